"""Those who work and wait here, who mind their own business or stare at yours."""

from __future__ import annotations

from assets.studio.rooms.cloth import crease, shell
from assets.studio.rooms.person import Looks, Person
from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import Relief


def night_nurse(step: int) -> Piece:
    """60 x 64, for behind a counter: she writes; at step 3 she looks up."""
    r = Relief(60, 64)
    up = step == 3
    p = Person(r, Looks(hair="hair red"), -1)
    body = [(17, 31), (27, 27), (35, 27), (44, 31), (48, 37), (45, 50), (43, 64), (18, 64)]
    shell(r, [*body, (16, 50), (12, 37)], "uniform", 0, 9)
    for a, b in (((17, 62), (21, 46)), ((43, 62), (39, 48)), ((31, 62), (30, 48))):
        crease(r, a, b, 1.6)
    p.arm((43, 36, 5), (50, 54, 8), (35, 60, 15), 0.25)
    pen = (20.0 + (step % 2) * 2, 59.0, 16.0)
    p.arm((17, 36, 5), (10, 53, 9), pen, 0.25)
    x, y = (30, 15) if up else (28, 17)
    p.head(x, y, 9)
    r.ball((x + 6, y + 2, 8), (4.0, 4.6, 4), "hair red")
    r.ball((x + 2.5, y - 5, 12), (4.8, 2.6, 3), "hair red")
    p.nurse_cap(x, y, 9)
    r.poly([(24, 28), (30, 35), (31, 29)], "cast white", 11)
    r.poly([(37, 28), (30, 35), (31, 29)], "uniform shade", 11)
    r.limb((pen[0] - 1, 58, 20), (pen[0] - 5, 49, 22), (0.8, 0.6), "lacquer blue")
    r.box((37, 41, 42, 43), "line red", 12, 0.3)
    return bake(r)


def surgeon(step: int) -> Piece:
    """64 x 112: gown and mask, gloved hands held up and still; at step 2 he looks away."""
    r = Relief(64, 112)
    p = Person(r, Looks(cloth="drape"), 1 if step == 2 else -1)
    for side in (-1, 1):
        p.limb((32 + 6 * side, 90, 2), (32 + 7 * side, 107, 2), 5.0, 4.4, "drape 2")
        shell(r, _shoe(32 + 8 * side, side), "cast white", 4, 3)
    gown = [
        (20, 34),
        (28, 31),
        (36, 31),
        (44, 34),
        (48, 41),
        (45, 62),
        (48, 84),
        (50, 96),
        (14, 96),
    ]
    shell(r, [*gown, (16, 84), (19, 62), (16, 41)], "drape", 2, 10)
    for a, b in (((21, 95), (24, 68)), ((32, 95), (31, 70)), ((42, 95), (40, 66))):
        crease(r, a, b, 2.0, 0.34)
    r.limb((20, 63, 11), (44, 63, 11), (1.3, 1.3), "drape 2").limb(
        (37, 64, 13), (39, 76, 12), (1.0, 0.7), "drape 2"
    )
    lift = 1 if step == 1 else 0
    for side in (-1, 1):
        elbow = (32 + 19 * side, 60.0, 8.0)
        hand = (32 + 12 * side, 42.0 - lift, 20.0)
        p.limb((32 + 13 * side, 40, 5), elbow, 6.2, 5.2).limb(elbow, hand, 5.0, 3.4)
        r.limb(hand, (hand[0] - side, hand[1] - 4, 21), (3.0, 2.6), "sheet")
        for k in range(3):
            top = (hand[0] + (k - 1) * 2.2 - side, hand[1] - 10 + abs(k - 1), 22)
            r.limb((hand[0] + (k - 1) * 1.8, hand[1] - 4, 22), top, (1.1, 0.9), "sheet")
    _masked(p, 32, 18)
    return bake(r, shadow=4)


def _shoe(x: float, side: int) -> list[tuple[float, float]]:
    return [(x - 6, 111), (x - 5, 107), (x - side, 105), (x + 5, 107), (x + 6, 111)]


def _masked(p: Person, x: int, y: int) -> None:
    """A head between cap and mask: only the eyes are left."""
    p.head(x, y, 9)
    r, s = p.relief, p.look
    mask = [(x - 3 * s, y + 2), (x + 3 * s, y + 1), (x + 7 * s, y + 3), (x + 5 * s, y + 9)]
    shell(r, [*mask, (x, y + 10), (x - 4 * s, y + 7)], "scrubs", 13, 3)
    r.limb((x - 4 * s, y + 3, 15), (x - 6 * s, y + 1, 14), (0.6, 0.6), "scrubs")
    _cap(r, x, y)
    r.limb((x - 7, y - 3.2, 14), (x + 7, y - 3.2, 14), (1.0, 1.0), "drape")


