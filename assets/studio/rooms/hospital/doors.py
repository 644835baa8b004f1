"""What opens: crash doors, wired glass, the lift, the theatre's doors, the night windows."""

from __future__ import annotations

import numpy as np

from assets.studio.rooms.lettering import centred
from assets.studio.rooms.noise import Mask
from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import Relief

PASSING = ((), (18,), (31,), (56,), (69,), ())  # where who passes behind the glass is, by frame
LEAF = 37.0


def _leaves(d: Relief, mat: str) -> None:
    """Frame and two leaves with push plates, kick plates and a shared stile."""
    d.box((0, 0, 88, 106), "door frame", 4, 1.5).box((5, 5, 83, 106), "rubber", 0, 0)
    for k, x in enumerate((6.0, 45.0)):
        d.box((x, 6, x + LEAF, 105), mat, 2, 0.8)
        d.rough(0.15, 14, 3 + k, 0.05, d.inside(x, 6, x + LEAF, 105))
        d.box((x + 2, 86, x + LEAF - 2, 102), "dull chrome", 3, 0.6)
        hinge = x if k == 0 else x + LEAF - 2
        for y in (14, 52, 92):
            d.box((hinge, y, hinge + 2, y + 7), "chrome", 3.5, 0.5)
        plate = x + LEAF - 9 if k == 0 else x + 2
        d.box((plate, 58, plate + 7, 78), "chrome", 3.4, 0.6)


def _pane(d: Relief, where: Mask, centre: tuple[float, float], reach: float) -> None:
    """Frosted glass in three plain steps of light, brightest round a lamp behind it."""
    far = np.hypot(d.x - centre[0], (d.y - centre[1]) * 0.8)
    d.put(where, "frost shade", 1.0, 1.0)
    d.put(where & (far < reach), "frost glow", 1.0, 1.0)
    d.put(where & (far < reach * 0.5), "frost bright", 1.0, 1.0)


def _shape(d: Relief, where: Mask, x: float, top: float, mat: str = "frost shade") -> None:
    """Somebody seen through frosted glass."""
    body = d.disc(x, top + 5, 5, 6) | (d.disc(x, top + 36, 11, 24) & (d.y > top + 13))
    d.put(where & body, mat, 1.0, 0.72)


def wired_doors(frame: int, *, broken: bool = False) -> Piece:
    """88 x 106: wired glass, and a nurse who walks by behind it; broken, the panes are out."""
    d = Relief(88, 106)
    _leaves(d, "leaf door")
    for x in (6.0, 45.0):
        d.box((x + 5, 12, x + LEAF - 5, 55), "door frame", 3, 1)
        glass = d.inside(x + 7, 14, x + LEAF - 7, 53)
        _pane(d, glass, (44, 20), 30)
        for at in PASSING[frame]:
            _shape(d, glass, at, 20)
        wire = glass & ((np.abs(d.x % 6 - 3) < 0.4) | (np.abs(d.y % 6 - 3) < 0.4))
        d.put(wire, "wire", 1.4, 1.0)
        gleam = np.abs((d.x - x) * 1.2 + d.y - 46)
        d.put(glass & (gleam < 1.6), "frost bright", 1.4, 1.0)
        if broken:
            ragged = d.disc(x + 17, 36, 10 + 4 * d.noise(5, int(x))[0, 0], 14)
            d.put(glass & ragged & (d.noise(5, 31) > 0.3), "ink", -1.0)
            for end in ((x + 8, 16), (x + 29, 20), (x + 9, 51), (x + 28, 52)):
                d.line((x + 18, 36), end, 0.5, "film dark", 1.5)
    return bake(d, shadow=8)


def swung_doors(part: float, shadow_at: float = 0.0) -> Relief:
    """88 x 106: the same leaves pushed inwards, 0 shut to 1; `shadow_at` is who stands behind."""
    d = Relief(88, 106).box((5, 5, 83, 106), "rubber", 0, 0)
    _passage(d)
    for side in (-1, 1):
        _swung_leaf(d, side, part, shadow_at)
    return d


