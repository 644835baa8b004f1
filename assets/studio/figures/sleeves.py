"""Sleeves: cloth over an arm, with its folds. An outfit sets `model.sleeve`; arms wear it."""

from collections.abc import Iterator
from dataclasses import dataclass

from assets.studio.figures.model import Model
from assets.studio.figures.space import Array, length, unit, vector
from assets.studio.figures.worn import Sleeve

DARK, LIGHT = -0.2, 0.12  # a fold is a dark line with a light line under it
SHORT_END = 0.78  # how far down the upper arm a short sleeve goes


@dataclass(frozen=True)
class Bend:
    """An arm to be clothed: its joints in the body's axes, its thickness, and its side."""

    shoulder: Array
    elbow: Array
    wrist: Array
    thick: float
    side: int

    @property
    def inside(self) -> Array:
        """The way into the crook of the elbow; forward for a straight arm."""
        upper, fore = unit(self.elbow - self.shoulder), self.wrist - self.elbow
        bent = fore - upper * (fore @ upper)
        return unit(bent) if length(bent) > 1 else vector((1, 0, 0))


def add_sleeve(m: Model, s: Sleeve, arm: Bend) -> None:
    """Clothe the arm: a cap on the shoulder, two tubes, folds at arm-pit and elbow, a cuff."""
    a, g = arm.thick, s.loose
    upper, fore = arm.elbow - arm.shoulder, arm.wrist - arm.elbow
    cap = (9.0 * a**0.9 + g * 0.8, 9.8 * a**0.8 + g * 0.6, 8.2 * a**0.9 + g * 0.8)
    m.ellipsoid(arm.shoulder + vector((0.4, -1, 0.5 * arm.side)), cap, s.cloth)
    if s.short:
        end = arm.shoulder + upper * SHORT_END
        m.cone(arm.shoulder, end, (7.9 * a + g, 7.2 * a + g), s.cloth, 2)
        _fold(m, s, _lines(arm, arm.shoulder + upper * 0.45, upper))
        return
    m.cone(arm.shoulder, arm.elbow, (7.7 * a + g, 5.9 * a + g), s.cloth, 2.4)
    m.cone(arm.elbow, arm.elbow + fore * 0.94, (6.1 * a + g, 4.1 * a**0.8 + g), s.cloth, 2.4)
    for where in (0.3, 0.86):
        _fold(m, s, _lines(arm, arm.shoulder + upper * where, upper))
    for where in (0.12, 0.3):
        _fold(m, s, _lines(arm, arm.elbow + fore * where, fore))
    if s.cuff:
        start, end = arm.elbow + fore * 0.9, arm.elbow + fore * 1.02
        m.cone(start, end, (4.2 * a**0.8 + g * 0.7, 4.3 * a**0.8 + g * 0.7), s.cuff, 0.2)


def _lines(arm: Bend, middle: Array, along: Array) -> Iterator[tuple[Array, Array]]:
    """Two creases that run from the crook outwards, on the side that is seen."""
    radius = 6.2 * arm.thick + 2.2
    out, way = vector((0, 0, arm.side)), unit(along)
    for slant in (0.34, -0.22):
        start = middle + arm.inside * radius * 0.9 + out * radius * 0.5
        yield start, middle + out * radius - arm.inside * radius * 0.2 + way * slant * radius


def _fold(m: Model, s: Sleeve, lines: Iterator[tuple[Array, Array]]) -> None:
    for start, end in lines:
        m.line(start, end, 0.6, DARK, 0.7, over=s.cloth)
        under = vector((0, -1.5, 0))
        m.line(start + under, end + under, 0.5, LIGHT, 0.7, over=s.cloth)
