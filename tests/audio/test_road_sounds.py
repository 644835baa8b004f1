"""Every event of the chase has its sound, every warning a caption in every language."""

from dataclasses import replace
from itertools import chain, combinations

import pytest

from game.audio.hearing import LANES
from game.audio.loops import AT_CROSSING, ON_LANES, ON_ROOF
from game.audio.needs import of_plan
from game.audio.sounds import CAPTIONS, SOUNDS, Cue, caption, cues, of_stage
from game.content.crossing import SCENES, TOLLS
from game.content.kinds import KINDS
from game.content.vehicles import STANDING, TRAFFIC, VEHICLES
from game.content.words import LANGUAGES
from game.sim.dealing import Deal
from game.sim.events import Event
from game.sim.stage import Entry, StagePlan, Wave
from game.sim.tasks import Deadline
from game.sim.units import VIEW

SILENT = ("beam",)  # tolls that are only seen
RIVALS = [kind.name for kind in VEHICLES if kind.name.startswith("rival")]
PART = StagePlan(
    name="part", title="", width=VIEW, direction=1, pilot="danko", kinds=KINDS, starts=(0,), exit=0
)
COACH_PART = replace(PART, pilot="coach", lanes=(0, 1, 2))


def names(*events: Event) -> list[str]:
    return [cue.sound for cue in cues(events)]


def told(*events: Event) -> str:
    return caption(cues(events))


# ---- signs -------------------------------------------------------------------------------------
@pytest.mark.parametrize("kind", [kind.name for kind in (*TRAFFIC, *STANDING)])
@pytest.mark.parametrize("lane", range(3))
def test_all_that_may_come_is_announced_with_a_sound_and_words(kind: str, lane: int) -> None:
    sign = Event("sign", 9 * VIEW, kind, KINDS[kind].sign, lane)
    (name,) = names(sign)
    assert name in CAPTIONS
    assert told(sign) == CAPTIONS[name]


@pytest.mark.parametrize("kind", ["sedan", "van", "works", "trench"])
def test_the_lane_of_a_sign_is_heard(kind: str) -> None:
    signs = [names(Event("sign", 0, kind, KINDS[kind].sign, lane)) for lane in range(3)]
    assert [name.split("_")[1] for (name,) in signs] == list(LANES)


def test_what_drifts_what_stands_and_what_bars_a_line_sound_otherwise() -> None:
    kinds = ("sedan", "works", "pillars", "ramp")
    heard = [names(Event("sign", 0, kind, KINDS[kind].sign, 1))[0] for kind in kinds]
    assert heard == ["horn_mid", "bell_mid", "columns_tell", "ramp_tell"]


def test_signs_are_heard_on_the_right() -> None:
    tail = VIEW - 130  # a thing is announced at the latest as its tail comes into view
    (cue,) = cues([Event("sign", tail + 300, "sedan", "car", 0)])
    assert cue.pan > 0.95


def test_two_signs_at_once_mean_two_lanes_to_the_ear_and_to_the_eye() -> None:
    signs = [Event("sign", 0, "sedan", "car", 0), Event("sign", 0, "works", "cone", 2)]
    assert names(*signs) == ["horn_far", "bell_near"]
    assert told(*signs) == "cap.lanes_far_near"
    assert told(signs[0]) == "cap.horn_far"


def test_lanes_announced_together_have_their_words() -> None:
    together = [lanes for count in (2, 3) for lanes in combinations(LANES, count)]
    for lanes in together:
        key = caption(Cue(f"horn_{lane}", 1.0) for lane in lanes)
        assert all(key in words for words in LANGUAGES.values())


def test_what_is_not_captioned_says_nothing() -> None:
    assert caption([Cue("jab", 0.0)]) == ""
    assert caption([]) == ""


# ---- what happens on the road ------------------------------------------------------------------
@pytest.mark.parametrize(
    ("event", "first"),
    [
        (Event("near_miss", 0, "coach", "sedan"), "near_miss"),
        (Event("leap", 0, "coach", "trench"), "coach_jump"),
        (Event("land", 0, "coach"), "landing"),
        (Event("horn", 0, "coach", "horn", -1), "coach_horn"),
        (Event("hit", 0, "coach", "crash"), "crash_light"),
        (Event("hit", 0, "coach", "scrape"), "scrape"),
        (Event("hit", 0, "coach", "swing", 1), "ram"),
        (Event("hit", 0, "coach", "bounce", 1), "ram"),
        (Event("hit", 0, "coach", "shoot", 6), "bullet_metal"),
        (Event("hit", 0, "rival_abreast", "ram", 1), "ram"),
        (Event("dodged", 0, "rival_ramming", "swing"), "tyre_squeal"),
        (Event("begin", 0, "coach", "heat"), "rev"),
        (Event("aim", 0, "coach"), "cock"),
        (Event("reload", 0, "coach"), "reload"),
        (Event("loaded", 0, "coach"), "cock"),
        (Event("shotdown", 0, "gunman_window"), "death_light"),
        (Event("active", 0, "gunman_window", "shoot"), "pistol"),
        (Event("mark", 0, "rival_braking", "", 3), "backfire"),
        (Event("beat", 0, "", "pillars"), "el_train"),
        (Event("count", 0, "", "level", 60), "score_tick"),
        (Event("failed", 0, "", "lost"), "life_lost"),
        (Event("failed", 0, "", "late"), "clock_alarm"),
        (Event("part", 0, "", "alongside", 1), "checkpoint"),
        (Event("locked", 0, "rival_ramming"), "coupling"),
        (Event("out", 0), "train_horn"),
        (Event("peel", 0, "coach"), "tyre_squeal"),
        (Event("shift", 0, "", "lurch"), "tyre_squeal"),
        (Event("pass", 0, "", "girder"), "whiff_heavy"),
        (Event("fell", 0, "boarder"), "death_light"),
    ],
)
def test_what_happens_is_heard(event: Event, first: str) -> None:
    assert names(event)[0] == first


