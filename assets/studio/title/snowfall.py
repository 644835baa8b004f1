"""Snow that falls before the title picture: three depths of four frames, which meet at all edges.

The game moves each depth down and to the left and changes its frames, in which the flakes flutter;
title_snow.json tells how fast. `title_snow-DEPTH-FRAME.png`, 0 is the farthest.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

import numpy as np

from assets.studio.paint.canvas import Indices, clear, ramp, save
from assets.studio.title.picture import HEIGHT, WIDTH

FRAMES = 4
FRAME_MS = 160
SWAY = (0, 1, 1, 0), (1, 0, 0, 1), (0, 0, 1, 1), (0, -1, 0, 1)  # px aside in each frame


class Depth(NamedTuple):
    """How many flakes, what each looks like, and how they move in 1/16 px a tick."""

    flakes: int
    shapes: tuple[str, ...]
    inks: dict[str, str]
    right: int
    down: int


DEPTHS = (
    Depth(95, ("a", "b"), {"a": "navy:3", "b": "navy:2"}, -2, 5),
    Depth(46, ("a", "ab", "b a"), {"a": "teal:5", "b": "navy:4"}, -5, 11),
    Depth(
        13,
        ("ab ba", "aa ab", ".a. aab .b.", "baa aaa .ab"),
        {"a": "grey:7", "b": "navy:4"},
        -10,
        22,
    ),
)


def layer(depth: Depth, frame: int, seed: int) -> Indices:
    """Return one frame of one depth; what leaves at an edge comes in at the other."""
    rng = np.random.default_rng(seed)
    pixels = clear(HEIGHT, WIDTH)
    for _ in range(depth.flakes):
        x, y, way, shape = (int(v) for v in rng.integers(0, (WIDTH, HEIGHT, len(SWAY), 99)))
        rows = depth.shapes[shape % len(depth.shapes)].split()
        left = x + SWAY[way][frame]
        for down, row in enumerate(rows):
            for across, ink in enumerate(row):
                if ink != ".":
                    place = (y + down) % HEIGHT, (left + across) % WIDTH
                    pixels[place] = ramp(depth.inks[ink])[0]
    return pixels


def bake(root: Path) -> list[Path]:
    """Bake the falling snow below `root`/pictures."""
    out = root / "pictures"
    written = [
        save(out / f"title_snow-{number}-{frame}.png", layer(depth, frame, 120 + number))
        for number, depth in enumerate(DEPTHS)
        for frame in range(FRAMES)
    ]
    moves = [{"right": depth.right, "down": depth.down} for depth in DEPTHS]
    facts = {"unit": "1/16 px a tick", "frame_ms": FRAME_MS, "frames": FRAMES, "depths": moves}
    told = out / "title_snow.json"
    told.write_text(json.dumps(facts, indent=1) + "\n", "utf-8")
    return [*written, told]
