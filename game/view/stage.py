"""A stage as it is seen: room, bodies, effects and words of one world, drawn but never changed."""

from collections.abc import Iterable

from game.sim.events import Event
from game.sim.units import PX
from game.sim.world import World
from game.view.actors import Bodies, Kept, kinds_of
from game.view.effects import Effects
from game.view.frame import Frame
from game.view.hud import Hud, Words
from game.view.notices import Notices
from game.view.pictures import Pictures
from game.view.room import Room
from game.view.shake import Shake
from game.view.type import Type

FLASHES = ("heat", "phase")


class StageView:
    """Follows a world tick by tick and draws it when asked. seed: of sparks and shake; else any."""

    def __init__(
        self, frame: Frame, room: Room, type_: Type, words: Words, seed: int | None = None
    ) -> None:
        self._frame = frame
        self._type = type_
        self._words = words
        self._seed = seed
        self._room = room
        self._set_up()
        self.notices = Notices(type_, words)
        self.shake = Shake(seed)

    def _set_up(self) -> None:
        """Make everything that is drawn in the colours of the room."""
        frame = self._frame
        frame.use(self._room.colours)
        self._room.adopt(frame.palette)
        self._effects = Effects(frame.palette, self._seed)
        self._bodies = Bodies(frame.palette, self, self._effects.sheet)
        self._before = Kept(frame.palette)
        self._hud = Hud(Pictures(frame.palette), self._type, self._words)

    def refit(self, room: Room, world: World) -> None:
        """Go on in another room; sparks and bars begin anew only if its colours are others."""
        before, self._room = self._room, room
        if room.colours == before.colours:
            room.adopt(self._frame.palette)
        else:
            self._set_up()
            self.preload(world)

    def rim_at(self, x: int) -> str:
        """Return what light edges a body at a level x in pixels."""
        return self._room.rim_at(x)

    def preload(self, world: World) -> None:
        """Read every sheet that the stage may show."""
        self._bodies.preload(kinds_of(world))

    def observe(self, world: World, events: Iterable[Event]) -> None:
        """Follow a tick."""
        events = tuple(events)
        self._effects.observe(world, events)
        self._bodies.observe(world, events)
        self._hud.observe(world, events)
        self.notices.observe(world, events)
        self.shake.observe(events)
        if any(event.name in FLASHES for event in events):
            self._frame.flash()

    def draw(self, world: World) -> None:
        """Draw the world into the frame."""
        strip = self._frame.strip
        view_x = world.stage.view // PX
        self._room.heed(world.stage.signals)
        self._room.draw_behind(strip, view_x, world.tick)
        self._effects.draw_under(strip, world, view_x)
        self._bodies.draw(strip, world, view_x)
        self._before.keep(strip)
        self._room.draw_front(strip, view_x, world.tick)
        if world.stage.fighting:
            self._bodies.draw_through(strip, self._before, world, view_x)
        self._effects.draw_over(strip, world, view_x)
        dx, dy = self.shake.offset()
        if dx or dy:
            strip.scroll(dx, dy)
        self.notices.draw(strip, world)
        self._hud.draw(self._frame, world)
