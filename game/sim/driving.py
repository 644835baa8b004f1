"""Driving: pedals, lane changes, and what happens to who drives into something."""

from typing import TYPE_CHECKING

from game.sim.blows import armoured, freeze, hurt, scaled, warm
from game.sim.command import DOWN, LEFT, PEDALS, RIGHT, STEER, UP, Command
from game.sim.course import change, go_across, holds, tail
from game.sim.dealing import ride
from game.sim.gaits import Drive, Ride, pedal
from game.sim.lookahead import contact_in, things_ahead, way_through
from game.sim.score import add_points
from game.sim.tasks import left
from game.sim.units import PX

if TYPE_CHECKING:
    from game.sim.actor import Actor
    from game.sim.course import Course
    from game.sim.moves import Strike
    from game.sim.world import World

BUFFER = 8  # ticks a press for a change waits
CRASHED, SCRAPED, DAZED = 384, 768, 768  # subpixels a tick
SPARED = 150  # ticks after a crash in which nothing touches him
CROSSES = (4, 10)  # ticks of a change in which the line is under him
AIRBORNE = 2  # ticks in the air besides those over the gap
CLOSE, NEAR_PAYS, NEAR_HEATS = 40, 250, 8  # a near miss: ticks to contact, points, HEAT
WAKE_FROM = 200 * PX  # behind who is pursued, from which on his wake helps
HELPED_AT, AHEAD = 34, 150  # assisted steering: ticks to contact, ticks looked ahead
ASIDE_PAYS = 200
SWIPE_HEATS, SWIPE_PAYS, DODGE_HEATS = 12, 30, 18
LATE = 900  # ticks left on a clock from which a blow beside pays double
ROOM_TICKS = 60  # for which the lane that somebody moves into must be clear


def drive(world: "World", actor: "Actor", command: Command) -> None:
    """Let a tick of a move pass that leaves the wheel or its own speed to the actor."""
    gait = actor.move.gait or actor.kind.gait
    if isinstance(gait, Ride):
        ride(world, actor)
    elif isinstance(gait, Drive):
        if world.passage.assists & PEDALS and not command & LEFT and actor.pilot:
            command |= RIGHT
        pedal(actor, gait, command, _wake(world, actor, gait))
        _steer(world, actor, command)


def keep_course(world: "World", actor: "Actor") -> None:
    """Let a lane change go on, whatever else the actor does."""
    course = actor.course
    if course is None:
        return
    gait = actor.move.gait or actor.kind.gait
    left = course.lane
    if go_across(actor, gait, world.plan.lanes) and actor.pilot and actor.move.walks:
        _reward_near_miss(world, actor, left)


def _wake(world: "World", actor: "Actor", gait: Drive) -> int:
    """Return how much faster than usual he may be: only far behind whom he pursues."""
    task = world.plan.task
    rival = world.rival if gait.wake and task and task.wake else None
    return gait.wake if rival and tail(rival) - actor.x > WAKE_FROM else 0


def _steer(world: "World", actor: "Actor", command: Command) -> None:
    pilot, course = actor.pilot, actor.course
    if course is None or not course.settled:
        return
    if pilot is None:
        step = bool(command & DOWN) - bool(command & UP)
        change(actor, step, tuple(range(len(world.plan.lanes))))
        return
    for button, step in ((UP, -1), (DOWN, 1)):
        if pilot.wants(button, world.tick, BUFFER):
            pilot.use(button)
            if _changes(world, actor, step):
                return
    if world.passage.assists & STEER and world.tick % 2 == 0:
        _help(world, actor)


def _changes(world: "World", actor: "Actor", step: int) -> bool:
    begun = change(actor, step, world.plan.open_lanes)
    if begun and actor.course:
        world.tell("change", actor.x, actor.kind.name, "down" if step > 0 else "up", actor.id)
    return begun


