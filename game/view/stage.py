"""A stage as it is seen: room, bodies, effects and words of one world, drawn but never changed.

A stage goes on in parts, on foot or at a wheel: each is drawn by its own drawer.
"""

from collections.abc import Iterable, Iterator

import pygame

from game.sim.events import Event
from game.sim.stage import StagePlan
from game.sim.units import PX
from game.sim.world import World
from game.view.actors import Bodies, Kept, Lights, kinds_of
from game.view.brawl.breath import Breath
from game.view.brawl.dark import Dark
from game.view.brawl.doors import Doors
from game.view.brawl.gunfire import Gunfire
from game.view.brawl.happenings import Happenings
from game.view.brawl.letterbox import draw_bars
from game.view.brawl.sheets import sheets_of
from game.view.brawl.snow import Drifts
from game.view.brawl.things import Things
from game.view.brawl.wagons import Wagons
from game.view.effects import Effects
from game.view.frame import Frame
from game.view.hud import Hud, Words
from game.view.notices import Notices
from game.view.pictures import Pictures
from game.view.road.jolts import jolt
from game.view.road.street import Street
from game.view.roof import RoofView
from game.view.room import Room
from game.view.shake import Shake
from game.view.type import Type

FLASHES = ("heat", "phase", "part")
IMPACT = "impact"  # of a scene


class StageView:
    """Follows a world tick by tick and draws it when asked. seed: of sparks and shake; else any."""

    def __init__(
        self, frame: Frame, room: Room, type_: Type, words: Words, seed: int | None = None
    ) -> None:
        self._frame = frame
        self._type = type_
        self._words = words
        self._seed = seed
        self._first = self._room = room  # of the stage; of the part
        self._part = ""  # name of the plan whose sheets are there
        self._set_up()
        self.notices = Notices(type_, words)
        self.shake = Shake(seed)

    def _set_up(self) -> None:
        """Make everything that is drawn in the colours of the room."""
        frame = self._frame
        frame.use(self._room.colours)
        self._room.adopt(frame.palette)
        self._fight = Fight(frame, self, self._seed)
        self._street = Street(frame.palette, self._type, self._words, self._seed)
        self._hud = Hud(Pictures(frame.palette), self._type, self._words)

    def refit(self, room: Room, world: World) -> None:
        """Go on in what has become of the stage's room; raise LevelError for a fault."""
        self._first = room
        self.enter(world)

    def enter(self, world: World) -> None:
        """Go on in the room of the part; raise LevelError for a fault.

        Sparks and bars begin anew only if its colours are others.
        """
        before, self._room = self._room, self._first.at(world.passage.part)
        if self._room is before:
            return
        if self._room.colours == before.colours:
            self._room.adopt(self._frame.palette)
        else:
            self._set_up()
            self.preload(world)

    def prepare(self) -> None:
        """Light a little of the room that comes next; raise LevelError for a fault."""
        self._room.prepare()

    def rim_at(self, x: int) -> str:
        """Return what light edges a body at a level x in pixels."""
        return self._room.rim_at(x)

    def preload(self, world: World) -> None:
        """Read every sheet that the part and those that follow it may show."""
        self._part = world.plan.name
        for plan in _parts(world.plan):
            if plan.lanes:
                self._street.preload(plan)
            else:
                self._fight.preload(World(plan, world.rules, 0))

    def observe(self, world: World, events: Iterable[Event]) -> None:
        """Follow a tick."""
        events = tuple(events)
        self.enter(world)
        if world.plan.name != self._part:
            self.preload(world)
        if world.plan.lanes:
            self._street.observe(world, events)
        else:
            self._fight.observe(world, events)
        self._hud.observe(world, events)
        self.notices.observe(world, events)
        self.shake.observe(events, jolt(world, events) if world.plan.lanes else 0.0)
        if any(event.name in FLASHES or event.what == IMPACT for event in events):
            self._frame.flash()

    def draw(self, world: World) -> None:
        """Draw the world into the frame."""
        self.enter(world)
        strip = self._frame.strip
        self._room.heed(world.stage.signals)
        self._room.go_to(world.passage.part, world.tick * world.plan.drift // PX)
        drawer = self._street if world.plan.lanes else self._fight
        drawer.draw(strip, self._room, world)
        dx, dy = self.shake.offset()
        if dx or dy:
            strip.scroll(dx, dy)
        self.notices.draw(strip, world)
        if world.plan.lanes:
            self._street.draw_words(strip, world, self.notices.band(world))
        self._hud.draw(self._frame, world)


class Fight:
    """Draws a part on foot: the room, who fights in it, and what flies about."""

    def __init__(self, frame: Frame, lights: Lights, seed: int | None) -> None:
        self._effects = Effects(frame.palette, seed)
        self._bodies = Bodies(frame.palette, lights, self._effects.sheet)
        self._before = Kept(frame.palette)
        self._roof = RoofView(frame.palette)
        sheets = self._sheets = self._effects.others
        self._gunfire = Gunfire(sheets, self._bodies.muzzles)
        self._things = Things(sheets)
        self._doors = Doors(sheets)
        self._wagons = Wagons(sheets)
        self._happenings = Happenings(sheets)
        self._dark = Dark(frame)
        self._breath = Breath(sheets)
        self._drifts = Drifts(frame.palette, sheets)

    def preload(self, world: World) -> None:
        """Read every sheet that the part may show."""
        plan, kinds = world.plan, kinds_of(world)
        self._bodies.preload(kinds)
        for name in sheets_of(plan, kinds):
            self._sheets.get(name)

    def observe(self, world: World, events: Iterable[Event]) -> None:
        """Follow a tick."""
        events = tuple(events)
        self._effects.observe(world, events)
        self._bodies.observe(world, events)
        self._roof.observe(world, events)
        self._gunfire.observe(world, events)
        self._things.observe(world, events)
        self._happenings.observe(world, events)

    def draw(self, strip: pygame.Surface, room: Room, world: World) -> None:
        """Draw room, bodies and effects; on a roof also what belongs to it."""
        view_x, on_roof = world.stage.view // PX, world.plan.edges == "drop"
        room.draw_behind(strip, view_x, world.tick)
        if on_roof:
            self._roof.draw_behind(strip, world)
        self._doors.draw(strip, world, view_x)
        self._gunfire.draw_behind(strip, view_x)
        self._happenings.draw(strip, world, view_x)
        self._things.draw_under(strip, world, view_x)
        self._effects.draw_under(strip, world, view_x)
        self._bodies.draw_others(strip, world, view_x)
        self._wagons.draw(strip, world, view_x)
        self._bodies.draw_players(strip, world, view_x)
        self._drifts.draw(strip, world, view_x)
        self._before.keep(strip)
        room.draw_front(strip, view_x, world.tick)
        if world.stage.fighting or world.rival:
            self._bodies.draw_through(strip, self._before, world, view_x)
        if on_roof:
            self._roof.draw_front(strip, world)
        if self._dark.fall(strip, world, self._gunfire.lit):
            self._bodies.draw_players(strip, world, view_x)
        self._breath.draw(strip, world, view_x)
        self._things.draw_over(strip, world, view_x)
        self._bodies.draw_signs(strip, world, view_x)
        self._effects.draw_over(strip, world, view_x)
        self._doors.draw_signs(strip, world, view_x)
        self._wagons.draw_signs(strip, world, view_x)
        self._gunfire.draw(strip, world, view_x)
        draw_bars(strip, world)


def _parts(plan: StagePlan) -> Iterator[StagePlan]:
    """Yield a part and those that follow it."""
    part: StagePlan | None = plan
    while part:
        yield part
        part = part.then
