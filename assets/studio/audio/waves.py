"""Waves and their shaping, shared by the instruments and the effects."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

# The mixer of the game runs at this rate too: a loop that were resampled while it is loaded
# would click at its seam.
RATE = 32_000

Wave = npt.NDArray[np.float64]  # mono (n,) or stereo (2, n), full scale 1
Random = np.random.Generator

METAL = (1.0, 1.58, 2.24, 2.92, 4.1, 5.43)
BELL = (0.5, 1.0, 1.19, 1.5, 2.0, 2.52, 3.01, 4.1)
SKIN = (1.0, 1.5, 1.98, 2.44)


def clock(seconds: float) -> Wave:
    """Time of every sample, in seconds."""
    return np.arange(int(seconds * RATE), dtype=np.float64) / RATE


def hertz(midi: Wave | float) -> Wave:
    return np.asarray(440.0 * 2 ** ((np.asarray(midi, np.float64) - 69) / 12), np.float64)


def decibels(gain: float) -> float:
    """Gain in dB -> factor."""
    return float(10 ** (gain / 20))


def band(sound: Wave, low: float, high: float, slope: float = 2.0) -> Wave:
    """Keep what lies between two frequencies; circular, so a loop stays a loop."""
    size = sound.shape[-1]
    hz = np.maximum(np.fft.rfftfreq(size, 1 / RATE), 1)
    gain = 1 / np.sqrt(1 + (low / hz) ** (2 * slope)) / np.sqrt(1 + (hz / high) ** (2 * slope))
    return np.asarray(np.fft.irfft(np.fft.rfft(sound) * gain, size), np.float64)


def hiss(seconds: float, low: float, high: float, rng: Random) -> Wave:
    return band(rng.standard_normal(int(seconds * RATE)), low, high)


def sweep(high: float, low: float, seconds: float, fall: float) -> Wave:
    """Sine that sinks from one pitch to another, as a skin or a fist does."""
    t = clock(seconds)
    turns = np.cumsum(low + (high - low) * np.exp(-t / fall)) / RATE
    return np.asarray(np.sin(2 * np.pi * turns), np.float64)


def decay(sound: Wave, seconds: float, attack: float = 0.0008) -> Wave:
    """Let a sound die away, with a clean start and end."""
    t = np.arange(len(sound)) / RATE
    ends = np.clip(t / attack, 0, 1) * np.clip((len(sound) / RATE - t) / 0.01, 0, 1)
    return np.asarray(sound * np.exp(-t / seconds) * ends, np.float64)


def modes(base: float, ratios: Sequence[float], seconds: float, rng: Random) -> Wave:
    """Ringing body: a sine a mode, the high ones dying first."""
    t = clock(seconds)
    out = np.zeros_like(t)
    for i, ratio in enumerate(ratios):
        if base * ratio < RATE * 0.45:
            ring = np.sin(2 * np.pi * base * ratio * t + rng.uniform(0, 6))
            out += ring * np.exp(-t * (2 + 2.2 * ratio) / seconds) / (1 + 0.3 * i)
    return out


def crush(sound: Wave, bits: int) -> Wave:
    """Round to the grain of an eight-bit sample; the volume comes after it, as it did then."""
    return np.asarray(np.round(sound * 2 ** (bits - 1)) / 2 ** (bits - 1), np.float64)


def longer(sound: Wave, size: int) -> Wave:
    """Add silence up to a length in samples."""
    return np.pad(sound, (0, max(0, size - len(sound))))
