"""Dealing: what appears on the lanes as the first player comes along, and how it is announced.

A deal is laid out relative to the front of the first player: when that passes `at`, the thing
appears. What drifts appears `ahead` of him, for it is the closing distance that a designer thinks
in; what stands appears at its own place while that is still out of sight. The members of one row
are mirrored together, far for near, or not: so what a designer has seen to holds either way.
"""

from typing import TYPE_CHECKING, NamedTuple

from game.sim.command import EARLY
from game.sim.course import tail
from game.sim.gaits import Drive
from game.sim.units import PX, TICKS

if TYPE_CHECKING:
    from game.sim.actor import Actor
    from game.sim.world import World

SIGHT = 190 * PX  # ahead of the front of the first player, who stands so far from the edge
NOTICE, EARLY_NOTICE = 96, 150  # least ticks of warning at full speed
BEHIND, BEYOND = 500 * PX, 1500 * PX  # what is farther away is no longer there
CLEARANCE = 48 * PX  # nothing is dealt nearer to a body than this
QUEUE = 8 * PX  # between what stands and what stops behind it
OVERDUE = 16 * PX  # farther past its place than this a row is not dealt any more
COIN = 1 << 16  # whose highest bit is tossed: a stream's low bits hardly differ by seed
WIDER = 125  # per cent of the distance, with the assist that gives more time


class Deal(NamedTuple):
    """Something that appears. Lengths are subpixels, speeds subpixels a tick."""

    at: int  # of the first player's front
    kind: str
    lane: int
    x: int = 0  # where what stands ends; nothing for what drifts
    ahead: int = 640 * PX  # from that front to where what drifts ends
    speed: int = 0
    length: int = 0  # 0: its kind's
    row: int = 0  # those of one row are mirrored together, by chance; 0: it keeps its lane


class Beat(NamedTuple):
    """A stretch that asks one question: where it begins (subpixels), and its name."""

    x: int
    name: str


class DealState(NamedTuple):
    """How many have been dealt, which rows are mirrored, and the number of the beat."""

    dealt: int = 0
    mirrored: tuple[int, ...] = ()  # rows
    beat: int = -1
    early: tuple[int, ...] = ()  # places of others that have been dealt before those due earlier


def shuffle(world: "World") -> DealState:
    """Return the state at the start of a part: a coin is tossed for each row."""
    rows = dict.fromkeys(deal.row for deal in world.plan.deals if deal.row)
    return DealState(
        mirrored=tuple(row for row in rows if world.waves_stream.below(COIN) & 1 << 15)
    )


def deal(world: "World") -> None:
    """Let appear what is due, announce what comes near, and forget what is far away."""
    state, plan = world.stage.deals, world.plan
    if state is None:
        return
    front = world.front
    if state.beat + 1 < len(plan.beats) and front >= plan.beats[state.beat + 1].x:
        state = _begin_beat(world, state, plan.beats[state.beat + 1])
    world.stage.deals = _deal_due(world, state)
    for actor in world.actors:
        if actor.kind.sign:
            _announce(world, actor, front)
    _forget(world, front)


def _begin_beat(world: "World", state: DealState, beat: Beat) -> DealState:
    """Let what drifts and has not been seen, or was still to come, take another way."""
    _turn_off(world, world.front)
    deals, dealt = world.plan.deals, state.dealt
    while dealt < len(deals) and deals[dealt].at < beat.x:
        if deals[dealt].x and dealt not in state.early:
            _appear(world, deals[dealt], state)
        dealt += 1
    state = state._replace(beat=state.beat + 1, dealt=dealt)
    world.tell("beat", world.front, "", beat.name, state.beat)
    return state


