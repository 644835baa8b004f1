"""What the rules of maps call out of reach is what nobody can take, to the pixel."""

from dataclasses import replace
from pathlib import Path

import pytest
from level_samples import HERE, WORDS, change, copy_hall

from game.content.kinds import KINDS
from game.levels.faults import LevelError
from game.levels.lint.places import NOTICE
from game.levels.load import load_plan
from game.session import Session, Start
from game.sim.command import LEFT, RIGHT
from game.sim.stage import StagePlan
from game.sim.units import PX

LEVELS = HERE.parents[1] / "levels"
FARTHEST = 744  # px: of a start at 700 in the hall, whose view ends at 780


@pytest.fixture
def hall(tmp_path: Path) -> Path:
    hall = copy_hall(tmp_path)
    change(hall, 'type="PlayerStart" x="900"', 'type="PlayerStart" x="700"')
    change(hall, 'type="Say" x="850"', 'type="Say" x="690"')
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


# ---- what harms

GEYSER = (
    'type="Vent" x="330" y="132">\n   <properties>\n    <property name="signal" value="steam"/>'
)


def with_hazard(hall: Path, x: int, half: int, tell: int) -> StagePlan:
    """Return the plan with the geyser elsewhere (px), without asking the rules."""
    plan = load_plan(hall, KINDS, WORDS)
    (geyser,) = [each for each in plan.hazards if each.kind == "vent"]
    moved = replace(geyser, signal="", first=1, x=x * PX, half=half * PX, tell=tell)
    return replace(plan, hazards=(moved,))


@pytest.mark.parametrize(("x", "runs"), [(766, True), (767, False)])
def test_what_is_never_wholly_in_view_never_harms_and_is_told(
    hall: Path, x: int, *, runs: bool
) -> None:
    session = Session(Start(with_hazard(hall, x, 14, 48)))  # the view ends at 780
    told = [event.name for _ in range(120) for event in session.step((0,))]
    assert ("erupt" in told) == runs
    change(hall, GEYSER, GEYSER.replace("330", str(x)))
    words = (
        "never wholly in view when it could run, so it never does; move it to between 14 and 766"
    )
    assert told_of(hall) == ([] if runs else [("RH333", words)])


@pytest.mark.parametrize(("tell", "gets_out"), [(83, True), (45, False)])
def test_a_warning_that_the_rules_allow_is_long_enough_to_walk_out(
    hall: Path, tell: int, *, gets_out: bool
) -> None:
    session = Session(Start(with_hazard(hall, 600, 80, tell)))
    (player,) = session.world.players
    player.x = 600 * PX
    for tick in range(100):
        session.step((LEFT if tick > NOTICE else 0,))
    assert (player.energy == player.most) == gets_out
    box = 'type="Vent" x="500" y="20" width="160" height="112">\n   <properties>\n    '
    change(hall, GEYSER, f'{box}<property name="signal" value="steam"/>')
    change(hall, '<point/>\n  </object>\n  <object id="11"', '</object><object id="11"')
    change(hall, 'value="48"', f'value="{tell}"')
    words = "tell is 45, too short to get out of 160 px; give it 83"
    assert told_of(hall) == ([] if gets_out else [("RH331", words)])


@pytest.mark.parametrize(("lock", "least", "most"), [(-40, 30, 250), (680, 710, 930)])
def test_what_harms_is_sent_to_no_place_beyond_the_map(
    hall: Path, lock: int, least: int, most: int
) -> None:
    change(hall, 'x="400" y="0" width="320"', f'x="{lock}" y="0" width="320"')
    change(hall, 'type="Masonry" x="520"', 'type="Masonry" x="400"')
    told = dict(told_of(hall))
    assert told["RH333"].endswith(f"between {least} and {most}")


def test_where_a_wave_has_two_locks_what_harms_in_it_is_not_told_too(hall: Path) -> None:
    wave = '<properties><property name="wave" type="object" value="3"/></properties>'
    lock = f'<object id="50" type="Lock" x="0" y="0" width="320" height="132">{wave}</object>'
    change(hall, '<object id="4"', lock + '<object id="4"')
    change(hall, 'type="Masonry" x="520"', 'type="Masonry" x="330"')
    assert [code for code, _ in told_of(hall)] == ["RH316"]


def told_of(hall: Path) -> list[tuple[str, str]]:
    """Return the code and the beginning of each fault, as long as the sentences above."""
    try:
        load_plan(hall, KINDS, WORDS)
    except LevelError as error:
        return [
            (
                fault.code,
                fault.message.removeprefix("it is ").partition(" or ")[0].removesuffix(" px"),
            )
            for fault in error.faults
        ]
    return []
