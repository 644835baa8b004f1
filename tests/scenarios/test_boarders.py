"""What a boarder asks: his chain, and his punch that no light blow stops."""

import pytest

from game.sim.stage import StagePlan
from game.sim.units import PX, VIEW
from game.testing.arena import arena
from game.testing.conditions import told
from game.testing.stages import Stages


def roof() -> StagePlan:
    """Return a roof of one view without a wave; Danko stands in the middle of it."""
    return arena(width=VIEW, pilot="danko_suit", starts=(160 * PX,), exit=VIEW, edges="drop")


def test_a_lash_passes_over_who_ducks(stage: Stages) -> None:
    s = stage(roof()).never(told("hurt", "danko_suit"))
    s.begin(s.place("boarder", 80), "lash").wait(30).hold("down", ticks=60)
    assert s.count("active", "boarder", "lash") == 1


@pytest.mark.parametrize(("ahead", "button"), [(80, ""), (80, "up"), (98, "up")])
def test_a_lash_goes_round_a_guard_and_reaches_far(stage: Stages, ahead: int, button: str) -> None:
    s = stage(roof())
    s.begin(s.place("boarder", ahead), "lash").wait(42)
    if button:
        s.hold(button, ticks=1)
    s.until(told("hit", "danko_suit", "lash"), within=12)


def test_a_lash_goes_past_who_stands_close(stage: Stages) -> None:
    s = stage(roof()).never(told("hurt", "danko_suit"))
    s.begin(s.place("boarder", 45), "lash").wait(80)
    assert s.count("active", "boarder", "lash") == 1


def test_jabs_do_not_stop_a_boarders_punch_but_a_headbutt_does(stage: Stages) -> None:
    s = stage(roof())
    s.begin(s.place("boarder", 40), "punch").press("strike")
    s.until(told("hit", "danko_suit", "punch"), within=60)
    s = stage(roof()).never(told("hurt", "danko_suit"))
    s.begin(s.place("boarder", 40), "punch").press("heavy").wait(80)
