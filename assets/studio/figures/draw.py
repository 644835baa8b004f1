"""One frame: a character in a pose, its eyes touched up, the smear of its blow behind it."""

import hashlib
import math
import os
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from platformdirs import user_cache_path

from assets.studio.figures.character import Character, Figure, pose_figure
from assets.studio.figures.model import Group, Model
from assets.studio.figures.pose import Pose
from assets.studio.figures.render import Light, Pixels, View, render
from assets.studio.figures.space import Array
from assets.studio.figures.touch import EYES, FACING, shift_steps, stamp
from assets.studio.palette import CLEAR, INK, figure_palette, ramp

SCALE = 0.96  # pixels a unit
FLOOR = 14.0  # units from the waist down to the lower edge of the strip
MARGIN = 2  # clear pixels round a figure, for its outline
ENGINE = ("figures/field.py", "paint/samples.py", "figures/render.py")  # what turns rows to pixels
GRAIN = 4  # the dither's period: windows start on it, so that it stands still between frames
AGES = np.linspace(1, 0.12, 60)  # along a smear, head first: the tail never covers it
FACE_GROUPS = (Group.HEAD, Group.HAIR, Group.BROW, Group.HAT)
SOLID = 0.7  # from this age on a smear is not dithered
FACE_TONES = {
    "tanned": "skin",
    "swarthy": "skin:0-5",
    "pale": "skin:1,pale:0-3",
    "brown": "brown:0-1,skin:1-4",
    "dark": "ink,brown:0-3,skin:3-4",
}


@dataclass(frozen=True)
class Smear:
    """A streak to a marked point (`hand_near`, `hand_far`, `crown`, `held`).

    It comes from where that point is in the pose `start`, or, if `start` is two numbers,
    from so many pixels off. `bulge` bends it, as a part of its length.
    """

    mark: str
    start: Pose | tuple[float, float]
    bulge: float = 0.0
    radius: float = 6.5
    colours: str = "grey:4-7"


@dataclass(frozen=True)
class Drawing:
    """Pixels, and the pivot in them: middle of the body at the lower edge of the strip."""

    pixels: Pixels
    pivot: tuple[int, int]

    def place(self, point: tuple[float, float]) -> tuple[float, float]:
        """Return the pixel of a point given in units."""
        floor = self.pivot[1] - FLOOR * SCALE
        return self.pivot[0] + point[0] * SCALE - 0.5, floor - point[1] * SCALE - 0.5


@cache
def _engine_digest() -> bytes:
    """Digest of all that turns rows to pixels, so that a change of it empties the cache."""
    studio = Path(__file__).parents[1]
    sources = [*(studio / name for name in ENGINE), figure_palette().path]
    return hashlib.sha256(b"".join(p.read_bytes() for p in sources)).digest()


def rendered(model: Model, view: View, light: Light) -> tuple[Pixels, Pixels]:
    """Render a model, unless the same has been rendered before and lies in the user's cache."""
    rows, _ = model.rows()
    told = repr((model.materials, view, light)).encode()
    digest = hashlib.sha256(_engine_digest() + rows.tobytes() + told).hexdigest()
    path = user_cache_path("redheat") / "studio" / f"{digest}.npy"
    if path.exists():
        pixels, groups = np.load(path)
        return pixels, groups
    pixels, groups = render(model, view, light)
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(f".{os.getpid()}.npy")  # another bake may write the same frame
    np.save(part, (pixels, groups))
    part.replace(path)
    return pixels, groups


def _window(figure: Figure, discs: Array, deep: float) -> tuple[View, tuple[int, int]]:
    """Return a view that holds figure and smear to so deep below the floor, and its pivot."""
    left, top, right, _ = np.array(figure.model.bounds()) * SCALE
    x, y, radius = discs.T
    left, right = (x - radius).min(initial=left), (x + radius).max(initial=right)
    top = (radius - y - FLOOR * SCALE).max(initial=top)
    before = GRAIN * math.ceil((MARGIN - left) / GRAIN)
    after = math.ceil(right) + MARGIN
    above = GRAIN * math.ceil((top + MARGIN) / GRAIN)
    floor = above + round(FLOOR * SCALE)
    lowest = floor + round(deep * SCALE)
    view = View(-before / SCALE, above / SCALE, before + after, lowest, SCALE)
    return view, (before, floor)


