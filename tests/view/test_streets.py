"""Streets: stretches of scenery, shown one after another for as long as the road goes on."""

from __future__ import annotations

import math
import os
import re
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

import pygame

from game.levels.classes import Street, Stretch
from game.levels.faults import LevelError
from game.levels.read import read_map
from game.levels.things import Names, read_level
from game.resources import data_root
from game.view.room import HEIGHT, VIEW, Span
from game.view.sources import sources
from game.view.streets import Lay, runs, stored
from game.view.tile_pictures import CUT
from game.view.tiles import load_room

if TYPE_CHECKING:
    from game.view.room import Room

STARTER = data_root() / "levels" / "starters" / "chase.tmx"
CHASE = data_root() / "levels" / "chase.tmx"
WIDE = 1920  # px of the starter: by every factor in it a whole number
OWN = r'<object [^>]*template="[^"]*/(?:Street|Stretch)\.tx"[^>]*?(?:/>|[^/]>.*?</object>)'
PLAY = '<objectgroup id="6" name="play">'
FAR = 'name="far" locked="1"'
STRETCH = '<object id="{}" name="{}" type="Stretch" x="{}" y="0" width="{}" height="132"/>'
STREET = (
    '<object id="{}" type="Street" x="{}" y="40"><properties><property name="shows" value="{}"/>'
    "</properties><point/></object>"
)
WHOLE = STRETCH.format(801, "whole", 0, WIDE)
HALVES = STRETCH.format(801, "one", 0, 960) + STRETCH.format(802, "other", 960, 960)
LAYS = (Lay(100.0, 40, 731.25), Lay(5000.5, 900, 487.5), Lay(5600.0, 40, 731.25))


def road(folder: Path, objects: str, *changes: tuple[str, str]) -> Path:
    """The starter of the chase, its own streets left out, with more in its layer of play."""
    text = re.sub(OWN, "", STARTER.read_text(encoding="utf-8"), flags=re.DOTALL)
    text = text.replace(PLAY, PLAY + objects)
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    for name, place in (("../../assets", "assets"), ("../t", "levels/t")):
        text = text.replace(f'"{name}', f'"{os.path.relpath(data_root() / place, folder)}')
    path = folder / "road.tmx"
    path.write_text(text, encoding="utf-8")
    return path


def seen(room: Room, view_x: int, tick: int = 9, area: tuple[int, int] = (0, VIEW)) -> bytes:
    """What a view shows from one column to another; CUT where nothing is drawn."""
    surface = pygame.Surface((VIEW, HEIGHT), 0, 8)
    colours = [(i, i, i) for i in range(256)]
    room.adopt(colours)
    surface.set_palette(colours)
    surface.fill(CUT)
    room.draw_behind(surface, view_x, tick)
    room.draw_front(surface, view_x, tick)
    left, right = area
    return pygame.image.tobytes(surface.subsurface((left, 0, right - left, HEIGHT)), "P")


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Room:
    return load_room(road(tmp_path_factory.mktemp("plain"), ""))


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Room:
    """A road that shows all of the starter again and again from x 0 on."""
    folder = tmp_path_factory.mktemp("whole")
    return load_room(road(folder, WHOLE + STREET.format(803, 0, "whole")))


def test_inside_a_stretch_it_looks_like_the_map_it_is_of(plain: Room, whole: Room) -> None:
    for view_x in range(640, 961, 32):  # there no layer comes to an end of the stretch
        assert seen(whole, view_x) == seen(plain, view_x), view_x


def test_a_stretch_is_shown_again_and_again_in_both_directions(whole: Room) -> None:
    for view_x in range(0, WIDE, 213):
        here = seen(whole, view_x)
        for rounds in (1, 20, -3):
            assert seen(whole, view_x + rounds * WIDE) == here, (view_x, rounds)


def test_every_view_of_a_road_is_filled(whole: Room) -> None:
    for view_x in (-100_000, -7001, -160, 1760, 39_000, 119_680):
        assert CUT not in seen(whole, view_x), view_x


def test_what_edges_a_figure_comes_again_with_the_stretch(plain: Room, whole: Room) -> None:
    there = [plain.rim_at(x) for x in range(0, WIDE, 16)]
    assert len(set(there)) > 1
    for rounds in (0, 7, -2):
        assert [whole.rim_at(rounds * WIDE + x) for x in range(0, WIDE, 16)] == there


