"""Wall and floor of the bathhouse: blocks whose 16 x 16 parts join and do not soon repeat."""

import numpy as np

from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import Relief


def plaster() -> Piece:
    wall = Relief(96, 16, "plaster").rough(1.2, 9, 1, 0.22).streaks(5, 14, 0.25)
    return bake(wall)


def frieze() -> Piece:
    """Gilt diamonds on red, between two gilt fillets."""
    band = Relief(64, 16, "cream").bricks((8, 8), stagger=0, vary=0.1)
    band.box((0, 0, 64, 3), "gilt", 2.5).box((0, 12, 64, 16), "gilt", 3, 1.5)
    for x in range(0, 64, 16):
        band.poly([(x + 8, 3.5), (x + 13, 7.5), (x + 8, 11.5), (x + 3, 7.5)], "paint", 0.8)
        band.dome((x + 8, 7.5), (2, 2), "gilt", 1).dome((x, 7.5), (1.4, 1.4), "gilt", 1)
    return bake(band)


def cream_tiles() -> Piece:
    """Hand-sized tiles with some lost and some mended with the wrong colour."""
    wall = Relief(96, 48, "cream").bricks((8, 8), joint=0.7, stagger=0, vary=0.10)
    for k in range(7):
        x, y = int(wall.dice.integers(12)) * 8, int(wall.dice.integers(6)) * 8
        area = wall.inside(x + 0.4, y + 0.4, x + 7.6, y + 7.6)
        wall.put(area, "plaster" if k % 2 else "glaze", -0.6, 0.8)
    return bake(wall.streaks(9, 44, 0.28))


def ledge() -> Piece:
    band = Relief(64, 16, "glaze").bricks((8, 8), joint=0.7, stagger=0, vary=0.14)
    band.level(0, 64, 3, 3, "glaze2", 1.0).box((0, 6, 64, 8), "gilt")
    return bake(band)


def teal_tiles() -> Piece:
    wall = Relief(96, 48, "glaze2").bricks((16, 8), depth=1.1, vary=0.16).streaks(8, 40, 0.25)
    return bake(wall)


def skirting() -> Piece:
    step = Relief(64, 16, "marble").box((0, 0, 64, 5), "marble", 2, 1.5)
    return bake(step.put(step.inside(0, 5, 64, 16), "wet", 0))


def wet_floor() -> Piece:
    floor = Relief(96, 32, "wet").rough(0.8, 12, 5, 0.25)
    for y in (3, 8, 16):
        floor.z[np.abs(floor.y - y) < 0.5] -= 1
    for k in range(9):
        floor.z[np.abs(floor.x - k * 12) < 0.4] -= 0.5
    return bake(floor)


# ---- the changing room


def ochre() -> Piece:
    """Old distemper, patched where it came off."""
    wall = Relief(96, 80, "ochre").rough(0.7, 16, 3, 0.16)
    lost = (wall.noise(14, 22) > 0.68) & (wall.y > 20)
    wall.put(lost, "plaster", -0.8)
    wall.rough(1.0, 5, 9, 0.2, lost)
    return bake(wall.streaks(6, 60, 0.18))


def cornice() -> Piece:
    band = Relief(64, 16, "plaster").level(0, 64, 4, 4, "plaster", 1)
    band.box((0, 9, 64, 12), "plaster", 3, 1).box((0, 12, 64, 16), "ochre", 0, 0)
    for x in range(4, 64, 8):
        band.box((x, 8, x + 4, 12), "plaster", 4, 1)
    return bake(band.rough(0.5, 7, 2, 0.15))


def panelling() -> Piece:
    """Boards with a rail on top."""
    wall = Relief(96, 64, "plank").box((0, 0, 96, 5), "plank", 4, 1.5)
    for k, x in enumerate(range(0, 96, 12)):
        shade = 0.92 + 0.14 * ((k * 5) % 3) / 2
        wall.tone[wall.inside(x, 5, x + 12, 64)] *= shade
        wall.z[(np.abs(wall.x - x) < 0.6) & (wall.y > 5)] -= 1.4
        wall.sink((x + 2.5, 12, x + 9.5, 46), 0.8, 1.2)
    grain = wall.noise(3, 4) * np.cos(wall.y * 0.12)
    wall.tone *= (0.92 + 0.16 * grain).astype(np.float32)
    wall.box((0, 50, 96, 64), "plank2", 2, 1.5)
    return bake(wall)


# ---- the wash hall


def white_tiles() -> Piece:
    wall = Relief(96, 80, "white").bricks((8, 8), joint=0.7, stagger=0, vary=0.07)
    for k in range(9):
        x, y = int(wall.dice.integers(12)) * 8, int(wall.dice.integers(10)) * 8
        area = wall.inside(x + 0.4, y + 0.4, x + 7.6, y + 7.6)
        wall.put(area, ("plaster", "cream", "green")[k % 3], -0.5, 0.8)
    return bake(wall.streaks(12, 70, 0.26))


def green_tiles() -> Piece:
    wall = Relief(96, 48, "green").bricks((8, 16), depth=1.1, stagger=0, vary=0.14)
    wall.level(0, 96, 3, 3, "green", 2)
    return bake(wall.box((0, 6, 96, 8), "white", 0.5).streaks(8, 40, 0.25))


# ---- the steam room


