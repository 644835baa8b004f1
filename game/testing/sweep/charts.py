"""The pictures of one stage: clear rate, time, energy left, harm, and in which wave it ended."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from game.testing.sweep.counts import Group, five, minutes
from game.testing.sweep.drawing import LEFT, SPAN, box, line, picture, steps, text
from game.testing.sweep.table import Ground

ROW, HEAD, GAP = 20, 24, 10  # of a picture: a group's row, the scale above, between difficulties
PLACE = 40  # px of the level to a column of harm
PANEL = 36  # height of a group's columns of energy
BEYOND = 1.25  # of the longest run cleared: where the scale of time ends
TENTHS = 10  # columns of energy left
RIGHT = LEFT + SPAN


def clear_rate(groups: Sequence[Group]) -> str:
    """Return a bar for each group, with the 95 % interval as a whisker."""
    shapes = _scale([0, 20, 40, 60, 80, 100], 100, " %", groups)
    for y, group in _rows(groups, ROW, shapes):
        rate, low, high = group.rate
        middle = y + ROW / 2
        note = f"{len(group.cleared)} of {len(group.rows)}"
        shapes.append(box((LEFT, y + 4), (SPAN * rate, ROW - 8), "won", note))
        shapes.append(line((LEFT + SPAN * low, middle), (LEFT + SPAN * high, middle), "whisker"))
        shapes += [
            line((LEFT + SPAN * at, middle - 4), (LEFT + SPAN * at, middle + 4), "whisker")
            for at in (low, high)
        ]
        span = f"{rate:.0%} ({low * 100:.0f}-{high * 100:.0f})"
        shapes.append(text((RIGHT + 12, y + 14), f"{note}, {span}"))
    return picture(_high(groups, ROW), "Clear rate", shapes)


def time_taken(groups: Sequence[Group]) -> str:
    """Return the quartiles of the minutes of each group, cleared and stopped apart."""
    won = [minutes(row) for group in groups for row in group.cleared]
    most = max(won or [minutes(row) for group in groups for row in group.rows]) * BEYOND
    shapes = _scale(steps(most), most, " min", groups)
    for y, group in _rows(groups, ROW, shapes):
        notes = []
        for rows, sort, word in (
            (group.cleared, "won", "cleared"),
            (group.stopped, "lost", "stopped"),
        ):
            if rows:
                spread = five([minutes(row) for row in rows])
                down = 7 if len(rows) == len(group.rows) else 2 if sort == "won" else 12
                at = [SPAN * min(value / most, 1) for value in spread]
                shapes += _quartiles(at, y + down, sort)
                notes.append(f"{spread[2]:.1f} {word}")
        shapes.append(text((RIGHT + 12, y + 14), ", ".join(notes)))
    return picture(_high(groups, ROW), "Time", shapes)


def _quartiles(at: Sequence[float], y: float, sort: str) -> list[str]:
    least, lower, middle, upper, most = (LEFT + value for value in at)
    return [
        line((least, y + 3), (most, y + 3), "whisker"),
        box((lower, y), (max(upper - lower, 1), 6), sort),
        line((middle, y - 1), (middle, y + 7), "median"),
    ]


def energy_left(groups: Sequence[Group], ground: Ground, players: int) -> str:
    """Return ten columns for each group: how many of the runs cleared ended with how much."""
    most = ground.energy * players
    shapes = _scale(steps(most), most, "", groups, PANEL)
    for y, group in _rows(groups, PANEL, shapes):
        won = group.cleared
        shapes.append(line((LEFT, y + PANEL - 4), (RIGHT, y + PANEL - 4)))
        if not won:
            shapes.append(text((RIGHT + 12, y + 24), "none cleared"))
            continue
        tenths = Counter(min(row.energy * TENTHS // most, TENTHS - 1) for row in won)
        top = max(tenths.values())
        for tenth, runs in sorted(tenths.items()):
            high = (PANEL - 10) * runs / top
            at = LEFT + SPAN * tenth / TENTHS + 1, y + PANEL - 4 - high
            note = f"{tenth * most // TENTHS} to {(tenth + 1) * most // TENTHS}: {runs} runs"
            shapes.append(box(at, (SPAN / TENTHS - 2, high), "won", note))
        middle = five([row.energy for row in won])[2]
        shapes.append(text((RIGHT + 12, y + 24), f"median {middle:.0f} of {len(won)} cleared"))
    return picture(_high(groups, PANEL), "Energy left", shapes)


def harm(groups: Sequence[Group], ground: Ground) -> str:
    """Return the energy lost on each piece of the level, with the waves' locks underneath."""
    shapes = [
        text((LEFT + SPAN * mark / ground.width, 14), f"{mark:.0f} px", "mid soft")
        for mark in steps(ground.width)
    ]
    below = 14 + 12 * len(_shelves(ground))
    y = float(HEAD)
    for difficulty, some in groupby(groups, key=lambda group: group.difficulty):
        shapes.append(text((0, y + 12), difficulty, "strong"))
        for group in some:
            shapes += _columns(group, ground, y)
            y += PANEL + 2
        shapes += _locks(ground, y)
        y += below + GAP
    return picture(y, "Harm along the level", shapes)


