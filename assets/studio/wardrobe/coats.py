"""Coats and jackets: what a tailor cuts, part by part, for suits, uniforms and leather alike.

An outfit dyes its cloth, then puts on a `jacket` (trunk and sleeves), a `skirt` or a `hem`, then
what is printed on the front, inside out: `opening`, `buttons`, `pocket`; then collars and belts.
Heights are from the waist, sides from the breast bone, both in units. What is printed over `coat`
later also covers lapels and shirt printed on it before, so creases come first. Materials are
`coat`, `lapel`, `seam`, `crease`, `sheen`; `shirt`, `tie`; `belt`, `brass`; `trousers`, `shoe`.
"""

from collections.abc import Iterable

from assets.studio.figures.body import Body
from assets.studio.figures.field import CUT, PAINT
from assets.studio.figures.model import Group, Material, Model
from assets.studio.figures.space import Vec, length, vector
from assets.studio.figures.worn import Legwear, Sleeve
from assets.studio.palette import figure_palette
from assets.studio.wardrobe import cloth


def dye(m: Model, colours: str, *, gloss: float = 0.06, lapel: float = 0.15) -> None:
    """Add the cloth: the coat, its lapels lighter by so much, dark seams, creases and sheen."""
    m.materials |= {
        "coat": Material(colours, gloss=gloss),
        "lapel": Material(colours, shift=lapel, gloss=gloss),
        "seam": Material(_darkest(colours), weight=1.5),
        "crease": Material(colours, shift=-0.19, gloss=gloss, weight=1.3),
        "sheen": Material(colours, shift=0.13, gloss=gloss, weight=1.1),
    }


def _darkest(colours: str) -> str:
    name, _, step = figure_palette().names[figure_palette().ramp(colours)[0]].rpartition(" ")
    return f"{name}:{step}"


def dye_shirt(m: Model, shirt: str = "stone:4-5,grey:7", tie: str = "red:0-3") -> None:
    m.materials |= {
        "shirt": Material(shirt, shift=0.14, weight=1.1),
        "tie": Material(tie, shift=0.06, weight=1.35),
        "knot": Material(tie, shift=0.16, weight=1.3),
    }


def dye_leather(m: Model, belt: str = "brown:0-3", brass: str = "gold:1-4") -> None:
    """Add what belts are made of."""
    m.materials |= {
        "belt": Material(belt, gloss=0.3, weight=1.2),
        "brass": Material(brass, gloss=0.5, weight=1.6, keep=True),
    }


def jacket(m: Model, b: Body, loose: float = 1.8, pads: float = 1.0, cuff: str = "") -> None:
    """Cover trunk and arms; `pads` builds up the shoulders, `cuff` shows at the wrist."""
    cloth.cover(m, b, "coat", loose, pads=pads)
    m.sleeve = Sleeve("coat", loose=loose, cuff=cuff)


def creases(m: Model, b: Body, much: float = 1.0) -> None:
    """Pulls at the arm-pits, and two above the waist: dark, with light under them."""
    c, w = b.chest, b.waist
    for s in (-1, 1):
        lines = (
            ((46, 15.5 * s * c), (38, 7.5 * s), 1.0),
            ((40, 17.0 * s * c), (32.5, 9.5 * s), 0.8),
            ((20, 13.5 * s * w), (13.5, 5.0 * s), 1.0),
            ((13.5, 14.0 * s * w), (8.5, 6.5 * s), 0.8),
        )
        for (y, z), (end_y, end_z), thick in lines:
            r = thick * much
            m.wedge((y - 1.9, z, r), (end_y - 1.9, end_z, 0.2), "sheen", "coat")
            m.wedge((y, z, r), (end_y, end_z, 0.3), "crease", "coat")


def skirt(m: Model, b: Body, length: float = 40.0, flare: float = 4.5, loose: float = 1.8) -> None:
    """Hang a coat's skirt from the waist, its folds growing downwards, its hem cut straight."""
    cloth.skirt(m, b, "coat", length, flare, loose)
    for z, lean in ((-11, 0.34), (-3.5, 0.12), (4.5, 0.2), (11.5, 0.36)):
        for shift, shine, r in ((1.8, "sheen", 1.2), (0.0, "crease", 1.5)):
            start = (-1.0, (z + shift) * b.waist, 0.3)
            m.wedge(start, (-length, z + shift + lean * length * 0.6, r), shine, "coat")
    m.wedge((2 - length, -30, 0.7), (2 - length, 30, 0.7), "seam", "coat")


