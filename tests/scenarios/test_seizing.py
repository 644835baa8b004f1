"""Holds: what being held costs, what shortens it, and how it ends from either side."""

from itertools import pairwise

import pytest

from game.content.difficulty import DIFFICULTIES
from game.sim.actor import Actor
from game.sim.parts import finish_part
from game.sim.units import PX
from game.testing.arena import arena
from game.testing.conditions import lands_in, told
from game.testing.scenario import Scenario
from game.testing.stages import Stages

HOLDERS = pytest.mark.parametrize("kind", ["grappler", "giant"])


def held(stage: Stages, kind: str = "grappler", players: int = 1) -> tuple[Scenario, Actor]:
    """A foe has just taken hold of the first player."""
    s = stage(players=players)
    if players == 2:  # out of the way, on the other side
        s.world.players[1].x = s.danko.x + 130 * PX
    holder = s.place(kind, 50)
    s.begin(holder, "seize").until(told("seize", kind, "danko"), within=60)
    return s, holder


def released(s: Scenario, holder: Actor) -> bool:
    return s.danko.mate == holder.mate == -1 and s.danko.move.name != "seized"


@HOLDERS
def test_who_is_held_can_do_nothing_and_stands_before_the_holder(stage: Stages, kind: str) -> None:
    s, holder = held(stage, kind)
    assert (s.danko.mate, holder.mate) == (holder.id, s.danko.id)
    s.press("strike", "up").wait(4)
    assert s.danko.move.name == "seized"
    assert holder.x - s.danko.x == 30 * PX
    assert s.danko.face == -holder.face


@pytest.mark.parametrize(("kind", "moment", "costs", "move"), [
    ("grappler", 18, 3, "pummel"), ("giant", 14, 5, "hold"),
])  # fmt: skip
def test_a_hold_costs_energy_at_every_moment_and_ends_by_itself(
    stage: Stages, kind: str, moment: int, costs: int, move: str
) -> None:
    s, holder = held(stage, kind)
    lost = []
    for tick in range(1, 80):
        s.wait(1)
        lost += [tick for event in s.world.events if event.name == "hurt"]
        if s.count("loose"):
            break
    assert len(lost) in (2, 3)
    assert {after - before for before, after in pairwise(lost)} == {moment}
    assert s.count("hit", "danko", move) == len(lost)
    assert s.danko.energy == 100 - costs * len(lost)
    assert 54 <= tick <= 59  # it begins with a light hit-stop
    assert released(s, holder)
    assert (s.danko.move.name, holder.move.name) == ("stand", "stand")


def test_what_it_costs_is_as_the_difficulty_has_it(stage: Stages) -> None:
    for name, rules in DIFFICULTIES.items():
        s = stage(arena(), difficulty=name)
        grappler = s.place("grappler", 50)
        s.begin(grappler, "seize").until(told("hit", "danko", "pummel"), within=90)
        assert s.danko.energy == 100 - 3 * rules.damage // 100


def test_every_press_shortens_the_hold_and_holding_a_button_does_not(stage: Stages) -> None:
    ticks = {}
    for how in ("nothing", "holding", "pressing"):
        s, _ = held(stage)
        if how == "holding":
            s.hold("strike", ticks=1)
        while not s.count("loose"):
            if how == "pressing" and s.world.tick % 4 == 0:
                s.press("strike")
            else:
                s.wait(1)
        ticks[how] = s.world.tick
    assert ticks["nothing"] - 5 <= ticks["holding"] <= ticks["nothing"]
    assert ticks["pressing"] < ticks["nothing"] - 20


def test_who_has_come_free_is_unhurt_for_a_while_and_the_holder_rests(stage: Stages) -> None:
    s, holder = held(stage)
    s.until(told("loose", "danko", "grappler"), within=70)
    assert s.danko.unhurt == 30
    assert holder.slot == -1
    assert holder.cool > 0
    energy = s.danko.energy
    other = s.place("bather", 44)
    s.begin(other, "punch").until(lands_in(other, 1), within=40)
    other.t, s.danko.unhurt = other.start - 1, 20
    s.wait(4)
    assert s.danko.energy == energy


