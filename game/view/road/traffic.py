"""All bodies on the lanes, the farthest first; what stands beside them; shadows and lamps."""

from collections.abc import Callable, Iterable

import pygame

from game.sim.actor import Actor
from game.sim.course import tail
from game.sim.events import Event
from game.sim.gaits import Drive
from game.sim.tasks import Blows
from game.sim.units import NEVER, PX
from game.sim.world import World
from game.view.inks import GOLD, RED, STONE
from game.view.road import standing
from game.view.road.bits import LONG, Seen
from game.view.road.cast import STANDING, WORST, car_tag, coach_tag, harm_of, sheet_of
from game.view.road.gunplay import Gunplay
from game.view.road.kit import SHADOW, Kit
from game.view.road.posture import GRIP, PLAIN, place_of, posture, row_of
from game.view.road.thrown import Thrown, Tumbler

FADES = 8  # ticks for which brake lights stay lit
SLOWS = 4  # subpixels a tick by which one who brakes is slower each tick
TELLS, GLARES = 5, 14  # ticks of a blink; ticks before a blow
LAMP = 0, -14  # px from a front on its wheels' line
OFF = 200  # px from the strip at which a body is left out
FARTHEST = 160  # px that we are seen to come from when we are locked
WET = 1100  # subpixels a tick from which wheels throw up water
KERB = 3  # px from half way between two wheel lines up to where a column stands
PUFF = 24  # ticks to a puff of exhaust


