"""The heaviest moment of a stage: the five seconds in which a careful player meets most foes.

On lanes everything counts that is on them.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from game.levels.load import load_plan
from game.session import Session, Start
from game.sim.command import Command
from game.sim.stage import StagePlan
from game.sim.world import World
from game.testing.players import BOTS

STRETCH = 300  # ticks
SEEDS = (1, 2, 3, 4)
DIFFICULTIES = ("hard", "normal")
LONGEST = 60 * 60 * 5  # ticks that one run is watched


@dataclass(frozen=True)
class Moment:
    """Where it is, the world at its first tick, and the buttons that one player held in it."""

    path: Path
    start: Start
    before: tuple[Command, ...]  # held from the start of the stage to the moment
    commands: tuple[Command, ...]
    world: World
    foes: float  # alive, on average

    def session(self) -> Session:
        """Return a session that begins at the moment."""
        return Session(replace(self.start, opening=self.world))

    def __str__(self) -> str:
        stage, start = self.world.stage, self.start
        wave = f"wave {stage.wave + 1}" if stage.fighting else "no wave"
        if self.world.passage.part:
            wave += f" of {self.world.plan.name}"
        until = self.world.tick + len(self.commands)
        return (
            f"{wave}, {self.foes:.1f} foes alive, ticks {self.world.tick} to {until}"
            f" ({start.difficulty}, seed {start.seed})"
        )

    def to_json(self) -> str:
        """Return what another process needs to play it; `from_json` reads it there."""
        start = self.start
        data = [str(self.path), start.difficulty, start.seed, self.before, self.commands, self.foes]
        return json.dumps(data)


def from_json(text: str) -> Moment:
    """Return the moment that `to_json` told of."""
    path, difficulty, seed, before, commands, foes = json.loads(text)
    start = Start(load_plan(Path(path)), seed=seed, difficulty=difficulty)
    return _moment(Path(path), start, (before, commands), foes)


def heaviest(path: Path, seeds: Sequence[int] = SEEDS) -> Moment:
    """Return the heaviest moment of several careful runs; always the same for the same game."""
    plan = load_plan(path)
    runs = [_run(plan, difficulty, seed) for difficulty in DIFFICULTIES for seed in seeds]
    start, held, first, foes = max(runs, key=lambda run: run[3])
    return _moment(path, start, (held[:first], held[first : first + STRETCH]), foes)


def _moment(
    path: Path, start: Start, held: tuple[Sequence[Command], Sequence[Command]], foes: float
) -> Moment:
    before, commands = held
    session = Session(start)
    for command in before:
        session.step((command,))
    return Moment(path, start, tuple(before), tuple(commands), session.world, foes)


def _run(plan: StagePlan, difficulty: str, seed: int) -> tuple[Start, list[Command], int, float]:
    """Return a start, what was held in a run from it, and where in it most foes were alive."""
    start = Start(plan, seed=seed, difficulty=difficulty)
    session, bot = Session(start), BOTS["careful"](seed)
    world = session.world
    alive: list[int] = []
    while not session.outcome and not world.stage.countdown and world.tick < LONGEST:
        alive.append(len(world.actors if world.plan.lanes else world.foes))
        session.step((bot.act(world, world.players[0]),))
    first, foes = crowded(alive, STRETCH)
    return start, [held for (held,) in session.inputs], first, foes


def crowded(alive: Sequence[int], length: int) -> tuple[int, float]:
    """Return where the stretch of this length with most alive begins, and how many on average."""
    best = total = sum(alive[:length])
    place = 0
    for last in range(length, len(alive)):
        total += alive[last] - alive[last - length]
        if total > best:
            best, place = total, last - length + 1
    return place, best / min(length, len(alive))
