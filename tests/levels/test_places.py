"""Where a try may begin: the named things of a map, and the way on from each, to either side."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from level_samples import WORDS, change, copy_hall

from game.content.kinds import KINDS
from game.faults import BadInputError
from game.levels.load import load_plan
from game.resources import data_root
from game.session import Start
from game.sim.cues import Say, When
from game.sim.stage import StagePlan
from game.sim.units import PX, VIEW

WIDTH = 960  # px of the hall
LEVELS = sorted((data_root() / "levels").glob("*.tmx"))
EVERY = pytest.mark.parametrize("path", LEVELS, ids=lambda path: path.stem)


def mirrored(hall: Path) -> Path:
    """Write the hall again, to be walked to the right."""
    tree = ET.parse(hall)  # noqa: S314 - our own map
    direction = tree.find("properties/property[@name='direction']")
    assert direction is not None
    direction.set("value", "right")
    for thing in tree.iter("object"):
        stands = thing.get("template") or thing.get("gid")  # a figure's place is its middle
        width = 0 if stands else float(thing.get("width", 0))
        thing.set("x", f"{WIDTH - float(thing.get('x', 0)) - width:g}")
    place = hall.with_name("mirrored.tmx")
    tree.write(place, encoding="utf-8", xml_declaration=True)
    return place


def named(plan: StagePlan) -> dict[str, int]:
    """Return the places that have names; every thing has a number."""
    return {name: x for name, x in plan.places.items() if not name.isdigit()}


@pytest.fixture
def to_left(tmp_path: Path) -> StagePlan:
    return load_plan(copy_hall(tmp_path), KINDS, WORDS)


@pytest.fixture
def to_right(tmp_path: Path, to_left: StagePlan) -> StagePlan:
    del to_left  # it has copied the hall
    return load_plan(mirrored(tmp_path / "hall.tmx"), KINDS, WORDS)


def test_every_thing_is_a_place_and_a_wave_and_its_foes_are_where_its_lock_is_met(
    to_left: StagePlan, to_right: StagePlan
) -> None:
    px = {"start": 900, "way out": 64, "first": 720, "late": 720, "geyser": 330}
    assert named(to_left) == {name: x * PX for name, x in px.items()}
    assert named(to_right) == {name: (WIDTH - x) * PX for name, x in px.items()}


def test_a_thing_is_known_by_its_number_too(to_left: StagePlan) -> None:
    assert to_left.places["3"] == to_left.places["first"]
    assert to_left.places["7"] == 850 * PX
    assert Start(to_left, at="7").world().players[0].x == 850 * PX


def test_a_try_may_begin_at_a_distance(to_left: StagePlan) -> None:
    assert Start(to_left, at="300px").world().players[0].x == 300 * PX
    assert Start(to_left, at="9999px").world().players[0].x < to_left.width


@pytest.mark.parametrize("at", ["nowhere", "px", "-3px", "77", "3.5px", "9999999px"])
def test_a_place_that_is_none_is_told_with_the_names_of_others(to_left: StagePlan, at: str) -> None:
    with pytest.raises(BadInputError, match="or one of these names: first, geyser") as caught:
        Start(to_left, at=at).world()
    assert repr(at) in str(caught.value)


def test_a_lock_with_a_name_is_where_it_is_met(tmp_path: Path) -> None:
    hall = copy_hall(tmp_path)
    change(hall, '<object id="4" type="Lock"', '<object id="4" name="gate" type="Lock"')
    assert load_plan(hall, KINDS, WORDS).places["gate"] == 720 * PX
    assert load_plan(mirrored(hall), KINDS, WORDS).places["gate"] == (WIDTH - 720) * PX


@pytest.mark.parametrize(("at", "upcoming", "signals", "checkpoint"), [
    ("start", 0, (), -1),
    ("first", 0, (), -1),
    ("late", 0, (), -1),
    ("geyser", 1, ("steam",), 0),
    ("way out", 1, ("steam",), 0),
])  # fmt: skip
def test_a_map_can_be_begun_at_each_of_its_places(
    to_left: StagePlan,
    to_right: StagePlan,
    at: str,
    upcoming: int,
    signals: tuple[str, ...],
    checkpoint: int,
) -> None:
    for plan in (to_left, to_right):
        played = Start(plan, at=at).world().stage
        assert played.wave == upcoming - 1
        assert played.signals == signals
        assert played.checkpoint == checkpoint


@pytest.mark.parametrize("at", ["start", "first", "late", "geyser", "way out"])
@pytest.mark.parametrize("players", [1, 2])
def test_to_the_right_it_begins_as_to_the_left_in_a_mirror(
    to_left: StagePlan, to_right: StagePlan, at: str, players: int
) -> None:
    left, right = (Start(plan, players=players, at=at).world() for plan in (to_left, to_right))
    assert left.stage.view == WIDTH * PX - VIEW - right.stage.view
    assert [p.x for p in left.players] == [WIDTH * PX - p.x for p in right.players]
    assert left.stage.fired == right.stage.fired
    assert [p.face for p in left.players] == [-p.face for p in right.players]


@EVERY
def test_every_wave_of_every_stage_is_a_place(path: Path) -> None:
    plan = load_plan(path)
    for wave in plan.waves:
        assert wave.name
        met = wave.right if plan.direction < 0 else wave.left
        assert plan.places[wave.name] == met


@EVERY
def test_every_place_of_every_stage_can_be_begun_from(path: Path) -> None:
    plan = load_plan(path)
    for at in plan.places:
        world = Start(plan, players=2, at=at).world()
        for player in world.players:
            assert 0 < player.x - world.stage.view < VIEW, at
        behind = plan.waves[: world.stage.wave + 1]
        ahead = plan.waves[world.stage.wave + 1 :]
        x, way = plan.places[at], plan.direction
        # Where one lock ends and the next begins, the next one counts.
        assert all((x - (wave.right if way > 0 else wave.left)) * way >= 0 for wave in behind), at
        assert all((x - (wave.right if way > 0 else wave.left)) * way <= 0 for wave in ahead), at


@EVERY
def test_at_every_place_of_every_stage_the_words_behind_are_not_said(path: Path) -> None:
    plan = load_plan(path)
    for at, x in plan.places.items():
        world = Start(plan, at=at).world()
        over = world.stage.wave
        behind = {
            cue.deed.words
            for cue in plan.cues
            if isinstance(cue.deed, Say) and lies_behind(plan, cue.when, x, over)
        }
        world.step((0,))
        assert not behind & {event.what for event in world.events if event.name == "say"}, at


def lies_behind(plan: StagePlan, when: When, x: int, over: int) -> bool:
    """Tell whether a cue of the start, of places or of waves lies behind; signals are left out."""
    if when == When():
        return (x - plan.starts[0]) * plan.direction > 0
    parts = [wave <= over for wave in (when.wave, when.won) if wave is not None]
    parts += [(x - when.x) * plan.direction > 0] if when.x is not None else []
    return bool(parts) and all(parts) and not when.signal


@pytest.mark.parametrize(("at", "wave"), [
    ("window", "1 bathers"), ("samovar", "1 bathers"), ("bad tube", "2 bruisers"),
    ("stove", "6 in the steam"), ("loose bulb", "7 all four"), ("furnace", "8 coal carrier"),
])  # fmt: skip
def test_things_of_the_bathhouse_belong_to_the_wave_around_them(at: str, wave: str) -> None:
    start = Start.of(data_root() / "levels/bathhouse.tmx", at=at)
    world = start.world()
    assert start.plan.waves[world.stage.wave + 1].name == wave
    assert start.level == "levels/bathhouse.tmx"
