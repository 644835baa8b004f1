"""The partners fight as Danko does: they hold a man, and pummel him."""

import pytest

from game.testing.arena import arena
from game.testing.conditions import told
from game.testing.stages import Stages


@pytest.mark.parametrize("who", ["yuri", "ridzik"])
def test_a_partner_holds_a_man_and_pummels_him(stage: Stages, who: str) -> None:
    s = stage(arena(pilot=who))
    bather = s.place("bather", 60)
    bather.begin("dizzy")
    s.hold("right", ticks=1).until(told("grab", who), within=30).release().wait(6)
    s.press("strike").until(told("hit", "bather", "pummel"), within=20)
    assert bather.energy == bather.most - 3
