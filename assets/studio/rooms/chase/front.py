"""What fronts along the street are made of: brick, sashes, shop windows, awnings, fire escapes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from assets.studio.rooms.relief import Relief
from assets.studio.rooms.stencil import stencil

SASH = (8, 12)  # px
Box = tuple[float, float, float, float]


def front(w: int, h: int, brick: str, seed: int, mortar: str = "soot") -> Relief:
    """A wall of brick with a cornice on brackets."""
    r = Relief(w, h, brick, seed=seed)
    r.bricks((5, 2.5), joint=0.5, depth=0.6, vary=0.22, mortar=mortar)
    r.rough(0.4, 9, seed, 0.16)
    r.box((0, 0, w, 3), "stone", 5, 0.8).box((0, 3, w, 4.4), "stone", 3, 0.4)
    for x in range(3, w, 8):
        r.box((x, 3, x + 3, 6.4), "stone", 4, 0.6)
    r.tone[r.of("stone")] *= 0.72
    for x0, x1 in ((0, 1.6), (w - 1.6, w)):
        r.box((x0, 4, x1, h), brick, 2, 0.5)
    return r


PANES = {  # what shows behind a sash: pane, lower edge of the lit part, and the blind's colour
    "dark": ("night", ""),
    "warm": ("warm pane low", "paper"),
    "dim": ("warm pane dim", "canvas"),
    "low": ("gallery low", ""),
    "tv": ("frost shade", ""),
}


def sash(r: Relief, x: float, y: float, kind: str) -> None:
    """A window of two sashes with lintel and sill; a blind half down where somebody lives."""
    w, h = SASH
    pane, blind = PANES[kind]
    r.box((x - 1, y - 1.6, x + w + 1, y), "stone", 2, 0.4)
    r.put(r.inside(x, y, x + w, y + h), pane, -2.0, 1.0)
    if blind:
        r.put(r.inside(x, y, x + w, y + h * 0.36), blind, -1.6, 0.9)
    elif kind == "dark":
        r.put(r.inside(x, y, x + w, y + h * 0.4), "glass", -2.0, 0.8)
    r.box((x, y + h / 2 - 0.6, x + w, y + h / 2 + 0.6), "shed dark", 0, 0.2)
    for side in (x, x + w - 0.9):
        r.put(r.inside(side, y, side + 0.9, y + h), "shed dark", 0.0)
    r.box((x - 1, y + h, x + w + 1, y + h + 1.6), "stone", 3, 0.5)


def sashes(r: Relief, y: float, kinds: Sequence[str], first: float, step: float) -> None:
    """A row of windows, one for each kind."""
    for k, kind in enumerate(kinds):
        sash(r, first + k * step, y, kind)


Goods = Callable[[Relief, Box], None]


def window(
    r: Relief, box: Box, goods: Goods, glow: tuple[str, str] = ("warm pane", "warm pane low")
) -> None:
    """A lit shop window: bright above, its goods as shapes before the light, a frame."""
    x0, y0, x1, y1 = box
    r.box((x0 - 1.4, y0 - 1.4, x1 + 1.4, y1 + 1.4), "shed dark", 2, 0.6)
    r.put(r.inside(*box), glow[1], -2.0, 1.0)
    lamp = (r.y < y0 + 5 + 1.6 * abs(((r.x - x0) % 11) - 5.5) / 5.5 * -1.4) & r.inside(*box)
    r.put(lamp, glow[0], -2.0, 1.0)
    goods(r, box)
    for x in (x0 + (x1 - x0) / 2,):
        if x1 - x0 > 22:
            r.box((x - 0.6, y0, x + 0.6, y1), "shed dark", 0, 0.2)


def door(r: Relief, x: float, base: float, mat: str = "door", lit: str = "warm pane dim") -> None:
    """A shop door of 10 x 18 with a light over it."""
    r.box((x - 1, base - 20, x + 11, base), "shed dark", 2, 0.6)
    r.put(r.inside(x, base - 19, x + 10, base - 15.6), lit, -1.0, 1.0)
    r.box((x + 0.5, base - 15, x + 9.5, base), mat, 1, 0.6)
    r.put(r.inside(x + 2, base - 13, x + 8, base - 6), lit, 0.0, 1.0)
    r.put(r.inside(x + 7.6, base - 5, x + 8.6, base - 3.6), "gilt", 2.0)


def awning(r: Relief, x0: float, x1: float, y: float, mats: tuple[str, str]) -> None:
    """Striped cloth that falls forward, a scalloped edge, its underside dark."""
    run = r.y - y
    left, right = x0 - run * 0.3, x1 + run * 0.3
    cloth = (run > 0) & (run < 6) & (r.x > left) & (r.x < right)
    stripe = ((r.x - x0) // 4) % 2 < 1
    r.put(cloth & stripe, mats[0], 3 + run * 0.9, 1.0)
    r.put(cloth & ~stripe, mats[1], 3 + run * 0.9, 1.0)
    hem = (run >= 6) & (run < 7.2 + 0.8 * ((r.x % 4) < 2)) & (r.x > left) & (r.x < right)
    r.put(hem & stripe, mats[0], 8.0, 0.66)
    r.put(hem & ~stripe, mats[1], 8.0, 0.66)
    under = (run >= 8) & (run < 9.4) & (r.x > x0) & (r.x < x1)
    r.put(under, "ink", -1.0)


def fascia(r: Relief, box: Box, words: str, mats: tuple[str, str] = ("green", "gilt")) -> None:
    """A painted board with words of seven pixels."""
    r.box(box, mats[0], 3, 0.6)
    x0, y0, x1, y1 = box
    width = len(words) * 6 - 1
    stencil(r, words, (round((x0 + x1 - width) / 2), round((y0 + y1 - 7) / 2)), mats[1])


def escape(r: Relief, x: float, floors: Sequence[float], w: float = 30) -> None:
    """A fire escape: a landing for each floor and a ladder slantwise between."""
    for k, y in enumerate(floors):
        r.box((x, y, x + w, y + 1.4), "iron", 7, 0.4)
        r.box((x, y - 5, x + w, y - 4.2), "iron", 7, 0.3)
        for dx in range(0, int(w) + 1, 3):
            r.put(r.inside(x + dx, y - 5, x + dx + 0.7, y), "iron", 7.0)
        if k + 1 < len(floors):
            low = floors[k + 1]
            r.line((x + 5, y), (x + w - 6, low), 0.7, "iron", 6)
            r.line((x + 8, y), (x + w - 3, low), 0.7, "iron", 6)
    r.line((x + w - 5, floors[-1]), (x + w - 5, floors[-1] + 9), 0.5, "iron", 7)
    r.line((x + w - 2, floors[-1]), (x + w - 2, floors[-1] + 9), 0.5, "iron", 7)


# ---- goods


def bottles(r: Relief, box: Box) -> None:
    x0, y0, x1, y1 = box
    for y in (y0 + 8, y1):
        r.put(r.inside(x0, y - 1, x1, y), "shape", -1.0)
        x = x0 + 1.5
        while x < x1 - 2:
            high = 3 + r.dice.random() * 3
            mat = ("shape", "film dark", "lamp red low", "lamp amber low")[int(r.dice.integers(4))]
            r.put(r.inside(x, y - 1 - high, x + 1.6, y - 1), mat, -1.0)
            r.put(r.inside(x + 0.5, y - 2.6 - high, x + 1.1, y - 1 - high), mat, -1.0)
            x += 2.6


def heads(r: Relief, box: Box) -> None:
    """Those who sit inside, from behind, a lamp over each table."""
    x0, y0, x1, y1 = box
    x = x0 + 4.0
    while x < x1 - 4:
        if r.dice.random() < 0.72:
            high = y1 - 6 - r.dice.random() * 2
            r.put(r.disc(x, high, 2.0, 2.5), "shape", -1.0)
            r.put(r.disc(x, y1, 4.2, 5.0) & r.inside(*box), "shape", -1.0)
        r.put(r.inside(x + 3.4, y0, x + 3.8, y0 + 3), "shape", -1.0)
        r.put(r.disc(x + 3.6, y0 + 3.6, 1.8, 1.2), "globe", -1.0)
        x += 7.5
    r.put(r.inside(x0, y1 - 1.6, x1, y1), "shape rim", -1.0)


def guitars(r: Relief, box: Box) -> None:
    """A pawnbroker's: guitars, a clock, a trumpet, a row of small things."""
    x0, _, x1, y1 = box
    for k in range(int((x1 - x0) // 9)):
        x = x0 + 5 + 9 * k
        if k % 3 == 2:
            r.put(r.disc(x, y1 - 8, 3.2), "shape", -1.0).put(r.disc(x, y1 - 8, 2.2), "globe", -1.0)
            r.line((x, y1 - 8), (x, y1 - 9.6), 0.4, "shape", -0.5)
            continue
        r.put(r.disc(x, y1 - 4, 2.6, 2.4) | r.disc(x, y1 - 7.4, 1.9, 1.8), "shape", -1.0)
        r.put(r.inside(x - 0.5, y1 - 15, x + 0.5, y1 - 8), "shape", -1.0)
    r.put(r.inside(x0, y1 - 1.4, x1, y1), "shape", -1.0)


def screens(r: Relief, box: Box) -> None:
    """A wall of television sets, all on the same programme."""
    x0, y0, x1, y1 = box
    r.put(r.inside(*box), "film dark", -2.0, 1.0)
    y = y0 + 1.0
    while y < y1 - 5:
        x = x0 + 1.5
        while x < x1 - 6:
            r.put(r.inside(x, y, x + 7, y + 5.6), "shape", -1.0)
            r.put(r.inside(x + 0.7, y + 0.7, x + 5.3, y + 4.8), "pane sky", -0.6)
            r.put(r.disc(x + 3, y + 3.4, 1.2, 1.5), "frost shade", -0.4)
            x += 8.4
        y += 7.0


def dummies(r: Relief, box: Box) -> None:
    """A tailor's: three suits that stand about without heads."""
    x0, _, x1, y1 = box
    for k in range(int((x1 - x0) // 8)):
        x = x0 + 4 + 8 * k
        r.poly(
            [(x - 2.6, y1 - 11), (x + 2.6, y1 - 11), (x + 2.2, y1 - 4), (x - 2.2, y1 - 4)],
            "shape",
            -1,
        )
        r.put(r.inside(x - 0.6, y1 - 13, x + 0.6, y1 - 11), "shape", -1.0)
        r.put(r.inside(x - 0.4, y1 - 10.6, x + 0.4, y1 - 7.4), "linen", -0.8)
        r.put(r.inside(x - 0.4, y1 - 4, x + 0.4, y1), "shape", -1.0)


def rolls(r: Relief, box: Box) -> None:
    """Trays of doughnuts and a cake on a stand."""
    x0, y0, x1, y1 = box
    for y in (y0 + 8.0, y1 - 1):
        r.put(r.inside(x0, y, x1, y + 1), "shape", -1.0)
        x = x0 + 3.0
        while x < x1 - 2:
            r.put(r.disc(x, y - 1.3, 2.0, 1.4), "glow brown", -1.0)
            r.put(r.disc(x, y - 1.4, 0.7, 0.5), "warm pane low", -0.8)
            x += 5.2
