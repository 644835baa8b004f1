"""Men who mind their own business: capsules and balls, the part nearest the eye wins."""

from __future__ import annotations

from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import Point3, Relief

BLEND = 3.0


class Body:
    """Skin, hair and cloth of one man, drawn on a relief."""

    def __init__(self, w: int, h: int, skin: str = "skin", hair: str = "hair") -> None:
        self.relief = Relief(w, h)
        self.skin, self.hair = skin, hair

    def limb(self, a: Point3, b: Point3, r0: float, r1: float, mat: str = "") -> Body:
        self.relief.limb(a, b, (r0, r1), mat or self.skin, BLEND)
        return self

    def ball(self, at: Point3, radii: Point3, mat: str = "") -> Body:
        self.relief.ball(at, radii, mat or self.skin, BLEND)
        return self

    def arm(self, shoulder: Point3, elbow: Point3, hand: Point3) -> Body:
        self.ball(shoulder, (5.2, 5.2, 5.0))
        self.limb(shoulder, elbow, 4.6, 3.8).limb(elbow, hand, 3.8, 2.6)
        return self.ball(hand, (2.7, 2.7, 2.6))

    def head(self, x: float, y: float, z: float, look: int = 1) -> Body:
        """Middle of the skull; look is the side of the face."""
        self.limb((x - look, y + 8, z - 3), (x - look * 0.5, y + 4, z - 1), 4.6, 4.0)
        self.ball((x, y, z), (4.6, 5.6, 4.8)).ball((x + look * 4.0, y + 1.6, z + 1), (1.5, 1.7, 2))
        self.relief.ball((x - look * 1.2, y - 2.8, z + 1.4), (4.7, 3.4, 4.6), self.hair)
        self.relief.ball((x - look * 3.4, y + 0.6, z + 2), (1.6, 2.6, 3), self.hair)
        self.relief.ball((x + look * 2.4, y - 0.2, z + 4.4), (1.4, 0.5, 1), "hair")
        return self

    def trunk(self, hip: Point3, chest: Point3) -> Body:
        """Belly, ribs, chest."""
        self.limb(hip, chest, 8.2, 10)
        self.ball((chest[0], chest[1] - 2, chest[2] + 1), (12, 6.6, 7.4))
        for side in (-4.4, 4.4):
            at = (chest[0] + side, chest[1], chest[2] + 5)
            self.relief.ball(at, (5.2, 4, 4.4), self.skin, 1.5)
        return self

    def bake(self, shadow: int = 4) -> Piece:
        return bake(self.relief, shadow=shadow)


def pushup(down: float) -> Piece:
    """88 x 46, head to the right; down 0 (arms straight) to 1."""
    body = Body(90, 46)
    sink = 12 * down
    shoulder, hip = (60.0, 18 + sink, 6.0), (32.0, 26 + sink * 0.55, 4.0)
    bend = 7 * down
    body.arm((shoulder[0], shoulder[1] + 1, -4), (59 - bend, 30 + sink * 0.3, -6), (62, 42, -4))
    body.limb(hip, (5, 39, 0), 5.6, 3).ball((3, 40, 0), (2.4, 4, 2.6))
    body.limb(hip, shoulder, 6.4, 8.2)
    body.relief.limb((hip[0] - 4, hip[1] + 1, 6), (hip[0] + 4, hip[1] - 1, 6), (7, 7), "towel")
    body.arm(shoulder, (58 - bend, 30 + sink * 0.4, 14), (64, 42.5, 12))
    body.ball((70, shoulder[1] - 3, 8), (5.6, 5.8, 5.2))
    body.relief.ball((69, shoulder[1] - 6, 9), (5.6, 3.6, 5), "hair")
    return body.bake()


