"""A gun that somebody aboard has: rounds, how long it takes to lean out, aim and reload."""

from typing import NamedTuple


class GunKind(NamedTuple):
    """What all guns of a sort share. Times are ticks, lengths subpixels."""

    door: int  # where he leans out, behind the front of the body that carries him
    rounds: int = 6
    reload: int = 90
    lean: int = 10
    reach: int = 120 * 256  # of a shot at somebody who shows himself
    mark: int = 40 * 256  # of a shot at the mark that ends the part
    keeps_down: int = 60  # ticks for which a shot into the air keeps heads down


class Gun:
    """One gun in use."""

    def __init__(self, rounds: int) -> None:
        self.rounds = rounds
        self.wait = 0  # ticks until it is loaded
        self.aim = 0  # ticks since he began to lean out; 0: he does not
        self.turn = 0  # shots offered to a partner who fires by himself

    def copy(self) -> "Gun":
        """Return an equal gun."""
        twin = Gun.__new__(Gun)
        twin.__dict__.update(self.__dict__)
        return twin

    def state(self) -> tuple[object, ...]:
        """Everything that a digest covers, in a fixed order."""
        return tuple(self.__dict__.values())
