"""From light to pixels: votes of samples, ramps, inner contours, outline, and the rim mark."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from assets.studio.figures.field import Samples, march
from assets.studio.figures.model import Material, Model
from assets.studio.figures.space import Array, Vec, unit, vector
from assets.studio.paint.samples import blocks, edges, melt, vote
from assets.studio.palette import CLEAR, INK, RIM_OFFSET

Mask = npt.NDArray[np.bool_]
Pixels = npt.NDArray[np.uint8]

SAMPLES = 4  # rays a side of a pixel
COVERED = 0.45  # part of a pixel that makes it solid
CONTOUR_DEPTH = 1.6  # units one group stands before another to be outlined
FOLD_DEPTH = 2.6  # units of depth within one group that darken its edge
RIM_WIDTH = 2  # pixels from the outline that may be lit from behind
RIM_LEVEL = 0.16
BAYER = np.array([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]]) / 16.0 - 0.47


@dataclass(frozen=True)
class Light:
    """Key from the front and above, rim from behind; `lift` brightens the whole figure."""

    key: Vec = (0.34, 0.74, 0.58)
    rim: Vec = (-0.86, 0.34, -0.38)
    ambient: float = 0.07
    power: float = 0.86
    rim_power: float = 0.34
    bounce: float = 0.07
    lift: float = 0.0


@dataclass(frozen=True)
class View:
    """The window on the model: upper left corner in units, size in pixels, pixels a unit."""

    left: float
    top: float
    width: int
    height: int
    scale: float


@dataclass(frozen=True)
class Cells:
    """Samples gathered into pixels: winner, its mean values, nearest depth and group."""

    solid: Mask
    material: npt.NDArray[np.int64]
    value: Array
    gloss: Array
    rim: Array
    depth: Array
    group: Array


def _shade(seen: Samples, light: Light) -> tuple[Array, Array, Array]:
    """Return light value, highlight and rim strength of every sample."""
    key, rim = unit(light.key), unit(light.rim)
    facing = np.clip((seen.normal @ key) * 0.64 + 0.36, 0, 1) ** 1.15
    value = light.ambient + light.power * facing * (0.5 + 0.5 * seen.shadow)
    value *= 0.42 + 0.58 * seen.occlusion
    value += light.bounce * np.clip(-seen.normal[..., 1], 0, 1) * seen.occlusion
    behind = np.clip(seen.normal @ rim, 0, 1)
    edge = behind * behind * (0.4 + 0.6 * seen.occlusion)
    half = np.clip(seen.normal @ unit(key + vector((0, 0, 1.0))), 0, 1)
    gloss = half**22 * seen.shadow
    return value + light.rim_power * edge + seen.tone + light.lift, gloss, edge


def _gather(seen: Samples, materials: list[Material], light: Light) -> Cells:
    value, gloss, rim = _shade(seen, light)
    owner = blocks(seen.material, SAMPLES)
    hit = owner >= 0
    winner, own = vote(owner, [m.weight for m in materials])
    count = np.maximum(own.sum(-1), 1)

    def mean(a: Array) -> Array:
        return np.asarray((blocks(a, SAMPLES) * own).sum(-1) / count)

    return Cells(
        solid=hit.mean(-1) >= COVERED,
        material=winner,
        value=mean(value),
        gloss=mean(gloss),
        rim=mean(rim),
        depth=np.where(hit, blocks(seen.depth, SAMPLES), 1e9).min(-1),
        group=np.where(own, blocks(seen.group, SAMPLES), -1).max(-1),
    )


def _quantise(cells: Cells, materials: list[Material]) -> tuple[Pixels, Mask]:
    """Pick each pixel's step of its ramp; return pixels and those to be kept from changes."""
    height, width = cells.solid.shape
    grain = np.tile(BAYER, (height // 4 + 1, width // 4 + 1))[:height, :width]
    overlapped, folded = edges(cells.depth, cells.group, CONTOUR_DEPTH, FOLD_DEPTH)
    out = np.full((height, width), CLEAR, np.uint8)
    keep = np.zeros_like(cells.solid)
    for i, m in enumerate(materials):
        mine = cells.material == i
        value = cells.value
        if m.calm:
            value = np.where(mine, (1 - m.calm) * value + m.calm * melt(value, mine), value)
        colours = np.array(m.ramp, np.uint8)
        level = (value - 0.5) * m.gain + 0.5 + m.shift + cells.gloss * m.gloss
        step = np.floor(level * len(colours) + grain * m.dither)
        step = np.clip(step, 0, len(colours) - 1).astype(np.int64)
        step = np.where(folded, np.maximum(step - 2, 0), step)
        step = np.where(overlapped, np.maximum(np.minimum(step - 3, 1), 0), step)
        mine &= cells.solid
        out[mine] = colours[step[mine]]
        if m.keep:
            keep |= mine
    return out, keep


def _tidy(a: Pixels, keep: Mask) -> None:
    """A pixel unlike all four neighbours, between two alike, takes their colour."""
    up, down = np.roll(a, 1, 0), np.roll(a, -1, 0)
    left, right = np.roll(a, 1, 1), np.roll(a, -1, 1)
    alone = (a != up) & (a != down) & (a != left) & (a != right) & (a != CLEAR) & ~keep
    across = alone & (left == right) & (left != CLEAR)
    along = alone & ~across & (up == down) & (up != CLEAR)
    a[across], a[along] = left[across], up[along]


def _mark_rim(out: Pixels, cells: Cells, keep: Mask, light: Light) -> None:
    """Add the rim offset to lit pixels within a few of the outline, towards the rim light."""
    away = unit((light.rim[0], -light.rim[1], 0))
    pad = RIM_WIDTH + 1
    outside = np.pad(~cells.solid, pad, constant_values=True)
    height, width = cells.solid.shape
    near = np.zeros_like(cells.solid)
    for t in range(1, RIM_WIDTH + 1):
        x, y = round(float(away[0]) * t) + pad, round(float(away[1]) * t) + pad
        near |= outside[y : y + height, x : x + width]
    out[cells.solid & near & (cells.rim > RIM_LEVEL) & ~keep] += RIM_OFFSET


def outline(out: Pixels) -> None:
    """Draw ink round what is drawn; the picture's border must be clear."""
    solid = out != CLEAR
    ring = np.zeros_like(solid)
    ring[1:] |= solid[:-1]
    ring[:-1] |= solid[1:]
    ring[:, 1:] |= solid[:, :-1]
    ring[:, :-1] |= solid[:, 1:]
    out[ring & ~solid] = INK


def render(model: Model, view: View, light: Light) -> tuple[Pixels, Pixels]:
    """Return palette indices, CLEAR where empty, and the group seen; shapes (height, width)."""
    rows, solids = model.rows()
    shape = (view.height * SAMPLES, view.width * SAMPLES)
    corner = vector((view.left, view.top))
    step = 1.0 / (view.scale * SAMPLES)
    seen = march(rows, solids, shape, corner, step, unit(light.key))
    materials = list(model.materials.values())
    cells = _gather(seen, materials, light)
    out, keep = _quantise(cells, materials)
    _tidy(out, keep)
    _mark_rim(out, cells, keep, light)
    outline(out)
    return out, np.where(cells.solid, cells.group, CLEAR).astype(np.uint8)