def _help(world: "World", actor: "Actor") -> None:
    """Make the change that is due, shortly before it would be too late."""
    course = actor.course
    things = things_ahead(world)
    if course and contact_in(things, actor, course.lane) <= HELPED_AT:
        step = way_through(things, actor, world.plan.open_lanes, AHEAD)
        if step:
            _changes(world, actor, step)


def _reward_near_miss(world: "World", actor: "Actor", left: int) -> None:
    """Who leaves a lane in the last moment earns HEAT and points, never speed."""
    for other in world.actors:
        course = other.course
        if course is None or other.kind.bars != "lane" or course.gone or course.lane != left:
            continue
        gap, closing = tail(other) - actor.x, actor.vx - other.vx
        if closing > 0 and 0 <= gap < closing * CLOSE:
            warm(world, actor, "near_miss", NEAR_HEATS)
            if actor.pilot:
                actor.pilot.score += NEAR_PAYS
            world.tell("near_miss", actor.x, actor.kind.name, other.kind.name, NEAR_PAYS)
            return


# ---- what is in the way ------------------------------------------------------------------------
def touch(world: "World", actor: "Actor") -> None:
    """Let who drives meet what stands or is slower in the lanes that he holds."""
    course = actor.course
    if course is None or not actor.kind.crash or actor.unhurt or actor.move.immune:
        return
    for other in world.actors:
        theirs = other.course
        if theirs is None or not other.kind.bars or theirs.gone or other is actor:
            continue
        if not (tail(other) < actor.x and other.x > tail(actor)):
            continue
        if other.kind.bars == "line":
            _touch_line(world, actor, course, theirs)
        elif holds(course, actor.kind.gait, theirs.lane):
            if other.kind.bars == "leap" and _leaps(actor, course):
                _leap(world, actor, other)
            else:
                _run_into(world, actor, other)
            return


def _touch_line(world: "World", actor: "Actor", course: "Course", line: "Course") -> None:
    """What stands on the line between two lanes throws who crosses it back into his."""
    first, last = CROSSES
    crossing = not course.settled and min(course.lane, course.to) == line.lane
    if not crossing or not first <= course.t <= last or not actor.move.walks:
        return
    course.to, course.t = course.lane, 0
    actor.begin(actor.kind.scrape)
    actor.vx = min(actor.vx, SCRAPED)
    world.tell("hit", actor.x, actor.kind.name, actor.kind.scrape)


def _leaps(actor: "Actor", course: "Course") -> bool:
    return actor.vx >= actor.kind.leap_speed and course.settled


