"""The tables of moves hold together: every name that a kind uses is a move that it has."""

from collections.abc import Iterator

import pytest

from game.content.kinds import KINDS
from game.sim.acting import BRAINS
from game.sim.actor import FOES, Kind
from game.sim.gaits import Walk


def names_used(kind: Kind) -> Iterator[tuple[str, str]]:
    """Yield (who uses it, name of a move)."""
    for move in kind.moves.values():
        yield f"{move.name}.then", move.then
        for cancel in move.cancels:
            yield f"{move.name}.cancels", cancel.into
    for phase in kind.phases:
        for attack in phase.attacks:
            yield "phases", attack.move
        if phase.opening:
            yield "opening", phase.opening
    for name in (*kind.instead, *kind.follow, kind.crash, kind.scrape, kind.leap):
        if name:
            yield "instead, follow, crash", name
    if not isinstance(kind.gait, Walk):
        yield "the rules of lanes", "stand"
        return
    if "lean" in kind.moves:
        yield "after a lean", "riposte"
    if kind.boss:
        yield "a boss", "shrug"
    if any(move.guard for move in kind.moves.values()):
        yield "behind a guard", "block"
    reactions = ("stand", "hurt", "down", "rise", "dead", *(() if kind.innocent else ("air",)))
    held = () if kind.team != FOES else ("dizzy",) if kind.boss else ("dizzy", "gripped", "thrown")
    for name in (*reactions, *held):
        yield "the rules", name


@pytest.mark.parametrize("kind", KINDS.values(), ids=list(KINDS))
def test_every_move_that_is_named_is_there(kind: Kind) -> None:
    missing = [f"{user}: {name}" for user, name in names_used(kind) if name not in kind.moves]
    assert not missing


@pytest.mark.parametrize("kind", KINDS.values(), ids=list(KINDS))
def test_a_foe_has_a_brain_and_an_attack_in_every_phase(kind: Kind) -> None:
    if kind.team == FOES:
        assert kind.brain in BRAINS
    if kind.brain == "brawler":
        assert kind.phases
        assert all(phase.attacks for phase in kind.phases)
        assert all(phase.opening for phase in kind.phases[1:]) or not kind.boss


@pytest.mark.parametrize("kind", KINDS.values(), ids=list(KINDS))
def test_what_rushes_has_one_thrust_as_long_as_it_is_active(kind: Kind) -> None:
    for move in kind.moves.values():
        if move.rushes:
            assert [(t.first, t.last) for t in move.thrusts] == [
                (move.start, move.start + move.active - 1)
            ]


@pytest.mark.parametrize("kind", KINDS.values(), ids=list(KINDS))
def test_a_boss_calls_only_kinds_that_exist(kind: Kind) -> None:
    called = [name for phase in kind.phases for name, _ in phase.calls]
    assert set(called) <= set(KINDS)


@pytest.mark.parametrize("kind", KINDS.values(), ids=list(KINDS))
def test_every_tell_is_long_enough_to_answer(kind: Kind) -> None:
    """A light blow shows for 24 ticks or more on Normal, a heavy one for 42."""
    if kind.team != FOES:
        return
    for move in kind.moves.values():
        strike = move.strike
        if strike and move.name != "riposte":  # the answer to an obvious blow, shown by the lean
            assert move.start >= (42 if strike.guard == "half" else 24), move.name
        if move.toss:
            assert move.start >= 24, move.name
