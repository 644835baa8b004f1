"""What a session begins from: a level's file, a place in it, or a world to go on from."""

from dataclasses import replace
from pathlib import Path

import pytest

from game.levels.faults import LevelError
from game.resources import data_root, level
from game.session import Session, Start
from game.sim.command import LEFT, STRIKE
from game.testing.players import BOTS

BATHHOUSE = level("bathhouse")


def played(ticks: int) -> Session:
    session, bot = Session(Start.of(BATHHOUSE, seed=3, at="3 throwers")), BOTS["careful"](3)
    for _ in range(ticks):
        session.step((bot.act(session.world, session.world.players[0]),))
    return session


def test_a_start_of_a_level_knows_its_name_and_every_file_it_is_made_of() -> None:
    start = Start.of(BATHHOUSE, seed=7, players=2, difficulty="hard", at="2 bruisers")
    assert start.level == "levels/bathhouse.tmx"
    assert (start.seed, start.players, start.difficulty, start.at) == (7, 2, "hard", "2 bruisers")
    assert start.plan.name == "bathhouse"
    some = {"bathhouse.tmx", "tilesets/bathhouse.tsx", "templates/Foe-bather.tx"}
    assert some <= set(start.files)
    for name in start.files:
        assert (data_root() / "levels" / name).is_file()


def test_a_level_that_is_none_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "empty.tmx"
    path.write_text("<map/>")
    with pytest.raises(LevelError):
        Start.of(path)


def test_a_session_goes_on_from_an_opening_as_the_first_would_have() -> None:
    first = played(300)
    second = Session(replace(first.start, opening=first.world.copy()))
    for tick in range(120):
        held = (LEFT | (STRIKE if tick % 9 == 0 else 0),)
        assert first.step(held) == second.step(held)
        assert first.digest() == second.digest()


def test_an_opening_is_not_used_up() -> None:
    session = played(60)
    opening = session.world.copy()
    start = replace(session.start, opening=opening)
    before = opening.digest()
    for held in ((0,), (LEFT,)):
        again = Session(start)
        assert again.digest() == before
        again.step(held)
    assert opening.digest() == before
