"""Things on wheels: a step back lets them by, a heavy blow sends them back, ducking is no help."""

import pytest
from brawls import events, goes_on_alike, let_sway, man, room, wave

from game.sim.rolling import Roller
from game.sim.stage import Entry
from game.sim.units import PX
from game.testing.conditions import told
from game.testing.scenario import Scenario
from game.testing.stages import Stages

BOSS = man("chief", of="carrier")


def shoved(stage: Stages, ahead: int = 150, players: int = 1) -> Scenario:
    """A man so many px ahead has let go of a trolley."""
    s = stage(room(BOSS), players=players)
    s.begin(s.place("pusher", ahead), "shove")
    return s.until(told("roll", "pusher", "trolley"), within=60)


def near(s: Scenario, px: int) -> Scenario:
    """Wait until it is so near to Danko."""
    [roller] = s.world.rollers
    return s.until(lambda w: abs(roller.x - w.danko.x) <= px * PX, within=120)


def standing(stage: Stages, *xs: int) -> Scenario:
    """Trolleys stand about, Danko at 240 px."""
    return stage(room(BOSS, rollers=tuple(("trolley", x * PX) for x in xs)))


def only(s: Scenario) -> Roller:
    [roller] = s.world.rollers
    return roller


# ---- sent by a foe -----------------------------------------------------------------------------
def test_it_is_shown_and_then_rolls_at_four_px_a_tick(stage: Stages) -> None:
    s = shoved(stage)
    assert s.world.tick == 44
    roller = only(s)
    at = roller.x
    assert (roller.v, roller.team, roller.damage) == (-1024, 1, 15)
    assert at == s.world.foes[0].x - 30 * PX - 1024
    s.wait(10)
    assert at - roller.x == 40 * PX


@pytest.mark.parametrize(("how", "costs", "move"), [
    ("stand", 15, "air"), ("duck", 15, "air"), ("guard", 7, "block"), ("sway", 0, "sway"),
])  # fmt: skip
def test_only_a_step_back_lets_it_by(stage: Stages, how: str, costs: int, move: str) -> None:
    s = shoved(stage).wait(2)
    if how in ("duck", "guard"):
        s.hold("down" if how == "duck" else "up", ticks=5)
    near(s, 50)
    if how == "sway":
        s.tap("left", 2)
    near(s, 26)
    assert s.danko.energy == 100 - costs
    assert s.danko.move.name == move
    assert s.count("dodged", "danko", "trolley") == (how == "sway")
    s.wait(30)
    assert s.danko.energy == 100 - costs


def test_a_guard_takes_it_from_behind_as_well(stage: Stages) -> None:
    s = shoved(stage, 75)
    s.place("bather", -37)
    s.hold("up", ticks=1).until(told("guarded", "danko", "trolley"), within=20)
    assert s.danko.face == -1
    assert s.danko.energy == 93


def test_a_player_turns_to_what_rolls_at_him(stage: Stages) -> None:
    s = near(shoved(stage, 200), 120)
    s.hold("left", ticks=3)
    assert s.danko.face == -1
    s.until(lambda w: abs(only(s).x - w.danko.x) < 109 * PX, within=20)
    assert s.danko.face == -1
    s.wait(1)
    assert s.danko.face == 1


def test_it_goes_on_past_whom_it_has_met_and_leaves_the_view(stage: Stages) -> None:
    s = near(shoved(stage, 100), 26)
    assert s.count("rolled_over", "danko", "trolley") == 1
    left = only(s)
    s.until(lambda _: not s.world.rollers, within=100)
    assert s.world.stage.view - 66 * PX < left.x < s.world.stage.view - 58 * PX
    assert s.count("hurt", "danko") == 1


def test_it_passes_over_who_lies_and_over_its_own_side(stage: Stages) -> None:
    s = shoved(stage)
    s.place("bather", 60)
    s.danko.begin("down", 200)
    s.wait(80)
    assert s.count("rolled_over") == 0


def test_each_player_is_met(stage: Stages) -> None:
    s = shoved(stage, players=2).wait(60)
    assert [player.energy for player in s.world.players] == [85, 85]


def test_people_whom_it_does_not_concern_take_fright_and_are_not_hurt(stage: Stages) -> None:
    s = stage(room(actors=(("nurse_real", 320 * PX, 0),)))
    [nurse] = [actor for actor in s.world.actors if actor.kind.innocent]
    s.begin(s.place("pusher", 150), "shove").until(told("roll"), within=60)
    s.until(lambda _: nurse.move.name in ("cower", "flee"), within=30)
    s.until(lambda _: not s.world.rollers, within=100)
    assert nurse.energy == nurse.most
    assert nurse.move.name != "hurt"


# ---- sent back ---------------------------------------------------------------------------------
@pytest.mark.parametrize(("button", "px", "back"), [
    ("heavy", 90, 1), ("heavy", 40, 0), ("strike", 70, 0),
])  # fmt: skip
def test_a_heavy_blow_in_time_sends_it_back(stage: Stages, button: str, px: int, back: int) -> None:
    s = near(shoved(stage, 200), px)
    s.press(button).wait(25)
    assert s.count("sent_back", "danko", "trolley") == back
    assert s.danko.energy == (100 if back else 85)


