"""One play of an environment in a process of its own: `python -m game.agents.trial`.

Reads a Trial as JSON, plays it, and writes a line for each reset and step: what came back, as
leaves. It knows nothing but Gymnasium's and PettingZoo's interfaces.
"""

import gzip
import importlib
import json
import random
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from typing import Any, NamedTuple

import gymnasium

from game.agents.leaves import Leaf, leaves

HELD = 12  # steps at most that a sampled action is kept
OTHER = 1_000_003  # added to the seed of that episode
Policy = Callable[[Any, int], Callable[[], Any]]
FIELDS = ("observation", "reward", "terminated", "truncated", "info")


@dataclass(frozen=True)
class Trial:
    """What to play, and when. not_before: seconds of the clock; another: something before it."""

    env: str
    kwargs: Mapping[str, Any]
    steps: int
    seed: int
    policy: str
    out: str
    not_before: float = 0.0
    another: bool = False


class Record(NamedTuple):
    """What one reset (step 0) or step gave back."""

    episode: int
    step: int
    leaves: list[Leaf]


def found(name: str) -> Any:  # noqa: ANN401 - whatever has that name
    """Return what "module:name" names."""
    module, _, attribute = name.partition(":")
    return getattr(importlib.import_module(module), attribute)


def make(env: str, kwargs: Mapping[str, Any]) -> Any:  # noqa: ANN401 - Gymnasium's or PettingZoo's
    """Make an environment from "module:callable", or from an id as gymnasium.make takes it."""
    callable_ = env.partition(":")[2].isidentifier()
    return found(env)(**kwargs) if callable_ else gymnasium.make(env, **kwargs)


class Sampled:
    """Actions from a seed, drawn from copies of the spaces, which so share nothing with the play.

    An action is kept for 1 to HELD steps.
    """

    def __init__(self, env: Any, seed: int) -> None:  # noqa: ANN401 - as above
        self._env = env
        agents = getattr(env, "possible_agents", None)
        self._many = agents is not None
        spaces = {a: env.action_space(a) for a in agents} if agents else {"": env.action_space}
        self._spaces = deepcopy(spaces)
        for place, space in enumerate(self._spaces.values()):
            space.seed(seed + place)
        self._chance = random.Random(seed)
        self._left = 0
        self._action: dict[str, Any] = {}

    def __call__(self) -> Any:  # noqa: ANN401 - whatever an action is
        """Return the next action; of a ParallelEnv one for each of its agents."""
        if not self._left:
            self._left = self._chance.randint(1, HELD)
            self._action = {agent: space.sample() for agent, space in self._spaces.items()}
        self._left -= 1
        if self._many:
            return {agent: deepcopy(self._action[agent]) for agent in self._env.agents}
        return deepcopy(self._action[""])


def play(
    env: Any,  # noqa: ANN401 - as above
    seed: int,
    steps: int,
    policy: Policy = Sampled,
) -> Iterator[Record]:
    """Play so many steps; episodes that end are followed by one with the next seed."""
    act = policy(env, seed)
    episode, step = 0, 0
    yield Record(episode, step, _told(("observation", "info"), env.reset(seed=seed)))
    for _ in range(steps):
        given = env.step(act())
        step += 1
        yield Record(episode, step, _told(FIELDS, given))
        if _ended(given[2]) or _ended(given[3]):
            episode, step = episode + 1, 0
            begun = env.reset(seed=seed + episode)
            yield Record(episode, step, _told(("observation", "info"), begun))
    yield Record(episode + 1, 0, _told(("observation", "info"), env.reset()))  # by its own chance


def _told(names: tuple[str, ...], values: tuple[Any, ...]) -> list[Leaf]:
    return [leaf for name, value in zip(names, values, strict=True) for leaf in leaves(name, value)]


def _ended(flag: bool | Mapping[str, bool]) -> bool:
    return all(flag.values()) if isinstance(flag, Mapping) else bool(flag)


def run(trial: Trial) -> None:
    """Play a trial and write what it gave back."""
    if trial.another:
        make(trial.env, trial.kwargs).close()
    env = make(trial.env, trial.kwargs)
    policy = found(trial.policy) if trial.policy else Sampled
    if trial.another:
        for record in play(env, trial.seed + OTHER, trial.steps, policy):
            if record.episode:
                break
    time.sleep(max(0.0, trial.not_before - time.time()))
    with gzip.open(trial.out, "wt", compresslevel=1, encoding="utf-8") as out:
        for record in play(env, trial.seed, trial.steps, policy):
            out.write(json.dumps(record) + "\n")
    env.close()


def read(path: str) -> Iterator[Record]:
    """Return the records that a trial has written."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            episode, step, told = json.loads(line)
            yield Record(episode, step, [Leaf(*leaf) for leaf in told])


if __name__ == "__main__":
    run(Trial(**json.load(sys.stdin)))
