"""What stands on the road: works, columns with girders between them, and a trench with its ramp."""

import pygame

from game.sim.actor import Actor
from game.sim.course import tail
from game.sim.units import PX
from game.view.road.kit import Kit

COLUMNS = 96  # px from one to the next
GIRDER = 100, 11  # px above the foot of a column; px of its beam that runs away from us
CONES, KEPT = 30, 46  # px from one to the next; px kept free at either end
FLOWN = 70, 34  # px along and up of what is knocked away
LAST = 40  # ticks that takes
MACHINES = "digger", "", "roller"
PLACES = 16  # px: works that begin so near to one another have the same machines
PLATE = 78  # px long
PIT = 30  # px from the near lip of the pit to its middle in the far lane
TRENCH_FOOT, TRENCH_X = 130, 60  # row of its lower end; px from the far lane's place to its pivot
BLINK = 20


def draw_ground(strip: pygame.Surface, kit: Kit, actor: Actor, view_x: int) -> None:
    """Draw what lies on the road under everything: the pit, once for all the lanes."""
    if actor.kind.name == "ramp":
        x = actor.x // PX - view_x
        kit.put(strip, "works/trench", (x, TRENCH_FOOT))


def draw_thing(
    strip: pygame.Surface, kit: Kit, actor: Actor, view_x: int, y: int, ages: tuple[int, int]
) -> None:
    """Draw what stands in a lane. ages: the tick, and ticks since it was run into, or -1."""
    rear, front = tail(actor) // PX - view_x, actor.x // PX - view_x
    if actor.kind.name == "works":
        _draw_works(strip, kit, actor, (rear, front, y), ages)
    elif actor.kind.name == "ramp":
        kit.put(strip, "works/plate", (rear + PLATE, y))
    elif actor.kind.name == "trench":
        _draw_barred(strip, kit, (rear, y), ages)


def columns(actor: Actor, view_x: int) -> range:
    """Return the strip's columns at which a row of them stands."""
    rear, front = tail(actor) // PX - view_x, actor.x // PX - view_x
    return range(rear, front + 1, COLUMNS)


def draw_column(strip: pygame.Surface, kit: Kit, x: int, y: int) -> None:
    """Draw one of them."""
    if -20 < x < 340:
        kit.put(strip, "works/pillar", (x + 10, y))


def draw_girders(strip: pygame.Surface, kit: Kit, actor: Actor, view_x: int, y: int) -> None:
    """Draw what the columns carry, overhead and in front of everything."""
    for x in columns(actor, view_x)[1:]:
        if -20 < x < 440:
            kit.put(strip, "works/girder", (x + 8, max(12, y - GIRDER[0])))


def _draw_works(
    strip: pygame.Surface,
    kit: Kit,
    actor: Actor,
    place: tuple[int, int, int],
    ages: tuple[int, int],
) -> None:
    """A board and a barrier first, then cones, and machines by where the works are."""
    rear, front, y = place
    tick, struck = ages
    for x in range(rear + KEPT, front - KEPT, CONES):
        if -30 < x < 350:
            fallen = struck >= 0 and (x // CONES) % 2 == 0
            kit.put(strip, f"works/{'cone_fallen' if fallen else 'cone'}", (x, y + 1))
    lane = actor.course.lane if actor.course else 0
    machine = MACHINES[(tail(actor) // PX // PLACES + lane) % len(MACHINES)]
    middle = (rear + front) // 2 + 50
    if machine and front - rear > 3 * PLATE and -60 < middle < 420:
        kit.put(strip, f"works/{machine}", (middle, y - 2), tick // 9)
    if rear < 400:
        kit.play(strip, "works/board", (rear + 104, y - 3), tick)
    _draw_barred(strip, kit, (rear, y), ages)


def _draw_barred(
    strip: pygame.Surface, kit: Kit, place: tuple[int, int], ages: tuple[int, int]
) -> None:
    """Draw a barrier at the near end; one that was run into flies off ahead."""
    tick, struck = ages
    x, y = place
    if struck < 0:
        kit.put(strip, "works/barrier", (x + 56, y), tick // BLINK)
    elif struck < LAST:
        part = struck / LAST
        at = x + 56 + FLOWN[0] * part, y - FLOWN[1] * 4 * part * (1 - part) + 8 * part
        kit.put(strip, "works/barrier", at, 0, flipped=struck // 5 % 2 == 1)
