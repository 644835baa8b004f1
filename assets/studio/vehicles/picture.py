"""From a vehicle to pixels: rays, light, votes of samples, ramps, inner edges, outline."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from assets.studio.figures.space import Array, Vec, unit
from assets.studio.paint.canvas import Indices, outline, screen
from assets.studio.paint.samples import SIDES, blocks
from assets.studio.paint.tags import Placed
from assets.studio.palette import CLEAR, INK, ramp
from assets.studio.vehicles.model import Vehicle, Wheel, covered
from assets.studio.vehicles.skin import INDEX, LIT, MATERIALS, MATT, NAMES, POLISHED, Skin
from assets.studio.vehicles.solids import (
    CENTRE,
    COLUMNS,
    COUNT,
    CUT,
    FIRST,
    FRAME,
    KIND,
    PROFILE,
    REACH,
    ROUND,
    SIZE,
    Seen,
    march,
)

Counts = NDArray[np.int64]

OBLIQUE: Vec = (-0.22, -0.30, -1.0)
LEVEL: Vec = (0.0, -0.22, -1.0)
BELOW: Vec = (-0.16, 0.16, -1.0)
KEY: Vec = (-0.35, 0.8, 0.55)
SAMPLES = 4  # rays a side of a pixel
COVERED = 0.5  # part of a pixel that makes it solid
EDGE = 3.5  # pixels one part stands before another for a dark line
MARGIN = 2  # clear pixels round a vehicle
GRAIN = 4  # the dither's period: windows start on it, so that it stands still between frames
GLOW_VOTE = 1.25  # small lamps and windows outvote what is round them
GLOW = 0.62  # of what is lit and not painted
OWN = 0.72  # share of a painted value that light does not change


@dataclass(frozen=True)
class Look:
    """How a vehicle is seen: turned, from where, how large, how lit."""

    turn: tuple[tuple[float, float, float], ...] = ((1, 0, 0), (0, 1, 0), (0, 0, 1))
    view: Vec = OBLIQUE
    zoom: float = 1.0  # pixels a unit
    night: float = 1.0


def turned(matrix: Array, **rest: float | Vec) -> Look:
    """Return a look at a vehicle turned by a matrix."""
    rows = tuple((float(a), float(b), float(c)) for a, b, c in matrix)
    return Look(rows, **rest)  # type: ignore[arg-type]  # the fields' own types, by name


SIDE = Look()


@dataclass(frozen=True)
class _Window:
    left: int  # pixels before the pivot
    above: int
    width: int
    height: int
    x: float  # of the pivot, in pixels from the model's origin on the picture's plane
    y: float


def project(point: Vec, look: Look) -> tuple[float, float]:
    """Return where a point lands: pixels right of and above the model's origin."""
    x, y, z = np.array(look.turn) @ np.array(point)
    slope = look.view[0] / look.view[2], look.view[1] / look.view[2]
    return float(x - slope[0] * z) * look.zoom, float(y - slope[1] * z) * look.zoom


def _extent(v: Vehicle, look: Look) -> Array:
    """Return left, bottom, right, top of all solids on the picture's plane."""
    found = []
    for row in v.rows:
        if row[CUT]:
            continue
        centre, size = np.array(row[CENTRE:FRAME]), row[SIZE:ROUND]
        frame = np.array(row[FRAME:SIZE]).reshape(3, 3)
        if row[KIND] == PROFILE:
            first, count = int(row[FIRST]), int(row[COUNT])
            spots = [(x, y, w) for x, y in v.corners[first : first + count] for w in (-1, 1)]
            local = np.array([(x, y, w * size[0]) for x, y, w in spots])
        else:
            local = np.array([(a, b, c) for a in (-1, 1) for b in (-1, 1) for c in (-1, 1)]) * size
        world = local @ frame + centre
        found += [project((p[0], p[1], p[2]), look) for p in world.tolist()]
    spots_ = np.array(found)
    return np.concatenate([spots_.min(0), spots_.max(0)])


