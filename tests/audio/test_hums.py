"""Loops go on as long as they are wanted, on channels of their own; heard by recording them."""

import time
from array import array
from collections.abc import Callable, Iterator
from pathlib import Path

import pygame
import pytest

from game.audio.hums import FADE, FIRST, HUMS
from game.audio.loops import Hum
from game.audio.mixer import BUFFER, RATE, Mixer, Volumes, open_mixer
from game.audio.sounds import AFTER, SOUNDS
from game.audio.voices import VOICES

ASSETS = Path(__file__).parents[2] / "assets"
LOOPS = [name for name, sound in SOUNDS.items() if sound.loops]
LOUD = Volumes(10, 10, 10)
ENGINE = "coach_full_loop"
FRAME = 16  # ms


@pytest.fixture
def mixer(monkeypatch: pytest.MonkeyPatch) -> Iterator[Mixer]:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    made = open_mixer(LOUD, ASSETS)
    yield made
    made.close()


class Tape:
    """A mixer whose sound is written to a file, as fast as it can be mixed or in its own time."""

    def __init__(self, path: Path, volumes: Volumes) -> None:
        self._path = path
        self.mixer = open_mixer(volumes, ASSETS)

    def play(self, seconds: float, loops: dict[str, Hum] | None) -> None:
        """Let frames pass in which these loops are wanted; none: in which nobody says anything."""
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            if loops is not None:
                self.mixer.hum(loops)
            self.mixer.update(FRAME)
            time.sleep(FRAME / 1000)

    def heard(self) -> "tuple[array[int], array[int]]":
        """Return what was heard on the left and on the right."""
        self.mixer.close()
        samples = array("h", self._path.read_bytes())
        return samples[::2], samples[1::2]


@pytest.fixture
def tape(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Callable[..., Tape]]:
    made: list[Tape] = []

    def record(volumes: Volumes = LOUD, delay: int = 1) -> Tape:
        path = tmp_path / f"{len(made)}.raw"
        monkeypatch.setenv("SDL_AUDIODRIVER", "disk")
        monkeypatch.setenv("SDL_DISKAUDIOFILE", str(path))
        monkeypatch.setenv("SDL_DISKAUDIODELAY", str(delay))
        made.append(Tape(path, volumes))
        if made[-1].mixer.silent:
            pytest.skip("this SDL cannot record")
        return made[-1]

    yield record
    for each in made:
        each.mixer.close()


def humming() -> list[pygame.mixer.Sound]:
    channels = (pygame.mixer.Channel(FIRST + place) for place in range(HUMS))
    return [sound for channel in channels if (sound := channel.get_sound())]


def until(holds: Callable[[], bool]) -> bool:
    """Give the mixer's own thread time; on a busy machine it may be late."""
    end = time.perf_counter() + 5
    while not holds() and time.perf_counter() < end:
        time.sleep(FRAME / 1000)
    return holds()


def loudest(samples: "array[int]") -> int:
    return max(map(abs, samples), default=0)


def test_a_loop_goes_on_beyond_its_file_and_repeats_to_the_sample(
    tape: Callable[..., Tape],
) -> None:
    recording = tape()
    recording.play(0.7, {ENGINE: Hum(100)})
    file = pygame.mixer.Sound(ASSETS / "sounds" / f"{ENGINE}.ogg").get_raw()
    turn = len(file) // 4 - round(AFTER * RATE)
    left, _ = recording.heard()
    settled = left[-2 * turn - 2000 : -2000]
    assert len(settled) == 2 * turn
    assert settled[:turn] == settled[turn:]
    quietest = min(loudest(settled[i : i + 1600]) for i in range(0, turn, 1600))
    assert quietest > 500


