"""Sparks, glass and smoke of the road: begun by events, carried by a body, gone by themselves."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

import pygame

from game.sim.actor import Actor
from game.sim.events import Event
from game.sim.units import PX
from game.sim.world import World
from game.view.road.kit import Kit
from game.view.road.posture import row_of

SIDE = 26  # px up from the wheels' line to where two sides are seen to touch
LONG = 144  # px of a coach
OVER = 1000  # depth of what is before all bodies


class Show(NamedTuple):
    """A picture that an event begins: where from the body's front and wheels' line, how long."""

    part: str  # "sheet/tag"
    dx: int = 0
    dy: int = 0
    life: int = 24  # ticks
    after: int = 0  # ticks later
    flipped: bool = False
    stays: bool = False  # on the road, and not with the body
    deep: bool = False  # behind who is nearer to us than the body


class Seen(NamedTuple):
    """Something to draw: by its depth, then by its x."""

    depth: int
    x: int
    draw: Callable[[], None]


CRASH = (
    Show("road/impact", -4, -16, 18),
    Show("road/sparks_back", -10, -10, 40),
    Show("glass/glass_burst", -8, -34, 20),
    Show("road/tyre_smoke", -100, 0, 60, 4),
    Show("smoke/puff_dark", -2, -30, 40, 8),
)
SCRAPE = (Show("road/sparks_shower", -20, -14, 26), Show("road/sparks_back", -70, -12, 26, 3))
TOUCH = (
    Show("road/sparks_shower", -22, -SIDE, 18),
    Show("road/sparks_back", -90, -SIDE, 18, 2),
    Show("glass/glass_burst_small", -60, -34, 17),
)
SHOWS: dict[tuple[str, str], tuple[Show, ...]] = {
    ("hit", "crash"): CRASH,
    ("hit", "scrape"): SCRAPE,
    ("hit", "ram"): TOUCH,
    ("hit", "swing"): TOUCH,
    ("hit", "bounce"): TOUCH,
    ("hit", "shoot"): (
        Show("gunfire/hit_metal", -50, -30, 14),
        Show("glass/glass_burst_small", -50, -34, 17),
    ),
    ("dodged", "swing"): (
        Show("road/skid", -90, 2, 40, stays=True, deep=True),
        Show("road/tyre_smoke", -30, 0, 30, deep=True),
        Show("road/tyre_smoke", -110, 0, 30, deep=True),
    ),
    ("near_miss", ""): (Show("road/near_miss", 8, -20, 15),),
    ("aside", ""): (
        Show("road/sparks_shower", -30, -10, 22),
        Show("glass/glass_burst_small", -30, -18, 17),
    ),
    ("leap", ""): (Show("smoke/dust_low", -100, 0, 30),),
    ("mark", ""): (
        Show("road/backfire", -124, -6, 14),
        Show("road/tyre_smoke", -110, 0, 90, deep=True),
        Show("road/sparks_back", -122, -6, 24),
    ),
    ("failed", "hit"): (
        Show("blasts/explosion_large", -60, 0, 60),
        Show("road/impact", -10, -20, 15),
        Show("road/sparks_shower", -40, -10, 90, 6),
        Show("smoke/smoke_black", -70, 10, 140, 20),
        Show("blasts/flames", -90, 4, 140, 12),
    ),
    ("begin", "swing"): (
        Show("road/exhaust_black", -LONG, -8, 40, deep=True),
        Show("road/tyre_smoke", -10, 0, 30, 10, deep=True),
    ),
    ("begin", "heat"): (
        Show("road/backfire", -LONG, -8, 14),
        Show("road/backfire", -LONG, -8, 14, 16),
        Show("road/tyre_smoke", -106, 0, 40),
    ),
    ("land", ""): (
        Show("road/sparks_shower", -100, 0, 14),
        Show("road/sparks_shower", -24, 0, 14, 2),
        Show("road/tyre_smoke", -100, 0, 26),
    ),
}


class Bit(NamedTuple):
    """One picture that is being shown."""

    show: Show
    born: int  # tick
    body: int  # id of the actor that carries it, or -1
    x: int  # px of the level and the strip, where it began
    y: int


class Bits:
    """Everything short-lived on the road."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._bits: list[Bit] = []

    def observe(self, world: World, events: Iterable[Event]) -> None:
        """Begin what a tick's events look like, and forget what has passed."""
        self._bits = [b for b in self._bits if world.tick < b.born + b.show.life]
        for event in events:
            if event.name in ("part", "again"):
                self._bits = []
            shows = SHOWS.get((event.name, event.what)) or SHOWS.get((event.name, ""))
            body = _body(world, event) if shows else None
            if shows and body:
                place = body.x // PX, row_of(world, body.y)
                self._bits += [Bit(s, world.tick + s.after, body.id, *place) for s in shows]

    def seen(self, strip: pygame.Surface, world: World, view_x: int) -> Iterator[Seen]:
        """Yield what there is to draw now, among the bodies or over them."""
        for bit in self._bits:
            age, show = world.tick - bit.born, bit.show
            body = None if show.stays else world.actor(bit.body)
            x, y = (body.x // PX, row_of(world, body.y)) if body else (bit.x, bit.y)
            at = x - view_x + show.dx, y + show.dy
            if age >= 0:
                yield Seen(y + 2 if show.deep else OVER, x, self._drawer(strip, show, at, age))

    def _drawer(
        self, strip: pygame.Surface, show: Show, at: tuple[int, int], age: int
    ) -> Callable[[], None]:
        return lambda: self._kit.play(strip, show.part, at, age, flipped=show.flipped)


def _body(world: World, event: Event) -> Actor | None:
    """Return whose event it is; of those of one kind, the one whom it names or who is there."""
    if event.name == "aside":
        return world.actor(event.amount)
    if event.name == "failed":
        return world.rival
    found = [actor for actor in world.actors if actor.kind.name == event.who]
    return min(found, key=lambda actor: abs(actor.x - event.x), default=None)
