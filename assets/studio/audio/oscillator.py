"""Pitched tones: single-cycle tables morphed by brightness.

The spectrum of a note is drawn for its own pitch, so formants stay where they are, at eight steps
of brightness; the envelope moves through them. That is how the sampled and wavetable voices of
the period were made, without the aliasing.
"""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from assets.studio.audio.patches import Patch, Spectrum
from assets.studio.audio.waves import RATE, Random, Wave, crush, hertz

TABLE = 4096
STEPS = 8
ARPEGGIO_RATE = 50  # steps a second: a home computer's player moved once a picture
HIGHEST = 13_400  # Hz; no harmonic above it


@dataclass(frozen=True)
class Stroke:
    """One note as the oscillator needs it."""

    pitches: tuple[int, ...]
    seconds: float
    level: float
    slide_from: int | None = None


@lru_cache(maxsize=512)
def tables(spectrum: Spectrum, midi: int) -> Wave:
    """Single cycles for one pitch, from dark to bright, of equal loudness -> (STEPS, TABLE)."""
    f0 = float(hertz(float(midi)))
    hz = f0 * np.arange(1, max(2, int(HIGHEST / f0)) + 1, dtype=np.float64)[: TABLE // 2 - 1]
    turn = np.exp(1j * np.random.default_rng(7).uniform(-0.9, 0.9, len(hz)))
    out = np.empty((STEPS, TABLE))
    for step in range(STEPS):
        levels = np.zeros(TABLE // 2 + 1, np.complex128)
        levels[1 : len(hz) + 1] = spectrum(hz, step / (STEPS - 1)) * turn * -1j
        wave = np.fft.irfft(levels)
        out[step] = wave / np.sqrt(np.mean(wave**2)) * (0.16 + 0.06 * step / (STEPS - 1))
    return out


def tone(patch: Patch, stroke: Stroke, rng: Random) -> Wave:
    """One note (or, for an arpeggio, one chord) -> (2, n)."""
    gate = int(stroke.seconds * RATE)
    total = int((stroke.seconds + patch.release * 1.6) * RATE)
    t = np.arange(total) / RATE
    if patch.arpeggio:
        curves = [_arpeggio(stroke.pitches, total)]
    else:
        curves = [_pitch(patch, pitch, t, stroke.slide_from, rng) for pitch in stroke.pitches]
    bright = _brightness(patch, t, min(stroke.level, 1))
    out = np.zeros((2, total))
    for curve in curves:
        out += _oscillate(patch, curve, bright, rng)
    if patch.breath:
        out += patch.breath * rng.standard_normal((2, total)) * np.exp(-t / 0.08)
    shaped = crush(out, patch.bits) if patch.bits else out
    return shaped * (
        _envelope(patch, t, gate, slurred=stroke.slide_from is not None) * stroke.level
    )


def _envelope(patch: Patch, t: Wave, gate: int, *, slurred: bool) -> Wave:
    """Loudness over time; a slurred note grows out of the one before instead of speaking anew."""
    attack = patch.attack * (2 if slurred else 1)
    peak = 0.5 * (1 + patch.sustain) if slurred else 1.0
    fall = patch.sustain + (peak - patch.sustain) * np.exp(-(t - attack) / patch.decay)
    held = np.where(t < attack, peak * t / attack, fall)
    off = min(gate, len(t) - 1)
    held[off:] = held[off] * np.exp(-(t[off:] - t[off]) / (patch.release / 4))
    fade = min(64, len(t))
    held[-fade:] *= np.linspace(1, 0, fade)
    return held


def _brightness(patch: Patch, t: Wave, level: float) -> Wave:
    first, top, held = patch.bright
    rise = np.clip(t / (patch.attack * 1.6), 0, 1)
    after = held + (top - held) * np.exp(-(t - patch.attack) / (patch.decay * 0.8))
    curve = np.where(rise < 1, first + (top - first) * rise, after)
    return np.clip(curve * (0.35 + 0.65 * level), 0, 1)


def _pitch(patch: Patch, midi: int, t: Wave, slide_from: int | None, rng: Random) -> Wave:
    curve = np.full(len(t), float(midi))
    if slide_from is not None:
        curve += (slide_from - midi) * np.exp(-t / 0.035)
    elif patch.scoop:
        curve -= patch.scoop * np.exp(-t / 0.02)
    rate, depth, delay = patch.vibrato
    if depth:
        swell = np.clip((t - delay) / 0.25, 0, 1)
        pace = 2 * np.pi * rate * (1 + rng.uniform(-0.04, 0.04))
        curve += depth * swell * np.sin(pace * t + rng.uniform(0, 6))
    return curve


def _arpeggio(pitches: tuple[int, ...], total: int) -> Wave:
    step = np.arange(total) * ARPEGGIO_RATE // RATE
    return np.asarray(pitches, np.float64)[step % len(pitches)]


def _oscillate(patch: Patch, curve: Wave, bright: Wave, rng: Random) -> Wave:
    cycle = tables(patch.spectrum, round(float(np.median(curve))))
    place = bright * (STEPS - 1)
    lower = np.minimum(place.astype(np.int32), STEPS - 2)
    blend = place - lower
    t = np.arange(len(curve)) / RATE
    out = np.zeros((2, len(curve)))
    for i, cents in enumerate(patch.unison):
        wander = np.sin(2 * np.pi * rng.uniform(0.2, 0.6) * t + rng.uniform(0, 6))
        phase = np.cumsum(hertz(curve + (cents + 2.5 * wander) / 100) / RATE) + rng.random()
        index = ((phase % 1) * TABLE).astype(np.int32) % TABLE
        sound = cycle[lower, index] * (1 - blend) + cycle[lower + 1, index] * blend
        side = patch.spread * (2 * i / max(1, len(patch.unison) - 1) - 1)
        out[0] += (1 - side) * sound
        out[1] += (1 + side) * sound
    return np.asarray(out / len(patch.unison) ** 0.5, np.float64)
