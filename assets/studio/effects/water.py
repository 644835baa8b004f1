"""Water and steam: splashes of the pool, puffs, vents that announce themselves and blow."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from assets.studio.paint.canvas import Floats, Indices, grid, lay, noise, ramp, shade, veil
from assets.studio.paint.field import (
    Bit,
    cloud,
    dots,
    edged,
    puffs,
    relief_light,
    spray,
    throw,
)
from assets.studio.paint.tags import Placed, Tag, standing
from assets.studio.palette import CLEAR

WATER = "teal:2-5,teal:5,grey:7"
STEAM = "grey:3-7"
SHED = 0.34  # part of its width that falling water loses a frame
STRIP = 132  # px, the height of the play strip
VENT_LOOP = 4  # frames
PUFF = (0.36, 0.56, 0.52, 0.42, 0.32, 0.22)  # how dense a puff is, frame by frame


class Jet(NamedTuple):
    """A jet of water: lean of its tip and height (px), thickness, place of its beads, delay."""

    lean: float
    height: float
    width: float
    phase: float
    late: float


def _jets(count: int, seed: int, height: float, lean: float) -> list[Jet]:
    """Return a crown of jets, the middle ones tallest and thickest, their tips leaning out."""
    rng = np.random.default_rng(seed)
    made = []
    for place in np.linspace(-1, 1, count):
        side = float(np.clip(place + 0.22 * rng.standard_normal(), -1.2, 1.2))
        tall = height * (1 - 0.55 * min(1.0, side * side)) * (0.7 + 0.35 * rng.random())
        width = (1.25 - 0.7 * abs(side)) * (0.75 + 0.5 * rng.random())
        made.append(Jet(side * lean, tall, width, float(rng.random()) * 7, float(rng.random())))
    return made


def _stream(jet: Jet, age: float, peak: float, thick: float) -> list[Bit]:
    """Return the water of one jet: thrown ever slower, so that it stretches and beads."""
    pull = 2 * jet.height / peak**2
    bits = []
    for left_at in np.linspace(0, peak, 70):
        flown = age - left_at - 0.5 * jet.late
        if flown < 0:
            break
        speed = pull * peak * (1 - 0.50 * left_at / peak)
        up = speed * flown - pull * flown**2 / 2
        bead = np.sin(left_at / peak * 15 + jet.phase) * min(0.6, 0.12 * age)
        width = thick * jet.width * (0.5 + 0.8 * left_at / peak + bead - SHED * max(0, age - peak))
        if up > -2 and width > 0.7:
            sway = 1.6 * np.sin(up / 9 + jet.phase)
            x = jet.lean * (0.25 + 0.75 * flown / peak) + sway
            bits.append(Bit(float(x), -up, 0, 0, float(width)))
    return bits


def _wet(bits: list[Bit], height: int, width: int) -> Indices:
    """Paint water whose foot is the lower edge: rounded tongues, bright on the left."""
    ys, xs = grid(height, width)
    depth_map = np.full((height, width), -9.0)
    for b in bits:
        away = np.hypot(xs - width / 2 - b.x, ys - height - b.y)
        depth_map = np.maximum(depth_map, b.size - away)
    inside = depth_map > 0
    streaks = noise(height, width * 3, 7, 5)[:, ::3] - 0.5
    light = relief_light(np.clip(depth_map, 0, 4), 0.55)
    pixels = shade(light + 0.5 * streaks - 0.12, ramp(WATER), 0.5)
    pixels[~inside] = CLEAR
    return pixels


def _splash(height: int, width: int, count: int, seed: int, frames: int) -> list[Placed]:
    """Return a body's splash: a crown that climbs, tears and falls back in drops."""
    peak = frames * 0.44
    jets = _jets(count, seed, height, width * 0.33)
    pull = 2 * height / peak**2
    drops = spray(count * 3, seed + 2, pull * peak, 0, 3.4, 0.22)
    made = []
    for frame in range(frames):
        age = frame * 0.92 + 0.8
        bits = [b for jet in jets for b in _stream(jet, age, peak, 1.2 + height / 24)]
        swell = height / 9 * np.sin(min(1.0, (frame + 1.2) / frames) * np.pi)
        bits += [
            Bit(x, 1, 0, 0, float(swell) * (1 - abs(x) / width * 1.9) + 0.8)
            for x in range(-width // 2 + 4, width // 2 - 3, 3)
        ]
        pixels = _wet(bits, height + 10, width)
        flown = [b for b in throw(drops, age, pull, 0.24) if b.y < -3]
        lay(pixels, dots(height + 10, width, flown, (width / 2, height + 10), "teal:4-5,grey:7"))
        made.append(standing(edged(pixels)))
    return made


def _puff(seed: int) -> list[Placed]:
    """Return a puff of steam that rises, spreads and thins away."""
    bits = spray(6, seed, 2.4, 0.6, 8, 1.0)
    made = []
    for frame in range(6):
        swell = 2 + 1.6 * frame
        risen = [
            Bit(b.vx * (frame + 3), b.vy * (frame + 2) - 8 - 3 * frame, 0, 0, b.size + swell)
            for b in bits
        ]
        density = puffs(60, 56, risen, (28, 48)) * PUFF[frame]
        made.append(Placed(cloud(density, STEAM, seed * 7 + frame), (28, 48)))
    return made


def _tiled(height: int, width: int, cell: float, seed: int) -> Floats:
    """Return noise that meets itself above and below."""
    field = noise(height * 2, width, cell, seed)
    fade = np.linspace(0, 1, height)[:, None]
    return field[:height] * fade + field[height:] * (1 - fade)


def _column(frame: int, top: float, power: float) -> Indices:
    """Paint a jet of steam, `top` px high: narrow at the grate, 28 px wide above."""
    width, period = 44, 64
    ys, xs = grid(STRIP, width)
    height = STRIP - ys
    streaks = np.repeat(_tiled(period // 2, width, 5, 3), 2, 0)
    fine = _tiled(period, width, 3, 4)
    rough = np.tile(0.7 * streaks + 0.3 * fine, (STRIP // period + 2, 1))
    shift = frame * period // VENT_LOOP
    swirl = np.roll(rough, -shift, 0)[:STRIP] - 0.5
    half = np.clip(6 + height * 0.30, 6, 14) * (1 + 0.45 * swirl)
    across = np.abs(xs - width / 2 + 5 * swirl) / half
    head = np.clip((top - height + 14 * swirl) / 16, 0, 1)
    density = np.clip((1.22 - across) * 2.2, 0, 1) * head * power
    core = np.clip(1.05 - across * 1.3, 0, 1)
    light = 0.30 + 0.50 * core + 0.75 * swirl - 0.10 * (xs - width / 2) / half
    pixels = shade(light, ramp("grey:3-7"), 0.9)
    pixels[~veil(density)] = CLEAR
    return pixels


def _vent_tell() -> list[Placed]:
    """Return the sign of a vent: short spurts of steam and drops shaken off the grate."""
    made = []
    for frame in range(4):
        high = (16, 28, 20, 36)[frame]
        bits = [
            Bit((-9, 8, -4, 10)[frame], -6, 0, 0, 9),
            Bit((-6, 5, 1, 6)[frame], -high * 0.55, 0, 0, 8),
            Bit((-3, 2, 3, 1)[frame], -high, 0, 0, 6 + high / 7),
        ]
        pixels = cloud(puffs(54, 52, bits, (26, 54)) * 1.5, STEAM, 90 + frame, 4)
        shaken = [Bit(x, -3 - (frame * 7 + x * 3) % 14, 0, 0, 2) for x in (-18, -10, 7, 15, 21)]
        lay(pixels, edged(dots(54, 52, shaken, (26, 54), "teal:5,grey:7")))
        made.append(standing(pixels))
    return made


def _blow() -> list[Tag]:
    start = [standing(_column(f, top, 1.0)) for f, top in ((0, 34), (1, 80), (2, 128))]
    loop = [standing(_column(f, STRIP + 30, 1.1)) for f in range(VENT_LOOP)]
    end = [standing(_column(f, STRIP + 30, power)) for f, power in ((0, 0.75), (1, 0.5), (2, 0.26))]
    return [
        Tag("vent_blast:start", start, (50,)),
        Tag("vent_blast", loop, (67,), once=False),
        Tag("vent_blast:end", end, (83,)),
    ]


def _ripples() -> list[Placed]:
    """Return rings that run along the water's edge after a fall, seen from the side."""
    width, high, made = 96, 10, []
    for frame in range(4):
        ys, xs = grid(high, width)
        away = np.abs(xs - width / 2)
        wave = np.sin((away - frame * 4) / 16 * 2 * np.pi)
        crest = np.abs(ys - 5 - 2.4 * wave * (1 - away / width * 2)) < 1.0
        fade = veil(np.clip(1.4 - away / width * 2.6, 0, 1))
        pixels = np.where(wave < 0, np.uint8(ramp("teal:5")[0]), np.uint8(ramp("teal:3")[0]))
        pixels[~(crest & fade)] = CLEAR
        made.append(standing(pixels))
    return made


def tags() -> list[Tag]:
    """Return the water and steam of the effects sheet."""
    return [
        Tag("splash_big", _splash(70, 76, 13, 4, 8), (50, 50, 67, 67, 83)),
        Tag("splash_small", _splash(30, 44, 6, 9, 6), (50, 50, 67)),
        Tag("ripples", _ripples(), (100,), once=False),
        Tag("steam_puff1", _puff(1), (83,)),
        Tag("steam_puff2", _puff(2), (83,)),
        Tag("steam_puff3", _puff(5), (83,)),
        Tag("vent_tell", _vent_tell(), (67,), once=False),
        *_blow(),
    ]