def sitter(breath: float, hair: str = "hair", skin: str = "skin2") -> Piece:
    """56 x 80: on a bench, hands on his knees; breath 0 to 1 lifts the shoulders."""
    body = Body(56, 82, skin, hair)
    up = -1.4 * breath
    body.limb((26, 54, 4), (24, 34 + up, 2), 8, 8.4)
    body.trunk((25, 50, 4), (24, 31 + up, 3))
    for side in (-1, 1):
        hip, knee = (26 + 5.0 * side, 57, 6.0), (28 + 11.0 * side, 59, 17.0)
        body.relief.limb(hip, knee, (7, 6), "towel", 1.5)
        body.limb(knee, (27 + 9 * side, 77, 10), 4.4, 2.8)
        body.ball((28 + 10 * side, 79, 14), (4, 2.2, 4))
        shoulder = (24 + 11.5 * side, 28 + up, 3.0)
        body.arm(shoulder, (24 + 16 * side, 43 + up * 0.5, 7), (27 + 11 * side, 55, 20))
    return body.head(25, 16.5 + up * 1.3, 6).bake()


def stander(lift: float, whisk: bool = False) -> Piece:
    """52 x 96: arms folded, or beating himself with birch twigs; lift 0 to 1."""
    body = Body(60, 98, "skin")
    for side in (-1, 1):
        body.limb((28 + 4 * side, 56, 2), (28 + 6 * side, 76, 3), 6, 4.6)
        body.limb((28 + 6 * side, 76, 3), (28 + 6 * side, 94, 0), 4.2, 2.8)
    body.trunk((28, 54, 4), (28, 34, 3))
    body.relief.limb((25, 56, 8), (31, 56, 8), (7, 7), "towel").limb(
        (28, 58, 8), (28, 66, 8), (8, 7), "towel"
    )
    if whisk:
        body.arm((17, 31, 2), (12, 44, 6), (20, 50, 14))
        hand = (45.0, 34 - 20 * lift, 14.0)
        body.arm((39, 31, 4), (48, 36 - 10 * lift, 10), hand)
        body.relief.limb(
            hand, (hand[0] - 8 - 4 * lift, hand[1] - 12 + 4 * lift, 18), (1.4, 5), "leaf"
        )
    else:
        for side, z in ((-1, 12.0), (1, 15.0)):
            low = 45 - lift
            body.arm(
                (28 + 11 * side, 31 - lift, 3),
                (28 + 14 * side, low, 8),
                (28 - 5 * side, low - 4, z),
            )
    return body.head(28, 19 - lift, 5, -1).bake()


def swimmer(bob: float) -> Piece:
    """40 x 34: a man in the pool to his chest; bob 0 to 1 sinks him."""
    body = Body(40, 34, "skin2")
    low = 2.5 * bob
    body.trunk((19, 44 + low, 2), (19, 25 + low, 2))
    for side in (-1, 1):
        body.arm(
            (19 + 10.0 * side, 22 + low, 2), (19 + 15 * side, 31 + low, 3), (19 + 13 * side, 44, 6)
        )
    return body.head(19.5, 11 + low, 4).bake(0)


def stroke(step: int) -> Piece:
    """56 x 20: a crawl, one arm over; step 0 to 3."""
    body = Body(56, 22, "skin2")
    arms = ((40.0, 12.0), (36.0, 3.0), (46.0, 4.0), (52.0, 12.0))
    hand = arms[step]
    body.limb((12, 17, 0), (32, 14, 2), 4, 5)
    body.limb((32, 14, 4), ((32 + hand[0]) / 2, hand[1] - 1, 6), 3.4, 2.8)
    body.limb(((32 + hand[0]) / 2, hand[1] - 1, 6), (hand[0], hand[1], 6), 2.8, 2.2)
    body.relief.ball((38, 13, 6), (4.6, 4.6, 4.4), body.skin).ball(
        (37, 11, 7), (4.4, 3.2, 4.2), "hair"
    )
    cut = body.relief.y > 18 - (1.5 if step % 2 else 0)
    body.relief.put(cut, "clear", 0.0)
    foam = (body.relief.y > 16.5) & (body.relief.y < 18.5) & (body.relief.noise(4, step) > 0.55)
    body.relief.put(foam, "ice", 2.0)
    return body.bake(0)
