"""Sounds as shipped: measured each, and against each other and the music; the table they are of."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("numpy", reason="the studio extra is not installed")
pytest.importorskip("soundfile", reason="the studio extra is not installed")
pytest.importorskip("mutagen", reason="the studio extra is not installed")

import numpy as np

from assets.studio.audio import effects, measures, notation, ogg
from game.audio.music import TRACKS
from game.audio.sounds import SOUNDS
from game.faults import BadInputError

if TYPE_CHECKING:
    from assets.studio.audio.waves import Wave

ASSETS = Path(__file__).parents[2] / "assets"
TABLE = ASSETS / "sounds" / "effects.txt"
TELLS = sorted(name for name in SOUNDS if name.startswith("tell_") or name.endswith("_tell"))
OVER_MUSIC = 6  # dB


def sound_of(name: str) -> Path:
    return TABLE.with_name(f"{name}.ogg")


def of_groups(loudest: dict[str, float], *groups: str) -> list[float]:
    return [level for name, level in loudest.items() if SOUNDS[name].group in groups]


@pytest.fixture(scope="module")
def loudest() -> dict[str, float]:
    """LUFS of every sound."""
    return {
        name: max(m.loudness for m in measures.measure_effect(sound_of(name), sound.variants))
        for name, sound in SOUNDS.items()
    }


# ---- each ----


def test_the_table_and_the_game_agree() -> None:
    made = {name: effect.variants for name, effect in effects.read(TABLE).items()}
    assert made == {name: sound.variants for name, sound in SOUNDS.items()}


@pytest.mark.parametrize("name", SOUNDS)
def test_a_sound_measures_well(name: str) -> None:
    made = measures.measure_effect(sound_of(name), SOUNDS[name].variants)
    assert max(m.peak for m in made) < -3
    assert all(m.clean for m in made)
    assert all(0.02 <= m.seconds <= 2 for m in made)
    assert max(m.offset for m in made) < 0.015
    assert max(m.begin for m in made) < 0.25
    assert max(m.loudness for m in made) - min(m.loudness for m in made) < 2.5


@pytest.mark.parametrize("name", [name for name, sound in SOUNDS.items() if sound.loops])
def test_a_sound_without_an_end_goes_round_without_a_click(name: str) -> None:
    assert max(measures.measure_loop(sound_of(name))) < measures.CLICK


# ---- against each other and the music ----


def test_who_strikes_is_heard_over_who_misses_and_who_walks(loudest: dict[str, float]) -> None:
    assert min(of_groups(loudest, "blow")) > max(of_groups(loudest, "whiff", "step"))
    assert loudest["floored"] > loudest["hook"] > loudest["jab"] > loudest["blunted"]
    assert loudest["crash_heavy"] > loudest["crash_light"]
    assert loudest["explosion_big"] > loudest["explosion"] - 1
    assert loudest["magnum"] > loudest["pistol"] > loudest["derringer"] > loudest["silenced"]


def test_menus_are_quieter_than_any_blow_and_ambience_than_any_heavy_one(
    loudest: dict[str, float],
) -> None:
    menus = {name: level for name, level in loudest.items() if SOUNDS[name].group == "menu"}
    del menus["rank_stamp"]  # a stamp on a page, not a key
    assert max(menus.values()) < min(of_groups(loudest, "blow"))
    assert max(of_groups(loudest, "air")) < loudest["hook"]


@pytest.mark.parametrize("who", ["danko", "partner", "light", "heavy", "woman"])
def test_an_effort_is_quieter_than_pain(loudest: dict[str, float], who: str) -> None:
    assert loudest[f"grunt_{who}"] < loudest[f"pain_{who}"]


@pytest.mark.parametrize("who", ["light", "heavy", "woman"])
def test_pain_is_quieter_than_death(loudest: dict[str, float], who: str) -> None:
    assert loudest[f"pain_{who}"] < loudest[f"death_{who}"]


def test_every_tell_stands_out_from_the_music_of_every_stage() -> None:
    sounds = {name: measures.cut(sound_of(name), SOUNDS[name].variants) for name in TELLS}
    for track in (name for name, track in TRACKS.items() if track.layered):
        calm, edge = (ogg.read(ASSETS / "music" / f"{track}-{p}.ogg")[0] for p in notation.LAYERS)
        levels = [measures.thirds(side, measures.BLOCK) for side in calm + edge]
        music: Wave = np.percentile(np.mean(levels, axis=0), 75, axis=0)
        for name, variants in sounds.items():
            over = float(np.mean([measures.stands_out(sound, music) for sound in variants]))
            assert over >= OVER_MUSIC, (name, track, over)


def test_no_two_tells_are_alike() -> None:
    tells = {}
    for name in TELLS:
        made = measures.measure_effect(sound_of(name), SOUNDS[name].variants)
        pitch = float(np.mean([m.centroid for m in made]))
        tells[name] = (pitch, float(np.mean([m.seconds for m in made])))
    assert list(measures.too_alike(tells)) == []


# ---- the table ----


@pytest.mark.parametrize(
    ("row", "complaint"),
    [
        ("jab sine 0 .1", "a row is"),
        ("jab sine 0 .1 200 70 1 x", "could not convert"),
        ("jab buzz 0 .1 200 70 1 .001", "'buzz' is unknown"),
        ("jab modes 0 .1 200 70 1 .001 modes=jelly", "'jelly' is unknown"),
        ("jab voice 0 .1 200 70 1 .001 vowel=uh-xx", "'xx' is no vowel"),
        ("jab sine 0 .1 200 70 1 .001 loud", "settings are written key=value"),
    ],
)
def test_a_mistake_in_the_table_is_told_with_its_line(
    tmp_path: Path, row: str, complaint: str
) -> None:
    path = tmp_path / "effects.txt"
    path.write_text(f"; a remark\n{row}\n", "utf-8")
    with pytest.raises(BadInputError, match=f"effects.txt:2: .*{complaint}"):
        effects.read(path)
