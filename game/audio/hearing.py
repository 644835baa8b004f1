"""What a move, a shot, a hazard or a sign sounds like: tables, from names to names of sounds."""

HEROES = ("danko", "danko_coat", "danko_suit")
PARTNERS = ("yuri", "ridzik")
PLAYERS = HEROES + PARTNERS
BOSSES = ("carrier", "giant", "assassin", "hitman", "hitman2", "viktor", "viktor_torn")
HEAVY = (
    "bruiser",
    "charger",
    "carrier",
    "grappler",
    "giant",
    "orderly",
    "pegleg",
    "hitman",
    "brakeman",
)
WOMEN = ("nurse", "assassin", "nurse_real", "nurse_real2")

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
    "snap": "tell_boxer",
    "seize": "tell_grappler",
    "hold": "tell_giant",
    "salvo": "tell_hammer",
    "again": "tell_hammer",
    "pummel": "tell_backhand",
    "boulder": "tell_boulder",
    "slam": "tell_giant",
    "stab": "tell_knife_high",
    "gut": "tell_knife_low",
    "shoot": "tell_hammer",
    "lash": "tell_chain",
    "emerge": "tell_handle",
    "club": "tell_club",
    "birch": "tell_giant",
    "uproot": "wood_break",
    "late": "tell_sleeve",
    "feint": "shoe_skid",
    "aside": "sway",
    "ready": "knife_draw",
    "change": "paper_flutter",
    "hop": "tell_stick",
    "last": "tell_sleeve",
    "wrench": "tell_wrench",
    "jab": "tell_stick",
    "shove": "tell_trolley",
    "slash": "tell_slash",
    "kick": "tell_kick",
    "call": "tell_call",
    "sleeve": "tell_sleeve",
    "push": "trolley_roll",
    "reveal": "knife_draw",
    "slammed": "door_slam",
    "reload": "reload",
    "swing": "ram_tell",
    "teeter": "shoe_skid",
}
# Those who do a thing of the same name in their own way.
OWN_TELLS = {
    ("thrower_snow", "toss"): "tell_snow",
    ("giant", "rush"): "tell_giant",
    ("giant", "seize"): "tell_giant",
    ("doorman", "toss"): "tell_tray",
    ("nurse", "stab"): "tell_needle",
    ("nurse", "toss"): "tell_tray",
    ("assassin", "stab"): "tell_needle",
    ("assassin", "toss"): "tell_tray",
    ("gunman_window", "shoot"): "tell_window",
    ("gunman_screened", "shoot"): "tell_window",
    ("coach", "heat"): "rev",
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
    "heat_door": "grunt_danko",
    "dry": "dry_click",
    "draw": "cock",
    "draw_magnum": "cock",
    "teeter": "shoe_skid",
}
# The first active tick of a blow; others are a light whiff.
SWINGS = {
    "rush": "rush",
    "iron": "iron_rush",
    "heat": "heat",
    "heat_door": "heat",
    "haymaker": "whiff_heavy",
    "shovel": "whiff_heavy",
    "hook": "whiff_heavy",
    "uppercut": "whiff_heavy",
    "counter": "whiff_heavy",
    "boulder": "whiff_heavy",
    "slam": "whiff_heavy",
    "club": "whiff_heavy",
    "wrench": "whiff_heavy",
    "stab": "knife_swish",
    "gut": "knife_swish",
    "slash": "knife_swish",
    "lash": "chain_whirl",
    "shove": "trolley_roll",
    "birch": "whiff_heavy",
    "shoot": "",
    "fire": "",
    "fire_magnum": "",
    "sleeve": "",
    "salvo": "",
    "again": "",
    "last": "",
    "late": "",
}
OWN_SWINGS = {  # those who fire from afar: nobody is told of more than the blow
    ("gunman_window", "shoot"): "pistol",
    ("gunman_screened", "shoot"): "pistol",
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
    "heat_door": "floored",
    "haymaker": "floored",
    "shovel": "floored",
    "rush": "floored",
    "iron": "floored",
    "bottle": "bottle_break",
    "coal": "coal_hit",
    "vent": "struck",
    "masonry": "floored",
    "slam": "floored",
    "birch": "floored",
    "fire_magnum": "bullet_body",
    **dict.fromkeys(("salvo", "again", "last", "late"), "bullet_body"),
    "hold": "pummel",
    "club": "club_hit",
    "wrench": "wrench_hit",
    "lash": "chain_hit",
    "shove": "trolley_crash",
    "stab": "stabbed",
    "gut": "stabbed",
    "slash": "stabbed",
    "knife": "stabbed",
    "shoot": "bullet_body",
    "fire": "bullet_body",
    "sleeve": "bullet_body",
    "boulder": "boulder_hit",
    "snowball": "snowball_hit",
    "tray": "tray_clang",
    "syringe": "needle_hit",
    "leg": "club_hit",
    "icicle": "icicle_fall",
    "girder": "floored",
}
SMASHES = {
    "bottle": "bottle_break",
    "coal": "coal_hit",
    "snowball": "snowball_hit",
    "boulder": "boulder_hit",
    "tray": "tray_clang",
    "knife": "knife_stick",
    "syringe": "glass_small",
    "leg": "wood_break",
}
FLIGHTS = {
    "bottle": "bottle_whirl",
    "coal": "coal_sizzle",
    "snowball": "snowball_throw",
    "boulder": "whiff_heavy",
    "tray": "tray_whirl",
    "knife": "knife_swish",
    "syringe": "needle_squirt",
    "leg": "whiff_heavy",
}
HAZARDS = {
    "vent": "steam_tell",
    "masonry": "masonry_tell",
    "icicle": "icicle_tell",
    "girder": "girder_tell",
    "lurch": "lurch_tell",
    "brake": "brake_tell",
    "trolley": "tell_trolley",
    "door": "tell_handle",
}
CRASHES = {"icicle": "icicle_fall", "snow": "snow_fall"}
SHIFTS = {"lurch": "tyre_squeal", "brake": "air_brake"}  # what throws everybody along a roof
SIGNALS = {"furnace": "door"}
PICKUPS = {"medal": "medal", "rounds": "reload", "token": "medal"}
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
    "phase": "roar",
    "won": "wave_clear",
    "go": "go",
    "checkpoint": "checkpoint",
    "fell": "death_light",
    "pass": "whiff_heavy",
    # on the road
    "near_miss": "near_miss",
    "leap": "coach_jump",
    "land": "landing",
    "horn": "coach_horn",
    "aim": "cock",
    "reload": "reload",
    "loaded": "cock",
    "shotdown": "death_light",
    "part": "checkpoint",
    "bell": "crossing_bell",
    "gate": "gate_down",
    "locked": "coupling",
    "peel": "tyre_squeal",
}

