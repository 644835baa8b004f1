"""A part on lanes as it is seen: the street, everything on it, what is told of it, the crossing."""

from collections.abc import Callable, Iterable

import pygame

from game.sim.events import Event
from game.sim.stage import StagePlan
from game.sim.tasks import Deadline, left
from game.sim.units import PX
from game.sim.world import World
from game.view.crash import CrashScene
from game.view.crossing import Crossing
from game.view.palette import Colour
from game.view.pictures import Pictures
from game.view.road.ahead import draw_rival_far, draw_signs, draw_way
from game.view.road.bits import Bits
from game.view.road.calls import Calls
from game.view.road.cast import sheets_of
from game.view.road.horn import Horn
from game.view.road.kit import Kit
from game.view.road.lines import draw_lines
from game.view.road.nose import Nose
from game.view.road.panel import clocks_of
from game.view.road.posture import shoved
from game.view.road.scenes import scene_of
from game.view.road.traffic import Traffic
from game.view.room import Room
from game.view.ruler import draw_long_ruler
from game.view.type import Type

RULER = 1200, 1320  # ticks of a race between which the clocks are shown over the strip
RAILWAY = "el"  # the name of a stretch over which a railway runs
TRAINS = 900, 260  # ticks from one train overhead to the next, and until its light has passed
FLASH, FLASHES = 132, 4  # px of a picture of its light, and how many there are
MIDDLE = 160  # column
Words = Callable[[str], str]


class Street:
    """Follows a world on lanes and draws it into the strip."""

    def __init__(
        self, palette: list[Colour], type_: Type, words: Words, seed: int | None = None
    ) -> None:
        self._kit = Kit(palette, seed or 0)
        self._type = type_
        self._words = words
        self._pictures = Pictures(palette)
        self._nose = Nose()
        self._traffic = Traffic(self._kit)
        self._bits = Bits(self._kit)
        self._horn = Horn()
        self._calls = Calls(type_, words)
        self._crossing = Crossing(palette, seed or 0)
        self._crash = CrashScene(palette, seed or 0)
        self._ready = False  # crossing and crash

    def preload(self, plan: StagePlan) -> None:
        """Read every sheet that a part may show, and the crossing if it has one."""
        for name in sheets_of(plan):
            self._kit.sheet(name)
        if isinstance(plan.task, Deadline) and not self._ready:
            self._ready = True
            self._crossing.preload()
            self._crash.preload()

    def observe(self, world: World, events: Iterable[Event]) -> None:
        """Follow a tick."""
        events = tuple(events)
        self._nose.follow(world, events)
        self._traffic.observe(world, events)
        self._bits.observe(world, events)
        self._horn.observe(world, events)
        self._calls.observe(events, world.tick)

    def draw(self, strip: pygame.Surface, room: Room, world: World) -> None:
        """Draw the street and everything on it."""
        scene = scene_of(world)
        if scene:
            self._crash.draw(strip, *scene)
            return
        view_x = self._nose.view_x(world)
        task = world.plan.task
        crossing = task if isinstance(task, Deadline) else None
        afar = self._running(strip, world) if crossing else None
        room.draw_behind(strip, view_x, world.tick, afar)
        draw_lines(strip, room, world.plan.lanes, view_x)
        if room.street_at(view_x + MIDDLE) == RAILWAY:
            self._draw_train_light(strip, world.tick)
        x, past = crossing.x // PX - view_x if crossing else 0, shoved(world)
        if crossing:
            self._crossing.draw_ground(strip, x)
            self._crossing.draw_behind(strip, x, left(world), world.tick, past=past)
        self._traffic.draw(strip, world, view_x, self._bits.seen(strip, world, view_x))
        if crossing:
            broken = bool(world.stage.task and world.stage.task.stage)
            self._crossing.draw_before(strip, x, left(world), world.tick, past=past, broken=broken)
        self._traffic.draw_over(strip, world, view_x)
        self._horn.draw(strip, world, view_x)
        room.draw_front(strip, view_x, world.tick)
        player = world.players[0]
        if player.move.name == "heat":
            self._kit.play(strip, "road/speed_lines", (0, 0), world.tick)

    def draw_words(self, strip: pygame.Surface, world: World, top: int = 0) -> None:
        """Draw what is told: signs, the way, where the rival is, large words below a row."""
        if scene_of(world):
            return
        view_x = self._nose.view_x(world)
        draw_way(strip, world, view_x)
        draw_rival_far(strip, self._type, self._words, world, view_x)
        draw_signs(strip, self._kit, world, view_x)
        self._draw_clocks(strip, world)
        self._calls.draw(strip, world, top)

    def _draw_clocks(self, strip: pygame.Surface, world: World) -> None:
        """Show the clocks of a race over the strip for a moment, as they begin to matter."""
        task, state = world.plan.task, world.stage.task
        races = state is not None and not state.stage
        if isinstance(task, Deadline) and races and RULER[0] <= world.since < RULER[1]:
            clocks, face = clocks_of(world, task), self._type.text
            draw_long_ruler(strip, self._pictures, face, clocks, self._words("road.clocks"))

    def _running(self, strip: pygame.Surface, world: World) -> Callable[[], None]:
        """Return what draws the train that runs level with us behind the houses."""
        whole = strip.get_rect()
        return lambda: self._crossing.draw_running(strip, left(world), world.tick, [whole])

    def _draw_train_light(self, strip: pygame.Surface, tick: int) -> None:
        """Let the windows of a train overhead throw their light on the street."""
        gone = tick % TRAINS[0]
        begin = gone * (320 + FLASH * FLASHES) // TRAINS[1] - FLASH * (FLASHES - 1)
        for car in range(FLASHES):
            x = begin + car * FLASH
            if 0 < x < 320 + FLASH:
                self._kit.put(strip, "el_train/flash", (x, 118), tick // 4)
