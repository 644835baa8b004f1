"""A designer's try: from a place, safely, and what it cannot be."""

from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game import app
from game.cli import main
from game.content.difficulty import DIFFICULTIES, safe
from game.levels.load import load_plan
from game.screens.kit import Kit, Launch
from game.screens.opening import opened
from game.screens.play import Play
from game.screens.result import Result
from game.session import Session, Start
from game.sim.units import PX
from game.sim.world import World
from game.testing.players import BOTS

BATHHOUSE = Path(__file__).parents[2] / "levels" / "bathhouse.tmx"
CORNER = (0, 118, 80, 14)  # of the strip, where the sign stands


def opened_play(kit: Kit) -> Play:
    screen = opened(kit, "normal")
    assert isinstance(screen, Play)
    return screen


def safe_world(seed: int, at: str) -> World:
    world = Start.of(BATHHOUSE, seed=seed, at=at).world()
    world.rules = safe(world.rules)
    return world


@pytest.mark.parametrize("given", [["--from", "1200px"], ["--watch"], ["--safe"]])
def test_a_try_needs_a_level(given: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["play", *given]) == 2
    assert capsys.readouterr().err.startswith(f"redheat: {given[0]} needs a level")


@pytest.mark.parametrize("name", ["--watch", "--safe"])
def test_what_is_no_plain_play_is_not_recorded(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tape = tmp_path / "my.tape"
    assert main(["play", str(BATHHOUSE), name, "--record", str(tape)]) == 2
    assert f"{name} and --record exclude each other" in capsys.readouterr().err
    assert not tape.exists()


@pytest.mark.parametrize("more", [[], ["--watch"]])
def test_a_place_that_is_not_there_is_told_before_a_window_opens(
    more: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def no_window(launch: Launch) -> None:
        raise AssertionError(f"a window for {launch}")

    monkeypatch.setattr(app, "Window", no_window)
    assert main(["play", str(BATHHOUSE), "--from", "nowhere", *more]) == 2
    assert "'nowhere'" in capsys.readouterr().err


def test_a_try_begins_at_its_place_and_so_does_the_next(kit: Kit) -> None:
    kit.launch = replace(kit.launch, level=BATHHOUSE, at="1200px")
    play = opened_play(kit)
    for each in (play, play._again()):
        assert each.world.front == 1200 * PX


def test_a_safe_try_is_safe_and_so_is_the_next(kit: Kit) -> None:
    kit.launch = replace(kit.launch, level=BATHHOUSE, safe=True)
    play = opened_play(kit)
    for each in (play, play._again()):
        assert each.world.rules == replace(DIFFICULTIES["normal"], damage=0)


def test_no_other_try_is_safe(kit: Kit) -> None:
    assert opened_play(kit).world.rules == DIFFICULTIES["normal"]


@pytest.mark.parametrize("language", ["en", "ru"])
def test_the_strip_says_that_it_is_safe(kit: Kit, language: str) -> None:
    kit.options.language = language
    shown = set()
    for on in (False, True):
        kit.launch = replace(kit.launch, level=BATHHOUSE, safe=on)
        opened_play(kit).draw(kit.frame)
        shown.add(pygame.image.tobytes(kit.frame.strip.subsurface(CORNER), "P"))
    assert len(shown) == 2


@pytest.mark.parametrize("at", ["4 chargers", "6 in the steam", "8 coal carrier"])
@pytest.mark.parametrize("bot", ["masher", "only:guard"])
def test_nothing_in_the_bathhouse_harms_whoever_is_safe(at: str, bot: str) -> None:
    world = safe_world(1, at)
    player, who = world.players[0], BOTS[bot](1)
    for _ in range(60 * 60):
        world.step((who.act(world, player),))
        assert player.energy == player.most
        assert player.pilot
        assert player.pilot.lives == world.rules.lives


def test_whoever_is_safe_still_beats_foes() -> None:
    start = Start.of(BATHHOUSE, at="1 bathers")
    session = Session(replace(start, opening=safe_world(1, "1 bathers")))
    bot = BOTS["careful"](1)
    told = [
        event.name
        for _ in range(60 * 60)
        for event in session.step((bot.act(session.world, session.world.players[0]),))
    ]
    assert "dead" in told


@pytest.mark.parametrize(
    ("path", "title", "goal"),
    [
        ("bathhouse.tmx", "Moscow: the bathhouse - cleared", "goal.bathhouse"),
        ("guide/laundry.tmx", "The laundry - cleared", "goal.exit"),
    ],
)
def test_result_and_pause_speak_of_the_level_that_is_played(
    kit: Kit, path: str, title: str, goal: str
) -> None:
    start = Start(load_plan(BATHHOUSE.parent / path))
    assert Result(kit, Session(start)).title == title
    assert start.plan.goal == goal


@pytest.mark.parametrize(("at", "kept"), [("", True), ("1200px", False)])
def test_the_points_of_a_try_are_no_record(kit: Kit, at: str, kept: bool) -> None:
    kit.launch = replace(kit.launch, at=at)
    session = Session(Start.of(BATHHOUSE))
    pilot = session.world.players[0].pilot
    assert pilot
    pilot.score = 4321
    Result(kit, session)
    assert ("bathhouse.normal" in kit.options.best) == kept
