from pathlib import Path

import pytest

from game.replay.tape import load, record
from game.replay.verify import verify
from game.screens.kit import Kit, Launch
from game.screens.opening import from_tape, opened
from game.screens.pause import Moves, Pause
from game.screens.play import AFTERGLOW, Play
from game.screens.result import LINE_EVERY, Lost, Result
from game.screens.stack import BACK, Change, Presses, Stack
from game.sim.command import START

from .conftest import Heard

NOTHING: Presses = frozenset()


def press(*names: str) -> Presses:
    return frozenset(names)


@pytest.fixture
def stack(kit: Kit) -> Stack:
    return Stack(opened(kit, "normal"))


def play(stack: Stack) -> Play:
    top: object = stack.top
    assert isinstance(top, Play)
    return top


def test_the_world_waits_while_the_game_is_paused(stack: Stack, kit: Kit) -> None:
    world = play(stack).world
    for _ in range(10):
        stack.tick(NOTHING)
    stack.tick(press("pause"))
    assert isinstance(stack.top, Pause)
    for _ in range(10):
        stack.tick(NOTHING)
        stack.draw(kit.frame)
    assert world.tick == 10
    stack.tick(press("pause"))
    stack.tick(NOTHING)
    assert play(stack).world.tick == 11


def test_the_moves_can_be_read_in_the_pause(stack: Stack, kit: Kit) -> None:
    for names in (("start",), ("down",), ("choose",)):
        stack.tick(press(*names))
    assert isinstance(stack.top, Moves)
    stack.draw(kit.frame)
    stack.tick(press("choose"))
    assert isinstance(stack.top, Pause)


def test_what_cannot_be_undone_is_asked_for_twice(stack: Stack) -> None:
    world = play(stack).world
    for names in (("pause",), ("down",), ("down",), ("choose",)):
        stack.tick(press(*names))
    assert isinstance(stack.top, Pause)
    stack.tick(press("choose"))
    assert play(stack).world is not world


def test_leaving_goes_back_to_what_was_before(stack: Stack) -> None:
    for names in (("pause",), ("up",), ("choose",), ("choose",)):
        stack.tick(press(*names))
    assert stack.top is None


def test_a_lost_focus_pauses(stack: Stack) -> None:
    stack.change(play(stack).lose_focus())
    assert isinstance(stack.top, Pause)


def lose(stack: Stack) -> None:
    player = play(stack).world.players[0]
    assert player.pilot
    player.pilot.lives = 0
    player.begin("dead")
    stack.tick(NOTHING)


def test_after_the_last_life_start_goes_on(stack: Stack, kit: Kit, heard: Heard) -> None:
    lose(stack)
    stack.draw(kit.frame)
    assert play(stack).world.stage.countdown
    assert heard.tracks[-1] == "gameover"
    world = play(stack).world
    stack.tick(press("start"))
    assert isinstance(stack.top, Play)
    world.step((START,))
    assert not world.stage.countdown


def test_when_nobody_goes_on_the_game_is_over(stack: Stack, kit: Kit) -> None:
    lose(stack)
    play(stack).world.stage.countdown = 2
    for _ in range(4):
        stack.tick(NOTHING)
    assert isinstance(stack.top, Lost)
    stack.draw(kit.frame)
    stack.tick(press("choose"))
    assert play(stack).world.tick == 0


def clear(stack: Stack) -> None:
    world = play(stack).world
    world.stage.wave = len(world.plan.waves) - 1
    world.stage.fighting = False
    world.stage.view = 0
    world.players[0].x = world.plan.exit


def test_a_cleared_stage_has_a_result_with_a_rank(stack: Stack, kit: Kit, heard: Heard) -> None:
    pilot = play(stack).world.players[0].pilot
    assert pilot
    pilot.score = 4321
    clear(stack)
    for _ in range(AFTERGLOW + 3):
        stack.tick(NOTHING)
        stack.draw(kit.frame)
    result = stack.top
    assert isinstance(result, Result)
    assert result.rank in "SABCD"
    assert heard.tracks.count("victory") == 1
    assert kit.options.best["bathhouse.normal"] >= 4321
    for _ in range(LINE_EVERY * 8):
        stack.tick(NOTHING)
        stack.draw(kit.frame)
    assert "rank_stamp" in heard.sounds
    assert result.tick(press("choose")) == BACK


def test_a_press_shows_the_whole_result_at_once(stack: Stack) -> None:
    clear(stack)
    for _ in range(AFTERGLOW + 3):
        stack.tick(NOTHING)
    result = stack.top
    assert isinstance(result, Result)
    assert result.tick(press("choose")) == Change()
    for _ in range(12):
        result.tick(NOTHING)
    assert result.tick(press("choose")) == BACK


def test_what_is_played_is_recorded_and_plays_again(kit: Kit, tmp_path: Path) -> None:
    tape = tmp_path / "mine.tape"
    kit.launch = Launch(seed=7, record=tape)
    stack = Stack(opened(kit, "hard"))
    for _ in range(120):
        stack.tick(NOTHING)
    for names in (("pause",), ("up",), ("choose",), ("choose",)):
        stack.tick(press(*names))
    written = load(tape)
    assert (written.header.seed, written.header.difficulty) == (7, "hard")
    assert verify(written).good
    shown = Stack(from_tape(kit, written))
    for _ in range(120):
        shown.tick(NOTHING)
        shown.draw(kit.frame)
    assert play(shown).world.tick == 120
    shown.tick(NOTHING)
    assert shown.top is None


def test_a_tape_in_the_making_never_holds_start(stack: Stack) -> None:
    screen = play(stack)
    for _ in range(3):
        stack.tick(NOTHING)
    assert all(command & START == 0 for held in record(screen._session).inputs for command in held)
