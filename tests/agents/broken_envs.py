"""Environments broken on purpose, each in one way, and one that is sound."""

import random
import time
from typing import Any

import gymnasium
import numpy as np
from gymnasium import spaces
from numpy.typing import NDArray

Seen = dict[str, NDArray[np.float64]]
Given = tuple[Seen, float, bool, bool, dict[str, Any]]
LENGTH = 20


class Sound(gymnasium.Env[Any, np.int64]):
    """A number that wanders by its own chance; the sound one. Episodes are of LENGTH steps."""

    def __init__(self, **_: object) -> None:
        at = spaces.Box(-1e9, 1e9, (2,), np.float64)
        self.observation_space = spaces.Dict(at=at)
        self.action_space = spaces.Discrete(3)
        self.at = np.zeros(2)
        self.steps = 0

    def reset(
        self, *, seed: int | None = None, options: dict[str, Any] | None = None
    ) -> tuple[Seen, dict[str, Any]]:
        super().reset(seed=seed, options=options)
        self.at = self.np_random.normal(size=2)
        self.steps = 0
        return {"at": self.at.copy()}, {}

    def step(self, action: np.int64) -> Given:
        self.steps += 1
        self.at += float(action) - 1 + self.np_random.normal(size=2)
        return self.given()

    def given(self) -> Given:
        return {"at": self.at.copy()}, float(self.at[0]), self.steps >= LENGTH, False, {}


class Clock(Sound):
    """Pays by the clock, as whole seconds, from the second step on."""

    def given(self) -> Given:
        seen, reward, over, cut, info = super().given()
        return seen, reward if self.steps < 2 else float(int(time.time())), over, cut, info


class GlobalRandom(Sound):
    """Draws from the global generator of the standard library, now and then."""

    def given(self) -> Given:
        seen, reward, over, cut, info = super().given()
        info["luck"] = random.random() if self.steps == 5 else 0.0
        return seen, reward, over, cut, info


class GlobalNumpy(Sound):
    """Draws from the global generator of numpy."""

    def step(self, action: np.int64) -> Given:
        if self.steps == 3:
            self.at[1] += np.random.rand()  # noqa: NPY002 - the fault to be found
        return super().step(action)


class Hidden(Sound):
    """Keeps its weariness from one episode to the next."""

    def __init__(self) -> None:
        super().__init__()
        self.weary = 0

    def step(self, action: np.int64) -> Given:
        self.weary += 1
        seen, reward, over, cut, info = super().step(action)
        info["body"] = {"weary": self.weary}
        return seen, reward, over, cut, info


class Drift(Sound):
    """Drifts by a billionth that depends on the process: far less than any tolerance."""

    def step(self, action: np.int64) -> Given:
        seen, reward, over, cut, info = super().step(action)
        if self.steps > 9:
            seen["at"][1] += hash("drift") % 1000 * 1e-12
        return seen, reward, over, cut, info


class SetOrder(Sound):
    """Goes through a set of words."""

    def given(self) -> Given:
        seen, reward, over, cut, info = super().given()
        if self.steps == 7:
            info["items"] = list({"tea", "pie", "bottle", "medal", "towel", "soap", "birch"})
        return seen, reward, over, cut, info


class Length(Sound):
    """An episode ends when it likes."""

    def given(self) -> Given:
        seen, reward, _, cut, info = super().given()
        return seen, reward, self.steps >= 5 + hash("length") % 50, cut, info


class Counted(Sound):
    """Knows how many of its sort there have been."""

    made = 0

    def __init__(self, **_: object) -> None:
        super().__init__()
        Counted.made += 1
        self.number = Counted.made

    def given(self) -> Given:
        seen, reward, over, cut, info = super().given()
        return seen, reward + (self.number if self.steps == 3 else 0), over, cut, info


class UnseededReset(Sound):
    """Draws from global randomness when it is reset without a seed."""

    def reset(
        self, *, seed: int | None = None, options: dict[str, Any] | None = None
    ) -> tuple[Seen, dict[str, Any]]:
        seen, info = super().reset(seed=seed, options=options)
        if seed is None:
            seen["at"][0] = random.random()
        return seen, info
