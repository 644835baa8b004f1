"""What Danko takes hold of: men, and things that are thrown."""

import pytest

from game.sim.stage import Pickup, Pool, StagePlan
from game.sim.units import PX
from game.testing.arena import arena
from game.testing.conditions import lands_in, told
from game.testing.scenario import Scenario
from game.testing.stages import Stages


def holding(stage: Stages, kind: str = "bather3", plan: StagePlan | str = "") -> Scenario:
    """Danko has walked into a man who sways."""
    s = stage(plan)
    foe = s.place(kind, 46)
    foe.begin("dizzy", 48)
    s.hold("right", ticks=1).until(told("grab", "danko", kind), within=12)
    return s.release().wait(5)


def test_walking_into_a_man_who_sways_takes_hold_of_him(stage: Stages) -> None:
    s = holding(stage)
    foe = s.world.foes[0]
    assert s.danko.move.name == "hold"
    assert foe.move.name == "gripped"
    assert foe.x - s.danko.x == 30 * PX


def test_nobody_takes_hold_of_a_man_who_stands_or_of_a_boss(stage: Stages) -> None:
    for kind, move in (("bather", "stand"), ("carrier", "dizzy")):
        s = stage()
        s.place(kind, 46).begin(move, 60)
        s.hold("right", ticks=20)
        assert s.count("grab") == 0


def test_a_hold_pummels_three_times_and_no_more(stage: Stages) -> None:
    s = holding(stage)
    s.danko.grip = 600  # a hold that lasts longer than three pummels
    for _ in range(60):
        s.press("strike").wait(1)
    assert s.count("hit", "bather3", "pummel") == 3
    assert s.world.foes[0].energy == 28 - 9
    assert s.danko.move.name == "hold"


def test_a_pummel_takes_six_ticks_of_the_hold(stage: Stages) -> None:
    s = holding(stage)
    before = s.danko.grip
    s.press("strike").wait(9)
    assert before - s.danko.grip == 10 + 6


def test_a_hold_ends_by_itself_after_60_ticks(stage: Stages) -> None:
    s = stage()
    s.place("bather3", 46).begin("dizzy", 48)
    s.hold("right", ticks=1).until(told("grab", "danko"), within=12)
    s.release().wait(58)
    assert s.danko.move.name == "hold"
    s.wait(1)
    assert s.danko.move.name == "stand"
    assert s.world.foes[0].move.name == "stand"
    assert s.danko.mate == s.world.foes[0].mate == -1


def test_heavy_in_a_hold_is_a_butt_and_a_fall(stage: Stages) -> None:
    s = holding(stage)
    s.press("heavy").until(told("hit", "bather3", "butt"), within=10)
    assert s.world.foes[0].energy == 28 - 8
    assert s.world.foes[0].move.name == "air"


@pytest.mark.parametrize(("button", "way"), [("right", 1), ("left", -1)])
def test_a_direction_in_a_hold_throws_that_way(stage: Stages, button: str, way: int) -> None:
    s = holding(stage, "bruiser")
    foe, before = s.world.foes[0], s.danko.x
    s.press(button).until(told("throw", "danko", "bruiser"), within=8)
    assert foe.energy == 48 - 16
    s.wait(10)
    assert foe.move.name == "thrown"
    assert (foe.x - before) * way > 20 * PX


def test_a_throw_is_safe_while_it_lasts(stage: Stages) -> None:
    s = holding(stage)
    s.begin(s.place("bather", 44), "punch").until(lands_in(s.world.foes[1], 4), within=40)
    s.press("left").wait(10)
    assert s.danko.energy == 100


def test_a_thrown_man_fells_those_he_meets(stage: Stages) -> None:
    s = holding(stage)
    others = [s.place("bruiser", 80), s.place("bruiser", 110)]
    s.press("right").until(told("fall", "bruiser"), within=60)
    assert [other.energy for other in others] == [48 - 8, 48 - 8]


def test_a_thrown_man_pays_at_the_wall(stage: Stages) -> None:
    s = holding(stage, "bruiser")
    s.press("left").until(told("wall", "bruiser"), within=40)
    bruiser = s.world.foes[0]
    assert bruiser.energy == 48 - 16 - 4
    assert (bruiser.move.name, bruiser.ends, bruiser.vx) == ("air", 8, 0)
    assert bruiser.x == s.world.stage.view + bruiser.kind.edge


def test_a_thrown_man_falls_into_the_pool_and_is_gone(stage: Stages) -> None:
    start = arena().starts[0]
    pool = Pool(start + 100 * PX, start + 220 * PX)
    s = holding(stage, "bruiser", arena(pools=(pool,)))
    assert s.danko.pilot
    s.press("right").until(told("throw", "danko"), within=10)
    before = s.danko.pilot.score
    s.until(told("splash", "bruiser", "pool"), within=60)
    assert s.count("dead", "bruiser") == 1
    assert s.danko.pilot.score - before == 500 + 500  # the water's, and the man's own
    assert s.world.foes == []


