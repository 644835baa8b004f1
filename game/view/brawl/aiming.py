"""Lines of aim: told by their shape as well as by their colour.

A foe's is of dashes, doubled if ducking is no answer, and closes up before the shot; a player's is
of dots. Corners stand about whom it would meet, a cross about whom it must not.
"""

import pygame

from game.sim.actor import FOES, Actor
from game.sim.ground import floor_at
from game.sim.lines import Aim, aim_of
from game.sim.units import PX, VIEW
from game.sim.world import World
from game.view.brawl.muzzles import Muzzle, Muzzles
from game.view.inks import GOLD, INK, RED, TEAL

HIGH, LOW = 57, 86  # rows at which a foe's shot meets: over who ducks, and in the waist
BODY = 16  # px before the middle of a body at which its line ends
DASH, DOT = (5, 2), (2, 2)  # px
FOES_STEP, OWN_STEP, CLOSED = 12, 7, 6  # px from one to the next; of a foe about to fire
DOUBLED = 5  # px between the two of a low line
LAST = 14  # ticks before a foe's shot in which his line no longer breaks
CORNERS, ARM = 10, 5  # px: half of the square that they mark, and how long they are
CROSS, CHEST = 7, 22  # px: half of one; how far below the line, which ends in a face, it is
Place = tuple[int, int]


def draw_lines(strip: pygame.Surface, world: World, muzzles: Muzzles, view_x: int) -> None:
    """Draw what everybody aims at, the players' lines last."""
    aiming = [actor for actor in world.actors if _may_aim(actor)]
    for actor in sorted(aiming, key=lambda actor: actor.kind.team != FOES):
        aim = aim_of(world, actor)
        if aim:
            _draw_line(strip, world, actor, aim, (muzzles.of(world, actor), view_x))


def is_low(actor: Actor, move: str) -> bool:
    """Tell whether a shot meets who ducks, too."""
    strike = actor.kind.moves[move].strike
    return strike is not None and strike.height != "high"


def end_row(world: World, actor: Actor, move: str, muzzle: Muzzle, x: int) -> int:
    """Return the row in which a shot ends at x (subpixels): a player's goes level."""
    if actor.kind.team == FOES:
        return (LOW if is_low(actor, move) else HIGH) - floor_at(world.plan, x)
    return muzzle.y + floor_at(world.plan, actor.x) - floor_at(world.plan, x)


def _may_aim(actor: Actor) -> bool:
    move = actor.move
    return bool(move.aims) or bool(move.strike and move.strike.line and actor.t < actor.start)


def _draw_line(
    strip: pygame.Surface, world: World, actor: Actor, aim: Aim, seen: tuple[Muzzle, int]
) -> None:
    muzzle, view_x = seen
    name, foe = actor.move.aims or actor.move.name, actor.kind.team == FOES
    ink = RED[4] if foe else GOLD[3] if aim.barred else TEAL[4]
    low = foe and is_low(actor, name)
    to = min(max(aim.to // PX - view_x, 0), VIEW // PX)
    end = to, end_row(world, actor, name, muzzle, aim.to) - (DOUBLED // 2 if low else 0)
    start = muzzle.x - view_x, muzzle.y - (DOUBLED // 2 if low else 0)
    closed = foe and actor.start - actor.t <= LAST
    step = CLOSED if closed else FOES_STEP if foe else OWN_STEP
    short = to - actor.face * BODY if aim.whom else to
    for x in range(start[0], short, step * actor.face):
        y = start[1] + (end[1] - start[1]) * (x - start[0]) // (end[0] - start[0] or 1)
        for row in (y, y + DOUBLED) if low else (y,):
            _dash(strip, (x, row), DASH if foe else DOT, ink)
    if aim.barred:
        _draw_cross(strip, (end[0], end[1] + CHEST), ink)
    elif aim.whom is not None:
        _draw_corners(strip, end, ink)


def _dash(strip: pygame.Surface, place: Place, size: tuple[int, int], ink: int) -> None:
    x, y = place[0] - size[0] // 2, place[1] - size[1] // 2
    strip.fill(INK, (x - 1, y - 1, size[0] + 2, size[1] + 2))
    strip.fill(ink, (x, y, *size))


def _draw_cross(strip: pygame.Surface, place: Place, ink: int) -> None:
    x, y = place
    for colour, more in ((INK, 1), (ink, 0)):
        for step in range(-CROSS, CROSS + 1):
            for way in (1, -1):
                box = x + step - 1 - more, y + step * way - more, 3 + 2 * more, 1 + 2 * more
                strip.fill(colour, box)


def _draw_corners(strip: pygame.Surface, place: Place, ink: int) -> None:
    """Draw only the corners of a square: what is within stays to be seen."""
    for right in (-1, 1):
        for down in (-1, 1):
            x, y = place[0] + right * CORNERS, place[1] + down * CORNERS
            for colour, more in ((INK, 1), (ink, 0)):
                for wide, high in ((ARM, 1), (1, ARM)):
                    box = pygame.Rect(0, 0, wide + 2 * more, high + 2 * more)
                    box.left = x - more if right < 0 else x + 1 + more - box.width
                    box.top = y - more if down < 0 else y + 1 + more - box.height
                    strip.fill(colour, box)
