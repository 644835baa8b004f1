"""Measure the picture: the frames of a heavy moment, in windows of every scale."""

import json
import os
import statistics
import sys
from collections.abc import Iterator
from time import perf_counter

import pygame

from game.sim.command import Command
from game.testing.bench.fresh import SCALES
from game.testing.bench.moment import Moment, from_json
from game.view.frame import SIZE
from game.view.projector import Projector, lit_room

FRAMES = 200  # of each scale


def main() -> None:
    """Read a moment from stdin; print ms a frame: median and 99th percentile of each scale."""
    told = []
    for times in frame_times(from_json(sys.stdin.read()), FRAMES):
        ordered = sorted(times)
        told += [statistics.median(ordered) * 1e3, ordered[len(ordered) * 99 // 100] * 1e3]
    print(json.dumps(told))


def frame_times(moment: Moment, frames: int) -> Iterator[list[float]]:
    """Give, for each scale, the seconds of each frame: a tick, its picture, its way to a window."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    pygame.display.init()
    pygame.display.set_mode(SIZE)
    lit_room(moment.path)  # or its fault: a projector shows a bare wall, which is other work
    projector = Projector(moment.path)

    def shown(command: Command) -> float:
        began = perf_counter()
        session.step((command,))
        projector.observe(session.world)
        projector.show(session.world, window)
        pygame.display.flip()
        return perf_counter() - began

    for place, scale in enumerate((SCALES[0], *SCALES)):
        window = pygame.display.set_mode((SIZE[0] * scale, SIZE[1] * scale))
        projector.frame.spoil()
        session = moment.session()
        times = [shown(command) for command in moment.commands[:frames]]
        if place:  # the first time round, what is read on first use is read
            yield times
