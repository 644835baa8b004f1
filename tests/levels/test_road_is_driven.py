"""The road map played: traffic, lanes and a forced scroll, by the same core as a brawl."""

from level_samples import HERE

from game.content.difficulty import DIFFICULTIES
from game.levels.load import load_plan
from game.sim.actor import NOBODY, PLAYERS, Kind
from game.sim.command import DOWN, RIGHT, Command
from game.sim.gaits import Drive, Ride
from game.sim.moves import Move, Thrust
from game.sim.stage import Stage
from game.sim.world import World

DRIVE = Move("stand", walks=True)
CRASH = Move("crash", rest=90, thrusts=(Thrust(0, 90, 384),))
KINDS = {
    "coach": Kind(
        "coach", PLAYERS, 100, {"stand": DRIVE, "crash": CRASH}, gait=Drive(), crash="crash"
    ),
    "car": Kind("car", NOBODY, 1, {"stand": DRIVE}, gait=Ride(640)),
}
SECONDS = 8


def drive(change_at: int | None) -> tuple[World, list[str]]:
    """Full throttle for some seconds; down, once, at this tick. Return the world and all events."""
    world = World(load_plan(HERE / "road.tmx", KINDS), DIFFICULTIES["normal"], seed=1)
    told = []
    for tick in range(SECONDS * 60):
        command: Command = RIGHT | (DOWN if tick == change_at else 0)
        told += [event.name for event in world.step((command,))]
    return world, told


def test_who_stays_in_his_lane_runs_into_the_car() -> None:
    world, told = drive(None)
    assert "hit" in told
    assert world.players[0].y == world.plan.lanes[0]


def test_who_changes_lanes_in_time_passes_it() -> None:
    world, told = drive(60)
    coach, car = world.players[0], world.actors[1]
    assert "hit" not in told
    assert coach.y == world.plan.lanes[1]
    assert coach.x > car.x
    assert coach.vx == Drive().full


def test_the_view_moves_at_the_speed_of_the_scroll() -> None:
    world, _ = drive(60)
    came_from = Stage(world.plan).view
    assert world.stage.view - came_from == SECONDS * 60 * world.plan.scroll.speed
