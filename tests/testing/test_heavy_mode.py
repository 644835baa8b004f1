"""Heavy mode finds what is hidden, and passes what is sound."""

import pytest
from small_suites import planted, run

HIDDEN = {
    "a counter outside the world": (
        "kept.append(1); world.players[0].energy -= len(kept) % 7 == 0",
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
