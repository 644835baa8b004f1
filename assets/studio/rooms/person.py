"""A person at the back of a room: rounded cloth, limbs, and a face set dot by dot."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from assets.studio.rooms.cloth import shell
from assets.studio.rooms.relief import Point3, Relief

BLEND = 2.0


@dataclass(frozen=True)
class Looks:
    """Materials of one person."""

    skin: str = "skin fair"
    hair: str = "hair"
    cloth: str = "uniform"


class Person:
    """One person, drawn on a relief; look is the side the face is turned to, -1 or 1."""

    def __init__(self, relief: Relief, looks: Looks, look: int = 1) -> None:
        self.relief, self.looks, self.look = relief, looks, look

    def limb(self, a: Point3, b: Point3, r0: float, r1: float, mat: str = "") -> Person:
        self.relief.limb(a, b, (r0, r1), mat or self.looks.cloth, BLEND)
        return self

    def ball(self, at: Point3, radii: Point3, mat: str = "") -> Person:
        self.relief.ball(at, radii, mat or self.looks.cloth, BLEND)
        return self

    def hand(self, x: float, y: float, z: float, mat: str = "") -> Person:
        """A fist with its thumb."""
        skin = mat or self.looks.skin
        self.relief.ball((x, y, z), (3.0, 2.9, 2.6), skin)
        self.relief.ball((x + 1.6 * self.look, y - 1.6, z + 1), (1.3, 1.6, 1.6), skin)
        return self

    def arm(self, shoulder: Point3, elbow: Point3, hand: Point3, sleeve: float = 0.5) -> Person:
        """Cloth down to a part of the forearm, then skin."""
        a, b = np.array(elbow), np.array(hand)
        x, y, z = a + (b - a) * sleeve
        self.limb(elbow, hand, 3.1, 2.4, self.looks.skin).hand(*hand)
        self.limb(shoulder, elbow, 5.2, 4.0)
        return self.limb(elbow, (float(x), float(y), float(z)), 4.0, 3.6)

    def head(self, x: int, y: int, z: float, *, shut: bool = False, hair: bool = True) -> Person:
        """13 x 17 px about x, y: skull, jaw, ear and hair as solids, the features as dots."""
        r, s, skin = self.relief, self.look, self.looks.skin
        self.limb((x - s, y + 11, z - 3), (x - s, y + 4, z - 2), 4.4, 4.2, skin)
        r.ball((x - 0.6 * s, y - 1.6, z), (6.4, 6.4, 6), skin)
        r.ball((x + 0.8 * s, y + 3.2, z + 0.4), (5.2, 5.8, 5.4), skin)
        r.ball((x - 5.2 * s, y + 1.6, z + 1), (1.6, 2.5, 1.8), skin)
        if hair:
            r.ball((x - 1.4 * s, y - 5.4, z + 1.4), (6.4, 3.6, 5.6), self.looks.hair)
            r.ball((x - 5.0 * s, y - 2.4, z + 1.2), (2.4, 4.2, 4.2), self.looks.hair)
        self._features(x, y, shut)
        return self

    def _features(self, x: int, y: int, shut: bool) -> None:
        dot = self.dot
        dot(x, y, (-1, -2, 3), self.looks.hair)
        dot(x, y, (4, -2, 2), self.looks.hair)
        if shut:
            dot(x, y, (-1, 0, 3), "skin shade")
            dot(x, y, (4, 0, 2), "skin shade")
        else:
            dot(x, y, (-1, 0, 3), "eye")
            dot(x, y, (0, 0, 1), "ink")
            dot(x, y, (4, 0, 2), "ink")
        dot(x, y, (2, 3, 2), "skin shade")
        dot(x, y, (1, 6, 3), "lip")
        self.relief.ball((x + 3.4 * self.look, y + 2, 10), (1.0, 1.4, 3), self.looks.skin)

    def dot(self, x: int, y: int, at: tuple[int, int, int], mat: str) -> None:
        """A row of whole pixels of the face: dx towards the look, dy, how many."""
        dx, dy, n = at
        left = x + dx if self.look > 0 else x - dx - n
        self.relief.put(self.relief.inside(left, y + dy, left + n, y + dy + 1), mat, tone=1.0)

    def nurse_cap(self, x: int, y: int, z: float) -> Person:
        s = self.look
        peak = [(x - 6 * s, y - 7), (x - 5 * s, y - 12), (x + 4 * s, y - 11), (x + 5 * s, y - 6)]
        shell(self.relief, peak, "cast white", z + 4, 2.5)
        self.relief.limb(
            (x - 5.6 * s, y - 7.6, z + 7), (x + 4.4 * s, y - 7, z + 7), (0.7, 0.7), "lacquer blue"
        )
        return self
