"""The title picture, the title's lettering in all its sizes, and the ranks."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from assets.studio.paint.canvas import Indices, clear, grid, grow, lay, ramp, save_all, shade
from assets.studio.palette import INK
from assets.studio.title import bust, picture
from assets.studio.title.lettering import WORDS, draw
from assets.studio.title.steel import HALF, averaged, large_logo, relief, seal, title_logo

PANEL_SIZE, PANEL_BOX = (92, 20), (2.0, 2.0, 88.0, 16.0)
PLAIN_SIZE, PLAIN_BOX = (144, 34), (1.0, 1.0, 142.0, 32.0)
RANKS = "SABCD"
# For 48 x 12 the letters are set by hand: nothing drawn finer comes out even.
SMALL = """
.#####.#####.####....##..##.#####...##..######
##..##.##....##.##...##..##.##......##....##..
##..##.##....##.##...##..##.##......##....##..
##..##.##....##.##...##..##.##.....####...##..
.#####.####..##.##...######.####...#..#...##..
..#.##.##....##.##...##..##.##....##..##..##..
.##.##.##....##.##...##..##.##....##..##..##..
##..##.##....##.##...##..##.##....##..##..##..
##..##.#####.####....##..##.#####.##..##..##..
"""


def small_logo(lit: bool) -> Indices:
    """Return the smallest title, 48 x 12, burning or cold."""
    rows = np.array([[c == "#" for c in line] for line in SMALL.split()])
    shape = np.pad(rows, ((1, 2), (1, 1)))
    pixels = clear(*shape.shape)
    pixels[grow(shape, diagonal=True) | np.roll(shape, 2, 0)] = INK
    steps = "red:4,red:3,red:3,red:2,red:2,red:3,red:3,red:4,gold:3"
    faces = ramp(steps if lit else ",".join(["stone:2", *["stone:1"] * 7, "stone:0"]))
    for y, colour in enumerate(faces, 1):
        pixels[y][shape[y]] = colour
    return pixels


def plain_logo(colour: str) -> Indices:
    """Return the bare shape of the title, 144 x 34, in one colour, for paper or for the dark."""
    shape = averaged((draw(WORDS, PLAIN_SIZE, PLAIN_BOX) > HALF).astype(float)) > HALF
    pixels = clear(*shape.shape)
    pixels[shape] = ramp(colour)[0]
    return pixels


def panel_logo(lit: bool) -> Indices:
    """Return the title of the panel, 92 x 20, burning or cold."""
    raised = relief(WORDS, PANEL_SIZE, PANEL_BOX, 0.8)
    shape = raised.face | raised.bevel
    pixels = clear(PANEL_SIZE[1], PANEL_SIZE[0])
    pixels[grow(shape, diagonal=True)] = INK
    ys, _ = grid(*shape.shape)
    down = (ys - PANEL_BOX[1]) / PANEL_BOX[3]
    face = shade(0.15 + 0.8 * down, ramp("red:2-4" if lit else "red:0,brown:0,stone:0"), 0.6)
    rim = shade(
        raised.light, ramp("red:1,red:3-4,gold:4" if lit else "grey:0,brown:1,stone:1"), 0.3
    )
    lay(pixels, face, raised.face)
    lay(pixels, rim, raised.bevel)
    return pixels


def flat_pictures() -> dict[str, Indices]:
    """Return every picture but the title's, by file name."""
    return {
        "logo": title_logo(),
        "logo_large": large_logo(),
        "logo_small": small_logo(lit=True),
        "logo_small_empty": small_logo(lit=False),
        "logo_on_dark": plain_logo("stone:5"),
        "logo_on_light": plain_logo("ink"),
        "logo_full": panel_logo(lit=True),
        "logo_empty": panel_logo(lit=False),
        **{f"rank_{letter.lower()}": seal(letter) for letter in RANKS},
        "result": picture.result(),
    }


def bake(root: Path) -> list[Path]:
    """Bake the title and the full pictures below `root`/pictures."""
    return save_all(root / "pictures", {**flat_pictures(), "title": picture.title(bust.bust())})
