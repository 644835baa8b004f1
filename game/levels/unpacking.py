"""Compressed tile data. Never more is unpacked than belongs into the layer, and one byte."""

import zlib
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from typing import Any

from game.levels.xml_tree import Element

_WINDOW_BITS = {"gzip": 31, "zlib": 15}
_Unpacked = tuple[bytes, bool]  # and whether that was all


def unpack(holder: Element, packed: bytes, compression: str, size: int) -> bytes:
    """Return the bytes of tile data, of which there should be `size`; raise LevelError."""
    if not compression:
        return packed
    unpacker = _unpacker(compression)
    if unpacker is None:
        message = (
            f"tile data is compressed with {compression!r}; in the map's properties choose CSV as "
            "the tile layer format"
        )
        raise holder.fault(message, "RH111")
    try:
        # One byte more than belongs shows a bomb without unpacking it.
        plain, whole = unpacker(packed, size + 1)
    except Exception:  # noqa: BLE001 - each library has an error of its own
        message = f"tile data is not {compression}; save the map again with Tiled"
        raise holder.fault(message, "RH112") from None
    if len(plain) <= size and not whole:
        message = "tile data is cut short; save the map again with Tiled"
        raise holder.fault(message, "RH112")
    return plain


def _unpacker(compression: str) -> Callable[[bytes, int], _Unpacked] | None:
    if compression in _WINDOW_BITS:
        return lambda packed, most: _inflate(packed, most, _WINDOW_BITS[compression])
    return _zstd() if compression == "zstd" else None


def _inflate(packed: bytes, most: int, window_bits: int) -> _Unpacked:
    stream = zlib.decompressobj(window_bits)
    return stream.decompress(packed, most), stream.eof


def _zstd() -> Callable[[bytes, int], _Unpacked] | None:
    """Return what unpacks zstd: Python 3.14 can, before that the package zstandard."""
    with suppress(ImportError):
        own = import_module("compression.zstd")
        return lambda packed, most: _decompress(own.ZstdDecompressor(), packed, most)
    with suppress(ImportError):
        package = import_module("zstandard")
        return lambda packed, most: _stream(package.ZstdDecompressor(), packed, most)
    return None


def _decompress(stream: Any, packed: bytes, most: int) -> _Unpacked:  # noqa: ANN401 - of Python 3.14
    return stream.decompress(packed, most), stream.eof


def _stream(unpacker: Any, packed: bytes, most: int) -> _Unpacked:  # noqa: ANN401 - of a package
    with unpacker.stream_reader(packed) as stream:
        plain = stream.read(most)
        return plain, len(plain) < most
