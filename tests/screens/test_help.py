"""Help is offered after losses of a part, and what is wished reaches the world with a command."""

from collections.abc import Iterable
from dataclasses import replace

import pytest

from game.content.words import LANGUAGES
from game.resources import level
from game.screens.beginning import begin
from game.screens.help import Help
from game.screens.kit import Kit
from game.screens.pause import Pause
from game.screens.play import Play
from game.screens.result import Result
from game.screens.stack import Presses
from game.session import Start
from game.sim.command import EARLY, STEER
from game.sim.events import Event
from game.sim.tasks import FAILED_LASTS, fail
from game.sim.world import World
from game.view.bare import bare_room
from game.view.notices import Notices

NOTHING: Presses = frozenset()
START = Start.of(level("chase"))


@pytest.fixture
def play(kit: Kit) -> Play:
    def again() -> Play:
        raise AssertionError

    return begin(kit, START, bare_room(), again)


def lose(play: Play, times: int) -> None:
    """Let the part have been lost so often."""
    play.world.passage = play.world.passage._replace(losses=times)


def paused(play: Play) -> Pause:
    screen = play.tick(frozenset({"pause"})).add
    assert isinstance(screen, Pause)
    return screen


def names(screen: Pause | Help) -> list[str]:
    return [line.name for line in screen._menu.lines]


def help_of(play: Play) -> Help:
    pause = paused(play)
    pause.tick(frozenset({"down"}))
    screen = pause.tick(frozenset({"choose"})).add
    assert isinstance(screen, Help)
    return screen


@pytest.mark.parametrize(("losses", "offered"), [(0, False), (1, False), (2, True)])
def test_help_is_offered_after_two_losses(play: Play, losses: int, offered: bool) -> None:
    lose(play, losses)
    assert ("help" in names(paused(play))) is offered


def test_going_on_without_it_is_offered_after_three(play: Play) -> None:
    lose(play, 2)
    assert "skip" not in names(help_of(play))
    lose(play, 3)
    assert "skip" in names(help_of(play))


def test_what_is_wished_counts_from_the_next_tick_on(play: Play) -> None:
    lose(play, 2)
    screen = help_of(play)
    screen.tick(frozenset({"choose"}))
    screen.tick(frozenset({"down"}))
    screen.tick(frozenset({"choose"}))
    play.tick(NOTHING)
    play.tick(NOTHING)
    assert play.world.passage.assists == EARLY | STEER


def test_a_wish_taken_back_was_none(play: Play) -> None:
    lose(play, 2)
    screen = help_of(play)
    screen.tick(frozenset({"choose"}))
    screen.tick(frozenset({"choose"}))
    play.tick(NOTHING)
    assert play.world.passage.assists == 0


def test_who_goes_on_is_in_the_next_part_and_ends_with_the_lowest_rank(
    play: Play, kit: Kit
) -> None:
    lose(play, 3)
    screen = help_of(play)
    screen.tick(frozenset({"up"}))
    screen.tick(frozenset({"up"}))
    assert screen.tick(frozenset({"choose"})).drop == 2
    play.tick(NOTHING)
    assert play.world.plan.name == "alongside"
    assert Result(kit, play._session).rank == "D"


def test_a_fight_has_no_help(kit: Kit) -> None:
    start = replace(START, plan=Start.of(level("bathhouse")).plan)

    def again() -> Play:
        raise AssertionError

    play = begin(kit, start, bare_room(), again)
    lose(play, 5)
    assert "help" not in names(paused(play))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_to_be_done_fits_above_the_menu_of_the_pause(kit: Kit, language: str) -> None:
    kit.options.language = language
    goals = [key for key in LANGUAGES[language] if key.startswith("goal.")]
    rows = {key: kit.type.text.wrap(kit.fill(kit.word(key)), 290) for key in goals}
    assert not {key: lines for key, lines in rows.items() if len(lines) > 2}


def test_help_is_named_as_a_part_begins_anew_that_was_lost_twice(
    play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    def listen(_: Notices, __: World, events: Iterable[Event]) -> None:
        said.extend(event.what for event in events if event.name == "say")

    monkeypatch.setattr(Notices, "observe", listen)
    lose(play, 1)
    fail(play.world, "late")
    for _ in range(FAILED_LASTS + 1):
        play.tick(NOTHING)
    assert said == ["help.offer"]
