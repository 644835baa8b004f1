"""The same start and the same presses are the same game: elsewhere, later, and without a window."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from game.session import Session, Start
from game.sim.command import BUTTONS, EVERY, WISHES
from game.sim.stage import Entry, Wave
from game.sim.units import PX
from game.testing.arena import arena
from game.testing.headless import run
from game.testing.players import BOTS
from game.testing.stages import Stages

ROOT = Path(__file__).resolve().parents[2]
BATHHOUSE = "levels/bathhouse.tmx"
STAGES = sorted(path.stem for path in (ROOT / "levels").glob("*.tmx"))
PARTS = [
    f"levels/{name}/{path.name}"
    for name in STAGES
    for path in sorted((ROOT / "levels" / name).glob("*.tmx"))
]
WHOLE_CHASE = 60 * 60 * 5  # ticks, enough for every part of it
RUN = ("--seed", "11", "--players", "2", "--json")


def python(*words: str, **environment: str) -> str:
    """Run a fresh interpreter in the project and return what it printed."""
    done = subprocess.run(
        [sys.executable, *words],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return done.stdout


def twice(level: str, ticks: int) -> dict[str, object]:
    """Run a level in two processes with other hash seeds; return what both of them told."""
    words = ("-m", "game", "run", level, "--ticks", str(ticks), *RUN)
    results = [
        json.loads(python(*words, PYTHONHASHSEED=seed).splitlines()[-1]) for seed in ("1", "4242")
    ]
    for result in results:
        assert result.pop("ticks_per_second") > 0
    assert results[0] == results[1]
    return dict(results[0])


@pytest.mark.parametrize("level", [*(f"levels/{name}.tmx" for name in STAGES), *PARTS])
def test_two_processes_with_other_hash_seeds_play_the_same(level: str) -> None:
    ended = twice(level, 1500)
    assert ended["ticks"] == 1500 or ended["outcome"] == "clear"


def test_two_processes_play_every_part_of_a_stage_the_same() -> None:
    assert twice("levels/chase.tmx", WHOLE_CHASE)["outcome"] == "clear"


def test_a_runs_object_has_what_a_sweep_reads() -> None:
    words = ("run", BATHHOUSE, "--ticks", "60", "--json")
    printed = json.loads(python("-m", "game", *words).splitlines()[-1])
    assert list(printed) == [
        "outcome", "ticks", "ticks_per_second", "energy", "lives", "score", "digest",
    ]  # fmt: skip
    assert printed["outcome"] == "timeout"


IMPORTS = "import sys; import {}; print(sorted(m for m in sys.modules if m.split('.')[0] in {!r}))"
HEAVY = (
    "pygame", "pytmx", "numpy", "numba", "PIL", "soundfile", "gymnasium", "pettingzoo",
    "distributed", "dask",
)  # fmt: skip


@pytest.mark.parametrize("module", [
    "game.session", "game.testing.bots", "game.testing.headless", "game.testing.stages",
    "game.testing.plugin",
    "game.replay.verify", "game.levels.load", "game.cli",
])  # fmt: skip
def test_nothing_that_plays_without_a_window_loads_pygame(module: str) -> None:
    assert python("-c", IMPORTS.format(module, HEAVY)).strip() == "[]"


@pytest.mark.parametrize("words", [("--help",), ("--version",), ("run", "--help")])
def test_help_is_told_before_anything_heavy_is_loaded(words: tuple[str, ...]) -> None:
    seen = "import atexit, sys; atexit.register(lambda: print(*sys.modules)); sys.argv = {!r}; "
    start = "import game.cli; game.cli.main()"
    printed = python("-c", seen.format(["redheat", *words]) + start)
    assert "redheat" in printed
    loaded = printed.splitlines()[-1].split()
    assert not {name.split(".")[0] for name in loaded} & set(HEAVY)
    assert "game.sim.world" not in loaded


@pytest.mark.parametrize("players", [1, 2])
def test_inputs_alone_make_the_game(stage: Stages, players: int) -> None:
    entries = tuple(Entry("bather", 1 - n % 2 * 2, 20 * n) for n in range(12))
    plan = arena(waves=(Wave(160 * PX, 480 * PX, entries),))
    played = stage(plan, seed=8, players=players)
    played.play(BOTS["careful"](8), 900)
    again = Session(played.session.start)
    for held in played.session.inputs:
        again.step(held)
    assert again.digests == played.session.digests
    assert len(played.session.digests) == 900 // 60


@pytest.mark.parametrize("players", [1, 2])
@pytest.mark.parametrize("level", [*(f"levels/{name}.tmx" for name in STAGES), *PARTS])
def test_inputs_alone_make_every_stage(stage: Stages, level: str, players: int) -> None:
    played = stage(level, seed=6, players=players).play(BOTS["careful"](6), 1800)
    again = Session(played.session.start)
    for held in played.session.inputs:
        again.step(held)
    assert again.digests == played.session.digests
    assert len(played.session.digests) == len(played.session.inputs) // 60 > 15


def test_only_buttons_and_wishes_reach_a_session() -> None:
    session = Session(Start(arena()))
    session.step((0xFFFF,))
    assert session.inputs == [(EVERY,)]
    assert (1 << len(BUTTONS) + len(WISHES)) - 1 == EVERY


def test_a_run_ends_at_its_limit_or_with_the_stage() -> None:
    start = Start(arena(exit=300 * PX))
    session, result = run(start, "careful")
    assert (result.outcome, session.outcome) == ("clear", "clear")
    _, cut = run(start, "careful", limit=10)
    assert (cut.outcome, cut.ticks) == ("timeout", 10)
