"""The chase as its maps have it: what each part asks can be done, and nobody is ever stuck."""

import pytest

from game.sim.command import EARLY, PEDALS, STEER
from game.sim.course import tail
from game.sim.lookahead import contact_in, things_ahead
from game.sim.tasks import Catch, Deadline
from game.sim.tug import begin_tug
from game.sim.units import PX
from game.testing.conditions import told
from game.testing.players import BOTS
from game.testing.scene import Scene
from game.testing.stages import Stages

DRIVES = ("chase", "chase/alongside", "chase/squeeze", "chase/door", "chase/crossing")
ENDS = ("part", "again", "lost", "clear")
EVERY_DRIVE = pytest.mark.parametrize("name", DRIVES)


def over(world: Scene) -> bool:
    """Tell whether the part goes on, is begun anew, or everything is over."""
    return any(event.name in ENDS for event in world.events)


def test_a_sign_tells_the_lane_and_whoever_leaves_it_in_time_is_past(stage: Stages) -> None:
    s = stage("levels/chase.tmx", seed=4).hold("right", ticks=0)
    s.never(told("hit"), "the sign came too late")
    while s.danko.x < s.world.plan.beats[1].x:
        things, course = things_ahead(s.world), s.danko.course
        assert course
        free = {lane: contact_in(things, s.danko, lane) for lane in s.world.plan.open_lanes}
        away = max(free, key=lambda lane: (free[lane], -abs(lane - course.lane)))
        if course.settled and away != course.lane:
            s.press("down" if away > course.lane else "up")
        s.wait(1)
    assert s.count("sign") > 4


@EVERY_DRIVE
def test_a_careful_driver_does_each_part_with_a_life_to_spare(stage: Stages, name: str) -> None:
    s = stage(f"levels/{name}.tmx", seed=3)
    bot = BOTS["careful"](3)
    while not (s.count("part") or s.session.outcome):
        s.held[0] = bot.act(s.world, s.danko)
        s.step()
        assert s.world.tick < 9000
    assert s.session.outcome in ("", "clear")
    assert s.danko.pilot
    assert s.danko.pilot.lives > 1


@EVERY_DRIVE
def test_who_presses_nothing_is_never_stuck(stage: Stages, name: str) -> None:
    s = stage(f"levels/{name}.tmx", seed=2)
    limit = s.world.plan.task.clock if isinstance(s.world.plan.task, Deadline) else 0
    s.until(over, within=(limit or s.world.plan.task.limit) + 800)  # type: ignore[union-attr]
    assert s.count("again") or s.count("part")


@EVERY_DRIVE
@pytest.mark.parametrize("players", [1, 2])
def test_nothing_breaks_whatever_is_pressed(stage: Stages, name: str, players: int) -> None:
    s = stage(f"levels/{name}.tmx", seed=players, players=players)
    bots = [BOTS["random"](players), BOTS["masher"](players)]
    for _ in range(400):
        pairs = zip(bots, s.world.players, strict=False)
        s.held = [bot.act(s.world, player) for bot, player in pairs]
        s.step()
    assert s.danko.x > s.world.plan.starts[0]


def test_with_every_wish_the_pursuit_is_won_by_the_throttle_alone(stage: Stages) -> None:
    s = stage("levels/chase.tmx", seed=1)
    s.held[0] = EARLY | STEER | PEDALS
    s.step()
    s.release().hold("right", ticks=0).until(told("part"), within=9000)
    assert s.world.passage.crashes <= 1


def test_the_rival_is_ahead_and_out_of_sight_as_it_begins(stage: Stages) -> None:
    s = stage("levels/chase.tmx").wait(1)
    assert isinstance(s.world.plan.task, Catch)
    assert s.world.rival
    gap = tail(s.world.rival) - s.danko.x
    assert 2000 * PX < gap < s.world.plan.task.lost


def test_the_hold_is_won_by_brake_against_ahead_throttle_against_back_and_down(
    stage: Stages,
) -> None:
    s = stage("levels/chase/crossing.tmx", seed=2)
    task = s.world.plan.task
    assert isinstance(task, Deadline)
    rival = s.world.rival
    assert rival
    s.danko.x = rival.x = task.x - 100 * PX
    s.world.passage = s.world.passage._replace(since=-(task.clock - 300))  # 300 ticks are left
    s.until(told("locked"), within=60)
    s.never(told("failed"), "he was not held")
    assert begin_tug(task.tug, 1).p == 0
    while not s.count("out"):
        tug = s.world.stage.task and s.world.stage.task.tug
        assert tug
        s.release()
        if tug.shove and tug.shove <= task.tug.shove + 1:
            s.hold("left" if tug.sign > 0 else "right", ticks=0)
        elif abs(tug.p) > 40:
            s.hold("left" if tug.p > 0 else "right", ticks=0)
        s.step()
    s.release().press("down").until(lambda w: w.stage.outcome == "clear", within=900)
