"""Effects from a table: an effect is all the rows of its name, its variants come from jitter.

A file holds the variants one after another in slots of equal length: one file a name, and the
game cuts it. (Three files a name would be half headers.)
"""

import zlib
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from assets.studio.audio.layers import KINDS, MODES, VOWELS, Layer, shape
from assets.studio.audio.waves import RATE, Random, Wave, decibels, longer

PEAK = -5.0  # dB; the lossy file comes out up to 1.2 dB higher
VARIANTS = 3
PITCH, LENGTH, LEVEL, PLACE = 0.05, 0.10, 0.15, 0.10  # jitter, as shares
GAP = 0.02  # seconds of silence at a slot's end: a lossy attack casts a shadow before itself
TRIM = int(0.01 * RATE)  # samples of it that the game leaves out, with that shadow


@dataclass(frozen=True)
class Effect:
    name: str
    layers: tuple[Layer, ...]

    @property
    def gain(self) -> float:
        return self.layers[0].number("gain")

    @property
    def variants(self) -> int:
        return int(self.layers[0].number("variants", VARIANTS))


class EffectError(ValueError):
    """A fault in the table, told as file:line: what."""


def read(path: Path) -> dict[str, Effect]:
    """Read a table of effects; a fault raises EffectError."""
    rows: dict[str, list[Layer]] = {}
    for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        words = raw.split(";")[0].split()
        if not words:
            continue
        try:
            layer = _layer(words)
        except ValueError as fault:
            raise EffectError(f"{path}:{number}: {fault}") from fault
        rows.setdefault(words[0], []).append(layer)
    return {name: Effect(name, tuple(layers)) for name, layers in rows.items()}


def _layer(words: list[str]) -> Layer:
    if len(words) < 8:
        raise ValueError("a row is: name kind at len from to level rise, then settings like wide=2")
    kind, more = words[1], dict(word.split("=", 1) for word in words[8:] if "=" in word)
    at, length, low, high, level, rise = map(float, words[2:8])
    if len(more) < len(words) - 8:
        raise ValueError(f"settings are written key=value, not {' '.join(words[8:])!r}")
    for word, known in ((kind, KINDS), (more.get("modes", "metal"), MODES)):
        if word not in known:
            raise ValueError(f"{word!r} is unknown; use {', '.join(known)}")
    for vowel in more.get("vowel", "ah").split("-"):
        if vowel not in VOWELS:
            raise ValueError(f"{vowel!r} is no vowel; use {', '.join(VOWELS)}")
    return Layer(kind, at, length, low, high, level, rise, more)


def _varied(layer: Layer, rng: Random, pitch: float) -> Layer:
    def about(value: float, share: float) -> float:
        return value * (1 + rng.uniform(-share, share))

    return replace(
        layer,
        at=about(layer.at, PLACE),
        length=about(layer.length, LENGTH),
        low=layer.low * pitch,
        high=layer.high * pitch,
        level=about(layer.level, LEVEL),
    )


def make(effect: Effect, variant: int) -> Wave:
    """One variant, mono, at its peak."""
    rng = np.random.default_rng(zlib.crc32(f"{effect.name}{variant}".encode()))
    pitch = 1.0
    if effect.variants > 1:
        step = 0.75 * (variant - (effect.variants - 1) / 2) + rng.uniform(-0.25, 0.25)
        pitch += PITCH * step
    layers = [_varied(layer, rng, pitch) for layer in effect.layers]
    out = np.zeros(int(max(la.at + la.length for la in layers) * RATE) + 1)
    for layer in layers:
        n, at = int(layer.length * RATE), int(layer.at * RATE)
        out[at : at + n] += KINDS[layer.kind](layer, n, rng) * layer.level * shape(layer, n)
    out = np.tanh(out * 1.4)
    return np.asarray(out / np.abs(out).max() * decibels(PEAK + effect.gain), np.float64)


def slots(effect: Effect) -> Wave:
    """All variants in slots of equal length -> (1, variants * slot)."""
    made = [make(effect, variant) for variant in range(effect.variants)]
    size = max(len(sound) for sound in made) + int(GAP * RATE)
    return np.concatenate([longer(sound, size) for sound in made])[None]
