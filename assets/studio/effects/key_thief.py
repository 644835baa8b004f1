"""Behind the fight in the hotel: Viktor's man at a door, and off with the key.

He is as large as those who live in the hotel. What he does at the door lies over its set piece: the
pivot is the middle of that piece, at the strip's lower edge. He looks and goes to the right.
"""

from __future__ import annotations

import math
from typing import NamedTuple

from assets.studio.paint.canvas import Indices, clear, put, ramp
from assets.studio.paint.field import banded, glint
from assets.studio.paint.shapes import polygons
from assets.studio.paint.tags import Placed, Tag
from assets.studio.palette import CLEAR
from assets.studio.rooms.cloth import crease, shell
from assets.studio.rooms.hotel.doors import H, W, swung
from assets.studio.rooms.person import Looks, Person
from assets.studio.rooms.piece import bake as baked
from assets.studio.rooms.relief import Relief
from assets.studio.sets.lit import lit

WIDE, HIGH = 112, 122  # px of a cel
FOOT = 12  # px of floor before the wall
DOOR_X = (WIDE - W) // 2
OPENING = (8, 8, 56, 104)  # of the door's piece
MAN_W, MAN_H = 66, 108
BRIGHT, SHADED = 0.86, 0.45  # in the corridor; beyond the door
WALK_MS = 95

Point = tuple[float, float]


class Pose(NamedTuple):
    """Where the parts of him are, px from the upper left corner of his picture."""

    head: tuple[int, int] = (35, 18)
    look: int = 1
    shoulder: Point = (32, 36)
    hip: Point = (31, 66)
    near: Point = (40, 62)  # hand
    far: Point = (26, 64)
    feet: tuple[Point, Point] = ((28, 104), (37, 104))
    tail: float = 0.0  # px that the coat flies back


UPRIGHT = Pose()
AT_LOCK = Pose((42, 42), 1, (34, 54), (22, 74), (52, 66), (49, 70), ((17, 104), (31, 104)))
LOOKS_ROUND = AT_LOCK._replace(head=(40, 40), look=-1)
SHOWS = Pose(near=(50, 22), head=(34, 18))


def man(pose: Pose, bright: float = BRIGHT) -> Indices:
    """Paint him: a long dark coat, a cap, gloves."""
    r = Relief(MAN_W, MAN_H)
    p = Person(r, Looks(skin="skin fair", hair="hair", cloth="suit grey"), pose.look)
    (sx, sy), (hx, hy) = pose.shoulder, pose.hip
    elbow = (min(sx, pose.far[0]) - 3, (sy + pose.far[1]) / 2 + 3, 4)
    p.limb((sx - 4, sy + 3, 2), elbow, 4.6, 3.8).limb(elbow, (*pose.far, 6), 3.6, 3.0)
    for foot in pose.feet:
        knee = ((hx + foot[0]) / 2 + 2, (hy + foot[1]) / 2, 2)
        p.limb((hx, hy + 4, 2), knee, 5.6, 4.6, "hair").limb(knee, (*foot, 1), 4.4, 3.2, "hair")
        shoe = [(-4, 3), (-3, -2), (4, -2), (9, 1), (9, 3)]
        shell(r, [(foot[0] + x, foot[1] + y) for x, y in shoe], "bakelite", 4, 3)
    _coat(r, pose)
    x, y = pose.head
    p.head(x, y, 9)
    _cap(r, x, y, pose.look)
    elbow = ((sx + pose.near[0]) / 2 + 1, max(sy, pose.near[1]) - abs(sx - pose.near[0]) * 0.2, 13)
    p.limb((sx + 4, sy + 3, 10), elbow, 5.0, 4.0).limb(elbow, (*pose.near, 17), 3.8, 3.0)
    p.hand(*pose.near, 19, "bakelite")
    return lit(baked(r), bright)


