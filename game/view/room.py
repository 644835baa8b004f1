"""A lit room: a few strips that slide at their own speeds, and what moves on them."""

from __future__ import annotations

import math
from bisect import bisect_right
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

import pygame

from .lighting import POWERS, Lighting, dimmed, flickering
from .panes import Pane, StillLayer, moving_pane, strips
from .streets import Run, runs, stored
from .tile_pictures import SOLID

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from .lighting import Colour, Lamp
    from .onward import Onward
    from .panes import Mist
    from .steps import Steps
    from .streets import Lay, Street
    from .tile_pictures import Placed

VIEW, HEIGHT = 320, 132
CHUNK = 160  # pixels of a strip
WINDOW = 640  # pixels lit at a time: keeps the work in the cache, memory low, and a change small
# Steps of a lamp's powers and their ticks; a bad tube winks seldom, never three times a second.
FLICKER = {
    "fire": ((0, 6), (2, 5), (1, 7), (0, 4), (3, 6), (1, 5), (2, 8)),
    "tube": ((0, 190), (1, 5), (0, 40), (1, 7), (0, 110)),
}
RAKING = 0.05  # a near piece is edged by lamps behind it
AFAR = 0.5  # a layer that moves more slowly than this is beyond all houses
RIM_STEP = 16
RIM_STRENGTH, RIM_REACH = 0.35, 1.1  # the least that shows; of a lamp's radius


