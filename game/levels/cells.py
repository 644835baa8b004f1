"""Tile data of a layer: csv, base64 (plain, gzip, zlib) and XML, whole or in chunks."""

import binascii
import struct
import zlib
from collections.abc import Iterator
from typing import NamedTuple

from game.levels.xml_tree import Element

MOST_SIDE = 10_000  # tiles
MOST_CELLS = 1_000_000
_FAR = 1_000_000  # tiles a chunk may lie from the origin
_WINDOW_BITS = {"": 0, "gzip": 31, "zlib": 15}
_LARGEST = (1 << 32) - 1


class Area(NamedTuple):
    """A rectangle of tiles."""

    left: int
    top: int
    width: int
    height: int


def check_area(element: Element, width: int, height: int) -> None:
    """Refuse a size before anything of that size is made."""
    if width > MOST_SIDE or height > MOST_SIDE or width * height > MOST_CELLS:
        raise element.fault(
            f"<{element.tag}> has {width} x {height} tiles; the most is {MOST_SIDE} a side and "
            f"{MOST_CELLS} in all: make it smaller"
        )


def chunk_areas(layer: Element) -> Iterator[Area]:
    """Yield the area of every chunk of a tile layer of an infinite map."""
    for data in layer.all("data"):
        for chunk in data.all("chunk"):
            yield _chunk_area(chunk)


def read_cells(layer: Element, area: Area) -> tuple[int, ...]:
    """Return the global ids of a layer over `area`, row by row."""
    data = layer.first("data")
    if data is None:
        raise layer.fault(f"layer {layer.get('name')!r} has no tile data; draw it again")
    chunks = list(data.all("chunk"))
    if not chunks:
        return _decode(data, data, area.width * area.height)
    cells = [0] * (area.width * area.height)
    for chunk in chunks:
        _paste(data, chunk, area, cells)
    return tuple(cells)


def _chunk_area(chunk: Element) -> Area:
    x, y = chunk.whole("x"), chunk.whole("y")
    if max(abs(x), abs(y)) > _FAR:
        raise chunk.fault(f"a chunk lies at {x}, {y}; move it within {_FAR} tiles")
    width, height = chunk.whole("width"), chunk.whole("height")
    if width < 1 or height < 1:
        raise chunk.fault(f"a chunk has {width} x {height} tiles; save the map again with Tiled")
    check_area(chunk, width, height)
    return Area(x, y, width, height)


def _paste(data: Element, chunk: Element, area: Area, cells: list[int]) -> None:
    part = _chunk_area(chunk)
    ids = _decode(data, chunk, part.width * part.height)
    for row in range(part.height):
        at = (part.top - area.top + row) * area.width + part.left - area.left
        cells[at : at + part.width] = ids[row * part.width : (row + 1) * part.width]


def _decode(data: Element, holder: Element, count: int) -> tuple[int, ...]:
    encoding = data.get("encoding")
    if encoding == "csv":
        ids = _from_csv(holder)
    elif encoding == "base64":
        ids = _from_base64(holder, data.get("compression"), count)
    elif not encoding:
        ids = tuple(tile.whole("gid", 0) for tile in holder.all("tile"))
    else:
        raise data.fault(
            f"tile data is encoded as {encoding!r}; choose CSV in the map's properties"
        )
    if len(ids) != count:
        raise holder.fault(f"there are {len(ids)} tiles where {count} belong; save it again")
    if any(not 0 <= gid <= _LARGEST for gid in ids):
        raise holder.fault("a tile's number does not fit 32 bits; save the map again with Tiled")
    return ids


def _from_csv(holder: Element) -> tuple[int, ...]:
    words = holder.text.replace("\n", "").replace("\r", "").split(",")
    for word in words:
        number = word.strip()
        if not (number.isascii() and number.isdigit() and len(number) <= 10):
            raise holder.fault(f"{number[:20]!r} among the tiles is no number; save it again")
    return tuple(map(int, words))


def _from_base64(holder: Element, compression: str, count: int) -> tuple[int, ...]:
    if compression not in _WINDOW_BITS:
        raise holder.fault(
            f"tile data is compressed with {compression!r}; in the map's properties choose CSV as "
            "the tile layer format"
        )
    try:
        raw = binascii.a2b_base64("".join(holder.text.split()), strict_mode=True)
    except ValueError:  # binascii.Error, or a character that is not ASCII
        raise holder.fault("tile data is not base64; save the map again with Tiled") from None
    if compression:
        raw = _inflate(holder, raw, compression, count * 4)
    if len(raw) % 4:
        raise holder.fault(f"there are {len(raw)} bytes of tiles, not whole tiles; save it again")
    return struct.unpack(f"<{len(raw) // 4}I", raw)


def _inflate(holder: Element, raw: bytes, compression: str, size: int) -> bytes:
    stream = zlib.decompressobj(_WINDOW_BITS[compression])
    try:
        # One byte more than belongs shows a bomb without unpacking it.
        plain = stream.decompress(raw, size + 1)
    except zlib.error:
        raise holder.fault(f"tile data is not {compression}; save the map again") from None
    if len(plain) <= size and not stream.eof:
        raise holder.fault("tile data is cut short; save the map again with Tiled")
    return plain
