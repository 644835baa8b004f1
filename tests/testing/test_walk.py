"""Small levels in which exactly one thing cannot be done: it is told, with its place."""

from dataclasses import replace
from pathlib import Path

import pytest
from walk_samples import YARD, Change, spoil, walked

from game.levels.lint.codes import CODES
from game.sim.cues import When
from game.sim.stage import Scroll, StagePlan
from game.sim.units import PX
from game.testing.walk import Walk
from game.testing.walk_report import walk_faults, walk_lines

BEYOND = 1200 * PX  # the exit lies at 900 px


def report(walk: Walk) -> str:
    return "\n".join(walk_lines(walk))


def test_a_level_in_which_everything_can_be_done_has_no_faults() -> None:
    walk = walked()
    assert walk_faults(walk) == []
    assert len(walk.tries) == 1
    told = report(walk)
    assert told.startswith(f"{YARD}: won by the careful bot (seed 1, normal) in 0:")
    for line in (
        "1 of 1 opened",
        "2 of 2 reached: tea 0:00 (not needed), medal",
        "1 of 1 passed",
        "2 of 2 came: 1 Say, 1 Signal",
        "1 of 1 met: 1 Vent",
        "exit         reached at 0:",
    ):
        assert line in told


def pickup_beyond(plan: StagePlan) -> StagePlan:
    return replace(plan, pickups=(plan.pickups[0], plan.pickups[1]._replace(x=BEYOND)))


def checkpoint_beyond(plan: StagePlan) -> StagePlan:
    return replace(plan, checkpoints=(plan.checkpoints[0]._replace(x=BEYOND),))


def say_beyond(plan: StagePlan) -> StagePlan:
    return with_cue(plan, 0, When(x=BEYOND))


def vent_beyond(plan: StagePlan) -> StagePlan:
    return replace(plan, hazards=(replace(plan.hazards[0], x=BEYOND),))


def with_cue(plan: StagePlan, number: int, when: When) -> StagePlan:
    cues = list(plan.cues)
    cues[number] = cues[number]._replace(when=when)
    return replace(plan, cues=tuple(cues))


@pytest.mark.parametrize(("change", "line", "what", "code"), [
    (pickup_beyond, 31, "8 'medal' (760, 96) in layer play (Pickup): nobody reached it", "RH403"),
    (checkpoint_beyond, 37, "9 'half way' (780, 66) in layer play (Checkpoint): nobody", "RH404"),
    (say_beyond, 38, "10 'hint' (200, 20) in layer play (Say): it never came", "RH405"),
    (vent_beyond, 52, "12 'pipe' (820, 132) in layer play (Vent): nobody met it", "RH406"),
])  # fmt: skip
def test_what_lies_beyond_the_exit_is_told_with_line_object_and_code(
    change: Change, line: int, what: str, code: str
) -> None:
    (fault,) = walk_faults(walked(change=change))
    assert str(fault).startswith(f"{YARD}:{line}: object {what}")
    assert str(fault).endswith(f"[{code}]")
    assert code in CODES
    assert "the stage is over at the Exit, 900 px; move it before that" in fault.message


def test_a_cue_that_waits_too_long_is_told() -> None:
    (fault,) = walk_faults(walked(change=lambda plan: with_cue(plan, 1, When(after=9000))))
    assert "object 11 'beaten'" in str(fault)
    assert "after is 9000; lower it" in fault.message


def test_a_signal_not_given_is_told_where_it_is_waited_for() -> None:
    (fault,) = walk_faults(walked(change=lambda plan: with_cue(plan, 0, When(signal="bell"))))
    assert "object 10 'hint'" in str(fault)
    assert "the signal 'bell' was not given in time" in fault.message


def test_too_short_a_time_is_told_at_the_lock_that_held_and_at_the_exit(tmp_path: Path) -> None:
    old = '<property name="title"'
    path = spoil(tmp_path, (old, f'<property name="limit" type="int" value="400"/>{old}'))
    walk = walked(path)
    lock, way_out = walk_faults(walk)
    assert "object 4 (400, 0) in layer play (Lock): it was not opened" in str(lock)
    assert [lock.code, way_out.code] == ["RH401", "RH402"]
    assert "bather at" in str(lock)
    assert "object 2 'gate'" in str(way_out)
    assert "the careful bot ran out of time in 'two of them' 5 times" in way_out.message
    assert "the map's limit is 400 ticks" in way_out.message
    assert "NOT WON in 8 tries" in report(walk)
    assert walk.mashers == []


