"""The kit: one letter a drum."""

from collections.abc import Callable

from assets.studio.audio.waves import METAL, RATE, Random, Wave, decay, hiss, longer, modes, sweep


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
