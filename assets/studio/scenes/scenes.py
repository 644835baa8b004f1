"""The panels of the story's scenes, the ending and the game's end, as pictures of 320 x 132.

A panel that moves has NAME.png, NAME-1.png and so on, and NAME.json with its frames in order:
file and milliseconds. It loops.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from assets.studio.paint.canvas import Floats
from assets.studio.scenes.panels import (
    ambush,
    arrival,
    cat,
    diner,
    elijah,
    ending,
    flight,
    gameover,
    key,
    licence,
    lockers,
    locksmith,
    orders,
    spare,
    trap,
    witness,
    yuri,
)
from assets.studio.scenes.pixels import finish, save


@dataclass(frozen=True)
class Panel:
    """How long each frame is shown (ms), and how to paint it."""

    frames: tuple[int, ...]
    draw: Callable[[int], Floats]


PANELS: dict[str, Panel] = {
    "trap": Panel(trap.FRAMES, trap.draw),
    "yuri": Panel(yuri.FRAMES, yuri.draw),
    "flight": Panel(flight.FRAMES, flight.draw),
    "orders": Panel(orders.FRAMES, orders.draw),
    "arrival": Panel(arrival.FRAMES, arrival.draw),
    "ambush": Panel(ambush.FRAMES, ambush.draw),
    "key": Panel(key.FRAMES, key.draw),
    "witness": Panel(witness.FRAMES, witness.draw),
    "licence": Panel(licence.FRAMES, licence.draw),
    "spare": Panel(spare.FRAMES, spare.draw),
    "diner": Panel(diner.FRAMES, diner.draw),
    "cat": Panel(cat.FRAMES, cat.draw),
    "elijah": Panel(elijah.FRAMES, elijah.draw),
    "locksmith": Panel(locksmith.FRAMES, locksmith.draw),
    "lockers": Panel(lockers.FRAMES, lockers.draw),
    "ending": Panel(ending.FRAMES, ending.draw),
    "gameover": Panel(gameover.FRAMES, gameover.draw),
}


def files(name: str) -> list[str]:
    """Return the names of a panel's pictures, first frame first."""
    return [f"{name}-{k}.png" if k else f"{name}.png" for k in range(len(PANELS[name].frames))]


def timing(name: str) -> list[dict[str, str | int]]:
    """Return what a moving panel's JSON holds."""
    times = PANELS[name].frames
    return [{"file": file, "ms": ms} for file, ms in zip(files(name), times, strict=True)]


def bake(root: Path) -> list[Path]:
    out = root / "pictures" / "scenes"
    written = []
    for name, panel in PANELS.items():
        for frame, file in enumerate(files(name)):
            written.append(save(out / file, finish(panel.draw(frame))))
        if len(panel.frames) > 1:
            times = out / f"{name}.json"
            times.write_text(json.dumps({"frames": timing(name)}, indent=1) + "\n", "utf-8")
            written.append(times)
    return written
