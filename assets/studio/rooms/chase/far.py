"""What lies beyond: the violet sky, towers with lit windows, roofs with water tanks."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from assets.studio.rooms.noise import Bytes, value_noise
from assets.studio.rooms.painted import blank, entry, ramped, shining
from assets.studio.rooms.piece import Piece

SKY = ("10152a", "1a1030", "1a1030", "38205c", "38205c", "6c3c96", "6c3c96", "a85630")
STEPS = ((0, 0.0), (12, 1.0), (22, 2.2), (34, 3.4), (44, 4.3), (54, 5.2), (62, 5.8), (132, 5.9))


def sky() -> Piece:
    """320 x 132, joins to its like: violet over the lamps of the city, and long low clouds."""
    y = np.arange(132, dtype=np.float32)[:, None]
    step = np.interp(y, [row for row, _ in STEPS], [level for _, level in STEPS])
    wide = np.repeat(value_noise(80, 132, 14, 31, 2), 4, 1)
    bars = np.clip((wide - 0.5) * 6, 0, 1) * np.clip(1 - np.abs(y - 30) / 24, 0, 1)
    return shining(ramped((step - 1.2 * bars).astype(np.float32), SKY))


@dataclass
class Town:
    """Silhouettes on one picture; heights are above its lower edge."""

    code: Bytes
    dice: np.random.Generator
    body: str
    edge: str  # the side turned to the brighter part of the sky

    @property
    def size(self) -> tuple[int, int]:
        h, w = self.code.shape
        return w, h

    def block(self, x0: int, x1: int, high: int, body: str = "", foot: int = 0) -> None:
        """A box from foot to high, its upper edge and its right one in the sky's light."""
        h, w = self.code.shape
        x0, x1 = max(0, x0), min(w, x1)
        if x0 >= x1:
            return
        self.code[max(0, h - high) : h - foot, x0:x1] = entry(body or self.body)
        if x1 - x0 > 2:
            self.code[max(0, h - high) : h - foot, x1 - 1] = entry(self.edge)
            self.code[max(0, h - high), x0:x1] = entry(self.edge)

    def mast(self, x: int, foot: int, high: int) -> None:
        h = self.code.shape[0]
        if 0 <= x < self.code.shape[1]:
            self.code[max(0, h - high) : h - foot, x] = entry(self.body)
            self.code[max(0, h - high), x] = entry("d84820")

    def windows(
        self,
        x0: int,
        x1: int,
        high: int,
        share: float,
        cell: tuple[int, int],
        lamps: tuple[str, ...],
    ) -> None:
        """Lit ones come in runs, as offices on one floor are cleaned together."""
        h = self.code.shape[0]
        for y in range(h - high + 3, h - 2, cell[1]):
            run = self.dice.random()
            for x in range(x0 + 2, x1 - 2, cell[0]):
                if self.dice.random() < share * (2.4 if run > 0.75 else 0.5):
                    self.code[y : y + 2, x : x + cell[0] - 2] = entry(
                        lamps[int(self.dice.integers(len(lamps)))]
                    )


FAR_LAMPS = ("9c6c26", "9c6c26", "d09c3e", "6c3c96", "4f4d74")
NEAR_LAMPS = ("d09c3e", "9c6c26", "f0cc6c", "66421a", "386866")


