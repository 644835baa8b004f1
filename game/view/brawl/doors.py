"""Doors: shut ones are part of the wall; what moves is drawn over it, and who comes out in it."""

import pygame

from game.sim.actor import Actor
from game.sim.doors import EARLY, HANDLE, OPEN, SHUT, SLAMMED, DoorState, Doorway
from game.sim.ground import floor_at
from game.sim.units import PX
from game.sim.world import World
from game.view.brawl.sheets import Sheets
from game.view.inks import GOLD, INK
from game.view.sheets import TICK_MS

FLOOR = 132
FEET = {"hotel": 120, "cage": 118, "ward": 119, "lift": 119}  # rows on which shut ones stand
TAGS = {HANDLE: "handle", OPEN: "open", SLAMMED: "slam"}
WIDE = 40 * PX  # a lift's door half as wide as this has a cage instead of leaves
LINTEL, SILL = 106, 12  # px over the strip's lower edge
SIGN, POINT = 19, 11  # rows of the sign that a handle moves: its upper edge; how high it is
HOPS = 8  # ticks from one hop of the sign to the next


class Doors:
    """Draws doors that act."""

    def __init__(self, sheets: Sheets) -> None:
        self._sheets = sheets

    def draw(self, strip: pygame.Surface, world: World, view_x: int) -> None:
        """Draw every door that is not shut, behind the bodies."""
        for door, state in zip(world.plan.doors, world.stage.doors, strict=True):
            x = door.x // PX - view_x
            if state.phase != SHUT and -60 < x < 380:
                self._draw_door(strip, world, door, state, x)

    def _draw_door(
        self, strip: pygame.Surface, world: World, door: Doorway, state: DoorState, x: int
    ) -> None:
        style, sheet = style_of(door), self._sheets.get("doors")
        cut = sheet.frame(f"{style}_{TAGS[state.phase]}", state.tick * TICK_MS)
        floor = FEET[style] - floor_at(world.plan, door.x)
        strip.blit(cut.surface, (x + cut.dx, floor + cut.dy))

    def draw_signs(self, strip: pygame.Surface, world: World, view_x: int) -> None:
        """Draw an arrow, over the bodies and over the dark, at each door that will open."""
        for door, state in zip(world.plan.doors, world.stage.doors, strict=True):
            if state.phase == HANDLE:
                x = door.x // PX - view_x
                y = SIGN - floor_at(world.plan, door.x) + state.tick // HOPS % 2 * 2
                _draw_arrow(strip, x, max(y, 1))


def opening(world: World, actor: Actor, view_x: int) -> pygame.Rect | None:
    """Return the part of the strip in which who has just come out is seen: the gap of his door."""
    for door, state in zip(world.plan.doors, world.stage.doors, strict=True):
        if state.man == actor.id and state.phase == OPEN and state.tick < EARLY:
            half = door.half * (state.tick + 1) // EARLY // PX
            floor = FLOOR - floor_at(world.plan, door.x)
            left = door.x // PX - view_x - half
            return pygame.Rect(left, floor - LINTEL, 2 * half, LINTEL - SILL)
    return None


def style_of(door: Doorway) -> str:
    """Return what a door looks like, by the kind of room behind it."""
    if door.room == "lift":
        return "cage" if door.half >= WIDE else "lift"
    return "ward" if door.room == "ward" else "hotel"


def _draw_arrow(strip: pygame.Surface, x: int, y: int) -> None:
    pygame.draw.polygon(strip, INK, [(x - 9, y - 1), (x + 9, y - 1), (x, y + POINT + 1)])
    pygame.draw.polygon(strip, GOLD[4], [(x - 6, y + 1), (x + 6, y + 1), (x, y + POINT - 2)])
    pygame.draw.polygon(strip, GOLD[2], [(x - 2, y + 1), (x + 2, y + 1), (x, y + 5)])