@pytest.mark.parametrize("kind", ["coach", *RIVALS])
def test_no_machine_groans(kind: str) -> None:
    events = [Event(n, 0, kind, what, 9) for n in ("active", "hit") for what in KINDS[kind].moves]
    assert not {name for name in names(*events) if SOUNDS[name].group == "throat"}


@pytest.mark.parametrize("kind", [kind.name for kind in (*TRAFFIC, *STANDING)])
def test_a_crash_sounds_like_what_was_hit(kind: str) -> None:
    crash = names(Event("hit", 0, "coach", "crash"), Event("aside", 0, kind, "crash", 4))
    assert crash[0] == "crash_light"
    if kind in ("van", "tow", "dust_cart", "milk_truck"):
        assert "crash_heavy" in crash
    if kind in ("sedan", "taxi", "motorcycle"):
        assert "crash_heavy" not in crash


def test_a_shot_is_heard_where_it_ends() -> None:
    assert names(Event("fire", 0, "coach", "window", 1)) == ["magnum", "glass_small"]
    assert names(Event("fire", 0, "coach", "mark", 1)) == ["magnum", "bullet_metal"]
    assert names(Event("fire", 0, "coach", "mark", 0)) == ["magnum", "ricochet"]
    assert names(Event("fire", 0, "coach", "air", 0)) == ["magnum", "crowd_gasp"]


def test_a_shot_that_is_held_back_is_none() -> None:
    assert "magnum" not in names(Event("fire", 0, "coach", "barred"))
    assert names(Event("fire", 0, "coach", "barred"))


# ---- tells -------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "event",
    [
        *(Event("begin", 0, kind, "swing") for kind in RIVALS),
        Event("begin", 0, "gunman_window", "shoot"),
        Event("begin", 0, "gunman_screened", "shoot"),
        Event("begin", 0, "boarder", "lash"),
        Event("shove", 0, "", "ahead", 30),
        Event("shove", 0, "", "back", 30),
        *(Event("tell", 0, "", kind) for kind in ("girder", "lurch", "brake")),
        *(Event(name, 0, "", what) for _, name, what in TOLLS if name not in SILENT),
        Event("out", 0),
    ],
    ids=lambda event: f"{event.name}-{event.who}{event.what}",
)
def test_every_warning_is_heard_and_has_words_in_every_language(event: Event) -> None:
    assert names(event)
    key = told(event)
    assert all(words.get(key) for words in LANGUAGES.values())


def test_he_shoves_ahead_and_back_in_two_voices() -> None:
    assert names(Event("shove", 0, "", "ahead")) != names(Event("shove", 0, "", "back"))


def test_the_train_calls_long_and_short() -> None:
    calls = [names(Event("horn_train", 0, "", what)) for what in ("long", "toot", "last")]
    assert calls == [["train_horn"], ["train_toot"], ["train_horn"]]


@pytest.mark.parametrize("scene", [name for name, _ in SCENES])
def test_every_scene_of_the_crash_is_heard(scene: str) -> None:
    assert names(Event("scene", 0, "", scene))


# ---- what is decoded beforehand ----------------------------------------------------------------
def test_a_brawl_decodes_what_it_did_and_nothing_of_the_road() -> None:
    wave = Wave(0, VIEW, (Entry("bruiser", 1, 0),), spare=(Entry("charger", 1, 0),))
    moves = {name: KINDS[name].moves for name in ("danko", "bruiser", "charger")}
    assert set(of_plan(replace(PART, waves=(wave,)))) == set(of_stage(moves))
    assert not {name for name in of_plan(PART) if SOUNDS[name].group in ("road", "rail", "air")}


def test_a_chase_decodes_beforehand_what_all_its_parts_need() -> None:
    task = Deadline("rival_ramming", 0)
    wave = Wave(0, VIEW, (), spare=(Entry("boarder", 1, 0),))
    crossing = replace(COACH_PART, task=task, actors=(("rival_ramming", 0, 0),))
    roof = replace(PART, pilot="danko_suit", drift=1216, waves=(wave,), then=crossing)
    deals = tuple(Deal(0, kind.name, 0) for kind in (*TRAFFIC, *STANDING))
    needed = set(of_plan(replace(COACH_PART, deals=deals, then=roof)))
    assert {*ON_LANES, *ON_ROOF, *AT_CROSSING} <= needed
    signs = [
        Event("sign", 0, each.kind, KINDS[each.kind].sign, n) for each in deals for n in (0, 1, 2)
    ]
    asides = [Event("aside", 0, each.kind, "crash") for each in deals]
    tolls = [Event(name, 0, "", what) for _, name, what in TOLLS]
    scenes = [Event("scene", 0, "", name) for name, _ in SCENES]
    shoves = [Event("shove", 0, "", what) for what in ("ahead", "back")]
    roofs = [Event("tell", 0, "", what) for what in ("girder", "lurch", "brake")]
    deeds = [Event(name, 0, "coach") for name in ("leap", "land", "horn", "near_miss", "peel")]
    assert set(names(*chain(signs, asides, tolls, scenes, shoves, roofs, deeds))) <= needed
    assert {"ram_tell", "tell_chain", "landing"} <= needed


def test_a_chase_decodes_far_from_everything() -> None:
    assert len(of_plan(replace(COACH_PART, then=replace(PART, drift=9)))) < len(SOUNDS) * 7 // 10


def test_only_a_crossing_needs_a_train() -> None:
    assert not set(AT_CROSSING) & set(of_plan(COACH_PART))
