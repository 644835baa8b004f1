"""The kinds of layer an effect is built from; each makes n samples, mono, about full scale.

sine, pulse, stack (reeds in a chord), noise (a moving band), modes (metal, plate, wood, glass,
bell, stone), voice (a throat through a vowel), breath (air through a vowel), grain (crackle),
engine (a diesel), wail (a pulse that sweeps to and fro), crowd (many throats).
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import numpy as np

from assets.studio.audio.patches import formants
from assets.studio.audio.waves import METAL, RATE, Random, Wave, band

Curve = Callable[[Wave], Wave]  # Hz -> levels

THIN = 0.02  # what a mouth lets through between its formants
MODES = {
    "metal": METAL,
    "plate": (1, 1.012, 1.43, 1.58, 1.91, 2.24, 2.26, 2.92, 3.37, 4.1, 4.16, 5.43),
    "wood": (1, 1.71, 2.63, 3.9),
    "glass": (1, 1.37, 1.83, 2.51, 3.2),
    "bell": (1, 1.41, 2.02, 2.74, 3.76),
    "stone": (1, 1.33, 1.9, 2.2, 3.1, 3.7),
}
VOWELS = {
    "uh": formants((560, 90, 1.0), (1120, 130, 0.5), (2500, 250, 0.15)),
    "ah": formants((720, 110, 1.0), (1180, 140, 0.6), (2600, 260, 0.2)),
    "oh": formants((430, 90, 1.0), (820, 120, 0.5), (2450, 260, 0.1)),
    "eh": formants((540, 90, 1.0), (1720, 150, 0.6), (2500, 250, 0.25)),
    "mm": formants((260, 80, 1.0), (1000, 200, 0.08), (2200, 300, 0.03)),
}


@dataclass(frozen=True)
class Layer:
    """One row of the table: seconds, Hz, level 0 to 1, and what else the kind wants."""

    kind: str
    at: float
    length: float
    low: float
    high: float
    level: float
    rise: float
    more: dict[str, str] = field(default_factory=dict)

    def number(self, name: str, default: float = 0.0) -> float:
        return float(self.more.get(name, default))


def glide(layer: Layer, n: int) -> Wave:
    """Hz of every sample; bend .5 is even, more happens late, less early."""
    late = min(layer.number("bend", 0.5), 0.95)
    place = np.linspace(0, 1, n) ** (late / (1 - late))
    return np.asarray(layer.low * (layer.high / layer.low) ** place, np.float64)


def shape(layer: Layer, n: int) -> Wave:
    """Rise, hold and fall of a layer, with a clean end."""
    t = np.arange(n) / RATE
    hold = layer.number("hold") * layer.length
    fall = np.exp(-np.maximum(t - hold, 0) * 5.5 / max(layer.length - hold, 0.01))
    end = np.clip((n - np.arange(n)) / 150, 0, 1)
    return np.asarray(np.clip(t / max(layer.rise, 1e-4), 0, 1) * fall * end, np.float64)


def _harmonics(hz: Wave, level_of: Callable[[int, float], float], limit: float = 14_000) -> Wave:
    """Sum of harmonics on a moving pitch, none above the limit."""
    phase = 2 * np.pi * np.cumsum(hz) / RATE
    out, mean = np.zeros_like(hz), float(hz.mean())
    for k in range(1, int(limit / hz.max()) + 1):
        out += level_of(k, k * mean) * np.sin(k * phase)
    return out


def _sine(layer: Layer, n: int, _rng: Random) -> Wave:
    return np.asarray(np.sin(2 * np.pi * np.cumsum(glide(layer, n)) / RATE), np.float64)


def _pulse(layer: Layer, n: int, _rng: Random) -> Wave:
    duty = layer.number("duty", 0.5)
    return _harmonics(glide(layer, n), lambda k, _: float(np.sin(np.pi * k * duty)) / k)


def _stack(layer: Layer, n: int, rng: Random) -> Wave:
    """Reeds a chord apart, with a little beating; `shake` lets their pitch slip, as rubber does."""
    ratios = [float(r) for r in layer.more.get("ratios", "1").split(",")]
    pitch = glide(layer, n) * (1 - 0.03 * np.exp(-np.arange(n) / RATE / 0.05))
    if shake := layer.number("shake"):
        points = int(layer.length * 28) + 2
        slips = np.cumsum(rng.normal(0, shake / 2, points))
        slips += rng.uniform(-shake, shake, points) - slips.mean()
        pitch *= 1 + np.interp(np.arange(n), np.linspace(0, n, points), slips)
    out = np.zeros(n)
    for ratio in ratios:
        beating = pitch * ratio * (1 + 0.002 * rng.uniform(-1, 1))
        out += _harmonics(beating, lambda k, hz: k**-0.75 / (1 + (hz / 2600) ** 3))
    return out / len(ratios)


def _noise(layer: Layer, n: int, rng: Random) -> Wave:
    """Move the middle of a band of noise: four bands in a row, crossfaded."""
    hiss, half = rng.standard_normal(n), 2 ** (layer.number("wide", 1) / 2)
    place = np.linspace(0, 3, n)
    out = np.zeros(n)
    for step in range(4):
        middle = layer.low * (layer.high / layer.low) ** (step / 3)
        share = np.sqrt(np.clip(1 - np.abs(place - step), 0, 1))
        out += band(hiss, middle / half, min(middle * half, 15_000), 3) * share
    return np.asarray(out / (np.sqrt(np.mean(out**2)) * 2.5 + 1e-9), np.float64)


def _modes(layer: Layer, n: int, rng: Random) -> Wave:
    """Ring a struck body; `hard` below 1 keeps the high modes down."""
    t = np.arange(n) / RATE
    out, hard = np.zeros(n), layer.number("hard", 1.0)
    kind = layer.more.get("modes", "metal")
    step = 0.3 if kind == "plate" else 1.0  # its many modes lie close, and the high ones last
    for place, ratio in enumerate(MODES[kind]):
        i = place * step
        hz = layer.low * ratio * rng.uniform(0.992, 1.008)
        if hz < RATE * 0.45:
            ring = np.sin(2 * np.pi * hz * t + rng.uniform(0, 6))
            out += hard**i * ring * np.exp(-t * i * 2.5 / layer.length) / (1 + 0.4 * i)
    return out / 2


def _vowels(layer: Layer) -> tuple[Curve, Curve]:
    """Take the vowels of a man's throat; `throat` is how much shorter another's is."""
    first, _, second = layer.more.get("vowel", "ah").partition("-")
    return _shorter(layer, VOWELS[first]), _shorter(layer, VOWELS[second or first])


def _shorter(layer: Layer, vowel: Curve) -> Curve:
    return lambda hz: vowel(hz / layer.number("throat", 1.0))


def _through(sound: Wave, tract: Curve, ends: Curve) -> Wave:
    """Send a sound through a mouth that moves from one vowel to another; formants stay put."""
    spectrum = np.fft.rfft(sound)
    hz = np.asarray(np.fft.rfftfreq(len(sound), 1 / RATE), np.float64)
    place = np.linspace(0, 1, len(sound))
    first, last = (
        np.fft.irfft(spectrum * (vowel(hz) + THIN), len(sound)) for vowel in (tract, ends)
    )
    return np.asarray(first * (1 - place) + last * place, np.float64)


def _voice(layer: Layer, n: int, rng: Random) -> Wave:
    """Sound a throat: an unsteady pulse train and some air through a vowel that may move.

    `rough` shakes it at half its pitch, as a strained throat does.
    """
    slow = np.interp(np.arange(n), np.linspace(0, n, 14), rng.uniform(-0.04, 0.04, 14))
    quick = np.interp(
        np.arange(n), np.linspace(0, n, n // 160 + 2), rng.normal(0, 0.012, n // 160 + 2)
    )
    hz = glide(layer, n) * (1 + slow + quick)
    rough = layer.number("rough", 0.25)
    source = _harmonics(hz, lambda k, _: k**-0.6, 7000)
    half = np.sin(np.pi * np.cumsum(hz) / RATE + rng.uniform(0, 6))
    flutter = np.interp(np.arange(n), np.linspace(0, n, 40), rng.uniform(0.3, 1, 40))
    source *= 1 + rough * half * flutter
    air = rng.standard_normal(n) * (0.12 + 0.1 * rough) * np.sqrt(np.mean(source**2))
    out = _through(source + air, *_vowels(layer))
    return np.asarray(np.tanh(out / np.abs(out).max() * (1.5 + rough)), np.float64)


def _breath(layer: Layer, n: int, rng: Random) -> Wave:
    """Air drawn or blown through a mouth: noise with a vowel's formants, moved by from and to."""
    hiss = np.fft.rfft(rng.standard_normal(n))
    hz = np.asarray(np.fft.rfftfreq(n, 1 / RATE), np.float64)
    out, place = np.zeros(n), np.linspace(0, 1, n)
    tract, ends = _vowels(layer)
    for vowel, move, share in ((tract, layer.low, 1 - place), (ends, layer.high, place)):
        curve = vowel(hz / (move / 1000)) + 0.04 / (1 + (hz / 6000) ** 4)
        out += np.fft.irfft(hiss * curve, n) * share
    return np.asarray(out / (np.sqrt(np.mean(out**2)) * 2.6 + 1e-9), np.float64)


