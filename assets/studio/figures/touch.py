"""Hand-set pixels over the bake: stencils placed at a marked point and turned with it."""

import math

from assets.studio.figures.render import Pixels
from assets.studio.palette import CLEAR, RIM_OFFSET

STEADY = 0.22  # radians; a smaller turn leaves a stencil upright

FACING = 0.35  # how far a touch must face us to be seen

Stencil = tuple[str, ...]

# '@' is the pupil of the near eye; k ink, w white, d s m skin from dark to mid, . as baked.
# "none" is for those whose glasses hide it, "shut" for those who are out.
EYES: dict[str, Stencil] = {
    "plain": ("dddd", ".dw@", "..ss"),
    "hard": ("ddkk", ".kw@", "..ds"),
    "easy": (".sdd", ".dw@", ".sms"),
    "made_up": ("kkkk", ".kw@", "..ms"),
    "none": (),
    "shut": ("mmmm", "mkk@", ".ss."),
}


def stamp(
    picture: Pixels, at: tuple[int, int], rows: Stencil, inks: dict[str, int], turn: float
) -> None:
    """Set the stencil's pixels, its '@' at the place given, where something is drawn."""
    if not rows:
        return
    row = next(j for j, text in enumerate(rows) if "@" in text)
    column = rows[row].index("@")
    turn = 0.0 if abs(turn) < STEADY else turn
    c, s = math.cos(turn), math.sin(turn)
    height, width = picture.shape
    for j, text in enumerate(rows):
        for i, letter in enumerate(text):
            if letter not in inks:
                continue
            dx, dy = i - column, j - row
            x, y = round(at[0] + dx * c - dy * s), round(at[1] + dx * s + dy * c)
            if 0 <= y < height and 0 <= x < width and picture[y, x] != CLEAR:
                picture[y, x] = inks[letter]


def shift_steps(picture: Pixels, at: tuple[int, int], steps: int, ramp: tuple[int, ...]) -> None:
    """Darken or lighten one pixel along its ramp; a pixel of another ramp stays."""
    rim, colour = divmod(int(picture[at[1], at[0]]), RIM_OFFSET)
    if colour in ramp:
        step = min(max(ramp.index(colour) + steps, 1), len(ramp) - 1)
        picture[at[1], at[0]] = ramp[step] + rim * RIM_OFFSET
