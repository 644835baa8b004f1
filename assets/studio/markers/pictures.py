"""The pictures that stand for things in Tiled: one a class, one for each foe and each item.

Most stand on their point, the middle of their foot. An edge in the colour of what they are parts
them from the room. Figures are the game's own at half their size, items as they lie there.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from assets.studio.effects import things
from assets.studio.markers import brawls, roads, signs, streets
from assets.studio.paint.canvas import Indices, clear, grid, outline, put, ramp
from assets.studio.paint.cels import cel
from assets.studio.paint.shapes import stamp
from assets.studio.palette import CLEAR, INK, figure_palette
from game.content.kinds import KINDS
from game.levels.brawl_classes import Bystander
from game.levels.classes import Foe, Pickup
from game.levels.things import game_names
from game.levels.tiled.markers import PICTURES, markers

Rgba = NDArray[np.uint8]

READS = ("sprites/*",)  # what stands for a foe is cut from its sheet
FOE, PLAYER, PARTNER, ITEM, INNOCENT = "red:3", "spark:1", "spark:0", "gold:3", "teal:4"
VENT, MASONRY = 28, 40  # px, as wide as what they do
LOCK, POOL = (320, 132), (160, 132)
TALLEST, WIDEST = 57, 52  # px of a figure
TROUSERS = 9  # px of Danko's half size
GAMMA = 2.2
OPAQUE, EDGE, WATER, DEEP = 255, 112, 150, 84  # opacities


# ---- cut from the game


def _colours() -> NDArray[np.float64]:
    return np.array(figure_palette().colours, float)


def _halved(pixels: Indices) -> Indices:
    """Return the picture at half its size (both sides even): mean light, the nearest colour."""
    high, wide = pixels.shape[0] // 2, pixels.shape[1] // 2
    fours = pixels.reshape(high, 2, wide, 2).swapaxes(1, 2).reshape(high, wide, 4)
    drawn = (fours != CLEAR)[..., None]
    colours = _colours()
    light = np.where(drawn, (colours[np.minimum(fours, 63)] / 255) ** GAMMA, 0)
    mean = 255 * (light.sum(2) / np.maximum(drawn.sum(2), 1)) ** (1 / GAMMA)
    nearest = ((mean[:, :, None] - colours) ** 2).sum(-1).argmin(-1)
    return np.where(drawn.sum((2, 3)) >= 2, nearest, CLEAR).astype(np.uint8)


def _figure(kind: str, most: int = TALLEST) -> Indices:
    """Return somebody as he stands, at half his size, his middle in the middle; he looks right.

    What reaches too far to either side, or down, is cut off.
    """
    pixels, (x, _) = cel(kind, "idle")
    half = (max(x, pixels.shape[1] - x) + 1) // 2 * 2
    middle = clear((pixels.shape[0] + 1) // 2 * 2, half * 2)
    put(middle, pixels, half - x, middle.shape[0] - pixels.shape[0])
    small = _halved(middle)
    spare = max(0, small.shape[1] - WIDEST + 1) // 2
    return small[:most, spare : small.shape[1] - spare]


def _edged(pixels: Indices, colour: str) -> Indices:
    """Return the picture with an edge of a colour; it stands on its foot, which has none.

    Its width is even, so that its middle is a whole pixel of the map.
    """
    roomy = np.pad(pixels, ((1, 0), (1, 1 + pixels.shape[1] % 2)), constant_values=CLEAR)
    return outline(roomy, ramp(colour)[0])


def _foe(kind: str) -> Indices:
    return _edged(_figure(kind)[:, ::-1], FOE)


def _bystander(kind: str) -> Indices:
    return _edged(brawls.in_ring(_figure(kind, TALLEST - brawls.ABOVE)), INNOCENT)


def _recoloured(pixels: Indices, colours: str, others: str) -> Indices:
    table = np.arange(256, dtype=np.uint8)
    table[list(ramp(colours))] = ramp(others)
    return table[pixels]


def _start(digit: str, colour: str) -> Indices:
    pixels = _figure("danko")
    put(pixels, signs.badge(digit), 0, 0)
    return _edged(pixels, colour)


def _partner() -> Indices:
    pixels = _figure("danko")[:, ::-1].copy()
    pixels[-TROUSERS:] = _recoloured(pixels[-TROUSERS:], "stone:1-5", "navy:0-4")
    put(pixels, signs.badge("2"), pixels.shape[1] - 9, 0)
    return _edged(pixels, PARTNER)


def _items() -> dict[str, Indices]:
    drawn = {"tea": things.TEA, "pie": things.PIE, "medal": things.MEDAL}
    found = {name: stamp(rows, things.KEY) for name, rows in drawn.items()}
    others = {"rounds": brawls.rounds, "snowball": brawls.snowball, "token": brawls.token}
    found |= {name: draw() for name, draw in others.items()}
    return {**found, "bottle": signs.trimmed(things.bottle(0.0))}


def _item(item: str) -> Indices:
    return _edged(_items()[item], ITEM)


def _vent() -> Indices:
    """Return steam out of a grate, as wide as it harms."""
    high = 44
    pixels = clear(high, VENT)
    steam = cel("effects", "vent_blast:start").pixels
    left = (steam.shape[1] - VENT) // 2
    put(pixels, steam[:, left : left + VENT], 0, high - 5 - steam.shape[0])
    put(pixels, signs.grate(VENT), 0, high - 7)
    return pixels


def _masonry() -> Indices:
    """Return a falling block over its shadow, as wide as it harms."""
    pixels = clear(54, MASONRY)
    ys, xs = grid(9, MASONRY)
    ring = np.hypot((xs - MASONRY / 2) / MASONRY * 2, (ys - 4.5) / 4.5)
    pixels[-9:][ring < 1] = ramp("stone:4")[0]
    pixels[-9:][ring < 0.78] = INK
    for x, top, end in ((9, 3, 8), (20, 0, 7), (31, 1, 8)):
        pixels[top:end, x : x + 2] = ramp("stone:4")[0]
    put(pixels, cel("effects", "masonry", 1).pixels[20:], 0, 9)
    return pixels


def _actor() -> Indices:
    """Return the black shape of a man with a question mark."""
    man = _figure("bather2")
    pixels = np.where(man == CLEAR, CLEAR, ramp("grey:2")[0]).astype(np.uint8)
    sign = signs.question()
    put(pixels, sign, (pixels.shape[1] - sign.shape[1]) // 2, 22)
    return _edged(pixels, "gold:2")


# ---- areas, which are stretched


def _coloured(pixels: Indices, opacity: int = OPAQUE) -> Rgba:
    """Return red, green, blue and opacity of every pixel."""
    drawn = pixels != CLEAR
    made = np.zeros((*pixels.shape, 4), np.uint8)
    made[drawn, :3] = _colours()[pixels[drawn]]
    made[drawn, 3] = opacity
    return made


def _over(under: Rgba, over: Rgba, x: int, y: int) -> None:
    part = under[y : y + over.shape[0], x : x + over.shape[1]]
    drawn = over[..., 3] > 0
    part[drawn] = over[drawn]


def _lock() -> Rgba:
    """Return the frame of a view: a band one can see through, corners, a padlock above."""
    wide, high = LOCK
    band = np.full((high, wide), ramp("gold:2")[0], np.uint8)
    band[6:-6, 6:-6] = CLEAR
    made = _coloured(band, EDGE)
    line = clear(high, wide)
    line[0], line[-1], line[:, 0], line[:, -1] = (ramp("gold:3")[0],) * 4
    for y in (slice(0, 3), slice(-3, None)):
        line[y, :22] = line[y, -22:] = ramp("gold:3")[0]
    for x in (slice(0, 3), slice(-3, None)):
        line[:22, x] = line[-22:, x] = ramp("gold:3")[0]
    _over(made, _coloured(line), 0, 0)
    lock = signs.padlock()
    _over(made, _coloured(lock), (wide - lock.shape[1]) // 2, 3)
    return made


def _pool() -> Rgba:
    """Return water one can see through: waves above, glints, a firm edge."""
    wide, high = POOL
    ys, xs = grid(high, wide)
    surface = 6 + 2 * np.sin(xs[0] / wide * 2 * np.pi * 8)
    made = _coloured(np.where(ys > surface, ramp("navy:3")[0], CLEAR).astype(np.uint8), DEEP)
    lines = clear(high, wide)
    for number, y in enumerate(range(20, high - 8, 16)):
        wave = y + 2 * np.sin(xs[0] / wide * 2 * np.pi * 8 + number * 2)
        shown = (xs[0] + 37 * number) % 53 < 26
        lines[np.round(wave[shown]).astype(int), np.flatnonzero(shown)] = ramp("navy:4")[0]
    _over(made, _coloured(lines, WATER), 0, 0)
    edge = clear(high, wide)
    edge[(ys > surface) & (ys <= surface + 2)] = ramp("teal:5")[0]
    edge[8:, :2] = edge[8:, -2:] = edge[-2:] = ramp("navy:4")[0]
    _over(made, _coloured(edge), 0, 0)
    return made


def _stretch() -> Rgba:
    """Return a strip one can see through, holes along its edges as in a film, and its ends."""
    wide, high = LOCK
    ys, xs = grid(high, wide)
    edge = (ys < 10) | (ys >= high - 10)
    hole = (np.abs(ys % (high - 10) - 5) < 3) & (xs % 16 < 8)
    made = _coloured(np.where(edge & ~hole, ramp("teal:3")[0], CLEAR).astype(np.uint8), EDGE)
    ends = clear(high, wide)
    for x in range(2):
        ends[:, [x, -1 - x]] = ramp("teal:5")[0]
    for n in range(12):
        ends[high // 2 - n : high // 2 + n + 1, [16 - n, n - 17]] = ramp("teal:4")[0]
    _over(made, _coloured(ends), 0, 0)
    return made


def _seen_through(firm: Indices, veiled: Indices) -> Rgba:
    """Return a picture of which one part is firm, and one lets the room be seen."""
    made = _coloured(veiled, DEEP)
    _over(made, _coloured(firm), 0, 0)
    return made


# ---- all of them


def _signs() -> dict[str, Indices]:
    return {
        "Exit": _edged(signs.exit_door(), "spark:1"),
        "Checkpoint": _edged(signs.flag(), "teal:4"),
        "Wave": _edged(signs.banner(), "gold:4"),
        "Say": _edged(signs.bubble(), "grey:5"),
        "Music": _edged(signs.notes(), "neon:2"),
        "Signal": signs.bell(),
        "Scroll": _edged(signs.scroll(), "neon:2"),
        "Lane": signs.lane(),
        "Light": signs.lamp(),
        "Street": _edged(streets.street(), "teal:4"),
    }


def _road_signs() -> dict[str, Indices]:
    return {
        "Girder": _edged(roads.girder(), "gold:2"),
        "Lurch": _edged(roads.lurch(), "olive:3"),
        "Brake": _edged(roads.brake(), "red:2"),
        "Beat": _edged(roads.beat(), "gold:4"),
        "Traffic": _edged(roads.traffic(), "spark:0"),
        "Catch": _edged(roads.catch(), "teal:4"),
        "Rams": _edged(roads.rams(), "teal:4"),
        "Squeeze": _edged(roads.squeeze(), "teal:4"),
        "Tyre": _edged(roads.tyre(), "teal:4"),
        "Crossing": _edged(roads.crossing(), "teal:4"),
    }


def _brawl_signs() -> dict[str, Indices]:
    return {
        "Witness": _edged(brawls.witness(), INNOCENT),
        "Trolley": _edged(brawls.trolley(), "grey:5"),
        "Goal": _edged(brawls.goal(), "teal:5"),
        "Scene": _edged(brawls.scene(), "neon:2"),
        "Duel": _edged(brawls.duel(), "red:3"),
    }


def _areas() -> dict[str, tuple[Indices, Indices]]:
    """Return what is drawn firmly of an area, and what one can see through."""
    return {
        "Works": roads.works(),
        "Pillar": roads.pillar(),
        "Ramp": roads.ramp_area(),
        "Room": brawls.room(),
        "Door": brawls.door(),
        "Cover": brawls.cover(),
        "Prop": brawls.prop(),
        "Drift": brawls.drift(),
        "Slope": brawls.slope(),
        "Wagon": brawls.wagon(),
        "Dark": brawls.dark(),
    }


def pictures() -> dict[str, Rgba]:
    """Return every marker's picture by its name."""
    plain = {
        "PlayerStart": _start("1", PLAYER),
        "PartnerStart": _partner(),
        "Vent": _vent(),
        "Masonry": _masonry(),
        "Actor": _actor(),
        **_signs(),
        **_road_signs(),
        **_brawl_signs(),
    }
    made = {"Lock": _lock(), "Pool": _pool(), "Stretch": _stretch()}
    made |= {name: _seen_through(*parts) for name, parts in _areas().items()}
    made |= {name: _coloured(pixels) for name, pixels in plain.items()}
    shown = {Foe: _foe, Bystander: _bystander, Pickup: _item}
    for marker in markers(game_names(KINDS)):
        for value in marker.given.values():
            made[marker.name] = _coloured(shown[marker.of](value))
    return made


def bake(root: Path) -> list[Path]:
    """Bake the markers below `root`/tilesets/markers."""
    out = root / Path(PICTURES).relative_to("assets")
    out.mkdir(parents=True, exist_ok=True)
    written = []
    for name, pixels in pictures().items():
        written.append(out / f"{name}.png")
        Image.fromarray(pixels).save(written[-1], optimize=True)
    return written
