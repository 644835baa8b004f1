"""The elevated railway: columns, the deck's far side, a station with its stairs, a lit train."""

from __future__ import annotations

import numpy as np

from assets.studio.rooms.painted import blank, entry, mist, shining
from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import Relief
from assets.studio.rooms.stencil import stencil
from assets.studio.rooms.tileset import Set


def _column(r: Relief, x: float, top: float, base: float, w: float, mat: str = "iron") -> None:
    """Two channels and the lacing between them, on a hatched foot."""
    r.box((x, top, x + w, base), "soot", 1, 0.3)
    y = top
    while y < base - 8:
        r.line((x + 2, y), (x + w - 2, y + 7), 0.6, mat, 2).line(
            (x + w - 2, y), (x + 2, y + 7), 0.6, mat, 2
        )
        y += 7
    for side in (x, x + w - 2.6):
        r.box((side, top, side + 2.6, base), mat, 5, 0.7)
        at = top + 2
        while at < base - 9:
            r.dome((side + 1.3, at), (0.6, 0.6), "steel", 5.6, 0.5)
            at += 3.5
    r.box((x - 2, base - 9, x + w + 2, base), "concrete", 7, 1)
    foot = r.inside(x - 2, base - 9, x + w + 2, base)
    r.put(foot & ((r.x + r.y) % 7 < 3.5), "safety")
    r.tone[foot] *= 0.72


def bent() -> Piece:
    """30 x 60: a column at the kerb, spreading into the deck above."""
    r = Relief(30, 60)
    r.poly([(0, 0), (30, 0), (30, 3), (21, 14), (9, 14), (0, 3)], "iron", 4)
    r.line((2, 3), (10, 14), 0.8, "iron", 7).line((28, 3), (20, 14), 0.8, "iron", 7)
    _column(r, 9, 8, 60, 12)
    rust = r.of("iron") & (r.noise(7, 5) > 0.66)
    r.put(rust, "rust")
    r.tone[rust] *= 0.7
    return bake(r.streaks(4, 40, 0.3), shadow=4)


def far_side() -> Piece:
    """160 x 56, for the layer behind, joins to its like: the other columns and their girder."""
    r = Relief(160, 56)
    r.box((0, 0, 160, 9), "iron", 3, 0.6).box((0, 0, 160, 1.4), "iron", 5, 0.4).box(
        (0, 7.6, 160, 9.4), "iron", 5, 0.4
    )
    for x in range(0, 160, 16):
        r.box((x, 1.4, x + 1.6, 7.6), "iron", 4, 0.3)
    for x in (8, 88):
        _column(r, x, 9, 56, 8)
        r.line((x + 4, 20), (x - 8, 9), 0.9, "iron", 3).line(
            (x + 4, 20), (x + 16, 9), 0.9, "iron", 3
        )
    r.tone *= np.float32(0.62)
    return bake(r)


