"""Events become the right sounds in the right place, and no sound lacks its file."""

import subprocess
import sys
from array import array
from itertools import chain, pairwise
from pathlib import Path

import pygame
import pytest

from assets.studio.roster import ROSTER
from game.audio.hearing import EFFORTS, PLAYERS, TELLS
from game.audio.mixer import RATE
from game.audio.sounds import AFTER, CAPTIONS, SOUNDS, STAGE, Cue, cues, of_stage, plain, tells
from game.content.kinds import KINDS
from game.content.words import LANGUAGES
from game.sim.actor import FOES
from game.sim.events import Event
from game.sim.units import PX, VIEW

ASSETS = Path(__file__).parents[2] / "assets"


def names(*events: Event) -> list[str]:
    return [cue.sound for cue in cues(events)]


def test_every_sound_has_a_file() -> None:
    assert {path.stem for path in (ASSETS / "sounds").glob("*.ogg")} == set(SOUNDS)


def test_every_sound_is_listed_for_those_who_look_for_one() -> None:
    text = (ASSETS / "sounds" / "README.md").read_text("utf-8")
    listed = set(text.replace(",", " ").replace("|", " ").split())
    assert set(SOUNDS) <= listed


def test_every_captioned_sound_exists_and_has_its_words() -> None:
    assert set(CAPTIONS) <= set(SOUNDS)
    for words in LANGUAGES.values():
        assert set(CAPTIONS.values()) <= set(words)


@pytest.mark.parametrize("name", ["hit", "begin", "active", "dead", "shot", "smash", "pickup"])
@pytest.mark.parametrize("who", ["danko", "bather", "carrier"])
def test_every_cue_exists_whatever_the_event_says(name: str, who: str) -> None:
    words = ["", "no such move", *chain.from_iterable(kind.moves for kind in KINDS.values())]
    for what in words:
        assert set(names(Event(name, 0, who, str(what)))) <= set(SOUNDS)


def test_every_strike_of_every_foe_has_a_tell() -> None:
    for kind in KINDS.values():
        if kind.team == FOES:
            for move in kind.moves.values():
                if move.strike or move.toss:
                    told = plain(move.name, TELLS) in TELLS
                    assert told, f"{kind.name}'s {move.name} is not heard coming"


def test_every_blow_of_the_whole_cast_is_heard_coming() -> None:
    for who, part in ROSTER.items():
        for blow in part.blows.split():
            if who not in PLAYERS:
                told = names(Event("begin", 0, who, blow))
                assert told, f"{who}'s {blow} is not heard coming"
                assert told[0] in CAPTIONS, f"{who}'s {blow} has no caption"


def test_a_fight_finds_its_sounds_decoded() -> None:
    moves = {blow for part in ROSTER.values() for blow in part.blows.split()}
    for what in sorted(moves):
        for who in ROSTER:
            for name in ("begin", "active", "hit", "dead"):
                assert set(names(Event(name, 0, who, what, 9))) <= set(STAGE)


def test_whoever_does_it_otherwise_sounds_otherwise() -> None:
    assert names(Event("begin", 0, "knifeman", "stab")) == ["tell_knife_high"]
    assert names(Event("begin", 0, "nurse", "stab")) == ["tell_needle"]
    assert names(Event("shot_fired", 0, "gunman", "shoot")) == ["pistol"]
    assert names(Event("shot_fired", 0, "assassin", "shoot")) == ["silenced"]
    assert names(Event("active", 0, "gunman", "shoot")) == []


def test_everyone_has_a_throat_of_his_own() -> None:
    assert names(Event("begin", 0, "yuri", "hook")) == ["grunt_partner"]
    assert names(Event("hit", 0, "ridzik", "punch", 7)) == ["struck", "pain_partner"]
    assert names(Event("dead", 0, "nurse")) == ["death_woman"]
    assert names(Event("dead", 0, "viktor")) == ["death_boss"]
    assert names(Event("dead", 0, "ridzik")) == []


def test_a_signal_is_heard_as_the_sound_whose_name_it_bears() -> None:
    assert names(Event("signal", 0, "", "phone_ring")) == ["phone_ring"]
    assert names(Event("signal", 0, "", "furnace")) == ["door"]
    assert names(Event("signal", 0, "", "no such sound")) == []


