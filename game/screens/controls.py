"""Controls: what every key and button does; any can be bound anew and is kept in a file."""

import pygame

from game.input.bindings import (
    ACTIONS,
    DEFAULTS,
    FILE,
    Bindings,
    bound,
    key_name,
    save_bindings,
)
from game.options import config_folder
from game.screens.kit import CHOSEN, QUIET, TEXT, Kit
from game.screens.stack import BACK, STAY, Change, Presses
from game.view.frame import Frame
from game.view.inks import INK
from game.view.text import keycap
from game.view.veil import veil

SETS = (("keyboard1",), ("keyboard2",), ("pad1", "pad2"))
COLUMNS = (22, 180, 230, 280)  # px: action, and the middle of each set
TOP, LINE = 34, 13
BOX = pygame.Rect(8, 2, 304, 176)
SHOWN = tuple(ACTIONS)
DEFAULTS_ROW = len(SHOWN)
NOTE_TOP = 164


class Controls:
    """A table with a cursor on one cell, and a last row that restores the defaults."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._row, self._column = 0, 0
        self._asking = False

    def show(self) -> None:
        """Nothing to begin."""

    def tick(self, presses: Presses) -> Change:
        """Move, ask for a key or button, or go back."""
        kit = self._kit
        if self._asking:
            self._answer(kit.devices.caught())
            return STAY
        if "back" in presses:
            kit.sound("menu_back")
            return BACK
        across = ("right" in presses) - ("left" in presses)
        down = ("down" in presses) - ("up" in presses)
        if across or down:
            kit.sound("menu_move")
        self._row = (self._row + down) % (len(SHOWN) + 1)
        self._column = (self._column + across) % len(SETS)
        if presses & {"choose", "start"}:
            kit.sound("menu_choose")
            if self._row == DEFAULTS_ROW:
                self._keep(Bindings(DEFAULTS))
                return STAY
            kit.devices.catch()
            self._asking = True
        return STAY

    def draw(self, frame: Frame) -> None:
        """Draw the table."""
        kit, surface = self._kit, frame.surface
        surface.blit(kit.pictures.get("result"), (0, 0))
        veil(surface, BOX)
        words = kit.word("controls.title")
        kit.type.text.draw(surface, words, (160, 6), CHOSEN, outline=INK, align="centre")
        keys, pad = kit.word("controls.keyboard"), kit.word("controls.pad")
        for x, head in zip(COLUMNS[1:], (f"{keys} 1", f"{keys} 2", pad), strict=True):
            place = (x, TOP - 12)
            kit.type.small.draw(surface, head, place, QUIET, outline=INK, align="centre")
        for row in range(len(SHOWN)):
            self._draw_row(surface, row)
        here = self._row == DEFAULTS_ROW
        words = f"→ {kit.word('controls.defaults')}" if here else kit.word("controls.defaults")
        place = (COLUMNS[0] - (10 if here else 0), TOP + DEFAULTS_ROW * LINE)
        kit.type.text.draw(surface, words, place, CHOSEN if here else TEXT, outline=INK)
        note = kit.word("controls.ask" if self._asking else "controls.change")
        colour = CHOSEN if self._asking else QUIET
        kit.type.text.draw(surface, note, (160, NOTE_TOP), colour, outline=INK, align="centre")

    def _draw_row(self, surface: pygame.Surface, row: int) -> None:
        face, action, y = self._kit.type.text, SHOWN[row], TOP + row * LINE
        here = row == self._row
        words = self._kit.word(f"action.{action}")
        face.draw(surface, words, (COLUMNS[0], y), CHOSEN if here else TEXT, outline=INK)
        for column, names in enumerate(SETS):
            cap = keycap(self._kit.devices.bindings.shown(names[0], action))
            x, chosen = COLUMNS[column + 1], here and column == self._column
            if chosen and self._asking:
                cap = keycap("...")
            face.draw(surface, cap, (x, y), CHOSEN if chosen else QUIET, align="centre")
            if chosen:
                half = face.width(cap) // 2 + 2
                face.draw(surface, "→", (x - half, y), CHOSEN, align="right")

    def _answer(self, source: str) -> None:
        """Bind what was caught; Escape, or what does not suit the column, changes nothing."""
        if not source:
            return
        self._asking = False
        device, _, code = source.partition(":")
        keyboard = device == "key"
        name = key_name(int(code)) if keyboard else code
        if not name or name == "ESCAPE" or keyboard != (self._column < 2):
            self._kit.sound("menu_error")
            return
        bindings = self._kit.devices.bindings
        for set_name in SETS[self._column]:
            bindings = bound(bindings, set_name, SHOWN[self._row], name)
        self._keep(bindings)
        self._kit.sound("menu_choose")

    def _keep(self, bindings: Bindings) -> None:
        self._kit.devices.bind(bindings)
        self._kit.keep(lambda: save_bindings(bindings, config_folder() / FILE))
