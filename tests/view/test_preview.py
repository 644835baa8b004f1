"""Previews: the whole level as one picture, with or without what stands in play."""

import os
import re
import shutil
from itertools import pairwise
from pathlib import Path

import pytest

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

import pygame

from game.cli import main
from game.faults import BadInputError
from game.levels.classes import Foe, Light
from game.levels.read import read_map
from game.levels.things import Names, read_level
from game.resources import data_root
from game.view.flat import draw_flat
from game.view.frame import Frame
from game.view.markers import marker
from game.view.marks import Label, _rows, _staircase, mark_objects
from game.view.preview import level_picture, preview
from game.view.tiles import load_room

BATHHOUSE = data_root() / "levels" / "bathhouse.tmx"
WHITE = (255, 255, 255)


@pytest.fixture(scope="module")
def lit() -> pygame.Surface:
    return level_picture(BATHHOUSE)


@pytest.fixture(scope="module")
def marked(lit: pygame.Surface) -> pygame.Surface:
    return mark_objects(lit, BATHHOUSE)


def test_the_whole_level_is_drawn(lit: pygame.Surface) -> None:
    assert lit.get_size() == (3200, 132)
    assert lit.get_bitsize() in (24, 32)


@pytest.mark.parametrize("view_x", [0, 733, 1500, 2880])
def test_the_middle_of_each_view_is_as_in_play(lit: pygame.Surface, view_x: int) -> None:
    room, frame = load_room(BATHHOUSE), Frame()
    frame.use(room.colours)
    room.adopt(frame.palette)
    room.draw_behind(frame.strip, view_x, 0)
    room.draw_front(frame.strip, view_x, 0)
    for y in range(132):
        seen = frame.palette[frame.strip.get_at_mapped((160, y))]
        assert lit.get_at((view_x + 160, y))[:3] == seen


def test_the_ends_of_a_level_are_as_in_its_outermost_views(lit: pygame.Surface) -> None:
    room, frame = load_room(BATHHOUSE), Frame()
    frame.use(room.colours)
    room.adopt(frame.palette)
    room.draw_behind(frame.strip, 0, 0)
    room.draw_front(frame.strip, 0, 0)
    for x in range(160):
        assert lit.get_at((x, 66))[:3] == frame.palette[frame.strip.get_at_mapped((x, 66))]


def test_marks_stand_around_the_picture_and_leave_most_of_it(
    lit: pygame.Surface, marked: pygame.Surface
) -> None:
    top = next(y for y in range(99) if sheet(marked, y) == sheet(lit, 0))
    kept = sum(
        lit.get_at((x, y)) == marked.get_at((x, y + top))
        for x in range(0, 3200, 7)
        for y in range(132)
    )
    assert kept > len(range(0, 3200, 7)) * 132 * 0.75


def sheet(picture: pygame.Surface, y: int) -> bytes:
    """A stretch of one row between the locks, where nothing stands."""
    return pygame.image.tobytes(picture.subsurface((1800, y, 40, 1)), "RGB")


def test_every_thing_of_play_has_its_cross_or_frame(
    lit: pygame.Surface, marked: pygame.Surface
) -> None:
    """But lamps: a marker may stand on theirs, and their light is seen."""
    level, _ = read_level(read_map(BATHHOUSE), Names())
    top = next(y for y in range(99) if sheet(marked, y) == sheet(lit, 0))
    for thing in (thing for thing in level.things if not isinstance(thing.what, Light)):
        at = thing.at
        area = type(thing.what).traits.shape == "rectangle"
        x = round(at.left if area else at.middle)
        column = marked.subsurface((x, top, 1, 132))
        colour = bytes.fromhex(type(thing.what).traits.colour[-6:])
        assert colour in pygame.image.tobytes(column, "RGB"), thing.at


def test_a_foe_is_seen_as_who_he_is(lit: pygame.Surface, marked: pygame.Surface) -> None:
    """The marker that he has in Tiled stands on his place."""
    level, _ = read_level(read_map(BATHHOUSE), Names())
    top = next(y for y in range(99) if sheet(marked, y) == sheet(lit, 0))
    seen: dict[bytes, set[str]] = {}
    for foe in level.all(Foe):
        x, y = round(foe.at.middle), round(foe.at.y)
        face = marked.subsurface((x - 8, top + y - 40, 16, 12))
        seen.setdefault(pygame.image.tobytes(face, "RGB"), set()).add(foe.what.kind)
    assert all(len(kinds) == 1 for kinds in seen.values())


