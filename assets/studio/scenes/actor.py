"""Figures for scenes: the game's models seen from any side, close to, under coloured lamps.

Value comes in hard bands, as on the game's figures; the lamps' colours tint the bands, and each is
then the nearest palette colour. Directions point from the figure to the lamp: right, up, to us.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np
import numpy.typing as npt

from assets.studio.figures.character import Character, pose_figure
from assets.studio.figures.field import BOUND, CENTRE, FRAME, Samples, march
from assets.studio.figures.model import Material, Model
from assets.studio.figures.pose import Pose
from assets.studio.figures.space import Array, Vec, roll, unit, yaw
from assets.studio.paint.canvas import BAYER, Bits, Floats, grow
from assets.studio.paint.samples import T, blocks, edges, melt, vote
from assets.studio.scenes.paint import HEIGHT, WIDTH, XS, YS, tint
from assets.studio.scenes.pixels import colours, nearest, ramp_light

SAMPLES = 3  # rays a side of a pixel
COVERED = 0.45
CONTOUR, FOLD = 1.2, 2.2  # units of depth between groups, and inside one, that leave a line
TINTS = 5  # bands of a lamp's colour
TINTED = 0.85  # how far a lamp's colour changes what it falls on
# Large and close the hollows of a face look like dirt: reach in units round marks on the head.
HOLLOWS = {"cheek": 6.4, "flank": 5.6, "temple": 4.0, "far_cheek": 4.0, "far_temple": 3.0}
SPOTS = {"cheek": (4.6, 7.6, 6.6), "flank": (2.6, 10.2, 7.2), "temple": (6.4, 15.2, 6.2)}
LEVELLED = 6.0  # passes a pixel of scale
FLAT = 0.55  # how far a cheek is kept from turning to the ear
FLANK = 0.55  # sine of how far a flank of the head may be turned from us
LIFTED = 0.6  # how far shade in a hollow is lifted


@dataclass(frozen=True)
class Lamp:
    """A light from one side; `hard` lamps end suddenly where the surface turns away."""

    towards: Vec
    colour: str = "grey:7"
    power: float = 0.8
    hard: float = 0.6


@dataclass(frozen=True)
class Rim:
    """An edge lit from behind, in the colours of a ramp; `wide` from 0 (a thread) to 1."""

    towards: Vec
    ramp: str
    wide: float = 0.4


@dataclass(frozen=True)
class Lights:
    """The key throws shadows; fills do not; `dark` is the light of the shade.

    With a `shape` all but the rims is that colour: a silhouette.
    """

    key: Lamp
    fills: tuple[Lamp, ...] = ()
    rims: tuple[Rim, ...] = ()
    dark: tuple[str, float] = ("navy:2", 0.10)
    shape: str | None = None
    lift: float = 0.0


@dataclass(frozen=True)
class Stand:
    """Where the chin is in the panel, pixels a unit, and how the camera goes round.

    `side` turns the whole figure about its height, `under` looks up at it, both in degrees;
    `mirror` makes it look to the left. Lamps are not mirrored.
    """

    x: float
    y: float
    scale: float
    side: float = 0.0
    under: float = 0.0
    mirror: bool = False
    roll: float = 0.0


@dataclass(frozen=True)
class Cut:
    """A figure cut out: its light, where it is, its parts, and marks in pixels."""

    light: Floats
    mask: Bits
    group: Floats
    depth: Floats
    marks: dict[str, tuple[float, float]] = field(default_factory=dict)


@dataclass(frozen=True)
class _Seen:
    solid: Bits
    winner: npt.NDArray[np.int64]
    normal: Floats
    occlusion: Floats
    shadow: Floats
    tone: Floats
    depth: Floats
    group: Floats


def place(light: Floats, cut: Cut, outline: str | None = "ink") -> None:
    """Lay a figure on the canvas, with a dark line round it unless told otherwise."""
    if outline:
        light[grow(cut.mask) & ~cut.mask] = tint(outline)
    light[cut.mask] = cut.light[cut.mask]


def act(look: Character, pose: Pose, stand: Stand, lights: Lights) -> Cut:
    """Render a figure on a panel of its own."""
    model = pose_figure(look, pose).model
    _spot(model)
    return film(model, stand, lights, model.origin, look.lift)


def _spot(model: Model) -> None:
    """Mark the places of the head whose relief is levelled; the head was placed last."""
    for name, (x, y, z) in SPOTS.items():
        model.mark(name, (x, y, z))
        model.mark(f"far_{name}", (x, y, -z))


def film(model: Model, stand: Stand, lights: Lights, anchor: Array, lift: float = 0.0) -> Cut:
    """Render any model so that `anchor` (in units) comes to the stand's place."""
    camera = _camera(stand)
    seen, marks = _look(model, stand, camera, anchor, lights.key.towards)
    materials = list(model.materials.values())
    if "cheek" in marks:
        face = seen.solid & _of(seen, model, "face", "down", "stubble")
        seen = _levelled(seen, face, marks, stand.scale)
    light = _lit(seen, materials, lights, lift + lights.lift)
    if "lid" in model.materials and not lights.shape:
        lash = _of(seen, model, "lid") & np.roll(_of(seen, model, "white", "pupil"), -1, 0)
        light[lash & seen.solid] = colours()[model.materials["lid"].ramp[0]]
    return Cut(light, seen.solid, seen.group, seen.depth, marks)


