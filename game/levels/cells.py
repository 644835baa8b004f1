"""Tile data of a layer: csv, base64 (plain, gzip, zlib, zstd) and XML, whole or in chunks."""

import binascii
import struct
from collections.abc import Iterator
from typing import NamedTuple

from game.levels.faults import LevelError
from game.levels.unpacking import unpack
from game.levels.xml_tree import Element

MOST_SIDE = 10_000  # tiles
MOST_CELLS = 250_000  # of all layers together
_FAR = 1_000_000  # tiles a chunk may lie from the origin
_LARGEST = (1 << 32) - 1


class Area(NamedTuple):
    """A rectangle of tiles."""

    left: int
    top: int
    width: int
    height: int


def read_area(element: Element, left: int = 0, top: int = 0) -> Area | None:
    """Return the area that a map or a chunk covers; nothing if its size is absurd."""
    before = len(element.faults)
    width = element.size("width", MOST_SIDE, least=1)
    height = element.size("height", MOST_SIDE, least=1)
    area = Area(left, top, width, height)
    return area if len(element.faults) == before and fits(element, area) else None


def fits(element: Element, area: Area) -> bool:
    """Tell whether a size is sane, before anything of that size is made."""
    _, _, width, height = area
    if max(width, height) <= MOST_SIDE and width * height <= MOST_CELLS:
        return True
    element.tell(
        f"<{element.tag}> has {width} x {height} tiles; the most is {MOST_SIDE} a side, "
        f"{MOST_CELLS} in all; make it smaller",
        "RH104",
    )
    return False


def chunk_areas(layer: Element) -> Iterator[Area]:
    """Yield the area of every chunk of a tile layer of an infinite map."""
    for data in layer.all("data"):
        for chunk in data.all("chunk"):
            if area := _chunk_area(chunk):
                yield area


class CellReader:
    """Read the tiles of layers over an area; of all together there is a most."""

    def __init__(self, area: Area) -> None:
        self.area = area
        self.left = MOST_CELLS

    def read(self, layer: Element) -> tuple[int, ...]:
        """Return the global ids of a layer, row by row; none if it has no sound data."""
        data, count = layer.first("data"), self.area.width * self.area.height
        if data is None:
            layer.tell(f"layer {layer.get('name')!r} has no tile data; draw it again", "RH109")
            return ()
        chunks = list(data.all("chunk"))
        if not chunks:
            return self._decode(data, data, count)
        cells = [0] * (count if self._has_room(layer, count) else 0)
        for chunk in chunks:
            self._paste(data, chunk, cells)
        return tuple(cells)

    def _paste(self, data: Element, chunk: Element, cells: list[int]) -> None:
        part, area = _chunk_area(chunk), self.area
        ids = self._decode(data, chunk, part.width * part.height) if part else ()
        if part and ids and cells:
            for row in range(part.height):
                at = (part.top - area.top + row) * area.width + part.left - area.left
                cells[at : at + part.width] = ids[row * part.width : (row + 1) * part.width]

    def _decode(self, data: Element, holder: Element, count: int) -> tuple[int, ...]:
        if not self._has_room(holder, count):
            return ()
        try:
            ids = _ids(data, holder, count)
        except LevelError as error:
            holder.faults += error.faults
            return ()
        if len(ids) != count:
            message = f"there are {len(ids)} tiles where {count} belong; save it again"
            holder.tell(message, "RH113")
            return ()
        if any(not 0 <= gid <= _LARGEST for gid in ids):
            message = "a tile's number does not fit 32 bits; save the map again with Tiled"
            holder.tell(message, "RH115")
            return ()
        return ids

    def _has_room(self, element: Element, count: int) -> bool:
        """Take so many tiles from what is left; small files may unpack to huge ones."""
        self.left -= count
        if self.left < 0:
            message = f"the layers have more than {MOST_CELLS} tiles in all; delete some"
            element.tell(message, "RH104")
        return self.left >= 0


def _chunk_area(chunk: Element) -> Area | None:
    before = len(chunk.faults)
    x, y = chunk.whole("x"), chunk.whole("y")
    if max(abs(x), abs(y)) > _FAR:
        chunk.tell(f"a chunk lies at {x}, {y}; move it within {_FAR} tiles", "RH107")
    area = read_area(chunk, x, y)
    return area if len(chunk.faults) == before else None


def _ids(data: Element, holder: Element, count: int) -> tuple[int, ...]:
    encoding = data.get("encoding")
    if encoding == "csv":
        return _from_csv(holder, count)
    if encoding == "base64":
        return _from_base64(holder, data.get("compression"), count)
    if not encoding:
        return tuple(tile.whole("gid", 0) for tile in holder.all("tile"))
    message = f"tile data is encoded as {encoding!r}; choose CSV in the map's properties"
    raise data.fault(message, "RH110")


def _from_csv(holder: Element, count: int) -> tuple[int, ...]:
    commas = holder.text.count(",")
    if commas + 1 != count:  # seen before anything is made of so many words
        message = f"there are {commas + 1} tiles where {count} belong; save it again"
        raise holder.fault(message, "RH113")
    words = holder.text.replace("\n", "").replace("\r", "").split(",")
    for word in words:
        number = word.strip()
        if not (number.isascii() and number.isdigit() and len(number) <= 10):
            message = f"{number[:20]!r} among the tiles is no number; save it again"
            raise holder.fault(message, "RH114")
    return tuple(map(int, words))


def _from_base64(holder: Element, compression: str, count: int) -> tuple[int, ...]:
    try:
        raw = binascii.a2b_base64("".join(holder.text.split()), strict_mode=True)
    except ValueError:  # binascii.Error, or a character that is not ASCII
        message = "tile data is not base64; save the map again with Tiled"
        raise holder.fault(message, "RH112") from None
    raw = unpack(holder, raw, compression, count * 4)
    if len(raw) % 4:
        message = f"there are {len(raw)} bytes of tiles, not whole tiles; save it again"
        raise holder.fault(message, "RH113")
    return struct.unpack(f"<{len(raw) // 4}I", raw)
