"""A typed observation is within its space, says what the world is, and no more than is seen."""

from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from policies import action, bot_for

from game.agents import fields
from game.agents.fields import (
    HAZARD_NAMES,
    HAZARD_PHASES,
    KIND_NAMES,
    MOVE_NAMES,
    PARTS,
    THING_NAMES,
)
from game.agents.pair import parallel_env
from game.agents.stage import StageEnv
from game.agents.typed import observe, space
from game.content.kinds import KINDS
from game.sim.command import LEFT, STRIKE
from game.sim.shots import launch
from game.sim.units import PX

BATHHOUSE = "levels/bathhouse.tmx"
PLACES = ("1 bathers", "3 throwers", "5 under the vault", "7 all four", "8 coal carrier")
Seen = dict[str, Any]


def cell(seen: Seen, part: str, column: str, row: int = 0) -> int:
    names = [each.name for each in PARTS[part][1]]
    line = seen[part][row] if PARTS[part][0] else seen[part]
    return int(line[names.index(column)])


def fight(at: str = "1 bathers", seed: int = 1, **choices: object) -> StageEnv:
    env = StageEnv(level=BATHHOUSE, at=at, **choices)
    env.reset(seed=seed)
    return env


def look(env: StageEnv) -> Seen:
    return observe(env.world, env.world.players[0], 0)


@pytest.mark.parametrize("at", PLACES)
@pytest.mark.parametrize("bot", ["careful", "random"])
def test_every_observation_lies_within_its_space(at: str, bot: str) -> None:
    env = fight(at, difficulty="hard")
    act = bot_for(bot, 1)
    for tick in range(1500):
        seen, _, over, _, _ = env.step(act(env.world, env.world.players[0]))
        if tick % 5 == 0:
            assert seen in env.observation_space, outside(seen)
        if over:
            break


def test_two_players_on_another_map_fit_the_same_space() -> None:
    pair = parallel_env(level="tests/levels/hall.tmx")
    pair.reset(seed=1)
    for _ in range(600):
        seen, *_ = pair.step({agent: pair.action_space(agent).sample() for agent in pair.agents})
        for agent, own in seen.items():
            assert own in pair.observation_space(agent), outside(own)
        if not pair.agents:
            break


def outside(seen: Seen) -> list[str]:
    return [f"{name}: {seen[name]}" for name, part in space().items() if seen[name] not in part]


def test_ones_own_body_is_told() -> None:
    env = fight()
    env.step(action(0))
    seen = env.step(action(STRIKE))[0]
    player = env.world.players[0]
    assert KIND_NAMES[cell(seen, "own", "kind")] == "danko"
    assert cell(seen, "own", "x") == (player.x - env.world.stage.view) // PX
    assert MOVE_NAMES[cell(seen, "own", "move")] == player.move.name
    assert cell(seen, "own", "face") == player.face == -1
    assert cell(seen, "own", "energy") == 100
    assert cell(seen, "own", "lives") == 3
    assert list(seen["held"]) == [0, 0, 0, 0, 1, 0, 0]


