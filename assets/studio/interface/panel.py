"""The panel below the strip, the plate of the title line, and what fills their wells.

Where things stand is told by SLOTS, which is written beside the pictures as panel.json: rectangles
x, y, w, h inside the panel.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from assets.studio.paint.canvas import Floats, Indices, grid, noise, ramp, save_all, shade
from assets.studio.paint.shapes import stamp
from assets.studio.palette import INK

WIDTH, HEIGHT, LINE_HEIGHT = 320, 38, 10
SLOTS = {
    "name": (7, 3, 98, 12),
    "energy": (8, 17, 96, 6),
    "heat": (8, 28, 96, 6),
    "logo": (114, 3, 92, 20),
    "lives": (116, 26, 44, 9),
    "item": (164, 26, 40, 9),
    "foe_name": (215, 3, 98, 12),
    "foe_energy": (216, 17, 96, 6),
    "foe_note": (215, 27, 98, 8),
}
WELLS = ("energy", "heat", "foe_energy")
SCREWS = ((3, 4), (3, 34), (109, 4), (109, 34), (210, 4), (210, 34), (316, 4), (316, 34))
PARTS = ((0, 110), (110, 210), (210, 320))  # the three plates, left to right
FILLS = {"energy": "red:1-4", "heat": "gold:1-4", "foe_energy": "teal:1-5"}

LIFE = """
..#####..
.#ddmmd#.
#dmlmlml#
#dmlmlml#
#mlllllm#
#dmmmlld#
.#dmmmd#.
.#wwwww#.
..#####..
"""


def _brushed(height: int, width: int, seed: int) -> Floats:
    """Return steel brushed along its length, darker towards the foot."""
    ys, _ = grid(height, width)
    grain = noise(height * 8, width, 7, seed)[::8] - 0.5
    worn = noise(height, width, 24, seed + 1) - 0.5
    return np.asarray(0.34 + 0.16 * grain + 0.22 * worn - 0.20 * ys / height)


def _bevel(pixels: Indices, box: tuple[int, int, int, int], light: str, dark: str) -> None:
    """Draw the four edges of a box: top and left in `light`, bottom and right in `dark`."""
    x, y, w, h = box
    pixels[y + h - 1, x : x + w] = pixels[y : y + h, x + w - 1] = ramp(dark)[0]
    pixels[y, x : x + w] = pixels[y : y + h, x] = ramp(light)[0]


def _well(pixels: Indices, box: tuple[int, int, int, int]) -> None:
    """Sink a dark trough for a bar; the bar covers `box`, the frame lies round it."""
    x, y, w, h = box
    _bevel(pixels, (x - 2, y - 2, w + 4, h + 4), "grey:0", "grey:3")
    _bevel(pixels, (x - 1, y - 1, w + 2, h + 2), "ink", "grey:1")
    ys, xs = grid(h, w)
    trough = np.where(xs.astype(int) % 12 == 11, 0.0, 0.5 + 0.3 * (ys / h - 0.5))
    pixels[y : y + h, x : x + w] = shade(trough, ramp("ink,red:0,brown:0"), 0.3)


def panel() -> Indices:
    """Return the plate with three fields, 320 x 38."""
    pixels = shade(_brushed(HEIGHT, WIDTH, 5), ramp("ink,grey:0-2"), 0.8)
    for left, right in PARTS:
        _bevel(pixels, (left, 2, right - left, HEIGHT - 2), "grey:2", "ink")
    x, y, w, h = SLOTS["logo"]
    pixels[y - 1 : y + h + 12, x - 2 : x + w + 2] = shade(
        _brushed(h + 13, w + 4, 9) - 0.22, ramp("ink,grey:0-1"), 0.6
    )
    _bevel(pixels, (x - 3, y - 1, w + 6, h + 13), "ink", "grey:2")
    for slot in WELLS:
        _well(pixels, SLOTS[slot])
    for x, y in SCREWS:
        pixels[y : y + 2, x : x + 2] = ramp("grey:2")[0]
        pixels[y, x] = ramp("grey:4")[0]
        pixels[y + 1, x + 1] = INK
    pixels[0], pixels[1] = ramp("red:2")[0], ramp("red:0")[0]
    return pixels


def line() -> Indices:
    """Return the plate of the title line, 320 x 10."""
    pixels = shade(_brushed(LINE_HEIGHT, WIDTH, 11) - 0.26, ramp("ink,grey:0-1"), 0.7)
    pixels[-1] = ramp("red:2")[0]
    return pixels


def fill(slot: str) -> Indices:
    """Return a full bar for a well: rounded like a tube, with a mark every eighth."""
    _, _, w, h = SLOTS[slot]
    ys, xs = grid(h, w)
    across = ys / h
    light = 0.95 - 1.15 * np.abs(across - 0.3) + 0.12 * (xs / w - 0.5)
    light = np.where(xs.astype(int) % 12 == 11, light - 0.28, light)
    return shade(light, ramp(FILLS[slot]), 0.35)


def _bars() -> dict[str, Indices]:
    """Return the bars, and the dull bar of energy just lost, which shrinks after it."""
    bars = {f"bar_{slot}": fill(slot) for slot in WELLS}
    _, _, w, h = SLOTS["energy"]
    bars["bar_lost"] = shade(0.8 - 0.9 * grid(h, w)[0] / h, ramp("brown:1-4"), 0.6)
    flame = noise(h, w, 3, 4) + 0.35 * (1 - grid(h, w)[0] / h)
    bars["bar_heat_full"] = shade(flame, ramp("red:3-4,gold:3-4,grey:7"), 0.4)
    return bars


def _pips() -> dict[str, Indices]:
    skin = {"#": "ink", "d": "skin:2", "m": "skin:3", "l": "skin:5", "w": "grey:6"}
    lost = {"#": "ink", "d": "grey:0", "m": "grey:0", "l": "grey:1", "w": "grey:1"}
    return {
        "life": stamp(LIFE, skin),
        "life_lost": stamp(LIFE, lost),
    }


def pictures() -> dict[str, Indices]:
    """Return the pictures of the panel by file name."""
    return {"panel": panel(), "line": line(), **_bars(), **_pips()}


def bake(root: Path) -> list[Path]:
    """Bake the panel and its slots below `root`/pictures."""
    out = root / "pictures"
    written = save_all(out, pictures())
    slots = out / "panel.json"
    slots.write_text(json.dumps(SLOTS, indent=1) + "\n", "utf-8")
    return [*written, slots]
