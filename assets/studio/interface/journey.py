"""The journey: a table under a lamp, a map of the way, two town plans, photographs, a red thread.

The thread comes in five pieces, so that the game can draw as much of it as has been gone; pins and
the aeroplane are apart. map.json tells where all stands: points of pins, corners of pieces.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from assets.studio.interface import land
from assets.studio.paint.canvas import (
    Floats,
    Indices,
    clear,
    grid,
    grow,
    lay,
    noise,
    put,
    ramp,
    save_all,
    shade,
    veil,
)
from assets.studio.paint.cels import cel, halved_cel
from assets.studio.paint.shapes import Point, curve, lettering, line, stamp
from assets.studio.palette import CLEAR, INK, figure_palette

READS = ("sprites/heads.*",)  # the photographs
SIZE = WIDE, HIGH = 320, 180
LAMP = (150.0, 74.0)  # where its light falls
PINS: dict[str, tuple[int, int]] = {
    "bathhouse": (284, 80),
    "snow": (248, 68),
    "hospital": (34, 116),
    "hotel": (74, 104),
    "chase": (92, 134),
    "yard": (78, 153),
}
BOWS = (6.0, -46.0, -5.0, 6.0, 6.0)  # px each piece of the thread bows to the left of its way
MOSCOW = (232, 40, 70, 58)  # x, y, w, h of the town plans
CHICAGO = (14, 90, 98, 76)
NOTE = (178, 124, 118, 46)  # an empty sheet for the game's words
PHOTOGRAPHS = (
    ("viktor", 124, 116, -0.13),
    ("cat", 12, 14, 0.10),
    ("ridzik", 46, 8, -0.06),
)  # sheet tag, x, y, turn in radians
RING = (158, 34, 15)  # of a glass of tea: x, y, radius

PIN_DONE = """
...kkk...
..kesek..
.keseeek.
.keeeexk.
.keeexxk.
..kexxk..
...kkk...
...ksk...
...kmk...
....k....
"""
PIN_NOW = """
....kkkkk....
...kyywyyk...
..kyywyyyYk..
.kyywyyyyYgk.
.kyyyyyyYYgk.
.kyyyyyYYYgk.
.kYyyyYYYggk.
..kYYYYYggk..
...kgggggk...
....kkkkk....
.....smk.....
.....smk.....
.....smk.....
......m......
......d......
"""
PIN_AHEAD = """
..ddddd..
.d.....d.
d...d...d
d..ddd..d
d...d...d
.d.....d.
..ddddd..
"""
KEY = {
    "k": "ink", "e": "red:3", "s": "red:4", "x": "red:1", "m": "grey:4", "d": "grey:1",
    "y": "gold:3", "w": "gold:4", "Y": "gold:2", "g": "gold:1",
}  # fmt: skip
PLANE = """
............kk......
...........kwsk.....
...........kwsk.....
..........kwssk.....
.........kwsmk...kk.
..kkkkkkkkwsmkkkkwsk
.kwwwwwwwwwwwwwwwwsk
kaasssssssssssssssmk
.kmmmmmmmmmmmmmmmmmk
..kkkkkkkkmmdkkkkmdk
.........kmmdk...kk.
..........kmmdk.....
...........kmdk.....
...........kmdk.....
............kk......
"""
PLANE_KEY = {"k": "ink", "w": "grey:7", "s": "grey:6", "m": "grey:4", "d": "grey:3", "a": "teal:2"}
CLIP = """
.kkkk.
kssmmk
ks..mk
ksskmk
ks.kmk
ks.kmk
ks.kmk
.k.kk.
"""


def _light() -> Floats:
    """Return how much of the lamp's light reaches each pixel."""
    ys, xs = grid(HIGH, WIDE)
    away = np.hypot((xs - LAMP[0]) / 1.45, ys - LAMP[1])
    return np.asarray(np.clip(1.12 - (away / 132) ** 1.5, 0, 1))


def _table(light: Floats) -> Indices:
    """Paint boards: long grain, dark joints, worn edges."""
    grain = noise(HIGH * 10, WIDE, 22, 3)[::10] - 0.5
    fine = noise(HIGH * 5, WIDE, 8, 4)[::5] - 0.5
    ys, _ = grid(HIGH, WIDE)
    board = np.floor(ys / 30)
    value = light * (0.55 + 0.10 * np.sin(board * 2.4)) + 0.20 * grain * light + 0.12 * fine * light
    value = np.where(ys % 30 < 1.2, value - 0.22, np.where(ys % 30 < 2.4, value + 0.08, value))
    return shade(value, ramp("ink,brown:0-3"), 0.9)


