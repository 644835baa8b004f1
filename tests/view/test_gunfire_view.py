"""Lines of aim and shots: where they begin and end, and what tells them apart."""

import pygame
import pytest
from brawl_views import DANKO, LEFT, inked, put, sheets, strip_of, world_of

from game.content.kinds import KINDS
from game.sim.actor import Actor
from game.sim.events import Event
from game.sim.units import PX
from game.sim.world import World
from game.view.brawl.aiming import BODY, HIGH, LAST, draw_lines
from game.view.brawl.gunfire import HOLES, TRACER_TICKS, Gunfire
from game.view.brawl.muzzles import Muzzles
from game.view.frame import Frame
from game.view.inks import GOLD, RED, STONE, TEAL

DUCKED = 64  # row of the head of who ducks


@pytest.fixture(scope="module")
def frame() -> Frame:
    return Frame()


@pytest.fixture
def muzzles(frame: Frame) -> Muzzles:
    return Muzzles(sheets(frame).get)


@pytest.fixture
def gunfire(frame: Frame, muzzles: Muzzles) -> Gunfire:
    return Gunfire(sheets(frame), muzzles)


def armed() -> World:
    """Return a world in which Danko, who aims, stands alone."""
    world = world_of(pilot="danko_suit", weapon="pistol")
    world.players[0].begin("draw")
    return world


def aims(world: World, kind: str, x: int = 400, move: str = "shoot", left: int = 30) -> Actor:
    """Put in a foe so many ticks before his shot."""
    foe = put(world, kind, x, move)
    foe.t = foe.start - left
    return foe


def lines(world: World, muzzles: Muzzles) -> pygame.Surface:
    return strip_of(lambda strip, seen, left: draw_lines(strip, seen, muzzles, left), world)


def test_the_mouth_of_a_weapon_is_before_the_hand_whichever_way_he_faces(muzzles: Muzzles) -> None:
    world = armed()
    danko = world.players[0]
    right = muzzles.of(world, danko)
    danko.face = -1
    left = muzzles.of(world, danko)
    assert right.x - DANKO == DANKO - left.x > 45
    assert right.y == left.y < DUCKED


def test_a_line_goes_from_the_mouth_to_the_body_and_no_farther(muzzles: Muzzles) -> None:
    world = armed()
    put(world, "bather", 380)
    mouth = muzzles.of(world, world.players[0])
    dots = [x for x, y in inked(lines(world, muzzles), TEAL[4]) if y in (mouth.y - 1, mouth.y)]
    assert min(dots) in range(mouth.x - LEFT - 2, mouth.x - LEFT + 3)
    between = [x for x in dots if x < 380 - LEFT - BODY]
    assert len(between) > 10
    assert max(dots) < 380 - LEFT + BODY


def test_whom_a_shot_would_meet_is_marked_but_his_face_stays_free(muzzles: Muzzles) -> None:
    world = armed()
    put(world, "bather", 400)
    y = muzzles.of(world, world.players[0]).y
    near = [(x, row) for x, row in inked(lines(world, muzzles)) if abs(x - 400 + LEFT) < 8]
    assert not [row for _, row in near if abs(row - y) < 6]
    corners = [(x, row) for x, row in inked(lines(world, muzzles), TEAL[4]) if abs(row - y) > 6]
    assert {x < 400 - LEFT for x, _ in corners} == {row < y for _, row in corners} == {True, False}


def test_an_innocent_in_the_line_is_crossed_out_in_another_colour(muzzles: Muzzles) -> None:
    world = armed()
    put(world, "bather", 420)
    free = lines(world, muzzles)
    put(world, "patient", 360)
    barred = lines(world, muzzles)
    assert inked(free, TEAL[4])
    assert not inked(free, GOLD[3])
    assert inked(barred, GOLD[3])
    assert not inked(barred, TEAL[4])
    crossed = [y for x, y in inked(barred, GOLD[3]) if abs(x - 360 + LEFT) < 8]
    assert max(crossed) - min(crossed) > 12


def test_a_foes_high_line_passes_over_who_ducks(muzzles: Muzzles) -> None:
    world = world_of()
    aims(world, "gunman")
    rows = {y for _, y in inked(lines(world, muzzles), RED[4]) if _ > DANKO - LEFT + BODY}
    assert max(rows) < DUCKED
    assert HIGH < DUCKED


