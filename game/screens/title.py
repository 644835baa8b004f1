"""Title: the picture, the logo, the menu; left alone, it shows the game play itself."""

from dataclasses import replace

import pygame

from game.options import CHOICES
from game.screens.controls import Controls
from game.screens.kit import QUIET, TEXT, Kit
from game.screens.menu import Line, Menu
from game.screens.opening import STAGES, demo, opened
from game.screens.settings import Settings
from game.screens.stack import QUIT, STAY, Change, Presses
from game.view.frame import Frame
from game.view.inks import INK
from game.view.snowfall import Snowfall
from game.view.veil import veil

IDLE = 900  # ticks before the game plays itself
LOGO_TOP = 10
MENU_X, MENU_TOP = 90, 84
MENU_BOX = pygame.Rect(10, 78, 160, 98)
PRESS_TOP, NOTE_TOP, NOTE_WIDTH = 124, 156, 152
LEVELS = CHOICES["difficulty"]
LEAVE = frozenset(("back", "pause"))  # what Escape and a pad's Back say, and nothing else


class Title:
    """The first screen. One press opens the menu, one more plays."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._menu: Menu | None = None
        self._idle = 0
        self._tick = 0
        self._snow = Snowfall(kit.pictures)
        self._stage = STAGES[0]

    def show(self) -> None:
        """Begin again, with the theme."""
        self._kit.restore()
        self._kit.mixer.play_music("theme")
        self._idle = 0
        if self._menu:
            self._menu = self._lines(self._menu.lines[self._menu.cursor].name)

    def tick(self, presses: Presses) -> Change:
        """Wait for a press; then for a choice."""
        self._tick += 1
        self._idle = 0 if presses else self._idle + 1
        if self._idle >= IDLE:
            self._idle = 0
            return Change(add=demo(self._kit))
        if self._menu is None:
            return self._wait(presses)
        if "back" in presses:
            self._kit.sound("menu_back")
            self._menu = None
            return STAY
        answer = self._menu.tick(presses)
        return self._chosen(answer.name, answer.step) if answer else STAY

    def draw(self, frame: Frame) -> None:
        """Draw picture, logo and menu."""
        kit, face = self._kit, self._kit.type.text
        frame.surface.blit(kit.pictures.get("title"), (0, 0))
        self._snow.draw(frame.surface, self._tick)
        logo = kit.pictures.get("logo")
        frame.surface.blit(logo, ((320 - logo.get_width()) // 2, LOGO_TOP))
        note = kit.word("title.note")
        if self._menu:
            veil(frame.surface, MENU_BOX)
            self._menu.draw(frame, MENU_X, MENU_TOP)
            if self._menu.cursor <= 1:
                note = kit.word(f"difficulty.{self._difficulty}.note")
        elif self._tick // 30 % 3:
            words = kit.fill(kit.word("title.press"), button="{STRIKE}")
            face.draw(frame.surface, words, (MENU_X, PRESS_TOP), TEXT, outline=INK, align="centre")
        small = kit.type.small
        for row, line in enumerate(small.wrap(note, NOTE_WIDTH)):
            place = (MENU_X, NOTE_TOP + row * small.line)
            small.draw(frame.surface, line, place, QUIET, outline=INK, align="centre")

    @property
    def _difficulty(self) -> str:
        return self._kit.launch.difficulty or self._kit.options.difficulty

    def _wait(self, presses: Presses) -> Change:
        if presses >= LEAVE:
            return QUIT
        if presses:
            self._kit.sound("menu_choose")
            self._menu = self._lines()
        return STAY

    def _lines(self, start: str = "") -> Menu:
        word = self._kit.word
        names = ("play", "difficulty", "options", "controls", "quit")
        lines = [Line(name, word(f"menu.{name}")) for name in names]
        stage = word(f"stage.{self._stage}.short")
        lines[0] = Line("play", f"{word('menu.play')}: {stage}", "←→")
        lines[1] = Line("difficulty", self._level_line(), "←→")
        return Menu(self._kit, lines, start)

    def _level_line(self) -> str:
        level = self._kit.word(f"difficulty.{self._difficulty}")
        return f"{self._kit.word('menu.difficulty')}: {level}"

    def _chosen(self, name: str, step: int) -> Change:
        if name == "play" and step:
            self._stage = STAGES[(STAGES.index(self._stage) + step) % len(STAGES)]
            self._menu = self._lines("play")
        elif name == "play":
            return Change(add=opened(self._kit, self._difficulty, self._stage))
        elif name == "difficulty":
            self._step_difficulty(step or 1)
        elif name == "options":
            return Change(add=Settings(self._kit))
        elif name == "controls":
            return Change(add=Controls(self._kit))
        return QUIT if name == "quit" else STAY

    def _step_difficulty(self, step: int) -> None:
        kit = self._kit
        place = LEVELS.index(self._difficulty) + step
        kit.options.difficulty = LEVELS[place % len(LEVELS)]
        kit.launch = replace(kit.launch, difficulty=None)
        kit.apply()
        self._menu = self._lines("difficulty")