def _deal_due(world: "World", state: DealState) -> DealState:
    """Deal what is due; rows that were due a while ago are not dealt in a heap."""
    deals, front, early = world.plan.deals, world.front, state.early
    dealt = place = state.dealt
    while place < len(deals) and front >= deals[place].at:
        due = _due(world, deals[place], state)
        if place not in early and front >= due:
            early = (*early, place)
            if deals[place].x or front - due < OVERDUE:
                _appear(world, deals[place], state)
        place += 1
    while dealt in early:
        dealt += 1
    return state._replace(dealt=dealt, early=tuple(place for place in early if place > dealt))


def _due(world: "World", deal: Deal, state: DealState) -> int:
    """Return where a deal is due: with more time given, rows of a beat lie farther apart."""
    if not world.passage.assists & EARLY or deal.x:
        return deal.at
    begin = world.plan.beats[state.beat].x if state.beat >= 0 else world.plan.starts[0]
    return begin + max(0, deal.at - begin) * WIDER // 100


def _turn_off(world: "World", front: int) -> None:
    """What drifts and has not been seen takes another way."""
    world.actors = [
        actor
        for actor in world.actors
        if not (actor.course and actor.course.speed) or tail(actor) < front + SIGHT
    ]


def _appear(world: "World", deal: Deal, state: DealState) -> None:
    kind = world.plan.kinds[deal.kind]
    length = deal.length or kind.length
    x = deal.x or world.front + deal.ahead
    lane = _lane_of(world, deal, state)
    speed = deal.speed * world.rules.pace // 100
    if speed and any(_is_taken(other, lane, x, x + length) for other in world.actors):
        return
    actor = world.spawn(kind, x + length)
    world.place(actor, lane, length, speed)
    actor.vx = speed
    world.tell("deal", actor.x, kind.name, "", actor.id)


def _is_taken(other: "Actor", lane: int, begin: int, end: int) -> bool:
    """Tell whether somebody who drives is where something would appear: then nothing does."""
    course = other.course
    if course is None or lane not in (course.lane, course.to) or course.speed or other.kind.bars:
        return False
    return tail(other) - CLEARANCE < end and begin < other.x + CLEARANCE


def _lane_of(world: "World", deal: Deal, state: DealState) -> int:
    """Return the lane of a deal, or the line, in this try."""
    lanes = world.plan.open_lanes
    if deal.row not in state.mirrored:
        return deal.lane
    if world.plan.kinds[deal.kind].bars == "line":
        return lanes[0] + lanes[-1] - 1 - deal.lane
    return lanes[-1 - lanes.index(deal.lane)] if deal.lane in lanes else deal.lane


def _announce(world: "World", actor: "Actor", front: int) -> None:
    course = actor.course
    if course is None or course.said >= 0 or course.gone:
        return
    full = _fastest(world)
    notice = EARLY_NOTICE if world.passage.assists & EARLY else NOTICE
    gap = tail(actor) - front
    if gap < SIGHT or gap < (full - actor.vx) * notice:
        course.said = world.tick
        world.tell("sign", actor.x, actor.kind.name, actor.kind.sign, course.lane)


def _fastest(world: "World") -> int:
    """Return the full speed for which there must be time enough: in a wake it is higher."""
    gait, task = world.players[0].kind.gait, world.plan.task
    if not isinstance(gait, Drive):
        return 0
    return gait.full + (gait.wake if task and task.wake else 0)


def _forget(world: "World", front: int) -> None:
    if world.tick % TICKS == 0:
        world.actors = [
            actor
            for actor in world.actors
            if not actor.kind.bars or (actor.x > front - BEHIND and tail(actor) < front + BEYOND)
        ]


def ride(world: "World", actor: "Actor") -> None:
    """Let something carried along keep its speed; it stops behind what is in its lane."""
    course = actor.course
    if course is None:
        return
    actor.vx = 0 if course.gone else course.speed
    for other in world.actors:
        theirs = other.course
        if theirs is None or theirs.gone or theirs.lane != course.lane or other is actor:
            continue
        room = tail(other) - QUEUE - actor.x
        if (other.kind.bars in ("lane", "leap") or other.kind.crash) and 0 <= room < actor.vx:
            actor.vx = room
