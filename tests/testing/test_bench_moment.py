"""The heaviest moment of a stage is where most foes are alive, and is the same wherever played."""

import random
from pathlib import Path

import pytest

from game.testing.bench.moment import STRETCH, Moment, crowded, from_json, heaviest

HALL = Path(__file__).parents[1] / "levels" / "hall.tmx"


@pytest.fixture(scope="module")
def moment() -> Moment:
    return heaviest(HALL, seeds=(1, 2))


def test_no_stretch_has_more_alive_than_the_one_found() -> None:
    chance = random.Random(5)
    for _ in range(200):
        alive = [chance.randrange(6) for _ in range(chance.randrange(1, 60))]
        length = chance.randrange(1, 20)
        place, mean = crowded(alive, length)
        sums = [sum(alive[at : at + length]) for at in range(max(1, len(alive) - length + 1))]
        assert sum(alive[place : place + length]) == max(sums)
        assert mean == max(sums) / min(length, len(alive))


def test_the_moment_has_as_many_foes_as_it_says(moment: Moment) -> None:
    session = moment.session()
    alive = []
    for command in moment.commands:
        alive.append(len(session.world.foes))
        session.step((command,))
    assert len(alive) <= STRETCH
    assert sum(alive) / len(alive) == moment.foes
    assert moment.foes > 1
    assert f"{moment.foes:.1f} foes alive" in str(moment)


def test_playing_it_leaves_it_as_it_was(moment: Moment) -> None:
    before = moment.world.digest()
    ends = []
    for _ in range(2):
        session = moment.session()
        for command in moment.commands:
            session.step((command,))
        ends.append(session.digest())
    assert moment.world.digest() == before
    assert ends[0] == ends[1] != before


def test_another_process_is_told_the_same_moment(moment: Moment) -> None:
    told = from_json(moment.to_json())
    assert told.world.digest() == moment.world.digest()
    assert told.commands == moment.commands
    assert str(told) == str(moment)


def test_it_is_found_again(moment: Moment) -> None:
    assert str(heaviest(HALL, seeds=(1, 2))) == str(moment)
