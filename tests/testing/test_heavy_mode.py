"""Heavy mode finds what is hidden, and passes what is sound."""

import os
import sys
import textwrap
from pathlib import Path
from types import ModuleType

import pytest
from small_suites import HEAD, planted, run

LEVEL = Path(__file__).parents[1] / "levels" / "ring.tmx"
HIDDEN = {
    "a counter outside the world": (
        "kept.append(1); world.players[0].energy -= len(kept) % 7 == 0",
        "*played twice from the same snapshot, it is not the same: danko 0.energy is *",
    ),
    "a field that no saving knows": (
        "world.m = getattr(world, 'm', 0) + 1; world.players[0].energy -= world.m % 9 == 0",
        "*saved and loaded, it is not the same: danko 0.energy is *",
    ),
    "events that count what is hidden": (
        "kept.append(1); world.tell('hit', 0, amount=len(kept))",
        "*played twice from the same snapshot, it does not tell * again",
    ),
}


@pytest.mark.parametrize("name", HIDDEN)
def test_heavy_mode_finds_hidden_state(pytester: pytest.Pytester, name: str) -> None:
    deed, told = HIDDEN[name]
    source = planted(deed, "True")
    run(pytester, source, "--shrink", "0").assert_outcomes(passed=1)
    done = run(pytester, source, "--heavy", "--shrink", "0")
    done.assert_outcomes(failed=1)
    done.stdout.fnmatch_lines([told])


def test_heavy_mode_finds_what_another_process_plays_otherwise(pytester: pytest.Pytester) -> None:
    """The rules of this process have changed, those of the other have not."""
    done = run(pytester, planted("world.players[0].energy -= 1"), "--heavy", "--shrink", "0")
    done.assert_outcomes(failed=1)
    done.stdout.fnmatch_lines(["*in another process, with another hash seed, not drawn, it ends*"])


# ---- what is planted in the other process ------------------------------------------------------
def plant_everywhere(pytester: pytest.Pytester, patch: pytest.MonkeyPatch, source: str) -> None:
    """Let every Python that is started from now on begin with this."""
    pytester.path.joinpath("sitecustomize.py").write_text(textwrap.dedent(source), encoding="utf-8")
    paths = [str(pytester.path), os.environ.get("PYTHONPATH")]
    patch.setenv("PYTHONPATH", os.pathsep.join(filter(None, paths)))


def test_heavy_mode_finds_what_only_another_hash_seed_shows(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    plant_everywhere(pytester, monkeypatch, """
    from game.sim import world as rules
    settle = rules.settle
    def spoilt(world):
        settle(world)
        if world.tick == 20:
            order = set("123456789") if len(world.players) == 2 else "123456789"
            world.players[0].energy -= int("".join(order)) % 89
    rules.settle = spoilt
    """)  # fmt: skip
    monkeypatch.setenv("PYTHONHASHSEED", "4711")  # what the cinema takes for itself elsewhere
    pytester.makepyfile(HEAD + """
    def test_order_of_a_text(stage):
        stage().wait(30)
    def test_order_of_a_set(stage):
        stage(players=2).wait(30)
    """)  # fmt: skip
    done = pytester.runpytest_subprocess(
        "-p", "no:cacheprovider", "--no-cov", "--heavy", "--shrink", "0"
    )
    done.assert_outcomes(passed=1, failed=1)
    done.stdout.fnmatch_lines(["*in another process, with another hash seed, not drawn, it ends*"])


def test_heavy_mode_finds_what_drawing_changes(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    plant_everywhere(pytester, monkeypatch, """
    from game.view.stage import StageView
    draw, last = StageView.draw, []
    def meddle(self, world):
        draw(self, world)
        again = [world] == last and world.tick == 20
        world.players[0].energy -= len(world.players) == 2 or again
        last[:] = [world] if world.tick == 20 else []
    StageView.draw = meddle
    """)  # fmt: skip
    done = run(pytester, """
    def test_drawn_twice(stage):
        stage().wait(30)
    def test_drawn_at_all(stage):
        stage(players=2).wait(30)
    """, "--heavy", "--shrink", "0")  # fmt: skip
    done.assert_outcomes(failed=2)
    done.stdout.fnmatch_lines([
        "*hash seed, drawn 144 times a second, it ends otherwise*",
        "*hash seed, drawn 30 times a second, it ends otherwise*",
    ])  # fmt: skip


def test_a_level_that_has_changed_since_is_not_proved(pytester: pytest.Pytester) -> None:
    text = LEVEL.read_text(encoding="utf-8")
    pytester.path.joinpath("ring.tmx").write_text(text, encoding="utf-8")
    changed = text.replace('type="PlayerStart" x="120"', 'type="PlayerStart" x="140"')
    assert changed != text
    done = run(pytester, f"""
    from pathlib import Path
    import pytest
    @pytest.mark.parametrize("changed", [None, {changed!r}])
    def test_ring(stage, changed):
        stage("ring.tmx").wait(30)
        if changed:
            Path("ring.tmx").write_text(changed, encoding="utf-8")
    """, "--heavy", "--shrink", "0")  # fmt: skip
    done.assert_outcomes(passed=2)


def test_rules_that_play_otherwise_a_second_time_fail_in_heavy_mode(
    pytester: pytest.Pytester,
) -> None:
    deed = "kept.append(1) if world.tick == 40 else setattr(world.actors[1], 'grit', 2)"
    source = planted(deed, "world.tick == 40 or (kept and world.tick < 20)", 60)
    done = run(pytester, source, "--heavy", "--shrink", "0")
    done.assert_outcomes(failed=1)
    done.stdout.fnmatch_lines(["*played again, it ends otherwise*"])


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


def test_a_test_can_be_marked_heavy(pytester: pytest.Pytester) -> None:
    done = run(pytester, "    import pytest\n" + planted("world.players[0].energy -= 1").replace(
        "def test_planted", "@pytest.mark.heavy\n    def test_planted"
    ), "--shrink", "0", "--strict-markers")  # fmt: skip
    done.assert_outcomes(failed=1)
    done.stdout.fnmatch_lines(["*in another process, with another hash seed*"])


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


def lost() -> set[str]:
    """Return modules that a package of the game still holds but the next import makes anew."""
    packages = [vars(module) for name, module in sys.modules.items() if name.startswith("game")]
    held = [thing for names in packages for thing in names.values() if type(thing) is ModuleType]
    return {module.__name__ for module in held if sys.modules.get(module.__name__) is not module}


def test_a_suite_within_a_test_leaves_no_module_to_be_imported_twice(
    pytester: pytest.Pytester,
) -> None:
    before = lost()
    run(pytester, """
    def test_level(stage):
        stage("bathhouse").wait(5)
    def test_failing(stage):
        stage("bathhouse").wait(5).check(lambda w: w.tick > 5)
    """, "--heavy").assert_outcomes(passed=1, failed=1)  # fmt: skip
    assert lost() <= before
