"""One agent in one stage, as Gymnasium wants it."""

import os
import subprocess
import sys
import warnings
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import gymnasium
import numpy as np
import pytest
from gymnasium.error import ResetNeeded
from gymnasium.utils.env_checker import check_env
from gymnasium.vector import SyncVectorEnv
from policies import action, bot_for

import game.agents
from game.agents.fields import PARTS
from game.agents.rewards import Deeds, plain
from game.agents.stage import StageEnv
from game.faults import BadInputError
from game.replay.tape_file import load, save
from game.replay.verify import verify
from game.sim.command import LEFT, STRIKE

ROOT = Path(__file__).resolve().parents[2]
BATHHOUSE = "levels/bathhouse.tmx"
HALL = "tests/levels/hall.tmx"
NOTHING = action(0)


def typed_shape(part: str) -> tuple[int, int]:
    rows, columns = PARTS[part]
    return rows, len(columns)


def stage(level: str = BATHHOUSE, **choices: object) -> StageEnv:
    env = StageEnv(level=level, **choices)
    env.reset(seed=1)
    return env


def played(env: StageEnv, bot: str, steps: int, seed: int = 1) -> Iterator[Any]:
    """Let a bot play, giving what every step gives, to the end of the episode at most."""
    act = bot_for(bot, seed)
    for _ in range(steps):
        given = env.step(act(env.world, env.world.players[0]))
        yield given
        if given[2] or given[3]:
            return


