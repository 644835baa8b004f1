"""The test that a failure prints: pasted, it fails in the same way."""

import pytest
from small_suites import GUARD, planted, results, run

from game.replay.tape_file import load

PUNCHED = """
    def test_it(stage):
        s = stage()
        s.begin(s.place("bather", 45), "punch")
        s.never(lambda w: w.danko.move.name == "hurt", "he was hurt")
"""
PLANTED = """
    import pytest
    from game.sim import world as rules
    @pytest.fixture(autouse=True)
    def plant(monkeypatch):
        settle = rules.settle
        def spoilt(world):
            settle(world)
            move = world.players[0].move.name
            if world.tick == 20 and move != "guard":
                raise KeyError("other")
            if world.tick > 60 and move == "headbutt":
                raise ValueError("wanted")
        monkeypatch.setattr(rules, "settle", spoilt)
"""
FAILURES = {  # a suite, and how its pasted test must fail
    "wait": (GUARD, "*tick *: did not come about within 30 ticks"),
    "first of two checks": ("""
    def test_it(stage):
        s = stage()
        s.wait(3).check(lambda w: w.danko.hurt, "is well").check(lambda w: w.tick == 3, "is late")
    """, "*tick 3: is well"),
    "second of two waits": ("""
    def test_it(stage):
        s = stage()
        s.place("bather", 45)
        s.press("strike").until(told("hit", "bather", "jab"), within=10).wait(30).press(
            "heavy"
        ).until(lambda w: w.foes[0].guarding, within=40)
    """, "*tick *: did not come about within 40 ticks"),
    "a second never that gives no other reason": ("""
    def test_it(stage):
        s = stage()
        s.place("bather", 45)
        s.never(lambda w: w.tick > 80 and w.danko.move.name == "headbutt")
        s.never(lambda w: w.foes[0].hurt)
        s.hold("left", ticks=60).release().wait(5).press("strike").wait(30).press("heavy").wait(5)
    """, "* read: danko 0.move = 'headbutt'"),
    "a condition that raises where the fight falls out otherwise": ("""
    def test_it(stage):
        s = stage()
        s.place("bather", 45).energy = 2
        s.never(lambda w: w.tick > 60 and (w.foes[0].hurt or w.danko.move.name == "headbutt"), "no")
        s.hold("left", ticks=60).release().wait(5).press("strike").wait(30).press("heavy").wait(5)
    """, "*tick *: no"),
    "another failure on the same line": (PUNCHED + """
        s.hold("up", ticks=5).until(lambda w: w.danko.move.name == "jab", within=90)
    """, "*did not come about within 90 ticks"),
    "a rule that raises something else on the way": (PLANTED + """
    def test_it(stage):
        s = stage()
        s.hold("up", ticks=30).release().wait(40).press("heavy").wait(5)
    """, "E * ValueError: wanted"),
    "what breaks a rule that is watched": (
        planted("setattr(world.players[0], 'energy', 101)", "world.tick == 333", 666),
        "*tick 333: danko 0 has more energy than he may",
    ),
}  # fmt: skip


def pasted(suite: str, done: pytest.RunResult) -> str:
    """Return the suite with the test that was printed instead of its own."""
    lines = done.stdout.lines
    (first,) = (
        place
        for place, line in enumerate(lines)
        if line.endswith("_shrunk(stage: Stages) -> None:")
    )
    body = lines[first : lines.index("", first)]
    return suite.partition("def test_")[0] + "\n    ".join(["", *body]) + "\n"


@pytest.mark.parametrize("name", FAILURES)
def test_pasted_it_fails_in_the_same_way(pytester: pytest.Pytester, name: str) -> None:
    suite, told = FAILURES[name]
    done = run(pytester, suite, "--shrink", "3")
    done.assert_outcomes(failed=1)
    done.stdout.fnmatch_lines([told])
    again = run(pytester, pasted(suite, done), "--shrink", "0")
    again.assert_outcomes(failed=1)
    again.stdout.fnmatch_lines([told])


def test_waits_before_a_failed_wait_are_not_printed_twice(pytester: pytest.Pytester) -> None:
    done = run(pytester, GUARD)
    *_, presses, wait, told = pasted(GUARD, done).splitlines()
    assert presses.strip() == 's.press("strike")'
    assert wait.strip().startswith("s.until(")
    assert told.strip() == "# did not come about within 30 ticks"


def test_what_cannot_be_told_apart_is_left_to_the_reader(pytester: pytest.Pytester) -> None:
    suite = """
    def test_it(stage):
        s = stage()
        s.never(lambda w: w.danko.hurt, "hurt").never(lambda w: w.tick == 9, "nine")
        s.wait(20)
    """
    source = pasted(suite, run(pytester, suite))
    assert "# forbid here what the test forbids: hurt" in source
    assert "# forbid here what the test forbids: nine" in source
    assert "s.never(" not in source
    assert "# then" not in source  # the presses are enough


def test_after_a_rule_that_raised_nothing_is_pressed(pytester: pytest.Pytester) -> None:
    suite = (
        PLANTED
        + """
    def test_it(stage):
        s = stage()
        s.hold("up", ticks=30).release().wait(40).press("heavy").wait(5)
    """
    )
    source = pasted(suite, run(pytester, suite, "--shrink", "3"))
    assert source.rstrip().endswith("# ValueError: wanted")
    assert "# then" not in source
    assert source.count("s.") == 2  # how it opens, and the presses
    assert len(load(results(pytester) / "shrunk.tape").inputs) == 60  # it ends before that tick
