"""What firearms, doors, wheels, wagons and broken things sound like."""

from collections.abc import Callable, Iterable, Mapping

from game.sim.events import Event

SHOTS = {
    "fire": "pistol",
    "fire_magnum": "magnum",
    "sleeve": "derringer",
    **dict.fromkeys(("salvo", "again", "last", "late"), "magnum"),
}
OWN_SHOTS = {("assassin", "shoot"): "silenced", ("hitman", "shoot"): "magnum"}
ENDS = {"metal": "bullet_metal", "cover": "bullet_wood", "wall": "bullet_wall"}
GLASS = ("cabinet", "tv", "bottles", "lamp", "vase")
SNOW = ("snowman", "icicles")
LIFT = "lift"  # the kind of room

PLAIN: Mapping[str, str] = {
    "slam": "door_slam",
    "roll": "trolley_roll",
    "sent_back": "trolley_crash",
    "rolled_over": "trolley_crash",
    "barrier_tell": "crossing_bell",
    "barrier_roll": "coupling",
    "barrier_stand": "wagon_creak",
    "barrier_back": "wagon_creak",
    "seize": "grab",
    "shake": "shoe_skid",
    "loose": "throw",
    "scoop": "snow_step",
    "tumble": "bodies",
    "secret": "medal",
    "innocent": "crowd_scream",
    "witness": "checkpoint",
    "unmasked": "club_hit",
    "goal": "checkpoint",
    "early": "dry_click",
    "answered": "catch",
    "drawn": "heat_full",
}
RULES: Mapping[str, Callable[[Event], Iterable[str]]] = {
    "shot_fired": lambda event: (
        OWN_SHOTS.get((event.who, event.what), SHOTS.get(event.what, "pistol")),
    ),
    "handle": lambda event: ("lift_bell" if event.what == LIFT else "tell_handle",),
    "door_open": lambda event: ("lift_doors" if event.what == LIFT else "door",),
    "door_shut": lambda event: ("lift_doors" if event.what == LIFT else "",),
    "ricochet": lambda event: (ENDS.get(event.what, "ricochet"),),
    "shatter": lambda event: (
        "glass_small" if event.what in GLASS else "snow_fall" if event.what in SNOW
        else "wood_break",
    ),
}  # fmt: skip
# Sounds of groups that are decoded apart, and that a brawl needs at hand.
SOUNDS_OF_PROPS = ("glass_small", "wood_break", "snow_fall")
SOUNDS_OF_CROWDS = ("crowd_scream",)
SOUNDS_OF_LIFTS = ("lift_bell", "lift_doors")
SOUNDS_OF_SNOW = ("snow_step", "shoe_skid")
SOUNDS_OF_WAGONS = ("crossing_bell", "coupling", "wagon_creak")
