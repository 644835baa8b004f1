"""Light things that fly out of what breaks: paper, feathers, cloth, cards, a wheel's cap."""

from __future__ import annotations

import numpy as np

from assets.studio.paint.canvas import Bits, Indices, clear, grid, lay, ramp, shade
from assets.studio.paint.field import Bit, cloud, edged, puffs, spray
from assets.studio.paint.tags import Placed, Tag, centred, standing


def _sheet_of_paper(turn: float, lift: float) -> Indices:
    """Paint a sheet as it swings: its width is what it shows, its lines follow."""
    size = 19
    ys, xs = grid(size, size)
    x, y = xs - size / 2, ys - size / 2
    u, v = x * np.cos(turn) + y * np.sin(turn), y * np.cos(turn) - x * np.sin(turn)
    half = 5.5 * max(0.22, abs(np.cos(lift)))
    bend = 0.9 * np.sin(u * 0.5 + lift)
    inside: Bits = (np.abs(u) < 4.2) & (np.abs(v + bend) < half)
    light = 0.75 + 0.28 * np.sin(lift) - 0.05 * v
    pixels = clear(size, size)
    lay(pixels, shade(light + 0 * u, ramp("stone:3-5,grey:7"), 0.3), inside)
    if abs(np.cos(lift)) > 0.55:
        text = inside & (np.floor(v + bend + 20) % 3 == 0) & (np.abs(u) < 3)
        pixels[text] = ramp("stone:2")[0]
    return edged(pixels)


def _paper() -> list[Placed]:
    """Return one sheet that flutters down, in a loop of turns."""
    turns = np.linspace(0, 2 * np.pi, 8, endpoint=False)
    return [centred(_sheet_of_paper(0.5 * np.sin(t), float(t))) for t in turns]


