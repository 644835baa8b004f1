"""Who speaks: the looks of those that others draw, and of those seen nowhere else."""

from dataclasses import dataclass, replace

from assets.studio.cast import (
    assassin,
    carrier,
    danko,
    danko_coat,
    danko_suit,
    giant,
    hitman,
    hitman2,
    nurse_real,
    ridzik,
    viktor,
    yuri,
)
from assets.studio.figures.body import Body
from assets.studio.figures.character import Character
from assets.studio.figures.head import Face
from assets.studio.figures.women import GENTLE, SLIM, made_up
from assets.studio.hair.plain import bald, fringe
from assets.studio.heads import dress, hair
from assets.studio.wardrobe.glasses import spectacles
from assets.studio.wardrobe.hats import peaked_cap
from assets.studio.wardrobe.medical import white_coat

STOUT = Body(1.06, 1.3, 1.1, 0.6, arm=1.0, shoulder=1.04, neck=1.24, size=1.04, cut=0)
THIN = Body(0.82, 0.84, 0.86, arm=0.78, shoulder=0.84, neck=0.78, size=1.0, cut=0)
FIT = Body(0.96, 0.95, 0.95, arm=0.9, shoulder=0.96, neck=0.94, size=1.02, cut=0)


@dataclass(frozen=True)
class Speaker:
    """A look, what lights him from behind, his one mood.

    `tall` is how far, in units, a hat or mane stands up; `small` shrinks the very large.
    """

    look: Character
    rim: str
    mood: str
    tall: float = 0.0
    small: float = 1.0


GALLAGHER = Character(
    body=replace(FIT, neck=1.0),
    face=Face(
        jaw=1.04, chin=0.95, brow=1.0, nose=1.2, wide=1.06, fat=0.25, angry=0.0, age=1.0, lidded=0.4
    ),
    skin="pale",
    hair=hair.greying_crop,
    hair_colours="grey:1-6",
    beard=hair.walrus,
    outfit=dress.raincoat,
    hat=dress.trilby_back,
)
DONNELLY = Character(
    body=STOUT,
    face=Face(jaw=1.2, chin=1.05, brow=1.25, nose=1.1, wide=1.16, fat=0.85, angry=0.6, age=0.8),
    hair=fringe,
    hair_colours="grey:1-5",
    outfit=dress.shirt_sleeves,
)
STOBBS = Character(
    body=FIT,
    face=Face(
        jaw=1.02, chin=1.0, brow=1.0, nose=0.92, wide=1.08, cheek=1.1, angry=0.15, skull=1.04
    ),
    skin="dark",
    hair=hair.fade,
    hair_colours="ink,brown:0-1",
    outfit=dress.suit("navy:0-3", "stone:4-5,grey:7", "gold:0-3"),
    lift=0.04,
)
CAT = Character(
    body=SLIM,
    face=replace(GENTLE, cheek=1.15, angry=-0.4),
    hair=made_up(hair.perm, "red:1-3"),
    hair_colours="brown:1-3,gold:1-3",
    outfit=dress.dance_top,
)
ABDUL = Character(
    body=replace(FIT, chest=1.08, shoulder=1.06, neck=1.1),
    face=Face(jaw=1.06, brow=1.1, nose=1.0, wide=1.1, cheek=1.15, skull=1.1, angry=0.1, age=0.6),
    skin="dark",
    hair=bald,
    hair_colours="grey:1-5",
    beard=hair.patriarch,
    outfit=dress.prison_shirt,
    hat=dress.dark_glasses,
    lift=0.04,
)
LOCKSMITH = Character(
    body=replace(THIN, head=0.98, size=0.9),
    face=Face(
        jaw=0.84, chin=0.8, brow=0.8, nose=1.35, hook=0.5, wide=0.94, ear=1.3, angry=-0.3, age=1.0
    ),
    skin="pale",
    hair=hair.wisps,
    hair_colours="grey:3-7",
    outfit=dress.work_apron,
    hat=dress.loupe,
)
CLERK = Character(
    body=THIN,
    face=Face(
        jaw=0.82, chin=0.72, brow=0.85, nose=1.1, wide=0.9, angry=-0.3, lidded=0.95, skull=1.06
    ),
    skin="pale",
    hair=hair.comb_over,
    hair_colours="ink,brown:0-2",
    beard=hair.pencil_moustache,
    outfit=dress.waistcoat,
)
DOCTOR = Character(
    body=FIT,
    face=Face(jaw=0.94, chin=1.0, brow=0.9, nose=1.05, wide=0.96, angry=0.0, age=0.6),
    hair=hair.side_parting,
    hair_colours="grey:1-6",
    outfit=white_coat,
    hat=spectacles,
)
GUARD = Character(
    body=replace(STOUT, belly=0.3, neck=1.36),
    face=Face(
        jaw=1.3, chin=1.15, brow=1.35, nose=0.9, wide=1.16, fat=0.3, angry=0.5, mouth="frown"
    ),
    hair=hair.fade,
    hair_colours="brown:0-3",
    outfit=dress.guard_uniform,
    hat=dress.cap_of("navy:0-2", "ink,navy:0-1"),
)
COLONEL = Character(
    body=replace(FIT, chest=1.06, shoulder=1.08, neck=1.06),
    face=Face(
        jaw=1.08, chin=1.12, brow=1.5, nose=1.15, hook=0.3, wide=1.02, cheek=1.2, angry=0.5, age=0.9
    ),
    hair=hair.greying_crop,
    hair_colours="grey:2-6",
    outfit=dress.officer_coat,
    hat=peaked_cap,
)

EMBERS, NIGHT, FROST = "red:1-4,gold:3-4", "navy:1-4,grey:7", "teal:2-5,grey:7"
NEON, STREET = "neon:1-4", "gold:0-4"

SPEAKERS: dict[str, Speaker] = {
    "danko": Speaker(danko.LOOK, EMBERS, "angry"),
    "danko_coat": Speaker(danko_coat.LOOK, FROST, "angry", 4),
    "danko_suit": Speaker(danko_suit.LOOK, NEON, "smile"),
    "yuri": Speaker(yuri.LOOK, FROST, "smile", 4),
    "ridzik": Speaker(ridzik.LOOK, NEON, "angry"),
    "viktor": Speaker(viktor.LOOK, EMBERS, "smile"),
    "viktor_torn": Speaker(viktor.TORN, EMBERS, "angry"),
    "gallagher": Speaker(GALLAGHER, STREET, "smile", 5),
    "donnelly": Speaker(DONNELLY, STREET, "angry"),
    "stobbs": Speaker(STOBBS, NIGHT, "worried"),
    "cat": Speaker(CAT, NEON, "worried", 2),
    "abdul": Speaker(ABDUL, STREET, "angry"),
    "locksmith": Speaker(LOCKSMITH, STREET, "smile"),
    "clerk": Speaker(CLERK, NEON, "worried"),
    "carrier": Speaker(carrier.LOOK, EMBERS, "angry"),
    "giant": Speaker(giant.LOOK, FROST, "angry", 6, 0.8),
    "hitman": Speaker(hitman.LOOK, NIGHT, "smile", 3),
    "hitman2": Speaker(hitman2.LOOK, NIGHT, "angry"),
    "assassin": Speaker(assassin.LOOK, FROST, "smile", 3),
    "nurse": Speaker(nurse_real.LOOK, FROST, "worried", 3),
    "doctor": Speaker(DOCTOR, FROST, "worried"),
    "guard": Speaker(GUARD, NIGHT, "angry", 4),
    "colonel": Speaker(COLONEL, EMBERS, "angry", 4),
}
