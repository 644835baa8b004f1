"""What there is to do in a part besides beating waves: a task is data, and so is how far it is.

A task ends in one of two ways: it is done, and the stage goes on; or it has failed, for a reason
that is told, and a moment later it costs a life and the part begins anew.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from game.sim.course import beside, tail
from game.sim.duels import Duel, duel, is_won, outlasted, stretched
from game.sim.tug import Tug, TugState, begin_tug, tug
from game.sim.units import PX

if TYPE_CHECKING:
    from game.sim.world import World

PAYS = 1500  # points for a task, besides those for the time left
FAILED_LASTS = 150  # ticks between a failure and the next try
DONE = "done"


class Catch(NamedTuple):
    """Come within `gap` of the rival's tail, before he is `lost` or `limit` ticks are over.

    He is slower while he is farther away than `middle` and faster while he is nearer: by one per
    cent each `step`, within the difficulty's bound.
    """

    rival: str
    gap: int = 48 * PX
    lost: int = 5600 * PX
    limit: int = 6600
    middle: int = 2400 * PX
    step: int = 200 * PX
    wake: bool = False


class Blows(NamedTuple):
    """Land `number` blows of a move within `limit` ticks; those missing are owed in the next part.

    What is owed comes to the next part's waves as their spare entries.
    """

    rival: str
    move: str
    number: int = 4
    limit: int = 840
    wake: bool = True


class Keep(NamedTuple):
    """Keep level with the rival, within `reach` in the lane beside him, for `ticks` in all."""

    rival: str
    reach: int = 72 * PX
    ticks: int = 300
    limit: int = 1800
    wake: bool = True


class Match(NamedTuple):
    """Keep the rival's speed within `within`: for each `ticks` of it one shot at his mark hits.

    He is out of reach after `limit` ticks: that costs a life, and the stage goes on all the same.
    """

    rival: str
    within: int = 48
    ticks: int = 150
    hits: int = 3
    limit: int = 1500
    mark: int = 120 * PX  # where his mark is, behind his front
    ahead: int = 30 * PX  # where it must be for a shot, before the player's front
    wake: bool = True


class Deadline(NamedTuple):
    """Bring the rival to `x` so late that he can be held there until the clock runs out.

    The clock stands at `clock` as the part begins. He passes if it still shows more than `late`
    ticks as he comes to x; else he is held, as `tug` says, for at least tug.least ticks. Tolls are
    events (ticks left, name, what) of the clock; scenes (name, ticks) follow when it is won.
    """

    rival: str
    x: int
    clock: int = 3300
    late: int = 560
    tug: Tug = Tug()
    tolls: tuple[tuple[int, str, str], ...] = ()
    scenes: tuple[tuple[str, int], ...] = ()
    wake: bool = True


Task = Catch | Blows | Keep | Match | Deadline | Duel


class TaskState(NamedTuple):
    """How far a task is. What the numbers count is the task's own business."""

    done: int = 0
    ticks: int = 0
    first: int = 0  # distance there was in the beginning, subpixels
    stage: str = ""  # how it stands, in words of its own: "hold", "away", "called"; "" at first
    since: int = 0  # tick of the part at which that began
    why: str = ""  # how it has failed
    over: int = 0  # ticks until that has its consequence
    told: str = ""  # of a duel: the rival's last moves, in a row
    tug: TugState | None = None

    def state(self) -> tuple[object, ...]:
        """Everything that a digest covers, in a fixed order."""
        told = (self.told,) if self.told else ()
        return (*self[:-2], self.tug and tuple(self.tug), *told)


def begin_task(world: "World") -> TaskState | None:
    """Return the state of the part's task as it begins."""
    task, rival = world.plan.task, world.rival
    if task is None or rival is None:
        return None
    return TaskState(first=tail(rival) - world.front)


