"""Walls and floors of the hotel: blocks whose 16 x 16 parts join and do not soon repeat."""

import numpy as np

from assets.studio.rooms.noise import Mask
from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import Relief

SKIRTING = 5  # px of it on top of a floor block


def _medallions(wall: Relief, mat: str, size: tuple[float, float]) -> None:
    """Large quiet leaves of the wallpaper, staggered; the size must divide the block."""
    wide, high = size
    row = np.floor(wall.y / high)
    u = ((wall.x + (row % 2) * wide / 2) % wide - wide / 2) / (wide / 2)
    v = (wall.y % high - high / 2) / (high / 2)
    turn, out = np.arctan2(v, u), np.hypot(u, v)
    petal = 0.62 + 0.16 * np.cos(turn * 6)
    wall.put((out < petal) & (out > petal - 0.22), mat)
    wall.put((np.abs(u) < 0.16 - 0.1 * np.abs(v)) & (np.abs(v) < 0.4), mat)


def cornice() -> Piece:
    """Lobby and stairs: a coffered edge with teeth, the gilding mostly gone."""
    c = Relief(96, 16, "hall plaster").box((0, 0, 96, 4), "walnut", 5, 1.5)
    c.box((0, 4, 96, 7), "brass dark", 3.5, 1).level(0, 96, 13, 2, "walnut", 1)
    for k, x in enumerate(range(0, 96, 8)):
        c.box((x + 1, 6, x + 6, 11), "brass" if k in (3, 4, 9) else "hall plaster", 3, 1)
    return bake(c.rough(0.3, 14, 2, 0.12))


def lobby_wall() -> Piece:
    """Plaster the colour of tobacco, with a stencilled band and a crack."""
    w = Relief(96, 48, "hall plaster").rough(0.4, 26, 3, 0.08)
    w.box((0, 4, 96, 5), "damask", 0.2, 0.2).box((0, 14, 96, 15), "damask", 0.2, 0.2)
    for x in range(0, 96, 16):
        w.poly([(x + 8, 6.5), (x + 12, 9.5), (x + 8, 12.5), (x + 4, 9.5)], "damask", 0.1)
        w.put(w.disc(x, 9.5, 1.6), "damask")
    w.path([(58, 15), (61, 22), (58, 28), (64, 37), (63, 48)], 0.5, "walnut dark", -0.4)
    w.path([(61, 22), (68, 27)], 0.4, "walnut dark", -0.4)
    return bake(w.streaks(5, 30, 0.14))


def lobby_panels() -> Piece:
    """Walnut: a rail, raised fields, a worn foot."""
    w = Relief(96, 48, "walnut").rough(0.2, 18, 6, 0.06)
    w.tone *= (0.95 + 0.05 * np.sin(w.y * 0.5 + 5 * w.noise(22, 4))).astype(np.float32)
    w.level(0, 96, 2.5, 2.5, "walnut", 2.5).box((0, 5, 96, 6.4), "brass dark", 1, 0.5)
    for x in (4, 52):
        w.sink((x, 11, x + 40, 44), 1.4, 1.6)
        w.sink((x + 4, 15, x + 36, 40), -1.6, 2.2)
    return bake(w)


def marble_floor() -> Piece:
    """A skirting, then black and cream set on their corners, larger towards the eye."""
    f = Relief(96, 32, "tile black")
    away = 2.0 * np.log1p(np.clip(f.y - SKIRTING, 0, None) / 7)
    u = f.x / 24
    cream = (np.floor(u + away) + np.floor(u - away)) % 2 == 0
    f.put(cream, "tile cream").rough(0.2, 24, 5, 0.10)
    _skirting(f)
    return bake(f)


def _skirting(f: Relief) -> None:
    f.box((0, 0, f.w, SKIRTING), "walnut dark", 2, 1.2)
    shade = (f.y > SKIRTING) & (f.y < SKIRTING + 1.6)
    f.tone[shade] *= np.float32(0.5)


def stair_wall() -> Piece:
    """Red damask, faded to brown where the sun of the landing reaches it."""
    w = Relief(96, 48, "damask").rough(0.25, 30, 7, 0.06)
    _medallions(w, "damask dim", (48, 24))
    return bake(w.streaks(4, 40, 0.12))


# ---- the corridor


def picture_rail() -> Piece:
    r = Relief(96, 16, "stripe dim").box((0, 0, 96, 5), "hall plaster", 4, 2)
    r.level(0, 96, 6.5, 1.5, "hall plaster", 1.5).level(0, 96, 13, 1.8, "walnut", 1.5)
    r.put((r.y > 8) & (r.y < 11), "hall plaster", 0.4)
    return bake(r.rough(0.3, 20, 8, 0.10))


def corridor_paper() -> Piece:
    """Broad stripes; the paler place of a picture long sold, and a torn strip."""
    w = Relief(96, 48, "stripe")
    w.put((w.x % 24) < 12, "stripe dim")
    w.put((np.abs(w.x % 24 - 6) < 0.5), "stripe")
    w.rough(0.25, 26, 4, 0.06)
    torn = [(73, 48), (74, 36), (77, 24), (81, 31), (82, 48)]
    w.poly(torn, "plaster", -0.6)
    w.poly([(77, 24), (81, 31), (85, 36), (84, 28)], "stripe", 2.0)
    return bake(w.streaks(4, 36, 0.14))


