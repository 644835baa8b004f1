"""Flashes: blows, guard, parry, tell, catch, stars round the head, the burst of Heat."""

from __future__ import annotations

import numpy as np

from assets.studio.paint.canvas import (
    Indices,
    clear,
    depth,
    grid,
    lay,
    noise,
    put,
    ramp,
    shade,
    veil,
)
from assets.studio.paint.field import (
    Bit,
    banded,
    dots,
    edged,
    glint,
    rays,
    relief_light,
    ring,
    spray,
    star,
    throw,
)
from assets.studio.paint.tags import Placed, Tag, centred
from assets.studio.palette import CLEAR

HOT = "red:3,red:4,gold:3,gold:4,grey:7"
HARD = "grey:3,grey:5,gold:3,grey:6,grey:7"
STOPS = (0.0, 0.18, 0.36, 0.52, 0.68)
OPENING = ((1.0, 0.26), (1.12, 0.46), (1.2, 0.68))  # of a blow's rays: scale, open middle
STAR = """
...#...
...#...
.#####.
#######
.#####.
.##.##.
##...##
"""


def _burst(radius: float, spikes: int, seed: int, colours: str) -> list[Placed]:
    """Return a blow's five frames: a flash, rays that open and fly off, bits.

    The middle is open after the first frame, so that the face that was struck is seen.
    """
    size = int(radius * 2.4) + 12
    middle = (size / 2, size / 2)
    bits = spray(spikes, seed, radius * 0.30, 0, max(1.8, radius / 8), 1.0)
    steps = [banded(star(size, radius * 0.6, spikes, seed), [s * 0.7 for s in STOPS], colours)]
    for scale, hollow in OPENING:
        field = rays(size, radius * scale, hollow, spikes, seed)
        steps.append(banded(field, STOPS, colours))
    steps.append(clear(size, size))
    tail = colours.split(",")
    for frame in (2, 3, 4):
        flown = throw(bits, frame, 0.2, 0.22)
        lay(steps[frame], dots(size, size, flown, middle, f"{tail[1]},{tail[2]},{tail[4]}"))
    return [centred(edged(pixels)) for pixels in steps]


