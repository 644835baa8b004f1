"""Films: pictures as a file that browsers and players show. What it is goes by its last letters.

    .png   APNG, the default: exact, small, of any length, and nothing needs to be installed
    .webp  exact; .gif: 30 pictures a second. Both by Pillow, which holds every picture in memory
    .mp4   by the program ffmpeg, of any length; colours are smeared a little

A flash has more colours than a .png or .gif can hold: it comes out in the nearest of them.
"""

import shutil
import subprocess
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, NamedTuple, cast

import pygame

from game.faults import BadInputError
from game.view.apng import write_apng
from game.view.frame import SIZE
from game.view.inks import CLEAR, FIGURES, ROOM
from game.view.palette import CREAM, Colour, mix
from game.writing import check_place, neighbour, unwritable

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_HELD = 2**29  # bytes of pictures in memory, at 4 a pixel
SLOW = 30  # pictures a second of a .gif: its delays are hundredths, and under 2 it stutters
FLASH = 0.3  # part of cream in the colours kept for flashes
# How files begin that may be written over: PNG, GIF, WebP, and from the fifth byte MP4.
OURS = (b"\x89PNG", b"GIF8", b"RIFF")
OURS_LATER = b"ftyp"


class Shape(NamedTuple):
    """How a film is shown: whole scale, pictures a second, colours outside of flashes."""

    scale: int
    fps: int
    palette: Sequence[Colour]

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return SIZE[0] * self.scale, SIZE[1] * self.scale

    @property
    def colours(self) -> list[Colour]:
        """The 255 colours of an indexed film: the frame's own, then the same in a flash."""
        plain = list(self.palette[: FIGURES + ROOM])
        return [*plain, *mix(plain, CREAM, FLASH)][:CLEAR]


Pictures = Iterator[pygame.Surface]


def check_film(path: Path, number: int, scale: int, fps: int) -> None:
    """Refuse what cannot be written, before anything is played for it."""
    kind = path.suffix.lower()
    if kind not in WRITERS:
        raise BadInputError(f"a film is {', '.join(WRITERS)}; give it such a name", path)
    check_film_place(path)
    if kind in (".webp", ".gif"):
        if find_spec("PIL") is None:
            message = f'{kind} needs Pillow: pip install "redheat[film]", or choose .png'
            raise BadInputError(message, path)
        if number * scale * scale * SIZE[0] * SIZE[1] * 4 > MOST_HELD:
            raise BadInputError(
                f"{number} pictures at scale {scale} do not fit into memory as {kind};"
                " choose .png, or fewer ticks",
                path,
            )
    if kind == ".gif" and fps > SLOW:
        raise BadInputError(f"a .gif cannot show {fps} a second; choose {SLOW}, or .png", path)
    if kind == ".mp4":
        _ffmpeg(path)


def check_film_place(path: Path) -> None:
    """Refuse a place that cannot take a film or a still."""
    check_place(path, "picture or film", _ours)


def _ours(old: bytes) -> bool:
    return old.startswith(OURS) or old[4:8] == OURS_LATER


def write_film(path: Path, pictures: Pictures, shape: Shape) -> None:
    """Write a film by way of a neighbour file, so that a fault never leaves half of one."""
    large = (pygame.transform.scale_by(picture, shape.scale) for picture in pictures)
    with neighbour(path) as part:
        WRITERS[path.suffix.lower()](part, large, shape)


def write_still(path: Path, picture: pygame.Surface, scale: int) -> None:
    """Write one picture as .png."""
    with neighbour(path) as part, part.open("wb") as file:
        try:
            pygame.image.save(pygame.transform.scale_by(picture, scale), file, ".png")
        except pygame.error as fault:
            raise unwritable(path, fault) from fault


# ---- the kinds ---------------------------------------------------------------------------------
def _write_png(part: Path, pictures: Pictures, shape: Shape) -> None:
    with part.open("wb") as file:
        write_apng(file, _indices(pictures, shape), shape.size, shape.fps, shape.colours)