def _papers() -> list[Placed]:
    """Return a sheaf of papers thrown up and scattering."""
    size, made = 110, []
    bits = spray(11, 4, 6.0, 3.4, 4, 0.55)
    for frame in range(9):
        pixels = clear(size, size)
        for number, b in enumerate(bits):
            t = frame * 0.85 + 0.3
            drag = 1 / (1 + 0.1 * t)
            x = size / 2 + b.vx * t * drag + 3 * np.sin(number + t * 0.9)
            y = size * 0.62 + b.vy * t * drag + 0.26 * t * t
            sheet = _sheet_of_paper(number * 0.8 + 0.3 * frame, number * 1.1 + 0.7 * frame)
            _put(pixels, sheet, round(x) - 9, round(y) - 9)
        made.append(Placed(pixels, (size // 2, round(size * 0.62))))
    return made


def _put(under: Indices, over: Indices, x: int, y: int) -> None:
    """Paint what lies wholly inside; the rest would be cut straight at the edge."""
    if 0 <= x <= under.shape[1] - over.shape[1] and 0 <= y <= under.shape[0] - over.shape[0]:
        lay(under[y : y + over.shape[0], x : x + over.shape[1]], over)


def _plume(turn: float, flat: float) -> Indices:
    """Paint a small curved feather with its quill."""
    size = 15
    ys, xs = grid(size, size)
    x, y = xs - size / 2, ys - size / 2
    u, v = x * np.cos(turn) + y * np.sin(turn), y * np.cos(turn) - x * np.sin(turn)
    curve = v - 0.07 * u * u + 1
    half = 2.5 * np.sqrt(np.clip(1 - (u / 5.6) ** 2, 0, 1)) * max(0.35, abs(flat))
    pixels = clear(size, size)
    lay(pixels, shade(0.8 - curve * 0.12 + 0.1 * flat, ramp("grey:5-7"), 0.3), np.abs(curve) < half)
    quill = (np.abs(curve) < 0.5) & (np.abs(u) < 6.4)
    pixels[quill] = ramp("stone:4")[0]
    return edged(pixels)


def _feather() -> list[Placed]:
    """Return one feather that rocks as it sinks."""
    steps = np.linspace(0, 2 * np.pi, 8, endpoint=False)
    return [centred(_plume(0.7 * np.sin(step), float(np.cos(step)))) for step in steps]


def _pillow() -> list[Placed]:
    """Return a pillow that bursts: a puff of down, feathers that hang in the air."""
    size, made = 110, []
    bits = spray(15, 9, 5.6, 1.6, 4, 0.95)
    middle = (size / 2, size * 0.55)
    for frame in range(9):
        down = [
            Bit(b.vx * (0.8 + 0.5 * frame), b.vy * (0.7 + 0.4 * frame), 0, 0, 9 + frame)
            for b in bits[::2]
        ]
        density = puffs(size, size, down, middle) * (1.2 - 0.2 * frame)
        pixels = cloud(density, "grey:5-7", 50 + frame, 4)
        for number, b in enumerate(bits):
            t = frame * 0.9 + 0.3
            drag = 1 / (1 + 0.22 * t)
            x = middle[0] + b.vx * t * drag * 1.5 + 2.4 * np.sin(number * 2 + t)
            y = middle[1] + b.vy * t * drag * 1.4 + 0.16 * t * t
            plume = _plume(number + 0.35 * frame, float(np.cos(number + 0.6 * frame)))
            _put(pixels, plume, round(x) - 7, round(y) - 7)
        made.append(Placed(pixels, (size // 2, round(middle[1]))))
    return made


def _leaflet(colours: str, seed: int) -> list[Placed]:
    """Return banknotes or playing cards that whirl out of a broken case."""
    size, made = 96, []
    bits = spray(12, seed, 5.2, 2.6, 3, 0.7)
    ys, xs = grid(size, size)
    for frame in range(8):
        pixels = clear(size, size)
        for number, b in enumerate(bits):
            t = frame * 0.9 + 0.3
            x = xs - size / 2 - b.vx * t / (1 + 0.08 * t)
            y = ys - size * 0.6 - b.vy * t / (1 + 0.08 * t) - 0.3 * t * t
            angle, swing = number * 1.3 + 0.5 * frame, number + 0.9 * frame
            u, v = x * np.cos(angle) + y * np.sin(angle), y * np.cos(angle) - x * np.sin(angle)
            half = 2.6 * max(0.25, abs(np.cos(swing)))
            inside = (np.abs(u) < 4.2) & (np.abs(v) < half)
            mark = clear(size, size)
            lay(mark, shade(0.6 + 0.3 * np.sin(swing) - 0.08 * v, ramp(colours), 0.2), inside)
            mark[inside & (np.hypot(u, v) < 1.1)] = ramp(colours)[0]
            lay(pixels, edged(mark))
        made.append(Placed(pixels, (size // 2, round(size * 0.6))))
    return made


def _hub_cap() -> list[Placed]:
    """Return a wheel's cap that rolls and wobbles, flashing."""
    made = []
    for frame in range(6):
        size = 17
        ys, xs = grid(size, size)
        wide = max(0.3, abs(np.cos(frame * np.pi / 6)))
        away = np.hypot((xs - size / 2) / wide, ys - size / 2)
        angle = np.arctan2(ys - size / 2, (xs - size / 2) / wide) + frame
        pixels = clear(size, size)
        light = 0.55 + 0.35 * np.cos(angle * 2) - 0.2 * (np.abs(away - 3.4) < 0.7)
        lay(pixels, shade(light, ramp("grey:2-7"), 0.3), away < 6.4)
        made.append(standing(edged(pixels)))
    return made


def tags() -> list[Tag]:
    """Return the light things."""
    return [
        Tag("paper", _paper(), (83,), once=False),
        Tag("papers", _papers(), (67,)),
        Tag("feather", _feather(), (100,), once=False),
        Tag("pillow_burst", _pillow(), (50, 67, 83)),
        Tag("banknotes", _leaflet("olive:1-4", 14), (67,)),
        Tag("cards", _leaflet("red:3,stone:4-5,grey:7", 15), (67,)),
        Tag("hub_cap", _hub_cap(), (50,), once=False),
    ]
