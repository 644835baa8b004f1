"""Measure what the design asks for: ticks and frames, digest and copy, start-up, memory.

Medians of several rounds. Start-up and memory are taken from fresh processes.
"""

import gc
import os
import statistics
import subprocess
import sys
from collections.abc import Callable
from time import perf_counter

from game.levels.load import load_plan
from game.resources import level
from game.session import Session, Start
from game.sim.command import Command
from game.sim.world import World
from game.testing.bots import BOTS

Figures = dict[str, tuple[float, str]]
BATHHOUSE = "levels/bathhouse.tmx"
HEAVY_TICKS = 600
ROUNDS = 7
CROWD = 5  # foes alive in the heaviest moment


def measure() -> Figures:
    """Return every figure by name, with its unit."""
    figures = _simulation()
    figures |= _frames()
    figures |= _processes()
    return figures


def heavy_moment(seed: int = 1) -> tuple[World, list[tuple[Command, ...]]]:
    """Return a world with five foes in the last mixed wave, and up to 10 s of commands."""
    plan = load_plan(level(BATHHOUSE))
    for attempt in range(seed, seed + 40):
        session = Session(Start(plan, seed=attempt, difficulty="hard"))
        bot = BOTS["careful"](attempt)
        world = session.world
        while not session.outcome and not world.stage.countdown:
            session.step((bot.act(world, world.players[0]),))
            if len(world.foes) >= CROWD and world.stage.wave >= len(plan.waves) - 2:
                return _with_commands(world)
    message = "no careful run on Hard came to a crowd in the last mixed wave"
    raise RuntimeError(message)


def _with_commands(world: World) -> tuple[World, list[tuple[Command, ...]]]:
    """Play on from a copy and keep what the bot pressed while the crowd lasts."""
    start, bot = world.copy(), BOTS["careful"](3)
    commands: list[tuple[Command, ...]] = []
    while len(commands) < HEAVY_TICKS and len(world.foes) >= CROWD - 1:
        commands.append((bot.act(world, world.players[0]),))
        world.step(commands[-1])
    return start, commands


def _median(deed: Callable[[], int]) -> float:
    """Return the median seconds of one repetition; the deed returns how many it did."""
    deed()
    times = []
    gc.collect()
    for _ in range(ROUNDS):
        began = perf_counter()
        repetitions = deed()
        times.append((perf_counter() - began) / repetitions)
    return statistics.median(times)


def _simulation() -> Figures:
    world, commands = heavy_moment()

    def play() -> int:
        ticks = 0
        while ticks < HEAVY_TICKS * 3:
            twin = world.copy()
            for command in commands:
                twin.step(command)
            ticks += len(commands)
        return ticks

    def copy() -> int:
        for _ in range(300):
            world.copy()
        return 300

    def digest() -> int:
        for _ in range(300):
            world.digest()
        return 300

    path = level(BATHHOUSE)

    def load() -> int:
        load_plan(path)
        return 1

    return {
        "heaviest wave, headless": (1 / _median(play), "ticks/s"),
        "copy": (_median(copy) * 1e6, "us"),
        "digest": (_median(digest) * 1e6, "us"),
        "load the bathhouse for the simulation": (_median(load) * 1e3, "ms"),
    }


def _frames() -> Figures:
    """Time drawn frames of the heaviest moment in a process of their own."""
    code = "from game.view.bench import report; report()"
    out = _fresh(code)
    median, high, memory = (float(part) for part in out.split()[-3:])
    return {
        "frame to 1280x720, median": (median, "ms"),
        "frame to 1280x720, 99th percentile": (high, "ms"),
        "memory with a window": (memory, "MB"),
    }


def _processes() -> Figures:
    run = "from game.cli import main; main(['run', '--ticks', '600'])"
    rss = "\nimport resource; print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)"
    memory = float(_fresh(run + rss).split()[-1])
    clock = "from time import perf_counter as c; t = c(); "
    session = _started(clock + "import game.session; print(c() - t)")
    title = _started(clock + "from game.app import time_to_picture as p; p(); print(c() - t)")
    fight = _started(
        clock + "from game.app import time_to_picture as p; from game.resources import level; "
        f"p(level('{BATHHOUSE}')); print(c() - t)"
    )
    return {
        "memory headless": (memory, "MB"),
        "import game.session": (session * 1e3, "ms"),
        "start to title, warm": (title, "s"),
        "start to the first fight, warm": (fight, "s"),
    }


def _started(code: str) -> float:
    return statistics.median(float(_fresh(code).split()[-1]) for _ in range(5))


def _fresh(code: str) -> str:
    """Run code in a new interpreter without window or sound device; return what it printed."""
    quiet = {
        "SDL_VIDEODRIVER": "dummy",
        "SDL_AUDIODRIVER": "dummy",
        "PYGAME_HIDE_SUPPORT_PROMPT": "1",
    }
    done = subprocess.run(  # noqa: S603  # our own code in our own interpreter
        [sys.executable, "-c", code],
        env={**os.environ, **quiet},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout
