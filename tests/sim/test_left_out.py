"""What came into the game later is in a digest only where there is any of it: old tapes hold."""

from typing import Any

import pytest

from game.sim import pilot, stage
from game.sim.actor import Actor
from game.sim.course import Course
from game.sim.gun import Gun
from game.sim.pilot import Pilot
from game.sim.stage import Stage
from game.testing.scenario import Scenario
from game.testing.stages import Stages

LATER: dict[str, dict[str, Any]] = {
    "body": {"course": Course(0, 0), "gun": Gun(3), "used": 2},
    "pilot": {name: "pistol" if name == "weapon" else 1 for name in pilot.LATER},
    "stage": {name: 1 if name == "tokens" else ((1,),) for name in stage.LATER},
}


def part_of(s: Scenario, name: str) -> Actor | Pilot | Stage:
    parts = {"body": s.danko, "pilot": s.danko.pilot, "stage": s.world.stage}
    part = parts[name]
    assert part
    return part


@pytest.mark.parametrize("name", LATER)
def test_any_of_it_makes_another_state(stage: Stages, name: str) -> None:
    part = part_of(stage().wait(3), name)
    for field, value in LATER[name].items():
        assert field in part.__dict__
        twin = part.copy()
        setattr(twin, field, value)
        assert len(twin.state()) > len(part.state()), field


def test_one_figure_of_a_pilot_is_not_taken_for_another(stage: Stages) -> None:
    part = part_of(stage().wait(3), "pilot")
    states = [part.state()]
    for field in ("rounds", "harmed"):
        twin = part.copy()
        setattr(twin, field, 1)
        states.append(twin.state())
    assert len(set(map(repr, states))) == len(states)


@pytest.mark.parametrize("name", ["body", "pilot"])
def test_all_else_is_in_it(stage: Stages, name: str) -> None:
    part = part_of(stage().wait(3), name)
    assert len(part.state()) == len(part.__dict__) - len(LATER[name])
