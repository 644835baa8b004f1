"""The act phase: take cancels, let brains choose, and run the move that each actor is in."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from game.sim import brains, bystanders, duels, guises
from game.sim.actor import FOES, Actor
from game.sim.barriers import runs_into
from game.sim.blows import FULL, hurt, knock_down, let_go, scaled
from game.sim.command import LEFT, RIGHT, Command
from game.sim.driving import drive, hail, swing_wide
from game.sim.falling import end_fall, get_up
from game.sim.firearms import discharge, fits, turn_aim
from game.sim.gaits import Drive, Walk, walk
from game.sim.moves import Cancel, Move
from game.sim.pilot import STEADY, Pilot
from game.sim.rivals import pacer, rammer, runner, window
from game.sim.rolling import send
from game.sim.seizing import struggle
from game.sim.shots import launch, throw_back
from game.sim.slots import give_slot, rest
from game.sim.things import side_of_things
from game.sim.units import NEVER, PX, VIEW

if TYPE_CHECKING:
    from game.sim.world import World

TURN_WITHIN, TURN_FAVOUR, TURN_WISH = 110 * PX, 16 * PX, 60 * PX
HOLD, PUMMEL_COSTS = 60, 6  # ticks a hold lasts, and what a pummel takes of them
ARM = 30 * PX  # how far in front a held man stands
GRAB = 44 * PX  # how near in front a man must sway
LEAD, LEAD_TICKS = 44 * PX, 8  # a foe steps in while the target is farther away than this
AIMED = 12  # ticks before the blow from which a foe turns no more
FACE_WITHIN = 90 * PX  # guard and duck turn to a blow begun so near
WALL_DAZE = 60
OBVIOUS, OBVIOUS_NEAR = 3, 76 * PX  # the third in a row is seen coming by those so near
BACK_ROOM = 44 * PX  # nobody leans out with the edge nearer than this
SLOW = 3  # in slow motion bodies live every so many ticks
THROWN, THROWN_DAMAGE = 1280, 8  # of a man thrown: subpixels a tick, energy it costs whom he meets

BRAINS: dict[str, Callable[["World", Actor], brains.Intent]] = {
    "brawler": brains.brawler,
    "bystander": bystanders.bystander,
    "disguised": guises.disguised,
    "duellist": duels.duellist,
    "runner": runner,
    "pacer": pacer,
    "rammer": rammer,
    "window": window,
}


def act(world: "World") -> None:
    """Let every actor that is not in hit-stop live a tick, in spawn order."""
    still = world.slow and world.tick % SLOW > 0
    for actor in world.actors:
        actor.frozen = actor.stop > 0 or still
        if actor.frozen:
            actor.stop = max(0, actor.stop - 1)
            continue
        actor.t += 1
        if actor.unhurt:
            actor.unhurt -= 1
        if actor.pilot is not None:
            _play(world, actor, actor.pilot)
        elif actor.move.free and actor.brain:
            _think(world, actor)
        elif actor.move.walks:
            _move(world, actor, 0)
        _run(world, actor)


def _think(world: "World", actor: Actor) -> None:
    intent = BRAINS["disguised" if actor.move.disguised else actor.brain](world, actor)
    gait = actor.kind.gait
    if isinstance(gait, Drive):
        speed = actor.vx
        drive(world, actor, intent.held)
        actor.vx = min(max(intent.velocity, speed - gait.brake), speed + gait.gain)
    else:
        actor.vx = intent.velocity
    if intent.move:
        begin_foe(world, actor, intent.move)


def begin_foe(world: "World", actor: Actor, name: str) -> None:
    """Begin a foe's move with its tell as the difficulty scales it."""
    actor.begin(name, tell=world.rules.tell)
    world.tell("begin", actor.x, actor.kind.name, name, actor.id)


