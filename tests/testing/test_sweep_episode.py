"""A row says what happened in its episode."""

import pickle
from pathlib import Path
from typing import TypeVar

import pytest
from sweep_samples import HALL, job

from game.faults import BadInputError
from game.testing.sweep.episode import Job, Key, level_hash, rules, run, start_of
from game.testing.sweep.table import Ground

Thing = TypeVar("Thing")


def elsewhere(thing: Thing) -> Thing:
    """Return what another process is given."""
    return pickle.loads(pickle.dumps(thing))  # type: ignore[no-any-return]  # noqa: S301 - our own


def test_the_same_job_gives_the_same_row() -> None:
    assert run(job(3)) == run(elsewhere(job(3)))


def test_every_energy_lost_is_found_along_the_level() -> None:
    row = run(job(1, "only:duck", ticks=3000))
    assert row.energy_lost > 50
    assert sum(amount for _, amount in row.harm) == row.energy_lost
    assert all(0 <= x < 960 for x, _ in row.harm)


def test_a_run_that_clears() -> None:
    row = run(job(1, ticks=5000))
    assert (row.outcome, row.ended_in, row.waves_won) == ("clear", 0, 1)
    assert row.energy == 100
    assert row.ticks < 5000
    assert (row.unhurt == (1,)) == (row.energy_lost == 0)


def test_a_run_that_is_cut_ends_in_the_wave_it_was_in() -> None:
    row = run(job(1, "only:guard", ticks=900))
    assert (row.outcome, row.ticks, row.ended_in, row.waves_won) == ("timeout", 900, 1, 0)
    early = run(job(1, ticks=5))
    assert (early.ended_in, early.waves_won, early.harm) == (0, 0, ())


def test_a_wave_in_which_energy_was_lost_was_not_passed_unhurt() -> None:
    row = run(job(1, "masher", ticks=5000))
    assert row.outcome == "clear"
    assert row.energy_lost > 0
    assert row.unhurt == ()


def test_two_players_are_counted_together() -> None:
    row = run(job(1, ticks=120)._replace(players=2))
    assert (row.energy, row.lives) == (200, 6)


def test_another_game_is_refused() -> None:
    with pytest.raises(BadInputError, match="a worker has another game"):
        run(job(1)._replace(rules="f" * 16))


def test_another_level_is_refused() -> None:
    with pytest.raises(BadInputError, match="is not the level of the sweep") as fault:
        run(job(1)._replace(level_hash="f" * 16))
    assert str(fault.value).startswith(HALL)


def test_a_broken_level_can_be_told_by_another_process(tmp_path: Path) -> None:
    path = tmp_path / "a.tmx"
    path.write_text("not a map")
    with pytest.raises(BadInputError) as fault:
        run(job(1)._replace(level=str(path)))
    assert str(elsewhere(fault.value)) == str(fault.value)


def test_waves_and_places_are_counted_on_where_a_stage_goes_on_in_another_map() -> None:
    level = "levels/chase/alongside.tmx"
    key = Key("alongside", "normal", "careful", 2)
    row = run(Job(key, level, level_hash(start_of(level)), rules(), 1, 20_000))
    ground, first = Ground.of(level), Ground.of(level, alone=True)
    assert (row.outcome, row.waves_won) == ("clear", len(ground.locks))
    assert len(first.locks) == 0
    assert sum(amount for _, amount in row.harm) == row.energy_lost > 0
    assert first.width < max(x for x, _ in row.harm) < ground.width
    assert first.width <= ground.locks[0][0] < ground.locks[-1][1] < ground.width