def _sheet(
    picture: Indices, box: tuple[int, int, int, int], value: Floats, colours: str, seed: int
) -> None:
    """Lay a sheet of paper with its shadow on the picture, its edges a little torn."""
    x, y, w, h = box
    ys, xs = grid(HIGH, WIDE)
    torn = (noise(HIGH, WIDE, 3, seed) - 0.5) * 1.6
    inside = (xs > x + torn) & (xs < x + w + torn) & (ys > y + torn) & (ys < y + h + torn)
    shadow = np.roll(np.roll(inside, 3, 0), 2, 1) & ~inside
    picture[shadow & veil(np.full((HIGH, WIDE), 0.75))] = INK
    paper = shade(value, ramp(colours), 0.7)
    lay(picture, paper, inside)
    edge = inside & ~np.roll(inside, 1, 0)
    picture[edge] = ramp(colours)[-1]


def _photograph(tag: str, turn: float) -> Indices:
    """Return a head in grey in a white frame, with a clip, turned a little."""
    high, wide = 38, 32
    face = halved_cel(cel("heads", tag).pixels)[:28]
    left = max(0, (face.shape[1] - wide + 6) // 2 + 1)
    face = face[:, left : left + wide - 6]
    print_ = np.full((high, wide), ramp("stone:5")[0], np.uint8)
    ys, _ = grid(high - 9, wide - 6)
    print_[3 : high - 6, 3 : wide - 3] = shade(0.25 + 0.5 * ys / high, ramp("grey:1-3"), 0.9)
    colours = np.array(figure_palette().colours, float)
    light = colours[np.minimum(face, 63)] @ (0.3, 0.59, 0.11) / 255
    grey = shade(np.clip(light * 1.15, 0, 1), ramp("ink,grey:1-6"), 0.3)
    grey[face == CLEAR] = CLEAR
    put(print_[3 : high - 6, 3 : wide - 3], grey, (wide - 6 - face.shape[1]) // 2, 2)
    return _turned(print_, turn)


def _turned(pixels: Indices, turn: float) -> Indices:
    """Return a small picture sheared by an angle as old machines turned them: rows and columns."""
    high, wide = pixels.shape
    pad = 4
    out = clear(high + 2 * pad, wide + 2 * pad)
    for y in range(high):
        shift = round((y - high / 2) * -turn)
        out[y + pad, pad + shift : pad + shift + wide] = pixels[y]
    for x in range(out.shape[1]):
        out[:, x] = np.roll(out[:, x], round((x - wide / 2) * turn))
    return out


def _photographs(picture: Indices) -> None:
    for tag, x, y, turn in PHOTOGRAPHS:
        photo = _photograph(tag, turn)
        dark = np.where(photo == CLEAR, CLEAR, INK).astype(np.uint8)
        screen = (np.add.outer(np.arange(dark.shape[0]), np.arange(dark.shape[1])) % 3) == 0
        dark[screen] = CLEAR
        put(picture, dark, x + 2, y + 3)
        put(picture, photo, x, y)
        clip = stamp(CLIP, {"k": "ink", "s": "grey:6", "m": "grey:4"})
        put(picture, clip, x + 8 - round(turn * 20), y)


def _tea_ring(picture: Indices) -> None:
    """Leave the ring of a glass on the map: broken, darker at its outer edge."""
    ys, xs = grid(HIGH, WIDE)
    away = np.hypot(xs - RING[0], (ys - RING[1]) * 1.05)
    worn = noise(HIGH, WIDE, 6, 17)
    line_ = (np.abs(away - RING[2]) < 0.9) & (worn > 0.28)
    soft = (away < RING[2]) & (away > RING[2] - 3) & veil(worn * 0.5)
    picture[soft] = ramp("brown:4")[0]
    picture[line_] = ramp("brown:3")[0]


def _pencil(picture: Indices) -> None:
    """Draw the way ahead in pencil: dashes between the pins."""
    for points in _ways():
        for number, (x, y) in enumerate(points):
            if number % 3:
                picture[round(y), round(x)] = ramp("navy:1")[0]
    for x, y in PINS.values():
        put(picture, stamp(PIN_AHEAD, KEY | {"d": "navy:1"}), x - 4, y - 3)


def _title(picture: Indices, corner: tuple[int, int], words: str) -> None:
    """Print a plan's name on a strip of paper."""
    label = lettering(words, "brown:0")
    x, y = corner
    picture[y - 2 : y + label.shape[0] + 2, x - 3 : x + label.shape[1] + 3] = ramp("stone:4")[0]
    put(picture, label, x, y)


def _ways() -> list[list[Point]]:
    places = list(PINS.values())
    return [
        curve(start, end, bow, 40)
        for start, end, bow in zip(places, places[1:], BOWS, strict=False)
    ]


def table() -> Indices:
    """Return the whole table without thread, pins and aeroplane."""
    light = _light()
    picture = _table(light)
    fibre = noise(HIGH, WIDE, 2, 9) - 0.5
    fold = land.folds(SIZE)
    value = light * 0.72 + 0.06 * fibre + 0.10 * fold * light
    _sheet(picture, (22, 8, 276, 164), value, "brown:1-2,stone:2-4", 5)
    land.world(picture, light)
    _tea_ring(picture)
    plans = (MOSCOW, land.moscow, 6, "МОСКВА", 5), (CHICAGO, land.chicago, 7, "CHICAGO", 64)
    for box, draw, seed, words, down in plans:
        _sheet(picture, box, light * 0.80 + 0.05 * fibre + 0.08, "brown:2,stone:2-5", seed)
        draw(picture, box, light)
        _title(picture, (box[0] + 6, box[1] + down), words)
    _sheet(picture, NOTE, light * 0.62 + 0.26 + 0.04 * fibre, "stone:1-5", 8)
    x, y, w, h = NOTE
    for row in range(y + 10, y + h - 4, 10):
        picture[row, x + 5 : x + w - 5] = ramp("stone:3")[0]
    _pencil(picture)
    _photographs(picture)
    return picture


def thread(points: list[Point]) -> tuple[Indices, tuple[int, int]]:
    """Return a piece of the thread with its shadow, cut out, and its corner."""
    low = [(x + 1, y + 2) for x, y in points]
    pixels = clear(HIGH, WIDE)
    shadow = line(SIZE, low, 1.2)
    pixels[shadow & veil(np.full((HIGH, WIDE), 0.7))] = ramp("brown:0")[0]
    body = line(SIZE, points, 1.7)
    pixels[grow(body) & ~body & np.roll(body, 1, 0)] = ramp("red:0")[0]
    pixels[body] = ramp("red:3")[0]
    for number, (x, y) in enumerate(points):
        if number % 2 and body[round(y), round(x)]:
            pixels[round(y), round(x)] = ramp("red:4")[0]
    drawn = pixels != CLEAR
    rows, columns = np.flatnonzero(drawn.any(1)), np.flatnonzero(drawn.any(0))
    top, left = int(rows[0]), int(columns[0])
    return pixels[top : rows[-1] + 1, left : columns[-1] + 1].copy(), (left, top)


def _halo(pixels: Indices) -> Indices:
    """Return the pin that marks now at its brighter moment: larger head, rays."""
    big = np.pad(pixels, ((2, 0), (2, 2)), constant_values=CLEAR)
    for y, x in ((0, 8), (2, 2), (2, 14), (6, 0), (6, 16), (11, 2), (11, 14)):
        big[y, x] = ramp("gold:4")[0]
    return big


def plane(lit: bool) -> Indices:
    """Return the aeroplane from above, flying left, its lamps on or off."""
    pixels = stamp(PLANE, PLANE_KEY)
    if lit:
        pixels[1, 12] = ramp("red:3")[0]
        pixels[13, 12] = ramp("spark:1")[0]
        pixels[7, 0:2] = ramp("gold:4")[0]
    return pixels


def plane_shadow() -> Indices:
    body = stamp(PLANE, PLANE_KEY) != CLEAR
    pixels = clear(*body.shape)
    ys, xs = np.mgrid[: body.shape[0], : body.shape[1]]
    pixels[body & ((ys + xs) % 2 == 0)] = ramp("brown:0")[0]
    return pixels


def pictures() -> tuple[dict[str, Indices], dict[str, object]]:
    """Return the pictures by file name, and where they stand."""
    now = stamp(PIN_NOW, KEY)
    made = {
        "map": table(),
        "map_pin_done": stamp(PIN_DONE, KEY),
        "map_pin_now-0": np.pad(now, ((2, 0), (2, 2)), constant_values=CLEAR),
        "map_pin_now-1": _halo(now),
        "map_pin_ahead": stamp(PIN_AHEAD, KEY),
        "map_plane-0": plane(lit=False),
        "map_plane-1": plane(lit=True),
        "map_plane_shadow": plane_shadow(),
    }
    threads = []
    for number, points in enumerate(_ways()):
        made[f"map_thread-{number}"], corner = thread(points)
        threads.append({"corner": corner, "from": list(PINS)[number], "to": list(PINS)[number + 1]})
    flight = [(round(x), round(y)) for x, y in _ways()[1]]
    places: dict[str, object] = {
        "pins": PINS,
        "pin_points": {"done": (4, 9), "now": (8, 16), "ahead": (4, 3)},
        "threads": threads,
        "plane": {"way": flight, "middle": (10, 7), "shadow": (3, 7)},
        "note": NOTE,
    }
    return made, places


def bake(root: Path) -> list[Path]:
    """Bake the journey's map below `root`/pictures."""
    out = root / "pictures"
    made, places = pictures()
    told = out / "map.json"
    written = save_all(out, made)
    told.write_text(json.dumps(places, indent=1) + "\n", "utf-8")
    return [*written, told]
