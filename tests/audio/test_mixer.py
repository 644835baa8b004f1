"""The mixer plays, fades, gives way and keeps quiet; without a device it does nothing, calmly."""

import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pygame
import pytest

from game.audio.mixer import RATE, Mixer, Volumes, open_mixer
from game.audio.music import PRESSURE_CHANNEL, TRACKS
from game.audio.sounds import MENU, SOUNDS, STAGE, Cue
from game.audio.voices import VOICES
from game.faults import BadInputError

ASSETS = Path(__file__).parents[2] / "assets"


@pytest.fixture
def mixer(monkeypatch: pytest.MonkeyPatch) -> Iterator[Mixer]:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    made = open_mixer(Volumes(10, 10, 10), ASSETS)
    yield made
    made.close()


def pressure_level() -> float:
    return pygame.mixer.Channel(PRESSURE_CHANNEL).get_volume()


def busy() -> int:
    return sum(pygame.mixer.Channel(i).get_busy() for i in range(VOICES))


def test_runs_at_the_rate_of_the_files(mixer: Mixer) -> None:
    assert not mixer.silent
    assert pygame.mixer.get_init() == (RATE, -16, 2)


def test_every_sound_can_be_played(mixer: Mixer) -> None:
    mixer.preload((*STAGE, *MENU))
    for name in SOUNDS:
        mixer.play(name, 0.3)


@pytest.mark.parametrize("name", TRACKS)
def test_every_track_can_be_played(mixer: Mixer, name: str) -> None:
    mixer.play_music(name)
    assert mixer.track == name
    assert pygame.mixer.music.get_busy()


def test_no_more_voices_than_there_are(mixer: Mixer) -> None:
    mixer.play_cues(Cue("steam", 0.0) for _ in range(VOICES + 8))
    assert busy() == VOICES


def test_the_oldest_of_the_same_group_gives_way(mixer: Mixer) -> None:
    mixer.play("roar")
    for _ in range(VOICES - 1):
        mixer.play("splash_big")
    first = pygame.mixer.Channel(0).get_sound()
    second = pygame.mixer.Channel(1).get_sound()
    mixer.play("splash_small")
    assert pygame.mixer.Channel(0).get_sound() is first
    assert pygame.mixer.Channel(1).get_sound() is not second


def test_a_variant_is_never_the_one_before(mixer: Mixer) -> None:
    heard = []
    for _ in range(30):
        mixer.play("jab")
        heard.append(pygame.mixer.Channel(0).get_sound())
        mixer.stop_sounds()
    assert all(a is not b for a, b in pairwise(heard))
    assert len({id(sound) for sound in heard}) == SOUNDS["jab"].variants


def test_pan_turns_the_far_side_down(mixer: Mixer) -> None:
    for pan in (-1.0, 0.0, 1.0, 5.0):
        mixer.play("wall", pan)
    assert busy() == 4


def test_pressure_comes_on_a_beat_and_fades_in(mixer: Mixer) -> None:
    mixer.play_music("bathhouse")
    mixer.pressure(True)
    mixer.update(100)
    assert pressure_level() == 0
    mixer.update(TRACKS["bathhouse"].beat)
    mixer.update(700)
    assert pressure_level() == 1


def test_pressure_stays_four_seconds_and_fades_out(mixer: Mixer) -> None:
    mixer.play_music("bathhouse")
    mixer.pressure(True)
    mixer.update(600)
    mixer.pressure(False)
    mixer.update(3000)
    assert pressure_level() == 1
    mixer.update(1001)
    mixer.update(1250)
    assert 0 < pressure_level() < 0.7
    mixer.update(2500)
    assert pressure_level() == 0


def test_a_duck_ends_by_itself(mixer: Mixer) -> None:
    mixer.play_music("theme")
    mixer.duck(6, 900)
    mixer.update(100)
    assert pygame.mixer.music.get_volume() == pytest.approx(0.5, abs=0.01)
    mixer.update(900)
    mixer.update(500)
    assert pygame.mixer.music.get_volume() == 1


def test_a_duck_without_end_waits_for_another(mixer: Mixer) -> None:
    mixer.play_music("theme")
    mixer.duck(-10)
    mixer.update(60_000)
    assert pygame.mixer.music.get_volume() < 0.4
    mixer.duck(0)
    mixer.update(500)
    assert pygame.mixer.music.get_volume() == 1


def test_volumes_count_at_once(mixer: Mixer) -> None:
    mixer.play_music("theme")
    mixer.set_volumes(Volumes(10, 5, 10))
    assert pygame.mixer.music.get_volume() == pytest.approx(0.25, abs=0.01)
    mixer.set_volumes(Volumes(0, 10, 10))
    assert pygame.mixer.music.get_volume() == 0


def test_a_track_that_plays_goes_on(mixer: Mixer) -> None:
    mixer.play_music("bathhouse")
    mixer.pressure(True)
    mixer.update(5000)
    mixer.play_music("bathhouse")
    mixer.update(700)
    assert pressure_level() == 1


def test_the_sum_waits_for_the_sting(mixer: Mixer) -> None:
    mixer.play_music("victory")
    mixer.play_music("result")
    assert mixer.track == "result"
    assert pygame.mixer.music.get_busy()


def test_stopping_silences(mixer: Mixer) -> None:
    mixer.play_music("bathhouse")
    mixer.play("wall")
    mixer.stop_music()
    mixer.stop_sounds()
    assert mixer.track is None
    assert not pygame.mixer.music.get_busy()
    assert busy() == 0


def test_music_that_fades_out_lets_go_of_its_silent_layer(mixer: Mixer) -> None:
    mixer.play_music("bathhouse")
    mixer.stop_music(50)
    assert not pygame.mixer.Channel(PRESSURE_CHANNEL).get_busy()


def test_an_unknown_track_is_told_in_a_sentence(mixer: Mixer) -> None:
    with pytest.raises(BadInputError, match="no music called 'polka'; it is one of theme"):
        mixer.play_music("polka")


def _copy(folder: Path, *names: str) -> None:
    for name in names:
        target = folder / name
        target.parent.mkdir(exist_ok=True)
        target.write_bytes((ASSETS / name).read_bytes())


@pytest.mark.parametrize("damage", ["missing", "empty", "scrambled"])
@pytest.mark.parametrize("name", ["sounds/jab.ogg", "music/theme.ogg"])
def test_a_damaged_file_is_told_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str, damage: str
) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    _copy(tmp_path, "sounds/jab.ogg", "music/theme.ogg")
    if damage == "missing":
        (tmp_path / name).unlink()
    else:
        (tmp_path / name).write_bytes(b"" if damage == "empty" else b"OggS" + bytes(range(200)))
    made = open_mixer(Volumes(), tmp_path)
    try:
        play = made.play if name.startswith("sounds") else made.play_music
        with pytest.raises(BadInputError, match=name):
            play(Path(name).stem)
    finally:
        made.close()


def test_without_a_device_it_says_so_once_and_plays_nothing() -> None:
    code = (
        "from pathlib import Path; from game.audio.mixer import open_mixer, Volumes;"
        "m = open_mixer(Volumes(), Path('assets')); assert m.silent;"
        "m.preload(('jab',), 'bathhouse'); m.play('jab'); m.play_music('theme'); m.pressure(True);"
        "m.duck(5, 100); m.update(16); m.stop_music(); m.stop_sounds(); m.close()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        check=False,
        capture_output=True,
        text=True,
        cwd=ASSETS.parent,
        env={"SDL_AUDIODRIVER": "alsa", "PATH": "", "PYGAME_HIDE_SUPPORT_PROMPT": "1"},
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr.count("\n") <= 1
