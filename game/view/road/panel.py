"""What the panel says while there is a road: the rival, and how far what is to be done is."""

from collections.abc import Callable

import pygame

from game.sim.course import tail
from game.sim.gunnery import rounds
from game.sim.tasks import Blows, Catch, Deadline, Keep, Match, TaskState, lead, left
from game.sim.tug import shown
from game.sim.units import PX, TICKS
from game.sim.world import World
from game.view.pictures import Pictures
from game.view.road.cast import HARM
from game.view.ruler import (
    WHOLE,
    Clocks,
    draw_damage,
    draw_gap,
    draw_held,
    draw_rams,
    draw_rounds,
    draw_ruler,
    draw_tug,
)
from game.view.type import Type

METRE = 12  # px
ROUNDS = 160, 26  # corner, in the panel
Words = Callable[[str], str]


class RoadPanel:
    """Draws the right side of the panel and what belongs to the coach."""

    def __init__(self, pictures: Pictures, type_: Type, words: Words) -> None:
        self._pictures = pictures
        self._type = type_
        self._words = words

    def draw(self, panel: pygame.Surface, world: World) -> None:
        """Draw the task of the part."""
        task, state = world.plan.task, world.stage.task
        if task is None or state is None:
            return
        match task:
            case Catch():
                self._draw_chase(panel, world)
            case Blows():
                done = min(state.done, task.number)
                self._draw_rival(panel, WHOLE * (task.number - done) // task.number)
                self._draw_pips(panel, "hud.rams", (done, task.number))
            case Keep():
                left_of = max(0, task.ticks - state.done)
                self._draw_held(panel, "hud.level", WHOLE * state.done // task.ticks, left_of)
            case Match():
                self._draw_held(panel, "", WHOLE * state.ticks // task.ticks)
                self._draw_pips(panel, _advice(world, task, state), (state.done, task.hits))
            case Deadline():
                self._draw_deadline(panel, world, task, state)
        loaded, most = rounds(world)
        if most and not isinstance(task, Deadline):
            draw_rounds(panel, self._pictures, ROUNDS, loaded, most)

    def draw_damage(self, panel: pygame.Surface, world: World, at: tuple[int, int]) -> None:
        """Draw how our coach is."""
        draw_damage(panel, self._pictures, at, world.passage.crashes // HARM)

    # ---- parts ---------------------------------------------------------------------------------
    def _draw_chase(self, panel: pygame.Surface, world: World) -> None:
        rival = world.rival
        gap = max(0, tail(rival) - world.front) if rival else 0
        metres = f"{gap // PX // METRE:04} {self._words('hud.metres')}"
        self._draw_rival(panel, world.progress, f"{self._words('hud.gap')} {metres}")

    def _draw_deadline(
        self, panel: pygame.Surface, world: World, task: Deadline, state: TaskState
    ) -> None:
        draw_ruler(panel, self._pictures, clocks_of(world, task))
        train = f"{self._words('hud.train')} {self._seconds(left(world))}"
        if state.stage == "hold" and state.tug:
            self._draw_rival(panel, 0)
            shove = shown(task.tug, state.tug)
            way = "ahead" if shove > 0 else "back" if shove < 0 else ""
            train = f"{self._words('hud.train')} {self._seconds(state.tug.left)}"
            draw_tug(panel, self._pictures, self._type, train, (state.tug.p, way))
        elif state.stage:
            self._draw_rival(panel, 0)
        else:
            ahead = max(0, lead(world))
            share = WHOLE * max(0, ahead - task.late) // max(1, task.late)
            word = "hud.lead" if ahead > task.late else "hud.hold"
            ticks = ahead if ahead > task.late else max(task.tug.least, ahead)
            words = f"{self._words(word)} {self._seconds(ticks)}"
            self._draw_rival(panel, min(WHOLE, share), words)

    def _draw_rival(self, panel: pygame.Surface, share: int, words: str = "") -> None:
        name = self._words("name.rival")
        draw_gap(panel, self._pictures, self._type, name, (share, words))

    def _draw_held(self, panel: pygame.Surface, word: str, share: int, ticks: int = 0) -> None:
        self._draw_rival(panel, 0)
        words = f"{self._words(word)} {self._seconds(ticks)}" if word else ""
        draw_held(panel, self._pictures, self._type, words, share)

    def _draw_pips(self, panel: pygame.Surface, word: str, done: tuple[int, int]) -> None:
        draw_rams(panel, self._pictures, self._type, self._words(word), done)

    def _seconds(self, ticks: int) -> str:
        return f"{ticks / TICKS:.1f} {self._words('hud.seconds')}"


def _advice(world: World, task: Match, state: TaskState) -> str:
    """Return the key of what is to be done to shoot: another speed, patience, or the shot."""
    rival, player = world.rival, world.players[0]
    ahead = rival.vx - player.vx if rival else 0
    if state.ticks >= task.ticks:
        return "hud.fire"
    if abs(ahead) <= task.within:
        return "hud.steady"
    return "hud.faster" if ahead > 0 else "hud.slower"


def clocks_of(world: World, task: Deadline) -> Clocks:
    """Return how far rival and train are on one ruler: their distance is the lead."""
    clock = max(1, task.clock)
    engine = WHOLE - WHOLE * left(world) // clock
    return Clocks(engine + WHOLE * lead(world) // clock, engine, WHOLE * task.late // clock)