def _coat(r: Relief, pose: Pose) -> None:
    """From the shoulders to below the knees, open in front, its tail behind."""
    (sx, sy), (hx, hy) = pose.shoulder, pose.hip
    low, back = hy + 24, pose.tail
    shell(
        r,
        [
            *((sx - 10, sy + 3), (sx - 2, sy - 4), (sx + 7, sy - 2), (sx + 11, sy + 5)),
            *((hx + 10, hy), (hx + 10, low - 4), (hx - 11 - back, low), (hx - 10, hy)),
        ],
        "suit grey",
        3,
        9,
    )
    crease(r, (sx + 4, sy + 10), (hx + 5, low - 4), 1.4, 0.4)
    crease(r, (sx - 5, sy + 14), (hx - 8 - back * 0.6, low - 2), 1.6, 0.3)
    r.limb((hx - 10, hy - 6, 9), (hx + 10, hy - 6, 11), (1.2, 1.2), "bakelite")


def _cap(r: Relief, x: int, y: int, look: int) -> None:
    crown = [(-8, -3), (-7, -10), (1, -12), (7, -9), (8, -4)]
    shell(r, [(x + dx * look, y + dy) for dx, dy in crown], "walnut dark", 13, 5)
    r.limb((x + 2 * look, y - 4, 16), (x + 11 * look, y - 2.6, 15), (1.6, 1.0), "bakelite")


# ---- what lies in a cel ------------------------------------------------------------------------
def _door(part: float) -> Indices:
    """Return a cel with the door so far open; shut it is the map's own."""
    cel = clear(HIGH, WIDE)
    if part:
        pixels, (left, top, right, bottom) = lit(baked(swung(part)), 0.85), OPENING
        inside = clear(H, W)
        inside[top:bottom, left:right] = pixels[top:bottom, left:right]
        put(cel, inside, DOOR_X, HIGH - FOOT - H)
    return cel


