"""Things in flight that are held at other times: the same models, turned in the air."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from assets.studio.figures.arms import Grip
from assets.studio.figures.draw import MARGIN, SCALE, rendered
from assets.studio.figures.model import Group, Model
from assets.studio.figures.render import Light, View
from assets.studio.figures.space import Vec, frame_along, pitch, vector
from assets.studio.paint.canvas import Indices, clear, lay, put, ramp
from assets.studio.paint.field import banded, dots, glint, spray
from assets.studio.paint.tags import Placed, Tag, centred
from assets.studio.palette import CLEAR, RIM_OFFSET
from assets.studio.props.blades import knife
from assets.studio.props.clubs import wooden_leg
from assets.studio.props.snow import ice_block, snowball
from assets.studio.props.syringe import syringe
from assets.studio.props.trays import tray_in_fingers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from assets.studio.figures.dress import Prop

HAND = 1.1  # size of the hands whose props these are
GIANT = 1.26  # and of the man who throws blocks of ice
EIGHTHS = tuple(45.0 * k for k in range(8))
POWDER = "navy:4,grey:6-7"


class Thing(NamedTuple):
    """A prop, the point of it that stays in the middle, how large and how bright it is.

    The point is seen from the fist: towards the hand's back, along it, towards the thumb.
    """

    prop: Prop
    middle: Vec
    size: float = 1.0
    lift: float = 0.04


SNOWBALL = Thing(snowball, (-4.8, 8.8, 0.4))
BOULDER = Thing(ice_block, (3.5, 15, 0), GIANT, -0.14)
SYRINGE = Thing(syringe, (-2.2, 5.4, 4))
TRAY = Thing(tray_in_fingers, (-1.5, 15, 0))
KNIFE = Thing(knife, (-2.2, 5.6, 9))
LEG = Thing(wooden_leg, (-2.4, 5.4, 15))
LYING = (  # what of these can be picked up: name, thing, degrees turned as it lies
    ("snowball", SNOWBALL, 0.0),
    ("leg", LEG, -66.0),
    ("tray", TRAY, 0.0),
    ("knife", KNIFE, -24.0),
    ("syringe", SYRINGE, -30.0),
)


def picture(
    thing: Thing, turn: float = 0.0, along: Vec = (0, 1, 0), back: Vec = (0, 0, -1)
) -> Indices:
    """Paint a thing about its middle, turned clockwise by degrees.

    `along` is where the fist's knuckles would look, `back` the back of that hand; as they are, what
    points out of the fist at the thumb points to the right.
    """
    m = Model(group=Group.HELD_NEAR)
    m.place(pitch(turn), vector((0, 0, 0)), thing.size)
    hand = Grip(vector((0, 0, 0)), along, back, 1, HAND)
    hand.wrist = -(hand.at(*thing.middle) if thing.prop is not ice_block else vector(thing.middle))
    thing.prop(m, hand)
    left, top, right, bottom = m.bounds()
    half = math.ceil(max(-left, top, right, -bottom) * SCALE) + MARGIN
    view = View(-half / SCALE, half / SCALE, 2 * half, 2 * half, SCALE)
    pixels, _ = rendered(m, view, Light(lift=thing.lift))
    return np.where(pixels == CLEAR, CLEAR, pixels % RIM_OFFSET).astype(np.uint8)


def _spinning(thing: Thing, turns: Sequence[float] = EIGHTHS) -> list[Placed]:
    return [centred(picture(thing, turn)) for turn in turns]


def _powdered(thing: Thing, count: int, reach: float) -> list[Placed]:
    """Return eight frames of a thing of snow or ice that turns and leaves powder behind it."""
    made = []
    for frame, turn in enumerate(EIGHTHS):
        core = picture(thing, turn)
        half = core.shape[0] // 2
        high, wide = core.shape[0], core.shape[1] + round(reach)
        pixels = clear(high, wide)
        bits = [
            b._replace(x=-abs(b.x) * (0.5 + (frame * 3 % 8) / 8) * reach / 8, y=b.y * half / 16)
            for b in spray(count, 40 + frame % 4, 9, 0, 3, 1)
        ]
        moved = [b._replace(x=b.x - 4 + b.vx * 0.4 - half * 0.5, y=b.vy * half / 18) for b in bits]
        lay(pixels, dots(high, wide, moved, (round(reach) + half, half), POWDER))
        put(pixels, core, round(reach), 0)
        made.append(Placed(pixels, (round(reach) + half, half)))
    return made


def _glinting(core: Indices, at: tuple[int, int], ray: float) -> Indices:
    """Return the picture with a star of light at a point of it, if the ray is above 0."""
    pixels = core.copy()
    if ray:
        spot = banded(glint(15, ray, 0.65), (0.0, 0.4), "gold:4,grey:7")
        put(pixels, spot, at[0] - 7, at[1] - 7)
    return pixels


def _dart() -> list[Placed]:
    """Return the syringe, needle first, its point glinting by turns."""
    core = np.pad(picture(SYRINGE), 6, constant_values=CLEAR)
    drawn = core == ramp("grey:7")[0]
    tip = int(np.flatnonzero(drawn.any(0))[-1])
    row = int(np.flatnonzero(drawn[:, tip])[0])
    return [centred(_glinting(core, (tip, row), ray)) for ray in (0, 4, 6.5, 3)]


def _discus() -> list[Placed]:
    """Return the tray skimming flat, tilting a little round and round."""
    made = []
    for k in range(6):
        side, fore = math.sin(math.tau * k / 6), math.cos(math.tau * k / 6)
        normal = (0.14 * side, 1.0, 0.3 + 0.16 * fore)
        core = np.pad(picture(TRAY, along=_across(normal), back=normal), 3, constant_values=CLEAR)
        made.append(
            centred(
                _glinting(
                    core, (core.shape[1] - 12 - 4 * k, core.shape[0] // 2), 4 if k % 3 == 1 else 0
                )
            )
        )
    return made


def _across(normal: Vec) -> Vec:
    x, y, z = frame_along(normal)[0]
    return float(x), float(y), float(z)


def tags() -> list[Tag]:
    """Return the tags of the sheet of shots, flying to the right."""
    return [
        Tag("snowball", _powdered(SNOWBALL, 6, 14), (60,), once=False),
        Tag("boulder", _powdered(BOULDER, 9, 22), (75,), once=False),
        Tag("syringe", _dart(), (60,), once=False),
        Tag("tray", _discus(), (45,), once=False),
        Tag("knife", _spinning(KNIFE), (40,), once=False),
        Tag("leg", _spinning(LEG), (55,), once=False),
    ]
