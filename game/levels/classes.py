"""The vocabulary of levels: what an object's class may be, and what each may say.

Everything else follows from these declarations, and those of roads and brawls beside: the Tiled
project, the templates, the checks, and what load.py may rely on. Times are ticks (60 a second);
places are the objects' own, in pixels.
"""

from pathlib import Path
from typing import Annotated, ClassVar, TypeAlias, get_args

from game.levels.brawl_classes import OfBrawls
from game.levels.lane_classes import OfRoads
from game.levels.tilemap import Colour
from game.levels.vocabulary import Choice, Reference, Rule, Traits, declared, time

BY_DOOR = "door"  # as the side of a Foe
UNARMED = "none"  # as the weapon of a Stage
_WAVE = Rule("the wave it belongs to", target="Wave")


@declared
class PlayerStart:
    """Where the players come in."""

    traits: ClassVar = Traits("point", "#ff2fbf5f", least=1, most=1)


@declared
class PartnerStart:
    """Where the second player comes in; without one, behind the first."""

    traits: ClassVar = Traits("point", "#ff2f9fdf", most=1)


@declared
class Exit:
    """Who comes here when every wave is beaten has cleared the stage."""

    traits: ClassVar = Traits("any", "#ff2fbf5f", least=1, most=1)


@declared
class Checkpoint:
    """Where a try goes on after the last life."""

    traits: ClassVar = Traits("point", "#ff5fdf9f")
    refill: Annotated[int, Rule("energy given", "energy", 0, 100)] = 100


@declared
class Wave:
    """Foes who come together; its Lock says where."""

    traits: ClassVar = Traits("point", "#ffdf3f2f")
    slots: Annotated[int, Rule("how many attack at once; 0 is the difficulty's own", "", 0, 5)] = 0
    alive: Annotated[int, Rule("how many are there at once", "", 1, 8)] = 5


@declared
class Lock:
    """Where the view stops until the wave is beaten; as wide as the view, 320 px."""

    traits: ClassVar = Traits("rectangle", "#ffdf7f2f", size=(320, 132))
    wave: Annotated[Reference, Rule("the wave that opens it", target="Wave", needed=True)] = 0


@declared
class Foe:
    """One man of a wave."""

    traits: ClassVar = Traits("point", "#ffff5f4f", shows="kind")
    wave: Annotated[Reference, Rule("the wave he comes with", target="Wave", needed=True)] = 0
    kind: Annotated[str, Rule("who he is", among="foes")] = "bather"
    side: Annotated[Choice, Rule("the side he comes from", choices=("left", "right", BY_DOOR))] = (
        "right"
    )
    door: Annotated[Reference, Rule("the door he comes out of", target="Door")] = 0
    after: Annotated[
        int, time("how long after the wave began; sooner if all before him are beaten")
    ] = 0
    spare: Annotated[bool, Rule("comes only if the part before has left one owing")] = False


@declared
class Pickup:
    """Something to find: energy, rounds, points, a bonus token, or a thing to throw."""

    traits: ClassVar = Traits("point", "#ffffdf3f", shows="item")
    item: Annotated[
        Choice,
        Rule(
            "what it is; tea and pie give energy, bottle and snowball are thrown",
            choices=("tea", "pie", "bottle", "medal", "rounds", "snowball", "token"),
        ),
    ] = "tea"
    amount: Annotated[int, Rule("energy, points or rounds; 0 is the item's own", "", 0, 10_000)] = 0


@declared
class Hazard:
    """What vents and masonry share."""

    wave: Annotated[Reference, Rule("runs only in this wave", target="Wave")] = 0
    signal: Annotated[str, Rule("runs only after this signal")] = ""
    once: Annotated[bool, Rule("runs a single time")] = False
    first: Annotated[int, time("rest before its first tell")] = 60
    every: Annotated[int, time("rest between two times", 30)] = 180
    tell: Annotated[int, time("warning before it harms", 30, 240)] = 48
    lasts: Annotated[int, time("how long it harms", 1, 600)] = 60


@declared
class Vent(Hazard):
    """Steam out of the floor, as wide as it harms. Let loose by a signal, it hazes the view too."""

    traits: ClassVar = Traits("point", "#ff7fcfff")