# ---- players -----------------------------------------------------------------------------------
def _play(world: "World", actor: Actor, pilot: Pilot) -> None:
    move = actor.move
    if actor.mate >= 0 and move.helpless:
        struggle(world, actor, pilot)
    if move.free:
        _turn(world, actor, pilot)
    elif move.aims:
        turn_aim(actor, pilot)
    if move.faces:
        _face_blow(world, actor)
    if move.cancels and _take_cancel(world, actor, pilot):
        return
    if actor.move.walks:
        _move(world, actor, pilot.held)
        if actor.vx and move.free:
            _grab(world, actor)


def _move(world: "World", actor: Actor, held: Command) -> None:
    """Let the gait turn what is held into a velocity."""
    gait = actor.kind.gait
    if isinstance(gait, Walk):
        walk(actor, gait, held)
    else:
        drive(world, actor, held)


def _take_cancel(world: "World", actor: Actor, pilot: Pilot) -> bool:
    for cancel in actor.move.cancels:
        if actor.t >= cancel.first and _met(world, actor, pilot, cancel):
            _enter(world, actor, pilot, cancel)
            return True
    return False


def _met(world: "World", actor: Actor, pilot: Pilot, cancel: Cancel) -> bool:
    held = pilot.held
    if held & cancel.hold != cancel.hold or held & cancel.without:
        return False
    if (cancel.landed and not actor.landed) or (cancel.limit and actor.uses >= cancel.limit):
        return False
    away = LEFT if actor.face > 0 else RIGHT
    if (cancel.away and not held & away) or (cancel.heat and pilot.heat < FULL):
        return False
    if (cancel.item and not pilot.item) or (cancel.arm and not fits(pilot, cancel)):
        return False
    if cancel.every and world.tick - pilot.last_begun.get(cancel.into, NEVER) < cancel.every:
        return False
    if cancel.sway:
        return pilot.tapped_twice(away, world.tick)
    if not pilot.wants(cancel.press, world.tick, cancel.buffer):
        return False
    return not (cancel.chord and pilot.heat >= FULL and pilot.wants(cancel.press, world.tick, 0))


def _enter(world: "World", actor: Actor, pilot: Pilot, cancel: Cancel) -> None:
    pilot.use(cancel.press)
    if cancel.heat:
        pilot.heat = 0
    if cancel.sway:
        pilot.taps = (NEVER,) * 4
    if cancel.limit:
        actor.uses += 1
        actor.grip -= PUMMEL_COSTS
    if cancel.every:
        pilot.last_begun[cancel.into] = world.tick
    if cancel.turn:
        actor.face = 1 if cancel.press == RIGHT else -1
    _begin(world, actor, pilot, cancel.into)


def _begin(world: "World", actor: Actor, pilot: Pilot, name: str) -> None:
    actor.begin(name)
    move = actor.move
    if move.again:
        actor.fresh = world.tick - pilot.last_begun.get(name, NEVER) > move.again
        pilot.last_begun[name] = world.tick
    if move.faces:
        _face_blow(world, actor)
    if move.obvious:
        pilot.row = pilot.row + 1 if pilot.row_name == name else 1
        pilot.row_name = name
        if pilot.row >= OBVIOUS:
            _lean_out(world, actor)
    if name != "stand":
        world.tell("begin", actor.x, actor.kind.name, name, actor.id)


def _turn(world: "World", actor: Actor, pilot: Pilot) -> None:
    """Face the nearest standing man, in favour of the side faced and of a direction held.

    Who takes aim counts as within reach, however far: a sway is away from him.
    """
    best, side = TURN_WITHIN, 0
    for foe in world.actors:
        if foe.kind.team != FOES or foe.move.fallen or foe.move.disguised:
            continue
        d = foe.x - actor.x
        near = abs(d) - (TURN_FAVOUR if d * actor.face > 0 else 0)
        if pilot.steady >= STEADY and (d > 0) == bool(pilot.held & RIGHT):
            near -= TURN_WISH
        if duels.takes_aim(world, foe):
            near = min(near, TURN_WITHIN - PX)
        if near < best:
            best, side = near, 1 if d > 0 else -1
    side = side_of_things(world, actor, best) or side
    if side:
        actor.face = side
    elif pilot.held & (LEFT | RIGHT):
        actor.face = -1 if pilot.held & LEFT else 1


