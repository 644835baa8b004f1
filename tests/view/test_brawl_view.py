"""What stands about, opens, rolls, falls dark and lies deep, each where it is in the world."""

import pygame
import pytest
from brawl_views import DANKO, LEFT, inked, put, sheets, strip_of, world_of

from game.sim.actor import Actor
from game.sim.barriers import BACK, REST, ROLL, STAND, TELL, Barrier, BarrierState
from game.sim.cues import Cue, Scene, When
from game.sim.doors import EARLY, HANDLE, OPEN, SHUT, SLAMMED, DoorState, Doorway
from game.sim.events import Event
from game.sim.ground import Drift
from game.sim.props import Prop
from game.sim.rolling import Roller
from game.sim.seizing import seize
from game.sim.units import PX
from game.sim.world import World
from game.view.actors import Bodies, Lights
from game.view.brawl.breath import EVERY, Breath
from game.view.brawl.dark import FLASH_TICKS, Dark
from game.view.brawl.doors import LINTEL, SILL, Doors, opening, style_of
from game.view.brawl.happenings import Happenings
from game.view.brawl.sheets import Sheets, tag_of
from game.view.brawl.snow import DEPTH, Drifts, sunk
from game.view.brawl.things import Things
from game.view.brawl.wagons import ROWS, Wagons
from game.view.frame import Frame
from game.view.inks import GOLD

MIDDLE = 320  # px of the level in the middle of the arena's view
DOOR = Doorway(MIDDLE * PX, 36 * PX, "ward", "ward 7")
PATH = Barrier(300 * PX, 478 * PX, 1, 140 * PX, 60, 400, 72, 240)


class Unlit(Lights):
    """No light edges anybody."""

    def rim_at(self, x: int) -> str:
        del x
        return "none"


@pytest.fixture(scope="module")
def frame() -> Frame:
    return Frame()


@pytest.fixture(scope="module")
def kept(frame: Frame) -> Sheets:
    return sheets(frame)


@pytest.fixture
def bodies(frame: Frame, kept: Sheets) -> Bodies:
    return Bodies(frame.palette, Unlit(), kept.get("effects"))


def columns(strip: pygame.Surface) -> tuple[int, int]:
    """Return the first and the last level column that is drawn on."""
    xs = [x for x, _ in inked(strip)]
    return min(xs) + LEFT, max(xs) + LEFT


# ---- doors -------------------------------------------------------------------------------------
def at_door(phase: int, tick: int = 0) -> tuple[World, Actor]:
    world = world_of(doors=(DOOR,))
    man = put(world, "doorman", MIDDLE, "emerge")
    world.stage.doors = (DoorState(phase, tick, "doorman", man.id),)
    return world, man


@pytest.mark.parametrize(
    ("phase", "drawn"), [(SHUT, False), (HANDLE, True), (OPEN, True), (SLAMMED, True)]
)
def test_a_door_is_drawn_while_it_moves(kept: Sheets, phase: int, *, drawn: bool) -> None:
    strip = strip_of(Doors(kept).draw, at_door(phase, 3)[0])
    assert bool(inked(strip)) == drawn
    assert all(abs(x + LEFT - MIDDLE) < 60 for x, _ in inked(strip))


def test_a_sign_stands_over_a_door_whose_handle_moves_and_over_no_other(kept: Sheets) -> None:
    def sign(phase: int) -> list[tuple[int, int]]:
        return inked(strip_of(Doors(kept).draw_signs, at_door(phase)[0]), GOLD[4])

    assert sign(HANDLE)
    assert all(abs(x + LEFT - MIDDLE) < 10 and y < 34 for x, y in sign(HANDLE))
    assert not sign(SHUT) + sign(OPEN) + sign(SLAMMED)


