"""From events to sounds: which sound, where, and what a caption would call it. No pygame here."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from game.audio import brawl, road
from game.audio.hearing import (
    BOSSES,
    CRASHES,
    CRY,
    DENTS,
    EFFORTS,
    FLIGHTS,
    HAZARDS,
    HEAVY,
    HEROES,
    LANDINGS,
    MACHINES,
    MEETINGS,
    OWN_SWINGS,
    OWN_TELLS,
    PARTNERS,
    PICKUPS,
    PLAIN,
    PLAYERS,
    SIGNALS,
    SMASHES,
    SWINGS,
    TELLS,
    WHIFFS,
    WOMEN,
)
from game.sim.events import Event
from game.sim.units import VIEW


class Sound(NamedTuple):
    """An effect: its group (the oldest of the same gives way), its variants, whether it loops."""

    group: str
    variants: int = 3
    loops: bool = False


AFTER = (
    0.12  # seconds of a loop's file after its loop, for playing it once: cut there, it goes round
)


class Cue(NamedTuple):
    """A sound to play now; pan -1 is the left edge of the strip, 1 the right."""

    sound: str
    pan: float


def _of(group: str, names: str, variants: int = 3) -> dict[str, Sound]:
    return {name: Sound(group, variants) for name in names.split()}


def _loops(names: str) -> dict[str, Sound]:
    return {name: Sound("air", 1, loops=True) for name in names.split()}


SOUNDS: dict[str, Sound] = {
    **_of("blow", "jab", 5),
    **_of("blow", "cross hook headbutt uppercut elbow counter pummel struck floored blunted"),
    **_of("whiff", "whiff_light whiff_heavy sway"),
    **_of("guard", "guard parry catch"),
    **_of("body", "bodies wall fall rise grab throw shrug"),
    **_of("heat", "heat"),
    **_of("heat", "heat_full", 1),
    **_of("water", "splash_big splash_small"),
    **_of("hazard", "steam_tell steam masonry_tell crash door door_slam"),
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
    **_of("gun", "pistol magnum derringer silenced dry_click reload cock casing"),
    **_of("bullet", "ricochet bullet_wall bullet_metal bullet_wood bullet_glass bullet_body"),
    **_of("blade", "stabbed knife_draw knife_swish knife_stick needle_hit needle_squirt"),
    **_of("thing", "chain_whirl chain_hit club_hit wrench_hit tray_whirl tray_clang"),
    **_of("thing", "snowball_throw snowball_hit boulder_hit trolley_roll trolley_crash"),
    **_of("throat", "grunt_woman pain_woman death_woman grunt_partner pain_partner"),
    **_of("tell", "tell_boxer tell_grappler tell_snow tell_boulder tell_knife_high"),
    **_of("tell", "tell_knife_low tell_hammer tell_trolley tell_needle tell_tray tell_slash"),
    **_of("tell", "tell_kick tell_handle tell_club tell_stick tell_chain tell_call"),
    **_of("tell", "tell_sleeve tell_window tell_wrench"),
    **_of("tell", "tell_giant", 2),
    **_of("step", "snow_step footstep", 5),
    **_of("step", "wade slush shoe_skid"),
    **_of("cold", "snow_fall icicle_tell icicle_fall ice_crack ice_break drip"),
    **_of("room", "door_kick glass_small glass_big"),
    **_of("room", "wood_break pillow_burst paper_flutter spark glass_crack"),
    **_of("room", "oxygen_hiss lift_doors", 2),
    **_of("room", "monitor_beep monitor_flat defibrillator phone_ring lift_bell", 1),
    **_of("road", "coach_horn horn_far horn_mid horn_near air_brake tyre_squeal skid"),
    **_of("road", "crash_light crash_heavy scrape siren_horn car_pass ram coach_door coach_jump"),
    **_of("road", "landing rev backfire near_miss barrier_hit cone_hit hub_cap hydrant"),
    **_of("road", "plate_clank radio_crackle bell_far bell_mid bell_near columns_tell ramp_tell"),
    **_of("road", "girder_tell lurch_tell brake_tell ram_tell shove_tell haul_tell"),
    **_of("road", "coach_start", 1),
    **_of("blast", "explosion"),
    **_of("blast", "explosion_big", 2),
    **_of("rail", "train_toot crossing_bell coupling wagon_creak"),
    **_of("rail", "train_horn train_brake el_train", 2),
    **_of("rail", "train_impact derail gate_down", 1),
    **_of("crowd", "crowd_gasp crowd_scream"),
    **_of("crowd", "crowd_cheer", 1),
    **_of("bonus", "stone_sizzle paper_rip paper_place key_in key_turn key_wrong lock_open"),
    **_of("bonus", "locker_door clock_tick clock_tock card_flip target_up"),
    **_of("bonus", "clock_alarm card_right", 1),
    **_of("scene", "type_blip", 5),
    **_of("scene", "page shutter teletype watch_strap"),
    **_of("scene", "jet tannoy", 1),
    **_loops("wind_loop neon_loop fan_loop tv_loop coach_loop siren_loop motorcycle_loop"),
    **_loops("fire_loop rails_loop crowd_loop rain_loop engine_loop tyres_loop squeal_loop"),
    **_loops("coach_idle_loop coach_mid_loop coach_run_loop coach_full_loop coach_top_loop"),
    **_loops("rival_low_loop rival_mid_loop rival_high_loop crossing_loop"),
}
MENU = tuple(name for name, sound in SOUNDS.items() if sound.group == "menu")
# Groups that most fights do without; their sounds are decoded as they are first needed.
APART = ("menu", "step", "cold", "room", "road", "rail", "blast", "crowd", "bonus", "scene", "air")
STAGE = tuple(name for name, sound in SOUNDS.items() if sound.group not in APART)
_BY_MOVE = (SWINGS, LANDINGS, brawl.SHOTS)
_BY_KIND = (OWN_TELLS, OWN_SWINGS, brawl.OWN_SHOTS)
_BY_THING = (FLIGHTS, SMASHES)
_TABLES = (TELLS, EFFORTS, *_BY_MOVE, *_BY_KIND, *_BY_THING)


def of_stage(moves: Mapping[str, Iterable[str]], things: Iterable[str] = ()) -> tuple[str, ...]:
    """Return the sounds that a stage needs at once: by the moves of its kinds, by what is thrown.

    What only other moves, things and throats sound like is left out; it is decoded if it is needed
    after all.
    """
    done = {(kind, move) for kind, names in moves.items() for move in names}
    heard = {
        table[plain(move, table)]
        for kind, move in done
        for table in (EFFORTS if kind in PLAYERS else TELLS, *_BY_MOVE)
        if plain(move, table) in table
    }
    heard |= {table[each] for table in _BY_KIND for each in done if each in table}
    heard |= {table[each] for table in _BY_THING for each in things if each in table}
    heard |= {name for kind in moves for name in _voice(_throat(kind))}
    told = {name for table in _TABLES for name in table.values()}
    told |= {name for name in STAGE if SOUNDS[name].group == "throat"}
    return tuple(name for name in STAGE if name in heard or name not in told)


def _voice(throat: str) -> tuple[str, str, str]:
    return f"grunt_{throat}", f"pain_{throat}", f"death_{throat}"


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
    # tells of the snow and of Chicago
    "tell_boxer": "cap.sniff",
    "tell_grappler": "cap.palms",
    "tell_snow": "cap.snowball",
    "tell_boulder": "cap.boulder",
    "tell_giant": "cap.giant",
    "tell_knife_high": "cap.knife_high",
    "tell_knife_low": "cap.knife_low",
    "tell_hammer": "cap.hammer",
    "tell_trolley": "cap.wheel",
    "tell_needle": "cap.needle",
    "tell_tray": "cap.tray",
    "tell_slash": "cap.scalpel",
    "tell_kick": "cap.heel",
    "tell_handle": "cap.handle",
    "tell_club": "cap.knocks",
    "tell_stick": "cap.stick",
    "tell_chain": "cap.chain",
    "tell_call": "cap.call",
    "tell_sleeve": "cap.sleeve",
    "tell_window": "cap.window",
    "tell_wrench": "cap.wrench",
    "icicle_tell": "cap.icicle",
    "girder_tell": "cap.girder",
    "lurch_tell": "cap.lurch",
    "brake_tell": "cap.brake",
    "ram_tell": "cap.ram",
    "shove_tell": "cap.shove",
    "haul_tell": "cap.haul",
    # shots, and what falls, rolls and breaks
    "pistol": "cap.shot",
    "magnum": "cap.shot",
    "derringer": "cap.shot",
    "silenced": "cap.silenced",
    "dry_click": "cap.empty",
    "reload": "cap.reload",
    "ricochet": "cap.ricochet",
    "snow_fall": "cap.snow_fall",
    "icicle_fall": "cap.ice_fall",
    "ice_crack": "cap.ice_crack",
    "ice_break": "cap.ice_break",
    "trolley_roll": "cap.trolley",
    "trolley_crash": "cap.trolley_crash",
    "tray_clang": "cap.tray_clang",
    "door_slam": "cap.slam",
    "door_kick": "cap.kicked_in",
    "glass_big": "cap.glass",
    "phone_ring": "cap.phone",
    "lift_bell": "cap.lift",
    "monitor_beep": "cap.monitor",
    "monitor_flat": "cap.monitor_flat",
    "crowd_gasp": "cap.gasp",
    "crowd_scream": "cap.scream",
    "crowd_cheer": "cap.cheer",
    # the road and the rails
    "horn_far": "cap.horn_far",
    "horn_mid": "cap.horn_mid",
    "horn_near": "cap.horn_near",
    "bell_far": "cap.bell_far",
    "bell_mid": "cap.bell_mid",
    "bell_near": "cap.bell_near",
    "columns_tell": "cap.columns",
    "ramp_tell": "cap.ramp",
    "coach_horn": "cap.coach_horn",
    "siren_loop": "cap.siren",
    "radio_crackle": "cap.radio",
    "siren_horn": "cap.siren",
    "explosion": "cap.explosion",
    "explosion_big": "cap.explosion",
    "train_horn": "cap.train_long",
    "train_toot": "cap.train_short",
    "crossing_bell": "cap.crossing",
    "gate_down": "cap.barrier",
    "el_train": "cap.overhead",
    "train_brake": "cap.train_brake",
    "train_impact": "cap.train_impact",
    "derail": "cap.derail",
    # bonus rounds and scenes
    "stone_sizzle": "cap.stone",
    "key_wrong": "cap.key_wrong",
    "lock_open": "cap.lock",
    "clock_alarm": "cap.alarm",
    "target_up": "cap.target",
    "shutter": "cap.shutter",
    "teletype": "cap.teletype",
    "tannoy": "cap.tannoy",
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


def caption(heard: Iterable[Cue]) -> str:
    """Return the key of the words for a tick's sounds; lanes announced together share a line."""
    names = [cue.sound for cue in heard if cue.sound in CAPTIONS]
    lanes = road.lanes_of(names)
    if len(lanes) > 1:
        return "cap.lanes_" + "_".join(lanes)
    return CAPTIONS[names[-1]] if names else ""


