"""Hats and caps, and what else is worn round a head. Each begins by cutting the hair under it."""

import math

from assets.studio.figures.dress import Hat
from assets.studio.figures.field import CUT, PAINT
from assets.studio.figures.model import Group, Material, Model

LOCKS, LOCK = 13, (3.2, 1.2)  # of fur round a hat, and their radii at root and tip


def keep_hair_below(m: Model, height: float) -> None:
    """Cut off the hair that a hat covers, and go on with the hat."""
    m.group = Group.HAIR
    m.box((0, height + 12, 0), (30, 12, 30), "hair", 0.2, rounding=0.5, op=CUT)
    m.group = Group.HAT


def felt_hat(m: Model) -> None:
    """A bather's hat of grey felt: a bell with a rolled brim."""
    m.materials["hat"] = Material("grey:2-7", dither=0.6)
    m.materials["band"] = Material("red:1-3")
    keep_hair_below(m, 18.5)
    m.ellipsoid((-0.6, 20.5, 0), (11.2, 9.6, 9.8), "hat", 0)
    m.cone((-0.8, 25, 0), (-2.2, 33, 0), (6.4, 2.2), "hat", 4)
    m.box((-0.8, 11, 0), (18, 7.6, 18), "hat", 0.4, rounding=0.5, op=CUT)
    m.ring((-0.5, 19, 0), (12.6, 1.5, 11), "hat", 1.5, rounding=1.4)
    m.ring((-0.6, 21.6, 0), (11.5, 0.7, 10.1), "band")


def turban(m: Model) -> None:
    """A towel wound round the head: wide, lopsided, its end down the back."""
    m.materials["hat"] = Material("teal:2-5,grey:7", shift=0.12, dither=0.3)
    keep_hair_below(m, 17)
    m.ellipsoid((-1.6, 23.2, 0), (11.4, 7.4, 10.2), "hat", 0)
    m.ring((-0.8, 19.6, 0), (13.0, 2.6, 11.4), "hat", 1.5, rounding=2.4, axis=(-0.12, 1, 0))
    m.ring((-1.6, 23.8, 0), (12.6, 2.4, 11.0), "hat", 1.2, rounding=2.2, axis=(0.22, 1, 0.1))
    m.ellipsoid((6.5, 25.6, 1.5), (4.2, 3.6, 4.0), "hat", 1)
    m.cone((-10, 20, 2), (-14.5, 8, 3), (4.2, 3.2), "hat", 2)
    m.cone((-14.5, 8, 3), (-15.2, 1, 3.5), (3.2, 4.0), "hat", 1)
    for z in (-6, 0, 6):
        m.line((10, 18.5, z), (-2, 29, z * 0.6 + 3), 0.7, -0.2, over="hat")
    m.line((-9, 22, 6), (-15, 3, 7), 0.7, -0.2, over="hat")


def pill_cap(m: Model) -> None:
    """A round red cap with a band of brass and a shining peak."""
    m.materials |= {
        "hat": Material("red:0-3", shift=0.02),
        "band": Material("gold:1-4", gloss=0.4, weight=1.2),
        "peak": Material("ink,grey:0-2,grey:5", gloss=0.7),
        "badge": Material("gold:3-4", weight=1.6, keep=True),
    }
    keep_hair_below(m, 17.8)
    m.ring((-0.4, 24.6, 0), (11.4, 5.6, 10.0), "hat", rounding=1.2, axis=(-0.05, 1, 0))
    m.ring((-0.4, 20.0, 0), (11.6, 1.5, 10.2), "band", axis=(-0.05, 1, 0))
    m.ring((-0.6, 29.4, 0), (11.2, 0.8, 9.8), "band", axis=(-0.05, 1, 0))
    m.ellipsoid((10.2, 18.2, 0), (6.6, 1.2, 7.8), "peak", 0, axis=(0.4, 1, 0))
    m.ellipsoid((10.9, 24.6, 0), (1.0, 2.0, 1.8), "badge", 0)


