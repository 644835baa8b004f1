"""An animated PNG, written picture by picture, so that memory stays flat however long it is.

Each picture after the first holds only the pixels that changed; the others are clear. That makes a
film a sixth of what Pillow writes, which also keeps every picture in memory until the end.
"""

from collections.abc import Iterable, Iterator, Sequence
from struct import pack
from typing import BinaryIO
from zlib import compress, crc32

from game.view.inks import CLEAR
from game.view.palette import Colour

MARK = b"\x89PNG\r\n\x1a\n"  # how every PNG begins
LEVEL = 6  # of zlib: 9 saves a tenth and takes seven times as long
REPLACE, OVER = 0, 1  # how a picture is laid on the one before
BLANK = bytes([CLEAR])
UNCHANGED = BLANK + bytes(255)  # from what differs, bit by bit, to CLEAR where nothing


def write_apng(
    file: BinaryIO,
    pictures: Iterable[bytes],
    size: tuple[int, int],
    fps: int,
    colours: Sequence[Colour],
) -> None:
    """Write pictures of 8 bits a pixel to a file that can be sought in; it repeats without end.

    size: pixels; colours: 255 at most, since CLEAR shows through to the picture before.
    """
    width, height = size
    file.write(MARK)
    _chunk(file, b"IHDR", pack(">2I5B", width, height, 8, 3, 0, 0, 0))
    place = file.tell()
    _chunk(file, b"acTL", bytes(8))  # written again at the end, when the pictures are counted
    _chunk(file, b"PLTE", bytes(part for colour in colours for part in colour).ljust(768, b"\0"))
    _chunk(file, b"tRNS", b"\xff" * CLEAR + b"\0")
    number = 0
    for number, pixels in enumerate(_changes(pictures), 1):
        first = number == 1
        top, lines = (0, pixels) if first else _cropped(pixels, width)
        order = max(0, 2 * number - 3)  # the first picture has one numbered chunk, others two
        place_in = pack(">5I", order, width, len(lines) // width, 0, top)
        _chunk(file, b"fcTL", place_in + pack(">2H2B", 1, fps, 0, REPLACE if first else OVER))
        data = compress(_marked(lines, width), LEVEL)
        _chunk(file, b"IDAT" if first else b"fdAT", data if first else pack(">I", order + 1) + data)
    _chunk(file, b"IEND", b"")
    file.seek(place)
    _chunk(file, b"acTL", pack(">2I", number, 0))


def _chunk(file: BinaryIO, name: bytes, data: bytes) -> None:
    file.write(pack(">I", len(data)) + name + data + pack(">I", crc32(data, crc32(name))))


def _changes(pictures: Iterable[bytes]) -> Iterator[bytes]:
    """Give the first picture whole, and of others what changed. Long integers are quick at it."""
    before = None
    for pixels in pictures:
        now = int.from_bytes(pixels, "little")
        if before is None:
            yield pixels
        else:
            same = (now ^ before).to_bytes(len(pixels), "little").translate(UNCHANGED)
            yield (now | int.from_bytes(same, "little")).to_bytes(len(pixels), "little")
        before = now


def _cropped(pixels: bytes, width: int) -> tuple[int, bytes]:
    """Return the first line that is not clear, and all from there to the last; one at least."""
    top = min(len(pixels) - len(pixels.lstrip(BLANK)), len(pixels) - 1) // width
    end = -(-len(pixels.rstrip(BLANK)) // width)
    return top, pixels[top * width : max(end, top + 1) * width]


def _marked(lines: bytes, width: int) -> bytes:
    """Put before each line the byte that says it is stored as it is."""
    starts = range(0, len(lines), width)
    return b"".join(b"\0" + lines[start : start + width] for start in starts)
