"""The end of the campaign."""

from collections.abc import Sequence

import pygame

from game.faults import BadInputError
from game.resources import asset
from game.screens.campaign import restart
from game.screens.kit import CHOSEN, TEXT, Kit
from game.screens.stack import BACK, STAY, Change, Presses
from game.sim.units import TICKS
from game.view.frame import Frame
from game.view.inks import FIGURES, GOLD, INK
from game.view.palette import Colour

PANEL = "pictures/scenes/ending.png"
STAYS = TICKS  # in which a press left over from the result does not end it
WORDS_TOP, LINE, WIDTH = 134, 12, 310
TITLE_TOP = 4


class Ending:
    """A picture, a few words, the points of the whole campaign; then it may begin again."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._tick = 0
        self._panel = _panel()
        self._score = kit.options.campaign_score
        restart(kit)

    def show(self) -> None:
        """Begin the music of the end; the picture brings colours of its own."""
        frame = self._kit.frame
        frame.use([(each[0], each[1], each[2]) for each in self._panel.get_palette()[FIGURES:]])
        self._panel = _with_palette(self._panel, frame.palette)
        self._kit.mixer.play_music("ending")

    def tick(self, presses: Presses) -> Change:
        """Stay until somebody presses."""
        self._tick += 1
        return BACK if presses and self._tick > STAYS else STAY

    def draw(self, frame: Frame) -> None:
        """Draw the picture and the words below it."""
        kit, face, surface = self._kit, self._kit.type.text, frame.surface
        frame.clear()
        surface.blit(self._panel, (0, 0))
        title = kit.word("ending.title")
        face.draw(surface, title, (160, TITLE_TOP), CHOSEN, outline=INK, align="centre")
        lines = face.wrap(kit.word("ending.words"), WIDTH)
        for row, line in enumerate(lines):
            face.draw(surface, line, (160, WORDS_TOP + row * LINE), TEXT, align="centre")
        words = kit.fill(kit.word("ending.score"), score=self._score)
        place = (160, WORDS_TOP + len(lines) * LINE + 2)
        face.draw(surface, words, place, GOLD[3], align="centre")


def _panel() -> pygame.Surface:
    path = asset(PANEL)
    try:
        return pygame.image.load(path)
    except pygame.error as fault:
        raise BadInputError(f"not a picture ({fault}); reinstall the game", path) from fault


def _with_palette(panel: pygame.Surface, palette: Sequence[Colour]) -> pygame.Surface:
    """Return the same pixels with all the frame's colours, so that they are copied as they are."""
    copy = pygame.image.frombytes(pygame.image.tobytes(panel, "P"), panel.get_size(), "P")
    copy.set_palette(palette)
    return copy
