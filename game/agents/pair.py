"""Two agents play one stage side by side: a PettingZoo ParallelEnv."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from gymnasium import spaces
from gymnasium.utils.seeding import np_random
from numpy.typing import NDArray

from game.agents.episodes import Episodes, Info, Observation, Snapshot, command
from game.agents.fields import BUTTONS
from game.agents.options import RENDER_MODES, Options
from game.agents.stage import FPS
from game.faults import BadInputError
from game.replay.tape import Tape
from game.sim.world import World

try:
    from pettingzoo import ParallelEnv
except ImportError:
    message = 'two agents need PettingZoo; install it: pip install "redheat[ai]"'
    raise ImportError(message) from None

AGENTS = ("player_0", "player_1")
Action = NDArray[np.int8]


class PairEnv(ParallelEnv[str, Observation, Any]):  # type: ignore[misc]  # it has no types
    """A stage for two agents, who share its fate: an episode ends for both at once.

    Options, actions and observations are those of StageEnv, for each agent his own.
    """

    metadata: dict[str, Any] = {  # noqa: RUF012 - as PettingZoo declares it
        "name": "redheat_pair_v0",
        "render_modes": list(RENDER_MODES),
        "render_fps": FPS,
    }

    def __init__(self, **choices: object) -> None:
        self._options = Options.of(choices)
        self._episodes = Episodes(self._options, players=len(AGENTS))
        self._chance, _ = np_random()
        self.render_mode = self._options.render_mode
        self.possible_agents = list(AGENTS)
        self.agents: list[str] = []
        self.observation_spaces = {agent: self._episodes.space() for agent in AGENTS}
        self.action_spaces = {agent: spaces.MultiBinary(len(BUTTONS)) for agent in AGENTS}

    def observation_space(self, agent: str) -> spaces.Space[Observation]:
        """Return the space of an agent's observations."""
        return self.observation_spaces[agent]

    def action_space(self, agent: str) -> spaces.Space[Any]:
        """Return the space of an agent's actions."""
        return self.action_spaces[agent]

    def reset(
        self, seed: int | None = None, options: dict[str, Any] | None = None
    ) -> tuple[dict[str, Observation], dict[str, Info]]:
        """Begin an episode; its world has this seed, or one drawn from the last one given."""
        del options
        if seed is not None:
            self._chance, _ = np_random(seed)
        self._episodes.begin(seed, self._chance)
        self.agents = list(AGENTS)
        return self._seen(), self._infos()

    def step(
        self, actions: Mapping[str, Action]
    ) -> tuple[
        dict[str, Observation],
        dict[str, float],
        dict[str, bool],
        dict[str, bool],
        dict[str, Info],
    ]:
        """Hold the buttons of both agents' actions for a step."""
        if self.agents and sorted(actions) != self.agents:
            given, wanted = ", ".join(actions) or "none", " and ".join(self.agents)
            raise BadInputError(f"actions were given for {given}; wanted: {wanted}")
        buttons = tuple(command(actions[agent]) for agent in self.agents)
        done = self._episodes.play(buttons, self._chance)
        rewards = {
            agent: self._options.reward(deeds) for agent, deeds in zip(AGENTS, done, strict=True)
        }
        over, cut = self._episodes.over, self._episodes.truncated
        if over or cut:
            self.agents = []
        ends, cuts = dict.fromkeys(AGENTS, over), dict.fromkeys(AGENTS, cut)
        return self._seen(), rewards, ends, cuts, self._infos()

    def render(self) -> Any:  # noqa: ANN401 - as PettingZoo has it
        """Return a picture, or with "ansi" the strip as a line of text."""
        return self._episodes.render()

    def snapshot(self) -> Snapshot:
        """Return the episode as it is now, its chance included."""
        return self._episodes.snapshot(self._chance)

    def restore(self, snapshot: Snapshot) -> tuple[dict[str, Observation], dict[str, Info]]:
        """Go on from a snapshot, as often as wanted; return what is seen there."""
        self._episodes.restore(snapshot, self._chance)
        self.agents = list(AGENTS) if self._episodes.playing() else []
        return self._seen(), self._infos()

    @property
    def world(self) -> World:
        """The world being played, to be read only: for bots, and for looking."""
        return self._episodes.world

    def tape(self) -> Tape:
        """Return the episode so far as a tape: `game.replay.tape_file.save` writes it."""
        return self._episodes.tape()

    def _seen(self) -> dict[str, Observation]:
        return {agent: self._episodes.observation(slot) for slot, agent in enumerate(AGENTS)}

    def _infos(self) -> dict[str, Info]:
        return {agent: self._episodes.info(slot) for slot, agent in enumerate(AGENTS)}


def parallel_env(**choices: object) -> PairEnv:
    """Return a stage for two agents; what may be chosen are the fields of Options."""
    return PairEnv(**choices)
