"""Red Heat: an original, unofficial 2D brawler. `game.session.Session` is the one door."""

__version__ = "0.1.0"
