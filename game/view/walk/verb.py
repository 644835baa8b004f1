"""`redheat walk`: let bots find out whether a level can be won; a report, a picture and a tape."""

import sys
from pathlib import Path

import pygame

from game.content.kinds import KINDS
from game.levels.faults import LevelError
from game.levels.read import read_map
from game.levels.things import Level, game_names, read_level
from game.replay.tape import record
from game.replay.tape_file import check_tape_place, save
from game.resources import asset
from game.session import Start
from game.sim.units import PX
from game.testing.walk import clock, walk_level
from game.testing.walk_report import walk_faults, walk_lines
from game.testing.walker import Try
from game.view.film import check_film_place, write_still
from game.view.inks import GREY
from game.view.palette import read_gpl
from game.view.preview import level_picture
from game.view.walk.band import STRIP
from game.view.walk.picture import draw_walk


def walk(path: Path, seed: int, difficulty: str, folder: Path) -> int:
    """Let bots play a level; print what they found, and write its picture and tape to the folder.

    Return 0 when everything was done, 1 when something was not, 2 when the level has faults. Raise
    BadInputError for a place that takes no picture or tape.
    """
    picture, tape = (folder / f"{path.stem}-walk.{kind}" for kind in ("png", "tape"))
    check_film_place(picture)
    check_tape_place(tape)
    try:
        start = Start.of(path, seed=seed, difficulty=difficulty)
        found = walk_level(_level(path), start, _progress)
    except LevelError as error:
        print(error)
        print(f"redheat: {path}: it cannot be walked until these are mended", file=sys.stderr)
        return 2
    finally:
        _tell("")
    _tell("writing the tape and the picture")
    save(record(found.best.session), tape)
    drawn, missing = _drawn(path)
    write_still(picture, draw_walk(found, drawn), 1)
    _tell("")
    print("\n".join(walk_lines(found)))
    shown = f"of the {found.best.bot} bot's try with seed {found.best.seed}"
    print(f"  written      {picture}, {tape}: {shown}{missing}")
    faults = walk_faults(found)
    for fault in faults:
        print(fault)
    return 1 if faults else 0


def _level(path: Path) -> Level:
    level, _ = read_level(read_map(path), game_names(KINDS))
    return level


def _drawn(path: Path) -> tuple[pygame.Surface, str]:
    """Return the level as it is drawn; where it cannot be, a bare wall, and a word about it."""
    try:
        return level_picture(path), ""
    except LevelError as fault:
        tilemap = read_map(path)
        wall = pygame.Surface((tilemap.width * tilemap.tile_width, STRIP))
        wall.fill(read_gpl(asset("palettes/figures.gpl"))[GREY[2]])
        return wall, f"\n  not drawn    {fault}"


def _progress(one: Try) -> None:
    x = one.diary.way[-1].x if one.diary.way else one.session.start.plan.starts[0] // PX
    _tell(f"the {one.bot} bot, seed {one.seed}: {clock(one.ticks)}, at {x} px")


def _tell(words: str) -> None:
    """Say on a terminal what goes on, on one line that is written over; no words clear it."""
    if sys.stderr.isatty():
        print(f"\r\x1b[K{words}", end="", file=sys.stderr, flush=True)
