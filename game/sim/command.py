"""One tick's input of one player: the buttons held, as bits. "Pressed" is derived later.

Above the buttons lie the wishes of the pause menu: held for one tick, each turns an assist of the
part that is played on or off.
"""

LEFT, RIGHT, UP, DOWN, STRIKE, HEAVY, FIRE, START = (1 << n for n in range(8))
BUTTONS = ("left", "right", "up", "down", "strike", "heavy", "fire", "start")
EARLY, STEER, STEADY, PEDALS, SKIP = (1 << n for n in range(8, 13))
WISHES = ("early", "steer", "steady", "pedals", "skip")
Command = int
PRESSABLE = (1 << len(BUTTONS)) - 1
ASSISTS = EARLY | STEER | STEADY | PEDALS
EVERY = (1 << len(BUTTONS) + len(WISHES)) - 1
