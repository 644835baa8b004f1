"""Palette indices by name: the ramps of assets/palettes/figures.gpl, dark to light, and the key."""

CLEAR = 255  # the transparent index
INK = 0
SKIN = tuple(range(1, 8))
PALE = tuple(range(8, 12))
BROWN = tuple(range(12, 17))
GREY = tuple(range(17, 25))
NAVY = tuple(range(25, 30))
OLIVE = tuple(range(30, 35))
RED = tuple(range(35, 40))
GOLD = tuple(range(40, 45))
TEAL = tuple(range(45, 51))
NEON = tuple(range(51, 56))
STONE = tuple(range(56, 62))
RAMPS = (SKIN, PALE, BROWN, GREY, NAVY, OLIVE, RED, GOLD, TEAL, NEON, STONE)

FIGURES = 64  # colours of figures, panel and effects, at 0
ROOM = 64  # colours of the room, after them
