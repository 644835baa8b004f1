"""Sheets of both coaches at the scale of the chase.

Per state of damage N, 0 to 2: rollN, turn_upN, turn_downN, brakeN, lean_upN, lean_downN. Laid
over them, with the same pivot: door (opening), door_open, wipers, headlights, brake_glow, and
Ridzik at the door of ours. Gunmen for Viktor's windows have the middle of a sill for a pivot.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np

from assets.studio.paint.canvas import clear, grid, shade, veil
from assets.studio.paint.tags import Placed, Tag, strips
from assets.studio.palette import CLEAR, ramp
from assets.studio.sheet import write_sheet
from assets.studio.vehicles import people
from assets.studio.vehicles.bends import dipped, leaned, stepped
from assets.studio.vehicles.cels import SPINS, rolling
from assets.studio.vehicles.coach import Coach, coach
from assets.studio.vehicles.model import Vehicle
from assets.studio.vehicles.picture import draw

DAMAGES = 3
BLUE, RED = ("blue", 1), ("red", 4)
SWAY = (0.0, 0.5, 0.9, 0.5)  # of passengers' heads while the coach rolls, px
ENDS = (-200, -97, -59, -39)  # where four parts begin, rear to front, from the front bumper
TURNS = (  # of a lane change: out, straightening, back a little; px down of each part
    tuple(zip(ENDS, (-1, 0, 1, 2), strict=True)),
    tuple(zip(ENDS, (-1, 0, 0, 1), strict=True)),
    tuple(zip(ENDS, (0, 0, 0, -1), strict=True)),
)
DIP = tuple(zip(ENDS, (-1, 0, 0, 1), strict=True))
WHEELS, SILL = 17, 27  # px above the wheels' line
DOOR = (-19, -7, -43, -4)  # left, right, top, bottom of the doorway from the pivot


def _builder(
    kind: tuple[str, int], damage: int, *, brake: bool = False
) -> Callable[[int], Vehicle]:
    def build(frame: int) -> Vehicle:
        stripe, seed = kind
        return coach(
            Coach(stripe, seed, damage, spin=SPINS[frame % 4], brake=brake, sway=SWAY[frame % 4])
        )

    return build


def _states(kind: tuple[str, int]) -> list[Tag]:
    tags: list[Tag] = []
    for damage in range(DAMAGES):
        rolls = rolling(f"roll{damage}", _builder(kind, damage))
        straight = rolls.cels
        slowing = _builder(kind, damage, brake=True)
        dips = [dipped(draw(slowing(i)), DIP, WHEELS) for i in range(2)]
        tags.append(rolls)
        for name, sign in (("turn_up", -1), ("turn_down", 1)):
            turns = [[(x, sign * by) for x, by in steps] for steps in TURNS]
            cels = [stepped(straight[i], steps) for i, steps in enumerate(turns)]
            tags.append(Tag(f"{name}{damage}", cels, (83, 33, 67)))
        tags.append(Tag(f"brake{damage}", dips, (67,), once=False))
        for name, sign in (("lean_up", 1), ("lean_down", -1)):
            cels = [leaned(straight[i], sign * (2 - i), sign, SILL) for i in range(2)]
            tags.append(Tag(f"{name}{damage}", cels, (100, 67)))
    return tags


def _doorway(kind: tuple[str, int]) -> list[Tag]:
    """Cut the doorway out of a coach with its door open, and half of it for one that opens."""
    stripe, seed = kind
    whole = draw(coach(Coach(stripe, seed, door=True)))
    left, right, top, bottom = DOOR
    x, y = whole.pivot
    cut = whole.pixels[y + top : y + bottom, x + left : x + right]
    half = cut.copy()
    half[:, 6:] = CLEAR
    pivot = (-left, -top)
    opened = Placed(cut, pivot)
    return [
        Tag("door", [Placed(half, pivot), opened], (67,)),
        Tag("door_open", [opened], (100,), once=False),
    ]


def _wipers() -> Tag:
    """Two blades before the windscreen's sliver, beating."""
    made = []
    for lean in (0.0, 0.35, 0.7, 1.0, 0.7, 0.35):
        pixels = clear(20, 12)
        for step in np.linspace(0, 1, 24):
            x, y = 9.0 - 6.4 * step * (1 - lean), 18.0 - 13 * step * (0.35 + 0.65 * lean)
            pixels[int(y), int(x)] = ramp("ink")[0]
        made.append(Placed(pixels, (9, 44)))
    return Tag("wipers", made, (50,), once=False)


def _headlights() -> Tag:
    """A wedge of light in the air and a pool on the road, sparse enough to see through."""
    made = []
    high, wide = 44, 128
    ys, xs = grid(high, wide)
    for flicker in (1.0, 0.94):
        half = 2 + xs * 0.13
        air = np.clip(1 - np.abs(ys - 20 - xs * 0.05) / half, 0, 1) * (1 - xs / wide) ** 1.3
        pool = np.clip(1 - ((xs - 62) / 58) ** 2 - ((ys - 35) / 7) ** 2, 0, 1)
        light = np.clip(0.5 * air + 0.62 * pool, 0, 1) * flicker
        pixels = shade(light * 1.3, ramp("brown:2,gold:1,stone:3-5"), 0.8)
        pixels[~veil(light * 0.9)] = CLEAR
        made.append(Placed(pixels, (-1, 34)))
    return Tag("headlights", made, (100,), once=False)


def _brake_glow() -> Tag:
    """A red halo behind a coach that brakes."""
    high, wide = 40, 40
    ys, xs = grid(high, wide)
    away = np.hypot(xs - 26, (ys - 18) * 0.9)
    light = np.clip(1 - away / 20, 0, 1) ** 1.4
    pixels = shade(np.clip(light * 1.2, 0, 1), ramp("red:0-4"), 0.8)
    pixels[~veil(light * 0.85)] = CLEAR
    return Tag("brake_glow", [Placed(pixels, (144 + 26, 33))], (100,), once=False)


def ours() -> list[Tag]:
    """Return the sheet of our coach."""
    overlays = [_wipers(), _headlights(), _brake_glow(), *people.ridzik()]
    return [*_states(BLUE), *_doorway(BLUE), *overlays]


def viktors() -> list[Tag]:
    """Return the sheet of Viktor's coach."""
    overlays = [_wipers(), _headlights(), _brake_glow(), *people.gunman()]
    return [*_states(RED), *_doorway(RED), *overlays]


def bake(root: Path) -> list[Path]:
    """Bake both sheets below `root`/sprites."""
    folder = root / "sprites"
    return [
        *write_sheet(folder, "coach", strips(ours())),
        *write_sheet(folder, "coach2", strips(viktors())),
    ]
