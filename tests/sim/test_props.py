"""Things that break under heavy blows, thrown bodies and shots, and give what they hold."""

import pytest
from brawls import events, goes_on_alike, let_sway, room, throw

from game.sim.props import Prop, break_props
from game.sim.units import PX
from game.testing.conditions import told
from game.testing.scenario import Scenario
from game.testing.stages import Stages

CRATE = Prop(290 * PX, 12 * PX, "crate", "pie", 30)
EMPTY = Prop(290 * PX, 12 * PX, "vase")


def with_props(stage: Stages, *props: Prop) -> Scenario:
    """Danko stands at 240 px and faces right."""
    return stage(room(props=props))


def lying(s: Scenario) -> list[tuple[str, int, int]]:
    """Return what has come out of things and lies there."""
    return list(s.world.stage.dropped)


@pytest.mark.parametrize(("blow", "breaks"), [
    ("headbutt", 1), ("uppercut", 1), ("hook", 1), ("counter", 1), ("heat", 1),
    ("jab", 0), ("cross", 0), ("elbow", 0),
])  # fmt: skip
def test_a_heavy_blow_breaks_it_once_and_a_light_one_does_not(
    stage: Stages, blow: str, breaks: int
) -> None:
    s = with_props(stage, EMPTY)
    for _ in range(2):
        s.danko.begin(blow)
        s.danko.face = -1 if blow == "elbow" else 1
        s.wait(50)
    assert events(s, "shatter") == [("shatter", 290 * PX, "", "vase", 0)] * breaks
    assert s.world.stage.broken == (bool(breaks),)
    assert s.danko.pilot
    assert s.danko.pilot.score == 100 * breaks
    assert s.danko.energy == 100


@pytest.mark.parametrize(("x", "face", "breaks"), [
    (297, 1, 1), (299, 1, 0), (183, -1, 1), (181, -1, 0), (290, -1, 0), (230, 1, 1),
])  # fmt: skip
def test_it_breaks_within_the_reach_of_the_blow(
    stage: Stages, x: int, face: int, breaks: int
) -> None:
    s = with_props(stage, EMPTY._replace(x=x * PX))
    s.danko.begin("headbutt")
    s.danko.face = face
    s.wait(20)
    assert s.count("shatter") == breaks


def test_a_foes_heavy_blow_leaves_it_whole(stage: Stages) -> None:
    s = with_props(stage, EMPTY)
    s.begin(s.place("bruiser", 60), "haymaker").wait(60)
    assert s.count("shatter") == 0


def test_a_man_thrown_into_several_breaks_them_for_who_threw_him(stage: Stages) -> None:
    s = with_props(stage, *(EMPTY._replace(x=x * PX) for x in (330, 370, 610)))
    let_sway(s.place("bather", 38))
    throw(s)
    assert s.danko.pilot
    score = s.danko.pilot.score
    s.wait(40)
    assert s.world.stage.broken == (True, True, False)
    assert s.danko.pilot.score == score + 200


def test_what_it_holds_lies_there_and_can_be_taken_once(stage: Stages) -> None:
    s = with_props(stage, CRATE._replace(x=284 * PX))
    s.danko.energy = 50
    s.press("heavy").until(told("shatter"), within=12)
    assert lying(s) == [("pie", 284 * PX, 30)]
    s.wait(30)
    assert s.danko.energy == 50
    s.hold("right", ticks=1).until(told("pickup", "danko", "pie"), within=40)
    assert s.danko.energy == 80
    assert lying(s) == []


def test_what_helps_nobody_stays_where_it_lies(stage: Stages) -> None:
    s = with_props(stage, CRATE._replace(x=250 * PX), CRATE._replace(x=252 * PX))
    s.press("heavy").wait(60)
    assert len(lying(s)) == 2
    s.danko.energy = 99
    s.wait(1)
    assert lying(s) == [("pie", 252 * PX, 30)]


@pytest.mark.parametrize("secret", [True, False])
def test_a_secret_is_told(stage: Stages, secret: bool) -> None:
    s = with_props(stage, CRATE._replace(secret=secret)).press("heavy").wait(15)
    assert events(s, "secret") == [("secret", 290 * PX, "", "crate", 0)] * secret


def test_a_shot_of_a_foe_breaks_it_and_pays_nobody(stage: Stages) -> None:
    s = with_props(stage, EMPTY)
    foe = s.place("bather", 100)
    foe.by = s.danko.id
    break_props(s.world, foe, 250 * PX, 340 * PX)
    s.wait(1)
    assert s.world.stage.broken == (True,)
    assert s.danko.pilot
    assert s.danko.pilot.score == 0


def test_who_goes_on_finds_them_whole(stage: Stages) -> None:
    s = with_props(stage, CRATE).press("heavy").wait(40)
    assert s.world.stage.broken == (True,)
    assert s.danko.pilot
    s.danko.pilot.lives = 1
    s.danko.energy = 0
    s.danko.begin("down", 1)
    s.until(told("lost"), within=20).press("start")
    assert s.world.stage.broken == (False,)
    assert lying(s) == []


def test_a_copy_goes_on_alike(stage: Stages) -> None:
    s = with_props(stage, CRATE, EMPTY._replace(x=260 * PX))
    s.danko.energy = 50
    goes_on_alike(s.press("heavy").wait(11))


def test_what_is_broken_and_what_lies_there_is_in_the_digest(stage: Stages) -> None:
    s = with_props(stage, CRATE).wait(1)
    for name, value in (("broken", (True,)), ("dropped", (("tea", 1, 1),))):
        twin = s.world.copy()
        setattr(twin.stage, name, value)
        assert twin.digest() != s.world.digest()
