"""What a walk has found: a fault for each thing not to be done, and a line for each question."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from textwrap import fill
from typing import Any

from game.levels import classes
from game.levels.brawl_classes import Witness
from game.levels.faults import Fault
from game.levels.things import Placed
from game.sim.cues import When
from game.sim.units import PX, TICKS, VIEW
from game.testing.walk import Walk, clock
from game.testing.walk_brawls import brawl_lines
from game.testing.walk_roads import beat_at, mashers_on_road, road_fault, road_lines
from game.testing.walker import LONGEST, PATIENCE, Fight, Try

SHORT = 10  # foes: fewer cannot wear a masher down
COLUMN, WIDE = 13, 100  # letters to the name of a question, and to a line
BESIDE = COLUMN + 2
ENDINGS = {
    "dead": "died",
    "timeout": "ran out of time",
    "stuck": "got stuck",
    "endless": f"was not through after {LONGEST // TICKS // 60} minutes",
}


# ---- what could not be done ---------------------------------------------------------------------
def walk_faults(walk: Walk) -> list[Fault]:
    """Return what no try could do; where none won, nothing of what lies beyond their end."""
    level, plan = walk.level, walk.plan
    told = [] if walk.won else list(_not_won(walk))
    for pickup, number in _missed(walk, "pickups", level.all(classes.Pickup)):
        x = plan.pickups[number].x
        if walk.won or walk.best.diary.passed(x):
            told.append(pickup.fault(f"nobody reached it: {_why(walk, x)}", "RH403"))
    if not walk.won:
        return told
    for point, number in _missed(walk, "checkpoints", level.all(classes.Checkpoint)):
        why = _why(walk, plan.checkpoints[number].x)
        told.append(point.fault(f"nobody passed it: {why}", "RH404"))
    for cue, number in _missed(walk, "cues", level.all(classes.Cued)):
        told.append(cue.fault(f"it never came: {_why_not(walk, plan.cues[number].when)}", "RH405"))
    for hazard, number in _missed(walk, "hazards", level.all(classes.Hazard)):
        x = plan.hazards[number].x
        if not walk.best.diary.passed(x):
            told.append(hazard.fault(f"nobody met it: {_why(walk, x)}", "RH406"))
    for witness, number in _missed(walk, "witnesses", level.all(Witness)):
        why = _why(walk, plan.witnesses[number].x)
        told.append(witness.fault(f"nobody reached him: {why}", "RH408"))
    return told


def _missed(walk: Walk, what: str, things: Sequence[Any]) -> Iterator[tuple[Placed[Any], int]]:
    """Yield the things that no try met, and their numbers in the plan, which has the same order."""
    return ((things[number], number) for number in walk.missed(what))


def _why(walk: Walk, x: int) -> str:
    """Say why nobody was at a place (subpixels), and what to do."""
    plan = walk.plan
    if (x - plan.exit) * plan.direction > 0:
        return f"the stage is over at the Exit, {plan.exit // PX} px; move it before that"
    if plan.scroll.mode == "forced":
        return "the view goes by without waiting; move it into the way, or slow the Scroll"
    return "nobody had time for it; move it to where it is quiet for a moment"


def _why_not(walk: Walk, when: When) -> str:
    over = walk.best.ticks
    if when.x is not None:
        return _why(walk, when.x)
    if when.after > over:
        return f"the stage was over after {over} ticks, and after is {when.after}; lower it"
    if when.signal:
        return f"the signal {when.signal!r} was not given in time; give it earlier"
    return "what it waits for did not come about; let it wait for something else"


def _not_won(walk: Walk) -> Iterator[Fault]:
    """Say where it ended: at the lock that held, if one did, and at the exit."""
    best, fight = walk.best, _last_fight(walk.best)
    if fight:
        lock = walk.level.all(classes.Lock)[fight.wave]
        yield lock.fault(f"it was not opened: {_who_held(best, fight)}", "RH401")
    if walk.plan.task:
        yield road_fault(walk, _endings(walk))
        return
    way_out = walk.level.all(classes.Exit)[0]
    why = f"{_endings(walk)}; {_advice(walk, best)}"
    yield way_out.fault(f"nobody reached it: {why}", "RH402")


def _last_fight(one: Try) -> Fight | None:
    """Return the fight that was not over when the try was."""
    fights = one.diary.fights
    return fights[-1] if fights and not fights[-1].ended else None


def _who_held(one: Try, fight: Fight) -> str:
    world = one.session.world
    alive = ", ".join(f"{foe.kind.name} at {foe.x // PX} px" for foe in world.foes) or "nobody"
    more = len(world.stage.queue)
    told = f"{clock(one.ticks - fight.began)} after its wave began there were alive: {alive}"
    return f"{told}; {more} more to come" if more else told


def _endings(walk: Walk) -> str:
    """Say how the tries that failed ended, the same ones together."""
    counted = Counter(
        f"the {one.bot} bot {ENDINGS[one.ending]} {_where(walk, one)}"
        for one in walk.tries
        if not one.won
    )
    return ", ".join(told + (f" {n} times" if n > 1 else "") for told, n in counted.items())


def _advice(walk: Walk, one: Try) -> str:
    if one.ending == "dead":
        return "make it easier there, or give energy before"
    if one.ending == "timeout":
        return f"the map's limit is {walk.plan.limit} ticks; give it more"
    return f"nothing happened for {PATIENCE // TICKS} s: {_held(walk, one)}"


def _held(walk: Walk, one: Try) -> str:
    """Say where he stands and what holds the view."""
    plan, stage = walk.plan, one.session.world.stage
    left = stage.view // PX
    at = f"the player stands at {one.diary.way[-1].x} px, the view at {left} to "
    at += f"{left + VIEW // PX} px"
    if stage.fighting:
        return f"{at}, held by the Lock of '{walk.name_of(stage.wave)}'"
    if plan.scroll.mode == "forced":
        speed = plan.scroll.speed * TICKS / PX
        return f"{at}, moved by the Scroll at {speed:g} px a second; change its speed"
    return f"{at}, held by nothing; something that harms bars the way: give it longer rests"


# ---- lines --------------------------------------------------------------------------------------
def walk_lines(walk: Walk) -> Iterator[str]:
    """Yield the report: how it was won, then a line or more for each question."""
    yield f"{walk.level.map.path}: {headline(walk)}"
    if walk.plan.lanes:
        yield from (_line(name, words) for name, words in road_lines(walk))
    else:
        yield from _locks(walk)
    yield _count(walk, "pickups", "reached", _pickups(walk))
    yield _count(walk, "checkpoints", "passed", map(clock, filter(None, _met(walk, "checkpoints"))))
    yield _count(walk, "cues", "came", _kinds(walk, "cues", classes.Cued))
    yield _count(walk, "hazards", "met", _kinds(walk, "hazards", classes.Hazard))
    yield from _asleep(walk)
    yield from (_line(name, words) for name, words in brawl_lines(walk))
    if not walk.plan.task:
        yield _line("exit", f"reached at {clock(walk.best.ticks)}" if walk.won else "not reached")
    if walk.won and walk.best.bot == "perfect":
        yield _line("skill", "WARNING: only the perfect bot wins; people will find it too hard")
    if walk.plan.scroll.mode == "forced":
        yield _line("scroll", "the view goes by itself; the bots walk with it and fight on the way")
    if walk.mashers:
        told = mashers_on_road(walk) if walk.plan.task else _masher(walk)
        yield _line("masher", told)


def _line(name: str, words: str) -> str:
    return fill(words, WIDE, initial_indent=f"  {name:{COLUMN}}", subsequent_indent=" " * BESIDE)


def headline(walk: Walk) -> str:
    """Return whether it was won, by whom, and at what cost."""
    best = walk.best
    who = f"the {best.bot} bot (seed {best.seed}, {best.session.start.difficulty})"
    if not walk.won:
        return f"NOT WON in {len(walk.tries)} tries; the best was {who}: {_how(walk, best)}"
    left = f"{best.diary.way[-1].energy} energy left, {_lives(best)}"
    before = f"; before that {_endings(walk)}" if _endings(walk) else ""
    return f"won by {who} in {clock(best.ticks)}, {left}{before}"


def _how(walk: Walk, one: Try) -> str:
    return f"{ENDINGS[one.ending]} {_where(walk, one)} after {clock(one.ticks)}"


def _lives(one: Try) -> str:
    lost = len(one.diary.lives)
    places = ", ".join(f"{life.x} px" for life in one.diary.lives)
    return f"{lost} {'life' if lost == 1 else 'lives'} lost at {places}" if lost else "no life lost"


def _locks(walk: Walk) -> Iterator[str]:
    plan, fights = walk.plan, walk.best.diary.fights
    if not plan.waves:
        yield _line("locks", "there are no waves: nobody is fought on the way")
        return
    opened = sum(bool(fight.ended) for fight in fights)
    yield _line("locks", f"{opened} of {len(plan.waves)} opened")
    names = [walk.name_of(fight.wave) for fight in fights]
    wide = max(map(len, names), default=0)
    for fight, name in zip(fights, names, strict=True):
        seconds = ((fight.ended or walk.best.ticks) - fight.began) / TICKS
        state = "" if fight.ended else ", NOT OPENED"
        foes = _many(fight.beaten, "foe")
        told = f"{name:{wide}}  {seconds:4.1f} s{state}, {foes} beaten, {_cost(fight)}"
        yield f"{' ' * BESIDE}{clock(fight.began)}  {told}"


def _cost(fight: Fight) -> str:
    if not fight.lost:
        return "unhurt"
    how = f"in {_many(fight.hits, 'hit')}" if fight.hits else "through the guard"
    return f"{fight.lost} energy lost {how}"


def _many(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def _met(walk: Walk, what: str) -> list[int]:
    ticks: list[int] = getattr(walk.best.diary, what)
    return ticks


def _count(walk: Walk, what: str, word: str, parts: Iterable[str]) -> str:
    """Return how many of a sort were met by any try, and `parts` of them in words."""
    number = len(_met(walk, what))
    if not number:
        return _line(what, "none in this level")
    told = ", ".join(parts)
    met = number - len(walk.missed(what))
    return _line(what, f"{met} of {number} {word}" + (f": {told}" if told else ""))


def _pickups(walk: Walk) -> Iterator[str]:
    diary = walk.best.diary
    for number, tick in enumerate(diary.pickups):
        item = walk.plan.pickups[number].item
        if tick:
            yield f"{item} {clock(tick)}" + ("" if diary.taken[number] else " (not needed)")
        elif number not in walk.missed("pickups"):
            yield f"{item} in another try"


def _kinds(walk: Walk, what: str, of: type) -> list[str]:
    things: list[Placed[Any]] = walk.level.all(of)
    missed = walk.missed(what)
    met = Counter(thing.at.kind for place, thing in enumerate(things) if place not in missed)
    return [f"{count} {kind}" for kind, count in met.items()]


def _asleep(walk: Walk) -> Iterator[str]:
    """Name what never harmed anybody who passed: worth a look, but no fault."""
    for hazard, number in _missed(walk, "hazards", walk.level.all(classes.Hazard)):
        if walk.best.diary.passed(walk.plan.hazards[number].x):
            yield _line("", f"{hazard.at.subject} was passed and never stirred")


def _masher(walk: Walk) -> str:
    won = sum(one.won for one in walk.mashers)
    of = f"on {won} of {len(walk.mashers)} seeds"
    if not won:
        best = max(walk.mashers, key=lambda one: one.diary.furthest)
        return f"as it should, it never wins; at best it {_how(walk, best)}"
    foes = sum(len(wave.entries) for wave in walk.plan.waves)
    if not foes:
        return f"wins {of}; nobody is there to stop it"
    if foes < SHORT:
        return f"wins {of}; {_many(foes, 'foe')} cannot stop it, a whole stage should"
    if walk.best.session.start.difficulty == "easy":
        return f"wins {of}, as it may on easy"
    return f"WARNING: wins {of} by hitting one button; a good stage stops it"


# ---- words --------------------------------------------------------------------------------------
def _where(walk: Walk, one: Try) -> str:
    fight, at = _last_fight(one), f"at {one.diary.way[-1].x} px"
    beat = beat_at(walk, one, one.ticks)
    return f"in '{walk.name_of(fight.wave)}'" if fight else f"in '{beat}' {at}" if beat else at