def test_what_has_no_marker_is_not_sought_elsewhere() -> None:
    assert marker(Foe(kind="thrower"))
    assert marker(Foe(kind="../Vent")) is None


def test_labels_never_lie_over_each_other_nor_over_a_line() -> None:
    labels = [Label("w", WHITE, x, width) for x in range(0, 900, 13) for width in (9, 40)]
    rows = _staircase(labels)
    assert sum(len(row) for row in rows) == len(labels)
    for number, row in enumerate(rows):
        spans = sorted((label.x, label.x + label.width) for label in row)
        assert all(a[1] < b[0] for a, b in pairwise(spans))
        lines = [label.x for deeper in rows[number + 1 :] for label in deeper]
        assert not [x for x in lines for a, b in spans if a < x < b]


def test_areas_that_overlap_are_named_in_rows() -> None:
    rows = _rows(
        [Label("a", WHITE, 0, 320), Label("b", WHITE, 100, 320), Label("c", WHITE, 400, 9)]
    )
    assert [[label.words for label in row] for row in rows] == [["a", "c"], ["b"]]


@pytest.mark.parametrize(
    ("flags", "told"),
    [([], "3200 x 132"), (["--objects"], "3321 x ")],
)
def test_the_command_writes_a_png_and_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], flags: list[str], told: str
) -> None:
    out = tmp_path / "bathhouse.png"
    assert main(["preview", str(BATHHOUSE), "-o", str(out), *flags]) == 0
    assert f"{out}: {told}" in capsys.readouterr().out
    assert out.read_bytes().startswith(b"\x89PNG")
    assert [path.name for path in tmp_path.iterdir()] == [out.name]


def test_a_flat_preview_is_the_flat_map(tmp_path: Path) -> None:
    path = Path(__file__).parents[1] / "levels" / "flat" / "offsets.tmx"
    assert preview(path, tmp_path / "o.png", flat=True, objects=False).endswith("o.png: 58 x 50")
    stored = pygame.image.load(tmp_path / "o.png")
    drawn = draw_flat(read_map(path))
    assert pygame.image.tobytes(stored, "RGBA") == pygame.image.tobytes(drawn, "RGBA")


@pytest.mark.parametrize("name", ["letter.png", "letter.txt", "no/such/folder.png", ""])
def test_nothing_else_is_written_over(tmp_path: Path, name: str) -> None:
    (tmp_path / "letter.png").write_text("Dear Ivan,", "utf-8")
    with pytest.raises(BadInputError):
        preview(BATHHOUSE, tmp_path / name, flat=True, objects=False)
    assert (tmp_path / "letter.png").read_text("utf-8") == "Dear Ivan,"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    for name in ("levels", "assets/tilesets", "assets/palettes"):
        shutil.copytree(BATHHOUSE.parents[1] / name, tmp_path / name)
    return tmp_path / "levels" / "bathhouse.tmx"


def test_the_levels_own_pictures_are_not_written_over(copy: Path) -> None:
    atlas = copy.parents[1] / "assets" / "tilesets" / "bathhouse.png"
    before = atlas.read_bytes()
    with pytest.raises(BadInputError, match="the level is made of"):
        preview(copy, atlas, flat=True, objects=False)
    assert atlas.read_bytes() == before


def test_a_level_that_breaks_the_rules_is_still_drawn(copy: Path) -> None:
    """A picture is what its designer looks at to mend it."""
    text = copy.read_text("utf-8")
    copy.write_text(re.sub(r".*Exit\.tx.*\n", "", text), "utf-8")
    told = preview(copy, copy.with_name("o.png"), flat=False, objects=True)
    assert told.startswith(f"{copy.with_name('o.png')}: ")


def test_a_level_without_colours_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A room cannot be lit without them; flat it can be drawn."""
    flat = Path(__file__).parents[1] / "levels" / "flat" / "csv.tmx"
    out = str(tmp_path / "o.png")
    assert main(["preview", str(flat), "-o", out]) == 2
    assert "the map lacks the property 'palette'" in capsys.readouterr().err
    assert main(["preview", str(flat), "-o", out, "--flat", "--objects"]) == 0
