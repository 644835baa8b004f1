"""The roof as it is seen: rail, girder, weight that shifts; and that drawing changes nothing."""

from dataclasses import replace

import pygame
import pytest

from game.levels.load import load_plan
from game.resources import data_root
from game.session import Session, Start
from game.sim.hazards import HARM, REST, TELL, HazardState
from game.sim.units import PX
from game.sim.world import World
from game.view.frame import Frame
from game.view.roof import RAIL, RAISED, RoofView, footing, lean, raised

ROOF_2 = data_root() / "levels/chase/roof-2.tmx"
GIRDER, LURCH, BRAKE = range(3)
CLEAR = 255


def world_in(hazard: int = -1, phase: int = REST, tick: int = 0, runs: int = 0) -> World:
    """Return the second roof with a hazard in a phase."""
    world = Session(Start(load_plan(ROOF_2))).world
    states = list(world.stage.hazards)
    if hazard >= 0:
        states[hazard] = HazardState(phase, tick, (), runs)
    world.stage.hazards = tuple(states)
    return world


def drawn(world: World, part: str = "draw_front") -> pygame.Surface:
    """Return what a RoofView draws on an empty strip."""
    frame = Frame()
    frame.strip.fill(CLEAR)
    getattr(RoofView(frame.palette), part)(frame.strip, world)
    return frame.strip


def test_rail_and_windows_reach_from_end_to_end_before_the_waists() -> None:
    strip = drawn(world_in())
    assert all(strip.get_at_mapped((x, RAIL + 20)) != CLEAR for x in range(12, 296))
    assert all(strip.get_at_mapped((x, RAIL - 2)) == CLEAR for x in range(320))


def test_a_girder_is_drawn_where_it_fells() -> None:
    world = world_in(GIRDER, HARM, 20, 1)
    strip = drawn(world)
    hazard = world.plan.hazards[GIRDER]
    front = 320 - 440 * 20 // hazard.harm
    assert strip.get_at_mapped((front + 30, 20)) != CLEAR
    assert strip.get_at_mapped((front - 10, 20)) == CLEAR
    assert drawn(world_in()).get_at_mapped((front + 30, 20)) == CLEAR


def test_a_shadow_runs_from_right_to_left_before_it() -> None:
    places = []
    for tick in (16, 33, 50):
        dark = drawn(world_in(GIRDER, TELL, tick), "draw_behind")
        plain = drawn(world_in(), "draw_behind")
        row = [x for x in range(320) if dark.get_at((x, 70)) != plain.get_at((x, 70))]
        places.append(sum(row) // len(row))
    assert places == sorted(places, reverse=True)
    assert places[0] - places[-1] > 100


@pytest.mark.parametrize(("runs", "way"), [(0, 1), (1, -1)])
def test_weight_shifts_away_from_where_a_lurch_will_carry(runs: int, way: int) -> None:
    assert lean(world_in()) == 0
    assert lean(world_in(LURCH, TELL, 40, runs)) * way < 0
    assert lean(world_in(LURCH, HARM, 3, runs + 1)) * way > 0
    assert lean(world_in(BRAKE, HARM, 3, 1)) > 0


def test_bodies_stand_higher_climb_in_and_drop_out_of_sight() -> None:
    world = world_in()
    plain = World(replace(world.plan, edges="wall"), world.rules, 1)
    danko = world.players[0]
    assert (footing(world, danko), raised(world)) == (-RAISED, RAISED)
    assert (footing(plain, plain.players[0]), raised(plain)) == (0, 0)
    boarder = world.spawn(world.plan.kinds["boarder"], -20 * PX)
    boarder.entering = -1
    low = footing(world, boarder)
    boarder.x = 10 * PX
    assert -RAISED < footing(world, boarder) < low
    boarder.entering, boarder.t = 2, 30
    assert footing(world, boarder) > 100


def test_drawing_a_roof_changes_nothing() -> None:
    world = world_in(GIRDER, HARM, 20, 1)
    before = world.digest()
    drawn(world)
    drawn(world, "draw_behind")
    assert world.digest() == before


@pytest.mark.parametrize("hazard", [GIRDER, LURCH, BRAKE])
def test_a_sign_at_the_edge_tells_what_will_concern_everyone(hazard: int) -> None:
    place = pygame.Rect(290, 36, 27, 26)
    signs = [
        pygame.image.tobytes(drawn(world_in(hazard, phase, 1, 1)).subsurface(place), "P")
        for phase in (TELL, HARM)
    ]
    assert set(signs[0]) != {CLEAR}
    assert signs[0] != signs[1]


def test_the_arrow_of_a_lurch_points_to_where_it_carries_them() -> None:
    place = pygame.Rect(290, 36, 27, 26)
    ways = [drawn(world_in(LURCH, TELL, 1, runs)).subsurface(place).copy() for runs in (0, 1)]
    mirrored = pygame.transform.flip(ways[0], flip_x=True, flip_y=False)
    assert pygame.image.tobytes(mirrored, "P") == pygame.image.tobytes(ways[1], "P")
