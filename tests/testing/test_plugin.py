"""The pytest plugin: what passes, what fails and says so, tapes and moves."""

import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from small_suites import GUARD, planted, results, run

from game.replay.tape_file import load
from game.replay.verify import Verdict
from game.sim.world import World

TAPE = Path(__file__).parents[1] / "replays" / "bathhouse-dead.tape"


def test_a_test_that_passes_leaves_nothing_behind(pytester: pytest.Pytester) -> None:
    done = run(pytester, """
    def test_jab(stage):
        s = stage("bathhouse", seed=7, at="2 bruisers", difficulty="hard", players=2)
        s.press("strike").check(told("begin", "danko", "jab"))
        assert s.world.stage.wave == 0
        assert len(s.world.players) == 2
        assert s.session.start.difficulty == "hard"
    """)  # fmt: skip
    done.assert_outcomes(passed=1)
    assert not (pytester.path / "test-results").exists()


def test_a_test_in_which_play_never_began_fails(pytester: pytest.Pytester) -> None:
    done = run(pytester, """
    def test_nothing(stage):
        stage("bathhouse")
    def test_not_even_opened(stage):
        pass
    def test_without(tmp_path):
        pass
    """)  # fmt: skip
    done.assert_outcomes(failed=2, passed=1)
    done.stdout.fnmatch_lines(["play never began: this test asks for a stage and plays no tick"])


def test_a_failure_tells_all_it_knows(pytester: pytest.Pytester) -> None:
    done = run(pytester, GUARD)
    done.assert_outcomes(failed=1)
    done.stdout.fnmatch_lines([
        "*tick 31: did not come about within 30 ticks",
        "*inputs: 1 strike, 30 nothing",
        "*read: bather 1.guarding = False",
        "*|....................D>*",
        "*  danko 0 at 80 px: stand *, energy 100/100, slot -1",
        "*  bather 1 at * px: *, energy 20/24, slot -1",
        "evidence: test-results/test_a_failure_tells_all_it_knows.py_test_guard",
        "watch it: redheat tape play *full.tape",
        "not shrunk: it fails without any of 2 changes too; ready to paste*",
        "def test_guard_shrunk(stage: Stages) -> None:",
        "    s.until(lambda w: w.foes?0?.guarding, within=30)",
    ])  # fmt: skip


PLANTS = {  # what the rules do at the end of tick 40, what is told, ticks on the tape
    "clock": ("time.time()", "*the rules asked time.time within a tick*", 39),
    "chance": ("random.random()", "*the rules asked random.random within a tick*", 39),
    "hidden chance": ("random._inst.random()", "*the global random module was used*", 80),
    "file": ("open(__file__)", "*the rules asked open within a tick*", 39),
    "energy": ("setattr(world.players[0], 'energy', 101)", "*more energy than he may*", 40),
    "score": ("setattr(world.players[0].pilot, 'score', -1)", "*danko 0 has a negative count*", 40),
    "bounds": ("setattr(world.actors[-1], 'x', 10**9)", "*outside the bounds*", 40),
    "crowd": ("[world.spawn(world.plan.kinds['bather'], 9000) for n in range(6)]", "*5 foes*", 40),
    "crash": ("1 // 0", "*ZeroDivisionError*", 39),
}


@pytest.mark.parametrize("name", PLANTS)
def test_what_is_planted_in_the_rules_is_caught_on_its_tick(
    pytester: pytest.Pytester, name: str
) -> None:
    deed, told, ticks = PLANTS[name]
    done = run(pytester, planted(deed), "--shrink", "0")
    done.assert_outcomes(failed=1)
    done.stdout.fnmatch_lines([told])
    assert len(load(results(pytester) / "full.tape").inputs) == ticks


CLOCK = """
    import time
    import pytest
    from game.sim import world as rules
    @pytest.fixture
    def clock(monkeypatch):
        settle = rules.settle
        monkeypatch.setattr(rules, "settle", lambda world: (settle(world), time.time()))
"""


