"""Pause: what is to be done, how to do it, and the ways out."""

from collections.abc import Callable, Sequence

import pygame

from game.screens.controls import Controls
from game.screens.help import Help, is_offered
from game.screens.kit import CHOSEN, QUIET, TEXT, Kit
from game.screens.menu import Line, Menu
from game.screens.settings import Settings
from game.screens.stack import BACK, STAY, Change, Presses, Screen
from game.sim.cues import goal_of
from game.sim.world import World
from game.view.frame import PANEL, Frame
from game.view.inks import INK, RED
from game.view.veil import veil

ON_FOOT = (
    *("jab", "headbutt", "guard", "duck", "uppercut", "sway"),
    *("counter", "elbow", "grab", "hold", "throwback", "heat"),
)
ARMED = (*ON_FOOT, "draw")
AT_WHEEL = ("pedals", "lane", "ram", "horn", "gun", "force", "peel")
HEAD = pygame.Rect(0, 0, PANEL.w, 50)
BODY = pygame.Rect(0, HEAD.h, PANEL.w, PANEL.y - HEAD.h)
TITLE_TOP, WORDS_TOP, WORDS_LINE, MENU_TOP = 5, 20, 13, 55
BOX = (20, 6, 280, 168)
LINE = 12  # px of a line of the list of moves
NAMES = ("resume", "help", "moves", "options", "controls", "restart", "leave")
FINAL = ("restart", "leave")


class Pause:
    """Stands over a stage. What cannot be undone is asked for twice."""

    def __init__(
        self,
        kit: Kit,
        below: Screen,
        world: World,
        wish: Callable[[int], None],
        restarted: Callable[[], Change],
        left: Callable[[], Change],
    ) -> None:
        self._kit = kit
        self._below = below
        self._world = world
        self._wish = wish
        self._restarted = restarted
        self._left = left
        self._sure = ""
        self._names = [name for name in NAMES if name != "help" or is_offered(world)]
        self._menu = self._lines(NAMES[0])

    def show(self) -> None:
        """Turn the music down; name the lines again, for the language may have changed."""
        self._kit.mixer.duck(-10.0)
        self._sure = ""
        self._menu = self._lines(self._names[self._menu.cursor])

    def tick(self, presses: Presses) -> Change:
        """Choose a way out."""
        if presses & {"back", "pause"}:
            self._kit.sound("menu_back")
            return BACK
        if self._sure and presses & {"up", "down"}:
            self._sure = ""
            self._menu = self._lines(self._names[self._menu.cursor])
        answer = self._menu.tick(presses)
        if answer is None or answer.step:
            return STAY
        if answer.name in FINAL and self._sure != answer.name:
            self._sure = answer.name
            self._menu = self._lines(answer.name)
            return STAY
        return self._chosen(answer.name)

    def draw(self, frame: Frame) -> None:
        """Draw the words over the dimmed stage; the panel stays plain."""
        self._below.draw(frame)
        kit, face, surface = self._kit, self._kit.type.text, frame.surface
        surface.fill(INK, HEAD)
        surface.fill(RED[2], (0, HEAD.h - 1, HEAD.w, 1))
        veil(surface, BODY)
        title = kit.word("pause.title")
        face.draw(surface, title, (160, TITLE_TOP), CHOSEN, outline=INK, align="centre")
        for row, line in enumerate(face.wrap(kit.fill(kit.word(goal_of(self._world))), 290)):
            place = (160, WORDS_TOP + row * WORDS_LINE)
            face.draw(surface, line, place, TEXT, outline=INK, align="centre")
        self._menu.draw(frame, 160, MENU_TOP)

    def _chosen(self, name: str) -> Change:
        match name:
            case "moves":
                plan = self._world.plan
                moves = AT_WHEEL if plan.lanes else ARMED if plan.weapon else ON_FOOT
                return Change(add=Moves(self._kit, moves))
            case "help":
                return Change(add=Help(self._kit, self._world, self._wish))
            case "options":
                return Change(add=Settings(self._kit))
            case "controls":
                return Change(add=Controls(self._kit))
            case "restart":
                return self._restarted()
            case "leave":
                change = self._left()
                return change._replace(drop=change.drop + 1)
        return BACK

    def _lines(self, cursor: str) -> Menu:
        """Name the lines: one that was chosen once asks whether it is meant."""
        word, sure = self._kit.word, self._sure
        lines = [Line(n, word("pause.sure" if n == sure else f"pause.{n}")) for n in self._names]
        return Menu(self._kit, lines, cursor)


class Moves:
    """Every move and how it is made, with the player's own keys or buttons."""

    def __init__(self, kit: Kit, moves: Sequence[str]) -> None:
        self._kit = kit
        self._moves = moves

    def show(self) -> None:
        """Nothing to begin."""

    def tick(self, presses: Presses) -> Change:
        """Any press but a direction goes back."""
        if presses & {"back", "choose", "start", "pause"}:
            self._kit.sound("menu_back")
            return BACK
        return STAY

    def draw(self, frame: Frame) -> None:
        """Draw the list."""
        frame.clear()
        surface, face = frame.surface, self._kit.type.text
        surface.fill(RED[2], BOX)
        surface.fill(INK, (BOX[0] + 1, BOX[1] + 1, BOX[2] - 2, BOX[3] - 2))
        for row, name in enumerate(self._moves):
            y = 10 + row * LINE
            face.draw(surface, self._kit.word(f"move.{name}"), (30, y), TEXT)
            how = self._kit.fill(self._kit.word(f"how.{name}"))
            face.draw(surface, how, (290, y), QUIET, align="right")