def _window(v: Vehicle, look: Look) -> _Window:
    x, y = project((v.front, 0, v.near), Look(view=look.view, zoom=look.zoom))
    left, bottom, right, top = _extent(v, look)
    before = GRAIN * math.ceil((x - left + MARGIN) / GRAIN)
    above = GRAIN * math.ceil((top - y + MARGIN) / GRAIN)
    after = math.ceil(right - x) + MARGIN
    below = math.ceil(y - bottom) + MARGIN
    return _Window(before, above, max(1, before + after), max(1, above + below), x, y)


@lru_cache(maxsize=8)
def _march_kept(
    told: tuple[bytes, bytes], window: _Window, view: Vec, zoom: float, far: float
) -> Seen:
    """March rows; frames that differ in paint alone share this."""
    rows = np.frombuffer(told[0]).reshape(-1, COLUMNS)
    corners = np.frombuffer(told[1]).reshape(-1, 2)
    step = 1 / (zoom * SAMPLES)
    corner = ((window.x - window.left) / zoom, (window.y + window.above) / zoom, step)
    ray = tuple(unit(view).tolist())
    shape = (window.height * SAMPLES, window.width * SAMPLES)
    return march(rows, corners, shape, corner, (ray[0], ray[1], ray[2]), far)


def _rows(v: Vehicle, look: Look) -> tuple[bytes, bytes, float]:
    rows, turn = np.array(v.rows, float), np.array(look.turn)
    rows[:, CENTRE:FRAME] = rows[:, CENTRE:FRAME] @ turn.T
    rows[:, FRAME:SIZE] = (rows[:, FRAME:SIZE].reshape(-1, 3, 3) @ turn.T).reshape(-1, 9)
    far = float(np.abs(rows[:, CENTRE:FRAME]).max() + rows[:, REACH].max()) + 20
    corners = np.array(v.corners or [(0.0, 0.0)], float)
    return rows.tobytes(), corners.tobytes(), far


def _dress(v: Vehicle, skin: Skin, part: Counts) -> None:
    """Paint marks and wheels."""
    hull = np.isin(part, v.hull)
    for mark in v.marks:
        on = covered(mark, skin) & hull
        if not on.any():
            continue
        if mark.painter:
            mark.painter(skin, on)
        else:
            skin.paint(on, mark.material, mark.value)
    rubber = skin.material == INDEX["rubber"]
    for wheel in v.wheels:
        _rim(skin, rubber, wheel, v.spin)


def _rim(skin: Skin, rubber: Array, wheel: Wheel, spin: float) -> None:
    dx, dy = skin.place[:, 0] - wheel.x, skin.place[:, 1] - wheel.y
    away = np.hypot(dx, dy) / wheel.radius
    on = rubber.astype(bool) & (away < 1.02) & (np.abs(skin.normal[:, 2]) > 0.5)
    lit = 0.5 + 0.5 * np.cos(np.arctan2(dy, dx) - 2.2)
    wall, edge, hub = (0.9, 0.93, 0.36) if wheel.rim == "rail" else (0.64, 0.56, 0.22)
    skin.paint(on & (away > wall), None, (0.2 + 0.3 * lit[on & (away > wall)]))
    rim = on & (away <= wall)
    base = {"steel": 0.46, "chrome": 0.58, "rail": 0.28, "spoked": 0.14}[wheel.rim]
    skin.paint(rim, "chrome" if wheel.rim != "rail" else "iron", base + 0.26 * (lit[rim] - 0.5))
    turn = np.arctan2(dy, dx) - 2 * np.pi * spin
    if wheel.rim == "spoked":
        spokes = rim & (np.abs(np.sin(turn * 3)) * away < 0.1)
        skin.paint(spokes, None, 0.7)
    else:
        holes = rim & (away > 0.3) & (away < 0.54) & (np.cos(turn * 4) > 0.3)
        skin.paint(holes, None, base - 0.32)
    ring = rim & (away > edge - (0.1 if wheel.rim == "rail" else 0.02))
    skin.paint(ring, None, 0.52 + 0.4 * lit[ring])
    skin.paint(rim & (away < hub), None, base + 0.34)


