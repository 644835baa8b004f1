"""Five tests that teach the bench; tests/README.md quotes them word for word."""

import pytest

from game.testing.conditions import lands_in, told
from game.testing.players import BOTS
from game.testing.stages import Stages


# lesson 1
def test_a_jab_lands_and_is_over_in_a_quarter_of_a_second(stage: Stages) -> None:
    s = stage()
    bather = s.place("bather", 45)
    s.press("strike").until(told("hit", "bather", "jab"), within=6)
    assert bather.energy == bather.most - 4
    s.until(lambda w: w.danko.move.name == "stand", within=15)


# lesson 2
@pytest.mark.parametrize(("answer", "stunned"), [("heavy", True), ("strike", False)])
def test_only_a_headbutt_stops_a_haymaker(stage: Stages, answer: str, stunned: bool) -> None:
    s = stage()
    bruiser = s.place("bruiser", 45)
    s.begin(bruiser, "haymaker").until(lands_in(bruiser, 20), within=60)
    s.press(answer).wait(15)
    s.check(lambda w: w.foes[0].stunned == stunned, "the answer did not do what it should")


# lesson 3
def test_a_guard_lets_half_of_a_haymaker_through(stage: Stages) -> None:
    s = stage("tests/levels/ring.tmx", seed=7, at="beside the bruiser")
    s.never(lambda w: w.danko.move.fallen, "the guard did not hold")
    s.hold("up", ticks=1).until(told("guarded", "danko", "haymaker"), within=240)
    assert s.danko.energy == s.danko.most - 9


# lesson 4
def test_the_coal_carrier_calls_for_help_in_his_last_third(stage: Stages) -> None:
    s = stage("bathhouse", seed=5, at="8 coal carrier", difficulty="easy")
    s.play(BOTS["perfect"](5), 60 * 60, until=told("part"))
    phases = [event.amount for event in s.events if event.name == "phase"]
    assert phases == [1, 2]
    assert s.count("enter", "bather") == 1
    assert s.count("part") == 1


# lesson 5
@pytest.mark.parametrize("seed", range(3))
def test_nothing_breaks_whatever_two_players_press(stage: Stages, seed: int) -> None:
    s = stage("bathhouse", seed=seed, at="5 under the vault", players=2)
    bots = [BOTS["random"](seed), BOTS["masher"](seed)]
    for _ in range(600):
        pairs = zip(bots, s.world.players, strict=True)
        s.held = [bot.act(s.world, player) for bot, player in pairs]
        s.wait(1)
    assert s.count("hit") > 0
