"""How a bot uses a firearm: when it draws, when it lets go, and how it stands a duel."""

from game.sim.actor import Actor
from game.sim.barriers import walls
from game.sim.command import DOWN, FIRE, LEFT, RIGHT, UP, Command
from game.sim.duels import LAST, Duel
from game.sim.lines import aim_of, in_cover
from game.sim.units import PX
from game.sim.world import World
from game.testing.sight import Threat

FAR = 84 * PX  # nearer than this fists are quicker
TIME = 34  # ticks that a shot takes, with what comes before and after

STRETCH = 3  # in slow motion so many ticks are one of a body: who looks sees it sooner
ANSWERS = {"sleeve": "duck", "shoot": "sway", "stab": "guard", LAST: "fire"}
LEAD = {"duck": 10, "sway": 7, "guard": 6}  # ticks before the blow
MIDDLE = 4  # ticks after he has begun to show himself at which the last shot is let go


# ---- in a fight --------------------------------------------------------------------------------
def may_draw(world: World, player: Actor, mark: Actor, soon: int) -> bool:
    """Tell whether there is time, a round, and nothing between the bot and its mark."""
    pilot = player.pilot
    if pilot is None or not pilot.rounds or pilot.item or soon < TIME:
        return False
    if (mark.x - player.x) * player.face <= FAR:
        return False
    if mark.move.disguised or in_cover(world, mark) or _walled(world, player, mark):
        return False
    return not any(_between(player, other, mark) for other in world.actors)


def _between(player: Actor, other: Actor, mark: Actor) -> bool:
    if not other.kind.innocent or other.move.low or other.move.fallen:
        return False
    return 0 < (other.x - player.x) * player.face < abs(mark.x - player.x) + 30 * PX


def _walled(world: World, player: Actor, mark: Actor) -> bool:
    low, high = min(player.x, mark.x), max(player.x, mark.x)
    return any(low < right and left < high for left, right in walls(world))


def hold_or_fire(world: World, player: Actor) -> Command:
    """Keep FIRE held while the line is barred or meets nobody; put it away if it stays barred."""
    aim = aim_of(world, player)
    waits = aim is not None and (aim.barred or aim.whom is None)
    if waits and player.t < 60:
        return FIRE
    return UP if aim is not None and aim.barred else 0


# ---- in a duel ---------------------------------------------------------------------------------
def is_duel(world: World) -> bool:
    """Tell whether there is nothing to do but to stand a duel."""
    return isinstance(world.plan.task, Duel)


def told_in_a_duel(world: World, lag: int) -> Threat | None:
    """Return what the rival tells, once it has been seen for `lag` ticks."""
    rival, state = world.rival, world.stage.task
    if rival is None or state is None or rival.move.name not in ANSWERS:
        return None
    over = rival.t >= rival.start + rival.move.active
    if over or rival.t * STRETCH < lag:
        return None
    how = ANSWERS[rival.move.name]
    key = (rival.id, 2 * state.done + (how == "fire"))
    return Threat(rival.start - rival.t, key, how, rival.x, rushes=False)


def reply(world: World, player: Actor, told: Threat, late: int) -> Command:
    """Return the buttons that answer what is told, at its time."""
    if told.how == "fire":
        return _time_the_shot(world, player, late)
    if told.eta > LEAD[told.how] - late:
        return 0
    if told.how == "sway":
        away = LEFT if told.x > player.x else RIGHT
        return away if world.tick % 4 < 2 else 0  # two taps
    return DOWN if told.how == "duck" else UP


def _time_the_shot(world: World, player: Actor, late: int) -> Command:
    """Raise the weapon at once, and let go once he shows himself."""
    rival = world.rival
    if rival is None or rival.move.exposed is None or rival.landed:
        return 0
    shows = rival.start - rival.move.start + rival.move.exposed.first
    return FIRE if rival.t < shows + MIDDLE + late or player.move.name == "stand" else 0
