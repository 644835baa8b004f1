"""Episodes on this machine's cores: one process each, one episode at a time over a pipe.

A process that dies is replaced and its episode given out again. A process whose parent dies reads
the end of its pipe, and ends.
"""

import os
import signal
from collections.abc import Generator
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from types import FrameType

from game.faults import BadInputError
from game.testing.sweep.episode import Job, Row, run
from game.testing.sweep.order import Order

LOOK = 1  # seconds between two looks for Ctrl-C
TRIES = 3  # of one episode, when the process playing it dies
FRESH = get_context("spawn")  # alike everywhere, and shares no file with us


def cores() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def in_processes(order: Order, jobs: int) -> Generator[Row, None, None]:
    """Play everything in so many processes; yield rows as they come."""
    workers = [_Worker() for _ in range(jobs)]
    interrupts = _Interrupts()
    try:
        for worker in workers:
            worker.give(order.next())
        while busy := {worker.pipe: worker for worker in workers if worker.job}:
            interrupts.check()
            for pipe in wait(list(busy), LOOK):
                worker = busy[pipe]  # type: ignore[index]  # only our own pipes are waited for
                row = worker.take()
                if row is None:
                    worker.replace()
                    continue
                order.back(row)
                worker.give(order.next())
                yield row
    finally:
        interrupts.end()
        for worker in workers:
            worker.end()


class _Interrupts:
    """Ctrl-C is remembered: what is raised while Python tidies an object up is lost."""

    def __init__(self) -> None:
        self._came = False
        self._before = signal.signal(signal.SIGINT, self._note)

    def _note(self, number: int, frame: FrameType | None) -> None:
        del number, frame
        self._came = True
        raise KeyboardInterrupt

    def check(self) -> None:
        """Raise KeyboardInterrupt if it has come."""
        if self._came:
            raise KeyboardInterrupt

    def end(self) -> None:
        """Let Ctrl-C be answered as before."""
        signal.signal(signal.SIGINT, self._before)


class _Worker:
    """One process, the pipe to it, and what it is playing."""

    def __init__(self) -> None:
        self.job: Job | None = None
        self.tries = 0
        self._begin()

    def _begin(self) -> None:
        self.pipe, theirs = FRESH.Pipe()
        self.process = FRESH.Process(target=_serve, args=(theirs,), daemon=True)
        # Ctrl-C reaches the whole group; the parent alone answers it, and its children inherit that
        before = signal.signal(signal.SIGINT, signal.SIG_IGN)
        try:
            self.process.start()
        finally:
            signal.signal(signal.SIGINT, before)
        theirs.close()

    def give(self, job: Job | None) -> None:
        """Hand out an episode; nothing ends the process."""
        self.job, self.tries = job, 0
        self._send()

    def _send(self) -> None:
        with suppress(OSError):  # a process that has died is noticed when its row is awaited
            self.pipe.send(self.job)

    def take(self) -> Row | None:
        """Return the row that has come, or nothing if the process has died."""
        try:
            answer = self.pipe.recv()
        except (EOFError, OSError):
            return None
        if isinstance(answer, Exception):
            raise answer
        return answer  # type: ignore[no-any-return]  # our own process sends rows or faults

    def replace(self) -> None:
        """Play the same episode again in another process."""
        self.tries += 1
        if self.tries == TRIES and self.job:
            words = " ".join(map(str, self.job.key))
            raise BadInputError(
                f"the process playing '{words}' died {TRIES} times (memory?); try fewer --jobs"
            )
        self.end()
        self._begin()
        self._send()

    def end(self) -> None:
        """End the process, whatever it is doing."""
        self.pipe.close()
        self.process.terminate()
        self.process.join()


def _serve(pipe: Connection) -> None:
    """Play what comes until the pipe ends. A fault goes back instead of a row."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # where it is not inherited
    with suppress(EOFError, OSError):
        while job := pipe.recv():
            try:
                pipe.send(run(job))
            except Exception as fault:  # noqa: BLE001 - the parent raises it
                fault.add_note(f"while playing {' '.join(map(str, job.key))}")
                pipe.send(fault)
