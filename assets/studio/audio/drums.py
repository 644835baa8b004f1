"""The kit: one letter a drum."""

from collections.abc import Callable

import numpy as np

from assets.studio.audio.waves import (
    METAL,
    RATE,
    Random,
    Wave,
    clock,
    decay,
    hiss,
    longer,
    modes,
    sweep,
)


def _over(long: Wave, short: Wave) -> Wave:
    return long + longer(short, len(long))


def _kick(rng: Random) -> Wave:
    skin = decay(sweep(190, 47, 0.34, 0.028), 0.11) * 1.1
    return _over(skin, decay(hiss(0.02, 1500, 6000, rng), 0.004) * 0.5)


def _snare(rng: Random, ring: float = 0.075) -> Wave:
    skin = decay(sweep(330, 178, 0.3, 0.012), 0.06) * 0.5
    return skin + decay(hiss(0.3, 900, 8500, rng), ring) * 1.1


def _buzz(rng: Random) -> Wave:
    return _snare(rng, 0.05)


def _tom(hz: float) -> Callable[[Random], Wave]:
    def strike(rng: Random) -> Wave:
        skin = decay(sweep(hz * 1.5, hz, 0.45, 0.05), 0.14) * 0.9
        return skin + decay(hiss(0.45, 300, 2500, rng), 0.03) * 0.35

    return strike


def _hat(ring: float) -> Callable[[Random], Wave]:
    def strike(rng: Random) -> Wave:
        return decay(hiss(0.4, 6500, 14000, rng), ring) * 0.7

    return strike


def _crash(rng: Random) -> Wave:
    metal = 0.12 * modes(2900, METAL, 2.2, rng)
    return decay(hiss(2.2, 2600, 13500, rng) + metal, 0.55) * 0.8


def _anvil(rng: Random) -> Wave:
    metal = decay(modes(870 * rng.uniform(0.99, 1.01), METAL, 0.7, rng), 0.2) * 0.3
    return _over(metal, decay(hiss(0.03, 2000, 9000, rng), 0.006))


def _hammer(rng: Random) -> Wave:
    """Strike an iron plate with a sledge: the anvil's big brother, low and short."""
    plate = decay(modes(233 * rng.uniform(0.99, 1.01), METAL, 0.8, rng), 0.16) * 0.45
    floor = decay(sweep(120, 41, 0.5, 0.04), 0.13) * 0.9
    return _over(_over(plate, floor), decay(hiss(0.05, 500, 3500, rng), 0.012) * 0.8)


def _brush(rng: Random) -> Wave:
    return decay(hiss(0.25, 1800, 7500, rng), 0.07, attack=0.02) * 0.55


def _sweep(rng: Random) -> Wave:
    """A brush drawn round the skin: no stroke, a swell."""
    return decay(hiss(0.34, 1500, 6500, rng), 0.13, attack=0.11) * 0.6


def _ride(rng: Random) -> Wave:
    metal = 0.16 * modes(1730 * rng.uniform(0.995, 1.005), METAL, 1.6, rng)
    wash = decay(metal + 0.35 * hiss(1.6, 5200, 12500, rng), 0.3) * 0.55
    return _over(wash, decay(hiss(0.02, 3500, 9000, rng), 0.004) * 0.7)


def _rim(rng: Random) -> Wave:
    wood = decay(modes(410 * rng.uniform(0.99, 1.01), (1.0, 2.3, 3.9), 0.2, rng), 0.03) * 0.7
    return _over(wood, decay(hiss(0.02, 900, 5000, rng), 0.004) * 0.6)


def _tick(rng: Random) -> Wave:
    return decay(hiss(0.05, 5200, 9500, rng), 0.009) * 0.9


def _snap(rng: Random) -> Wave:
    return decay(hiss(0.09, 1100, 3600, rng), 0.018, attack=0.003) * 1.0


def _heart(rng: Random) -> Wave:
    """A beat heard through a chest."""
    thump = decay(sweep(92, 44, 0.3, 0.05), 0.1, attack=0.012) * 1.0
    return thump + decay(hiss(0.3, 60, 260, rng), 0.05, attack=0.01) * 0.6


def _wind(rng: Random) -> Wave:
    """A gust of three seconds: three bands that swell one after the other, none of them sharp."""
    out = hiss(3.2, 240, 900, rng)
    t = clock(3.2)
    for hz, at in ((420, 0.9), (680, 1.5), (980, 2.0)):
        out += hiss(3.2, hz, hz * 1.5, rng) * np.exp(-(((t - at) / 0.55) ** 2)) * 1.3
    return np.asarray(out * np.sin(np.pi * t / 3.2) ** 2 * 0.5, np.float64)


def _exhale(rng: Random) -> Wave:
    """Breath of a row of men: an open vowel without a voice."""
    mouth = hiss(1.1, 520, 900, rng) + 0.6 * hiss(1.1, 1000, 1500, rng)
    return decay(mouth + 0.25 * hiss(1.1, 2600, 6000, rng), 0.3, attack=0.07) * 0.8


def _jingle(rng: Random) -> Wave:
    """A strap of harness bells, shaken once."""
    out = np.zeros(int(0.3 * RATE))
    for _ in range(7):
        at = int(rng.uniform(0, 0.06) * RATE)
        ring = modes(rng.uniform(4300, 6800), (1.0, 1.47), 0.22, rng)
        out[at : at + len(ring)] += ring * rng.uniform(0.05, 0.16)
    return decay(out, 0.12)


def _puff(rng: Random) -> Wave:
    """Steam let out by a cylinder."""
    return decay(hiss(0.22, 350, 2200, rng), 0.055, attack=0.012) * 0.85


def _chain(rng: Random) -> Wave:
    """A coupling that takes up its slack: four links, one after the other."""
    out = np.zeros(int(0.5 * RATE))
    for i in range(4):
        at = int((0.03 * i + rng.uniform(0, 0.01)) * RATE)
        link = decay(modes(610 * rng.uniform(0.8, 1.25), METAL, 0.3, rng), 0.05) * (0.16 + 0.06 * i)
        out[at : at + len(link)] += link
    return out


DRUMS: dict[str, Callable[[Random], Wave]] = {
    "k": _kick,
    "s": _snare,
    "z": _buzz,
    "t": _tom(230),
    "m": _tom(165),
    "l": _tom(112),
    "h": _hat(0.022),
    "o": _hat(0.12),
    "c": _crash,
    "a": _anvil,
    "x": _hammer,
    "b": _brush,
    "y": _sweep,
    "r": _ride,
    "d": _rim,
    "i": _tick,
    "f": _snap,
    "u": _heart,
    "w": _wind,
    "e": _exhale,
    "j": _jingle,
    "p": _puff,
    "g": _chain,
}
ROLLED = "z"  # held, it goes on as strokes


def roll(hit: Wave, seconds: float, rate: float = 17.0) -> Wave:
    """Repeat a stroke for a while, every second one a little harder."""
    strokes = max(1, round(seconds * rate))
    out = longer(hit[:0], int(seconds * RATE) + len(hit))
    for i in range(strokes):
        at = int(i * seconds / strokes * RATE)
        out[at : at + len(hit)] += hit * (0.8 + 0.2 * (i % 2))
    return out
