"""A stage goes on in scenery of its own: each part is seen in its own room, and none is waited for.

The stage here has four parts: two in the laundry, then two in a darker one, in other colours or in
the same.
"""

import os
import re
import shutil
from pathlib import Path

import pygame
import pytest

from game.levels.faults import LevelError
from game.replay.tape import record
from game.replay.verify import replay
from game.resources import data_root
from game.session import Session, Start
from game.sim.command import SKIP
from game.sim.world import World
from game.view import onward
from game.view.bare import bare_room
from game.view.frame import Frame
from game.view.onward import Onward
from game.view.projector import Projector
from game.view.room import Room
from game.view.stage import StageView
from game.view.steps import Steps
from game.view.tape_film import room_of
from game.view.tiles import load_room
from game.view.type import Type

FILE = '<properties>\n  <property name="{}" type="file" value="{}"/>'
DARK = '<properties>\n  <property name="ambient_power" type="float" value="0.1"/>'
SEEN = (0, 34, 320, 20)  # of the frame: rows of the wall that are above all heads


def write(folder: Path, name: str, *own: str) -> Path:
    """Write a laundry with properties of its own."""
    real = data_root()
    text = (real / "levels" / "guide" / "laundry.tmx").read_text("utf-8")
    for old, new in (("../../assets", "assets"), ("../t", "levels/t")):
        place = os.path.relpath(real / new, folder).replace(os.sep, "/")
        text = text.replace(f'"{old}', f'"{place}')
    for each in own:
        text = text.replace("<properties>", each, 1)
    path = folder / f"{name}.tmx"
    path.write_text(text, "utf-8")
    return path


def repaint(folder: Path, path: Path, lines: int = 0) -> None:
    """Give a map a palette of its own, with the colours the other way round; or lines too few."""
    real = data_root() / "assets" / "palettes"
    head, colours = (real / "rooms.gpl").read_text("utf-8").split("#\n")
    swapped = [" ".join(reversed(line.split()[:3])) for line in colours.splitlines()]
    (folder / "rooms.gpl").write_text(head + "#\n" + "\n".join(swapped[lines:]), "utf-8")
    shutil.copy(real / "figures.gpl", folder)
    text = path.read_text("utf-8")
    path.write_text(re.sub('"[^"]*rooms.gpl"', '"rooms.gpl"', text), "utf-8")


def stage(folder: Path) -> Path:
    """Write the four parts; return the first."""
    write(folder, "four", FILE.format("scenery", "three.tmx"))
    write(folder, "three", DARK, FILE.format("then", "four.tmx"))
    write(folder, "two", FILE.format("scenery", "one.tmx"), FILE.format("then", "three.tmx"))
    return write(folder, "one", FILE.format("then", "two.tmx"))


@pytest.fixture(params=["same colours", "other colours"])
def first(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    pygame.display.init()
    path = stage(tmp_path)
    if request.param == "other colours":
        repaint(tmp_path, tmp_path / "three.tmx")
    return path


def view_of(room: Room) -> tuple[Frame, StageView]:
    frame = Frame()
    frame.flashes = False
    return frame, StageView(frame, room, Type(frame.palette), str, 1)


def seen(frame: Frame, view: StageView, world: World) -> bytes:
    view.draw(world)
    return pygame.image.tobytes(frame.picture().subsurface(SEEN), "RGB")


def alone(path: Path, world: World) -> bytes:
    """What is seen before the room of one map, from where a world looks at it."""
    frame, view = view_of(load_room(path))
    world = world.copy()
    world.passage = world.passage._replace(part=0)
    return seen(frame, view, world)


def at_part(path: Path, part: int) -> Session:
    session = Session(Start.of(path, seed=1))
    for _ in range(part):
        session.step((SKIP,))
    return session


def test_parts_that_share_scenery_share_a_room(first: Path) -> None:
    room = load_room(first)
    rooms = [room.at(part) for part in range(4)]
    assert rooms[0] is rooms[1] is room
    assert rooms[2] is rooms[3]
    assert rooms[2] is not room


def test_each_part_is_seen_in_its_own_room_and_so_is_one_that_is_played_again(first: Path) -> None:
    frame, view = view_of(load_room(first))
    places = [first, first, first.with_name("three.tmx"), first.with_name("three.tmx")]
    session = at_part(first, 0)
    begun, looks = session.world.copy(), []
    for part, place in enumerate(places):
        assert session.world.passage.part == part
        looks.append(seen(frame, view, session.world))
        assert looks[-1] == alone(place, session.world)
        view.observe(session.world, session.step((SKIP,)))
    assert looks[2] != looks[0]
    assert seen(frame, view, begun) == looks[0]


def test_what_begins_in_the_middle_is_seen_in_that_room(first: Path) -> None:
    world = at_part(first, 3).world
    session = Session(Start(at_part(first, 0).start.plan, level=str(first), opening=world))
    session.step((0,))
    tape = record(session)
    projector = Projector(room_of(tape))
    projector.observe(played := next(replay(tape)).world)
    picture = projector.picture(played).subsurface(SEEN)
    assert pygame.image.tobytes(picture, "RGB") == alone(first.with_name("three.tmx"), played)


def test_a_room_lit_bit_by_bit_is_as_one_lit_at_once(
    first: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(onward, "SLICE", 0)
    frame, view = view_of(load_room(first))
    after, ticks = view._room._parts.onward, 0
    assert after
    while after._room is None:
        view.prepare()
        ticks += 1
    assert ticks > 20, "it is lit in too few bits"
    world = at_part(first, 2).world
    assert seen(frame, view, world) == alone(first.with_name("three.tmx"), world)


def test_lighting_ahead_takes_a_little_of_a_tick_and_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    now, last = [0.0], bare_room()

    def steps() -> Steps[Room]:
        for _ in range(9):
            now[0] += onward.SLICE / 2
            yield
        return last

    monkeypatch.setattr(onward, "perf_counter", lambda: now[0])
    ahead, spent = Onward(1, steps()), []
    for _ in range(8):
        began = now[0]
        ahead.prepare()
        spent.append(now[0] - began)
    assert spent[:4] == pytest.approx([onward.SLICE] * 4)
    assert spent[5:] == [0, 0, 0]
    assert ahead.room() is last


def test_a_room_that_cannot_be_drawn_is_told_once_and_then_bare(tmp_path: Path) -> None:
    path = stage(tmp_path)
    repaint(tmp_path, tmp_path / "three.tmx", lines=3)
    room = load_room(path)
    with pytest.raises(LevelError, match=r"rooms\.gpl: the palette has 61 colours"):
        room.at(2)
    assert room.at(2).colours == ()
    projector, session = Projector(path), at_part(path, 2)
    projector.observe(session.world)
    projector.picture(session.world)