def _face_blow(world: "World", actor: Actor) -> None:
    """Turn to the blow that is nearest to landing; a rush counts while it comes nearer."""
    best = 999
    for foe in world.actors:
        move = foe.move
        if foe.kind.team != FOES or not move.strike or foe.spent:
            continue
        if foe.t >= foe.start + move.active:
            continue
        d = foe.x - actor.x
        eta = foe.start - foe.t
        if move.rushes:
            eta = max(eta, 0) + abs(d) // move.thrusts[0].speed
        comes = d * foe.face < 0 if move.rushes else abs(d) < FACE_WITHIN
        if comes and eta < best:
            best, actor.face = eta, 1 if d > 0 else -1


def _lean_out(world: "World", actor: Actor) -> None:
    """Those near who stand, or are in the tell of a light blow, lean out of it; not at a wall."""
    left, right = world.stage.view, world.stage.view + VIEW
    for foe in world.actors:
        move = foe.move
        if foe.kind.team != FOES or foe.entering or "lean" not in foe.kind.moves:
            continue
        tells = move.strike and move.strike.guard == "tenth" and foe.t < foe.start
        near = abs(foe.x - actor.x) < OBVIOUS_NEAR
        if (move.free or tells) and near and left + BACK_ROOM < foe.x < right - BACK_ROOM:
            foe.begin("lean")
            foe.unhurt = foe.ends + 2
            world.tell("flinch", foe.x, foe.kind.name, "lean", foe.ends)


def _grab(world: "World", actor: Actor) -> None:
    """Walking into a man who sways takes hold of him."""
    if "hold" not in actor.kind.moves:
        return
    way = 1 if actor.vx > 0 else -1
    for foe in world.actors:
        if foe.kind.team != FOES or not foe.stunned or foe.kind.boss:
            continue
        if 0 <= (foe.x - actor.x - actor.vx) * way <= GRAB:
            foe.begin("gripped")
            foe.slide = 0
            foe.mate, actor.mate = actor.id, foe.id
            actor.grip, actor.uses, actor.face = HOLD, 0, way
            actor.begin("hold")
            world.tell("grab", actor.x, actor.kind.name, foe.kind.name)
            return


# ---- the move itself ---------------------------------------------------------------------------
def _run(world: "World", actor: Actor) -> None:
    move = actor.move
    if move.holds and not _keep_hold(world, actor):
        return
    steered = move.walks or (move.free and actor.brain)
    if (move.strike or move.toss) and not move.rushes and actor.brain:
        _aim(world, actor)
    if not steered and not move.flies:
        actor.vx = _thrust(world, actor, move)
    if actor.t == actor.start and (
        move.strike or move.hands or move.toss or move.rolls or move.hails
    ):
        _go_active(world, actor, move)
    if move.miss and actor.t == actor.start + move.active and not actor.spent:
        swing_wide(world, actor)
    if move.rushes and _rush_over(world, actor):
        return
    if actor.ends and actor.t >= actor.ends:
        _end(world, actor)


def _aim(world: "World", actor: Actor) -> None:
    """A foe turns with his target until shortly before the blow."""
    if actor.t < actor.start - AIMED:
        actor.face = 1 if brains.target_of(world, actor).x > actor.x else -1


def _thrust(world: "World", actor: Actor, move: Move) -> int:
    """Return the velocity that the move gives on this tick."""
    if move.lead and actor.start - LEAD_TICKS < actor.t < actor.start:
        target = brains.target_of(world, actor)
        if abs(target.x - actor.x) > LEAD:
            return actor.face * move.lead
    at = actor.t - actor.start + move.start
    for thrust in move.thrusts:
        if thrust.first <= at <= thrust.last:
            return actor.face * thrust.speed
    return 0


