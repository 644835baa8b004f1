"""One agent plays one stage: a Gymnasium environment."""

from typing import Any

import gymnasium
import numpy as np
from gymnasium import spaces
from numpy.typing import NDArray

from game.agents.episodes import Episodes, Info, Observation, Snapshot, command
from game.agents.fields import BUTTONS
from game.agents.options import RENDER_MODES, Options
from game.replay.tape import Tape
from game.sim.world import World

FPS = 60


class StageEnv(gymnasium.Env[Observation, NDArray[np.int8]]):
    """A stage for one agent. What may be chosen, and its defaults, are the fields of Options.

    An action is seven zeros and ones, the buttons held (fields.BUTTONS). A game won or lost is
    `terminated`, one that reaches `limit` ticks `truncated`.
    """

    metadata: dict[str, Any] = {  # noqa: RUF012 - as Gymnasium declares it
        "render_modes": list(RENDER_MODES),
        "render_fps": FPS,
    }

    def __init__(self, **choices: object) -> None:
        self._options = Options.of(choices)
        self._episodes = Episodes(self._options, players=1)
        self.render_mode = self._options.render_mode
        self.observation_space = self._episodes.space()
        self.action_space = spaces.MultiBinary(len(BUTTONS))

    def reset(
        self, *, seed: int | None = None, options: dict[str, Any] | None = None
    ) -> tuple[Observation, Info]:
        """Begin an episode; its world has this seed, or one drawn from `np_random`."""
        super().reset(seed=seed, options=options)
        self._episodes.begin(seed, self.np_random)
        return self._episodes.observation(0), self._episodes.info(0)

    def step(self, action: NDArray[np.int8]) -> tuple[Observation, float, bool, bool, Info]:
        """Hold the buttons of an action for a step."""
        episodes = self._episodes
        (deeds,) = episodes.play((command(action),), self.np_random)
        reward = self._options.reward(deeds)
        seen = episodes.observation(0)
        return seen, reward, episodes.over, episodes.truncated, episodes.info(0)

    def render(self) -> Any:  # noqa: ANN401 - as Gymnasium has it
        """Return a picture, or with "ansi" the strip as a line of text."""
        return self._episodes.render()

    def snapshot(self) -> Snapshot:
        """Return the episode as it is now, its chance included."""
        return self._episodes.snapshot(self.np_random)

    def restore(self, snapshot: Snapshot) -> tuple[Observation, Info]:
        """Go on from a snapshot, as often as wanted; return what is seen there."""
        self._episodes.restore(snapshot, self.np_random)
        return self._episodes.observation(0), self._episodes.info(0)

    @property
    def world(self) -> World:
        """The world being played, to be read only: for bots, and for looking."""
        return self._episodes.world

    def tape(self) -> Tape:
        """Return the episode so far as a tape: `game.replay.tape_file.save` writes it."""
        return self._episodes.tape()