def test_tell_is_the_ticks_until_a_blow_is_active() -> None:
    env = fight()
    act, checked = bot_for("masher", 1), 0
    told: dict[int, int] = {}
    for _ in range(1200):
        env.step(act(env.world, env.world.players[0]))
        world = env.world
        for event in world.events:
            if event.name == "active" and event.amount in told:
                assert told[event.amount] == 1
                checked += 1
        seen, told = look(env), {}
        for row in range(6):
            dx = cell(seen, "near", "dx", row)
            here = [foe for foe in world.foes if (foe.x - world.players[0].x) // PX == dx]
            if len(here) == 1 and not here[0].stop:
                told[here[0].id] = cell(seen, "near", "tell", row)
    assert checked > 3


def test_the_nearest_come_first_and_the_dead_and_the_far_not_at_all() -> None:
    env = fight()
    world, danko = env.world, env.world.players[0]
    kinds = ("bather", "bruiser", "thrower", "charger", "bather2", "bather3", "bather")
    for place, kind in enumerate(kinds):
        world.spawn(KINDS[kind], danko.x - (20 + 10 * place) * PX)
    world.spawn(KINDS["carrier"], world.stage.view - 200 * PX)
    world.spawn(KINDS["bruiser"], danko.x - 5 * PX).begin("dead")
    seen = look(env)
    shown = [KIND_NAMES[cell(seen, "near", "kind", row)] for row in range(6)]
    assert shown == list(kinds[:6])
    assert [cell(seen, "near", "dx", row) for row in range(6)] == [-20, -30, -40, -50, -60, -70]


def test_what_a_player_cannot_see_changes_nothing() -> None:
    env = fight()
    act = bot_for("careful", 1)
    while not env.world.foes:
        env.step(act(env.world, env.world.players[0]))
    before = look(env)
    foe = env.world.foes[0]
    foe.cool, foe.wait, foe.slot, foe.grit, foe.cross = 77, 9, 1, 3, 1
    env.world.brains_stream.below(9)
    env.world.waves_stream.below(9)
    np.testing.assert_equal(look(env), before)
    foe.energy -= 1
    with pytest.raises(AssertionError):
        np.testing.assert_equal(look(env), before)


def test_thrown_things_are_told_once_they_fly() -> None:
    env = fight()
    danko = env.world.players[0]
    foe = env.world.spawn(KINDS["thrower"], danko.x - 100 * PX)
    shot = launch(env.world, foe, "bottle", danko.x, 50)
    waiting = launch(env.world, foe, "coal", danko.x, 50)
    waiting.t = -3
    seen = look(env)
    assert THING_NAMES[cell(seen, "air", "thing")] == "bottle"
    assert (cell(seen, "air", "dx"), cell(seen, "air", "left")) == (-100, 50)
    assert cell(seen, "air", "vx") == shot.v
    assert abs(cell(seen, "air", "lands")) <= 1
    assert (cell(seen, "air", "ours"), cell(seen, "air", "thing", 1)) == (0, 0)


def test_hazards_are_told_with_their_phase_and_the_ticks_it_lasts() -> None:
    env = fight("5 under the vault")
    act, phases = bot_for("careful", 1), []
    for _ in range(2500):
        seen = env.step(act(env.world, env.world.players[0]))[0]
        if cell(seen, "hazards", "hazard"):
            phases.append((cell(seen, "hazards", "phase"), cell(seen, "hazards", "left")))
            assert HAZARD_NAMES[cell(seen, "hazards", "hazard")] in ("vent", "masonry")
    told = [left for phase, left in phases if HAZARD_PHASES[phase] == "tell"]
    assert len(told) > 10
    steps = [now - then for then, now in pairwise(told) if now <= then]
    assert steps.count(-1) > len(told) // 2


def test_things_on_the_ground_are_told_until_they_are_taken() -> None:
    env = fight("")
    seen = look(env)
    assert THING_NAMES[cell(seen, "ground", "thing")] == "medal"
    away = cell(seen, "ground", "dx")
    env.world.stage.taken = (True,) * len(env.world.stage.taken)
    assert away > 0
    assert cell(look(env), "ground", "thing") == 0


def test_the_stage_is_told() -> None:
    env = fight("7 all four")
    *_, seen = (env.step(action(LEFT))[0] for _ in range(300))
    stage = env.world.stage
    assert cell(seen, "stage", "view") == stage.view // PX
    assert cell(seen, "stage", "direction") == -1
    assert cell(seen, "stage", "progress") == env.world.progress
    assert (cell(seen, "stage", "wave"), cell(seen, "stage", "waves")) == (7, 8)
    assert cell(seen, "stage", "fighting") == stage.fighting == 1


def test_tables_name_everything_that_can_be_there() -> None:
    assert set(KIND_NAMES) == {"", *KINDS}
    for kind in KINDS.values():
        assert set(kind.moves) <= set(MOVE_NAMES)
    for names in (KIND_NAMES, MOVE_NAMES, THING_NAMES, HAZARD_NAMES):
        assert names[0] == ""
        assert len(set(names)) == len(names)
    assert {"bottle", "coal", "tea", "pie", "medal", "pool"} <= set(THING_NAMES)
    assert fields.BUTTONS == ("left", "right", "up", "down", "strike", "heavy", "fire")
