"""Roads made in Python: lanes, what is dealt on them, who drives there, what there is to do."""

from collections.abc import Sequence
from dataclasses import replace

from game.content.kinds import KINDS
from game.sim.actor import Actor
from game.sim.course import tail
from game.sim.dealing import Deal
from game.sim.events import Event
from game.sim.stage import Scroll, StagePlan
from game.sim.tasks import Task
from game.sim.units import PX
from game.sim.world import World
from game.testing.scenario import Scenario
from game.testing.stages import Stages

FULL, CRUISE, LEAST = 1408, 1216, 640  # subpixels a tick
LANES = (85 * PX, 104 * PX, 124 * PX)
NOSE = 1000 * PX  # where the front of the coach stands at first
LENGTH = 144 * PX  # of a coach
FAR = 100_000  # px of road


def road(*deals: Deal, **more: object) -> StagePlan:
    """Return a long road of three lanes; the coach starts in the middle one."""
    plan = StagePlan(
        "road",
        "Road",
        FAR * PX,
        1,
        "coach",
        KINDS,
        (NOSE,),
        FAR * PX,
        scroll=Scroll("lead"),
        lanes=LANES,
        lane=1,
        deals=deals,
        second="ridzik_aboard",
    )
    return replace(plan, **more)  # type: ignore[arg-type]  # any field of the plan


def chased(task: Task, *deals: Deal, ahead: int = 0, lane: int = 0, **more: object) -> StagePlan:
    """Return a road with whom the task is about, his front so many px before the coach's."""
    there = ((task.rival, NOSE + ahead * PX, LANES[lane]),)
    return road(*deals, **{"task": task, "actors": there, "shut": (lane,), **more})


def car(at: int, lane: int, kind: str = "sedan", ahead: int = 640, row: int = 0) -> Deal:
    """Return a car dealt when the coach has driven `at` px: it drifts from `ahead` px on."""
    return Deal(NOSE + at * PX, kind, lane, 0, ahead * PX, LEAST, row=row)


def stands(kind: str, begin: int, lane: int, length: int = 300, row: int = 0) -> Deal:
    """Return what stands from `begin` px beyond the start on, and is there from 1000 px before."""
    x = NOSE + begin * PX
    return Deal(x - 1000 * PX, kind, lane, x, length=length * PX, row=row)


def put(s: Scenario, kind: str, ahead: int, lane: int, speed: int = 0, length: int = 0) -> Actor:
    """Put a body on the road, announced, whose tail is `ahead` px before the coach's front."""
    known = s.world.plan.kinds[kind]
    length = length * PX or known.length
    actor = s.world.spawn(known, s.danko.x + ahead * PX + length)
    s.world.place(actor, lane, length, speed)
    actor.vx = speed
    if actor.course:
        actor.course.said = s.world.tick
    return actor


def drive(stage: Stages, *deals: Deal, players: int = 1, **more: object) -> Scenario:
    """Begin on a road with nobody else but what is dealt."""
    return stage(road(*deals, **more), players=players)


def rival_of(s: Scenario) -> Actor:
    """Return whom the task is about."""
    rival = s.world.rival
    assert rival is not None
    return rival


def gap_to(s: Scenario, other: Actor) -> int:
    """Return how far the tail of another is ahead of the coach, subpixels."""
    return tail(other) - s.danko.x


def told(s: Scenario, name: str) -> list[Event]:
    """Return all events of this name so far."""
    return [event for event in s.events if event.name == name]


def signs(world: World) -> list[tuple[str, int]]:
    """Return everything on the road that has a sign: its kind and lane."""
    found = [a for a in world.actors if a.kind.sign and a.course]
    return [(a.kind.name, a.course.lane) for a in found if a.course]


def keep_level(s: Scenario, ticks: int, dx: int = 0) -> Scenario:
    """Hold the coach's front `dx` px behind its rival's for so many ticks, whatever is held."""
    for _ in range(ticks):
        rival = rival_of(s)
        s.danko.x, s.danko.vx = rival.x - dx * PX, rival.vx
        s.step()
    return s


def speeds(s: Scenario, ticks: int) -> Sequence[int]:
    """Play so many ticks; return the coach's speed after each."""
    seen = []
    for _ in range(ticks):
        s.step()
        seen.append(s.danko.vx)
    return seen
