"""Skull, features and expression. Axes of the head: forward, up from the chin, near side."""

from dataclasses import dataclass
from typing import Literal

from assets.studio.figures.field import CUT, PAINT
from assets.studio.figures.model import Group, Model

Mouth = Literal["set", "smile", "frown", "open", "snarl"]


@dataclass(frozen=True)
class Face:
    """Factors of the plain face; `angry`, `fat`, `age` and `lidded` run from 0 to 1."""

    jaw: float = 1.0
    chin: float = 1.0
    brow: float = 1.0
    nose: float = 1.0
    hook: float = 0.0
    wide: float = 1.0
    cheek: float = 1.0
    skull: float = 1.0  # height of the crown and forehead
    fat: float = 0.0
    angry: float = 0.35
    age: float = 0.0
    lidded: float = 0.0
    eye: float = 1.0
    ear: float = 1.0
    scar: bool = False
    mouth: Mouth = "set"

    @property
    def beard_width(self) -> float:
        """How wide a beard must be to cover the jaw."""
        return max(self.jaw, self.wide) + 0.25 * self.fat


def add_face(m: Model, f: Face) -> None:
    m.group = Group.HEAD
    _add_skull(m, f)
    _add_nose(m, f)
    _add_mouth(m, f)
    for s in (-1, 1):
        _add_ear(m, f, s)
        _add_eye(m, f, s)
    m.group = Group.HEAD
    _add_creases(m, f)
    _paint_mouth(m, f)
    m.mark("eye_near", (10.2, 12, 3.5))
    m.mark("nose", (13.6, 8.6, 0))
    m.mark("mouth", (12.2, 5, 0))
    m.mark("crown", (0, 25, 0))


def _add_skull(m: Model, f: Face) -> None:
    top = 9.4 * f.skull
    m.ellipsoid((-0.8, 6.2 + top, 0), (10.2, top, 8.3), "face", 0)
    m.ellipsoid((4.2, 10.8 + 6.4 * f.skull, 0), (6, 6.4 * f.skull, 6.9), "face", 3)
    m.box((4.3, 8.6, 0), (6, 7.2, 5.8 * f.wide), "face", 3, rounding=3.4)
    m.box((2.6, 3.9, 0), (6.2, 2.9, 5.7 * f.jaw), "face", 2.4, rounding=2.3)
    for s in (-1, 1):
        m.ellipsoid((-0.6, 5, 5.9 * s * f.jaw), (2.9, 3.2, 1.5), "face", 2)
        bone = (2.8, 1.7 + f.fat, 2 * f.cheek + f.fat)
        m.ellipsoid((7.3, 9.5, 4.9 * s * f.wide), bone, "face", 1.5)
        if f.fat:
            m.ellipsoid((4.5, 4.6, 5.6 * s), (4.6, 3.4, 2.6 * f.fat), "face", 2.5)
    chin = (2.3 * f.chin, 2.1 * f.chin, 3.4 * f.chin)
    m.box((8.6, 1.7 - 0.2 * f.chin, 0), chin, "face", 2.2, rounding=1.5)
    if f.fat:
        m.ellipsoid((3.6, 0.2, 0), (6.4, 3.4 * f.fat, 5.6), "face", 2.5)
    for s in (-1, 1):
        start, end = (10, 14.1 - 0.3 * f.angry, 0.9 * s), (8.3, 14.5, 5.9 * s)
        m.cone(start, end, (1.4 * f.brow, 1.2 * f.brow), "face", 1.4)
    for s in (-1, 1):
        m.ellipsoid((10.7, 11.9, 3.5 * s), (2.3, 1.55, 2.15), "face", 0.9, op=CUT)


def _add_nose(m: Model, f: Face) -> None:
    n = f.nose
    m.cone((9.7, 13.4, 0), (11.6 + 1.6 * n + f.hook, 9.6, 0), (1.05, 1.35 * f.wide), "face", 1.2)
    tip = (11.9 + 1.7 * n, 8.7 - 0.5 * f.hook, 0)
    m.ellipsoid(tip, (1.75 * n, 1.35, 1.55 * f.wide), "face", 0.9)
    for s in (-1, 1):
        m.ellipsoid((11.5 + 0.5 * n, 8.2, 1.5 * s * f.wide), (1.3, 0.95, 0.95), "face", 0.6)