def _rush_over(world: "World", actor: Actor) -> bool:
    """A rush ends in recovery when it has met someone, and in a daze at a wall."""
    if not actor.start <= actor.t < actor.start + actor.move.active:
        return False
    if actor.spent:
        actor.t = actor.start + actor.move.active
        return False
    wall = actor.kind.edge + brains.ROOM
    left, right = world.stage.view + wall, world.stage.view + VIEW - wall
    at_edge = (actor.x < left and actor.face < 0) or (actor.x > right and actor.face > 0)
    if at_edge or runs_into(world, actor):
        give_slot(world, actor)
        rest(world, actor)
        actor.begin("dizzy", WALL_DAZE)
        actor.vx = 0
        world.tell("wall", actor.x, actor.kind.name)
        return True
    return False


def _go_active(world: "World", actor: Actor, move: Move) -> None:
    if brains.draws_on_stock(actor.kind, move.name):
        actor.used += 1
    if move.strike:
        world.tell("active", actor.x, actor.kind.name, move.name, actor.id)
        if move.strike.line:
            discharge(world, actor, move)
    if move.rolls:
        send(world, actor, move.rolls)
    if move.toss:
        target = brains.target_of(world, actor)
        for place in range(move.toss.count):
            shot = launch(world, actor, move.toss.shot, target.x, move.toss.flight)
            shot.damage, shot.t = move.toss.damage, -move.toss.apart * place
    if move.hails:
        hail(world, actor)
    if move.hands == "throwback":
        throw_back(world, actor)
    elif move.hands in ("pummel", "butt", "throw"):
        _handle(world, actor, move)


def _handle(world: "World", actor: Actor, move: Move) -> None:
    """Do to the man held what the hands do."""
    mate = world.actor(actor.mate)
    if mate is None:
        return
    mate.by = actor.id
    amount = scaled(world, move.damage) if mate.pilot else move.damage
    hurt(world, mate, amount, move.name)
    world.tell("hit", mate.x, mate.kind.name, move.name, amount)
    if move.hands == "throw":
        let_go(world, actor)
        give_slot(world, mate)
        mate.begin("thrown")
        mate.vx, mate.flying, mate.bowled = actor.face * THROWN, THROWN_DAMAGE, (mate.id,)
        world.tell("throw", mate.x, actor.kind.name, mate.kind.name)
    elif move.hands == "butt" or mate.energy <= 0:
        knock_down(world, mate, actor.face * mate.kind.fall[0])


def _keep_hold(world: "World", actor: Actor) -> bool:
    """Carry the man held along; tell whether the hold still lasts."""
    mate = world.actor(actor.mate) if actor.mate >= 0 else None
    if mate is None or mate.mate != actor.id:
        actor.mate = -1
        actor.begin("stand")
        return False
    mate.x = actor.x + actor.face * ARM
    mate.face = -actor.face
    actor.grip -= 1
    if actor.grip <= 0 and actor.move.name == "hold" and mate.pilot is None:
        let_go(world, actor)
        mate.cool = 30
        actor.begin("stand")
        return False
    return True


def _end(world: "World", actor: Actor) -> None:
    """What follows when a move has run its length."""
    name = actor.move.name
    if name in ("air", "thrown"):
        end_fall(world, actor)
    elif name in ("down", "rise", "dead"):
        get_up(world, actor)
    elif actor.brain:
        follow = brains.after(world, actor) or actor.move.then
        if follow == "stand":
            actor.begin(follow)
        else:
            begin_foe(world, actor, follow)
    else:
        actor.begin(actor.move.then)
        if name and name == actor.kind.leap:
            world.tell("land", actor.x, actor.kind.name)
