"""Behind the fight in the yard: Viktor crawls from under the wreck's nose and limps off.

A cel shows the ground from the nose to where he stands up, which is its pivot. All places are px
of the cel; what of him is still beyond the nose is not drawn.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from assets.studio.paint.canvas import Bits, Indices, ramp, veil
from assets.studio.paint.tags import Placed, Tag
from assets.studio.palette import CLEAR
from assets.studio.rooms.cloth import crease
from assets.studio.rooms.person import Looks, Person
from assets.studio.rooms.piece import bake as baked
from assets.studio.rooms.relief import Relief
from assets.studio.sets.lit import lit

if TYPE_CHECKING:
    from collections.abc import Iterable

WIDE, HIGH = 140, 109  # px of a cel
GROUND = 102
STANDS = 92  # where he stands up
BRIGHT = 0.82
# The wreck's right edge, then its dark on the ground, if the pivot is at x 2340 of the yard.
NOSE = ((40, 47), (38, 57), (34, 67), (32, 72), (27, 77), (19, 82), (11, 85), (9, 90), (18, 102))
ARM, LEG = 14, 18.5  # of the upper and of the lower one
COAT, SUIT, BLACK, LINEN, RED = "iron", "navy", "bakelite", "cast white", "paint"
LOOKS = Looks(skin="carrot", hair=BLACK, cloth=COAT)
FIRELIGHT = "skin:3"
WALK_MS = 85
PROFILE = 4.5  # px that his buttons are from his middle
STEP = 14  # px that a foot comes before and behind him

Point = tuple[float, float]
TOES, TOES_BACK = (8.0, 1.0), (-5.0, 1.5)  # as seen from the ankle: he stands; he lies or kneels
UNSEEN = (0, 90)  # a head that is still beyond the nose


class Pose(NamedTuple):
    """Where his parts are; near is what is nearer to us."""

    head: tuple[int, int]
    shoulder: Point
    hip: Point
    near: Point  # hand
    far: Point
    feet: tuple[Point, Point]  # near, far: the ankles
    toes: tuple[Point, Point] = (TOES, TOES)
    tails: tuple[Point, Point] = ((-9, 25), (8, 23))  # of the coat, as seen from the hip
    look: int = 1
    front: float = PROFILE  # less if he turns to us
    shut: bool = False  # his eyes


# ---- his body ----------------------------------------------------------------------------------
def viktor(pose: Pose) -> Indices:
    """Paint him: the long coat open over a navy suit, white collar, red tie, black hair."""
    r = Relief(WIDE, HIGH)
    p = Person(r, LOOKS, pose.look)
    (sx, sy), (hx, hy) = pose.shoulder, pose.hip
    turned = 2 * (PROFILE - pose.front)  # to us: so much farther apart are his shoulders
    _arm(p, (sx - 2 + turned, sy + 2), pose.far, 2 + 1.6 * turned, -1 if turned else 1)
    for foot, toe, z in zip(pose.feet, pose.toes, (5, 0), strict=True):
        _leg(p, (hx, hy + 2), foot, toe, z)
    _coat(p, pose)
    _suit(r, pose)
    _head(p, pose)
    _arm(p, (sx + 1 - turned, sy + 3), pose.near, 15 - 0.6 * turned)
    return _by_fire(lit(baked(r), BRIGHT))


def _joint(a: Point, b: Point, long: float, side: int) -> Point:
    """Return the elbow or knee between two points, so that both parts are equally long.

    It rests on the ground at the lowest.
    """
    dx, dy = b[0] - a[0], b[1] - a[1]
    far = math.hypot(dx, dy)
    off = side * math.sqrt(max(0.0, long * long - far * far / 4)) / max(far, 1)
    x, y = (a[0] + b[0]) / 2 - dy * off, (a[1] + b[1]) / 2 + dx * off
    return x, min(y, GROUND - 4)


def _arm(p: Person, shoulder: Point, hand: Point, z: float, side: int = 1) -> None:
    elbow = _joint(shoulder, hand, ARM, side)
    x, y = (elbow[k] + (hand[k] - elbow[k]) * 0.78 for k in (0, 1))
    p.limb((*shoulder, z - 4), (*elbow, z), 5.2, 4.2)
    p.limb((*elbow, z), (x, y, z + 2), 4.1, 3.3)
    p.limb((x, y, z + 2.4), (*hand, z + 2.4), 2.9, 2.7, LINEN)
    p.hand(*hand, z + 4)


def _leg(p: Person, hip: Point, foot: Point, toe: Point, z: float) -> None:
    knee = _joint(hip, foot, LEG, -1)
    p.limb((*hip, z), (*knee, z), 6.0, 4.8, SUIT).limb((*knee, z), (*foot, z), 4.6, 3.2, SUIT)
    tip = (foot[0] + toe[0], foot[1] + toe[1], z + 1)
    p.limb((*foot, z + 1), tip, 3.0, 2.3, BLACK)


def _coat(p: Person, pose: Pose) -> None:
    """Back and breast, then the tails, which fall or fly from the hip."""
    (sx, sy), (hx, hy) = pose.shoulder, pose.hip
    p.limb((sx, sy, 2), (hx, hy, 1), 10.4, 8.6)
    (bx, by), (fx, fy) = pose.tails
    for k, z in ((0.0, 4.0), (0.34, 5.0), (0.67, 4.6), (1.0, 3.0)):
        tip = (hx + bx + (fx - bx) * k, hy + by + (fy - by) * k, z)
        p.limb((hx - 3 + 5 * k, hy, z), tip, 7.0, 5.0)
    crease(p.relief, (hx - 1, hy), (hx + bx * 0.7, hy + by * 0.9), 1.5, 0.45)


def _suit(r: Relief, pose: Pose) -> None:
    """What the open coat shows, from the collar to the hip."""
    (sx, sy), (hx, hy) = pose.shoulder, pose.hip
    long = math.hypot(hx - sx, hy - sy)
    ax, ay = (hx - sx) / long, (hy - sy) / long

    def at(down: float, out: float, z: float) -> tuple[float, float, float]:
        return sx + ax * down + ay * out, sy + ay * down - ax * out, z

    out = pose.front
    lift = 2 + math.sqrt(108 - out * out)  # how far the coat's breast comes towards us there
    r.limb(at(-2, out, lift - 3.4), at(long + 2, out, lift - 4.4), (4.8, 4.4), SUIT)
    for side in (-4.6, 4.4):
        crease(r, at(-4, out + side, 0)[:2], at(long, out + side, 0)[:2], 1.3, 0.5)
    r.limb(
        at(-5.5, out - 1, lift - 1), at(3 + 6 * max(0.0, ay), out, lift + 0.6), (3.4, 0.8), LINEN
    )
    x, y, z = at(-4, out, lift + 1.4)
    r.limb((x, y, z), (x + 0.5, min(y + 17, GROUND - 2), z), (1.2, 1.6), RED)  # it hangs


def _head(p: Person, pose: Pose) -> None:
    """His face, then what makes it his: hair combed back, brows, the moustache."""
    (x, y), s = pose.head, pose.look
    p.head(x, y, 11, shut=pose.shut, hair=False)
    r = p.relief
    r.ball((x - 2.0 * s, y - 6, 12.4), (5.6, 3.9, 5.4), BLACK)
    r.ball((x - 5.0 * s, y - 2.6, 12), (3.2, 5.6, 5.2), BLACK)
    r.limb((x - 5.6 * s, y, 11), (x - 5.6 * s, y + 6, 9), (2.2, 1.6), BLACK)
    r.limb((x - 3 * s, y - 8, 13), (x + 1.6 * s, y - 9.4, 13), (2.2, 1.0), BLACK)
    r.ball((x - 4.2 * s, y + 1.4, 15), (1.5, 2.3, 2.6), LOOKS.skin)
    if pose.shoulder[1] > pose.hip[1] - 16:  # bent forward: collar and breast hide his throat
        p.limb((*pose.shoulder, 8), (x - 2 * s, y + 15, 9.5), 6.0, 5.0)
        r.limb((x - 4.6 * s, y + 9, 14), (x + 0.6 * s, y + 10.4, 14), (1.3, 1.6), LINEN)
    for row in ((-2, -2, 4), (4, -2, 2), (0, 5, 6), (-1, 6, 2)):
        p.dot(x, y, row, BLACK)


def _by_fire(pixels: Indices) -> Indices:
    """Edge him with the light of what burns to his left."""
    bare = np.pad(pixels, ((0, 0), (1, 0)), constant_values=CLEAR)[:, :-1] == CLEAR
    pixels[bare & (pixels != CLEAR)] = ramp(FIRELIGHT)[0]
    return pixels


# ---- where he comes from -----------------------------------------------------------------------
def _beyond() -> Bits:
    """Return what lies beyond the edge of the nose."""
    rows = np.arange(HIGH) + 0.5
    edge = np.interp(rows, [y for _, y in NOSE], [x for x, _ in NOSE])
    beyond: Bits = np.arange(WIDE) + 0.5 < edge[:, None]
    return beyond


def _out_of_dark(pixels: Indices, dark: float) -> Indices:
    """Cut off what is still beyond the nose; its dark falls on what is just out."""
    beyond = _beyond()
    ys, xs = np.mgrid[:HIGH, :WIDE]
    near = np.clip(1 - np.hypot((xs - 16) / 25, (ys - 90) / 11), 0, 1) * 1.9 * dark
    shadow = veil(near) & ((ys > 85) | ~beyond)
    pixels[beyond] = CLEAR
    pixels[shadow] = ramp("ink")[0]
    return pixels


# ---- what he does ------------------------------------------------------------------------------
def _prone(
    x: float, near: Point, far: Point, rise: float = 0, nod: int = 0, drawn: float = 0
) -> Pose:
    """Return him on his elbows, his shoulder at x, a knee drawn up; a nod shuts his eyes."""
    hip, low = (x - 29, 92 - rise * 0.3), GROUND - 4
    return Pose(
        (round(x + 12), round(76 - rise) + nod),
        (x, 86 - rise),
        hip,
        near,
        far,
        ((hip[0] - 33 + drawn, low), (hip[0] - 30 - drawn * 0.6, low)),
        (TOES_BACK, TOES_BACK),
        ((-25, 5), (-19, 8)),
        shut=nod > 0,
    )


def _pulls() -> list[tuple[Pose, float, int]]:
    """Return poses, how dark it is where they come from, and ms: a hand, the head, three pulls."""
    low = GROUND - 4
    hands = [(6, (33, low - 3), 240), (13, (40, 86), 160), (18, (46, low), 260)]
    shown = [
        (_prone(x, hand, (10, low), rise=-8)._replace(head=UNSEEN), 0.8 + 0.1 * k, ms)
        for k, (x, hand, ms) in enumerate(hands)
    ]
    shown += [
        (_prone(32, (46, low), (40, low), rise=4), 1, 170),
        (_prone(34, (47, low), (46, low), rise=-3, nod=2), 1, 240),
    ]
    for k, x in enumerate((34, 50, 66)):
        out, rests = (x + 27, low), (x + 13, low)
        lifted = (x + 25, low - 10)
        near, far = (out, rests) if k % 2 else (rests, out)  # the far hand begins
        reach = (lifted, rests) if k % 2 else (rests, lifted)
        shown += [
            (_prone(x, reach[0], reach[1], rise=4), 1, 150),
            (_prone(x + 8, near, far, rise=1, nod=3, drawn=9), 0.9 - k * 0.2, 170),
            (_prone(x + 16, (x + 29, low), (x + 26, low), -3, 2), 0.8 - k * 0.25, 210),
        ]
    return shown


def _rises() -> list[tuple[Pose, int]]:
    """Return poses and ms: on his knees, up with a hand on one, coat put to rights, a look back."""
    low, x, toes = GROUND - 3, STANDS, (TOES, TOES_BACK)
    on_fours = Pose(
        *((98, 62), (86, 74), (65, 81), (94, 98), (88, 98), ((50, 98), (46, 98))),
        toes=(TOES_BACK, TOES_BACK),
        tails=((-16, 12), (2, 12)),
    )
    kneels = Pose(
        *((93, 48), (85, 65), (75, 83), (94, 81), (92, 96), ((92, low), (58, 98)), toes),
        tails=((-16, 16), (4, 15)),
    )
    pushes = Pose(
        *((101, 32), (94, 48), (84, 72), (99, 78), (94, 72), ((94, low), (72, 98)), toes),
        tails=((-10, 22), (6, 18)),
    )
    stoops = Pose((101, 20), (95, 37), (90, 64), (99, 68), (98, 64), ((95, low), (84, low)))
    stands = Pose(
        (x + 3, 13), (x, 31), (x - 1, 60), (x + 7, 57), (x - 5, 59), ((x + 4, low), (x - 5, low))
    )
    tugs = stands._replace(near=(x - 5, 41), far=(x + 6, 41), front=1, shut=True)
    jerks = tugs._replace(near=(x - 5, 47), far=(x + 6, 47), head=(x + 2, 12), shut=False)
    looks = jerks._replace(near=(x - 10, 57), far=(x + 11, 56), head=(x, 13), look=-1)
    times = 240, 280, 200, 160, 200, 120, 520, 120
    poses = on_fours, kneels, pushes, stoops, tugs, jerks, looks, stands
    return list(zip(poses, times, strict=True))


def _strides(part: float) -> Pose:
    """Walk, quickly: part 0 to 1 of two steps; he drops onto the near leg and holds his ribs."""

    def foot(turn: float, lift: float) -> Point:
        x, low = STANDS - 1, GROUND - 3
        if turn < 0.5:  # on the ground, which goes back evenly
            return x + STEP * (1 - 4 * turn), low
        swung = (turn - 0.5) * math.tau
        return x - STEP * math.cos(swung), low - lift * math.sin(swung)

    x, swing = STANDS, math.sin(part * math.tau + 1.2)
    drop = 2 + 1.2 * math.cos(part * 2 * math.tau) + 2.6 * (part < 0.4)
    fly = 8 + 4 * abs(math.sin(part * math.tau))
    return Pose(
        (x + 9, round(14 + drop)),
        (x + 5, 32 + drop),
        (x - 1, 61 + drop),
        near=(x + 4 - 9 * swing, 56 + drop),
        far=(x + 18, 48 + drop - 2 * swing),
        feet=(foot(part, 3), foot((part + 0.5) % 1, 7)),
        tails=((-9 - fly, 23 - fly * 0.4), (4, 22)),
    )


def _placed(cels: Iterable[Indices]) -> list[Placed]:
    return [Placed(cel, (STANDS, HIGH)) for cel in cels]


def tags() -> list[Tag]:
    """Return what he does: out of the wreck and up; away, from where his feet are together."""
    pulls, rises = _pulls(), _rises()
    cels = [_out_of_dark(viktor(pose), dark) for pose, dark, _ in pulls]
    cels += [viktor(pose) for pose, _ in rises]
    times = *(ms for _, _, ms in pulls), *(ms for _, ms in rises)
    walk = [viktor(_strides((k + 2) % 8 / 8)) for k in range(8)]
    return [
        Tag("crawls_out:before", _placed(cels), times),
        Tag("crawls_out", _placed(walk), (WALK_MS,), once=False),
    ]
