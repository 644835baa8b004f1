"""The crash: six shots, each a key frame that layers are shifted into, then held.

    beam     the lamp finds the coach on the rails
    brakes   close by: the engine's wheels lock, and burn
    impact   the star, once; glass, and the push
    torn     the coach breaks in two round the engine's nose
    wagons   what the engine drew climbs up and comes down
    smoke    the wrecks burn, and two men look on

A shot is a function of its tick. The strip is drawn anew by each: no shot needs a world.
"""

from collections.abc import Callable, Sequence

import pygame

from game.content.crossing import SCENES
from game.view.palette import Colour
from game.view.road.aftermath import draw_smoke, draw_wagons
from game.view.road.collision import draw_beam, draw_brakes, draw_impact, draw_torn
from game.view.road.kit import Kit

Shot = Callable[[Kit, pygame.Surface, int], None]
PRELOADED = 10  # ticks from one frame drawn beforehand to the next
SHOTS: dict[str, Shot] = {
    "beam": draw_beam,
    "brakes": draw_brakes,
    "impact": draw_impact,
    "torn": draw_torn,
    "wagons": draw_wagons,
    "smoke": draw_smoke,
}


class CrashScene:
    """Draws the shots in a frame's palette; what flies about is the same for the same seed."""

    def __init__(self, palette: Sequence[Colour], seed: int = 0) -> None:
        self._kit = Kit(palette, seed)

    def preload(self) -> None:
        """Read and make what is slow to make, so that no frame waits for it."""
        scratch = self._kit.scratch()
        for beat, ticks in SCENES:
            for t in range(0, ticks, PRELOADED):
                self.draw(scratch, beat, t)

    def draw(self, strip: pygame.Surface, beat: str, t: int) -> None:
        """Draw a shot at its tick; a shot goes on being held after its last."""
        SHOTS[beat](self._kit, strip, t)
