"""The heads of scenes: everyone who speaks blinks, talks and has a mood, in the palette."""

import json

import pytest

pytest.importorskip("numpy", reason="the studio extra is not installed")
pytest.importorskip("PIL", reason="the studio extra is not installed")
pytest.importorskip("numba", reason="the studio extra is not installed")

import numpy as np

from assets.studio.heads import heads
from assets.studio.heads.people import SPEAKERS
from assets.studio.palette import ASSETS, CLEAR, RIM_OFFSET

SHEET = ASSETS / "sprites" / "heads.json"
COUNTS = {"": 2, ":talk": 3}


def test_everyone_who_speaks_has_each_tag() -> None:
    tags = json.loads(SHEET.read_text(encoding="utf-8"))["meta"]["frameTags"]
    found = {tag["name"]: tag["to"] - tag["from"] + 1 for tag in tags}
    wanted = {f"{name}{part}": n for name in SPEAKERS for part, n in COUNTS.items()}
    wanted |= {f"{name}:{who.mood}": 1 for name, who in SPEAKERS.items()}
    assert found == wanted


def test_heads_keep_their_size_and_stand_on_one_pivot() -> None:
    data = json.loads(SHEET.read_text(encoding="utf-8"))
    assert {(f["sourceSize"]["w"], f["sourceSize"]["h"]) for f in data["frames"]} == {
        (heads.WIDTH, heads.HEIGHT)
    }
    (key,) = data["meta"]["slices"][0]["keys"]
    assert key["pivot"] == {"x": heads.WIDTH // 2, "y": heads.HEIGHT}


def test_lamp_behind_colours_the_edge_and_leaves_no_marks(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(heads, "SCALE", 0.4)
    monkeypatch.setattr(heads, "WIDTH", 16)
    monkeypatch.setattr(heads, "HEIGHT", 18)
    danko = SPEAKERS["danko"]
    picture = heads.portrait(danko, danko.look.face)
    assert picture.shape == (18, 16)
    assert set(np.unique(picture).tolist()) - {CLEAR} <= set(range(RIM_OFFSET))
    again = heads.portrait(danko, danko.look.face)
    assert (picture == again).all()