def _grain(layer: Layer, n: int, rng: Random) -> Wave:
    """Crackle: short rings or ticks strewn about, thinning out."""
    seconds = 0.09 if "ring" in layer.more else 0.012
    t = np.arange(int(seconds * RATE)) / RATE
    out = np.zeros(n + len(t))
    for _ in range(int(layer.number("rate", 60) * n / RATE)):
        at = int(n * rng.random() ** layer.number("thin", 1.4))
        hz = layer.low * (layer.high / layer.low) ** rng.random() * rng.uniform(0.7, 1.5)
        tick = np.sin(2 * np.pi * min(hz, 15_000) * t) * np.exp(-t * 5 / t[-1])
        out[at : at + len(t)] += tick * rng.uniform(0.2, 1)
    return out[:n] * 0.8


def _engine(layer: Layer, n: int, rng: Random) -> Wave:
    """Run a diesel for whole rounds of four strokes, so that it loops: pulses, rattle, rumble.

    `hard` below 1 muffles it.
    """
    hard = layer.number("hard", 1.0)
    turns = np.cumsum(glide(layer, n)) / RATE
    turns *= max(round(turns[-1] / 4), 1) * 4 / turns[-1]
    phase = 2 * np.pi * turns
    fire, limp = np.zeros(n), 1 + 0.25 * np.sin(phase / 4)
    for k in range(1, 40):
        fire += k**-0.8 * np.sin(k * phase + 0.7 * k * k) / (1 + (k / (14 * hard)) ** 2)
    rattle = band(rng.standard_normal(n), 700, 2600) * (np.sin(phase) > 0.6)
    rumble = band(rng.standard_normal(n), 30, 140)
    out = np.tanh(fire * limp * 0.5 + rattle * 0.5 * hard + rumble * 0.6)
    return np.asarray(out - out.mean(), np.float64)


