"""Wall and floor of the hospital: blocks whose 16 x 16 parts join and do not soon repeat."""

import numpy as np

from assets.studio.rooms.noise import Mask
from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import Relief

SKIRTING = 5  # px of it on top of a floor block


def ceiling() -> Piece:
    """A cable tray, two pipes in brackets, and the painted edge of the wall."""
    c = Relief(96, 16, "sick paint").box((0, 0, 96, 5), "steel dark", 4, 1)
    for x in range(3, 96, 8):
        c.box((x, 1.5, x + 4, 3.5), "rubber", 2, 0.3)
    c.level(0, 96, 8, 2.2, "whitewash", 2).level(0, 96, 12.5, 1.4, "brick", 1.5)
    for x in (14, 62):
        c.box((x, 4, x + 3, 15), "iron", 5, 0.6)
    return bake(c.box((78, 6, 84, 11), "whitewash", 5, 1))


def _blocks(wall: Relief, size: tuple[float, float], seed: int) -> Relief:
    """Painted breeze blocks: joints that show, faces that do not."""
    wall.bricks(size, joint=0.9, depth=0.5, vary=0.05)
    return wall.rough(0.3, 20, seed, 0.06)


def wall() -> Piece:
    """Paint over blocks, with the paler shape of something that used to hang there."""
    w = _blocks(Relief(96, 48, "sick paint"), (24, 12), 3)
    w.put(w.inside(58, 8, 80, 30), "sick patch")
    for x, y in ((60, 10), (78, 10)):
        w.dome((x, y), (0.9, 0.9), "ink", 0.4)
    return bake(w.streaks(4, 26, 0.16))


def rail() -> Piece:
    """The line that leads to the lifts, and a bumper for trolleys."""
    r = Relief(96, 16, "sick paint").box((0, 1, 96, 3), "line red", 0.3, 0.2)
    r.box((0, 4, 96, 5), "line amber", 0.3, 0.2).put(r.y > 7, "dado tile", 0.0)
    r.level(0, 96, 10, 3.2, "bumper", 2.5)
    for x in (20, 68):
        r.box((x, 7, x + 4, 13), "chrome", 6, 0.8)
    r.put(r.inside(40, 7.5, 52, 9) & r.of("bumper"), "veneer 2")
    return bake(r)


def _scuffs(floor: Relief, where: Mask, n: int) -> None:
    """Rubber marks at the height of wheels and buffers."""
    for _ in range(n):
        x, y = floor.dice.random() * 92, floor.dice.random() * 24 + 3
        long = 5 + floor.dice.random() * 14
        mark = floor.inside(x, y, x + long, y + 0.9) & where
        floor.tone[mark] *= np.float32(0.62)


def dado() -> Piece:
    d = Relief(96, 32, "dado tile").bricks((16, 16), joint=0.8, stagger=0, vary=0.10)
    odd = d.inside(64.4, 0.4, 79.6, 15.6)
    d.put(odd, "ward dado")
    d.path([(20, 16), (25, 21), (23, 26), (29, 31.8)], 0.5, "ink", 0.0)
    _scuffs(d, d.of("dado tile"), 6)
    return bake(d.streaks(3, 26, 0.18))


def _checks(mats: tuple[str, str, str], seed: int) -> Relief:
    """A skirting and a chequered floor whose rows widen towards the eye."""
    cap, dark, pale = mats
    f = Relief(96, 32, dark)
    row = np.searchsorted((9.0, 14.0, 21.0), f.y)
    square = (np.floor((f.x + 3 * row) / 24) + row) % 2 == 0
    f.put(square, pale).rough(0.25, 24, seed, 0.08)
    f.box((0, 0, 96, SKIRTING), cap, 1.6, 1.0)
    shade = (f.y > SKIRTING) & (f.y < SKIRTING + 1.4)
    f.tone[shade] *= np.float32(0.55)
    return f


def floor() -> Piece:
    return bake(_checks(("dado cap", "lino", "lino pale"), 5))


# ---- the ward: warmer above, colder below