def _passage(d: Relief) -> None:
    """A corridor by night: one tube far down, its light on the floor."""
    d.put(d.inside(6, 6, 82, 105), "theatre tile 2", -6.0, 0.7)
    d.put(d.inside(6, 84, 82, 105), "lino", -6.0, 0.55)
    for x0, x1, y0, y1 in ((26, 62, 20, 88), (35, 53, 32, 80)):
        d.put(d.inside(x0, y0, x1, y1), "theatre tile", -7.0, 0.9)
        d.put(d.inside(x0, y1 - 4, x1, y1), "lino pale", -7.0, 0.9)
    d.put(d.inside(36, 26, 52, 29), "frost bright", -5.0)
    d.poly([(36, 84), (52, 84), (62, 105), (26, 105)], "lino pale", -6)
    d.put(d.inside(43, 92, 46, 105) & d.of("lino pale"), "frost glow", -6.0)


def _swung_leaf(d: Relief, side: int, part: float, shadow_at: float) -> None:
    """One leaf about its outer edge: it narrows, and its free edge goes up and back."""
    hinge, wide, back = 44 + 38 * side, LEAF * (1 - 0.7 * part), 7 * part

    def at(share: float) -> float:
        return hinge - side * wide * share

    def field(near: float, far: float, y0: float, y1: float, mat: str, z: float) -> Mask:
        rise = (back * near, back * far)
        corners = [(at(near), y0 + rise[0]), (at(far), y0 + rise[1])]
        corners += [(at(far), y1 - 1.2 * rise[1]), (at(near), y1 - 1.2 * rise[0])]
        before = Relief(d.w, d.h).poly(corners, mat).of(mat)
        d.put(before, mat, z, 1.0 - 0.25 * part)
        return before

    field(0, 1, 6, 105, "leaf door", 2)
    field(0.06, 0.94, 86, 102, "dull chrome", 3)
    field(0.76, 0.94, 58, 78, "chrome", 3.4)
    field(0.13, 0.87, 12, 55, "door frame", 3)
    glass = field(0.19, 0.81, 14, 53, "frost shade", 1)
    _pane(d, glass, (44, 24), 26)
    if shadow_at:
        _shape(d, glass, shadow_at, 20, "film dark")
    wire = glass & ((np.abs(d.x % 6 - 3) < 0.4) | (np.abs(d.y % 6 - 3) < 0.4))
    d.put(wire, "wire", 1.4, 1.0)


def crash_doors(turn: int) -> Piece:
    """96 x 108: rubber doors to the street; outside an ambulance turns its lamp, 0 (away) to 3."""
    d = Relief(96, 108).box((0, 0, 96, 108), "door frame", 4, 1.5)
    d.box((5, 16, 91, 108), "rubber", 0, 0).box((8, 2, 88, 14), "sign green", 5, 1)
    centred(d, "AMBULANCES", (48, 5), "cast white")
    glare = ((0, 0), (1, 0), (2, 1), (1, 2))[turn]
    for k, x in enumerate((6.0, 49.0)):
        d.box((x, 17, x + 41, 107), "steel dark", 3, 2)
        d.box((x + 2, 84, x + 39, 104), "dull chrome", 3.6, 0.6)
        d.box((x + 2, 62, x + 39, 70), "rubber", 3.4, 1)
        d.level(x + 4, x + 37, 66, 1.8, "chrome", 4)
        _pane_of_night(d, x + (27 if k == 0 else 14), glare[k])
    for start, end in (((12, 92), (30, 96)), ((22, 90), (38, 91)), ((56, 97), (74, 93))):
        d.line(start, end, 0.5, "steel dark", 3.8)
    return bake(d, shadow=8)


def _pane_of_night(d: Relief, cx: float, glare: int) -> None:
    """Wet glass on the night: dark, in the edge of the lamp, or full in it."""
    d.box((cx - 8, 22, cx + 8, 58), "dull chrome", 4, 1.2)
    glass = d.inside(cx - 6, 24, cx + 6, 56)
    d.put(glass, "film dark", 2.0, 1.0)
    if glare:
        d.put(glass & (d.y > 36), "lamp red low", 2.0, 1.0)
        far = np.hypot(d.x - cx, (d.y - 47) * 1.3)
        d.put(glass & (far < 3 + 4 * glare), "lamp red deep", 2.0, 1.0)
    if glare == 2:
        d.put(glass & (np.hypot(d.x - cx, d.y - 46) < 4.5), "lamp red", 2.0, 1.0)
    rain = glass & (((d.x * 0.7 + d.y * 0.25) % 5) < 0.8) & (d.noise(4, 7 + int(cx)) > 0.5)
    d.put(rain, "lamp red" if glare == 2 else "frost shade", 2.2, 1.0)