@pytest.mark.parametrize("name", [name for name, sound in SOUNDS.items() if sound.loops])
def test_a_loop_goes_round_without_a_click(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    pygame.mixer.init(RATE, -16, 1, allowedchanges=0)
    wave = array("h", pygame.mixer.Sound(ASSETS / "sounds" / f"{name}.ogg").get_raw())
    pygame.mixer.quit()
    end = len(wave) - round(AFTER * RATE)
    steps = sorted(abs(a - b) for a, b in pairwise(wave[end - RATE // 8 : end]))
    assert abs(wave[end - 1] - wave[0]) <= steps[-1] * 1.3
    assert SOUNDS[name].variants == 1


def test_only_danko_grunts_at_his_own_moves() -> None:
    assert names(Event("begin", 0, "danko", "hook")) == [EFFORTS["hook"]]
    assert names(Event("begin", 0, "bather", "hook")) == []


def test_a_blow_is_heard_with_the_voice_of_whom_it_meets() -> None:
    assert names(Event("hit", 0, "bruiser", "elbow", 5)) == ["elbow", "pain_heavy"]
    assert names(Event("hit", 0, "bather2", "hook", 7)) == ["hook", "pain_light"]
    assert names(Event("hit", 0, "danko", "punch", 7)) == ["struck", "pain_danko"]


def test_a_foe_bears_a_jab_in_silence() -> None:
    assert names(Event("hit", 0, "bruiser", "jab", 4)) == ["jab"]


def test_a_foe_grunts_as_he_strikes() -> None:
    assert names(Event("active", 0, "bather", "punch")) == ["whiff_light", "grunt_light"]
    assert names(Event("active", 0, "carrier", "iron")) == ["iron_rush", "grunt_heavy"]


def test_heat_is_heard_even_as_it_meets() -> None:
    burst = [Event("active", 0, "danko", "heat"), Event("hit", 0, "bather", "heat", 24)]
    assert names(*burst) == ["heat", "floored", "pain_light"]


def test_chimes_come_from_the_middle() -> None:
    assert cues([Event("go", 0), Event("won", 0)]) == [Cue("go", 0.0), Cue("wave_clear", 0.0)]


def test_a_blow_that_meets_something_has_no_whiff() -> None:
    swing = Event("active", 0, "danko", "jab")
    assert names(swing) == ["whiff_light"]
    assert names(swing, Event("hit", 0, "bather", "jab", 4)) == ["jab"]
    assert names(swing, Event("guarded", 0, "bather", "jab", 0)) == ["guard"]


def test_a_sound_comes_once_a_tick() -> None:
    falls = [Event("fall", x * PX, "bather") for x in (10, 200, 300)]
    assert names(*falls) == ["fall"]


def test_pan_follows_the_view() -> None:
    left = 1000 * PX
    events = [
        Event("wall", left),
        Event("crash", left + VIEW // 2, "", "masonry"),
        Event("splash", left + VIEW),
        Event("fall", 0),
        Event("roar", 0),
    ]
    assert cues(events, left) == [
        Cue("wall", -1.0),
        Cue("crash", 0.0),
        Cue("splash_big", 1.0),
        Cue("fall", -1.0),
    ]


def test_hazards_announce_themselves_each_in_its_way() -> None:
    assert names(Event("tell", 0, "", "vent")) == ["steam_tell"]
    assert names(Event("tell", 0, "", "masonry")) == ["masonry_tell"]
    assert names(Event("erupt", 0, "", "vent")) == ["steam"]


def test_the_boss_dies_with_his_own_cry() -> None:
    assert names(Event("dead", 0, "carrier")) == ["death_boss"]
    assert names(Event("dead", 0, "charger")) == ["death_heavy"]
    assert names(Event("dead", 0, "thrower")) == ["death_light"]
    assert names(Event("dead", 0, "danko")) == []


def test_the_music_steps_back_for_a_boss_alone() -> None:
    assert tells([Event("begin", 0, "carrier", "shovel")])
    assert not tells([Event("begin", 0, "bather", "punch")])
    assert not tells([Event("active", 0, "carrier", "shovel")])


def test_the_table_needs_no_pygame() -> None:
    code = "import sys, game.audio.sounds; sys.exit('pygame' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_stage_decodes_the_sounds_of_who_is_in_it_and_no_others() -> None:
    bath = of_stage({"danko": ("jab", "hook"), "bruiser": ("haymaker", "rise")})
    assert {"tell_bruiser", "jab", "parry", "grunt_danko"} <= set(bath)
    assert not {"tell_sleeve", "pistol", "magnum", "tell_needle"} & set(bath)
    assert "magnum" in of_stage({"ridzik": ("fire_magnum",)})
    assert set(bath) <= set(STAGE)


def test_a_door_sounds_like_the_room_behind_it() -> None:
    assert names(Event("handle", 0, "doorman", "room", 2)) == ["tell_handle"]
    assert names(Event("handle", 0, "doorman", "lift", 2)) == ["lift_bell"]
    assert names(Event("door_open", 0, "doorman", "lift", 2)) == ["lift_doors"]
    assert names(Event("door_shut", 0, "", "room", 2)) == []


@pytest.mark.parametrize(
    "name",
    [
        *("handle", "slam", "roll", "sent_back", "rolled_over", "barrier_tell", "barrier_roll"),
        *("scoop", "tumble", "seize", "shake", "loose", "shatter", "ricochet", "secret"),
        *("innocent", "witness", "unmasked", "goal", "early", "answered", "drawn"),
    ],
)
def test_what_happens_in_a_brawl_is_heard(name: str) -> None:
    assert names(Event(name, 0, "gunman", "crate", 1))


@pytest.mark.parametrize("name", ["handle", "barrier_tell", "roll", "slam", "shot_fired"])
def test_what_warns_in_a_brawl_has_a_caption(name: str) -> None:
    for what in ("lift", "301"):
        assert all(sound in CAPTIONS for sound in names(Event(name, 0, "gunman", what, 1)))


@pytest.mark.parametrize(
    ("who", "move"), [("hitman", "salvo"), ("hitman", "again"), ("viktor_torn", "late")]
)
def test_a_shot_is_heard_once_and_has_no_swish(who: str, move: str) -> None:
    assert names(Event("active", 0, who, move)) == []
    assert names(Event("shot_fired", 0, who, move)) == ["magnum"]
    assert names(Event("hit", 0, "danko", move, 9))[0] == "bullet_body"
