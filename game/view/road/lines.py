"""The lines between the lanes, drawn over those of the scenery, which are too dark to steer by."""

from collections.abc import Sequence
from itertools import pairwise

import pygame

from game.sim.units import PX
from game.view.inks import STONE
from game.view.room import Room

PERIOD, LONG = 80, 35  # px from one dash to the next; of a dash
FIRST = 8, 38  # stored pixels of the road at which the dashes of a line begin: as in its tiles
RISE = 6  # px from half way between two wheel lines up to the line
WORN = (5, 13, 14, 27)  # px of a dash that have lost their paint


def draw_lines(strip: pygame.Surface, room: Room, lanes: Sequence[int], view_x: int) -> None:
    """Draw the dashes on the road as the view has it. lanes: wheel lines, subpixels."""
    for number, (far, near) in enumerate(pairwise(lanes)):
        row = (far + near) // 2 // PX - RISE
        first = FIRST[number % len(FIRST)]
        for at, end, left in room.road(view_x):
            for x in range(at - (left + at - first) % PERIOD, end, PERIOD):
                _draw_dash(strip, x, row, (at, end))


def _draw_dash(strip: pygame.Surface, x: int, row: int, within: tuple[int, int]) -> None:
    begin, end = max(x, within[0]), min(x + LONG, within[1])
    if begin >= end:
        return
    strip.fill(STONE[3], (begin, row, end - begin, 1))
    strip.fill(STONE[2], (begin, row + 1, end - begin, 1))
    for place in WORN:
        if begin <= x + place < end:
            strip.fill(STONE[1], (x + place, row, 1, 1))