def draw(c: Character, p: Pose, smear: Smear | None = None) -> Drawing:
    """Draw a character in a pose, facing right."""
    figure = pose_figure(c, p)
    discs = _discs(c, figure, smear) if smear else np.empty((0, 3))
    view, pivot = _window(figure, discs, p.deep)
    pixels, groups = rendered(figure.model, view, Light(lift=c.lift))
    drawing = Drawing(pixels, pivot)
    _touch_hands(drawing, figure, groups)
    _touch_eyes(drawing, c, "shut" if p.shut and EYES[c.eyes] else c.eyes, figure, groups)
    if smear:
        _add_smear(drawing, discs, smear.colours)
    return drawing


def _touch_eyes(drawing: Drawing, c: Character, eyes: str, figure: Figure, groups: Pixels) -> None:
    """Set the near eye by hand, but not on a hand that is before it."""
    before = drawing.pixels.copy()
    tones = ramp(FACE_TONES[c.skin])
    inks = {"k": INK, "@": INK, "w": ramp("grey:7")[0]}
    inks |= {"d": tones[1], "s": tones[2], "m": tones[3]}
    x, y = drawing.place(tuple(figure.model.marks["eye_near"][:2]))
    stamp(drawing.pixels, (round(x + 0.6), round(y)), EYES[eyes], inks, figure.head_turn)
    hidden = ~np.isin(groups, FACE_GROUPS)
    drawing.pixels[hidden] = before[hidden]


def _touch_hands(drawing: Drawing, figure: Figure, groups: Pixels) -> None:
    colours = figure.model.materials["hand"].ramp
    height, width = groups.shape
    done: set[tuple[int, int]] = set()
    for touch in figure.model.touches:
        x, y = (round(v) for v in drawing.place(tuple(touch.point[:2])))
        if touch.normal[2] < FACING or (x, y) in done or not (0 <= x < width and 0 <= y < height):
            continue
        if groups[y, x] == touch.group:
            shift_steps(drawing.pixels, (x, y), touch.steps, colours)
            done.add((x, y))


def _discs(c: Character, figure: Figure, smear: Smear) -> Array:
    """Return the discs that a smear is made of, head first: x, y from the pivot, and radius."""
    end = _from_pivot(figure, smear.mark)
    if isinstance(smear.start, Pose):
        start = _from_pivot(pose_figure(c, smear.start), smear.mark)
    else:
        start = end + smear.start
    along = end - start
    middle = (start + end) / 2 + np.array((along[1], -along[0])) * smear.bulge
    t = AGES[:, None]
    points = (1 - t) ** 2 * start + 2 * t * (1 - t) * middle + t * t * end
    return np.hstack((points, smear.radius * t))


def _from_pivot(figure: Figure, mark: str) -> Array:
    x, y, _ = figure.model.marks[mark]
    return np.array((x * SCALE - 0.5, -(y + FLOOR) * SCALE - 0.5))


def _add_smear(drawing: Drawing, discs: Array, names: str) -> None:
    picture, colours = drawing.pixels, ramp(names)
    free = picture == CLEAR
    ys, xs = np.indices(picture.shape)
    screen = (xs + ys) % 2 == 0
    for t, (x, y, radius) in zip(AGES, discs, strict=True):
        away = (xs - drawing.pivot[0] - x) ** 2 + (ys - drawing.pivot[1] - y) ** 2
        hit = (away < radius**2) & free & (screen | (t >= SOLID))
        picture[hit] = colours[min(int(t * len(colours)), len(colours) - 1)]
