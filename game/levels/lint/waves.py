"""Rules of waves and locks, of cues and signals, of the view and the clock."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from game.levels import classes, lane_classes
from game.levels.brawl_classes import Witness
from game.levels.faults import LONGEST, Fault
from game.levels.lint.maps import Rule, of_map
from game.levels.lint.places import WIDE, by_place, lock_around, way_of
from game.levels.scenery import PLAY
from game.levels.things import Level, Placed, close_to, listed
from game.sim.actor import Kind

CROWD, CROWD_SPAN = 5, 300  # no more foes than this may come within so many ticks


def _waves(level: Level, _: Mapping[str, Kind]) -> Iterator[Fault]:
    foes, locks = level.all(classes.Foe), level.all(classes.Lock)
    foes_known = _all_read(level, foes, "Foe")
    locks_known = _all_read(level, locks, "Lock")
    men = {foe.what.wave: foe for foe in foes}
    met: dict[int, Placed[classes.Lock]] = {}
    for lock in locks:
        first = met.setdefault(lock.what.wave, lock)
        if first is not lock and lock.what.wave and not lock.doubts("wave"):
            message = f"the Lock {first.called} has this wave too; give each Lock its own"
            yield lock.fault(message, "RH316", "wave")
    for wave in level.all(classes.Wave):
        manned = not foes_known or wave.at.id in men
        locked = not locks_known or wave.at.id in met
        if not manned and not locked:
            message = "neither a Lock nor a Foe names it; let their wave point to it, or delete it"
            yield wave.fault(message, "RH315")
        elif not manned:
            yield wave.fault("it has no foes; let a Foe's wave point to it", "RH314")
        elif not locked:
            message = "no Lock names it, so it never comes; let a Lock's wave point to it"
            yield wave.fault(message, "RH315")


def _all_read(
    level: Level, things: list[Placed[classes.Foe]] | list[Placed[classes.Lock]], name: str
) -> bool:
    """Tell whether it is known which wave each of these belongs to."""
    return name not in level.meant and not any(thing.doubts("wave") for thing in things)


def _crowds(level: Level, _: Mapping[str, Kind]) -> Iterator[Fault]:
    waves: dict[int, list[Placed[classes.Foe]]] = {}
    for foe in level.all(classes.Foe):
        if foe.doubts("wave", "after"):
            continue
        waves.setdefault(foe.what.wave, []).append(foe)
    for foes in waves.values():
        foes.sort(key=lambda foe: foe.what.after)
        for early, late in zip(foes, foes[CROWD:], strict=False):
            if late.what.after - early.what.after < CROWD_SPAN:
                message = (
                    f"more than {CROWD} foes of this wave come within {CROWD_SPAN} ticks; let him "
                    "come later"
                )
                yield late.fault(message, "RH317", "after")
                break


def _locks(level: Level, kinds: Mapping[str, Kind]) -> Iterator[Fault]:
    locks, way = level.sound(classes.Lock), way_of(level, kinds)
    for lock in locks:
        if lock.at.width not in (0, WIDE):  # no width is told elsewhere
            message = f"it is {lock.at.width:g} px wide; make it {WIDE}, as wide as the view"
            yield lock.fault(message, "RH318")
        behind = way and (
            lock.at.left > way.view if way.direction < 0 else lock.at.right < way.view + WIDE
        )
        if behind:
            message = "it lies behind the first view, where its wave cannot come; move it ahead"
            yield lock.fault(message, "RH320")
    for one, two in pairwise(locks):
        if one.at.left < two.at.right and two.at.left < one.at.right:
            message = f"it overlaps the Lock {one.called}; move them apart"
            yield two.fault(message, "RH319")


def _strangers(level: Level, _: Mapping[str, Kind]) -> Iterator[Fault]:
    """Who stands in a fight comes with it: a fight that was copied may name the old wave."""
    locks = [
        lock
        for lock in by_place(level)
        if lock.what.wave in level.by_id and not lock.doubts("wave")
    ]
    own = {lock.what.wave: lock.at for lock in locks}
    for foe in level.sound(classes.Foe):
        x, wave = foe.at.middle, foe.what.wave
        around = lock_around(locks, x)
        if around is None or wave not in own or foe.doubts("wave"):
            continue
        if around.what.wave != wave and not own[wave].left <= x <= own[wave].right:
            here, there = (level.by_id[each].called for each in (around.what.wave, wave))
            message = (
                f"it stands in the Lock of the wave {here}, but comes with the wave {there}; "
                "choose that wave, or move it"
            )
            yield foe.fault(message, "RH344", "wave")


def _scroll(level: Level, _: Mapping[str, Kind]) -> Iterator[Fault]:
    for scroll in level.all(classes.Scroll):
        forced = scroll.what.mode == "forced" and not scroll.doubts("mode", "speed")
        if forced and not scroll.what.speed:
            message = "the view is forced, but its speed is 0; give it one, such as 384"
            yield scroll.fault(message, "RH321", "speed")


def _clock(level: Level, _: Mapping[str, Kind]) -> Iterator[Fault]:
    limit, par = level.stage.limit, level.stage.par
    if 0 < limit < par:
        message = f"par is {par} ticks, but the limit is {limit}; a good time is a shorter one"
        yield of_map(level, message, "RH343", "par")


def _lanes(level: Level, _: Mapping[str, Kind]) -> Iterator[Fault]:
    lanes = sorted(level.all(lane_classes.Lane), key=lambda lane: lane.what.index)
    if any(lane.doubts("index") for lane in lanes):
        return
    for number, lane in enumerate(lanes):
        if lane.what.index != number:
            message = f"its index is {lane.what.index}; number the lanes from 0 on"
            yield lane.fault(message, "RH329", "index")
            return


# ---- cues and signals --------------------------------------------------------------------------
def _cues(level: Level, _: Mapping[str, Kind]) -> Iterator[Fault]:
    for cue in level.all(classes.Cued):
        what = cue.what
        if what.when in ("begun", "won") and not what.wave and not cue.doubts("wave"):
            message = f"when is {what.when!r}, but no wave is named; choose its wave"
            yield cue.fault(message, "RH326", "when")
        if what.when == "signal" and not what.signal and not cue.doubts("signal"):
            yield cue.fault("when is 'signal', but no signal is named; name it", "RH327", "when")


def _signals(level: Level, kinds: Mapping[str, Kind]) -> Iterator[Fault]:
    """What is waited for must be given, by somebody or by a Signal that can come before it."""
    signals, given = level.all(classes.Signal), _given(level, kinds)
    if given is None:
        return
    every = {**given, **dict.fromkeys(signal.what.gives for signal in signals)}
    yield from _never_given(level, every)
    waiting: dict[str, list[Placed[classes.Signal]]] = {}
    ready = list(given)
    for signal in signals:
        if signal.what.signal in every:
            waiting.setdefault(signal.what.signal, []).append(signal)
        else:
            ready.append(signal.what.gives)
    while ready:
        ready += [signal.what.gives for signal in waiting.pop(ready.pop(), ())]
    for signal in (signal for signals in waiting.values() for signal in signals):
        message = (
            f"it waits for the signal {signal.what.signal[:LONGEST]!r}, which comes only after its "
            f"own {signal.what.gives[:LONGEST]!r}; let one of them wait for something else"
        )
        yield signal.fault(message, "RH328", "signal")


def _given(level: Level, kinds: Mapping[str, Kind]) -> dict[str, None] | None:
    """Return the signals that bosses and witnesses give; None if any giver is in doubt."""
    givers: list[Placed[classes.Signal] | Placed[Witness]] = [
        *level.all(classes.Signal),
        *level.all(Witness),
    ]
    people: list[Placed[classes.Foe] | Placed[classes.Actor]] = [
        *level.all(classes.Foe),
        *level.all(classes.Actor),
    ]
    if {"Signal", "Witness"} & set(level.meant) or any(one.doubts("gives") for one in givers):
        return None
    if any(one.doubts("kind") for one in people):
        return None
    phases = [
        phase for one in people if one.what.kind in kinds for phase in kinds[one.what.kind].phases
    ]
    told = [phase.signal for phase in phases] + [one.what.gives for one in level.all(Witness)]
    return dict.fromkeys(name for name in told if name)


def _never_given(level: Level, given: Mapping[str, None]) -> Iterator[Fault]:
    names = sorted(given)[:20]
    for thing in level.things:
        waited = getattr(thing.what, "signal", "")
        if waited and waited not in given and not thing.doubts("signal"):
            yield thing.fault(_ungiven(waited, names), "RH334", "signal")
    for scenery in level.map.objects:
        asked = scenery.properties.get("signal")
        if scenery.kind or scenery.layer == PLAY or asked is None or asked.kind != "string":
            continue
        if asked.value and asked.value not in given:
            message = _ungiven(str(asked.value), names)
            yield Placed(None, scenery).fault(message, "RH334", "signal")


def _ungiven(waited: str, names: Sequence[str]) -> str:
    near = " or ".join(map(repr, close_to(waited, names)))
    other = f"write {near}, or " if near else f"choose one of {listed(names)}, or " if names else ""
    return f"nothing gives the signal {waited[:LONGEST]!r}; {other}add a Signal that gives it"


WAVE_RULES: tuple[Rule, ...] = (
    _waves,
    _crowds,
    _locks,
    _strangers,
    _scroll,
    _clock,
    _lanes,
    _cues,
    _signals,
)
