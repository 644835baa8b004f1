"""The end of a stage: figures that count up, a rank that is stamped, or another try."""

from collections.abc import Callable

import pygame

from game.options import RANKS
from game.screens.kit import CHOSEN, QUIET, TEXT, Kit
from game.screens.menu import Line, Menu
from game.screens.stack import BACK, STAY, Change, Presses
from game.session import Session
from game.sim.score import rank
from game.sim.stage import StagePlan
from game.sim.units import TICKS
from game.view.frame import Frame
from game.view.inks import GOLD, INK, RED
from game.view.veil import veil

PAR = 5 * 60 * TICKS  # a good time for a stage that names none
LINE_EVERY = 24  # ticks from one figure to the next
STAMP_TICKS = 10
TOP, LINE, LEFT, RIGHT = 40, 16, 44, 216
STAMP, NEW_BEST = (258, 88), 138  # below the figures: in Russian it is wide
TITLE_MOST = 300  # px; a longer title is written small
BOX = pygame.Rect(0, 0, 320, 180)


def par_of(plan: StagePlan) -> int:
    """Return a good time for a stage with all its parts, ticks."""
    par, part = 0, plan.then
    while part:
        par, part = par + part.par, part.then
    return plan.par + par or PAR


class Result:
    """A stage cleared. What happens when it is left has been decided."""

    def __init__(self, kit: Kit, session: Session, follows: Change = BACK) -> None:
        self._kit = kit
        self._follows = follows
        self._tick = 0
        world = session.world
        pilot = world.players[0].pilot
        if pilot is None:
            raise ValueError("a result needs a player")
        self.rank = rank(pilot, world.tick, par_of(session.start.plan), world.stage.continues)
        if world.passage.skipped:
            self.rank = "D"
        seconds = world.tick // TICKS
        key = f"{session.start.plan.name}.{session.start.difficulty}"
        best = kit.options.best.get(key, 0)
        self._new_best = pilot.score > best and not kit.launch.trying
        if not kit.launch.trying:
            self._keep(key, max(best, pilot.score))
        self.title = kit.fill(kit.word("result.title"), title=kit.word(session.start.plan.title))
        self._figures = (
            ("result.time", f"{seconds // 60}:{seconds % 60:02}"),
            ("result.score", f"{pilot.score}"),
            ("result.energy", f"{pilot.taken}"),
            ("result.chain", f"{pilot.best_chain}"),
            ("result.parries", f"{pilot.parries}"),
            ("result.best", f"{max(best, pilot.score)}"),
        )

    def _keep(self, key: str, score: int) -> None:
        """Keep the best score and the best rank."""
        options = self._kit.options
        options.best[key] = score
        options.ranks[key] = min(self.rank, options.ranks.get(key, self.rank), key=RANKS.index)
        self._kit.remember()

    def show(self) -> None:
        """Begin the music of the result; it lets that of the victory end."""
        self._kit.restore()
        self._kit.mixer.play_music("result")

    @property
    def _stamped(self) -> int:
        return len(self._figures) * LINE_EVERY

    def tick(self, presses: Presses) -> Change:
        """Count up; a press shows all, the next one leaves."""
        self._tick += 1
        if self._tick == self._stamped + STAMP_TICKS:
            self._kit.sound("rank_stamp")
        elif self._tick < self._stamped and self._tick % LINE_EVERY == 0:
            self._kit.sound("score_tick")
        if presses & {"choose", "start", "back"}:
            if self._tick > self._stamped + STAMP_TICKS:
                return self._follows
            self._tick = self._stamped
        return STAY

    def draw(self, frame: Frame) -> None:
        """Draw the figures so far and the stamp."""
        kit, face, surface = self._kit, self._kit.type.text, frame.surface
        surface.blit(kit.pictures.get("result"), (0, 0))
        veil(surface, BOX)
        head = face if face.width(self.title) <= TITLE_MOST else kit.type.small
        head.draw(surface, self.title, (160, 14), CHOSEN, outline=INK, align="centre")
        for row, (key, value) in enumerate(self._figures[: self._tick // LINE_EVERY]):
            y = TOP + row * LINE
            face.draw(surface, kit.word(key), (LEFT, y), TEXT, outline=INK)
            face.draw(surface, value, (RIGHT, y), GOLD[3], outline=INK, align="right")
        if self._tick > self._stamped:
            self._draw_stamp(frame)
        if self._tick > self._stamped + STAMP_TICKS:
            words = kit.fill(kit.word("result.press"), button="{STRIKE}")
            face.draw(surface, words, (160, 160), QUIET, outline=INK, align="centre")

    def _draw_stamp(self, frame: Frame) -> None:
        """The rank comes down from large to its size, and stays."""
        kit, face = self._kit, self._kit.type.text
        seal = kit.pictures.get(f"rank_{self.rank.lower()}")
        early = max(0, STAMP_TICKS - (self._tick - self._stamped))
        side = seal.get_width() + early * 6
        picture = pygame.transform.scale(seal, (side, side))
        frame.surface.blit(picture, picture.get_rect(center=STAMP))
        y = STAMP[1] - side // 2
        label = kit.word("result.rank")
        face.draw(frame.surface, label, (STAMP[0], y - 15), TEXT, outline=INK, align="centre")
        if self._new_best and not early:
            words = kit.word("result.new_best")
            face.draw(
                frame.surface, words, (STAMP[0], NEW_BEST), GOLD[4], outline=INK, align="centre"
            )


class Lost:
    """The last life is gone."""

    def __init__(self, kit: Kit, again: Callable[[], Change]) -> None:
        self._kit = kit
        self._again = again
        lines = [Line("retry", kit.word("over.retry")), Line("leave", kit.word("pause.leave"))]
        self._menu = Menu(kit, lines)

    def show(self) -> None:
        """Dim the picture."""
        self._kit.restore()

    def tick(self, presses: Presses) -> Change:
        """Try again, or go back."""
        if "back" in presses:
            return BACK
        answer = self._menu.tick(presses)
        if answer is None or answer.step:
            return STAY
        return self._again() if answer.name == "retry" else BACK

    def draw(self, frame: Frame) -> None:
        """Draw the words and the two ways."""
        frame.surface.blit(self._kit.pictures.get("result"), (0, 0))
        title = self._kit.type.large(self._kit.word("over.title"), 2, RED[3])
        frame.surface.blit(title, title.get_rect(center=(160, 60)))
        self._menu.draw(frame, 160, 110)
