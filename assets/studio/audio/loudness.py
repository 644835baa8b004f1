"""Loudness after ITU-R BS.1770-4 and true peak."""

from functools import lru_cache

import numpy as np
import numpy.typing as npt

from assets.studio.audio.waves import RATE, Wave

Filter = tuple[Wave, Wave]  # numerator and denominator of a biquad


def _shelf(gain: float, q: float, hz: float) -> Filter:
    a, w = 10 ** (gain / 40), 2 * np.pi * hz / RATE
    alpha, c, r = np.sin(w) / (2 * q), np.cos(w), 2 * np.sqrt(a)
    above = [a + 1 + (a - 1) * c + r * alpha, -2 * (a - 1 + (a + 1) * c)]
    above.append(a + 1 + (a - 1) * c - r * alpha)
    below = [a + 1 - (a - 1) * c + r * alpha, 2 * (a - 1 - (a + 1) * c)]
    below.append(a + 1 - (a - 1) * c - r * alpha)
    return a * np.array(above), np.array(below)


def _high_pass(q: float, hz: float) -> Filter:
    w = 2 * np.pi * hz / RATE
    alpha, c = np.sin(w) / (2 * q), np.cos(w)
    return np.array([(1 + c) / 2, -1 - c, (1 + c) / 2]), np.array([1 + alpha, -2 * c, 1 - alpha])


@lru_cache(2)
def _gain(size: int) -> npt.NDArray[np.complex128]:
    z = np.exp(-2j * np.pi * np.fft.rfftfreq(size))
    out = np.ones(len(z), np.complex128)
    for upper, lower in (_shelf(4, 2**-0.5, 1500), _high_pass(0.5, 38)):
        out *= np.polyval(upper[::-1], z) / np.polyval(lower[::-1], z)
    return out


def weighted(sound: Wave) -> Wave:
    """Weigh a sound as the ear does (K-weighting), on its spectrum."""
    size = _fast(sound.shape[-1])
    spectrum = np.fft.rfft(sound, size, axis=-1) * _gain(size)
    return np.asarray(np.fft.irfft(spectrum, size, axis=-1)[..., : sound.shape[-1]], np.float64)


def _fast(size: int) -> int:
    """Next length whose transform is quick."""
    power = 1 << (size - 1).bit_length()
    return min(n for n in (power, power * 3 // 4, power * 5 // 8) if n >= size)


def blocks(sound: Wave, seconds: float = 0.4, step: float = 0.1) -> Wave:
    """Mean power of every block of a sound (channels, n)."""
    return block_powers(weighted(sound), seconds, step)


def block_powers(weighed: Wave, seconds: float = 0.4, step: float = 0.1) -> Wave:
    """Do the same for a sound already weighted; one shorter than a block is one block."""
    power = np.concatenate([[0], np.cumsum(np.sum(weighed**2, axis=0))])
    span = min(int(seconds * RATE), weighed.shape[1])
    starts = np.arange(0, weighed.shape[1] - span + 1, int(step * RATE))
    return np.asarray((power[starts + span] - power[starts]) / span, np.float64)


def lufs(power: Wave | float) -> Wave:
    return np.asarray(-0.691 + 10 * np.log10(np.maximum(power, 1e-12)), np.float64)


def gated(power: Wave) -> float:
    """Integrated loudness of block powers, after both gates."""
    loud = power[lufs(power) > -70]
    if not len(loud):
        return -70.0
    gate = lufs(float(loud.mean())) - 10
    return float(lufs(float(loud[lufs(loud) > gate].mean())))


def integrated(sound: Wave) -> float:
    """Loudness of the whole, in LUFS."""
    return gated(blocks(sound))


def true_peak(sound: Wave, times: int = 4) -> float:
    """Highest value between the samples too, in dB; in pieces, to spare memory."""
    piece, most = 1 << 17, 0.0
    for start in range(0, sound.shape[-1], piece):
        part = sound[..., max(0, start - 256) : start + piece + 256]
        size = part.shape[-1]
        spectrum = np.fft.rfft(part, axis=-1)
        more = size * times // 2 + 1 - spectrum.shape[1]
        fine = np.fft.irfft(np.pad(spectrum, ((0, 0), (0, more))), size * times, axis=-1)
        inner = fine[:, 64 * times : -64 * times] if size > 1024 else fine
        most = max(most, float(np.max(np.abs(inner))))
    return float(20 * np.log10(most * times + 1e-12))
