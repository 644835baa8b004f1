"""Things that break: each whole, with a light that runs over it now and then, and broken.

The tags are NAME and NAME_broken, on one footprint; the pivot is the middle of the foot. Icicles
hang from an eave over the heads, their pivot far below them.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import numpy as np

from assets.studio.paint.canvas import outline, put
from assets.studio.paint.field import banded, glint
from assets.studio.paint.tags import Placed, Tag, strips
from assets.studio.palette import CLEAR, INK
from assets.studio.rooms import piece as pieces
from assets.studio.rooms.hospital import theatre, ward
from assets.studio.rooms.hotel import bedroom_things as bedroom
from assets.studio.rooms.hotel import corridor, stairs
from assets.studio.rooms.hotel import lobby_things as lobby
from assets.studio.rooms.piece import Piece
from assets.studio.rooms.relief import Relief
from assets.studio.rooms.snow import things as winter
from assets.studio.rooms.yard import things as yard
from assets.studio.sets.lit import lit
from assets.studio.sheet import write_sheet

BRIGHT = 1.22  # of what can be broken: it stands out of its room
BORDER = 8  # px round a picture for its outline and the light's rays
GLINTS = (0.0, 3.5, 7.0, 4.5, 2.5)  # rays of the light, by frame; it waits on the first
GLINT_MS = (1500, 70, 90, 80, 70)
EAVE = 128  # px from the strip's lower edge to an eave's upper one
ICICLES = ((6, 15), (12, 27), (18, 19), (25, 32), (31, 16), (38, 24), (44, 12))  # x, length


class Breakable(NamedTuple):
    """Paints itself whole and broken; `light` is where it glints, from its upper left corner."""

    paint: Callable[[bool], Piece]
    light: tuple[int, int]
    up: int = 0  # px from the pivot to its foot


def icicles(broken: bool) -> Piece:
    """50 x 46: a snowed-in board with a row of icicles, or with their stumps."""
    r = Relief(50, 46)
    for x, whole in ICICLES:
        long = 3 + whole % 4 if broken else whole
        r.limb((x, 9, 2), (x + 0.4, 9 + long, 1), (3.0, 0.6), "ice")
        r.limb((x - 1, 9, 3), (x - 0.6, 9 + long * 0.6, 2), (1.0, 0.3), "snow")
    r.box((0, 5, 50, 11), "plank", 5, 1.2).rough(0.4, 5, 3, 0.1, r.of("plank"))
    for x, wide in ((7, 8), (20, 10), (34, 9), (44, 7)):
        r.dome((x, 5), (wide, 4.2), "snow", 5, 3)
    return pieces.bake(r)


def _drip(broken: bool) -> Piece:
    return ward.drip(1, broken=broken)


def _television(broken: bool) -> Piece:
    return bedroom.television(2, broken=broken)


def _paired(paint: Callable[..., Piece]) -> Callable[[bool], Piece]:
    return lambda broken: paint(broken=broken)


PROPS = {
    "cabinet": Breakable(_paired(theatre.cabinet), (16, 20)),
    "bottles": Breakable(_drip, (6, 16)),
    "vase": Breakable(_paired(corridor.console), (29, 26)),
    "lamp": Breakable(_paired(bedroom.night_table), (10, 26)),
    "tv": Breakable(_television, (16, 14)),
    "crate": Breakable(yard.crate, (7, 6)),
    "suitcase": Breakable(_paired(bedroom.suitcase), (38, 25)),
    "drum": Breakable(yard.drum, (8, 10)),
    "snowman": Breakable(winter.snowman, (18, 38)),
    "woodpile": Breakable(winter.woodpile, (60, 10)),
    "icicles": Breakable(icicles, (25, 30), EAVE - 46),
    "barrel": Breakable(winter.barrel, (9, 12)),
    "locker": Breakable(yard.cabinet, (9, 9)),
    "umbrellas": Breakable(_paired(stairs.umbrella_stand), (14, 34)),
    "palm": Breakable(_paired(lobby.palm), (33, 84)),
}


def _shown(prop: Breakable, broken: bool, ray: float) -> Placed:
    """Return the picture in its outline, with a star of light if the ray is above 0."""
    core = outline(np.pad(lit(prop.paint(broken), BRIGHT), BORDER, constant_values=CLEAR), INK)
    if ray:
        spot = banded(glint(17, ray, 0.62), (0.0, 0.4), "gold:4,grey:7")
        put(core, spot, prop.light[0] + BORDER - 8, prop.light[1] + BORDER - 8)
    return Placed(core, (core.shape[1] // 2, core.shape[0] - BORDER + prop.up))


def tags() -> list[Tag]:
    """Return the tags of the sheet."""
    made = []
    for name, prop in PROPS.items():
        whole = [_shown(prop, False, ray) for ray in GLINTS]
        made.append(Tag(name, whole, GLINT_MS, once=False))
        made.append(Tag(f"{name}_broken", [_shown(prop, True, 0.0)], (100,)))
    return made


def bake(root: Path) -> list[Path]:
    return write_sheet(root / "sprites", "props", strips(tags()))