def striped_cap(m: Model) -> None:
    """A tall cap, striped light and dark from band to crown, with a stiff peak."""
    m.materials |= {
        "hat": Material("stone:3-5,grey:7", shift=0.04),
        "stripe": Material("navy:0-2", weight=1.3),
        "peak": Material("navy:0-3", gloss=0.2),
    }
    keep_hair_below(m, 18.4)
    m.ring((-0.8, 20.6, 0), (11.3, 2.6, 9.8), "hat", 0.6, rounding=1.0)
    m.ring((-1.4, 26.6, 0), (11.8, 4.4, 10.6), "hat", 2.4, rounding=2.8, axis=(-0.08, 1, 0))
    for z in range(-9, 10, 3):
        m.box((0, 26, z), (30, 7, 0.7), "stripe", op=PAINT, over="hat")
    m.ring((8.4, 18.6, 0), (7.8, 0.9, 8.6), "peak", 0.4, rounding=0.8, axis=(0.26, 1, 0))


def headband(m: Model) -> None:
    """A sweat band, its knot and ends behind."""
    m.materials["band"] = Material("gold:1-4", weight=1.3)
    m.group = Group.HAT
    m.ring((-0.2, 18.4, 0), (10.9, 1.5, 9.3), "band", rounding=0.6, axis=(-0.1, 1, 0))
    m.cone((-10.6, 17.4, 1), (-16.5, 13.5, 3), (1.5, 1.2), "band", 0.5)
    m.cone((-10.6, 17.4, 1), (-14.5, 9.5, 4), (1.5, 1.1), "band", 0.5)


def woollen_cap(m: Model) -> None:
    """A docker's red cap, rolled up over the ears."""
    m.materials["hat"] = Material("red:0-3", dither=0.5)
    m.materials["roll"] = Material("red:0-3", shift=0.12, dither=0.4)
    keep_hair_below(m, 17.5)
    m.ellipsoid((-1.0, 19.0, 0), (11.0, 9.6, 9.4), "hat", 0)
    m.ellipsoid((-5.4, 23, 0), (6.6, 5.2, 7.6), "hat", 3)
    m.box((-0.8, 10.4, 0), (16, 8, 16), "hat", 0.4, rounding=0.5, op=CUT)
    m.ring((-0.8, 19.0, 0), (11.9, 2.5, 10.3), "roll", 0.3, rounding=1.4)
    for k in range(16):
        a = math.tau * k / 16
        x, z = math.cos(a), math.sin(a)
        m.line(
            (-0.8 + 11.6 * x, 17, 10 * z), (-0.8 + 11.2 * x, 22, 9.8 * z), 0.4, -0.2, over="roll"
        )


def fedora(m: Model) -> None:
    """A brown felt hat, pinched in front, its brim pulled down over the eyes."""
    m.materials["hat"] = Material("brown:0-4", dither=0.3, shift=0.03)
    m.materials["ribbon"] = Material("ink", weight=1.2)
    keep_hair_below(m, 18.5)
    m.ellipsoid((0.8, 18.0, 0), (18.4, 1.4, 15.4), "hat", 0, axis=(0.17, 1, 0))
    m.ring((-0.4, 21.4, 0), (10.9, 3.6, 9.3), "hat", 1.2, rounding=1.0, axis=(0.04, 1, 0))
    m.ellipsoid((-1.4, 26.0, 0), (9.6, 6.4, 7.8), "hat", 2.5)
    m.cone((-7, 33.4, 0), (10, 29.6, 0), (2.2, 3.4), "hat", 2.2, op=CUT)
    for s in (-1, 1):
        m.ellipsoid((7.4, 28.0, 6.6 * s), (4.6, 4.0, 2.6), "hat", 1.6, op=CUT)
    m.ring((-0.3, 20.4, 0), (11.3, 1.5, 9.7), "ribbon", axis=(0.04, 1, 0))


def ushanka(m: Model) -> None:
    """A fur cap, its flaps let down over the ears."""
    m.materials["fur"] = Material("brown:0-4", dither=0.9, shift=-0.02)
    m.materials["hat"] = Material("stone:0-3")
    keep_hair_below(m, 18)
    m.ellipsoid((-0.6, 22.4, 0), (11, 7.4, 9.6), "hat", 0)
    m.box((8.4, 21.4, 0), (2.6, 4.2, 8), "fur", 1.5, rounding=2.0, axis=(0.12, 1, 0))
    for s in (-1, 1):
        m.box((-1.2, 20.6, 9.4 * s), (8, 4.4, 2.2), "fur", 1.5, rounding=1.9)
        m.ellipsoid((-2.6, 13, 10 * s), (5.2, 7.6, 2.4), "fur", 2)
        m.ellipsoid((-5.4, 6.5, 11.5 * s), (3.6, 5.0, 2.4), "fur", 2)
    m.box((-10, 18.6, 0), (2.4, 6, 8.4), "fur", 2, rounding=2.0)


