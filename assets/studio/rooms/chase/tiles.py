"""The road: three lanes seen aslant from above, kerbs, rails, plates; the deck overhead; water.

A block of road is 160 wide, so that all join, and begins at row 64 of the strip. Rows below are
counted from there: pavement to 5, kerb to 7, lanes' lines at 25 and 45, the near kerb at 65.
"""

from __future__ import annotations

import numpy as np

from assets.studio.rooms.noise import Field, Mask, value_noise
from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import SUPERSAMPLING, Relief

WIDE, HIGH = 160, 80
KERB, GUTTER, NEAR_KERB = 5, 7, 65
SLAB = 20  # px of a pavement slab
LINES = (24.5, 44.5)
WHEELS = ((18.5, 21.5), (38, 41), (57.5, 60.5))  # where tyres have polished the road


def _wave(r: Relief, turns: int, phase: float = 0.0) -> Field:
    out: Field = np.sin(r.x * (2 * np.pi * turns / WIDE) + phase).astype(np.float32)
    return out


def _long(r: Relief, cell: float, seed: int) -> Field:
    """Noise drawn out along the road, 0..1; joins left and right."""
    s = SUPERSAMPLING
    return value_noise(r.w * s, r.h * s * 4, cell * s, seed, 2)[::4]


def _asphalt(seed: int) -> Relief:
    """Lanes from kerb to kerb: polished tracks, oil between them, tarred cracks."""
    r = Relief(WIDE, HIGH, "asphalt", seed=seed)
    r.tone *= (0.80 + 0.26 * np.clip(r.y / HIGH, 0, 1)).astype(np.float32)
    r.rough(0.5, 2.2, seed, 0.10).rough(0.7, 26, seed + 3, 0.12)
    for top, low in WHEELS:
        track = (r.y > top + 0.4 * _wave(r, 2, top)) & (r.y < low + 0.4 * _wave(r, 3, low))
        r.put(track, "asphalt dark")
        oil = np.abs(r.y - top + 7) < 1.6 + 1.2 * _wave(r, 1, top)
        r.tone[oil] *= 0.86
    wet = (_long(r, 22, seed + 9) > 0.66) & (r.y > GUTTER + 1)
    r.put(wet, "asphalt dark")
    r.z[wet] = -0.4
    return r


def _edges(r: Relief) -> Relief:
    """Pavement above with its slabs and kerb, gutter, and the near kerb with its pavement."""
    for top, low in ((0, KERB), (NEAR_KERB + 2, HIGH)):
        r.put(r.inside(0, top, WIDE, low), "pavement", 3.0, 0.92)
        for x in range(0, WIDE, SLAB):
            lean = (r.y - top) * -0.7
            r.z[r.inside(0, top, WIDE, low) & (np.abs(r.x - x - 6 - lean) < 0.5)] -= 1.0
        r.rough(0.5, 7, 20, 0.14, r.inside(0, top, WIDE, low))
    r.box((0, KERB - 0.3, WIDE, KERB + 1.2), "kerb", 3.6, 0.6)
    r.put(r.inside(0, KERB + 1.2, WIDE, GUTTER), "kerb", 1.0, 0.45)
    r.put(r.inside(0, GUTTER, WIDE, GUTTER + 1.6), "asphalt dark", -0.6, 0.7)
    r.put(r.inside(0, NEAR_KERB - 1.4, WIDE, NEAR_KERB), "asphalt dark", -0.6, 0.7)
    r.box((0, NEAR_KERB, WIDE, NEAR_KERB + 2), "kerb", 3.6, 0.6)
    for x in range(0, WIDE, 40):
        seam = r.inside(x, KERB - 1, x + 0.8, GUTTER) | r.inside(
            x, NEAR_KERB, x + 0.8, NEAR_KERB + 2
        )
        r.tone[seam] *= 0.6
    return r


def _dashes(r: Relief, mat: str = "lane paint") -> Relief:
    """Two dashes of 34 on each line; the paint is worn through."""
    worn = r.noise(3, 77) < 0.68
    for k, y in enumerate(LINES):
        for x in (8 + 30 * k, 88 + 30 * k):
            r.put(r.inside(x, y, x + 34, y + 1.8) & worn, mat, 0.3, 0.9)
    return r


def _patch(r: Relief, box: tuple[float, float, float, float]) -> None:
    """A square of newer tar, its joint sealed."""
    r.put(r.inside(*box), "asphalt dark", 0.7, 0.86)
    r.sink(box, -0.4, 1.0)
    x0, y0, x1, y1 = box
    rim = r.inside(x0 - 0.8, y0 - 0.8, x1 + 0.8, y1 + 0.8) & ~r.inside(*box)
    r.put(rim, "soot", 0.0, 1.2)


