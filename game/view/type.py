"""The two pixel faces, loaded together, and words drawn larger than they are."""

from collections.abc import Sequence
from functools import lru_cache

import pygame

from game.view.frame import indexed
from game.view.inks import CLEAR, INK
from game.view.palette import Colour
from game.view.text import Face, load_face


class Type:
    """`text` for whatever must be read, `small` for labels beside a picture that says it too."""

    def __init__(self, palette: Sequence[Colour]) -> None:
        self.text: Face = load_face("text")
        self.small: Face = load_face("small")
        self._palette = palette
        self.large = lru_cache(16)(self._large)

    def _large(self, words: str, times: int, colour: int) -> pygame.Surface:
        """Return words drawn so many times as large, with an edge."""
        size = self.text.width(words) + 4, self.text.line + 2
        plain = pygame.Surface(size, depth=8)
        plain.set_palette(self._palette)
        plain.fill(CLEAR)
        self.text.draw(plain, words, (2, 1), colour, outline=INK)
        return indexed(pygame.transform.scale_by(plain, times), self._palette)
