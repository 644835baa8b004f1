"""The evidence of a failed test: tapes, pictures, and the same failure with fewer presses."""

import pytest
from PIL import Image
from small_suites import GUARD, planted, results, run

from game.replay.tape_file import load
from game.replay.verify import replay, verify
from game.sim.command import HEAVY, STRIKE
from game.testing.shrink import changes


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


def test_pictures_of_another_play_are_called_so(pytester: pytest.Pytester) -> None:
    done = run(pytester, planted("setattr(world.actors[1], 'x', 9000)", "world.tick == 2", 5) + """
    def test_it(stage):
        s = stage()
        s.place("bather", 45)
        s.wait(9).check(lambda w: w.danko.hurt, "is well")
    """, "-k", "test_it")  # fmt: skip
    done.assert_outcomes(failed=1)
    done.stdout.fnmatch_lines(["the pictures show another play: *"])


def test_pictures_of_this_play_are_not(pytester: pytest.Pytester) -> None:
    done = run(pytester, GUARD)
    done.stdout.no_fnmatch_line("the pictures show another play: *")


def test_evidence_of_an_older_failure_does_not_stay(pytester: pytest.Pytester) -> None:
    suite = """
    from dataclasses import replace
    def test_it(stage):
        s = stage(arena(kinds=KINDS))
        s.wait(5).check(lambda w: w.danko.hurt, "is well")
    """
    run(pytester, suite.replace("kinds=KINDS", ""))
    assert (results(pytester) / "full.tape").exists()
    kinds = '{"danko": replace(arena().kinds["danko"], rest=3)}'
    done = run(pytester, suite.replace("KINDS", kinds))
    done.stdout.fnmatch_lines(["no tape: the stage arena has kinds that only the code knows"])
    assert not list((pytester.path / "test-results").iterdir())


def test_only_the_first_failures_have_all_the_time(pytester: pytest.Pytester) -> None:
    done = run(pytester, """
    import importlib
    import pytest
    @pytest.fixture(autouse=True)
    def told(monkeypatch):
        evidence = importlib.import_module("game.testing.evidence")
        monkeypatch.setattr(evidence, "gather", lambda *case: [f"so long: {case[-1]}"])
    @pytest.mark.parametrize("number", range(7))
    def test_it(stage, number):
        stage().wait(1).check(lambda w: w.danko.hurt, "is well")
    """, "--shrink", "30")  # fmt: skip
    told = [line for line in done.stdout.lines if line.startswith("so long: ")]
    assert told == ["so long: 30.0"] * 5 + ["so long: 3.0"] * 2


def test_a_failure_on_another_line_is_another(pytester: pytest.Pytester) -> None:
    """The headbutt alone fails too, but sooner and for another reason."""
    run(pytester, """
    def test_it(stage):
        s = stage()
        s.press("strike").wait(30).press("heavy").wait(5)
        jabs, butts = s.count("begin", "danko", "jab"), s.count("begin", "danko", "headbutt")
        assert jabs or not butts
        assert not (jabs and butts)
    """)  # fmt: skip
    few = load(results(pytester) / "shrunk.tape").inputs
    assert {held & (STRIKE | HEAVY) for (held,) in few} >= {STRIKE, HEAVY}


def test_a_failure_on_the_same_line_that_says_otherwise_is_another(
    pytester: pytest.Pytester,
) -> None:
    """Who does not guard is hurt while he waits."""
    done = run(pytester, """
    def test_it(stage):
        s = stage()
        s.begin(s.place("bather", 45), "punch")
        s.never(lambda w: w.danko.move.name == "hurt", "he was hurt")
        s.hold("up", ticks=5).until(lambda w: w.danko.move.name == "jab", within=90)
    """)  # fmt: skip
    done.stdout.fnmatch_lines(["not shrunk: nothing less was found; *"])


def test_a_failure_in_a_fixture_leaves_evidence(pytester: pytest.Pytester) -> None:
    done = run(pytester, """
    import pytest
    @pytest.fixture
    def fight(stage):
        return stage("bathhouse").wait(3).press("strike").check(lambda w: w.danko.hurt, "is well")
    def test_it(fight):
        pass
    """)  # fmt: skip
    done.assert_outcomes(errors=1)
    assert len(load(results(pytester) / "full.tape").inputs) == 4
    done.stdout.fnmatch_lines(["*tick 4: is well"])
