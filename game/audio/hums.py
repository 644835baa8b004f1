"""Loops that go on: each on a channel of its own, which no effect takes, as long as it is wanted.

What is wanted is said every tick. What is not said again falls silent by itself: so a pause, the
end of a stage and a level that is held need tell nobody.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pygame

from game.audio.fade import Fade, fade_out
from game.audio.loops import FULL, Hum
from game.audio.music import PRESSURE_CHANNEL
from game.audio.sounds import AFTER
from game.audio.voices import FRAME, SIDE, decoded

FIRST, HUMS = PRESSURE_CHANNEL + 1, 16  # channels
FADE = 80  # ms
PATIENCE = 50.0  # ms for which what is not said goes on: a frame may pass without a tick


@dataclass
class _Line:
    """A loop that sounds: its channel, and how loud it is in each ear."""

    channel: pygame.mixer.Channel
    left: Fade
    right: Fade

    def set_volume(self, level: float) -> None:
        self.channel.set_volume(level * self.left.value, level * self.right.value)


class Hums:
    """Plays loops. Works only while the mixer is open; `update` moves their volumes."""

    def __init__(self, folder: Path, rate: int) -> None:
        self.level = 1.0
        self._folder = folder
        self._after = round(AFTER * rate) * FRAME
        self._loops: dict[str, pygame.mixer.Sound] = {}
        self._channels = [pygame.mixer.Channel(FIRST + i) for i in range(HUMS)]
        self._lines: dict[str, _Line] = {}
        self._unsaid = 0.0  # ms since it was last said what is wanted

    def preload(self, names: Iterable[str]) -> None:
        """Decode loops now, so that their first use costs nothing."""
        for name in names:
            if name not in self._loops:
                raw = decoded(self._folder / f"{name}.ogg")
                self._loops[name] = pygame.mixer.Sound(buffer=raw[: -self._after])

    def hum(self, loops: Mapping[str, Hum]) -> None:
        """Let just these sound, each so loud and from there."""
        self._unsaid = 0.0
        for name in [name for name in self._lines if name not in loops]:
            self._end(name)
        for name, hum in loops.items():
            if name in self._lines:
                line, (left, right) = self._lines[name], _ears(hum)
                _send(line.left, left)
                _send(line.right, right)
            else:
                self._begin(name, hum)

    def update(self, ms: float) -> None:
        """Let time pass; what nobody asks for any more falls silent."""
        if not self._lines:
            return
        if self._unsaid > PATIENCE:
            self.stop()
        self._unsaid += ms
        for line in self._lines.values():
            line.left.update(ms)
            line.right.update(ms)
            line.set_volume(self.level)

    def stop(self) -> None:
        """Let all of them fade out."""
        for name in tuple(self._lines):
            self._end(name)

    def _begin(self, name: str, hum: Hum) -> None:
        channel = next((each for each in self._channels if not each.get_busy()), None)
        if channel is None:  # all still fade out: it begins a tick later
            return
        self.preload((name,))
        left, right = _ears(hum)
        line = self._lines[name] = _Line(channel, Fade(left, left), Fade(right, right))
        channel.play(self._loops[name], loops=-1, fade_ms=FADE)
        line.set_volume(self.level)

    def _end(self, name: str) -> None:
        fade_out(self._lines.pop(name).channel, FADE)


def _send(fade: Fade, target: float) -> None:
    if target != fade.target:
        fade.to(target, FADE)


def _ears(hum: Hum) -> tuple[float, float]:
    """Return the volumes at the left and the right."""
    volume, side = hum.volume / FULL, SIDE * hum.pan / FULL
    return volume * min(1.0, 1 - side), volume * min(1.0, 1 + side)
