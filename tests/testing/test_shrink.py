"""Shrinking finds the fewest presses that still fail, and never gives back what does not."""

import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.session import Session, Start
from game.sim.command import BUTTONS, HEAVY, LEFT, STRIKE, UP
from game.sim.world import World
from game.testing.arena import arena
from game.testing.candidates import Candidates, play_until_it_breaks
from game.testing.players import BOTS
from game.testing.shrink import Held, changes, shrink

Inputs = list[Held]


def held_for(inputs: Inputs, button: int, ticks: int) -> bool:
    return sum(bool(held[0] & button) for held in inputs) >= ticks


@pytest.mark.parametrize(("fails", "most"), [
    (lambda inputs: any(held[0] & HEAVY for held in inputs), 1),
    (lambda inputs: held_for(inputs, UP, 5), 1),
    (lambda inputs: (STRIKE,) in inputs and (LEFT,) in inputs[inputs.index((STRIKE,)) :], 2),
    (lambda inputs: len(inputs) >= 40, 0),
])  # fmt: skip
def test_only_what_is_needed_is_left(fails: Callable[[Inputs], bool], most: int) -> None:
    session, bot = Session(Start(arena(), seed=2)), BOTS["random"](2)
    for _ in range(2000):
        session.step((bot.act(session.world, session.world.players[0]),))
    assert changes(session.inputs) > 200
    assert fails(session.inputs)
    few = shrink(session.inputs, lambda inputs: len(inputs) if fails(inputs) else 0)
    assert fails(few)
    assert changes(few) <= most


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 255), st.integers(0, 255)), max_size=60),
    st.integers(0, len(BUTTONS) - 1),
)
def test_what_comes_back_fails_and_is_never_larger(inputs: Inputs, button: int) -> None:
    def fails(tried: Inputs) -> bool:
        return sum(held[1] >> button & 1 for held in tried) >= 2

    if fails(inputs):
        few = shrink(inputs, lambda tried: len(tried) if fails(tried) else 0, tries=400)
        assert fails(few)
        assert changes(few) <= changes(inputs)


def test_it_ends_with_its_tries() -> None:
    tries: list[Inputs] = []

    def fails(tried: Inputs) -> int:
        tries.append(tried)
        return 0

    inputs = [(tick % 7,) for tick in range(300)]
    assert shrink(inputs, fails, tries=50) == inputs
    assert len(tries) == 50


def test_it_ends_when_its_time_is_over() -> None:
    inputs = [(tick % 7,) for tick in range(300)]
    assert shrink(inputs, lambda _: 1, deadline=time.monotonic()) == inputs


@pytest.mark.parametrize(("inputs", "number"), [
    ([], 0), ([(0,)] * 9, 0), ([(1,)] * 9, 1), ([(0,), (1,), (0,)], 2), ([(1, 0), (1, 2)], 2),
])  # fmt: skip
def test_changes_are_counted_from_nothing_held(inputs: Inputs, number: int) -> None:
    assert changes(inputs) == number


# ---- trying again from copies ---------------------------------------------------------------
def test_a_candidate_is_played_as_if_from_the_start() -> None:
    """Whatever was tried before, each answer is that of a fresh run."""
    start = Start(arena(), seed=3)

    def wrong(world: World) -> str:
        return "struck twice" if world.players[0].move.name == "cross" else ""

    def fresh(inputs: Inputs) -> bool:
        world = start.world()
        return any(world.step(held) and wrong(world) for held in inputs)

    once: Inputs = [(STRIKE,), (0,)]
    twice: Inputs = [(STRIKE,), *[(0,)] * 8, (STRIKE,), *[(0,)] * 30]
    late: Inputs = [(0,)] * 70
    world = start.world()
    foe = world.spawn(world.plan.kinds["bather"], world.players[0].x + 45 * 256)
    foe.brain = ""
    candidates = Candidates(world, wrong, "struck twice")
    for inputs in (
        twice,
        once,
        late[:30] + twice,
        twice[:-20],
        once + twice,
        late + twice,
    ):
        alone = Candidates(world, wrong, "struck twice")
        assert candidates.fails(inputs) == alone.fails(inputs), inputs
    assert not fresh(twice)  # nobody is there to be struck


def test_a_rule_that_raises_is_a_failure_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(world: World) -> None:
        if world.players[0].move.name == "headbutt":
            raise KeyError(world.tick)

    monkeypatch.setattr("game.sim.world.settle", broken)
    start = Start(arena())
    inputs: Inputs = [*[(0,)] * 5, (HEAVY,), *[(0,)] * 20]
    assert Candidates(start.world(), lambda _: "", "KeyError").fails(inputs)
    assert not Candidates(start.world(), lambda _: "", "ValueError").fails(inputs)
    session, broke = play_until_it_breaks(start, inputs)
    assert broke == "KeyError"
    assert session.world.players[0].move.name != "headbutt"


# ---- each way of getting smaller ------------------------------------------------------------
def test_a_button_that_means_nothing_is_let_go() -> None:
    inputs: Inputs = [(STRIKE | UP | LEFT,)] * 5

    def fails(tried: Inputs) -> bool:
        return any(held[0] & STRIKE and held[0] & UP for held in tried)

    few = shrink(inputs, lambda tried: len(tried) if fails(tried) else 0)
    assert few == [(STRIKE | UP,)]
