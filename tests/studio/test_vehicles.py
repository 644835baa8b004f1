"""Vehicles: sizes as the rules have them, what changes and what stays, whole sheets."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("numpy", reason="the studio extra is not installed")
pytest.importorskip("PIL", reason="the studio extra is not installed")
pytest.importorskip("numba", reason="the studio extra is not installed")

import numpy as np

from assets.studio.paint.canvas import depth
from assets.studio.palette import ASSETS, CLEAR, INK
from assets.studio.vehicles import cars, signs, traffic, trucks
from assets.studio.vehicles.cars import Ride
from assets.studio.vehicles.coach import Coach, coach
from assets.studio.vehicles.model import Vehicle
from assets.studio.vehicles.picture import draw
from assets.studio.vehicles.skin import MATERIALS, chance
from game.faults import BadInputError

if TYPE_CHECKING:
    from collections.abc import Callable

DAMAGES = range(3)
STATES = ("roll", "turn_up", "turn_down", "brake", "lean_up", "lean_down")
OVERLAYS = {"door", "door_open", "wipers", "headlights", "brake_glow"}
LENGTHS = {"sedan": 68, "taxi": 68, "pickup": 74, "van": 92, "tow": 92}
BUILDS: dict[str, Callable[[Ride], Vehicle]] = {
    "sedan": cars.sedan,
    "taxi": cars.taxi,
    "pickup": cars.pickup,
    "van": trucks.van,
    "tow": trucks.tow,
}
SLACK = 9  # px the rules' length leaves out: the far side's shear, a bumper, a mirror


def committed_tags(sheet: str) -> set[str]:
    meta = json.loads((ASSETS / "sprites" / f"{sheet}.json").read_text("utf-8"))["meta"]
    return {tag["name"] for tag in meta["frameTags"]}


@pytest.mark.parametrize("kind", LENGTHS)
def test_what_is_drawn_is_what_collides(kind: str) -> None:
    v = BUILDS[kind](Ride("red"))
    assert v.front == LENGTHS[kind] / 2
    drawn = np.flatnonzero((draw(v).pixels != CLEAR).any(0))
    assert LENGTHS[kind] - 2 <= drawn[-1] - drawn[0] + 1 <= LENGTHS[kind] + SLACK


def test_a_coach_stands_on_its_lane_and_ends_at_its_bumper() -> None:
    cel = draw(coach(Coach()))
    x, y = cel.pivot
    rows = np.flatnonzero((cel.pixels != CLEAR).any(1))
    assert y - 1 <= rows[-1] <= y + 1
    rear = np.flatnonzero((cel.pixels != CLEAR).any(0))[0]
    assert abs(x - 144 - rear) <= 2


def test_only_the_wheels_change_as_a_vehicle_rolls() -> None:
    still, rolled = (draw(cars.sedan(Ride("red", spin=spin))) for spin in (0.0, -1 / 16))
    changed = np.flatnonzero((still.pixels != rolled.pixels).any(1))
    assert changed.size
    assert changed[0] > still.pivot[1] - 13


def test_damage_shows() -> None:
    whole, hurt = (draw(coach(Coach(damage=damage))).pixels for damage in (0, 2))
    assert whole.shape == hurt.shape
    assert (whole != hurt).mean() > 0.05


def test_a_vehicle_is_outlined() -> None:
    pixels = draw(cars.sedan(Ride("red"))).pixels
    solid = pixels != CLEAR
    assert (pixels[depth(solid, 1) * ~(depth(solid, 2) == 2) == 1] == INK).mean() > 0.9


def test_a_material_that_does_not_exist_is_refused() -> None:
    with pytest.raises(BadInputError, match="cheese"):
        Vehicle("cheese", 1, 1)
    assert "steel" in MATERIALS


def test_chance_is_the_same_for_the_same_keys() -> None:
    keys = np.arange(20.0)
    assert (chance(keys, 3) == chance(keys, 3)).all()
    assert ((chance(keys, 3) >= 0) & (chance(keys, 3) < 1)).all()


@pytest.mark.parametrize("sheet", ["coach", "coach2"])
def test_a_coach_has_all_its_states(sheet: str) -> None:
    wanted = {f"{state}{damage}" for state in STATES for damage in DAMAGES} | OVERLAYS
    assert wanted <= committed_tags(sheet)


def test_those_who_shoot_are_there() -> None:
    phases = {f"ridzik:{phase}" for phase in ("start", "active", "recovery")}
    assert phases <= committed_tags("coach")
    moves = {f"gunman_{move}" for move in ("rise", "tell", "fire", "duck")}
    assert moves <= committed_tags("coach2")
    assert moves <= committed_tags("roof")


def test_two_men_watch_the_wrecks_burn() -> None:
    assert {"danko_watches", "ridzik_shrugs"} <= committed_tags("crash")


@pytest.mark.parametrize("kind", traffic.KINDS)
def test_traffic_has_all_its_states(kind: str) -> None:
    for number in range(1, len(traffic.KINDS[kind].paints) + 1):
        sheet = kind if number == 1 else f"{kind}{number}"
        assert committed_tags(sheet) == {"roll", "brake", "swerve_up", "swerve_down", "wreck"}


def test_every_sign_blinks_and_is_held() -> None:
    names = committed_tags("road_signs")
    for icon in signs.ICONS:
        assert {f"sign_{icon}", f"sign_{icon}_held"} <= names
