"""The bench for scenarios: it waits no longer than told, and its failures say what is needed."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from game.content.danko import DANKO
from game.sim.gaits import Ride
from game.sim.units import PX
from game.testing.scenario import Scenario, arena, strip, told


def test_a_wait_ends_with_its_limit_and_tells_what_was_there() -> None:
    s = Scenario(players=2)
    s.place("bruiser", 60)
    s.hold("up", ticks=3).press("strike", slot=1).release()
    with pytest.raises(AssertionError) as caught:
        s.until(told("parry"), within=6)
    lines = str(caught.value).splitlines()
    assert lines[0] == "tick 10: did not come about within 6 ticks"
    assert lines[1].startswith("inputs: 3 up and nothing, 1 up and strike, 6 nothing and nothing")
    assert lines[2] == strip(s.world)
    assert lines[3] == "  danko 0 at 80 px: stand 5/-, energy 100/100, slot -1"
    assert lines[5] == "  bruiser 2 at 140 px: stand 10/-, energy 48/48, slot -1"


def test_the_strip_shows_who_stands_where_and_faces_whom() -> None:
    s = Scenario()
    s.place("bather", 60)
    s.place("charger", -40)
    assert strip(s.world) == "|..........c>........D>............<b" + "." * 44 + "|"


def test_what_never_may_happen_ends_the_scenario_on_its_tick() -> None:
    s = Scenario()
    s.never(lambda world: world.players[0].move.name == "jab", "he struck")
    s.wait(5)
    with pytest.raises(AssertionError, match="tick 6: he struck"):
        s.press("strike")


def test_a_failure_before_the_first_tick_has_no_inputs_to_tell() -> None:
    assert "inputs: none" in str(Scenario().fail("nothing"))


def test_no_more_begin_an_attack_than_there_are_slots() -> None:
    s = Scenario(difficulty="easy")
    s.begin(s.place("bather", 44), "punch")
    with pytest.raises(AssertionError, match="there is no slot for bather 2"):
        s.begin(s.place("bather", -44), "punch")


def test_what_is_watched_on_every_tick() -> None:
    spoilt: dict[str, Callable[[Scenario], object]] = {
        "more energy": lambda s: setattr(s.danko, "most", 50),
        "no energy left and stands": lambda s: setattr(s.danko, "energy", 0),
        "more than 5 foes": lambda s: [s.place("bather", 40) for _ in range(6)],
        "attack slots": lambda s: setattr(s.place("bather", 40), "slot", 1),
    }
    for says, spoil in spoilt.items():
        s = Scenario()
        spoil(s)
        with pytest.raises(AssertionError, match=says):
            s.wait(1)


def test_who_leaves_the_view_is_told() -> None:
    s = Scenario(arena(kinds={"danko": replace(DANKO, gait=Ride(0))}))
    s.danko.x -= 400 * PX
    with pytest.raises(AssertionError, match="player 0 is out of the view"):
        s.wait(1)
