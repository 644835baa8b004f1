"""Guns on the road: the partner at our door, what he aims at, gunmen in the rival's windows."""

from collections.abc import Iterable
from typing import NamedTuple

import pygame

from game.sim.actor import Actor
from game.sim.events import Event
from game.sim.gunnery import carrier_of, choose
from game.sim.tasks import Match
from game.sim.units import PX
from game.sim.world import World
from game.view.inks import BROWN, GOLD, INK, RED, STONE
from game.view.road.kit import Kit
from game.view.road.posture import place_of

SILL = 29  # px above the wheels' line
HEAD = 4  # px of him above it, where he is aimed at
WHEEL = 8  # px: the height of a tyre
MUZZLE = 10, -23  # of the partner's gun, from our front on the wheels' line
MIRROR = 22  # px by which he is moved when he turns round
TURNS = -14  # px from our front: who is farther back is behind him
DOTS, SIGHT = 5, 6  # px from one dot of his sight to the next; ticks before the shot it shows
CLOSED, OPEN, ARM = 11, 14, 5  # px of the sight on a mark: closed, how much wider at first; arms
ACTIVE, RECOVERY = 8, 10  # ticks after a shot
AIR = 70, -4  # px: where a shot into the air goes, from our front and in the strip
PATH, FLIES = 2, 18  # ticks for which the path of a shot is seen, and what it met
RISES, DUCKS = 8, 8  # ticks of a gunman


class Shot(NamedTuple):
    """A shot that was fired: when, where it went (px of level and strip), and what it met."""

    born: int  # tick
    x: int
    y: int
    what: str
    hit: bool


