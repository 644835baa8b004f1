"""Pictures of assets/pictures, loaded when first drawn, in the frame's palette."""

import json
from collections.abc import Sequence

import pygame

from game.faults import BadInputError
from game.resources import asset
from game.view.frame import indexed
from game.view.palette import Colour


class Pictures:
    """Pictures by name."""

    def __init__(self, palette: Sequence[Colour]) -> None:
        self._palette = palette
        self._kept: dict[str, pygame.Surface] = {}

    def get(self, name: str) -> pygame.Surface:
        """Return a picture; the same surface every time."""
        if name not in self._kept:
            path = asset(f"pictures/{name}.png")
            try:
                picture = pygame.image.load(path)
            except pygame.error as fault:
                raise BadInputError(f"not a picture ({fault}); reinstall the game", path) from fault
            self._kept[name] = indexed(picture, self._palette)
        return self._kept[name]

    def adopt(self, palette: Sequence[Colour]) -> None:
        """Give all pictures the colours of another stage."""
        self._palette = palette
        for picture in self._kept.values():
            picture.set_palette(palette)


def layout(name: str) -> dict[str, pygame.Rect]:
    """Return the boxes of a picture that is filled in by the program."""
    path = asset(f"pictures/{name}.json")
    try:
        return {key: pygame.Rect(box) for key, box in json.loads(path.read_text("utf-8")).items()}
    except (ValueError, TypeError) as fault:
        raise BadInputError(f"not a layout ({fault}); reinstall the game", path) from fault
