"""The snow, played: deep drifts, what is scooped out of them, banks, secrets, and the giant."""

import pytest

from game.levels.load import load_plan
from game.resources import level
from game.sim.stage import StagePlan
from game.sim.units import PX, VIEW
from game.testing.conditions import told
from game.testing.players import BOTS
from game.testing.scenario import Scenario
from game.testing.stages import Stages

MINUTES = 60 * 60  # ticks
YARD, BANKS, GIANT = "1 who ran after him", "2 behind the banks", "8 the giant"


@pytest.fixture(scope="module")
def snow() -> StagePlan:
    return load_plan(level("levels/snow.tmx"))


def alone(s: Scenario) -> Scenario:
    """Walk into the wave's lock; nobody comes, and whoever has is gone."""
    s.hold("right", ticks=1).until(told("wave"), within=240).release()
    s.world.stage.queue = ()
    s.world.actors = [actor for actor in s.world.actors if actor.pilot]
    return s


# ---- the ground --------------------------------------------------------------------------------
def test_the_first_drift_of_the_stage_slows_and_gives_snowballs(
    stage: Stages, snow: StagePlan
) -> None:
    drift = snow.drifts[0]
    s = alone(stage(snow, seed=1, at=YARD))
    ways = []
    for x in (drift.left - 100 * PX, drift.left + 20 * PX):
        s.danko.x = x
        s.hold("right", ticks=20).release()
        ways.append(s.danko.x - x)
    assert 58 <= ways[1] * 100 // ways[0] <= 60
    s.hold("down", ticks=16).release()
    assert s.danko.pilot is not None
    assert s.danko.pilot.item == "snowball"
    assert s.count("scoop", "danko_coat", "snowball") == 1
    assert s.world.stage.heaps[0] == drift.number - 1


def test_a_snowball_thrown_dazes_the_nearest_man_and_he_can_be_seized(
    stage: Stages, snow: StagePlan
) -> None:
    s = alone(stage(snow, seed=1, at=YARD))
    s.danko.x = snow.drifts[0].left + 20 * PX
    s.danko.face = 1
    bather = s.place("bather", 60)
    s.hold("down", ticks=16).release().wait(6)
    s.press("fire").until(lambda _: bather.move.name == "dizzy", within=40)
    s.hold("right", ticks=40)
    assert s.danko.move.name == "hold"


def test_every_drift_and_bank_lies_where_the_picture_has_deep_snow(snow: StagePlan) -> None:
    trodden = ((0, 480), (740, 848), (1344, 1552), (1920, 2224), (2656, 2816))
    deep = [(drift.left, drift.right) for drift in snow.drifts]
    deep += [(cover.left, cover.right) for cover in snow.covers]
    for left, right in deep:
        for begin, end in trodden:
            assert right <= begin * PX or left >= end * PX, left // PX


def test_throwers_wait_behind_the_banks(stage: Stages, snow: StagePlan) -> None:
    s = stage(snow, seed=1, at=BANKS)
    s.hold("right", ticks=1).until(told("wave"), within=240).release()
    s.until(told("enter", "thrower_snow"), within=300)
    thrower = next(foe for foe in s.world.foes if foe.kind.name == "thrower_snow")
    s.world.stage.queue = ()
    s.world.actors = [one for one in s.world.actors if one.pilot or one is thrower]
    s.danko.x = s.world.stage.view + VIEW // 2

    def waits(_: object) -> bool:
        thrower.cool = 60
        return any(abs(cover.right - thrower.x) < 2 * PX for cover in snow.covers)

    s.until(waits, within=300)


# ---- what there is -----------------------------------------------------------------------------
def test_it_hides_secrets_a_token_and_medals(snow: StagePlan) -> None:
    held = [prop.holds for prop in snow.props if prop.secret]
    assert len(held) >= 2
    assert "token" in held
    assert [pickup.item for pickup in snow.pickups].count("medal") >= 2


def test_every_kind_of_the_snow_is_met_and_the_knives_come_late(snow: StagePlan) -> None:
    met = [[entry.kind for entry in wave.entries] for wave in snow.waves]
    first = {
        kind: min(number for number, kinds in enumerate(met) if kind in kinds)
        for kind in ("thrower_snow", "boxer", "grappler", "knifeman", "giant")
    }
    assert first == {"thrower_snow": 0, "boxer": 2, "grappler": 4, "knifeman": 5, "giant": 7}
    assert all(3 <= len(kinds) <= 7 for kinds in met[:-1])


# ---- the giant ---------------------------------------------------------------------------------
@pytest.mark.parametrize(("difficulty", "seed"), [("normal", 1), ("hard", 2)])
def test_the_giant_goes_through_his_phases_and_is_beaten(
    stage: Stages, snow: StagePlan, difficulty: str, seed: int
) -> None:
    s = stage(snow, seed=seed, at=GIANT, difficulty=difficulty)
    s.play(BOTS["perfect"](seed), 2 * MINUTES)
    assert [event.what for event in s.events if event.name == "phase"] == ["uproot", "roar"]
    assert s.world.stage.signals == ("birch", "reckless")
    for helper in ("thrower_snow", "grappler"):
        assert s.count("enter", helper) == 1
    assert s.session.outcome == "clear"


@pytest.mark.long
@pytest.mark.parametrize(("difficulty", "bot"), [("normal", "careful"), ("hard", "perfect")])
def test_it_can_be_cleared(stage: Stages, snow: StagePlan, difficulty: str, bot: str) -> None:
    s = stage(snow, seed=1, difficulty=difficulty).play(BOTS[bot](1), 8 * MINUTES)
    assert s.session.outcome == "clear"
    waves = [event.amount for event in s.events if event.name == "won"]
    assert waves == list(range(len(snow.waves)))
    assert s.count("checkpoint") == len(snow.checkpoints)


@pytest.mark.long
@pytest.mark.parametrize("bot", ["masher", "only:headbutt", "only:guard"])
def test_one_answer_is_not_enough(stage: Stages, snow: StagePlan, bot: str) -> None:
    s = stage(snow, seed=1).play(BOTS[bot](1), 8 * MINUTES)
    assert s.session.outcome != "clear"
