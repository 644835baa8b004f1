"""Firearms of those on foot: drawn, aimed, fired, put away, empty, filled; and who hears them."""

from dataclasses import replace
from itertools import zip_longest

import pytest
from gunplay import armed, pilot_of, told_all

from game.content.danko import DANKO, DANKO_SUIT, RIDZIK
from game.content.kinds import KINDS
from game.sim.actor import Kind
from game.sim.moves import Window
from game.sim.props import Prop
from game.sim.units import PX
from game.testing.arena import arena
from game.testing.conditions import told
from game.testing.stages import Stages

GUNS = pytest.mark.parametrize(("weapon", "draw", "fire", "tick"), [
    ("pistol", "draw", "fire", 8 + 1), ("magnum", "draw_magnum", "fire_magnum", 14 + 2),
])  # fmt: skip


# ---- drawing -----------------------------------------------------------------------------------
@GUNS
def test_a_press_draws_aims_and_fires(
    stage: Stages, weapon: str, draw: str, fire: str, tick: int
) -> None:
    s = stage(armed(weapon))
    foe = s.place("carrier", 120)
    s.press("fire")
    assert s.danko.move.name == draw
    s.wait(tick - 1)
    assert (s.danko.move.name, foe.energy, pilot_of(s).rounds) == (fire, foe.most, 6)
    s.wait(1)
    assert told_all(s, "shot_fired")[0].what == fire
    assert foe.energy == foe.most - (14 if weapon == "pistol" else 26)
    assert pilot_of(s).rounds == 5
    s.until(lambda w: w.danko.move.name == "stand", within=45)


@GUNS
def test_nothing_is_fired_until_the_button_is_let_go(
    stage: Stages, weapon: str, draw: str, fire: str, tick: int
) -> None:
    s = stage(armed(weapon))
    s.hold("fire", ticks=120)
    assert s.danko.move.name == draw
    assert s.count("shot_fired") == 0
    s.release().until(told("shot_fired", "danko_suit", fire), within=tick)


@pytest.mark.parametrize(("button", "move"), [("up", "guard"), ("down", "duck")])
def test_up_and_down_put_the_weapon_away(stage: Stages, button: str, move: str) -> None:
    s = stage(armed())
    s.hold("fire", ticks=20).hold(button, ticks=1)
    assert s.danko.move.name == move
    s.wait(10).release().wait(40)
    assert s.count("shot_fired") == 0
    assert pilot_of(s).rounds == 6


def test_a_sway_puts_the_weapon_away(stage: Stages) -> None:
    s = stage(armed())
    s.hold("fire", ticks=20)
    s.tap("left", 2).release().wait(40)
    assert s.count("begin", "danko_suit", "sway") == 1
    assert s.count("shot_fired") == 0


def test_a_guard_held_from_before_does_not_keep_it_away(stage: Stages) -> None:
    s = stage(armed())
    s.hold("up", ticks=20).press("fire")
    assert s.danko.move.name == "draw"
    s.until(told("shot_fired"), within=9).wait(20)
    assert s.danko.move.name == "guard"


def test_nobody_draws_out_of_a_duck(stage: Stages) -> None:
    s = stage(armed())
    s.hold("down", ticks=10).press("fire").wait(30)
    assert s.danko.move.name == "duck"
    assert s.count("shot_fired") == 0


def test_what_he_carries_is_thrown_first(stage: Stages) -> None:
    s = stage(armed())
    pilot_of(s).item = "bottle"
    s.press("fire")
    assert s.danko.move.name == "throwback"
    s.wait(40).press("fire")
    assert s.danko.move.name == "draw"


def test_who_has_no_weapon_does_nothing(stage: Stages) -> None:
    s = stage(armed(""))
    s.press("fire").wait(30)
    assert s.count("begin", "danko_suit") == 0


def test_who_does_not_know_the_weapon_of_the_stage_has_none(stage: Stages) -> None:
    s = stage(armed(pilot="danko"))
    s.press("fire").wait(30)
    assert (pilot_of(s).weapon, s.count("begin", "danko")) == ("", 0)


