"""Those whom it does not concern: they stand about, take fright, and must not come to harm."""

import pytest
from gunplay import START, armed, at, pilot_of, told_all

from game.content.bystanders import BYSTANDERS
from game.sim.actor import Actor
from game.sim.bystanders import frighten
from game.sim.hazards import Hazard
from game.sim.moves import Strike
from game.sim.units import PX, VIEW
from game.testing.conditions import Condition, told
from game.testing.scenario import Scenario
from game.testing.stages import Stages


def someone(s: Scenario, ahead: int, kind: str = "guest") -> Actor:
    """Place a bystander who thinks for himself, so many px before Danko."""
    actor = s.place(kind, ahead)
    s.wake(actor)
    return actor


def shoot(s: Scenario, face: int = 1) -> Scenario:
    """Fire on the next tick."""
    s.danko.begin("fire")
    s.danko.face = face
    return s.wait(1)


def does(actor: Actor, move: str) -> Condition:
    """Return a condition: somebody is in a move."""
    return lambda _: actor.move.name == move


# ---- when nothing is the matter ----------------------------------------------------------------
def test_they_walk_to_and_fro_within_the_view_and_stop(stage: Stages) -> None:
    s = stage(armed())
    one = someone(s, 180)
    seen = []
    for _ in range(1500):
        s.wait(1)
        assert 40 * PX - 128 <= one.x - s.world.stage.view <= VIEW - 40 * PX + 128
        seen.append((one.vx > 0) - (one.vx < 0))
        assert not one.vx or one.vx * one.face > 0
    assert {-1, 0, 1} == {*seen}
    assert s.count("begin", "guest") == 0


def test_two_who_stop_side_by_side_fall_to_talking(stage: Stages) -> None:
    s = stage(armed())
    one, other = someone(s, 100), someone(s, 120, "doctor")
    s.until(lambda w: any(a.move.name == "talk" for a in w.actors), within=900)
    talker, listener = (one, other) if one.move.name == "talk" else (other, one)
    assert (listener.x - talker.x) * talker.face > 0
    s.until(lambda w: all(a.move.name == "stand" for a in w.actors), within=400)


def test_nobody_off_the_view_does_anything(stage: Stages) -> None:
    s = stage(armed())
    one = someone(s, 280)
    before = (one.x, one.move.name, s.world.brains_stream.state)
    for _ in range(60):
        shoot(s).wait(4)
    assert (one.x, one.move.name, s.world.brains_stream.state) == before


# ---- fright ------------------------------------------------------------------------------------
def test_a_shot_makes_everybody_in_the_view_cower_or_run(stage: Stages) -> None:
    s = stage(armed())
    crowd = [someone(s, ahead) for ahead in (-60, -30, 60, 90, 130, 170, 210, 230)]
    s.danko.begin("fire")
    s.danko.face = -1
    s.wait(1)
    assert {one.move.name for one in crowd[2:]} == {"cower", "flee"}


@pytest.mark.parametrize(("ahead", "afraid"), [(150, True), (156, False)])
def test_a_blow_that_lands_frightens_those_within_a_hundred_and_ten_pixels(
    stage: Stages, ahead: int, *, afraid: bool
) -> None:
    s = stage(armed())
    s.place("bruiser", 44)
    one = s.place("guest", ahead)
    s.press("strike").until(told("hit", "bruiser", "jab"), within=6)
    assert (one.move.name in ("cower", "flee")) == afraid


def test_a_blow_that_meets_nobody_frightens_nobody(stage: Stages) -> None:
    s = stage(armed())
    one = s.place("guest", 90)
    s.press("strike").wait(20)
    assert one.move.name == "stand"


def test_who_cowers_gets_up_when_it_has_been_quiet_for_a_while(stage: Stages) -> None:
    s = stage(armed())
    one = someone(s, 100)
    one.begin("cower")
    s.wait(100)
    frighten(s.world, one.x, PX)
    s.wait(149)
    assert one.move.name == "cower"
    s.wait(1)
    assert one.move.name == "stand"


def test_who_cowers_is_passed_over_by_shots_once_he_is_low(stage: Stages) -> None:
    s = stage(armed())
    one, foe = s.place("guest", 60), s.place("bruiser", 110)
    one.begin("cower")
    s.wait(6)
    shoot(s)
    assert (pilot_of(s).harmed, foe.energy < foe.most) == (0, True)


def test_the_shot_meets_him_before_he_has_heard_it(stage: Stages) -> None:
    s = stage(armed())
    s.place("guest", 60)
    shoot(s)
    assert pilot_of(s).harmed == 1


@pytest.mark.parametrize("seed", range(1, 7))
def test_who_runs_leaves_the_view_and_is_gone(stage: Stages, seed: int) -> None:
    s = stage(armed(), seed=seed)
    one = someone(s, 60)
    s.until(lambda w: w.tick == 1, within=2)
    one.by = s.danko.id  # as after a blow
    s.until(told("begin", "guest", "flee"), within=2)
    face = one.face
    s.until(lambda w: len(w.actors) == 1, within=160)
    assert at(one) == pytest.approx(START - 80 + (320 + 24 if face > 0 else -24), abs=3)


def test_they_run_away_or_across_as_chance_has_it(stage: Stages) -> None:
    ways = []
    for seed in range(1, 13):
        s = stage(armed(), seed=seed)
        one = someone(s, 170)  # the danger and the farther edge are on his left
        one.by = s.danko.id
        for _ in range(seed):
            s.world.brains_stream.below(2)
        s.wait(2)
        ways.append(one.face)
    assert {*ways} == {-1, 1}


