"""One tick's input of one player: the buttons held, as bits. "Pressed" is derived later."""

LEFT, RIGHT, UP, DOWN, STRIKE, HEAVY, FIRE, START = (1 << n for n in range(8))
BUTTONS = ("left", "right", "up", "down", "strike", "heavy", "fire", "start")
Command = int
EVERY = (1 << len(BUTTONS)) - 1
