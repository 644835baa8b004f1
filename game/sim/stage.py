"""StagePlan (frozen, from a level) and Stage (being played)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from game.sim.actor import Kind
from game.sim.barriers import Barrier, BarrierState
from game.sim.cues import Cue
from game.sim.dealing import Beat, Deal, DealState
from game.sim.doors import DoorState, Doorway
from game.sim.ground import Drift, Slope
from game.sim.hazards import Hazard, HazardState
from game.sim.lines import Cover
from game.sim.props import Prop
from game.sim.tasks import Task, TaskState
from game.sim.units import PX, VIEW
from game.sim.witnesses import Witness


class Entry(NamedTuple):
    """One foe of a wave: who, from which side (-1 left, 1 right), how long after the wave began."""

    kind: str
    side: int
    after: int
    door: int = -1  # number of the door that he comes out of


class Wave(NamedTuple):
    """Foes that come when the view reaches left..right (subpixels), and hold it there."""

    left: int
    right: int
    entries: tuple[Entry, ...]
    name: str = ""
    slots: int = 0  # foes attacking at once; 0: as the difficulty has it
    alive: int = 5  # foes there at once
    spare: tuple[Entry, ...] = ()  # of whom as many come as the part before has left owing


class Pickup(NamedTuple):
    """Something to walk over: an item, where, and how much it gives."""

    item: str
    x: int
    amount: int


class Pool(NamedTuple):
    """Water: whoever comes down between left and right (subpixels) falls in."""

    left: int
    right: int


class Checkpoint(NamedTuple):
    """Where a try goes on after the last life."""

    x: int
    refill: int  # energy given when it is reached


class Scroll(NamedTuple):
    """How the view moves: after the players, by itself, or fixed to the first player.

    speed: by itself, subpixels a tick. stand: where his front then stands, from its left edge.
    """

    mode: Literal["follow", "forced", "lead"] = "follow"
    speed: int = 0
    stand: int = 130 * PX


FOLLOW = Scroll()
LATER = (
    "doors",
    "barriers",
    "heaps",
    "broken",
    "dropped",
    "reached",
    "tokens",
)  # no state where there are none


@dataclass(frozen=True, slots=True, eq=False)
class StagePlan:
    """Everything about a stage that never changes. Places are subpixels of the level."""

    name: str
    title: str
    width: int
    direction: int  # the way the stage is walked: -1 to the left, 1 to the right
    pilot: str  # kind that a player slot pilots
    kinds: Mapping[str, Kind]
    starts: tuple[int, ...]
    exit: int
    waves: tuple[Wave, ...] = ()
    cues: tuple[Cue, ...] = ()
    hazards: tuple[Hazard, ...] = ()
    pickups: tuple[Pickup, ...] = ()
    pools: tuple[Pool, ...] = ()
    checkpoints: tuple[Checkpoint, ...] = ()
    scroll: Scroll = FOLLOW
    lanes: tuple[int, ...] = ()  # y of each, subpixels from the top of the strip
    shut: tuple[int, ...] = ()  # lanes that no player may enter
    deals: tuple[Deal, ...] = ()  # in the order in which they are dealt
    beats: tuple[Beat, ...] = ()
    lane: int = 0  # in which the players start
    actors: tuple[tuple[str, int, int], ...] = ()  # (kind, x, y) there from the start
    mounts: tuple[tuple[str, str, int], ...] = ()  # (kind, kind that carries it, offset)
    second: str = ""  # kind of the second player, if another
    task: Task | None = None  # what there is to do besides beating waves
    limit: int = 0  # ticks for the whole stage; 0: none
    par: int = 0  # ticks of a good try, for the rank
    places: Mapping[str, int] = field(default_factory=dict)  # that have a name, by it
    goal: str = ""  # key of the words for what is to be done
    edges: Literal["wall", "drop"] = "wall"  # what a body thrown at the edge of the view meets
    drift: int = 0  # subpixels a tick by which the scenery goes past a view that stands
    then: "StagePlan | None" = None  # the part that the stage goes on in
    weapon: str = ""  # the firearm that the players carry
    doors: tuple[Doorway, ...] = ()
    covers: tuple[Cover, ...] = ()
    drifts: tuple[Drift, ...] = ()
    floors: tuple[Slope, ...] = ()
    barriers: tuple[Barrier, ...] = ()
    props: tuple[Prop, ...] = ()
    rollers: tuple[tuple[str, int], ...] = ()  # (kind, x) that stand there from the start
    witnesses: tuple[Witness, ...] = ()
    darks: tuple[
        tuple[int, int, str], ...
    ] = ()  # (left, right, signal): it is dark there from then

    @property
    def open_lanes(self) -> tuple[int, ...]:
        """Return the lanes that a player may be in."""
        return tuple(lane for lane in range(len(self.lanes)) if lane not in self.shut)


def first_view(start: int, direction: int, width: int) -> int:
    """Return the left edge of the view at the start; it never goes back from there. Subpixels."""
    ahead = VIEW * 3 // 4 if direction < 0 else VIEW // 4
    return min(max(start - ahead, 0), width - VIEW)


class Stage:
    """A stage being played: the view, the wave, what has fired, what has been taken."""

    def __init__(self, plan: StagePlan) -> None:
        self.view = first_view(plan.starts[0], plan.direction, plan.width)  # left edge, subpixels
        self.wave = -1  # wave being fought, or last fought
        self.fighting = False
        self.wave_tick = 0
        self.queue: tuple[Entry, ...] = ()
        self.fired = (False,) * len(plan.cues)
        self.signals: tuple[str, ...] = ()
        self.hazards = tuple(HazardState() for _ in plan.hazards)
        self.taken = (False,) * len(plan.pickups)
        self.checkpoint = -1
        self.countdown = 0  # ticks left to continue
        self.continues = 0  # used
        self.outcome: Literal["", "clear", "dead", "timeout"] = ""
        self.deals: DealState | None = None
        self.task: TaskState | None = None
        self.doors = tuple(DoorState() for _ in plan.doors)
        self.barriers = tuple(BarrierState() for _ in plan.barriers)
        self.heaps = tuple(drift.number for drift in plan.drifts)
        self.broken = (False,) * len(plan.props)
        self.dropped: tuple[tuple[str, int, int], ...] = ()  # (item, x, amount) out of props
        self.reached = (False,) * len(plan.witnesses)
        self.tokens = 0  # found, for a bonus round

    def copy(self) -> "Stage":
        """Return an equal stage."""
        twin = Stage.__new__(Stage)
        twin.__dict__.update(self.__dict__)
        return twin

    def state(self) -> tuple[object, ...]:
        """Everything that a digest covers, in a fixed order."""
        own = {
            **self.__dict__,
            "queue": tuple(entry[: 4 if entry.door >= 0 else 3] for entry in self.queue),
            "hazards": tuple(map(tuple, self.hazards)),
            "deals": self.deals and tuple(self.deals),
            "task": self.task and self.task.state(),
        }
        own |= {name: tuple(map(tuple, own[name])) for name in ("doors", "barriers")}
        return tuple(
            value
            for name, value in own.items()
            if value is not None and (value or name not in LATER)
        )
