"""Twelve voices for effects: variants that never repeat, and who gives way when all are taken."""

import random
from dataclasses import dataclass
from pathlib import Path

import pygame

from game.audio.sounds import SOUNDS
from game.faults import BadInputError

VOICES = 12
CURE = "reinstall the game, or `make bake`"
FRAME = 4  # bytes: two channels of two
SHADOW = 320 * FRAME  # a slot's end, where a lossy file lets the next attack be heard early
SIDE = 0.7  # how much quieter the far ear gets at the edge of the strip


@dataclass
class _Voice:
    channel: pygame.mixer.Channel
    group: str = ""
    began: int = 0


class Voices:
    """Plays effects on the mixer's first channels. Works only while the mixer is open."""

    def __init__(self, folder: Path) -> None:
        self.level = 1.0
        self._folder = folder
        self._variants: dict[str, list[pygame.mixer.Sound]] = {}
        self._last: dict[str, int] = {}
        self._voices = [_Voice(pygame.mixer.Channel(i)) for i in range(VOICES)]
        self._count = 0
        self._random = random.Random()  # the ear's own chance, never the simulation's

    def preload(self, names: tuple[str, ...]) -> None:
        """Decode sounds now, so that their first use costs nothing."""
        for name in names:
            if name not in self._variants:
                self._variants[name] = self._cut(name)

    def play(self, name: str, pan: float) -> None:
        """Play one variant, not the one before; pan -1 is left, 1 is right."""
        self.preload((name,))
        variants = self._variants[name]
        choices = [i for i in range(len(variants)) if i != self._last.get(name)] or [0]
        chosen = self._random.choice(choices)
        self._last[name] = chosen
        voice = self._free(SOUNDS[name].group)
        self._count += 1
        voice.group, voice.began = SOUNDS[name].group, self._count
        voice.channel.play(variants[chosen])
        voice.channel.set_volume(
            self.level * min(1.0, 1 - SIDE * pan), self.level * min(1.0, 1 + SIDE * pan)
        )

    def stop(self) -> None:
        """Silence all effects."""
        for voice in self._voices:
            voice.channel.stop()

    def _free(self, group: str) -> _Voice:
        """Find a voice at rest, or the oldest of the group, or the oldest of all."""
        for voice in self._voices:
            if not voice.channel.get_busy():
                return voice
        own = [voice for voice in self._voices if voice.group == group]
        return min(own or self._voices, key=lambda voice: voice.began)

    def _cut(self, name: str) -> list[pygame.mixer.Sound]:
        """Decode a file and cut it into its variants, which lie in slots of equal length."""
        raw = decoded(self._folder / f"{name}.ogg")
        count = SOUNDS[name].variants
        size = len(raw) // count // FRAME * FRAME
        return [
            pygame.mixer.Sound(buffer=raw[i * size : (i + 1) * size - SHADOW]) for i in range(count)
        ]


def decoded(path: Path) -> bytes:
    """Decode a sound's file; tell in a sentence that it cannot be played."""
    try:
        return pygame.mixer.Sound(path).get_raw()
    except (pygame.error, FileNotFoundError) as fault:
        raise BadInputError(f"this sound cannot be played ({fault}); {CURE}", path) from fault
