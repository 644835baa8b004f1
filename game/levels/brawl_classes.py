"""The vocabulary of brawls: rooms and doors, cover, bystanders, and what moves or breaks.

What stands on the floor is a point; what fills a piece of the strip is an area, of which only the
width counts, from its left edge to its right.
"""

from typing import Annotated, ClassVar, TypeAlias

from game.levels.vocabulary import Choice, Reference, Rule, Traits, declared, time

NOTHING = "nothing"
HIDDEN = (NOTHING, "tea", "pie", "medal", "bottle", "rounds", "snowball", "token")
BREAKABLE = (
    *("crate", "cabinet", "bottles", "vase", "lamp", "tv"),
    *("suitcase", "drum", "snowman", "woodpile", "icicles"),
    *("barrel", "locker", "umbrellas", "palm"),
)
WARD = "ward"
_INNOCENT = Rule("who it is", among="innocents")


@declared
class Room:
    """A room: a ward lies along the way; into any other one sees only when its Door opens."""

    traits: ClassVar = Traits("rectangle", "#ff8f6fdf", size=(320, 132))
    kind: Annotated[
        Choice, Rule("what it is", choices=("room", WARD, "lift", "stairs", "closet"))
    ] = "room"


@declared
class Door:
    """A door that foes come out of, after its handle has moved; as wide as its rectangle."""

    traits: ClassVar = Traits("rectangle", "#ffbf7f3f", size=(64, 104))
    room: Annotated[Reference, Rule("the room behind it", target="Room", needed=True)] = 0


@declared
class Cover:
    """Something low: no shot from beyond its edges meets who ducks behind it."""

    traits: ClassVar = Traits("rectangle", "#ff5f9f7f", size=(48, 40))


@declared
class Bystander:
    """Somebody whom it does not concern: he cowers or runs, and to hurt him costs points."""

    traits: ClassVar = Traits("point", "#ff7fdfbf", shows="kind")
    kind: Annotated[str, _INNOCENT] = "patient"


@declared
class Witness:
    """Who must be reached: a player who comes near him when nobody fights has found him."""

    traits: ClassVar = Traits("point", "#ffbfef5f")
    kind: Annotated[str, _INNOCENT] = "patient"
    ward: Annotated[Reference, Rule("the ward he lies in", target="Room", needed=True)] = 0
    points: Annotated[int, Rule("for reaching him", "", 0, 10_000)] = 2000
    gives: Annotated[str, Rule("the signal that reaching him gives")] = ""


@declared
class Trolley:
    """A trolley that stands there: a heavy blow sends it off."""

    traits: ClassVar = Traits("point", "#ff9f9fbf")


@declared
class Prop:
    """Something as wide as its rectangle that a heavy blow, a thrown man or a shot breaks."""

    traits: ClassVar = Traits("rectangle", "#ffdf9f7f", size=(32, 48))
    piece: Annotated[Choice, Rule("what it is", choices=BREAKABLE)] = "crate"
    holds: Annotated[Choice, Rule("what falls out of it", choices=HIDDEN)] = NOTHING
    amount: Annotated[
        int, Rule("energy, points or rounds; 0 is the thing's own", "", 0, 10_000)
    ] = 0
    secret: Annotated[bool, Rule("counts among the secrets of the stage")] = False


@declared
class Drift:
    """Deep snow: it slows who wades in it; who ducks there takes something to throw out of it."""

    traits: ClassVar = Traits("rectangle", "#ffdfefff", size=(96, 40))
    item: Annotated[Choice, Rule("what is in it", choices=("snowball", "coal"))] = "snowball"
    balls: Annotated[int, Rule("how many", "", 0, 20)] = 3


@declared
class Slope:
    """A higher floor, level or rising: the next one begins where it ends, and as high."""

    traits: ClassVar = Traits("rectangle", "#ff9fdf6f", size=(112, 132))
    low: Annotated[int, Rule("how high it is at its left edge", "px", 0, 36)] = 0
    high: Annotated[int, Rule("how high it is at its right edge", "px", 0, 36)] = 0


@declared
class Wagon:
    """A wagon shunted in: it rolls to the far end of its path, stands there, and goes back."""

    traits: ClassVar = Traits("rectangle", "#ffaf5f5f", size=(208, 132))
    comes: Annotated[Choice, Rule("the side it comes from", choices=("left", "right"))] = "right"
    length: Annotated[int, Rule("how long it is", "px", 80, 200)] = 140
    wave: Annotated[Reference, Rule("comes only in this wave", target="Wave")] = 0
    signal: Annotated[str, Rule("comes only after this signal")] = ""
    first: Annotated[int, time("rest before its first tell")] = 120
    every: Annotated[int, time("rest between two times", 60)] = 420
    tell: Annotated[int, time("warning before it rolls", 60, 240)] = 72
    stays: Annotated[int, time("how long it stands as a wall", 30, 1200)] = 240


@declared
class Dark:
    """Where it is dark, from the signal on. Only the picture knows it."""

    traits: ClassVar = Traits("rectangle", "#ff4f4f7f", size=(320, 132))
    signal: Annotated[str, Rule("dark only after this signal; none is always")] = ""


@declared
class Duel:
    """The draw: he who draws is met once he shows himself, so many rounds in a row."""

    traits: ClassVar = Traits("point", "#ffdf2f5f", most=1)
    rival: Annotated[str, Rule("the kind who draws", among="foes", needed=True)] = ""
    rounds: Annotated[int, Rule("how often he draws", "", 1, 5)] = 3


OfBrawls: TypeAlias = (
    Room | Door | Cover | Bystander | Witness | Trolley | Prop | Drift | Slope | Wagon | Dark | Duel
)
