"""`redheat walk`: its picture, with the marks at their places, its tape, its words and its code."""

import re
from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.content.kinds import KINDS
from game.faults import BadInputError
from game.levels.read import read_map
from game.levels.things import game_names, read_level
from game.replay.tape_file import load
from game.replay.verify import verify
from game.resources import asset
from game.session import Start
from game.sim.stage import Wave
from game.sim.units import PX, VIEW
from game.testing.walk import Walk, walk_level
from game.testing.walker import Loss, Mark, Step, Try
from game.view.palette import Colour, read_gpl
from game.view.walk.band import SHELF, SIDE, STRIP
from game.view.walk.marks import BAD, BEATEN, FOUND, FULL, HARM, HELD, LITTLE
from game.view.walk.picture import draw_walk
from game.view.walk.rows import rows_of
from game.view.walk.verb import walk

YARD = Path(__file__).parents[1] / "testing" / "walks" / "yard.tmx"
WALL: Colour = (1, 2, 3)
COLOURS = read_gpl(asset("palettes/figures.gpl"))
ODD = 50  # energy of no other loss


@pytest.fixture(scope="module")
def yard() -> Walk:
    level, _ = read_level(read_map(YARD), game_names(KINDS))
    return walk_level(level, Start.of(YARD), lambda _: None)


def changed(walk: Walk, **changes: object) -> Walk:
    """Return a walk whose best try has another diary."""
    one = walk.best
    diary = replace(one.diary)
    for name in ("pickups", "checkpoints", "cues", "hazards"):
        setattr(diary, name, list(getattr(one.diary, name)))
    diary.taken, diary.furthest = one.diary.taken, one.diary.furthest
    for name, value in changes.items():
        setattr(diary, name, value)
    return walk._replace(tries=[Try(one.bot, one.session, diary, one.ending)])