class Traffic:
    """Follows and draws the bodies."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._tumbler = Tumbler(kit)
        self.guns = Gunplay(kit)
        self._speeds: dict[int, int] = {}
        self._braked: dict[int, int] = {}  # tick on which it last slowed down, by id
        self._thrown: dict[int, Thrown] = {}
        self._front = 0  # our last place, px
        self._came = GRIP[0]  # px behind the rails as we were locked there

    def observe(self, world: World, events: Iterable[Event]) -> None:
        """Note who brakes, and who has been knocked aside."""
        events = tuple(events)
        self.guns.observe(world, events)
        for event in events:
            body = world.actor(event.amount) if event.name == "aside" else None
            if body and body.course:
                side = _side(world, body.course.lane, body.id)
                self._thrown[body.id] = Thrown(world.tick, event.what, side)
        for actor in world.actors:
            if isinstance(actor.kind.gait, Drive):
                if actor.vx < self._speeds.get(actor.id, 0) - SLOWS:
                    self._braked[actor.id] = world.tick
                self._speeds[actor.id] = actor.vx
        front = world.front // PX
        if any(event.name == "locked" for event in events):
            self._came = min(max(front - self._front, -FARTHEST), FARTHEST)
        self._front = front
        if world.since <= 1:
            self._thrown, self._braked = {}, {}

    def draw(
        self, strip: pygame.Surface, world: World, view_x: int, more: Iterable[Seen] = ()
    ) -> None:
        """Draw everything on the road, and more among it."""
        shown = [a for a in world.actors if a.course and self._is_near(a, view_x)]
        for actor in shown:
            standing.draw_ground(strip, self._kit, actor, view_x)
        for actor in shown:
            self._draw_shadow(strip, world, actor, view_x)
        for seen in sorted((*self._seen(strip, world, shown, view_x), *more), key=lambda s: s[:2]):
            seen.draw()

    def draw_over(self, strip: pygame.Surface, world: World, view_x: int) -> None:
        """Draw what is before everything: girders, and the line of a shot."""
        for actor in world.actors:
            if actor.kind.bars == "line" and actor.course:
                y = line_of(world, actor.course.lane)
                standing.draw_girders(strip, self._kit, actor, view_x, y)
        coach = world.players[0]
        at = self._place(world, coach, view_x)
        self._draw_mark(strip, world, view_x)
        self.guns.draw_sight(strip, world, at, view_x)
        self.guns.draw_shot(strip, world, at, view_x)

    # ---- parts ---------------------------------------------------------------------------------
    def _draw_mark(self, strip: pygame.Surface, world: World, view_x: int) -> None:
        """Show the rival's mark in a sight."""
        box = self.guns.mark_box(world, view_x)
        if box:
            self.guns.draw_mark(strip, box, world.tick)

    def _is_near(self, actor: Actor, view_x: int) -> bool:
        return actor.x // PX > view_x - OFF and tail(actor) // PX < view_x + 320 + OFF

    def _seen(
        self, strip: pygame.Surface, world: World, shown: list[Actor], view_x: int
    ) -> Iterable[Seen]:
        for actor in shown:
            course, kind = actor.course, actor.kind
            if course is None or kind.aboard or course.mount >= 0:
                continue
            x, y = place_of(world, actor, view_x)
            if kind.bars == "line":
                row = line_of(world, course.lane)
                for column in standing.columns(actor, view_x):
                    yield Seen(row, column, self._column(strip, column, row))
            elif kind.name in STANDING:
                yield Seen(y, x, self._standing(strip, world, actor, view_x))
            elif isinstance(kind.gait, Drive):
                yield Seen(y + 1, x, self._coach(strip, world, actor, view_x))
            else:
                yield Seen(y, x, self._car(strip, world, actor, view_x))

    def _column(self, strip: pygame.Surface, x: int, y: int) -> Callable[[], None]:
        return lambda: standing.draw_column(strip, self._kit, x, y)

    def _standing(
        self, strip: pygame.Surface, world: World, actor: Actor, view_x: int
    ) -> Callable[[], None]:
        thrown = self._thrown.get(actor.id)
        gone = actor.course is not None and actor.course.gone
        struck = world.tick - thrown.born if thrown else standing.LAST if gone else -1
        ages = world.tick, struck
        y = row_of(world, actor.y)
        return lambda: standing.draw_thing(strip, self._kit, actor, view_x, y, ages)

    def _car(
        self, strip: pygame.Surface, world: World, actor: Actor, view_x: int
    ) -> Callable[[], None]:
        sheet, at = sheet_of(actor.kind.name, actor.id), place_of(world, actor, view_x)
        if actor.course and actor.course.gone:
            thrown = self._thrown.get(actor.id, Thrown(NEVER, "crash", 1))
            return lambda: self._tumbler.draw(strip, sheet, at, thrown, world.tick)
        tag, cel = car_tag(actor)
        return lambda: self._kit.put(strip, f"{sheet}/{tag}", at, cel)

    def _coach(
        self, strip: pygame.Surface, world: World, actor: Actor, view_x: int
    ) -> Callable[[], None]:
        return lambda: self._draw_coach(strip, world, actor, view_x)

    def _draw_coach(self, strip: pygame.Surface, world: World, actor: Actor, view_x: int) -> None:
        sheet, stance = sheet_of(actor.kind.name), posture(world, actor, self._came)
        x, y = self._place(world, actor, view_x)
        slowing = world.tick - self._braked.get(actor.id, -FADES) < FADES
        harm = harm_of(actor, world.passage.crashes, _blows(world))
        tag, cel = coach_tag(actor, harm, slowing=slowing, swerve=stance.tag)
        self._draw_wake(strip, world, actor, (x, y))
        self._kit.put(strip, f"{sheet}/{tag}", (x, y), cel)
        self._kit.play(strip, f"{sheet}/wipers", (x, y), world.tick)
        if slowing:
            self._kit.put(strip, f"{sheet}/brake_glow", (x, y))
        if actor.move.name == "swing" and actor.t < actor.start:
            self._draw_tell(strip, actor, (x, y))
        elif harm < WORST:
            _draw_star(strip, (x + LAMP[0], y + LAMP[1]), world.tick)
        for man in world.actors:
            if man.course and man.course.mount == actor.id:
                shift = view_x, stance.dx, stance.dy - stance.high
                self.guns.draw_gunman(strip, world, man, shift)
        if actor is world.players[0]:
            self.guns.draw_partner(strip, world, actor, (x, y))

    def _draw_tell(self, strip: pygame.Surface, actor: Actor, at: tuple[int, int]) -> None:
        """Let the lamps blink of one who is about to come across, and glare just before."""
        x, y = at
        if actor.t // TELLS % 2:
            for column in (x + LAMP[0], x - LONG):
                self._kit.put(strip, "works/lamp_glow", (column, y + LAMP[1]), 0)
        if actor.t >= actor.start - GLARES:
            self._kit.put(strip, "road/lamp_star", (x + LAMP[0], y + LAMP[1]), actor.t // 3)

    def _draw_wake(
        self, strip: pygame.Surface, world: World, actor: Actor, at: tuple[int, int]
    ) -> None:
        """Draw what comes from exhaust and wheels."""
        if actor.move.name == "leap":
            return
        x, y = at
        if actor.vx > WET:
            self._kit.play(strip, "weather/spray", (x - 138, y + 1), world.tick + actor.id)
        if actor.pilot and actor.pilot.heat >= 100 and world.tick // PUFF % 2:
            self._kit.play(strip, "road/backfire", (x - LONG, y - 7), world.tick % PUFF)
        self._kit.play(strip, "road/exhaust", (x - LONG, y - 6), world.tick + 7 * actor.id)

    def _place(self, world: World, actor: Actor, view_x: int) -> tuple[int, int]:
        """Return where in the strip a coach's front is drawn, on its wheels' line."""
        x, y = place_of(world, actor, view_x)
        stance = posture(world, actor, self._came)
        return x + stance.dx, y + stance.dy - stance.high

    def _draw_shadow(self, strip: pygame.Surface, world: World, actor: Actor, view_x: int) -> None:
        course, kind = actor.course, actor.kind
        if course is None or kind.aboard or course.mount >= 0 or kind.name in STANDING:
            return
        if course.gone:
            return
        drives = isinstance(kind.gait, Drive)
        stance = posture(world, actor, self._came) if drives else PLAIN
        x, y = place_of(world, actor, view_x)
        x, y = x + stance.dx, y + stance.dy
        length = course.length // PX
        strip.blit(self._kit.shadow(length), (x - length - 3, y - SHADOW // 2))
        _draw_wet(strip, x - length, y, world.tick)
        if drives:
            self._kit.put(strip, f"{sheet_of(kind.name)}/headlights", (x, y), world.tick // 6)


def _draw_star(strip: pygame.Surface, at: tuple[int, int], tick: int) -> None:
    """Let the lamp at a coach's front glare: a small star."""
    x, y = at
    long = 4 + tick // 5 % 2
    strip.fill(GOLD[3], (x - long, y, 2 * long + 1, 1))
    strip.fill(GOLD[3], (x, y - long, 1, 2 * long + 1))
    strip.fill(GOLD[4], (x - 2, y, 5, 1))
    strip.fill(GOLD[4], (x, y - 2, 1, 5))
    strip.fill(STONE[5], (x - 1, y - 1, 3, 3))


def _draw_wet(strip: pygame.Surface, x: int, y: int, tick: int) -> None:
    """Let the tail lamps shine in the wet road below a body's rear."""
    for row in (3, 5, 8):
        shift = (row + tick // 4) % 3
        for dot in range(x + shift, x + 9 - row // 2, 2):
            strip.fill(RED[1], (dot, y + row, 1, 1))


def _side(world: World, lane: int, number: int) -> int:
    """Return the side of the road to which a body is thrown: the nearer, from the middle either."""
    last = len(world.plan.lanes) - 1
    if 2 * lane == last:
        return 1 if number % 2 else -1
    return 1 if 2 * lane > last else -1


def line_of(world: World, lane: int) -> int:
    """Return the strip's row of the line below a lane."""
    lanes = world.plan.lanes
    rows = [row_of(world, lanes[number]) for number in (lane, min(lane + 1, len(lanes) - 1))]
    return sum(rows) // 2 - KERB


def _blows(world: World) -> int:
    """Return the blows that the rival has taken in this part."""
    task, state = world.plan.task, world.stage.task
    return state.done if state and isinstance(task, Blows) else 0