def flat_hat(m: Model) -> None:
    """A low round crown on a wide flat brim, pulled level over the brows."""
    m.materials |= {"hat": Material("ink,brown:0-2"), "hatband": Material("red:0-2", weight=1.1)}
    keep_hair_below(m, 19)
    m.ring((0.6, 19.2, 0), (17.4, 1.0, 16.0), "hat", rounding=0.9, axis=(-0.05, 1, 0))
    m.ring((-0.4, 23.2, 0), (10.8, 4.2, 9.6), "hat", 0.8, rounding=1.4, axis=(-0.05, 1, 0))
    m.ring((-0.3, 21.4, 0), (11.2, 1.6, 10.0), "hatband", axis=(-0.05, 1, 0))
    m.line((-12, 18.6, 10), (12, 18.6, 12), 1.4, -0.2, over="hat")


def peaked_cap(m: Model) -> None:
    """Olive, wide in the crown, red band, a shining peak low over the eyes."""
    if "bare_headed" in m.marks:
        return
    m.materials |= {
        "hat": Material("olive:0-4"),
        "band": Material("red:1-3"),
        "peak": Material("ink,grey:0-2,grey:5", gloss=0.7),
        "badge": Material("gold:2-4", weight=1.6, keep=True),
    }
    keep_hair_below(m, 18.5)
    m.ring((-0.4, 20.4, 0), (11.2, 2.6, 9.8), "band", axis=(-0.06, 1, 0))
    m.ellipsoid((0.9, 25.6, 0), (14.2, 3.8, 12.2), "hat", 1.4, axis=(-0.2, 1, 0))
    m.line((-11, 25.4, 6), (13, 28.0, 6), 0.6, -0.2, over="hat")
    m.ellipsoid((9.8, 18.4, 0), (6.6, 1.1, 7.6), "peak", 0, axis=(0.46, 1, 0))
    m.ellipsoid((11.6, 23.0, 0), (1.1, 2.0, 1.8), "badge", 0)


def fur_hat(m: Model) -> None:
    """Ear flaps tied up over a felt crown, shaggy at every edge, a badge in front."""
    if "bare_headed" in m.marks:
        return
    m.materials |= {
        "hatfur": Material("stone:0,grey:1-5", dither=0.9),
        "hat": Material("olive:1-4"),
        "badge": Material("red:2-4,gold:3", weight=1.6, keep=True),
    }
    keep_hair_below(m, 18.0)
    m.ellipsoid((-0.8, 24.0, 0), (10.0, 7.8, 8.4), "hat", 0)
    m.ring((-0.6, 22.6, 0), (11.6, 4.4, 10.4), "hatfur", 1, rounding=2.2)
    m.box((9.6, 23.2, 0), (2.4, 5.4, 7.6), "hatfur", 1.5, rounding=2.2, axis=(0.16, 1, 0))
    for k in range(LOCKS):
        turn = math.tau * (k + 0.25) / LOCKS
        x, z = math.cos(turn), math.sin(turn)
        low, high = 18.6 - 1.6 * (k % 2), 27.0 + 1.4 * (k % 2) + 1.0 * x
        m.cone(
            (-0.6 + 10.6 * x, 21, 9.8 * z), (-0.8 + 12.0 * x, low, 10.9 * z), LOCK, "hatfur", 0.8
        )
        m.cone(
            (-0.6 + 10.4 * x, 25, 9.6 * z), (-1.2 + 12.2 * x, high, 10.6 * z), LOCK, "hatfur", 0.8
        )
    for s in (-1, 1):
        m.box((-3.4, 18.4, 10.0 * s), (4.6, 4.6, 1.9), "hatfur", 1.6, rounding=1.8)
        m.cone((-5.5, 15.4, 10.2 * s), (-7.0, 12.2, 10.8 * s), (2.4, 0.8), "hatfur", 1)
        m.cone((-1.5, 15.4, 10.2 * s), (-1.2, 12.8, 10.8 * s), (2.4, 0.8), "hatfur", 1)
    m.ellipsoid((12.0, 23.4, 0), (1.0, 1.8, 1.8), "badge", 0)


