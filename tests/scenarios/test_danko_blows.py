"""Danko's blows, one rule a test."""

from dataclasses import replace

import pytest

from game.content.kinds import KINDS
from game.sim.moves import Move, Window
from game.sim.units import PX
from game.testing.arena import arena
from game.testing.conditions import lands_in, told
from game.testing.scenario import Scenario
from game.testing.stages import Stages


def test_jab_cross_hook_is_a_chain_and_the_hook_fells(stage: Stages) -> None:
    s = stage()
    bather = s.place("bather", 45)
    s.press("strike").until(told("hit", "bather", "jab"), within=6)
    s.press("strike").until(told("hit", "bather", "cross"), within=14)
    assert s.danko.move.name == "cross"
    s.press("strike").until(told("hit", "bather", "hook"), within=18)
    assert bather.move.name == "air"
    assert bather.energy == 24 - 4 - 4 - 7


@pytest.mark.parametrize(("blows", "ticks"), [("jab", 6), ("jab cross", 14)])
def test_jab_and_cross_that_land_cancel_into_a_headbutt(
    stage: Stages, blows: str, ticks: int
) -> None:
    s = stage()
    s.place("bather", 40)
    for blow in blows.split():
        s.press("strike").until(told("hit", "bather", blow), within=ticks)
    s.press("heavy").until(told("begin", "danko", "headbutt"), within=8)


def test_a_jab_that_misses_is_not_cancelled_into_another_blow(stage: Stages) -> None:
    s = stage()
    s.never(told("begin", "danko", "cross"), "a whiffed jab went on into the cross")
    s.press("strike").wait(7).press("strike").wait(6)
    assert s.danko.move.name == "jab"
    s.press("strike").until(told("begin", "danko", "jab"), within=3)


@pytest.mark.parametrize(("button", "move"), [("up", "guard"), ("down", "duck")])
def test_a_jab_ends_early_into_defence_three_ticks_after_its_last_active_one(
    stage: Stages, button: str, move: str
) -> None:
    s = stage()
    s.press("strike")
    s.hold(button, ticks=9)
    assert s.danko.move.name == "jab"
    s.wait(1)
    assert s.danko.move.name == move


def test_the_hook_cannot_be_cancelled(stage: Stages) -> None:
    s = stage()
    s.place("bather2", 45)
    for blow in ("jab", "cross", "hook"):
        s.press("strike").until(told("hit", "bather2", blow), within=18)
    s.hold("up", ticks=10)
    assert s.danko.move.name == "hook"


def test_a_blow_reaches_as_far_as_its_row_says(stage: Stages) -> None:
    near, far = stage(), stage()
    near.place("bather", 34 + 20)
    far.place("bather", 34 + 21)
    assert near.press("strike").wait(10).count("hit") == 1
    assert far.press("strike").wait(10).count("hit") == 0


@pytest.mark.parametrize(("behind", "hits"), [(6, 1), (7, 0)])
def test_a_blow_meets_who_stands_a_little_behind_its_owners_middle(
    stage: Stages, behind: int, hits: int
) -> None:
    s = stage()
    s.press("strike")
    passing = s.place("bather", -behind)
    passing.cross = 1  # he is walking past, so bodies are not pushed apart
    s.wait(10)
    assert s.count("hit", "bather", "jab") == hits


def test_a_light_blow_neither_stops_a_bruiser_nor_a_late_punch(stage: Stages) -> None:
    for kind, move, tick in (("bruiser", "haymaker", 5), ("bather", "punch", 27)):
        s = stage()
        foe = s.place(kind, 44)
        s.begin(foe, move).wait(tick)
        s.press("strike").until(told("armoured", kind, "jab"), within=6)
        assert foe.move.name == move
        assert foe.most - foe.energy == 2  # half of four


def test_an_early_jab_stops_a_punch(stage: Stages) -> None:
    s = stage()
    bather = s.place("bather", 44)
    s.begin(bather, "punch").wait(8)
    s.press("strike").until(told("hit", "bather", "jab"), within=6)
    assert bather.move.name == "hurt"
    assert bather.slot == -1


