"""The title card before a stage of the campaign, and the way from one stage to the next."""

from game.screens.campaign import Chapter, go_on, reach
from game.screens.ending import Ending
from game.screens.kit import CHOSEN, QUIET, TEXT, Kit
from game.screens.opening import chapter_play
from game.screens.stack import BACK, STAY, Change, Presses
from game.session import Session
from game.sim.units import TICKS
from game.view.frame import Frame
from game.view.inks import GOLD, INK

GOES = 4 * TICKS  # by itself
CARD, EDGE = (112, 12), 3  # px; the frame stands out from the card
PLACE_TOP, NAME_MIDDLE = 72, 99
STAKE_TOP, STAKE_LINE, STAKE_WIDTH = 115, 13, 290
SCORE_TOP, PRESS_TOP = 145, 162


class Card:
    """Names the stage that comes, and what is at stake; then plays it. It has been reached."""

    def __init__(self, kit: Kit, chapter: Chapter) -> None:
        self._kit = kit
        self._chapter = chapter
        self._tick = 0
        self._waits = False  # for a press, however long that takes
        reach(kit, chapter.name)

    def show(self) -> None:
        """Give the frame its own colours back."""
        self._kit.restore()

    def lose_focus(self) -> Change:
        """Begin nothing while the window does not listen, nor after that without a press."""
        self._waits = True
        return STAY

    def tick(self, presses: Presses) -> Change:
        """Begin the stage after a while or at a press."""
        self._tick += 1
        if presses & {"back", "pause"}:
            self._kit.sound("menu_back")
            return BACK
        goes = self._tick >= GOES and not self._waits
        if not goes and not presses & {"choose", "start"}:
            return STAY
        trip = Trip(self._kit, self._chapter)
        return Change(drop=1, add=chapter_play(self._kit, self._chapter, trip))

    def draw(self, frame: Frame) -> None:
        """Draw the picture and the words."""
        kit, face, surface, name = self._kit, self._kit.type.text, frame.surface, self._chapter.name
        frame.clear()
        surface.blit(kit.pictures.get(self._chapter.card), CARD)
        surface.blit(kit.pictures.get("card_frame_quiet"), (CARD[0] - EDGE, CARD[1] - EDGE))
        place = kit.word(f"card.{name}.place")
        face.draw(surface, place, (160, PLACE_TOP), GOLD[3], align="centre")
        title = kit.type.large(kit.word(f"card.{name}.name"), 2, CHOSEN)
        surface.blit(title, title.get_rect(center=(160, NAME_MIDDLE)))
        for row, line in enumerate(face.wrap(kit.word(f"card.{name}.stake"), STAKE_WIDTH)):
            top = STAKE_TOP + row * STAKE_LINE
            face.draw(surface, line, (160, top), TEXT, outline=INK, align="centre")
        if kit.options.campaign_score:
            words = kit.fill(kit.word("card.score"), score=kit.options.campaign_score)
            face.draw(surface, words, (160, SCORE_TOP), GOLD[3], align="centre")
        words = kit.fill(kit.word("result.press"), button="{STRIKE}")
        face.draw(surface, words, (160, PRESS_TOP), QUIET, align="centre")


class Trip:
    """A stage as a part of the campaign."""

    def __init__(self, kit: Kit, chapter: Chapter) -> None:
        self._kit = kit
        self._chapter = chapter

    def part(self, name: str) -> None:
        """Let what has been reached be open from now on."""
        reach(self._kit, name)

    def cleared(self, session: Session) -> Change:
        """Go on to the card of the next stage, or to the end."""
        follows = go_on(self._kit, self._chapter, session)
        return Change(drop=1, add=Card(self._kit, follows) if follows else Ending(self._kit))