def station() -> Piece:
    """170 x 40: hangs from the upper edge: platform canopy, lit windows, posts, those who wait."""
    r = Relief(170, 40)
    r.poly([(0, 4), (8, 0), (162, 0), (170, 4)], "tar", 8)
    r.box((0, 3.4, 170, 6), "shed dark", 9, 0.5)
    for x in range(3, 168, 5):
        r.poly([(x, 6), (x + 4, 6), (x + 2, 8.4)], "shed dark", 9)
    r.box((46, 6, 124, 26), "green", 3, 0.6)
    r.tone[r.of("green")] *= 0.66
    for x in (51, 70, 99):
        r.box((x, 9, x + 15, 21), "shed dark", 4, 0.5).put(
            r.inside(x + 1.4, 10.4, x + 13.6, 19.6), "warm pane low", 2.0, 1.0
        )
        r.put(r.inside(x + 1.4, 10.4, x + 13.6, 13), "warm pane", 2.0)
        r.put(r.inside(x + 7, 10.4, x + 8, 19.6), "shed dark", 4.0)
    r.put(r.disc(57, 15.6, 1.7, 2.1) | r.disc(57, 21, 3, 4) & (r.y < 19.6), "shape", 3.0)
    r.box((87, 10, 97, 26), "paint", 4, 0.5).put(r.inside(89, 12, 95, 18), "warm pane dim", 5.0)
    for x in (10, 34, 134, 158):
        r.box((x, 6, x + 1.6, 26), "iron", 5, 0.3)
        r.line((x + 0.8, 12), (x - 5, 6), 0.6, "iron", 5).line(
            (x + 0.8, 12), (x + 6, 6), 0.6, "iron", 5
        )
    for x, coat in ((20, "coat"), (27, "oxblood"), (143, "navy"), (150, "felt")):
        r.limb((x, 24, 5), (x, 16, 5), (2.2, 2.4), coat).ball((x, 12.4, 6), (1.6, 2, 1.6), "skin")
        r.dome((x, 11.2), (2.0, 1.3), "hair", 8, 1)
    r.box((0, 26, 170, 29), "plank", 9, 0.6).box((0, 29, 170, 36), "iron", 7, 0.6)
    r.tone[r.inside(0, 26, 170, 36)] *= 0.66
    for x in range(3, 170, 6):
        r.dome((x, 34), (0.9, 0.8), "steel", 7.6, 0.5)
    r.box((104, 24.4, 148, 35), "navy", 11, 0.5)
    stencil(r, "MILL ST", (106, 26), "enamel")
    r.box((0, 17, 46, 17.8), "iron", 6, 0.2).box((124, 17, 170, 17.8), "iron", 6, 0.2)
    for x in range(1, 46, 4):
        r.put(r.inside(x, 17, x + 0.6, 26) | r.inside(124 + x, 17, 124.6 + x, 26), "iron", 6.0)
    return bake(r, shadow=4)


def stairs() -> Piece:
    """78 x 50: iron stairs from the pavement up to the platform, a lamp, a man climbing."""
    r = Relief(78, 50)
    for k in range(11):
        x, y = 8 + k * 6, 48 - k * 4
        r.box((x, y, x + 8, y + 1.4), "plank", 5, 0.3).put(
            r.inside(x + 6.6, y - 2.6, x + 7.6, y), "iron", 4.0
        )
    r.tone *= np.float32(0.7)
    for low in (0.0, -11.0):
        r.line((8, 49 + low), (77, 4 + low), 1.0, "iron", 7)
    for k in range(0, 12, 2):
        x, y = 9 + k * 6, 48 - k * 4
        r.line((x, y), (x, y - 10), 0.4, "iron", 7)
    for x in (46, 70):
        r.box((x, 49 - (x - 8) * 0.65, x + 2.4, 50), "iron", 3, 0.5)
    r.line((47, 48), (71, 12), 0.7, "iron", 2)
    r.limb((36, 29, 8), (37, 21, 8), (2.4, 2.6), "coat").ball(
        (37.6, 16.6, 9), (1.8, 2.2, 1.8), "skin"
    )
    r.dome((37.6, 15), (2.8, 0.9), "felt", 11, 0.3).dome((37.6, 14), (1.9, 1.4), "felt", 11, 1)
    r.limb((36, 31, 8), (35, 35, 8), (1.2, 1), "soot").limb(
        (37, 30, 8), (40, 32, 8), (1.2, 1), "soot"
    )
    r.box((2, 14, 4, 50), "iron", 4, 0.5).dome((3, 11), (3.8, 4), "globe edge", 5).put(
        r.disc(2.6, 10.4, 2.5), "globe", 8.0
    )
    r.box((0, 20, 16, 29), "navy", 8, 0.4)
    stencil(r, "EL", (2, 21), "enamel")
    return bake(r, shadow=3)


# ---- the train