def _of(seen: _Seen, model: Model, *names: str) -> Bits:
    """Return where one of these materials is seen."""
    places = [i for i, name in enumerate(model.materials) if name in names]
    return np.asarray(np.isin(seen.winner, places))


def _camera(stand: Stand) -> Array:
    turn = np.radians(stand.roll)
    c, s = np.cos(turn), np.sin(turn)
    lean = np.array([[c, -s, 0], [s, c, 0], [0, 0, 1]])
    return np.asarray(lean @ roll(-stand.under) @ yaw(stand.side))


def _turned(rows: Array, camera: Array, anchor: Array) -> Array:
    """Return the rows turned about the anchor, which comes to 0."""
    out = rows.copy()
    out[:, CENTRE : CENTRE + 3] = (rows[:, CENTRE : CENTRE + 3] - anchor) @ camera.T
    out[:, BOUND : BOUND + 3] = (rows[:, BOUND : BOUND + 3] - anchor) @ camera.T
    frames = rows[:, FRAME : FRAME + 9].reshape(-1, 3, 3) @ camera.T
    out[:, FRAME : FRAME + 9] = frames.reshape(-1, 9)
    return out


def _look(
    model: Model, stand: Stand, camera: Array, anchor: Array, key: Vec
) -> tuple[_Seen, dict[str, tuple[float, float]]]:
    rows, solids = model.rows()
    x = WIDTH - stand.x if stand.mirror else stand.x
    corner = np.array((-x / stand.scale, stand.y / stand.scale))
    shape = (HEIGHT * SAMPLES, WIDTH * SAMPLES)
    flip = -1 if stand.mirror else 1
    towards = unit((key[0] * flip, key[1], key[2]))
    turned = _turned(rows, camera, anchor)
    seen = march(turned, solids, shape, corner, 1 / (stand.scale * SAMPLES), towards)
    marks = {}
    for name, point in model.marks.items():
        at = camera @ (point - anchor)
        if name.startswith("far_") and _hidden(model, name, camera):
            continue
        marks[name] = (
            stand.x + flip * float(at[0]) * stand.scale,
            stand.y - float(at[1]) * stand.scale,
        )
    return _gather(seen, list(model.materials.values()), flip), marks


def _hidden(model: Model, name: str, camera: Array) -> bool:
    """Return whether that side of the head is turned from us."""
    across = model.marks[name] - model.marks[name.removeprefix("far_")]
    return float((camera @ across)[2]) < -FLANK * float(np.linalg.norm(across))


def _gather(seen: Samples, materials: list[Material], flip: int) -> _Seen:
    owner = blocks(seen.material, SAMPLES)
    winner, own = vote(owner, [m.weight for m in materials])
    count = np.maximum(own.sum(-1), 1)

    def mean(a: Floats) -> Floats:
        return np.asarray((blocks(a, SAMPLES) * own).sum(-1) / count)

    parts = [mean(seen.normal[..., k]) for k in range(3)]
    found = _Seen(
        (owner >= 0).mean(-1) >= COVERED,
        winner,
        np.stack(parts, -1),
        mean(seen.occlusion),
        mean(seen.shadow),
        mean(seen.tone),
        np.where(owner >= 0, blocks(seen.depth, SAMPLES), 1e9).min(-1),
        np.where(own, blocks(seen.group, SAMPLES), -1).max(-1),
    )
    return _mirrored(found) if flip < 0 else found


def _mirrored(seen: _Seen) -> _Seen:
    def turn(a: npt.NDArray[T]) -> npt.NDArray[T]:
        return np.ascontiguousarray(a[:, ::-1])

    normal = turn(seen.normal) * (-1, 1, 1)
    rest = (seen.occlusion, seen.shadow, seen.tone, seen.depth, seen.group)
    return _Seen(
        turn(seen.solid),
        turn(seen.winner),
        normal,
        *(turn(a) for a in rest),
    )


