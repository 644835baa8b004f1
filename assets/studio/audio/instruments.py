"""Every instrument of a score by name: note -> stereo samples."""

import zlib
from collections.abc import Callable

import numpy as np

from assets.studio.audio.drums import DRUMS, ROLLED, roll
from assets.studio.audio.oscillator import Stroke, tone
from assets.studio.audio.patches import PATCHES
from assets.studio.audio.score import Note
from assets.studio.audio.waves import (
    BELL,
    RATE,
    SKIN,
    Random,
    Wave,
    clock,
    crush,
    decay,
    hertz,
    hiss,
    modes,
)

Struck = Callable[[int, Random], Wave]


def _timpani(midi: int, rng: Random) -> Wave:
    t = clock(1.6)
    phase = 2 * np.pi * np.cumsum(hertz(float(midi)) * (1 + 0.03 * np.exp(-t / 0.03))) / RATE
    skin = np.zeros_like(t)
    for i, ratio in enumerate(SKIN):
        skin += np.sin(ratio * phase + i) * np.exp(-t * (1.8 + 1.5 * i)) / (1 + 0.55 * i)
    return decay(skin, 0.6, 0.002) * 0.5 + decay(hiss(1.6, 80, 900, rng), 0.03) * 0.45


def _bell(midi: int, rng: Random) -> Wave:
    return decay(modes(float(hertz(float(midi))), BELL, 4.5, rng), 2.0) * 0.16


STRUCK: dict[str, Struck] = {"timpani": _timpani, "bell": _bell}
NAMES = (*PATCHES, *STRUCK, "steam", "kit")


def play(instrument: str, note: Note, seconds: float) -> Wave:
    """One note -> (2, n); the same note in the same take sounds the same."""
    key = f"{instrument}{note.pitches}{note.drum}{note.marks}{note.slide_from}{note.take}"
    rng = np.random.default_rng(zlib.crc32(key.encode()))
    if instrument == "kit":
        return _both(_drum(note, seconds, rng))
    if instrument == "steam":
        return np.vstack([_steam(seconds, rng), _steam(seconds, rng)]) * (note.level * 0.5)
    if instrument in STRUCK:
        return _both(_struck(STRUCK[instrument], note, seconds, rng))
    gate = seconds * (0.45 if "'" in note.marks else 0.96)
    return tone(PATCHES[instrument], Stroke(note.pitches, gate, note.level, note.slide_from), rng)


def _both(sound: Wave) -> Wave:
    return np.vstack([sound, sound])


def _drum(note: Note, seconds: float, rng: Random) -> Wave:
    hit = crush(DRUMS[note.drum](rng) * 0.5, 8) * note.level
    return roll(hit * 0.75, seconds) if note.drum == ROLLED else hit


def _struck(strike: Struck, note: Note, seconds: float, rng: Random) -> Wave:
    first, *others = (strike(midi, rng) for midi in note.pitches)
    sound = sum(others, start=first) * note.level
    return roll(sound * 0.55, seconds) if ":" in note.marks else sound


def _steam(seconds: float, rng: Random) -> Wave:
    """Let hiss swell and close again."""
    place = np.linspace(0, 1, int(seconds * RATE))
    swell = np.sin(np.pi * place**1.6) ** 2
    low, high = hiss(seconds, 900, 3000, rng), hiss(seconds, 3500, 11000, rng)
    return np.asarray(low * swell * 0.5 + high * swell**2 * 0.45, np.float64)
