"""The bot that collects, and the diary of a try."""

from game.session import Start
from game.sim.hazards import Hazard
from game.sim.moves import Strike
from game.sim.stage import Entry, Pickup, Scroll, StagePlan, Wave
from game.sim.units import PX, VIEW
from game.testing.arena import arena
from game.testing.bots import Masher
from game.testing.walker import PATIENCE, Collector, Try, attempt


def room(**changes: object) -> StagePlan:
    return arena(**{"exit": 560 * PX, **changes})


def played(plan: StagePlan) -> Try:
    return attempt(Start(plan), "careful", Collector(1, "careful"), lambda _: None)


def pickups(*places: int, item: str = "medal") -> tuple[Pickup, ...]:
    return tuple(Pickup(item, x * PX, 10) for x in places)


def test_it_goes_back_for_what_lies_behind_before_it_walks_on() -> None:
    one = played(room(pickups=pickups(210, 500)))
    first, second = one.diary.pickups
    assert one.won
    assert 0 < first < second
    assert min(step.x for step in one.diary.way) < 240


def test_tea_of_no_use_is_reached_and_not_taken() -> None:
    one = played(room(pickups=pickups(300, item="tea")))
    assert one.diary.pickups[0]
    assert one.diary.taken == (False,)


def test_what_lies_before_the_exit_is_fetched_first() -> None:
    one = played(room(starts=(540 * PX,), pickups=pickups(575, 470)))
    assert one.won
    assert all(one.diary.pickups)


def test_what_steam_never_lets_it_have_is_left_and_the_exit_reached() -> None:
    strike = Strike(0, 5, height="mid", stun=16)
    steam = Hazard("vent", 205 * PX, 44 * PX, 1, 1, 60, 600, strike)
    plan = room(pickups=pickups(200), hazards=(steam,))
    world = Start(plan).world()
    world.players[0].x = 286 * PX
    bot = Collector(1, "careful")
    one = attempt(Start(plan, opening=world), "careful", bot, lambda _: None)
    assert min(step.x for step in one.diary.way) < 275  # it has tried
    assert one.diary.pickups == [0]
    assert one.won


def test_what_the_view_has_left_behind_is_not_reached() -> None:
    one = played(room(pickups=pickups(200), scroll=Scroll("forced", 4 * PX)))
    assert one.won
    assert one.diary.pickups == [0]


def test_a_fight_is_noted_from_lock_to_free_view() -> None:
    entries = (Entry("bather", 1, 0), Entry("bruiser", -1, 30))
    plan = room(waves=(Wave(200 * PX, 200 * PX + VIEW, entries, "two"),))
    diary = played(plan).diary
    (fight,) = diary.fights
    assert 0 < fight.began < fight.ended
    assert fight.beaten == len(diary.beaten) == 2
    assert {step.view for step in diary.way[fight.began : fight.ended]} == {200}
    assert fight.lost == sum(
        loss.amount for loss in diary.losses if fight.began <= loss.tick <= fight.ended
    )


def test_energy_and_lives_lost_are_noted_where_they_were() -> None:
    entries = (Entry("bruiser", 1, 0),) * 5
    plan = room(waves=(Wave(200 * PX, 200 * PX + VIEW, entries),))
    one = attempt(Start(plan, difficulty="hard"), "masher", Masher(1), lambda _: None)
    assert one.ending == "dead"
    assert len(one.diary.lives) == 3
    assert one.diary.fights[0].hits >= 3
    for loss in one.diary.losses:
        assert abs(loss.x - one.diary.way[loss.tick - 1].x) < 40


def test_a_try_that_comes_no_farther_is_stuck() -> None:
    one = played(room(exit=600 * PX, scroll=Scroll("forced", 0)))
    assert one.ending == "stuck"
    assert PATIENCE < one.ticks < PATIENCE + 600


def test_each_wave_is_told_as_it_begins() -> None:
    told: list[int] = []
    plan = room(waves=(Wave(200 * PX, 200 * PX + VIEW, (Entry("bather", 1, 0),)),))
    bot = Collector(1, "careful")
    attempt(Start(plan), "careful", bot, lambda one: told.append(len(one.diary.fights)))
    assert told == [1]
