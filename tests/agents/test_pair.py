"""Two agents in one stage, as PettingZoo wants it."""

import warnings

import numpy as np
import pytest
from pettingzoo.utils.conversions import parallel_to_aec
from policies import mashers

from game.agents.episodes import Info
from game.agents.pair import AGENTS, PairEnv, parallel_env
from game.faults import BadInputError
from game.replay.verify import verify
from game.sim.command import BUTTONS

with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)  # of its own environments, which it imports
    from pettingzoo.test.api_test import api_test
    from pettingzoo.test.parallel_test import parallel_api_test
    from pettingzoo.test.seed_test import parallel_seed_test

BATHHOUSE = "levels/bathhouse.tmx"
NOTHING = np.zeros(7, np.int8)


@pytest.fixture
def pair() -> PairEnv:
    env = parallel_env(level=BATHHOUSE)
    env.reset(seed=4)
    return env


def test_pettingzoos_parallel_test_passes_without_a_warning() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        parallel_api_test(parallel_env(level=BATHHOUSE, limit=150), num_cycles=200)


def test_pettingzoos_seed_test_passes() -> None:
    parallel_seed_test(lambda: parallel_env(level=BATHHOUSE), num_cycles=200)


def test_pettingzoos_turn_by_turn_test_passes() -> None:
    with warnings.catch_warnings():
        warnings.filterwarnings("error")
        warnings.filterwarnings("ignore", "Observation is not a NumPy array")  # but a dict of them
        warnings.filterwarnings("ignore", ".* space for each agent probably should be")
        api_test(parallel_to_aec(parallel_env(level=BATHHOUSE, limit=150)), num_cycles=200)


def test_each_agent_has_his_own_body_in_his_observation(pair: PairEnv) -> None:
    right = NOTHING.copy()
    right[BUTTONS.index("right")] = 1
    seen = pair.step({"player_0": NOTHING, "player_1": right})[0]
    assert list(seen["player_0"]["held"]) == list(NOTHING)
    assert list(seen["player_1"]["held"]) == list(right)
    first, second = (pair.world.players[slot].x // 256 for slot in (0, 1))
    assert seen["player_0"]["near"][0][1] == second - first
    assert seen["player_1"]["near"][0][1] == first - second


def test_each_agent_is_paid_for_his_own_blows(pair: PairEnv) -> None:
    act, totals = mashers(pair, 1), dict.fromkeys(AGENTS, 0.0)
    infos: dict[str, Info] = {}
    for _ in range(1500):
        _, rewards, _, _, infos = pair.step(act())
        totals = {agent: totals[agent] + rewards[agent] for agent in AGENTS}
    for agent, player in zip(AGENTS, pair.world.players, strict=True):
        pilot = player.pilot
        assert pilot is not None
        assert pilot.score > 0
        assert infos[agent]["score"] == pilot.score
        # progress is shared; points and harm are his own
        own = pilot.score / 1000 - pilot.taken / 50
        assert totals[agent] - own == pytest.approx(pair.world.progress / 100, abs=0.5)
    assert totals["player_0"] != totals["player_1"]


def test_an_episode_ends_for_both_at_once_and_nobody_is_left() -> None:
    env = parallel_env(level=BATHHOUSE, limit=3)
    env.reset(seed=1)
    *_, last = [env.step(dict.fromkeys(env.agents, NOTHING)) for _ in range(3)]
    assert last[2:4] == (dict.fromkeys(AGENTS, False), dict.fromkeys(AGENTS, True))
    assert env.agents == []


def test_a_pair_goes_on_equally_from_a_snapshot(pair: PairEnv) -> None:
    act = mashers(pair, 2)
    for _ in range(300):
        pair.step(act())
    kept = pair.snapshot()
    ways = []
    for _ in range(2):
        pair.restore(kept)
        act = mashers(pair, 3)
        ways.append([pair.step(act())[4] for _ in range(200)])
    assert ways[0] == ways[1]
    assert verify(pair.tape()).word == "same"


def test_a_missing_agent_is_told(pair: PairEnv) -> None:
    with pytest.raises(BadInputError, match="given for player_0; wanted: player_0 and player_1"):
        pair.step({"player_0": NOTHING})
