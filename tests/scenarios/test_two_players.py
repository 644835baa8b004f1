"""Two players in one stage."""

from game.session import Start
from game.sim.actor import Actor
from game.sim.stage import Pickup
from game.sim.units import GAP, PX, VIEW
from game.testing.arena import arena
from game.testing.conditions import told
from game.testing.scenario import Scenario
from game.testing.stages import Stages


def pair(stage: Stages) -> Scenario:
    s = stage(arena(starts=(240 * PX, 330 * PX)), players=2)
    assert [player.x for player in s.world.players] == [240 * PX, 330 * PX]
    return s


def test_each_obeys_his_own_buttons(stage: Stages) -> None:
    s = pair(stage)
    s.hold("right", ticks=5).hold("left", ticks=5, slot=1)
    first, second = s.world.players
    assert first.x == 240 * PX + 10 * 384
    assert second.x == 330 * PX - 5 * 384
    s.release().release(1).press("strike", slot=1)
    assert (first.move.name, second.move.name) == ("stand", "jab")


def test_a_foe_turns_to_the_nearest(stage: Stages) -> None:
    s = pair(stage)
    first, second = s.world.players
    bather = s.place("bather", 180)
    s.wake(bather)
    s.until(told("begin", "bather"), within=120)
    s.until(told("hit", "danko"), within=60)
    assert (first.energy, second.energy) == (100, 93)


def fell_for_good(s: Scenario, slot: int) -> Actor:
    """Take a player's last life."""
    player = s.world.players[slot]
    assert player.pilot
    player.pilot.lives, player.energy = 1, 0
    player.begin("air", 1)
    s.until(lambda _: player.move.name == "dead", within=60)
    return player


def test_the_dead_are_left_alone_and_one_is_enough_to_go_on(stage: Stages) -> None:
    s = pair(stage)
    first, second = s.danko, fell_for_good(s, 1)
    s.wait(30)
    assert s.count("lost") == 0
    s.wake(s.place("bather", 150))
    s.until(told("hit", "danko", "punch"), within=300)
    assert first.energy == 93
    assert second.energy == 0


def test_the_dead_lead_nobody_on(stage: Stages) -> None:
    s = stage(arena(starts=(240 * PX, 330 * PX), exit=300 * PX), players=2)
    s.world.stage.outcome = ""
    s.world.players[1].x = 290 * PX
    fallen = fell_for_good(s, 1)
    fallen.x = 330 * PX
    s.wait(5)
    assert s.world.front == s.danko.x
    assert s.session.outcome == ""
    s.hold("right", ticks=60)
    assert s.session.outcome == "clear"


def test_a_foe_does_not_wait_for_one_whose_own_man_lies(stage: Stages) -> None:
    s = pair(stage)
    first, second = s.world.players
    first.x, second.x = 190 * PX, 420 * PX
    idle, eager = s.place("bather", 60), s.place("bather", 170)
    s.wake(idle).wake(eager)
    idle.cool, eager.cool = -500, -100  # idle has waited longer, but his man gets up only now
    first.begin("down")
    s.until(told("begin", "bather", "punch"), within=20)
    assert eager.slot >= 0
    assert idle.slot < 0


def test_both_are_seen_when_they_come_in(stage: Stages) -> None:
    first, second = Start(arena(), players=2).world().players
    assert first.x - second.x == GAP
    s = stage(players=2).wait(1)
    for player in s.world.players:
        assert player.kind.edge <= player.x - s.world.stage.view <= VIEW - player.kind.edge


def test_a_continue_brings_both_back(stage: Stages) -> None:
    s = pair(stage)
    for player in s.world.players:
        assert player.pilot
        player.pilot.lives, player.energy = 1, 0
        player.begin("air", 1)
    s.until(told("lost"), within=60)
    s.wait(1).press("start", slot=1)
    assert s.world.stage.continues == 1
    first, second = s.world.players
    assert first.x - second.x == GAP
    assert all(p.energy == 100 and p.pilot and p.pilot.lives == 3 for p in s.world.players)


def test_players_do_not_strike_each_other(stage: Stages) -> None:
    s = pair(stage)
    s.world.players[1].x = s.danko.x + 44 * PX
    s.press("strike").wait(10)
    assert s.count("hit") == 0


def test_a_pickup_goes_to_one_of_them(stage: Stages) -> None:
    tea = Pickup("tea", 245 * PX, 25)
    s = stage(arena(starts=(240 * PX, 250 * PX), pickups=(tea,)), players=2)
    for player in s.world.players:
        player.energy = 50
    s.wait(2)
    assert [player.energy for player in s.world.players] == [75, 50]
