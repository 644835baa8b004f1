"""Sprite sheets: frames packed into one indexed picture, with JSON in Aseprite's array format."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image

from assets.studio.palette import CLEAR, RIM_OFFSET, figure_palette

Pixels = npt.NDArray[np.uint8]
WIDTH = 1024  # of a sheet, in pixels


@dataclass(frozen=True)
class Cel:
    """One frame: pixels, the pivot in them, and how long it shows."""

    pixels: Pixels
    pivot: tuple[int, int]
    ms: int


@dataclass(frozen=True)
class Strip:
    """The frames of one tag; what does not loop plays once."""

    cels: tuple[Cel, ...]
    loop: bool = True


@dataclass(frozen=True)
class Box:
    x: int
    y: int
    w: int
    h: int

    def json(self) -> dict[str, int]:
        return {"x": self.x, "y": self.y, "w": self.w, "h": self.h}


def _trim(cel: Cel) -> tuple[Pixels, int, int]:
    """Return what is drawn, and its corner as seen from the pivot."""
    drawn = cel.pixels != CLEAR
    rows, columns = np.flatnonzero(drawn.any(1)), np.flatnonzero(drawn.any(0))
    if not rows.size:
        return np.full((1, 1), CLEAR, np.uint8), 0, -1
    top, left = int(rows[0]), int(columns[0])
    cut = cel.pixels[top : rows[-1] + 1, left : columns[-1] + 1]
    return cut, left - cel.pivot[0], top - cel.pivot[1]


def _pack(cuts: Sequence[Pixels]) -> tuple[list[Box], int]:
    """Place pictures on shelves, tallest first, equal ones once; return places and height."""
    order = sorted(range(len(cuts)), key=lambda i: (-cuts[i].shape[0], -cuts[i].shape[1], i))
    places: dict[tuple[tuple[int, ...], bytes], Box] = {}
    x = y = shelf = 0
    found = [Box(0, 0, 0, 0)] * len(cuts)
    for i in order:
        h, w = cuts[i].shape
        key = (cuts[i].shape, cuts[i].tobytes())
        if key not in places:
            if x + w > WIDTH:
                x, y, shelf = 0, y + shelf, 0
            places[key] = Box(x, y, w, h)
            x, shelf = x + w, max(shelf, h)
        found[i] = places[key]
    return found, y + shelf


def _save(picture: Pixels, path: Path) -> None:
    colours = figure_palette().flat()
    image = Image.fromarray(picture)
    image.putpalette(colours[: RIM_OFFSET * 3] * 2 + [0] * (768 - RIM_OFFSET * 6))
    image.info["transparency"] = CLEAR
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(path, optimize=True, transparency=CLEAR)


def _tags(strips: Mapping[str, Strip]) -> list[dict[str, object]]:
    tags: list[dict[str, object]] = []
    first = 0
    for name, strip in strips.items():
        last = first + len(strip.cels) - 1
        tag = {"name": name, "from": first, "to": last, "direction": "forward"}
        tags.append(tag if strip.loop else tag | {"repeat": "1"})
        first = last + 1
    return tags


def write_sheet(folder: Path, name: str, strips: Mapping[str, Strip]) -> list[Path]:
    """Write folder/NAME.png and NAME.json; return both paths."""
    cels = [cel for strip in strips.values() for cel in strip.cels]
    trimmed = [_trim(cel) for cel in cels]
    boxes, height = _pack([cut for cut, _, _ in trimmed])
    width = max(box.x + box.w for box in boxes)
    picture = np.full((height, width), CLEAR, np.uint8)
    left = -min(x for _, x, _ in trimmed)
    top = -min(y for _, _, y in trimmed)
    source = {
        "w": left + max(x + cut.shape[1] for cut, x, _ in trimmed),
        "h": top + max(0, *(y + cut.shape[0] for cut, _, y in trimmed)),
    }
    frames: list[dict[str, object]] = []
    for i, (cel, (cut, x, y), box) in enumerate(zip(cels, trimmed, boxes, strict=True)):
        picture[box.y : box.y + box.h, box.x : box.x + box.w] = cut
        frames.append(
            {
                "filename": f"{name} {i}",
                "frame": box.json(),
                "rotated": False,
                "trimmed": True,
                "spriteSourceSize": Box(left + x, top + y, box.w, box.h).json(),
                "sourceSize": source,
                "duration": cel.ms,
            }
        )
    bounds = {"x": 0, "y": 0, **source}
    key = {"frame": 0, "bounds": bounds, "pivot": {"x": left, "y": top}}
    meta = {
        "app": "redheat studio",
        "version": "1",
        "image": f"{name}.png",
        "format": "I8",
        "size": {"w": width, "h": height},
        "scale": "1",
        "frameTags": _tags(strips),
        "slices": [{"name": "pivot", "color": "#0000ffff", "keys": [key]}],
    }
    _save(picture, folder / f"{name}.png")
    text = json.dumps({"frames": frames, "meta": meta}, indent=1, ensure_ascii=False)
    (folder / f"{name}.json").write_text(text + "\n", encoding="utf-8")
    return [folder / f"{name}.png", folder / f"{name}.json"]
