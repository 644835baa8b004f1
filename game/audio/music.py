"""Music: one track at a time, with a pressure layer that comes and goes.

The track (of a layered one its calm layer) is streamed; the pressure layer is decoded whole and
started with it. Both are fed by the mixer's one clock and loop on the same sample, so they stay
together for ever: measured, 0 samples apart after every loop. Nothing here may be paused, which
could part them; duck instead.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import pygame

from game.audio.fade import Fade, fade_out
from game.faults import BadInputError


class Track(NamedTuple):
    """A piece: its form, and the length of a beat in milliseconds."""

    loops: bool
    beat: float
    layered: bool = False
    after: str = ""  # the sting that it lets end first


TRACKS = {
    "theme": Track(loops=True, beat=60_000 / 116),
    "bathhouse": Track(loops=True, beat=60_000 / 104, layered=True),
    "snow": Track(loops=True, beat=60_000 / 88, layered=True),
    "hospital": Track(loops=True, beat=60_000 / 112, layered=True),
    "hotel": Track(loops=True, beat=60_000 / 140, layered=True),
    "chase": Track(loops=True, beat=60_000 / 160, layered=True),
    "yard": Track(loops=True, beat=60_000 / 108, layered=True),
    "boss": Track(loops=True, beat=60_000 / 128),
    "final": Track(loops=True, beat=60_000 / 148),
    "bonus": Track(loops=True, beat=60_000 / 124),
    "scene_calm": Track(loops=True, beat=60_000 / 76),
    "scene_grave": Track(loops=True, beat=60_000 / 60),
    "ending": Track(loops=True, beat=60_000 / 104),
    "result": Track(loops=True, beat=60_000 / 84, after="victory"),
    "victory": Track(loops=False, beat=60_000 / 116),
    "gameover": Track(loops=False, beat=60_000 / 88),
}
PRESSURE_CHANNEL = 12  # after the voices
PRESSURE_IN, PRESSURE_OUT, PRESSURE_LEAST = 600.0, 2500.0, 4000.0  # ms
DUCK_IN, DUCK_OUT = 60.0, 400.0  # ms
PATIENCE = 60  # ms; a buffer is 16


class Music:
    """Plays tracks. Works only while the mixer is open; `update` moves its fades."""

    def __init__(self, folder: Path) -> None:
        self.level = 1.0
        self.playing: str | None = None
        self._folder = folder
        self._channel = pygame.mixer.Channel(PRESSURE_CHANNEL)
        self._layers: dict[str, pygame.mixer.Sound] = {}
        self._clock = 0.0  # ms since the track began
        self._wanted = False
        self._pressing = False
        self._pressed_at = 0.0
        self._pressure = Fade(0.0)
        self._duck = Fade(1.0, 1.0)
        self._duck_left: float | None = None

    def preload(self, name: str) -> None:
        """Decode the pressure layer of a track now. A loop lets go of the layers of others."""
        track = _track(name)
        if track.loops:
            self._layers = {kept: self._layers[kept] for kept in self._layers if kept == name}
        if track.layered and name not in self._layers:
            path = self._folder / f"{name}-pressure.ogg"
            with _told(path):
                self._layers[name] = pygame.mixer.Sound(path)

    def play(self, name: str) -> None:
        """Begin a track; one that is playing already goes on."""
        track, busy = _track(name), pygame.mixer.music.get_busy()
        if name == self.playing and busy:
            return
        path = self._folder / (f"{name}-calm.ogg" if track.layered else f"{name}.ogg")
        with _told(path):
            if busy and self.playing and track.after == self.playing:
                pygame.mixer.music.queue(path, loops=-1)
            else:
                self.stop()
                self.preload(name)
                pygame.mixer.music.load(path)
                self._start(name, track)
        self.playing = name

    def _start(self, name: str, track: Track) -> None:
        """Play what is loaded, from the beginning, with its layer."""
        self._clock, self._wanted, self._pressing = 0.0, False, False
        self._pressure.jump(0.0)
        loops = -1 if track.loops else 0
        if track.layered:
            pygame.mixer.music.set_volume(0)
            pygame.mixer.music.play(loops)
            _wait_for_buffer()
            self._channel.play(self._layers[name], loops=-1)
        pygame.mixer.music.play(loops)
        self._set_levels()

    def stop(self, fade_ms: int = 0) -> None:
        """End the track."""
        if fade_ms:
            pygame.mixer.music.fadeout(fade_ms)
            fade_out(self._channel, fade_ms)
        else:
            pygame.mixer.music.stop()
            self._channel.stop()
        self.playing = None

    def pressure(self, *, on: bool) -> None:
        """Say whether the crowd presses; the layer comes on the beat and stays a while."""
        self._wanted = on

    def duck(self, decibels: float, hold_ms: float | None) -> None:
        """Lower the music: for a while, or (None) until told otherwise."""
        self._duck.to(10 ** (-abs(decibels) / 20), DUCK_IN if decibels else DUCK_OUT)
        self._duck_left = hold_ms

    def update(self, ms: float) -> None:
        """Let time pass."""
        before, self._clock = self._clock, self._clock + ms
        self._press(before)
        if self._duck_left is not None:
            self._duck_left -= ms
            if self._duck_left <= 0:
                self._duck_left = None
                self._duck.to(1.0, DUCK_OUT)
        self._pressure.update(ms)
        self._duck.update(ms)
        if self.playing:
            self._set_levels()

    def _press(self, before: float) -> None:
        if self.playing is None or self._wanted == self._pressing:
            return
        if self._wanted:
            beat = TRACKS[self.playing].beat
            if self._clock // beat > before // beat:
                self._pressing, self._pressed_at = True, self._clock
                self._pressure.to(1.0, PRESSURE_IN)
        elif self._clock - self._pressed_at >= PRESSURE_LEAST:
            self._pressing = False
            self._pressure.to(0.0, PRESSURE_OUT)

    def _set_levels(self) -> None:
        level = self.level * self._duck.value
        pygame.mixer.music.set_volume(level)
        self._channel.set_volume(level * self._pressure.value)


def _track(name: str) -> Track:
    if name not in TRACKS:
        raise BadInputError(f"there is no music called {name!r}; it is one of {', '.join(TRACKS)}")
    return TRACKS[name]


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Tell in a sentence that a piece cannot be played."""
    try:
        yield
    except (pygame.error, FileNotFoundError) as fault:
        message = f"this music cannot be played ({fault}); reinstall the game, or `make bake`"
        raise BadInputError(message, path) from fault


def _wait_for_buffer() -> None:
    """Return just after the mixer has filled a buffer, with music playing.

    What is started now meets the same next buffer; without this one start in a few hundred had
    its layers a buffer apart.
    """
    before, late = pygame.mixer.music.get_pos(), pygame.time.get_ticks() + PATIENCE
    while pygame.mixer.music.get_pos() == before and pygame.time.get_ticks() < late:
        pass
