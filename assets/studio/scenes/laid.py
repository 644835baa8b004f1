"""Things drawn flat and laid on a table seen aslant: outlines in a plane of their own."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from assets.studio.paint.canvas import Bits, Floats, grow
from assets.studio.scenes import paint as p


class Plane(NamedTuple):
    """Where the outline's 0 is in the panel, and what one to its right and one down it are."""

    at: p.Point
    right: p.Point
    down: p.Point

    def points(self, outline: p.Stroke) -> list[p.Point]:
        return [
            (
                self.at[0] + u * self.right[0] + v * self.down[0],
                self.at[1] + u * self.right[1] + v * self.down[1],
            )
            for u, v in outline
        ]

    def shape(self, outline: p.Stroke) -> Bits:
        return p.polygon(self.points(outline))

    def line(self, outline: p.Stroke, width: float = 1.0) -> Bits:
        return p.stroke(self.points(outline), width)

    def across(self) -> Floats:
        """Return how far down the plane every pixel is."""
        (ux, uy), (vx, vy) = self.right, self.down
        turn = ux * vy - uy * vx
        return np.asarray((ux * (p.YS - self.at[1]) - uy * (p.XS - self.at[0])) / turn)


SLIDE = ((-2, 4), (2, 0), (148, 0), (152, 3), (152, 27), (4, 27), (-2, 22))
BARREL = ((152, 5), (172, 5), (172, 20), (152, 20))
FRAME = ((0, 27), (124, 27), (124, 33), (118, 37), (48, 38), (0, 36))
GRIP = ((4, 34), (46, 36), (41, 48), (28, 88), (20, 92), (-16, 88), (-19, 82), (-2, 48))
BEAVER = ((-2, 22), (6, 22), (6, 42), (0, 42), (-8, 36))
HAMMER = ((-2, 8), (-12, 0), (-9, -5), (-3, -2), (0, 2))
GUARD = ((86, 36), (85, 50), (78, 58), (58, 58), (46, 52), (43, 44))
TRIGGER = ((66, 37), (63, 46), (57, 52))
SIGHTS = (((8, 0), (8, -5), (20, -4), (21, 0)), ((136, 0), (139, -5), (144, -5), (145, 0)))
PORT = ((78, 3), (112, 3), (112, 13), (78, 13))
PANEL = ((8, 40), (41, 41), (26, 82), (-11, 79), (3, 50))


def great_pistol(light: Floats, plane: Plane, thick: int) -> None:
    """The automatic on its side: blued steel, walnut, light along its upper edges."""
    solid = np.zeros_like(p.box(0, 0, 1, 1))
    for part in (SLIDE, BARREL, FRAME, GRIP, BEAVER, HAMMER, *SIGHTS):
        solid |= plane.shape(part)
    solid |= plane.line(GUARD, 5) | plane.line(TRIGGER, 4)
    wall = solid.copy()
    for k in range(1, thick + 1):
        wall[k:] |= solid[:-k]
    p.fill(light, grow(wall), "ink")
    p.fill(light, wall & ~solid, "grey:1")
    p.fill(light, solid & ~np.roll(solid, -2, 0), "grey:3")
    _steel(light, plane)
    _walnut(light, plane)


def _steel(light: Floats, plane: Plane) -> None:
    down, blued = plane.across(), "grey:7,grey:5,grey:4,grey:4,grey:3,grey:2"
    p.fill(light, plane.line(GUARD, 4.6), "grey:3")
    p.fill(light, plane.line(GUARD[:4], 1), "grey:6")
    p.fill(light, plane.line(TRIGGER, 3), "grey:5")
    p.fill(light, plane.shape(FRAME), p.along((down - 26) / 12, "grey:1,grey:3,grey:2"))
    p.fill(light, plane.shape(BEAVER) | plane.shape(HAMMER), "grey:3")
    for sight in SIGHTS:
        p.fill(light, plane.shape(sight), "grey:2")
    p.fill(light, plane.shape(BARREL), p.along((down - 4) / 15, "grey:7,grey:6,grey:4,grey:1"))
    p.fill(light, plane.line(((172, 5), (172, 20)), 2), "ink")
    p.fill(light, plane.shape(SLIDE), p.along(down / 27, blued))
    p.fill(light, plane.line(((2, 27), (152, 27))), "ink")
    p.fill(light, plane.line(((2, 0), (148, 0))), "grey:7")
    p.fill(light, plane.line(((2, 20), (150, 20))), "grey:2")
    p.fill(light, plane.shape(PORT), "grey:1")
    p.fill(light, plane.line(((79, 12), (111, 12)), 1.6), "gold:3")
    for k in range(7):
        p.fill(light, plane.line(((6 + 5 * k, 5), (4 + 5 * k, 23)), 1.6), "grey:1")
        p.fill(light, plane.line(((8 + 5 * k, 5), (6 + 5 * k, 23))), "grey:6")
    p.fill(light, plane.line(((152, 2), (152, 27))), "grey:1")
    p.fill(light, plane.line(((44, 31), (62, 31)), 2), "grey:5")


def _walnut(light: Floats, plane: Plane) -> None:
    grip, panel = plane.shape(GRIP), plane.shape(PANEL)
    p.fill(light, grip, "grey:3")
    p.fill(light, plane.line((GRIP[1], GRIP[2], GRIP[3])), "grey:5")
    p.fill(light, panel, p.along(1 - (plane.across() - 38) / 60, "brown:1-3,skin:4"))
    for k in range(-4, 14):
        p.fill(light, plane.line(((-20, 40 + 5 * k), (40, 62 + 5 * k))) & panel, "brown:0", 0.6)
        p.fill(light, plane.line(((44, 32 + 5 * k), (-20, 52 + 5 * k))) & panel, "brown:0", 0.6)
    p.fill(light, plane.line((*PANEL, PANEL[0])), "brown:0")
    spot = plane.points(((14, 62),))[0]
    p.fill(light, p.disc(*spot, 4, 3), "gold:1")
    p.fill(light, p.disc(*spot, 3, 2), "red:3")
    p.fill(light, p.disc(spot[0] - 1, spot[1] - 1, 1), "gold:4")
