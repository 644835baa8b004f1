"""A server of pictures for tests: one process, started once, plays the tapes it is told of.

`python -m game.view.served` reads a JSON object from each line, and answers each with one:

    {"tape": PATH, "rate": 144}                   {"digest": "...", "digests": ["...", ...]}
    {"tape": PATH, "film": PATH, "last": 180,     {"pictures": 180, "bytes": 417311}
     "still": PATH, "fps": 60, "scale": 1}

rate: pictures a second, drawn in the pace of the game's loop; 0 plays without drawing. Of the film
everything but its place may be left out: last is in ticks, and without it the film is of the whole
tape; still is its last picture alone. What cannot be done is answered by {"error": "a sentence"}.
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
        return _film(asked) if "film" in asked else _digests(asked)
    except BadInputError as fault:
        return {"error": str(fault)}
    except Exception as fault:  # noqa: BLE001 - one bad tape must not end the server of all tests
        return {"error": f"{type(fault).__name__}: {fault}"}


def _digests(asked: Fields) -> Fields:
    end, every = digests(load(Path(asked["tape"])), asked["rate"])
    return {"digest": end, "digests": every}


def _film(asked: Fields) -> Fields:
    tape, path = load(Path(asked["tape"])), Path(asked["film"])
    ticks = ticks_of(tape)[-asked.get("last", len(tape.inputs)) :]
    still = Path(asked["still"]) if "still" in asked else None
    number = film_tape(tape, path, ticks, asked.get("fps", 60), asked.get("scale", 1), still)
    return {"pictures": number, "bytes": path.stat().st_size}


if __name__ == "__main__":
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    serve(sys.stdin, sys.stdout)