def tells(events: Iterable[Event]) -> bool:
    """Whether a boss's tell is among them: the music steps back for it."""
    begun = (event for event in events if event.name == "begin" and event.who in BOSSES)
    return any(event.what in TELLS for event in begun)


def _pan(x: int, left: int) -> float:
    return min(1.0, max(-1.0, (x - left) / VIEW * 2 - 1))


def _sounds(event: Event) -> Iterator[str]:
    for table in (PLAIN, brawl.PLAIN):
        if event.name in table:
            yield table[event.name]
    rule = RULES.get(event.name)
    if rule:
        yield from (name for name in rule(event) if name)


def plain(move: str, table: Mapping[str, str]) -> str:
    """Return the name under which a table knows a move: its own, or that of what it varies."""
    return move if move in table else move.partition("_")[0]


def _begin(event: Event) -> Iterator[str]:
    if event.who in PLAYERS:
        yield EFFORTS.get(event.what, "").replace("danko", _throat(event.who))
    else:
        what = plain(event.what, TELLS)
        yield OWN_TELLS.get((event.who, what), TELLS.get(what, ""))


def _active(event: Event) -> Iterator[str]:
    if event.who.startswith(MACHINES):
        return
    swing = SWINGS.get(plain(event.what, SWINGS), "whiff_light")
    swing = OWN_SWINGS.get((event.who, event.what), swing)
    yield swing  # of a shot, nothing: that it goes off is told
    if event.who not in PLAYERS and swing and SOUNDS[swing].group != "gun":
        yield f"grunt_{_throat(event.who)}"


