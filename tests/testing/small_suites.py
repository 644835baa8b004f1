"""Small suites of tests, run by the plugin's own tests in a folder of their own."""

from pathlib import Path

import pytest

# After each run within this process pytest forgets the modules first imported there, but their
# packages still hold them: the next import would find some of them and make others anew, so that
# a class stands twice. Hence all that a run may import is imported before.
import game.levels.load
import game.testing.proof
import game.testing.stages  # noqa: F401 - see above

HEAD = """
    from game.testing.arena import arena
    from game.testing.players import BOTS
    from game.testing.conditions import told
    from game.testing.stages import Stages
"""
GUARD = """
    def test_guard(stage: Stages) -> None:
        s = stage()
        bather = s.place("bather", 45)
        s.press("strike").until(lambda w: w.foes[0].guarding, within=30)
"""


def run(pytester: pytest.Pytester, source: str, *options: str) -> pytest.RunResult:
    """Run the tests of a source, in this process."""
    pytester.makepyfile(HEAD + source)
    return pytester.runpytest_inprocess("-p", "no:cacheprovider", "--no-cov", *options)


def results(pytester: pytest.Pytester) -> Path:
    """Return the folder of evidence, of which there is one."""
    (folder,) = (pytester.path / "test-results").iterdir()
    return folder


def planted(deed: str, when: str = "world.tick == 40", ticks: int = 80) -> str:
    """Return a suite of one test, in which the rules do a deed at the end of some ticks."""
    return f"""
    import random, time
    import pytest
    from game.sim import world as rules
    kept = []
    @pytest.fixture(autouse=True)
    def plant(monkeypatch):
        settle = rules.settle
        def spoilt(world):
            settle(world)
            if {when}:
                {deed}
        monkeypatch.setattr(rules, "settle", spoilt)
    def test_planted(stage):
        s = stage()
        s.place("bather", 45)
        s.play(BOTS["masher"](1), {ticks})
    """
