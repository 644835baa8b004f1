"""Title, journey, cards, bonus rounds, parts of the panel: in the palette, whole, distinct."""

from __future__ import annotations

import json
from itertools import combinations, pairwise
from typing import Any

import pytest

pytest.importorskip("numpy", reason="the studio extra is not installed")
pytest.importorskip("PIL", reason="the studio extra is not installed")
pytest.importorskip("numba", reason="the studio extra is not installed")

import numpy as np
from PIL import Image

from assets.studio.bonus import bill, key, stone
from assets.studio.interface import cards, gauges, icons, journey
from assets.studio.paint.canvas import Indices
from assets.studio.palette import ASSETS, CLEAR, figure_palette
from assets.studio.title import boot, logo, snowfall
from assets.studio.title import icons as window

PICTURES = ASSETS / "pictures"
COLOURS = len(figure_palette().colours)
STAGES = ("bathhouse", "snow", "hospital", "hotel", "chase", "yard")


def picture(name: str) -> Indices:
    with Image.open(PICTURES / f"{name}.png") as opened:
        return np.array(opened, np.uint8)


def told(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((PICTURES / f"{name}.json").read_text(encoding="utf-8"))
    return found


# ---- all of them


@pytest.mark.parametrize("name", sorted(p.stem for p in PICTURES.glob("*.png")))
def test_every_picture_is_indexed_and_keeps_to_the_palette_of_figures(name: str) -> None:
    pixels = picture(name)
    assert pixels.ndim == 2
    used = np.unique(pixels)
    assert np.all((used < COLOURS) | (used == CLEAR))
    assert (pixels != CLEAR).any()


# ---- the title


@pytest.mark.parametrize(
    ("name", "size"),
    [
        ("logo", (224, 62)),
        ("logo_large", (300, 84)),
        ("logo_full", (92, 20)),
        ("logo_empty", (92, 20)),
        ("logo_small", (48, 12)),
        ("logo_small_empty", (48, 12)),
        ("title", (320, 180)),
        ("boot", (320, 180)),
        ("map", (320, 180)),
    ],
)
def test_sizes_are_as_promised(name: str, size: tuple[int, int]) -> None:
    assert picture(name).shape == size[::-1]


def test_the_plain_titles_have_one_colour_and_one_shape() -> None:
    light, dark = picture("logo_on_dark"), picture("logo_on_light")
    assert np.array_equal(light != CLEAR, dark != CLEAR)
    assert len(np.unique(light)) == len(np.unique(dark)) == 2


def test_a_logo_that_burns_covers_what_the_cold_one_does() -> None:
    for lit, cold in (("logo_full", "logo_empty"), ("logo_small", "logo_small_empty")):
        assert np.array_equal(picture(lit) == CLEAR, picture(cold) == CLEAR)
    assert np.array_equal(picture("logo_small"), logo.small_logo(lit=True))


@pytest.mark.parametrize("size", window.SIZES)
def test_an_icon_is_a_square_with_red_in_it(size: int) -> None:
    pixels = picture(f"icon_{size}")
    assert pixels.shape == (size, size)
    red = np.isin(pixels, figure_palette().ramp("red:2-4,gold:3-4")).mean()
    assert red > 0.15


def test_the_bundles_hold_the_icons() -> None:
    with Image.open(PICTURES / "icon.ico") as opened:
        assert opened.info["sizes"] == {(size, size) for size in window.BUNDLE}
    with Image.open(PICTURES / "icon.icns") as opened:
        assert (256, 256, 1) in opened.info["sizes"]


def test_words_on_the_boot_card_fit_on_its_plate() -> None:
    x, y, w, h = boot.WORDS
    left, top, wide, high = boot.PLATE
    assert left < x
    assert top < y
    assert x + w < left + wide
    assert y + h < top + high
    assert told("boot")["words"] == list(boot.WORDS)


def test_nearer_snow_falls_faster_and_is_sparser() -> None:
    depths = told("title_snow")["depths"]
    assert all(far["down"] < near["down"] for far, near in pairwise(depths))
    drawn = [[picture(f"title_snow-{d}-{f}") for f in range(4)] for d in range(3)]
    for depth, frames in zip(snowfall.DEPTHS, drawn, strict=True):
        assert all((frame != CLEAR).mean() < 0.01 for frame in frames)
        assert not np.array_equal(frames[0], frames[1])
        assert depth.flakes > 0


# ---- the journey


def test_the_thread_runs_from_pin_to_pin_in_the_order_of_the_stages() -> None:
    facts = told("map")
    assert tuple(facts["pins"]) == STAGES
    for number, piece in enumerate(facts["threads"]):
        assert (piece["from"], piece["to"]) == (STAGES[number], STAGES[number + 1])
        pixels, (left, top) = picture(f"map_thread-{number}"), piece["corner"]
        for end in (piece["from"], piece["to"]):
            x, y = facts["pins"][end]
            near = pixels[max(0, y - top - 2) : y - top + 3, max(0, x - left - 2) : x - left + 3]
            assert (near != CLEAR).any(), end


def test_pins_differ_in_shape() -> None:
    shapes = [picture(f"map_pin_{s}").shape for s in ("done", "now-0", "ahead")]
    assert len(set(shapes)) == 3
    assert picture("map_pin_now-0").shape == picture("map_pin_now-1").shape


def test_what_the_game_writes_stands_on_the_picture() -> None:
    x, y, w, h = journey.NOTE
    assert x + w < journey.WIDE
    assert y + h < journey.HIGH


# ---- the cards


def test_every_stage_has_a_card_open_and_locked() -> None:
    for stage in STAGES:
        opened, locked = picture(f"card_{stage}"), picture(f"card_{stage}_locked")
        assert opened.shape == locked.shape == (cards.HIGH, cards.WIDE)
        colours = np.array(figure_palette().colours, float)
        assert colours[locked].mean() < 0.6 * colours[opened].mean()


# ---- the bonus rounds


def test_the_torn_pieces_make_the_whole_bill() -> None:
    owned = np.zeros((bill.HIGH, bill.WIDE), int)
    torn = bill.pieces()
    assert len(torn) == bill.ROWS * bill.COLUMNS
    for pixels, (left, top) in torn.values():
        inside = (pixels != CLEAR) & (pixels != 0)
        ys, xs = np.nonzero(inside)
        owned[ys + top, xs + left] += 1
    assert owned.max() == 1
    assert (owned == 1).mean() > 0.95


def test_the_hotter_the_stone_the_brighter() -> None:
    colours = np.array([*figure_palette().colours, *[(0, 0, 0)] * (256 - COLOURS)], float)
    light = [colours[picture(f"stone-{heat}")].mean() for heat in range(len(stone.HEATS))]
    assert light == sorted(light)


def test_a_deeper_cut_takes_more_of_the_key() -> None:
    left = [int((key.cut(level) != CLEAR).sum()) for level in range(key.DEPTHS)]
    assert left == sorted(left, reverse=True)
    assert len(set(left)) == key.DEPTHS


def test_no_two_cards_of_the_locksmith_show_the_same_key() -> None:
    assert len(set(key.CARDS)) == len(key.CARDS)
    assert told("key")["cards"] == [list(cuts) for cuts in key.CARDS]
    assert all(len(cuts) == key.CUTS and max(cuts) < key.DEPTHS for cuts in key.CARDS)


@pytest.mark.parametrize("who", ["gunman", "knifeman", "nurse", "guest", "guest2", "patient"])
def test_a_door_opens_on_everybody_in_three_states(who: str) -> None:
    states = [picture(f"door_{who}-{state}") for state in ("seen", "acts", "hit")]
    empty = picture("door_empty")
    assert all(state.shape == empty.shape == (64, 40) for state in states)
    for one, two in combinations([*states, empty], 2):
        assert (one != two).mean() > 0.05


# ---- the panel's parts


def test_captions_are_told_apart_by_shape() -> None:
    drawn = {name: pixels != CLEAR for name, pixels in icons.captions().items()}
    for one, two in combinations(drawn, 2):
        field = np.zeros((2, 20, 20), bool)
        for layer, name in zip(field, (one, two), strict=True):
            high, wide = drawn[name].shape
            layer[:high, :wide] = drawn[name]
        common = (field[0] & field[1]).sum() / (field[0] | field[1]).sum()
        assert common < 0.9, f"{one} and {two}"


def test_the_partner_has_the_same_bars_in_other_colours() -> None:
    for slot in ("energy", "heat"):
        ours, theirs = picture(f"bar_{slot}"), picture(f"bar_partner_{slot}")
        assert ours.shape == theirs.shape
        assert not set(np.unique(ours)) & set(np.unique(theirs)) - {0}


def test_parts_are_as_committed() -> None:
    for name, pixels in gauges.pictures().items():
        assert np.array_equal(picture(name), pixels), name
