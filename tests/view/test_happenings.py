"""What happens behind the fight: it begins at its place, does its first thing, goes its way."""

from dataclasses import replace

import pytest

from game.content.difficulty import DIFFICULTIES
from game.sim.cues import Cue, Scene, When
from game.sim.events import Event
from game.sim.units import PX
from game.sim.world import World
from game.testing.arena import arena
from game.view.brawl.happenings import BEFORE, Happenings
from game.view.brawl.sheets import Sheets
from game.view.frame import Frame
from game.view.sheets import TICK_MS, Sheet

X, WAY, TICKS = 160, -120, 300  # px, px, ticks


@pytest.fixture
def frame() -> Frame:
    return Frame()


def drawn(frame: Frame, after: int) -> tuple[int, int]:
    """Return the first and last column drawn in, so many ticks after he has begun; 0, 0 if none."""
    cue = Cue(When(), Scene("key_gone", WAY * PX, TICKS), X * PX)
    world = World(replace(arena(), cues=(cue,)), DIFFICULTIES["normal"], 0)
    happenings, strip = Happenings(Sheets(frame.palette)), frame.strip
    for _ in range(after + 1):
        happenings.observe(world, world.step((0,)))
    strip.fill(0)
    happenings.draw(strip, world, 0)
    width, height = strip.get_size()
    columns = [x for x in range(width) if any(strip.get_at_mapped((x, y)) for y in range(height))]
    return (columns[0], columns[-1]) if columns else (0, 0)


def test_he_stands_at_the_door_before_he_goes(frame: Frame) -> None:
    stands = int(Sheet("happenings", frame.palette).tags[f"key_gone{BEFORE}"].ends[-1] / TICK_MS)
    early, late = drawn(frame, 20), drawn(frame, stands - 2)
    assert early[0] < X < early[1]
    assert abs(early[0] - late[0]) < 12


def test_then_he_goes_all_of_his_way_and_is_gone(frame: Frame) -> None:
    left, right = drawn(frame, TICKS - 2)
    assert left < X + WAY < right
    assert drawn(frame, TICKS + 1) == (0, 0)


def shows(frame: Frame, *events: Event) -> list[str]:
    """Return what is going on once these events of a tick have been observed."""
    cue = Cue(When(), Scene("key_gone", WAY * PX, TICKS), X * PX)
    part = replace(arena(), cues=())
    world = World(replace(arena(), cues=(cue,), then=part), DIFFICULTIES["normal"], 0)
    happenings = Happenings(Sheets(frame.palette))
    happenings.observe(world, ())
    happenings.observe(world, (Event("shown", X * PX, "", "key_gone", 0),))
    world.plan = part
    happenings.observe(world, events)
    return [each.scene.piece for each in happenings.running]


@pytest.mark.parametrize("over", ["part", "again", "continue"])
def test_it_is_over_where_play_goes_on_elsewhere_or_begins_anew(frame: Frame, over: str) -> None:
    assert shows(frame) == ["key_gone"]
    assert shows(frame, Event(over, 0)) == []


def test_what_the_last_tick_of_a_part_shows_is_looked_up_in_that_part(frame: Frame) -> None:
    shown = Event("shown", (X + 40) * PX, "", "key_gone", 0)
    assert shows(frame, shown) == ["key_gone", "key_gone"]
    assert shows(frame, shown, Event("part", 0, "", "next", 1)) == []
