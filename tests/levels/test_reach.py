"""What the rules of maps call out of reach is what nobody can take, to the pixel."""

from pathlib import Path

import pytest
from level_samples import HERE, WORDS, change, copy_hall

from game.content.kinds import KINDS
from game.levels.faults import LevelError
from game.levels.load import load_plan
from game.session import Session, Start
from game.sim.command import RIGHT
from game.sim.units import PX

LEVELS = HERE.parents[1] / "levels"
FARTHEST = 744  # px: of a start at 700 in the hall, whose view ends at 780


@pytest.fixture
def hall(tmp_path: Path) -> Path:
    hall = copy_hall(tmp_path)
    change(hall, 'type="PlayerStart" x="900"', 'type="PlayerStart" x="700"')
    return hall


def test_a_pickup_behind_the_start_can_be_taken(hall: Path) -> None:
    change(hall, 'type="Pickup" x="260"', f'type="Pickup" x="{FARTHEST}"')
    session = Session(Start(load_plan(hall, KINDS, WORDS)))
    player = session.world.players[0]
    player.energy = 10
    for _ in range(60):
        session.step((RIGHT,))
    assert session.world.stage.taken == (True,)
    assert player.x < FARTHEST * PX


def test_a_pickup_farther_behind_is_told(hall: Path) -> None:
    change(hall, 'type="Pickup" x="260"', f'type="Pickup" x="{FARTHEST + 1}"')
    with pytest.raises(LevelError, match=f"nobody ever comes there.* {FARTHEST} px"):
        load_plan(hall, KINDS, WORDS)


def test_the_medal_behind_the_start_of_the_bathhouse_is_there_for_who_turns_round() -> None:
    session = Session(Start.of(LEVELS / "bathhouse.tmx"))
    session.step((0,))
    assert not any(session.world.stage.taken)
    for _ in range(30):
        session.step((RIGHT,))
    assert any(session.world.stage.taken)
