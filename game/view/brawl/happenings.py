"""What happens in the background: somebody goes by, opens a door, takes something away."""

from collections.abc import Iterable
from typing import NamedTuple

import pygame

from game.sim.cues import Cue, Scene
from game.sim.events import Event
from game.sim.ground import floor_at
from game.sim.units import PX
from game.sim.world import World
from game.view.brawl.sheets import Sheets
from game.view.sheets import TICK_MS, Sheet

FLOOR = 132
OVER = ("part", "again", "continue")  # what goes on elsewhere, or begins once more
BEFORE = ":before"  # a piece that has such a tag stands and does this first, then goes its way


class Happening(NamedTuple):
    """A scene that runs: what, where it begins (level px), since when."""

    scene: Scene
    x: int
    born: int


class Happenings:
    """Draws scenes behind the bodies."""

    def __init__(self, sheets: Sheets) -> None:
        self._sheets = sheets
        self.running: list[Happening] = []
        self._cues: tuple[Cue, ...] | None = None  # of the part whose tick is observed next

    def observe(self, world: World, events: Iterable[Event]) -> None:
        """Start a scene, and forget those that are over."""
        self.running = [h for h in self.running if world.tick - h.born < h.scene.ticks]
        cues = world.plan.cues if self._cues is None else self._cues
        self._cues = world.plan.cues
        for event in events:
            deed = cues[event.amount].deed if event.name == "shown" else None
            if event.name in OVER:
                self.running = []
            elif isinstance(deed, Scene):
                x = event.x // PX  # what happens at a place ends what has happened there
                self.running = [h for h in self.running if h.x != x]
                self.running.append(Happening(deed, x, world.tick))

    def draw(self, strip: pygame.Surface, world: World, view_x: int) -> None:
        """Draw what goes on."""
        for scene, x, born in self.running:
            sheet = self._sheets.get("happenings")
            since, stands = world.tick - born, _stands(sheet, scene)
            walks = max(0, since - stands)
            at = x + scene.way // PX * walks // max(1, scene.ticks - stands) - view_x
            if since < stands:
                cut = sheet.frame(scene.piece + BEFORE, since * TICK_MS)
            else:
                cut = sheet.frame(scene.piece, walks * TICK_MS, flipped=scene.way < 0)
            strip.blit(cut.surface, (at + cut.dx, FLOOR - floor_at(world.plan, x * PX) + cut.dy))


def _stands(sheet: Sheet, scene: Scene) -> int:
    """Return the ticks for which the piece does something before it goes."""
    before = sheet.tags.get(scene.piece + BEFORE)
    return int(before.ends[-1] / TICK_MS) if before else 0
