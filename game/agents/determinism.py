"""Whether an environment plays the same again: same seed and actions, another process.

Two fresh processes, one after the other, with different hash seeds and in different seconds; in the
second another environment has been made and another episode played first. So what reads a clock
that has moved within a second, draws from global randomness, keeps something from one environment
or episode to the next or goes through a set shows. Last comes a reset without a seed. Everything
that comes back is compared bit for bit.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from dataclasses import asdict, replace
from itertools import zip_longest
from pathlib import Path
from typing import Any

from game.agents.leaves import Difference, difference
from game.agents.trial import Record, Trial, read
from game.faults import BadInputError

HASH_SEEDS = ("1", "4242")
A_SECOND = 1.05
SHOWN = 12  # lines of a failed process's last words


class NotDeterministicError(AssertionError):
    """The first thing that differed: in which episode, after which step (0: the reset), where."""

    def __init__(self, env: str, episode: int, step: int, found: Difference) -> None:
        self.episode = episode
        self.step = step
        self.field, self.first, self.second = found
        super().__init__(
            f"{env} did not play the same again: episode {episode}, step {step}, {self.field}: "
            f"{self.first}, then {self.second} in another process after another episode"
        )


class TrialError(RuntimeError):
    """The environment could not be played at all."""


def check_deterministic(
    env: str,
    steps: int = 2000,
    seed: int = 1,
    kwargs: Mapping[str, Any] | None = None,
    policy: str = "",
) -> int:
    """Play an environment twice; raise NotDeterministicError at the first difference.

    env: an id as gymnasium.make takes it ("game.agents:redheat/Bathhouse-v0") or
    "module:callable" of a Gymnasium environment or a PettingZoo ParallelEnv; kwargs go to either
    and must be JSON. policy: "module:callable" that takes the environment and a seed and returns a
    function giving the next action; without one, actions are sampled. Returns how many resets and
    steps were compared. Raises TrialError if the environment cannot be made, raises while it is
    played, or gives back what has no bits.
    """
    try:
        json.dumps(kwargs)
    except TypeError as fault:
        raise BadInputError(f"kwargs go to another process as JSON: {fault}") from None
    with tempfile.TemporaryDirectory(prefix="redheat-trial-") as folder:
        outs = [str(Path(folder) / f"{turn}.jsonl.gz") for turn in range(len(HASH_SEEDS))]
        trial = Trial(env, dict(kwargs or {}), steps, seed, policy, outs[0])
        _run(trial, HASH_SEEDS[0])
        later = time.time() + A_SECOND
        _run(replace(trial, out=outs[1], not_before=later, another=True), HASH_SEEDS[1])
        return _compare(env, *outs)


def _run(trial: Trial, hash_seed: str) -> None:
    """Play a trial in a fresh process that finds modules where this one does."""
    path = os.pathsep.join(part or "." for part in sys.path)
    done = subprocess.run(
        [sys.executable, "-m", "game.agents.trial"],
        input=json.dumps(asdict(trial)),
        env={**os.environ, "PYTHONHASHSEED": hash_seed, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        last = "\n".join(done.stderr.splitlines()[-SHOWN:])
        raise TrialError(f"{trial.env} could not be played in a fresh process:\n{last}")


def _compare(env: str, first: str, second: str) -> int:
    """Compare record by record."""
    compared = 0
    for one, other in zip_longest(read(first), read(second)):
        found = _differ(one, other)
        if found:
            at = one or other
            raise NotDeterministicError(env, at.episode, at.step, found)
        compared += 1
    return compared


def _differ(one: Record | None, other: Record | None) -> Difference | None:
    if one is None or other is None or one[:2] != other[:2]:
        return Difference("length of the episode", _place(one), _place(other))
    return difference(one.leaves, other.leaves)


def _place(record: Record | None) -> str:
    return f"episode {record.episode}, step {record.step}" if record else "the end"