def _lit(skin: Skin, opened: Array, look: Look) -> Array:
    """Return the light value of every point, painted values worked in."""
    normal = skin.normal + skin.bump
    normal /= np.linalg.norm(normal, axis=1, keepdims=True)
    world = normal @ np.array(look.turn).T
    key, ray = unit(KEY), unit(look.view)
    facing = np.clip(world @ key * 0.6 + 0.4, 0, 1)
    matt = (0.08 + 0.86 * facing**1.35) * (0.4 + 0.6 * opened)
    matt += 0.2 * np.clip(world @ unit(key - ray), 0, 1) ** 30
    mirrored = (ray - 2 * (world @ ray)[:, None] * world)[:, 1]
    sky = 0.16 + 0.84 * np.exp(-(((mirrored - 0.30) / 0.17) ** 2))
    sky += 0.34 * np.exp(-(((mirrored + 0.32) / 0.16) ** 2)) + 0.1 * np.clip(mirrored, 0, 1)
    polished = (0.62 * sky + 0.42 * matt) * (0.5 + 0.5 * opened)
    glossy = 0.86 * matt + 0.3 * (sky - 0.3) * opened
    manner = np.array([MATERIALS[name].manner for name in NAMES])[skin.material]
    light = np.where(manner == POLISHED, polished, np.where(manner == MATT, matt, glossy))
    light *= look.night
    own = np.where(manner == LIT, skin.value, OWN * skin.value * look.night + (1 - OWN) * light)
    light = np.where(manner == LIT, GLOW, light)
    return np.asarray(np.where(np.isnan(skin.value), light, own))


def _pixels(owner: Array, value: Array, depth: Array, zoom: float) -> Indices:
    """Let samples vote for a material, its mean value pick the colour."""
    mine, light = blocks(owner, SAMPLES), blocks(value, SAMPLES)
    solid = (mine >= 0).mean(-1) >= COVERED
    far = blocks(depth, SAMPLES).min(-1)
    weight = np.array([GLOW_VOTE if MATERIALS[n].manner == LIT else 1.0 for n in NAMES])
    votes = np.stack([(mine == i).sum(-1) for i in range(len(NAMES))], -1) * weight
    winner = votes.argmax(-1)
    behind = np.zeros(far.shape)
    for shift in SIDES:
        other = np.roll(far, shift, (0, 1))
        behind = np.maximum(behind, np.where((other < 1e8) & (far < 1e8), far - other, 0))
    grain = screen(*far.shape) - 0.5
    pixels = np.full(far.shape, CLEAR, np.uint8)
    for i, name in enumerate(NAMES):
        where = solid & (winner == i)
        if not where.any():
            continue
        own = mine == i
        mean = (light * own).sum(-1) / np.maximum(own.sum(-1), 1)
        colours = np.array(ramp(MATERIALS[name].colours), np.uint8)
        step = np.floor(mean * len(colours) + grain * MATERIALS[name].dither)
        step = np.clip(step, 0, len(colours) - 1).astype(int)
        if MATERIALS[name].manner != LIT:
            step = np.where(behind > EDGE / zoom, np.maximum(step - 2, 0), step)
        pixels[where] = colours[step[where]]
    return pixels


def draw(v: Vehicle, look: Look = SIDE) -> Placed:
    """Draw a vehicle, facing right unless turned; the pivot is its front on the wheels' line."""
    window = _window(v, look)
    rows, corners, far = _rows(v, look)
    seen = _march_kept((rows, corners), window, look.view, look.zoom, far)
    hit = seen.part >= 0
    part = seen.part[hit].astype(np.int64)
    turn = np.array(look.turn)
    skin = Skin(
        place=seen.place[hit] @ turn,
        normal=seen.normal[hit] @ turn,
        ray=turn.T @ unit(look.view),
        material=np.array([INDEX[name] for name in v.parts])[part],
        value=np.full(len(part), np.nan),
        bump=np.zeros((len(part), 3)),
    )
    _dress(v, skin, part)
    owner, value = np.full(hit.shape, -1.0), np.zeros(hit.shape)
    owner[hit], value[hit] = skin.material, _lit(skin, seen.open[hit], look)
    pixels = _pixels(owner, value, seen.depth, look.zoom)
    return Placed(outline(pixels, INK), (window.left, window.above))
