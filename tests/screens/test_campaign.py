"""The campaign: stage after stage, with a card before each, and on from where one was."""

from pathlib import Path

import pygame
import pytest

from game.content.words import LANGUAGES
from game.options import FIRST, Options, load_options
from game.screens import campaign
from game.screens.campaign import CHAPTERS, beyond, chapters, is_open, resumed
from game.screens.card import GOES, Card
from game.screens.ending import STAYS, Ending
from game.screens.kit import Kit, Launch
from game.screens.play import Play
from game.screens.result import Lost, Result
from game.screens.stack import Stack
from game.screens.title import Title

from .conftest import Heard
from .short_stages import (
    ALL,
    NOTHING,
    clear_part,
    clear_stage,
    lose,
    make_stages,
    play,
    tick,
    top,
)


@pytest.fixture(autouse=True)
def stages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Three stages, the first of them in two parts."""
    root = make_stages(tmp_path, ("bathhouse", "snow", "hospital", "yard"), then="snow.tmx")
    monkeypatch.setattr(campaign, "data_root", lambda: root)
    return root


@pytest.fixture
def stack(kit: Kit) -> Stack:
    """The campaign has been chosen on the title."""
    stack = Stack(Title(kit))
    tick(stack, "choose", "choose")
    return stack


def card(stack: Stack) -> str:
    """Return the stage whose card is on top."""
    found = top(stack)
    assert isinstance(found, Card)
    return found._chapter.name


def both_parts(stack: Stack, score: int = 0) -> None:
    clear_part(stack)
    clear_stage(stack, score)


def campaign_line(stack: Stack) -> str:
    found = top(stack)
    assert isinstance(found, Title)
    assert found._menu
    return found._menu.lines[0].words


def test_a_card_names_the_stage_and_goes_by_itself(stack: Stack, kit: Kit) -> None:
    for _ in range(GOES - 1):
        stack.tick(NOTHING)
        assert card(stack) == "bathhouse"
    stack.draw(kit.frame)
    stack.tick(NOTHING)
    assert play(stack).world.plan.name == "bathhouse"


def test_a_press_skips_the_card_and_another_leaves_it(stack: Stack) -> None:
    tick(stack, "back")
    assert isinstance(top(stack), Title)
    tick(stack, "choose", "choose")
    assert play(stack).world.tick == 0


def test_the_stages_follow_one_another_to_the_end(stack: Stack, kit: Kit, heard: Heard) -> None:
    tick(stack, "choose")
    both_parts(stack, 1000)
    for name, score in (("hospital", 200), ("yard", 30)):
        assert card(stack) == name
        stack.draw(kit.frame)
        tick(stack, "choose")
        assert play(stack).world.plan.name == name
        clear_stage(stack, score)
    ending = top(stack)
    assert isinstance(ending, Ending)
    assert heard.tracks[-1] == "ending"
    for _ in range(STAYS):
        stack.tick(NOTHING)
        stack.draw(kit.frame)
    tick(stack, "choose")
    assert campaign_line(stack) == "Campaign"


def test_every_stage_begins_with_its_own_lives_and_score(stack: Stack) -> None:
    tick(stack, "choose")
    pilot = play(stack).world.players[0].pilot
    assert pilot
    pilot.lives = 1
    both_parts(stack, 1000)
    tick(stack, "choose")
    pilot = play(stack).world.players[0].pilot
    assert pilot
    assert (pilot.lives, pilot.score) == (3, 0)


def test_the_cards_show_the_sum_of_the_scores(stack: Stack, kit: Kit) -> None:
    tick(stack, "choose")
    both_parts(stack, 1000)
    assert kit.options.campaign_score == 1000
    tick(stack, "choose")
    clear_stage(stack, 234)
    told = pygame.Rect(0, 140, 320, 20)
    stack.draw(kit.frame)
    with_sum = pygame.image.tobytes(kit.frame.surface.subsurface(told), "P")
    kit.options.campaign_score = 1235
    stack.draw(kit.frame)
    assert pygame.image.tobytes(kit.frame.surface.subsurface(told), "P") != with_sum
    assert load_options(kit.options_path).campaign_score == 1234


def test_the_ending_shows_the_score_and_lets_the_next_campaign_begin_without(
    stack: Stack, kit: Kit
) -> None:
    kit.options.campaign, kit.options.campaign_score = "yard", 1000
    tick(stack, "back", "choose", "choose")
    clear_stage(stack, 234)
    ending = top(stack)
    assert isinstance(ending, Ending)
    assert ending._score == 1234
    kept = load_options(kit.options_path)
    assert (kept.campaign, kept.campaign_score) == (FIRST, 0)
    assert kept.reached == "yard"


def test_a_press_left_over_does_not_end_the_ending(kit: Kit) -> None:
    stack = Stack(Ending(kit))
    tick(stack, *["choose"] * STAYS)
    assert top(stack)
    tick(stack, "back")
    assert top(stack) is None


def test_whoever_left_goes_on_at_the_stage_reached(stack: Stack, kit: Kit) -> None:
    tick(stack, "choose")
    both_parts(stack, 1000)
    tick(stack, "back")
    assert campaign_line(stack) == "Campaign: the hospital"
    kit.options = load_options(kit.options_path)  # another day
    again = Stack(Title(kit))
    tick(again, "choose", "choose")
    assert card(again) == "hospital"
    assert kit.options.campaign_score == 1000


@pytest.mark.parametrize("way", ["left", "right"])
def test_left_and_right_choose_to_start_over(way: str, kit: Kit) -> None:
    kit.options.campaign, kit.options.campaign_score = "hospital", 1000
    kit.options.reached = "yard"
    stack = Stack(Title(kit))
    tick(stack, "choose", way)
    stack.draw(kit.frame)
    assert campaign_line(stack) == "Campaign: start over"
    tick(stack, way)
    assert campaign_line(stack) == "Campaign: the hospital"
    tick(stack, way, "choose")
    assert card(stack) == "bathhouse"
    assert (kit.options.campaign, kit.options.campaign_score) == (FIRST, 0)
    assert kit.options.reached == "yard"


def test_without_a_campaign_left_and_right_do_nothing(kit: Kit) -> None:
    stack = Stack(Title(kit))
    tick(stack, "choose", "right", "left", "right")
    assert campaign_line(stack) == "Campaign"


def test_after_the_last_life_the_stage_is_tried_again_or_left(stack: Stack, kit: Kit) -> None:
    tick(stack, "choose")
    both_parts(stack, 1000)
    tick(stack, "choose")
    lose(stack)
    assert isinstance(top(stack), Lost)
    tick(stack, "choose")
    assert play(stack).world.plan.name == "hospital"
    lose(stack)
    tick(stack, "back")
    assert campaign_line(stack) == "Campaign: the hospital"
    tick(stack, "choose", "choose")
    clear_stage(stack, 5)
    assert card(stack) == "yard"
    assert kit.options.campaign_score == 1005


def test_a_stage_restarted_in_the_pause_leads_on_as_well(stack: Stack) -> None:
    kept = ("pause", "up", "up", "choose", "choose")
    tick(stack, "choose", *kept)
    both_parts(stack)
    assert card(stack) == "hospital"


def test_a_part_that_is_a_stage_is_reached_when_play_comes_to_it(stack: Stack, kit: Kit) -> None:
    tick(stack, "choose")
    assert load_options(kit.options_path).reached == "bathhouse"
    clear_part(stack)
    assert play(stack).world.plan.name == "snow"
    assert load_options(kit.options_path).reached == "snow"


def test_stages_without_a_map_are_left_out() -> None:
    assert [chapter.name for chapter in chapters()] == ["bathhouse", "snow", "hospital", "yard"]
    hospital, yard = CHAPTERS[2], CHAPTERS[5]
    assert beyond(hospital) == yard
    assert resumed(Options(campaign="hotel")) == yard
    yard.map.unlink()
    assert beyond(hospital) is None
    assert resumed(Options(campaign="hotel")).name == FIRST


@pytest.mark.parametrize("name", ["", "the moon", "snow of another version"])
def test_a_stage_that_this_version_does_not_have_counts_as_the_first(name: str) -> None:
    options = Options(campaign=name, reached=name)
    assert resumed(options).name == FIRST
    assert [c.name for c in CHAPTERS if is_open(options, c)] == [FIRST]


def test_what_has_been_cleared_is_open(kit: Kit) -> None:
    kit.options.best["chase.easy"] = 7
    assert [c.name for c in CHAPTERS if is_open(kit.options, c)] == [FIRST, "chase"]


def test_a_level_of_the_command_line_is_no_campaign(kit: Kit, stages: Path) -> None:
    kit.launch = Launch(seed=1, level=stages / "levels" / "hospital.tmx")
    stack = Stack(Title(kit))
    tick(stack, "choose")
    stack.draw(kit.frame)
    assert campaign_line(stack) == "Play: hospital"
    tick(stack, "choose")
    clear_stage(stack, 50)
    assert isinstance(top(stack), Title)
    kept = load_options(kit.options_path)
    assert (kept.campaign, kept.campaign_score, kept.reached) == (FIRST, 0, FIRST)


def test_a_stage_that_is_cleared_counts_though_it_is_left_at_once(kit: Kit, stack: Stack) -> None:
    tick(stack, "choose")
    clear_part(stack)
    clear_part(stack, 700)
    for _ in range(10):
        stack.tick(NOTHING)
    tick(stack, "pause")
    assert isinstance(top(stack), Result)
    kept = load_options(kit.options_path)
    assert (kept.campaign, kept.campaign_score) == ("hospital", 700)


def test_a_safe_try_plays_the_campaign_and_keeps_nothing_of_it(kit: Kit) -> None:
    kit.launch = Launch(seed=1, safe=True)
    stack = Stack(Title(kit))
    tick(stack, "choose", "choose", "choose")
    both_parts(stack, 700)
    assert card(stack) == "hospital"
    kept = load_options(kit.options_path)
    assert (kept.campaign, kept.campaign_score, kept.reached) == (FIRST, 0, FIRST)


def test_the_play_of_the_campaign_has_the_difficulty_of_the_title(kit: Kit) -> None:
    stack = Stack(Title(kit))
    tick(stack, "choose", "down", "down", "right", "up", "up", "choose", "choose")
    found = top(stack)
    assert isinstance(found, Play)
    assert found.world.rules.name == "hard"


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_stage_has_its_pictures_and_words(kit: Kit, language: str) -> None:
    assert tuple(chapter.name for chapter in CHAPTERS) == ALL
    words = LANGUAGES[language]
    for chapter in CHAPTERS:
        assert words[f"card.{chapter.name}.name"]
        for picture in (chapter.card, f"{chapter.card}_locked"):
            assert kit.pictures.get(picture).get_size() == (96, 54)
        if not chapter.part_of:
            assert all(f"card.{chapter.name}.{part}" in words for part in ("place", "stake"))
            assert f"stage.{chapter.name}.short" in words
