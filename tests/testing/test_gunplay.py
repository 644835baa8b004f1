"""What a bot does with a firearm: whom it draws at, and how it stands a duel."""

import pytest

from game.content.difficulty import DIFFICULTIES
from game.sim.actor import Actor
from game.sim.barriers import STAND, Barrier, BarrierState
from game.sim.command import DOWN, FIRE, UP
from game.sim.duels import Duel
from game.sim.lines import Cover
from game.sim.stage import StagePlan
from game.sim.units import PX
from game.sim.world import World
from game.testing.arena import arena
from game.testing.gunplay import may_draw, reply, told_in_a_duel

PLENTY = 99  # ticks until anything comes
WAGON = Barrier(240 * PX, 440 * PX, 1, 100 * PX, 60, 600, 60, 240)


def armed(**changes: object) -> World:
    plan = arena(pilot="danko_suit", weapon="magnum", **changes)
    return World(plan, DIFFICULTIES["normal"], 1)


def mark_at(world: World, ahead: int) -> Actor:
    player = world.players[0]
    player.face = 1
    gunman = world.spawn(world.plan.kinds["gunman"], player.x + ahead * PX)
    gunman.face = -1
    return gunman


def duel_of(move: str, tick: int, done: int = 0) -> World:
    """Return a duel in which the rival is in this tick of this move."""
    plan: StagePlan = arena(
        pilot="danko_suit",
        weapon="magnum",
        task=Duel("viktor_torn"),
        actors=(("viktor_torn", 380 * PX, 0),),
    )
    world = World(plan, DIFFICULTIES["normal"], 1)
    rival, state = world.rival, world.stage.task
    assert rival
    assert state
    rival.begin(move)
    rival.t = tick
    world.stage.task = state._replace(done=done)
    return world


# ---- in a fight --------------------------------------------------------------------------------
def test_it_draws_at_who_is_far_while_there_is_time() -> None:
    world = armed()
    player, far = world.players[0], mark_at(world, 140)
    assert may_draw(world, player, far, PLENTY)
    assert not may_draw(world, player, far, 10)
    far.x = player.x + 60 * PX
    assert not may_draw(world, player, far, PLENTY)


def test_it_does_not_draw_without_a_round() -> None:
    world = armed()
    player, far = world.players[0], mark_at(world, 140)
    assert player.pilot
    player.pilot.rounds = 0
    assert not may_draw(world, player, far, PLENTY)


def test_it_does_not_waste_a_round_on_a_wall() -> None:
    world = armed(barriers=(WAGON,))
    player = world.players[0]
    player.x = 220 * PX
    far = mark_at(world, 180)
    assert may_draw(world, player, far, PLENTY)
    world.stage.barriers = (BarrierState(STAND, 1, 180 * PX),)
    assert not may_draw(world, player, far, PLENTY)


def test_it_does_not_waste_a_round_on_who_is_in_cover() -> None:
    world = armed(covers=(Cover(330 * PX, 350 * PX),))
    player = world.players[0]
    far = mark_at(world, 140)
    far.x = 340 * PX
    assert not may_draw(world, player, far, PLENTY)


# ---- in a duel ---------------------------------------------------------------------------------
@pytest.mark.parametrize(("tell", "button"), [("sleeve", DOWN), ("stab", UP)])
def test_it_answers_a_tell_shortly_before_the_blow_and_not_sooner(tell: str, button: int) -> None:
    for tick, answer in ((10, 0), (25, button)):
        world = duel_of(tell, tick)
        told = told_in_a_duel(world, 15)
        assert told
        assert reply(world, world.players[0], told, 0) == answer


def test_it_sees_a_tell_no_sooner_than_its_eyes_allow_in_stretched_time() -> None:
    assert told_in_a_duel(duel_of("sleeve", 4), 15) is None
    assert told_in_a_duel(duel_of("sleeve", 5), 15)
    assert told_in_a_duel(duel_of("sleeve", 7), 24) is None
    assert told_in_a_duel(duel_of("feint", 10), 0) is None


def test_each_tell_is_another_one_to_it() -> None:
    tells = [told_in_a_duel(duel_of(*each), 0) for each in (
        ("sleeve", 5, 0), ("sleeve", 5, 1), ("last", 5, 1),
    )]  # fmt: skip
    assert len({told.key for told in tells if told}) == 3


def test_it_holds_the_last_shot_until_he_shows_himself() -> None:
    for tick, held in ((10, FIRE), (24, FIRE), (30, 0)):
        world = duel_of("last", tick, 3)
        player = world.players[0]
        player.begin("draw_magnum")
        told = told_in_a_duel(world, 15)
        assert told
        assert reply(world, player, told, 0) == held
