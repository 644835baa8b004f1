"""Tapes are shown as they were played, and showing them changes nothing."""

import io
import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pygame
import pytest
from PIL import Image

from game.agents.pixels import Painter
from game.content.words import KEYS, word
from game.faults import BadInputError
from game.levels.things import Level
from game.replay.tape import Tape, record
from game.replay.tape_file import save
from game.replay.verify import replay
from game.resources import level
from game.session import Session, Start
from game.sim.events import Event
from game.sim.world import World
from game.testing.arena import arena
from game.testing.players import BOTS
from game.view import tiles
from game.view.frame import FLASH, SIZE, Frame
from game.view.projector import SEED, Projector, _words, lit_room, ticks_shown
from game.view.room import Room
from game.view.served import serve
from game.view.stage import StageView
from game.view.steps import Steps
from game.view.tape_film import digests, room_of, ticks_of
from game.view.tiles import load_room
from game.view.type import Type

BATHHOUSE = level("levels/bathhouse.tmx")
ROAD = Path(__file__).parents[1] / "levels" / "road.tmx"  # a level without pictures
TICKS = 620
LATE = range(560, 601)


def played(start: Start, ticks: int) -> Session:
    session, bot = Session(start), BOTS["careful"](4)
    for _ in range(ticks):
        session.step((bot.act(session.world, session.world.players[0]),))
    return session


@pytest.fixture(scope="module")
def session() -> Session:
    return played(Start.of(BATHHOUSE, seed=4), TICKS)


@pytest.fixture(scope="module")
def tape(session: Session) -> Tape:
    return record(session)


