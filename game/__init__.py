"""Red Heat: an original, unofficial 2D brawler. `game.session.Session` is the one door."""

import os

__version__ = "0.1.0"

os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")  # its banner is not ours to print
