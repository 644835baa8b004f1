"""The mixer: the sound device, music, effects and their volumes. Without a device it is silent."""

import contextlib
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import pygame

from game.audio.hums import FIRST, HUMS, Hums
from game.audio.loops import Hum
from game.audio.music import Music
from game.audio.sounds import SOUNDS, Cue
from game.audio.voices import Voices

RATE = 32_000  # of all sound files: nothing is resampled, so loops stay exact to the sample
BUFFER = 512  # samples, 16 ms
LOUDEST = 10


class Volumes(NamedTuple):
    """Volumes from 0 to 10."""

    master: int = 8
    music: int = 8
    effects: int = 8


def open_mixer(volumes: Volumes, assets: Path) -> "Mixer":
    """Open the sound device, or tell in one line that there is none."""
    try:
        with _hushed():
            pygame.mixer.init(RATE, -16, 2, BUFFER, allowedchanges=0)
    except pygame.error as fault:
        print(f"no sound: {fault}", file=sys.stderr)
        return Mixer(None, None, volumes)
    pygame.mixer.set_num_channels(FIRST + HUMS)
    sounds = assets / "sounds"
    return Mixer(Voices(sounds), Music(assets / "music"), volumes, Hums(sounds, RATE))


class Mixer:
    """Everything that is heard. All calls are safe without a device; they do nothing then."""

    def __init__(
        self,
        voices: Voices | None,
        music: Music | None,
        volumes: Volumes,
        hums: Hums | None = None,
    ) -> None:
        self._voices, self._music, self._hums = voices, music, hums
        self.set_volumes(volumes)

    @property
    def silent(self) -> bool:
        """No device was found."""
        return self._voices is None

    @property
    def track(self) -> str | None:
        """Name of the music that plays."""
        return self._music.playing if self._music else None

    def set_volumes(self, volumes: Volumes) -> None:
        """Change the volumes, at once."""
        if self._voices and self._music:
            self._voices.level = _gain(volumes.master) * _gain(volumes.effects)
            self._music.level = _gain(volumes.master) * _gain(volumes.music)
            self._music.update(0)
            if self._hums:
                self._hums.level = self._voices.level

    def preload(self, names: Iterable[str], track: str | None = None) -> None:
        """Decode sounds (and the pressure layer of a track) before they are needed."""
        if self._voices and self._music:
            if track:  # first: decoding it leaves room behind that the sounds then fill
                self._music.preload(track)
            names = tuple(names)
            self._voices.preload(tuple(name for name in names if not SOUNDS[name].loops))
            if self._hums:
                self._hums.preload(name for name in names if SOUNDS[name].loops)

    def play(self, name: str, pan: float = 0.0) -> None:
        """Play a sound; pan -1 is the left edge of the strip, 1 the right."""
        if self._voices:
            self._voices.play(name, pan)

    def play_cues(self, cues: Iterable[Cue]) -> None:
        """Play what a tick's events sound like."""
        if self._voices:
            for cue in cues:
                self._voices.play(cue.sound, cue.pan)

    def hum(self, loops: Mapping[str, Hum]) -> None:
        """Say every tick which loops sound; those that are not said again fall silent."""
        if self._hums:
            self._hums.hum(loops)

    def stop_sounds(self) -> None:
        """Silence all effects and loops, as when a stage is left."""
        if self._voices:
            self._voices.stop()
        if self._hums:
            self._hums.stop()

    def play_music(self, name: str) -> None:
        """Begin a track; one that plays already goes on."""
        if self._music:
            self._music.play(name)

    def stop_music(self, fade_ms: int = 0) -> None:
        """End the music."""
        if self._music:
            self._music.stop(fade_ms)

    def pressure(self, on: bool) -> None:
        """Say whether the crowd presses; may be called every tick."""
        if self._music:
            self._music.pressure(on=on)

    def duck(self, decibels: float, hold_ms: float | None = None) -> None:
        """Lower the music, for a while or (no time given) until it is ducked by 0."""
        if self._music:
            self._music.duck(decibels, hold_ms)

    def update(self, ms: float) -> None:
        """Let time pass for the fades; call it once a frame."""
        if self._music:
            self._music.update(ms)
        if self._hums:
            self._hums.update(ms)

    def close(self) -> None:
        """Give the device back."""
        if not self.silent:
            pygame.mixer.quit()
            self._voices = self._music = self._hums = None


def _gain(volume: int) -> float:
    """Step of a slider -> factor; squared, so that the steps sound alike."""
    return (min(max(volume, 0), LOUDEST) / LOUDEST) ** 2


@contextlib.contextmanager
def _hushed() -> Iterator[None]:
    """Keep the sound libraries' own complaints off stderr: they bypass Python's."""
    try:
        kept = os.dup(2)
    except OSError:  # started without a stderr: there is nothing to hush
        yield
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)
