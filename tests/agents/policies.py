"""Policies for check_deterministic: the bots, so that there is a fight to compare."""

from collections.abc import Callable
from typing import Any

import gymnasium
import numpy as np
from numpy.typing import NDArray

from game.agents.pair import PairEnv
from game.agents.stage import StageEnv
from game.sim.actor import Actor
from game.sim.command import Command
from game.sim.world import World
from game.testing.players import BOTS

Action = NDArray[np.int8]


def action(command: Command) -> Action:
    return np.array([command >> place & 1 for place in range(7)], dtype=np.int8)


def bot_for(name: str, seed: int) -> Callable[[World, Actor], Action]:
    bot = BOTS[name](seed)
    return lambda world, player: action(bot.act(world, player))


def careful(env: gymnasium.Env[Any, Any], seed: int) -> Callable[[], Action]:
    bot, stage = bot_for("careful", seed), env.unwrapped
    assert isinstance(stage, StageEnv)
    return lambda: bot(stage.world, stage.world.players[0])


def mashers(env: PairEnv, seed: int) -> Callable[[], dict[str, Action]]:
    bots = [bot_for("masher", seed + slot) for slot in range(2)]

    def act() -> dict[str, Action]:
        world = env.world
        both = zip(env.agents, bots, world.players, strict=True)
        return {agent: bot(world, player) for agent, bot, player in both}

    return act
