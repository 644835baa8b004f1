"""The assassin, the hospital's boss: tall, cold, long gloves; capped only while disguised."""

from dataclasses import replace
from pathlib import Path

from assets.studio.figures.animation import Animations, CastSheet, bake_sheets, loop, once
from assets.studio.figures.character import Character
from assets.studio.figures.women import GENTLE, TALL, made_up
from assets.studio.hair.hospital import drawn_back, let_down, unless_marked
from assets.studio.motions.assassin import (
    BLADE,
    KNUCKLES,
    kick,
    reload,
    shake_out_hair,
    shoot,
    stalk,
    wag_finger,
)
from assets.studio.motions.blows import blow
from assets.studio.motions.hospital import (
    beckon_with_blade,
    disguise,
    frisbee,
    reveal,
    slash,
    thrust,
)
from assets.studio.motions.poses import IDLE, aim, breathe
from assets.studio.motions.reactions import light_reactions
from assets.studio.props.blades import scalpel
from assets.studio.props.trays import DISGUISED
from assets.studio.wardrobe.hats import nurse_cap, shown_if
from assets.studio.wardrobe.medical import matron

LOOK = Character(
    body=TALL,
    face=replace(
        GENTLE, jaw=0.86, nose=0.92, cheek=1.2, angry=0.5, brow=0.8, chin=0.86, lidded=0.3, eye=1.1
    ),
    skin="pale",
    hair=made_up(unless_marked(DISGUISED, let_down, drawn_back), "red:1-3"),
    hair_colours="ink,ink,navy:0-1,grey:3",
    outfit=matron,
    hat=shown_if(DISGUISED, nurse_cap),
    held=scalpel,
    eyes="made_up",
)

# A fencer's: upright, side on, the point low and forward, the far hand behind the hip.
STAND = aim(
    replace(
        IDLE,
        near=(34, 33, 16),
        far=(-12, 14, -26),
        lean=-3,
        yaw=18,
        look=36,
        nod=8,
        far_pole=(-1, 0.1, -0.6),
        near_pole=(-0.5, -0.8, 0.6),
    ),
    BLADE,
    KNUCKLES,
)

ANIMATIONS: Animations = {
    "idle": loop(*((p, 240) for p in breathe(STAND, 0.9))),
    "walk": stalk(STAND),
    "taunt": beckon_with_blade(STAND),
    "disguised": disguise()["disguised"],
    "reveal": reveal(STAND),
    "change": once(*reversed(reveal(STAND).frames)),
    "roar": shake_out_hair(STAND),
    "shrug": wag_finger(STAND),
    **blow("stab", STAND, thrust(STAND)),
    **blow("slash", STAND, slash(STAND)),
    **frisbee(STAND),
    **shoot(STAND),
    **kick(STAND),
    "reload": reload(),
    **light_reactions(STAND, 0.8, 4),
}
SHEETS = (CastSheet("assassin", LOOK, ANIMATIONS),)


def bake(root: Path) -> list[Path]:
    return bake_sheets(root, *SHEETS)
