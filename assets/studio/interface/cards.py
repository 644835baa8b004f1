"""The stages' cards: 96 x 54, half a view of the stage's room with who meets in it.

Rooms are drawn from the stages' maps as the game lights them, people and coaches are cut from its
sheets; CARDS tells where. A change of either bakes them anew.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import numpy as np
import pygame

from assets.studio.paint.canvas import (
    Floats,
    Indices,
    clear,
    grid,
    lay,
    put,
    ramp,
    save_all,
    shade,
    veil,
)
from assets.studio.paint.cels import Cut, cel, halved, halved_cel, nearest
from assets.studio.paint.shapes import stamp
from assets.studio.palette import ASSETS, CLEAR, INK, figure_palette
from game.view.preview import level_picture

READS = ("sprites/*", "tilesets/**/*.png", "../levels/**/*.tmx", "../levels/tilesets/*.tsx")
WIDE, HIGH = 96, 54
FLOOR = 132  # y the figures' pivots stand on
HEAD_LAMP = (59, 43)
DITHER = 9.0  # of 255
DIM = 0.42  # brightness of a card that cannot be chosen yet
PADLOCK = """
....kkkkkkkk....
..kkmsssssmdkk..
.kmssddddddsmdk.
.kmsdkkkkkkdmdk.
kmssk......kmsdk
kmsdk......kmsdk
kmsdk......kmsdk
kkkkkkkkkkkkkkkk
kyyyyyyyyyyyygBk
kyYYYYYYYYYYYgBk
kyYYYYkkkkYYYgBk
kyYYYkBBBBkYYgBk
kyYYYYkBBkYYYgBk
kyYYYYkBBkYYYgBk
kyYYYYkBBkYYYgBk
kyYYYYkkkkYYYgBk
kyggggggggggggBk
kBBBBBBBBBBBBBBk
kkkkkkkkkkkkkkkk
"""
METALS = {
    "k": "ink", "m": "grey:4", "s": "grey:6", "d": "grey:2",
    "y": "gold:4", "Y": "gold:3", "g": "gold:2", "B": "gold:0",
}  # fmt: skip


class Man(NamedTuple):
    """What stands in a card: sheet, animation, frame, x in the view, facing, y of its foot."""

    sheet: str
    tag: str
    frame: int
    x: int
    left: bool = False
    floor: int = FLOOR


class Card(NamedTuple):
    """A stage: where the view of its map stands, the view's top, and who is in it."""

    view: int
    men: tuple[Man, ...]
    top: int = 19
    light: float = 0.9  # of the room's own, less where men must stand out


# Coaches stand on their lanes' wheel lines, men on the view's foot.
CARDS = {
    "bathhouse": Card(
        30, (Man("bruiser", "idle", 0, 142, left=True), Man("danko", "hook:start", 1, 52))
    ),
    "snow": Card(
        788,
        (Man("giant", "roar", 0, 146, left=True), Man("danko_coat", "guard", 0, 44)),
        light=1.15,
    ),
    "hospital": Card(
        2019, (Man("nurse", "stab:start", 0, 152, left=True), Man("danko_suit", "idle", 0, 46))
    ),
    "hotel": Card(
        728,
        (Man("hitman", "shoot:start", 0, 150, left=True), Man("danko_suit", "fire:active", 0, 44)),
    ),
    "chase": Card(
        268,
        (Man("coach2", "roll0", 0, 248, floor=86), Man("coach", "roll1", 0, 120, floor=110)),
        top=10,
        light=1.2,
    ),
    "yard": Card(
        716, (Man("viktor", "sleeve:active", 0, 158, left=True), Man("danko_suit", "guard", 0, 36))
    ),
}


