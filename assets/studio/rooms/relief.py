"""Painting: heights (pixels towards the eye) and materials, at three times the size."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, ImageDraw

from assets.studio.rooms.materials import CODE_OF
from assets.studio.rooms.noise import Field, Mask, value_noise

if TYPE_CHECKING:
    from collections.abc import Sequence

SUPERSAMPLING = 3
Point = tuple[float, float]
Point3 = tuple[float, float, float]
LOWEST = -60.0  # the height of nothing, for solids that keep what is nearest the eye


class Relief:
    """A surface of w x h pixels; all coordinates are in pixels, y grows downwards."""

    def __init__(self, w: int, h: int, mat: str = "clear", z: float = 0.0, seed: int = 1) -> None:
        s = SUPERSAMPLING
        self.w, self.h = w, h
        self.y, self.x = (np.mgrid[0 : h * s, 0 : w * s].astype(np.float32) + 0.5) / s
        self.z = np.full(self.x.shape, z, np.float32)
        self.mat = np.full(self.x.shape, CODE_OF[mat], np.uint16)
        self.tone = np.ones(self.x.shape, np.float32)
        self.dice = np.random.default_rng(seed)

    # ---- areas

    def inside(self, x0: float, y0: float, x1: float, y1: float) -> Mask:
        out: Mask = (self.x >= x0) & (self.x < x1) & (self.y >= y0) & (self.y < y1)
        return out

    def disc(self, cx: float, cy: float, rx: float, ry: float = 0.0) -> Mask:
        out: Mask = ((self.x - cx) / rx) ** 2 + ((self.y - cy) / (ry or rx)) ** 2 < 1
        return out

    def arch(self, cx: float, cy: float, radius: float) -> Mask:
        """A round-headed opening: a half disc about (cx, cy) and everything straight below it."""
        out: Mask = np.hypot(self.x - cx, np.minimum(self.y - cy, 0)) < radius
        return out

    def of(self, *mats: str) -> Mask:
        return np.isin(self.mat, [CODE_OF[m] for m in mats])

    def put(
        self,
        where: Mask,
        mat: str | None = None,
        z: float | Field | None = None,
        tone: float | Field | None = None,
    ) -> Relief:
        if mat is not None:
            self.mat[where] = CODE_OF[mat]
        if z is not None:
            self.z[where] = np.broadcast_to(np.asarray(z, np.float32), self.z.shape)[where]
        if tone is not None:
            self.tone[where] = np.broadcast_to(np.asarray(tone, np.float32), self.z.shape)[where]
        return self

    # ---- flat and turned shapes

    def _edge(self, x0: float, y0: float, x1: float, y1: float) -> Field:
        across = np.minimum(self.x - x0, x1 - self.x)
        down = np.minimum(self.y - y0, y1 - self.y)
        out: Field = np.minimum(across, down)
        return out

    def box(
        self, box: tuple[float, float, float, float], mat: str, z: float = 1.0, bevel: float = 1.0
    ) -> Relief:
        edge = self._edge(*box)
        return self.put(self.inside(*box), mat, z - np.clip(bevel - edge, 0, bevel), 1.0)

    def sink(
        self, box: tuple[float, float, float, float], depth: float = 1.5, bevel: float = 1.5
    ) -> Relief:
        """Lower (or raise, with a negative depth) a field of what is there."""
        where = self.inside(*box)
        self.z[where] -= (depth * np.clip(self._edge(*box) / bevel, 0, 1))[where]
        return self

    def upright(
        self, cx: float, y0: float, y1: float, r: float, mat: str, z: float = 0.0
    ) -> Relief:
        """A standing cylinder."""
        d = np.abs(self.x - cx) / r
        where = (d < 1) & (self.y >= y0) & (self.y < y1)
        return self.put(where, mat, z + r * np.sqrt(np.clip(1 - d * d, 0, 1)), 1.0)

    def level(self, x0: float, x1: float, cy: float, r: float, mat: str, z: float = 0.0) -> Relief:
        """A lying cylinder."""
        d = np.abs(self.y - cy) / r
        where = (d < 1) & (self.x >= x0) & (self.x < x1)
        return self.put(where, mat, z + r * np.sqrt(np.clip(1 - d * d, 0, 1)), 1.0)

    def dome(
        self, centre: Point, radii: Point, mat: str, z: float = 0.0, depth: float = 0.0
    ) -> Relief:
        d = ((self.x - centre[0]) / radii[0]) ** 2 + ((self.y - centre[1]) / radii[1]) ** 2
        high = (depth or min(radii)) * np.sqrt(np.clip(1 - d, 0, 1))
        return self.put(d < 1, mat, z + high, 1.0)

    def line(self, a: Point, b: Point, r: float, mat: str, z: float = 0.0) -> Relief:
        d = self._distance(a, b)[0]
        return self.put(d < r, mat, z + np.sqrt(np.clip(r * r - d * d, 0, None)), 1.0)

    def path(self, points: Sequence[Point], r: float, mat: str, z: float = 0.0) -> Relief:
        for a, b in pairwise(points):
            self.line(a, b, r, mat, z)
        return self

    def poly(self, points: Sequence[Point], mat: str, z: float = 0.0) -> Relief:
        s = SUPERSAMPLING
        picture = Image.new("1", (self.w * s, self.h * s))
        ImageDraw.Draw(picture).polygon([(x * s, y * s) for x, y in points], fill=1)
        return self.put(np.array(picture), mat, z, 1.0)

    def _distance(self, a: Point, b: Point) -> tuple[Field, Field]:
        dx, dy = b[0] - a[0], b[1] - a[1]
        run = ((self.x - a[0]) * dx + (self.y - a[1]) * dy) / (dx * dx + dy * dy + 1e-9)
        k = np.clip(run, 0, 1).astype(np.float32)
        return np.hypot(self.x - a[0] - k * dx, self.y - a[1] - k * dy).astype(np.float32), k

    # ---- solids: the part nearest the eye wins

    def ball(self, centre: Point3, radii: Point3, mat: str, blend: float = 0.0) -> Relief:
        d = ((self.x - centre[0]) / radii[0]) ** 2 + ((self.y - centre[1]) / radii[1]) ** 2
        high = centre[2] + radii[2] * np.sqrt(np.clip(1 - d, 0, 1))
        return self._nearest(d < 1, high, mat, blend)

    def limb(self, a: Point3, b: Point3, radii: Point, mat: str, blend: float = 0.0) -> Relief:
        """A round cone between two points, radius changing from one end to the other."""
        d, k = self._distance(a[:2], b[:2])
        r = radii[0] + (radii[1] - radii[0]) * k
        high = a[2] + (b[2] - a[2]) * k + np.sqrt(np.clip(r * r - d * d, 0, None))
        return self._nearest(d < r, high, mat, blend)

    def _nearest(self, where: Mask, high: Field, mat: str, blend: float) -> Relief:
        """Keep what is higher; within `blend` pixels of height the two melt together."""
        old = np.where(self.of("clear"), LOWEST, self.z)
        wins = where & (high >= old)
        if blend:
            near = np.clip(blend - np.abs(high - old), 0, blend) / blend
            high = np.maximum(high, old) + near * near * blend * 0.25
            self.z[where] = high[where]
            self.mat[wins] = CODE_OF[mat]
            return self
        return self.put(wins, mat, high.astype(np.float32))

    # ---- surfaces

    def bricks(
        self,
        size: Point,
        *,
        joint: float = 0.8,
        depth: float = 1.0,
        stagger: float = 0.5,
        vary: float = 0.12,
        where: Mask | None = None,
        mortar: str | None = None,
    ) -> Relief:
        """Cut a bond of size (w, h) into what is there, each brick its own tone and tilt."""
        bw, bh = size
        row = np.floor(self.y / bh).astype(int)
        u = self.x + (row % 2) * bw * stagger
        column = np.floor(u / bw).astype(int) % max(1, round(self.w / bw))
        edge = np.minimum(
            np.minimum(u % bw, bw - u % bw), np.minimum(self.y % bh, bh - self.y % bh)
        )
        chosen = np.ones(self.z.shape, np.bool_) if where is None else where
        each = self.dice.random((64, 64))[row % 64, column % 64]
        tilt = (each - 0.5) * 0.04 * ((self.x + row * 5) % bw)
        self.z[chosen] += (depth * np.clip(edge / joint - 0.2, 0, 1) + tilt)[chosen]
        self.tone[chosen] *= (1 + vary * (each - 0.5) * 2)[chosen]
        if mortar:
            self.mat[chosen & (edge < joint * 0.5)] = CODE_OF[mortar]
        return self

    def rough(
        self,
        amount: float = 0.5,
        cell: float = 6,
        seed: int = 0,
        dirt: float = 0.1,
        where: Mask | None = None,
    ) -> Relief:
        s = SUPERSAMPLING
        noise = value_noise(self.w * s, self.h * s, cell * s, seed + 7) - 0.5
        chosen = np.ones(self.z.shape, np.bool_) if where is None else where
        self.z[chosen] += (amount * noise)[chosen]
        self.tone[chosen] *= (1 + dirt * 2 * noise)[chosen]
        return self

    def streaks(
        self, n: int = 8, length: float = 30, strength: float = 0.3, where: Mask | None = None
    ) -> Relief:
        """Dirt or wet running down from the top."""
        for _ in range(n):
            x = self.dice.random() * self.w
            run = length * (0.4 + self.dice.random())
            width = 0.6 + self.dice.random() * 2
            top = self.dice.random() * 4
            k = np.clip(1 - np.abs(self.x - x) / width, 0, 1)
            k = k * np.clip(1 - (self.y - top) / run, 0, 1) * (self.y > top)
            if where is not None:
                k = k * where
            self.tone *= 1 - strength * k
        return self

    def noise(self, cell: float, seed: int) -> Field:
        s = SUPERSAMPLING
        return value_noise(self.w * s, self.h * s, cell * s, seed)