def test_who_sent_it_is_felled_by_it_and_it_pays(stage: Stages) -> None:
    s = near(shoved(stage, 200), 90)
    pusher, pilot = s.world.foes[0], s.danko.pilot
    assert pilot
    s.press("heavy").until(told("sent_back"), within=20)
    assert (pilot.heat, only(s).v, only(s).team) == (12, 1024, 0)
    score = pilot.score
    assert score > 0
    s.until(told("rolled_over", "pusher"), within=80)
    assert pusher.most - pusher.energy == 14
    assert pusher.move.name == "air"
    assert pilot.score > score


@pytest.mark.parametrize("blow", ["uppercut", "counter", "heat", "hook"])
def test_every_heavy_blow_does_it(stage: Stages, blow: str) -> None:
    s = near(shoved(stage), 60)
    s.danko.begin(blow)
    s.danko.t = s.danko.start - 1
    s.until(told("sent_back", "danko"), within=8)


def test_struck_from_behind_it_rolls_on_and_is_not_sent_back(stage: Stages) -> None:
    s = near(shoved(stage), 28)
    s.danko.begin("headbutt")
    s.danko.unhurt = 60
    s.danko.face = -1
    s.until(lambda _: only(s).team == 0, within=30)
    assert only(s).v == -1024
    assert s.count("sent_back") == 0


# ---- where it stands ---------------------------------------------------------------------------
def test_one_that_stands_is_no_wall_and_harms_nobody(stage: Stages) -> None:
    s = standing(stage, 280)
    s.hold("right", ticks=60)
    assert s.danko.x > 320 * PX
    assert s.danko.energy == 100
    assert only(s).x == 280 * PX


@pytest.mark.parametrize(("x", "blow", "sent"), [
    (280, "headbutt", 1), (296, "headbutt", 1), (299, "headbutt", 0), (280, "jab", 0),
])  # fmt: skip
def test_a_heavy_blow_that_reaches_it_sends_it_off(
    stage: Stages, x: int, blow: str, sent: int
) -> None:
    s = standing(stage, x)
    s.danko.begin(blow)
    s.wait(20)
    assert s.count("roll", "danko", "trolley") == sent
    assert bool(only(s).v) == bool(sent)


def test_it_meets_every_man_who_stands_and_no_one_twice(stage: Stages) -> None:
    s = standing(stage, 280)
    near_one, far_one = s.place("bather", 90), s.place("bruiser", 140)
    lies = s.place("bather2", 115)
    lies.begin("down", 300)
    s.press("heavy").wait(60)
    assert [man.most - man.energy for man in (near_one, far_one, lies)] == [14, 14, 0]
    assert s.count("rolled_over") == 2


def test_a_boss_staggers_and_stands(stage: Stages) -> None:
    s = standing(stage, 280)
    boss = s.place("chief", 90)
    s.press("heavy").until(told("rolled_over", "chief"), within=40)
    assert (boss.move.name, boss.most - boss.energy) == ("hurt", 14)


def test_it_does_not_meet_the_other_player(stage: Stages) -> None:
    s = stage(room(rollers=(("trolley", 280 * PX),)), players=2)
    s.world.players[1].x = 340 * PX
    s.press("heavy").wait(60)
    assert s.world.players[1].energy == 100


def test_one_of_which_another_has_hold_is_spared(stage: Stages) -> None:
    s = standing(stage, 240 - 60)
    foe = let_sway(s.place("bather", 60))
    s.hold("right", ticks=1).until(told("grab"), within=30).release()
    only(s).v, only(s).team, only(s).damage = 1024, 1, 15
    s.until(told("rolled_over", "danko"), within=30)
    assert foe.energy == foe.most
    assert foe.mate == s.danko.mate == -1


def test_in_a_fight_it_leaves_the_locked_view(stage: Stages) -> None:
    s = stage(room(rollers=(("trolley", 280 * PX),), waves=wave(Entry("bather", 1, 99_999))))
    s.until(told("lock"), within=5).press("heavy").wait(90)
    assert s.world.rollers == []


def test_one_out_of_view_that_stands_is_kept(stage: Stages) -> None:
    s = standing(stage, 600).wait(5)
    assert only(s).x == 600 * PX


def test_who_goes_on_finds_them_where_they_stood_at_first(stage: Stages) -> None:
    s = standing(stage, 280).press("heavy").wait(100)
    assert s.world.rollers == []
    for pilot in (player.pilot for player in s.world.players):
        if pilot:
            pilot.lives = 1
    s.danko.energy = 0
    s.danko.begin("down", 1)
    s.until(told("lost"), within=20).wait(20).press("start")
    assert s.count("continue") == 1
    assert (only(s).x, only(s).v) == (280 * PX, 0)


# ---- as a value --------------------------------------------------------------------------------
@pytest.mark.parametrize("ticks", [3, 25])
def test_a_copy_goes_on_alike(stage: Stages, ticks: int) -> None:
    goes_on_alike(shoved(stage, 130).wait(ticks))


def test_the_digest_sees_it(stage: Stages) -> None:
    s = standing(stage, 280).wait(1)
    digest = s.world.digest()
    twin = s.world.copy()
    twin.rollers[0].x += 1
    assert twin.digest() != digest == s.world.digest()


def test_a_room_without_any_says_nothing_of_them(stage: Stages) -> None:
    s = stage(room()).wait(1)
    assert "rollers" not in s.world.sections()
    assert events(s, "roll") == []
