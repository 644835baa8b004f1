"""The yellow diamonds at the right edge of the strip: a thing ahead, in its lane or on a line."""

import pygame

from game.view.sheets import TICK_MS, Sheet

EDGE = 303  # column of a diamond's middle
RISE = 6  # px from a wheel line up to the middle of the lane, and from between two to the line
BLINKS = 2
MIRRORED = {"right": "left"}  # icons that are others in a mirror


def draw_sign(
    strip: pygame.Surface, sheet: Sheet, icon: str, lane_y: int, age: int, *, inwards: int = 0
) -> None:
    """Draw a diamond by its icon, the wheel line it speaks of and its age in ticks.

    It is lit and goes out twice, then stays. For the line between two lanes `lane_y` is half way
    between their wheel lines. inwards: px from where it stands otherwise.
    """
    shown = MIRRORED.get(icon, icon)
    tag = sheet.tags[f"sign_{shown}"]
    ms = age * TICK_MS
    if age < 0:
        return
    blinks = ms < BLINKS * tag.ends[-1]
    name = f"sign_{shown}" if blinks else f"sign_{shown}_held"
    cut = sheet.frame(name, ms, flipped=shown != icon)
    strip.blit(cut.surface, (EDGE - inwards + cut.dx, lane_y - RISE + cut.dy))
