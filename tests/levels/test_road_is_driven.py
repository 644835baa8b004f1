"""The road map played: traffic, lanes and a view that is led, by the same core as a brawl."""

from level_samples import HERE

from game.content.difficulty import DIFFICULTIES
from game.levels.load import load_plan
from game.sim.actor import NOBODY, PLAYERS, Kind
from game.sim.command import DOWN, RIGHT, Command
from game.sim.gaits import Drive, Ride
from game.sim.moves import Move
from game.sim.stage import Stage
from game.sim.units import PX
from game.sim.world import World

DRIVE = Move("stand", walks=True)
CRASH = Move("crash", rest=90, flies=True)
KINDS = {
    "coach": Kind(
        "coach",
        PLAYERS,
        100,
        {"stand": DRIVE, "crash": CRASH},
        gait=Drive(),
        length=144 * PX,
        crash="crash",
    ),
    "car": Kind("car", NOBODY, 1, {"stand": DRIVE}, gait=Ride(), length=68 * PX, bars="lane"),
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


def test_the_view_goes_with_who_leads_it() -> None:
    world, _ = drive(60)
    coach, scroll = world.players[0], world.plan.scroll
    assert coach.x - world.stage.view == scroll.stand == 120 * PX
    assert world.stage.view > Stage(world.plan).view
