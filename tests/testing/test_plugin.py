"""The pytest plugin, tried on small suites of its own."""

import shutil
from pathlib import Path

import pytest
from PIL import Image

from game.replay.tape_file import load
from game.replay.verify import replay, verify
from game.testing.shrink import changes

TAPE = Path(__file__).parents[1] / "replays" / "bathhouse-dead.tape"
HEAD = """
    from game.testing.arena import arena
    from game.testing.bots import BOTS
    from game.testing.conditions import told
    from game.testing.stages import Stages
"""


def run(
    pytester: pytest.Pytester, source: str, *options: str, subprocess: bool = False
) -> pytest.RunResult:
    """Run the tests of a source; in this process, where it does no harm."""
    pytester.makepyfile(HEAD + source)
    words = ("-p", "no:cacheprovider", "--no-cov", *options)
    if subprocess:
        return pytester.runpytest_subprocess(*words)
    return pytester.runpytest_inprocess(*words)


def results(pytester: pytest.Pytester) -> Path:
    (folder,) = (pytester.path / "test-results").iterdir()
    return folder


GUARD = """
    def test_guard(stage: Stages) -> None:
        s = stage()
        bather = s.place("bather", 45)
        s.press("strike").until(lambda w: w.foes[0].guarding, within=30)
"""


# ---- what passes ---------------------------------------------------------------------------------
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


# ---- what a failure tells ------------------------------------------------------------------------
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


def test_a_failure_leaves_its_pictures_and_tapes(pytester: pytest.Pytester) -> None:
    run(pytester, GUARD)
    folder = results(pytester)
    names = ["clip.png", "full.tape", "last.png", "shrunk.tape"]
    assert sorted(path.name for path in folder.iterdir()) == names
    assert verify(load(folder / "full.tape")).word == "same"
    assert len(load(folder / "full.tape").inputs) == 31
    with Image.open(folder / "clip.png") as clip, Image.open(folder / "last.png") as last:
        assert (clip.size, last.size) == ((320, 180), (320, 180))
        assert getattr(clip, "n_frames", 1) > 20


def test_a_failure_of_the_tests_own_is_shrunk_by_running_it_again(
    pytester: pytest.Pytester,
) -> None:
    done = run(pytester, """
    def test_score(stage):
        s = stage("bathhouse", seed=7)
        s.play(BOTS["random"](3), 400)
        moves = {move for kind, move in s.begun if kind == "danko"}
        assert "headbutt" not in moves
    """)  # fmt: skip
    done.assert_outcomes(failed=1)
    few = load(results(pytester) / "shrunk.tape")
    assert changes(load(results(pytester) / "full.tape").inputs) > 30
    assert changes(few.inputs) <= 2
    done.stdout.fnmatch_lines(['    s*.press("heavy")*', '    assert "headbutt" not in moves'])


def test_two_stages_in_a_test_are_shrunk_apart(pytester: pytest.Pytester) -> None:
    done = run(pytester, """
    def test_both(stage):
        first = stage()
        first.press("strike").wait(20)
        second = stage(seed=5)
        second.play(BOTS["random"](3), 300)
        assert "jab" not in {move for _, move in first.begun & second.begun}
    """)  # fmt: skip
    done.assert_outcomes(failed=1)
    assert changes(load(results(pytester) / "shrunk.tape").inputs) <= 2


def test_a_world_arranged_by_hand_in_between_is_still_on_tape(pytester: pytest.Pytester) -> None:
    run(pytester, """
    def test_late(stage):
        s = stage()
        s.wait(70)
        s.place("bruiser", 44)
        s.danko.energy = 5
        s.wait(3)
        s.press("strike").never(lambda w: w.danko.move.name == "jab", "he struck")
        s.press("strike").wait(40).press("strike").wait(9)
    """)  # fmt: skip
    full = load(results(pytester) / "full.tape")
    assert full.opening["tick"] == 70
    assert len(next(replay(full)).world.actors) == 2
    assert verify(full).word == "same"


