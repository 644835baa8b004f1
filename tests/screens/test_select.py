"""Stage select: what has been reached can be played, and the rest says why not."""

from pathlib import Path

import pygame
import pytest

from game.content.words import LANGUAGES
from game.screens import campaign
from game.screens.kit import Kit
from game.screens.result import Result
from game.screens.select import Select
from game.screens.stack import Stack
from game.screens.title import Title
from game.session import Session, Start

from .conftest import Heard
from .short_stages import ALL, clear_part, clear_stage, make_stages, play, tick, top


@pytest.fixture(autouse=True)
def stages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = make_stages(tmp_path, ALL, then="snow.tmx")
    monkeypatch.setattr(campaign, "data_root", lambda: root)
    return root


def select(stack: Stack) -> Select:
    found = top(stack)
    assert isinstance(found, Select)
    return found


def is_back(stack: Stack) -> bool:
    return isinstance(top(stack), Select)


def begun(kit: Kit, reached: str = "bathhouse") -> Stack:
    kit.options.reached = reached
    return Stack(Select(kit))


def shown(kit: Kit, stack: Stack) -> bytes:
    stack.draw(kit.frame)
    return pygame.image.tobytes(kit.frame.surface, "P")


def test_the_cursor_begins_at_the_farthest_stage_and_plays_it(kit: Kit) -> None:
    stack = begun(kit, "hospital")
    tick(stack, "choose")
    assert play(stack).world.plan.name == "hospital"


@pytest.mark.parametrize(("name", "presses"), [
    ("bathhouse", ["left", "left"]), ("snow", ["left"]), ("snow", ["left", "up", "down", "up"]),
    ("chase", ["right", "right"]), ("hospital", ["down", "up"]), ("yard", ["down"]),
    ("yard", ["right", "right", "right"]), ("bathhouse", ["down", "right", "up", "down", "up"]),
])  # fmt: skip
def test_the_cursor_goes_everywhere(kit: Kit, name: str, presses: list[str]) -> None:
    kit.options.all_stages = True
    stack = begun(kit, "hospital")
    tick(stack, *presses, "choose")
    assert play(stack).world.plan.name == name


def test_a_locked_stage_says_why_and_is_not_played(kit: Kit, heard: Heard) -> None:
    stack = begun(kit, "hospital")
    tick(stack, "right", "choose")
    assert is_back(stack)
    assert heard.sounds[-1] == "menu_error"
    before = shown(kit, stack)
    kit.options.all_stages = True
    assert shown(kit, stack) != before
    tick(stack, "choose")
    assert play(stack).world.plan.name == "hotel"


def test_the_snow_is_played_by_itself(kit: Kit) -> None:
    stack = begun(kit, "snow")
    tick(stack, "choose")
    clear_stage(stack, 70)
    assert is_back(stack)
    assert kit.options.best["snow.normal"] == 70
    assert kit.options.reached == "hospital"


def test_a_cleared_stage_opens_the_next_and_leads_back(kit: Kit) -> None:
    stack = begun(kit)
    tick(stack, "choose")
    clear_part(stack)
    clear_stage(stack, 70)
    tick(stack, "right", "right", "choose")
    assert play(stack).world.plan.name == "hospital"
    assert (kit.options.campaign, kit.options.campaign_score) == ("bathhouse", 0)


def test_the_last_stage_leads_back_too(kit: Kit) -> None:
    stack = begun(kit, "yard")
    tick(stack, "choose")
    clear_stage(stack)
    assert is_back(stack)


def test_leaving_a_stage_leads_back(kit: Kit) -> None:
    stack = begun(kit)
    tick(stack, "choose", "pause", "up", "choose", "choose")
    assert is_back(stack)
    tick(stack, "back")
    assert top(stack) is None


def test_the_best_score_and_rank_are_those_of_the_difficulty(kit: Kit) -> None:
    kit.options.best, kit.options.ranks = {"bathhouse.hard": 4321}, {"bathhouse.hard": "B"}
    stack = begun(kit)
    words = select(stack)._record(campaign.CHAPTERS[0])
    assert words == "Difficulty: Normal   Not cleared yet"
    plain = shown(kit, stack)
    kit.options.difficulty = "hard"
    words = select(stack)._record(campaign.CHAPTERS[0])
    assert words == "Difficulty: Hard   Best 4321   Rank B"
    assert shown(kit, stack) != plain


def test_a_worse_try_takes_neither_score_nor_rank(kit: Kit, stages: Path) -> None:
    session = Session(Start.of(stages / "levels" / "yard.tmx"))
    pilot = session.world.players[0].pilot
    assert pilot
    for score, taken in ((900, 0), (100, 400)):
        pilot.score, pilot.taken = score, taken
        Result(kit, session)
        assert (kit.options.best["yard.normal"], kit.options.ranks["yard.normal"]) == (900, "S")


@pytest.mark.parametrize("source", ["keys", "pad"])
def test_keys_alone_and_a_pad_alone_play_a_stage(kit: Kit, source: str) -> None:
    def feed(key: int, button: int) -> None:
        if source == "keys":
            kind, what = pygame.KEYDOWN, {"key": key, "mod": 0}
        else:
            kind, what = pygame.CONTROLLERBUTTONDOWN, {"button": button, "instance_id": 0}
        kit.devices.feed(pygame.event.Event(kind, what))
        stack.tick(kit.devices.presses())

    kit.options.reached = "snow"
    stack = Stack(Title(kit))
    strike = (pygame.K_z, pygame.CONTROLLER_BUTTON_A)
    down = (pygame.K_DOWN, pygame.CONTROLLER_BUTTON_DPAD_DOWN)
    left = (pygame.K_LEFT, pygame.CONTROLLER_BUTTON_DPAD_LEFT)
    for press in (strike, down, strike, left, strike):
        feed(*press)
    assert play(stack).world.plan.name == "bathhouse"
    kit.devices.release()


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_what_is_told_of_a_stage_fits(kit: Kit, language: str) -> None:
    kit.options.language = language
    kit.options.best, kit.options.ranks = {"yard.hard": 999999}, {"yard.hard": "D"}
    kit.options.difficulty = "hard"
    screen = select(begun(kit))
    face = kit.type.text
    assert face.width(screen._record(campaign.CHAPTERS[-1])) <= 316
    assert face.width(screen._record(campaign.CHAPTERS[0])) <= 316
    assert face.width(kit.word("select.locked")) <= 316
