"""What the six key frames of the crash are laid from: coach, engine, wagons, wheels, two men.

Pivots are the middle of what is drawn, at its foot; `engine_*` have their lamp for one. The view
lays them, shifts them a little between the key frames, and adds beams, smoke and glass.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from assets.studio.figures.space import Array, pitch, roll, yaw
from assets.studio.paint.canvas import clear, grid, lay, outline, ramp, shade
from assets.studio.paint.tags import Placed, Tag, strips
from assets.studio.palette import CLEAR, INK
from assets.studio.sheet import write_sheet
from assets.studio.vehicles import crash_men, wagons
from assets.studio.vehicles.coach import Coach, coach
from assets.studio.vehicles.finish import burnt
from assets.studio.vehicles.locomotive import locomotive
from assets.studio.vehicles.model import Vehicle
from assets.studio.vehicles.picture import LEVEL, Look, draw, project, turned

ENGINE_VIEW = (0.0, -0.24, -1.0)
LAMP = (88.0, 35.5, 0.0)  # of the engine
VIKTORS = Coach("red", 4, 2, light=0.8)
WHEEL = 62  # px across the wheel of the brakes' key frame


def _standing(v: Vehicle, look: Look) -> Placed:
    """Draw with the pivot under the middle."""
    pixels = draw(v, look).pixels
    rows, columns = (
        np.flatnonzero((pixels != CLEAR).any(1)),
        np.flatnonzero((pixels != CLEAR).any(0)),
    )
    return Placed(pixels, (int(columns[0] + columns[-1]) // 2, int(rows[-1]) + 1))


def engine(turn: Array, zoom: float, damage: int = 0, night: float = 1.0) -> Placed:
    """Draw the engine coming to the lower left; the pivot is its lamp."""
    look = turned(turn, view=ENGINE_VIEW, zoom=zoom, night=night)
    v = locomotive(damage=damage)
    made = draw(v, look)
    origin = project((v.front, 0, v.near), Look(view=ENGINE_VIEW, zoom=zoom))
    x, y = project(LAMP, look)
    across, down = made.pivot[0] + x - origin[0], made.pivot[1] - y + origin[1]
    return Placed(made.pixels[:, ::-1], (round(made.pixels.shape[1] - 1 - across), round(down)))


def _coaches() -> list[Tag]:
    left = replace(VIKTORS, people=0)  # everybody has got out while it was held
    lit = replace(left, damage=1, brake=True)
    hit = [
        _standing(coach(left), turned(yaw(angle) @ pitch(-2) @ roll(lean), zoom=1.35))
        for angle, lean in ((6, 0), (13, 6), (20, 11))
    ]
    front = coach(replace(left, torn=1))
    rear = coach(replace(left, torn=-1))
    wreck = coach(replace(left, light=0.3))
    for face in ("side", "top", "front"):
        wreck.mark(face, (-80, 80, -20, 60), painter=burnt(4, 30))
    for span, top, deep in (((-58.5, -29.5), 48, 8.5), ((1.5, 14.5), 44.8, 6.5)):
        wreck.box(span, (42, top), (-deep, deep), "dark", rounding=1.4)  # what stands on its roof
    return [
        Tag("coach_beam", [_standing(coach(lit), turned(yaw(46), view=LEVEL, zoom=1.9))], (133,)),
        Tag("coach_hit", hit, (67,)),
        Tag("coach_front", [_standing(front, turned(yaw(a) @ pitch(b), zoom=1.4))
                            for a, b in ((-24, -10), (-32, -17), (-40, -22))], (117,)),
        Tag("coach_rear", [_standing(rear, turned(yaw(a) @ pitch(b), zoom=1.4))
                           for a, b in ((-20, -4), (-28, -8), (-36, -9))], (117,)),
        Tag("coach_wreck", [_standing(wreck, turned(yaw(12) @ pitch(2) @ roll(-9), zoom=1.3,
                                                    night=0.7))], (1000,)),
    ]  # fmt: skip


def _engines() -> list[Tag]:
    return [
        Tag("engine_far", [engine(yaw(66), 0.8)], (133,)),
        Tag("engine_near", [engine(yaw(62), 1.3), engine(yaw(61), 1.36)], (67,)),
        Tag("engine_hit", [engine(yaw(58), 1.8), engine(yaw(58) @ pitch(2), 1.8, 1)], (67, 333)),
        Tag("engine_dark", [engine(yaw(64), 1.1, 1, 0.66)], (1000,)),
    ]


def _tumbling() -> list[Tag]:
    red, green = wagons.box_car("red", damage=1), wagons.box_car("green", damage=1)
    climbs, falls, rolls = (-18.0, -28.0, -36.0), (16.0, 24.0, 30.0), (3.0, 6.0, 9.0)
    return [
        Tag("box_rears", [_standing(red, turned(yaw(14) @ pitch(a), zoom=1.3)) for a in climbs],
            (133,)),
        Tag("box_falls", [_standing(green, turned(yaw(-12) @ pitch(a), zoom=1.3)) for a in falls],
            (133,)),
        Tag("tank_rolls", [_standing(wagons.tank_car(damage=1), turned(pitch(a) @ roll(4 * a)))
                           for a in rolls], (133,)),
        Tag("flat_spills", [_standing(wagons.flat_car(damage=1), turned(yaw(10) @ pitch(-a)))
                            for a in rolls], (133,)),
    ]  # fmt: skip


def _wheel(turn: float, hot: float) -> Placed:
    """Paint a wheel of the engine close by, its shoes glowing, its foot lit by sparks."""
    size = WHEEL + 18
    ys, xs = grid(size, size)
    x, y = xs - size / 2, ys - size / 2
    away, angle = np.hypot(x, y), np.arctan2(y, x)
    pixels = clear(size, size)
    radius = WHEEL / 2
    rim = 0.5 - 0.42 * np.cos(angle - 0.9)
    lay(pixels, shade(np.full_like(away, 0.12), ramp("ink,grey:0-2"), 0.4), away < radius)
    tread = (away < radius - 1) & (away > radius - 6)
    lay(pixels, shade(rim, ramp("grey:1-7"), 0.5), tread)
    dish = away < radius - 7
    light = 0.42 - 0.26 * np.sin(angle) * away / radius + 0.1 * np.cos(away * 0.9)
    lay(pixels, shade(light, ramp("grey:0-4"), 0.7), dish)
    holes = dish & (np.abs(away - 15.5) < 4.2) & (np.cos((angle + turn) * 5) > 0.25)
    pixels[holes] = INK
    edge = dish & (np.abs(away - 20) < 0.8) & (np.cos((angle + turn) * 5) > 0.25)
    pixels[edge] = ramp("grey:4")[0]
    hub = away < 8
    lay(pixels, shade(0.8 - (x + y) / 22, ramp("grey:1-6"), 0.5), hub)
    pixels[np.hypot(x + 0.5, y + 0.5) < 2.4] = ramp("grey:1")[0]
    glow = np.clip((y - 4) / 26 * hot, 0, 1)
    warm = shade(glow * 0.9 + 0.1, ramp("brown:1,gold:1-4"), 0.9)
    lay(pixels, warm, (away < radius) & (glow > 0.3) & ((xs + ys).astype(int) % 2 == 0))
    shoe = (away > radius) & (away < radius + 6) & (np.abs(y) < 13)
    heat = 1 - (away - radius) / 6
    lay(pixels, shade(heat * hot, ramp("grey:1,red:1-4,gold:3-4"), 0.6), shoe)
    return Placed(outline(pixels, INK), (size // 2, size // 2 + round(radius)))


def _brakes() -> list[Tag]:
    """The key frame of the brakes: wheels, and the frame above them."""
    wheels = [_wheel(0.16 * i, 0.8 + 0.2 * (i % 2)) for i in range(4)]
    v = Vehicle("yellow", 44, 14.5)
    v.box((-44, 36), (13, 18), (-14.5, 14.5), rounding=0.6)
    v.box((-44, 36), (9, 11.4), (10, 14), "stone", rounding=0.8)
    v.body([(36, 2), (36, 14), (38, 14), (44, 2)], 12, "iron", rounding=0.5)
    v.box((-44, 22), (18, 40), (-9, 9), "green", rounding=1, hull=True)
    for x in range(-40, 38, 13):
        v.box((x - 0.5, x + 0.5), (18, 30), (13, 14), "yellow", rounding=0.3)
    v.box((-44, 36), (29.4, 30.4), (13, 14), "yellow", rounding=0.3)
    v.mark("side", (-44, 36, 16.6, 18), "white", 0.8)
    for x in range(-44, 22, 11):
        v.mark("side", (x, x + 0.6, 18, 40), "dark", 0.6)
    for x in range(-42, 36, 4):
        v.mark("side", (x, x + 0.5, 14.6, 15.1), "yellow", 0.9)
    look = Look(view=(-0.1, -0.12, -1.0), zoom=3.6, night=0.62)
    return [Tag("wheel", wheels, (33,), once=False), Tag("frame", [_standing(v, look)], (167,))]


def tags() -> list[Tag]:
    """Return every part, by key frame's need."""
    return [*_coaches(), *_engines(), *_tumbling(), *_brakes(), *crash_men.tags()]


def bake(root: Path) -> list[Path]:
    """Bake the sheet below `root`/sprites."""
    return write_sheet(root / "sprites", "crash", strips(tags()))
