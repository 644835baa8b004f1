"""What a typed observation holds: its parts, their columns with bounds, and the tables of names.

Every part but `held` is an array of int32. Numbers of kinds, moves, things and the like are places
in the tables here: in the order of the content, 0 for none. Places are px, times are ticks. Rows
that nothing fills are 0 throughout.
"""

from typing import NamedTuple, get_args, get_type_hints

from game.content.difficulty import DIFFICULTIES
from game.content.kinds import KINDS
from game.levels.load_brawl import AMOUNTS, TROLLEY
from game.sim.command import BUTTONS as ALL_BUTTONS
from game.sim.hazards import Hazard
from game.sim.items import ITEMS
from game.sim.parts import COUNTDOWN

BUTTONS = ALL_BUTTONS[:7]  # those of an action, in its order: all but START

KIND_NAMES = ("", *KINDS)
MOVE_NAMES = ("", *dict.fromkeys(name for kind in KINDS.values() for name in kind.moves))
_MOVES = [move for kind in KINDS.values() for move in kind.moves.values()]
_TOSSED = [move.toss.shot for move in _MOVES if move.toss]
_ROLLED = [move.rolls.kind for move in _MOVES if move.rolls]
THING_NAMES = ("", *dict.fromkeys([*_TOSSED, *AMOUNTS, *ITEMS, "pool"]))
ROLLER_NAMES = ("", *dict.fromkeys([*_ROLLED, TROLLEY]))
WEAPON_NAMES = ("", *dict.fromkeys(arm.name for kind in KINDS.values() for arm in kind.arms))
HAZARD_NAMES = ("", *get_args(get_type_hints(Hazard)["kind"]))
HAZARD_PHASES = ("rest", "tell", "harm")
DOOR_PHASES = ("shut", "handle", "open", "slammed")
WALL_PHASES = ("rest", "tell", "rolls in", "stands", "rolls back")
PLACE_NAMES = ("", "cover", "drift", "prop", "witness")

FAR = 480  # px: nothing farther off than this from whom it concerns is told
OUTSIDE = 80  # px beyond the view at which bodies are still seen, or announced by an arrow
ROAD = 4000  # px: what stands on a road may be so long, and is announced so far ahead
MOST_LANES = 9
LONG = 999  # ticks; what takes longer is told as this
FAST = 4096  # subpixels a tick, 256 to a pixel
WIDEST = 100_000  # px of a level
MOST_WAVES = 99
MOST_PARTS = 99
FARTHEST = 9999  # px of a gap; what is farther is told as this
CLOCK = 9999  # ticks of a clock; what takes longer is told as this
MOST_ENERGY = max(
    kind.energy * max(rules.energy, 100) // 100
    for kind in KINDS.values()
    for rules in DIFFICULTIES.values()
)
MOST_LIVES = max(rules.lives for rules in DIFFICULTIES.values())
_GUNS = [kind.gun.rounds for kind in KINDS.values() if kind.gun]
MOST_ROUNDS = max([*_GUNS, *(arm.rounds for kind in KINDS.values() for arm in kind.arms)])
MOST_LEFT = 99  # things in a drift


class Column(NamedTuple):
    """One number of a row, with its bounds, both included."""

    name: str
    low: int
    high: int
    meaning: str


