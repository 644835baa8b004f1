"""What a scene is laid from: sheets read when first needed, light, rain, and sprays of bits."""

import random
from collections.abc import Sequence
from typing import NamedTuple

import pygame

from game.view.frame import STRIP, indexed
from game.view.inks import CLEAR, GOLD, GREY, INK, NAVY, RED, TEAL
from game.view.palette import Colour
from game.view.road.light import Light
from game.view.sheets import TICK_MS, Sheet

At = tuple[float, float]
GRAVITY = 0.09  # px a tick, each tick
GLASS = (GREY[7], TEAL[5], TEAL[4], GREY[6], TEAL[5])
SPARK = (GREY[7], GOLD[4], GOLD[3], RED[4], RED[3])
EMBER = (GOLD[3], RED[4], RED[3], RED[3], RED[2])
STARS = {"explosion_small": 5, "explosion_medium": 5, "glass_burst": 2}  # ticks left out: a star
SHADOW = 9  # px deep
DROPS = 46  # of rain
RAIN = 5, -1  # px a tick: down, along
COUNTS = {"glass": 80, "sparks": 64, "embers": 40}


class Bit(NamedTuple):
    """A shard: its speed in px a tick, when it flies off and how long, its size and its colours."""

    vx: float
    vy: float
    born: int
    life: int
    size: int
    colours: tuple[int, ...]