def _shock(cels: list[Placed], radius: float, colours: str) -> list[Placed]:
    """Add a wide ring to the later frames of a burst."""
    size = int(radius * 2) + 8
    made = []
    for frame, cel in enumerate(cels):
        pixels = clear(size, size)
        if frame >= 1:
            field = ring(size, radius * (0.5 + 0.125 * frame), 5.5 - frame, 0.8)
            pixels = banded(field, (0.0, 0.45), colours)
            pixels[~veil(np.full(field.shape, 1.15 - 0.22 * frame))] = CLEAR
        put(pixels, cel.pixels, (size - cel.pixels.shape[1]) // 2, (size - len(cel.pixels)) // 2)
        made.append(centred(pixels))
    return made


def _guard() -> list[Placed]:
    """Return a blow met by a guard: a cold fan of short strokes, flat against the arms."""
    size, made = 44, []
    for reach, hollow in ((8, 0), (16, 0.3), (19, 0.5), (20, 0.72)):
        field = rays(size, reach, hollow, 8, 5) if hollow else star(size, reach, 8, 5)
        pixels = banded(field, (0.0, 0.3, 0.66), "navy:3,teal:5,grey:7")
        arc = banded(ring(size, reach, 3), (0.0, 0.4), "teal:3,teal:5")
        ys, xs = grid(size, size)
        arc[(xs < size / 2 + 3) | (np.abs(ys - size / 2) > reach * 0.8)] = CLEAR
        lay(pixels, arc)
        made.append(centred(edged(pixels)))
    return made


def _parry() -> list[Placed]:
    """Return a parry: a flash of four rays and a bright ring that runs out."""
    size, made = 92, []
    for frame, (ray, radius) in enumerate(((16, 6), (40, 14), (30, 24), (18, 33), (0, 41))):
        pixels = banded(ring(size, radius, 7.0 - frame), (0.0, 0.35, 0.7), "navy:3,spark:0,grey:7")
        if frame >= 3:
            pixels[~veil(np.full((size, size), 1.3 - 0.2 * frame))] = CLEAR
        if ray:
            lay(pixels, banded(glint(size, ray, 0.55), (0.0, 0.2, 0.45), "spark:0,teal:5,grey:7"))
        made.append(centred(edged(pixels) if frame < 3 else pixels))
    return made


def _tell() -> list[Placed]:
    """Return the glint at a raised fist: a sharp star of gold, quick up, slower out."""
    made = []
    for ray, colours in (
        (9, "red:3,gold:3,grey:7"),
        (19, "red:3,gold:4,grey:7"),
        (14, "red:3,gold:3,grey:7"),
        (7, "red:2,red:4,gold:4"),
    ):
        made.append(centred(edged(banded(glint(42, ray, 0.62), (0.0, 0.22, 0.5), colours))))
    return made


def _catch() -> list[Placed]:
    """Return a catch: short strokes that close on the hand, then a dot of light."""
    size, made = 44, []
    for near, far in ((14, 20), (9, 15), (5, 10), (0, 5)):
        pixels = clear(size, size)
        for spoke in range(8):
            angle = spoke * np.pi / 4 + 0.39
            for away in np.arange(near, far, 0.5):
                x, y = size / 2 + np.cos(angle) * away, size / 2 + np.sin(angle) * away
                pixels[int(y), int(x)] = ramp("grey:7" if away < (near + far) / 2 else "gold:3")[0]
        made.append(centred(edged(pixels)))
    return made


def _small_star(side: int) -> Indices:
    """Return a five-pointed toy star, 7 or 5 px, gold."""
    rows = STAR.split()
    picks = range(7) if side == 7 else (0, 2, 3, 4, 6)
    pixels = clear(side, side)
    for y, row in enumerate(picks):
        for x, column in enumerate(picks):
            if rows[row][column] == "#":
                pixels[y, x] = ramp("gold:4" if y < side / 2 else "gold:3")[0]
    return pixels


def _dizzy() -> list[Placed]:
    """Return three stars that circle above a head; four frames, then the next star is there."""
    wide, high, made = 52, 24, []
    for frame in range(4):
        pixels = clear(high, wide)
        stars = [(number + frame / 4) / 3 * 2 * np.pi for number in range(3)]
        for angle in sorted(stars, key=lambda a: float(np.sin(a))):
            side = 7 if np.sin(angle) > -0.35 else 5
            mark = edged(np.pad(_small_star(side), 1, constant_values=CLEAR))
            x, y = wide / 2 + 18 * np.cos(angle), high / 2 + 5.5 * np.sin(angle)
            put(pixels, mark, round(x - side / 2 - 1), round(y - side / 2 - 1))
        made.append(centred(pixels))
    return made


def _sweat() -> list[Placed]:
    """Return drops that fly off a head struck from the left."""
    bits = [Bit(0, 0, 4.4, -3.4, 3.4), Bit(0, 3, 5.6, -1.4, 3.0), Bit(-1, -3, 2.2, -4.6, 3.0)]
    bits += [Bit(1, 3, 3.6, 0.4, 2.2), Bit(0, -3, -1.6, -3.4, 2.4)]
    size, made = 56, []
    for frame in range(1, 5):
        flown = throw(bits, frame, 0.9, 0.18)
        pixels = dots(size, size, flown, (size / 2 - 6, size / 2), "teal:4,teal:5,grey:7")
        made.append(centred(edged(pixels)))
    return made


def _heat_burst() -> list[Placed]:
    """Return the burst of a Heat move: a ball of fire that opens into a ring."""
    size, made = 128, []
    rough = noise(size, size, 9, 77) - 0.5
    for frame, (radius, hollow) in enumerate(((22, 0), (42, 14), (54, 32), (60, 46), (62, 55))):
        ys, xs = grid(size, size)
        away = np.hypot(xs - size / 2, ys - size / 2) * (1 + 0.5 * rough)
        field = 1 - away / radius
        light = np.clip(field * 1.5 + 0.25 + rough * 0.6, 0, 1)
        pixels = shade(light, ramp("red:1-4,gold:3-4,grey:7"), 0.8)
        thin = np.clip((away - hollow) / 12, 0, 1) if hollow else np.ones_like(away)
        pixels[(field < 0) | ~veil(thin * (1.25 - 0.17 * frame))] = CLEAR
        made.append(centred(pixels))
    return made


def _pickup() -> list[Placed]:
    """Return small stars that rise from a thing picked up."""
    made = []
    for frame in range(5):
        pixels = clear(40, 32)
        for number, (x, start) in enumerate(((8, 30), (16, 24), (24, 32), (12, 18), (21, 14))):
            ray = (2, 5, 4, 3, 1)[(frame + number) % 5]
            mark = banded(glint(13, ray, 0.7), (0.0, 0.4), "gold:3,grey:7")
            put(pixels, mark, x - 6, start - 4 * frame - 6 + 4)
        made.append(centred(edged(pixels)))
    return made


def _go() -> list[Placed]:
    """Return the arrow that says walk on: it points left and jumps that way."""
    high, wide, made = 30, 52, []
    for frame in range(4):
        ys, xs = grid(high, wide)
        x, y = xs - 8 + (0, 2, 4, 2)[frame], np.abs(ys - high / 2)
        shape = ((x > 0) & (x < 15) & (y < x * 0.87)) | ((x >= 15) & (x < 38) & (y < 6))
        rise = relief_light(depth(shape, 3), 0.5)
        light = np.where(depth(shape, 3) >= 3, 0.50 - 0.4 * (ys / high - 0.5), rise)
        pixels = shade(light, ramp("red:1-4,gold:3-4"), 0.5)
        pixels[~shape] = CLEAR
        made.append(centred(edged(pixels)))
    return made


def tags() -> list[Tag]:
    """Return the flashes of the effects sheet."""
    return [
        Tag("spark_light", _burst(14, 8, 3, HOT), (33,)),
        Tag("spark_medium", _burst(21, 10, 14, HOT), (33, 50, 33, 33)),
        Tag("spark_heavy", _shock(_burst(32, 13, 25, HOT), 42, "red:3,gold:4"), (33, 50, 67, 67)),
        Tag("spark_armour", _burst(19, 8, 36, HARD), (33, 50, 50, 50)),
        Tag("spark_guard", _guard(), (33, 50, 50, 50)),
        Tag("parry", _parry(), (33, 50, 50, 67)),
        Tag("tell_glint", _tell(), (50, 100, 67, 67)),
        Tag("catch", _catch(), (33, 33, 50, 67)),
        Tag("dizzy", _dizzy(), (100,), once=False),
        Tag("sweat", _sweat(), (50,)),
        Tag("heat_burst", _heat_burst(), (33, 50, 67, 67)),
        Tag("pickup", _pickup(), (67,)),
        Tag("go", _go(), (133,), once=False),
    ]