# ---- the road ----------------------------------------------------------------------------------
MACHINES = ("coach", "rival")  # names of kinds that begin so have no throat
# What is done to a machine.
DENTS = {
    "crash": "crash_light",
    "scrape": "scrape",
    "ram": "ram",
    "swing": "ram",
    "bounce": "ram",
    "shoot": "bullet_metal",
    "gunshot": "bullet_metal",
}
# What a sign announces: drifting things by horns, standing ones by bells, one pitch a lane.
LANES = ("far", "mid", "near")
SIGNS = {
    "car": "horn",
    "van": "horn",
    "cone": "bell",
    "works": "bell",
    "cross": "bell",
    "column": "columns_tell",
    "ramp": "ramp_tell",
    "train": "crossing_bell",
}
# What a body sounds like that is knocked aside; others are a light crash.
ASIDE = {
    "van": ("crash_heavy",),
    "tow": ("crash_heavy", "plate_clank"),
    "milk_truck": ("crash_heavy", "glass_big"),
    "dust_cart": ("crash_heavy", "plate_clank"),
    "pickup": ("crash_heavy",),
    "sedan": ("crash_light", "hub_cap"),
    "taxi": ("crash_light", "hub_cap"),
    "police": ("crash_heavy", "glass_small"),
    "motorcycle": ("crash_light", "hub_cap"),
    "works": ("barrier_hit", "cone_hit"),
    "pillars": ("crash_heavy",),
    "trench": ("crash_heavy",),
    "ramp": ("crash_heavy", "plate_clank"),
}
# Where the partner's shot goes: (hits, misses).
SHOTS = {
    "window": ("glass_small", "glass_small"),
    "mark": ("bullet_metal", "ricochet"),
    "tyre": ("bullet_metal", "ricochet"),
    "roof": ("bullet_body", "bullet_metal"),
    "air": ("crowd_gasp", "crowd_gasp"),
}
BARRED = "shrug"  # he holds his fire
BURST = 3  # hits at which a tyre bursts
FAILURES = {"late": "clock_alarm", "hit": "train_impact"}
BEATS = {"pillars": "el_train"}
COUNTS = {"level": "score_tick"}
SHOVES = {"ahead": "shove_tell", "back": "haul_tell"}
TRAIN_CALLS = {"toot": "train_toot"}  # others are long
SCENES = {
    "beam": ("train_horn",),
    "brakes": ("train_brake",),
    "impact": ("train_impact", "explosion"),
    "torn": ("crash_heavy", "glass_big"),
    "wagons": ("derail", "explosion_big"),
    "smoke": ("wagon_creak",),
}