def _manhole(r: Relief, x: float, y: float) -> None:
    """An iron lid in its ring, a grid of studs on it."""
    r.dome((x, y), (10, 4.4), "soot", 0, 0.2).dome((x, y), (9, 3.8), "rust", 0.6, 0.5)
    r.dome((x, y), (7.6, 3.1), "iron", 1.0, 0.5)
    for dx in (-4.5, -1.5, 1.5, 4.5):
        for dy in (-1.4, 0.2, 1.6):
            r.dome((x + dx, y + dy), (0.8, 0.45), "steel", 1.8, 0.4)


def _cracks(r: Relief, count: int) -> None:
    """Cracks wander along the lanes, some of them sealed with tar."""
    for k in range(count):
        x, y = 10 + r.dice.random() * 120, 10 + r.dice.random() * 50
        points = [(x, y)]
        for _ in range(5):
            x, y = x + 4 + r.dice.random() * 6, y + r.dice.normal() * 2.2
            points.append((min(x, 158.0), min(max(y, 9.0), 63.0)))
        r.path(points, 0.7 if k % 2 else 0.45, "soot", 0.2)


def avenue() -> Piece:
    r = _dashes(_asphalt(3))
    _cracks(r, 2)
    return bake(_edges(r))


def avenue_worn() -> Piece:
    """The same with a mended trench, a manhole, a drain in the gutter."""
    r = _dashes(_asphalt(11))
    _patch(r, (18, 27, 66, 41))
    _patch(r, (104, 47, 130, 64))
    _cracks(r, 5)
    _manhole(r, 120, 33)
    _edges(r)
    r.box((70, GUTTER - 1, 86, GUTTER + 3), "iron", 0.6, 0.4)
    for x in range(72, 86, 3):
        r.put(r.inside(x, GUTTER - 0.4, x + 1.4, GUTTER + 2.6), "ink", -1.0)
    return bake(r)


def tram() -> Piece:
    """Rails of trams that have not run for thirty years show through, granite setts along them."""
    r = _asphalt(21)
    setts = (np.abs(r.y - 35) < 9 + 1.5 * _wave(r, 2)) & (r.noise(16, 5) > 0.40)
    r.put(setts, "pavement", 0.4, 0.72)
    r.bricks((5, 3), joint=0.6, depth=0.7, vary=0.2, where=setts)
    _dashes(r)
    for y in (30, 40):
        r.box((0, y, WIDE, y + 2.6), "asphalt dark", 0.6, 0.4)
        r.box((0, y + 0.3, WIDE, y + 1.5), "rail head", 1.6, 0.4)
        gone = r.inside(0, y - 0.5, WIDE, y + 3) & (r.noise(12, y) > 0.62)
        r.put(gone, "tar", 0.4, 0.9)
    return bake(_edges(r))


def works() -> Piece:
    """Torn up: steel plates over the trench, yellow lines of the works, mud carried out."""
    r = _dashes(_asphalt(31), "safety")
    mud = (r.noise(22, 8) > 0.52) & (r.y < 34)
    r.put(mud, "cinder", 0.5, 1.1)
    r.rough(1.0, 3, 5, 0.2, mud)
    for x, y in ((6, 10), (58, 12), (96, 28)):
        r.poly([(x + 6, y), (x + 46, y), (x + 38, y + 12), (x - 2, y + 12)], "iron", 1.6)
        plate = r.of("iron") & r.inside(x - 3, y - 1, x + 47, y + 13)
        r.tone[plate] *= 1.3
        studs = plate & ((np.floor(r.x / 2.5) + np.floor(r.y / 2)) % 2 < 1)
        r.z[studs] += 0.5
        r.put(plate & (r.noise(7, x) > 0.64), "rust", tone=0.7)
        for dx, dy in ((7, 1.5), (43, 1.5), (37, 10.5), (1, 10.5)):
            r.dome((x + dx, y + dy), (1.1, 0.8), "soot", 2.4, 0.3)
    return bake(_edges(r))


def hatching() -> Piece:
    """Where a lane ends: yellow bars aslant between two lines."""
    r = _dashes(_asphalt(41))
    band = r.inside(0, 8, WIDE, 24)
    bars = band & ((r.x + 1.4 * r.y) % 20 < 6) & (r.noise(3, 78) < 0.66)
    r.put(bars, "safety", 0.4, 0.85)
    for y in (9, 24.5):
        r.put(r.inside(0, y, WIDE, y + 1.6), "safety", 0.4, 0.9)
    _cracks(r, 2)
    return bake(_edges(r))


def under_rails() -> Piece:
    """Below the elevated railway: brick setts that never dry, light falling through the ties."""
    r = _asphalt(51)
    setts = (r.y > GUTTER) & (r.y < NEAR_KERB) & (_long(r, 26, 6) > 0.34)
    r.put(setts, "asphalt", 0.5, 0.86)
    r.bricks((6, 3), joint=0.6, depth=0.8, vary=0.24, where=setts)
    for top, low in WHEELS:
        r.put(r.inside(0, top, WIDE, low), "asphalt dark", -0.2)
    _dashes(r)
    return bake(_edges(r))


