"""From events to sounds: which sound, where, and what a caption would call it. No pygame here."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from game.sim.events import Event
from game.sim.units import VIEW


class Sound(NamedTuple):
    """An effect: its group (the oldest of the same gives way) and how many variants it has."""

    group: str
    variants: int = 3


class Cue(NamedTuple):
    """A sound to play now; pan -1 is the left edge of the strip, 1 the right."""

    sound: str
    pan: float


def _of(group: str, names: str, variants: int = 3) -> dict[str, Sound]:
    return {name: Sound(group, variants) for name in names.split()}


SOUNDS: dict[str, Sound] = {
    **_of("blow", "jab", 5),
    **_of("blow", "cross hook headbutt uppercut elbow counter pummel struck floored blunted"),
    **_of("whiff", "whiff_light whiff_heavy sway"),
    **_of("guard", "guard parry catch"),
    **_of("body", "bodies wall fall rise grab throw shrug"),
    **_of("heat", "heat"),
    **_of("heat", "heat_full", 1),
    **_of("water", "splash_big splash_small"),
    **_of("hazard", "steam_tell steam masonry_tell crash door"),
    **_of("thing", "bottle_whirl bottle_break coal_sizzle coal_hit"),
    **_of("tell", "tell_bather", 5),
    **_of("tell", "tell_bruiser tell_charger tell_thrower tell_shovel"),
    **_of("tell", "tell_backhand tell_tongs tell_iron"),
    **_of("rush", "rush iron_rush"),
    **_of("throat", "grunt_danko pain_danko grunt_light pain_light grunt_heavy pain_heavy"),
    **_of("throat", "death_light death_heavy"),
    **_of("boss", "roar", 2),
    **_of("boss", "death_boss", 1),
    **_of("chime", "pickup medal checkpoint life_lost wave_clear go heartbeat countdown", 1),
    **_of("menu", "menu_move score_tick"),
    **_of("menu", "menu_choose menu_back menu_error pause rank_stamp", 1),
}
MENU = tuple(name for name, sound in SOUNDS.items() if sound.group == "menu")
STAGE = tuple(name for name, sound in SOUNDS.items() if sound.group != "menu")

# Captions, for sounds that tell of something about to happen: sound -> key of the words.
CAPTIONS: dict[str, str] = {
    "tell_bather": "cap.inhale",
    "tell_bruiser": "cap.growl",
    "tell_charger": "cap.stamping",
    "tell_thrower": "cap.clink",
    "tell_shovel": "cap.scrape",
    "tell_backhand": "cap.breath",
    "tell_tongs": "cap.tongs",
    "tell_iron": "cap.iron",
    "steam_tell": "cap.steam_tell",
    "steam": "cap.steam",
    "masonry_tell": "cap.masonry_tell",
    "crash": "cap.crash",
    "door": "cap.door",
    "bottle_whirl": "cap.bottle",
    "coal_sizzle": "cap.coal",
    "rush": "cap.footsteps",
    "iron_rush": "cap.footsteps",
    "roar": "cap.roar",
    "heat_full": "cap.heat_full",
    "heartbeat": "cap.heartbeat",
    "parry": "cap.parry",
    "splash_big": "cap.splash",
}

PLAYER = "danko"
BOSSES = ("carrier",)
HEAVY = ("bruiser", "charger", "carrier")

# A foe's move beginning is his tell.
TELLS = {
    "punch": "tell_bather",
    "second": "tell_bather",
    "riposte": "tell_bather",
    "dig": "tell_bather",
    "haymaker": "tell_bruiser",
    "rush": "tell_charger",
    "toss": "tell_thrower",
    "shovel": "tell_shovel",
    "backhand": "tell_backhand",
    "coals": "tell_tongs",
    "iron": "tell_iron",
    "furnace": "door",
    "roar": "roar",
    "shrug": "shrug",
    "rise": "rise",
}
# Danko's moves that are heard as they begin.
EFFORTS = {
    "sway": "sway",
    "rise": "rise",
    "headbutt": "grunt_danko",
    "uppercut": "grunt_danko",
    "counter": "grunt_danko",
    "hook": "grunt_danko",
    "throw": "grunt_danko",
    "heat": "grunt_danko",
}
# The first active tick of a blow; others are a light whiff.
SWINGS = {
    "rush": "rush",
    "iron": "iron_rush",
    "heat": "heat",
    "haymaker": "whiff_heavy",
    "shovel": "whiff_heavy",
    "hook": "whiff_heavy",
    "uppercut": "whiff_heavy",
    "counter": "whiff_heavy",
}
WHIFFS = ("whiff_light", "whiff_heavy")
MEETINGS = ("hit", "armoured", "guarded", "parry")
CRY = 5  # damage from which a foe cries out
# A blow that lands, by its move; others by its weight.
LANDINGS = {
    "jab": "jab",
    "cross": "cross",
    "hook": "hook",
    "headbutt": "headbutt",
    "butt": "headbutt",
    "uppercut": "uppercut",
    "elbow": "elbow",
    "counter": "counter",
    "pummel": "pummel",
    "throw": "",
    "heat": "floored",
    "haymaker": "floored",
    "shovel": "floored",
    "rush": "floored",
    "iron": "floored",
    "bottle": "bottle_break",
    "coal": "coal_hit",
    "vent": "struck",
    "masonry": "floored",
}
SMASHES = {"bottle": "bottle_break", "coal": "coal_hit"}
FLIGHTS = {"bottle": "bottle_whirl", "coal": "coal_sizzle"}
HAZARDS = {"vent": "steam_tell", "masonry": "masonry_tell"}
SIGNALS = {"furnace": "door"}
PICKUPS = {"medal": "medal"}
PLAIN = {
    "guarded": "guard",
    "parry": "parry",
    "caught": "catch",
    "armoured": "blunted",
    "wall": "wall",
    "bowled": "bodies",
    "fall": "fall",
    "splash": "splash_big",
    "grab": "grab",
    "throw": "throw",
    "heat_full": "heat_full",
    "life": "life_lost",
    "continue": "menu_choose",
    "erupt": "steam",
    "crash": "crash",
    "phase": "roar",
    "won": "wave_clear",
    "go": "go",
    "checkpoint": "checkpoint",
}


def cues(events: Iterable[Event], left: int = 0) -> list[Cue]:
    """Sounds of one tick's events; `left` is the left edge of the view in subpixels.

    A sound comes once a tick, and a blow that meets something has no whiff.
    """
    events = tuple(events)
    met = any(event.name in MEETINGS for event in events)
    found: dict[str, float] = {}
    for event in events:
        for name in _sounds(event):
            if not (met and name in WHIFFS):
                pan = 0.0 if SOUNDS[name].group == "chime" else _pan(event.x, left)
                found.setdefault(name, pan)
    return [Cue(name, pan) for name, pan in found.items()]


def tells(events: Iterable[Event]) -> bool:
    """Whether a boss's tell is among them: the music steps back for it."""
    begun = (event for event in events if event.name == "begin" and event.who in BOSSES)
    return any(event.what in TELLS for event in begun)


