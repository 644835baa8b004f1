"""Light: from stored pictures and Light objects to 8-bit layers, once, when a level is loaded.

A layer is laid out as flat colour and five grey shades (how each pixel looks in light from the
left, right, above, below and front). For each shade the lamps are added up into a light map; the
map times the shade, summed and times the colour, is the lit picture. A table turns each of its
pixels into a palette entry, with the 4 x 4 dither and the curve that keeps rooms dark built in.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from hashlib import blake2b
from typing import TYPE_CHECKING, NamedTuple

import pygame

from .steps import done
from .tile_pictures import CUT, GREYS, SHADES, SOLID, Picture

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .steps import Steps

ADD, MULT, SUB = pygame.BLEND_RGB_ADD, pygame.BLEND_RGB_MULT, pygame.BLEND_RGB_SUB
Colour = tuple[int, int, int]

SCREEN_SIZE = 1024, 1024  # px: a byte for each colour of 18 bits in each quarter of the dither
BRIGHTEST = 1.6  # what 255 in a light map stands for; with the shades' 1.25 a sum holds 2.0
MASK = 64  # pixels of a lamp mask as stored
MASK_HEIGHTS = (0.05, 0.15, 0.30, 0.55)
MASK_FULL = 1.25
DIM_FROM = 48  # the row of the strip below which rooms grow darker
MASKS_KEPT = 80  # each is a sixth of a megabyte or so
HALO = SHADES  # the mask after those of the shades
LAMPS_SIZE = MASK * (HALO + 1), MASK * len(MASK_HEIGHTS)
POWERS = {"steady": (1.0,), "fire": (1.0, 0.86, 0.94, 0.74), "tube": (1.0, 0.45)}


class Lamp(NamedTuple):
    """Centre, half size (0 for a point) and radius in pixels of its layer; z from the wall."""

    x: int
    y: int
    half: tuple[int, int]
    radius: int
    colour: Colour
    power: float
    z: float
    halo: float
    flicker: str

    @property
    def window(self) -> pygame.Rect:
        """All it can reach."""
        w, h = self.half[0] + self.radius, self.half[1] + self.radius
        return pygame.Rect(self.x - w, self.y - h, 2 * w, 2 * h)


class Ambient(NamedTuple):
    """Light from everywhere: what comes from above and from below."""

    above: Colour
    below: Colour
    power: float

    def on(self, shade: int) -> Colour:
        """Its part of one shade's light map; the weights add up to a full ambient."""
        parts = ((0.2, 0.2), (0.2, 0.2), (0.55, 0.0), (0.0, 0.55), (0.12, 0.12))[shade]
        r, g, b = (
            min(255, int((a * parts[0] + c * parts[1]) * self.power / BRIGHTEST))
            for a, c in zip(self.above, self.below, strict=True)
        )
        return r, g, b


class Layout:
    """One layer laid out: colour, five shades and codes, all of one size; mist comes last.

    top: the row of the strip that its first row is.
    """

    def __init__(self, size: tuple[int, int], ground: int = CUT, top: int = 0) -> None:
        self.top = top
        self.flat = pygame.Surface(size, 0, 32)
        grey = pygame.Surface(size, 0, 8)
        grey.set_palette(GREYS)
        self.bands = [grey.copy() for _ in range(SHADES + 1)]
        self.bands[SHADES].fill(ground)
        self.mist: list[tuple[Picture, tuple[int, int]]] = []

    def place(self, *pictures: tuple[Picture, tuple[int, int]]) -> None:
        """Put pictures down, later ones over earlier ones."""
        solid = [(picture, at) for picture, at in pictures if picture.bands]
        self.mist += [(picture, at) for picture, at in pictures if not picture.bands]
        self.flat.fblits([(picture.flat, at) for picture, at in solid])
        for i, mine in enumerate(self.bands):
            mine.fblits([(picture.bands[i], at) for picture, at in solid])

    @property
    def shines(self) -> bool:
        """Whether nothing in it needs light."""
        return SOLID not in self.bands[SHADES].get_buffer().raw

    def darken(self, shadow: pygame.Surface, at: tuple[int, int], dark: float) -> None:
        """Throw a soft shadow on what is there."""
        amount = int(255 * dark)
        mask = pygame.Surface(shadow.get_size(), 0, 32)
        mask.blit(shadow, (0, 0))
        mask.fill((amount, amount, amount), special_flags=MULT)
        left = pygame.Surface(shadow.get_size(), 0, 32)
        left.fill((255, 255, 255))
        left.blit(mask, (0, 0), special_flags=SUB)
        self.flat.blit(left, at, special_flags=MULT)


