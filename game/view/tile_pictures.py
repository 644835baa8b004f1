"""Pictures of tiles and set pieces as the studio stores them: colour, shades, code, shadow."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

import pygame

from game.levels.faults import LevelError
from game.levels.png import png_size
from game.levels.tilemap import FLIP_DIAGONAL, FLIP_X, FLIP_Y

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable
    from pathlib import Path

    from game.levels.tilemap import Colour

GREYS = [(i, i, i) for i in range(256)]
LEFT, RIGHT, ABOVE, BELOW, FRONT = range(5)  # where the light of a shade comes from
SHADES = 5
BANDS = SHADES + 2  # and the code, and the shadow
CLEAR, SOLID, CUT = 0, 1, 255  # codes; others are palette entries that shine by themselves
KEPT = 512  # picture files; the largest level has a hundred
MOST_PIXELS = 1 << 25  # of a picture file, a relief's bands counted
MISSING = (0, 0)
WHITE = (255, 255, 255)

# Which shade a turned picture takes each of its shades from.
_MIRRORED = (RIGHT, LEFT, ABOVE, BELOW, FRONT)
_UPSET = (LEFT, RIGHT, BELOW, ABOVE, FRONT)
_TRANSPOSED = (ABOVE, BELOW, LEFT, RIGHT, FRONT)


@dataclass(frozen=True, eq=False)
class Picture:
    """A tile or a set piece; `bands` is empty for mist, which is blended as it is.

    Whatever is made of a picture is made once: the same part, turned the same way, is the same
    object. So whoever keeps pictures can tell by identity what a saved file has changed.
    """

    flat: pygame.Surface
    bands: tuple[pygame.Surface, ...]
    _made: dict[Hashable, Picture] = field(default_factory=dict, repr=False)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return self.flat.get_size()

    @property
    def code(self) -> pygame.Surface:
        """What each pixel is: clear, solid, cut through, or an entry that shines."""
        return self.bands[SHADES]

    @property
    def shadow(self) -> pygame.Surface:
        """How dark the piece makes what is behind it."""
        return self.bands[SHADES + 1]

    def cut(self, area: pygame.Rect) -> Picture:
        """Take a part of it, a tile of an atlas; ValueError if it has no such part."""
        return self._once(("cut", *area), lambda: self._part(area))

    def turned(self, flips: int) -> Picture:
        """Turn it as a tile with these FLIP_ bits: over its diagonal first, then left and up.

        Light turns with it: what faced the left lamp faces the right one in the mirror.
        """
        picture = self
        for flip, turn, shades in (
            (FLIP_DIAGONAL, _transpose, _TRANSPOSED),
            (FLIP_X, _mirror, _MIRRORED),
            (FLIP_Y, _upset, _UPSET),
        ):
            if flips & flip:
                picture = picture._turned(flip, turn, shades)
        return picture

    def resized(self, size: tuple[int, int]) -> Picture:
        """Stretch it, pixels staying square-edged."""
        if size == self.size:
            return self
        return self._once(("size", *size), lambda: self._each(lambda s: _scale(s, size)))

    def tinted(self, colour: Colour) -> Picture:
        """Multiply it with a layer's tint; what shines by itself keeps its colour."""
        if colour[:3] == WHITE:
            return self
        return self._once(("tint", *colour), lambda: self._with(_multiplied(self.flat, colour)))

    def faded(self, opacity: float) -> Picture:
        """Give mist a layer's opacity; what is lit has no half-tones and stays as it is."""
        if self.bands or opacity >= 1:
            return self
        faint = (*WHITE, round(255 * opacity))
        return self._once(("fade", opacity), lambda: self._with(_multiplied(self.flat, faint)))

    def _once(self, key: Hashable, make: Callable[[], Picture]) -> Picture:
        if key not in self._made:
            self._made[key] = make()
        return self._made[key]

    def _part(self, area: pygame.Rect) -> Picture:
        bands = tuple(band.subsurface(area) for band in self.bands)
        return Picture(self.flat.subsurface(area), bands)

    def _turned(
        self,
        flip: int,
        turn: Callable[[pygame.Surface], pygame.Surface],
        shades: tuple[int, ...],
    ) -> Picture:
        def make() -> Picture:
            picture = self._each(turn)
            lit = tuple(picture.bands[shade] for shade in shades) if self.bands else ()
            return Picture(picture.flat, lit + picture.bands[SHADES:])

        return self._once(flip, make)

    def _each(self, turn: Callable[[pygame.Surface], pygame.Surface]) -> Picture:
        bands = tuple(turn(band) for band in self.bands)
        for band in bands:
            band.set_colorkey(CLEAR)
        return Picture(turn(self.flat), bands)

    def _with(self, flat: pygame.Surface) -> Picture:
        return Picture(flat, self.bands)


