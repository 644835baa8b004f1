"""People whom it does not concern: they stand about, cower, run, and get in the line.

Only those in the view do anything. Whoever has cowered gets up again; whoever runs leaves for good.
"""

from typing import TYPE_CHECKING

from game.sim.blows import freeze
from game.sim.brains import STAY, Intent, come_in
from game.sim.units import PX, VIEW

if TYPE_CHECKING:
    from game.sim.actor import Actor
    from game.sim.moves import Strike
    from game.sim.world import World

NEAR = 110 * PX  # a blow so near frightens
COWERS = 150  # ticks, from the last fright on
RUNNERS = 3  # one in so many runs at once
RUN, PACE = 512, 128  # subpixels a tick: of who runs, of who walks about
WALK, WALK_MORE = 60, 90  # ticks that a way to and fro lasts, and how much more chance adds
MARGIN = 40 * PX  # nobody walks about nearer to the edge of the view
GONE = 24 * PX  # so far beyond it he has got away
COSTS = 1000  # points, for who harms one of them
TALK = 48 * PX  # so near to another they fall to talking


def bystander(world: "World", actor: "Actor") -> Intent:
    """Stand and walk about, and talk; run on once running, and after having been harmed."""
    if actor.entering:
        actor.face = -actor.entering
        return come_in(world, actor, RUN)
    running = actor.move.name == "flee"
    if not _in_view(world, actor):
        return _get_away(world, actor) if running else STAY
    if running:
        return Intent(actor.face * RUN)
    if actor.by >= 0:
        author = world.actor(actor.by)
        _turn_away(world, actor, author.x if author else actor.x)
        return Intent(0, "flee")
    velocity = stroll(world, actor)
    company = None if velocity or actor.wait != WALK else _company(world, actor)
    if company is None:
        return Intent(velocity)
    actor.face = 1 if company.x > actor.x else -1
    return Intent(0, "talk")


def stroll(world: "World", actor: "Actor") -> int:
    """Walk to and fro within the view, and stop; return the velocity, subpixels a tick."""
    chance = world.brains_stream
    actor.wait -= 1
    if actor.wait < 0:
        actor.cross = (-1, 0, 0, 1)[chance.below(4)]
        actor.wait = WALK + chance.below(WALK_MORE)
    at = actor.x - world.stage.view
    if not MARGIN < at < VIEW - MARGIN:
        actor.cross = abs(actor.cross) if at <= MARGIN else -abs(actor.cross)
    if actor.cross:
        actor.face = actor.cross
    return actor.cross * PACE


def harm(world: "World", attacker: "Actor", victim: "Actor", strike: "Strike") -> None:
    """Let a player's blow meet one whom it does not concern: it costs points and HEAT."""
    attacker.spent = (*attacker.spent, victim.id)
    freeze(world, strike.stop, attacker, victim)
    pilot, lost = attacker.pilot, 0
    if pilot:
        lost = min(pilot.score, COSTS)
        pilot.score -= lost
        pilot.heat = 0
        pilot.harmed += 1
    victim.by = attacker.id
    victim.cross = 0
    victim.vx = 0
    victim.face = 1 if attacker.x > victim.x else -1
    victim.slide = -victim.face * strike.knock * PX
    victim.begin("hurt")
    world.tell("innocent", victim.x, victim.kind.name, attacker.move.name, lost)


def frighten(world: "World", x: int, within: int) -> None:
    """Let those near a place cower or run; both are subpixels."""
    for actor in world.actors:
        if not actor.kind.innocent or abs(actor.x - x) > within or not _in_view(world, actor):
            continue
        if actor.move.name == "cower":
            actor.ends = max(actor.ends, actor.t + COWERS)
        elif actor.move.name in ("stand", "talk"):
            _take_fright(world, actor, x)


def notice(world: "World") -> None:
    """Let blows that have landed on this tick frighten those near them."""
    for event in world.events:
        if event.name in ("hit", "innocent"):
            frighten(world, event.x, NEAR)


def _take_fright(world: "World", actor: "Actor", x: int) -> None:
    """Cower, or run: one in a few does so at once, and then perhaps across the line."""
    actor.cross = actor.vx = 0
    if world.brains_stream.below(RUNNERS):
        name = "cower"
    else:
        name = "flee"
        _turn_away(world, actor, x)
    actor.begin(name)
    world.tell("begin", actor.x, actor.kind.name, name, actor.id)


def _turn_away(world: "World", actor: "Actor", x: int) -> None:
    """Turn from the danger, or, every other one, to the farther edge of the view."""
    across = world.brains_stream.below(2)
    from_x = world.stage.view + VIEW // 2 if across else x
    to_right = actor.x < from_x if across else actor.x > from_x
    actor.face = 1 if to_right else -1


def _get_away(world: "World", actor: "Actor") -> Intent:
    at = actor.x - world.stage.view
    if -GONE < at < VIEW + GONE:
        return Intent(actor.face * RUN)
    actor.begin("dead", 1)
    return STAY


def _company(world: "World", actor: "Actor") -> "Actor | None":
    for other in world.actors:
        if other.kind.innocent and other is not actor and abs(other.x - actor.x) < TALK:
            return other
    return None


def _in_view(world: "World", actor: "Actor") -> bool:
    return 0 <= actor.x - world.stage.view <= VIEW
