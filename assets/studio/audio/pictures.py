"""Scores and sounds as pictures: a piano roll, a spectrogram."""

from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image

from assets.studio.audio.score import Score, Voice
from assets.studio.audio.waves import RATE, Wave
from game.writing import neighbour

Pixels = npt.NDArray[np.uint8]  # (rows, columns, 3)
Colour = tuple[int, int, int]

LOWEST, HIGHEST, ROW, BEAT, DRUM = 26, 92, 3, 6, 3
COLOURS: dict[str, Colour] = {
    "brass": (255, 205, 70),
    "horns": (225, 140, 50),
    "low": (170, 95, 50),
    "bass": (120, 120, 130),
    "choir": (110, 160, 240),
    "hum": (80, 110, 190),
    "lead": (90, 220, 120),
    "arp": (50, 140, 120),
    "timpani": (170, 90, 190),
    "bell": (230, 230, 240),
    "strings": (225, 80, 90),
    "steam": (60, 66, 78),
    "kit": (200, 200, 205),
    "tremolo": (200, 100, 160),
    "breath": (140, 190, 250),
    "glass": (235, 235, 250),
    "vibes": (150, 220, 220),
    "mute": (250, 220, 120),
    "clarinet": (200, 160, 110),
    "reed": (190, 120, 160),
    "upright": (140, 120, 110),
    "dry": (120, 240, 120),
}
PRESSURE: Colour = (235, 70, 70)
STEP, ROWS = 0.004, 192  # seconds a column, rows of a spectrogram


def save(path: Path, pixels: Pixels) -> Path:
    with neighbour(path) as part:
        Image.fromarray(pixels).save(part, "PNG")
    return path


def roll(score: Score) -> Pixels:
    """Pitch up, time to the right, drums below; red is the pressure layer."""
    kits = [voice for voice in score.voices.values() if voice.is_kit]
    tall = (HIGHEST - LOWEST) * ROW
    below = sum(_lines(voice) for voice in kits) * (DRUM + 1)
    out = np.full((tall + 6 + below, score.beats * BEAT, 3), (18, 18, 24), np.uint8)
    for index, (_, number) in enumerate(score.bars):
        out[:, index * score.metre * BEAT] = (40, 40, 50) if number else (110, 60, 60)
    for voice in score.voices.values():
        _pitched(out, voice, tall)
    _drums(out, kits, tall + 6)
    return out


def _colour(voice: Voice, level: float) -> npt.NDArray[np.float64]:
    pressing = voice.layer == "pressure" and voice.instrument != "strings"
    base = PRESSURE if pressing else COLOURS[voice.instrument]
    return np.array(base) * (0.35 + 0.65 * min(level, 1))


def _pitched(out: Pixels, voice: Voice, tall: int) -> None:
    thin = voice.instrument == "hum"
    for note in voice.notes:
        left = int(note.start * BEAT)
        right = max(int(note.end * BEAT) - 1, left + 1)
        for pitch in note.pitches:
            y = tall - (pitch - LOWEST + 1) * ROW
            if 0 <= y < tall:
                out[y : y + ROW - thin, left:right] = _colour(voice, note.level)


def _lines(voice: Voice) -> int:
    return len({note.drum for note in voice.notes})


def _drums(out: Pixels, kits: list[Voice], top: int) -> None:
    for voice in kits:
        letters = sorted({note.drum for note in voice.notes})
        for note in voice.notes:
            y, x = top + letters.index(note.drum) * (DRUM + 1), int(note.start * BEAT)
            wide = max(1, int(note.beats * BEAT) - 1) if note.drum == "z" else 1
            out[y : y + DRUM, x : x + wide] = _colour(voice, note.level)
        top += len(letters) * (DRUM + 1)


def spectrogram(sound: Wave) -> Pixels:
    """Loudness over time and pitch, 40 Hz to 15 kHz, of a mono sound; 60 dB deep."""
    size = 2048
    step = max(int(STEP * RATE), len(sound) // 1600)
    padded = np.pad(sound, (size // 2, size))
    starts = range(0, max(1, len(sound)), step)
    window = np.hanning(size)
    power = np.array([np.abs(np.fft.rfft(padded[s : s + size] * window)) for s in starts]).T
    bins = np.geomspace(40, 15_000, ROWS) * size / RATE
    levels = 20 * np.log10(power[bins.astype(int)] + 1e-6)
    place = np.clip((levels - levels.max()) / 60 + 1, 0, 1)[::-1]
    shades = np.stack([place, place**2, place**5], axis=-1)
    return np.asarray(shades * 255, np.uint8)