def test_who_comes_out_is_seen_only_in_the_gap_and_then_whole(bodies: Bodies) -> None:
    widths = []
    for tick in (2, EARLY - 1, EARLY):
        world, _ = at_door(OPEN, tick)
        left, right = columns(strip_of(bodies.draw_others, world))
        widths.append(right - left)
        if tick < EARLY:
            rows = [y for _, y in inked(strip_of(bodies.draw_others, world))]
            assert min(rows) >= 132 - LINTEL
            assert max(rows) < 132 - SILL
    assert widths[0] < 24
    assert widths[0] < widths[1] <= widths[2]


def test_nobody_else_is_cut_by_a_door(bodies: Bodies) -> None:
    world, man = at_door(OPEN, 2)
    other = put(world, "bather", MIDDLE)
    assert opening(world, man, LEFT)
    assert opening(world, other, LEFT) is None
    assert columns(strip_of(bodies.draw_others, world))[1] > MIDDLE + 20


def test_the_leaf_is_before_whom_it_has_been_slammed_on(bodies: Bodies) -> None:
    world, man = at_door(SLAMMED)
    man.begin("slammed")
    man.unhurt = 5
    assert not inked(strip_of(bodies.draw_others, world))
    man.unhurt = 0
    assert inked(strip_of(bodies.draw_others, world))


def test_a_wide_lift_has_a_cage() -> None:
    assert style_of(Doorway(0, 36 * PX, "lift")) == "lift"
    assert style_of(Doorway(0, 44 * PX, "lift")) == "cage"
    assert style_of(Doorway(0, 32 * PX, "closet")) == "hotel"


# ---- wagons ------------------------------------------------------------------------------------
def shunted(phase: int, at: int = 0) -> World:
    world = world_of(barriers=(PATH,))
    world.stage.barriers = (BarrierState(phase, 10, at * PX),)
    return world


def test_a_wagon_stands_where_it_bars_the_way(kept: Sheets) -> None:
    world = shunted(STAND, 178)
    wide = [x + LEFT for x, y in inked(strip_of(Wagons(kept).draw, world)) if 20 < y < 100]
    assert abs(min(wide) - 300) < 12
    assert abs(max(wide) - 440) < 12
    assert not inked(strip_of(Wagons(kept).draw, shunted(REST)))


def test_its_way_is_marked_before_it_rolls_and_as_far_as_it_has_still_to_go(kept: Sheets) -> None:
    told = inked(strip_of(Wagons(kept).draw, shunted(TELL)))
    assert {y for _, y in told} == set(range(132 - ROWS, 132))
    assert min(x for x, _ in told) == 300 - LEFT
    marked = [
        len(
            [
                place
                for place in inked(strip_of(Wagons(kept).draw, shunted(phase, at)), GOLD[3])
                if place[1] >= 132 - ROWS
            ]
        )
        for phase, at in ((TELL, 0), (ROLL, 100), (BACK, 100))
    ]
    assert marked[0] > marked[1] > marked[2]


def test_its_signal_stands_wholly_in_the_view(kept: Sheets) -> None:
    strip = strip_of(Wagons(kept).draw_signs, shunted(TELL))
    assert inked(strip)
    assert columns(strip)[1] < LEFT + 319
    assert not inked(strip_of(Wagons(kept).draw_signs, shunted(ROLL, 20)))


# ---- things ------------------------------------------------------------------------------------
def rolling(v: int) -> World:
    world = world_of(rollers=(("trolley", MIDDLE * PX),))
    world.rollers[0].v = v * PX
    return world


def test_a_trolley_that_stands_is_behind_the_bodies_and_one_that_rolls_before(kept: Sheets) -> None:
    things = Things(kept)
    assert inked(strip_of(things.draw_under, rolling(0)))
    assert not inked(strip_of(things.draw_over, rolling(0)))
    assert inked(strip_of(things.draw_over, rolling(-4)))
    assert not inked(strip_of(things.draw_under, rolling(-4)))


