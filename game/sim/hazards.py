"""Things of the place that harm: steam vents and falling masonry. Each announces itself first.

A hazard is data; its state is (phase, tick). It runs only while all of it is in view, so that
nothing harms from off the strip, and starts anew when it comes into view.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

from game.sim.blows import suffer
from game.sim.moves import Strike
from game.sim.units import VIEW

if TYPE_CHECKING:
    from game.sim.actor import Actor
    from game.sim.world import World

REST, TELL, HARM = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Hazard:
    """A place that harms: x and half are subpixels, times are ticks."""

    kind: Literal["vent", "masonry"]
    x: int
    half: int
    first: int  # rest before the first tell
    rest: int  # between the end of the harm and the next tell
    tell: int
    harm: int
    strike: Strike
    signal: str = ""  # runs only after this signal
    wave: int = -1  # runs only while this wave is fought
    once: bool = False


class HazardState(NamedTuple):
    """Phase and tick of one hazard, whom this eruption has met, and how often it has run."""

    phase: int = REST
    tick: int = 0
    met: tuple[int, ...] = ()
    runs: int = 0


def run_hazards(world: "World") -> None:
    """Advance every hazard in view by a tick."""
    stage = world.stage
    left, right = stage.view, stage.view + VIEW
    states = list(stage.hazards)
    for place, hazard in enumerate(world.plan.hazards):
        if left <= hazard.x <= right or states[place].tick or states[place].phase:
            states[place] = _advance(world, place, hazard, states[place])
    stage.hazards = tuple(states)


def _awake(world: "World", hazard: Hazard, state: HazardState) -> bool:
    """Only in view; and once announced it comes, whatever became of the wave."""
    stage = world.stage
    if not stage.view + hazard.half <= hazard.x <= stage.view + VIEW - hazard.half:
        return False
    if state.phase != REST:
        return True
    if hazard.signal and hazard.signal not in stage.signals:
        return False
    if hazard.wave >= 0 and not (stage.fighting and stage.wave == hazard.wave):
        return False
    return not (hazard.once and state.runs)


def _advance(world: "World", place: int, hazard: Hazard, state: HazardState) -> HazardState:
    if not _awake(world, hazard, state):
        return state if state.phase == REST and state.tick == 0 else HazardState(runs=state.runs)
    tick = state.tick + 1
    if state.phase == REST:
        if tick < (hazard.rest if state.runs else hazard.first):
            return HazardState(REST, tick, (), state.runs)
        world.tell("tell", hazard.x, "", hazard.kind, place)
        return HazardState(TELL, 0, (), state.runs)
    if state.phase == TELL:
        if tick < hazard.tell:
            return HazardState(TELL, tick, (), state.runs)
        world.tell("erupt" if hazard.kind == "vent" else "crash", hazard.x, "", hazard.kind, place)
        return HazardState(HARM, 0, (), state.runs + 1)
    met = _harm(world, hazard, state.met)
    return (
        HazardState(HARM, tick, met, state.runs)
        if tick < hazard.harm
        else HazardState(runs=state.runs)
    )


def _harm(world: "World", hazard: Hazard, met: tuple[int, ...]) -> tuple[int, ...]:
    for actor in world.actors:
        if actor.id not in met and abs(actor.x - hazard.x) <= hazard.half:
            met = (*met, actor.id)
            suffer(world, actor, hazard.strike, hazard.kind, _away(actor, hazard))
    return met


def _away(actor: "Actor", hazard: Hazard) -> int:
    return 1 if actor.x >= hazard.x else -1
