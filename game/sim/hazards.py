"""Things of the place that harm or carry people along. Each announces itself first.

A hazard is data; its state is (phase, tick). Vents and masonry harm at their own place and run only
while all of it is in view, so that nothing harms from off the strip; they start anew when it comes
into view. What passes over harms everyone in the view, one after the other from the right; what
shifts carries everyone who stands. Two that concern everyone are kept apart.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

from game.sim.blows import ducks, flinch, let_go, suffer
from game.sim.falling import teeter
from game.sim.moves import Strike
from game.sim.slots import give_slot, rest
from game.sim.units import PX, VIEW

if TYPE_CHECKING:
    from game.sim.actor import Actor
    from game.sim.world import World

REST, TELL, HARM = 0, 1, 2
STAND_FIRM = 12  # last ticks of a tell in which whoever stands still is carried less
FIRM = 6 * PX  # how far, at most
STAGGER = 20  # ticks lost by who is carried along in the middle of a blow
APART = 90  # ticks between two hazards that concern everyone
DRIVEN = 240  # ticks from one tell to the next of what somebody starts by hand


@dataclass(frozen=True, slots=True)
class Hazard:
    """A place that harms, or a push for everyone: x, half and shift are subpixels, times ticks."""

    kind: Literal["vent", "masonry", "girder", "lurch", "brake"]
    x: int
    half: int
    first: int  # rest before the first tell
    rest: int  # between the end of the harm and the next tell
    tell: int
    harm: int
    strike: Strike | None
    signal: str = ""  # runs only after this signal
    wave: int = -1  # runs only while this wave is fought
    once: bool = False
    passes: bool = False  # goes over the whole view from the right, instead of harming at its place
    shift: int = 0  # how far it carries whoever stands, right positive
    turns: bool = False  # every other time to the other side
    driven: bool = False  # with two players the second starts it, and no clock

    @property
    def everywhere(self) -> bool:
        """Whether it concerns everyone in the view."""
        return self.passes or self.shift != 0


class HazardState(NamedTuple):
    """Phase and tick of one hazard, whom this eruption has met, and how often it has run.

    Of one that shifts, `met` are those whom it found off their guard.
    """

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


def start_now(world: "World", place: int) -> bool:
    """Begin the tell of a hazard by hand; tell whether that could be."""
    hazard, state = world.plan.hazards[place], world.stage.hazards[place]
    if state.phase != REST or not _awake(world, hazard, state) or _waits(world, place, hazard):
        return False
    if state.runs and state.tick + hazard.tell + hazard.harm < DRIVEN:
        return False
    states = world.stage.hazards
    begun = _announce(world, place, hazard, state)
    world.stage.hazards = (*states[:place], begun, *states[place + 1 :])
    return True


def passing(world: "World") -> bool:
    """Tell whether something is about to pass over everyone, or does."""
    states = world.stage.hazards
    return any(h.passes and states[n].phase != REST for n, h in enumerate(world.plan.hazards))


def shift_of(hazard: Hazard, state: HazardState) -> int:
    """Return how far this run of it, or the next, carries people: subpixels, right positive."""
    odd = (state.runs - (state.phase == HARM)) % 2
    return -hazard.shift if hazard.turns and odd else hazard.shift


def front_of(view: int, hazard: Hazard, tick: int) -> int:
    """Return where the front of what passes is at a tick of its harm, subpixels of the level."""
    return view + VIEW - (VIEW + 2 * hazard.half) * tick // hazard.harm


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
        due = tick >= (hazard.rest if state.runs else hazard.first)
        by_hand = hazard.driven and len(world.players) > 1
        if not due or by_hand or _waits(world, place, hazard):
            return HazardState(REST, tick, (), state.runs)
        return _announce(world, place, hazard, state)
    if state.phase == TELL:
        met = _off_guard(world, hazard, state)
        if tick < hazard.tell or (hazard.passes and _spares(world)):
            return HazardState(TELL, min(tick, hazard.tell), met, state.runs)
        return _begin(world, place, hazard, HazardState(HARM, 0, met, state.runs + 1))
    met = _harm(world, hazard, state)
    return (
        HazardState(HARM, tick, met, state.runs)
        if tick < hazard.harm
        else HazardState(runs=state.runs)
    )


def _announce(world: "World", place: int, hazard: Hazard, state: HazardState) -> HazardState:
    world.tell("tell", hazard.x, "", hazard.kind, place)
    return HazardState(TELL, 0, (), state.runs)


def _begin(world: "World", place: int, hazard: Hazard, state: HazardState) -> HazardState:
    if hazard.shift:
        world.tell("shift", hazard.x, "", hazard.kind, shift_of(hazard, state) // PX)
        for actor in world.actors:
            if actor.id in state.met:
                world.tell("slid", actor.x, actor.kind.name, hazard.kind)
                _stagger(world, actor)
    elif hazard.passes:
        world.tell("pass", hazard.x, "", hazard.kind, place)
    else:
        name = "erupt" if hazard.kind == "vent" else "crash"
        world.tell(name, hazard.x, "", hazard.kind, place)
    return state


# ---- when --------------------------------------------------------------------------------------
def _waits(world: "World", place: int, hazard: Hazard) -> bool:
    """Tell whether what concerns everyone must not be announced yet."""
    if not hazard.everywhere:
        return False
    if hazard.passes and _spares(world):
        return True
    for other, (known, state) in enumerate(
        zip(world.plan.hazards, world.stage.hazards, strict=True)
    ):
        if other == place or not known.everywhere:
            continue
        if state.phase != REST or (state.runs and state.tick + hazard.tell < APART):
            return True
    return False


def _spares(world: "World") -> bool:
    """Tell whether a player falls, lies or gets up."""
    return any(p.move.fallen and p.move.name != "dead" for p in world.players)


# ---- what it does ------------------------------------------------------------------------------
def _harm(world: "World", hazard: Hazard, state: HazardState) -> tuple[int, ...]:
    if hazard.shift:
        _carry(world, hazard, state)
        return state.met
    met = state.met
    if not hazard.strike:
        return met
    middle = hazard.x
    if hazard.passes:
        middle = front_of(world.stage.view, hazard, state.tick + 1) + hazard.half
    for actor in world.actors:
        under = abs(actor.x - middle) <= hazard.half
        low = hazard.passes and ducks(actor)  # but he is hit as soon as he gets up beneath it
        if under and actor.id not in met and not low and not actor.kind.aboard:
            met = (*met, actor.id)
            side = -1 if hazard.passes else _away(actor, hazard)
            met = _meet(world, hazard, hazard.strike, actor, side, met)
    return met


def _meet(
    world: "World",
    hazard: Hazard,
    strike: Strike,
    actor: "Actor",
    side: int,
    met: tuple[int, ...],
) -> tuple[int, ...]:
    """Let it meet a body; a man held up into what passes shields who holds him."""
    mate = world.actor(actor.mate) if hazard.passes and actor.mate >= 0 else None
    if mate is None:
        suffer(world, actor, strike, hazard.kind, side)
        return met
    holder, held = (mate, actor) if actor.move.name == "gripped" else (actor, mate)
    let_go(world, holder)
    suffer(world, held, strike, hazard.kind, side)
    held.by = holder.id
    holder.begin("stand")
    return (*met, mate.id)


def _away(actor: "Actor", hazard: Hazard) -> int:
    return 1 if actor.x >= hazard.x else -1


def _stands(actor: "Actor") -> bool:
    """Tell whether the floor carries him: not who flies, lies, climbs in or is held up."""
    held = actor.move.name == "gripped"
    return not (actor.move.fallen or actor.entering or held or actor.kind.aboard)


def _off_guard(world: "World", hazard: Hazard, state: HazardState) -> tuple[int, ...]:
    """Add those who walk or strike in the last ticks of a tell of what shifts."""
    if not hazard.shift or state.tick < hazard.tell - STAND_FIRM:
        return state.met
    loose = [a.id for a in world.actors if a.id not in state.met and _stands(a) and not _firm(a)]
    return (*state.met, *loose)


def _firm(actor: "Actor") -> bool:
    """Tell whether he guards, ducks, or stands still."""
    move = actor.move
    if move.guard or (move.low and move.free):
        return True
    return not actor.vx and not (move.strike or move.hands or move.toss)


def _carry(world: "World", hazard: Hazard, state: HazardState) -> None:
    """Carry whoever stands: far if he was off his guard, else a little, never against an edge."""
    whole = shift_of(hazard, state)
    side, length, at = (1 if whole > 0 else -1), hazard.harm, state.tick
    far = whole * (at + 1) // length - whole * at // length
    firm = side * FIRM
    near = firm * (at + 1) // length - firm * at // length
    for actor in world.actors:
        if actor.move.name == "thrown":
            actor.x += actor.vx if hazard.kind == "brake" and actor.vx * side > 0 else 0
        elif _stands(actor):
            loose = actor.id in state.met
            if _push(world, actor, far if loose else near) and loose:
                teeter(world, actor)


def _push(world: "World", actor: "Actor", step: int) -> bool:
    """Move a body as far as the edge lets it; tell whether it came to a drop."""
    left, right = world.stage.view + actor.kind.edge, world.stage.view + VIEW - actor.kind.edge
    wish = actor.x + step
    actor.x = max(wish, min(left, actor.x)) if step < 0 else min(wish, max(right, actor.x))
    return actor.x != wish and world.plan.edges == "drop"


def _stagger(world: "World", actor: "Actor") -> None:
    """Who is carried along in the middle of a blow has to catch himself."""
    move = actor.move
    if not move.strike or actor.t >= actor.start + move.active or move.immune:
        return
    if actor.kind.boss:
        flinch(world, actor, STAGGER)
        return
    let_go(world, actor)
    if actor.brain:
        give_slot(world, actor)
        rest(world, actor)
    actor.begin("hurt", STAGGER)
