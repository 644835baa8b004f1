"""What is told of what comes: signs at the edge, the way through, and where the rival is."""

from collections.abc import Callable

import pygame

from game.sim.actor import Actor
from game.sim.command import STEER
from game.sim.course import tail
from game.sim.driving import AHEAD
from game.sim.lookahead import contact_in, things_ahead, way_through
from game.sim.tasks import Catch
from game.sim.units import PX
from game.sim.world import World
from game.view.inks import GOLD, INK, RED
from game.view.road.kit import Kit
from game.view.road.posture import place_of
from game.view.signs import draw_sign
from game.view.type import Type

SEEN = 304  # column at which a thing is seen, and needs no sign any more
STAGGER, NEXT = 14, 28  # px inwards: of every second lane, since they overlap; of a second sign
LINE = 32  # px inwards: of a sign on a line, clear of those of the lanes beside it
METRE = 12  # px
DASH, GAP = 4, 4  # px of the dotted line
EDGE = 6
NEAR = 100 * METRE  # px to the edge from where on he who is chased is named there
HIGH = 16  # row of his name there, above every sign
OVER, POINTED = 68, 40  # px from his wheels up to it in view; from his rear to where it points
SOON = 90  # ticks: a change that is due later is not shown yet
Words = Callable[[str], str]


def draw_signs(strip: pygame.Surface, kit: Kit, world: World, view_x: int) -> None:
    """Draw a sign for everything that has been announced and is not in view."""
    taken: dict[tuple[int, bool], int] = {}
    sheet = kit.sheet("road_signs")
    for actor in sorted(announced(world, view_x), key=tail):
        course = actor.course
        if course is None:
            continue
        lane, line = course.to, actor.kind.bars == "line"
        lanes = world.plan.lanes
        y = lanes[lane] + lanes[min(lane + 1, len(lanes) - 1)] if line else 2 * lanes[lane]
        place = taken.get((lane, line), 0)
        taken[lane, line] = place + 1
        inwards = NEXT * place + (LINE if line else STAGGER * (lane % 2))
        age = world.tick - course.said
        icon = actor.kind.sign
        draw_sign(strip, sheet, icon, y // 2 // PX, age, inwards=inwards)


def announced(world: World, view_x: int) -> list[Actor]:
    """Return what has been announced and has not come into view."""
    return [
        actor
        for actor in world.actors
        if actor.kind.sign
        and actor.course
        and actor.course.said >= 0
        and not actor.course.gone
        and tail(actor) // PX - view_x > SEEN
    ]


def draw_way(strip: pygame.Surface, world: World, view_x: int) -> None:
    """Draw, for those who are helped, a dotted line to the lane that leads through."""
    coach = world.players[0]
    course = coach.course
    if not world.passage.assists & STEER or course is None or world.stage.task is None:
        return
    if world.stage.task.stage:
        return
    things = things_ahead(world)
    step = way_through(things, coach, world.plan.open_lanes, AHEAD) or 0
    lane = course.to
    if step and contact_in(things, coach, lane) > SOON:
        step = 0
    lanes = world.plan.lanes
    x, y = place_of(world, coach, view_x)
    goal = lanes[min(max(lane + step, 0), len(lanes) - 1)] // PX
    for dash in range(x + 10, 312, DASH + GAP):
        part = min(1.0, max(0.0, (dash - x - 14) / 44))
        row = round(y + (goal - y) * part) - 4
        strip.fill(INK, (dash, row, DASH + 1, 3))
        strip.fill(GOLD[4], (dash, row, DASH, 2))


def draw_rival_far(
    strip: pygame.Surface, type_: Type, words: Words, world: World, view_x: int
) -> None:
    """Draw an arrow at the edge, and how far, when he who should be beside us is out of sight."""
    rival = world.rival
    if rival is None or rival.course is None:
        return
    front, rear = rival.x // PX - view_x, tail(rival) // PX - view_x
    if isinstance(world.plan.task, Catch):
        _draw_chased(strip, type_, words, rear, rival.y // PX - OVER)
        return
    y = rival.y // PX - 30
    if rear > 320 - EDGE:
        text = f"{(rear - 320) // METRE + 1} {words('hud.metres')} →"
        type_.text.draw(strip, text, (318, y), RED[4], outline=INK, align="right")
    elif front < EDGE:
        text = f"← {-front // METRE + 1} {words('hud.metres')}"
        type_.text.draw(strip, text, (3, y), RED[4], outline=INK)


def _draw_chased(strip: pygame.Surface, type_: Type, words: Words, rear: int, over: int) -> None:
    """Name him who is chased as he comes near, and point at him once he is in view."""
    name = words("name.rival")
    if rear <= 320 - EDGE:
        text = f"{name} ↓"
        column = min(rear + POINTED, 317 - type_.text.width(text) // 2)
        type_.text.draw(strip, text, (column, over), RED[4], outline=INK, align="centre")
    elif rear - 320 < NEAR:
        text = f"{name} {(rear - 320) // METRE + 1} {words('hud.metres')} →"
        type_.text.draw(strip, text, (318, HIGH), RED[4], outline=INK, align="right")