def test_what_is_no_longer_wanted_falls_silent_and_the_rest_goes_on(
    tape: Callable[..., Tape],
) -> None:
    recording = tape()
    recording.play(0.2, {ENGINE: Hum(100, -100), "siren_loop": Hum(100, 100)})
    both = set(humming())
    recording.play(0.3, {ENGINE: Hum(100, -100)})
    assert len(both) == 2
    assert until(lambda: len(humming()) == 1)
    recording.play(0.3, {})
    left, _ = recording.heard()
    assert loudest(left[: len(left) // 4]) > 500
    assert loudest(left[-3000:]) == 0


def test_what_nobody_asks_for_any_more_falls_silent_and_comes_back(
    tape: Callable[..., Tape],
) -> None:
    """As in a pause, which tells the mixer nothing of loops."""
    recording = tape()
    recording.play(0.2, {ENGINE: Hum(100)})
    recording.play(0.4, None)
    assert until(lambda: not humming())
    recording.play(0.2, {ENGINE: Hum(100)})
    assert len(humming()) == 1


def test_a_loop_swells_and_dies_away_so_that_it_does_not_click(tape: Callable[..., Tape]) -> None:
    recording = tape(delay=FRAME)
    recording.play(0.1, {})
    recording.play(0.3, {"tyres_loop": Hum(100)})
    recording.play(0.3, {})
    left, _ = recording.heard()
    buffers = [loudest(left[i : i + BUFFER]) for i in range(0, len(left), BUFFER)]
    sounding = [level for level in buffers if level]
    usual = max(buffers)
    assert buffers[-1] == 0
    assert max(sounding[0], sounding[-1]) < usual / 2
    assert sounding[1] < usual


def test_volume_and_place_follow_what_is_said(tape: Callable[..., Tape]) -> None:
    recording = tape()
    recording.play(0.5, {"tyres_loop": Hum(100, 100)})
    recording.play(0.5, {"tyres_loop": Hum(30, -100)})
    left, right = recording.heard()
    early, late = (slice(len(left) * a // 10, len(left) * b // 10) for a, b in ((3, 4), (9, 10)))
    assert loudest(right[early]) > 2.5 * loudest(left[early])
    assert loudest(left[late]) > 2.5 * loudest(right[late])
    assert loudest(left[late]) == pytest.approx(0.3 * loudest(right[early]), rel=0.15)


@pytest.mark.parametrize(("volumes", "share"), [(Volumes(10, 10, 5), 0.25), (Volumes(0), 0.0)])
def test_the_volumes_of_the_options_count(
    tape: Callable[..., Tape], volumes: Volumes, share: float
) -> None:
    levels = []
    for each in (LOUD, volumes):
        recording = tape(each)
        recording.play(0.4, {"tyres_loop": Hum(100)})
        levels.append(loudest(recording.heard()[0][-40_000:]))
    assert levels[1] == pytest.approx(share * levels[0], rel=0.1, abs=2)


def test_stopping_all_sounds_stops_loops(mixer: Mixer) -> None:
    mixer.hum({ENGINE: Hum(80), "wind_loop": Hum(50)})
    assert len(humming()) == 2
    mixer.stop_sounds()
    assert until(lambda: not humming())


def test_a_loop_that_is_stopped_before_it_was_heard_falls_silent(mixer: Mixer) -> None:
    """SDL_mixer fades nothing out whose fade-in is still at nothing: it would hum for ever."""
    mixer.hum({ENGINE: Hum(80)})
    pygame.mixer.Channel(FIRST).set_volume(0)  # as a buffer mixed in the loop's first millisecond
    mixer.hum({})
    assert until(lambda: not humming())


def test_no_blow_takes_the_channel_of_a_loop(mixer: Mixer) -> None:
    mixer.hum({ENGINE: Hum(80), "wind_loop": Hum(50)})
    before = humming()
    for _ in range(VOICES * 3):
        mixer.play("crash_heavy")
    assert humming() == before
    busy = [pygame.mixer.Channel(place).get_busy() for place in range(VOICES)]
    assert all(busy)


def test_a_loop_that_is_wanted_again_at_once_sounds(mixer: Mixer) -> None:
    mixer.hum({ENGINE: Hum(80)})
    mixer.hum({})
    mixer.hum({ENGINE: Hum(80)})
    time.sleep(3 * FADE / 1000)
    assert until(lambda: len(humming()) == 1)


def test_all_loops_at_once_are_as_many_as_there_are_channels(mixer: Mixer) -> None:
    assert len(LOOPS) > HUMS
    mixer.hum(dict.fromkeys(LOOPS, Hum(10)))
    assert len(humming()) == HUMS
    mixer.play("jab")
    assert pygame.mixer.Channel(0).get_busy()


def test_a_loop_that_was_decoded_before_is_not_decoded_again(
    mixer: Mixer, monkeypatch: pytest.MonkeyPatch
) -> None:
    mixer.preload([ENGINE, "jab"])
    monkeypatch.setattr("game.audio.hums.decoded", None)
    mixer.hum({ENGINE: Hum(80)})
    assert len(humming()) == 1


def test_without_a_device_nothing_hums() -> None:
    made = Mixer(None, None, Volumes())
    made.hum({ENGINE: Hum(80)})
    made.update(FRAME)
