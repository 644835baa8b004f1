"""Stage select: every stage by its card; those that have been reached can be played."""

import pygame

from game.screens.campaign import Chapter, beyond, chapters, is_open, reach
from game.screens.kit import CHOSEN, QUIET, TEXT, Kit
from game.screens.opening import chapter_play
from game.screens.stack import BACK, STAY, Change, Presses
from game.session import Session
from game.view.frame import Frame
from game.view.inks import GOLD, INK
from game.view.veil import veil

COLUMNS = 3
LEFT, TOP, WIDE, HIGH = 8, 17, 104, 72  # px; of the first card, and from one to the next
LABEL, EDGE = (48, 57), 3  # from a card's corner: the middle of its name; its frame
RANK = (93, 42)  # likewise, its right end
TITLE_TOP, WORDS_TOP, HINT_TOP = 1, 159, 172
BOX = pygame.Rect(0, 0, 320, 180)


class Select:
    """Cards and a frame round the chosen one."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._chapters = chapters()
        names = [chapter.name for chapter in self._chapters]
        reached = kit.options.reached
        self._cursor = names.index(reached) if reached in names else 0

    def show(self) -> None:
        """Begin again, with the theme."""
        self._kit.restore()
        self._kit.mixer.play_music("theme")

    def tick(self, presses: Presses) -> Change:
        """Move, play what is chosen, or go back."""
        kit = self._kit
        if presses & {"back", "pause"}:
            kit.sound("menu_back")
            return BACK
        self._move(presses)
        if not presses & {"choose", "start"}:
            return STAY
        chapter = self._chapters[self._cursor]
        if not is_open(kit.options, chapter):
            kit.sound("menu_error")
            return STAY
        kit.sound("menu_choose")
        return Change(add=chapter_play(kit, chapter, Visit(kit, chapter)))

    def draw(self, frame: Frame) -> None:
        """Draw the cards, and what there is to say of the chosen one."""
        kit, face, surface = self._kit, self._kit.type.text, frame.surface
        surface.blit(kit.pictures.get("result"), (0, 0))
        veil(surface, BOX)
        face.draw(
            surface, kit.word("menu.select"), (160, TITLE_TOP), CHOSEN, outline=INK, align="centre"
        )
        for number, chapter in enumerate(self._chapters):
            self._draw_card(surface, number, chapter)
        chosen = self._chapters[self._cursor]
        locked = not is_open(kit.options, chosen)
        words = kit.word("select.locked") if locked else self._record(chosen)
        face.draw(surface, words, (160, WORDS_TOP), TEXT, outline=INK, align="centre")
        hint = kit.word("select.hint" if locked else f"difficulty.{kit.difficulty}.note")
        kit.type.small.draw(surface, hint, (160, HINT_TOP), QUIET, outline=INK, align="centre")

    def _draw_card(self, surface: pygame.Surface, number: int, chapter: Chapter) -> None:
        kit, face, here = self._kit, self._kit.type.text, number == self._cursor
        x, y = LEFT + number % COLUMNS * WIDE, TOP + number // COLUMNS * HIGH
        unlocked = is_open(kit.options, chapter)
        picture = chapter.card if unlocked else f"{chapter.card}_locked"
        surface.blit(kit.pictures.get(picture), (x, y))
        edge = kit.pictures.get("card_frame" if here else "card_frame_quiet")
        surface.blit(edge, (x - EDGE, y - EDGE))
        name, colour = kit.word(f"card.{chapter.name}.name"), CHOSEN if here else TEXT
        place = (x + LABEL[0], y + LABEL[1])
        face.draw(surface, name, place, colour, outline=INK, align="centre")
        rank = kit.options.ranks.get(f"{chapter.name}.{kit.difficulty}", "")
        if unlocked and rank:
            place = (x + RANK[0], y + RANK[1])
            face.draw(surface, rank, place, GOLD[4], outline=INK, align="right")

    def _record(self, chapter: Chapter) -> str:
        """Return the words for the best score and rank at this difficulty."""
        kit, key = self._kit, f"{chapter.name}.{self._kit.difficulty}"
        best, rank = kit.options.best.get(key), kit.options.ranks.get(key, "-")
        level = f"{kit.word('menu.difficulty')}: {kit.word(f'difficulty.{kit.difficulty}')}"
        if best is None:
            return f"{level}   {kit.word('select.none')}"
        return f"{level}   {kit.word('result.best')} {best}   {kit.word('result.rank')} {rank}"

    def _move(self, presses: Presses) -> None:
        across = ("right" in presses) - ("left" in presses)
        down = (("down" in presses) - ("up" in presses)) * COLUMNS
        cursor = (self._cursor + across) % len(self._chapters)
        if cursor + down in range(len(self._chapters)):
            cursor += down
        if cursor != self._cursor:
            self._kit.sound("menu_move")
        self._cursor = cursor


class Visit:
    """A stage that was chosen for itself."""

    def __init__(self, kit: Kit, chapter: Chapter) -> None:
        self._kit = kit
        self._chapter = chapter

    def part(self, name: str) -> None:
        """Let what has been reached be open from now on."""
        reach(self._kit, name)

    def cleared(self, session: Session) -> Change:
        """Open the next stage; go back to the cards."""
        del session
        follows = beyond(self._chapter)
        if follows:
            reach(self._kit, follows.name)
        return BACK
