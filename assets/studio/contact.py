"""Contact sheets: every animation of a baked sheet in one picture, to be judged by eye."""

import json
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from assets.studio.bake import BakeError
from assets.studio.palette import ASSETS, CLEAR, INK, RIM_OFFSET, figure_palette, ramp
from assets.studio.sheet import Pixels

ENLARGED = 3
ROW_WIDTH = 640  # pixels of frames in a row, before enlarging
GAP, LABEL = 4, 14
GROUNDS = (ramp("teal:1")[0], ramp("navy:1")[0])
PAPER = ramp("stone:4")[0]


def _read(name: str) -> tuple[dict[str, Any], Pixels]:
    path = ASSETS / "sprites" / f"{name}.json"
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        return data, np.asarray(Image.open(path.with_suffix(".png")))
    except OSError as fault:
        raise BakeError(f"{path}: no such sheet; bake it first.") from fault


def _cell(sheet: Pixels, frame: dict[str, Any]) -> Pixels:
    """Return one frame at its place in its source, rim marks taken off."""
    box, place, size = frame["frame"], frame["spriteSourceSize"], frame["sourceSize"]
    cut = sheet[box["y"] : box["y"] + box["h"], box["x"] : box["x"] + box["w"]]
    cell = np.full((size["h"], size["w"]), CLEAR, np.uint8)
    plain = np.where(cut == CLEAR, CLEAR, cut % RIM_OFFSET)
    cell[place["y"] : place["y"] + box["h"], place["x"] : place["x"] + box["w"]] = plain
    return cell


def _rows(tags: list[dict[str, Any]], width: int) -> list[list[dict[str, Any]]]:
    """Distribute tags over rows."""
    rows: list[list[dict[str, Any]]] = [[]]
    used = 0
    for tag in tags:
        need = (tag["to"] - tag["from"] + 1) * (width + GAP)
        if rows[-1] and used + need > ROW_WIDTH:
            rows.append([])
            used = 0
        rows[-1].append(tag)
        used += need
    return rows


def contact_sheet(name: str, output: Path, prefix: str = "") -> None:
    """Write the picture: for each row of tags the frames, and again in solid black."""
    data, sheet = _read(name)
    frames = data["frames"]
    tags = [t for t in data["meta"]["frameTags"] if t["name"].startswith(prefix)]
    w, h = frames[0]["sourceSize"]["w"], frames[0]["sourceSize"]["h"]
    rows = _rows(tags, w)
    across = max(sum(t["to"] - t["from"] + 1 for t in row) for row in rows)
    band = 2 * h + LABEL
    picture = np.full((len(rows) * band, across * (w + GAP)), INK, np.uint8)
    for j, row in enumerate(rows):
        x = 0
        for number, tag in enumerate(row):
            for i in range(tag["from"], tag["to"] + 1):
                cell = _cell(sheet, frames[i])
                drawn, y = cell != CLEAR, j * band
                picture[y : y + h, x : x + w] = np.where(drawn, cell, GROUNDS[number % 2])
                picture[y + h : y + 2 * h, x : x + w] = np.where(drawn, INK, PAPER)
                _write(picture[y + 2 * h : y + band, x : x + w], tag, i, frames[i]["duration"])
                x += w + GAP
    large = np.kron(picture, np.ones((ENLARGED, ENLARGED), np.uint8))
    image = Image.fromarray(large)
    image.putpalette(figure_palette().flat())
    image.convert("RGB").save(output, optimize=True)


def _write(space: Pixels, tag: dict[str, Any], frame: int, ms: int) -> None:
    """Write duration, and on a tag's first frame its name, below a frame."""
    text = f"{tag['name']} {ms}" if frame == tag["from"] else str(ms)
    label = Image.new("1", (space.shape[1], space.shape[0]))
    ImageDraw.Draw(label).text((2, 1), text, fill=1, font=ImageFont.load_default(10))
    space[np.asarray(label)] = ramp("gold:3")[0]
