"""A character: body, head, dress and light; and its model in a pose."""

import math
from dataclasses import dataclass, field, replace

import numpy as np

from assets.studio.figures.arms import add_arm
from assets.studio.figures.body import Body, add_skin, add_trunk
from assets.studio.figures.dress import Beard, Hair, Hat, Outfit, Prop
from assets.studio.figures.head import Face, add_face
from assets.studio.figures.legs import add_legs
from assets.studio.figures.model import Model
from assets.studio.figures.pose import Pose
from assets.studio.figures.space import Array, pitch, roll, vector, yaw
from assets.studio.figures.touch import EYES
from game.faults import BadInputError

NECK = (3.2, 63.2, 0.0)
LARGEST_HEAD = 1.07  # big men have small heads
NECK_GIVES = 0.35  # part of the trunk's lean that the head follows


@dataclass(frozen=True)
class Character:
    """What tells one man from another. `eyes` names a stencil; `lift` brightens him."""

    body: Body = field(default_factory=Body)
    face: Face = field(default_factory=Face)
    skin: str = "tanned"
    hair: Hair | None = None
    hair_colours: str = "brown:0-3"
    beard: Beard | None = None
    outfit: Outfit | None = None
    hat: Hat | None = None
    held: Prop | None = None
    held_far: Prop | None = None
    eyes: str = "plain"
    lift: float = 0.0

    def __post_init__(self) -> None:
        if self.eyes not in EYES:
            raise BadInputError(f"eyes {self.eyes!r} are not among {', '.join(EYES)}.")


@dataclass(frozen=True)
class Figure:
    """A model and how far its head is turned in the picture, in radians clockwise."""

    model: Model
    head_turn: float


def pose_figure(c: Character, p: Pose) -> Figure:
    """Build the character's model in a pose."""
    m = Model()
    add_skin(m, c.skin, c.hair_colours)
    whole = pitch(-p.turn)
    facing = whole @ yaw(p.yaw)
    origin = vector((p.x, -p.drop, 0.0))
    m.place(facing @ pitch(p.lean), origin, c.body.size)
    add_trunk(m, c.body, p.breath)
    if c.outfit:
        c.outfit(m, c.body)
    grip = add_arm(m, c.body, -1, p.arm("far"))
    if (far := p.held_far or c.held_far) and not p.empty_far:
        far(m, grip)
    grip = add_arm(m, c.body, 1, p.arm("near"))
    if (near := p.held or c.held) and not p.empty:
        near(m, grip)
    neck = m.world(NECK)
    m.place(facing, origin, c.body.size)
    add_legs(m, c.body, (p.thigh - p.stride, p.knee), (p.thigh + p.stride, p.knee))
    head = facing @ pitch(p.lean * NECK_GIVES) @ yaw(p.look - p.yaw) @ roll(p.tilt) @ pitch(p.nod)
    m.place(head, neck, c.body.head * min(c.body.size, LARGEST_HEAD))
    _add_head(m, c, p)
    return Figure(m, _turn_in_picture(head))


def _add_head(m: Model, c: Character, p: Pose) -> None:
    face = replace(c.face, mouth=p.mouth) if p.mouth else c.face
    add_face(m, face)
    if c.hair:
        c.hair(m)
    if c.beard:
        c.beard(m, face)
    if c.hat:
        c.hat(m)


def _turn_in_picture(head: Array) -> float:
    nose = head @ np.array((1.0, 0.0, 0.0))
    return math.atan2(-float(nose[1]), float(nose[0]))