def theatre_doors() -> Piece:
    """88 x 106: swing doors with a red lamp over them; one leaf stands off its catch."""
    d = Relief(88, 106)
    _leaves(d, "scrubs")
    for x in (6.0, 45.0):
        d.box((x + 10, 16, x + 27, 46), "dull chrome", 3.4, 1)
        d.put(d.inside(x + 12, 18, x + 25, 44), "box glow", 2.0, 1.0)
        low = d.inside(x + 12, 34, x + 25, 44)
        d.put(low, "film pale", 2.0, 1.0)
        d.put(d.disc(x + 16, 30, 4, 5) & (d.y > 18), "film mid", 2.0, 1.0)
    d.put(d.inside(42.5, 6, 45, 105), "frost bright", -1.0)
    d.box((12, 48, 34, 56), "cast white", 3, 0.3)
    centred(d, "OR 2", (23, 50), "ink")
    return bake(d, shadow=8)


def lift(state: int) -> Piece:
    """80 x 114: shut, a slit, half open with somebody in it, wide with nobody."""
    gap = (0.0, 5.0, 17.0, 30.0)[state]
    return bake(lift_open(gap, waiting=state in (1, 2)).streaks(3, 60, 0.12), shadow=8)


def lift_open(gap: float, *, waiting: bool = False) -> Relief:
    """The lift with either leaf so many pixels aside, and perhaps somebody in it."""
    d = Relief(80, 114).box((0, 0, 80, 114), "dull chrome", 3, 2)
    d.box((7, 24, 73, 114), "soot", -4, 1)
    if gap:
        _cabin(d, gap)
    if waiting:
        _waiting(d, gap)
    for side in (-1, 1):
        a, b = sorted((40 + side * gap, 40 + side * 33))
        d.box((a, 25, b, 113), "chrome", -0.5, 0.8)
        leaf = d.inside(a, 25, b, 113)
        d.tone[leaf] *= (0.9 + 0.14 * np.sin((d.x - 40) * 0.16 + 0.6))[leaf]
        if b - a > 8:
            d.sink((a + 2, 30, b - 2, 108), 0.4, 0.8)
    d.box((0, 0, 80, 22), "steel dark", 4, 1.5)
    for y in (60, 70):
        d.dome((76.4, y), (2.2, 2.2), "lamp amber" if y == 60 else "dull chrome", 4, 1.5)
    return d


def _cabin(d: Relief, gap: float) -> None:
    """Veneer, a lit ceiling, a rail, a mirror, buttons."""
    inside = d.inside(40 - gap, 25, 40 + gap, 113)
    d.put(inside, "veneer", -6.0, 1.0)
    d.put(inside & ((np.abs(d.x - 22) < 0.6) | (np.abs(d.x - 58) < 0.6)), "veneer 2", -6.6)
    d.put(inside & d.inside(26, 40, 54, 70), "glass", -6.0, 1.1)
    d.put(inside & (np.abs(d.x + d.y * 0.8 - 84) < 2) & d.of("glass"), "aqua glass", -6.0)
    d.put(inside & d.inside(61, 56, 66, 76), "dull chrome", -5.0)
    for y in (60, 66, 72):
        d.put(inside & d.disc(63.5, y, 1.2), "lamp amber", -5.0, 1.0)
    d.put(inside & (d.y < 32), "globe edge", -6.0)
    d.put(inside & (np.abs(d.y - 82) < 1.6), "gilt", -4.0)
    d.put(inside & (d.y > 105), "lino pale", -6.0)


def _waiting(d: Relief, gap: float) -> None:
    """A hat, a long coat, and what the coat hides; he stands aside from a slit."""
    x = 48 if gap < 10 else 41
    inside = d.inside(40 - gap, 25, 40 + gap, 113)
    brim = d.disc(x, 45, 9.5, 1.8) | (d.disc(x, 44, 6, 8) & (d.y < 45))
    face = d.disc(x, 50, 4.6, 6)
    coat = d.disc(x, 70, 12, 14) | ((np.abs(d.x - x) < 7 + d.y * 0.045) & (d.y > 66) & (d.y < 105))
    d.put(inside & (brim | face | coat), "shape", -3.0, 1.0)
    edge = coat & ~d.disc(x + 1.6, 71.6, 12, 14) & (d.y < 72)
    d.put(inside & edge, "lamp amber low", -3.0, 1.0)


def floor_lamps(lit: int) -> Piece:
    """56 x 13: five figures over the lift, one of them alight."""
    d = Relief(56, 13).box((0, 0, 56, 13), "rubber", 3, 1)
    for k, figure in enumerate("12345"):
        centred(d, figure, (9 + 9.5 * k, 4), "lamp red" if k == lit else "steel dark")
    return bake(d)


