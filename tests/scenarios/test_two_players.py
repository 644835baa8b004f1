"""Two players in one stage."""

from game.sim.stage import Pickup
from game.sim.units import PX
from game.testing.scenario import Scenario, arena, told


def pair() -> Scenario:
    s = Scenario(arena(starts=(240 * PX, 330 * PX)), players=2)
    assert [player.x for player in s.world.players] == [240 * PX, 330 * PX]
    return s


def test_each_obeys_his_own_buttons() -> None:
    s = pair()
    s.hold("right", ticks=5).hold("left", ticks=5, slot=1)
    first, second = s.world.players
    assert first.x == 240 * PX + 10 * 384
    assert second.x == 330 * PX - 5 * 384
    s.release().release(1).press("strike", slot=1)
    assert (first.move.name, second.move.name) == ("stand", "jab")


def test_a_foe_turns_to_the_nearest() -> None:
    s = pair()
    first, second = s.world.players
    bather = s.place("bather", 180)
    s.wake(bather)
    s.until(told("begin", "bather"), within=120)
    s.until(told("hit", "danko"), within=60)
    assert (first.energy, second.energy) == (100, 93)


def test_the_dead_are_left_alone_and_one_is_enough_to_go_on() -> None:
    s = pair()
    first, second = s.world.players
    assert second.pilot
    second.pilot.lives, second.energy = 1, 0
    second.begin("air", 1)
    s.until(lambda _: second.move.name == "dead", within=60)
    s.wait(30)
    assert s.count("lost") == 0
    s.wake(s.place("bather", 150))
    s.until(told("hit", "danko", "punch"), within=300)
    assert first.energy == 93
    assert second.energy == 0


def test_a_continue_brings_both_back() -> None:
    s = pair()
    for player in s.world.players:
        assert player.pilot
        player.pilot.lives, player.energy = 1, 0
        player.begin("air", 1)
    s.until(told("lost"), within=60)
    s.wait(1).press("start", slot=1)
    assert s.world.stage.continues == 1
    assert all(p.energy == 100 and p.pilot and p.pilot.lives == 3 for p in s.world.players)


def test_players_do_not_strike_each_other() -> None:
    s = pair()
    s.world.players[1].x = s.danko.x + 44 * PX
    s.press("strike").wait(10)
    assert s.count("hit") == 0


def test_a_pickup_goes_to_one_of_them() -> None:
    tea = Pickup("tea", 245 * PX, 25)
    s = Scenario(arena(starts=(240 * PX, 250 * PX), pickups=(tea,)), players=2)
    for player in s.world.players:
        player.energy = 50
    s.wait(2)
    assert [player.energy for player in s.world.players] == [75, 50]
