"""Waves hold the view and free it; checkpoints, lives, continues and the end of a stage."""

import pytest

from game.session import Start
from game.sim.stage import Checkpoint, Entry, Scroll, StagePlan, Wave
from game.sim.units import PX, VIEW
from game.testing.arena import arena
from game.testing.conditions import told
from game.testing.players import BOTS
from game.testing.scenario import Scenario
from game.testing.stages import Stages

BATHER = Entry("bather", 1, 0)


def road(*waves: Wave, direction: int = 1, **more: object) -> StagePlan:
    """1600 px to walk, to the right or to the left, with waves on the way."""
    start, end = (80, 1520) if direction > 0 else (1520, 80)
    room = {"width": 1600 * PX, "starts": (start * PX,), "exit": end * PX}
    return arena(**{**room, "direction": direction, "waves": waves, **more})


def wave(left: int, *entries: Entry) -> Wave:
    return Wave(left * PX, left * PX + VIEW, entries or (BATHER,), f"at {left}")


def beat(s: Scenario) -> Scenario:
    """Let nobody be left of this wave."""
    while s.world.stage.fighting:
        for foe in s.world.foes:
            foe.energy = 0
            foe.begin("air", 1)
        s.step()
    return s


@pytest.mark.parametrize(("direction", "button", "left"), [(1, "right", 400), (-1, "left", 800)])
def test_the_view_follows_then_locks_until_the_wave_is_beaten(
    stage: Stages, direction: int, button: str, left: int
) -> None:
    s = stage(road(wave(left), direction=direction))
    s.hold(button, ticks=60)
    assert s.count("lock") == 0
    s.until(told("lock"), within=600)
    assert s.count("wave", "", f"at {left}") == 1
    assert s.world.stage.view == left * PX
    s.wait(200)
    assert s.world.stage.view == left * PX
    beat(s)
    assert s.count("won") == s.count("go") == 1
    s.wait(200)
    assert (s.world.stage.view - left * PX) * direction > 0


def most_slots_taken(s: Scenario) -> int:
    """Play ten seconds of a wave; return how many foes held a slot at once."""
    s.hold("right", ticks=60).until(told("wave"), within=600).hold("up", ticks=1)
    most = 0
    for _ in range(600):
        s.step()
        most = max(most, sum(foe.slot >= 0 for foe in s.world.foes))
    return most


@pytest.mark.parametrize(("slots", "most"), [(1, 1), (0, 2), (4, 4)])
def test_a_wave_says_how_many_attack_at_once_or_the_difficulty_does(
    stage: Stages, slots: int, most: int
) -> None:
    crowd = wave(200, *[Entry("bather", side, 0) for side in (1, -1, 1, -1, 1)])
    assert most_slots_taken(stage(road(crowd._replace(slots=slots)))) == most


def test_the_next_wave_has_the_slots_of_the_difficulty_again(stage: Stages) -> None:
    s = stage(road(wave(200)._replace(slots=5), wave(700)))
    s.hold("right", ticks=60).until(told("wave"), within=600)
    assert len(s.world.slots) == 5
    beat(s).hold("right", ticks=60).until(told("wave"), within=600)
    assert len(s.world.slots) == s.world.rules.slots == 2


@pytest.mark.parametrize(("direction", "button", "at"), [(1, "right", 128), (-1, "left", 192)])
def test_three_fifths_of_the_view_lie_ahead(
    stage: Stages, direction: int, button: str, at: int
) -> None:
    s = stage(road(direction=direction))
    s.hold(button, ticks=200)
    assert s.danko.x - s.world.stage.view == at * PX


@pytest.mark.parametrize(("direction", "left", "button"), [(1, 400, "right"), (-1, 800, "left")])
def test_after_a_wave_the_view_catches_up_without_a_jump(
    stage: Stages, direction: int, left: int, button: str
) -> None:
    s = stage(road(wave(left), direction=direction))
    s.hold(button, ticks=1).until(told("lock"), within=900)
    s.wait(120).release()  # now he stands at the far edge
    beat(s)
    moved = []
    for _ in range(90):
        before = s.world.stage.view
        s.step()
        moved.append(abs(s.world.stage.view - before))
    assert max(moved) == 2 * PX
    assert moved[-1] == 0
    assert s.danko.x - s.world.stage.view == (128 if direction > 0 else 192) * PX


def test_the_view_never_goes_back(stage: Stages) -> None:
    s = stage(road())
    s.hold("right", ticks=200).release()
    view = s.world.stage.view
    assert view > 0
    s.hold("left", ticks=300)
    assert s.world.stage.view == view


def test_the_view_ends_with_the_level(stage: Stages) -> None:
    s = stage(road(wave(1280)))
    s.hold("right", ticks=1200)
    assert s.world.stage.view == (1600 - 320) * PX


def test_at_most_five_are_alive_and_the_rest_waits(stage: Stages) -> None:
    s = stage(road(wave(0, *[BATHER] * 8)))
    s.danko.unhurt = 10_000
    s.wait(300)
    assert len(s.world.foes) == 5
    assert len(s.world.stage.queue) == 3
    s.world.foes[0].energy = 0
    s.world.foes[0].begin("air", 1)
    s.until(told("enter", "bather"), within=5)


def test_the_next_comes_early_when_nobody_is_left(stage: Stages) -> None:
    s = stage(road(wave(0, BATHER, Entry("bruiser", -1, 5000))))
    s.until(told("enter", "bather"), within=3)
    s.wait(100)
    assert s.count("enter", "bruiser") == 0
    s.world.foes[0].energy = 0
    s.world.foes[0].begin("air", 1)
    s.until(told("enter", "bruiser", "left"), within=5)


