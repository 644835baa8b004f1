"""Help after losses of a part: more time, a hand at the wheel, or going on without it."""

from collections.abc import Callable

import pygame

from game.screens.kit import CHOSEN, QUIET, Kit
from game.screens.menu import Line, Menu
from game.screens.stack import BACK, STAY, Change, Presses
from game.sim.command import EARLY, PEDALS, SKIP, STEADY, STEER
from game.sim.world import World
from game.view.frame import Frame
from game.view.inks import INK
from game.view.veil import veil

OFFERED, SKIPPABLE = 2, 3  # losses of a part from which help is offered, and going on
ASSISTS = {"early": EARLY, "steer": STEER, "steady": STEADY, "pedals": PEDALS}
LEFT, TOP, WIDTH = 40, 34, 240
WORDS_TOP, WORDS_LINE = 124, 13
BOX = pygame.Rect(24, 4, 272, 172)


def is_offered(world: World) -> bool:
    """Tell whether so much has been lost that help is offered."""
    return world.plan.task is not None and world.passage.losses >= OFFERED


class Help:
    """Assists of the part that is played. What is wished is told to whoever drives."""

    def __init__(self, kit: Kit, world: World, wish: Callable[[int], None]) -> None:
        self._kit = kit
        self._world = world
        self._wish = wish
        self._on = world.passage.assists
        self._menu = self._lines("")

    def show(self) -> None:
        """Nothing to begin."""

    def tick(self, presses: Presses) -> Change:
        """Turn one on or off, go on in the next part, or go back."""
        if presses & {"back", "pause"}:
            self._kit.sound("menu_back")
            return BACK
        answer = self._menu.tick(presses)
        if answer is None:
            return STAY
        if answer.name in ASSISTS:
            self._on ^= ASSISTS[answer.name]
            self._wish(ASSISTS[answer.name])
            self._menu = self._lines(answer.name)
            return STAY
        if answer.name == "skip":
            self._wish(SKIP)
            return Change(drop=2)
        return BACK

    def draw(self, frame: Frame) -> None:
        """Draw the lines, and below them what the chosen one does."""
        kit, surface, face = self._kit, frame.surface, self._kit.type.text
        surface.blit(kit.pictures.get("result"), (0, 0))
        veil(surface, BOX)
        title = kit.word("help.title")
        face.draw(surface, title, (160, 14), CHOSEN, outline=INK, align="centre")
        self._menu.draw(frame, LEFT, TOP, WIDTH)
        chosen = self._menu.lines[self._menu.cursor].name
        if chosen != "back":
            for row, line in enumerate(face.wrap(kit.word(f"help.{chosen}.how"), WIDTH)):
                place = (160, WORDS_TOP + row * WORDS_LINE)
                face.draw(surface, line, place, QUIET, outline=INK, align="centre")

    def _lines(self, cursor: str) -> Menu:
        word = self._kit.word
        lines = [
            Line(name, word(f"help.{name}"), word("menu.on" if self._on & bit else "menu.off"))
            for name, bit in ASSISTS.items()
        ]
        if self._world.passage.losses >= SKIPPABLE:
            lines.append(Line("skip", word("help.skip")))
        return Menu(self._kit, [*lines, Line("back", word("menu.back"))], cursor)