def _hit(event: Event) -> Iterator[str]:
    if event.who.startswith(MACHINES):
        yield DENTS.get(event.what, "crash_light")
        return
    yield LANDINGS.get(plain(event.what, LANDINGS), "struck")
    if event.who in PLAYERS or event.amount >= CRY:
        yield f"pain_{_throat(event.who)}"


def _dead(event: Event) -> Iterator[str]:
    throat = _throat(event.who)
    if throat in ("light", "heavy", "woman"):
        manly = event.who in BOSSES and throat != "woman"
        yield "death_boss" if manly else f"death_{throat}"


def _signal(event: Event) -> Iterator[str]:
    """A level's signal that bears a sound's name is heard as that sound."""
    yield SIGNALS.get(event.what, event.what if event.what in SOUNDS else "")


def _throat(who: str) -> str:
    if who in HEROES:
        return "danko"
    if who in PARTNERS:
        return "partner"
    return "woman" if who in WOMEN else "heavy" if who in HEAVY else "light"


RULES: dict[str, Callable[[Event], Iterable[str]]] = {
    "begin": _begin,
    "active": _active,
    "hit": _hit,
    "dead": _dead,
    "shot": lambda event: (FLIGHTS.get(event.what, "whiff_light"),),
    "smash": lambda event: (SMASHES.get(event.what, "bottle_break"),),
    "pickup": lambda event: (PICKUPS.get(event.what, "pickup"),),
    "tell": lambda event: (HAZARDS.get(event.what, "masonry_tell"),),
    "crash": lambda event: (CRASHES.get(event.what, "crash"),),
    "flinch": lambda event: ("sway" if event.what == "lean" else "shrug",),
    "signal": _signal,
    **brawl.RULES,
    **road.RULES,
}
