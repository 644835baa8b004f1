"""Drifts: bodies sink into them, their crest goes before them, and what is in them shows."""

import math
from collections.abc import Sequence

import pygame

from game.sim.actor import Actor
from game.sim.ground import Drift, floor_at
from game.sim.units import PX
from game.sim.world import World
from game.view.brawl.sheets import Sheets
from game.view.frame import indexed
from game.view.inks import CLEAR, GREY, NAVY, TEAL
from game.view.palette import Colour

FLOOR = 132
DEPTH, SHELVES = 6, 24  # px that a body sinks, and over which the edge of a drift slopes
CREST, WAVES = 9, 3  # px that the crest is high, and by which that changes
SNOW = (TEAL[5], GREY[6], NAVY[4], GREY[5])  # inks: its edge, below it, its body, its grain
OTHERS = {"coal": (GREY[3], GREY[2], GREY[0], GREY[1])}  # the same, of what else one may wade in
APART, STICKS_OUT = 26, 3  # px from one thing in it to the next, and how much of it shows


class Drifts:
    """Draws drifts before the bodies; each is drawn once and kept."""

    def __init__(self, palette: Sequence[Colour], sheets: Sheets) -> None:
        self._palette = palette
        self._sheets = sheets
        self._crests: dict[Drift, pygame.Surface] = {}

    def draw(self, strip: pygame.Surface, world: World, view_x: int) -> None:
        """Draw every drift in the view, and what can be scooped up behind its crest."""
        for drift, left in zip(world.plan.drifts, world.stage.heaps, strict=True):
            x = drift.left // PX - view_x
            if -(drift.right - drift.left) // PX < x < strip.get_width():
                floor = FLOOR - floor_at(world.plan, drift.left)
                self._draw_things(strip, drift, left, (x, floor))
                crest = self._crest(drift)
                strip.blit(crest, (x, floor - crest.get_height()))

    def _draw_things(
        self, strip: pygame.Surface, drift: Drift, left: int, place: tuple[int, int]
    ) -> None:
        middle = (drift.right - drift.left) // PX // 2
        for number in range(left):
            at = middle + (number * 2 - left + 1) * APART // 2
            cut = self._sheets.get("shots").frame(drift.item, 0)
            y = place[1] - _height(at, middle * 2) - STICKS_OUT + cut.dy
            strip.blit(cut.surface, (place[0] + at + cut.dx, y))

    def _crest(self, drift: Drift) -> pygame.Surface:
        if drift not in self._crests:
            width, inks = (drift.right - drift.left) // PX, OTHERS.get(drift.item, SNOW)
            self._crests[drift] = _crest(width, inks, self._palette)
        return self._crests[drift]


def sunk(world: World, actor: Actor) -> int:
    """Return how deep a body stands in a drift, px; less at its edges."""
    if actor.kind.wades or actor.move.name in ("air", "thrown"):
        return 0
    for drift in world.plan.drifts:
        if drift.left < actor.x < drift.right:
            edge = min(actor.x - drift.left, drift.right - actor.x) // PX
            return min(DEPTH, edge * DEPTH // SHELVES)
    return 0


def _height(x: int, width: int) -> int:
    """Return how high a crest is at a column, px."""
    edge = min(x, width - 1 - x)
    wave = round(WAVES * math.sin(x / 9) + WAVES / 2 * math.sin(x / 4.3))
    return max(1, min((CREST + wave), edge * CREST // SHELVES + 1))


def _crest(width: int, inks: Sequence[int], palette: Sequence[Colour]) -> pygame.Surface:
    """Make the picture of a crest: lit from above, darker and looser below."""
    picture = pygame.Surface((width, CREST + 2 * WAVES), depth=8)
    picture.set_palette(palette)
    picture.fill(CLEAR)
    bottom = picture.get_height()
    for x in range(width):
        top = bottom - _height(x, width)
        for y in range(top, bottom):
            row = y - top
            grain = row > 4 and (x + y) % 2
            picture.set_at((x, y), inks[0 if row == 0 else 1 if row < 3 else 3 if grain else 2])
    return indexed(picture, palette)