def _write_gif(part: Path, pictures: Pictures, shape: Shape) -> None:
    from PIL import Image

    images = []
    for pixels in _indices(pictures, shape):
        images.append(Image.frombytes("P", shape.size, pixels))
        images[-1].putpalette([part for colour in shape.colours for part in colour])
    ends = [number * 100 // shape.fps * 10 for number in range(len(images) + 1)]
    delays = [end - begin for begin, end in pairwise(ends)]
    _save(part, images, format="GIF", duration=delays, optimize=True, transparency=CLEAR)


def _write_webp(part: Path, pictures: Pictures, shape: Shape) -> None:
    from PIL import Image

    images = [Image.frombytes("RGB", shape.size, _rgb(picture)) for picture in pictures]
    how = {"lossless": True, "method": 3, "kmax": 0}  # no whole pictures in between: small, quick
    _save(part, images, format="WEBP", duration=1000 / shape.fps, **how)


def _save(part: Path, images: "list[Image]", **how: Any) -> None:  # noqa: ANN401 - its options
    first, *others = images
    first.save(part, save_all=True, append_images=others, loop=0, **how)


def _write_mp4(part: Path, pictures: Pictures, shape: Shape) -> None:
    size = "{}x{}".format(*shape.size)
    words = [_ffmpeg(part), "-y", "-loglevel", "error", "-f", "rawvideo", "-pix_fmt", "rgb24"]
    words += ["-s", size, "-r", str(shape.fps), "-i", "-", "-pix_fmt", "yuv420p", "-crf", "16"]
    with subprocess.Popen(  # noqa: S603 - the user's own ffmpeg
        [*words, "-f", "mp4", str(part)], stdin=subprocess.PIPE, stderr=subprocess.PIPE
    ) as ffmpeg:
        stdin = cast("IO[bytes]", ffmpeg.stdin)
        try:
            for picture in pictures:
                stdin.write(_rgb(picture))
        except BrokenPipeError:
            pass  # it has given up, and says why
        _, said = ffmpeg.communicate()
    if ffmpeg.returncode:
        last = said.decode(errors="replace").strip().rpartition("\n")[2]
        raise BadInputError(
            f"ffmpeg could not write it ({last}); choose .png",
            part.with_name(part.name.rsplit(".", 2)[0]),
        )


WRITERS: dict[str, Callable[[Path, Pictures, Shape], None]] = {
    ".png": _write_png,
    ".webp": _write_webp,
    ".gif": _write_gif,
    ".mp4": _write_mp4,
}


def _ffmpeg(path: Path) -> str:
    """Return where the program is; raise BadInputError where there is none."""
    found = shutil.which("ffmpeg")
    if not found:
        raise BadInputError(".mp4 needs the program ffmpeg: install it, or choose .png", path)
    return found


def _rgb(picture: pygame.Surface) -> bytes:
    return pygame.image.tobytes(picture, "RGB")


# ---- colours -----------------------------------------------------------------------------------
def _indices(pictures: Pictures, shape: Shape) -> Iterator[bytes]:
    """Give the pixels of pictures as numbers of the film's colours."""
    colours = tuple(shape.colours)
    for picture in pictures:
        shown = tuple(c[:3] for c in picture.get_palette()[: FIGURES + ROOM])
        pixels = pygame.image.tobytes(picture, "P")
        yield pixels if shown == colours[: len(shown)] else pixels.translate(_table(shown, colours))


@lru_cache(16)
def _table(shown: tuple[Colour, ...], colours: tuple[Colour, ...]) -> bytes:
    """Return for each colour shown the number of the nearest."""
    numbers = range(len(colours))
    nearest = (min(numbers, key=lambda n: _distance(colour, colours[n])) for colour in shown)
    return bytes(nearest).ljust(256, b"\0")


def _distance(one: Colour, other: Colour) -> int:
    return sum((a - b) * (a - b) for a, b in zip(one, other, strict=True))