def _with_man(part: float, pose: Pose, x: int = 0, y: int = 0) -> Indices:
    """Return a cel with him before the door, x px to the right of its middle."""
    cel = _door(part)
    put(cel, man(pose), WIDE // 2 - 32 + x, HIGH - MAN_H - 6 + y)
    return cel


def _within(part: float, pose: Pose, x: int) -> Indices:
    """Return a cel with him beyond the door: in the dark, and only where it is open."""
    cel, inner = _door(part), clear(HIGH, WIDE)
    put(inner, man(pose, SHADED), WIDE // 2 - 32 + x, HIGH - MAN_H - 12)
    left, top, right, bottom = OPENING
    edge = DOOR_X + left + round(48 - 37 * part)
    rows = slice(HIGH - FOOT - H + top, HIGH - FOOT - H + bottom)
    columns = slice(edge, DOOR_X + right)
    put(cel[rows, columns], inner[rows, columns], 0, 0)
    return cel


def _searching(frame: int) -> Indices:
    """Return the door ajar, and a torch that goes to and fro beyond it."""
    part, cel = 0.45, _door(0.45)
    edge = DOOR_X + OPENING[0] + round(48 - 37 * part)
    x, y = edge + (6, 12, 9, 4)[frame], HIGH - FOOT - H + (46, 58, 74, 60)[frame]
    spot = clear(HIGH, WIDE)
    for radius, colour in ((9, "gold:2"), (7, "gold:3"), (4, "gold:4")):
        disc = [
            (x + radius * math.cos(k / 12 * math.tau), y + radius * math.sin(k / 12 * math.tau))
            for k in range(12)
        ]
        spot[polygons((WIDE, HIGH), disc)] = ramp(colour)[0]
    spot[:, :edge] = spot[:, DOOR_X + OPENING[2] :] = CLEAR
    put(cel, spot, 0, 0)
    return cel


def _key(cel: Indices, at: tuple[int, int], ray: float) -> Indices:
    """Add the key in his hand, and a star of light on it if the ray is above 0."""
    x, y = at
    ring = [(x - 2, y - 5), (x + 2, y - 5), (x + 3, y - 2), (x + 2, y), (x - 2, y), (x - 3, y - 2)]
    cel[polygons((WIDE, HIGH), ring)] = ramp("gold:3")[0]
    cel[y - 3 : y - 1, x - 1 : x + 1] = ramp("brown:1")[0]
    cel[y : y + 8, x : x + 2] = ramp("gold:4")[0]
    cel[y + 4, x + 2 : x + 4] = cel[y + 7, x + 2 : x + 4] = ramp("gold:3")[0]
    if ray:
        star = banded(glint(25, ray, 0.62), (0.0, 0.4), "gold:4,grey:7")
        put(cel, star, x - 12, y - 10)
    return cel


# ---- what he does ------------------------------------------------------------------------------
def _opens() -> tuple[list[Indices], tuple[int, ...]]:
    """He works at the lock, looks round, goes in, and a torch is seen inside."""
    near = AT_LOCK._replace(near=(53, 67), head=(42, 43))
    work = [_with_man(0, AT_LOCK, -8), _with_man(0, near, -8)]
    looks = _with_man(0, LOOKS_ROUND, -8)
    cels, times = [], []
    for _ in range(3):
        cels += [*work, *work, *work, looks]
        times += [150, 130] * 3 + [420]
    pushes = UPRIGHT._replace(near=(48, 60))
    cels += [
        _with_man(0.2, pushes, -4),
        _with_man(0.5, pushes, -1),
        _within(0.8, UPRIGHT._replace(look=-1), 8),
        _within(0.6, UPRIGHT, 14),
    ]
    times += [140, 160, 520, 200]
    search = [_searching(frame) for frame in range(4)]
    return cels + search * 10, (*times, *[260] * 40)


def _comes_out() -> tuple[list[Indices], tuple[int, ...]]:
    """He comes out, holds the key up, sees it glint, and shuts the door behind himself."""
    at = (WIDE // 2 - 32 + 50 + 3, HIGH - MAN_H - 6 + 18)
    shown = [_key(_with_man(0.5, SHOWS, 3), at, ray) for ray in (0, 6, 11, 7, 0)]
    cels = [_within(0.7, UPRIGHT, 8), _with_man(0.8, UPRIGHT, 2), *shown]
    cels.append(_key(_with_man(0.15, SHOWS, 3), at, 9))
    return cels, (160, 160, 160, 120, 160, 120, 180, 200)


def _goes_off() -> list[Indices]:
    """Six steps, quick and long; the key swings in his hand."""
    cels = []
    for k in range(6):
        swing = math.sin(k / 6 * math.tau)
        lift = abs(math.cos(k / 6 * math.tau)) * 2
        hand = (round(41 + 7 * swing), round(62 - 3 * abs(swing)))
        pose = Pose(
            head=(37, round(18 + lift / 2)),
            shoulder=(33, 36 + lift / 2),
            hip=(31, 66 + lift / 2),
            near=hand,
            far=(27 - 6 * swing, 63),
            feet=(
                (31 + 15 * swing, 103 - 3 * (k in (4, 5))),
                (31 - 15 * swing, 103 - (k == 2) * 3),
            ),
            tail=4 + 3 * abs(swing),
        )
        cel = _with_man(0, pose)
        at = (WIDE // 2 - 32 + hand[0] + 1, HIGH - MAN_H - 6 + hand[1] + 4)
        cels.append(_key(cel, at, (0, 8, 0, 0, 9, 0)[k]))
    return cels


def _placed(cels: list[Indices]) -> list[Placed]:
    return [Placed(pixels, (WIDE // 2, HIGH)) for pixels in cels]


def tags() -> list[Tag]:
    """Return what he does: at the lock and inside; with the key, and away with it."""
    (opens, opens_ms), (out, out_ms) = _opens(), _comes_out()
    return [
        Tag("key_thief", _placed(opens), opens_ms),
        Tag("key_gone:before", _placed(out), out_ms),
        Tag("key_gone", _placed(_goes_off()), (WALK_MS,), once=False),
    ]
