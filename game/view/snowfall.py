"""Snow that falls before the title: three depths, each at its own pace, without an edge."""

import json
from typing import NamedTuple

import pygame

from game.faults import BadInputError
from game.resources import asset
from game.view.pictures import Pictures
from game.view.sheets import TICK_MS

FINE = 16  # the pace is told in so many parts of a pixel


class Depth(NamedTuple):
    """How a depth moves, in 1/16 px a tick."""

    right: int
    down: int


class Snowfall:
    """The flakes of assets/pictures/title_snow-DEPTH-FRAME.png, which meet at all their edges."""

    def __init__(self, pictures: Pictures) -> None:
        path = asset("pictures/title_snow.json")
        try:
            facts = json.loads(path.read_text("utf-8"))
            self._depths = [Depth(each["right"], each["down"]) for each in facts["depths"]]
            self._frames, self._frame_ms = int(facts["frames"]), int(facts["frame_ms"])
        except (ValueError, KeyError, TypeError) as fault:
            raise BadInputError(f"not a snowfall ({fault!r}); reinstall the game", path) from fault
        self._pictures = pictures

    def draw(self, surface: pygame.Surface, tick: int) -> None:
        """Draw all depths, the farthest first, over the whole surface."""
        frame = int(tick * TICK_MS) // self._frame_ms % self._frames
        wide, high = surface.get_size()
        for number, depth in enumerate(self._depths):
            picture = self._pictures.get(f"title_snow-{number}-{frame}")
            x, y = tick * depth.right // FINE % wide, tick * depth.down // FINE % high
            for left in (x - wide, x):
                for top in (y - high, y):
                    surface.blit(picture, (left, top))