def test_what_cannot_be_played_again_is_told(pytester: pytest.Pytester) -> None:
    done = run(pytester, """
    from dataclasses import replace
    def test_own_kind(stage):
        s = stage(arena(kinds={"danko": replace(arena().kinds["danko"], rest=3)}))
        s.wait(5).check(lambda w: w.danko.hurt, "is well")
    """)  # fmt: skip
    done.stdout.fnmatch_lines(["no tape: the stage arena has kinds that only the code knows"])


# ---- what is watched -----------------------------------------------------------------------------
PLANTS = {
    "clock": ("time.time()", "*the rules asked time.time within a tick*"),
    "chance": ("random.random()", "*the rules asked random.random within a tick*"),
    "hidden chance": ("random._inst.random()", "*the global random module was used*"),
    "file": ("open(__file__)", "*the rules asked open within a tick*"),
    "energy": ("setattr(world.players[0], 'energy', 101)", "*more energy than he may*"),
    "score": ("setattr(world.players[0].pilot, 'score', -1)", "*danko 0 has a negative count*"),
    "bounds": ("setattr(world.actors[-1], 'x', 10**9)", "*outside the bounds*"),
    "crowd": ("[world.spawn(world.plan.kinds['bather'], 9000) for n in range(6)]", "*5 foes*"),
    "crash": ("1 // 0", "*ZeroDivisionError*"),
}


def planted(deed: str, tick: int = 40) -> str:
    return f"""
    import random, time
    import pytest
    from game.sim import world as rules
    @pytest.fixture(autouse=True)
    def plant(monkeypatch):
        settle = rules.settle
        def spoilt(world):
            settle(world)
            if world.tick == {tick}:
                {deed}
        monkeypatch.setattr(rules, "settle", spoilt)
    def test_planted(stage):
        s = stage()
        s.place("bather", 45)
        s.play(BOTS["masher"](1), {2 * tick})
    """


@pytest.mark.parametrize("name", PLANTS)
def test_what_is_planted_in_the_rules_is_caught_on_its_tick(
    pytester: pytest.Pytester, name: str
) -> None:
    deed, told = PLANTS[name]
    done = run(pytester, planted(deed), "--shrink", "0")
    done.assert_outcomes(failed=1)
    done.stdout.fnmatch_lines([told])
    assert len(load(results(pytester) / "full.tape").inputs) in (39, 40, 80)


@pytest.mark.long
def test_a_planted_bug_of_play_is_shrunk_to_a_few_presses(pytester: pytest.Pytester) -> None:
    """While two men are down, Danko has more energy than he may."""
    done = run(pytester, """
    import pytest
    from game.sim import world as rules
    @pytest.fixture(autouse=True)
    def plant(monkeypatch):
        settle = rules.settle
        def spoilt(world):
            settle(world)
            if sum(foe.move.name in ("air", "down") for foe in world.foes) >= 2:
                world.players[0].energy = 120
        monkeypatch.setattr(rules, "settle", spoilt)
    def test_planted(stage):
        s = stage("bathhouse", seed=1)
        s.play(BOTS["masher"](1), 4000)
    """, "--shrink", "200")  # fmt: skip
    done.assert_outcomes(failed=1)
    done.stdout.fnmatch_lines(["*danko 0 has more energy than he may", "def test_planted_shrunk(*"])
    full, few = (load(results(pytester) / f"{name}.tape") for name in ("full", "shrunk"))
    assert changes(full.inputs) > 300
    assert changes(few.inputs) < 15


def test_the_test_that_is_printed_fails_as_the_long_one_did(pytester: pytest.Pytester) -> None:
    plant = planted("setattr(world.players[0], 'energy', 101)", 333)
    done = run(pytester, plant)
    lines = done.stdout.lines
    first = lines.index("def test_planted_shrunk(stage: Stages) -> None:")
    body = lines[first : lines.index("", first)]
    source = plant.partition("def test_planted")[0] + "\n    ".join(["", *body]) + "\n"
    again = run(pytester, source.replace('stage("test-results', 'stage("./test-results'))
    again.assert_outcomes(failed=1)
    again.stdout.fnmatch_lines(["*tick 333: danko 0 has more energy than he may"])