CAR, TRAIN_HIGH, STEP = 88, 20, 22
WINDOW_HUES = ("f0cc6c", "fff2bc", "f0cc6c", "d09c3e")


def _car(x: int, y: int) -> str:
    """The colour of one dot of a car, x from its rear; a point where there is nothing."""
    if x < 1 or x >= CAR - 1 or y > 16:
        wheel = y > 15 and (x % CAR in range(10, 18) or x % CAR in range(68, 76))
        return "1e1514" if wheel else ""
    if y < 2:
        return "353558" if y == 1 or 4 < x < CAR - 5 else ""
    if y in (11, 12):
        return "9c6c26" if y == 11 else "3c2c44"
    if 4 <= y <= 9:
        if x % 29 in range(12, 17):
            return "66421a" if y > 4 else "d09c3e"
        if 4 < x < CAR - 5 and x % 6 < 4:
            return WINDOW_HUES[x // 6 % 4]
    return "202c38" if y < 14 else "141a24"


def _train(shift: int, cars: int) -> Piece:
    """What a view sees of the train when its nose is `shift` from the left."""
    code = blank(320, TRAIN_HIGH)
    for sx in range(320):
        back = shift - 1 - sx
        if not 0 <= back < cars * CAR:
            continue
        inside = CAR - 1 - back % CAR
        for y in range(TRAIN_HIGH - 2):
            colour = _car(inside, y)
            if colour:
                code[y, sx] = entry(colour if colour != "3c2c44" else "32424e")
        head = (inside * 37 + back // CAR * 11) % 23
        if 4 < inside < CAR - 5 and inside % 6 in (1, 2) and head < 7:
            code[6:10, sx] = entry("1e1514")
    if 0 < shift <= 320:
        code[11:13, max(0, shift - 3) : shift] = entry("fff2bc")
    if cars * CAR < shift and shift - cars * CAR < 318:
        rear = shift - cars * CAR
        code[11:13, rear : rear + 2] = entry("d84820")
    return shining(code)


def train() -> Set:
    """320 x 20: three lit cars go by from left to right, then nothing for a while."""
    count = (320 + 3 * CAR) // STEP + 2
    frames = tuple(_train(STEP * k, 3) for k in range(count))
    return Set(frames, (2600, *(50,) * (count - 1)))


def tie_light() -> Piece:
    """160 x 60: what falls on the road between the ties; joins to its like."""
    y, x = np.mgrid[0:60, 0:160].astype(np.float32)
    bars = ((x + y * 0.7) % 16 < 5) & (np.sin(y * 0.9) > -0.4)
    fall = np.clip(1 - np.abs(y - 30) / 30, 0, 1) * (0.5 + 0.5 * np.sin(x * np.pi / 80))
    return mist("c8a070", (0.40 * bars * fall).astype(np.float32))


def deck_end() -> Piece:
    """64 x 40: where the line overhead begins: its girders end at a buffer stop with a red lamp."""
    r = Relief(64, 40)
    r.box((14, 0, 64, 13), "iron", 4, 0.8).box((14, 12, 64, 14.6), "iron", 7, 0.8)
    r.tone[r.inside(14, 0, 64, 15)] *= 0.8
    r.box((8, 0, 18, 16), "concrete", 9, 1)
    r.put(r.inside(8, 0, 18, 16) & ((r.x + r.y) % 7 < 3.5), "safety", 9.0)
    r.tone[r.inside(8, 0, 18, 16)] *= 0.7
    r.put(r.disc(13, 8, 2.4), "stop lamp", 12.0).put(r.disc(12.6, 7.6, 1.0), "globe", 12.0)
    r.poly([(18, 15), (40, 15), (28, 24), (24, 40), (18, 40)], "iron", 3)
    r.poly([(22, 17), (34, 17), (25, 23)], "soot", 1)
    for x in range(20, 64, 5):
        r.dome((x, 13.2), (0.9, 0.8), "rust", 8, 0.8)
    return bake(r, shadow=3)
