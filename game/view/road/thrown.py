"""Bodies knocked aside: they fly or slide off their lane and lie there. Drawing alone."""

from typing import NamedTuple

import pygame

from game.view.road.kit import Kit
from game.view.road.posture import arc

LASTS = {"crash": 34, "heat": 46}  # ticks
HIGH = {"crash": 9, "heat": 54}  # px
FAR = {"crash": 60, "heat": 150}  # px ahead
ASIDE = 17  # px across the road
SPIN = 4  # ticks to an eighth of a turn, in the air
MIDDLE = 34, 14  # px of a body, from its front on its wheels' line
TURNED = 9  # ticks to half a turn, on the ground


class Thrown(NamedTuple):
    """Since when a body is aside, by what, and to which side of the road."""

    born: int  # tick
    how: str
    side: int


class Tumbler:
    """Draws them."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit

    def draw(
        self, strip: pygame.Surface, sheet: str, at: tuple[int, int], thrown: Thrown, tick: int
    ) -> None:
        """Draw a body at its place on the lanes, as far aside as it is by now."""
        how = thrown.how if thrown.how in LASTS else "crash"
        age, lasts = tick - thrown.born, LASTS[how]
        part = min(1.0, age / lasts)
        eased = 1 - (1 - part) ** 2
        x = at[0] + FAR[how] * eased
        y = at[1] + thrown.side * ASIDE * eased
        high = arc(age, lasts, HIGH[how])
        if how == "heat" and age < lasts:
            picture = self._kit.turned(sheet, age // SPIN % 8)
            place = picture.get_rect(center=(round(x) - MIDDLE[0], round(y) - high - MIDDLE[1]))
            strip.blit(picture, place)
        elif age < lasts:
            flipped = age // TURNED % 2 == 1
            tag = "swerve_down" if thrown.side > 0 else "swerve_up"
            self._kit.put(
                strip, f"{sheet}/{tag}", (x - 68 * flipped, y - high), age // 3, flipped=flipped
            )
        else:
            self._kit.put(strip, f"{sheet}/wreck", (x, y))
