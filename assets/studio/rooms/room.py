"""A room: its tiles and set pieces, and the files of them that the game and Tiled read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from assets.studio.rooms.piece import Piece
from assets.studio.rooms.tileset import (
    Set,
    atlas,
    atlas_tsx,
    collection_tsx,
    frame_name,
    save_piece,
)

UP = "../../assets/tilesets"  # from a tileset to its pictures
COLUMNS = 10  # tiles across the atlas: the widest block


@dataclass(frozen=True)
class Room:
    """What a room is made of.

    `blocks` are fields of whole 16 x 16 tiles, at most COLUMNS wide; their places in the atlas
    follow the table's order. `pieces` returns the set pieces by name; their numbers in the
    tileset follow the table's order. Only ever append to either, or maps show something else.
    """

    name: str
    blocks: Mapping[str, Callable[[], Piece]]
    pieces: Callable[[], Mapping[str, Set]]


def bake_room(root: Path, room: Room) -> list[Path]:
    """Write tiles and pieces below root (assets); return their paths.

    The tilesets for Tiled are written too, to the folder `levels/tilesets` beside root.
    """
    pictures = root / "tilesets"
    tiles = atlas([paint() for paint in room.blocks.values()], COLUMNS)
    wrote = save_piece(pictures, room.name, tiles)
    pieces = room.pieces()
    for name, entry in pieces.items():
        for i, frame in enumerate(entry.frames):
            wrote += save_piece(pictures / room.name, frame_name(name, i), frame)
    folder = root.parent / "levels" / "tilesets"
    listing = collection_tsx(f"{room.name}-pieces", f"{UP}/{room.name}", pieces)
    wrote.append(_text(folder / f"{room.name}-pieces.tsx", listing))
    grid = atlas_tsx(room.name, f"{UP}/{room.name}.png", tiles)
    wrote.append(_text(folder / f"{room.name}.tsx", grid))
    return wrote


def _text(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
    return path