# ---- harm --------------------------------------------------------------------------------------
@pytest.mark.parametrize(("score", "lost"), [(2500, 1000), (400, 400), (0, 0)])
def test_harm_costs_points_and_all_heat(stage: Stages, score: int, lost: int) -> None:
    s = stage(armed())
    guest = s.place("guest", 60)
    pilot = pilot_of(s)
    pilot.score, pilot.heat = score, 70
    shoot(s)
    assert (pilot.score, pilot.heat, pilot.harmed) == (score - lost, 0, 1)
    event = told_all(s, "innocent")[0]
    assert (event.who, event.what, event.amount) == ("guest", "fire", lost)
    assert guest.energy == guest.most
    assert s.count("hit") == 0


@pytest.mark.parametrize("kind", [kind.name for kind in BYSTANDERS])
def test_who_was_harmed_lies_gets_up_and_runs(stage: Stages, kind: str) -> None:
    s = stage(armed())
    one = someone(s, 40, kind)
    one.begin("talk")
    s.press("strike").until(told("innocent", kind, "jab"), within=6)
    for name, within in (("hurt", 1), ("down", 30), ("rise", 181), ("flee", 32)):
        s.until(does(one, name), within)
    s.until(does(one, "dead"), within=160)
    s.until(lambda w: len(w.actors) == 1, within=3)
    other = someone(s, 60, kind)
    for _ in range(12):  # one in three runs at once
        other.begin("stand")
        frighten(s.world, other.x, PX)
        if other.move.name == "cower":
            break
    s.wait(2)
    assert other.move.name == "cower"


def test_nothing_more_befalls_who_lies(stage: Stages) -> None:
    s = stage(armed())
    s.place("guest", 60).begin("down")
    shoot(s).wait(20)
    assert pilot_of(s).harmed == 0


def test_firing_with_somebody_in_the_line_costs_and_waiting_until_he_is_through_does_not(
    stage: Stages,
) -> None:
    for waits in (False, True):
        s = stage(armed())
        foe, guest = s.place("bruiser", 140), someone(s, 40)
        guest.begin("flee")
        guest.face = -1
        s.hold("fire", ticks=10 if not waits else 30).release().wait(12)
        assert pilot_of(s).harmed == (not waits)
        assert (foe.energy < foe.most) == waits


@pytest.mark.parametrize(("foe_ahead", "harmed"), [(50, 0), (150, 1)])
def test_a_blow_meets_one_only_where_no_foe_is_in_reach(
    stage: Stages, foe_ahead: int, harmed: int
) -> None:
    for move in ("jab", "heat"):
        s = stage(armed())
        foe = s.place("bruiser", foe_ahead)
        s.place("guest", 30)
        s.danko.begin(move)
        s.wait(12)
        assert pilot_of(s).harmed == harmed
        assert (foe.energy < foe.most) == (not harmed)


def test_foes_and_hazards_do_them_no_harm(stage: Stages) -> None:
    vent = Hazard("vent", 270 * PX, 30 * PX, 2, 900, 4, 40, Strike(0, 5, effect="down"))
    s = stage(armed(hazards=(vent,)))
    guest = someone(s, 30)
    s.begin(s.place("bruiser", 70), "haymaker")
    s.until(told("active", "bruiser", "haymaker"), within=60).wait(10)
    assert s.count("erupt") == 1
    assert guest.energy == guest.most
    assert guest.move.name in ("stand", "cower", "flee")


def test_men_who_are_bowled_over_or_wait_do_not_push_them(stage: Stages) -> None:
    s = stage(armed())
    guest = s.place("guest", 60)
    before = guest.x
    s.wake(s.place("bather", 62))
    s.world.foes[0].cool = 400
    body = s.place("bruiser", 40)
    body.begin("thrown")
    body.vx, body.flying = 1280, 8
    s.wait(40)
    assert guest.x == before
    assert guest.move.name in ("stand", "cower", "flee")


def test_nobody_takes_them_for_foes(stage: Stages) -> None:
    s = stage(armed())
    someone(s, -40)
    s.wait(30)
    assert s.danko.face == 1
    assert s.world.foes == []


def test_after_a_continue_those_of_the_map_are_back_and_those_who_were_called_are_not(
    stage: Stages,
) -> None:
    s = stage(armed(actors=(("guest", 400 * PX, 0),))).wait(2)
    someone(s, -60, "patient")
    first = next(actor for actor in s.world.actors if actor.kind.name == "guest")
    s.world.actors.remove(first)
    pilot = pilot_of(s)
    pilot.lives, s.danko.energy = 1, 0
    s.danko.begin("down", 1)
    s.until(told("lost"), within=30).wait(3).press("start").wait(3)
    assert s.count("continue") == 1
    assert [(a.kind.name, at(a)) for a in s.world.actors if a.kind.innocent] == [("guest", 400)]


def test_a_copy_of_a_world_with_bystanders_plays_the_same(stage: Stages) -> None:
    s = stage(armed(), seed=3)
    for ahead, kind in ((-50, "patient"), (60, "guest"), (120, "doctor2"), (150, "nurse_real")):
        someone(s, ahead, kind)
    s.wake(s.place("bather", 80))
    s.wait(200).hold("fire", ticks=9)
    twin = s.world.copy()
    s.release()
    for _ in range(240):
        s.wait(1)
        twin.step((0,))
    assert twin.digest() == s.world.digest()
    assert s.count("shot_fired") == 1