def _add_mouth(m: Model, f: Face) -> None:
    m.ellipsoid((9.7, 5.2, 0), (2.2, 2.7, 4), "face", 1.6)
    opened = f.mouth == "open"
    if opened:
        m.ellipsoid((12.4, 4.5, 0), (2.4, 1.7, 2.4), "mouth", 0.5, op=CUT)
    m.ellipsoid((11.2, 5.8, 0), (1.05, 0.62, 2.6), "face", 0.5)
    m.ellipsoid((11.2, 2.9 if opened else 4.2, 0), (1.15, 0.8, 2.2), "lip", 0.5)
    m.ellipsoid((10.5, 2.9, 0), (1, 0.5, 2), "face", 0.5, op=CUT)


def _add_ear(m: Model, f: Face, s: int) -> None:
    e = f.ear
    shell = (2.4 * e, 3.5 * e, 1.3)
    m.ellipsoid((-0.6, 10.8, 8.3 * s), shell, "face", 0.5, axis=(-0.18, 1, 0.12 * s))
    hollow = (1.2 * e, 2.0 * e, 1.0)
    m.ellipsoid((0.1, 11.2, 9.5 * s), hollow, "face", 0.3, axis=(-0.18, 1, 0), op=CUT)


def _add_eye(m: Model, f: Face, s: int) -> None:
    a, e, lid = f.angry, f.eye, 0.55 + 0.45 * f.lidded
    m.group = Group.HEAD
    m.ellipsoid((8.75, 11.95, 3.5 * s), (1.75, 1.45 * e, 1.95), "white", 0)
    m.ellipsoid((10.6, 11.9, 3.5 * s), (0.8, 0.95 * e, 0.8), "pupil", op=PAINT, over="white")
    inner = (10.35, 13.15 - a * 0.25 - 0.4 * f.lidded, 1.7 * s)
    m.cone(inner, (9, 12.95 - 0.3 * f.lidded, 5.4 * s), (lid, lid), "lid", 0)
    m.cone((10, 10.65, 1.9 * s), (8.9, 10.85, 5 * s), (0.38, 0.38), "face", 0.3)
    m.group = Group.BROW
    start, end = (11.35, 14.3 - a * 1.2, 1.5 * s), (9, 15.1 + a * 0.3, 5.9 * s)
    m.cone(start, end, (0.82 * f.brow, 0.5 * f.brow), "brow", 0)


def _add_creases(m: Model, f: Face) -> None:
    hollow = -0.09 * (1 - min(f.fat * 1.4, 1))
    for s in (-1, 1):
        m.shade((7.2, 6.2, 6 * s), (3, 2.6, 2.2), hollow, 1.2, over="face")
        depth = -0.14 - 0.1 * f.age
        m.line((12, 8, 2.6 * s), (10.8, 5.2, 4.4 * s), 0.45, depth, over="face")
        m.ellipsoid((12.9, 7.35, 0.95 * s), (0.75, 0.45, 0.5), "mouth", op=PAINT, over="face")
        if f.age:
            m.line((9.8, 9.6, 2.2 * s), (8.9, 9.7, 5 * s), 0.4, -0.14, over="face")
    for y in (17.2, 19.0) if f.age else ():
        m.line((10.4, y, -3.4), (10.4, y, 3.4), 0.3, -0.12, 0.5, over="face")
    for z in (-0.6, 0.6):
        m.line((11.2, 13.2, z), (11.2, 15.2, z * 1.1), 0.3, -0.12 * f.angry, over="face")
    m.shade((10.6, 1.4, 0), (1.2, 0.9, 0.35), -0.08, 0.5, over="face")
    if f.scar:
        m.line((9.6, 10.4, 3.2), (8.4, 6.6, 5.6), 0.4, 0.22, 0.5, over="face")


def _paint_mouth(m: Model, f: Face) -> None:
    if f.mouth == "open":
        m.ellipsoid((12, 4.4, 0), (2.6, 1.5, 2.7), "mouth", op=PAINT, over="face")
        m.ellipsoid((11.6, 5.35, 0), (2.2, 0.45, 2.2), "teeth", op=PAINT)
        return
    if f.mouth == "snarl":
        m.ellipsoid((12, 5, 0), (2.6, 0.95, 3.4), "mouth", op=PAINT)
        m.ellipsoid((12, 5.15, 0), (2.4, 0.5, 2.8), "teeth", op=PAINT)
        return
    corner = {"set": 0.0, "smile": 0.9, "frown": -0.8}[f.mouth]
    for s in (-1, 1):
        for q in range(4):
            at = (5 + corner * (q / 3) ** 1.5, (0.45 + 0.95 * q) * s)
            for under in ("face", "lip"):
                m.patch(at, (0.4, 0.62), "mouth", under)