def test_what_is_played_in_a_fixture_is_watched(pytester: pytest.Pytester) -> None:
    done = run(pytester, CLOCK + """
    @pytest.fixture
    def fight(clock, stage):
        return stage("bathhouse").wait(30)
    def test_it(fight):
        assert fight.world.tick == 30
    """, "--shrink", "0")  # fmt: skip
    done.assert_outcomes(errors=1)
    done.stdout.fnmatch_lines(["*the rules asked time.time within a tick*"])


def test_a_stage_that_is_asked_for_late_is_watched(pytester: pytest.Pytester) -> None:
    done = run(pytester, CLOCK + """
    def test_it(clock, request):
        request.getfixturevalue("stage")("bathhouse").wait(30)
    def test_never_began(request):
        request.getfixturevalue("stage")("bathhouse")
    """, "--shrink", "0")  # fmt: skip
    done.assert_outcomes(failed=2)
    done.stdout.fnmatch_lines([
        "*the rules asked time.time within a tick*",
        "play never began: this test asks for a stage and plays no tick",
    ])  # fmt: skip


@pytest.mark.parametrize(("spoilt", "told"), [
    (lambda _: time.time(), "*the rules asked time.time within a tick*"),
    (lambda world: setattr(world.players[0], "t", -1), "*danko 0 counts below nothing"),
    (lambda world: {}[world.tick], "*KeyError: 1"),
])  # fmt: skip
def test_tapes_are_played_under_watch_too(
    pytester: pytest.Pytester,
    monkeypatch: pytest.MonkeyPatch,
    spoilt: Callable[[World], object],
    told: str,
) -> None:
    shutil.copy(TAPE, pytester.mkdir("replays") / "a.tape")
    monkeypatch.setattr("game.replay.verify.verify", lambda _: Verdict("same"))
    monkeypatch.setattr("game.sim.world.settle", spoilt)
    done = pytester.runpytest_inprocess("-p", "no:cacheprovider", "--no-cov")
    done.assert_outcomes(failed=1)
    done.stdout.fnmatch_lines([told])


def test_tapes_among_the_tests_are_tests(pytester: pytest.Pytester) -> None:
    folder = pytester.mkdir("replays")
    shutil.copy(TAPE, folder / "good.tape")
    text = TAPE.read_text(encoding="utf-8")
    (folder / "cut.tape").write_text(text[:4000], encoding="utf-8")
    shutil.copy(TAPE, pytester.path / "elsewhere.tape")
    done = pytester.runpytest_inprocess("-p", "no:cacheprovider", "--no-cov")
    done.assert_outcomes(passed=1, failed=1)
    done.stdout.fnmatch_lines(["*cut.tape:*: the tape is cut short; record it again*"])


def test_a_tape_that_plays_otherwise_fails_with_what_differs_first(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copy(TAPE, pytester.mkdir("replays") / "a.tape")
    monkeypatch.setattr("game.sim.falling.DEAD_LIES", 47)
    done = pytester.runpytest_inprocess("-p", "no:cacheprovider", "--no-cov")
    done.assert_outcomes(failed=1)
    done.stdout.fnmatch_lines([
        "*same outcome: tick 452: bather 1.ends is 47, was 48",
        "if this is meant: redheat tape bless replays/a.tape",
    ])  # fmt: skip


@pytest.mark.parametrize("workers", ["0", "2"])
def test_moves_that_no_test_has_played_are_told(pytester: pytest.Pytester, workers: str) -> None:
    done = run(pytester, """
    def test_jab(stage):
        stage().press("strike").wait(20)
    def test_guard(stage):
        stage().hold("up", ticks=20)
    """, "--moves", "-n", workers)  # fmt: skip
    done.assert_outcomes(passed=2)
    assert done.ret == 1
    lines = done.stdout.lines
    (danko,) = (line for line in lines if line.startswith("danko: no test has played "))
    missing = danko.removeprefix("danko: no test has played ").split(", ")
    assert "cross" in missing
    assert not {"jab", "guard", "stand"} & set(missing)
