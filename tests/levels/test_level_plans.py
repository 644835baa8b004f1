"""From maps to plans."""

import subprocess
import sys
from pathlib import Path
from time import process_time

import pytest
from level_samples import HERE, WORDS, change, copy_hall

from game.content.danko import DANKO
from game.content.kinds import KINDS
from game.content.words import word
from game.levels.faults import LevelError
from game.levels.load import STEAM, STONES, content_files, load_plan
from game.session import Start
from game.sim.actor import FOES, NOBODY, PLAYERS, Kind
from game.sim.cues import Cue, Music, Say, Signal, When
from game.sim.gaits import Drive, Ride
from game.sim.moves import Move
from game.sim.stage import Checkpoint, Entry, Pickup, Pool, Scroll, StagePlan, Wave
from game.sim.units import PX

LEVELS = HERE.parents[1] / "levels"
STAND = {"stand": Move("stand", walks=True)}
ROAD_KINDS = {
    "coach": Kind("coach", PLAYERS, 100, STAND, gait=Drive()),
    "car": Kind("car", NOBODY, 1, STAND, gait=Ride(640)),
}


@pytest.fixture
def hall(tmp_path: Path) -> Path:
    return copy_hall(tmp_path)


@pytest.fixture
def plan(hall: Path) -> StagePlan:
    return load_plan(hall, KINDS, WORDS)


def test_the_stage(plan: StagePlan) -> None:
    assert (plan.name, plan.title, plan.pilot) == ("hall", "stage.bathhouse", "danko")
    assert (plan.width, plan.direction, plan.limit) == (960 * PX, -1, 18_000)
    assert (plan.starts, plan.exit) == ((900 * PX,), 64 * PX)
    assert plan.kinds["danko"] is DANKO


