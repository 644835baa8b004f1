"""What is shipped can be seen: frames for every move, whole, in the palette, before every room."""

import itertools
from pathlib import Path

import pytest

pytest.importorskip("numpy", reason="the studio extra is not installed")
pytest.importorskip("PIL", reason="the studio extra is not installed")

import numpy as np
import pygame
from PIL import Image

from assets.studio import seen
from assets.studio.palette import ASSETS, CLEAR, INK, RIM_OFFSET, figure_palette, read_palette
from assets.studio.roster import PHASES, ROSTER
from game.content.kinds import KINDS
from game.levels.read import read_map
from game.sim.gaits import Walk
from game.sim.units import BODY, PX
from game.view.frame import Frame
from game.view.room import VIEW, Room
from game.view.sheets import Sheet
from game.view.tiles import load_room

ON_FOOT = [name for name, kind in KINDS.items() if isinstance(kind.gait, Walk)]
ROOT = ASSETS.parent
ROOMS = sorted((ROOT / "levels" / "starters").glob("*.tmx"))
DRAWN = sorted(name for name in ROSTER if (ASSETS / "sprites" / f"{name}.json").is_file())
SHEETS = sorted((ASSETS / "sprites").glob("*.png"))
FRAMES = {"idle": 4, "walk": 6, "dizzy": 4, "air": 3, "rise": 3, "guard": 2, "duck": 2}
FRAMES |= {"hurt": 2, "hurt_mid": 2, "gripped": 2, "thrown": 3, "taunt": 3}
STREAKED = ("parry", "caught", "win", "heat")  # like blows: a streak has no outline
LEAST_CONTRAST = 20  # in L*a*b*: two neighbouring greys of the palette are 10 to 14 apart
MOST_ALIKE = 0.85
AT_ARMS_LENGTH = 20  # px; what reaches less is done with the body


# ---- measuring ----


def test_like_covers_like_and_nothing_covers_nothing() -> None:
    man = np.zeros((8, 8), np.bool_)
    man[2:6, 2:6] = True
    assert seen.overlap(man, man) == 1
    assert seen.overlap(man, ~man) == 0


def test_a_frame_cut_by_its_border_has_a_bare_edge() -> None:
    whole = np.full((9, 9), CLEAR, np.uint8)
    whole[1:8, 1:8] = INK
    whole[2:7, 2:7] = 5
    assert seen.longest_bare_edge(seen.Cell(whole[1:8, 1:8], (4, 8))) == 0
    assert seen.longest_bare_edge(seen.Cell(whole[2:8, 1:8], (4, 8))) == 5


def test_red_before_green_is_told_apart_but_not_by_everyone() -> None:
    picture = np.full((60, 60, 3), (96, 128, 0), np.uint8)
    figure = np.zeros((60, 60), np.bool_)
    figure[12:48, 12:48] = True
    picture[figure] = (170, 92, 0)
    gaps = {sight: seen.contrast(picture, figure, sight) for sight in seen.SIGHTS}
    assert gaps["full"] > 3 * gaps["deuteranopia"]
    assert gaps["tritanopia"] > 3 * gaps["deuteranopia"]


def test_grey_sees_no_hue() -> None:
    lab = seen.as_seen(np.array([(255, 0, 0), (0, 80, 200)], np.uint8), "grey")
    assert np.abs(lab[:, 1:]).max() < 0.1


# ---- every move has its frames ----


@pytest.mark.parametrize("name", ROSTER)
def test_everyone_of_the_roster_has_a_sheet_with_all_his_moves(name: str) -> None:
    assert set(ROSTER[name].tags()) <= set(seen.cells(name))


@pytest.mark.parametrize("kind", ON_FOOT)
def test_every_move_of_a_kind_has_its_own_frames(kind: str) -> None:
    tags = set(seen.cells(kind))
    struck = ("strike", "hands", "toss", "rolls")
    for name, move in KINDS[kind].moves.items():
        blow = any(getattr(move, part) for part in struck)
        wanted = {f"{name}:{phase}" for phase in PHASES} if blow else {name}
        assert wanted <= tags or name in ("stand", "enter"), f"{kind} {name}"


LOOKS = [("danko", sheet) for sheet in DRAWN if sheet.startswith("danko_")]
LOOKS += [(kind, kind) for kind in ON_FOOT]


@pytest.mark.parametrize(("kind", "sheet"), LOOKS)
def test_a_blow_is_drawn_as_far_as_it_reaches_and_not_through_a_man(kind: str, sheet: str) -> None:
    found = seen.cells(sheet)
    for name, move in KINDS[kind].moves.items():
        if move.strike and not move.strike.line and move.strike.reach >= AT_ARMS_LENGTH:
            columns = [np.flatnonzero(c.drawn.any(0)) - c.pivot[0] for c in found[f"{name}:active"]]
            drawn = max(part[-1] for part in columns)
            assert move.strike.reach <= drawn <= move.strike.reach + BODY // PX // 2, name


