"""The vocabulary of roads: lanes, what is met on them, and what there is to do in a chase.

What drifts is dealt relative to the player: a Traffic stands where his front is as it appears
`ahead` of him. What stands is where its object is.
"""

from typing import Annotated, ClassVar, TypeAlias

from game.levels.vocabulary import Choice, Reference, Rule, Traits, declared, time

_LANE = Rule("0 is the farthest", "", 0, 15)
_ROW = Rule("those of one row are mirrored together, far for near, by chance; 0 stays", "", 0, 999)
_RIVAL = Rule("whom it is about", target="Actor", needed=True)


@declared
class Lane:
    """A lane of a road, at the height of its object."""

    traits: ClassVar = Traits("any", "#ffdfdf9f")
    index: Annotated[int, _LANE] = 0
    shut: Annotated[bool, Rule("no player may enter it")] = False


@declared
class Beat:
    """Where a new stretch begins: traffic not yet seen turns off. Its name is the question."""

    traits: ClassVar = Traits("point", "#ffefdf7f")


@declared
class Traffic:
    """A vehicle that appears as the player comes here, and is overtaken."""

    traits: ClassVar = Traits("point", "#ff7f9fdf")
    kind: Annotated[
        Choice,
        Rule(
            "what it is",
            choices=(
                *("sedan", "taxi", "pickup", "motorcycle", "police"),
                *("van", "tow", "ambulance", "milk_truck", "dust_cart"),
            ),
        ),
    ] = "sedan"
    lane: Annotated[int, _LANE] = 0
    ahead: Annotated[int, Rule("how far ahead it appears", "px", 330, 1200)] = 640
    speed: Annotated[int, Rule("how fast it drives", "subpixels a tick", 64, 1024)] = 640
    row: Annotated[int, _ROW] = 0


@declared
class Works:
    """A lane dug up, as long as its rectangle."""

    traits: ClassVar = Traits("rectangle", "#ffdf9f2f", size=(300, 24))
    lane: Annotated[int, _LANE] = 0
    row: Annotated[int, _ROW] = 0


@declared
class Pillar:
    """A row of columns on the line below a lane, as long as its rectangle: nobody crosses it."""

    traits: ClassVar = Traits("rectangle", "#ff9f9f9f", size=(1500, 24))
    line: Annotated[int, Rule("the lane above the line", "", 0, 14)] = 1
    row: Annotated[int, _ROW] = 0


@declared
class Ramp:
    """A trench across all lanes, as long as its rectangle, with a ramp over it in one."""

    traits: ClassVar = Traits("rectangle", "#ffdf5f2f", size=(160, 24))
    lane: Annotated[int, _LANE] = 0
    row: Annotated[int, _ROW] = 0


@declared
class Catch:
    """Come near the rival's tail before he is gone or time is up."""

    traits: ClassVar = Traits("point", "#ff2fdf9f", most=1)
    rival: Annotated[Reference, _RIVAL] = 0
    gap: Annotated[int, Rule("how near is caught", "px", 1, 600)] = 48
    lost: Annotated[int, Rule("how far is lost", "px", 600, 60_000)] = 5600
    limit: Annotated[int, time("time for it", 600, 36_000)] = 6600


@declared
class Rams:
    """Ram the rival so often; each time that is missing, one spare foe more comes later."""

    traits: ClassVar = Traits("point", "#ff2fdf9f", most=1)
    rival: Annotated[Reference, _RIVAL] = 0
    number: Annotated[int, Rule("how often", "", 1, 20)] = 4
    limit: Annotated[int, time("time for it", 300, 36_000)] = 840


@declared
class Squeeze:
    """Keep level with the rival in the lane beside him for so long in all."""

    traits: ClassVar = Traits("point", "#ff2fdf9f", most=1)
    rival: Annotated[Reference, _RIVAL] = 0
    ticks: Annotated[int, time("how long", 60)] = 300
    reach: Annotated[int, Rule("how far from level still counts", "px", 16, 160)] = 72
    limit: Annotated[int, time("time for it", 300, 36_000)] = 1800


@declared
class Tyre:
    """Match the rival's speed while the partner shoots at his tyre; after the limit he is away."""

    traits: ClassVar = Traits("point", "#ff2fdf9f", most=1)
    rival: Annotated[Reference, _RIVAL] = 0
    hits: Annotated[int, Rule("how often", "", 1, 6)] = 3
    within: Annotated[int, Rule("difference of speeds that counts", "subpixels a tick", 8, 400)] = (
        48
    )
    limit: Annotated[int, time("time for it", 300, 36_000)] = 1500


@declared
class Crossing:
    """Where a train comes: bring the rival here late, and hold him until it does."""

    traits: ClassVar = Traits("point", "#ff2fdf9f", most=1)
    rival: Annotated[Reference, _RIVAL] = 0
    train: Annotated[int, time("when the train comes", 600, 36_000)] = 3300
    late: Annotated[int, time("the most that he may be ahead of it", 60)] = 560
    hold_least: Annotated[int, time("the least that he must be held", 120, 1200)] = 240


OfRoads: TypeAlias = (
    Lane | Beat | Traffic | Works | Pillar | Ramp | Catch | Rams | Squeeze | Tyre | Crossing
)
