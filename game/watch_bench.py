"""Measure `redheat play --watch`: from the save of a file to the frame that shows it.

It plays a copy of the bathhouse in the loop of the game, without a screen, while a thread saves
files of it as an editor does: one save of every sort. `redheat bench --only watch` calls it.
"""

import os
import random
import re
import shutil
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, sleep

import pygame

from game.app import Launch, Window, loop, start
from game.faults import BadInputError
from game.resources import data_root
from game.screens.watch import Watched
from game.view.frame import Frame

WITHIN = 5.0  # seconds in which a save must show
PLACE = "1500px"  # the middle of the level
Edit = Callable[[bytes, int], bytes]


def main(turn: int) -> None:
    """Print the ms of every sort of edit, in order, on one line. turn: what each changes to."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
    with TemporaryDirectory() as folder:
        root = Path(folder)
        for name in ("levels", "assets/tilesets", "assets/palettes"):
            shutil.copytree(data_root() / name, root / name)
        launch = Launch(level=root / "levels/bathhouse.tmx", at=PLACE, watch=True, seed=1)
        window, kit, stack = start(launch)
        if not isinstance(stack.top, Watched):
            raise TypeError("the level is not watched")
        screen = Screen(window, stack.top)
        designer = threading.Thread(target=_design, args=(root, screen, turn))
        designer.start()
        loop(screen, kit, stack)
        designer.join()
        pygame.quit()


class Screen(Window):
    """A window that notes when the frame is shown that a save led to."""

    def __init__(self, window: Window, watched: Watched) -> None:
        self.__dict__.update(window.__dict__)
        self._watched = watched
        self._before = watched.reading
        self.shown = threading.Event()
        self.at = 0.0

    def show(self, frame: Frame, most: int) -> None:
        """Show a frame."""
        super().show(frame, most)
        if self._watched.reading is not self._before:
            self._before, self.at = self._watched.reading, perf_counter()
            self.shown.set()


def _design(root: Path, screen: Screen, turn: int) -> None:
    """Save every sort of edit, at odd moments, then close the window."""
    sleep(1)
    chance, times = random.Random(turn), list[float]()
    try:
        for _, path, edit in edits(root):
            sleep(0.3 + chance.random() / 5)
            times.append(_saved(path, edit, turn, screen))
        print(*times)
    finally:
        pygame.event.post(pygame.event.Event(pygame.QUIT))


def _saved(path: Path, edit: Edit, turn: int, screen: Screen) -> float:
    """Save an edited file by renaming; return the ms until it was on screen."""
    part = path.with_name(f"{path.name}.part")
    part.write_bytes(edit(path.read_bytes(), turn))
    screen.shown.clear()
    began = perf_counter()
    part.replace(path)
    if not screen.shown.wait(WITHIN):
        raise BadInputError(f"the save has not been shown within {WITHIN:g} s", path)
    return (screen.at - began) * 1e3


# ---- edits -------------------------------------------------------------------------------------
def edits(root: Path) -> Iterator[tuple[str, Path, Edit]]:
    """Give every sort of edit: its name, the file, a function of its bytes and the turn."""
    level = root / "levels/bathhouse.tmx"
    tiles, pieces = root / "assets/tilesets/bathhouse.png", root / "assets/tilesets/bathhouse"
    yield "foe moved", level, _moved(rb'("templates/Foe[^"]*" x=")(\d+)')
    yield "lock moved", level, _moved(rb'("templates/Lock.tx" x=")(\d+)')
    yield "lamp moved", level, _moved(rb'(type="Light" x=")(\d+)')
    yield "piece moved", level, _moved(rb'( name="arch" gid="\d+" x=")(\d+)')
    yield "tile drawn", level, _drawn
    yield "tileset saved", root / "levels/tilesets/bathhouse.tsx", lambda data, _: data + b"\n"
    yield "template saved", root / "levels/templates/Lock.tx", lambda data, _: data + b"\n"
    yield "piece painted", pieces / "arch.png", partial(_painted, root / "part.png")
    yield "atlas painted", tiles, partial(_painted, root / "part.png")
    yield "palette changed", root / "assets/palettes/rooms.gpl", _coloured


def _moved(pattern: bytes) -> Edit:
    """Return an edit that moves the middle one of such objects a few pixels."""

    def edit(data: bytes, turn: int) -> bytes:
        found = list(re.finditer(pattern, data))
        match = found[len(found) // 2]
        x = int(match[2]) + (4 if turn % 2 else -4)
        return data[: match.start(2)] + str(x).encode() + data[match.end(2) :]

    return edit


def _drawn(data: bytes, turn: int) -> bytes:
    """Draw another tile into the middle of the wall."""
    begin = data.index(b"<data", data.index(b'<layer id="4"'))
    rows = data[begin:].split(b"\n", 4)
    cells = rows[3].split(b",")
    cells[100] = cells[40 + turn % 20]
    return data[:begin] + b"\n".join([*rows[:3], b",".join(cells), rows[4]])


def _painted(part: Path, data: bytes, turn: int) -> bytes:
    """Change a pixel of a picture."""
    part.write_bytes(data)
    picture = pygame.image.load(part)
    picture.set_at((20, 20), (turn % 256, 90, 60, 255))
    pygame.image.save(picture, part)
    return part.read_bytes()


def _coloured(data: bytes, turn: int) -> bytes:
    """Change a colour of a palette."""
    return data.replace(data.split(b"\n")[9], f" 18  {38 + turn % 9}  44\tteal 0".encode())