def _wail(layer: Layer, n: int, _rng: Random) -> Wave:
    """Sweep a pulse from `from` to `to` and back, `rate` times a second, in whole turns."""
    sweeps = max(round(layer.number("rate", 1) * n / RATE), 1)
    place = 0.5 - 0.5 * np.cos(2 * np.pi * sweeps * np.arange(n) / n)
    hz = layer.low * (layer.high / layer.low) ** place
    turns = hz.sum() / RATE
    duty = layer.number("duty", 0.5)
    whole = np.asarray(hz * round(turns) / turns, np.float64)
    return _harmonics(whole, lambda k, _: float(np.sin(np.pi * k * duty)) / k)


def _crowd(layer: Layer, n: int, rng: Random) -> Wave:
    """Let many throats say a word each, at their own pitches; a flat one runs over its own end."""
    size = min(int(layer.number("word", 0.4) * RATE), n)
    room = n if "flat" in layer.more else n - size + 1
    out, throats = np.zeros(n), int(layer.number("throats", 9))
    for throat in range(throats):
        pitch = rng.uniform(0.75, 1.4)
        more = layer.more | {"throat": str(layer.number("throat", 1.0) * pitch**0.25)}
        low, high = layer.low * pitch, layer.high * pitch
        one = replace(layer, length=size / RATE, low=low, high=high, more=more)
        word = _voice(one, size, rng) * shape(replace(one, rise=0.04), size)
        at = int((throat + rng.random()) / throats * room)
        out[(at + np.arange(size)) % n] += word * rng.uniform(0.4, 1)
    return np.asarray(out / np.abs(out).max(), np.float64)


KINDS: dict[str, Callable[[Layer, int, Random], Wave]] = {
    "sine": _sine,
    "pulse": _pulse,
    "stack": _stack,
    "noise": _noise,
    "modes": _modes,
    "voice": _voice,
    "breath": _breath,
    "grain": _grain,
    "engine": _engine,
    "wail": _wail,
    "crowd": _crowd,
}
