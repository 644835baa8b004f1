"""Panes: lit pieces of a room, found again for as long as a room shows them.

What a pane shows follows from its key alone. So when a level is read again, a room of what has not
changed is made of the same panes as before, and only what has changed is lit.
"""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING, NamedTuple
from weakref import WeakKeyDictionary, WeakValueDictionary

import pygame

from .lighting import Layout, silhouette
from .tile_pictures import CUT

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence

    from .lighting import Colour, Lamp, Lighting
    from .steps import Steps
    from .tile_pictures import Picture, Placed

    Mist = Sequence[tuple[Picture, tuple[int, int]]]
    Lit = list[pygame.Surface]


class Pane:
    """Pictures that were lit together, ready to be drawn. Whoever shows them holds the pane."""

    def __init__(self, pictures: Lit, palette: Sequence[Colour] = ()) -> None:
        self.pictures = pictures
        self._palette = palette

    def adopt(self, palette: Sequence[Colour]) -> None:
        """Give its pictures a palette; a thousand of them take a tick, so only if it is another."""
        if palette != self._palette:
            for picture in self.pictures:
                picture.set_palette(palette)
            self._palette = palette


_shown: WeakValueDictionary[Hashable, Pane] = WeakValueDictionary()
_uncoloured: WeakValueDictionary[Hashable, Pane] = WeakValueDictionary()  # in whatever colours


def _pane(lighting: Lighting, key: Hashable, light: Callable[[], Steps[Lit]]) -> Steps[Pane]:
    """Find a pane, or one of other colours to paint anew, or light it."""
    key = (lighting.mark, key)
    whole = (key, tuple(lighting.palette))
    pane = _shown.get(whole)
    if pane is None:
        twin = _uncoloured.get(key)
        if twin:
            lit = [_painted(picture, lighting) for picture in twin.pictures]
        else:
            lit = yield from light()
        pane = _shown[whole] = _uncoloured[key] = Pane(lit, lighting.palette)
    return pane


def _painted(picture: pygame.Surface, lighting: Lighting) -> pygame.Surface:
    """Copy a picture in the colours of another palette: what is lit are entries, not colours."""
    out = picture.copy()
    out.set_palette(lighting.palette)
    return out


class Spread(NamedTuple):
    """How far a thing reaches in its layer, its shadow counted; and what stands for its looks."""

    left: int
    right: int
    looks: Hashable
    thing: Placed


class StillLayer:
    """What stands still in one layer, laid out wherever a part of the layer is lit."""

    def __init__(self, lighting: Lighting, things: Iterable[Placed], ground: int = CUT) -> None:
        self._lighting = lighting
        self._ground = ground
        still = [thing for thing in things if len(thing.frames) == 1 or thing.cast]
        self._spread = [_spread(thing) for thing in still]
        single = [(thing.frames[0], thing.at) for thing in still if len(thing.frames) == 1]
        self.mist = [(picture, at) for picture, at in single if not picture.bands]

    def pane(self, area: pygame.Rect, turns: Iterable[Sequence[Lamp]], strip: int) -> Steps[Pane]:
        """Light an area, once for each set of lamps, cut into strips so wide; area.x is even."""
        left, right = area.left, area.right
        here = [spread for spread in self._spread if spread.left < right and left < spread.right]
        lamps = tuple([_reaching(turn, area) for turn in turns])
        key = (self._ground, tuple(area), tuple([one.looks for one in here]), lamps, strip)

        def light() -> Steps[Lit]:
            layout = self._laid_out([one.thing for one in here], area)
            whole = layout.flat.get_rect()
            lit: Lit = []
            for turn in lamps:
                yield
                lit += yield from self._lighting.windows([layout], whole, turn)
            return [piece for picture in lit for piece in strips(picture, strip)]

        return (yield from _pane(self._lighting, key, light))

    def _laid_out(self, things: Sequence[Placed], area: pygame.Rect) -> Layout:
        layout = Layout(area.size, self._ground)
        waiting: list[tuple[Picture, tuple[int, int]]] = []
        for thing in things:
            x, y = thing.at[0] - area.x, thing.at[1] - area.y
            if thing.cast is not None:
                layout.place(*waiting)
                waiting.clear()
                at = x + thing.cast[0], y + thing.cast[1]
                layout.darken(thing.frames[0].shadow, at, thing.dark)
            if len(thing.frames) == 1:
                waiting.append((thing.frames[0], (x, y)))
        layout.place(*waiting)
        return layout


def moving_pane(
    lighting: Lighting, thing: Placed, lamps: Sequence[Lamp], mist: Mist = ()
) -> Steps[Pane]:
    """Light each frame of one thing alone, behind the mist of its layer."""
    area = pygame.Rect(thing.at, thing.frames[0].size)
    near = tuple([lamp._replace(halo=0.0) for lamp in _reaching(lamps, area)])
    over = [
        (picture, (x - area.x, y - area.y))
        for picture, (x, y) in mist
        if area.colliderect((x, y), picture.size)
    ]

    def light() -> Steps[Lit]:
        alone = [silhouette(frame, area.y) for frame in thing.frames]
        for layout in alone:
            layout.mist = over
        whole = pygame.Rect((0, 0), area.size)
        lit = yield from lighting.windows(alone, whole, near)
        return [keyed(picture, whole) for picture in lit]

    frames = tuple([_print(frame) for frame in thing.frames])
    veil = tuple([(_print(picture), at) for picture, at in over])
    return (yield from _pane(lighting, (frames, area.y, near, veil), light))


def _spread(thing: Placed) -> Spread:
    picture = thing.frames[0]
    left, aside = thing.at[0], thing.cast[0] if thing.cast else 0
    right = left + picture.flat.get_width()
    looks = (_print(picture), len(thing.frames), thing.at, thing.cast, thing.dark)
    return Spread(left + min(0, aside), right + max(0, aside), looks, thing)


_prints: WeakKeyDictionary[pygame.Surface, bytes] = WeakKeyDictionary()


def _print(picture: Picture) -> bytes:
    """Return the picture's finger-print: equal ones look alike in any light."""
    known = _prints.get(picture.flat)
    if known is None:
        told = blake2b(repr(picture.size).encode(), digest_size=16)
        for band in (picture.flat, *picture.bands):
            told.update(pygame.image.tobytes(band, "P" if band.get_bitsize() == 8 else "RGBA"))
        known = _prints[picture.flat] = told.digest()
    return known


def _reaching(lamps: Iterable[Lamp], area: pygame.Rect) -> tuple[Lamp, ...]:
    """Lamps that reach an area, as seen from its corner."""
    near = [lamp for lamp in lamps if lamp.window.colliderect(area)]
    return tuple([lamp._replace(x=lamp.x - area.x, y=lamp.y - area.y) for lamp in near])


def strips(picture: pygame.Surface, width: int) -> Lit:
    """Cut a picture into strips: run-length blits are quick when lines are short."""
    w, h = picture.get_size()
    areas = [pygame.Rect(x, 0, min(width, w - x), h) for x in range(0, w, width)]
    return [keyed(picture, area) for area in areas]


def keyed(picture: pygame.Surface, area: pygame.Rect) -> pygame.Surface:
    """Copy a part of a lit picture, its clear pixels left out when it is drawn."""
    out = pygame.Surface(area.size, 0, 8)
    out.set_palette(picture.get_palette())
    out.blit(picture, (0, 0), area)
    out.set_colorkey(CUT, pygame.RLEACCEL)
    return out