def drawn(walk: Walk) -> pygame.Surface:
    wall = pygame.Surface((walk.plan.width // PX, STRIP))
    wall.fill(WALL)
    return draw_walk(walk, wall)


def strip_tops(picture: pygame.Surface) -> list[int]:
    """Return the y at which each piece of the level begins."""
    column = [tuple(picture.get_at((SIDE, y)))[:3] == WALL for y in range(picture.get_height())]
    return [y for y, wall in enumerate(column) if wall and not column[y - 1]]


def differing(one: pygame.Surface, other: pygame.Surface, ink: int) -> list[tuple[int, int]]:
    """Return the places that have this colour in the one picture and not in the other."""
    assert one.get_size() == other.get_size()
    width, height = one.get_size()
    return [
        (x, y)
        for y in range(height)
        for x in range(width)
        if (colour := one.get_at((x, y))) != other.get_at((x, y)) and colour[:3] == COLOURS[ink]
    ]


def test_the_whole_level_is_shown_in_rows(yard: Walk) -> None:
    picture = drawn(yard)
    tops, rows = strip_tops(picture), rows_of(yard)
    assert len(tops) == len(rows) == 2
    for top, row in zip(tops, rows, strict=True):
        last = SIDE + row.right - row.left - 1
        assert picture.get_at((last, top + STRIP - 1))[:3] == WALL
        assert picture.get_at((last + 1, top + STRIP - 1))[:3] != WALL


def test_a_hit_is_a_red_mark_with_its_damage_where_it_came_about(yard: Walk) -> None:
    tick = yard.best.diary.fights[0].began + 120
    x = yard.best.diary.way[tick - 1].x
    before = drawn(changed(yard, losses=[]))
    after = drawn(changed(yard, losses=[Loss(tick, x, ODD, "jab", guarded=False)]))
    marks = differing(after, before, HARM)
    assert abs(sum(at[0] for at in marks) / len(marks) - SIDE - x) <= 1
    assert min(at[1] for at in marks) > strip_tops(after)[0] + STRIP
    assert differing(after, before, BAD)  # the number


def test_later_is_lower(yard: Walk) -> None:
    began = yard.best.diary.fights[0].began
    bare, heights = drawn(changed(yard, losses=[])), []
    for tick in (began + 60, began + 180):
        loss = Loss(tick, yard.best.diary.way[tick - 1].x, ODD, "jab", guarded=False)
        marks = differing(drawn(changed(yard, losses=[loss])), bare, HARM)
        heights.append(sum(y for _, y in marks) // len(marks))
    assert heights[1] - heights[0] == 24  # 12 px a second: it is a short walk


def test_a_life_lost_a_foe_beaten_and_low_energy_can_be_seen(yard: Walk) -> None:
    fight = yard.best.diary.fights[0]
    bare = drawn(changed(yard, beaten=[], lives=[]))
    mark = Mark(fight.began + 60, 600, "bather")
    assert differing(drawn(changed(yard, beaten=[mark], lives=[])), bare, BEATEN)
    assert differing(drawn(changed(yard, beaten=[], lives=[mark])), bare, HARM)
    weak = [Step(step.x, step.view, 10) for step in yard.best.diary.way]
    low = differing(drawn(changed(yard, beaten=[], lives=[], way=weak)), bare, LITTLE)
    assert len(low) > 500
    assert differing(bare, drawn(changed(yard, beaten=[], lives=[], way=weak)), FULL)


def test_a_missed_pickup_is_crossed_out_and_a_found_one_is_ticked(yard: Walk) -> None:
    found, missed = drawn(yard), drawn(changed(yard, pickups=[0, 1]))
    top, x = strip_tops(found)[0], SIDE + yard.plan.pickups[0].x // PX
    cross = differing(missed, found, HARM)
    assert (x, top + SHELF - 10) in cross
    ticks = differing(found, missed, FOUND)
    assert ticks
    assert max(abs(at[0] - x) for at in ticks) < 80
    assert max(at[1] for at in ticks) > top + STRIP


def test_a_fight_is_a_box_as_wide_as_the_view(yard: Walk) -> None:
    picture = drawn(yard)
    inside = [
        x for x in range(picture.get_width())
        if any(picture.get_at((x, y))[:3] == COLOURS[HELD] for y in range(120, 600))
    ]  # fmt: skip
    lock = yard.plan.waves[0]
    rim = 1
    assert inside[-1] - inside[0] + 1 + 2 * rim >= (lock.right - lock.left) // PX


def test_rows_break_at_no_lock_and_are_never_too_wide(yard: Walk) -> None:
    for width in range(320, 8000, 368):
        waves = tuple(Wave(x * PX, x * PX + VIEW, ()) for x in range(60, width - 320, 350))
        for direction in (1, -1):
            plan = replace(yard.plan, width=width * PX, waves=waves, direction=direction)
            rows = rows_of(yard._replace(plan=plan))[::direction]
            assert rows[0].left == 0
            assert rows[-1].right == width
            for row in rows:
                assert 0 < row.right - row.left <= 1280
                assert not any(w.left < row.right * PX < w.right for w in waves)


def test_a_level_walked_to_the_left_begins_with_its_right_end(yard: Walk) -> None:
    left = yard._replace(plan=replace(yard.plan, direction=-1))
    assert [row.left for row in rows_of(left)] == [row.left for row in rows_of(yard)][::-1]


# ---- the command --------------------------------------------------------------------------------
def test_a_good_level_is_walked_with_code_0_a_picture_and_a_tape(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert walk(YARD, 1, "normal", tmp_path) == 0
    told = capsys.readouterr()
    assert told.err == ""  # no terminal
    assert f"{tmp_path / 'yard-walk.png'}, {tmp_path / 'yard-walk.tape'}" in told.out
    picture = pygame.image.load(tmp_path / "yard-walk.png")
    assert picture.get_width() <= 1280
    tape = load(tmp_path / "yard-walk.tape")
    assert tape.end.outcome == "clear"
    assert verify(tape).word == "same"


def test_the_same_walk_writes_the_same_bytes(tmp_path: Path) -> None:
    files = []
    for _ in range(2):
        walk(YARD, 2, "normal", tmp_path)
        files.append([path.read_bytes() for path in sorted(tmp_path.iterdir())])
    assert files[0] == files[1]


def test_what_could_not_be_done_is_told_after_the_report_with_code_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old = '<property name="title"'
    limit = f'<property name="limit" type="int" value="400"/>{old}'
    short = tmp_path / "short.tmx"
    short.write_text(YARD.read_text(encoding="utf-8").replace(old, limit), encoding="utf-8")
    assert walk(short, 1, "normal", tmp_path) == 1
    told = capsys.readouterr().out.splitlines()
    assert re.match(rf"{re.escape(str(short))}:\d+: object 2 'gate'.* \[RH402\]$", told[-1])
    assert any("short-walk.tape: of the careful bot's try with seed 1" in line for line in told)
    tape = load(tmp_path / "short-walk.tape")
    assert tape.end.outcome == "timeout"
    assert verify(tape).word == "same"


def test_a_level_with_faults_has_them_told_with_code_2_and_nothing_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "broken.tmx"
    broken.write_text(YARD.read_text(encoding="utf-8").replace('"medal"/>', '"modal"/>'))
    assert walk(broken, 1, "normal", tmp_path) == 2
    told = capsys.readouterr()
    assert "item is 'modal'" in told.out
    assert "cannot be walked until" in told.err
    assert list(tmp_path.iterdir()) == [broken]


@pytest.mark.parametrize("name", ["yard-walk.png", "yard-walk.tape"])
def test_what_is_no_picture_or_tape_is_not_written_over(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("my novel")
    with pytest.raises(BadInputError, match="choose another place"):
        walk(YARD, 1, "normal", tmp_path)
    assert (tmp_path / name).read_text() == "my novel"
    assert len(list(tmp_path.iterdir())) == 1


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match="there is no such folder"):
        walk(YARD, 1, "normal", tmp_path / "no")