def _room(name: str) -> Floats:
    """Return the lit room of a stage in red, green, blue, as wide and high as two cards."""
    levels = ASSETS.parent / "levels"
    finished, starter = levels / f"{name}.tmx", levels / "starters" / f"{name}.tmx"
    picture = level_picture(finished if finished.is_file() else starter)
    whole = pygame.surfarray.array3d(picture).swapaxes(0, 1)
    left, top = min(CARDS[name].view, whole.shape[1] - 2 * WIDE), CARDS[name].top
    return np.asarray(whole[top : top + 2 * HIGH, left : left + 2 * WIDE], np.float64)


def _stand(picture: Indices, man: Man, top: int) -> None:
    """Put a man into a card at half his size."""
    cut: Cut = cel(man.sheet, man.tag, man.frame)
    pixels, (x, y) = cut
    if man.left:
        pixels, x = np.ascontiguousarray(pixels[:, ::-1]), pixels.shape[1] - x
    small = halved_cel(pixels)
    put(picture, small, (man.x - x) // 2 - 1, (man.floor - top - y) // 2 - 1)


def _snow(picture: Indices) -> None:
    """Let snow fall before all."""
    rng = np.random.default_rng(31)
    for x, y, near in rng.integers(0, (WIDE - 1, HIGH - 1, 4), (60, 3)):
        picture[y, x] = ramp("navy:4" if near else "grey:7")[0]


def _head_lamp(picture: Indices) -> None:
    """Light our coach's head lamp and the wet road before it."""
    ys, xs = grid(HIGH, WIDE)
    x, y = HEAD_LAMP
    pool = 1 - np.hypot((xs - x - 17) / 18, (ys - y - 5.5) / 3.4)
    lay(picture, shade(pool * 1.6, ramp("stone:2-5,gold:4"), 0.9), veil(pool * 1.5))
    picture[y, x - 2 : x + 3] = picture[y - 2 : y + 3, x] = ramp("gold:4")[0]
    picture[y - 1 : y + 2, x - 1 : x + 2] = ramp("grey:7")[0]


def _framed(picture: Indices) -> Indices:
    """Return the card with a dark edge, lighter above and at the left."""
    framed = picture.copy()
    framed[-1], framed[:, -1] = INK, INK
    framed[0], framed[:, 0] = ramp("grey:2")[0], ramp("grey:2")[0]
    return framed


def card(name: str) -> Indices:
    """Return a stage's card."""
    picture = nearest(halved(_room(name)) * CARDS[name].light, DITHER)
    for man in CARDS[name].men:
        _stand(picture, man, CARDS[name].top)
    if name == "snow":
        _snow(picture)
    if name == "chase":
        _head_lamp(picture)
    return _framed(picture)


def locked(picture: Indices) -> Indices:
    """Return a card in the dark and without its colours, with a padlock."""
    colours = np.array(figure_palette().colours, float)[picture]
    light = colours @ (0.30, 0.59, 0.11) * DIM
    made = shade(light / 150, ramp("ink,grey:0-3"), 0.9)
    lock = stamp(PADLOCK, METALS)
    put(made, lock, (WIDE - lock.shape[1]) // 2, (HIGH - lock.shape[0]) // 2 - 1)
    return _framed(made)


def frame(colour: str) -> Indices:
    """Return the frame round the card that is chosen, 2 px wide outside it."""
    pixels = clear(HIGH + 6, WIDE + 6)
    pixels[:] = INK
    pixels[1:-1, 1:-1] = ramp(colour)[0]
    pixels[2:-2, 2:-2] = INK
    pixels[3:-3, 3:-3] = CLEAR
    return pixels


def pictures() -> dict[str, Indices]:
    """Return the cards by file name."""
    made: dict[str, Indices] = {}
    for name in CARDS:
        made[f"card_{name}"] = card(name)
        made[f"card_{name}_locked"] = locked(made[f"card_{name}"])
    return {**made, "card_frame": frame("gold:3"), "card_frame_quiet": frame("grey:3")}


def bake(root: Path) -> list[Path]:
    """Bake the stages' cards below `root`/pictures."""
    return save_all(root / "pictures", pictures())
