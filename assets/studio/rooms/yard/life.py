"""Who is up at dawn: a tramp in an open door, a rat, pigeons."""

from __future__ import annotations

from assets.studio.rooms.piece import Piece, bake
from assets.studio.rooms.relief import Relief


def tramp(swing: float) -> Piece:
    """44 x 66: he sits in the boxcar's door in coat and hat and lets one leg swing; 0 to 1."""
    t = Relief(44, 66)
    t.limb((18, 36, 4), (20, 20, 3), (8, 7.4), "coat", 2).limb(
        (20, 22, 4), (21, 16, 5), (7, 5), "coat", 2
    )
    t.limb((17, 36, 6), (24, 40, 14), (5, 4.6), "canvas", 2)
    t.limb((24, 40, 14), (23, 56, 8), (4.2, 3), "canvas", 1)
    t.limb((22, 57, 9), (29, 59, 12), (3.2, 2.6), "soot", 1)
    foot = (30 + 7 * swing, 55.0 - 2.5 * swing, 12.0)
    t.limb((20, 36, 8), (30, 39, 16), (5, 4.6), "canvas", 2).limb(
        (30, 39, 16), foot, (4.2, 3), "canvas", 1
    )
    t.limb((foot[0], foot[1] + 1, 13), (foot[0] + 6, foot[1] + 2, 16), (3.2, 2.6), "soot", 1)
    t.limb((14, 22, 4), (12, 32, 9), (4, 3.6), "coat", 2).limb(
        (12, 32, 9), (24, 33, 17), (3.6, 2.8), "coat", 2
    )
    t.ball((25, 33, 19), (2.6, 2.4, 2.4), "skin")
    t.upright(27, 27, 33, 1.8, "steel", 19)
    t.ball((22, 11, 6), (5, 5.8, 5), "skin", 1).ball((26.6, 12.6, 8), (1.6, 1.6, 2), "skin", 1)
    t.ball((23.4, 15, 8), (4, 3.2, 3.4), "grey hair").ball((18.4, 12, 6), (2.4, 4, 4), "grey hair")
    t.dome((22, 7.6), (9, 2.2), "hair", 14, 1).dome((21, 4.6), (5.6, 4), "hair", 15, 2)
    t.dome((24.6, 10.6), (0.8, 0.8), "ink", 13, 0.4)
    return bake(t, shadow=3)


def rat(step: int) -> Piece:
    """30 x 14: on the rail; it runs on the spot of its map, or sits up."""
    r = Relief(30, 14)
    if step == 2:
        r.limb((12, 12, 2), (15, 5, 3), (3.6, 2.4), "tar").limb(
            (15, 5, 3), (19, 4, 4), (2, 0.8), "tar"
        )
    else:
        r.limb((9, 10, 2), (18, 9, 3), (3, 2.6), "tar").limb(
            (18, 9, 3), (24, 10, 4), (2, 0.7), "tar"
        )
        for k, x in enumerate((9, 12, 18, 20)):
            r.line((x, 11), (x + (2 if (k + step) % 2 else -1.5), 13.4), 0.5, "tar", 2)
    tail = 3 if step == 1 else 0
    r.path([(8, 11), (4, 12 - tail), (0, 9 + tail)], 0.5, "skin", 1)
    ear = (16, 3) if step == 2 else (19, 6.4)
    return bake(r.dome(ear, (1.1, 1.1), "skin", 6, 0.5))


def pigeon(look: int) -> Piece:
    """16 x 12: grey, on a beam or a roof; 1 pecks."""
    p = Relief(16, 12)
    p.limb((5, 7, 2), (9, 6, 3), (2.6, 3), "hopper grey").limb(
        (4, 8, 3), (0.6, 9.6, 2), (1.4, 0.6), "tank black"
    )
    head = (12.4, 9) if look else (11, 2.6)
    p.limb((9.6, 5, 3), (*head, 4), (2, 1.5), "tank black")
    p.line(head, (head[0] + 2.4, head[1] + 0.7), 0.5, "straw", 6)
    return bake(p.line((7, 9), (7, 11.6), 0.4, "paint", 2).line((9, 9), (9, 11.6), 0.4, "paint", 2))
