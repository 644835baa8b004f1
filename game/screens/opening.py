"""How a stage is opened: from menu, command line or tape, or as a demonstration."""

import random
from dataclasses import replace

from game.levels.load import content_files
from game.replay.tape import Tape
from game.replay.tape_file import load
from game.replay.verify import level_of, start_of
from game.resources import data_root, level
from game.screens.drivers import DEMO, DEMO_TICKS, TAPE, Machine, People, Recorded
from game.screens.kit import Kit
from game.screens.play import Play
from game.session import Session, Start
from game.testing.bots import BOTS
from game.view.bare import bare_room
from game.view.room import Room
from game.view.stage import StageView
from game.view.tiles import load_room

BATHHOUSE = "levels/bathhouse.tmx"
TAPES = "tapes"  # below assets/: what the title shows when left alone
DEMO_BOT = "careful"


def opened(kit: Kit, difficulty: str) -> Play:
    """Open the level that was asked for, for people."""
    path = kit.launch.level or level(BATHHOUSE)
    start = Start.of(path, seed=_seed(kit), difficulty=difficulty)
    return _for_people(kit, start, load_room(path))


def _for_people(kit: Kit, start: Start, room: Room) -> Play:
    """Begin a stage; another try is another game in the same room."""
    return Play(
        kit,
        Session(start),
        _view(kit, room),
        People(kit.devices),
        lambda: _for_people(kit, replace(start, seed=_seed(kit)), room),
    )


def _seed(kit: Kit) -> int:
    return random.randrange(2**31) if kit.launch.seed is None else kit.launch.seed


def from_tape(kit: Kit, tape: Tape, note: str = TAPE) -> Play:
    """Open a stage that a tape plays, and say so by a note."""
    view = _view(kit, load_room(level_of(tape)) if tape.header.level else bare_room())
    session = Session(start_of(tape))
    return Play(kit, session, view, Recorded(tape, note), lambda: from_tape(kit, tape, note))


def demo(kit: Kit) -> Play:
    """Open one of the tapes at hand, or, if it is of another level by now, let a bot play."""
    tapes = sorted((data_root() / "assets" / TAPES).glob("*.tape"))
    tape = load(random.choice(tapes)) if tapes else None
    if tape and tape.header.files == content_files(level_of(tape)):
        return from_tape(kit, replace(tape, inputs=tape.inputs[:DEMO_TICKS]), DEMO)
    path, seed = level(BATHHOUSE), random.randrange(2**31)
    start = Start.of(path, seed=seed)
    driver = Machine(BOTS[DEMO_BOT](seed))
    return Play(kit, Session(start), _view(kit, load_room(path)), driver, lambda: demo(kit))


def _view(kit: Kit, room: Room) -> StageView:
    return StageView(kit.frame, room, kit.type, lambda key: kit.fill(kit.word(key)))
