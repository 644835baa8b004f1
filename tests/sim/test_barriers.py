"""Barriers that are shunted in: told, felling who stays in their way, a wall while they stand."""

import pytest
from brawls import events, goes_on_alike, let_sway, room, throw, wave

from game.sim.actor import Actor
from game.sim.barriers import BACK, REST, ROLL, STAND, TELL, Barrier, walls
from game.sim.stage import Entry
from game.sim.units import PX
from game.testing.conditions import told
from game.testing.scenario import Scenario
from game.testing.stages import Stages

# From the right it comes in as far as 300 px: then it bars 300 to 380 px.
WAGON = Barrier(300 * PX, 460 * PX, 1, 80 * PX, 10, 200, 72, 100)
ROLLS = 160 // 2  # ticks
BESIDE = 20  # px between a middle and a wall


def shunted(stage: Stages, barrier: Barrier = WAGON, difficulty: str = "normal") -> Scenario:
    """A barrier is about to come; Danko stands at 240 px, out of its path."""
    waves = wave(Entry("bather", -1, 0)) if barrier.wave >= 0 else ()
    s = stage(room(width=480 * PX, barriers=(barrier,), waves=waves), difficulty=difficulty)
    if waves:  # there is a fight as long as he lives, and he does nothing
        s.until(told("enter"), within=5).world.foes[0].brain = ""
    return s


def stands(stage: Stages, stays: int = 400, right: int = 460) -> Scenario:
    return shunted(stage, WAGON._replace(stays=stays, right=right * PX)).until(
        told("barrier_stand"), within=300
    )