class Kit:
    """Draws parts of sheets on a strip; the same for the same seed."""

    def __init__(self, palette: Sequence[Colour], seed: int) -> None:
        self.light = Light(palette)
        self._palette = palette
        self._seed = seed
        self._sheets: dict[str, Sheet] = {}
        self._sprays: dict[tuple[str, int], list[Bit]] = {}
        self._shadows: dict[int, pygame.Surface] = {}
        self._turned: dict[tuple[str, int], pygame.Surface] = {}
        chance = random.Random(seed)
        self._drops = [(chance.randrange(420), chance.randrange(132)) for _ in range(DROPS)]

    def scratch(self) -> pygame.Surface:
        """Return a strip to draw on unseen."""
        strip = pygame.Surface(STRIP.size, depth=8)
        strip.set_palette(self._palette)
        return strip

    def sheet(self, name: str) -> Sheet:
        """Return a sheet, read once."""
        if name not in self._sheets:
            self._sheets[name] = Sheet(name, self._palette)
        return self._sheets[name]

    def put(
        self,
        strip: pygame.Surface,
        name: str,
        at: At,
        cel: int = 0,
        *,
        flipped: bool = False,
        look: str = "none",
    ) -> None:
        """Lay a frame of `sheet/tag` by its pivot."""
        sheet, tag = name.split("/")
        frames = self.sheet(sheet).tags[tag].frames
        cut = self.sheet(sheet).cut(frames[cel % len(frames)], flipped=flipped, look=look)
        strip.blit(cut.surface, (round(at[0]) + cut.dx, round(at[1]) + cut.dy))

    def play(
        self, strip: pygame.Surface, name: str, at: At, age: int, *, flipped: bool = False
    ) -> None:
        """Lay a frame of `sheet/tag` by its age in ticks; what plays once is gone afterwards."""
        sheet, tag = name.split("/")
        strip_tag = self.sheet(sheet).tags[tag]
        if age >= 0:
            age += STARS.get(tag, 0)
        if age < 0 or (strip_tag.once and age * TICK_MS >= strip_tag.ends[-1]):
            return
        cut = self.sheet(sheet).cut(strip_tag.at(age * TICK_MS), flipped=flipped)
        strip.blit(cut.surface, (round(at[0]) + cut.dx, round(at[1]) + cut.dy))

    def turned(self, sheet: str, eighths: int) -> pygame.Surface:
        """Return the wreck of a sheet turned by so many eighths, clockwise."""
        key = sheet, eighths
        if key not in self._turned:
            kept = self.sheet(sheet)
            wreck = kept.cut(kept.tags["wreck"].frames[0]).surface
            turned = pygame.transform.rotate(wreck, -45 * eighths)
            self._turned[key] = indexed(turned, self._palette)
        return self._turned[key]

    def shadow(self, length: int) -> pygame.Surface:
        """Return what darkens the road under a body: solid beneath it, dotted at its edge."""
        if length not in self._shadows:
            made = pygame.Surface((length + 8, SHADOW), depth=8)
            made.set_palette(self._palette)
            made.fill(CLEAR)
            for y in range(SHADOW):
                for x in range(length + 4):
                    edge = y in (0, SHADOW - 1) or x < 3 or x > length
                    if not edge or (x + y) % 2:
                        made.set_at((x + (SHADOW - y) // 2, y), INK)
            self._shadows[length] = indexed(made, self._palette)
        return self._shadows[length]

    def spray(
        self, strip: pygame.Surface, kind: str, at: At, age: int, spread: tuple[float, float]
    ) -> None:
        """Let bits of `glass`, `sparks` or `embers` fly from a point.

        spread: how far to the side and how far up the fastest of them go, px a tick.
        """
        if age < 0:
            return
        for bit in self._bits(kind, round(at[0])):
            t = age - bit.born
            if not 0 <= t < bit.life:
                continue
            x = at[0] + bit.vx * spread[0] * t
            fall = -0.004 if kind == "embers" else GRAVITY / 2
            y = at[1] - bit.vy * spread[1] * t + fall * t * t
            colour = bit.colours[min(len(bit.colours) - 1, t * len(bit.colours) // bit.life)]
            wide = bit.size + (kind == "sparks" and t < bit.life // 2)
            strip.fill(colour, (round(x), round(y), wide, bit.size))

    def rain(self, strip: pygame.Surface, t: int) -> None:
        """Draw rain, falling a little against the drive."""
        for x, y in self._drops:
            top = (y + RAIN[0] * t) % 140 - 4
            left = (x + RAIN[1] * t) % 330 - 4
            strip.fill(NAVY[3], (left, top, 1, 2))
            strip.fill(NAVY[2], (left + 1, top - 2, 1, 2))

    def _bits(self, kind: str, place: int) -> list[Bit]:
        bits = self._sprays.get((kind, place))
        if bits is None:
            chance = random.Random(f"{self._seed} {kind} {place}")
            bits = self._sprays[kind, place] = [_bit(kind, chance) for _ in range(COUNTS[kind])]
        return bits


def _bit(kind: str, chance: random.Random) -> Bit:
    if kind == "glass":
        speed = chance.uniform(-1, 1), chance.uniform(-0.2, 1)
        born, life, size = chance.randrange(6), chance.randint(24, 70), chance.randint(1, 2)
        return Bit(*speed, born, life, size, tuple(chance.sample(GLASS, 3)))
    if kind == "sparks":
        speed = chance.uniform(-1, 1), chance.random() ** 2
        return Bit(*speed, chance.randrange(26), chance.randint(12, 34), 1, SPARK)
    speed = chance.uniform(-1, 1), chance.uniform(0.3, 1)
    return Bit(*speed, chance.randrange(240), chance.randint(50, 120), 1, EMBER)


def eased(t: float, start: float, end: float) -> float:
    """Return 0 before start, 1 after end, between them quick at first and slow at last."""
    part = min(1.0, max(0.0, (t - start) / (end - start)))
    return 1 - (1 - part) ** 3


def fallen(t: float, start: float, end: float) -> float:
    """Return 0 before start, 1 after end, between them slow at first, with a small bounce."""
    part = min(1.0, max(0.0, (t - start) / (end - start)))
    if part < 0.7:
        return (part / 0.7) ** 2
    bounce = (part - 0.7) / 0.3
    return 1 - 0.16 * 4 * bounce * (1 - bounce)


def between(start: At, end: At, part: float) -> At:
    """Return a point on the way from one to another."""
    return start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part
