"""Shake of the strip: trauma that fades, its square as pixels. Off by option, never in menus."""

import random
from collections.abc import Iterable

from game.sim.events import Event

MOST = 6  # px
FADE = 0.03  # trauma a tick
HEAVY = ("haymaker", "shovel", "rush", "iron", "uppercut", "masonry", "heat")
TRAUMA = {"crash": 0.9, "heat": 0.8, "wall": 0.5, "bowled": 0.45, "splash": 0.4, "throw": 0.3}
BLOW, FALL, ROAR = 0.65, 0.25, 0.6


class Shake:
    """How far the strip is off its place."""

    def __init__(self, seed: int | None = None) -> None:
        self.on = True
        self._trauma = 0.0
        self._offset = 0, 0
        self._chance = random.Random(seed)

    def observe(self, events: Iterable[Event], jolt: float = 0.0) -> None:
        """Take a tick's events, and a jolt that is no event of its own."""
        self._trauma = max(0.0, self._trauma - FADE, jolt)
        for event in events:
            self._trauma = max(self._trauma, _trauma(event))
        far = MOST * self._trauma * self._trauma
        chance = self._chance
        self._offset = round(chance.uniform(-far, far)), round(chance.uniform(-far, far) / 2)

    def offset(self) -> tuple[int, int]:
        """Return (x, y) in pixels since the last tick: a paused picture is still."""
        return self._offset if self.on else (0, 0)


def _trauma(event: Event) -> float:
    if event.name == "hit" and event.what in HEAVY:
        return BLOW
    if event.name == "phase":
        return ROAR
    if event.name == "fall":
        return FALL
    return TRAUMA.get(event.name, 0.0)
