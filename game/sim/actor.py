"""Kind (frozen: what all of a sort share) and Actor (what changes)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from game.sim.course import Bars, Course
from game.sim.gaits import Gait, Walk
from game.sim.gun import Gun, GunKind
from game.sim.moves import Move
from game.sim.pilot import Pilot
from game.sim.units import PX

if TYPE_CHECKING:
    from game.sim.firearms import Firearm

PLAYERS, FOES, NOBODY = 0, 1, 2


class Attack(NamedTuple):
    """A move that a foe may begin when its target is between near and far px away."""

    move: str
    near: int
    far: int


class Phase(NamedTuple):
    """A boss from `below` per cent of his energy on: how it opens and with what he attacks."""

    below: int
    attacks: tuple[Attack, ...]
    opening: str = ""
    signal: str = ""  # told to the stage
    calls: tuple[tuple[str, int], ...] = ()  # (kind, side) who come to help; side -1 left, 1 right
    alone: bool = False  # begins when no other boss is left, whatever his energy


@dataclass(frozen=True, slots=True, eq=False)
class Kind:
    """A type object: everything that is the same for all who are of it."""

    name: str
    team: int
    energy: int
    moves: Mapping[str, Move]
    gait: Gait = field(default_factory=Walk)
    brain: str = ""  # a key of brains.BRAINS; a player slot needs none
    phases: tuple[Phase, ...] = ()  # at least one for a foe that attacks; more for a boss
    instead: tuple[str, str] = ("", "")  # (a high light blow, what replaces it on who stays low)
    follow: tuple[str, str] = ("", "")  # (a blow, what follows it one time in three)
    leash: int = 150 * PX  # farther than this from the player a rival is slower or faster
    paces: tuple[int, ...] = ()  # speeds between which a rival changes
    rest: int = 40  # ticks between attacks, plus up to half again
    far: int = 84  # px kept while waiting
    score: int = 0
    boss: bool = False  # cannot be held or bowled over; shrugs off a fifth blow
    grit: int = 5  # so many blows within 60 ticks fell him
    fall: tuple[int, int] = (512, 16)  # of a fall: subpixels a tick, ticks in the air
    lie: tuple[int, int] = (45, 16)  # ticks on the floor: least, and how much more chance adds
    unhurt: int = 8  # ticks after getting up
    mercy: int = 0  # after so many helpless ticks nothing more touches him; 0: no such rule
    edge: int = 24 * PX  # how near to the edge of the view a middle may come
    solid: bool = True  # bodies are pushed apart
    length: int = 0  # of a body on lanes, from its front back, subpixels
    bars: Bars = ""  # what it does to who drives into it
    sign: str = ""  # how it is announced; nothing: it is not
    yields: bool = False  # makes way for who hails it
    crash: str = ""  # the move that begins when he runs into somebody on his lane
    scrape: str = ""  # and when he runs into something on the line that he crosses
    leap: str = ""  # and when he flies over what can be leapt over
    leap_speed: int = 0  # least speed for that, subpixels a tick
    gun: GunKind | None = None
    aboard: bool = False  # rides along: nobody meets him, and he does not lead
    screened: bool = False  # somebody innocent stands in the line to him
    arms: "tuple[Firearm, ...]" = ()  # that he knows how to use
    innocent: bool = False  # must not come to harm
    first: str = "stand"  # the move that a body begins with
    cover: bool = False  # waits behind cover where there is some
    covers: str = ""  # kind whom he helps at once when he is in trouble
    wades: bool = False  # no drift slows him
    stock: int = 0  # shots or things to send off before he must reload; 0: any number
    unmasked: int = 0  # phase that begins when he has been thrown
    drops: str = ""  # thing that lies there when he has been beaten, unmasked


class Actor:
    """Everything about one body that changes: plain values, copied as one dictionary."""

    def __init__(self, number: int, kind: Kind, x: int, energy: int) -> None:
        self.id = number
        self.kind = kind
        self.brain = kind.brain  # none while he is asleep
        self.pilot: Pilot | None = None
        self.x = x
        self.y = 0  # across the lanes, subpixels; 0 in a brawl
        self.vx = 0  # subpixels a tick, this tick
        self.vy = 0
        self.face = 1
        self.move: Move = kind.moves[kind.first]
        self.t = 0  # tick in the move
        self.start = 0  # the start-up of this move as difficulty has scaled it
        self.ends = 0  # its length; 0 is endless
        self.energy = energy
        self.most = energy
        self.stop = 0  # hit-stop ticks left
        self.frozen = False  # in hit-stop this tick
        self.unhurt = 0  # ticks for which nothing touches him
        self.slide = 0  # subpixels of knock-back still to go
        self.spent: tuple[int, ...] = ()  # ids of those whom this move has met
        self.landed = False  # this move's blow has
        self.soaked = 0  # blows this move's armour has taken
        self.fresh = True  # not begun again too soon: its safe ticks and its parry count
        self.uses = 0  # of limited cancels in this hold
        self.grit = 0  # blows taken within GRIT_SPAN ticks of one another
        self.grit_tick = 0  # tick of the last of them
        self.juggle = 0  # blows taken in the air
        self.flying = 0  # damage this body does to whom it bowls over
        self.bowled: tuple[int, ...] = ()  # ids of those it has, and its own
        self.by = -1  # id of who struck him last
        self.mate = -1  # whom he holds, or who holds him
        self.grip = 0  # ticks a hold lasts
        self.helpless = 0  # ticks in a row
        self.slot = -1  # attack slot held
        self.cool = 0  # ticks until he may ask for one
        self.wait = 0  # ticks he has held a slot without a blow
        self.cross = 0  # walking past, to the side with this sign
        self.entering = 0  # coming in from the side with this sign
        self.phase = 0  # number of his kind's phase
        self.course: Course | None = None  # only on lanes
        self.gun: Gun | None = None
        self.used = 0  # of his stock

    @property
    def guarding(self) -> bool:
        """Whether the guard is up."""
        guard = self.move.guard
        return guard is not None and guard.covers(self.t)

    @property
    def stunned(self) -> bool:
        """Whether he sways, open to everything."""
        return self.move.name in ("dizzy", "slammed")

    @property
    def hurt(self) -> bool:
        """Whether a blow has him: he staggers, sways, flies, lies or is held."""
        return self.move.helpless

    def begin(self, name: str, length: int = 0, tell: int = 100) -> None:
        """Begin a move: its own length unless one is given; start-up scaled to `tell` per cent."""
        move = self.kind.moves[name]
        self.move = move
        self.t = 0
        self.start = move.start * tell // 100
        self.ends = length or self.start + move.active + move.rest
        self.spent = ()
        self.landed = False
        self.soaked = 0

    def copy(self) -> "Actor":
        """Return an equal actor that shares nothing that changes."""
        twin = Actor.__new__(Actor)
        twin.__dict__.update(self.__dict__)
        if self.pilot is not None:
            twin.pilot = self.pilot.copy()
        if self.course is not None:
            twin.course = self.course.copy()
        if self.gun is not None:
            twin.gun = self.gun.copy()
        return twin

    def state(self) -> tuple[object, ...]:
        """Everything that a digest covers, in a fixed order."""
        own = {**self.__dict__, "kind": self.kind.name, "move": self.move.name}
        own["pilot"] = self.pilot.state() if self.pilot else None
        for name, part in (("course", self.course), ("gun", self.gun)):
            if part is None:
                del own[name]
            else:
                own[name] = part.state()
        if not self.used:
            del own["used"]
        return tuple(own.values())