@declared
class Masonry(Hazard):
    """Stones out of the vault, as wide as they harm."""

    traits: ClassVar = Traits("point", "#ffbf9f7f")
    every: Annotated[int, time("rest between two times", 30)] = 300
    tell: Annotated[int, time("warning before it harms", 30, 240)] = 54
    lasts: Annotated[int, time("how long it harms", 1, 600)] = 8


@declared
class Girder(Hazard):
    """A low bridge over a roof: it passes over the whole view, and fells all who do not duck."""

    traits: ClassVar = Traits("point", "#ffcf9f4f")
    first: Annotated[int, time("rest before its first tell")] = 300
    every: Annotated[int, time("rest between two times", 30)] = 420
    tell: Annotated[int, time("warning before it harms", 30, 240)] = 66
    lasts: Annotated[int, time("how long it takes to pass", 20, 120)] = 40


@declared
class Lurch(Hazard):
    """A change of lane: all who stand are carried aside, far if they are not ready for it."""

    traits: ClassVar = Traits("point", "#ff9fcf4f")
    first: Annotated[int, time("rest before its first tell")] = 240
    every: Annotated[int, time("rest between two times", 30)] = 360
    lasts: Annotated[int, time("how long it carries them", 4, 60)] = 14
    way: Annotated[
        Choice, Rule("the side, or each in turn", choices=("turns", "left", "right"))
    ] = "turns"


@declared
class Brake(Hazard):
    """The brake: all who stand are carried to the right, and a man thrown there flies farther."""

    traits: ClassVar = Traits("point", "#ffcf4f4f")
    first: Annotated[int, time("rest before its first tell")] = 600
    every: Annotated[int, time("rest between two times", 30)] = 600
    tell: Annotated[int, time("warning before it harms", 30, 240)] = 36
    lasts: Annotated[int, time("how long it carries them", 4, 60)] = 24


@declared
class Pool:
    """Water: whoever comes down between its edges falls in. What it looks like is up to tiles."""

    traits: ClassVar = Traits("rectangle", "#ff2f7fdf", size=(160, 132))


@declared
class Cued:
    """What is done once, when the stage comes to it."""

    when: Annotated[
        Choice,
        Rule(
            "at its place, at the start, when the wave begins or is won, or on the signal",
            choices=("place", "start", "begun", "won", "signal"),
        ),
    ] = "place"
    wave: Annotated[Reference, _WAVE] = 0
    signal: Annotated[str, Rule("the signal it waits for")] = ""
    after: Annotated[int, time("not before this tick of the stage", 0, 36_000)] = 0


@declared
class Say(Cued):
    """Words on the strip."""

    traits: ClassVar = Traits("point", "#ffefefef")
    words: Annotated[
        str, Rule("a key of the game's words; else give both below", among="words")
    ] = ""
    english: Annotated[str, Rule("the words in English")] = ""
    russian: Annotated[str, Rule("the words in Russian")] = ""
    ticks: Annotated[int, time("how long they stay", 60, 1200)] = 240


@declared
class Music(Cued):
    """A change of music."""

    traits: ClassVar = Traits("point", "#ffcf7fff")
    track: Annotated[str, Rule("a piece in assets/music", among="tracks", needed=True)] = ""


@declared
class Signal(Cued):
    """A name given to the stage, which hazards and cues may wait for."""

    traits: ClassVar = Traits("point", "#ffff9fff")
    gives: Annotated[str, Rule("the name", needed=True)] = ""


@declared
class Goal(Cued):
    """From now on something else is to be done."""

    traits: ClassVar = Traits("point", "#ff3fefcf")
    words: Annotated[
        str, Rule("a key of the game's words: what is to be done", among="words", needed=True)
    ] = ""


@declared
class Scene(Cued):
    """Something happens in the background: what is seen at its place goes its way from there."""

    traits: ClassVar = Traits("point", "#ffcfafff")
    piece: Annotated[str, Rule("what is seen there", among="scenes", needed=True)] = ""
    way: Annotated[
        int, Rule("how far it goes, to the right; less than 0 to the left", "px", -960, 960)
    ] = 0
    ticks: Annotated[int, time("how long it takes", 30, 1200)] = 180


@declared
class Scroll:
    """How the view moves through the whole stage."""

    traits: ClassVar = Traits("point", "#ff9f9fff", most=1)
    mode: Annotated[
        Choice,
        Rule(
            "after the players, by itself, or fixed to the vehicle that leads",
            choices=("follow", "forced", "lead"),
        ),
    ] = "follow"
    speed: Annotated[int, Rule("when forced", "subpixels a tick", 0, 4096)] = 0
    stand: Annotated[int, Rule("where the leader's front stands in the view", "px", 40, 280)] = 130


