"""The gauges of the chase in the panel: two clocks on a ruler, the gap, rams, the hold, rounds.

All are functions of numbers. What a colour says is said by a shape or a number as well.
"""

from functools import cache
from typing import NamedTuple

import pygame

from game.view.frame import indexed
from game.view.inks import CLEAR, GOLD, GREY, INK, RED, STONE, TEAL
from game.view.palette import Colour
from game.view.pictures import Pictures, layout
from game.view.text import Face
from game.view.type import Type

WHOLE = 1000  # of a way or a share
GREEN = 63
WELL = pygame.Rect(111, 23, 96, 15)  # of the panel, under the logo
LEFT, RIGHT, LINE = 124, 200, 30  # columns of a nose at the beginning and the end; row of the line
MARKS = 8  # parts of the ruler
TIMES = 2  # how much longer the ruler over the strip is; no higher, for the race goes on below
BOX = pygame.Rect(44, 1, 232, 40)  # of the strip, for it
BODY = 1, 96  # first column and width of the long ruler's picture between its edges
PUSHED = 256  # the farthest that the rival is pushed either way in the hold
DANGER = 64  # from there on he is all but off the rails
ROUND = 8  # px from one round to the next
PIP = 11


class Clocks(NamedTuple):
    """How far the rival and the engine have come, and how wide a lead is still late: of 1000."""

    rival: int
    engine: int
    late: int

    @property
    def close(self) -> bool:
        """Whether the lead is within the bracket."""
        return self.rival - self.engine <= self.late


