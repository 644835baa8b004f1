"""A server of pictures for tests: one process, started once, plays the tapes it is told of.

`python -m game.view.served` reads a JSON object from each line, and answers each with one:

    {"tape": PATH, "rate": 144}                                    {"digest": "..."}
    {"tape": PATH, "film": PATH, "still": PATH, "last": 180}       {"digest": "..."}

The digest is of the world at the end of the tape, as it was played here.
rate: pictures a second, drawn in the pace of the game's loop; 0 plays without drawing. last: how
many ticks of the tape's end are filmed; still is the last picture alone. What cannot be done is
answered by {"error": "a sentence"}.
"""

import json
import os
import sys
from pathlib import Path
from typing import Any, TextIO

from game.faults import BadInputError
from game.replay.tape_file import load
from game.view.tape_film import digests, film_tape, ticks_of

Fields = dict[str, Any]


def serve(asked: TextIO, told: TextIO) -> None:
    """Answer every line until there are no more."""
    for line in asked:
        print(json.dumps(_answer(line)), file=told, flush=True)


def _answer(line: str) -> Fields:
    try:
        asked = json.loads(line)
        return {"digest": _film(asked) if "film" in asked else _play(asked)}
    except BadInputError as fault:
        return {"error": str(fault)}
    except Exception as fault:  # noqa: BLE001 - one bad tape must not end the server of all tests
        return {"error": f"{type(fault).__name__}: {fault}"}


def _play(asked: Fields) -> str:
    return digests(load(Path(asked["tape"])), asked["rate"])[0]


def _film(asked: Fields) -> str:
    tape = load(Path(asked["tape"]))
    ticks = ticks_of(tape)[-asked["last"] :]
    return film_tape(tape, Path(asked["film"]), ticks, still=Path(asked["still"]))


if __name__ == "__main__":
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    serve(sys.stdin, sys.stdout)