@declared
class Actor:
    """Somebody, or a vehicle, there from the start."""

    traits: ClassVar = Traits("any", "#ffdf9f3f")
    kind: Annotated[str, Rule("who or what it is", among="others", needed=True)] = ""
    on: Annotated[Reference, Rule("the vehicle that carries him", target="Actor")] = 0


@declared
class Light:
    """A lamp: a point, or a rectangle for a bar or a panel. Only the picture knows it."""

    traits: ClassVar = Traits("any", "#ffffcf6f")
    radius: Annotated[int, Rule("reach", "px", 1, 1000)] = 96
    color: Annotated[Colour, Rule("of the lamp")] = Colour(255, 208, 144)
    power: Annotated[float, Rule("strength", "", 0, 16)] = 1.0
    z: Annotated[float, Rule("height from the wall: 5 rakes it, 30 is even", "px", 0, 400)] = 25.0
    halo: Annotated[float, Rule("glow in the air", "", 0, 4)] = 0.0
    flicker: Annotated[Choice, Rule("how it burns", choices=("steady", "fire", "tube"))] = "steady"
    layer: Annotated[Choice, Rule("what it falls on", choices=("wall", "back"))] = "wall"


@declared
class Stretch:
    """A piece of scenery with a name, which Streets show again and again."""

    traits: ClassVar = Traits("rectangle", "#ff9fbf5f", size=(320, 132))


@declared
class Street:
    """From here on the scenery is a Stretch, again and again, until the next Street."""

    traits: ClassVar = Traits("point", "#ff9fbf5f")
    shows: Annotated[str, Rule("the name of a Stretch", needed=True)] = ""


@declared
class Stage:
    """Properties of the map itself."""

    title: Annotated[
        str, Rule("a key of the game's words; else give both below", among="words")
    ] = ""
    english: Annotated[str, Rule("the title in English")] = ""
    russian: Annotated[str, Rule("the title in Russian")] = ""
    goal: Annotated[
        str, Rule("a key of the game's words: what is to be done, for the pause", among="words")
    ] = "goal.exit"
    direction: Annotated[Choice, Rule("the way it is walked", choices=("left", "right"))] = "left"
    pilot: Annotated[str, Rule("the kind a player is", among="players")] = "danko"
    second: Annotated[
        str, Rule("the kind the second player is; none is the first one's", among="players")
    ] = ""
    then: Annotated[Path, Rule("the map in which the stage goes on")] = Path()
    weapon: Annotated[
        Choice, Rule("the firearm that the players carry", choices=(UNARMED, "pistol", "magnum"))
    ] = UNARMED
    limit: Annotated[int, time("time for the whole stage; 0 is no limit", 0, 216_000)] = 0
    par: Annotated[int, time("a good time for the whole stage", 0, 216_000)] = 0
    ambient_above: Annotated[Colour, Rule("light from above without any lamp")] = Colour(0, 0, 0)
    ambient_below: Annotated[Colour, Rule("light from below without any lamp")] = Colour(0, 0, 0)
    ambient_power: Annotated[float, Rule("strength of both", "", 0, 16)] = 0.7
    edges: Annotated[Choice, Rule("what a man thrown there meets", choices=("wall", "drop"))] = (
        "wall"
    )
    drift: Annotated[
        int,
        Rule("how fast the scenery goes past a view that stands", "subpixels a tick", 0, 4096),
    ] = 0
    palette: Annotated[Path, Rule("the room's 64 colours, a .gpl file")] = Path()
    screen: Annotated[Path, Rule("the table of colour pairs, a picture")] = Path()
    scenery: Annotated[
        Path, Rule("the map whose pictures, lights and Stretches are shown; none is its own")
    ] = Path()


Thing: TypeAlias = (
    PlayerStart
    | PartnerStart
    | Exit
    | Checkpoint
    | Wave
    | Lock
    | Foe
    | Pickup
    | Vent
    | Masonry
    | Girder
    | Lurch
    | Brake
    | Pool
    | Say
    | Music
    | Signal
    | Goal
    | Scene
    | Scroll
    | OfBrawls
    | OfRoads
    | Actor
    | Light
    | Stretch
    | Street
)

CLASSES: dict[str, type[Thing]] = {each.__name__: each for each in get_args(Thing)}
