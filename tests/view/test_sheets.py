import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pygame
import pytest

from game.content.kinds import KINDS
from game.faults import BadInputError
from game.resources import data_root
from game.sim.actor import Actor
from game.sim.pilot import Pilot
from game.view import sheets
from game.view.inks import CLEAR, RED
from game.view.poses import frame_of
from game.view.sheets import Sheet, Tag

PALETTE = [(n, n, n) for n in range(256)]
Making = Callable[..., Path]


def body(kind: str, move: str, t: int = 0) -> Actor:
    actor = Actor(0, KINDS[kind], 0, 100)
    actor.begin(move)
    actor.t = t
    return actor


@pytest.fixture
def make_sheet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Making:
    """Write a sheet of two 3 x 4 frames, the second with a lit rim, pivot (1, 4)."""

    def make(**changes: Any) -> Path:  # noqa: ANN401  # parts of a JSON document
        picture = pygame.Surface((6, 4), depth=8)
        picture.set_palette(PALETTE)
        picture.fill(CLEAR)
        picture.fill(RED[1], (0, 0, 1, 4))
        picture.fill(RED[1] + 64, (3, 0, 1, 4))
        pygame.image.save(picture, tmp_path / "man.png")
        frames = [
            {
                "frame": {"x": x, "y": 0, "w": 3, "h": 4},
                "spriteSourceSize": {"x": 0, "y": 0, "w": 3, "h": 4},
                "duration": 100,
            }
            for x in (0, 3)
        ]
        tags = [{"name": "idle", "from": 0, "to": 1, "direction": "forward"}]
        pivot = {"name": "pivot", "keys": [{"frame": 0, "pivot": {"x": 1, "y": 4}}]}
        meta = {"image": "man.png", "frameTags": tags, "slices": [pivot]}
        data = {"frames": frames, "meta": meta} | changes
        (tmp_path / "man.json").write_text(json.dumps(data))
        monkeypatch.setattr(sheets, "asset", lambda name: tmp_path / Path(name).name)
        return tmp_path / "man.json"

    return make


def test_a_frame_stands_on_its_pivot_and_flips_about_it(make_sheet: Making) -> None:
    make_sheet()
    sheet = Sheet("man", PALETTE)
    right, left = sheet.cut(0), sheet.cut(0, flipped=True)
    assert (right.dx, right.dy) == (-1, -4)
    assert right.surface.get_at_mapped((0, 0)) == RED[1]
    assert left.surface.get_at_mapped((2, 0)) == RED[1]
    assert right.dx + 0 == -(left.dx + 2)


def test_a_rim_shows_only_in_the_light(make_sheet: Making) -> None:
    make_sheet()
    sheet = Sheet("man", PALETTE)
    assert sheet.cut(1).surface.get_at_mapped((0, 0)) == RED[1]
    assert sheet.cut(1, look="warm").surface.get_at_mapped((0, 0)) != RED[1]
    assert sheet.cut(1).surface.get_colorkey() is not None


def test_a_frame_is_cut_once(make_sheet: Making) -> None:
    make_sheet()
    sheet = Sheet("man", PALETTE)
    assert sheet.cut(0).surface is sheet.cut(0).surface


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"frames": []}, "not a sprite sheet"),
        ({"meta": {}}, "not a sprite sheet"),
        ({"frames": [{"frame": {"x": 4, "y": 0, "w": 9, "h": 4}}]}, "not a sprite sheet"),
    ],
)
def test_a_sheet_that_is_wrong_is_refused_with_its_name(
    make_sheet: Making, change: dict[str, Any], words: str
) -> None:
    path = make_sheet(**change)
    with pytest.raises(BadInputError, match=words) as fault:
        Sheet("man", PALETTE)
    assert str(path) in str(fault.value)


def test_a_frame_outside_the_picture_is_refused(make_sheet: Making) -> None:
    box = {"x": 4, "y": 0, "w": 3, "h": 4}
    frame = {"frame": box, "spriteSourceSize": {"x": 0, "y": 0, "w": 3, "h": 4}, "duration": 1}
    make_sheet(frames=[frame, frame])
    with pytest.raises(BadInputError, match="outside its picture"):
        Sheet("man", PALETTE)


