"""A stage has at hand the sounds that it needs, and no others."""

import pytest

from game.audio.brawl import SOUNDS_OF_LIFTS, SOUNDS_OF_SNOW, SOUNDS_OF_WAGONS
from game.audio.needs import of_plan
from game.audio.sounds import SOUNDS
from game.levels.load import load_plan
from game.resources import level

OWN = {
    "snow": {*SOUNDS_OF_SNOW, "tell_giant", "tell_snow", "tell_boxer"},
    "hospital": {*SOUNDS_OF_LIFTS, "crowd_scream", "pistol", "silenced", "trolley_roll"},
    "hotel": {*SOUNDS_OF_LIFTS, "magnum", "tell_tray", "tell_club"},
    "yard": {*SOUNDS_OF_WAGONS, "tell_wrench", "derringer"},
}
NOT_NEEDED = {
    "bathhouse": {"pistol", "trolley_roll", "lift_bell", "crossing_bell", "pain_woman"},
    "snow": {"lift_bell", "crossing_bell", "magnum", "crowd_scream", "tray_whirl"},
    "hospital": {"crossing_bell", "snow_step", "tell_wrench", "tell_giant", "coal_sizzle"},
    "hotel": {"snow_step", "wagon_creak", "tell_needle"},
}


@pytest.mark.parametrize("stage", OWN)
def test_a_stage_has_its_own_sounds_at_hand(stage: str) -> None:
    needed = of_plan(load_plan(level(stage)))
    assert OWN[stage] <= set(needed)
    assert set(needed) <= set(SOUNDS)
    assert len(needed) == len(set(needed))


@pytest.mark.parametrize("stage", NOT_NEEDED)
def test_a_stage_leaves_out_what_only_others_need(stage: str) -> None:
    part = load_plan(level(stage))
    assert not NOT_NEEDED[stage] & set(of_plan(part))