def where_two_begin(plan: StagePlan) -> list[int]:
    return [player.x // PX for player in Start(plan, players=2).world().players]


def test_the_partner_comes_in_where_his_own_start_is(hall: Path) -> None:
    assert where_two_begin(load_plan(hall, KINDS, WORDS)) == [900, 936]
    partner = '<object id="60" type="PartnerStart" x="860" y="60"><point/></object>'
    change(hall, '<object id="3"', partner + '<object id="3"')
    assert where_two_begin(load_plan(hall, KINDS, WORDS)) == [900, 860]


def test_a_level_may_bring_its_own_words_in_both_languages(hall: Path) -> None:
    change(
        hall,
        '<property name="words" value="hint.move"/>',
        '<property name="english" value="Cold."/><property name="russian" value="Холодно."/>',
    )
    change(
        hall,
        '<property name="title" value="stage.bathhouse"/>',
        '<property name="english" value="Hall"/><property name="russian" value="Зал"/>',
    )
    plan = load_plan(hall, KINDS, WORDS)
    said = next(cue.deed.words for cue in plan.cues if isinstance(cue.deed, Say))
    assert (word(said, "en"), word(said, "ru")) == ("Cold.", "Холодно.")
    assert (word(plan.title, "en"), word(plan.title, "ru")) == ("Hall", "Зал")


def test_a_wave_tells_how_many_attack_at_once(hall: Path) -> None:
    change(
        hall,
        '<object id="3" name="first" type="Wave" x="560" y="60">',
        '<object id="3" name="first" type="Wave" x="560" y="60"><properties>'
        '<property name="slots" type="int" value="1"/></properties>',
    )
    assert [wave.slots for wave in load_plan(hall, KINDS, WORDS).waves] == [1]


def test_a_wave_is_a_lock_and_its_foes_by_time(plan: StagePlan) -> None:
    foes = (Entry("bather", 1, 0), Entry("bruiser", -1, 190))
    assert plan.waves == (Wave(400 * PX, 720 * PX, foes, "first"),)


def test_waves_follow_the_way_that_is_walked(hall: Path) -> None:
    more = """<object id="50" name="second" type="Wave" x="200" y="60"/>
      <object id="51" type="Lock" x="40" y="0" width="320" height="132"><properties>
       <property name="wave" type="object" value="50"/></properties></object>
      <object id="52" type="Foe" x="200" y="60"><properties>
       <property name="wave" type="object" value="50"/></properties></object>
      """
    change(hall, '<object id="3"', more + '<object id="3"')
    assert [wave.name for wave in load_plan(hall, KINDS, WORDS).waves] == ["first", "second"]


def test_cues_fire_at_places_at_the_start_and_after_waves(plan: StagePlan) -> None:
    assert plan.cues == (
        Cue(When(), Music("bathhouse")),
        Cue(When(x=850 * PX), Say("hint.move", 240)),
        Cue(When(won=0), Signal("steam")),
    )


@pytest.mark.parametrize(
    ("when", "expected"),
    [("begun", When(wave=0)), ("won", When(won=0)), ("place", When(x=560 * PX))],
)
def test_when(hall: Path, when: str, expected: When) -> None:
    change(hall, 'name="when" value="won"', f'name="when" value="{when}"')
    assert expected in [cue.when for cue in load_plan(hall, KINDS, WORDS).cues]


def test_a_cue_may_wait_for_a_signal_and_a_tick(hall: Path) -> None:
    change(
        hall,
        '<property name="when" value="start"/>',
        '<property name="when" value="signal"/><property name="signal" value="steam"/>'
        '<property name="after" type="int" value="90"/>',
    )
    assert When(signal="steam", after=90) in [
        cue.when for cue in load_plan(hall, KINDS, WORDS).cues
    ]


def test_hazards_are_points_of_standard_width_or_rectangles(plan: StagePlan) -> None:
    stones, vent = plan.hazards
    assert (vent.kind, vent.x, vent.half, vent.strike) == ("vent", 330 * PX, 14 * PX, STEAM)
    assert (vent.first, vent.rest, vent.tell, vent.harm) == (60, 180, 48, 60)
    assert (vent.signal, vent.wave, vent.once) == ("steam", -1, False)
    assert (stones.kind, stones.x, stones.half, stones.strike) == (
        "masonry",
        550 * PX,
        30 * PX,
        STONES,
    )
    assert (stones.tell, stones.signal, stones.wave, stones.once) == (54, "", 0, True)


def test_what_lies_about(plan: StagePlan) -> None:
    assert plan.pickups == (Pickup("pie", 260 * PX, 30),)
    assert plan.pools == (Pool(100 * PX, 228 * PX),)
    assert plan.checkpoints == (Checkpoint(380 * PX, 50),)
    assert plan.scroll == Scroll()


def test_a_road_with_lanes_drivers_and_a_view_that_is_led() -> None:
    road = load_plan(HERE / "road.tmx", ROAD_KINDS, WORDS)
    assert (road.direction, road.pilot, road.starts, road.waves) == (1, "coach", (100 * PX,), ())
    assert road.lanes == (80 * PX, 100 * PX, 120 * PX)
    assert road.scroll == Scroll("lead", stand=120 * PX)
    assert road.actors == (("car", 700 * PX, 80 * PX), ("car", 1100 * PX, 120 * PX))


def test_a_view_may_move_by_itself(hall: Path) -> None:
    scroll = (
        '<object id="60" type="Scroll" x="900" y="60"><properties><property name="mode" '
        'value="forced"/><property name="speed" type="int" value="768"/></properties></object>'
    )
    change(hall, '<object id="3"', scroll + '<object id="3"')
    assert load_plan(hall, KINDS, WORDS).scroll == Scroll("forced", 768)


def test_kinds_are_those_that_are_passed() -> None:
    with pytest.raises(LevelError, match="kind is 'car'"):
        load_plan(HERE / "road.tmx", KINDS, WORDS)


def test_all_faults_are_found_in_one_run(hall: Path) -> None:
    change(hall, 'type="Vent"', 'type="Vnet"')
    change(hall, 'value="pie"', 'value="cake"')
    change(hall, 'width="320"', 'width="200"')
    with pytest.raises(LevelError) as caught:
        load_plan(hall, KINDS, WORDS)
    assert len(caught.value.faults) == 3
    assert str(caught.value).count("\n") == 2


def test_more_foes_at_once_than_there_may_be(hall: Path) -> None:
    foe = (
        '<object id="{}" type="Foe" x="690" y="80"><properties>'
        '<property name="wave" type="object" value="3"/></properties></object>'
    )
    change(
        hall,
        '<object id="5"',
        "".join(foe.format(number) for number in range(50, 54)) + '<object id="5"',
    )
    with pytest.raises(LevelError, match="more than 5 foes of this wave come within 300 ticks"):
        load_plan(hall, KINDS, WORDS)


def test_a_map_narrower_than_the_view(tmp_path: Path) -> None:
    path = tmp_path / "tiny.tmx"
    path.write_text(
        '<map version="1.10" width="10" height="9" tilewidth="16" tileheight="16"></map>',
        encoding="utf-8",
    )
    with pytest.raises(LevelError, match="10 tiles wide; make it at least 20") as caught:
        load_plan(path, KINDS, WORDS)
    assert {"the map has no Exit; place one"} < {fault.message for fault in caught.value.faults}


# ---- the digests that a tape carries


@pytest.mark.parametrize(("old", "new", "name"), [
    ('value="bather"', 'value="bather2"', "hall.tmx"),
    ('value="60"', 'value="61"', "thug.tx"),
    ('name="tiles"', 'name="tilez"', "tiles.tsx"),
])  # fmt: skip
def test_the_digest_of_each_file_knows_that_file(hall: Path, old: str, new: str, name: str) -> None:
    before = content_files(hall)
    change(hall, old, new, name)
    after = content_files(hall)
    assert [place for place in before if before[place] != after[place]] == [name]


def test_the_digests_do_not_know_line_ends(hall: Path) -> None:
    before = content_files(hall)
    for path in hall.parent.iterdir():
        if path.is_file() and path.suffix != ".png":
            path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert content_files(hall) == before


# ---- the first stage


@pytest.fixture(scope="module")
def bathhouse() -> StagePlan:
    return load_plan(LEVELS / "bathhouse.tmx")


def test_the_bathhouse_has_seven_waves_and_a_boss(bathhouse: StagePlan) -> None:
    assert len(bathhouse.waves) == 8
    assert [entry.kind for entry in bathhouse.waves[-1].entries] == ["carrier"]
    for wave in bathhouse.waves[:-1]:
        assert 3 <= len(wave.entries) <= 6
        assert {bathhouse.kinds[entry.kind].team for entry in wave.entries} == {FOES}


def test_the_bathhouse_introduces_a_kind_before_it_mixes_it(bathhouse: StagePlan) -> None:
    seen: set[str] = set()
    for wave in bathhouse.waves[:4]:
        kinds = [entry.kind.rstrip("23") for entry in wave.entries]
        assert len(set(kinds) - seen) == 1
        assert kinds[0] not in seen
        assert kinds[0] != kinds[1] or not seen
        seen |= set(kinds)


def test_the_bathhouse_can_be_walked(bathhouse: StagePlan) -> None:
    lefts = [wave.left for wave in bathhouse.waves]
    assert lefts == sorted(lefts, reverse=True)
    assert bathhouse.exit < lefts[-1] + 320 * PX
    point = bathhouse.checkpoints[0]
    assert bathhouse.waves[4].left < point.x < bathhouse.waves[3].left
    assert point.refill == 100


def test_loading_is_quick_and_needs_no_pygame() -> None:
    code = (
        "import sys; from pathlib import Path; from game.levels.load import load_plan;"
        f"load_plan(Path({str(LEVELS / 'bathhouse.tmx')!r}));"
        "sys.exit('pygame' in sys.modules or 'pytmx' in sys.modules)"
    )
    assert (
        subprocess.run([sys.executable, "-c", code], check=False, cwd=HERE.parents[1]).returncode
        == 0
    )
    best = min(_seconds(LEVELS / "bathhouse.tmx") for _ in range(3))
    assert best < 0.15  # 0.02 s without coverage


def _seconds(path: Path) -> float:
    begin = process_time()
    load_plan(path)
    return process_time() - begin
