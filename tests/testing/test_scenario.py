"""Scenarios: they wait no longer than told, and their failures say what is needed."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from game.content.danko import DANKO
from game.faults import BadInputError
from game.replay.tape import record
from game.replay.tape_file import save
from game.sim.gaits import Ride
from game.sim.units import NEVER, PX
from game.testing.arena import arena
from game.testing.conditions import Condition, told
from game.testing.report import strip
from game.testing.scenario import Scenario, ScenarioError
from game.testing.scene import Scene
from game.testing.stages import Stages


def test_a_wait_ends_with_its_limit_and_tells_what_was_there(stage: Stages) -> None:
    s = stage(players=2)
    s.place("bruiser", 60)
    s.hold("up", ticks=3).press("strike", slot=1).release()
    with pytest.raises(ScenarioError) as caught:
        s.until(lambda w: w.danko.stunned and w.foes[0].hurt, within=6)
    lines = str(caught.value).splitlines()
    assert lines[0] == "tick 10: did not come about within 6 ticks"
    assert lines[1].startswith("inputs: 3 up and nothing, 1 up and strike, 6 nothing and nothing")
    assert lines[2] == "read: danko 0.stunned = False"
    assert lines[3] == strip(s.world)
    assert lines[4] == "  danko 0 at 80 px: stand 5/-, energy 100/100, slot -1"
    assert lines[6] == "  bruiser 2 at 140 px: stand 10/-, energy 48/48, slot -1"


def test_the_strip_shows_who_stands_where_and_faces_whom(stage: Stages) -> None:
    s = stage()
    s.place("bather", 60)
    s.place("charger", -40)
    assert strip(s.world) == "|..........c>........D>............<b" + "." * 44 + "|"
    s.wait(1)


def test_what_never_may_happen_ends_the_scenario_on_its_tick(stage: Stages) -> None:
    s = stage()
    s.never(lambda w: w.danko.move.name == "jab", "he struck")
    s.wait(5)
    with pytest.raises(ScenarioError, match="tick 6: he struck"):
        s.press("strike")


def test_what_is_looked_for_is_looked_for_after_each_tick(stage: Stages) -> None:
    s = stage()
    s.until(lambda w: w.tick == 3, within=3)
    with pytest.raises(ScenarioError, match="did not come about within 5 ticks"):
        s.until(lambda w: w.tick == 3, within=5)
    s.check(lambda w: w.tick == 8)
    with pytest.raises(ScenarioError, match="tick 8: it is too late"):
        s.check(lambda w: w.tick == 7, "it is too late")


def test_a_press_is_one_tick_and_leaves_what_is_held(stage: Stages) -> None:
    s = stage()
    s.hold("left", ticks=2).press("strike").wait(1).release().tap("up", 2)
    assert s.session.inputs == [(1,), (1,), (17,), (1,), (4,), (0,), (4,)]


def test_a_failure_before_the_first_tick_has_no_inputs_to_tell(stage: Stages) -> None:
    s = stage()
    assert "inputs: none" in str(s.fail("nothing"))
    s.wait(1)


def test_no_more_begin_an_attack_than_there_are_slots(stage: Stages) -> None:
    s = stage(difficulty="easy")
    s.begin(s.place("bather", 44), "punch").wait(1)
    with pytest.raises(ScenarioError, match="there is no slot for bather 2"):
        s.begin(s.place("bather", -44), "punch")


SPOILT: dict[str, Callable[[Scenario], object]] = {
    "more energy": lambda s: setattr(s.danko, "most", 50),
    "no energy left and stands": lambda s: setattr(s.danko, "energy", 0),
    "more than 5 foes": lambda s: [s.place("bather", 40) for _ in range(6)],
    "attack slots": lambda s: setattr(s.place("bather", 40), "slot", 1),
    "danko 0 counts below nothing": lambda s: setattr(s.danko, "juggle", -1),
    "danko 0 has a negative count": lambda s: setattr(s.danko.pilot, "lives", -1),
    "does not know it": lambda s: setattr(s.place("bather", 40), "mate", 0),
    "held by nobody": lambda s: s.place("bather", 40).begin("gripped"),
    "outside the bounds": lambda s: s.place("bather", 40).__dict__.update(x=-90 * PX, entering=-1),
    "below nothing": lambda s: setattr(s.world.stage, "continues", -1),
}


@pytest.mark.parametrize("says", SPOILT)
def test_what_is_watched_on_every_tick(stage: Stages, says: str) -> None:
    s = stage()
    s.wait(1)
    SPOILT[says](s)
    with pytest.raises(ScenarioError, match=says):
        s.wait(1)


def test_who_leaves_the_view_is_told(stage: Stages) -> None:
    s = stage(arena(kinds={"danko": replace(DANKO, gait=Ride(0))}))
    s.danko.x -= 400 * PX
    with pytest.raises(ScenarioError, match="player 0 is out of the view"):
        s.wait(1)


# ---- conditions ----------------------------------------------------------------------------------
CHANGES: dict[str, Condition] = {
    "actor": lambda w: setattr(w.danko, "energy", 1),
    "foe": lambda w: setattr(w.foes[0], "x", 1),
    "stage": lambda w: setattr(w.stage, "outcome", "clear"),
    "pilot": lambda w: setattr(w.danko.pilot, "lives", 9),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_condition_can_change_nothing(stage: Stages, name: str) -> None:
    s = stage()
    s.place("bather", 60)
    before = s.wait(1).world.digest()
    with pytest.raises(AttributeError, match="reads the world and changes nothing"):
        s.check(CHANGES[name])
    assert s.world.digest() == before


def test_whatever_a_condition_reads_is_kept_by_name(stage: Stages) -> None:
    s = stage(players=2)
    bather = s.place("bather", 60)
    s.press("strike")
    scene = Scene(s.world)
    assert bather in scene.foes
    assert scene.actor(bather.id) == bather
    assert scene.actor(99) is None
    assert len(scene.players) == 2
    assert [told.name for told in scene.events] == ["begin"]
    assert scene.danko.pilot
    assert scene.danko.pilot.pressed[4] == NEVER  # the jab has used it
    assert (scene.stage.wave, scene.danko.move.name, scene.tick) == (-1, "jab", 1)
    assert scene.read == {
        "number of actors": 2,
        "events": "begin danko jab",
        "danko 0.pilot.pressed[4]": NEVER,
        "stage.wave": -1,
        "danko 0.move": "jab",
        "tick": 1,
    }


def test_told_fits_what_is_given(stage: Stages) -> None:
    s = stage()
    s.place("bather", 45)
    s.press("strike").until(told("hit"), within=6)
    for condition in (told("hit", "bather"), told("hit", "", "jab"), told("hit", "bather", "jab")):
        s.check(condition)
    for other in (told("hit", "danko"), told("hit", "bather", "hook"), told("dead")):
        with pytest.raises(ScenarioError):
            s.check(other)


# ---- stages --------------------------------------------------------------------------------------
def test_a_stage_goes_on_from_where_a_tape_began(stage: Stages, tmp_path: Path) -> None:
    first = stage("bathhouse", seed=4, at="stove", difficulty="hard")
    first.hold("left", ticks=30)
    save(record(first.session), tmp_path / "a.tape")
    again = stage(tmp_path / "a.tape")
    again.hold("left", ticks=30)
    assert again.world.digest() == first.world.digest()


def test_a_level_is_read_anew_when_it_has_changed(stage: Stages, tmp_path: Path) -> None:
    path = tmp_path / "ring.tmx"
    source = Path("tests/levels/ring.tmx").read_text(encoding="utf-8")
    path.write_text(source, encoding="utf-8")
    assert stage(path).wait(1).world.actors[1].kind.name == "bruiser"
    path.write_text(source.replace('"bruiser"', '"charger"'), encoding="utf-8")
    assert stage(path).wait(1).world.actors[1].kind.name == "charger"


def test_what_cannot_be_opened_is_told(stage: Stages) -> None:
    stage().wait(1)
    with pytest.raises(BadInputError, match="there is no such level"):
        stage("nowhere")
    with pytest.raises(BadInputError, match="there is no place 'nowhere'"):
        stage("bathhouse", at="nowhere")


WRONG: dict[str, Callable[[Scenario], object]] = {
    "there is no kind 'batherr'; choose one of danko, bather": lambda s: s.place("batherr", 40),
    "there is no move of a bather 'haymakr'": lambda s: s.begin(s.place("bather", 40), "haymakr"),
    "there is no button 'kick'; choose one of left": lambda s: s.press("kick"),
    "there is no slot 1; choose one of 0": lambda s: s.press("up", slot=1),
    "-4 ticks cannot be waited": lambda s: s.wait(-4),
    "0 ticks cannot be waited": lambda s: s.until(told("hit"), within=0),
}


@pytest.mark.parametrize("says", WRONG)
def test_what_there_is_not_is_told_with_what_there_is(stage: Stages, says: str) -> None:
    s = stage().wait(1)
    with pytest.raises(BadInputError, match=says):
        WRONG[says](s)


def test_a_stage_is_not_opened_in_ways_there_are_not(stage: Stages, tmp_path: Path) -> None:
    first = stage().wait(1)
    save(record(first.session), tmp_path / "a.tape")
    with pytest.raises(BadInputError, match="there is no difficulty 'ez'; choose one of easy"):
        stage(difficulty="ez")
    with pytest.raises(BadInputError, match="there is no number of players 3"):
        stage(players=3)
    with pytest.raises(BadInputError, match="a tape brings its own seed; leave that out"):
        stage(tmp_path / "a.tape", seed=3)


def test_readings_compare_as_what_they_are(stage: Stages) -> None:
    s = stage().wait(1)
    s.check(lambda w: w.foes == []).check(lambda w: w.shots == [])
    s.check(lambda w: w.danko.pilot and not w.danko.pilot.last_begun)
    bather = s.place("bather", 60)
    s.check(lambda w: w.foes == [bather])
