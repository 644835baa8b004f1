"""The chase as an agent has it: lanes, signs, the rival, and one part after another."""

from typing import Any

import gymnasium
import numpy as np
import pytest
from gymnasium.utils.env_checker import check_env
from policies import action, bot_for

from game.agents.fields import KIND_NAMES, PARTS
from game.agents.pair import parallel_env
from game.agents.stage import StageEnv
from game.sim.command import RIGHT, UP
from game.sim.course import tail
from game.sim.units import PX
from game.testing.players import BOTS

CHASE = "levels/chase.tmx"
CROSSING = "levels/chase/crossing.tmx"
Seen = dict[str, Any]


def drive(level: str = CHASE, **choices: object) -> StageEnv:
    env = StageEnv(level=level, **choices)
    env.reset(seed=1)
    return env


def cell(seen: Seen, part: str, column: str, row: int = 0) -> int:
    names = [each.name for each in PARTS[part][1]]
    line = seen[part][row] if PARTS[part][0] else seen[part]
    return int(line[names.index(column)])


def kinds(seen: Seen) -> list[str]:
    return [KIND_NAMES[cell(seen, "near", "kind", row)] for row in range(PARTS["near"][0])]


@pytest.mark.parametrize("level", [CHASE, CROSSING])
def test_gymnasiums_check_passes_on_a_road(level: str) -> None:
    check_env(gymnasium.make("redheat/Level-v0", level=level).unwrapped)


@pytest.mark.parametrize("level", [CHASE, CROSSING])
def test_chance_plays_ten_seconds_within_the_space(level: str) -> None:
    env = drive(level, continues=True)
    env.action_space.seed(1)
    info: dict[str, Any] = {}
    for _ in range(600):
        seen, reward, over, cut, info = env.step(env.action_space.sample())
        assert seen in env.observation_space
        assert np.isfinite(reward)
        assert not over
        assert not cut
    assert env.world.tick == info["tick"] == 600


def test_an_episode_goes_on_through_every_part_and_ends_clear() -> None:
    env = drive("levels/chase/alongside.tmx")
    act, bodies, paid = bot_for("careful", 1), dict[int, str](), dict[int, float]()
    over, info = False, dict[str, Any]()
    while not over:
        seen, reward, over, cut, info = env.step(act(env.world, env.world.players[0]))
        assert seen in env.observation_space
        assert not cut
        part = cell(seen, "stage", "part")
        bodies[part] = KIND_NAMES[cell(seen, "own", "kind")]
        paid[part] = paid.get(part, 0) + reward
    assert info["outcome"] == "clear"
    coach, suit = "coach", "danko_suit"
    assert list(bodies.values()) == [coach, suit, coach, suit, coach, coach]
    assert min(paid.values()) > 5


def test_two_agents_go_through_a_part_together() -> None:
    pair = parallel_env(level="levels/chase/door.tmx")
    pair.reset(seed=4)
    bots = [BOTS["careful"](4), BOTS["careful"](5)]
    seen: dict[str, Seen] = {}
    while not pair.world.passage.part:
        both = zip(pair.agents, bots, pair.world.players, strict=True)
        seen, *_ = pair.step({who: action(bot.act(pair.world, body)) for who, bot, body in both})
        assert all(own in pair.observation_space(who) for who, own in seen.items())
        assert pair.world.tick < 2400
    assert [KIND_NAMES[cell(own, "own", "kind")] for own in seen.values()] == [
        "coach", "ridzik_aboard",
    ]  # fmt: skip


def test_a_snapshot_before_a_part_is_over_is_gone_back_to_from_the_next() -> None:
    env = drive("levels/chase/door.tmx")
    act = bot_for("careful", 1)
    kept, before = env.snapshot(), env.world.digest()
    while not env.world.passage.part:
        env.step(act(env.world, env.world.players[0]))
    env.restore(kept)
    assert env.world.digest() == before
    assert env.world.plan.name == "door"


def test_pictures_are_given_through_a_change_of_part() -> None:
    env = drive("levels/chase/door.tmx", observation="pixels", frame_skip=4)
    act, seen = bot_for("careful", 4), set()
    while env.world.passage.part == 0:
        picture = env.step(act(env.world, env.world.players[0]))[0]
        seen.add(picture.tobytes())
    assert len(seen) > 100


def test_the_lane_that_is_changed_to_and_the_speed_are_told() -> None:
    env = drive()
    seen = env.step(action(RIGHT))[0]
    lane, speed = cell(seen, "own", "lane"), cell(seen, "own", "vx")
    assert (lane, cell(seen, "own", "to")) == (2, 2)
    for _ in range(5):
        seen = env.step(action(RIGHT | UP))[0]
    assert (cell(seen, "own", "lane"), cell(seen, "own", "to")) == (2, 1)
    assert cell(seen, "own", "vx") > speed
    for _ in range(15):
        seen = env.step(action(RIGHT))[0]
    assert cell(seen, "own", "lane") == 1


def test_what_is_on_the_road_is_told_once_a_sign_tells_it_or_it_is_in_the_view() -> None:
    env = drive()
    announced = 0
    for _ in range(900):
        seen = env.step(action(RIGHT))[0]
        world = env.world
        told = [
            (kinds(seen)[row], cell(seen, "near", "dx", row), cell(seen, "near", "lane", row))
            for row in range(PARTS["near"][0])
        ]
        for event in world.events:
            if event.name == "sign":
                dx = (event.x - world.players[0].x) // PX
                assert (event.who, event.amount + 1) in [(kind, lane) for kind, _, lane in told]
                announced += any(kind == event.who and abs(far - dx) < 9 for kind, far, _ in told)
        hidden = [
            a for a in world.actors
            if a.course and a.course.said < 0 and tail(a) > world.stage.view + 400 * PX
        ]  # fmt: skip
        away = [(a.kind.name, (a.x - world.players[0].x) // PX) for a in hidden]
        assert not set(away) & {(kind, dx) for kind, dx, _ in told}
    assert announced > 2


def test_the_gap_closes_and_the_clock_runs_and_the_hold_is_told() -> None:
    env = drive(CROSSING)
    act, clocks, shoves = bot_for("careful", 1), [], set()
    while all(event.name != "peel" for event in env.world.events):
        seen = env.step(act(env.world, env.world.players[0]))[0]
        clocks.append(cell(seen, "stage", "clock"))
        shoves.add(cell(seen, "stage", "shove"))
        assert env.world.tick < 4500
    assert clocks[0] > 3000
    assert min(clocks) < 60
    assert shoves == {-1, 0, 1}
    chase = drive()
    gaps = [cell(chase.step(action(RIGHT))[0], "stage", "gap") for _ in range(600)]
    assert gaps[0] > gaps[-1] > 0


def test_a_gun_tells_its_rounds() -> None:
    env = drive("levels/chase/alongside.tmx")
    gun = env.world.players[0].gun
    assert gun
    assert cell(env.step(action(0))[0], "own", "rounds") == gun.rounds > 0
