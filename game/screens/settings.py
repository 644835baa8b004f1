"""Options: language, volumes, shake, flashes, captions, the window, and which stages are open."""

import pygame

from game.options import BOUNDS, CHOICES
from game.screens.kit import CHOSEN, Kit
from game.screens.menu import Answer, Line, Menu
from game.screens.stack import BACK, STAY, Change, Presses
from game.view.frame import Frame
from game.view.inks import INK
from game.view.veil import veil

NAMES = (
    *("language", "master", "music", "effects", "shake", "flashes", "captions"),
    *("scale", "fullscreen", "all_stages"),
)
LEFT, TOP, WIDTH = 40, 22, 240
TITLE_TOP = 6
BOX = pygame.Rect(24, 2, 272, 176)


class Settings:
    """Every change counts at once and is kept."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._menu = self._lines("language")

    def show(self) -> None:
        """Nothing to begin."""

    def tick(self, presses: Presses) -> Change:
        """Move, change, or go back."""
        if "back" in presses:
            self._kit.sound("menu_back")
            return BACK
        answer = self._menu.tick(presses)
        if answer is None:
            return STAY
        if answer.name == "back":
            return BACK
        self._change(answer)
        self._kit.apply()
        self._menu = self._lines(answer.name)
        return STAY

    def draw(self, frame: Frame) -> None:
        """Draw the lines over the dimmed picture."""
        frame.surface.blit(self._kit.pictures.get("result"), (0, 0))
        veil(frame.surface, BOX)
        face, title = self._kit.type.text, self._kit.word("options.title")
        face.draw(frame.surface, title, (160, TITLE_TOP), CHOSEN, outline=INK, align="centre")
        self._menu.draw(frame, LEFT, TOP, WIDTH)

    def _lines(self, start: str) -> Menu:
        word, options = self._kit.word, self._kit.options
        lines = []
        for name in NAMES:
            value = getattr(options, name)
            lines.append(Line(name, word(f"options.{name}"), self._shown(name, value)))
        return Menu(self._kit, [*lines, Line("back", word("menu.back"))], start)

    def _shown(self, name: str, value: object) -> str:
        word = self._kit.word
        if name == "language":
            return word(f"options.language.{value}")
        if isinstance(value, bool):
            return word("menu.on" if value else "menu.off")
        if name == "scale":
            return f"{value} x" if value else word("menu.as_large")
        return f"{value} / {BOUNDS[name][1]}"

    def _change(self, answer: Answer) -> None:
        options, name = self._kit.options, answer.name
        value, step = getattr(options, name), answer.step or 1
        if name in CHOICES:
            choices = CHOICES[name]
            value = choices[(choices.index(value) + step) % len(choices)]
        elif isinstance(value, bool):
            value = not value
        else:
            low, high = BOUNDS[name]
            value = min(high, max(low, value + step))
        setattr(options, name, value)