def night_window() -> Piece:
    """64 x 70: two sashes on the night, a brass catch, a deep sill."""
    w = Relief(64, 70).box((0, 0, 64, 66), "whitewash", 4, 2)
    for x in (5, 34):
        for y in (5, 33):
            w.box((x, y, x + 25, y + 25), "hole", -2, 0)
    w.box((0, 60, 64, 69), "cream", 8, 2).box((30, 4, 34, 60), "whitewash", 5, 1)
    return bake(w.box((28, 30, 36, 34), "gilt", 7, 1), shadow=6)


def window_glass(*, broken: bool = False) -> Piece:
    """56 x 56 before the window's panes: a gleam, or what is left round a stone's way in."""
    g = Relief(56, 56)
    for x, y, long in ((4, 4, 14), (8, 2, 8), (35, 32, 16), (40, 31, 9)):
        g.line((x, y + long), (x + long * 0.6, y), 0.45, "glass")
    if broken:
        hit = (13.0, 41.0)
        for a, b in (
            ((1, 29), (9, 29)),
            ((1, 46), (1, 54)),
            ((25, 50), (25, 54)),
            ((20, 29), (25, 34)),
        ):
            g.poly([a, b, (hit[0] * 0.5 + a[0] * 0.5, hit[1] * 0.5 + b[1] * 0.5)], "ice")
        for end in ((1, 36), (25, 44), (12, 54), (16, 29), (6, 54)):
            g.line((hit[0] * 0.6 + end[0] * 0.4, hit[1] * 0.6 + end[1] * 0.4), end, 0.45, "ice")
    return bake(g)


def partition() -> Piece:
    """152 x 108: the frame of a wall of glass between corridor and ward."""
    g = Relief(152, 108).box((0, 0, 152, 108), "door frame", 4, 1.5)
    for x in (5, 53, 101):
        g.box((x, 5, x + 46, 66), "hole", -3, 0)
        g.box((x, 70, x + 46, 104), "leaf door", 3, 1)
        g.sink((x + 4, 74, x + 42, 100), 1.0, 1.4)
    return bake(g.box((0, 66, 152, 70), "dull chrome", 6, 1), shadow=8)


def partition_glass(*, broken: bool = False) -> Piece:
    """142 x 62 before the partition's panes: gleams and a row of dots, or the middle bay gone."""
    g = Relief(142, 62)
    for k, x in enumerate((0, 48, 96)):
        if broken and k == 1:
            _shards(g, x)
            continue
        pane = g.inside(x, 0, x + 46, 61)
        gleam = g.x - x + g.y * 0.8
        g.put(pane & ((np.abs(gleam - 30) < 1.1) | (np.abs(gleam - 36) < 0.5)), "glass")
        for dot in range(x + 3, x + 46, 6):  # so that nobody walks into it
            g.put(g.disc(dot, 40, 1.1), "sign green")
    return bake(g)


def _shards(g: Relief, x: float) -> None:
    """What is left in the frame points to where the chair went through."""
    for a, b, tip in (
        ((x, 0), (x + 14, 0), (x + 6, 21)),
        ((x + 30, 0), (x + 46, 0), (x + 40, 13)),
        ((x + 46, 25), (x + 46, 61), (x + 34, 53)),
        ((x, 35), (x, 61), (x + 12, 55)),
        ((x + 12, 61), (x + 34, 61), (x + 24, 47)),
    ):
        g.poly([a, b, tip], "glass")
        g.line(a, tip, 0.5, "ice", 1)


def pier() -> Piece:
    """32 x 132: a pillar between two rooms: plaster above, a bumper, a tiled foot."""
    p = Relief(32, 132).box((2, 0, 30, 120), "sick paint", 9, 4)
    p.box((0, 0, 32, 10), "whitewash", 12, 2.5).box((0, 10, 32, 12), "dado cap", 10, 0.6)
    p.box((0, 82, 32, 117), "dado tile", 11, 3)
    for y in (93, 105):
        p.z[(np.abs(p.y - y) < 0.6) & (p.y > 82)] -= 1.0
    p.box((0, 78, 32, 84), "bumper", 13, 2).box((0, 115, 32, 121), "dado cap", 12, 1.5)
    p.put(p.y > 121, "clear", 0.0)
    return bake(p, shadow=8)
