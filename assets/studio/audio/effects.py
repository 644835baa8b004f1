"""Effects from a table: an effect is all the rows of its name, its variants come from jitter.

A file holds the variants one after another in slots of equal length: one file a name, and the
game cuts it. (Three files a name would be half headers.) A loop's file goes on past the loop's end
with its beginning, fading: played once it ends softly, cut there it goes round.
"""

import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from assets.studio.audio import loudness
from assets.studio.audio.layers import KINDS, MODES, VOWELS, Layer, shape
from assets.studio.audio.waves import RATE, Random, Wave, decibels, longer
from assets.studio.text import read_text
from game.faults import BadInputError

PEAK = -5.0  # dB; the lossy file comes out up to 1.2 dB higher
VARIANTS = 3
PITCH, LENGTH, LEVEL, PLACE = 0.05, 0.10, 0.15, 0.10  # jitter, as shares
APART = 1.5  # dB that one variant may be louder than another
GAP = 0.02  # seconds of silence at a slot's end: a lossy attack casts a shadow before itself
AFTER = 0.1  # seconds of a loop's beginning after its end
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

    @property
    def loops(self) -> bool:
        return "loop" in self.layers[0].more


def read(path: Path) -> dict[str, Effect]:
    """Read a table of effects; a fault raises BadInputError."""
    rows: dict[str, list[Layer]] = {}
    for number, raw in enumerate(read_text(path).splitlines(), 1):
        words = raw.split(";")[0].split()
        if not words:
            continue
        try:
            layer = _layer(words)
        except ValueError as fault:
            raise BadInputError(f"{fault}.", path, number) from fault
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


def _tied(layers: Iterable[Layer]) -> list[Layer]:
    """Keep together what is struck together: a tied row begins with the row before it."""
    out: list[Layer] = []
    for layer in layers:
        out.append(replace(layer, at=out[-1].at) if out and "tied" in layer.more else layer)
    return out


def make(effect: Effect, variant: int) -> Wave:
    """One variant, mono, at its peak."""
    rng = np.random.default_rng(zlib.crc32(f"{effect.name}{variant}".encode()))
    pitch = 1.0
    if effect.variants > 1:
        step = 0.75 * (variant - (effect.variants - 1) / 2) + rng.uniform(-0.25, 0.25)
        pitch += PITCH * step
    layers = _tied(_varied(layer, rng, pitch) for layer in effect.layers)
    out = np.zeros(int(max(_end(layer) for layer in layers) * RATE) + 1)
    for layer in layers:
        for at, sound in _sounded(layer, rng):
            out[at : at + len(sound)] += sound
    return _levelled(out, effect)


def make_loop(effect: Effect) -> Wave:
    """Make a sound without an end, mono: what rings over it comes in again at the beginning."""
    rng = np.random.default_rng(zlib.crc32(effect.name.encode()))
    out = np.zeros(int(effect.layers[0].length * RATE))
    for layer in effect.layers:
        for at, sound in _sounded(layer, rng):
            out[(at + np.arange(len(sound))) % len(out)] += sound
    out = _begun(_levelled(out, effect))
    after = out[: int(AFTER * RATE)]
    return np.concatenate([out, after * np.linspace(1, 0, len(after)) ** 2])


def _begun(loop: Wave) -> Wave:
    """Turn a loop round to a start without a click: where it rises through 0 and is quiet."""
    span = int(0.004 * RATE)
    power = np.convolve(np.tile(loop, 2)[: len(loop) + span] ** 2, np.ones(span), "valid")
    rising = np.flatnonzero((loop <= 0) & (np.roll(loop, -1) > 0))
    return np.roll(loop, -int(rising[np.argmin(power[rising])]))


def _sounded(layer: Layer, rng: Random) -> Iterator[tuple[int, Wave]]:
    """A layer as often as it comes: its first sample, and itself."""
    n = int(layer.length * RATE)
    for turn in range(int(layer.number("times", 1))):
        sound = KINDS[layer.kind](layer, n, rng) * layer.level
        if "flat" not in layer.more:
            sound = sound * shape(layer, n)
        if turn:
            sound *= rng.uniform(1 - LEVEL, 1)
        yield int((layer.at + turn * layer.number("every")) * RATE), sound


def _end(layer: Layer) -> float:
    return layer.at + (layer.number("times", 1) - 1) * layer.number("every") + layer.length


def _levelled(sound: Wave, effect: Effect) -> Wave:
    out = np.tanh(sound * 1.4)
    return np.asarray(out / np.abs(out).max() * decibels(PEAK + effect.gain), np.float64)


def _alike(variants: list[Wave]) -> list[Wave]:
    """Lower the variants that sound louder than the softest by more than APART."""
    loud = [loudness_of(sound) for sound in variants]
    over = [max(0.0, level - min(loud) - APART) for level in loud]
    return [sound * decibels(-more) for sound, more in zip(variants, over, strict=True)]


def loudness_of(sound: Wave) -> float:
    """Loudness of the loudest tenth of a second, in LUFS."""
    room = np.pad(sound, (0, RATE // 10))[None]
    return float(loudness.lufs(loudness.blocks(room, 0.1, 0.01).max()))


def slots(effect: Effect) -> Wave:
    """All variants in slots of equal length -> (1, variants * slot)."""
    if effect.loops:
        made = [make_loop(effect)]
    else:
        made = _alike([make(effect, variant) for variant in range(effect.variants)])
    size = max(len(sound) for sound in made) + int(GAP * RATE)
    return np.concatenate([longer(sound, size) for sound in made])[None]
