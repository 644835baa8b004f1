import os
import subprocess
import sys
from itertools import count
from pathlib import Path
from types import SimpleNamespace
from unittest.mock import Mock

import pygame
import pytest

from game import app
from game.app import FOCUS_PATIENCE, Focus
from game.pace import TICK
from game.screens.campaign import CHAPTERS
from game.screens.card import GOES, Card
from game.screens.kit import Kit
from game.screens.stack import Stack


def run(tmp_path: Path, code: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    """Run code in a new interpreter with a configuration folder of its own and no display."""
    bare = {key: value for key, value in os.environ.items() if not key.startswith("SDL_")}
    bare.pop("DISPLAY", None)
    bare.pop("WAYLAND_DISPLAY", None)
    config = {"XDG_CONFIG_HOME": str(tmp_path), "PYGAME_HIDE_SUPPORT_PROMPT": "1"}
    return subprocess.run(
        [sys.executable, "-c", code],
        env={**bare, **config, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


HEADLESS = {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy"}
START = "import sys; from game.app import Launch, run; sys.exit(run(Launch()))"
LEAVE = (
    "import sys, pygame; from game import app; show = app.Window.show\n"
    "def leave(*args):\n"
    "    show(*args); pygame.event.post(pygame.event.Event(pygame.QUIT))\n"
    "app.Window.show = leave; sys.exit(app.run(app.Launch()))"
)


@pytest.mark.skipif(sys.platform != "linux", reason="only there a window can be impossible")
def test_without_a_display_it_says_so_and_ends_with_two(tmp_path: Path) -> None:
    done = run(tmp_path, START, SDL_AUDIODRIVER="dummy")
    assert done.returncode == 2
    assert "no display" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_window_that_is_closed_ends_the_game_well(tmp_path: Path) -> None:
    done = run(tmp_path, LEAVE, **HEADLESS)
    assert (done.returncode, done.stderr) == (0, "")


def test_scrambled_bindings_end_it_with_two_and_are_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "redheat" / "bindings.toml"
    path.parent.mkdir()
    path.write_text("[keyboard1\n")
    done = run(tmp_path, START, **HEADLESS)
    assert done.returncode == 2
    assert f"{path}: " in done.stderr
    assert "Traceback" not in done.stderr
    assert path.read_text() == "[keyboard1\n"


def test_scrambled_options_end_it_with_two_and_are_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "redheat" / "redheat.toml"
    path.parent.mkdir()
    path.write_text("music = [")
    done = run(tmp_path, LEAVE, **HEADLESS)
    assert done.returncode == 2
    assert f"{path}: " in done.stderr
    assert "mend it, or delete it" in done.stderr
    assert "Traceback" not in done.stderr
    assert path.read_text() == "music = ["


def test_the_words_need_no_window_library(tmp_path: Path) -> None:
    code = "import sys, game.content.words; sys.exit('pygame' in sys.modules)"
    assert run(tmp_path, code).returncode == 0


def test_a_glance_elsewhere_is_no_loss_of_focus() -> None:
    focus = Focus()
    assert not any(focus.lost(has_focus=False) for _ in range(100))
    focus.lost(has_focus=True)
    assert not any(focus.lost(has_focus=False) for _ in range(FOCUS_PATIENCE - 1))
    assert focus.lost(has_focus=False)
    assert not any(focus.lost(has_focus=False) for _ in range(100))


def test_a_card_does_not_run_out_while_the_window_is_left(
    kit: Kit, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The loop is played in a time of its own, and its window closed long after the card's end."""
    frames = count(1)

    def show(*_: object) -> None:
        if next(frames) > 2 * GOES:
            pygame.event.post(pygame.event.Event(pygame.QUIT))

    now = count()
    clock = SimpleNamespace(perf_counter=lambda: next(now) * TICK, sleep=lambda _: None)
    monkeypatch.setattr(app, "time", clock)
    looks = count()
    monkeypatch.setattr(pygame.key, "get_focused", lambda: next(looks) == 0)
    stack = Stack(Card(kit, CHAPTERS[0]))
    app.loop(Mock(show=show), kit, stack)
    assert isinstance(stack.top, Card)
    stack.tick(frozenset())
    assert isinstance(stack.top, Card)
    stack.tick(frozenset({"choose"}))
    assert not isinstance(stack.top, Card)