def flanks(m: Model, b: Body, low: float = -40.0) -> None:
    """What shows of a long coat from the side: its seam, the waist's gathers, the skirt's folds."""
    folds = (
        ((-6.5, 3.0), (-2.8, 19.0), 0.8),
        ((3.6, 3.0), (0.8, 15.0), 0.7),
        ((-4.0, 33.0), (-7.0, 44.0), 0.8),
        ((-5.6, -3.0), (-9.6, low), 1.0),
        ((4.0, -3.0), (7.4, low), 0.9),
    )
    for s in (-1, 1):
        out = 19.0 * s * b.waist
        m.box(
            (-1.5, 21 + low / 2, out),
            (0.4, 21 - low / 2, 10),
            "seam",
            rounding=0.2,
            op=PAINT,
            over="coat",
        )
        for (x, y), (end_x, end_y), thick in folds:
            middle = vector(((x + end_x) / 2, (y + end_y) / 2, out))
            way = vector((end_x - x, end_y - y, 0.0))
            half = length(way) / 2
            for aside, what, r in ((1.5, "sheen", thick + 0.2), (0.0, "crease", thick)):
                at = middle + vector((aside, 0.0, 0.0))
                m.box(at, (r, half, 10), what, rounding=0.2, op=PAINT, over="coat", axis=way)


def hem(m: Model, b: Body, low: float = -6.0, loose: float = 1.8) -> None:
    """End a jacket over the hips: a short flare, the fronts cut away round, an edge."""
    way = cloth.hanging(m)
    wide = 12.2 * (b.depth + b.waist) / 2 + loose + b.belly
    top = vector((b.belly * 3.4, 3.0, 0.0))
    end = top + way * (3.0 - low)
    m.group = Group.TORSO
    m.cone(top, end, (wide, wide + 1.2), "coat", 4)
    cloth.trim(m, end, way, "coat")
    m.box((b.girth + 6, low - 1, 0), (9, 5.5, 4.6), "coat", 2, rounding=4, op=CUT)


def trousers_below(
    m: Model, b: Body, colours: str = "grey:0-3", shoe: str = "ink,grey:0-1"
) -> None:
    """Fill the hips below a jacket and dress the legs."""
    m.materials |= {"trousers": Material(colours), "shoe": Material(shoe, gloss=0.5)}
    cloth.hips(m, b, "trousers", 0.6)
    m.wedge((-2, 0.5, 0.3), (-22, 1.5, 0.7), "shoe", "trousers")
    m.legwear = Legwear("trousers", "trousers", "shoe")


def opening(
    m: Model,
    inner: str,
    *,
    top: float = 60.0,
    low: float = 22.0,
    wide: float = 7.4,
    lapel: float = 5.8,
    notch: float = 47.5,
) -> None:
    """Open the front in a V over what is worn below, with lapels unless `lapel` is 0."""
    if lapel:
        m.wedge((top, 0, wide + lapel + 1.2), (low - 1, 0, 2.4), "seam", "coat")
        m.wedge((top, 0, wide + lapel), (low, 0, 1.5), "lapel", "seam")
        under = "lapel"
        for s in (-1, 1):
            side = wide + lapel * 0.55
            m.patch((notch, side * s * 0.86), (1.0, 3.4), "seam", "lapel", tilt=0.42 * s)
    else:
        m.wedge((top, 0, wide + 1.1), (low - 0.6, 0, 1.4), "seam", "coat")
        under = "seam"
    m.wedge((top, 0, wide), (low + 0.6, 0, 0.5), inner, under)


def buttons(
    m: Model, heights: Iterable[float], side: float = 0.0, what: str = "brass", r: float = 1.2
) -> None:
    for y in heights:
        m.patch((y, side), (r, r), what, "coat", oval=True)


def pocket(m: Model, at: tuple[float, float], half: float = 4.4, tilt: float = 0.1) -> None:
    """A flap: a dark line with a light edge over it; `at` is (height, side)."""
    y, z = at
    m.patch((y + 1.3, z), (0.7, half), "sheen", "coat", tilt=tilt)
    m.patch((y, z), (0.75, half), "seam", "coat", tilt=tilt)


def tie(m: Model, b: Body, *, knot: float = 54.0, low: float = 20.0, askew: float = 0.0) -> None:
    """A tie on the shirt; `askew` pulls it so many units to the near side, loosened."""
    m.wedge((knot - 1, askew * 0.5, 1.4), (low + 3, askew, 3.1), "tie", "shirt")
    m.group = Group.COLLAR
    front = (11.4 * b.depth, knot, askew * 0.4)
    m.ellipsoid(front, (2.6, 2.5, 2.4), "knot", 0)