@dataclass
class Lighting:
    """How a room's light is made; kept only while it is loaded.

    lamps: the grey masks; table: palette entry for quarter << 18 | r, g, b of 6 bits each;
    palette: the frame's 256 colours; wet: the line below which the floor mirrors the wall.
    """

    lamps: pygame.Surface
    table: bytes
    palette: list[Colour]
    ambient: Ambient
    wet: int | None = None
    _masks: dict[tuple[int, int, tuple[int, int], int], pygame.Surface] = field(
        default_factory=dict
    )
    _bits: dict[tuple[int, int], tuple[int, int, int, int]] = field(default_factory=dict)

    @cached_property
    def mark(self) -> bytes:
        """Sixteen bytes that stand for all but the palette: equal marks give equal entries."""
        told = repr((self.ambient, self.wet, self.lamps.get_size())).encode()
        parts = (self.lamps.get_buffer().raw, _table_mark(self.table), told)
        return blake2b(b"".join(parts), digest_size=16).digest()

    def window(self, layout: Layout, area: pygame.Rect, lamps: Sequence[Lamp]) -> pygame.Surface:
        """A part of the layer in the light of these lamps; area.left must be even."""
        return done(self.windows([layout], area, lamps))[0]

    def windows(
        self, layouts: Sequence[Layout], area: pygame.Rect, lamps: Sequence[Lamp]
    ) -> Steps[list[pygame.Surface]]:
        """Several pictures in the same place and light: the frames of what moves."""
        if all(layout.shines for layout in layouts):
            return [self._codes(layout.bands[SHADES].subsurface(area)) for layout in layouts]
        near = [lamp for lamp in lamps if lamp.window.colliderect(area)]
        maps = self._light_maps(area, near)
        lit = []
        for layout in layouts:
            yield
            lit.append(self._picture(layout, area, near, maps))
        return lit

    def _picture(
        self,
        layout: Layout,
        area: pygame.Rect,
        lamps: Sequence[Lamp],
        maps: Sequence[pygame.Surface],
    ) -> pygame.Surface:
        lit = _lit(layout, area, maps)
        for lamp in lamps:
            if lamp.halo:
                self._shine(lit, area, lamp, HALO, lamp.power * lamp.halo * BRIGHTEST / 2)
        if self.wet is not None:
            _mirror(lit, self.wet)
        for picture, (x, y) in layout.mist:
            lit.blit(picture.flat, (x - area.x, y - area.y))
        _recede(lit, layout.top)
        return self._finish(lit, layout.bands[SHADES].subsurface(area))

    def _light_maps(self, area: pygame.Rect, lamps: Sequence[Lamp]) -> list[pygame.Surface]:
        """What falls on each shade in this area: the ambient, and every lamp added."""
        maps = [pygame.Surface(area.size, 0, 32) for _ in range(SHADES)]
        for shade, light in enumerate(maps):
            light.fill(self.ambient.on(shade))
        for lamp in lamps:
            for shade, light in enumerate(maps):
                self._shine(light, area, lamp, shade, lamp.power)
        return maps

    def _shine(
        self, onto: pygame.Surface, area: pygame.Rect, lamp: Lamp, mask: int, power: float
    ) -> None:
        """Add a lamp's light on one shade (or its halo) to a light map of this area."""
        window = lamp.window
        seen = window.clip(area)
        picture = self._mask(lamp, mask).subsurface(seen.move(-window.x, -window.y)).copy()
        scale = power * MASK_FULL / BRIGHTEST
        picture.fill([min(255, int(c * scale)) for c in lamp.colour], special_flags=MULT)
        onto.blit(picture, seen.move(-area.x, -area.y), special_flags=ADD)

    def _mask(self, lamp: Lamp, mask: int) -> pygame.Surface:
        """Return what the lamp gives to one shade, or its halo, as wide and high as its window."""
        gaps = [abs(lamp.z / lamp.radius - h) for h in MASK_HEIGHTS]
        row = gaps.index(min(gaps))
        key = (lamp.radius, row, lamp.half, mask)
        scaled = self._masks.pop(key, None)
        if scaled is None:
            cell = self.lamps.subsurface((mask * MASK, row * MASK, MASK, MASK))
            size = (2 * lamp.radius, 2 * lamp.radius)
            scaled = pygame.transform.smoothscale(_true_colour(cell), size)
            scaled = _stretch(scaled, lamp.half)
        while len(self._masks) >= MASKS_KEPT:
            self._masks.pop(next(iter(self._masks)))
        self._masks[key] = scaled  # the one used last is forgotten last
        return scaled

    def _finish(self, lit: pygame.Surface, code: pygame.Surface) -> pygame.Surface:
        w, h = lit.get_size()
        count = w * h * 4
        pixels = int.from_bytes(lit.get_buffer().raw, "little")
        if (w, h) not in self._bits:  # the frames of one thing follow each other
            self._bits.clear()
            self._bits[w, h] = _bit_masks(w, h)
        blue, green, red, quarter = self._bits[w, h]
        keys = pixels >> 2 & blue | pixels >> 4 & green | pixels >> 6 & red | quarter
        table = self.table
        entries = bytearray(
            [table[k] for k in memoryview(keys.to_bytes(count, "little")).cast("I")]
        )
        out = pygame.image.frombuffer(entries, (w, h), "P")
        out.set_palette(self.palette)
        special = self._codes(code)
        special.set_colorkey(SOLID)
        out.blit(special, (0, 0))
        return out

    def _codes(self, code: pygame.Surface) -> pygame.Surface:
        """Codes as they are, in the frame's palette: entries that shine, and clear."""
        out = code.copy()
        out.set_palette(self.palette)
        return out