def ward_wall() -> Piece:
    w = Relief(96, 48, "ward paint").rough(0.4, 26, 8, 0.07)
    for x in (0, 48):  # sheets of board under the paint
        w.z[np.abs(w.x - x - 0.5) < 0.7] -= 0.8
    damp = np.clip((w.noise(30, 22) - 0.56) * 5, 0, 1) * np.clip(1 - w.y / 34, 0, 1)
    w.tone *= (1 - 0.16 * damp).astype(np.float32)
    return bake(w.streaks(3, 30, 0.14))


def ward_rail() -> Piece:
    """The trunking behind the beds: outlets for oxygen and suction, sockets, a call lamp."""
    r = Relief(96, 16, "ward paint").put(np.ones((48, 288), np.bool_), tone=1.0)
    r.put(r.y > 12, "ward dado").box((0, 2, 96, 12), "cream", 3, 1.2)
    r.box((0, 6.6, 96, 7.4), "stone", 3, 0.2)
    for x, mat in ((8, "lacquer blue"), (16, "oxygen"), (56, "lacquer blue"), (64, "oxygen")):
        r.dome((x, 7), (2.6, 2.6), mat, 3, 2).dome((x, 7), (1, 1), "rubber", 5)
    for x in (30, 78):
        r.box((x, 4, x + 7, 10), "enamel", 3.8, 0.6)
        r.box((x + 2, 6, x + 3, 8), "ink", 3.8, 0).box((x + 4, 6, x + 5, 8), "ink", 3.8, 0)
    return bake(r)


def ward_dado() -> Piece:
    d = Relief(96, 32, "ward dado").rough(0.3, 22, 4, 0.08)
    d.z[np.abs(d.x - 48.5) < 0.7] -= 0.8
    d.level(0, 96, 3, 1.2, "steel dark", 0.6)
    _scuffs(d, d.y > 8, 7)
    return bake(d)


def ward_floor() -> Piece:
    return bake(_checks(("steel dark", "ward lino", "ward lino pale"), 9))


# ---- the theatre: tiles from floor to ceiling


def theatre_top() -> Piece:
    """An air duct along the ceiling, with a grille."""
    t = Relief(96, 16, "theatre tile 2").box((0, 0, 96, 11), "dull chrome", 6, 2)
    for x in (0, 48):
        t.box((x, 0, x + 3, 12), "chrome", 7, 0.8)
    for y in range(3, 9, 2):
        t.box((16, y, 38, y + 1), "rubber", 4, 0.2)
    return bake(t)


def theatre_tiles() -> Piece:
    """Square tiles, three bands: pale field, one dark course at the belt, a darker foot."""
    t = Relief(96, 96, "theatre tile")
    t.put((t.y > 60) | ((t.y > 48) & (t.y < 54)), "theatre tile 2")
    t.bricks((12, 12), joint=0.8, depth=0.9, stagger=0, vary=0.06)
    t.put(t.inside(0, 48, 96, 50), "cream", 1.0)
    for x, y, mat in ((36, 12, "dado tile"), (72, 72, "ward dado")):
        t.put(t.inside(x + 0.4, y + 0.4, x + 11.6, y + 11.6), mat)
    lost = t.inside(12.4, 84.4, 23.6, 95.6) & (t.noise(6, 3) > 0.4)
    t.put(lost, "mortar", -0.6)
    return bake(t.streaks(5, 60, 0.16))


def theatre_floor() -> Piece:
    """Terrazzo with a brass joint and the drain's slope."""
    f = Relief(96, 32, "terrazzo").rough(0.2, 26, 3, 0.08)
    specks = f.noise(1.6, 11)
    f.tone *= np.where(specks > 0.74, 1.22, np.where(specks < 0.26, 0.82, 1.0)).astype(np.float32)
    f.put((np.abs(f.x - 48 - (f.y - 5) * 0.3) < 0.6) & (f.y > 5), "copper")
    f.put(np.abs(f.y - 12) < 0.5, "copper")
    f.box((0, 0, 96, SKIRTING), "theatre tile 2", 1.6, 1.0)
    f.tone[(f.y > SKIRTING) & (f.y < SKIRTING + 1.4)] *= np.float32(0.55)
    return bake(f)


