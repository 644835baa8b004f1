"""Large words over the road: what to do as a part begins, why it was lost, and when to let go."""

from collections.abc import Callable, Iterable

import pygame

from game.sim.events import Event
from game.sim.tasks import FAILED_LASTS, Blows, Catch, Deadline, Keep, Match
from game.sim.world import World
from game.view.inks import GOLD, INK, RED, STONE
from game.view.type import Type

CALLS = {
    Catch: "road.catch",
    Blows: "road.ram",
    Keep: "road.level",
    Match: "road.match",
    Deadline: "road.late",
}
SHOWN = 150  # ticks
MIDDLE, TOP, SECOND = 160, 3, 28  # column; rows
WIDEST = 312  # px
BLINK = 8
Words = Callable[[str], str]


class Calls:
    """What the strip says in large letters."""

    def __init__(self, type_: Type, words: Words) -> None:
        self._type = type_
        self._words = words
        self._failed = "", 0  # why, and until which tick

    def observe(self, events: Iterable[Event], tick: int) -> None:
        """Note a failure that has no time of its own: the stage goes on at once."""
        for event in events:
            if event.name == "failed":
                self._failed = event.what, tick + FAILED_LASTS
            elif event.name == "again":
                self._failed = "", 0

    def draw(self, strip: pygame.Surface, world: World, top: int = 0) -> None:
        """Draw what is to be said now, below a row of the strip."""
        strip = strip.subsurface((0, top, strip.get_width(), strip.get_height() - top))
        task, state = world.plan.task, world.stage.task
        why, until = self._failed
        if state and state.why:
            self._say(strip, f"road.failed_{state.why}", RED[4])
        elif world.tick < until:
            self._say(strip, f"road.failed_{why}", RED[4])
        elif state and isinstance(task, Deadline) and state.stage == "hold":
            tug = state.tug
            if tug and tug.left <= task.tug.out:
                colour = GOLD[4] if world.tick // BLINK % 2 else RED[4]
                self._say(strip, "road.out", colour, times=3)
            elif world.since - state.since < SHOWN:
                self._say(strip, "road.hold", GOLD[4])
        elif state and isinstance(task, Match) and state.ticks >= task.ticks:
            self._say(strip, "hud.fire", RED[4])
        elif task and state and not state.stage and world.since < SHOWN:
            self._say(strip, CALLS[type(task)], GOLD[4])
            if world.passage.losses:
                again = self._words("road.again")
                at = MIDDLE, SECOND
                self._type.text.draw(strip, again, at, STONE[5], outline=INK, align="centre")

    def _say(self, strip: pygame.Surface, key: str, colour: int, times: int = 2) -> None:
        words = self._words(key)
        while times > 1 and (self._type.text.width(words) + 4) * times > WIDEST:
            times -= 1
        picture = self._type.large(words, times, colour)
        strip.blit(picture, (MIDDLE - picture.get_width() // 2, TOP))
