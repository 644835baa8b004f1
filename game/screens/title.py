"""Title: the picture, the logo, the menu; left alone, it shows the game play itself."""

from collections.abc import Callable
from dataclasses import replace

import pygame

from game.options import CHOICES, FIRST
from game.screens.campaign import restart, resumed
from game.screens.card import Card
from game.screens.controls import Controls
from game.screens.kit import QUIET, TEXT, Kit
from game.screens.menu import Line, Menu
from game.screens.opening import demo, opened
from game.screens.select import Select
from game.screens.settings import Settings
from game.screens.stack import QUIT, STAY, Change, Presses, Screen
from game.view.frame import Frame
from game.view.inks import INK
from game.view.snowfall import Snowfall
from game.view.veil import veil

IDLE = 900  # ticks before the game plays itself
LOGO_TOP = 10
MENU_X, MENU_TOP = 90, 75
MENU_BOX = pygame.Rect(2, 72, 176, 108)
PRESS_TOP, NOTE_TOP, NOTE_WIDTH = 124, 160, 168
LEVELS = CHOICES["difficulty"]
LEAVE = frozenset(("back", "pause"))  # what Escape and a pad's Back say, and nothing else
NAMES = ("campaign", "select", "difficulty", "options", "controls", "quit")
TRIED = ("play", *NAMES[2:])  # where the command line named a level
SCREENS: dict[str, Callable[[Kit], Screen]] = {
    "select": Select,
    "options": Settings,
    "controls": Controls,
}
HARD = {"play", "campaign", "select", "difficulty"}  # lines whose note tells the difficulty


class Title:
    """The first screen. One press opens the menu, one more plays."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._menu: Menu | None = None
        self._idle = 0
        self._tick = 0
        self._snow = Snowfall(kit.pictures)
        self._anew = False  # the campaign is to begin again

    def show(self) -> None:
        """Begin again, with the theme."""
        self._kit.restore()
        self._kit.mixer.play_music("theme")
        self._idle = 0
        self._anew = False
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
        if self._menu:
            veil(frame.surface, MENU_BOX)
            self._menu.draw(frame, MENU_X, MENU_TOP)
        elif self._tick // 30 % 3:
            words = kit.fill(kit.word("title.press"), button="{STRIKE}")
            face.draw(frame.surface, words, (MENU_X, PRESS_TOP), TEXT, outline=INK, align="centre")
        small = kit.type.small
        for row, line in enumerate(small.wrap(self._note(), NOTE_WIDTH)):
            place = (MENU_X, NOTE_TOP + row * small.line)
            small.draw(frame.surface, line, place, QUIET, outline=INK, align="centre")

    def _note(self) -> str:
        """Return what is said below the menu."""
        word, line = self._kit.word, self._menu and self._menu.lines[self._menu.cursor]
        if line and line.name == "campaign" and line.value:
            return word("campaign.go_on" if self._anew else "campaign.anew")
        if line and line.name in HARD:
            return word(f"difficulty.{self._kit.difficulty}.note")
        return word("title.note")

    def _wait(self, presses: Presses) -> Change:
        if presses >= LEAVE:
            return QUIT
        if presses:
            self._kit.sound("menu_choose")
            self._menu = self._lines()
        return STAY

    def _lines(self, start: str = "") -> Menu:
        word, launch = self._kit.word, self._kit.launch
        lines = {name: Line(name, word(f"menu.{name}")) for name in NAMES}
        lines["campaign"] = self._campaign_line()
        level = word(f"difficulty.{self._kit.difficulty}")
        lines["difficulty"] = Line("difficulty", f"{word('menu.difficulty')}: {level}", "←→")
        if launch.level:
            lines["play"] = Line("play", f"{word('menu.play')}: {launch.level.stem}")
        names = TRIED if launch.level else NAMES
        return Menu(self._kit, [lines[name] for name in names], start)

    def _campaign_line(self) -> Line:
        """Name the stage at which the campaign goes on, if it has begun."""
        word, stage = self._kit.word, resumed(self._kit.options).name
        if stage == FIRST:
            return Line("campaign", word("menu.campaign"))
        where = word("menu.anew" if self._anew else f"stage.{stage}.short")
        return Line("campaign", f"{word('menu.campaign')}: {where}", "←→")

    def _chosen(self, name: str, step: int) -> Change:
        if name == "campaign" and step:
            self._anew = not self._anew
            self._menu = self._lines("campaign")
        elif name == "difficulty":
            self._step_difficulty(step or 1)
        elif name == "quit":
            return QUIT
        else:
            return Change(add=self._screen(name))
        return STAY

    def _screen(self, name: str) -> Screen:
        """Return the screen that a line leads to."""
        kit = self._kit
        if name == "play":
            return opened(kit, kit.difficulty)
        if name == "campaign":
            if self._anew:
                restart(kit)
            return Card(kit, resumed(kit.options))
        return SCREENS[name](kit)

    def _step_difficulty(self, step: int) -> None:
        kit = self._kit
        place = LEVELS.index(kit.difficulty) + step
        kit.options.difficulty = LEVELS[place % len(LEVELS)]
        kit.launch = replace(kit.launch, difficulty=None)
        kit.apply()
        self._menu = self._lines("difficulty")
