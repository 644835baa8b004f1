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
from assets.studio.figures.body import Body
from assets.studio.figures.character import Character, pose_figure
from assets.studio.figures.draw import Smear, draw
from assets.studio.figures.dress import Prop
from assets.studio.figures.field import GROUP, MATERIAL
from assets.studio.figures.model import Group, Material, Model
from assets.studio.figures.pose import Pose, mix
from assets.studio.figures.worn import Legwear
from assets.studio.motions.poses import GUARD, IDLE, LIE
from assets.studio.palette import (
    CLEAR,
    RIM_OFFSET,
    figure_palette,
    ramp,
    read_palette,
)
from assets.studio.sheet import Cel, Strip, write_sheet
from assets.studio.wardrobe.bath import towel
from game.faults import BadInputError

MAN = Character(outfit=towel)


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


def test_outfit_clothes_the_legs_and_the_near_one_apart() -> None:
    def wear(m: Model, _b: Body) -> None:
        m.materials |= {name: Material("grey:1-5") for name in ("cloth", "shoe", "peg")}
        m.legwear = Legwear("cloth", "cloth", "shoe", near_shin="peg")

    assert worn_on_legs(Character()) == {"skin"}
    assert worn_on_legs(Character(outfit=wear)) == {"cloth", "shoe", "peg"}


def worn_on_legs(look: Character) -> set[str]:
    model = pose_figure(look, IDLE).model
    names = list(model.materials)
    rows, solids = model.rows()
    legs = (Group.LEG_FAR, Group.LEG_NEAR)
    return {names[int(row[MATERIAL])] for row in rows[:solids] if row[GROUP] in legs}


def test_each_hand_holds_its_own_until_it_is_empty() -> None:
    def marking(name: str) -> Prop:
        return lambda m, grip: m.mark(name, grip.at(0, 5, 0))

    look = Character(held=marking("sword"), held_far=marking("shield"))
    both = pose_figure(look, IDLE).model.marks
    assert both["sword"][2] > both["shield"][2]
    assert "sword" not in pose_figure(look, replace(IDLE, empty=True)).model.marks
    assert "shield" not in pose_figure(look, replace(IDLE, empty_far=True)).model.marks


@pytest.mark.parametrize(("eyes", "seen"), [("hard", True), ("none", False)])
def test_eyes_are_shut_unless_glasses_hide_them(eyes: str, *, seen: bool) -> None:
    look = replace(MAN, eyes=eyes)
    awake, out = (draw(look, replace(IDLE, shut=shut)).pixels for shut in (False, True))
    assert (awake != out).any() == seen


def test_eyes_are_set_by_hand_unless_glasses_hide_them() -> None:
    plain, none = (draw(replace(MAN, eyes=eyes), IDLE).pixels for eyes in ("hard", "none"))
    assert (plain != none).any()
    with pytest.raises(BadInputError, match="eyes 'blue' are not among"):
        replace(MAN, eyes="blue")


def test_figures_know_nothing_of_what_is_put_on_them() -> None:
    folder = Path(draw_module.__file__).parent
    for path in folder.glob("*.py"):
        imports = [line for line in path.read_text().splitlines() if "import " in line]
        above = ("studio.hair", "studio.props", "studio.wardrobe", "studio.cast")
        assert not [line for line in imports if any(name in line for name in above)], path.name


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
    with pytest.raises(BadInputError, match="no colours 'silver'"):
        ramp("silver")
    bad = tmp_path / "bad.gpl"
    bad.write_text("GIMP Palette\n1 2 pink\n", encoding="utf-8")
    with pytest.raises(BadInputError, match=r"bad\.gpl:2: write"):
        read_palette(bad)