def test_a_blow_stops_the_aim_and_spends_nothing(stage: Stages) -> None:
    s = stage(armed())
    s.begin(s.place("bather", 44), "punch")
    s.hold("fire", ticks=1).until(told("hit", "danko_suit", "punch"), within=50).release().wait(8)
    assert s.danko.move.name == "hurt"
    assert pilot_of(s).rounds == 6


# ---- turning -----------------------------------------------------------------------------------
def test_a_direction_held_turns_the_aim(stage: Stages) -> None:
    s = stage(armed())
    s.hold("fire", ticks=10).hold("left", ticks=8)
    assert s.danko.face == 1
    s.wait(1)
    assert s.danko.face == -1
    assert s.danko.move.name == "draw"


def test_a_direction_held_from_before_does_not(stage: Stages) -> None:
    s = stage(armed())
    s.place("bather", 80)
    s.hold("left", ticks=12).hold("fire", ticks=40)
    assert (s.danko.move.name, s.danko.face) == ("draw", 1)


# ---- rounds ------------------------------------------------------------------------------------
@pytest.mark.parametrize("weapon", ["pistol", "magnum"])
def test_an_empty_one_clicks_and_spends_nothing(stage: Stages, weapon: str) -> None:
    s = stage(armed(weapon))
    pilot_of(s).rounds = 0
    s.press("fire").wait(30)
    assert s.count("begin", "danko_suit", "dry") == 1
    assert s.count("shot_fired") == 0
    assert (pilot_of(s).rounds, s.danko.move.name) == (0, "stand")


def test_six_shots_and_a_click(stage: Stages) -> None:
    s = stage(armed())
    for _ in range(7):
        s.press("fire").wait(35)
    assert (s.count("shot_fired"), s.count("begin", "danko_suit", "dry")) == (6, 1)


# ---- what the shot meets -----------------------------------------------------------------------
@pytest.mark.parametrize(("weapon", "hit"), [("pistol", [True, False]), ("magnum", [True, True])])
def test_the_pistol_meets_the_first_and_the_magnum_goes_through(
    stage: Stages, weapon: str, hit: list[bool]
) -> None:
    s = stage(armed(weapon))
    men = [s.place("bruiser", 70), s.place("bruiser", 130)]
    s.press("fire").wait(20)
    assert [man.energy < man.most for man in men] == hit
    assert [man.move.name == "air" for man in men] == [weapon == "magnum" and one for one in hit]


def test_a_guard_is_no_help_against_a_shot(stage: Stages) -> None:
    closed = replace(KINDS["bather"].moves["stand"], guard=Window(0, 100_000))
    warded = replace(
        KINDS["bather"], name="warded", moves={**KINDS["bather"].moves, "stand": closed}
    )
    s = stage(armed(kinds={**KINDS, "warded": warded}))
    foe = s.place("warded", 80)
    assert foe.guarding
    s.press("fire").wait(9)
    assert foe.energy == foe.most - 14


def test_a_shot_breaks_what_stands_in_its_line_and_nothing_behind_a_man(stage: Stages) -> None:
    props = (Prop(300 * PX, 8 * PX, "vase"), Prop(400 * PX, 8 * PX, "vase"))
    s = stage(armed(props=props))
    s.place("bruiser", 110)
    s.press("fire").wait(12)
    assert s.world.stage.broken == (True, False)


