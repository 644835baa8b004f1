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
    "stage": dict.fromkeys(stage.LATER, ((1,),)),
}


def part_of(s: Scenario, name: str) -> Actor | Pilot | Stage:
    parts = {"body": s.danko, "pilot": s.danko.pilot, "stage": s.world.stage}
    part = parts[name]
    assert part
    return part


@pytest.mark.parametrize("name", LATER)
def test_each_of_it_adds_one_value_and_no_more(stage: Stages, name: str) -> None:
    part = part_of(stage().wait(3), name)
    plain = part.state()
    for field, value in LATER[name].items():
        assert field in part.__dict__
        twin = part.copy()
        setattr(twin, field, value)
        assert len(twin.state()) == len(plain) + 1, field


@pytest.mark.parametrize("name", ["body", "pilot"])
def test_all_else_is_in_it(stage: Stages, name: str) -> None:
    part = part_of(stage().wait(3), name)
    assert len(part.state()) == len(part.__dict__) - len(LATER[name])
