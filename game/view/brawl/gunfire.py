"""Shots: the flash at the mouth, the way through the strip, and what they leave."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import pygame

from game.sim.actor import Actor
from game.sim.events import Event
from game.sim.units import PX
from game.sim.world import World
from game.view.brawl.aiming import BODY, draw_lines, end_row
from game.view.brawl.muzzles import Muzzle, Muzzles
from game.view.brawl.sheets import Sheets
from game.view.inks import GOLD, STONE
from game.view.sheets import TICK_MS

TRACER_TICKS = 5
HOLES, HOLE_TICKS = 12, 600
EJECTED = 22  # px behind the mouth at which a case flies off
STRONG = ("fire_magnum",)
MARKS = {"wall": "hit_wall", "metal": "hit_metal", "cover": "hit_wood"}
LEAVES = {"wall": "hole_wall", "metal": "hole_metal"}
MET = ("hit", "armoured", "guarded", "parry", "innocent")


class Flash(NamedTuple):
    """Something short: a tag, where in the level (px), since when, flipped."""

    tag: str
    x: int
    y: int
    born: int
    flipped: bool


class Tracer(NamedTuple):
    """A shot's way through the strip, level px and rows, and whether it was a strong one."""

    near: tuple[int, int]
    far: tuple[int, int]
    born: int
    strong: bool


class Gunfire:
    """Draws what firearms do."""

    def __init__(self, sheets: Sheets, muzzles: Muzzles) -> None:
        self._sheets = sheets
        self._muzzles = muzzles
        self._flashes: list[Flash] = []
        self._tracers: list[Tracer] = []
        self._holes: list[Flash] = []
        self.lit = -HOLE_TICKS  # tick of the last muzzle flash

    def observe(self, world: World, events: Sequence[Event]) -> None:
        """Start what a tick's shots look like."""
        now = world.tick
        self._flashes = [f for f in self._flashes if (now - f.born) * TICK_MS < self._life(f)]
        self._tracers = [t for t in self._tracers if now - t.born < TRACER_TICKS]
        self._holes = [h for h in self._holes if now - h.born < HOLE_TICKS][-HOLES:]
        for event in events:
            actor = world.actor(event.amount) if event.name == "shot_fired" else None
            if actor:
                self._fire(world, actor, event.what, events)

    def _fire(self, world: World, actor: Actor, move: str, events: Iterable[Event]) -> None:
        now, back, far = world.tick, actor.face < 0, _end_of(actor, move, events)
        muzzle = _before(self._muzzles.of(world, actor, move), actor.face, far)
        self.lit, strong = now, move in STRONG
        tag = "muzzle_large" if strong else "muzzle_small"
        self._flashes.append(Flash(tag, muzzle.x, muzzle.y, now, back))
        ejected = muzzle.x - actor.face * EJECTED
        self._flashes.append(Flash("casing", ejected, muzzle.y, now, back))
        if far is None:
            return
        x, y = far.x // PX, end_row(world, actor, move, muzzle, far.x)
        self._tracers.append(Tracer((muzzle.x, muzzle.y), (x, y), now, strong))
        if far.name == "ricochet":
            tag = MARKS.get(far.what, "ricochet")
            self._flashes.append(Flash(tag, x, y, now, back))
            if far.what in LEAVES:
                self._holes.append(Flash(LEAVES[far.what], x, y, now, flipped=False))

    def _life(self, flash: Flash) -> float:
        return self._sheets.get("gunfire").tags[flash.tag].ends[-1]

    def draw_behind(self, strip: pygame.Surface, view_x: int) -> None:
        """Draw the holes in the wall."""
        for hole in self._holes:
            self._put(strip, hole, 0, view_x)

    def draw(self, strip: pygame.Surface, world: World, view_x: int) -> None:
        """Draw lines of aim, tracers and flashes, over the bodies."""
        draw_lines(strip, world, self._muzzles, view_x)
        for tracer in self._tracers:
            (near, row), (far, end) = tracer.near, tracer.far
            ink = GOLD[4] if tracer.strong else STONE[5]
            width = 2 if tracer.strong else 1
            pygame.draw.line(strip, ink, (near - view_x, row), (far - view_x, end), width)
        for flash in self._flashes:
            self._put(strip, flash, (world.tick - flash.born) * TICK_MS, view_x)

    def _put(self, strip: pygame.Surface, flash: Flash, ms: float, view_x: int) -> None:
        cut = self._sheets.get("gunfire").frame(flash.tag, ms, flipped=flash.flipped)
        strip.blit(cut.surface, (flash.x - view_x + cut.dx, flash.y + cut.dy))


def _before(muzzle: Muzzle, face: int, far: Event | None) -> Muzzle:
    """Return where the flash is: before the body that a shot from close by meets, not beyond it."""
    if far is None or far.name == "ricochet":
        return muzzle
    nearest = far.x // PX - face * BODY
    return muzzle._replace(x=min(muzzle.x, nearest) if face > 0 else max(muzzle.x, nearest))


def _end_of(actor: Actor, move: str, events: Iterable[Event]) -> Event | None:
    """Return what a shot has ended at: the wall or cover, or the farthest body that it has met."""
    ends = [
        event
        for event in events
        if (event.name == "ricochet" and event.amount == actor.id)
        or (event.name in MET and event.what == move and (event.x - actor.x) * actor.face > 0)
    ]
    return max(ends, key=lambda event: abs(event.x - actor.x), default=None)