# ---- heavy -----------------------------------------------------------------------------------
HIDDEN = {
    "a counter outside the world": (
        "calls.append(1); world.players[0].energy -= len(calls) % 7 == 0",
        "*played twice from the same snapshot, it is not the same: danko 0.energy is *",
    ),
    "a field that no saving knows": (
        "world.m = getattr(world, 'm', 0) + 1; world.players[0].energy -= world.m % 9 == 0",
        "*saved and loaded, it is not the same: danko 0.energy is *",
    ),
}


@pytest.mark.parametrize("name", HIDDEN)
def test_heavy_mode_finds_hidden_state(pytester: pytest.Pytester, name: str) -> None:
    deed, told = HIDDEN[name]
    source = f"""
    import pytest
    from game.sim import world as rules
    calls = []
    @pytest.fixture(autouse=True)
    def plant(monkeypatch):
        settle = rules.settle
        def spoilt(world):
            settle(world)
            {deed}
        monkeypatch.setattr(rules, "settle", spoilt)
    def test_planted(stage):
        stage().wait(90)
    """
    run(pytester, source, "--shrink", "0").assert_outcomes(passed=1)
    done = run(pytester, source, "--heavy", "--shrink", "0")
    done.assert_outcomes(failed=1)
    done.stdout.fnmatch_lines([told])


def test_heavy_mode_finds_what_another_process_plays_otherwise(pytester: pytest.Pytester) -> None:
    """The rules of this process have changed, those of the other have not."""
    done = run(pytester, planted("world.players[0].energy -= 1"), "--heavy", "--shrink", "0")
    done.assert_outcomes(failed=1)
    done.stdout.fnmatch_lines(["*in another process, with another hash seed, not drawn, it ends*"])


def test_heavy_mode_passes_what_is_sound(pytester: pytest.Pytester) -> None:
    done = run(pytester, """
    def test_fight(stage):
        s = stage("bathhouse", seed=7, at="7 all four", players=2)
        s.play(BOTS["careful"](3), 200)
    def test_by_hand(stage):
        s = stage()
        s.place("bather", 45)
        s.press("strike").wait(20)
        s.danko.energy = 50
        s.press("heavy").wait(90)
    """, "--heavy")  # fmt: skip
    done.assert_outcomes(passed=2)


# ---- tapes and moves -------------------------------------------------------------------------
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


def test_evidence_goes_when_its_test_passes_and_nothing_else_does(
    pytester: pytest.Pytester,
) -> None:
    other = GUARD.replace("test_guard", "test_other")
    run(pytester, GUARD + other, "--shrink", "0").assert_outcomes(failed=2)
    guard, _ = sorted((pytester.path / "test-results").iterdir())
    (guard / "notes.txt").write_text("mine")
    mended = GUARD.replace("w.foes[0].guarding", "w.foes[0].hurt")
    run(pytester, mended + other, "--shrink", "0", "-k", "guard").assert_outcomes(passed=1)
    assert [path.name for path in guard.iterdir()] == ["notes.txt"]
    assert len(list(pytester.path.glob("test-results/*_test_other/full.tape"))) == 1


def test_what_was_forbidden_late_is_not_found_too_early(pytester: pytest.Pytester) -> None:
    done = run(pytester, """
    def test_late(stage):
        s = stage()
        s.press("strike").wait(30)
        s.never(lambda w: w.danko.move.name == "jab", "he struck again")
        s.wait(20).press("strike").wait(20)
    """)  # fmt: skip
    done.assert_outcomes(failed=1)
    few = load(results(pytester) / "shrunk.tape")
    assert few.inputs.count((16,)) == 1
    assert few.inputs.index((16,)) + 15 > 31  # it still strikes when that has been forbidden


def test_a_fault_in_gathering_does_not_hide_the_failure(pytester: pytest.Pytester) -> None:
    done = run(pytester, """
    import importlib
    import pytest
    @pytest.fixture(autouse=True)
    def plant(monkeypatch):
        evidence = importlib.import_module("game.testing.evidence")
        monkeypatch.setattr(evidence, "record", lambda session: 1 // 0)
    """ + GUARD)  # fmt: skip
    done.assert_outcomes(failed=1)
    done.stdout.fnmatch_lines(["*did not come about within 30 ticks", "no evidence: ZeroDivision*"])