def wainscot() -> Piece:
    """Boards painted brown so often that their edges are round."""
    w = Relief(96, 48, "walnut").level(0, 96, 3, 3, "walnut", 2.5)
    w.box((0, 6, 96, 8), "walnut dark", 1, 0.6)
    for k, x in enumerate(range(0, 96, 16)):
        w.tone[w.inside(x, 8, x + 16, 48)] *= (0.95, 1.02, 0.98)[k % 3]
        w.z[(np.abs(w.x - x - 0.5) < 0.8) & (w.y > 8)] -= 1.4
    _scuffs(w, w.y > 20, 7)
    return bake(w.rough(0.15, 22, 5, 0.05))


def _scuffs(wall: Relief, where: Mask, n: int) -> None:
    """Where trunks and heels have met the wood."""
    for _ in range(n):
        x, y = wall.dice.random() * 90, wall.dice.random() * 24 + 20
        mark = wall.inside(x, y, x + 4 + wall.dice.random() * 10, y + 0.9) & where
        wall.tone[mark] *= np.float32(0.7)


def runner() -> Piece:
    """Boards, a gold border, and the carpet that has been walked through in its middle."""
    f = Relief(96, 32, "boards dark")
    _skirting(f)
    f.put(f.y > 9, "carpet").put((f.y > 10.5) & (f.y < 12), "carpet gold")
    f.put((f.y > 13) & (f.y < 13.9), "carpet dark")
    v = np.log1p(np.clip(f.y - 14, 0, None) / 8) * 2.2
    u = f.x / 24
    lozenge = np.abs((u % 1) - 0.5) * 2 + np.abs((v % 1) - 0.5) * 2
    f.put((f.y > 14.5) & (lozenge < 0.62), "carpet dark")
    f.put((f.y > 14.5) & (lozenge < 0.22), "carpet gold")
    worn = (f.noise(28, 9) > 0.6) & (f.y > 16)
    f.tone[worn] *= np.float32(1.12)
    return bake(f.rough(0.3, 10, 3, 0.06))


# ---- the room


def room_top() -> Piece:
    r = Relief(96, 16, "room paper").box((0, 0, 96, 5), "plaster", 3, 1.5)
    r.level(0, 96, 6, 1.4, "walnut", 1)
    damp = np.clip((r.noise(34, 12) - 0.5) * 5, 0, 1)
    r.tone *= (1 - 0.2 * damp).astype(np.float32)
    return bake(r)


def room_paper() -> Piece:
    """Sprigs on a green gone grey; a seam has come loose and shows the wall."""
    w = Relief(96, 96, "room paper").rough(0.2, 30, 11, 0.03)
    for row in range(6):
        for column in range(4):
            x, y = 24 * column + 12 * (row % 2) + 6, 16 * row + 6
            w.line((x, y + 5), (x + 1, y), 0.5, "green", 0.1)
            w.put(w.disc(x + 1, y - 0.6, 1.9, 1.7), "sprig")
            w.put(w.disc(x - 1.4, y + 3.4, 1.0), "green")
    w.poly([(60, 0), (67, 0), (66, 14), (63, 26), (61, 17)], "plaster", -0.6)
    w.poly([(61, 17), (63, 26), (57, 30), (56, 20)], "room paper", 2.0)
    damp = np.clip((w.noise(40, 3) - 0.55) * 4, 0, 1) * np.clip(1 - w.y / 40, 0, 1)
    w.tone *= (1 - 0.22 * damp).astype(np.float32)
    return bake(w.streaks(4, 60, 0.10))


def room_boards() -> Piece:
    """Floorboards from wall to eye, with nails, and one that was lifted."""
    f = Relief(96, 32, "boards").rough(0.3, 12, 4, 0.1)
    edges = (SKIRTING, 9.5, 15.0, 22.0, 32.0)
    for k, y in enumerate(edges[:-1]):
        row = (f.y >= y) & (f.y < edges[k + 1])
        f.tone[row] *= (0.92, 1.0, 0.95, 1.04)[k]
        f.put(np.abs(f.y - y) < 0.5, "boards dark", -1.0)
        for x in (13 + 31 * k, 61 + 31 * k):
            f.put(row & (np.abs(f.x - x % 96) < 0.5), "boards dark", -1.0)
            f.put(f.disc(x % 96 + 3, y + 2, 0.7), "ink")
    _skirting(f)
    return bake(f)


# ---- across the street


def street_front() -> Piece:
    """The house opposite, at a third of the scale: brick, a cornice, sills, dark windows."""
    b = Relief(160, 80, "brick").bricks((6, 3), joint=0.5, depth=0.5, vary=0.2)
    b.box((0, 0, 160, 5), "stone", 3, 1.5).box((0, 40, 160, 43), "stone", 2, 1)
    for k, x in enumerate((10, 42, 74, 106, 138)):
        for y in (10, 48):
            b.box((x, y, x + 14, y + 24), "soot", -1, 0.5)
            b.box((x - 2, y + 24, x + 16, y + 27), "stone", 2, 0.8)
            lit = (k * 7 + y) % 5 == 0
            b.put(b.inside(x + 1, y + 1, x + 13, y + 23), "gallery" if lit else "dusk", -1.0)
            b.put(np.abs(b.y - y - 12) < 0.6, None, 0.0)
            b.put(b.inside(x + 1, y + 11, x + 13, y + 12.4), "iron", 0.0)
    return bake(b)


BLOCKS = {
    "cornice": cornice,
    "lobby wall": lobby_wall,
    "lobby panels": lobby_panels,
    "marble floor": marble_floor,
    "stair wall": stair_wall,
    "picture rail": picture_rail,
    "corridor paper": corridor_paper,
    "wainscot": wainscot,
    "runner": runner,
    "room top": room_top,
    "room paper": room_paper,
    "room boards": room_boards,
    "street front": street_front,
}
