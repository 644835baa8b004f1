from pathlib import Path

import pygame
import pytest

from game.content.words import LANGUAGES
from game.input.bindings import bound
from game.options import Options, load_options
from game.screens import controls, title
from game.screens.card import GOES, STAKE_WIDTH, Card
from game.screens.controls import Controls
from game.screens.drivers import DEMO, DEMO_TICKS, Machine
from game.screens.kit import Kit, Launch
from game.screens.menu import Answer, Line, Menu
from game.screens.opening import demo
from game.screens.play import Play
from game.screens.select import WIDE, Select
from game.screens.settings import Settings
from game.screens.stack import BACK, QUIT, STAY, Change, Presses, Screen, Stack
from game.screens.title import IDLE, Title
from game.view.frame import Frame

NOTHING: Presses = frozenset()


def press(*names: str) -> Presses:
    return frozenset(names)


class Plain:
    """A screen that does as it is told."""

    def __init__(self, change: Change = STAY) -> None:
        self.change = change
        self.shown = 0

    def show(self) -> None:
        self.shown += 1

    def tick(self, presses: Presses) -> Change:
        return self.change if presses else STAY

    def draw(self, frame: Frame) -> None:
        frame.clear()


def test_a_screen_covers_another_and_gives_way_again() -> None:
    above = Plain(BACK)
    below = Plain(Change(add=above))
    stack = Stack(below)
    stack.tick(press("choose"))
    assert stack.top is above
    stack.tick(press("choose"))
    assert stack.top is below
    assert (below.shown, above.shown) == (2, 1)


def test_a_screen_that_replaces_another_fades_in(kit: Kit) -> None:
    stack = Stack(Plain(Change(1, Plain())))
    for _ in range(30):
        stack.tick(NOTHING)
    stack.draw(kit.frame)
    assert kit.frame.shade == 0
    stack.tick(press("choose"))
    stack.draw(kit.frame)
    assert kit.frame.shade == 1


def test_an_empty_stack_is_the_end() -> None:
    stack = Stack(Plain(QUIT))
    stack.tick(press("choose"))
    assert stack.top is None
    stack.tick(press("choose"))


def test_a_menu_goes_round_and_answers(kit: Kit) -> None:
    menu = Menu(kit, [Line("one", "One"), Line("two", "Two", "5")])
    assert menu.tick(press("choose")) == Answer("one", 0)
    assert menu.tick(press("right")) is None
    assert menu.tick(press("up")) is None
    assert menu.tick(press("left")) == Answer("two", -1)
    assert menu.tick(press("down")) is None
    assert menu.tick(press("start")) == Answer("one", 0)


def test_two_presses_lead_from_the_title_into_play(kit: Kit) -> None:
    stack = Stack(Title(kit))
    stack.tick(press("choose"))
    stack.tick(press("choose"))
    for _ in range(GOES):
        stack.tick(NOTHING)
    assert isinstance(stack.top, Play)
    assert stack.top.world.rules.name == "normal"


def test_left_alone_the_title_shows_a_game_that_any_press_ends(kit: Kit) -> None:
    first = Title(kit)
    stack = Stack(first)
    for _ in range(IDLE):
        stack.tick(NOTHING)
    play: object = stack.top
    assert isinstance(play, Play)
    for _ in range(90):
        stack.tick(NOTHING)
        stack.draw(kit.frame)
    assert stack.top is play
    stack.tick(press("down"))
    back: Screen | None = stack.top
    assert back is first


def test_the_difficulty_is_chosen_on_the_title_and_kept(kit: Kit) -> None:
    stack = Stack(Title(kit))
    for name in ("choose", "down", "down", "right"):
        stack.tick(press(name))
        stack.draw(kit.frame)
    assert kit.options.difficulty == "hard"
    assert load_options(kit.options_path).difficulty == "hard"
    for name in ("up", "up", "choose", "choose"):
        stack.tick(press(name))
    assert isinstance(stack.top, Play)
    assert stack.top.world.rules.name == "hard"


@pytest.mark.parametrize(
    ("downs", "screen"), [(0, Card), (1, Select), (3, Settings), (4, Controls), (5, type(None))]
)
def test_the_title_leads_everywhere(kit: Kit, downs: int, screen: type) -> None:
    stack = Stack(Title(kit))
    for name in ("choose", *["down"] * downs, "choose"):
        stack.tick(press(name))
    assert isinstance(stack.top, screen)
    stack.draw(kit.frame)
    stack.tick(press("back"))


def test_a_demonstration_ends_by_itself(kit: Kit) -> None:
    screen = demo(kit)
    for _ in range(DEMO_TICKS):
        assert screen.tick(NOTHING) == STAY
    assert screen.tick(NOTHING) == BACK


def test_a_menu_on_the_title_closes_and_then_the_game_ends(kit: Kit) -> None:
    stack = Stack(Title(kit))
    for name in ("choose", "back"):
        stack.tick(press(name))
    stack.tick(press("back", "pause"))
    assert stack.top is None