# ---- as Gymnasium wants it -----------------------------------------------------------------------
@pytest.mark.parametrize("choices", [
    {}, {"observation": "pixels"}, {"sticky": 0.25, "frame_skip": 4}, {"render_mode": "ansi"},
    {"render_mode": "rgb_array"},
])  # fmt: skip
def test_gymnasiums_check_passes_without_a_warning(choices: dict[str, Any]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        check_env(gymnasium.make("redheat/Bathhouse-v0", **choices).unwrapped)


def test_every_stage_has_an_environment_and_any_map_can_have_one() -> None:
    for path in (ROOT / "levels").glob("*.tmx"):
        env = gymnasium.make(game.agents.stage_id(path))
        env.reset(seed=1)
        assert env.get_wrapper_attr("world").plan.name == path.stem
    level = gymnasium.make("redheat/Level-v0", level=HALL)
    assert level.get_wrapper_attr("world").plan.name == "hall"


def test_ids_are_made_of_the_words_of_a_file() -> None:
    assert game.agents.stage_id(Path("levels/bathhouse.tmx")) == "redheat/Bathhouse-v0"
    assert game.agents.stage_id(Path("gorky-park_2.tmx")) == "redheat/GorkyPark2-v0"


def test_environments_play_together_in_a_vector() -> None:
    def make() -> gymnasium.Env[Any, Any]:
        return gymnasium.make("redheat/Bathhouse-v0", limit=5)

    envs: SyncVectorEnv = SyncVectorEnv([make, make])
    _, infos = envs.reset(seed=[3, 9])
    assert list(infos["seed"]) == [3, 9]
    *_, last = [envs.step(np.stack([NOTHING, action(LEFT)])) for _ in range(5)]
    assert last[0]["near"].shape == (2, *typed_shape("near"))
    assert list(last[0]["held"][1]) == list(action(LEFT))
    assert list(last[3]) == [True, True]


# ---- episodes ------------------------------------------------------------------------------------
def test_a_seed_is_the_worlds_seed_and_none_is_drawn_from_the_last_given() -> None:
    env = stage()
    assert env.reset(seed=7)[1]["seed"] == 7
    drawn = [env.reset()[1]["seed"] for _ in range(3)]
    env.reset(seed=7)
    assert [env.reset()[1]["seed"] for _ in range(3)] == drawn
    assert len(set(drawn)) == 3


def test_the_limit_truncates_and_nothing_else_does() -> None:
    env = stage(limit=3)
    ends = [env.step(NOTHING)[2:4] for _ in range(3)]
    assert ends == [(False, False), (False, False), (False, True)]


def test_a_lost_game_terminates_when_the_countdown_begins() -> None:
    env = stage(at="7 all four", difficulty="hard")
    *_, last = played(env, "random", 1)
    for _ in range(9000):
        held = LEFT if not env.world.stage.fighting else 0
        last = env.step(action(held))
        if last[2]:
            break
    _, reward, over, cut, info = last
    assert (over, cut, info["outcome"], info["lives"]) == (True, False, "dead", 0)
    assert reward < -9
    assert env.world.stage.countdown > 0


def test_with_continues_the_game_goes_on_from_the_checkpoint() -> None:
    env = stage(at="7 all four", difficulty="hard", continues=True)
    lost, given = 0, env.step(NOTHING)
    while not given[2] and env.world.tick < 9000:
        pilot = env.world.players[0].pilot
        assert pilot is not None
        pilot.lives = min(pilot.lives, 1)
        given = env.step(action(0 if env.world.stage.fighting else LEFT))
        lost += any(event.name == "lost" for event in env.world.events)
    assert given[4]["outcome"] == "dead"
    assert lost == 2  # hard lets one continue
    assert env.world.stage.continues == 1


def test_a_stage_that_is_won_terminates_with_a_reward() -> None:
    env = stage(level=HALL)
    *_, last = played(env, "careful", 20000)
    assert (last[2], last[3], last[4]["outcome"]) == (True, False, "clear")
    assert last[1] > 9
    with pytest.raises(ResetNeeded, match="reset"):
        env.step(NOTHING)


def test_an_episode_begins_at_a_named_place() -> None:
    env = stage(at="7 all four")
    env.reset(seed=2)
    assert env.world.progress > 700


def test_the_rewards_of_an_episode_add_up_to_what_was_done() -> None:
    env = stage()
    total = sum(given[1] for given in played(env, "masher", 2500))
    pilot = env.world.players[0].pilot
    assert pilot is not None
    assert pilot.score > 0
    assert pilot.taken > 0
    expected = pilot.score / 1000 - pilot.taken / 50
    assert total - expected == pytest.approx(env.world.progress / 100, abs=0.5)


def test_another_reward_takes_the_place_of_ours() -> None:
    def parries(deeds: Deeds) -> float:
        return sum(event.name == "parry" for event in deeds.events)

    env = stage(reward=parries)
    total = sum(given[1] for given in played(env, "careful", 3000))
    pilot = env.world.players[0].pilot
    assert pilot is not None
    assert total == pilot.parries > 0


def test_our_reward_is_what_its_words_say() -> None:
    assert plain(Deeds(1000, 0, 0, 0, "", ())) == 1
    assert plain(Deeds(0, 100, 0, 0, "", ())) == 1
    assert plain(Deeds(0, 0, 50, 1, "", ())) == -1
    assert plain(Deeds(0, 0, 0, 0, "", (), harmed=2)) == -2
    ends = [plain(Deeds(0, 0, 0, 0, outcome, ())) for outcome in ("clear", "dead", "timeout")]
    assert ends == [10, -10, -10]


# ---- actions -------------------------------------------------------------------------------------
def test_an_action_is_the_buttons_held_and_start_is_none_of_them() -> None:
    env = stage()
    env.step(np.ones(7, np.int8))
    env.step([0, 0, 0, 0, 1, 0, 0])  # type: ignore[arg-type]  # a list will do
    env.step(np.array([True] + [False] * 6))
    assert env.tape().inputs == ((0x7F,), (STRIKE,), (LEFT,))


@pytest.mark.parametrize("wrong", [[1, 0], 3, "strike", [2] * 7, [0.5] * 7, None])
def test_what_is_no_action_is_refused(wrong: object) -> None:
    with pytest.raises(BadInputError, match="7 zeros and ones: left, right"):
        stage().step(wrong)  # type: ignore[arg-type]


def test_frames_are_skipped_only_as_asked() -> None:
    one, four = stage(), stage(frame_skip=4)
    acts = [action(bits) for bits in (LEFT, STRIKE, 0, LEFT | STRIKE) * 30]
    total = sum(one.step(act)[1] for act in acts for _ in range(4))
    assert sum(four.step(act)[1] for act in acts) == pytest.approx(total)
    assert one.world.digest() == four.world.digest()


def test_stickiness_repeats_buttons() -> None:
    free, sticky = stage(), stage(sticky=0.75)
    for env in (free, sticky):
        for turn in range(400):
            env.step(action(LEFT if turn % 2 else 0))
    assert sum(a == b for a, b in pairwise(sticky.tape().inputs)) > 200
    assert not any(a == b for a, b in pairwise(free.tape().inputs))


def test_stickiness_leaves_the_worlds_chance_alone() -> None:
    free, sticky = stage(at="1 bathers"), stage(at="1 bathers", sticky=0.75)
    for env in (free, sticky):
        for _ in range(400):
            env.step(NOTHING)
    assert free.world.digest() == sticky.world.digest()


# ---- to and fro ----------------------------------------------------------------------------------
@pytest.mark.parametrize("choices", [{}, {"sticky": 0.3}, {"observation": "pixels"}])
def test_play_goes_on_equally_from_a_snapshot(choices: dict[str, Any]) -> None:
    env = stage(at="1 bathers", **choices)
    list(played(env, "careful", 300))
    kept = env.snapshot()
    before = env.world.digest()
    ways = []
    for seed in (5, 6, 5):
        env.restore(kept)
        assert env.world.digest() == before
        seen = [(given[0], given[1], given[4]) for given in played(env, "masher", 90, seed)]
        ways.append((seen, env.reset()[1]["seed"]))
    same(ways[0], ways[2])
    with pytest.raises(AssertionError):
        same(ways[0], ways[1])


def same(one: object, other: object) -> None:
    np.testing.assert_equal(one, other)


def test_a_tape_after_a_restore_is_that_of_the_way_taken(tmp_path: Path) -> None:
    env = stage(at="1 bathers")
    list(played(env, "careful", 200))
    kept = env.snapshot()
    list(played(env, "masher", 300))
    env.restore(kept)
    list(played(env, "careful", 250, seed=3))
    save(env.tape(), tmp_path / "way.tape")
    tape = load(tmp_path / "way.tape")
    assert verify(tape).word == "same"
    assert len(tape.inputs) == 450


def test_nothing_can_be_kept_or_played_before_a_reset() -> None:
    env = StageEnv(level=BATHHOUSE)
    with pytest.raises(ResetNeeded, match="reset"):
        env.snapshot()
    with pytest.raises(ResetNeeded, match="reset"):
        env.step(NOTHING)


def test_a_snapshot_of_another_environment_is_refused() -> None:
    with pytest.raises(BadInputError, match="another environment"):
        stage().restore(stage().snapshot())


# ---- pictures ------------------------------------------------------------------------------------
def test_drawing_leaves_the_world_alone_and_the_same_play_looks_the_same() -> None:
    blind, seeing = stage(at="1 bathers"), stage(at="1 bathers", observation="pixels")
    first = [given[0] for given in played(seeing, "careful", 150)]
    list(played(blind, "careful", 150))
    assert seeing.world.digest() == blind.world.digest()
    seeing.reset(seed=2)
    list(played(seeing, "masher", 40))
    seeing.reset(seed=1)
    again = [given[0] for given in played(seeing, "careful", 150)]
    same(first, again)
    assert len({picture.tobytes() for picture in first}) > 100


def test_a_picture_is_what_rgb_array_renders() -> None:
    env = stage(observation="pixels", render_mode="rgb_array")
    seen = env.step(NOTHING)[0]
    assert (seen.shape, seen.dtype) == ((180, 320, 3), np.uint8)
    same(env.render(), seen)


def test_text_is_a_line_of_the_strip() -> None:
    assert "D" in stage(render_mode="ansi").render()
    assert stage().render() is None


# ---- what cannot be used -------------------------------------------------------------------------
@pytest.mark.parametrize(("choices", "told"), [
    ({"level": "no.tmx"}, "there is no such level"),
    ({"level": 3}, "level 3 must be the path"),
    ({"difficulty": "mild"}, "difficulty 'mild' must be one of easy, normal, hard"),
    ({"observation": "radar"}, "must be one of typed, pixels"),
    ({"frame_skip": 0}, "frame_skip 0 must be a whole number"),
    ({"frame_skip": True}, "frame_skip True must be a whole number"),
    ({"limit": 2.5}, "limit 2.5 must be"),
    ({"sticky": 1.0}, "sticky 1.0 must be a chance"),
    ({"at": "the moon"}, "the moon"),
    ({"continues": 1}, "continues 1 must be True or False"),
    ({"reward": 1.0}, "reward 1.0 must be a function"),
    ({"render_mode": "human"}, "render_mode 'human' must be None, rgb_array or ansi"),
    ({"sticki": 0.5}, "there is no option 'sticki'; there are level, difficulty"),
])  # fmt: skip
def test_a_wrong_option_is_told(choices: dict[str, Any], told: str) -> None:
    with pytest.raises(BadInputError, match=told):
        StageEnv(**{"level": BATHHOUSE, **choices})


def test_a_missing_level_is_told() -> None:
    with pytest.raises(BadInputError, match="give level="):
        gymnasium.make("redheat/Level-v0")


def python(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={**os.environ},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    return done.stdout + done.stderr


@pytest.mark.parametrize(("library", "module"), [
    ("gymnasium", "game.agents"), ("pettingzoo", "game.agents.pair"),
])  # fmt: skip
def test_a_missing_library_is_told_in_a_sentence(library: str, module: str) -> None:
    printed = python(f"import sys; sys.modules[{library!r}] = None; import {module}")
    assert printed.splitlines()[-1].startswith("ImportError: ")
    assert printed.splitlines()[-1].endswith('install it: pip install "redheat[ai]"')


def test_typed_play_loads_no_pygame() -> None:
    printed = python(
        "import sys, gymnasium, game.agents\n"
        "env = gymnasium.make('redheat/Bathhouse-v0'); env.reset(); env.step([0] * 7)\n"
        "print('pygame' in sys.modules)"
    )
    assert printed.splitlines()[-1] == "False"


def test_gymnasium_finds_us_by_the_modules_name() -> None:
    printed = python(
        "import gymnasium; print(gymnasium.make('game.agents:redheat/Bathhouse-v0').spec.id)"
    )
    assert printed.splitlines()[-1] == "redheat/Bathhouse-v0"