def run_task(world: "World") -> str:
    """Let a tick of the task pass; return "", "done", or what is to happen after a failure."""
    task, state = world.plan.task, world.stage.task
    if task is None or state is None:
        return ""
    if state.why:
        state = state._replace(over=state.over - 1)
        world.stage.task = state
        return "" if state.over else state.why
    worn = [player for player in world.standing if player.energy <= 0]
    if worn:
        fail(world, "shot" if isinstance(task, Duel) else "lost")
        worn[0].unhurt = FAILED_LASTS
        return ""
    return RULES[type(task)](world, task, state)


def fail(world: "World", why: str) -> None:
    """Let the part fail, unless it has already."""
    state = world.stage.task or TaskState()
    if not state.why:
        world.stage.task = state._replace(why=why, over=FAILED_LASTS)
        world.tell("failed", world.front, "", why)


def limit_of(world: "World", ticks: int) -> int:
    """Return the time for a task as the difficulty has it."""
    return ticks * world.rules.time // 100


def pay(world: "World") -> None:
    """Give the points for a task that is done: more, the more time was left for it."""
    task = world.plan.task
    limit = 0
    if task is not None and not isinstance(task, Deadline | Duel):
        limit = limit_of(world, task.limit)
    points = PAYS + max(0, limit - world.since) // 2
    for player in world.standing:
        if player.pilot:
            player.pilot.score += points
    world.tell("bonus", world.front, "", "", points)