def test_the_first_of_a_wave_keeps_his_time_though_nobody_is_there(stage: Stages) -> None:
    s = stage(road(wave(0, Entry("bather", 1, 150))))
    s.wait(145)
    assert s.count("enter") == 0
    s.until(told("enter", "bather"), within=10)


def test_the_exit_opens_only_after_the_last_wave(stage: Stages) -> None:
    plan = road(wave(1000), exit=1100 * PX)
    s = stage(plan)
    s.hold("right", ticks=1).until(told("wave"), within=1200)
    s.wait(200)
    assert s.danko.x > plan.exit
    assert s.session.outcome == ""
    beat(s).wait(1)
    assert s.session.outcome == "clear"
    assert s.count("clear") == 1


def test_a_stage_that_has_ended_is_not_told_to_end_again(stage: Stages) -> None:
    s = stage(arena(exit=200 * PX)).wait(1)
    assert s.session.outcome == "clear"
    s.wait(5)
    assert s.count("clear") == 1


def test_the_limit_ends_the_stage(stage: Stages) -> None:
    s = stage(road(limit=90))
    s.wait(89)
    assert s.session.outcome == ""
    s.wait(1)
    assert s.session.outcome == "timeout"


def test_a_forced_view_goes_on_and_pushes(stage: Stages) -> None:
    s = stage(road(scroll=Scroll("forced", 256)))
    s.wait(200)
    assert s.world.stage.view == 200 * PX
    edge = s.danko.kind.edge
    assert edge - PX <= s.danko.x - s.world.stage.view <= edge
    s.wait(1200)
    assert s.world.stage.view == (1600 - 320) * PX


def test_progress_is_told_in_thousandths() -> None:
    world = Start(road()).world()
    assert world.progress == 0
    world.players[0].x = 800 * PX
    assert world.progress == 500
    world.players[0].x = 1590 * PX
    assert world.progress == 1000


def test_a_checkpoint_refills_and_is_not_passed_in_a_fight(stage: Stages) -> None:
    s = stage(road(wave(0), checkpoints=(Checkpoint(200 * PX, 40),)))
    s.danko.energy = 30
    s.danko.unhurt = 10_000
    s.hold("right", ticks=200)
    assert s.count("checkpoint") == 0
    beat(s).wait(2)
    assert s.count("checkpoint") == 1
    assert s.danko.energy == 70


def lose(s: Scenario) -> Scenario:
    """Lose the last life."""
    assert s.danko.pilot
    s.danko.pilot.lives, s.danko.energy = 1, 0
    s.danko.begin("air", 1)
    return s.until(told("lost"), within=60)


def test_a_continue_goes_back_to_the_checkpoint_with_everything_full(stage: Stages) -> None:
    plan = road(wave(0), wave(700), checkpoints=(Checkpoint(500 * PX, 0),))
    s = stage(plan)
    s.wait(2)
    beat(s).hold("right", ticks=1).until(told("wave", "", "at 700"), within=900)
    s.wait(60)
    lose(s.release())
    assert s.danko.pilot
    s.danko.pilot.score, s.danko.pilot.item = 500, "bottle"
    s.wait(30).press("start")
    now, pilot = s.world.stage, s.danko.pilot
    assert (now.wave, now.fighting, now.continues, now.checkpoint) == (0, False, 1, 0)
    assert s.danko.x == 500 * PX
    assert (pilot.lives, pilot.score, pilot.item, s.danko.energy) == (3, 0, "", 100)
    assert s.world.foes == []
    assert s.danko.unhurt > 100
    s.hold("right", ticks=1).until(told("wave", "", "at 700"), within=600)


def test_without_a_checkpoint_a_continue_goes_back_to_the_start(stage: Stages) -> None:
    s = stage(road(wave(400)))
    s.hold("right", ticks=300).release()
    lose(s).press("start")
    assert s.danko.x == 80 * PX
    assert s.world.stage.wave == -1


def test_start_does_nothing_but_at_the_countdown(stage: Stages) -> None:
    s = stage(road())
    s.wait(5).press("start").wait(20)
    assert s.count("continue") == 0
    lose(s).wait(5)  # the press before the loss does not count
    assert s.count("continue") == 0
    s.press("start")
    assert s.count("continue") == 1


def test_the_countdown_runs_out(stage: Stages) -> None:
    s = lose(stage(road()))
    assert s.world.stage.countdown == 600
    s.wait(599)
    assert s.session.outcome == ""
    s.wait(1)
    assert s.session.outcome == "dead"


@pytest.mark.parametrize(("difficulty", "most"), [("normal", 3), ("hard", 1), ("easy", None)])
def test_continues_are_counted(stage: Stages, difficulty: str, most: int | None) -> None:
    s = stage(road(), difficulty=difficulty)
    for turn in range(most if most is not None else 6):
        lose(s).wait(5).press("start")
        assert s.world.stage.continues == turn + 1
    lose(s)
    if most is None:
        assert s.world.stage.countdown == 600
    else:
        s.wait(1).press("start")
        assert s.session.outcome == "dead"


def test_a_bot_clears_a_short_stage_both_ways(stage: Stages) -> None:
    for direction in (1, -1):
        lefts = (400, 800) if direction > 0 else (800, 400)
        waves = tuple(wave(left, BATHER, Entry("bather", -1, 60)) for left in lefts)
        s = stage(road(*waves, direction=direction), seed=2)
        s.play(BOTS["perfect"](2), 60 * 120)
        assert s.session.outcome == "clear"