def _cap(r: Relief, x: int, y: int) -> None:
    cap = [(x - 7, y - 3), (x - 7, y - 7), (x - 3, y - 10), (x + 3, y - 10), (x + 7, y - 7)]
    shell(r, [*cap, (x + 7, y - 3)], "drape 2", 11, 5)


def assistant(step: int) -> Piece:
    """56 x 110: the theatre nurse, both hands at her mouth; she draws back at step 2."""
    r = Relief(56, 110)
    back = 1 if step == 2 else 0
    p = Person(r, Looks("skin dark", "ink", "scrubs"), 1)
    for side in (-1, 1):
        p.limb((27 + 5 * side, 84, 2), (27 + 6 * side, 104, 2), 4.6, 3.8, "drape 2")
        shell(r, [(x, y - 2) for x, y in _shoe(28 + 6 * side, side)], "cast white", 4, 3)
    body = [
        (17, 38),
        (24, 34),
        (30, 34),
        (37, 38),
        (40, 43),
        (37, 58),
        (41, 86),
        (13, 86),
        (17, 58),
    ]
    shell(r, [*body, (14, 43)], "scrubs", 2, 9)
    for a, b in (((19, 85), (21, 64)), ((29, 85), (28, 66)), ((36, 85), (34, 62))):
        crease(r, a, b, 1.8)
    r.box((31, 68, 37, 77), "drape 2", 11, 1)
    x, y = 27 - back, 21
    p.head(x, y, 9)
    _cap(r, x, y)
    for side in (-1, 1):
        p.arm((27 + 10 * side, 41, 6), (27 + 13 * side, 58, 10), (x + 2 + 4 * side, 30, 17), 0.7)
        p.hand(x + 2 + 4 * side, 30, 17, "cast white")
    return bake(r, shadow=4)


def sleeper(step: int) -> Piece:
    """60 x 86, for a chair: his arm in a sling, his chin on his chest; he breathes."""
    r = Relief(60, 86)
    up = 1 if step == 2 else 0
    p = Person(r, Looks("skin dark", "ink", "lacquer blue"), 1)
    for side in (-1, 1):
        knee = (36 + 6 * side, 57.0, 15.0)
        p.limb((27 + 5 * side, 53, 8), knee, 7.0, 6.0, "steel dark")
        p.limb(knee, (37 + 7 * side, 80, 10), 5.4, 4.4, "steel dark")
        shell(r, [(x + 2, y - 26) for x, y in _shoe(38 + 7 * side, 1)], "rubber", 10, 4)
    body = [
        (15, 29 - up),
        (23, 25 - up),
        (31, 25 - up),
        (38, 29 - up),
        (43, 36),
        (38, 54),
        (17, 56),
        (10, 36),
    ]
    shell(r, body, "lacquer blue", 3, 9)
    crease(r, (33, 54), (30, 40), 1.6)
    p.arm((39, 34 - up, 6), (44, 48, 10), (38, 57, 23), 0.6)
    p.limb((14, 34, 6), (11, 46, 10), 5.4, 4.8)
    r.limb((11, 46, 13), (27, 47, 17), (5.2, 5.0), "sheet")
    p.hand(31, 47, 18)
    r.limb((14, 42, 17), (31, 27 - up, 14), (1.5, 1.1), "sheet")
    p.head(28, 16 - up, 10, shut=True)
    return bake(r, shadow=4)


def small_nurse(step: int) -> Piece:
    """26 x 58, for the ward behind the glass: she goes from bed to bed."""
    r = Relief(26, 58)
    swing = (0.0, 2.6, 0.0, -2.6)[step]
    for side in (-1, 1):
        r.limb((13 + side, 40, 2), (13 + side + swing * side, 54, 2), (2.3, 1.7), "skin fair")
        r.limb((13 + side + swing * side, 55, 3), (15 + swing * side, 56, 3), (1.5, 1.3), "sheet")
    shell(r, [(9, 17), (17, 17), (18, 28), (20, 42), (6, 42), (8, 28)], "uniform", 2, 5)
    r.limb((14, 19, 7), (15 - swing, 33, 8), (2.4, 1.8), "uniform").ball(
        (15 - swing, 34, 9), (1.7, 1.7, 1.6), "skin fair"
    )
    r.limb((13, 12, 4), (13, 18, 4), (2, 2.2), "skin fair")
    r.ball((13.5, 10, 5), (4.2, 5.0, 4.4), "skin fair").ball((12, 8, 6), (4.6, 4.4, 4.4), "hair")
    r.put(r.inside(15, 10, 16, 11), "ink")
    r.poly([(8, 6), (9, 2), (16, 2), (17, 5)], "cast white", 12)
    return bake(r)
