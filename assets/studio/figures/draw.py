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
from assets.studio.figures.pose import Pose
from assets.studio.figures.render import Light, Pixels, View, render
from assets.studio.figures.touch import EYES, FACING, shift_steps, stamp
from assets.studio.palette import CLEAR, INK, figure_palette, ramp

SCALE = 0.96  # pixels a unit
FLOOR = 14.0  # units from the waist down to the lower edge of the strip
MARGIN = 2  # clear pixels round a figure, for its outline
GRAIN = 4  # the dither's period: windows start on it, so that it stands still between frames
FACE_TONES = {"tanned": "skin", "swarthy": "skin:0-5", "pale": "skin:1,pale:0-3"}


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
    folder = Path(__file__).parent
    sources = [folder / "field.py", folder / "render.py", figure_palette().path]
    return hashlib.sha256(b"".join(p.read_bytes() for p in sources)).digest()


def _render_cached(figure: Figure, view: View, light: Light) -> tuple[Pixels, Pixels]:
    rows, _ = figure.model.rows()
    told = repr((figure.model.materials, view, light)).encode()
    digest = hashlib.sha256(_engine_digest() + rows.tobytes() + told).hexdigest()
    path = user_cache_path("redheat") / "studio" / f"{digest}.npy"
    if path.exists():
        pixels, groups = np.load(path)
        return pixels, groups
    pixels, groups = render(figure.model, view, light)
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(f".{os.getpid()}.npy")  # another bake may write the same frame
    np.save(part, (pixels, groups))
    part.replace(path)
    return pixels, groups


def _window(figure: Figure, pad: int, deep: float) -> tuple[View, tuple[int, int]]:
    """Return a view that holds the figure to so deep below the floor, and the pivot in it."""
    left, top, right, _ = figure.model.bounds()
    margin = MARGIN + pad
    before = GRAIN * math.ceil((-left * SCALE + margin) / GRAIN)
    after = math.ceil(right * SCALE) + margin
    above = GRAIN * math.ceil((top * SCALE + margin) / GRAIN)
    floor = above + round(FLOOR * SCALE)
    lowest = floor + round(deep * SCALE)
    view = View(-before / SCALE, above / SCALE, before + after, lowest, SCALE)
    return view, (before, floor)


def draw(c: Character, p: Pose, smear: Smear | None = None) -> Drawing:
    """Draw a character in a pose, facing right."""
    figure = pose_figure(c, p)
    view, pivot = _window(figure, 14 if smear else 0, p.deep)
    pixels, groups = _render_cached(figure, view, Light(lift=c.lift))
    drawing = Drawing(pixels, pivot)
    _touch_hands(drawing, figure, groups)
    _touch_eyes(drawing, c, figure)
    if smear:
        _add_smear(drawing, c, figure, smear)
    return drawing


def _touch_eyes(drawing: Drawing, c: Character, figure: Figure) -> None:
    tones = ramp(FACE_TONES[c.skin])
    inks = {"k": INK, "@": INK, "w": ramp("grey:7")[0]}
    inks |= {"d": tones[1], "s": tones[2], "m": tones[3]}
    x, y = drawing.place(tuple(figure.model.marks["eye_near"][:2]))
    stamp(drawing.pixels, (round(x + 0.6), round(y)), EYES[c.eyes], inks, figure.head_turn)


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


def _add_smear(drawing: Drawing, c: Character, figure: Figure, smear: Smear) -> None:
    end = np.array(drawing.place(tuple(figure.model.marks[smear.mark][:2])))
    if isinstance(smear.start, Pose):
        mark = pose_figure(c, smear.start).model.marks[smear.mark]
        start = np.array(drawing.place(tuple(mark[:2])))
    else:
        start = end + smear.start
    along = end - start
    middle = (start + end) / 2 + np.array((along[1], -along[0])) * smear.bulge
    picture, colours = drawing.pixels, ramp(smear.colours)
    free = picture == CLEAR
    height, width = picture.shape
    ys, xs = np.mgrid[0:height, 0:width]
    for t in np.linspace(1, 0.12, 60):  # head first: the tail never covers it
        p = (1 - t) ** 2 * start + 2 * t * (1 - t) * middle + t * t * end
        hit = ((xs - p[0]) ** 2 + (ys - p[1]) ** 2 < (smear.radius * t) ** 2) & free
        if t < 0.7:
            hit &= (xs + ys) % 2 == 0
        picture[hit] = colours[min(int(t * len(colours)), len(colours) - 1)]
