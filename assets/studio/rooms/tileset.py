"""Files: pictures of tiles and pieces, and the Tiled tilesets that list them.

NAME.png is what Tiled shows. NAME-relief.png is grey, seven bands one above the other: the
shades left, right, above, below, front, then the code, then the shadow.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from assets.studio.rooms.piece import Piece

if TYPE_CHECKING:
    from pathlib import Path

TILE = 16


@dataclass(frozen=True)
class Set:
    """A set piece: one frame, or several with their durations (ms)."""

    frames: tuple[Piece, ...]
    durations: tuple[int, ...] = ()


def save_picture(path: Path, pixels: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(pixels).save(path, optimize=True)
    return path


def save_piece(folder: Path, name: str, piece: Piece) -> list[Path]:
    """Mist has no shades and so no relief: it is blended as it is."""
    wrote = [save_picture(folder / f"{name}.png", piece.flat)]
    if piece.shades:
        bands = np.concatenate([*piece.shades, piece.code, piece.shadow], axis=0)
        wrote.append(save_picture(folder / f"{name}-relief.png", bands))
    return wrote


def atlas(blocks: list[Piece], columns: int) -> Piece:
    """Blocks of whole tiles below one another in one picture."""
    size = (sum(block.size[1] for block in blocks), columns * TILE)
    flat = np.zeros((*size, 4), np.uint8)
    shades = [np.zeros(size, np.uint8) for _ in range(5)]
    code, shadow = np.zeros(size, np.uint8), np.zeros(size, np.uint8)
    top = 0
    for block in blocks:
        w, h = block.size
        area = np.s_[top : top + h, 0:w]
        top += h
        flat[area] = block.flat
        code[area] = block.code
        for mine, his in zip(shades, block.shades, strict=True):
            mine[area] = his
    return Piece(flat, tuple(shades), code, shadow)


def atlas_tsx(name: str, picture: str, piece: Piece) -> str:
    w, h = piece.size
    count = (w // TILE) * (h // TILE)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<tileset version="1.10" tiledversion="1.10.2" name="{name}" tilewidth="{TILE}" '
        f'tileheight="{TILE}" tilecount="{count}" columns="{w // TILE}">\n'
        f' <image source="{picture}" width="{w}" height="{h}"/>\n'
        "</tileset>\n"
    )


def collection_tsx(name: str, folder: str, sets: Mapping[str, Set]) -> str:
    """A collection of images; ids follow the order of the table, so only ever append to it."""
    tiles: list[str] = []
    widest = tallest = number = 0
    for set_name, entry in sets.items():
        first = number
        for i, frame in enumerate(entry.frames):
            w, h = frame.size
            widest, tallest = max(widest, w), max(tallest, h)
            tiles.append(_tile(number, f"{folder}/{frame_name(set_name, i)}.png", frame))
            if i == 0 and entry.durations:
                tiles += _animation(first, entry.durations)
            tiles.append(" </tile>")
            number += 1
    head = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<tileset version="1.10" tiledversion="1.10.2" name="{name}" tilewidth="{widest}" '
        f'tileheight="{tallest}" tilecount="{number}" columns="0">\n'
        ' <grid orientation="orthogonal" width="1" height="1"/>\n'
    )
    return head + "\n".join(tiles) + "\n</tileset>\n"


def frame_name(set_name: str, i: int) -> str:
    return f"{set_name}-{i}" if i else set_name


def _tile(number: int, source: str, frame: Piece) -> str:
    w, h = frame.size
    return f' <tile id="{number}">\n  <image width="{w}" height="{h}" source="{source}"/>'


def _animation(first: int, durations: tuple[int, ...]) -> list[str]:
    frames = [f'   <frame tileid="{first + i}" duration="{ms}"/>' for i, ms in enumerate(durations)]
    return ["  <animation>", *frames, "  </animation>"]