def test_a_picture_in_full_colour_is_refused(make_sheet: Making) -> None:
    path = make_sheet()
    pygame.image.save(pygame.Surface((6, 4), depth=32), path.with_suffix(".png"))
    with pytest.raises(BadInputError, match="not indexed"):
        Sheet("man", PALETTE)


def test_a_missing_sheet_is_told_with_its_path() -> None:
    with pytest.raises(BadInputError, match=r"nobody\.json"):
        Sheet("nobody", PALETTE)


def test_a_loop_goes_round_and_a_strike_is_stretched() -> None:
    loop = Tag((4, 5, 6), (100, 200, 300), once=False)
    assert [loop.at(ms) for ms in (0, 150, 299, 300, 450)] == [4, 5, 6, 4, 5]
    strike = Tag((7, 8), (60, 600), once=True)
    assert strike.at(5000) == 8
    assert [strike.part(t, 20) for t in (0, 1, 2, 19)] == [7, 7, 8, 8]


def test_the_phases_of_a_blow_have_frames_of_their_own() -> None:
    start, active, rest, idle = (Tag((n,), (100,), once=True) for n in range(4))
    tags = {"jab:start": start, "jab:active": active, "jab:recovery": rest, "idle": idle}
    move = KINDS["danko"].moves["jab"]
    shown = [
        frame_of(tags, body("danko", "jab", t)) for t in range(move.start + move.active + move.rest)
    ]
    assert shown == [0] * move.start + [1] * move.active + [2] * move.rest


def test_what_is_missing_is_shown_by_what_is_nearest() -> None:
    idle, jab = Tag((0,), (100,), once=False), Tag((1,), (100,), once=True)
    assert frame_of({"idle": idle, "jab:start": jab}, body("danko", "cross")) == 1
    for name, kind in KINDS.items():
        for move in kind.moves:
            assert frame_of({"idle": idle}, body(name, move)) == 0


def test_walking_follows_the_ground_and_not_the_clock() -> None:
    walk = Tag((1, 2), (88, 176), once=False)
    tags = {"idle": Tag((0,), (100,), once=False), "walk": walk, "back": Tag((9,), (1,), once=True)}
    man = body("danko", "stand")
    man.vx = 256
    shown = []
    for x in range(0, 16 * 256, 256):
        man.x, man.t = x, 5
        shown.append(frame_of(tags, man))
    assert shown == [1] * 8 + [2] * 8
    man.vx = -256
    assert frame_of(tags, man) == 9


def test_what_is_in_the_hand_is_seen() -> None:
    tags = {name: Tag((n,), (9,), once=True) for n, name in enumerate(("idle", "carry"))}
    man = body("danko", "stand")
    man.pilot = Pilot(0, 3)
    assert frame_of(tags, man) == 0
    man.pilot.item = "bottle"
    assert frame_of(tags, man) == 1


@pytest.mark.parametrize("kind", sorted(name for name in KINDS if not KINDS[name].length))
def test_every_move_of_every_kind_on_foot_shows_frames_of_its_own_sheet(kind: str) -> None:
    if not (data_root() / f"assets/sprites/{kind}.json").is_file():
        pytest.skip("this sheet has not been baked")
    sheet = Sheet(kind, PALETTE)
    for name, move in KINDS[kind].moves.items():
        for t in range(0, max(1, min(move.start + move.active + move.rest, 200)), 7):
            cut = sheet.cut(frame_of(sheet.tags, body(kind, name, t)))
            assert cut.surface.get_width() > 1


@pytest.mark.parametrize(
    ("kind", "move"),
    [("bather", "punch"), ("bruiser", "haymaker"), ("thrower", "toss"), ("carrier", "shovel")],
)
def test_the_hand_that_is_drawn_back_is_found_behind_the_body(kind: str, move: str) -> None:
    sheet = Sheet(kind, PALETTE)
    number = sheet.tags[f"{move}:start"].frames[-1]
    x, y = sheet.hind(number)
    assert x < -20
    assert -120 < y < -30
    mirrored = sheet.hind(number, flipped=True)
    assert abs(mirrored[0] + x) <= 1
    assert mirrored[1] == y
