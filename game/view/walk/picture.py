"""The picture of a walk: the level as it is drawn in rows, and the player's way in time below."""

from collections.abc import Sequence

import pygame

from game.resources import asset
from game.testing.walk import Walk
from game.testing.walk_report import headline
from game.view.inks import CLEAR, INK
from game.view.palette import frame_palette, read_gpl
from game.view.sheets import Sheet
from game.view.type import Type
from game.view.walk.band import RIM, SIDE, Band
from game.view.walk.marks import (
    BEATEN,
    FAINT,
    FULL,
    HALF,
    LITTLE,
    PLAIN,
    SHOWN,
    draw_box,
    draw_cross,
    draw_disc,
)
from game.view.walk.rows import rows_of

LEAST = 880  # px: the legend fits
GAP = 26  # px between rows


def draw_walk(walk: Walk, level: pygame.Surface) -> pygame.Surface:
    """Return the picture, 24 bits a pixel. level: the level as it is drawn, 132 px high."""
    palette = frame_palette(read_gpl(asset("palettes/figures.gpl")), ())
    type_ = Type(palette)
    rows = rows_of(walk)
    bands = [Band(walk, row, type_) for row in rows]
    wide = max(LEAST, SIDE + RIM + max(row.right - row.left for row in rows))
    words = type_.text.wrap(headline(walk), wide - 2 * RIM)
    head = RIM + 28 + len(words) * type_.text.line + 22
    ink = pygame.Surface((wide, head + sum(band.height + GAP for band in bands)), depth=8)
    ink.set_palette(palette)
    ink.set_colorkey(CLEAR)
    ink.fill(INK)
    picture = pygame.Surface(ink.get_size(), depth=24)
    _head(ink, type_, walk.plan.name, words)
    items = Sheet("items", palette)
    top = head
    for band in bands:
        band.draw(ink, top, level, picture, items)
        top += band.height + GAP
    picture.blit(ink, (0, 0))
    return picture


def _head(ink: pygame.Surface, type_: Type, title: str, words: Sequence[str]) -> None:
    large = type_.large(title, 2, PLAIN)
    ink.blit(large, (RIM - 4, RIM - 6))
    y = RIM + 24
    for line in words:
        type_.text.draw(ink, line, (RIM, y), PLAIN)
        y += type_.text.line
    _legend(ink, type_, y + 6)


def _legend(ink: pygame.Surface, type_: Type, y: int) -> None:
    x = RIM
    for mark, words in (
        ("way", "his way, over half his energy left"), ("half", "under half"),
        ("little", "under a quarter"), ("loss", "energy lost"), ("beaten", "foe beaten"),
        ("fight", "fight: the view is held"), ("view", "what the view shows"),
    ):  # fmt: skip
        _swatch(ink, mark, pygame.Rect(x, y, 12, 8))
        x = type_.small.draw(ink, words, (x + 16, y), FAINT).right + 14


def _swatch(ink: pygame.Surface, mark: str, box: pygame.Rect) -> None:
    lines = {"way": FULL, "half": HALF, "little": LITTLE}
    if mark in lines:
        ink.fill(lines[mark], (box.x, box.y + 3, box.w, 2))
    elif mark == "loss":
        draw_disc(ink, box.center, 4)
    elif mark == "beaten":
        draw_cross(ink, box.center, 2, BEATEN)
    elif mark == "fight":
        draw_box(ink, box)
    else:
        ink.fill(SHOWN, box)