def test_foes_who_are_too_strong_are_told(tmp_path: Path) -> None:
    foe = (
        '<object id="{}" type="Foe" x="690" y="90"><properties>'
        '<property name="kind" value="carrier"/>'
        '<property name="wave" type="object" value="3"/></properties><point/></object>'
    )
    old = '  <object id="7"'
    path = spoil(tmp_path, (old, foe.format(20) + foe.format(21) + foe.format(22) + old))
    walk = walked(path, difficulty="hard")
    told = [fault.message for fault in walk_faults(walk)]
    assert any("the careful bot died in 'two of them' 5 times" in each for each in told)
    assert {one.bot for one in walk.tries} == {"careful", "perfect"}
    assert not any("medal" in each for each in told)  # nobody came so far


def test_where_it_is_stuck_and_what_holds_the_view_are_told() -> None:
    def stand(plan: StagePlan) -> StagePlan:
        return replace(plan, scroll=Scroll("forced", 0))

    walk = walked(change=stand)
    (fault,) = walk_faults(walk)
    assert "object 2 'gate'" in str(fault)
    assert "the careful bot got stuck at 320 px, the perfect bot got stuck at" in fault.message
    assert "the view at 60 to 380 px, moved by the Scroll at 0 px a second" in fault.message


def test_a_pickup_that_the_view_leaves_behind_is_told() -> None:
    def hurry(plan: StagePlan) -> StagePlan:
        return replace(plan, scroll=Scroll("forced", 4 * PX), waves=(), hazards=(), cues=())

    walk = walked(change=hurry)
    (fault,) = walk_faults(walk)
    assert "object 7 'tea'" in str(fault)
    assert "the view goes by without waiting" in fault.message
    assert "the view goes by itself" in report(walk)


def test_a_level_without_waves_says_so() -> None:
    walk = walked(change=lambda plan: replace(plan, waves=(), cues=plan.cues[:1]))
    assert "there are no waves: nobody is fought on the way" in report(walk)


def test_what_one_of_the_tries_reached_is_no_fault() -> None:
    walk = walked()
    other = walked().tries[0]
    walk.tries[0].diary.pickups[1] = 0
    assert len(walk_faults(walk)) == 1
    walk.tries.append(other)
    assert walk_faults(walk) == []
    assert walk.best is other


def test_tries_that_failed_before_one_won_are_told() -> None:
    walk = walked()
    (won,) = walk.tries
    walk.tries[:0] = [replace(won, ending="dead"), replace(won, ending="dead")]
    assert walk.best is won
    assert "before that the careful bot died at 900 px 2 times" in report(walk)


def test_steam_that_never_stirs_is_named_and_no_fault() -> None:
    def asleep(plan: StagePlan) -> StagePlan:
        return replace(plan, hazards=(replace(plan.hazards[0], signal="never"),))

    walk = walked(change=asleep)
    assert walk_faults(walk) == []
    told = "object 12 'pipe' (820, 132) in layer play (Vent) was passed and never stirred"
    assert told in report(walk)


def test_a_masher_who_wins_is_a_warning_where_there_are_foes_enough() -> None:
    walk = walked()
    assert "masher       wins on 3 of 3 seeds; 2 foes cannot stop it" in report(walk)
    wave = walk.plan.waves[0]
    crowd = replace(walk.plan, waves=(wave._replace(entries=wave.entries * 5),))
    assert "masher       WARNING: wins on 3 of 3 seeds" in report(walk._replace(plan=crowd))
    easy = walked(difficulty="easy")._replace(plan=crowd)
    assert "masher       wins on 3 of 3 seeds, as it may on easy" in report(easy)


def test_a_level_that_only_the_perfect_bot_wins_is_called_too_hard() -> None:
    walk = walked()
    assert "WARNING" not in report(walk)
    walk.tries[0] = replace(walk.tries[0], bot="perfect")
    assert "WARNING: only the perfect bot wins" in report(walk)


def test_many_pickups_are_told_on_lines_that_can_be_read(tmp_path: Path) -> None:
    old = '  <object id="7"'
    more = '<object id="{}" type="Pickup" x="{}" y="96"><point/></object>'
    path = spoil(
        tmp_path, (old, "".join(more.format(30 + n, 200 + 8 * n) for n in range(20)) + old)
    )
    lines = report(walked(path)).splitlines()
    assert any("22 of 22 reached" in line for line in lines)
    assert max(map(len, lines[1:])) <= 100
