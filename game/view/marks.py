"""What stands in play, drawn over a picture of its level: frames, markers, crosses and labels.

Areas are named above the picture, points below it, each at the end of a line: so labels hide
neither the room nor each other. A point has the marker that it has in Tiled, and a cross at its
exact place; of lamps, whose light is seen, and of waves that have a lock there is the cross alone.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

import pygame

from game.content.words import word
from game.levels.brawl_classes import (
    NOTHING,
    Bystander,
    Dark,
    Drift,
    Duel,
    Prop,
    Room,
    Slope,
    Wagon,
    Witness,
)
from game.levels.classes import (
    Actor,
    Foe,
    Goal,
    Light,
    Lock,
    Music,
    Pickup,
    Say,
    Scene,
    Signal,
    Street,
    Wave,
)
from game.levels.lane_classes import Lane, Pillar, Ramp, Traffic, Works
from game.levels.read import read_map
from game.levels.things import Names, read_level
from game.view.markers import marker
from game.view.text import Face, load_face

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from game.levels.classes import Thing
    from game.levels.things import Level, Placed
    from game.view.palette import Colour

GROUND: Colour = (16, 14, 24)
RULER: Colour = (120, 116, 132)
EDGE: Colour = (8, 6, 12)
ROW = 11  # px from one row of labels to the next
GAP = 4  # px between labels of a row
LONGEST = 280  # px of a label's words, if what it names is not wider itself
STEP = 160  # px from one number of the ruler to the next
FAINT = 150  # opacity of a line from a point to its label
QUIET = (Foe, Light)  # too many to be labelled; a wave tells its foes


class Label(NamedTuple):
    """Words beside an x of the picture, and how far from there they and what they name reach."""

    words: str
    colour: Colour
    x: int
    width: int
    ruled: bool = True  # an area's: the last of its lines has a line as long as the area below it


def mark_objects(
    picture: pygame.Surface, path: Path, corner: tuple[int, int] = (0, 0)
) -> pygame.Surface:
    """Return the picture with the level's objects marked, and bands of labels above and below.

    corner: where in the picture the level begins, px.
    """
    level, _ = read_level(read_map(path), Names())  # its faults are the linter's to tell
    face = load_face("small")
    shown = [thing for thing in level.things if not isinstance(thing.what, QUIET)]
    areas = [thing for thing in shown if _is_area(thing)]
    led = _led(level)
    points = [thing for thing in shown if not _is_area(thing) and thing.at.id not in led]
    above = _rows([line for area in areas for line in _area_lines(level, area, corner[0], face)])
    below = _staircase([_point_label(level, point, corner[0], face) for point in points])
    return _compose(picture, level, corner, (above, below), face)


def _compose(
    picture: pygame.Surface,
    level: Level,
    corner: tuple[int, int],
    bands: tuple[list[list[Label]], list[list[Label]]],
    face: Face,
) -> pygame.Surface:
    above, below = bands
    (width, height), top = picture.get_size(), GAP + (len(above) + 1) * ROW
    ends = [label.x + label.width for row in above + below for label in row]
    out = pygame.Surface((max([width, *ends]), top + height + len(below) * ROW + 2 * GAP), 0, 32)
    out.fill(GROUND)
    out.blit(picture, (0, top))
    strip = out.subsurface((0, top, width, height))
    _mark_things(strip, level, corner)
    for number, row in enumerate(above):
        for label in row:
            y = GAP + number * ROW
            if label.ruled:
                out.fill(label.colour, (label.x, y + ROW - 2, label.width, 1))
            _write(out, face, label, (label.x, y))
    for x in range(corner[0], width, STEP):
        out.fill(RULER, (x, top - ROW, 1, ROW))
        _write(out, face, Label(f"{x - corner[0]}", RULER, x, 0), (x + 2, top - ROW + 1))
    for number, row in enumerate(below):
        for label in row:
            y = top + height + number * ROW + GAP
            _lead(out, label, (top + height, y + face.line))
            _write(out, face, label, (label.x + 2, y))
    return out


# ---- words


def _area_lines(level: Level, area: Placed[Thing], shift: int, face: Face) -> list[Label]:
    """Return what an area is and, on a line of its own, what there is to be said of it."""
    left, wide = round(area.at.left), round(area.at.right) - round(area.at.left)
    told = (f"{type(area.what).__name__} {_named(level, area)}".strip(), _detail(level, area))
    lines = [_shortened(words, max(wide, LONGEST), face) for words in told if words]
    return [
        Label(
            words,
            _colour(area),
            left + shift,
            max(wide, face.width(words) + GAP),
            ruled=number == len(lines),
        )
        for number, words in enumerate(lines, 1)
    ]


def _point_label(level: Level, point: Placed[Thing], shift: int, face: Face) -> Label:
    parts = [type(point.what).__name__, point.at.name, _detail(level, point)]
    words = _shortened(" ".join(part for part in parts if part), LONGEST, face)
    x = max(0, round(point.at.middle) + shift)
    return Label(words, _colour(point), x, face.width(words) + GAP)


def _shortened(words: str, most: int, face: Face) -> str:
    """Return as much of the words as `most` pixels hold."""
    if face.width(words) <= most:
        return words
    while face.width(f"{words}…") > most:
        words = words[:-1]
    return f"{words}…"


def _named(level: Level, area: Placed[Thing]) -> str:
    """Return an area's name; that of a lock without one is its wave's, of a lane its number."""
    if isinstance(area.what, Lane):
        return area.at.name or str(area.what.index)
    wave = level.by_id.get(area.what.wave) if isinstance(area.what, Lock) else None
    return area.at.name or (wave.at.name if wave else "")


def _detail(level: Level, thing: Placed[Thing]) -> str:
    match thing.what:
        case Lock(wave=wave):
            return _foes(level, wave)
        case Wave():
            return _foes(level, thing.at.id)
        case Pickup(item=told) | Music(track=told) | Signal(gives=told):
            return told
        case Say() as say:
            return say.english or word(say.words, "en")
        case Traffic() | Works() | Pillar() | Ramp():
            return _dealt(thing.what)
        case Actor(kind=told) | Street(shows=told) | Bystander(kind=told) | Room(kind=told):
            return told
        case Lane(shut=True):
            return "shut"
    return _of_brawl(thing.what)


def _of_brawl(what: Thing) -> str:
    """Tell what matters of a thing that only brawls have."""
    match what:
        case Witness(kind=kind, gives=gives):
            return f"{kind}, gives {gives}" if gives else kind
        case Prop(piece=piece, holds=holds):
            return piece if holds == NOTHING else f"{piece} with {holds}"
        case Drift(item=item, balls=balls):
            return f"{balls}x {item}"
        case Slope(low=low, high=high):
            return f"{low} to {high} px" if low != high else f"{low} px"
        case Wagon(comes=side, length=length):
            return f"{length} px from {side}"
        case Dark(signal=told) | Goal(words=told) | Scene(piece=told):
            return told
        case Duel(rival=rival, rounds=rounds):
            return f"{rounds} rounds with {rival}"
    return ""


def _dealt(what: Traffic | Works | Pillar | Ramp) -> str:
    """Tell the kind of traffic, the lane of what stands, and the row that either belongs to."""
    row = f", row {what.row}" if what.row else ""
    match what:
        case Traffic(kind=kind):
            return f"{kind}{row}"
        case Pillar(line=line):
            return f"below lane {line}{row}"
        case Works(lane=lane) | Ramp(lane=lane):
            return f"in lane {lane}{row}"


def _foes(level: Level, wave: int) -> str:
    """Tell the foes of a wave: how many of which kind."""
    kinds = Counter(foe.what.kind for foe in level.all(Foe) if foe.what.wave == wave)
    return ", ".join(f"{number}x {kind}" for kind, number in kinds.items()) or "nobody"


def _led(level: Level) -> set[int]:
    """Return the numbers of the waves that a lock names."""
    return {lock.what.wave for lock in level.all(Lock)}


# ---- where labels go


def _rows(labels: Iterable[Label]) -> list[list[Label]]:
    """Give each label the first row with room for it."""
    rows: list[list[Label]] = []
    for label in sorted(labels, key=lambda label: label.x):
        free = (row for row in rows if row[-1].x + row[-1].width + GAP <= label.x)
        row = next(free, None)
        if row is None:
            row = []
            rows.append(row)
        row.append(label)
    return rows


def _staircase(labels: Iterable[Label]) -> list[list[Label]]:
    """Give each label, from the right, the row below the last one that it would run into.

    So the line down to a label passes only ends of other lines, never a label.
    """
    rows: list[list[Label]] = []
    for label in sorted(labels, key=lambda label: -label.x):
        end = label.x + label.width + GAP
        taken = [number for number, row in enumerate(rows) if row[-1].x < end]
        place = taken[-1] + 1 if taken else 0
        if place == len(rows):
            rows.append([])
        rows[place].append(label)
    return rows


# ---- drawing


def _depth(thing: Placed[Thing]) -> tuple[int, float]:
    """Sort what is small or matters most behind what it may stand on."""
    rank = {Light: 1, Wave: 1, Foe: 3, Pickup: 4}.get(type(thing.what), 2)
    return 0 if _is_area(thing) else rank, thing.at.y


def _mark_things(strip: pygame.Surface, level: Level, corner: tuple[int, int]) -> None:
    """Draw frames of areas, then bare crosses, then markers, and at last a cross on each marker."""
    led, crosses = _led(level), []
    for thing in sorted(level.things, key=_depth):
        at, colour = thing.at, _colour(thing)
        bare = at.id in led or isinstance(thing.what, Light)
        if _is_area(thing) and not bare:
            left, top = round(at.left) + corner[0], round(at.top) + corner[1]
            _frame(strip, colour, pygame.Rect(left, top, round(at.width), round(at.height)))
            continue
        x, y = round(at.middle) + corner[0], round(at.y) + corner[1]
        picture = None if bare else marker(thing.what)
        if picture:
            strip.blit(picture, picture.get_rect(midbottom=(x, y)))
            crosses.append((colour, x, y))
        else:
            _cross(strip, colour, x, y)
    for colour, x, y in crosses:
        _cross(strip, colour, x, y)


def _frame(strip: pygame.Surface, colour: Colour, box: pygame.Rect) -> None:
    box = box.clip(strip.get_rect())
    pygame.draw.rect(strip, EDGE, box.inflate(-2, -2), 1)
    pygame.draw.rect(strip, colour, box, 1)


def _cross(strip: pygame.Surface, colour: Colour, x: int, y: int) -> None:
    y = min(max(3, y), strip.get_height() - 4)
    strip.fill(EDGE, (x - 2, y - 1, 5, 3))
    strip.fill(EDGE, (x - 1, y - 2, 3, 5))
    strip.fill(colour, (x - 1, y, 3, 1))
    strip.fill(colour, (x, y - 1, 1, 3))


def _lead(out: pygame.Surface, label: Label, ends: tuple[int, int]) -> None:
    line = pygame.Surface((1, ends[1] - ends[0]), pygame.SRCALPHA, 32)
    line.fill((*label.colour, FAINT))
    out.blit(line, (label.x, ends[0]))


def _write(out: pygame.Surface, face: Face, label: Label, at: tuple[int, int]) -> None:
    plate = pygame.Surface((face.width(label.words) + 2, face.line), 0, 8)
    plate.set_palette([GROUND, label.colour])
    face.draw(plate, label.words, (1, 0), 1)
    out.blit(plate, at)


def _is_area(thing: Placed[Thing]) -> bool:
    """Tell whether its box counts; the box of a template's picture is only the picture's."""
    at, traits = thing.at, type(thing.what).traits
    return traits.shape == "rectangle" or (at.tile is None and at.width > 0)


def _colour(thing: Placed[Thing]) -> Colour:
    digits = type(thing.what).traits.colour[-6:]
    red, green, blue = bytes.fromhex(digits)
    return red, green, blue
