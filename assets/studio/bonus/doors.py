"""Bonus round Doors: hotel doors of 40 x 64, shut, with a turning handle, and open on somebody.

They open on a lit room: gunmen aim at us from it, bystanders cower in it; a shot's hole and its
flash are apart. People are cut from the game's sheets, at half their size.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from assets.studio.paint.canvas import Indices, clear, grid, lay, noise, put, ramp, save_all, shade
from assets.studio.paint.cels import cel, halved_cel
from assets.studio.paint.shapes import lettering, stamp
from assets.studio.palette import CLEAR, INK

READS = ("sprites/gunman.*", "sprites/knifeman.*", "sprites/nurse_real.*", "sprites/guest.*",
         "sprites/guest2.*", "sprites/patient.*")  # fmt: skip
WIDE, HIGH = 40, 64
JAMB, LINTEL = 4, 5  # px of the frame at the sides and above
OPEN = (JAMB, LINTEL, WIDE - 2 * JAMB, HIGH - LINTEL)
LEAF = 7  # px that the open leaf takes, seen from its edge
NUMBERS = ("101", "102", "103", "104", "105", "106")
WALL = (320, 132)
FLOOR = 118  # y of the skirting's foot, where the doors stand
PLACES = tuple((10 + place * 52, FLOOR - HIGH) for place in range(6))  # corners on the wall
LAMPS = (56, 160, 264)  # x
LAMP = """
...kkkk...
..kYYYYk..
..kYyyYk..
.kYyyyyYk.
.kYyyyyYk.
kYyyyyyyYk
kkkkkkkkkk
...kggk...
...kggk...
....kk....
"""
HOLE = """
..k.k..
.kdkdk.
kdksskd
.ksnkk.
kdkkkdk
..kdk..
.k..k..
"""
STAR = """
.....w.....
..y..w..y..
...y.w.y...
....ywy....
.....w.....
wwwwwwwwwww
.....w.....
....ywy....
...y.w.y...
..y..w..y..
.....w.....
"""
Spec = tuple[str, str, int]  # a sheet, a tag, a frame of it


def _three(sheet: str, seen: str, acts: str) -> tuple[Spec, Spec, Spec]:
    """Return how somebody is seen first, what he does then, and how he is hit."""
    return (sheet, seen, 0), (sheet, acts, 0), (sheet, "hurt", 0)


PEOPLE = {
    "gunman": _three("gunman", "shoot:start", "shoot:active"),
    "knifeman": _three("knifeman", "ready_high", "stab:active"),
    "nurse": _three("nurse_real", "idle", "cower"),
    "guest": _three("guest", "idle", "cower"),
    "guest2": _three("guest2", "idle", "cower"),
    "patient": _three("patient", "idle", "cower"),
}
STATES = ("seen", "acts", "hit")


def _frame() -> Indices:
    """Return jambs and lintel of dark wood, the opening clear."""
    ys, _ = grid(HIGH, WIDE)
    grain = noise(HIGH, WIDE * 6, 6, 3)[:, ::6] - 0.5
    pixels = shade(0.5 + 0.3 * grain - 0.2 * ys / HIGH, ramp("brown:0-3"), 0.5)
    for x, ink in ((0, "brown:3"), (JAMB - 1, "ink"), (WIDE - JAMB, "brown:3"), (WIDE - 1, "ink")):
        pixels[:, x] = ramp(ink)[0]
    pixels[0], pixels[LINTEL - 1, JAMB - 1 : WIDE - JAMB + 1] = ramp("brown:4")[0], INK
    x, y, w, h = OPEN
    pixels[y : y + h, x : x + w] = CLEAR
    return pixels


def _leaf(number: str, turned: int) -> Indices:
    """Return the shut leaf: panels, a brass number, a handle level or turned down."""
    _, _, w, h = OPEN
    ys, _ = grid(h, w)
    grain = noise(h, w * 5, 5, 8)[:, ::5] - 0.5
    pixels = shade(0.55 + 0.35 * grain - 0.25 * ys / h, ramp("skin:0-2,brown:3"), 0.6)
    for left, top, wide, high in (
        (4, 14, 10, 16),
        (18, 14, 10, 16),
        (4, 34, 10, 22),
        (18, 34, 10, 22),
    ):
        box = pixels[top : top + high, left : left + wide]
        box[0], box[:, 0] = ramp("skin:0")[0], ramp("skin:0")[0]
        box[-1], box[:, -1] = ramp("brown:4")[0], ramp("brown:4")[0]
        box[2:-2, 2:-2] = shade(
            0.35 + 0.5 * grain[2 : high - 2, 2 : wide - 2], ramp("skin:0-2"), 0.5
        )
    label = lettering(number, "gold:3")
    left = (w - label.shape[1]) // 2
    pixels[3 : 5 + label.shape[0], left - 2 : left + label.shape[1] + 2] = INK
    put(pixels, label, left, 4)
    pixels[29:37, 27:31] = ramp("gold:1")[0]
    pixels[29:37, 30] = ramp("gold:0")[0]
    pixels[29, 27:31] = ramp("gold:3")[0]
    for step in range(6):
        y = 32 + (step * turned) // 3
        pixels[y : y + 2, 28 - step] = ramp("gold:3,gold:1")
    pixels[:, 0] = INK
    return pixels


def _room(lit: bool) -> Indices:
    """Return what is seen through the open door: a lamp's wall, a window on the night."""
    _, _, w, h = OPEN
    ys, xs = grid(h, w)
    lamp = np.exp(-(np.hypot((xs - 22) / 15, (ys - 16) / 22) ** 2))
    stripes = 0.06 * ((xs.astype(int) // 3) % 2)
    value = (0.30 + 0.66 * lamp if lit else 0.08 + 0.2 * lamp) - stripes
    pixels = shade(value, ramp("ink,brown:0-3,gold:2"), 0.9)
    pixels[8:24, 24:31] = ramp("navy:0")[0]
    pixels[9:23, 25:30] = shade(ys[9:23, 25:30] / 26, ramp("navy:0-2"), 0.9)
    pixels[15, 24:31], pixels[8:24, 27] = ramp("brown:2")[0], ramp("brown:2")[0]
    lay(pixels, shade(0.2 + 0.4 * lamp, ramp("ink,red:0-1"), 0.9), ys > 50)
    if lit:
        pixels[12:15, 13:20] = shade(
            np.tile(1.1 - np.arange(7.0) / 9, (3, 1)), ramp("gold:2-4"), 0.5
        )
        pixels[15:18, 16] = ramp("gold:1")[0]
    return pixels


def _open(inside: Indices) -> Indices:
    """Return the door open: the room, who is in it, the leaf swung inwards at the left."""
    h = OPEN[3]
    leaf = shade(0.3 - 0.3 * grid(h, LEAF)[1] / LEAF, ramp("ink,skin:0-1"), 0.6)
    leaf[:, -1] = ramp("brown:3")[0]
    for row in range(h):
        lift = round(row / h * 3)
        leaf[row, LEAF - 1 - lift // 2 :] = leaf[row, LEAF - 1 - lift // 2]
    view = inside.copy()
    view[:, :LEAF] = leaf
    view[0] = INK
    picture = _frame()
    x, y, _, _ = OPEN
    whole = clear(HIGH, WIDE)
    put(whole, view, x, y)
    lay(whole, picture)
    return whole


def _with(spec: Spec) -> Indices:
    """Return the open door with a person of the game in it, at half size, looking left."""
    cut, (x, y) = cel(*spec)
    flipped = np.ascontiguousarray(cut[:, ::-1])
    small = halved_cel(flipped)
    room = _room(lit=True)
    middle = (flipped.shape[1] - x) // 2
    put(room, small, 19 - middle, OPEN[3] - y // 2 - 1)
    return _open(room)


def shut(number: str, turned: int = 0) -> Indices:
    """Return a shut door; its handle is turned 0 to 2."""
    picture = clear(HIGH, WIDE)
    put(picture, _leaf(number, turned), OPEN[0], OPEN[1])
    lay(picture, _frame())
    return picture


def _sight(colour: str) -> Indices:
    """Return the cross-hairs, 21 x 21, with an ink edge so that they show on all doors."""
    ys, xs = grid(21, 21)
    x, y = np.abs(xs - 10.5), np.abs(ys - 10.5)
    ring = np.abs(np.hypot(x, y) - 7) < 0.8
    bars = ((x < 0.6) & (y > 3)) | ((y < 0.6) & (x > 3))
    shape = ring | bars | ((x < 0.6) & (y < 0.6))
    pixels = clear(21, 21)
    thick = shape | np.roll(shape, 1, 0) | np.roll(shape, 1, 1) | np.roll(shape, -1, 1)
    pixels[thick | np.roll(shape, -1, 0)] = INK
    pixels[shape] = ramp(colour)[0]
    return pixels


def pictures() -> dict[str, Indices]:
    """Return the doors by file name."""
    made = {f"door_shut-{number}": shut(number) for number in NUMBERS}
    made |= {f"door_handle-{number}": shut(number, turned=2) for number in NUMBERS}
    made["door_empty"] = _open(_room(lit=True))
    made["door_dark"] = _open(_room(lit=False))
    for name, specs in PEOPLE.items():
        made |= {f"door_{name}-{state}": _with(s) for state, s in zip(STATES, specs, strict=True)}
    made["door_hole"] = stamp(HOLE, {"k": "ink", "d": "brown:0", "s": "brown:3", "n": "brown:4"})
    made["door_flash"] = stamp(STAR, {"w": "gold:4", "y": "gold:3"})
    return {**made, "door_sight": _sight("gold:4"), "door_sight_set": _sight("red:3")}


def wall() -> Indices:
    """Return the corridor behind six doors, 320 x 132: paper, panels, a lamp between each pair."""
    wide, high = WALL
    ys, xs = grid(high, wide)
    light = np.zeros((high, wide))
    for lamp in LAMPS:
        light += 0.85 * np.exp(-(np.hypot((xs - lamp) / 46, (ys - 34) / 40) ** 2))
    stripe = ((xs.astype(int) // 6) % 2) * 0.07
    damask = 0.06 * (np.sin(xs * np.pi / 6) * np.sin(ys * np.pi / 9) > 0.4)
    pixels = shade(
        0.16 + 0.72 * light - stripe + damask, ramp("ink,red:0,skin:0,skin:1,brown:3"), 0.9
    )
    panels = 0.12 + 0.5 * light - 0.12 * (xs.astype(int) % 20 < 2) * (ys > 90)
    lay(pixels, shade(panels, ramp("brown:0-2,skin:2"), 0.8), ys > 84)
    floor = ys > FLOOR
    weave = noise(high, wide, 3, 19) - 0.5
    lay(pixels, shade(0.3 + 0.3 * light + 0.3 * weave, ramp("ink,red:0-1,brown:1"), 0.9), floor)
    for y, colour in (
        (84, "brown:3"),
        (85, "brown:0"),
        (FLOOR, "ink"),
        (9, "brown:2"),
        (10, "ink"),
    ):
        pixels[y] = ramp(colour)[0]
    for lamp in LAMPS:
        shape = stamp(LAMP, {"y": "gold:4", "Y": "gold:3", "g": "gold:1", "k": "ink"})
        put(pixels, shape, lamp - shape.shape[1] // 2, 28)
    for x, y in PLACES:
        shadow = pixels[y + 2 : y + HIGH, x + WIDE : x + WIDE + 2]
        shadow[:] = INK
    return pixels


def bake(root: Path) -> list[Path]:
    """Bake the round's pictures below `root`/pictures."""
    out = root / "pictures"
    told = out / "doors.json"
    written = save_all(out, {**pictures(), "doors_wall": wall()})
    facts = {"places": PLACES, "opening": OPEN}
    told.write_text(json.dumps(facts, indent=1) + "\n", "utf-8")
    return [*written, told]