def _leap(world: "World", actor: "Actor", over: "Actor") -> None:
    """Fly over it; nothing can be touched or steered in the air."""
    length = actor.x - tail(actor) + over.x - tail(over)
    actor.begin(actor.kind.leap, length // actor.vx + AIRBORNE)
    world.tell("leap", actor.x, actor.kind.name, over.kind.name, actor.ends)


def _run_into(world: "World", actor: "Actor", other: "Actor") -> None:
    """A crash costs speed and a moment without the wheel, and nothing else."""
    if other.course and other.kind.bars == "lane":
        other.course.gone = True
    if actor.move.ploughs and other.kind.bars == "lane":
        actor.vx -= actor.move.ploughs
        if actor.pilot:
            actor.pilot.score += ASIDE_PAYS
        world.tell("aside", other.x, other.kind.name, actor.move.name, other.id)
        return
    actor.begin(actor.kind.crash)
    actor.vx, actor.unhurt = CRASHED, SPARED
    world.passage = world.passage._replace(crashes=world.passage.crashes + 1)
    world.tell("hit", actor.x, actor.kind.name, actor.kind.crash)
    world.tell("aside", other.x, other.kind.name, actor.kind.crash, other.id)


def daze(actor: "Actor", move: str) -> None:
    """Knock somebody who drives out of his stride."""
    actor.begin(move)
    actor.vx = min(actor.vx, DAZED)


def be_carried(world: "World") -> None:
    """Let lane changes go on, and take along those who are carried."""
    if not world.plan.lanes:
        return
    for actor in world.actors:
        if not actor.frozen:
            keep_course(world, actor)
        course = actor.course
        under = world.actor(course.mount) if course and course.mount >= 0 else None
        if course and under and under.course:
            actor.x, actor.y, actor.vx = under.x - course.offset, under.y, under.vx
            course.lane = course.to = under.course.lane
        elif actor.kind.aboard:
            actor.x, actor.y = world.players[0].x, world.players[0].y


# ---- side by side ------------------------------------------------------------------------------
def sideswipe(world: "World", attacker: "Actor", victim: "Actor", strike: "Strike") -> None:
    """A blow at who is beside costs both speed; who is braced for it throws the other off."""
    attacker.spent = (*attacker.spent, victim.id)
    freeze(world, strike.stop, attacker, victim)
    name = attacker.move.name
    if armoured(victim, victim.move):
        daze(attacker, "dazed")
        world.tell("hit", attacker.x, attacker.kind.name, "bounce", 1)
        return
    attacker.landed = True
    victim.by = attacker.id
    victim.vx = _slower(victim, strike.shed)
    attacker.vx = _slower(attacker, strike.recoil)
    if strike.daze and not victim.move.immune:
        daze(victim, strike.daze)
    amount = scaled(world, strike.damage) if victim.pilot else 0
    world.tell("hit", victim.x, victim.kind.name, name, max(1, amount))
    if amount:
        hurt(world, victim, amount, name)
    if attacker.pilot:
        warm(world, attacker, name, SWIPE_HEATS)
        pays = SWIPE_PAYS * 2 if 0 < left(world) <= LATE else SWIPE_PAYS
        add_points(attacker.pilot, world.tick, name, pays)


def swing_wide(world: "World", actor: "Actor") -> None:
    """Who comes across and meets nobody loses speed; who made him miss is rewarded."""
    actor.vx = _slower(actor, actor.move.miss)
    world.tell("dodged", actor.x, actor.kind.name, actor.move.name)
    for player in world.standing:
        if player.pilot:
            warm(world, player, "dodge", DODGE_HEATS)
            player.pilot.parries += 1
            add_points(player.pilot, world.tick, "dodge", SWIPE_PAYS)


def _slower(actor: "Actor", amount: int) -> int:
    gait = actor.kind.gait
    least = gait.least if isinstance(gait, Drive) else 0
    return max(min(actor.vx, least), actor.vx - amount)


# ---- the horn ----------------------------------------------------------------------------------
def hail(world: "World", actor: "Actor") -> None:
    """The first body ahead in the lane moves over, if the next lane has room."""
    course = actor.course
    moved = -1
    if course:
        near = actor.x + actor.move.hails * PX
        ahead = [
            other
            for other in world.actors
            if other.kind.yields and other.course and other.course.lane == course.to
            and other.course.settled and not other.course.gone and actor.x < tail(other) < near
        ]  # fmt: skip
        if ahead:
            moved = _make_way(world, min(ahead, key=tail))
    world.tell("horn", actor.x, actor.kind.name, actor.move.name, moved)


def _make_way(world: "World", other: "Actor") -> int:
    course = other.course
    if course is None:
        return -1
    for step in (-1, 1):
        lane = course.lane + step
        if lane in world.plan.open_lanes and _has_room(world, other, lane):
            change(other, step, world.plan.open_lanes)
            return other.id
    return -1


def _has_room(world: "World", mover: "Actor", lane: int) -> bool:
    """Tell whether nothing else comes near the mover in a lane for a while."""
    line = min(lane, mover.course.lane) if mover.course else lane
    for other in world.actors:
        course = other.course
        if course is None or other is mover:
            continue
        if (line if other.kind.bars == "line" else lane) not in (course.lane, course.to):
            continue
        drift = abs(other.vx - mover.vx) * ROOM_TICKS
        if tail(other) - drift < mover.x and other.x + drift > tail(mover):
            return False
    return True
