"""Breath that smokes in the cold: of everybody who stands."""

import pygame

from game.sim.actor import Actor
from game.sim.ground import floor_at
from game.sim.units import PX
from game.sim.world import World
from game.view.brawl.sheets import Sheets
from game.view.sheets import TICK_MS, Sheet

EVERY, LASTS = 100, 30  # ticks
AHEAD, MOUTH, DRIFT = 16, 50, 3  # px before the middle, row, px a puff goes on
LOW = 24  # px by which the mouth of who ducks is lower


class Breath:
    """Draws breath where there is deep snow; each body breathes at its own time."""

    def __init__(self, sheets: Sheets) -> None:
        self._sheets = sheets

    def draw(self, strip: pygame.Surface, world: World, view_x: int) -> None:
        """Draw the puffs of this tick."""
        if not any(drift.item == "snowball" for drift in world.plan.drifts):
            return
        sheet = self._sheets.get("weather")
        for actor in world.actors:
            since = (world.tick + actor.id * 37) % EVERY
            if since < LASTS and not actor.move.fallen:
                self._draw_puff(strip, sheet, world, actor, since, view_x)

    def _draw_puff(
        self,
        strip: pygame.Surface,
        sheet: Sheet,
        world: World,
        actor: Actor,
        since: int,
        view_x: int,
    ) -> None:
        cut = sheet.frame("breath", since * TICK_MS)
        x = actor.x // PX - view_x + actor.face * (AHEAD + DRIFT * since // LASTS)
        low = LOW if actor.move.low and actor.move.low.covers(actor.t) else 0
        y = MOUTH + low - floor_at(world.plan, actor.x) - since // 10
        strip.blit(cut.surface, (x + cut.dx, y + cut.dy))