@pytest.mark.parametrize(("edges", "ends"), [("wall", [480]), ("drop", [])])
def test_where_a_shot_ends_is_told(stage: Stages, edges: str, ends: list[int]) -> None:
    s = stage(armed(edges=edges))
    s.press("fire").wait(12)
    assert [event.x // PX for event in told_all(s, "ricochet")] == ends


def test_a_shot_that_meets_a_man_ends_in_him(stage: Stages) -> None:
    s = stage(armed())
    s.place("bruiser", 100)
    s.press("fire").wait(12)
    assert s.count("ricochet") == 0


# ---- the noise ---------------------------------------------------------------------------------
def test_who_stands_begins_nothing_for_a_while_and_gives_his_turn_back(stage: Stages) -> None:
    s = stage(armed())
    foe = s.place("bather", 130)
    s.wake(foe).until(lambda w: w.foes[0].slot >= 0, within=5)
    s.world.players[0].begin("fire")
    s.until(told("startled", "bather"), within=2)
    assert foe.slot == -1
    assert foe.cool >= 30
    s.never(lambda w: w.foes[0].slot >= 0)
    s.wait(30)


@pytest.mark.parametrize(("move", "after", "broken"), [
    ("punch", 5, True), ("punch", 21, True), ("punch", 22, False), ("swing", 5, False),
    ("shoot", 5, False),
])  # fmt: skip
def test_an_early_tell_of_a_light_blow_is_broken_off(
    stage: Stages, move: str, after: int, *, broken: bool
) -> None:
    s = stage(armed())
    foe = s.place("marksman", 80)
    s.begin(foe, move).wait(after)
    s.danko.begin("fire")
    s.danko.face = -1  # the shot goes the other way
    s.wait(1)
    assert s.count("shot_fired", "danko_suit") == 1
    assert (foe.move.name == "stand", foe.slot == -1) == (broken, broken)
    assert s.count("startled") == broken


def test_a_boss_is_not_impressed(stage: Stages) -> None:
    s = stage(armed())
    boss = s.place("chief", 80)
    s.begin(boss, "punch").wait(4)
    s.danko.begin("fire")
    s.danko.face = -1
    s.wait(3)
    assert boss.move.name == "punch"
    s.until(told("active", "chief", "punch"), within=34)
    assert s.count("startled") == 0


def test_nobody_out_of_the_view_hears_it(stage: Stages) -> None:
    s = stage(armed())
    foe = s.place("bather", 300)
    s.danko.begin("fire")
    s.wait(3)
    assert s.count("startled") == 0
    assert foe.cool > 60


def test_men_do_not_start_at_the_shots_of_their_own(stage: Stages) -> None:
    loud = replace(armed().kinds["marksman"].moves["shoot"], loud=40)
    man = replace(
        armed().kinds["marksman"], moves={**armed().kinds["marksman"].moves, "shoot": loud}
    )
    s = stage(armed(kinds={**KINDS, "marksman": man}))
    s.place("bather", 60)
    s.begin(s.place("marksman", 120), "shoot").until(told("shot_fired", "marksman"), within=60)
    assert s.count("startled") == 0


# ---- the same for all --------------------------------------------------------------------------
@pytest.mark.parametrize("weapon", ["pistol", "magnum"])
def test_a_copy_of_the_world_shoots_the_same(stage: Stages, weapon: str) -> None:
    s = stage(armed(weapon))
    for ahead in (70, 120, -60):
        s.wake(s.place("bather", ahead))
    s.hold("fire", ticks=10)
    twin = s.world.copy()
    s.release()
    for _ in range(120):
        s.wait(1)
        twin.step((0,))
    assert twin.digest() == s.world.digest()


@pytest.mark.parametrize("kind", [
    KINDS["danko"], DANKO_SUIT, KINDS["danko_coat"], KINDS["yuri"], RIDZIK,
], ids=lambda kind: kind.name)  # fmt: skip
def test_whoever_is_played_moves_as_danko_does(stage: Stages, kind: Kind) -> None:
    """Every move of his, and that of who is held by a foe, begun and watched for a while."""
    as_he = DANKO_SUIT if kind.arms else DANKO
    for name in kind.moves:
        tracks = []
        for pilot in (kind, as_he):
            s = stage(arena(pilot=pilot.name))
            pilot_of(s).item = "bottle"
            s.danko.begin(name)
            track = []
            for _ in range(12):
                s.wait(1)
                track.append((s.danko.move.name, s.danko.t, s.danko.x))
            tracks.append(track)
        assert all(one == other for one, other in zip_longest(*tracks)), name
