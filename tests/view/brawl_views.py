"""Worlds to be looked at, and what a drawer draws of them on an empty strip."""

from collections.abc import Callable

import pygame

from game.content.difficulty import DIFFICULTIES
from game.content.kinds import KINDS
from game.sim.actor import Actor
from game.sim.stage import StagePlan
from game.sim.units import PX
from game.sim.world import World
from game.testing.arena import arena
from game.view.brawl.sheets import Sheets
from game.view.frame import Frame
from game.view.inks import CLEAR

LEFT = 160  # px of the level at which the arena's view begins
DANKO = 240  # px at which he stands
Drawn = Callable[[pygame.Surface, World, int], object]


def world_of(plan: StagePlan | None = None, players: int = 1, **changes: object) -> World:
    """Return a world of the arena, or of a plan."""
    return World(plan or arena(**changes), DIFFICULTIES["normal"], 3, players)


def put(world: World, kind: str, x: int, move: str = "stand", face: int = -1) -> Actor:
    """Put somebody into a world, at the beginning of a move."""
    actor = world.spawn(KINDS[kind], x * PX)
    actor.begin(move)
    actor.face = face
    return actor


def sheets(frame: Frame) -> Sheets:
    """Return the sheets in the colours of a frame."""
    return Sheets(frame.palette)


def strip_of(draw: Drawn, world: World) -> pygame.Surface:
    """Return what is drawn on an empty strip; the world stays as it is."""
    strip = pygame.Surface((320, 132), depth=8)
    strip.fill(CLEAR)
    before = world.sections()
    draw(strip, world, world.stage.view // PX)
    assert world.sections() == before
    return strip


def inked(strip: pygame.Surface, *inks: int) -> list[tuple[int, int]]:
    """Return the places that are drawn on, or only those of some inks."""
    places = [(x, y) for x in range(320) for y in range(132)]
    if inks:
        return [place for place in places if strip.get_at_mapped(place) in inks]
    return [place for place in places if strip.get_at_mapped(place) != CLEAR]
