"""The dark: the strip in its darkest colours; shots light it up, and who plays is found."""

from collections.abc import Sequence

import pygame

from game.sim.units import NEVER, VIEW
from game.sim.world import World
from game.view.frame import FLASH_REST, Frame
from game.view.palette import Colour

LEFT_OVER = (26, 28, 40)  # per cent of red, green and blue that the dark leaves
FLASH_TICKS = 5


class Dark:
    """Darkens what has been drawn so far."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._palette = list(frame.palette)
        self._table = b""
        self._lit = NEVER  # tick of the last shot that lit it up
        self._picture: pygame.Surface | None = None

    def fall(self, strip: pygame.Surface, world: World, lit: int) -> bool:
        """Darken the strip where it is dark; tell whether it is.

        A shot fired at the tick `lit` lights it up, if flashes are wanted, once a second at most.
        """
        if not _is_dark(world):
            return False
        if lit - self._lit >= FLASH_REST or lit < self._lit:
            self._lit = lit
        if not self._frame.flashes or world.tick - self._lit >= FLASH_TICKS:
            if not self._table:
                self._table = _darker(self._palette)
            self._darken(strip)
        return True

    def _darken(self, strip: pygame.Surface) -> None:
        if self._picture is None:
            self._picture = pygame.Surface(strip.get_size(), depth=8)
            self._picture.set_palette(self._palette)
        pixels = pygame.image.tobytes(strip, "P").translate(self._table)
        self._picture.get_buffer().write(pixels, 0)
        strip.blit(self._picture, (0, 0))


def _is_dark(world: World) -> bool:
    view, signals = world.stage.view, world.stage.signals
    return any(
        left < view + VIEW // 2 < right and (not signal or signal in signals)
        for left, right, signal in world.plan.darks
    )


def _darker(palette: Sequence[Colour]) -> bytes:
    """Return the entry that is nearest to what the dark leaves of each entry."""
    rows = []
    for colour in palette:
        wished = [part * left // 100 for part, left in zip(colour, LEFT_OVER, strict=True)]
        rows.append(min(range(len(palette)), key=lambda n: _apart(palette[n], wished)))
    return bytes(rows) + bytes(range(len(rows), 256))


def _apart(one: Colour, other: Sequence[int]) -> int:
    return sum((a - b) ** 2 for a, b in zip(one, other, strict=True))