class Gunplay:
    """Follows who fires, and draws it on the coaches."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._aimed: tuple[int, int] | None = None  # where he has been aiming, px of the level
        self._shot: Shot | None = None

    def observe(self, world: World, events: Iterable[Event]) -> None:
        """Note where he aims, and a shot and where it went."""
        for event in events:
            if event.name == "fire":
                x, y = self._aimed or (event.x // PX + AIR[0], AIR[1])
                self._shot = Shot(world.tick, x, y, event.what, bool(event.amount))
            elif event.name in ("part", "again"):
                self._shot = None
        gunner = gunner_of(world)
        aims = gunner is not None and gunner.gun is not None and gunner.gun.aim
        self._aimed = _target(world, gunner, 0) if gunner and aims else None

    def draw_partner(
        self, strip: pygame.Surface, world: World, coach: Actor, at: tuple[int, int]
    ) -> None:
        """Draw the open door and the partner who leans out of it, as long as he does."""
        gunner = gunner_of(world)
        if gunner is None or gunner.gun is None or gunner.kind.gun is None:
            return
        aim, lean = gunner.gun.aim, gunner.kind.gun.lean
        since = world.tick - self._shot.born if self._shot else RECOVERY + ACTIVE
        if not aim and since >= ACTIVE + RECOVERY:
            return
        self._kit.put(strip, "coach/door_open", at)
        target = _target(world, gunner, coach.x // PX - at[0])
        goal = target[0] if target else self._shot.x - coach.x // PX + at[0] if self._shot else 400
        back = goal < at[0] + TURNS
        place = (at[0] - MIRROR, at[1]) if back else at
        if aim:
            self._kit.put(strip, "coach/ridzik:start", place, aim * 2 // (lean + 1), flipped=back)
        elif since < ACTIVE:
            self._kit.put(strip, "coach/ridzik:active", place, since * 2 // ACTIVE, flipped=back)
        else:
            cel = (since - ACTIVE) * 2 // RECOVERY
            self._kit.put(strip, "coach/ridzik:recovery", place, cel, flipped=back)

    def mark_box(self, world: World, view_x: int) -> pygame.Rect | None:
        """Return the box of a sight that closes on the rival's mark while his speed is kept."""
        task, state, rival = world.plan.task, world.stage.task, world.rival
        if not isinstance(task, Match) or state is None or rival is None:
            return None
        x, y = place_of(world, rival, view_x)
        half = CLOSED + OPEN * (task.ticks - state.ticks) // task.ticks
        box = pygame.Rect(0, 0, 2 * half + 1, 2 * half + 1)
        box.center = x - task.mark // PX, y - WHEEL
        return box

    def draw_mark(self, strip: pygame.Surface, box: pygame.Rect, tick: int) -> None:
        """Draw the corners of that box; closed, it blinks."""
        ready = box.w <= 2 * CLOSED + 1
        colour = (GOLD[4] if tick // 6 % 2 else RED[4]) if ready else STONE[5]
        for ink, more in ((INK, 1), (colour, 0)):
            for x, way in ((box.left, 0), (box.right - 1, 1 - ARM)):
                for y, up in ((box.top, 0), (box.bottom - 1, 1 - ARM)):
                    for bar in (pygame.Rect(x + way, y, ARM, 1), pygame.Rect(x, y + up, 1, ARM)):
                        strip.fill(ink, bar.inflate(2 * more, 2 * more))

    def draw_sight(
        self, strip: pygame.Surface, world: World, at: tuple[int, int], view_x: int
    ) -> None:
        """Draw the line of a shot that is about to be fired: dots, and a cross if it is barred."""
        gunner = gunner_of(world)
        if gunner is None or gunner.gun is None or gunner.kind.gun is None:
            return
        target = _target(world, gunner, view_x)
        if not target or gunner.gun.aim <= gunner.kind.gun.lean - SIGHT:
            return
        barred = choose(world, gunner)[0] == "barred"
        colour = RED[4] if barred else GOLD[4]
        muzzle = _muzzle(at, back=target[0] < at[0] + TURNS)
        dx, dy = target[0] - muzzle[0], target[1] - muzzle[1]
        dots = max(1, max(abs(dx), abs(dy)) // DOTS)
        for dot in range(1, dots):
            x, y = muzzle[0] + dx * dot // dots, muzzle[1] + dy * dot // dots
            strip.fill(INK, (x - 1, y, 4, 2))
            strip.fill(colour, (x, y, 2, 1))
        if barred:
            for step in range(-4, 5):
                for way in (step, -step):
                    strip.fill(INK, (target[0] + step, target[1] + way, 3, 1))
            for step in range(-4, 5):
                for way in (step, -step):
                    strip.fill(RED[4], (target[0] + step, target[1] + way, 2, 1))

    def draw_shot(
        self, strip: pygame.Surface, world: World, at: tuple[int, int], view_x: int
    ) -> None:
        """Draw the flash and the path of the shot that was fired just now, and what it met."""
        shot = self._shot
        age = world.tick - shot.born if shot else FLIES
        if shot is None or age >= FLIES or shot.what == "barred":
            return
        goal = shot.x - view_x, shot.y
        back = goal[0] < at[0] + TURNS
        muzzle = _muzzle(at, back=back)
        if age < PATH:
            pygame.draw.line(strip, RED[4] if age else GOLD[4], muzzle, goal)
        self._kit.play(strip, "gunfire/muzzle_small", muzzle, age, flipped=back)
        if shot.what == "window":
            self._kit.play(strip, "glass/glass_burst_small", goal, age)
        elif shot.what == "mark":
            self._kit.play(strip, f"gunfire/{'hit_metal' if shot.hit else 'ricochet'}", goal, age)

    def draw_gunman(
        self, strip: pygame.Surface, world: World, man: Actor, shift: tuple[int, int, int]
    ) -> None:
        """Draw a man in a window: he rises, takes aim, fires, ducks. shift: view, dx and dy."""
        cel = _gunman_cel(man)
        if cel is None:
            return
        view_x, dx, dy = shift
        x, y = place_of(world, man, view_x)
        x, y = x + dx, y - SILL + dy
        flipped = world.front < man.x
        tag, number = cel
        self._kit.put(strip, f"coach2/{tag}", (x, y), number, flipped=flipped)
        if man.kind.screened:
            strip.fill(INK, (x - 9, y - 6, 6, 6))
            strip.fill(BROWN[2], (x - 8, y - 5, 3, 3))


def _muzzle(at: tuple[int, int], *, back: bool) -> tuple[int, int]:
    """Return where the partner's gun ends, from where our front is."""
    across = -MUZZLE[0] - MIRROR if back else MUZZLE[0]
    return at[0] + across, at[1] + MUZZLE[1]


def gunner_of(world: World) -> Actor | None:
    """Return the player who has a gun."""
    return next((player for player in world.players if player.gun is not None), None)


def _target(world: World, gunner: Actor, view_x: int) -> tuple[int, int] | None:
    """Return where in the strip a shot fired now would go; nothing for one into the air."""
    what, whom = choose(world, gunner)
    task = world.plan.task
    if whom is None or not carrier_of(world, gunner).course:
        return None
    x, y = place_of(world, whom, view_x)
    if what == "mark" and isinstance(task, Match):
        return x - task.mark // PX, y - WHEEL
    return x, y - SILL - HEAD


def _gunman_cel(man: Actor) -> tuple[str, int] | None:
    t = man.t
    if man.move.name == "hurt":
        return ("gunman_duck", t * 2 // DUCKS) if t < DUCKS else None
    if not man.move.strike:
        return None
    if t < RISES:
        return "gunman_rise", t * 2 // RISES
    if t < man.start:
        return "gunman_tell", (t - RISES) * 4 // max(1, man.start - RISES)
    if t < man.start + 6:
        return "gunman_fire", (t - man.start) // 3
    if t < man.ends - DUCKS:
        return "gunman", 0
    return "gunman_duck", min(1, (t - man.ends + DUCKS) * 2 // DUCKS)
