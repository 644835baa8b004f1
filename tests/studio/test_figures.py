"""The figure studio: what it draws keeps the palette, the pivot and its cells."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("numpy", reason="the studio extra is not installed")
pytest.importorskip("numba", reason="the studio extra is not installed")

import numpy as np
from PIL import Image

from assets.studio.figures import draw as draw_module
from assets.studio.figures.animation import CastSheet, bake_sheets, loop, once
from assets.studio.figures.character import Character
from assets.studio.figures.draw import Smear, draw
from assets.studio.figures.pose import Pose, mix
from assets.studio.motions.poses import GUARD, IDLE, LIE
from assets.studio.palette import (
    CLEAR,
    RIM_OFFSET,
    PaletteError,
    figure_palette,
    ramp,
    read_palette,
)
from assets.studio.sheet import Cel, Strip, write_sheet

MAN = Character()


@pytest.fixture(autouse=True)
def small_and_uncached(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A quarter of the size is enough to test with, and no render of an earlier run."""
    monkeypatch.setattr(draw_module, "SCALE", 0.25)
    monkeypatch.setattr(draw_module, "user_cache_path", lambda _name: tmp_path / "cache")


def sheet_of(folder: Path) -> tuple[dict[str, Any], np.ndarray[Any, np.dtype[np.uint8]]]:
    data = json.loads((folder / "sprites" / "man.json").read_text(encoding="utf-8"))
    return data, np.asarray(Image.open(folder / "sprites" / "man.png"))


def bake(folder: Path) -> list[Path]:
    animations = {"idle": loop((IDLE, 100), (GUARD, 120)), "fall": once((LIE, 90))}
    return bake_sheets(folder, CastSheet("man", MAN, animations))


def test_sheet_has_only_colours_of_the_palette_and_marks_of_the_rim(tmp_path: Path) -> None:
    bake(tmp_path)
    _, picture = sheet_of(tmp_path)
    used = set(np.unique(picture).tolist()) - {CLEAR}
    assert max(used) < 2 * RIM_OFFSET
    assert any(index >= RIM_OFFSET for index in used)


def test_frames_lie_in_their_source_and_share_one_pivot(tmp_path: Path) -> None:
    bake(tmp_path)
    data, picture = sheet_of(tmp_path)
    assert len(data["meta"]["slices"][0]["keys"]) == 1
    assert len({str(f["sourceSize"]) for f in data["frames"]}) == 1
    for frame in data["frames"]:
        at, place, size = frame["frame"], frame["spriteSourceSize"], frame["sourceSize"]
        assert at["x"] + at["w"] <= picture.shape[1]
        assert at["y"] + at["h"] <= picture.shape[0]
        assert place["x"] >= 0
        assert place["y"] >= 0
        assert place["x"] + place["w"] <= size["w"]
        assert place["y"] + place["h"] <= size["h"]


def test_same_sources_make_the_same_bytes(tmp_path: Path) -> None:
    first = [path.read_bytes() for path in bake(tmp_path / "a")]
    for kept in (tmp_path / "cache").rglob("*.npy"):
        kept.unlink()
    assert first == [path.read_bytes() for path in bake(tmp_path / "b")]


@pytest.mark.parametrize("pose", [IDLE, LIE, replace(IDLE, turn=150, drop=-40)])
def test_no_drawing_is_cut_at_top_or_sides(pose: Pose) -> None:
    drawn = draw(MAN, pose).pixels != CLEAR
    assert drawn.any()
    assert not drawn[0].any()
    assert not drawn[:, 0].any()
    assert not drawn[:, -1].any()


def test_smear_lies_behind_the_figure() -> None:
    plain, streaked = draw(MAN, GUARD), draw(MAN, GUARD, Smear("hand_far", (-10, 0)))
    dx, dy = (b - a for a, b in zip(plain.pivot, streaked.pivot, strict=True))
    height, width = plain.pixels.shape
    same = streaked.pixels[dy : dy + height, dx : dx + width]
    drawn = plain.pixels != CLEAR
    assert (same[drawn] == plain.pixels[drawn]).all()
    assert (streaked.pixels != CLEAR).sum() > drawn.sum()


@pytest.mark.parametrize("start", [(-90, 0), (90, 12), (-20, -120)])
def test_no_smear_is_cut_at_top_or_sides(start: tuple[float, float]) -> None:
    drawn = draw(MAN, GUARD, Smear("hand_near", start, bulge=0.3, radius=9)).pixels != CLEAR
    assert not drawn[0].any()
    assert not drawn[:, 0].any()
    assert not drawn[:, -1].any()


def test_mix_goes_from_one_pose_to_the_other_and_beyond() -> None:
    assert mix(IDLE, GUARD, 0) == IDLE
    assert mix(IDLE, GUARD, 1) == GUARD
    assert mix(IDLE, GUARD, 2).lean == pytest.approx(2 * GUARD.lean - IDLE.lean)


def test_equal_frames_are_stored_once(tmp_path: Path) -> None:
    cel = Cel(np.full((5, 4), 3, np.uint8), (2, 5), 80)
    write_sheet(tmp_path / "sprites", "man", {"idle": Strip((cel, cel))})
    data, picture = sheet_of(tmp_path)
    assert picture.shape == (5, 4)
    assert data["frames"][0]["frame"] == data["frames"][1]["frame"]


def test_ramp_picks_steps_by_name() -> None:
    names = figure_palette().names
    assert [names[i] for i in ramp("skin:1-2,ink")] == ["skin 1", "skin 2", "ink 0"]


def test_palette_faults_say_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(PaletteError, match="no colours 'silver'"):
        ramp("silver")
    bad = tmp_path / "bad.gpl"
    bad.write_text("GIMP Palette\n1 2 pink\n", encoding="utf-8")
    with pytest.raises(PaletteError, match=r"bad\.gpl:2: write"):
        read_palette(bad)