def logs() -> Piece:
    """Round timbers, one above the other, with moss between."""
    wall = Relief(96, 112, "plank2")
    for k, y in enumerate(range(8, 112, 16)):
        wall.level(0, 96, y, 8, "plank", 0)
        row = wall.inside(0, y - 8, 96, y + 8)
        wall.tone[row] *= 0.86 + 0.10 * ((k * 7) % 4) / 3
        wall.put(row & (np.abs(wall.y - y) > 7.2), "leaf", 0, 0.5)
    grain = wall.noise(4, 3) * np.sin(wall.y * 1.9 + 3 * wall.noise(20, 8))
    wall.tone *= (0.9 + 0.2 * grain).astype(np.float32)
    for _ in range(6):
        x, y = 8 + wall.dice.random() * 80, 8 + 16 * int(wall.dice.integers(7))
        wall.dome((x, y), (2.2, 1.5), "plank2", 7, 1)
    return bake(wall, steepness=0.55)


def duckboard() -> Piece:
    floor = Relief(64, 32, "wet")
    floor.box((0, 0, 64, 6), "plank2", 3, 1)
    for x in range(0, 64, 8):
        floor.box((x + 0.5, 6, x + 7, 32), "plank2", 2, 1)
    return bake(floor.rough(0.4, 5, 4, 0.2))


# ---- pipes and boilers


def bricks() -> Piece:
    wall = Relief(96, 112, "brick").bricks((12, 6), joint=0.7, vary=0.28, mortar="mortar")
    wall.rough(0.8, 10, 6, 0.25)
    left = (wall.noise(22, 31) > 0.60) & (wall.y < 72)
    wall.put(left, "whitewash", 1.6)
    wall.rough(0.8, 8, 5, 0.16, left)
    return bake(wall.streaks(9, 90, 0.22))


def sooty_bricks() -> Piece:
    wall = Relief(96, 112, "brick").bricks((12, 6), joint=0.7, vary=0.3, mortar="soot")
    wall.rough(0.8, 10, 2, 0.3)
    wall.tone *= (0.62 + 0.30 * np.clip(wall.y / 112, 0, 1)).astype(np.float32)
    return bake(wall.streaks(10, 90, 0.3))


def flagstones() -> Piece:
    floor = Relief(64, 32, "stone").box((0, 0, 64, 4), "stone", 2, 1.5)
    floor.bricks((32, 14), joint=1.2, depth=1.5, vary=0.2, where=floor.inside(0, 4, 64, 32))
    return bake(floor.rough(0.8, 6, 8, 0.25))


def vault() -> Piece:
    """The foot of a brick vault: a band of headers above the wall."""
    band = Relief(96, 16, "brick").bricks((6, 14), depth=1.4, stagger=0, vary=0.3, mortar="soot")
    band.z += np.clip(6 - band.y, 0, 6) * 0.5
    return bake(band.box((0, 13, 96, 16), "stone", 3, 1))


# ---- the hall behind the arches


def hall() -> Piece:
    """The pool hall, at a third of the scale: small tiles, pilasters, tall windows."""
    b = Relief(160, 96, "glaze").bricks((5, 4), joint=0.5, depth=0.5, vary=0.12)
    b.box((0, 0, 160, 10), "plaster", 2).box((0, 22, 160, 26), "gilt", 2, 1)
    b.box((0, 82, 160, 96), "marble", 2, 1)
    for cx in (40, 120):
        b.put(b.arch(cx, 46, 19) & (b.y < 80), "marble", 2.0)
        pane = b.arch(cx, 46, 15) & (b.y < 77)
        b.put(pane, "hole", -2.0)
        bars = np.min([np.abs(b.x - cx - k) for k in (-8, 0, 8)], axis=0) < 0.6
        bars |= (np.abs(b.y - 46) < 0.6) | (np.abs(b.y - 61) < 0.6)
        b.put(pane & bars, "iron", 0.0)
        frost = pane & (b.y > 62 + 10 * b.noise(6, cx)) & ~bars
        b.put(frost, "ice", -1.0)
    for cx in (0, 80, 160):
        b.upright(cx, 10, 96, 7, "marble", 1)
        b.upright(cx, 10, 16, 9, "gilt", 2).upright(cx, 86, 96, 9, "marble", 2)
    return bake(b)


def water() -> Piece:
    """The pool: short bright ripples on dark water, a rim of light along its edge."""
    pool = Relief(96, 48, "water")
    pool.tone *= np.float32(0.55)
    ripple = pool.noise(9, 31) + 0.25 * np.sin(pool.y * 2.1 + 4 * pool.noise(24, 8))
    pool.z += (ripple * 1.6).astype(np.float32)
    pool.box((0, 0, 96, 2), "marble", 2, 0.5)
    pool.put(pool.inside(0, 2, 96, 3), "glaze", 0.0, 1.2)
    return bake(pool)


BLOCKS = {
    "plaster": plaster,
    "frieze": frieze,
    "cream tiles": cream_tiles,
    "ledge": ledge,
    "teal tiles": teal_tiles,
    "skirting": skirting,
    "wet floor": wet_floor,
    "ochre": ochre,
    "cornice": cornice,
    "panelling": panelling,
    "white tiles": white_tiles,
    "green tiles": green_tiles,
    "logs": logs,
    "duckboard": duckboard,
    "bricks": bricks,
    "sooty bricks": sooty_bricks,
    "flagstones": flagstones,
    "vault": vault,
    "hall": hall,
    "water": water,
}