def _grating(seed: int) -> tuple[Relief, Mask]:
    """Open steel over the river, and where its bars are."""
    r = Relief(WIDE, HIGH, "iron", seed=seed)
    r.tone *= np.float32(0.86)
    cell: Mask = (np.abs((r.x + r.y * 0.7) % 5 - 2.5) < 0.7) | (np.abs(r.y % 3 - 1.5) < 0.5)
    r.z[cell] += 1.0
    r.put(~cell, "asphalt dark", 0.0, 0.55)
    return r, cell


def _plates(r: Relief) -> Relief:
    """Riveted kerbs of the bridge."""
    for y0, y1 in ((0, GUTTER), (NEAR_KERB, HIGH)):
        r.box((0, y0, WIDE, y1), "bridge paint", 3, 1)
        r.tone[r.inside(0, y0, WIDE, y1)] *= 0.62
        for x in range(3, WIDE, 8):
            r.dome((x, y0 + 2), (1.1, 0.9), "bridge paint", 3.4, 0.8)
    r.box((0, 0, WIDE, 2), "pavement", 3, 0.6)
    return r


def bridge_deck() -> Piece:
    """Open steel grating that sings under tyres; kerbs are riveted plates; one comb joint."""
    r, cell = _grating(61)
    for top, low in WHEELS:
        polished = r.inside(0, top, WIDE, low) & cell
        r.put(polished, "steel", 1.2, 0.66)
    for x in range(0, WIDE, 40):
        r.put(np.abs(r.x - x - 2 + (r.y - 40) * 0.7) % WIDE < 0.9, "asphalt dark", 0.2, 0.7)
    _dashes(r)
    return bake(_plates(r), steepness=0.7)


def comb_joint() -> Piece:
    """As the deck, with the steel comb where the two leaves of the bridge meet."""
    r, _ = _grating(62)
    _dashes(r)
    along = r.x + (r.y - 40) * 0.7
    r.put(np.abs(along - 80) < 12, "steel", 1.4, 0.62)
    teeth = np.abs(along - 80 + 3.4 * np.sign(np.sin(r.y * 1.6))) < 1.0
    r.put(teeth, "ink", -1.0, 1.0)
    for side in (-11, 11):
        r.put(np.abs(along - 80 - side) < 0.8, "safety", 2.0, 0.8)
    return bake(_plates(r), steepness=0.7)


def _concrete(seed: int) -> Relief:
    r = Relief(WIDE, HIGH, "hopper grey", seed=seed)
    r.tone *= (0.84 + 0.26 * np.clip(r.y / HIGH, 0, 1)).astype(np.float32)
    r.rough(0.5, 3, seed, 0.1).rough(0.5, 30, seed + 2, 0.16)
    for top, low in WHEELS:
        r.put(r.inside(0, top, WIDE, low), "asphalt", -0.1, 0.8)
    for x in (40, 120):
        r.put(np.abs(r.x - x + (r.y - 40) * 0.7 + 0.8 * np.sin(r.y)) < 0.8, "soot", 0.2)
    for y in LINES:
        r.put(np.abs(r.y - y - 3) < 0.7, "soot", 0.2)
    return r


def _shoulders(r: Relief) -> Relief:
    """No pavement: gravel and dead weeds, the concrete broken along its edge."""
    for y0, y1, side in ((0, 8, 1), (NEAR_KERB, HIGH, -1)):
        edge = r.y + side * (r.noise(5, y0 + 1) * 4 - 2)
        where = (edge < y1) if side > 0 else (edge > y0)
        r.put(where, "gravel", 1.0, 0.8)
        r.rough(1.6, 2, y0 + 3, 0.3, where)
    for _ in range(26):
        x = r.dice.random() * WIDE
        r.line((x, 6), (x + r.dice.normal() * 1.6, 3 - r.dice.random() * 3), 0.4, "straw", 3)
    return r


def freight() -> Piece:
    r = _dashes(_concrete(71))
    _cracks(r, 4)
    return bake(_shoulders(r))