def test_who_will_send_a_trolley_off_has_it_before_him(kept: Sheets) -> None:
    world = world_of()
    orderly = put(world, "orderly", 400, "shove")
    places = []
    for t in (1, 8, orderly.start - 1):
        orderly.t = t
        places.append(sum(columns(strip_of(Things(kept).draw_over, world))) // 2)
    assert places[0] > 400 > places[2]
    assert places == sorted(places, reverse=True)
    orderly.t = orderly.start
    assert not inked(strip_of(Things(kept).draw_over, world))


def test_only_the_trolley_that_has_met_somebody_shakes(kept: Sheets) -> None:
    things, world = Things(kept), rolling(-4)
    world.rollers.append(Roller(99, "trolley", 420 * PX))
    world.rollers[1].v = -4 * PX
    quiet = strip_of(things.draw_over, world)
    things.observe(
        world, (Event("rolled_over", MIDDLE * PX, "danko", "trolley", world.rollers[0].id),)
    )
    struck = strip_of(things.draw_over, world)
    changed = [x + LEFT for x, y in inked(struck) if struck.get_at((x, y)) != quiet.get_at((x, y))]
    assert changed
    assert all(abs(x - MIDDLE) < 60 for x in changed)


@pytest.mark.parametrize("piece", ["crate", "icicles", "cabinet", "snowman", "palm"])
def test_a_prop_looks_broken_and_what_it_held_lies_there(kept: Sheets, piece: str) -> None:
    things = Things(kept)
    world = world_of(props=(Prop(MIDDLE * PX, 20 * PX, piece, "tea", 15),))
    whole = strip_of(things.draw_under, world)
    world.stage.broken = (True,)
    world.stage.dropped = (("tea", MIDDLE * PX, 15),)
    broken = strip_of(things.draw_under, world)
    assert pygame.image.tobytes(whole, "P") != pygame.image.tobytes(broken, "P")
    assert all(abs(x + LEFT - MIDDLE) < 60 for x, _ in inked(whole) + inked(broken))
    things.observe(world, (Event("shatter", MIDDLE * PX, "", piece, 0),))
    world.tick += 3
    assert inked(strip_of(things.draw_over, world))
    world.tick += 60
    things.observe(world, ())
    assert not inked(strip_of(things.draw_over, world))


@pytest.mark.parametrize(("item", "weapon", "tag"), [
    ("rounds", "magnum", "rounds_magnum"), ("rounds", "pistol", "rounds"), ("tea", "magnum", "tea"),
])  # fmt: skip
def test_rounds_that_lie_about_are_those_of_the_weapon(
    kept: Sheets, item: str, weapon: str, tag: str
) -> None:
    assert tag_of(kept.get("items"), item, weapon) == tag


# ---- breath ------------------------------------------------------------------------------------
@pytest.mark.parametrize(("item", "move", "smokes"), [
    ("snowball", "stand", True), ("snowball", "down", False), ("", "stand", False),
])  # fmt: skip
def test_breath_smokes_where_there_is_snow_and_not_of_the_fallen(
    kept: Sheets, item: str, move: str, *, smokes: bool
) -> None:
    world = world_of(drifts=(Drift(600 * PX, 640 * PX, item, 3),))
    world.players[0].begin(move)
    seen = 0
    for tick in range(EVERY):
        world.tick = tick
        seen += bool(inked(strip_of(Breath(kept).draw, world)))
    assert (seen > 0) == smokes
    assert seen < EVERY


# ---- the dark ----------------------------------------------------------------------------------
def test_flashes_in_the_dark_come_once_a_second_and_only_where_they_are_wanted() -> None:
    frame, world = Frame(), world_of(darks=((0, 640 * PX, ""),))
    dark = Dark(frame)
    seen = []
    for tick, lit, wanted in (
        (100, 100, True),
        (140, 140, True),
        (161, 160, True),
        (300, 300, False),
    ):
        frame.flashes, world.tick = wanted, tick
        frame.strip.fill(GOLD[4])
        dark.fall(frame.strip, world, lit)
        seen.append(frame.strip.get_at_mapped((5, 5)) == GOLD[4])
    assert seen == [True, False, True, False]


def test_the_dark_leaves_shapes_and_a_flash_shows_all(frame: Frame) -> None:
    world = world_of(darks=((0, 640 * PX, "dark"),))
    dark, strip = Dark(frame), frame.strip
    strip.fill(GOLD[4])
    assert not dark.fall(strip, world, 0)
    world.signal("dark")
    world.tick = 100
    assert dark.fall(strip, world, 100 - FLASH_TICKS + 1)
    assert strip.get_at_mapped((5, 5)) == GOLD[4]
    frame.surface.fill(GOLD[4])
    assert dark.fall(strip, world, 0)
    assert sum(strip.get_at((5, 5))[:3]) < sum(frame.palette[GOLD[4]]) // 2
    assert frame.surface.get_at_mapped((5, 170)) == GOLD[4]


# ---- drifts ------------------------------------------------------------------------------------
DRIFT = Drift(200 * PX, 300 * PX, "snowball", 3)


def test_a_drift_is_seen_just_where_it_slows(frame: Frame, kept: Sheets) -> None:
    left, right = columns(strip_of(Drifts(frame.palette, kept).draw, world_of(drifts=(DRIFT,))))
    assert 196 <= left <= 204
    assert 296 <= right <= 304


def test_what_is_left_in_a_drift_can_be_counted(frame: Frame, kept: Sheets) -> None:
    amounts = []
    for left in range(4):
        world = world_of(drifts=(DRIFT,))
        world.stage.heaps = (left,)
        amounts.append(len(inked(strip_of(Drifts(frame.palette, kept).draw, world))))
    assert amounts[0] < amounts[1] < amounts[2] < amounts[3]


def test_a_heap_of_coal_is_not_white(frame: Frame, kept: Sheets) -> None:
    world = world_of(drifts=(DRIFT._replace(item="coal", number=0),))
    strip = strip_of(Drifts(frame.palette, kept).draw, world)
    assert all(sum(strip.get_at(place)[:3]) < 360 for place in inked(strip))


def test_bodies_sink_in_the_middle_of_a_drift_but_not_at_its_edge_nor_in_the_air() -> None:
    world = world_of(drifts=(DRIFT,))
    deep, edge = put(world, "bather", 250), put(world, "bather", 201)
    assert sunk(world, deep) == DEPTH
    assert sunk(world, edge) == 0
    assert sunk(world, put(world, "giant", 250)) == 0
    deep.begin("air")
    assert sunk(world, deep) == 0


# ---- others ------------------------------------------------------------------------------------
def test_what_happens_at_a_place_ends_what_has_happened_there(kept: Sheets) -> None:
    scenes = Scene("key_thief", 0, 1200), Scene("key_gone", -200 * PX, 400)
    cues = tuple(Cue(When(), scene, MIDDLE * PX) for scene in scenes)
    world, happenings = world_of(cues=cues), Happenings(kept)
    happenings.observe(world, (Event("shown", MIDDLE * PX, "", "key_thief", 0),))
    assert inked(strip_of(happenings.draw, world))
    happenings.observe(world, (Event("shown", MIDDLE * PX, "", "key_gone", 1),))
    world.tick = 300
    happenings.observe(world, ())
    assert columns(strip_of(happenings.draw, world))[1] < MIDDLE + 10


def test_the_arms_of_who_has_seized_a_player_go_round_him(bodies: Bodies) -> None:
    world = world_of()
    giant = put(world, "giant", DANKO + 32)
    apart = strip_of(bodies.draw_players, world)
    seize(world, giant, world.players[0])
    over = strip_of(bodies.draw_players, world)
    assert len(inked(over)) > len(inked(apart)) + 1000
    assert not inked(strip_of(bodies.draw_others, world))


def test_a_foe_who_aims_glints_at_his_weapon(bodies: Bodies) -> None:
    world = world_of()
    foe = put(world, "gunman", 400, "shoot")
    foe.t = foe.start - 8
    mouth = bodies.muzzles.of(world, foe)
    glint = inked(strip_of(bodies.draw_signs, world))
    assert abs(sum(x for x, _ in glint) // len(glint) + LEFT - mouth.x) < 4
    assert abs(sum(y for _, y in glint) // len(glint) - mouth.y) < 4
