"""What acts in a room: doors over their pieces, things that break, wagons, what is thrown."""

from __future__ import annotations

import itertools

import pytest

pytest.importorskip("numpy", reason="the studio extra is not installed")
pytest.importorskip("PIL", reason="the studio extra is not installed")

import numpy as np
from PIL import Image

from assets.studio import seen
from assets.studio.palette import ASSETS, CLEAR
from assets.studio.sheet import Pixels
from game.sim.items import ITEMS

DOORS = {"hotel": "hotel/door-301", "ward": "hospital/wired-doors"}
DOORS |= {"lift": "hospital/lift", "cage": "hotel/lift"}
PROPS = seen.cells("props")
WHOLE = [name for name in PROPS if not name.endswith("_broken")]
BELT, OVER_A_HEAD = 22, 104  # px over the strip's lower edge
MOST_BESIDE = 17  # px of dust beside a door


def covered(cell: seen.Cell) -> tuple[int, int, int]:
    """Return left and right from the pivot, and the height over it, of what is drawn."""
    columns = np.flatnonzero(cell.drawn.any(0)) - cell.pivot[0]
    rows = np.flatnonzero(cell.drawn.any(1))
    return int(columns[0]), int(columns[-1]) + 1, cell.pivot[1] - int(rows[0])


def field(cell: seen.Cell) -> Pixels:
    """Return the pixels on 240 x 140, the pivot in the middle near the lower edge."""
    pixels = np.full((140, 240), CLEAR, np.uint8)
    top, left = 136 - cell.pivot[1], 120 - cell.pivot[0]
    high, wide = cell.pixels.shape
    pixels[top : top + high, left : left + wide] = cell.pixels
    return pixels


# ---- doors ----


@pytest.mark.parametrize(("style", "piece"), DOORS.items())
def test_a_door_that_acts_lies_over_the_shut_one(style: str, piece: str) -> None:
    doors = seen.cells("doors")
    with Image.open(ASSETS / "tilesets" / f"{piece}.png") as picture:
        wide, high = picture.size
    for tag, beside in (("handle", 0), ("open", 0), ("slam", MOST_BESIDE)):
        for cell in doors[f"{style}_{tag}"]:
            left, right, top = covered(cell)
            assert -wide // 2 - beside <= left
            assert right <= wide // 2 + beside
            assert top <= high


@pytest.mark.parametrize("style", DOORS)
def test_a_handle_that_is_tried_moves(style: str) -> None:
    tried = [field(cell) for cell in seen.cells("doors")[f"{style}_handle"]]
    assert all((a != b).any() for a, b in itertools.pairwise(tried))


@pytest.mark.parametrize("style", DOORS)
def test_an_open_door_covers_the_shut_one_and_a_slammed_one_shows_it(style: str) -> None:
    doors = seen.cells("doors")
    middle = (slice(70, 120), slice(106, 134))
    assert (field(doors[f"{style}_open"][-1])[middle] != CLEAR).all()
    assert (field(doors[f"{style}_slam"][-1])[middle] == CLEAR).mean() > 0.6


# ---- things that break ----


@pytest.mark.parametrize("name", WHOLE)
def test_a_light_runs_over_what_can_be_broken_and_broken_it_looks_so(name: str) -> None:
    still, *lit = (field(cell) for cell in PROPS[name])
    (broken,) = (field(cell) for cell in PROPS[f"{name}_broken"])
    assert all((pixels != still).any() for pixels in lit)
    assert (broken != still).sum() > 200


@pytest.mark.parametrize("name", WHOLE)
def test_what_is_broken_lies_where_it_stood(name: str) -> None:
    (left, right, _), (inner, outer, _) = (
        covered(PROPS[tag][0]) for tag in (name, f"{name}_broken")
    )
    assert left - 10 <= inner
    assert outer <= right + 10


# ---- wagons ----


@pytest.mark.parametrize(("name", "wide"), [("box", 140), ("gondola", 180)])
def test_a_shunted_wagon_hides_a_man_from_the_belt_to_over_his_head(name: str, wide: int) -> None:
    for cell in seen.cells("shunted")[name]:
        left, right, top = covered(cell)
        assert wide <= right - left <= wide + 4
        assert top >= OVER_A_HEAD
        floor, middle = cell.pivot[1], cell.pivot[0]
        body = cell.drawn[
            floor - 80 : floor - BELT, middle - wide // 2 + 12 : middle + wide // 2 - 12
        ]
        assert body.all()


# ---- what is thrown and found ----


@pytest.mark.parametrize("name", [name for name, item in ITEMS.items() if item.gives == "hand"])
def test_whatever_is_thrown_is_seen_in_flight(name: str) -> None:
    assert all(cell.drawn.any() for cell in seen.cells("shots")[name])


@pytest.mark.parametrize("name", [name for name in ITEMS if name not in ("coal", "boulder")])
def test_whatever_lies_about_has_a_picture(name: str) -> None:
    assert len(seen.cells("items")[name]) > 1


def test_who_ducks_is_under_the_birch() -> None:
    swept = seen.cells("giant")["birch:active"][-1]
    rows = np.flatnonzero((swept.pixels[:, swept.pivot[0] + 50 :] != CLEAR).any(1))
    lowest = swept.pivot[1] - int(rows[-1]) - 1
    for hero in ("danko_coat", "yuri"):
        assert covered(seen.cells(hero)["duck"][-1])[2] <= lowest