def progress(world: "World") -> int:
    """Return how far the task is, 0 to 1000."""
    task, state = world.plan.task, world.stage.task
    if task is None or state is None:
        return 0
    done, whole = DONE_OF[type(task)](world, task, state)
    return min(max(done * 1000 // max(1, whole), 0), 1000)


# ---- each task ---------------------------------------------------------------------------------
def _catch(world: "World", task: Catch, state: TaskState) -> str:
    del state
    rival = world.rival
    if rival is None:
        return DONE
    gap = tail(rival) - world.front
    if gap <= task.gap:
        return DONE
    if gap >= task.lost:
        fail(world, "lost")
    elif world.since >= limit_of(world, task.limit):
        fail(world, "late")
    return ""


def _blows(world: "World", task: Blows, state: TaskState) -> str:
    landed = [e for e in world.events if e.name == "hit" and e.what == task.move and e.amount]
    if landed:
        state = state._replace(done=state.done + len(landed))
        world.stage.task = state
        world.tell("count", world.front, "", task.move, state.done)
    if state.done < task.number and world.since < limit_of(world, task.limit):
        return ""
    world.passage = world.passage._replace(owed=max(0, task.number - state.done))
    return DONE


def _keep(world: "World", task: Keep, state: TaskState) -> str:
    rival = world.rival
    if rival and beside(world.players[0], rival, task.reach):
        state = state._replace(done=state.done + 1)
        world.stage.task = state
        if state.done % 60 == 0:
            world.tell("count", world.front, "", "level", state.done)
    if state.done >= task.ticks:
        return DONE
    if world.since >= limit_of(world, task.limit):
        fail(world, "lost")
    return ""


def _match(world: "World", task: Match, state: TaskState) -> str:
    """Three hits, or he is gone: that costs a life but not the part."""
    rival, player = world.rival, world.players[0]
    if rival:
        even = abs(rival.vx - player.vx) <= task.within
        world.stage.task = state._replace(ticks=min(task.ticks, state.ticks + 1) if even else 0)
    if state.done >= task.hits:
        return DONE
    if world.since >= limit_of(world, task.limit) and not state.stage:
        world.stage.task = state._replace(stage="away")
        world.tell("failed", world.front, "", "away")
        return "away"
    return ""


def hit_mark(world: "World") -> bool:
    """Let a shot at the rival's mark hit, if his speed has been matched for long enough."""
    task, state = world.plan.task, world.stage.task
    if not isinstance(task, Match) or state is None or state.ticks < task.ticks:
        return False
    world.stage.task = state._replace(done=state.done + 1, ticks=0)
    world.tell("mark", world.front, task.rival, "", state.done + 1)
    return True


# ---- the deadline ------------------------------------------------------------------------------
def left(world: "World") -> int:
    """Return the ticks that the clock of a deadline still shows, or 0."""
    task = world.plan.task
    return max(0, task.clock - world.since) if isinstance(task, Deadline) else 0


def lead(world: "World") -> int:
    """Return by how many ticks the rival would be past before the clock runs out."""
    task, rival = world.plan.task, world.rival
    if not isinstance(task, Deadline) or rival is None:
        return 0
    return left(world) - max(0, task.x - rival.x) // max(1, rival.vx)


def _deadline(world: "World", task: Deadline, state: TaskState) -> str:
    for ticks, name, what in task.tolls:
        if left(world) == ticks and state.stage != "scene":
            world.tell(name, task.x, "", what, ticks)
    if not state.stage:
        _race(world, task, state)
        return ""
    if state.stage == "hold":
        _hold(world, task, state)
        return ""
    return _show(world, task, state)


def _race(world: "World", task: Deadline, state: TaskState) -> None:
    rival = world.rival
    if rival is None or (rival.x < task.x and left(world)):
        return
    spare = left(world)
    if spare > task.late:
        fail(world, "escaped")
        return
    ticks = max(task.tug.least, spare)
    world.stage.task = state._replace(
        stage="hold", since=world.since, tug=begin_tug(task.tug, ticks)
    )
    world.stage.view += task.x - world.front
    world.lock(task.x)
    for player in world.standing:
        if player.course and rival.course:
            player.course.lane = player.course.to = rival.course.lane + 1
    world.tell("locked", task.x, rival.kind.name, "", ticks)


def _hold(world: "World", task: Deadline, state: TaskState) -> None:
    if state.tug is None:
        return
    pull, end = tug(world, task.tug, state.tug)
    world.stage.task = state._replace(tug=pull)
    if end == "won":
        world.stage.task = state._replace(stage="scene", since=world.since, tug=pull)
        world.tell("peel", task.x, world.players[0].kind.name)
        _begin_scene(world, task, 0)
    elif end:
        fail(world, end)


def _show(world: "World", task: Deadline, state: TaskState) -> str:
    """Let the scenes that follow a win pass, one after another."""
    at = world.since - state.since
    ends = 0
    for place, (_, ticks) in enumerate(task.scenes):
        ends += ticks
        if at == ends and place + 1 < len(task.scenes):
            _begin_scene(world, task, place + 1)
    return DONE if at >= ends else ""


def _begin_scene(world: "World", task: Deadline, place: int) -> None:
    if task.scenes:
        world.tell("scene", task.x, "", task.scenes[place][0], place)


def _duel(world: "World", task: Duel, state: TaskState) -> str:
    world.stage.task = duel(world, task, state)
    return DONE if is_won(world, state) else ""


RULES: dict[type, Callable[["World", Any, TaskState], str]] = {
    Catch: _catch,
    Blows: _blows,
    Keep: _keep,
    Match: _match,
    Deadline: _deadline,
    Duel: _duel,
}


def _caught(world: "World", task: Catch, state: TaskState) -> tuple[int, int]:
    rival = world.rival
    gap = tail(rival) - world.front if rival else 0
    return state.first - gap, state.first - task.gap


def _clock(world: "World", task: Deadline, state: TaskState) -> tuple[int, int]:
    return (task.clock, task.clock) if state.stage == "scene" else (world.since, task.clock)


DONE_OF: dict[type, Callable[["World", Any, TaskState], tuple[int, int]]] = {
    Catch: _caught,
    Blows: lambda _, task, state: (state.done, task.number),
    Keep: lambda _, task, state: (state.done, task.ticks),
    Match: lambda _, task, state: (state.done * task.ticks + state.ticks, task.hits * task.ticks),
    Deadline: _clock,
    Duel: lambda _, task, state: (outlasted(task, state), task.rounds + 1),
}


def slow(world: "World") -> bool:
    """Tell whether time is stretched: while something that must be answered is told."""
    return isinstance(world.plan.task, Duel) and stretched(world)
