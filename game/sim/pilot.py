"""Pilot: what a player slot keeps besides a body: recent input, HEAT, score, lives, item."""

from game.sim.command import BUTTONS, LEFT, RIGHT, Command
from game.sim.units import NEVER

TAPS = 14  # ticks within which two taps count as one sign
SIGN = 10  # ticks such a sign waits
STEADY = 8  # ticks a direction is held before it is a wish to turn
LATER = ("weapon", "rounds", "harmed")  # no part of the state while there are none at all


class Pilot:
    """One player slot."""

    def __init__(self, slot: int, lives: int) -> None:
        self.slot = slot
        self.held: Command = 0
        self.pressed = [NEVER] * len(BUTTONS)  # tick of the last press of each button
        self.taps = (NEVER, NEVER, NEVER, NEVER)  # last and last but one of LEFT, then of RIGHT
        self.steady = 0  # ticks the same direction has been held
        self.last_begun: dict[str, int] = {}  # tick of the last beginning of moves that must rest
        self.lives = lives
        self.item = ""
        self.heat = 0
        self.heat_tick = 0
        self.row_name = ""  # the obvious move repeated, and how often
        self.row = 0
        self.last_blow = ""
        self.score = 0
        self.chain = 0
        self.chain_tick = NEVER
        self.best_chain = 0
        self.taken = 0  # energy lost in all
        self.parries = 0
        self.blows: tuple[str, ...] = ()  # the last four that landed, for variety
        self.weapon = ""  # the firearm that he carries
        self.rounds = 0  # in it
        self.harmed = 0  # people whom it did not concern

    def listen(self, command: Command, tick: int) -> None:
        """Take one tick's held buttons and derive presses and taps."""
        new = command & ~self.held
        if new:
            for place in range(len(BUTTONS)):
                if new >> place & 1:
                    self.pressed[place] = tick
            last_left, _, last_right, _ = self.taps
            if new & LEFT:
                self.taps = (tick, last_left, *self.taps[2:])
            if new & RIGHT:
                self.taps = (*self.taps[:2], tick, last_right)
        same = command & (LEFT | RIGHT) == self.held & (LEFT | RIGHT)
        self.steady = self.steady + 1 if same and command & (LEFT | RIGHT) else 0
        self.held = command

    def wants(self, buttons: int, tick: int, buffer: int) -> bool:
        """Tell whether every one of the buttons was pressed within the buffer."""
        place = 0
        while buttons:
            if buttons & 1 and tick - self.pressed[place] > buffer:
                return False
            buttons >>= 1
            place += 1
        return True

    def use(self, buttons: int) -> None:
        """Spend presses, so that one press answers once."""
        place = 0
        while buttons:
            if buttons & 1:
                self.pressed[place] = NEVER
            buttons >>= 1
            place += 1

    def tapped_twice(self, direction: int, tick: int) -> bool:
        """Tell whether LEFT or RIGHT was tapped twice just now."""
        last, before = self.taps[:2] if direction == LEFT else self.taps[2:]
        return tick - last <= SIGN and last - before <= TAPS

    def copy(self) -> "Pilot":
        """Return an equal pilot."""
        twin = Pilot.__new__(Pilot)
        twin.__dict__.update(self.__dict__)
        twin.pressed = self.pressed[:]
        twin.last_begun = self.last_begun.copy()
        return twin

    def state(self) -> tuple[object, ...]:
        """Everything that a digest covers, in a fixed order."""
        own = {**self.__dict__, "pressed": tuple(self.pressed)}
        own["last_begun"] = tuple(self.last_begun.items())
        later = tuple(own.pop(name) for name in LATER)
        return (*own.values(), *(later if any(later) else ()))