# ---- reception


def lobby_wall() -> Piece:
    """Woven paper that was smart once, in broad lengths; one seam has come open."""
    w = Relief(96, 48, "lobby paint").rough(0.3, 24, 12, 0.07)
    w.tone *= (1 + 0.03 * np.sin(w.x * 2.1)).astype(np.float32)
    for x in (24, 72):
        w.z[np.abs(w.x - x - 0.5) < 0.7] -= 0.7
    w.poly([(72, 30), (77, 33), (76, 44), (72, 46)], "plaster", 0.6)
    return bake(w.streaks(3, 26, 0.14))


def lobby_panels() -> Piece:
    """Boards of veneer under a rail: each its own grain."""
    p = Relief(96, 48, "veneer").box((0, 0, 96, 5), "veneer 2", 4, 1.5)
    p.box((0, 6, 96, 7), "gilt", 0.6, 0.2)
    for k, x in enumerate(range(0, 96, 32)):
        board = p.inside(x, 7, x + 32, 48)
        wave = np.sin(p.x * 0.9 + 4 * p.noise(26, 30 + k) + k)
        p.tone[board] *= (0.92 + 0.05 * k + 0.06 * wave)[board]
        p.z[(np.abs(p.x - x - 0.5) < 0.8) & (p.y > 7)] -= 1.4
    p.box((0, 42, 96, 48), "veneer 2", 2, 1)
    return bake(p)


# ---- the ward behind the glass, at a third of the scale


def behind() -> Piece:
    """160 x 128: beds in a row, rails of curtain, tall windows on the night."""
    b = Relief(160, 128, "ward paint").rough(0.2, 20, 2, 0.05)
    b.box((0, 0, 160, 22), "whitewash", 1, 0).box((0, 84, 160, 96), "ward dado", 0.5, 0.3)
    b.put(b.y > 96, "ward lino")
    for cx in (30, 110):
        b.box((cx - 16, 34, cx + 16, 70), "whitewash", 2, 0.8)
        for dx in (-14, 1):
            b.box((cx + dx, 36, cx + dx + 13, 68), "hole", -1, 0)
        b.box((cx - 16, 51, cx + 16, 52.4), "whitewash", 2, 0.3)
        b.box((cx - 19, 70, cx + 19, 73), "marble", 3, 1)
    b.level(0, 160, 27, 1, "chrome", 2)
    for cx, wide in ((70, 17), (150, 9), (152, 8)):
        cloth = b.inside(cx - wide, 28, cx + wide, 92)
        fold = np.sin(b.x * 1.5 + 0.3 * np.sin(b.y * 0.05))
        b.put(cloth, "curtain", (2 + 1.2 * fold).astype(np.float32))
    for cx in (28, 112):
        _small_bed(b, cx)
    return bake(b)


def _small_bed(b: Relief, cx: float) -> None:
    b.box((cx - 25, 74, cx - 23, 100), "chrome", 4, 0.5).box(
        (cx + 21, 80, cx + 23, 100), "chrome", 4
    )
    b.box((cx - 24, 86, cx + 22, 93), "sheet", 5, 1.5).box(
        (cx - 24, 93, cx + 22, 95), "iron", 4, 0.5
    )
    b.ball((cx - 15, 84, 6), (7, 4, 4), "sheet").ball((cx - 13, 81, 8), (3.6, 3.4, 3.4), "skin")
    b.ball((cx - 15, 80, 8), (3.4, 3, 3.2), "hair")
    b.limb((cx - 8, 86, 6), (cx + 18, 88, 5), (5.5, 3.4), "blanket 2")


BLOCKS = {
    "ceiling": ceiling,
    "wall": wall,
    "rail": rail,
    "dado": dado,
    "floor": floor,
    "ward wall": ward_wall,
    "ward rail": ward_rail,
    "ward dado": ward_dado,
    "ward floor": ward_floor,
    "theatre top": theatre_top,
    "theatre tiles": theatre_tiles,
    "theatre floor": theatre_floor,
    "lobby wall": lobby_wall,
    "lobby panels": lobby_panels,
    "behind": behind,
}