def test_the_headbutt_goes_through_armour_and_makes_a_man_sway(stage: Stages) -> None:
    s = stage()
    bruiser = s.place("bruiser", 40)
    s.begin(bruiser, "haymaker").wait(5)
    s.press("heavy").until(told("hit", "bruiser", "headbutt"), within=12)
    assert bruiser.stunned
    assert bruiser.ends == 48


def guarding_room(stage: Stages) -> Scenario:
    """An arena with a man who keeps a guard, as the boxer of a later stage does."""
    bather = KINDS["bather"]
    stance = Move("ward", guard=Window(0, 10_000))
    moves = {**bather.moves, "ward": stance, "block": Move("block", rest=8)}
    return stage(arena(kinds={**KINDS, "boxer": replace(bather, name="boxer", moves=moves)}))


def test_the_headbutt_goes_through_a_guard_and_the_jab_does_not(stage: Stages) -> None:
    s = guarding_room(stage)
    boxer = s.place("boxer", 37)
    boxer.begin("ward")
    s.press("strike").until(told("guarded", "boxer", "jab"), within=6)
    boxer.begin("ward")
    s.wait(20)
    s.press("heavy").until(told("hit", "boxer", "headbutt"), within=12)
    assert boxer.stunned


def test_the_headbutt_takes_one_light_blow_without_stopping(stage: Stages) -> None:
    s = stage()
    bather = s.place("bather", 44)
    s.begin(bather, "punch").until(lands_in(bather, 8), within=30)
    s.press("heavy").until(told("armoured", "danko", "punch"), within=10)
    assert s.danko.energy == 100 - 7
    s.until(told("hit", "bather", "headbutt"), within=10)


def test_the_headbutt_does_not_take_a_second_light_blow(stage: Stages) -> None:
    s = stage()
    for ahead in (44, -44):
        s.begin(s.place("bather", ahead), "punch")
    s.until(lands_in(s.world.foes[0], 8), within=30)
    s.press("heavy").until(told("hit", "danko", "punch"), within=14)
    assert s.count("armoured", "danko") == 1
    assert s.danko.move.name == "hurt"


def test_the_headbutt_does_not_take_a_heavy_blow(stage: Stages) -> None:
    s = stage()
    bruiser = s.place("bruiser", 60)
    s.begin(bruiser, "haymaker").until(lands_in(bruiser, 8), within=50)
    s.press("heavy").until(told("hit", "danko", "haymaker"), within=10)
    assert s.danko.move.name == "air"


def test_the_uppercut_comes_from_a_duck_and_launches(stage: Stages) -> None:
    s = stage()
    bather = s.place("bather", 42)
    s.hold("down", ticks=4).press("strike")
    s.until(told("hit", "bather", "uppercut"), within=8)
    assert bather.move.name == "air"
    assert bather.ends == 26
    assert bather.vx > 0


def test_the_uppercut_meets_a_charger_where_a_jab_passes_over_him(stage: Stages) -> None:
    s = stage()
    charger = s.place("charger", 160)
    s.begin(charger, "rush").until(lands_in(charger, 3), within=50)
    s.until(lambda w: charger.x - w.danko.x < 75 * PX, within=40)
    s.hold("down", ticks=4).press("strike")
    s.until(told("hit", "charger", "uppercut"), within=12)
    assert s.danko.energy == 100
    assert charger.move.name == "air"
    over = stage()
    charger = over.place("charger", 120)
    over.begin(charger, "rush").until(lands_in(charger, 1), within=50)
    over.until(lambda w: charger.x - w.danko.x < 70 * PX, within=40)
    over.press("strike").until(told("hit", "danko", "rush"), within=12)
    assert over.count("hit", "charger") == over.count("armoured", "charger") == 0


def test_a_launched_body_fells_those_it_passes(stage: Stages) -> None:
    s = stage()
    s.place("bather", 42)
    other = s.place("bather", 75)
    s.hold("down", ticks=4).press("strike")
    s.until(told("bowled", "bather"), within=30)
    assert other.most - other.energy == 6
    assert other.move.name == "air"


