"""Pause: what is to be done, how to do it, and the ways out."""

from collections.abc import Callable

from game.screens.kit import CHOSEN, QUIET, TEXT, Kit
from game.screens.menu import Line, Menu
from game.screens.stack import BACK, STAY, Change, Presses, Screen
from game.view.frame import Frame
from game.view.inks import INK, RED

MOVES = (
    *("jab", "headbutt", "guard", "duck", "uppercut", "sway"),
    *("counter", "elbow", "grab", "hold", "throwback", "heat"),
)
BOX = (20, 6, 280, 168)
NAMES = ("resume", "moves", "restart", "leave")


class Pause:
    """Stands over a stage. What cannot be undone is asked for twice."""

    def __init__(
        self,
        kit: Kit,
        below: Screen,
        restarted: Callable[[], Change],
        left: Callable[[], Change],
    ) -> None:
        self._kit = kit
        self._below = below
        self._restarted = restarted
        self._left = left
        self._menu = Menu(kit, [Line(name, kit.word(f"pause.{name}")) for name in NAMES])
        self._sure = ""

    def show(self) -> None:
        """Turn the music down."""
        self._kit.mixer.duck(-10.0)

    def tick(self, presses: Presses) -> Change:
        """Choose a way out."""
        if presses & {"back", "pause"}:
            self._kit.sound("menu_back")
            return BACK
        if self._sure and presses & {"up", "down"}:
            self._name_lines("")
        answer = self._menu.tick(presses)
        if answer is None or answer.step:
            return STAY
        if answer.name == "resume":
            return BACK
        if answer.name == "moves":
            return Change(add=Moves(self._kit))
        if self._sure != answer.name:
            self._name_lines(answer.name)
            return STAY
        return self._restarted() if answer.name == "restart" else self._leave()

    def draw(self, frame: Frame) -> None:
        """Draw the box over the stage."""
        self._below.draw(frame)
        kit, face, surface = self._kit, self._kit.type.text, frame.surface
        draw_box(frame)
        face.draw(surface, kit.word("pause.title"), (160, 20), CHOSEN, align="centre")
        for row, line in enumerate(face.wrap(kit.word("pause.objective"), 250)):
            face.draw(surface, line, (160, 42 + row * 13), TEXT, align="centre")
        self._menu.draw(frame, 160, 92)

    def _leave(self) -> Change:
        change = self._left()
        return change._replace(drop=change.drop + 1)

    def _name_lines(self, sure: str) -> None:
        self._sure = sure
        for place, name in enumerate(NAMES):
            words = self._kit.word("pause.sure" if name == sure else f"pause.{name}")
            self._menu.lines[place] = Line(name, words)


class Moves:
    """Every move and how it is made, with the player's own keys or buttons."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit

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
        draw_box(frame)
        face = self._kit.type.text
        for row, name in enumerate(MOVES):
            y = 13 + row * 13
            face.draw(frame.surface, self._kit.word(f"move.{name}"), (30, y), TEXT)
            how = self._kit.fill(self._kit.word(f"how.{name}"))
            face.draw(frame.surface, how, (290, y), QUIET, align="right")


def draw_box(frame: Frame) -> None:
    """Draw the box that both stand in."""
    frame.surface.fill(RED[2], BOX)
    frame.surface.fill(INK, (BOX[0] + 1, BOX[1] + 1, BOX[2] - 2, BOX[3] - 2))
