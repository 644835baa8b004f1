"""What is set into walls: windows, doors, the mosaic, the crack in the vault."""

from __future__ import annotations

import numpy as np

from assets.studio.rooms.lettering import write
from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import Relief


def window(behind: str = "hole") -> Piece:
    """56 x 72: night behind frost; the lower corner of one pane is mended with paper."""
    w = Relief(56, 72).box((0, 0, 56, 72), "whitewash", 4, 2).box((4, 4, 52, 64), behind, -2, 1)
    for x in (4, 26, 48):
        w.box((x, 4, x + 4, 64), "whitewash", 2, 1)
    w.box((4, 26, 52, 30), "whitewash", 2, 1).box((0, 64, 56, 70), "marble", 8, 2)
    pane = w.of(behind)
    down = np.clip((w.y - 4) / 60, 0, 1)
    fern = w.noise(7, 12) + 0.35 * np.sin(w.x * 0.9 + w.y * 0.5) * w.noise(11, 4)
    w.put(pane & (fern + down > 1.02), "ice", -1.0, (0.5 + 0.4 * fern).astype(np.float32))
    w.put(w.inside(30, 48, 42, 64), "paper", -1.0)
    w.box((0, 62, 56, 65), "ice", 9, 2)
    return bake(w, shadow=6)


def street_door() -> Piece:
    """62 x 108: padded, with a small window; a mat of snow at its foot."""
    d = Relief(64, 112).box((0, 0, 64, 112), "plank2", 5, 2).box((7, 8, 57, 112), "door", 2, 1)
    for y in range(18, 104, 14):
        for x in range(14, 56, 12):
            d.z[d.disc(x, y, 6, 7) & d.of("door")] += 1.2
            d.dome((x, y), (1.1, 1.1), "gilt", 3)
    d.box((22, 22, 42, 42), "gilt", 6, 1.5).box((24, 24, 40, 40), "night", 3, 0.5)
    d.put(d.of("night") & (d.noise(4, 6) > 0.62), "ice", 3.0)
    d.limb((50, 60, 8), (50, 72, 8), (1.8, 1.8), "gilt")
    d.put(d.inside(8, 106, 56, 112) & (d.noise(5, 2) > 0.35), "ice", 6.0)
    return bake(d, shadow=8)


def boiler_door() -> Piece:
    """An iron-bound door ajar, orange light in the gap."""
    d = Relief(64, 112).box((0, 0, 64, 112), "stone", 6, 2).box((8, 8, 56, 112), "soot", -4, 1)
    d.put(d.inside(9, 8, 14, 112), "coal dim", -4.0).put(d.inside(9, 30, 12, 112), "coal", -4.0)
    d.poly([(14, 10), (54, 8), (54, 112), (14, 112)], "plank2", 3)
    leaf = d.of("plank2")
    d.z[leaf & (d.x % 8 < 0.8)] -= 1.2
    for y in (24, 62, 98):
        d.box((14, y, 54, y + 5), "iron", 5, 1)
        for x in range(18, 54, 8):
            d.dome((x, y + 2.5), (1.4, 1.4), "steel", 6)
    return bake(d.streaks(6, 80, 0.3), shadow=8)


def mosaic() -> Piece:
    """96 x 72: a heron rising from reeds before a low sun, in small stones."""
    m = Relief(96, 72).box((0, 0, 96, 72), "gilt", 3, 1.5).box((4, 4, 92, 68), "glaze2", 1, 0.5)
    field = m.inside(4, 4, 92, 68)
    m.put(m.disc(66, 42, 17) & field, "paint").put(m.disc(66, 42, 12) & field, "ember flat")
    for y in (54, 59, 64):
        m.put((np.abs(m.y - y - 1.3 * np.sin(m.x * 0.45 + y)) < 1.5) & field, "glaze")
    m.poly([(28, 40), (44, 30), (52, 34), (40, 44), (30, 46)], "cream", 1)
    m.poly([(40, 34), (20, 12), (12, 12), (22, 26), (30, 40)], "cream", 1.4)
    m.poly([(44, 32), (52, 10), (60, 6), (58, 20), (50, 34)], "linen", 1.2)
    m.path([(50, 34), (58, 30), (60, 24), (66, 22)], 1.8, "cream", 1.4)
    m.line((66, 22), (78, 25), 1.2, "gilt", 1.6).line((66, 20), (58, 18), 0.9, "ink", 1.6)
    m.line((32, 44), (16, 54), 1.1, "gilt", 1.2).line((30, 44), (13, 50), 1.1, "gilt", 1.2)
    for x, top in ((8, 30), (14, 40), (82, 34), (88, 26), (20, 46)):
        m.line((x, 68), (x + 2, top), 1, "green", 1).dome((x + 2, top), (1.8, 4), "plank", 1)
    m.bricks((3, 3), joint=0.7, depth=0.7, vary=0.22, where=field)
    gone = field & (m.noise(8, 17) > 0.76) & (m.x > 70)
    m.put(gone, "plaster", -0.5)
    return bake(m, shadow=6)


def crack() -> Piece:
    """96 x 40: a vault stone hanging loose, cracks running from it, dust on the ledge."""
    c = Relief(96, 40)
    stones = ((14, 30), (32, 32), (66, 32), (84, 30))
    for k, (x, bottom) in enumerate(stones):
        c.poly(
            [(x - 9, 0), (x + 9, 0), (x + 8, bottom - 16), (x - 8, bottom - 14)], "stone", 5 + k % 2
        )
    c.poly([(39, 0), (58, 0), (55, 25), (44, 28)], "marble", 9)
    stone = c.of("stone", "marble")
    c.rough(1.2, 5, 3, 0.25, stone)
    c.put(c.inside(38, 0, 40, 20) | c.inside(58, 0, 60, 18), "ink", 1.0)
    for path in (
        [(40, 14), (30, 22), (33, 30), (22, 39)],
        [(58, 12), (66, 22), (62, 28), (72, 38)],
        [(49, 27), (47, 33), (51, 39)],
    ):
        c.path(path, 0.55, "ink", 0)
    return bake(c, shadow=4)


def rules() -> Piece:
    """House rules on paper behind glass; one corner has come loose."""
    r = Relief(40, 50).box((0, 0, 40, 50), "plank2", 4, 1.5).box((3, 3, 37, 47), "paper", 1, 0.5)
    write(r, "БАНЯ", (12, 7), "paint")
    for y in range(17, 42, 4):
        r.box((7, y, 33 - (y * 7) % 11, y + 1.2), "ink", 1, 0.1)
    r.poly([(37, 47), (28, 47), (37, 37)], "linen", 5)
    return bake(r, shadow=4)


def podium() -> Piece:
    """128 x 56: the tiers of the steam room, two benches one above the other."""
    p = Relief(128, 60)
    for y, x in ((4, 20), (30, 4)):
        p.box((x, y, 128 - x, y + 7), "plank", 12, 1.5).box(
            (x + 2, y + 7, 126 - x, y + 26), "plank2", 4, 1
        )
        for k in range(x + 6, 124 - x, 9):
            p.box((k, y + 9, k + 1.4, y + 26), "tar", 1, 0.4)
    p.tone *= (0.9 + 0.2 * p.noise(3, 9)).astype(np.float32)
    return bake(p, shadow=8)
