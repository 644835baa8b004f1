"""Fades: a level that moves to where it is sent, in time, and a channel that falls silent."""

from dataclasses import dataclass

import pygame


def fade_out(channel: pygame.mixer.Channel, ms: int) -> None:
    """Let a channel fall silent and end.

    SDL_mixer ignores a fade-out from volume 0, where a fade-in begins: the sound would play on.
    """
    channel.fadeout(ms)
    if not channel.get_volume():
        channel.stop()


@dataclass
class Fade:
    """A value and where it is going; `pace` is change per millisecond."""

    value: float
    target: float = 0.0
    pace: float = 0.0

    def to(self, target: float, ms: float) -> None:
        """Go from here to `target` in so many milliseconds."""
        self.target = target
        self.pace = abs(target - self.value) / max(ms, 1.0)

    def jump(self, value: float) -> None:
        """Be there at once."""
        self.value = self.target = value

    def update(self, ms: float) -> None:
        """Let time pass."""
        step = self.pace * ms
        gap = self.target - self.value
        self.value = self.target if abs(gap) <= step else self.value + (step if gap > 0 else -step)