def test_a_test_can_be_marked_heavy(pytester: pytest.Pytester) -> None:
    done = run(pytester, "    import pytest\n" + planted("world.players[0].energy -= 1").replace(
        "def test_planted", "@pytest.mark.heavy\n    def test_planted"
    ), "--shrink", "0", "--strict-markers")  # fmt: skip
    done.assert_outcomes(failed=1)
    done.stdout.fnmatch_lines(["*in another process, with another hash seed*"])


def test_a_test_that_waits_in_a_loop_of_its_own_is_tried_no_longer_than_it_took(
    pytester: pytest.Pytester,
) -> None:
    done = run(pytester, """
    def test_loop(stage):
        s = stage()
        bather = s.place("bather", 45)
        s.wait(5).press("strike")
        while bather.energy == bather.most:
            s.step()
        assert s.world.tick > 100
    """, "--shrink", "5")  # fmt: skip
    done.assert_outcomes(failed=1)
    assert changes(load(results(pytester) / "shrunk.tape").inputs) <= 2


def test_the_evidence_is_of_the_stage_that_failed(pytester: pytest.Pytester) -> None:
    run(pytester, """
    def test_two(stage):
        first, second = stage(seed=3), stage(seed=4)
        second.wait(9)
        first.wait(3).until(lambda w: w.danko.hurt, within=5)
    """)  # fmt: skip
    assert load(results(pytester) / "full.tape").header.seed == 3


def test_tests_of_nearly_the_same_name_have_evidence_of_their_own(
    pytester: pytest.Pytester,
) -> None:
    done = run(pytester, """
    import pytest
    @pytest.mark.parametrize("name", ["a/b", "a b", "x" * 200 + "1", "x" * 200 + "2"])
    def test_it(stage, name):
        stage().wait(3)
        assert name == "a b"
    """, "--shrink", "0")  # fmt: skip
    done.assert_outcomes(failed=3, passed=1)
    assert len(list((pytester.path / "test-results").iterdir())) == 3


def test_a_rule_that_went_outside_leaves_evidence_too(pytester: pytest.Pytester) -> None:
    done = run(pytester, planted("time.time()"), "--shrink", "5")
    done.stdout.fnmatch_lines(["shrunk to *; ready to paste*"])
    assert (results(pytester) / "last.png").exists()


def test_rules_that_play_otherwise_a_second_time_fail_in_heavy_mode(
    pytester: pytest.Pytester,
) -> None:
    source = """
    import pytest
    from game.sim import world as rules
    once = []
    @pytest.fixture(autouse=True)
    def plant(monkeypatch):
        settle = rules.settle
        def spoilt(world):
            settle(world)
            if world.tick == 40:
                once.append(world.tick)
            if once and world.tick < 20:
                world.players[0].x += 1
        monkeypatch.setattr(rules, "settle", spoilt)
    def test_hidden(stage):
        stage().wait(60)
    """
    done = run(pytester, source, "--heavy", "--shrink", "0")
    done.assert_outcomes(failed=1)
    done.stdout.fnmatch_lines(["*played again, it ends otherwise*"])


def test_the_cinema_is_opened_again_when_it_has_gone(pytester: pytest.Pytester) -> None:
    done = run(pytester, """
    import pytest
    @pytest.mark.heavy
    def test_one(stage):
        stage().wait(5)
    def test_kill(request):
        from game.testing import plugin
        request.config.stash[plugin._cinema]._process.kill()
    @pytest.mark.heavy
    def test_two(stage):
        stage().wait(5)
    @pytest.mark.heavy
    def test_three(stage, monkeypatch, tmp_path):
        monkeypatch.chdir(tmp_path)
        stage().wait(5)
    """, "--shrink", "0")  # fmt: skip
    done.assert_outcomes(passed=3, failed=1)
    done.stdout.fnmatch_lines(["*CinemaError: the server has gone*"])