def put(s: Scenario, kind: str, x: int) -> Actor:
    """Put a sleeper at x px of the level."""
    return s.place(kind, (x - s.danko.x // PX) * s.danko.face)


def phase(s: Scenario) -> int:
    return s.world.stage.barriers[0].phase


# ---- when --------------------------------------------------------------------------------------
def test_it_is_told_rolls_in_stands_goes_back_and_comes_again(stage: Stages) -> None:
    s = shunted(stage)
    begun = {name: s.until(told(name), within=260).world.tick for name in (
        "barrier_tell", "barrier_roll", "barrier_stand", "barrier_back",
    )}  # fmt: skip
    assert begun["barrier_roll"] - begun["barrier_tell"] == 72
    assert begun["barrier_stand"] - begun["barrier_roll"] == ROLLS
    assert begun["barrier_back"] - begun["barrier_stand"] == 100
    s.until(lambda _: phase(s) == REST, within=ROLLS)
    assert walls(s.world) == ()
    again = s.wait(1).until(told("barrier_tell"), within=200).world.tick
    assert again - begun["barrier_back"] == ROLLS + 200
    assert [event.x for event in events(s, "barrier_tell")] == [460 * PX, 460 * PX]


@pytest.mark.parametrize(("difficulty", "ticks"), [("easy", 90), ("hard", 53)])
def test_its_tell_is_as_long_as_the_difficulty_has_it(
    stage: Stages, difficulty: str, ticks: int
) -> None:
    s = shunted(stage, difficulty=difficulty).until(told("barrier_tell"), within=20)
    begun = s.world.tick
    assert s.until(told("barrier_roll"), within=100).world.tick - begun == ticks


@pytest.mark.parametrize("barrier", [
    WAGON._replace(right=490 * PX), WAGON._replace(left=150 * PX), WAGON._replace(wave=1),
    WAGON._replace(signal="whistle"),
])  # fmt: skip
def test_out_of_view_in_another_wave_or_before_its_signal_it_rests(
    stage: Stages, barrier: Barrier
) -> None:
    s = shunted(stage, barrier).wait(150)
    assert phase(s) == REST
    assert s.count("barrier_tell") == 0


def test_its_signal_lets_it_come(stage: Stages) -> None:
    s = shunted(stage, WAGON._replace(signal="whistle", wave=0)).wait(100)
    s.world.signal("whistle")
    s.until(told("barrier_tell"), within=11)


@pytest.mark.parametrize(("during", "then"), [(TELL, REST), (ROLL, STAND), (STAND, BACK)])
def test_when_its_wave_is_over_it_comes_no_more_and_does_not_stay(
    stage: Stages, during: int, then: int
) -> None:
    s = shunted(stage, WAGON._replace(wave=0))
    s.until(lambda _: phase(s) == during, within=300)
    s.world.stage.fighting, s.world.stage.queue = False, ()
    s.until(lambda _: phase(s) == then, within=ROLLS)
    s.until(lambda _: phase(s) == REST, within=ROLLS + 2)
    s.wait(60)
    assert s.count("barrier_tell") == 1


# ---- rolling in --------------------------------------------------------------------------------
@pytest.mark.parametrize(("side", "before", "after"), [(1, (440, 460), (300, 380)),
                                                       (-1, (300, 320), (380, 460))])  # fmt: skip
def test_it_bars_the_part_of_its_path_that_it_covers(
    stage: Stages, side: int, before: tuple[int, int], after: tuple[int, int]
) -> None:
    s = shunted(stage, WAGON._replace(side=side)).until(told("barrier_roll"), within=90).wait(10)
    assert walls(s.world) == (tuple(x * PX for x in before),)
    s.until(told("barrier_stand"), within=ROLLS)
    assert walls(s.world) == (tuple(x * PX for x in after),)


@pytest.mark.parametrize("answer", ["stand", "guard", "duck", "sway", "leave"])
def test_only_who_leaves_its_path_is_not_felled(stage: Stages, answer: str) -> None:
    s = shunted(stage)
    s.danko.x = (340 if answer != "leave" else 325) * PX
    s.until(told("barrier_roll"), within=90)
    if answer in ("guard", "duck"):
        s.hold("up" if answer == "guard" else "down", ticks=1)
    if answer == "leave":
        s.hold("left", ticks=40).release()
    while phase(s) == ROLL:
        if answer == "sway" and walls(s.world) == ((368 * PX, 448 * PX),):
            s.danko.begin("sway")
        s.step()
    s.wait(1)
    assert s.count("hurt", "danko", "barrier") == (answer != "leave")
    assert s.danko.energy == (100 if answer == "leave" else 86)
    assert s.danko.x <= (300 - (BESIDE if answer != "leave" else 0)) * PX


def test_men_are_felled_and_pushed_along_and_paid_to_nobody(stage: Stages) -> None:
    s = shunted(stage)
    stood, lies = put(s, "bather", 420), put(s, "bruiser", 360)
    lies.begin("down", 1000)
    s.until(told("hit", "bather", "barrier"), within=180)
    assert stood.move.name == "air"
    assert stood.vx < 0
    s.until(told("barrier_stand"), within=ROLLS).wait(1)
    assert (stood.most - stood.energy, lies.most - lies.energy) == (14, 0)
    assert stood.x == lies.x == (300 - BESIDE) * PX
    assert s.count("hit", "bather", "barrier") == 1
    assert s.danko.pilot
    assert s.danko.pilot.score == 0


def test_a_boss_staggers_and_is_pushed_along(stage: Stages) -> None:
    s = shunted(stage)
    boss = put(s, "carrier", 340)
    s.until(told("hit", "carrier", "barrier"), within=180)
    assert boss.move.name == "hurt"
    s.until(told("barrier_stand"), within=ROLLS).wait(1)
    assert boss.x == (300 - BESIDE) * PX


def test_who_stands_just_beyond_its_path_is_moved_and_not_hurt(stage: Stages) -> None:
    s = shunted(stage)
    s.danko.x = 290 * PX
    s.until(told("barrier_stand"), within=300)
    assert s.danko.energy == 100
    assert s.wait(1).danko.x == (300 - BESIDE) * PX


# ---- as a wall ---------------------------------------------------------------------------------
def test_nobody_walks_through_it(stage: Stages) -> None:
    s = stands(stage)
    s.hold("right", ticks=80)
    assert s.danko.x == (300 - BESIDE) * PX
    s.never(lambda w: w.danko.x != (300 - BESIDE) * PX, "he does not stand still before it")
    s.wait(10)
    assert s.danko.vx == 0


def test_a_man_on_its_far_side_waits_without_shaking(stage: Stages) -> None:
    s = stands(stage, stays=200)
    man = put(s, "bather", 420)
    s.wake(man).wait(60)
    places = {s.wait(1).world.foes[0].x for _ in range(60)}
    assert places == {(380 + BESIDE) * PX}
    assert s.count("begin", "bather", "punch") == 0
    s.until(told("barrier_back"), within=100).until(told("begin", "bather"), within=200)


def test_a_man_thrown_against_it_is_hurt_as_by_any_wall(stage: Stages) -> None:
    s = stands(stage)
    man = let_sway(s.place("bather", 38))
    throw(s)
    energy = man.energy
    s.until(told("wall", "bather"), within=24)
    assert energy - man.energy == 4
    assert (man.x, man.vx, man.move.name) == ((300 - BESIDE) * PX, 0, "air")


@pytest.mark.parametrize(("barred", "daze"), [(True, "dizzy"), (False, "rush")])
def test_a_charger_runs_into_it_and_sways(stage: Stages, barred: bool, daze: str) -> None:
    s = stands(stage) if barred else shunted(stage, WAGON._replace(signal="never"))
    s.danko.x = 225 * PX
    charger = put(s, "charger", 440)
    s.begin(charger, "rush").wait(54)
    assert charger.move.name == daze
    assert s.count("wall", "charger") == barred
    assert s.danko.energy == 100


def test_knocked_back_against_it_nobody_goes_through(stage: Stages) -> None:
    s = stands(stage)
    man = put(s, "bather", 290)
    for x, slide in ((278, 84), (275, 30)):
        man.x, man.slide = x * PX, slide * PX
        s.wait(20)
        assert man.x == (300 - BESIDE) * PX


def test_going_back_it_harms_nobody(stage: Stages) -> None:
    s = stands(stage, 100)
    man = put(s, "bather", 420)
    s.until(lambda _: phase(s) == REST, within=300)
    assert man.energy == man.most
    assert man.x < 480 * PX


def test_who_is_caught_between_it_and_the_edge_gets_out_bit_by_bit(stage: Stages) -> None:
    s = stands(stage, 100, 480)
    man = put(s, "bather", 440)
    s.until(told("barrier_back"), within=120)
    at = man.x
    while phase(s) == BACK:
        s.step()
        assert abs(man.x - at) <= 8 * PX
        assert man.x <= (480 - 24) * PX
        at = man.x


def test_who_holds_a_man_against_it_shakes_nothing(stage: Stages) -> None:
    s = stands(stage)
    s.danko.x = 225 * PX
    let_sway(put(s, "bather", 275))
    s.hold("right", ticks=1).until(told("grab"), within=60).release().wait(5)
    held = s.world.foes[0]
    s.never(lambda w: w.foes[0].x != held.x, "he shakes")
    s.wait(20)


# ---- as a value --------------------------------------------------------------------------------
@pytest.mark.parametrize("during", [TELL, ROLL, STAND, BACK])
def test_a_copy_goes_on_alike(stage: Stages, during: int) -> None:
    s = shunted(stage)
    put(s, "bather", 400)
    s.until(lambda _: phase(s) == during, within=400).wait(3)
    goes_on_alike(s)


def test_it_is_in_the_digest(stage: Stages) -> None:
    s = shunted(stage).until(told("barrier_roll"), within=100).wait(5)
    twin = s.world.copy()
    twin.stage.barriers = (twin.stage.barriers[0]._replace(met=(0,)),)
    assert twin.digest() != s.world.digest()
