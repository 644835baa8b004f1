"""A canvas of light, (132, 320, 3) in 0..1: shapes are masks, colours are the palettes'."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from PIL import Image, ImageDraw

from assets.studio.paint.canvas import Bits, Floats, noise
from assets.studio.scenes.pixels import ramp_light

WIDTH, HEIGHT = 320, 132
YS, XS = np.mgrid[:HEIGHT, :WIDTH] + 0.5
Point = tuple[float, float]
Stroke = Sequence[Point]


def canvas(colour: str = "ink") -> Floats:
    return np.tile(tint(colour), (HEIGHT, WIDTH, 1))


def tint(colour: str) -> Floats:
    """Return one colour as light."""
    return np.asarray(ramp_light(colour)[0])


def along(value: Floats, ramp: str) -> Floats:
    """Return the ramp's colours for values 0..1, mixed between steps."""
    steps = ramp_light(ramp)
    place = np.clip(value, 0, 1) * (len(steps) - 1)
    lower = np.minimum(place.astype(int), len(steps) - 2) if len(steps) > 1 else place.astype(int)
    part = (place - lower)[..., None]
    return np.asarray(
        steps[lower] * (1 - part) + steps[np.minimum(lower + 1, len(steps) - 1)] * part
    )


# ---- masks


def box(left: float, top: float, right: float, bottom: float) -> Bits:
    return np.asarray((left < XS) & (right > XS) & (top < YS) & (bottom > YS))


def disc(x: float, y: float, across: float, down: float = 0.0) -> Bits:
    return np.asarray(((XS - x) / across) ** 2 + ((YS - y) / (down or across)) ** 2 < 1)


def polygon(points: Stroke) -> Bits:
    picture = Image.new("1", (WIDTH, HEIGHT))
    ImageDraw.Draw(picture).polygon(list(points), fill=1)
    return np.array(picture, bool)


def stroke(points: Stroke, width: float = 1.0) -> Bits:
    """Return a line through points; below 1.5 wide it is one crisp pixel."""
    if width <= 1.5:
        picture = Image.new("1", (WIDTH, HEIGHT))
        ImageDraw.Draw(picture).line(list(points), fill=1)
        return np.array(picture, bool)
    mask = np.zeros((HEIGHT, WIDTH), bool)
    for (ax, ay), (bx, by) in pairwise(points):
        mask |= reach((ax, ay), (bx, by)) < width / 2
    return mask


def reach(a: Point, b: Point) -> Floats:
    """Return every pixel's distance from a line."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    run = ((XS - a[0]) * dx + (YS - a[1]) * dy) / (dx * dx + dy * dy + 1e-9)
    part = np.clip(run, 0, 1)
    return np.asarray(np.hypot(XS - a[0] - part * dx, YS - a[1] - part * dy))


def below(points: Stroke) -> Bits:
    """Return all under a line drawn from left to right."""
    xs, ys = zip(*points, strict=True)
    return np.asarray(np.interp(XS, xs, ys) < YS)


def cloud(cell: float, seed: int) -> Floats:
    """Return smooth noise -0.5..0.5 of two sizes."""
    fine = noise(HEIGHT, WIDTH, max(cell / 3, 1.5), seed + 1)
    return np.asarray(noise(HEIGHT, WIDTH, cell, seed) * 0.7 + fine * 0.3 - 0.5)


# ---- paint


def fill(light: Floats, where: Bits, colour: str | Floats, share: float | Floats = 1.0) -> None:
    """Cover a mask with a colour, or with another canvas, wholly or in part."""
    paint = tint(colour) if isinstance(colour, str) else colour
    part = np.where(where, share, 0.0)[..., None]
    light[:] = light * (1 - part) + paint * part


def shine(light: Floats, power: Floats, colour: str | Floats) -> None:
    """Add light of a colour, without burning out."""
    paint = tint(colour) if isinstance(colour, str) else colour
    light[:] = light + (1 - light) * np.clip(power, 0, 1)[..., None] * paint


def dim(light: Floats, share: Floats | float) -> None:
    """Multiply: 1 leaves, 0 blackens to ink."""
    part = np.clip(np.broadcast_to(np.asarray(share), (HEIGHT, WIDTH)), 0, 1)[..., None]
    light[:] = light * part + tint("ink") * (1 - part)


def halo(x: float, y: float, across: float, down: float = 0.0, sharp: float = 2.0) -> Floats:
    """Return light round a point, 1 there and 0 at its reach."""
    away = np.hypot((XS - x) / across, (YS - y) / (down or across))
    return np.asarray(np.clip(1 - away, 0, 1) ** sharp)


def beam(start: Point, end: Point, width: tuple[float, float], fade: float = 1.0) -> Floats:
    """Return a cone of light from start to end, brightest at its start and middle."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    long = float(np.hypot(dx, dy))
    run = ((XS - start[0]) * dx + (YS - start[1]) * dy) / long**2
    side = np.abs((XS - start[0]) * dy - (YS - start[1]) * dx) / long
    half = np.maximum(width[0] + (width[1] - width[0]) * run, 0.1) / 2
    inside = np.clip(1.25 - side / half, 0, 1)
    return np.asarray(inside * np.clip(1 - run, 0, 1) ** fade * (run > 0))


def specks(
    light: Floats, spots: Sequence[tuple[float, float, float]], ramp: str, long: Point = (0, 0)
) -> None:
    """Set small lights or flakes: x, y and brightness 0..1; `long` draws them out into streaks."""
    steps = ramp_light(ramp)
    for x, y, bright in spots:
        colour = steps[min(int(bright * len(steps)), len(steps) - 1)]
        count = max(1, round(max(abs(long[0]), abs(long[1]))))
        for k in range(count):
            column, row = int(x + long[0] * k / count), int(y + long[1] * k / count)
            if 0 <= column < WIDTH and 0 <= row < HEIGHT:
                light[row, column] = colour


def scatter(
    count: int, seed: int, area: tuple[float, float, float, float]
) -> list[tuple[float, float, float]]:
    """Return random spots in an area (left, top, right, bottom)."""
    dice = np.random.default_rng(seed)
    left, top, right, bottom = area
    rows = dice.random((count, 3)) * (right - left, bottom - top, 1) + (left, top, 0)
    return [(float(x), float(y), float(b)) for x, y, b in rows]


def stencil(light: Floats, rows: str, at: tuple[int, int], inks: dict[str, str]) -> None:
    """Set pixels by hand: a letter is a colour, a dot leaves what is there."""
    for y, row in enumerate(rows.split()):
        for x, mark in enumerate(row):
            if mark != "." and 0 <= at[1] + y < HEIGHT and 0 <= at[0] + x < WIDTH:
                light[at[1] + y, at[0] + x] = tint(inks[mark])


def pupil(light: Floats, at: Point, size: tuple[int, int] = (2, 3)) -> None:
    """Set an eye's dark and the spark in it where the light left it empty."""
    x, y = round(at[0]), round(at[1])
    fill(light, box(x - 1, y - 1, x - 1 + size[0], y - 1 + size[1]), "ink")
    light[y - 1, x - 1] = tint("grey:7")