def _levelled(
    seen: _Seen, face: Bits, marks: dict[str, tuple[float, float]], unit_px: float
) -> _Seen:
    """Spread what lies in the hollows of cheeks and temples, so that a face is lit in planes."""
    zone = np.zeros_like(seen.depth)
    for name, reach in HOLLOWS.items():
        if name in marks:
            x, y = marks[name]
            away = np.hypot(XS - x, YS - y) / (reach * unit_px)
            zone = np.maximum(zone, np.clip(2 - 2 * away, 0, 1))
    skin = face & (zone > 0)
    share = np.where(face, zone, 0.0)

    def spread(a: Floats) -> Floats:
        out = a
        for _ in range(round(LEVELLED * unit_px)):
            out = melt(out, skin)
        return np.asarray(a + (out - a) * share)

    normal = np.stack([spread(seen.normal[..., k]) for k in range(3)], -1)
    normal[..., 0] *= 1 - FLAT * share
    normal /= np.maximum(np.linalg.norm(normal, axis=-1, keepdims=True), 1e-6)
    return replace(
        seen,
        normal=normal,
        occlusion=1 - (1 - spread(seen.occlusion)) * (1 - LIFTED * share),
        shadow=1 - (1 - spread(seen.shadow)) * (1 - LIFTED * share),
        tone=seen.tone * (1 - 0.7 * share),
    )


def _facing(normal: Floats, lamp: Lamp) -> Floats:
    """Return how far surfaces face a lamp: soft lamps reach round the edge."""
    straight = normal @ unit(lamp.towards)
    soft = 1 - lamp.hard
    return np.asarray(np.clip((straight + 0.6 * soft) / (1 + 0.6 * soft), 0, 1) ** 0.85)


def _lit(seen: _Seen, materials: list[Material], lights: Lights, lift: float) -> Floats:
    """Return the light of every pixel, banded and snapped to the palettes."""
    fell = _facing(seen.normal, lights.key) * (0.12 + 0.88 * seen.shadow) * lights.key.power
    coloured = fell[..., None] * tint(lights.key.colour)
    dark = lights.dark[1] * (0.3 + 0.7 * seen.occlusion)
    coloured = coloured + dark[..., None] * tint(lights.dark[0])
    value = fell + dark
    for lamp in lights.fills:
        more = _facing(seen.normal, lamp) * lamp.power * (0.25 + 0.75 * seen.occlusion)
        coloured = coloured + more[..., None] * tint(lamp.colour)
        value = value + more
    value = value * (0.45 + 0.55 * seen.occlusion) + seen.tone * (
        0.35 + 0.65 * np.clip(value, 0, 1)
    )
    hue = coloured / np.maximum(coloured.max(-1, keepdims=True), 1e-6)
    hue = 1 - (1 - np.round(hue * TINTS) / TINTS) * TINTED
    picture = _banded(seen, materials, value + lift, lights.key.towards) * hue
    for i, material in enumerate(materials):
        mine = (seen.winner == i) & seen.solid
        picture[mine] = colours()[nearest(picture[mine], material.ramp)]
    if lights.shape:
        picture[:] = tint(lights.shape)
    for rim in lights.rims:
        _edge(picture, seen, rim)
    return np.asarray(picture)


def _banded(seen: _Seen, materials: list[Material], value: Floats, key: Vec) -> Floats:
    overlapped, folded = edges(seen.depth, seen.group, CONTOUR, FOLD)
    half = np.clip(seen.normal @ unit(unit(key) + np.array((0, 0, 1.0))), 0, 1)
    gloss = half**20 * seen.shadow
    grain = np.tile(BAYER, (HEIGHT // 4 + 1, WIDTH // 4 + 1))[:HEIGHT, :WIDTH] - 0.5
    out = np.zeros((HEIGHT, WIDTH, 3))
    for i, m in enumerate(materials):
        mine = (seen.winner == i) & seen.solid
        level = np.where(mine, 0.5 * value + 0.5 * melt(value, mine), value)
        steps = colours()[list(m.ramp)]
        level = (
            (level - 0.5) * m.gain + 0.5 + m.shift * np.clip(value * 1.6, 0, 1) + gloss * m.gloss
        )
        step = np.floor(level * len(steps) + grain * min(m.dither, 0.3)).astype(int)
        step = np.where(folded, step - 1, step)
        step = np.where(overlapped, np.minimum(step - 2, 1), step)
        out[mine] = steps[np.clip(step, 0, len(steps) - 1)[mine]]
    return out


def _edge(picture: Floats, seen: _Seen, rim: Rim) -> None:
    """Paint what turns away from us towards the rim's lamp, brightest at its edge."""
    behind = np.clip(seen.normal @ unit(rim.towards), 0, 1)
    turned = np.clip(1 - np.abs(seen.normal[..., 2]) / (0.35 + 0.4 * rim.wide), 0, 1)
    power = behind * turned * (0.35 + 0.65 * seen.occlusion)
    steps = ramp_light(rim.ramp)
    grain = np.tile(BAYER, (HEIGHT // 4 + 1, WIDTH // 4 + 1))[:HEIGHT, :WIDTH] - 0.5
    level = np.floor((power * 1.5 - 0.16) * len(steps) + grain * 0.25).astype(int)
    where = seen.solid & (power > 0.16)
    picture[where] = steps[np.clip(level, 0, len(steps) - 1)[where]]