def test_a_beaten_man_is_seen_for_48_ticks_more(stage: Stages) -> None:
    s = stage()
    bather = s.place("bather", 60)
    bather.energy = 0
    bather.begin("air", 1)
    s.until(told("dead", "bather"), within=3)
    s.wait(47)
    assert bather in s.world.actors
    s.wait(1)
    assert bather not in s.world.actors


def test_danko_pays_in_the_pool_and_climbs_out(stage: Stages) -> None:
    start = arena().starts[0]
    s = stage(arena(pools=(Pool(start - 80 * PX, start),)))
    s.begin(s.place("bruiser", 44), "haymaker").until(told("splash", "danko"), within=90)
    assert s.danko.energy == 100 - 18 - 8
    s.until(lambda w: w.danko.move.name == "stand", within=60)


def test_a_boss_shrugs_off_the_pool(stage: Stages) -> None:
    start = arena().starts[0]
    s = stage(arena(pools=(Pool(start, start + 200 * PX),)))
    carrier = s.place("carrier", 60)
    carrier.begin("air")
    s.until(told("splash", "carrier"), within=20)
    assert carrier.energy == carrier.most


def thrown(stage: Stages, kind: str, move: str) -> Scenario:
    """A thing is on its way."""
    s = stage()
    s.begin(s.place(kind, 150), move).until(told("shot", kind), within=60)
    return s


def lands(s: Scenario, ticks: int) -> Scenario:
    """Wait until the thing can harm in so many ticks."""
    shot = s.world.shots[0]
    return s.until(lambda _: shot.flight - 6 - shot.t <= ticks, within=60)


@pytest.mark.parametrize(("kind", "move", "thing"), [
    ("thrower", "toss", "bottle"), ("carrier", "coals", "coal"),
])  # fmt: skip
def test_a_thrown_thing_is_caught_in_the_parry_and_thrown_back(
    stage: Stages, kind: str, move: str, thing: str
) -> None:
    s = lands(thrown(stage, kind, move), 5)
    assert s.danko.pilot
    s.hold("up", ticks=1).until(told("caught", "danko", thing), within=10)
    assert s.danko.pilot.item == thing
    assert s.danko.pilot.heat == 12
    s.release().wait(6)
    s.press("fire").until(told("hurt", kind, "throwback"), within=40)
    assert s.danko.pilot.item == ""
    assert s.world.foes[0].most - s.world.foes[0].energy == 12


def test_a_full_hand_catches_nothing_and_guards(stage: Stages) -> None:
    s = lands(thrown(stage, "thrower", "toss"), 5)
    assert s.danko.pilot
    s.danko.pilot.item = "bottle"
    s.hold("up", ticks=10)
    assert s.count("caught") == 0
    assert s.count("guarded", "danko", "bottle") == 1
    assert s.danko.energy == 99


def test_a_thrown_thing_harms_who_stands_and_passes_over_who_ducks(stage: Stages) -> None:
    stands = lands(thrown(stage, "thrower", "toss"), 2).wait(10)
    assert stands.danko.energy == 100 - 7
    ducks = lands(thrown(stage, "thrower", "toss"), 5)
    ducks.hold("down", ticks=20)
    assert ducks.danko.energy == 100
    assert ducks.count("smash", "", "bottle") == 1


def test_a_thrown_thing_harms_in_the_last_six_ticks_of_its_flight(stage: Stages) -> None:
    s = stage()
    s.begin(s.place("thrower", 100), "toss").until(told("shot", "thrower"), within=60)
    shot = s.world.shots[0]
    s.until(told("hit", "danko", "bottle"), within=60)
    assert (shot.t, shot.flight) == (40, 46)


@pytest.mark.parametrize(("aside", "hits"), [(16, 1), (19, 0)])
def test_a_thrown_thing_harms_within_18_px_of_where_it_comes_down(
    stage: Stages, aside: int, hits: int
) -> None:
    s = thrown(stage, "thrower", "toss")
    s.danko.x -= aside * PX
    s.wait(50)
    assert s.count("hit", "danko", "bottle") == hits


@pytest.mark.parametrize(("aside", "hits"), [(29, 1), (31, 0)])
def test_what_is_thrown_back_meets_who_is_within_30_px(
    stage: Stages, aside: int, hits: int
) -> None:
    s = stage()
    assert s.danko.pilot
    thrower = s.place("thrower", 100)
    s.danko.pilot.item = "bottle"
    s.press("fire").until(told("shot", "danko"), within=10)
    thrower.x += aside * PX
    s.wait(25)
    assert s.count("hurt", "thrower", "throwback") == hits


