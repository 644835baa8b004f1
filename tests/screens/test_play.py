from pathlib import Path

import pytest

from game.content.words import word
from game.replay.tape import record
from game.replay.tape_file import load
from game.replay.verify import verify
from game.screens.controls import Controls
from game.screens.drivers import DEMO, TAPE
from game.screens.kit import Kit, Launch
from game.screens.opening import from_tape, opened
from game.screens.pause import Moves, Pause
from game.screens.play import AFTERGLOW, Play
from game.screens.result import LINE_EVERY, Lost, Result
from game.screens.settings import Settings
from game.screens.stack import BACK, Change, Presses, Stack
from game.sim.command import START
from game.sim.events import Event
from game.sim.units import VIEW

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


def a_play(kit: Kit) -> Play:
    return play(Stack(opened(kit, "normal")))


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


def test_options_and_controls_can_be_changed_in_the_pause(stack: Stack, kit: Kit) -> None:
    stack.tick(press("pause"))
    for downs, screen in ((2, Settings), (1, Controls)):
        for name in (*["down"] * downs, "choose"):
            stack.tick(press(name))
        assert isinstance(stack.top, screen)
        stack.tick(press("right"))
        stack.draw(kit.frame)
        stack.tick(press("back"))
        assert isinstance(stack.top, Pause)
    assert kit.options.language == "ru"
    pause: object = stack.top
    assert isinstance(pause, Pause)
    assert pause._menu.lines[0].words == word("pause.resume", "ru")
    stack.tick(press("back"))
    stack.tick(NOTHING)
    assert play(stack).world.tick == 1


def test_a_heart_is_heard_once_a_second_while_energy_is_low(stack: Stack, heard: Heard) -> None:
    stack.tick(NOTHING)
    assert "heartbeat" not in heard.sounds
    for _ in range(120):
        play(stack).world.players[0].energy = 20
        stack.tick(NOTHING)
    assert heard.sounds.count("heartbeat") == 2


def test_every_second_in_which_one_may_continue_is_heard(stack: Stack, heard: Heard) -> None:
    lose(stack)
    for _ in range(180):
        stack.tick(NOTHING)
    assert heard.sounds.count("countdown") in (3, 4)


def test_whoever_continues_hears_the_music_of_the_checkpoint(stack: Stack, heard: Heard) -> None:
    screen = play(stack)
    stack.tick(NOTHING)
    for name, what in (("checkpoint", ""), ("music", "boss"), ("continue", "danko")):
        screen._follow_music([Event(name, 0, "", what)])
    assert heard.tracks == ["bathhouse", "boss", "bathhouse"]
    for name, what in (("checkpoint", ""), ("continue", "")):
        screen._follow_music([Event(name, 0, "", what)])
    assert heard.tracks[-1] == "bathhouse"


def test_only_the_first_play_is_recorded_even_if_the_window_is_closed(
    kit: Kit, tmp_path: Path
) -> None:
    tape = tmp_path / "mine.tape"
    kit.launch = Launch(seed=7, record=tape)
    for ticks in (50, 20):
        screen = a_play(kit)
        for _ in range(ticks):
            screen.tick(NOTHING)
        screen.keep_tape()
    assert len(load(tape).inputs) == 50


def test_a_tape_says_that_it_is_one_and_a_demonstration_that_it_is_one(kit: Kit) -> None:
    kit.launch = Launch(seed=7)
    tape = record(a_play(kit)._session)
    for note in (TAPE, DEMO):
        assert kit.word(note) != note
        assert from_tape(kit, tape, note)._driver.note == note
    assert from_tape(kit, tape)._driver.note == TAPE


def test_what_cannot_be_undone_is_asked_for_twice(stack: Stack) -> None:
    world = play(stack).world
    for names in (("pause",), ("up",), ("up",), ("choose",)):
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


def win_part(stack: Stack) -> None:
    world = play(stack).world
    world.stage.wave = len(world.plan.waves) - 1
    world.stage.fighting = False
    world.stage.view = 0 if world.plan.direction < 0 else world.plan.width - VIEW
    world.players[0].x = world.plan.exit


def clear(stack: Stack) -> None:
    """Come to the end of the stage: the next tick clears it."""
    while play(stack).world.plan.then:
        win_part(stack)
        stack.tick(NOTHING)
    win_part(stack)


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
    assert play(shown).world.tick == 120  # its last picture stays
    shown.tick(frozenset({"confirm"}))
    assert shown.top is None


def test_a_demonstration_that_is_over_leaves_by_itself(kit: Kit) -> None:
    shown = Stack(from_tape(kit, record(a_play(kit)._session), DEMO))
    shown.tick(NOTHING)
    assert shown.top is None


def test_a_tape_in_the_making_never_holds_start(stack: Stack) -> None:
    screen = play(stack)
    for _ in range(3):
        stack.tick(NOTHING)
    assert all(command & START == 0 for held in record(screen._session).inputs for command in held)
