"""The music as it is heard: mixed again from the scores, and measured as shipped.

Mixing takes seconds a piece, so it is done once for all that is asked of it.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

pytest.importorskip("numpy", reason="the studio extra is not installed")
pytest.importorskip("soundfile", reason="the studio extra is not installed")
pytest.importorskip("mutagen", reason="the studio extra is not installed")

import numpy as np

from assets.studio.audio import measures, mixdown, music, notation, ogg
from assets.studio.audio.waves import RATE

if TYPE_CHECKING:
    from assets.studio.audio.score import Score, Voice
    from assets.studio.audio.waves import Wave

FOLDER = Path(__file__).parents[2] / "assets" / "music"
NAMES = sorted(path.stem for path in FOLDER.glob("*.txt"))
LAYERED = [name for name in NAMES if (FOLDER / f"{name}-calm.ogg").is_file()]

pytestmark = pytest.mark.long


class Mix(NamedTuple):
    """A score, the files made of it, and how loud each row is in each section."""

    score: Score
    files: list[Path]
    levels: dict[str, dict[str, float]]


@pytest.fixture(scope="module", params=NAMES)
def mix(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Mix:
    """Bake a score, measuring each voice as it is sounded; pytest asks all of one at a time."""
    levels: dict[str, dict[str, float]] = {}
    sounded = mixdown.voice_alone

    def measured(score: Score, voice: Voice) -> Wave:
        sound = sounded(score, voice)
        for section, level in measures.row(score, sound).items():
            levels.setdefault(section, {})[voice.name] = level
        return sound

    path = FOLDER / f"{request.param}.txt"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(mixdown, "voice_alone", measured)
        files = music.bake_score(path, tmp_path_factory.mktemp(request.param))
    return Mix(notation.read(path), files, levels)


def test_the_music_shipped_is_the_music_written(mix: Mix) -> None:
    """Another numpy may round otherwise, so sounds are compared, not bytes."""
    for made in mix.files:
        fresh, tags = ogg.read(made)
        shipped, old_tags = ogg.read(FOLDER / made.name)
        assert tags == old_tags
        apart = np.sqrt(np.mean((fresh - shipped) ** 2)) / np.sqrt(np.mean(shipped**2))
        assert apart < 0.05


def test_the_tune_is_the_loudest_row(mix: Mix) -> None:
    assert list(measures.hidden_tunes(mix.score, mix.levels)) == []


@pytest.mark.parametrize("name", NAMES)
def test_the_music_shipped_measures_well(name: str) -> None:
    for layer in notation.read(FOLDER / f"{name}.txt").layers:
        file = name if layer == "all" else f"{name}-{layer}"
        measured = measures.measure(*ogg.read(FOLDER / f"{file}.ogg"))
        kind = {"calm": layer == "calm", "edge": layer == "pressure"}
        assert list(measures.faults(measured, **kind)) == []


@pytest.mark.parametrize("name", LAYERED)
def test_both_layers_measure_well_together(name: str) -> None:
    calm, pressure = (ogg.read(FOLDER / f"{name}-{layer}.ogg") for layer in notation.LAYERS)
    assert calm[0].shape == pressure[0].shape
    assert list(measures.faults(measures.measure(calm[0] + pressure[0], calm[1]))) == []


@pytest.mark.parametrize("name", LAYERED)
def test_the_band_of_the_tells_is_kept_free(name: str) -> None:
    layers = [ogg.read(FOLDER / f"{name}-{layer}.ogg")[0] for layer in notation.LAYERS]
    mono = (layers[0] + layers[1]).mean(axis=0)
    power, hz = np.abs(np.fft.rfft(mono)) ** 2, np.fft.rfftfreq(len(mono), 1 / RATE)
    tells = power[(hz >= 1000) & (hz < 4000)].sum()
    middle = power[(hz >= 250) & (hz < 2500)].sum()
    assert 10 * np.log10(tells / middle) < -6
