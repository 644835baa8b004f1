"""Words and signs inside the strip: hints, GO, the chain, captions of sounds."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

import pygame

from game.sim.events import Event
from game.sim.ground import floor_at
from game.sim.units import VIEW
from game.sim.world import World
from game.view.inks import GOLD, INK, RED, STONE
from game.view.type import Type

GO_TICKS = 300
CHAIN_SHOWN, CHAIN_LEAST = 90, 3
UNDER_CALLS = 28  # row under the large words of a road
BAND_WIDTH = 288
CAPTION_TICKS, CAPTION_ROW = 80, 120
HIGH = 16  # px of floor above the lowest from which hints lie under it, not over the heads
HEAT_HINT, HEAT_TICKS, HEAT_FULL = "hint.heat", 300, 100
COMERS_TOP = 76
Words = Callable[[str], str]
CALL_TICKS, GOAL_TICKS = 110, 420
CALL_TOP, CALL_LOW = 14, 104  # rows over the heads, and, if a hint is there, below the faces
CALLS = {  # event: key of the words, ink, sign of the points that it tells
    "innocent": ("call.innocent", RED[4], -1),
    "secret": ("call.secret", GOLD[4], 0),
    "witness": ("call.witness", GOLD[4], 1),
    "unmasked": ("call.wooden", GOLD[4], 0),
    "early": ("call.early", RED[4], 0),
    "late": ("call.late", RED[4], 0),
}


class Call(NamedTuple):
    """Words about what has just happened: with points, in an ink, until a tick."""

    words: str = ""
    points: int = 0
    ink: int = INK
    until: int = 0


class Notices:
    """What the strip says."""

    def __init__(self, type_: Type, words: Words) -> None:
        self._type = type_
        self._words = words
        self._lines: list[str] = []
        self._hint, self._said_until = "", 0
        self._heat_told = False
        self._go_until = 0
        self._caption = ("", 0)
        self._call = Call()

    def observe(self, world: World, events: Iterable[Event]) -> None:
        """Take up hints and signs of a tick."""
        for event in events:
            if event.name == "say":
                self._say(world, event.what, event.amount)
            elif event.name == "go":
                self._go_until = world.tick + GO_TICKS
            elif event.name in ("lock", "clear", "part"):
                self._go_until = 0
            elif event.name == "goal":
                self._say(world, event.what, GOAL_TICKS)
            elif event.name in CALLS:
                key, ink, sign = CALLS[event.name]
                points = sign * event.amount
                self._call = Call(self._words(key), points, ink, world.tick + CALL_TICKS)
            elif event.name == "begin" and event.what == "heat" and self._hint == HEAT_HINT:
                self._said_until = world.tick  # who does it need not be told
        self._teach_heat(world)

    def _say(self, world: World, key: str, ticks: int) -> None:
        self._lines = self._type.text.wrap(self._words(key), BAND_WIDTH)
        self._hint, self._said_until = key, world.tick + ticks
        self._heat_told |= key == HEAT_HINT

    def _teach_heat(self, world: World) -> None:
        """Tell once what HEAT is for: when it is full and nothing else is being said."""
        pilot = world.players[0].pilot
        full = pilot is not None and pilot.heat >= HEAT_FULL
        if full and not self._heat_told and world.tick >= self._said_until:
            self._say(world, HEAT_HINT, HEAT_TICKS)

    def caption(self, world: World, key: str) -> None:
        """Show what a sound says to those who do not hear it."""
        self._caption = (self._words(key), world.tick + CAPTION_TICKS)

    def draw(self, strip: pygame.Surface, world: World) -> None:
        """Draw what is to be said now."""
        if world.tick < self._said_until:
            self._draw_band(strip, world)
        self._draw_call(strip, world)
        self._draw_chain(strip, world)
        if not world.plan.lanes:
            self._draw_comers(strip, world)
        if world.tick < self._go_until and world.tick // 15 % 4:
            self._draw_go(strip, world)
        words, until = self._caption
        if world.tick < until:
            face, row = self._type.small, CAPTION_ROW
            row -= self._height() if _stands_high(world) and world.tick < self._said_until else 0
            face.draw(strip, f"[{words}]", (160, row), STONE[5], outline=INK, align="centre")

    def _draw_call(self, strip: pygame.Surface, world: World) -> None:
        """What has just been done to somebody or found, and the points for it."""
        words, points, ink, until = self._call
        if world.tick < until:
            text = f"{words} {points:+}" if points else words
            top = CALL_LOW if self.band(world) else CALL_TOP
            self._type.text.draw(strip, text, (160, top), ink, outline=INK, align="centre")

    def band(self, world: World) -> int:
        """Return how much of the strip a hint covers from its top on, px."""
        said = world.tick < self._said_until and not _stands_high(world)
        return self._height() if said else 0

    def _height(self) -> int:
        return self._type.text.line * len(self._lines) + 5

    def _draw_band(self, strip: pygame.Surface, world: World) -> None:
        face, height, low = self._type.text, self._height(), _stands_high(world)
        top = strip.get_height() - height if low else 0
        strip.fill(INK, (0, top, 320, height))
        strip.fill(RED[1], (0, top if low else height - 1, 320, 1))
        for place, line in enumerate(self._lines):
            row = top + 2 + low + place * face.line
            face.draw(strip, line, (160, row), STONE[5], align="centre")

    def _draw_go(self, strip: pygame.Surface, world: World) -> None:
        """An arrow and a word at the edge to walk to."""
        left = world.plan.direction < 0
        x = 8 if left else 312
        word = self._words("hud.go")
        arrow = "←" if left else "→"
        text = f"{arrow} {word}" if left else f"{word} {arrow}"
        self._type.text.draw(
            strip, text, (x, 56), GOLD[4], outline=INK, align="left" if left else "right"
        )

    def _draw_chain(self, strip: pygame.Surface, world: World) -> None:
        pilot = world.players[0].pilot
        if pilot is None or pilot.chain < CHAIN_LEAST:
            return
        if world.tick - pilot.chain_tick < CHAIN_SHOWN:
            text = f"{pilot.chain} {self._words('hud.chain')}"
            top = UNDER_CALLS if world.plan.lanes else 3
            top += self.band(world)
            self._type.text.draw(strip, text, (312, top), GOLD[4], outline=INK, align="right")

    def _draw_comers(self, strip: pygame.Surface, world: World) -> None:
        """An arrow at the edge where somebody is about to come in."""
        left = world.stage.view
        for foe in world.foes:
            if foe.x < left or foe.x > left + VIEW:
                sign, x = ("←", 4) if foe.x < left else ("→", 306)
                self._type.text.draw(strip, sign, (x, COMERS_TOP), RED[4], outline=INK)


def _stands_high(world: World) -> bool:
    """Tell whether the middle of the view is on an upper floor."""
    return floor_at(world.plan, world.stage.view + VIEW // 2) >= HIGH
