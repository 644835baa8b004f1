"""The frame: one 8-bit picture of 320 x 180, and the way it reaches the window.

Two surfaces share its bytes: one to draw on, whose palette never changes within a stage, and one to
show, whose palette fades and flashes. So sprites that carry the frame's palette are copied index by
index, whatever is being shown.
"""

from collections.abc import Sequence

import pygame

from game.resources import asset
from game.view.inks import CLEAR, INK
from game.view.palette import CREAM, Colour, frame_palette, mix, read_gpl
from game.view.scaling import enlarge, fit

SIZE = WIDTH, HEIGHT = 320, 180
STRIP = pygame.Rect(0, 10, 320, 132)
PANEL = pygame.Rect(0, 142, 320, 38)
BLACK: Colour = (0, 0, 0)
FLASH = 8  # ticks a flash takes to pass
FLASH_REST = 60  # ticks from one flash to the next, so that there is never more than one a second


class Frame:
    """`surface` is the whole picture, `strip` the part that the stage is played in."""

    def __init__(self) -> None:
        pixels = bytearray(WIDTH * HEIGHT)
        self.surface = pygame.image.frombuffer(pixels, SIZE, "P")
        self.strip = self.surface.subsurface(STRIP)
        self._shown = pygame.image.frombuffer(pixels, SIZE, "P")
        self._figures = read_gpl(asset("palettes/figures.gpl"))
        self.palette: list[Colour] = []
        self.flashes = True
        self.shade = 0.0  # 0 as drawn, 1 black
        self._flash = 0  # ticks left
        self._since = FLASH_REST
        self._state: tuple[float, int] = (0.0, 0)
        self._picture: pygame.Surface | None = None
        self._place = pygame.Rect(0, 0, 0, 0)
        self.use(())

    def use(self, room: Sequence[Colour]) -> None:
        """Take the colours of a room into the palette."""
        self.palette = frame_palette(self._figures, room)
        self.surface.set_palette(self.palette)
        self.strip.set_palette(self.palette)
        self._shown.set_palette(self.palette)
        self._state = (0.0, 0)

    def clear(self) -> None:
        """Fill with ink."""
        self.surface.fill(INK)

    def flash(self) -> None:
        """Light the whole picture up for a moment: cream, never red, at most once a second."""
        if self.flashes and self._since >= FLASH_REST:
            self._flash, self._since = FLASH, 0

    def tick(self) -> None:
        """Let a flash pass."""
        self._flash = max(0, self._flash - 1)
        self._since += 1

    def show(self, window: pygame.Surface, most: int = 0) -> None:
        """Draw the frame into the window at the largest whole scale, `most` at most."""
        self._follow_state()
        picture = self._picture
        if picture is None or picture.get_bitsize() != window.get_bitsize():
            picture = self._picture = pygame.Surface(SIZE, 0, window)
        place = fit(window.get_size(), SIZE, most)
        if place != self._place:
            window.fill(BLACK)
            self._place = place
        picture.blit(self._shown, (0, 0))
        enlarge(picture, window, place)

    def picture(self) -> pygame.Surface:
        """Return a copy of what is shown now, 8 bits a pixel, flash and all."""
        self._follow_state()
        return self._shown.copy()

    def spoil(self) -> None:
        """Have the border drawn again: the window has changed."""
        self._place = pygame.Rect(0, 0, 0, 0)

    def _follow_state(self) -> None:
        state = (self.shade, self._flash)
        if state == self._state:
            return
        self._state = state
        colours = self.palette
        if self._flash:
            colours = mix(colours, CREAM, 0.4 * self._flash / FLASH)
        if self.shade:
            colours = mix(colours, BLACK, self.shade)
        self._shown.set_palette(colours)


def indexed(picture: pygame.Surface, palette: Sequence[Colour]) -> pygame.Surface:
    """Return an 8-bit picture prepared for the frame: its palette, and the key clear."""
    picture.set_palette(palette)
    picture.set_colorkey(CLEAR, pygame.RLEACCEL)
    return picture