def test_two_streets_meet_in_the_middle_of_the_view_in_every_layer(tmp_path: Path) -> None:
    hidden = (FAR, f'{FAR} visible="0"')  # it does not end with a street
    both = STREET.format(803, 0, "one") + STREET.format(804, 5000, "other")
    room = load_room(road(tmp_path, HALVES + both, hidden))
    for slab in (*room._behind[1:], room._near):
        edges = [run.at for run in slab.span.runs(5000 - VIEW // 2)]
        assert any(abs(edge - VIEW // 2) <= 1 for edge in edges), slab.span
    before = load_room(road(tmp_path, HALVES + STREET.format(803, 0, "one"), hidden))
    after = load_room(road(tmp_path, HALVES + STREET.format(804, 5000, "other"), hidden))
    middle, view_x = VIEW // 2, 5000 - VIEW // 2
    left, right = (0, middle - 1), (middle + 1, VIEW)
    assert seen(room, view_x, area=left) == seen(before, view_x, area=left)
    assert seen(room, view_x, area=right) == seen(after, view_x, area=right)
    assert seen(room, view_x, area=left) != seen(after, view_x, area=left)


def test_only_what_streets_show_is_lit(tmp_path: Path) -> None:
    one = load_room(road(tmp_path, HALVES + STREET.format(803, 0, "one")))
    wall = one._behind[-1].strips
    assert all(strip.get_width() for strip in wall[:6])
    assert not any(strip.get_width() for strip in wall[8:])


def test_a_far_layer_narrower_than_the_view_goes_on_by_itself(tmp_path: Path) -> None:
    streets = STREET.format(803, 0, "one") + STREET.format(804, 5000, "other")
    room = load_room(road(tmp_path, HALVES + streets))
    lays = room._behind[0].span.lays
    assert [(lay.start, lay.source) for lay in lays] == [(0.0, 0)]
    assert lays[0].period >= VIEW


def test_far_layers_slide_at_the_speeds_they_have(tmp_path: Path) -> None:
    second = (
        '<objectgroup id="90" name="far" parallaxx="0.5"><object id="890" gid="1003" x="0" y="62" '
        'width="256" height="60"/></objectgroup><layer id="2"'
    )
    room = load_room(road(tmp_path, "", ('<layer id="2"', second)))
    assert [slab.span.factor for slab in room._behind] == [0.2, 0.5, 0.75, 1.0]
    assert CUT not in seen(room, 300)


def test_a_map_may_show_the_scenery_of_another(tmp_path: Path, whole: Room) -> None:
    road(tmp_path, WHOLE)
    bare = tmp_path / "bare.tmx"
    street = STREET.format(1, 480, "whole")
    bare.write_text(
        '<map version="1.10" orientation="orthogonal" width="40" height="9" tilewidth="16" '
        'tileheight="16"><properties><property name="scenery" type="file" value="road.tmx"/>'
        f'</properties><objectgroup id="1" name="play">{street}</objectgroup></map>',
        encoding="utf-8",
    )
    room = load_room(bare)
    assert room.colours == whole.colours
    for layer, other in zip(room._behind[1:], whole._behind[1:], strict=True):
        start = layer.span.lays[0].start - other.span.lays[0].start
        assert start == pytest.approx(480 * layer.span.factor)
        assert [lay[1:] for lay in layer.span.lays] == [lay[1:] for lay in other.span.lays]
    assert CUT not in seen(room, 3000)
    watched = sources(read_map(bare))
    assert tmp_path / "road.tmx" in watched
    assert data_root() / "assets/tilesets/chase/sky.png" in [path.resolve() for path in watched]


def test_a_street_of_no_stretch_is_told(tmp_path: Path) -> None:
    with pytest.raises(LevelError, match="a Street shows 'mill', which is no Stretch"):
        load_room(road(tmp_path, WHOLE + STREET.format(803, 0, "mill")))


# ---- where stored pixels are shown


@pytest.mark.parametrize("left", range(-3000, 9000, 397))
def test_runs_cover_the_view_without_a_gap_and_keep_to_their_pieces(left: int) -> None:
    found = list(runs(LAYS, left, VIEW))
    assert [run.at for run in found] == [0, *(run.end for run in found[:-1])]
    assert found[-1].end == VIEW
    for run in found:
        first, last = run.left + run.at, run.left + run.end
        assert any(
            lay.source <= first and last <= lay.source + math.ceil(lay.period) + 1 for lay in LAYS
        )


def test_runs_and_single_pixels_agree() -> None:
    for left in range(4400, 5700, 31):
        for run in runs(LAYS, left, VIEW):
            for column in (run.at, run.end - 1):
                assert stored(LAYS, left + column) == run.left + column


def test_a_piece_slides_evenly_while_it_is_in_view() -> None:
    for left in range(5010, 5160):
        (one, *_), (next_, *_) = runs(LAYS, left, 1), runs(LAYS, left + 1, 1)
        assert next_.left - one.left == 1


def test_a_span_without_streets_shows_its_own_pixels() -> None:
    span = Span(0.75, 0.0, 4000)
    assert list(span.runs(100)) == [(0, VIEW, 75)]
    assert span.stored(77) == 77
    assert span.shows(-10, -5)


# ---- the streets of the chase


def test_streets_of_the_chase_end_where_their_stretches_do() -> None:
    level, _ = read_level(read_map(CHASE), Names())
    long = {stretch.at.name: stretch.at.width for stretch in level.all(Stretch)}
    streets = sorted((street.at.middle, street.what.shows) for street in level.all(Street))
    for (x, shows), (until, _) in pairwise(streets):
        assert (until - x) % long[shows] == 0, (x, shows)


def test_no_stretch_of_the_chase_cuts_what_stands_in_it() -> None:
    """But for what goes on beyond every end: girders, haze and rain."""
    level, _ = read_level(read_map(CHASE), Names())
    layers = {"back": 0.75, "props": 1.0}
    cut = []
    for layer in level.map.layers:
        factor = layers.get(layer.name)
        for thing in layer.objects if factor else ():
            for stretch in level.all(Stretch):
                ends = (
                    (x - VIEW / 2) * (factor or 1) + VIEW / 2
                    for x in (stretch.at.left, stretch.at.right)
                )
                over = [end for end in ends if thing.left + 1 < end < thing.right - 1]
                if over and thing.name not in ("el-far-side", "violet-haze", "bank"):
                    cut.append((stretch.at.name, thing.name, thing.left))
    assert cut == []