@pytest.mark.parametrize(("apart", "fells"), [(29, 1), (30, 0)])
def test_a_flying_body_fells_who_is_nearer_than_thirty_px(
    stage: Stages, apart: int, fells: int
) -> None:
    s = stage()
    body, other = s.place("bather", 100), s.place("bather", 100 + apart)
    body.begin("thrown")
    body.flying = 8
    s.wait(3)
    assert s.count("bowled", "bather") == fells
    assert other.most - other.energy == 8 * fells


def test_no_more_than_three_blows_on_a_body_in_the_air(stage: Stages) -> None:
    s = stage()
    bruiser = s.place("bruiser", 44)
    bruiser.begin("air", 400)
    for _ in range(5):
        s.press("strike").wait(30)
    assert s.count("hit", "bruiser", "jab") == 3
    assert bruiser.juggle == 3


def test_the_elbow_strikes_behind_and_leaves_him_facing_as_he_was(stage: Stages) -> None:
    s = stage()
    front, behind = s.place("bather", 50), s.place("bather", -48)
    s.wait(2).press("left", "strike")
    s.until(told("hit", "bather", "elbow"), within=8)
    assert behind.energy == 24 - 5
    assert front.energy == 24
    assert s.danko.face == 1


@pytest.mark.parametrize(("early", "works"), [(8, True), (9, False)])
def test_a_press_waits_eight_ticks(stage: Stages, early: int, works: bool) -> None:
    s = stage()
    s.press("strike").wait(16 - early - 1)  # the first tick on which he may act again is 16 later
    s.press("strike").wait(early)
    assert s.count("begin", "danko", "jab") == 1 + works


def test_knock_back_is_as_far_as_the_row_says_and_soon_over(stage: Stages) -> None:
    s = stage()
    bather = s.place("bather", 44)
    s.press("strike").until(told("hit", "bather", "jab"), within=8)
    before = bather.x
    places = []
    for _ in range(12):
        s.wait(1)
        places.append(bather.x - before)
    moved = [place for place in places if 0 < place < 5 * PX]
    assert places[-1] == 5 * PX
    assert len(moved) == 5


@pytest.mark.parametrize("blow", ["headbutt", "uppercut"])
def test_the_third_in_a_row_is_leaned_out_of_and_answered(stage: Stages, blow: str) -> None:
    s = stage()
    _begin(s, blow).wait(40)
    _begin(s, blow).wait(40)
    bather = s.place("bather", 48)
    s.wake(bather)
    bather.cool = 60
    _begin(s, blow)
    assert bather.move.name == "lean"
    s.until(told("begin", "bather", "riposte"), within=20)
    assert s.count("hit", "bather") == 0


@pytest.mark.parametrize(("apart", "leans"), [(75, 1), (76, 0)])
def test_only_who_is_near_leans_out(stage: Stages, apart: int, leans: int) -> None:
    s = stage()
    s.press("heavy").wait(40).press("heavy").wait(40)
    s.place("bather", apart)
    s.press("heavy")
    assert s.count("flinch", "bather", "lean") == leans


def test_the_second_in_a_row_is_not_yet_seen_coming(stage: Stages) -> None:
    s = stage()
    s.press("heavy").wait(40)
    s.wake(s.place("bather", 40)).press("heavy")
    s.until(told("hit", "bather", "headbutt"), within=12)


def _begin(s: Scenario, blow: str) -> Scenario:
    if blow == "headbutt":
        return s.press("heavy")
    return s.hold("down", ticks=4).press("strike").release()


def test_nobody_leans_out_at_a_wall(stage: Stages) -> None:
    s = stage(arena(width=320 * PX, starts=(250 * PX,)))
    for _ in range(2):
        s.press("heavy").wait(40)
    bather = s.place("bather", 40)
    s.press("heavy").until(told("hit", "bather", "headbutt"), within=12)
    assert bather.stunned


def test_another_blow_that_lands_ends_the_row(stage: Stages) -> None:
    s = stage()
    s.press("heavy").wait(40).press("heavy").wait(40)
    s.place("bruiser", 38)
    s.press("strike").until(told("hit", "bruiser", "jab"), within=8)
    s.wait(20).press("heavy").wait(14)
    assert s.count("flinch") == 0
    assert s.count("hit", "bruiser", "headbutt") == 1