def _columns(group: Group, ground: Ground, y: float) -> Iterator[str]:
    lost: Counter[int] = Counter()
    for row in group.rows:
        for x, amount in row.harm:
            lost[min(max(x, 0), ground.width - 1) // PLACE] += amount
    runs = len(group.rows)
    yield text((LEFT - 12, y + 24), group.bot, "end")
    yield line((LEFT, y + PANEL), (RIGHT, y + PANEL))
    if not lost:
        yield text((RIGHT + 12, y + 24), "no harm")
        return
    top = max(lost.values())
    wide = SPAN * PLACE / ground.width
    for place, amount in sorted(lost.items()):
        high = (PANEL - 6) * amount / top
        span = f"{place * PLACE} to {place * PLACE + PLACE} px"
        note = f"{span}: {amount / runs:.1f} energy a run"
        at = LEFT + wide * place, y + PANEL - high
        yield box(at, (max(wide - 0.6, 0.6), high), "harm", note)
    whole = sum(lost.values()) / runs
    yield text((RIGHT + 12, y + 18), f"{whole:.0f} energy a run")
    yield text((RIGHT + 12, y + 32), f"highest column {top / runs:.1f}", "soft")


def _locks(ground: Ground, y: float) -> Iterator[str]:
    """Draw where the view stays for each wave, on as many shelves as they need."""
    each = SPAN / ground.width
    for shelf, waves in enumerate(_shelves(ground)):
        for wave in waves:
            left, right = ground.locks[wave]
            at = LEFT + each * left, y + 4 + 12 * shelf
            yield box(at, (each * (right - left) - 1, 11), "lock", f"{left} to {right} px")
            yield text((LEFT + each * (left + right) / 2, at[1] + 9), f"{wave + 1}", "mid small")
    for x, word in ((ground.start, "start"), (ground.exit, "exit")):
        yield line((LEFT + each * x, y), (LEFT + each * x, y + 4), "median")
        outside = (LEFT - 12, "end") if x * 2 < ground.width else (RIGHT + 12, "")
        yield text((outside[0], y + 13), word, f"small soft {outside[1]}")


def _shelves(ground: Ground) -> list[list[int]]:
    """Share the waves out so that no two on a shelf overlap."""
    shelves: list[list[int]] = []
    for wave, (left, right) in enumerate(ground.locks):
        for shelf in shelves:
            if all(right <= ground.locks[o][0] or left >= ground.locks[o][1] for o in shelf):
                shelf.append(wave)
                break
        else:
            shelves.append([wave])
    return shelves


def ended_in(groups: Sequence[Group], ground: Ground) -> str:
    """Return how many runs of each group ended in which wave: the darker the more."""
    first = 0 if any(group.ended_in()[0] for group in groups) else 1
    waves = range(first, len(ground.locks) + 1)
    wide = SPAN / (len(waves) + 1)
    heads = [*(f"{wave}" if wave else "before" for wave in waves), "cleared"]
    shapes = [
        text((LEFT + wide * (place + 0.5), 14), head, "mid soft")
        for place, head in enumerate(heads)
    ]
    for y, group in _rows(groups, ROW, shapes):
        ended = group.ended_in()
        runs = [*(ended[wave] for wave in waves), len(group.cleared)]
        for place, count in enumerate(runs):
            sort = "won" if place == len(waves) else "lost"
            shapes += _cell((LEFT + wide * place, y), (wide, count / len(group.rows)), count, sort)
    return picture(_high(groups, ROW), "In which wave runs ended", shapes)


def _cell(
    place: tuple[float, float], size: tuple[float, float], count: int, sort: str
) -> list[str]:
    """Draw one count; `size` is the width and the share of the group's runs, which fills it."""
    (x, y), (wide, share) = place, size
    out = [box((x + 1, y + 1), (wide - 2, ROW - 2), "cell")]
    if count:
        out.append(box((x + 1, y + 1), ((wide - 2) * share, ROW - 2), sort, f"{share:.0%}"))
        out.append(text((x + wide / 2, y + 14), f"{count}", "mid strong"))
    return out


def _rows(groups: Sequence[Group], high: float, shapes: list[str]) -> Iterator[tuple[float, Group]]:
    """Yield where each group's row begins, and name difficulties and bots before the rows."""
    y = float(HEAD)
    for difficulty, some in groupby(groups, key=lambda group: group.difficulty):
        shapes.append(text((0, y + 14), difficulty, "strong"))
        for group in some:
            shapes.append(text((LEFT - 12, y + (14 if high == ROW else 24)), group.bot, "end"))
            yield y, group
            y += high
        y += GAP


def _high(groups: Sequence[Group], row: float) -> float:
    return HEAD + row * len(groups) + GAP * len({group.difficulty for group in groups})


def _scale(
    marks: Sequence[float], most: float, unit: str, groups: Sequence[Group], row: float = ROW
) -> list[str]:
    """Return the numbers above the data and the lines down from them."""
    out = []
    for mark in marks:
        x = LEFT + SPAN * mark / most
        out.append(line((x, HEAD - 4), (x, _high(groups, row) - GAP), "grid"))
        out.append(text((x, 14), f"{mark:g}{unit}", "mid soft"))
    return out