@lru_cache(1)
def _table_mark(table: bytes) -> bytes:
    """A mark of a megabyte, made once for all layers of a room."""
    return blake2b(table, digest_size=16).digest()


def _lit(layout: Layout, area: pygame.Rect, maps: Sequence[pygame.Surface]) -> pygame.Surface:
    """Each shade times its light map, summed, times the colour."""
    total = pygame.Surface(area.size, 0, 32)
    grey = total.copy()
    for light, band in zip(maps, layout.bands, strict=False):
        grey.blit(band, (0, 0), area)
        grey.blit(light, (0, 0), special_flags=MULT)
        total.blit(grey, (0, 0), special_flags=ADD)
    total.blit(layout.flat, (0, 0), area, special_flags=MULT)
    total.blit(total.copy(), (0, 0), special_flags=ADD)
    return total


def silhouette(picture: Picture, top: int = 0) -> Layout:
    """Lay out one picture alone, clear around it: for what moves."""
    layout = Layout(picture.size, top=top)
    layout.place((picture, (0, 0)))
    return layout


def flickering(lamps: Sequence[Lamp]) -> list[list[Lamp]]:
    """Lamps that flicker, those whose windows overlap in one group."""
    groups: list[list[Lamp]] = []
    for lamp in lamps:
        if lamp.flicker == "steady":
            continue
        met = [g for g in groups if any(lamp.window.colliderect(other.window) for other in g)]
        groups = [g for g in groups if g not in met]
        groups.append([lamp, *(other for g in met for other in g)])
    return groups


def dimmed(lamps: Sequence[Lamp], group: Sequence[Lamp], step: int) -> list[Lamp]:
    """All lamps, those of the group at one step of their flicker."""

    def power(lamp: Lamp) -> float:
        steps = POWERS[lamp.flicker]
        return lamp.power * (steps[step % len(steps)] if lamp in group else 1.0)

    return [lamp._replace(power=power(lamp)) for lamp in lamps]


def _bit_masks(w: int, h: int) -> tuple[int, int, int, int]:
    """Return masks of every pixel: six bits of blue, green, red; and its quarter of the dither.

    A whole picture is shifted and masked as one long number: far quicker than pixel by pixel.
    """
    rows = [(q << 18).to_bytes(4, "little") for q in (0, 2, 3, 1)]
    even, odd = rows[0] + rows[1], rows[2] + rows[3]
    pair = even * (w // 2) + rows[0] * (w % 2) + odd * (w // 2) + rows[2] * (w % 2)
    screen = (pair * (h // 2 + 1))[: w * h * 4]
    six = int.from_bytes(b"\x3f\0\0\0" * (w * h), "little")
    return six, six << 6, six << 12, int.from_bytes(screen, "little")


def _true_colour(grey: pygame.Surface) -> pygame.Surface:
    out = pygame.Surface(grey.get_size(), 0, 32)
    out.blit(grey, (0, 0))
    return out


def _stretch(mask: pygame.Surface, half: tuple[int, int]) -> pygame.Surface:
    """Pull a round mask apart at its middle, to a bar or a panel."""
    for axis in (0, 1):
        if not half[axis]:
            continue
        size = list(mask.get_size())
        middle, extra = size[axis] // 2, 2 * half[axis]
        size[axis] += extra
        out = pygame.Surface(size, 0, 32)
        out.blit(mask, (0, 0))
        slice_ = [0, 0, *mask.get_size()]
        slice_[axis], slice_[axis + 2] = middle, 1
        band = mask.get_size()[0] if axis else extra, extra if axis else mask.get_size()[1]
        at = [0, 0]
        at[axis] = middle
        out.blit(pygame.transform.scale(mask.subsurface(slice_), band), at)
        slice_[axis + 2] = mask.get_size()[axis] - middle
        at[axis] = middle + extra
        out.blit(mask, at, slice_)
        mask = out
    return mask


def _mirror(lit: pygame.Surface, line: int) -> None:
    """A wet floor: what stands above the line, upside down, dimmer, torn by ripples."""
    w, h = lit.get_size()
    above = lit.subsurface((0, 0, w, min(line, h))).copy()
    for i in range(h - line):
        row = above.subsurface((0, max(0, line - 1 - i * 8 // 5), w, 1))
        shift = ((i * 7) % 5 - 2) * (1 + i // 8)
        row.set_alpha(130 - 3 * i)
        lit.blit(row, (shift, line + i))


def _recede(lit: pygame.Surface, top: int) -> None:
    """Dim towards the floor, where the figures are."""
    w, h = lit.get_size()
    for y in range(max(0, DIM_FROM - top), h):
        left = 255 - min(84, y + top - DIM_FROM) * 90 // 84
        lit.fill((left, left, left), (0, y, w, 1), special_flags=MULT)
