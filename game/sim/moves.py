"""A move is data on a timeline: start-up, active, recovery, and what may happen in which ticks.

Tick 0 is the tick a move begins; a move without ticks is endless. Windows are closed ranges of
ticks. A foe's start-up is its tell and is scaled by difficulty; the windows of such a move are
counted from the blow.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

from game.sim.units import PX

if TYPE_CHECKING:
    from game.sim.gaits import Gait

Height = Literal["high", "mid", "low"]
Effect = Literal["hurt", "down", "launch", "dizzy", "grab"]
Guard = Literal["tenth", "half", "all"]


class Window(NamedTuple):
    """Ticks `first` to `last`, both included."""

    first: int
    last: int

    def covers(self, tick: int) -> bool:
        """Tell whether a tick lies in it."""
        return self.first <= tick <= self.last


class Thrust(NamedTuple):
    """Velocity of a move in ticks first..last: subpixels a tick, forward positive."""

    first: int
    last: int
    speed: int


@dataclass(frozen=True, slots=True)
class Strike:
    """What a blow does to whom it reaches."""

    reach: int  # px from the owner's middle to the near edge of a body
    damage: int
    height: Height = "high"  # high passes over who is low; low meets a lowered head
    effect: Effect = "hurt"
    stun: int = 12  # ticks of hurt
    dizzy: int = 0  # ticks of swaying
    knock: int = 6  # px pushed back, hurt or swaying; a fall is its kind's own
    stop: int = 4  # ticks of hit-stop for the two who meet
    guard: Guard = "tenth"  # what comes through a guard: a tenth; half, and no parry; all
    breaks: bool = False  # goes through guard and armour
    behind: bool = False
    many: bool = False  # meets everyone in reach, not only the nearest
    least: int = 0  # px from middle to middle; it passes by who is nearer
    beside: bool = False  # meets who is level within reach in a neighbouring lane, and nobody else
    shed: int = 0  # subpixels a tick of speed that it costs whom it meets beside
    recoil: int = 0  # the same, of the owner
    daze: str = ""  # move that begins of whom it meets beside
    line: bool = False  # a shot: it meets the first in front, however far, within the view
    sure: bool = False  # a sway is no answer to it
    span: int = 0  # subpixels from middle to middle; computed

    def __post_init__(self) -> None:
        object.__setattr__(self, "span", (self.reach + 20) * PX)


class Cancel(NamedTuple):
    """A way out of a move: taken on the first tick on which all that it asks for is there."""

    into: str
    press: int = 0  # buttons pressed within the buffer, all of them
    hold: int = 0  # buttons held now, all of them
    without: int = 0  # buttons not held now
    first: int = 0  # earliest tick
    buffer: int = 8  # ticks a press waits
    landed: bool = False  # only after this move's blow landed
    away: bool = False  # the direction away from where he faces is held
    sway: bool = False  # away tapped twice
    heat: bool = False  # the HEAT meter is full, and is spent
    item: bool = False  # something is in the hand
    chord: bool = False  # the press waits a tick in case a second button joins it
    limit: int = 0  # at most so often in one hold
    turn: bool = False  # faces the direction pressed
    every: int = 0  # not sooner than so many ticks after it was last taken
    arm: str = ""  # this firearm is carried; "any": whichever
    rounds: bool = False  # and it is loaded


@dataclass(frozen=True, slots=True)
class Toss:
    """Things that leave the hand on the first active tick and come down where the target stood."""

    shot: str
    damage: int
    count: int = 1
    apart: int = 24  # ticks between them
    flight: int = 46


@dataclass(frozen=True, slots=True)
class Roll:
    """Something on wheels that the hands send off on the first active tick."""

    kind: str
    damage: int
    speed: int  # subpixels a tick


@dataclass(frozen=True, slots=True, eq=False)
class Move:
    """One row of a kind's table of moves. State is (move, tick)."""

    name: str
    start: int = 0
    active: int = 0
    rest: int = 0
    then: str = "stand"  # what follows when it ends
    strike: Strike | None = None
    cancels: tuple[Cancel, ...] = ()
    thrusts: tuple[Thrust, ...] = ()
    lead: int = 0  # subpixels a tick in the last ticks of a tell, towards a target out of reach
    rushes: bool = False  # ends in recovery when it meets someone, dizzy when it meets a wall
    toss: Toss | None = None
    rolls: Roll | None = None
    spends: bool = False  # costs a round of the firearm that is carried
    loud: int = 0  # ticks for which nobody who hears it begins anything
    aims: str = ""  # the move whose line is shown while this one lasts
    exposed: Window | None = None  # of a duel: only then does a shot meet him
    disguised: bool = False  # he looks like one whom it does not concern
    hands: Literal["", "pummel", "butt", "throw", "throwback"] = ""  # done on the first active tick
    damage: int = 0  # of what the hands do
    armour: Window | None = None  # light blows do not stop it
    armour_hits: int = 0  # so many of them; 0: any number, at half the damage
    low: Window | None = None  # high blows pass over
    safe: Window | None = None  # untouchable, if fresh
    guard: Window | None = None
    parry: Window | None = None  # if fresh
    again: int = 0  # begun sooner than so many ticks after the last, it is not fresh
    holds: bool = False  # somebody is in the hands
    walks: bool = False  # the gait moves him
    gait: "Gait | None" = None  # another than his kind's, while this move lasts
    ploughs: int = 0  # speed that each body costs which it throws out of the way; 0: they bar it
    miss: int = 0  # speed that it costs the owner to meet nobody
    hails: int = 0  # px within which the first body ahead in the lane makes way
    flies: bool = False  # keeps the velocity it began with
    faces: bool = False  # turns to the blow nearest to landing
    free: bool = False  # he may act
    helpless: bool = False
    fallen: bool = False  # in the air, on the floor, getting up: nobody attacks him
    immune: bool = False  # nothing touches him, and it shows
    obvious: bool = False  # the third in a row is seen coming
