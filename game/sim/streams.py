"""Seeded integer streams, one per purpose, so that one purpose never disturbs another."""


class Stream:
    """A linear congruential stream (modulus 2**32; the high bits are given out)."""

    __slots__ = ("state",)

    def __init__(self, seed: int, purpose: int = 0) -> None:
        self.state = (seed * 2654435761 + purpose * 40503 + 12345) & 0xFFFFFFFF

    def below(self, limit: int) -> int:
        """Return the next number in 0 .. limit - 1."""
        self.state = (self.state * 1664525 + 1013904223) & 0xFFFFFFFF
        return (self.state >> 8) % limit

    def copy(self) -> "Stream":
        """Return a stream that will give the same numbers."""
        twin = Stream.__new__(Stream)
        twin.state = self.state
        return twin
