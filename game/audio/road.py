"""What is heard of the road: events of lanes, of a gun aboard and of a crossing become sounds."""

from collections.abc import Callable, Iterable, Iterator

from game.audio.hearing import (
    ASIDE,
    BARRED,
    BEATS,
    BURST,
    COUNTS,
    FAILURES,
    LANES,
    SCENES,
    SHIFTS,
    SHOTS,
    SHOVES,
    SIGNS,
    TRAIN_CALLS,
)
from game.sim.events import Event

BY_LANE = ("horn", "bell")


def lanes_of(sounds: Iterable[str]) -> tuple[str, ...]:
    """Return the lanes that some sounds announce, the farthest first."""
    found = tuple(sounds)
    return tuple(lane for lane in LANES if any(f"{kind}_{lane}" in found for kind in BY_LANE))


def _sign(event: Event) -> Iterator[str]:
    sound = SIGNS.get(event.what, "horn")
    lane = LANES[min(max(event.amount, 0), len(LANES) - 1)]
    yield f"{sound}_{lane}" if sound in BY_LANE else sound


def _fire(event: Event) -> Iterator[str]:
    if event.what == "barred":
        yield BARRED
    else:
        hit, missed = SHOTS.get(event.what, ("", ""))
        yield from ("magnum", hit if event.amount else missed)


def _mark(event: Event) -> Iterator[str]:
    if event.amount >= BURST:
        yield from ("backfire", "skid")


def _failed(event: Event) -> Iterator[str]:
    yield FAILURES.get(event.what, "life_lost")


def _dodged(event: Event) -> Iterator[str]:
    """He came across and met nobody; what a man ducks under has its whiff already."""
    if event.what == "swing":
        yield "tyre_squeal"


RULES: dict[str, Callable[[Event], Iterable[str]]] = {
    "sign": _sign,
    "aside": lambda event: ASIDE.get(event.who, ("crash_light",)),
    "dodged": _dodged,
    "fire": _fire,
    "mark": _mark,
    "failed": _failed,
    "beat": lambda event: (BEATS.get(event.what, ""),),
    "count": lambda event: (COUNTS.get(event.what, ""),),
    "shift": lambda event: (SHIFTS.get(event.what, ""),),
    "shove": lambda event: (SHOVES.get(event.what, "shove_tell"),),
    "horn_train": lambda event: (TRAIN_CALLS.get(event.what, "train_horn"),),
    "out": lambda _: ("train_horn", "go"),
    "scene": lambda event: SCENES.get(event.what, ()),
}
_TABLES = (SIGNS, BEATS, COUNTS, FAILURES, SHIFTS, SHOVES, TRAIN_CALLS)
SOUNDS_OF_ROAD = tuple(
    dict.fromkeys(
        [
            *(f"{kind}_{lane}" for kind in BY_LANE for lane in LANES),
            *(name for table in _TABLES for name in table.values() if name not in BY_LANE),
            *(name for names in (*ASIDE.values(), *SHOTS.values()) for name in names),
            *(name for names in SCENES.values() for name in names),
            *("magnum", "backfire", "skid", "crash_light", "tyre_squeal", "train_horn"),
        ]
    )
)
