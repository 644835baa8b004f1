from pathlib import Path

import pygame
import pytest

from game.audio.mixer import Mixer, Volumes
from game.input.bindings import DEFAULTS, Bindings
from game.input.devices import Devices
from game.options import Options
from game.screens.kit import Kit, Launch
from game.view.frame import Frame


class Heard(Mixer):
    """A mixer that remembers what it was asked for."""

    def __init__(self) -> None:
        super().__init__(None, None, Volumes())
        self.sounds: list[str] = []
        self.tracks: list[str] = []
        self.stops = 0

    def play(self, name: str, pan: float = 0.0) -> None:
        del pan
        self.sounds.append(name)

    def play_music(self, name: str) -> None:
        self.tracks.append(name)

    def stop_music(self, fade_ms: int = 0) -> None:
        del fade_ms
        self.stops += 1


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def kit(tmp_path: Path, heard: Heard) -> Kit:
    pygame.display.init()
    path = tmp_path / "redheat.toml"
    devices = Devices(Bindings(DEFAULTS))
    return Kit(Launch(seed=1), Options(), path, devices, heard, Frame())
