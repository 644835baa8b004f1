"""Contact sheets: every animation of a baked sheet in one picture, to be judged by eye."""

import json
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from assets.studio.palette import ASSETS, CLEAR, INK, RIM_OFFSET, figure_palette, ramp
from assets.studio.sheet import Pixels
from game.faults import BadInputError
from game.writing import neighbour

ENLARGED = 3
ROW_WIDTH = 640  # pixels of frames in a row, before enlarging
GAP, LABEL = 4, 14
LEAST = 40  # px, of a frame: so wide is a label
GROUNDS = (ramp("teal:1")[0], ramp("navy:1")[0])
PAPER = ramp("stone:4")[0]


class Row(NamedTuple):
    """Tags side by side, each with the columns of the cell that its frames use."""

    tags: list[tuple[dict[str, Any], slice]]

    @property
    def width(self) -> int:
        return sum(_frames(tag) * (part.stop - part.start + GAP) for tag, part in self.tags)


def _frames(tag: dict[str, Any]) -> int:
    return int(tag["to"]) - int(tag["from"]) + 1


def _read(name: str) -> tuple[dict[str, Any], Pixels]:
    path = ASSETS / "sprites" / f"{name}.json"
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        picture = np.asarray(Image.open(path.with_suffix(".png")))
    except OSError as fault:
        raise BadInputError("no such sheet; bake it first.", path) from fault
    if "frameTags" not in data.get("meta", {}):
        raise BadInputError("is no sheet of animations; name one of assets/sprites.", path)
    return data, picture


def _cell(sheet: Pixels, frame: dict[str, Any]) -> Pixels:
    """Return one frame at its place in its source, rim marks taken off."""
    box, place, size = frame["frame"], frame["spriteSourceSize"], frame["sourceSize"]
    cut = sheet[box["y"] : box["y"] + box["h"], box["x"] : box["x"] + box["w"]]
    cell = np.full((size["h"], size["w"]), CLEAR, np.uint8)
    plain = np.where(cut == CLEAR, CLEAR, cut % RIM_OFFSET)
    cell[place["y"] : place["y"] + box["h"], place["x"] : place["x"] + box["w"]] = plain
    return cell


def _columns(frames: list[dict[str, Any]]) -> slice:
    """Return the columns that frames use, and a few more for their label."""
    places = [frame["spriteSourceSize"] for frame in frames]
    left = min(place["x"] for place in places)
    return slice(left, max(left + LEAST, *(place["x"] + place["w"] for place in places)))


def _lines(row: Row, frames: list[dict[str, Any]]) -> slice:
    """Return the lines that the frames of a row use."""
    shown = [frame for tag, _ in row.tags for frame in frames[tag["from"] : tag["to"] + 1]]
    places = [frame["spriteSourceSize"] for frame in shown]
    top = min(place["y"] for place in places)
    return slice(top, max(place["y"] + place["h"] for place in places))


def _rows(tags: list[dict[str, Any]], frames: list[dict[str, Any]]) -> list[Row]:
    """Distribute tags over rows."""
    rows = [Row([])]
    for tag in tags:
        part = _columns(frames[tag["from"] : tag["to"] + 1])
        one = Row([(tag, part)])
        if rows[-1].tags and rows[-1].width + one.width > ROW_WIDTH:
            rows.append(Row([]))
        rows[-1].tags.append((tag, part))
    return rows


def contact_sheet(name: str, output: Path, prefix: str = "") -> None:
    """Write the picture: for each row of tags the frames, and again in solid black."""
    data, sheet = _read(name)
    frames = data["frames"]
    tags = [t for t in data["meta"]["frameTags"] if t["name"].startswith(prefix)]
    if not tags:
        raise BadInputError(f"{name} has no tags that begin with {prefix!r}.")
    rows = _rows(tags, frames)
    bands = [_band(sheet, frames, row) for row in rows]
    wide = max(band.shape[1] for band in bands)
    filled = [
        np.pad(band, ((0, 0), (0, wide - band.shape[1])), constant_values=INK) for band in bands
    ]
    picture = np.concatenate(filled)
    large = np.kron(picture, np.ones((ENLARGED, ENLARGED), np.uint8))
    image = Image.fromarray(large)
    image.putpalette(figure_palette().flat())
    with neighbour(output) as part:
        image.convert("RGB").save(part, "PNG", optimize=True)


def _band(sheet: Pixels, frames: list[dict[str, Any]], row: Row) -> Pixels:
    """Return a row of frames above their silhouettes above their names."""
    lines, x = _lines(row, frames), 0
    h = lines.stop - lines.start
    picture = np.full((2 * h + LABEL, row.width), INK, np.uint8)
    for number, (tag, part) in enumerate(row.tags):
        for i in range(tag["from"], tag["to"] + 1):
            cell = _cell(sheet, frames[i])[lines, part]
            w, drawn = cell.shape[1], cell != CLEAR
            picture[:h, x : x + w] = np.where(drawn, cell, GROUNDS[number % 2])
            picture[h : 2 * h, x : x + w] = np.where(drawn, INK, PAPER)
            _write(picture[2 * h :, x : x + w], tag, i, frames[i]["duration"])
            x += w + GAP
    return picture


def _write(space: Pixels, tag: dict[str, Any], frame: int, ms: int) -> None:
    """Write duration, and on a tag's first frame its name, below a frame."""
    text = f"{tag['name']} {ms}" if frame == tag["from"] else str(ms)
    label = Image.new("1", (space.shape[1], space.shape[0]))
    ImageDraw.Draw(label).text((2, 1), text, fill=1, font=ImageFont.load_default(10))
    space[np.asarray(label)] = ramp("gold:3")[0]