@pytest.fixture(scope="module")
def path(tape: Tape, tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("tapes") / "some.tape"
    save(tape, place)
    return place


def pixels(picture: pygame.Surface) -> bytes:
    return pygame.image.tobytes(picture, "RGB")


def shown_in_play(session: Session) -> list[bytes]:
    """Return every picture of a session as the game shows it, each tick drawn."""
    frame, window = Frame(), pygame.Surface(SIZE, depth=32)
    type_ = Type(frame.palette)
    view = StageView(frame, load_room(BATHHOUSE), type_, lambda key: word(key, "en"))
    view.shake._chance.seed(SEED)
    view._fight._effects._chance.seed(SEED)
    pictures, again = [], Session(session.start)
    for held in session.inputs:
        frame.tick()
        view.observe(again.world, again.step(held))
        view.draw(again.world)
        frame.show(window)
        pictures.append(pixels(window))
    return pictures


def test_some_ticks_look_as_they_did_when_every_tick_was_drawn(
    session: Session, tape: Tape
) -> None:
    live = shown_in_play(session)
    shown = [pixels(p) for p in Projector(BATHHOUSE).pictures(replay(tape), LATE)]
    assert shown == [live[tick - 1] for tick in LATE]
    assert len(set(shown)) > len(shown) // 2


def test_a_tape_gives_the_same_pictures_every_time(tape: Tape) -> None:
    one, other = (
        [pixels(p) for p in Projector(BATHHOUSE).pictures(replay(tape), LATE)] for _ in range(2)
    )
    assert one == other


def test_it_stops_playing_at_the_last_tick_wanted(tape: Tape) -> None:
    sessions = replay(tape)
    assert len(list(Projector(None).pictures(sessions, range(3, 8)))) == 5
    assert next(sessions).world.tick == 8


def test_a_picture_taken_stays_as_it_was(tape: Tape) -> None:
    projector, sessions = Projector(BATHHOUSE), replay(tape)
    world = next(sessions).world
    taken = projector.picture(world)
    before = pixels(taken)
    for _ in range(60):
        next(sessions)
    assert pixels(projector.picture(world)) != before
    assert pixels(taken) == before


def test_a_flash_is_seen_and_passes(tape: Tape) -> None:
    projector, sessions = Projector(None), replay(tape)
    world = next(sessions).world
    world.events = [Event("heat", world.players[0].x)]
    bright = []
    for _ in range(FLASH + 1):
        projector.observe(world)
        colours = [tuple(colour)[:3] for colour in projector.picture(world).get_palette()]
        bright.append(colours != projector.palette)
        world.events = []
    assert bright == [True] * FLASH + [False]


@pytest.mark.parametrize("rate", [0, 30, 60, 144])
def test_a_tape_ends_the_same_however_often_it_is_drawn(tape: Tape, rate: int) -> None:
    end, every = digests(tape, rate)
    assert end == tape.end.digest
    assert tuple(every) == tape.digests
    assert len(every) == TICKS // 60


@pytest.mark.parametrize(("rate", "pictures"), [(30, 310), (60, 620), (144, 1488)])
def test_as_many_pictures_are_drawn_as_the_rate_asks_for(
    tape: Tape, rate: int, pictures: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn = []
    monkeypatch.setattr(Projector, "show", lambda _self, world, _window: drawn.append(world.tick))
    digests(tape, rate)
    assert abs(len(drawn) - pictures) <= 2
    assert drawn == sorted(drawn)
    assert drawn[-1] == TICKS


def test_what_is_drawn_wrongly_is_found(tape: Tape, monkeypatch: pytest.MonkeyPatch) -> None:
    draw = StageView.draw

    def meddle(self: StageView, world: Any) -> None:  # noqa: ANN401
        world.players[0].energy -= world.tick % 100 == 0
        draw(self, world)

    monkeypatch.setattr(StageView, "draw", meddle)
    assert digests(tape, 60)[0] != tape.end.digest


# ---- rooms that have no pictures ---------------------------------------------------------------
def test_a_stage_made_in_code_is_shown_before_a_bare_wall() -> None:
    tape = record(played(Start(arena(), seed=3), 30))
    assert room_of(tape) is None
    picture = list(Projector(room_of(tape)).pictures(replay(tape), ticks_of(tape)))[-1]
    strip = picture.subsurface((0, 12, 320, 128))
    counts = sorted(pixels(strip).count(bytes(colour[:3])) for colour in picture.get_palette()[:64])
    assert counts[-1] > 128 * 320 // 2, "no wall"
    assert sum(count > 20 for count in counts) > 8, "no figure"


def test_a_level_without_pictures_is_shown_before_a_bare_wall_to_its_end(tape: Tape) -> None:
    world = next(replay(tape)).world
    bare = pixels(Projector(None).picture(world))
    assert pixels(Projector(ROAD).picture(world)) == bare
    assert pixels(Projector(BATHHOUSE).picture(world)) != bare
    for picture in (Projector(None), Projector(ROAD)):
        world.stage.view = 6080 * 256  # of 6400 px
        assert pygame.image.tobytes(picture.picture(world), "P").count(0) < 320 * 180 // 2


def test_a_room_is_lit_once_for_films_and_agents(
    tape: Tape, monkeypatch: pytest.MonkeyPatch
) -> None:
    lit: list[Path] = []
    light = tiles._room

    def noted(level: Level, first: int) -> Steps[Room]:
        lit.append(level.map.path)
        return light(level, first)

    monkeypatch.setattr(tiles, "_room", noted)
    lit_room.cache_clear()
    world = next(replay(tape)).world
    Projector(BATHHOUSE).picture(world)
    Painter("levels/bathhouse.tmx", world).paint(world)
    Projector(BATHHOUSE).picture(world)
    assert lit == [BATHHOUSE]


def test_a_level_that_has_gone_is_told_by_the_tape(tape: Tape) -> None:
    gone = replace(tape, header=replace(tape.header, level="levels/gone.tmx"))
    assert room_of(gone) is None
    with pytest.raises(BadInputError, match=r"levels/gone\.tmx, which is not here"):
        digests(gone, 60)


# ---- ticks and words ---------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("first", "last", "fps", "ticks"),
    [(1, 4, 60, [1, 2, 3, 4]), (1, 4, 30, [2, 4]), (1, 5, 30, [1, 3, 5]), (7, 7, 30, [7])],
)
def test_the_last_tick_is_always_shown(first: int, last: int, fps: int, ticks: list[int]) -> None:
    assert list(ticks_shown(first, last, fps)) == ticks


def test_ticks_are_counted_as_the_world_counts_them(session: Session) -> None:
    on = Start(session.start.plan, opening=session.world)
    tape = record(played(on, 10))
    assert ticks_of(tape) == range(TICKS + 1, TICKS + 11)
    assert len(list(Projector(None).pictures(replay(tape), ticks_of(tape)))) == 10


def test_a_tape_without_a_tick_is_refused() -> None:
    with pytest.raises(BadInputError, match="plays no tick"):
        digests(record(Session(Start(arena()))), 0)


def test_buttons_in_words_have_names() -> None:
    assert "{STRIKE}" in word("hint.jab", "en")
    assert "STRIKE" in _words("hint.jab")
    assert not [key for key in KEYS if key.startswith("hint.") and "{" in _words(key)]


# ---- the server --------------------------------------------------------------------------------
def ask(*questions: object) -> list[dict[str, Any]]:
    told = io.StringIO()
    lines = (q if isinstance(q, str) else json.dumps(q) for q in questions)
    serve(io.StringIO("".join(f"{line}\n" for line in lines)), told)
    return [json.loads(line) for line in told.getvalue().splitlines()]


def asked_of(path: Path, folder: Path) -> dict[str, Any]:
    film, still = folder / "clip.png", folder / "last.png"
    return {"tape": str(path), "film": str(film), "still": str(still), "last": 20}


def test_the_server_answers_line_by_line(path: Path, tape: Tape, tmp_path: Path) -> None:
    film = asked_of(path, tmp_path)
    answers = ask({"tape": str(path), "rate": 0}, film, {"tape": str(path), "rate": 144})
    assert answers == [{"digest": tape.end.digest}] * 3
    with Image.open(film["film"]) as clip, Image.open(film["still"]) as still:
        clip.seek(getattr(clip, "n_frames", 1) - 1)
        assert clip.convert("RGB").tobytes() == still.convert("RGB").tobytes()


def test_the_film_of_a_play_that_ends_otherwise_says_so(
    path: Path, tape: Tape, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    step = World.step

    def meddle(self: World, held: Any) -> Any:  # noqa: ANN401
        self.players[0].energy -= self.tick == TICKS - 1
        return step(self, held)

    monkeypatch.setattr(World, "step", meddle)
    assert ask(asked_of(path, tmp_path))[0]["digest"] not in ("", tape.end.digest)


def test_a_film_shows_no_more_than_the_tape_plays(path: Path, tape: Tape, tmp_path: Path) -> None:
    answers = ask(asked_of(path, tmp_path) | {"last": TICKS * 2})
    assert answers == [{"digest": tape.end.digest}]


def test_the_server_goes_on_after_what_cannot_be_done(path: Path, tmp_path: Path) -> None:
    nowhere = asked_of(path, tmp_path / "nowhere")
    answers = ask("junk", {"tape": "gone.tape", "rate": 0}, nowhere, {"tape": str(path), "rate": 0})
    assert "JSON" in answers[0]["error"]
    assert answers[1]["error"].startswith("gone.tape: cannot be read")
    assert "there is no such folder" in answers[2]["error"]
    assert "digest" in answers[3]


def test_another_process_with_another_hash_seed_says_the_same(path: Path, tape: Tape) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "game.view.served"],
        input=json.dumps({"tape": str(path), "rate": 30}) + "\n",
        env={**os.environ, "PYTHONHASHSEED": "123"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(done.stdout)["digest"] == tape.end.digest
