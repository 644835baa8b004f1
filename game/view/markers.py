"""The pictures that stand for things in Tiled: one of a class, or of each value that it shows."""

from functools import cache
from pathlib import Path

import pygame

from game.levels.classes import Thing
from game.levels.tiled.markers import PICTURES
from game.resources import data_root


def marker(thing: Thing) -> pygame.Surface | None:
    """Return a thing's picture, with alpha, its foot in the middle below; None if it has none."""
    name, shown = type(thing).__name__, type(thing).traits.shows
    path = _pictures().get(f"{name}-{getattr(thing, shown)}" if shown else name)
    return _load(path) if path else None


@cache
def _pictures() -> dict[str, Path]:
    return {path.stem: path for path in (data_root() / PICTURES).glob("*.png")}


@cache
def _load(path: Path) -> pygame.Surface:
    stored = pygame.image.load(path)
    picture = pygame.Surface(stored.get_size(), pygame.SRCALPHA, 32)
    picture.blit(stored, (0, 0))
    return picture