class Span(NamedTuple):
    """Where a layer's pixels are for a view: left = factor x view + shift; width in pixels.

    lays: which of its stored pixels it shows there, if not simply those.
    """

    factor: float
    shift: float
    width: int
    lays: tuple[Lay, ...] = ()

    def left(self, view_x: int) -> int:
        """Pixel of the layer at the left edge of the view."""
        return round(view_x * self.factor + self.shift)

    def level_at(self, x: int) -> int:
        """The level x that is behind x of this layer when both are in the middle of the view.

        A layer that never moves passes every x; its own stands for them.
        """
        if not self.factor:
            return x
        return round((x - VIEW // 2 - self.shift) / self.factor) + VIEW // 2

    def behind(self, x: float) -> float:
        """The pixel of this layer that is behind a level x when both are in the middle."""
        return (x - VIEW // 2) * self.factor + self.shift + VIEW // 2

    def shows(self, left: int, right: int) -> bool:
        """Whether anything between two stored pixels is ever shown."""
        return not self.lays or any(lay.shows(left, right) for lay in self.lays)

    def stored(self, x: int) -> int:
        """The stored pixel that is shown as pixel x."""
        return stored(self.lays, x) if self.lays else x

    def runs(self, view_x: int) -> Iterable[Run]:
        """What a view shows of the stored pixels."""
        left = self.left(view_x)
        return runs(self.lays, left, VIEW) if self.lays else (Run(0, VIEW, left),)


@dataclass
class Moving:
    """Patches at one place: patch i is shown until tick ends[i] of each round; None = nothing.

    With a state, the patch of that number is shown, and the next once the signal has been told.
    """

    at: tuple[int, int]
    width: int
    patches: tuple[pygame.Surface | None, ...]
    ends: tuple[int, ...]
    pane: Pane
    state: int | None = None
    signal: str = ""
    told: bool = False

    def patch(self, tick: int) -> pygame.Surface | None:
        """What to show at this tick."""
        if self.state is not None:
            return self.patches[self.state + self.told]
        return self.patches[bisect_right(self.ends, tick % self.ends[-1])]


class Slab:
    """One layer, lit: strips of the whole, then what flickers and moves upon it."""

    def __init__(self, span: Span, picture: pygame.Surface | None) -> None:
        self.span = span
        self.strips = strips(picture, CHUNK) if picture else []
        self.moving: list[Moving] = []
        # Those of the strips: held, so that the next room finds them.
        self._panes = [Pane(self.strips[:])] if picture else []

    @classmethod
    def painted(
        cls, lighting: Lighting, span: Span, things: Sequence[Placed], ground: int = SOLID
    ) -> Steps[Slab]:
        """A layer of unlit pictures; on a solid ground it covers the view."""
        slab = cls(span, None)
        yield from slab._hang(StillLayer(lighting, things, ground), [])
        return slab

    @classmethod
    def lit(
        cls, lighting: Lighting, span: Span, things: Sequence[Placed], lamps: Sequence[Lamp]
    ) -> Steps[Slab]:
        """A layer laid out as one, then lit; what moves is lit alone."""
        slab, still = cls(span, None), StillLayer(lighting, things)
        yield from slab._hang(still, lamps)
        for group in flickering(lamps):
            if any(span.shows(lamp.window.left, lamp.window.right) for lamp in group):
                slab.moving.append((yield from _flicker(still, span, lamps, group)))
        dry = replace(lighting, wet=None)
        for thing in things:
            if len(thing.frames) > 1 and _shown(span, thing):
                slab.moving.append((yield from _moving(dry, thing, lamps, still.mist)))
        return slab

    @classmethod
    def pieces(
        cls, lighting: Lighting, span: Span, things: Sequence[Placed], lamps: Sequence[Lamp]
    ) -> Steps[Slab]:
        """A layer of single things with nothing between them."""
        slab = cls(span, None)
        for thing in [thing for thing in things if _shown(span, thing)]:
            middle = thing.at[0] + thing.frames[0].size[0] // 2
            moved = middle - span.level_at(middle)
            rims = [
                lamp._replace(x=lamp.x + moved, z=lamp.radius * RAKING, power=lamp.power * 2)
                for lamp in lamps
            ]
            slab.moving.append((yield from _moving(lighting, thing, rims)))
        return slab

    def _hang(self, still: StillLayer, lamps: Sequence[Lamp]) -> Steps[None]:
        """Light the whole layer, a window after the other; not those that are never shown."""
        for x in range(0, self.span.width, WINDOW):
            area = pygame.Rect(x, 0, min(WINDOW, self.span.width - x), HEIGHT)
            if self.span.shows(area.left, area.right):
                yield
                self._panes.append((yield from still.pane(area, [lamps], CHUNK)))
                self.strips += self._panes[-1].pictures
            else:
                self.strips += [pygame.Surface((0, 0), 0, 8)] * (WINDOW // CHUNK)

    def adopt(self, palette: Sequence[Colour]) -> None:
        """Give every picture the frame's 256 colours."""
        for pane in (*self._panes, *(thing.pane for thing in self.moving)):
            pane.adopt(palette)

    def draw(self, surface: pygame.Surface, view_x: int, tick: int) -> None:
        """Draw what the view sees of it."""
        whole = surface.get_clip()
        for run in self.span.runs(view_x):
            surface.set_clip(whole.clip((run.at, 0, run.end - run.at, HEIGHT)))
            self._draw(surface, run, tick)
        surface.set_clip(whole)

    def _draw(self, surface: pygame.Surface, run: Run, tick: int) -> None:
        at, end, left = run
        for i in range(
            max(0, (left + at) // CHUNK), min(len(self.strips), (left + end - 1) // CHUNK + 1)
        ):
            surface.blit(self.strips[i], (i * CHUNK - left, 0))
        for thing in self.moving:
            x = thing.at[0] - left
            if at - thing.width < x < end:
                patch = thing.patch(tick)
                if patch:
                    surface.blit(patch, (x, thing.at[1]))


class Parts(NamedTuple):
    """Which parts of a stage a room shows: from the first on, until the stage goes on elsewhere.

    begins: the level x at which each begins in the scenery that they share, pixels.
    """

    begins: Sequence[int] = (0,)
    first: int = 0
    onward: Onward | None = None

    def begin(self, part: int) -> int:
        """Return where a part begins."""
        return self.begins[min(part - self.first, len(self.begins) - 1)]


WHOLE = Parts()  # of a stage that has one room


class Room:
    """What stands behind and before the figures of a level.

    colours: the 64 of the room, entries 64 to 127 of the frame.
    """

    def __init__(
        self,
        colours: tuple[Colour, ...],
        behind: list[Slab],
        near: Slab,
        lamps: list[Lamp],
        parts: Parts = WHOLE,
        streets: Sequence[Street] = (),
    ) -> None:
        self.colours = colours
        self._streets = streets
        self._parts = parts
        self._along = 0
        self._behind = behind
        self._near = near
        self._rims = _rims(lamps, behind[-1].span.width)

    @property
    def palette(self) -> list[Colour]:
        """The room's 64 colours as a list."""
        return list(self.colours)

    def prepare(self) -> None:
        """Light a little of the room that comes after this one; raise LevelError for a fault."""
        if self._parts.onward:
            self._parts.onward.prepare()

    def at(self, part: int) -> Room:
        """Return the room of a part: this one, or one after it; raise LevelError for a fault."""
        onward = self._parts.onward
        return onward.room().at(part) if onward and part >= onward.part else self

    def go_to(self, part: int, along: int = 0) -> None:
        """Show the scenery of a part of the stage, `along` pixels farther on than the view is."""
        self._along = self._parts.begin(part) + along

    def draw_behind(
        self,
        surface: pygame.Surface,
        view_x: int,
        tick: int,
        afar: Callable[[], None] | None = None,
    ) -> None:
        """Draw everything behind the figures on the 320 x 132 strip.

        afar: draws what is behind all houses, and before what is farther away than they are.
        """
        for slab in self._behind:
            if afar and slab.span.factor > AFAR:
                afar()
                afar = None
            slab.draw(surface, view_x + self._along, tick)

    def draw_front(self, surface: pygame.Surface, view_x: int, tick: int) -> None:
        """Draw the near layer, before the figures."""
        self._near.draw(surface, view_x + self._along, tick)

    def rim_at(self, x: int) -> str:
        """What light edges a figure at level x (pixels): "none", "warm" or "cold"."""
        place = self._behind[-1].span.stored(x + self._along) // RIM_STEP
        return self._rims[max(0, min(len(self._rims) - 1, place))]

    def road(self, view_x: int) -> Iterable[Run]:
        """Return what the view shows of the stored pixels of the layer with the road."""
        return self._behind[-1].span.runs(view_x + self._along)

    def street_at(self, x: int) -> str:
        """Return the name of the Stretch that is shown at level x (pixels), or nothing."""
        begins = [street.x for street in self._streets]
        number = max(0, bisect_right(begins, x + self._along) - 1)
        return self._streets[number].shows if self._streets else ""

    def heed(self, signals: Sequence[str]) -> None:
        """Turn the set pieces that wait for a signal of the stage: a door kicked wide, say."""
        for slab in (*self._behind, self._near):
            for thing in slab.moving:
                thing.told = thing.signal in signals and thing.state != len(thing.patches) - 1

    def adopt(self, palette: Sequence[Colour]) -> None:
        """Give every picture the frame's 256 colours, so that blits copy entries as they are."""
        for slab in (*self._behind, self._near):
            slab.adopt(palette)


def _flicker(
    still: StillLayer, span: Span, lamps: Sequence[Lamp], group: Sequence[Lamp]
) -> Steps[Moving]:
    """Patches of a group's whole window at each of its powers; full power is the layer itself."""
    area = group[0].window.unionall([lamp.window for lamp in group])
    area = pygame.Rect(area.x // 2 * 2, 0, area.w, HEIGHT).clip((0, 0, span.width, HEIGHT))
    steps = max(len(POWERS[lamp.flicker]) for lamp in group)
    dim = [dimmed(lamps, group, step) for step in range(1, steps)]
    yield
    pane = yield from still.pane(area, dim, max(1, area.w))
    patches = (None, *pane.pictures)
    turns = FLICKER[group[0].flicker]
    shown = tuple(patches[step % steps] for step, _ in turns)
    ends = tuple(accumulate(ticks for _, ticks in turns))
    return Moving((area.x, area.y), area.w, shown, ends, pane)


def _shown(span: Span, thing: Placed) -> bool:
    return span.shows(thing.at[0], thing.at[0] + thing.frames[0].size[0])


def _moving(
    lighting: Lighting, thing: Placed, lamps: Sequence[Lamp], mist: Mist = ()
) -> Steps[Moving]:
    """Patches of one thing alone, behind the mist of its layer."""
    yield
    pane = yield from moving_pane(lighting, thing, lamps, mist)
    width, patches = thing.frames[0].size[0], tuple(pane.pictures)
    return Moving(thing.at, width, patches, thing.ends or (1,), pane, thing.state, thing.signal)


def _rims(lamps: Sequence[Lamp], width: int) -> list[str]:
    """Which lamp's light edges a figure, every 16 pixels."""
    rims = ["none"] * len(range(0, width, RIM_STEP))
    best = [RIM_STRENGTH] * len(rims)
    for lamp in lamps:
        name = "warm" if lamp.colour[0] > lamp.colour[2] else "cold"
        reach = lamp.radius * RIM_REACH
        ends = lamp.x - lamp.half[0] - reach, lamp.x + lamp.half[0] + reach
        first, last = (max(0, math.floor(end / RIM_STEP)) for end in ends)
        for place in range(first, min(last + 1, len(rims))):
            away = max(0, abs(lamp.x - place * RIM_STEP) - lamp.half[0]) / reach
            strength = lamp.power * max(0.0, 1 - away * away) ** 2
            if strength > best[place]:
                best[place], rims[place] = strength, name
    return rims
