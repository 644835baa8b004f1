"""Palettes: GIMP files, the 256 colours of the frame, and tables from index to index."""

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from game.faults import BadInputError
from game.view.inks import CLEAR, FIGURES, GOLD, GREY, INK, RAMPS, ROOM, SKIN, STONE, TEAL

Colour = tuple[int, int, int]
SIZE = 256
CREAM: Colour = (255, 242, 210)
RIMS = {"warm": (SKIN[3], GOLD[3], SKIN[6]), "cold": (TEAL[3], TEAL[4], TEAL[5])}
STEPS = 16  # of a fade


def read_gpl(path: Path) -> list[Colour]:
    """Read a GIMP palette."""
    colours: list[Colour] = []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        parts = line.split()
        if not parts or not parts[0].isdigit():
            continue
        if len(parts) < 3 or not all(p.isdigit() and int(p) < SIZE for p in parts[:3]):
            raise BadInputError("a colour is three numbers from 0 to 255", path, number)
        colours.append((int(parts[0]), int(parts[1]), int(parts[2])))
    return colours


def frame_palette(figures: Sequence[Colour], room: Sequence[Colour]) -> list[Colour]:
    """Return the frame's colours: figures, then the room, then black."""
    black: Colour = (0, 0, 0)
    palette = [black] * SIZE
    palette[: min(len(figures), FIGURES)] = figures[:FIGURES]
    palette[FIGURES : FIGURES + min(len(room), ROOM)] = room[:ROOM]
    return palette


def mix(palette: Sequence[Colour], towards: Colour, part: float) -> list[Colour]:
    """Return the palette moved towards one colour, 0 not at all, 1 wholly, in a few steps."""
    step = round(part * STEPS)
    return [
        (
            r + (towards[0] - r) * step // STEPS,
            g + (towards[1] - g) * step // STEPS,
            b + (towards[2] - b) * step // STEPS,
        )
        for r, g, b in palette
    ]


@lru_cache
def look_table(look: str) -> bytes:
    """Return a translation of stored sprite indices to frame indices.

    Stored: 0-63 a colour, 64-127 the same colours on a pixel lit from behind, 255 clear. Looks:
    "none", "warm" and "cold" rims; "bright" two steps up every ramp; "white" and "dark" shapes.
    """
    if look in ("white", "dark"):
        shape = GREY[7] if look == "white" else GREY[1]
        return bytes(CLEAR if n == CLEAR else (INK if n == INK else shape) for n in range(SIZE))
    table = bytearray(range(SIZE))
    for colour in range(FIGURES):
        plain = _brighter(colour) if look == "bright" else colour
        table[colour] = plain
        table[FIGURES + colour] = _rim(colour, look) if look in RIMS else plain
    return bytes(table)


def _brighter(colour: int) -> int:
    for ramp in RAMPS:
        if colour in ramp:
            place = ramp.index(colour) + 2
            return ramp[place] if place < len(ramp) else (GREY[7] if ramp == GREY else STONE[5])
    return colour


def _rim(colour: int, look: str) -> int:
    """A lit rim keeps three steps of light, told by where the colour stands in its own ramp."""
    for ramp in RAMPS:
        if colour in ramp:
            return RIMS[look][min(2, ramp.index(colour) * 3 // len(ramp))]
    return colour