@pytest.mark.parametrize("name", DRAWN)
def test_animations_have_enough_frames_to_be_smooth(name: str) -> None:
    found = {tag: len(cells) for tag, cells in seen.cells(name).items()}
    scarce = {tag: n for tag, n in found.items() if n < FRAMES.get(tag, 1)}
    assert not scarce
    blows = {tag.partition(":")[0] for tag in found if tag.endswith(":active")}
    whole = {blow: sum(found.get(f"{blow}:{phase}", 0) for phase in PHASES) for blow in blows}
    assert not {blow: n for blow, n in whole.items() if n < 4}


@pytest.mark.parametrize("name", DRAWN)
def test_no_frame_is_cut_by_its_cell(name: str) -> None:
    for tag, cells in seen.cells(name).items():
        if ":active" in tag or tag.partition(":")[0] in STREAKED:
            continue
        assert max(seen.longest_bare_edge(cell) for cell in cells) <= 3, tag


def test_no_two_kinds_have_the_same_silhouette() -> None:
    shapes = {name: seen.silhouette(name) for name in DRAWN}
    alike = {
        f"{a} {b}": round(seen.overlap(shapes[a], shapes[b]), 3)
        for a, b in itertools.combinations(DRAWN, 2)
        if a.rstrip("0123456789") != b.rstrip("0123456789")
    }
    assert not {pair: share for pair, share in alike.items() if share >= MOST_ALIKE}


# ---- every colour is in a palette ----


@pytest.mark.parametrize("path", sorted((ASSETS / "palettes").glob("*.gpl")), ids=lambda p: p.stem)
def test_a_palette_has_at_most_64_colours(path: Path) -> None:
    assert 0 < len(read_palette(path).colours) <= 64


@pytest.mark.parametrize("path", SHEETS, ids=lambda path: path.stem)
def test_a_sheet_has_only_colours_of_the_palette(path: Path) -> None:
    with Image.open(path) as picture:
        used = set(np.unique(np.asarray(picture)).tolist()) - {CLEAR}
        flat = picture.getpalette() or []
    wanted = figure_palette().colours
    for index in used:
        assert tuple(flat[3 * index : 3 * index + 3]) == wanted[index % RIM_OFFSET]


@pytest.mark.parametrize(
    "path", sorted((ASSETS / "pictures").rglob("*.png")), ids=lambda path: path.stem
)
def test_a_picture_has_only_colours_of_the_palettes(path: Path) -> None:
    palettes = (ASSETS / "palettes").glob("*.gpl")
    allowed = {colour for palette in palettes for colour in read_palette(palette).colours}
    with Image.open(path) as picture:
        pixels = np.asarray(picture.convert("RGBA")).reshape(-1, 4)
    used = {tuple(pixel[:3].tolist()) for pixel in np.unique(pixels, axis=0) if pixel[3]}
    assert used <= allowed


# ---- figures stand out of every room ----


@pytest.mark.parametrize("level", ROOMS, ids=lambda path: path.stem)
def test_figures_are_found_before_every_room_by_every_eye(level: Path) -> None:
    room, frame = load_room(level), Frame()
    frame.use(room.colours)
    room.adopt(frame.palette)
    colours = np.array([tuple(c)[:3] for c in frame.palette], np.uint8)
    sheets = {name: Sheet(name, frame.palette) for name in DRAWN}
    tilemap = read_map(level)
    lost = []
    for view_x in range(0, tilemap.width * tilemap.tile_width - VIEW + 1, VIEW):
        room.draw_behind(frame.strip, view_x, 0)
        behind = pygame.surfarray.array2d(frame.strip).T.astype(np.uint8)
        for name, sheet in sheets.items():
            picture, figure = _stood(behind, room, sheet, view_x)
            for sight in seen.SIGHTS:
                found = seen.contrast(colours[picture], figure, sight)
                if found < LEAST_CONTRAST:
                    lost.append(f"{name} at {view_x} in {sight}: {found:.0f}")
    assert not lost


def _stood(
    behind: np.ndarray[tuple[int, ...], np.dtype[np.uint8]], room: Room, sheet: Sheet, view_x: int
) -> tuple[np.ndarray[tuple[int, ...], np.dtype[np.uint8]], seen.Bits]:
    """Stand a figure in the middle of the strip; return the part round it, and where it is."""
    x = VIEW // 2
    cut = sheet.cut(sheet.tags["idle"].at(0), look=room.rim_at(view_x + x))
    pixels = pygame.surfarray.array2d(cut.surface).T.astype(np.uint8)
    height, width = behind.shape[0], pixels.shape[1]
    top, left = height + cut.dy, x + cut.dx
    pixels = pixels[max(0, -top) : height - top]
    part = behind[:, left - 8 : left + width + 8].copy()
    figure = np.zeros(part.shape, np.bool_)
    rows = slice(max(0, top), max(0, top) + len(pixels))
    figure[rows, 8 : 8 + width] = pixels != CLEAR
    part[rows, 8 : 8 + width] = np.where(pixels != CLEAR, pixels, part[rows, 8 : 8 + width])
    return part, figure
