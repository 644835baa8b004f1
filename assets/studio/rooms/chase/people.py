"""People on the pavement at night, 18 px high: coats, hats, a lit cigarette, an umbrella."""

from __future__ import annotations

import numpy as np

from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import SUPERSAMPLING, Relief
from assets.studio.rooms.tileset import Set


def _body(r: Relief, x: float, coat: str, stride: float = 0.0, hat: str = "") -> None:
    """One from his feet at row 20 up; stride parts the legs."""
    for side in (-1, 1):
        r.limb((x + side * 0.8, 13, 2), (x + side * (1.0 + stride), 19.4, 2), (1.3, 0.9), "soot")
    r.limb((x, 13.4, 3), (x, 7.4, 3), (2.6, 2.9), coat).limb(
        (x, 14.4, 3), (x, 12, 3), (2.6, 2.4), coat
    )
    for side in (-1, 1):
        r.limb((x + side * 2.8, 7.4, 3), (x + side * 3.1, 12.4, 3), (1.2, 0.9), coat)
    r.ball((x, 3.6, 4), (1.9, 2.3, 2), "skin").ball((x - 0.2, 2.7, 4.6), (2.0, 1.6, 1.9), "hair")
    if hat:
        r.dome((x, 2.4), (3.2, 0.9), hat, 7, 0.4).dome((x, 1.2), (2.0, 1.5), hat, 7, 1)


def _lower(r: Relief, by: int) -> None:
    """Move all that is drawn down, to leave room overhead."""
    for field in (r.z, r.mat, r.tone):
        field[:] = np.roll(field, by * SUPERSAMPLING, axis=0)


def couple() -> Piece:
    """26 x 28: arm in arm under one umbrella."""
    r = Relief(26, 28)
    _body(r, 9, "coat", 0.8, "felt")
    _body(r, 15.5, "oxblood", 0.6)
    _lower(r, 8)
    r.line((12, 2), (12, 19), 0.4, "steel", 8)
    dome = r.disc(12, 8, 11.4, 7) & (r.y < 6.4 + 0.9 * abs(((r.x - 1) % 5.6) - 2.8) / 2.8)
    r.put(dome, "tank black", 9.0)
    r.z[dome] += (3 - ((r.x - 12) / 6.4) ** 2 * 0.8)[dome]
    return bake(r)


def worker() -> Piece:
    """14 x 21: on his way home, lunch box in hand."""
    r = Relief(14, 21)
    _body(r, 6, "canvas", 1.4, "navy")
    return bake(r.box((8.4, 13, 12.6, 16), "steel", 6, 0.6))


def policeman() -> Piece:
    """14 x 21: peaked cap, checked band, thumbs in his belt."""
    r = Relief(14, 21)
    _body(r, 7, "navy", 0.9, "ink")
    r.put(r.inside(5, 1.6, 9, 2.4), "enamel", 9.0).put(r.disc(8.4, 8, 0.5), "gilt", 9.0)
    return bake(r.put(r.inside(4.4, 12, 9.6, 12.9), "ink", 7.0))


def smoker() -> Set:
    """14 x 21: against a wall; his cigarette glows when he draws."""
    return Set(
        tuple(_smoker(ember) for ember in ("ash", "coal", "ember", "coal")), (1500, 160, 420, 200)
    )


def _smoker(ember: str) -> Piece:
    r = Relief(14, 21)
    _body(r, 6, "felt", 0.3, "felt")
    r.limb((8.6, 8, 5), (9.6, 5.4, 6), (1.1, 0.9), "felt").ball(
        (9.4, 4.8, 7), (0.8, 0.8, 0.8), "skin"
    )
    return bake(r.put(r.inside(9.6, 4, 10.6, 5), ember, 9.0))


def hailer() -> Set:
    """20 x 24: he steps from the kerb and waves for a taxi that does not stop."""
    return Set(tuple(_hailer(up) for up in (0.0, 1.0)), (280, 280))


def _hailer(up: float) -> Piece:
    r = Relief(20, 24)
    _body(r, 8, "whitewash", 0.9, "coat")
    _lower(r, 3)
    hand = (15 + 2.4 * up, 4.6 - 2 * up, 5.0)
    r.limb((10.6, 10.4, 4), hand, (1.3, 0.9), "whitewash").ball(hand, (1, 1, 1), "skin")
    r.box((2, 15, 5.6, 18.6), "plank2", 7, 0.5)
    return bake(r)


def sleeper() -> Piece:
    """26 x 10: newspapers, a blanket, a hat over the face, a bottle."""
    r = Relief(26, 10).limb((6, 7, 1), (21, 7.6, 1), (3, 2.2), "canvas")
    r.ball((4, 6.4, 3), (2.6, 2.6, 2.4), "felt").poly(
        [(9, 4.4), (16, 3.6), (17, 9), (9, 9.4)], "paper", 6
    )
    return bake(r.upright(24.4, 4, 9.4, 0.9, "green", 2))


def flagman() -> Set:
    """20 x 24: yellow coat, a red lantern swung across the lane."""
    return Set(tuple(_flagman(x) for x in (13.0, 15.5, 16.5, 15.5)), (180,) * 4)


def _flagman(x: float) -> Piece:
    r = Relief(20, 24)
    _body(r, 7, "safety", 0.8, "yellow sign")
    _lower(r, 3)
    r.put(r.inside(4.6, 13, 9.4, 14), "enamel", 8.0)
    r.limb((9.4, 11, 4), (x - 1, 14.4, 5), (1.2, 0.9), "safety").line(
        (x, 14), (x, 16), 0.4, "iron", 6
    )
    r.put(r.disc(x, 17.4, 1.5, 1.8), "stop lamp", 8.0)
    return bake(r.put(r.disc(x, 17.2, 0.6), "ember", 9.0))