_KIND = Column("kind", 0, len(KIND_NAMES) - 1, "place in KIND_NAMES")
_BODY = (
    Column("vx", -FAST, FAST, "velocity in subpixels a tick, right positive"),
    Column("face", -1, 1, "-1 faces left, 1 right"),
    Column("move", 0, len(MOVE_NAMES) - 1, "place in MOVE_NAMES"),
    Column("tick", 0, LONG, "tick in the move"),
    Column("tell", 0, LONG, "ticks until its blow is active; 0 when none is to come"),
    Column("active", 0, 1, "the blow is active"),
    Column("left", 0, LONG, "ticks the move still takes; 0 when it has no end"),
    Column("energy", 0, MOST_ENERGY, "energy left"),
    Column("held", 0, 1, "holds somebody or is held"),
    Column("helpless", 0, 1, "staggers, sways, flies or lies"),
    Column("fallen", 0, 1, "flies, lies or gets up"),
    Column("unhurt", 0, 1, "nothing touches him now"),
    Column("frozen", 0, 1, "in hit-stop"),
    Column("lane", 0, MOST_LANES, "lane, 1 the farthest; 0 on foot"),
    Column("to", 0, MOST_LANES, "lane it changes to, or its own; 0 on foot"),
    Column("length", 0, ROAD, "px it covers behind its front; 0 on foot"),
    Column("aim", 0, 3, "a shot now would meet: 1 nobody, 2 somebody, 3 an innocent; 0: no aim"),
    Column("cover", 0, 1, "small behind cover: shots from beyond it pass him by"),
)
OWN = (
    _KIND,
    Column("x", -OUTSIDE, 320 + OUTSIDE, "px from the left edge of the view"),
    Column("y", 0, 255, "across the road; in a brawl how high the floor is"),
    *_BODY,
    Column("landed", 0, 1, "this move's blow has landed"),
    Column("heat", 0, 100, "the HEAT meter"),
    Column("lives", 0, MOST_LIVES, "lives left, this one included"),
    Column("item", 0, len(THING_NAMES) - 1, "in the hand: place in THING_NAMES"),
    Column("rounds", 0, MOST_ROUNDS, "in the gun; 0 without one, or while it is loaded"),
    Column("weapon", 0, len(WEAPON_NAMES) - 1, "carried on foot: place in WEAPON_NAMES"),
)
NEAR = (
    _KIND,
    Column("dx", -ROAD, ROAD, "px from you, right positive; on a road from front to front"),
    Column("dy", -255, 255, "px from you across the road; in a brawl how much higher his floor is"),
    *_BODY,
    Column("on_you", 0, 1, "his line of aim ends at you"),
    Column("open", 0, 1, "in a duel: a shot would meet him now"),
)
AIR = (
    Column("thing", 0, len(THING_NAMES) - 1, "place in THING_NAMES"),
    Column("dx", -FAR, FAR, "px from you, right positive"),
    Column("lands", -FAR, FAR, "px from you to where it comes down"),
    Column("vx", -FAST, FAST, "velocity in subpixels a tick, right positive"),
    Column("left", 0, LONG, "ticks until it comes down"),
    Column("ours", 0, 1, "thrown by a player"),
)
HAZARDS = (
    Column("hazard", 0, len(HAZARD_NAMES) - 1, "place in HAZARD_NAMES"),
    Column("dx", -FAR, FAR, "px from you to its middle, right positive"),
    Column("half", 0, FAR, "px it reaches to either side"),
    Column("phase", 0, len(HAZARD_PHASES) - 1, "place in HAZARD_PHASES"),
    Column("left", 0, LONG, "ticks the tell or the harm still takes; 0 at rest"),
)
GROUND = (
    Column("thing", 0, len(THING_NAMES) - 1, "place in THING_NAMES"),
    Column("dx", -FAR, FAR, "px from you to its middle, right positive"),
    Column("half", 0, FAR, "px it reaches to either side"),
)
DOORS = (
    Column("dx", -FAR, FAR, "px from you to its middle, right positive"),
    Column("half", 0, FAR, "px it reaches to either side"),
    Column("phase", 0, len(DOOR_PHASES) - 1, "place in DOOR_PHASES"),
    Column("left", 0, LONG, "ticks the phase still takes; 0 while it is shut"),
)
ROLLERS = (
    Column("roller", 0, len(ROLLER_NAMES) - 1, "place in ROLLER_NAMES"),
    Column("dx", -FAR, FAR, "px from you to its middle, right positive"),
    Column("vx", -FAST, FAST, "velocity in subpixels a tick, right positive; 0 while it stands"),
    Column("ours", 0, 1, "sent by a player"),
)
WALLS = (
    Column("phase", 0, len(WALL_PHASES) - 1, "place in WALL_PHASES"),
    Column("dx", -FAR, FAR, "px from you to the middle of its path, right positive"),
    Column("half", 0, FAR, "px the path reaches to either side"),
    Column("left", 0, LONG, "ticks it still tells or stands; 0 while it rolls"),
    Column("side", -1, 1, "where it comes from: -1 left, 1 right"),
    Column("wall", -FAR, FAR, "px from you to the middle of what bars the way now"),
    Column("wide", 0, FAR, "px that reaches to either side; 0 while nothing bars it"),
)
PLACES = (
    Column("place", 0, len(PLACE_NAMES) - 1, "place in PLACE_NAMES"),
    Column("dx", -FAR, FAR, "px from you to its middle, right positive"),
    Column("half", 0, FAR, "px it reaches to either side"),
    Column("count", 0, MOST_LEFT, "things left in a drift"),
)
STAGE = (
    Column("view", 0, WIDEST, "left edge of the view, px of the level"),
    Column("direction", -1, 1, "the way to walk: -1 left, 1 right"),
    Column("progress", 0, 1000, "thousandths of the part that are done"),
    Column("wave", 0, MOST_WAVES, "number of the wave, from 1; 0 before the first"),
    Column("waves", 0, MOST_WAVES, "waves in all"),
    Column("fighting", 0, 1, "the view stays until the wave is beaten"),
    Column("countdown", 0, COUNTDOWN, "ticks left to continue after the last life"),
    Column("part", 0, MOST_PARTS, "number of the part, from 0"),
    Column("gap", -FARTHEST, FARTHEST, "px from your front to the rival's tail; 0 without one"),
    Column("clock", 0, CLOCK, "ticks left of a race against the clock, or of the hold"),
    Column("lead", -CLOCK, CLOCK, "ticks by which the rival would be past before that"),
    Column("shove", -1, 1, "in a hold, announced or felt: 1 ahead, -1 back"),
    Column("tug", -FARTHEST, FARTHEST, "in a hold: how far he is pushed, ahead positive"),
    Column("slow", 0, 1, "time is stretched: bodies live every third tick"),
    Column("dark", 0, 1, "it is dark here"),
)
PARTS: dict[str, tuple[int, tuple[Column, ...]]] = {  # rows and columns; 0 rows: one row, flat
    "own": (0, OWN),
    "near": (9, NEAR),
    "air": (4, AIR),
    "hazards": (4, HAZARDS),
    "ground": (6, GROUND),
    "doors": (4, DOORS),
    "rollers": (3, ROLLERS),
    "walls": (2, WALLS),
    "places": (8, PLACES),
    "stage": (0, STAGE),
}