def _crown(town: Town, kind: int, x: int, wide: int, high: int) -> None:
    """What a tower ends in: steps, a slant, a lantern, fins, two masts."""
    middle = x + wide // 2
    if kind == 0:
        for k in range(1, 4):
            town.block(x + 2 * k, x + wide - 2 * k, high + 3 * k)
        town.mast(middle, high + 9, high + 20)
    elif kind == 1:
        for k in range(wide):
            town.block(x + k, x + k + 1, high + 8 - k * 8 // wide)
    elif kind == 2:
        town.block(middle - 3, middle + 3, high + 5)
        town.block(middle - 2, middle + 2, high + 8, "9c6c26", high + 5)
        town.block(middle - 1, middle + 1, high + 13, foot=high + 8)
    elif kind == 3:
        for k in range(0, wide, 3):
            town.block(x + k, x + k + 1, high + 4)
    else:
        town.mast(x + 3, high, high + 13)
        town.mast(x + wide - 4, high, high + 9)


def skyline_far(seed: int) -> Piece:
    """256 x 60: the towers by the lake; joins to either of its like."""
    town = Town(blank(256, 60), np.random.default_rng(seed), "201f34", "353558")
    x = 0
    while x < 252:
        wide = min(256 - x, 9 + int(town.dice.integers(12)))
        bump = np.exp(-(((x + wide / 2 - 128) / 80) ** 2))
        high = 10 + int(10 * town.dice.random() + 22 * bump * town.dice.random() ** 0.6)
        town.block(x, x + wide, high)
        if high > 20 and wide > 9:
            _crown(town, int(town.dice.integers(5)), x, wide, high)
        town.windows(x, x + wide, high, 0.22, (3, 3), FAR_LAMPS)
        x += wide + int(town.dice.integers(0, 2))
    return shining(town.code)


def landmark() -> Piece:
    """44 x 86: one tower over all: set back in five steps, its lantern lit, two beacons."""
    town = Town(blank(44, 86), np.random.default_rng(5), "353558", "4f4d74")
    for x0, x1, high in ((2, 42, 26), (6, 38, 42), (10, 34, 54), (13, 31, 62), (16, 28, 67)):
        town.block(x0, x1, high)
    town.windows(8, 36, 52, 0.3, (3, 3), ("d09c3e", "9c6c26", "9c6c26"))
    town.block(18, 26, 72, "d09c3e", 67)
    town.code[86 - 71 : 86 - 68, 19:25:2] = entry("f0cc6c")
    town.block(19, 25, 75, foot=72)
    town.mast(20, 74, 84)
    town.mast(23, 74, 80)
    return shining(town.code)


def slab() -> Piece:
    """40 x 72: a glass box of the sixties, whole floors alight, its top cut aslant."""
    town = Town(blank(40, 72), np.random.default_rng(15), "141a24", "353558")
    for k in range(32):
        town.block(4 + k, 5 + k, 66 - k // 3)
    for y in range(18, 70, 3):
        lit = town.dice.random()
        colour = "386866" if lit > 0.72 else "9c6c26" if lit > 0.5 else "202c38"
        town.code[y, 6:35] = np.where(town.dice.random(29) < 0.75, entry(colour), entry("141a24"))
    for x in range(9, 36, 5):
        town.code[16:, x] = entry("141a24")
    return shining(town.code)


def _tank(town: Town, x: int, high: int) -> None:
    """A water tank on legs."""
    h = town.code.shape[0]
    for dx in (0, 4, 8):
        town.code[h - high - 5 : h - high, min(town.code.shape[1] - 1, x + dx)] = entry(town.body)
    town.block(x, x + 9, high + 12, foot=high + 5)
    for k in range(4):
        town.code[h - high - 13 - k, x + k : x + 9 - k] = entry(town.edge if k == 3 else town.body)


def skyline_near(seed: int) -> Piece:
    """256 x 48: roofs a street away: tanks, stairheads, a billboard's back, chimneys."""
    town = Town(blank(256, 48), np.random.default_rng(seed), "0a0a10", "201f34")
    x = 0
    while x < 250:
        wide = min(256 - x, 20 + int(town.dice.integers(22)))
        high = 12 + int(town.dice.integers(15))
        town.block(x, x + wide, high)
        kind = int(town.dice.integers(5))
        if kind == 0 and wide > 24:
            _tank(town, x + 6, high)
        elif kind == 1:
            town.block(x + 4, x + 14, high + 6)
            town.mast(x + 16, high, high + 12)
        elif kind == 2 and wide > 26:
            _hoarding(town, x + 3, high)
        elif kind == 3:
            for dx in (3, 7, 14):
                town.block(x + dx, x + dx + 3, high + 5)
        town.windows(x, x + wide, high, 0.20, (5, 5), NEAR_LAMPS)
        x += wide
    return shining(town.code)


def _hoarding(town: Town, x: int, high: int) -> None:
    """A billboard from behind on its struts, its lamps showing over the edge."""
    h = town.code.shape[0]
    town.code[h - high - 14 : h - high - 4, x : x + 22] = entry("141a24")
    for dx in (2, 10, 19):
        town.code[h - high - 14 : h - high, x + dx] = entry("0a0a10")
    for dx in (4, 11, 18):
        town.code[h - high - 15, x + dx] = entry("f0cc6c")
