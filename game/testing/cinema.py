"""The cinema: a process of its own that draws what tests have played.

Tests play without pygame. What is to be seen, or proved by being drawn, is sent as a tape to a
server (game/view/served.py) that is started once, with another hash seed than this process has.
"""

import json
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

CLIP = 180  # ticks of a clip: the last three seconds
RATES = (0, 30, 60, 144)  # pictures a second; 0 is not drawn


class CinemaError(RuntimeError):
    """The server could not do what was asked."""


class Cinema:
    """The server, started when it is first asked."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[str] | None = None

    def film(self, tape: Path, clip: Path, still: Path) -> str:
        """Write the last three seconds of a tape and its last picture.

        Return the digest of its end as it was played there.
        """
        return self._told(tape, {"film": _full(clip), "still": _full(still), "last": CLIP})

    def digest(self, tape: Path, rate: int) -> str:
        """Return the digest of a tape's end, played there and drawn so often a second."""
        return self._told(tape, {"rate": rate})

    def close(self) -> None:
        """End the server."""
        process, self._process = self._process, None
        if process:
            with suppress(OSError, ValueError):
                process.communicate()

    def _told(self, tape: Path, what: dict[str, object]) -> str:
        return str(self._ask({"tape": _full(tape), **what})["digest"])

    def _ask(self, what: dict[str, object]) -> dict[str, Any]:
        process = self._process = self._process or _start()
        try:
            answer = _answer(process, json.dumps(what))
        except BaseException as fault:  # its next answer might be to this question
            process.kill()
            self.close()
            if isinstance(fault, OSError | ValueError):
                raise CinemaError(f"the server has gone: {fault}") from fault
            raise
        if "error" in answer:
            raise CinemaError(answer["error"])
        return answer


def _full(path: Path) -> str:
    """Return a path that holds wherever the server was started."""
    return str(path.resolve())


def _answer(process: subprocess.Popen[str], question: str) -> dict[str, Any]:
    if process.stdin is None or process.stdout is None:
        raise ValueError("it has no pipes")
    process.stdin.write(question + "\n")
    process.stdin.flush()
    return dict(json.loads(process.stdout.readline()))


def _start() -> subprocess.Popen[str]:
    quiet = {
        "SDL_VIDEODRIVER": "dummy",
        "SDL_AUDIODRIVER": "dummy",
        "PYGAME_HIDE_SUPPORT_PROMPT": "1",
        "PYTHONHASHSEED": "4711" if os.environ.get("PYTHONHASHSEED") != "4711" else "4712",
    }
    return subprocess.Popen(
        [sys.executable, "-m", "game.view.served"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, **quiet},
        text=True,
        encoding="utf-8",
    )