def test_only_escape_leaves_the_game_from_its_title(kit: Kit) -> None:
    stack = Stack(Title(kit))
    for name in ("pause", "back", "back"):
        stack.tick(press(name))
        assert stack.top
    stack.tick(press("back"))
    stack.tick(press("back", "pause"))
    assert stack.top is None


def test_the_title_can_change_the_difficulty_of_the_command_line(kit: Kit) -> None:
    kit.launch = Launch(difficulty="hard")
    stack = Stack(Title(kit))
    for name in ("choose", "down", "down", "right", "up", "up", "choose", "choose"):
        stack.tick(press(name))
    assert isinstance(stack.top, Play)
    assert stack.top.world.rules.name == "easy"


def test_coming_back_to_a_screen_does_not_dim_it(kit: Kit) -> None:
    stack = Stack(Plain(Change(add=Plain(BACK))))
    for _ in range(30):
        stack.tick(NOTHING)
    for _ in range(2):
        stack.tick(press("choose"))
        stack.draw(kit.frame)
        assert kit.frame.shade == 0


def test_every_option_can_be_changed_and_is_kept(kit: Kit) -> None:
    screen: Screen = Settings(kit)
    before = Options()
    for _ in range(10):
        screen.tick(press("left"))
        screen.draw(kit.frame)
        screen.tick(press("down"))
    after = load_options(kit.options_path)
    assert after.language != before.language
    assert (after.master, after.music, after.effects) == (7, 6, 7)
    assert not after.shake
    assert not after.flashes
    assert after.captions
    assert after.fullscreen
    assert after.all_stages
    assert kit.window_changed
    assert not kit.frame.flashes
    assert screen.tick(press("choose")) == BACK


def test_volumes_stay_within_their_bounds(kit: Kit) -> None:
    screen = Settings(kit)
    screen.tick(press("down"))
    for _ in range(15):
        screen.tick(press("right"))
    assert kit.options.master == 10


def key(name: str) -> pygame.event.Event:
    return pygame.event.Event(pygame.KEYDOWN, key=getattr(pygame, f"K_{name}"), mod=0)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(controls, "config_folder", lambda: tmp_path)
    return tmp_path


def test_a_key_is_bound_anew_and_kept(kit: Kit, folder: Path) -> None:
    screen = Controls(kit)
    for _ in range(4):
        screen.tick(press("down"))
    screen.tick(press("choose"))
    screen.draw(kit.frame)
    kit.devices.feed(key("q"))
    screen.tick(NOTHING)
    screen.draw(kit.frame)
    assert kit.devices.bindings.shown("keyboard1", "strike") == "Q"
    assert 'strike = ["q"]' in (folder / "bindings.toml").read_text()


def test_the_defaults_come_back(kit: Kit, folder: Path) -> None:
    screen = Controls(kit)
    kit.devices.bind(bound(kit.devices.bindings, "keyboard1", "strike", "q"))
    screen.tick(press("up"))
    screen.draw(kit.frame)
    screen.tick(press("choose"))
    assert kit.devices.bindings.shown("keyboard1", "strike") == "Z"
    assert 'strike = ["z"]' in (folder / "bindings.toml").read_text()


@pytest.mark.parametrize("name", ["ESCAPE", "x"])
def test_what_cannot_be_bound_changes_nothing(kit: Kit, folder: Path, name: str) -> None:
    screen = Controls(kit)
    if name == "x":
        screen.tick(press("left"))
    before = kit.devices.bindings
    screen.tick(press("choose"))
    kit.devices.feed(key(name))
    screen.tick(NOTHING)
    assert kit.devices.bindings == before
    assert not list(folder.glob("*.toml"))
    assert screen.tick(press("back")) == BACK


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_words_fit_where_they_stand(kit: Kit, language: str) -> None:
    kit.options.language = language
    words, face = LANGUAGES[language], kit.type.text
    for key_, text in words.items():
        width = face.width(kit.fill(text))
        if key_.startswith("hint."):
            assert width <= 300, key_
        if key_.startswith("name."):
            assert width <= 98, key_
        if key_.startswith("move."):
            assert width + face.width(kit.fill(words[f"how.{key_[5:]}"])) <= 250, key_
        if key_.startswith("action."):
            assert width <= 140, key_
        if key_.startswith("card.") and key_.endswith(".name"):
            assert width <= WIDE, key_
        if key_.endswith(".stake"):
            assert len(face.wrap(text, STAKE_WIDTH)) <= 2, key_
        if key_.startswith(("campaign.", "select.")):
            assert width <= 320, key_
        if key_.endswith(".note"):
            assert len(kit.type.small.wrap(text, title.NOTE_WIDTH)) <= 2, key_


def test_the_bot_of_the_demonstration_says_that_nobody_plays() -> None:
    assert Machine.note == DEMO
    assert title.LEVELS == ("easy", "normal", "hard")