def test_a_blow_on_the_holder_frees_who_is_held(stage: Stages) -> None:
    s, holder = held(stage, players=2)
    second = s.world.players[1]
    second.x, second.face = holder.x + 44 * PX, -1
    second.begin("jab")
    s.until(told("hit", "grappler", "jab"), within=8)
    assert released(s, holder)
    assert s.danko.move.name == "stand"
    assert holder.move.name == "hurt"


def test_another_foe_may_strike_who_is_held_and_so_frees_him(stage: Stages) -> None:
    s, holder = held(stage)
    bather = s.place("bather", -60)
    bather.face = 1
    bather.x = s.danko.x - 44 * PX
    bather.begin("punch")
    bather.t = bather.start - 2
    s.until(told("hit", "danko", "punch"), within=6)
    assert released(s, holder)
    s.until(lambda _: holder.move.name == "stand", within=12)


def test_a_boss_who_begins_a_new_phase_lets_go(stage: Stages) -> None:
    s, giant = held(stage, "giant")
    giant.energy = giant.most // 2
    s.until(told("phase", "giant", "uproot"), within=4)
    s.wait(6)
    assert released(s, giant)
    assert giant.move.name == "uproot"


def test_a_holder_who_dies_lets_go(stage: Stages) -> None:
    s, holder = held(stage, players=2)
    holder.energy = 1
    second = s.world.players[1]
    second.x, second.face = holder.x + 44 * PX, -1
    second.begin("headbutt")
    s.until(told("dead", "grappler"), within=60)
    assert released(s, holder)


def test_who_dies_in_a_hold_falls_out_of_it(stage: Stages) -> None:
    s, holder = held(stage)
    s.danko.energy = 1
    s.until(lambda w: w.danko.move.name == "air", within=30)
    assert released(s, holder)
    s.until(told("life", "danko"), within=80)
    s.until(lambda _: holder.move.free, within=40)


def test_the_end_of_the_part_ends_a_hold(stage: Stages) -> None:
    s = stage(arena(then=arena()))
    s.begin(s.place("grappler", 50), "seize").until(told("seize"), within=60)
    assert s.danko.move.name == "seized"
    finish_part(s.world)
    s.wait(2)
    assert s.danko.mate == -1
    assert s.danko.move.name == "stand"


def test_who_holds_a_man_himself_lets_go_of_him(stage: Stages) -> None:
    s = stage()
    mate = s.place("bather", 40)
    mate.begin("dizzy", 60)
    s.hold("right", ticks=0).until(told("grab"), within=8)
    s.release()
    grappler = s.place("grappler", -44)
    grappler.face = 1
    s.wake(grappler)
    grappler.cool = 1_000_000
    grappler.begin("seize")
    grappler.t = grappler.start - 2
    s.until(told("seize", "grappler", "danko"), within=6)
    assert mate.mate == -1
    assert mate.move.name == "stand"
    assert s.danko.mate == grappler.id


@pytest.mark.parametrize("answer", ["up", "down"])
def test_neither_guard_nor_duck_saves_from_being_seized(stage: Stages, answer: str) -> None:
    s = stage()
    s.begin(s.place("grappler", 50), "seize")
    s.hold(answer, ticks=0).until(told("seize", "grappler", "danko"), within=60)


def test_a_copy_of_the_world_in_the_middle_of_a_hold_goes_on_as_it_does(stage: Stages) -> None:
    s, _ = held(stage)
    twin = s.world.copy()
    for _ in range(70):
        s.wait(1)
        twin.step((0,))
    assert twin.digest() == s.world.digest()


def test_who_is_felled_on_the_tick_he_is_taken_hold_of_falls_and_is_not_held(
    stage: Stages,
) -> None:
    s = stage()
    s.danko.energy = 1
    for kind, ahead, move in (("bather", 40, "punch"), ("grappler", -44, "seize")):
        foe = s.begin(s.place(kind, ahead), move).world.foes[-1]
        foe.face = -1 if ahead > 0 else 1
        foe.t = foe.start - 1
    s.until(told("hit", "danko", "punch"), within=3)
    assert s.danko.move.name == "air"
    s.until(told("life", "danko"), within=120)
    assert s.count("seize") == 0