def _pan(x: int, left: int) -> float:
    return min(1.0, max(-1.0, (x - left) / VIEW * 2 - 1))


def _sounds(event: Event) -> Iterator[str]:
    if event.name in PLAIN:
        yield PLAIN[event.name]
    rule = RULES.get(event.name)
    if rule:
        yield from (name for name in rule(event) if name)


def _begin(event: Event) -> Iterator[str]:
    table = EFFORTS if event.who == PLAYER else TELLS
    yield table.get(event.what, "")


def _active(event: Event) -> Iterator[str]:
    yield SWINGS.get(event.what, "whiff_light")
    if event.who != PLAYER:
        yield f"grunt_{_throat(event.who)}"


def _hit(event: Event) -> Iterator[str]:
    yield LANDINGS.get(event.what, "struck")
    if event.who == PLAYER or event.amount >= CRY:
        yield f"pain_{_throat(event.who)}"


def _dead(event: Event) -> Iterator[str]:
    throat = _throat(event.who)
    yield "death_boss" if event.who in BOSSES else "" if throat == "danko" else f"death_{throat}"


def _throat(who: str) -> str:
    return "danko" if who == PLAYER else "heavy" if who in HEAVY else "light"


RULES: dict[str, Callable[[Event], Iterable[str]]] = {
    "begin": _begin,
    "active": _active,
    "hit": _hit,
    "dead": _dead,
    "shot": lambda event: (FLIGHTS.get(event.what, "whiff_light"),),
    "smash": lambda event: (SMASHES.get(event.what, "bottle_break"),),
    "pickup": lambda event: (PICKUPS.get(event.what, "pickup"),),
    "tell": lambda event: (HAZARDS.get(event.what, "masonry_tell"),),
    "flinch": lambda event: ("sway" if event.what == "lean" else "shrug",),
    "signal": lambda event: (SIGNALS.get(event.what, ""),),
}
