"""How a stage is opened: from menu, command line or tape, or as a demonstration."""

import random
from collections.abc import Callable
from contextlib import nullcontext, suppress
from dataclasses import replace

from game.levels.faults import LevelError
from game.levels.load import content_files
from game.replay.tape import Tape
from game.replay.tape_file import load
from game.replay.verify import level_of, start_of
from game.resources import data_root, level
from game.screens.beginning import FADE_MS, begin, seed, stage_view
from game.screens.campaign import Chapter
from game.screens.drivers import DEMO, DEMO_TICKS, TAPE, Driver, Machine, Recorded
from game.screens.journey import ALONE, Journey
from game.screens.kit import Kit, Launch
from game.screens.play import Play
from game.screens.stack import Screen
from game.screens.watch import Watched
from game.session import Session, Start
from game.testing.players import BOTS
from game.view.bare import bare_room
from game.view.room import Room
from game.view.tiles import load_room

BATHHOUSE = "bathhouse"
TAPES = "tapes"  # below assets/: what the title shows when left alone
DEMO_BOT = "careful"


def check_place(launch: Launch) -> None:
    """Refuse a place to begin from that the level does not have; while watched it may get one."""
    if launch.level and launch.at:
        with suppress(LevelError) if launch.watch else nullcontext():
            Start.of(launch.level, at=launch.at).world()


def opened(kit: Kit, difficulty: str) -> Screen:
    """Open the level that the command line asks for, else the first, for people."""
    path = kit.launch.level or level(BATHHOUSE)
    if kit.launch.watch:
        return Watched(kit, path, difficulty)
    start = Start.of(path, seed=seed(kit), difficulty=difficulty, at=kit.launch.at)
    return _for_people(kit, start, load_room(path), ALONE)


def chapter_play(kit: Kit, chapter: Chapter, journey: Journey) -> Play:
    """Open a stage of the campaign."""
    start = Start.of(chapter.map, seed=seed(kit), difficulty=kit.difficulty)
    return _for_people(kit, start, load_room(chapter.map), journey)


def _for_people(kit: Kit, start: Start, room: Room, journey: Journey) -> Play:
    """Begin a stage; another try is another game in the same room."""

    def again() -> Play:
        return _for_people(kit, replace(start, seed=seed(kit)), room, journey)

    return begin(kit, start, room, again, journey)


def from_tape(kit: Kit, tape: Tape, note: str = TAPE) -> Play:
    """Open a stage that a tape plays, and say so by a note."""
    room = load_room(level_of(tape)) if tape.header.level else bare_room()
    driver = Recorded(tape, note)
    return _shown(kit, start_of(tape), room, driver, lambda: from_tape(kit, tape, note))


def demo(kit: Kit) -> Play:
    """Open one of the tapes at hand, or, if it is of another level by now, let a bot play."""
    tapes = sorted((data_root() / "assets" / TAPES).glob("*.tape"))
    tape = load(random.choice(tapes)) if tapes else None
    if tape and tape.header.files == content_files(level_of(tape)):
        return from_tape(kit, replace(tape, inputs=tape.inputs[:DEMO_TICKS]), DEMO)
    path, chance = level(BATHHOUSE), random.randrange(2**31)
    driver = Machine(BOTS[DEMO_BOT](chance))
    return _shown(kit, Start.of(path, seed=chance), load_room(path), driver, lambda: demo(kit))


def _shown(kit: Kit, start: Start, room: Room, driver: Driver, again: Callable[[], Play]) -> Play:
    """Open a stage to be looked at."""
    kit.mixer.stop_music(FADE_MS)
    return Play(kit, Session(start), stage_view(kit, room), driver, again)