class Placed(NamedTuple):
    """A tile or set piece where it stands: its frames with their ends in ticks.

    One with a state shows that frame, and the next once the stage has told its signal.
    """

    frames: tuple[Picture, ...]
    ends: tuple[int, ...]
    at: tuple[int, int]
    cast: tuple[int, int] | None
    dark: float
    state: int | None = None
    signal: str = ""


_Stamp = tuple[int, int]  # when a file was saved, ns, and its size
_kept: dict[Path, tuple[tuple[_Stamp, _Stamp], Picture]] = {}  # the one looked at last is last


def load_picture(path: Path) -> Picture:
    """Read NAME.png and, for what is lit, NAME-relief.png beside it.

    Files that have not changed give the same object again.
    """
    saved = _stamp(path), _stamp(_relief(path))
    before = _kept.pop(path, None)
    picture = before[1] if before and before[0] == saved else _read_picture(path)
    while len(_kept) >= KEPT:
        _kept.pop(next(iter(_kept)))
    _kept[path] = saved, picture
    return picture


def load_grey(path: Path, size: tuple[int, int]) -> pygame.Surface:
    """Read a grey picture of 8 bits; raise LevelError if it is no such, or of another size (px)."""
    surface = _load(path)
    if surface.get_bitsize() != 8 or surface.get_size() != size:
        message = f"the picture is not grey (8 bits), {size[0]} x {size[1]}; bake the room again"
        raise LevelError(message, path)
    return surface


def _relief(path: Path) -> Path:
    return path.with_name(path.stem + "-relief.png")


def _stamp(path: Path) -> _Stamp:
    """Return what changes when a file is saved."""
    try:
        facts = path.stat()
    except OSError:
        return MISSING
    return facts.st_mtime_ns, facts.st_size


def _read_picture(path: Path) -> Picture:
    stored = _load(path)
    flat = pygame.Surface(stored.get_size(), pygame.SRCALPHA, 32)
    flat.blit(stored, (0, 0))
    if _stamp(_relief(path)) == MISSING:
        return Picture(flat, ())
    relief = _relief(path)
    stacked = _load(relief)
    w, h = flat.get_size()
    if stacked.get_bitsize() != 8 or stacked.get_size() != (w, h * BANDS):
        message = f"the relief is not {BANDS} grey bands of {w} x {h}; bake the room again"
        raise LevelError(message, relief)
    stacked.set_colorkey(CLEAR)
    areas = [pygame.Rect(0, i * h, w, h) for i in range(BANDS)]
    bands = tuple(stacked.subsurface(area) for area in areas)
    for band in bands:
        band.set_colorkey(CLEAR)
    return Picture(flat, bands)


def _load(path: Path) -> pygame.Surface:
    try:
        _check_size(path)
        return pygame.image.load(path)
    except FileNotFoundError:
        raise LevelError("the picture is missing; bake the room again", path) from None
    except pygame.error as fault:
        raise LevelError(f"the picture cannot be read ({fault})", path) from None


def _check_size(path: Path) -> None:
    """Refuse a PNG that would take up hundreds of megabytes."""
    width, height = png_size(path) or (0, 0)
    if width * height > MOST_PIXELS:
        raise LevelError(f"the picture is {width} x {height} px; make it smaller", path)


def _mirror(surface: pygame.Surface) -> pygame.Surface:
    return pygame.transform.flip(surface, True, False)


def _upset(surface: pygame.Surface) -> pygame.Surface:
    return pygame.transform.flip(surface, False, True)


def _transpose(surface: pygame.Surface) -> pygame.Surface:
    return _upset(pygame.transform.rotate(surface, 90))


def _scale(surface: pygame.Surface, size: tuple[int, int]) -> pygame.Surface:
    return pygame.transform.scale(surface, size)


def _multiplied(surface: pygame.Surface, colour: tuple[int, ...]) -> pygame.Surface:
    out = surface.copy()
    out.fill(colour, special_flags=pygame.BLEND_RGBA_MULT)
    return out