def nurse_cap(m: Model) -> None:
    """Starched white, turned up in front, with one blue band."""
    m.materials["hat"] = Material("stone:3-5,grey:7", shift=0.22)
    m.materials["band"] = Material("navy:2-3", weight=1.4)
    m.group = Group.HAT
    m.box((2.4, 25.4, 0), (1.5, 4.2, 8), "hat", 0, rounding=1.2, axis=(-0.28, 1, 0))
    m.box((-3, 25, 0), (5, 3, 6.8), "hat", 2, rounding=1.6, axis=(-0.24, 1, 0))
    for s in (-1, 1):
        m.cone((2.4, 25, 7 * s), (-7, 23, 5.4 * s), (2.6, 1.2), "hat", 1)
    m.box((2.6, 27.4, 0), (4, 0.9, 9), "band", op=PAINT, over="hat", axis=(-0.28, 1, 0))


def surgeon_cap(m: Model) -> None:
    """A cap over all the hair, and a mask from the bridge of the nose to under the chin."""
    m.materials["hat"] = Material("olive:1-4,teal:5", shift=0.05)
    m.materials["mask"] = Material("teal:3-5,grey:7", shift=0.12)
    m.materials["tape"] = Material("grey:6-7", weight=1.5)
    m.group = Group.HAT
    m.ellipsoid((-1.4, 20.4, 0), (11.4, 8.8, 9.8), "hat", 0)
    m.box((-0.8, 11.6, 0), (16, 7.2, 16), "hat", 0.4, rounding=0.5, axis=(-0.1, 1, 0), op=CUT)
    m.ring((-0.9, 19.6, 0), (11.2, 1.0, 9.7), "hat", 0.3, axis=(-0.1, 1, 0))
    m.ellipsoid((8.6, 5, 0), (6.2, 5.4, 6.6), "mask", 0)
    m.ellipsoid((12, 8.4, 0), (3.4, 2.4, 3.4), "mask", 2)
    for high in (3, 5.6):
        m.line((15, high, -5), (13.4, high, 6), 0.4, -0.2, 0.5, over="mask")
    m.cone((7, 8, 6), (-2, 13.4, 8.9), (0.5, 0.5), "tape", 0)
    m.cone((6, 2.4, 5.6), (-4, 5, 7.2), (0.5, 0.5), "tape", 0)


def bandage(m: Model) -> None:
    """Wound round brow and crown, and once under the chin."""
    m.materials["lint"] = Material("stone:3-5,grey:7", shift=0.16, dither=0.3)
    m.materials["blood"] = Material("red:1-3", weight=1.2)
    m.group = Group.HAT
    m.ellipsoid((-0.6, 19.8, 0), (11.3, 8.4, 9.6), "lint", 0)
    m.box((2, 9.4, 0), (16, 7, 16), "lint", 0.4, rounding=0.5, axis=(-0.16, 1, 0), op=CUT)
    m.ring((-0.4, 18.6, 0), (11.7, 2.2, 10), "lint", 0.6, rounding=1.6, axis=(-0.14, 1, 0))
    m.ring((-0.8, 22, 0), (11.2, 1.8, 9.4), "lint", 0.6, rounding=1.4, axis=(0.16, 1, 0.1))
    for s in (-1, 1):
        m.cone((0.6, 17, 9 * s), (3.4, 1.6, 6 * s), (2.2, 2.2), "lint", 0.6)
    m.cone((3.4, 1, -5.6), (3.4, 1, 5.6), (2.0, 2.0), "lint", 0.6)
    for slant in (-2, 1.4):
        m.line((11, 19 + slant, -6), (4, 21 + slant, 10), 0.4, -0.26, 0.5, over="lint")
    m.ellipsoid((7.4, 21.6, 5.6), (3.4, 1.9, 3.4), "blood", op=PAINT, over="lint")


def shown_if(mark: str, hat: Hat) -> Hat:
    """Return a hat that is worn only while the hands show what leaves this mark."""

    def wear(m: Model) -> None:
        if mark in m.marks:
            hat(m)

    return wear
