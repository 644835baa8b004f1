"""Measure the picture: frame times of a world in play, and the memory they take."""

import os
import statistics
import sys
from collections.abc import Sequence
from time import perf_counter

from game.sim.command import Command
from game.sim.world import World

WINDOW = 1280, 720
FRAMES = 600


def frame_times(world: World, commands: Sequence[tuple[Command, ...]], frames: int) -> list[float]:
    """Return the seconds of each frame: a tick, its picture, and its way into a window."""
    import pygame

    from game.content.words import word
    from game.resources import level
    from game.view.frame import Frame
    from game.view.stage import StageView
    from game.view.tiles import load_room
    from game.view.type import Type

    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    pygame.display.init()
    window = pygame.display.set_mode(WINDOW)
    frame = Frame()
    room = load_room(level(f"levels/{world.plan.name}.tmx"))
    view = StageView(frame, room, Type(frame.palette), lambda key: word(key, "en"))
    view.preload(world)
    times = []
    twin = world.copy()
    for place in range(frames):
        if place % len(commands) == 0:
            twin = world.copy()
        began = perf_counter()
        view.observe(twin, twin.step(commands[place % len(commands)]))
        view.draw(twin)
        frame.show(window)
        times.append(perf_counter() - began)
    return times


def report() -> None:
    """Print median and 99th percentile in ms, and the memory of the process in MB."""
    from game.testing.bench import heavy_moment

    times = sorted(frame_times(*heavy_moment(), FRAMES))
    high = times[len(times) * 99 // 100]
    print(statistics.median(times) * 1e3, high * 1e3, _memory())


def _memory() -> float:
    """Return the most memory the process has had, MB; 0 where the system does not tell."""
    if sys.platform == "win32":
        return 0.0
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
