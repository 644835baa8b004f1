"""The hospital trolley, pushed to the right: empty, struck, overturned, or with a man on it."""

from dataclasses import replace
from pathlib import Path

import numpy as np

from assets.studio.cast.patient import FRAIL
from assets.studio.figures.character import pose_figure
from assets.studio.figures.draw import FLOOR, SCALE, Drawing, rendered
from assets.studio.figures.field import PAINT
from assets.studio.figures.model import Group, Material, Model
from assets.studio.figures.pose import Pose
from assets.studio.figures.render import Light, View
from assets.studio.figures.space import pitch, roll, vector
from assets.studio.sheet import Cel, Strip, write_sheet

LEFT, TOP, WIDTH, HEIGHT = 72, 72, 144, 72  # of a frame, in pixels, from its pivot
HALF = 52.0  # of the mattress, lengthwise, in units
BED = 8.0  # height of the mattress' top from the waist line
LIGHT = Light()
OVERTURNED = 100.0  # degrees at which it lies on its side, the wheels towards the viewer
OVER = ((13.0, 0.0, 4.0), (24.0, 34.0, 8.0), (8.0, 76.0, 6.0), (0.0, OVERTURNED, -2.0))

MAN = replace(FRAIL, body=replace(FRAIL.body, size=0.74), held=None)
LYING = Pose(
    near=(16, 22, 10),
    far=(0, 6, -24),
    turn=90,
    yaw=24,
    look=30,
    nod=10,
    thigh=44,
    knee=104,
    near_hand="open",
    far_hand="open",
    near_along=(0.3, -0.2, -1),
)


def _materials(m: Model) -> None:
    m.materials |= {
        "frame": Material("grey:1-6", gloss=0.5, weight=1.2),
        "mattress": Material("navy:1-3"),
        "sheet": Material("grey:3-7", shift=0.12, dither=0.3),
        "stripe": Material("navy:3", weight=1.3),
        "tray": Material("grey:3-7", gloss=0.7, shift=0.1),
        "jar": Material("brown:1-4", gloss=0.6),
        "tyre": Material("ink,grey:0-2"),
        "swab": Material("red:1-3", weight=1.4),
    }


def _add_bed(m: Model) -> None:
    """Legs, rails at either end, mattress; the sheet hangs over the near side."""
    m.group = Group.HELD_NEAR
    for z in (-15, 15):
        m.cone((-HALF, BED - 9, z), (HALF, BED - 9, z), (1.6, 1.6), "frame", 0)
        for x in (-HALF + 1, HALF - 1):
            m.cone((x, BED - 44, z), (x, BED + 13 - 6 * (x > 0), z), (1.6, 1.6), "frame", 0)
            m.ellipsoid((x, BED - 48, z), (5, 5, 2), "tyre", 0)
            m.ellipsoid((x, BED - 48, z), (2.2, 2.2, 2.6), "frame", 0)
    for x, high in ((-HALF + 1, BED + 13), (HALF - 1, BED + 7), (-20, BED - 34), (20, BED - 34)):
        m.cone((x, high, -15), (x, high, 15), (1.6, 1.6), "frame", 0.4)
    for z in (-15, 15):
        m.cone((-HALF, BED - 34, z), (HALF, BED - 34, z), (1.3, 1.3), "frame", 0)
    m.group = Group.COLLAR
    m.box((0, BED - 4, 0), (HALF - 3, 4, 15), "mattress", 0, rounding=2.4)
    m.box((4, BED - 8, 15.4), (HALF - 12, 8.6, 1.0), "sheet", 0.6, rounding=0.9)
    m.box((4, BED - 0.6, 0), (HALF - 12, 1.4, 15.6), "sheet", 1.4, rounding=1.2)
    m.box((4, BED - 13.6, 16), (HALF, 0.9, 4), "stripe", op=PAINT, over="sheet")
    for x, slant in ((-27, 3), (-15, -1), (-4, 2.4), (9, 3), (19, -1.5), (31, 2)):
        m.line((x, BED - 1, 17), (x + slant, BED - 17, 17), 1.1, -0.24, 1.0, over="sheet")
        light = x + 2.6
        m.line((light, BED - 1, 17), (light + slant, BED - 17, 17), 1.0, 0.12, 1.0, over="sheet")
    m.ellipsoid((-HALF + 12, BED + 2, 0), (9, 4.6, 13), "sheet", 0.6)


def _add_tray(m: Model, jolt: float = 0.0) -> None:
    """A steel tray with a bottle, bandages and a dish, which jump by so many units."""
    m.group = Group.HELD_FAR
    m.box((22, BED + 2.4, 0), (13, 0.8, 10), "tray", 0, rounding=0.7)
    for z in (-9.6, 9.6):
        m.box((22, BED + 3.4, z), (13, 1.4, 0.7), "tray", 0, rounding=0.5)
    foot, lean = vector((14, BED + 5 + jolt, 2)), vector((jolt * 0.3, 0, 0))
    m.cone(foot, foot + lean + (0, 5, 0), (3.2, 3.0), "jar", 0)
    m.cone(foot + lean + (0, 8, 0), foot + lean * 1.6 + (0, 11.6, 0), (1.4, 1.5), "sheet", 0)
    m.ellipsoid((22, BED + 5.4 + jolt * 0.6, 3), (3.8, 2.8, 3.6), "sheet", 0)
    m.ellipsoid((30, BED + 4.6 + jolt * 0.8, -2), (3, 2.2, 2.8), "swab", 0)


def _rendered(m: Model, shift: tuple[int, int] = (0, 0)) -> Drawing:
    view = View(-LEFT / SCALE, TOP / SCALE - FLOOR, WIDTH, HEIGHT, SCALE)
    pixels, _ = rendered(m, view, LIGHT)
    return Drawing(pixels, (LEFT - shift[0], TOP - shift[1]))


def _empty_bed(tilt: float, drop: float, jolt: float) -> Drawing:
    """Stand so many degrees towards the viewer, so many units lower."""
    m = Model()
    _materials(m)
    lean = np.array(roll(tilt))
    m.place(lean, vector((0, -drop, 0)), 1.0)
    _add_bed(m)
    _add_tray(m, jolt)
    return _rendered(m)


def _tipped(dip: float, over: float, lift: float) -> Drawing:
    """Going over: so far nose down and on its side, in degrees; what was on it slides off."""
    m = Model()
    _materials(m)
    part = over / OVERTURNED
    m.place(np.array(pitch(dip) @ roll(-over)), vector((0, lift, 0)), 1.0)
    _add_bed(m)
    m.place(np.array(pitch(dip * 1.6)), vector((20 * part + dip * 0.3, 6 - 44 * part, 24)), 1.0)
    _add_tray(m, 8 - 6 * part)
    return _rendered(m)


def _loaded(breath: float, nod: float) -> Drawing:
    """A man lies on it, head to the left, knees up, a blanket to his chest."""
    pose = replace(LYING, nod=LYING.nod + nod, breath=breath, drop=-BED - 10.5, x=20)
    m = pose_figure(MAN, pose).model
    _materials(m)
    m.place(np.eye(3), vector((0, 0, 0)), 1.0)
    _add_bed(m)
    m.group = Group.HELD_FAR
    m.cone((2, BED + 8, 0), (22, BED + 8, 0), (12.5, 12), "sheet", 3)
    m.cone((22, BED + 8, 0), (36, BED + 19, 0), (12, 9), "sheet", 4)
    m.cone((36, BED + 19, 0), (46, BED + 4, 0), (9, 8), "sheet", 4)
    for x in (2, 12, 22, 32):
        m.line((x, BED + 18, 11), (x + 4, BED + 1, 16), 1.1, -0.22, 1, over="sheet")
        m.line((x + 2.6, BED + 18, 11), (x + 6.6, BED + 1, 16), 1, 0.12, 1, over="sheet")
    m.box((-8, BED + 12, 0), (2, 30, 30), "stripe", op=PAINT, over="sheet")
    return _rendered(m)


def _strip(drawings: list[Drawing], ms: int, *, loop: bool = True) -> Strip:
    return Strip(tuple(Cel(d.pixels, d.pivot, ms) for d in drawings), loop)


def bake(root: Path) -> list[Path]:
    rattle = [(0.0, 0.0, 0.0), (1.6, 0.8, 1.4), (-0.6, 0.2, 0.4), (-1.8, 1.0, 1.8)]
    struck = [(9.0, -1.5, 4.0), (-5.0, 1.2, 2.0)]
    strips = {
        "idle": _strip([_empty_bed(0, 0, 0)], 400),
        "roll": _strip([_empty_bed(*state) for state in rattle], 60),
        "hit": _strip([_empty_bed(*state) for state in struck], 80, loop=False),
        "tipped": _strip([_tipped(*state) for state in OVER], 90, loop=False),
        "loaded": _strip([_loaded(b, n) for b, n in ((0, 0), (0.6, 0), (1.2, -2), (0.6, 0))], 260),
    }
    return write_sheet(root / "sprites", "trolley", strips)