def draw_ruler(panel: pygame.Surface, pictures: Pictures, clocks: Clocks) -> None:
    """Draw the two clocks under the logo: the coach above, the engine below, the crossing last."""
    panel.fill(INK, WELL)
    panel.fill(STONE[3], (WELL.x + 2, LINE, RIGHT - WELL.x - 2, 1))
    for mark in range(MARKS + 1):
        panel.fill(STONE[4], (WELL.x + 2 + mark * (RIGHT - WELL.x - 3) // MARKS, LINE - 1, 1, 3))
    rival, engine = _column(clocks.rival), _column(clocks.engine)
    _draw_bracket(panel, rival, max(3, clocks.late * (RIGHT - LEFT) // WHOLE), clocks.close)
    panel.blit(pictures.get("gauge_cross"), (RIGHT - 6, LINE - 6))
    above, below = pictures.get("mark_rival"), pictures.get("mark_engine")
    panel.blit(above, (rival - above.get_width() + 1, LINE - 7))
    panel.blit(below, (engine - below.get_width() + 1, LINE + 2))


def draw_long_ruler(
    strip: pygame.Surface, pictures: Pictures, face: Face, clocks: Clocks, words: str
) -> None:
    """Draw the same over the strip, twice as long, under a word that says what it is."""
    face.draw(strip, words, (BOX.centerx, BOX.y), GOLD[4], outline=INK, align="centre")
    ruler = _longer(strip, pictures, "gauge_ruler")
    left, top = BOX.centerx - ruler.get_width() // 2, BOX.y + 19
    strip.fill(INK, ruler.get_rect(topleft=(left, top)).inflate(4, 2))
    strip.blit(ruler, (left, top))
    start, wide = left + TIMES * BODY[0], TIMES * BODY[1]
    rival, engine = (start + wide * way // WHOLE for way in (clocks.rival, clocks.engine))
    bracket = _bracket(strip, pictures, max(8, wide * clocks.late // WHOLE))
    if clocks.close:
        strip.fill(GREEN, (rival - bracket.get_width() + 4, top + 5, bracket.get_width() - 6, 2))
    strip.blit(bracket, (rival - bracket.get_width() + 2, top - 1))
    strip.blit(pictures.get("gauge_cross"), (start + wide - 5, top))
    for name, column, row in (("gauge_rival", rival, top - 8), ("gauge_engine", engine, top + 8)):
        picture = pictures.get(name)
        strip.blit(picture, (column - picture.get_width() + 1, row))


def draw_gap(
    panel: pygame.Surface, pictures: Pictures, type_: Type, name: str, gap: tuple[int, str]
) -> None:
    """Draw whom we chase, how near he is (of 1000, full when caught), and that in words."""
    boxes = _boxes()
    _write(panel, type_, name, boxes["foe_name"], TEAL[4])
    _draw_bar(panel, pictures, "bar_foe_energy", boxes["foe_energy"], gap[0])
    _write(panel, type_, gap[1], boxes["foe_note"].inflate(0, 4), STONE[5])


def draw_rams(
    panel: pygame.Surface, pictures: Pictures, type_: Type, word: str, rams: tuple[int, int]
) -> None:
    """Draw a word and as many pips as rams are asked for, those done filled."""
    done, asked = rams
    box = _boxes()["foe_note"]
    left = box.right - asked * PIP
    for place in range(asked):
        panel.blit(
            pictures.get("pip_done" if place < done else "pip"), (left + place * PIP, box.y + 2)
        )
    _write(panel, type_, word, pygame.Rect(box.x, box.y - 2, left - box.x - 3, 12), STONE[5])


def draw_held(
    panel: pygame.Surface, pictures: Pictures, type_: Type, word: str, share: int
) -> None:
    """Draw a word and, in the place of a foe's energy, how much of a thing has been held."""
    boxes = _boxes()
    _draw_bar(panel, pictures, "bar_heat", boxes["foe_energy"], share)
    _write(panel, type_, word, boxes["foe_note"].inflate(0, 4), STONE[5])


def draw_tug(
    panel: pygame.Surface, pictures: Pictures, type_: Type, word: str, tug: tuple[int, str]
) -> None:
    """Draw the tug of the hold: where the rival stands, and the shove he makes, if any.

    tug: his place from -256 to 256, and "ahead", "back" or nothing.
    """
    place, shove = tug
    box = _boxes()["foe_energy"]
    panel.fill(GREY[1], box)
    middle, reach = box.centerx, box.w // 2 - 4
    edge = reach * DANGER // PUSHED
    for left in (box.x, box.right - edge):
        panel.fill(RED[1], (left, box.y, edge, box.h))
        for stripe in range(left, left + edge - 1, 4):
            panel.fill(RED[3], (stripe, box.y, 2, box.h))
    panel.fill(GREEN, (middle - 3, box.y + 2, 7, 2))
    panel.fill(STONE[5], (middle, box.y, 1, box.h))
    column = middle + reach * max(-PUSHED, min(PUSHED, place)) // PUSHED
    panel.fill(INK, (column - 2, box.y - 1, 5, box.h + 2))
    panel.fill(GOLD[4], (column - 1, box.y, 3, box.h))
    panel.blit(pictures.get("gauge_pointer_foe"), (column - 4, box.y - 6))
    note = _boxes()["foe_note"]
    if shove:
        picture = pictures.get(f"shove_{shove}")
        left = note.right - picture.get_width() if shove == "ahead" else note.x
        panel.blit(picture, (left, note.y))
    room = pygame.Rect(note.x + 15, note.y - 2, note.w - 30, 12)
    _write(panel, type_, word, room, STONE[5], centred=True)


def draw_rounds(
    panel: pygame.Surface, pictures: Pictures, at: tuple[int, int], left: int, most: int = 6
) -> None:
    """Draw the rounds of a gun, those fired as empty cases."""
    for place in range(most):
        name = "round_magnum" if place < left else "round_magnum_spent"
        panel.blit(pictures.get(name), (at[0] + place * ROUND, at[1]))


def draw_damage(panel: pygame.Surface, pictures: Pictures, at: tuple[int, int], state: int) -> None:
    """Draw our coach as it is: 0 sound, 1 dented, 2 in rags."""
    panel.blit(pictures.get(f"damage-{max(0, min(2, state))}"), at)


# ---- parts


@cache
def _boxes() -> dict[str, pygame.Rect]:
    return layout("panel")


def _column(way: int) -> int:
    return LEFT + (RIGHT - LEFT) * max(0, min(WHOLE, way)) // WHOLE


def _draw_bracket(panel: pygame.Surface, nose: int, wide: int, close: bool) -> None:
    """Draw the bracket back from a nose: solid when the engine is in it, else only its ends."""
    left = nose - wide + 1
    if close:
        panel.fill(GREEN, (left, LINE - 1, wide, 3))
        return
    for column in (left, nose):
        panel.fill(GREEN, (column, LINE - 1, 1, 3))
    for column in range(left, nose, 3):
        panel.fill(GREEN, (column, LINE, 1, 1))


def _bracket(strip: pygame.Surface, pictures: Pictures, wide: int) -> pygame.Surface:
    """Return the bracket at any width: the ends of the widest, its middle drawn out."""
    whole = _longer(strip, pictures, "gauge_bracket-32")
    high, end = whole.get_height(), 8
    made = pygame.Surface((wide + 4, high), depth=8)
    made.set_palette(strip.get_palette())
    made.fill(CLEAR)
    for column in range(0, made.get_width(), end):
        made.blit(whole, (column, 0), (2 * end, 0, end, high))
    made.blit(whole, (0, 0), (0, 0, end, high))
    made.blit(whole, (made.get_width() - end, 0), (whole.get_width() - end, 0, end, high))
    return indexed(made, _colours(strip))


def _longer(strip: pygame.Surface, pictures: Pictures, name: str) -> pygame.Surface:
    longer = pygame.transform.scale_by(pictures.get(name), (TIMES, 1))
    return indexed(longer, _colours(strip))


def _colours(strip: pygame.Surface) -> list[Colour]:
    return [(red, green, blue) for red, green, blue, *_ in strip.get_palette()]


def _draw_bar(
    panel: pygame.Surface, pictures: Pictures, name: str, box: pygame.Rect, share: int
) -> None:
    wide = box.w * max(0, min(WHOLE, share)) // WHOLE
    panel.blit(pictures.get(name), box, (0, 0, wide, box.h))


def _write(
    panel: pygame.Surface,
    type_: Type,
    words: str,
    room: pygame.Rect,
    colour: int,
    *,
    centred: bool = False,
) -> None:
    """Write in the larger face if the words fit, otherwise in the small one."""
    face = type_.text if type_.text.width(words) <= room.w else type_.small
    top = room.y + (room.h - face.line) // 2
    if centred:
        face.draw(panel, words, (room.centerx, top), colour, shadow=INK, align="centre")
    else:
        face.draw(panel, words, (room.x, top), colour, shadow=INK)
