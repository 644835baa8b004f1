"""The draw: two stand face to face; he begins a tell, each of which has one answer.

Once so many are behind them he lifts his weapon, and a shot meets him only while he shows himself.
While he tells, time is stretched. Who is met pays with energy; the duel ends only with the shot.
"""

from typing import TYPE_CHECKING, NamedTuple

from game.sim.blows import hurt, knock_down
from game.sim.brains import STAY, Intent, target_of
from game.sim.units import GAP, PX

if TYPE_CHECKING:
    from game.sim.actor import Actor
    from game.sim.stage import StagePlan
    from game.sim.tasks import TaskState
    from game.sim.world import World

TELLS = ("sleeve", "shoot", "stab")
LAST, LATE, ASIDE, FEINT = "last", "late", "aside", "feint"
WAIT, WAIT_MORE = 90, 91  # ticks before a tell: least, and how much more chance adds
AFTER_FEINT = 40
FEINTS = 4  # one time in so many he only twitches
STEP = 2 * PX  # a tick, back to where one stands
CALLED, TOLD, MET, WON = "called", "told", "met", "won"  # of the state; nothing: he waits


class Duel(NamedTuple):
    """Outlast `rounds` of the rival's tells, `apart` from him, and then meet him with a shot."""

    rival: str
    rounds: int = 3
    apart: int = 140 * PX
    wake: bool = False


def duellist(world: "World", actor: "Actor") -> Intent:
    """Stand where he is to stand, and do what the duel has him do next."""
    actor.face = 1 if target_of(world, actor).x > actor.x else -1
    state = world.stage.task
    if state is None or state.why:
        return STAY
    if state.stage == CALLED:
        return Intent(move=state.told.split()[-1])
    return Intent(_step(actor, _mark(world.plan, actor.kind.name)))


def takes_aim(world: "World", foe: "Actor") -> bool:
    """Tell whether a foe is to be faced however far away he is."""
    strike, task = foe.move.strike, world.plan.task
    return bool(strike and strike.line) or (isinstance(task, Duel) and foe.kind.name == task.rival)


def stretched(world: "World") -> bool:
    """Tell whether time is stretched: from the beginning of a tell to its blow."""
    rival = world.rival
    return rival is not None and rival.move.strike is not None and rival.t < rival.start


def duel(world: "World", task: Duel, state: "TaskState") -> "TaskState":
    """Let a tick of the duel pass, and return how it is then."""
    rival = world.rival
    if rival is None or state.stage == WON:
        return state
    _keep_apart(world, task)
    if state.stage == CALLED:
        begun = rival.move.name == state.told.split()[-1]
        return state._replace(stage=TOLD) if begun else state
    if state.stage:
        return _watch(world, rival, state)
    return _wait(world, task, rival, state)


def is_won(world: "World", state: "TaskState") -> bool:
    """Tell whether the rival has been met, has fallen and is no more."""
    return state.stage == WON and world.rival is None


def outlasted(task: Duel, state: "TaskState") -> int:
    """Return how many tells are behind them; the shot that ends it counts for one more."""
    return min(state.done, task.rounds) + (state.stage == WON)


# ---- where they stand --------------------------------------------------------------------------
def stand(plan: "StagePlan", task: Duel, slot: int = 0) -> int:
    """Return where a player stands, face to face with the rival."""
    return _mark(plan, task.rival) - plan.direction * (task.apart + slot * GAP)


def _mark(plan: "StagePlan", rival: str) -> int:
    """Return where the rival stands: where the part has put him."""
    return next(x for kind, x, _ in plan.actors if kind == rival)


def _step(actor: "Actor", place: int) -> int:
    return min(max(place - actor.x, -STEP), STEP)


def _keep_apart(world: "World", task: Duel) -> None:
    """Nobody walks: who stands goes back to his place. Rounds are not counted either."""
    for slot, player in enumerate(world.players):
        if player.move.walks:
            player.x -= player.vx
            player.vx = 0
        if player.move.free or player.move.aims:
            player.x += _step(player, stand(world.plan, task, slot))
        for firearm in player.kind.arms:
            if player.pilot and player.pilot.weapon == firearm.name:
                player.pilot.rounds = firearm.rounds


# ---- what he does ------------------------------------------------------------------------------
def _wait(world: "World", task: Duel, rival: "Actor", state: "TaskState") -> "TaskState":
    unready = any(player.move.fallen or player.unhurt for player in world.standing)
    if unready or not rival.move.free or _step(rival, _mark(world.plan, task.rival)):
        return state
    if not state.ticks:  # it has only just begun
        return state._replace(ticks=_pause(world))
    if state.ticks > 1:
        return state._replace(ticks=state.ticks - 1)
    told = state.told.split()
    name = _next(world, task, state.done, told)
    return state._replace(stage=CALLED, told=" ".join([*told[-1:], name]))


def _next(world: "World", task: Duel, done: int, told: list[str]) -> str:
    """Return his next move: a tell, never thrice the same, or, when they are done, the last."""
    last = told[-1] if told else ""
    if done >= task.rounds and last in TELLS:
        return LAST
    if last != FEINT and world.brains_stream.below(FEINTS) == 0:
        return FEINT
    tells = [tell for tell in TELLS if told != [tell, tell]]
    return tells[world.brains_stream.below(len(tells))]


def _watch(world: "World", rival: "Actor", state: "TaskState") -> "TaskState":
    """See whether he meets somebody, or is met himself, until he stands again."""
    told = state.told.split()[-1]
    if rival.landed and state.stage == TOLD:
        if rival.move.name in (LAST, LATE):
            world.tell(LATE, rival.x, rival.kind.name, rival.move.name)
        return state._replace(stage=MET)
    shooter = _shooter(world, rival) if rival.move.exposed else None
    if shooter and rival.t < rival.start:
        return _meet(world, rival, shooter, state)
    if not rival.move.free:
        return state
    if told in TELLS:
        if state.stage == TOLD:
            world.tell("answered", rival.x, rival.kind.name, told, state.done + 1)
        state = state._replace(done=state.done + 1)
    pause = AFTER_FEINT if told == FEINT else _pause(world)
    return state._replace(stage="", ticks=pause)


def _pause(world: "World") -> int:
    return WAIT + world.brains_stream.below(WAIT_MORE)


def _shooter(world: "World", rival: "Actor") -> "Actor | None":
    """Return the player who fires at him on this very tick, if any does."""
    for player in world.standing:
        strike = player.move.strike
        fires = strike and strike.line and player.t == player.start and not player.frozen
        if fires and (rival.x - player.x) * player.face > 0:
            return player
    return None


def _meet(world: "World", rival: "Actor", shooter: "Actor", state: "TaskState") -> "TaskState":
    """A shot while he shows himself ends it; an earlier one he leans out of, and fires himself."""
    exposed, at = rival.move.exposed, rival.t - rival.start + rival.move.start
    if exposed and at < exposed.first:
        world.tell("early", rival.x, rival.kind.name)
        rival.begin(ASIDE)
    if not exposed or not exposed.covers(at):
        return state
    rival.by = shooter.id
    world.tell("drawn", rival.x, rival.kind.name)
    hurt(world, rival, rival.energy, "drawn")
    knock_down(world, rival, world.plan.direction * rival.kind.fall[0])
    return state._replace(stage=WON)
