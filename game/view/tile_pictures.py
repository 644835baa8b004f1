"""Pictures of tiles and set pieces as the studio stores them: colour, shades, code, shadow."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import pygame

from game.levels.faults import LevelError

if TYPE_CHECKING:
    from pathlib import Path

GREYS = [(i, i, i) for i in range(256)]
SHADES = 5  # light from the left, right, above, below, front
BANDS = SHADES + 2  # and the code, and the shadow
CLEAR, SOLID, CUT = 0, 1, 255  # codes; others are palette entries that shine by themselves


@dataclass(frozen=True)
class Picture:
    """A tile or a set piece; `bands` is empty for mist, which is blended as it is."""

    flat: pygame.Surface
    bands: tuple[pygame.Surface, ...]

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
        """Take a part of it, a tile of an atlas."""
        bands = tuple(band.subsurface(area) for band in self.bands)
        return Picture(self.flat.subsurface(area), bands)

    def mirrored(self) -> Picture:
        """Turned left to right: what faced the left lamp now faces the right one."""
        flat = pygame.transform.flip(self.flat, True, False)
        bands = [pygame.transform.flip(band, True, False) for band in self.bands]
        if bands:
            bands[0], bands[1] = bands[1], bands[0]
            for band in bands:
                band.set_colorkey(CLEAR)
        return Picture(flat, tuple(bands))


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


def load_picture(path: Path) -> Picture:
    """Read NAME.png and, for what is lit, NAME-relief.png beside it."""
    stored = _load(path)
    flat = pygame.Surface(stored.get_size(), pygame.SRCALPHA, 32)
    flat.blit(stored, (0, 0))
    relief = path.with_name(path.stem + "-relief.png")
    if not relief.exists():
        return Picture(flat, ())
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


def load_grey(path: Path) -> pygame.Surface:
    """Read a grey picture of 8 bits."""
    surface = _load(path)
    if surface.get_bitsize() != 8:
        raise LevelError("the picture is not grey (8 bits); bake the room again", path)
    return surface


def _load(path: Path) -> pygame.Surface:
    try:
        return pygame.image.load(path)
    except FileNotFoundError:
        raise LevelError("the picture is missing; bake the room again", path) from None
    except pygame.error as fault:
        raise LevelError(f"the picture cannot be read ({fault})", path) from None