def shirt_collar(
    m: Model, b: Body, what: str = "shirt", spread: float = 0.0, high: float = 3.4
) -> None:
    """A collar round the neck with two points; `spread` opens it."""
    n = b.neck
    m.group = Group.COLLAR
    m.ring((0.4, 57.6, 0), (8.6 * n, high, 8.2 * n), what, rounding=0.8, axis=(0.12, 1, 0))
    cut = ((7.8 * n), 5.0, 7.4 * n)
    m.ellipsoid((1.8, 62.8, 0), cut, what, 0.2, op=CUT)
    for s in (-1, 1):
        point = (8.2 * n, 55.4 - spread, (3.7 + spread * 0.8) * s)
        along = (0.3, 1, (0.5 + 0.2 * spread) * s)
        m.box(point, (1.1, 3.6, 2.5), what, 0.5, rounding=0.7, axis=along)
    m.box((10, 57.5, 0), (6, 7, 1.0 + spread * 1.3), what, 0.3, rounding=0.5, op=CUT)


def lapel_collar(m: Model, b: Body, thick: float = 2.2) -> None:
    """The collar of a jacket: round the nape and down over the collar bones."""
    n = b.neck
    m.group = Group.COLLAR
    m.cone((-5, 60, -7 * n), (-5, 60, 7 * n), (thick, thick), "lapel", 1)
    for s in (-1, 1):
        bone = (8.6 * b.depth, 53.4, 10.2 * s * n)
        m.cone((-4.6, 60, 7.2 * s * n), bone, (thick, thick * 0.85), "lapel", 0.8)


def raised_collar(m: Model, b: Body, high: float = 6.0, what: str = "lapel") -> None:
    """A collar turned up against wind: to the ear behind, open in front."""
    n = b.neck
    m.group = Group.COLLAR
    m.box((-6.8, 60.5, 0), (1.3, high, 7.2 * n), what, 1, rounding=1)
    for s in (-1, 1):
        side = (0.4, 60.0, 8.6 * s * n)
        m.box(side, (6.6, high, 1.2), what, 1.4, rounding=1, axis=(-0.3, 1, 0.3 * s))
        m.cone((5.4, 57.5, 9.2 * s * n), (10.5 * b.depth, 49, 10.6 * s), (2.3, 2.2), what, 1)


def stand_collar(m: Model, b: Body, tab: str = "") -> None:
    """A uniform's collar, closed, its leaves turned down; `tab` is the patch on them."""
    n = b.neck
    m.group = Group.COLLAR
    m.ring((-0.2, 57.8, 0), (8.9 * n, 3.8, 8.7 * n), "lapel", 0.4, rounding=1, axis=(0.1, 1, 0))
    m.ellipsoid((1.6, 63.4, 0), (8.0 * n, 5.2, 7.8 * n), "lapel", 0.2, op=CUT)
    for s in (-1, 1):
        leaf = (7.4 * n, 55.6, 6.0 * s * n)
        m.box(leaf, (1.4, 4.4, 4.0), "lapel", 0.5, rounding=1, axis=(0.35, 1, 0.4 * s))
        if tab:
            at = (8.6 * n, 56.0, 6.0 * s * n)
            m.box(at, (1.0, 3.0, 2.1), tab, 0, rounding=0.3, axis=(0.35, 1, 0.4 * s))


def shoulder_boards(m: Model, b: Body, board: str, stripe: str = "brass") -> None:
    m.group = Group.COLLAR
    for s in (-1, 1):
        at = vector((-0.5, 58.6, 15.5 * s * b.shoulder))
        out: Vec = (0, 0.36 * -s, s)
        m.box(at, (3.5, 6.6, 1.0), board, 0, rounding=0.7, axis=out, hint=(0, 1, 0.36))
        m.box(at + vector((0, 0.35, 0)), (1.0, 6.7, 1.0), stripe, 0, rounding=0.4, axis=out)


def waist_belt(m: Model, b: Body, y: float = 3.0, loose: float = 1.8, high: float = 2.4) -> None:
    """A belt with a buckle over a coat."""
    m.group = Group.COLLAR
    girth, wide = b.girth + loose + 1.4, 13.4 * b.waist + loose + 1.2
    m.ring((b.belly * 4, y, 0), (girth, high, wide), "belt", rounding=1)
    m.box((girth + b.belly * 4, y, 0), (1.2, high + 0.7, 3.1), "brass", 0, rounding=0.5)
    m.box((girth + b.belly * 4 + 0.8, y, 0), (1.2, high - 1.3, 1.6), "belt", 0, rounding=0.3)


def cross_strap(m: Model, what: str = "belt", wide: float = 1.5) -> None:
    """A strap from the far shoulder to the near hip, with a dark edge under it."""
    m.wedge((57, -15.4, wide), (2.5, 12.6, wide), "seam", "coat")
    m.wedge((58, -14.6, wide), (4, 13, wide), what, "coat")
    m.wedge((58, -14.6, wide), (4, 13, wide), what, "seam")