def test_a_line_that_meets_who_ducks_is_doubled(muzzles: Muzzles) -> None:
    def rows(kind: str) -> int:
        world = world_of()
        aims(world, kind)
        drawn = inked(lines(world, muzzles), RED[4])
        return max(len({y for x, y in drawn if x == column}) for column in range(110, 150))

    assert rows("assassin") == 2 * rows("gunman")


def test_a_foes_line_closes_up_before_his_shot(muzzles: Muzzles) -> None:
    amounts = []
    for left in (40, LAST + 1, LAST, 3):
        world = world_of()
        aims(world, "gunman", left=left)
        amounts.append(len(inked(lines(world, muzzles), RED[4])))
    assert amounts[0] == amounts[1] < amounts[2] == amounts[3]


def test_the_players_line_is_drawn_over_a_foes(muzzles: Muzzles) -> None:
    world = armed()
    aims(world, "gunman", 390)
    alone = armed()
    put(alone, "gunman", 390)
    own = inked(lines(alone, muzzles), TEAL[4])
    assert own
    assert set(own) <= set(inked(lines(world, muzzles), TEAL[4]))


def fired(gunfire: Gunfire, *ends: Event) -> World:
    """Let Danko fire; return the world on the next tick."""
    world = armed()
    danko = world.players[0]
    shot = Event("shot_fired", danko.x, danko.kind.name, "fire", danko.id)
    gunfire.observe(world, (shot, *ends))
    world.tick += 1
    return world


def test_a_shot_is_seen_from_the_mouth_to_whom_it_meets(gunfire: Gunfire) -> None:
    world = fired(gunfire, Event("hit", 420 * PX, "bather", "fire", 14))
    world.players[0].begin("stand")
    way = {x for x, _ in inked(strip_of(gunfire.draw, world), STONE[5])}
    assert max(way) in range(420 - LEFT - 2, 420 - LEFT + 3)
    assert len(way) > 60
    world.tick += TRACER_TICKS
    gunfire.observe(world, ())
    after = {x for x, _ in inked(strip_of(gunfire.draw, world), STONE[5])}
    assert max(after, default=0) < 400 - LEFT


def test_a_shot_from_close_by_flashes_before_the_body_that_it_meets(gunfire: Gunfire) -> None:
    middles = []
    for x in (270, 420):
        world = fired(gunfire, Event("hit", x * PX, "bather", "fire", 14))
        world.players[0].begin("stand")
        drawn = inked(strip_of(gunfire.draw, world))
        rows = [y for _, y in drawn]
        flash = [at + LEFT for at, y in drawn if y in (min(rows) + 2, max(rows) - 2)]
        middles.append(sum(flash) // len(flash))
        world.tick += 60
        gunfire.observe(world, ())
    assert middles[0] < 270 < middles[1]


@pytest.mark.parametrize(("what", "leaves"), [("wall", True), ("metal", True), ("cover", False)])
def test_walls_and_wagons_keep_a_hole_and_cover_does_not(
    gunfire: Gunfire, what: str, *, leaves: bool
) -> None:
    danko = armed().players[0]
    world = fired(gunfire, Event("ricochet", 450 * PX, "danko_suit", what, danko.id))
    world.tick += 200
    gunfire.observe(world, ())
    behind = strip_of(lambda strip, _, left: gunfire.draw_behind(strip, left), world)
    assert bool(inked(behind)) == leaves
    assert all(abs(x - 450 + LEFT) < 12 for x, _ in inked(behind))


def test_holes_are_not_kept_without_number(gunfire: Gunfire) -> None:
    world = armed()
    danko = world.players[0]
    shot = Event("shot_fired", danko.x, danko.kind.name, "fire", danko.id)
    for n in range(HOLES * 3):
        gunfire.observe(world, (shot, Event("ricochet", (300 + n) * PX, "", "wall", danko.id)))
    assert len(gunfire._holes) <= HOLES + 1


def test_everybody_who_fires_has_a_mouth_before_him(muzzles: Muzzles) -> None:
    world = world_of()
    for kind in KINDS.values():
        for move in kind.moves.values():
            if move.strike and move.strike.line:
                mouth = muzzles.of(world, put(world, kind.name, 300, face=1), move.name)
                assert 300 + 40 < mouth.x < 300 + 80, (kind.name, move.name)
                assert 30 < mouth.y < 90, (kind.name, move.name)