def test_what_is_thrown_back_arrives_in_twenty_ticks(stage: Stages) -> None:
    s = stage()
    assert s.danko.pilot
    s.place("thrower", 150)
    s.danko.pilot.item = "bottle"
    s.press("fire").until(told("shot", "danko"), within=10)
    shot = s.world.shots[0]
    s.until(told("smash", "", "bottle"), within=30)
    assert shot.t == 20


def test_a_thing_comes_down_where_the_target_stood(stage: Stages) -> None:
    s = thrown(stage, "thrower", "toss")
    s.hold("left", ticks=40).wait(12)
    assert s.danko.energy == 100
    assert s.count("smash", "", "bottle") == 1


def test_a_sway_lets_a_thrown_thing_pass(stage: Stages) -> None:
    s = thrown(stage, "thrower", "toss")
    s.place("bather", 60)
    lands(s, 5).tap("left", 2)
    assert s.danko.move.name == "sway"
    s.until(told("smash", "", "bottle"), within=12)
    assert s.count("hit", "danko") == 0


def test_the_carrier_throws_two_coals_24_ticks_apart(stage: Stages) -> None:
    s = thrown(stage, "carrier", "coals")
    s.hold("down", ticks=0).until(told("smash", "", "coal"), within=90)
    first = s.world.tick
    s.until(told("smash", "", "coal"), within=90)
    assert s.world.tick - first == 24
    s.wait(90)
    assert s.count("smash", "", "coal") == 2
    assert s.danko.energy == 100


def test_a_bottle_from_the_floor_is_thrown_at_him_who_throws(stage: Stages) -> None:
    start = arena().starts[0]
    s = stage(arena(pickups=(Pickup("bottle", start + 40 * PX, 1),)))
    s.hold("right", ticks=1).until(told("pickup", "danko", "bottle"), within=30)
    s.release()
    near, far = s.place("bruiser", 60), s.place("thrower", 170)
    s.press("fire").until(told("smash", "", "bottle"), within=40)
    assert near.energy == 48
    assert far.energy == 18 - 12
    assert far.move.name == "air"


def test_without_a_thing_in_the_hand_fire_does_nothing(stage: Stages) -> None:
    s = stage()
    s.press("fire").wait(10)
    assert s.count("begin", "danko") == 0


def test_what_is_thrown_at_nobody_breaks_on_the_floor(stage: Stages) -> None:
    s = stage()
    assert s.danko.pilot
    s.danko.pilot.item = "bottle"
    s.press("fire").until(told("smash", "", "bottle"), within=40)
    assert s.world.shots == []


def test_a_boss_staggers_forty_ticks_from_his_own_coal(stage: Stages) -> None:
    s = stage()
    assert s.danko.pilot
    carrier = s.place("carrier", 100)
    s.danko.pilot.item = "coal"
    s.press("fire").until(told("smash", "", "coal"), within=40)
    assert carrier.move.name == "hurt"
    s.wait(39)
    assert carrier.move.name == "hurt"
    s.wait(1)
    assert carrier.move.name == "stand"


def test_whoever_falls_drops_what_he_holds(stage: Stages) -> None:
    s = stage()
    assert s.danko.pilot
    s.danko.pilot.item = "bottle"
    s.begin(s.place("bruiser", 44), "haymaker").until(told("hit", "danko"), within=60)
    assert s.danko.pilot.item == ""


def test_a_blow_from_another_ends_the_hold(stage: Stages) -> None:
    s = holding(stage)
    behind = s.place("bather", -44)
    s.begin(behind, "punch").until(told("hit", "danko", "punch"), within=40)
    assert s.danko.mate == -1
    assert s.world.foes[0].move.name == "stand"


# ---- whoever has no energy left falls, whatever took it -------------------------------------
def test_a_pummel_that_takes_the_last_energy_fells_him(stage: Stages) -> None:
    s = holding(stage)
    s.world.foes[0].energy = 2
    s.press("strike").until(told("hit", "bather3", "pummel"), within=8)
    assert s.world.foes[0].move.name == "air"
    s.until(told("dead", "bather3"), within=40)
    assert s.danko.move.name == "stand"


def test_guarding_a_bottle_with_the_last_energy_is_a_fall(stage: Stages) -> None:
    s = thrown(stage, "thrower", "toss")
    s.danko.energy = 1
    s.hold("up", ticks=1).until(told("life", "danko"), within=160)


def test_his_own_coal_can_finish_the_boss(stage: Stages) -> None:
    s = stage()
    assert s.danko.pilot
    carrier = s.place("carrier", 100)
    carrier.phase, carrier.energy = 2, 12
    s.danko.pilot.item = "coal"
    s.press("fire").until(told("dead", "carrier"), within=80)


def test_a_thrown_man_can_finish_the_boss(stage: Stages) -> None:
    s = holding(stage)
    carrier = s.place("carrier", 90)
    carrier.phase, carrier.energy = 2, 8
    s.press("right").until(told("bowled", "carrier"), within=30)
    s.until(told("dead", "carrier"), within=60)