def level_crossing() -> Piece:
    """Planks and two rails going away aslant, as the locomotive comes; stop line before them."""
    r = _concrete(81)
    lean = (HIGH - r.y) * (0.22 / 0.30)  # px to the right for each px further away
    along = r.x - lean
    planks = (along > 22) & (along < 96) & (r.y > 0)
    r.put(planks, "sleeper", 1.2, 1.0)
    r.z[planks & (np.abs(r.y % 6) < 0.6)] -= 1.0
    r.tone[planks] *= (0.8 + 0.5 * r.noise(6, 3))[planks]
    _shoulders(r)
    bed = (along > 14) & (along < 104) & ((r.y < 7) | (r.y > 67))
    r.put(bed, "sleeper", 1.0, 0.9)
    r.put(bed & ((r.y * 1.0) % 5 < 2), "gravel", 0.4, 0.6)
    for at in (36, 80):
        r.put(np.abs(along - at) < 3.0, "ink", -0.6)
        r.put(np.abs(along - at) < 1.9, "rail web", 1.6)
        r.put(np.abs(along - at) < 1.0, "rail head", 3.0, 1.0)
    line = (np.abs(along - 4) < 2.6) & (r.y > 9) & (r.y < 64) & (r.noise(3, 79) < 0.66)
    r.put(line, "lane paint", 0.4)
    return bake(r, steepness=0.7)


def el_deck() -> Piece:
    """160 x 16, the upper edge of the strip: girder, ties seen from below, rivets."""
    r = Relief(WIDE, 16, "soot")
    for x in range(0, WIDE, 8):
        r.box((x, 0, x + 5, 9), "sleeper", 2, 0.8)
        r.tone[r.inside(x, 0, x + 5, 9)] *= 0.5
    r.box((0, 5, WIDE, 13), "iron", 4, 0.6)
    r.box((0, 4, WIDE, 6), "iron", 6, 0.6).box((0, 12, WIDE, 14.6), "iron", 7, 0.8)
    for x in range(0, WIDE, 40):
        r.box((x, 6, x + 3, 12), "iron", 6, 0.6)
        r.put(r.inside(x + 18, 14, x + 20, 16), "iron", 3.0)
    for x in range(2, WIDE, 5):
        r.dome((x, 13.2), (0.9, 0.8), "rust", 7.6, 0.8)
    r.put(r.y > 14.6, "clear", 0.0)
    r.put(r.of("iron") & (r.noise(10, 4) > 0.68), "rust", tone=0.6)
    return bake(r.streaks(10, 12, 0.3))


def river() -> Piece:
    """160 x 32, for the layer behind: water from row 12 down, small waves, a dark near edge."""
    r = Relief(WIDE, 32, "clear")
    r.put(r.y > 12, "river", 0.0)
    down = np.clip((r.y - 12) / 20, 0, 1)
    r.tone *= (0.9 - 0.3 * down).astype(np.float32)
    r.z += ((r.noise(6, 3) + 0.5 * r.noise(2.5, 8)) * (0.6 + 1.6 * down)).astype(np.float32)
    r.put(r.inside(0, 12, WIDE, 13.4), "soot", 0.0)
    return bake(r)


def sidings() -> Piece:
    """160 x 16, for the layer behind: ballast, two rails, weeds."""
    r = Relief(WIDE, 16, "gravel")
    r.tone *= np.float32(0.72)
    r.rough(1.5, 1.6, 4, 0.3)
    for y in (5, 10):
        for x in range(0, WIDE, 6):
            r.put(r.inside(x, y - 1, x + 3, y + 4), "sleeper", 1.0)
    for rail in (5, 7.4, 10, 12.8):
        r.put(r.inside(0, rail, WIDE, rail + 0.8), "rail head", 2.0, 0.8)
    return bake(r, steepness=0.6)


def clay() -> Piece:
    """160 x 16, for the layer behind: ground dug up, boards laid over it."""
    r = Relief(WIDE, 16, "clear")
    r.put(r.y > 5 + 3 * r.noise(24, 5), "cinder", 1.0)
    r.rough(2.0, 4, 7, 0.3, r.of("cinder"))
    for x in (12, 92):
        r.poly([(x, 12), (x + 40, 10), (x + 42, 13), (x + 1, 15)], "plank2", 2)
    return bake(r)


def threshold() -> Piece:
    """16 x 60, for where one road meets another: a strip of bolted steel across all lanes."""
    r = Relief(16, 60).box((2, 0, 14, 60), "iron", 2, 0.8)
    r.tone *= np.float32(0.9)
    r.put(np.abs(r.x - 8 - 1.4 * np.sign(np.sin(r.y * 1.3))) < 0.8, "ink", 0.0)
    for y in range(2, 60, 5):
        for x in (4, 12):
            r.dome((x, y), (0.9, 0.7), "steel", 2.6, 0.6)
    return bake(r)


BLOCKS = {
    "avenue": avenue,
    "avenue worn": avenue_worn,
    "tram": tram,
    "works": works,
    "hatching": hatching,
    "under rails": under_rails,
    "bridge deck": bridge_deck,
    "comb joint": comb_joint,
    "freight": freight,
    "level crossing": level_crossing,
    "el deck": el_deck,
    "river": river,
    "sidings": sidings,
    "clay": clay,
}
