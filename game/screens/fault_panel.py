"""What is wrong with a level, over its picture: the first faults in full, and how many more."""

from collections.abc import Sequence

from game.screens.kit import CHOSEN, QUIET, TEXT, Kit
from game.view.frame import Frame
from game.view.inks import INK, RED, TEAL

WIDTH, MARGIN, PITCH = 308, 6, 11  # px; names tell capital letters, so they have the large face
COLOURS = TEXT, TEAL[5]
MOST_FAULTS, MOST_LINES = 3, 6  # that leave some of the picture to be seen


def draw_faults(kit: Kit, frame: Frame, faults: Sequence[str], *, playing: bool) -> None:
    """Draw the panel at the top of the strip, as high as it must be."""
    strip, face, small = frame.strip, kit.type.text, kit.type.small
    shown, lines = _wrapped(kit, faults)
    top = face.line + 2
    bottom = top + PITCH * len(lines) + 2
    height = bottom + small.line + 2
    strip.fill(INK, (0, 0, strip.get_width(), height))
    strip.fill(RED[2], (0, height, strip.get_width(), 1))
    title = kit.fill(kit.word("watch.faults"), count=len(faults))
    face.draw(strip, title, (MARGIN, 1), CHOSEN)
    for place, (line, colour) in enumerate(lines):
        face.draw(strip, line, (MARGIN, top + place * PITCH), colour)
    last = kit.word("watch.last" if playing else "watch.none")
    if len(faults) > shown:
        more = kit.fill(kit.word("watch.more"), count=len(faults) - shown)
        last = f"{more}. {last}"
    small.draw(strip, last, (MARGIN, bottom), QUIET)


def _wrapped(kit: Kit, faults: Sequence[str]) -> tuple[int, list[tuple[str, int]]]:
    """Return how many faults are told, and their lines: the first in any case, others if whole.

    Each line has its colour: that of a fault is not that of the one before.
    """
    shown, lines = 0, list[tuple[str, int]]()
    for fault in faults[:MOST_FAULTS]:
        more = kit.type.text.wrap(fault, WIDTH)
        if shown and len(lines) + len(more) > MOST_LINES:
            break
        lines += [(line, COLOURS[shown % 2]) for line in more[:MOST_LINES]]
        shown += 1
    return shown, lines
