"""What stands about and rolls: things on wheels, things that break, and what they held."""

from collections.abc import Iterable
from typing import NamedTuple

import pygame

from game.sim.actor import Actor
from game.sim.events import Event
from game.sim.ground import floor_at
from game.sim.props import Prop
from game.sim.rolling import Roller
from game.sim.units import PX
from game.sim.world import World
from game.view.brawl.sheets import Sheets, tag_of
from game.view.sheets import TICK_MS, Cut

FLOOR = 132
FOOT = 124  # row on which furniture stands, behind who fights
HANGING = ("icicles",)  # drawn from the strip's lower edge up
SHELF = 116
GLASS, SMALL = ("glass", "glass_burst"), ("glass", "glass_burst_small")
SNOW, CHIPS = ("weather", "snow_burst"), ("gunfire", "splinters")
ICE = ("glass", "ice_shards")
BURSTS = {  # sheet and tag of what flies off a piece; of others, small glass
    **dict.fromkeys(("cabinet", "tv"), GLASS),
    **dict.fromkeys(("crate", "suitcase", "woodpile", "barrel", "locker", "umbrellas"), CHIPS),
    **dict.fromkeys(("drum", "palm"), CHIPS),
    "snowman": SNOW,
    "icicles": ICE,
}
TOP, MIDDLE, ASIDE = 20, 92, 14  # rows at which pieces break; px aside at which more chips fly
CRASH_TICKS = 24  # of a trolley that has met somebody
AHEAD, BEHIND, BROUGHT = 30, 70, 16  # px before and behind who brings one; ticks until it is there


class Burst(NamedTuple):
    """What flies: sheet and tag, where (level px), since when."""

    look: tuple[str, str]
    x: int
    y: int
    born: int


class Things:
    """Draws rollers, props and dropped items from the world's state."""

    def __init__(self, sheets: Sheets) -> None:
        self._sheets = sheets
        self._bursts: list[Burst] = []
        self._struck: dict[int, int] = {}  # tick on which a roller has met somebody, by its id

    def observe(self, world: World, events: Iterable[Event]) -> None:
        """Start what breaks."""
        self._bursts = [b for b in self._bursts if (world.tick - b.born) * TICK_MS < self._life(b)]
        for event in events:
            if event.name == "shatter":
                self._burst(world, event)
            elif event.name in ("rolled_over", "sent_back"):
                self._struck[event.amount] = world.tick

    def _burst(self, world: World, event: Event) -> None:
        look, x = BURSTS.get(event.what, SMALL), event.x // PX
        y = TOP if event.what in HANGING else MIDDLE - floor_at(world.plan, event.x)
        for aside in (-ASIDE, 0, ASIDE) if look == CHIPS else (0,):
            self._bursts.append(Burst(look, x + aside, y - abs(aside), world.tick))

    def _life(self, burst: Burst) -> float:
        sheet, tag = burst.look
        return self._sheets.get(sheet).tags[tag].ends[-1]

    def draw_under(self, strip: pygame.Surface, world: World, view_x: int) -> None:
        """Draw what stands behind the bodies."""
        for prop, broken in zip(world.plan.props, world.stage.broken, strict=True):
            self._draw_prop(strip, world, prop, broken=broken, view_x=view_x)
        for witness, reached in zip(world.plan.witnesses, world.stage.reached, strict=True):
            if reached:
                cut = self._sheets.get(witness.kind).frame("idle", world.tick * TICK_MS)
                _put(strip, cut, witness.x // PX - view_x, FLOOR)
        for item, x, _ in world.stage.dropped:
            sheet = self._sheets.get("items")
            tag = tag_of(sheet, item, world.plan.weapon)
            cut = sheet.frame(tag, world.tick * TICK_MS)
            _put(strip, cut, x // PX - view_x, SHELF - floor_at(world.plan, x))
        for roller in world.rollers:
            if not roller.v:
                self._draw_roller(strip, world, roller, view_x)

    def draw_over(self, strip: pygame.Surface, world: World, view_x: int) -> None:
        """Draw what rolls before the bodies, or is about to, and what flies."""
        for actor in world.actors:
            if actor.move.rolls and actor.t < actor.start:
                self._draw_brought(strip, world, actor, view_x)
        for roller in world.rollers:
            if roller.v:
                self._draw_roller(strip, world, roller, view_x)
        for burst in self._bursts:
            sheet, tag = burst.look
            cut = self._sheets.get(sheet).frame(tag, (world.tick - burst.born) * TICK_MS)
            _put(strip, cut, burst.x - view_x, burst.y)

    def _draw_roller(
        self, strip: pygame.Surface, world: World, roller: Roller, view_x: int
    ) -> None:
        struck = world.tick - self._struck.get(roller.id, -CRASH_TICKS)
        hit = roller.v and struck < CRASH_TICKS
        tag, ms = ("hit", struck) if hit else ("roll" if roller.v else "idle", world.tick)
        cut = self._sheets.get(roller.kind).frame(tag, ms * TICK_MS, flipped=roller.v < 0)
        _put(strip, cut, roller.x // PX - view_x, FLOOR - floor_at(world.plan, roller.x))

    def _draw_brought(self, strip: pygame.Surface, world: World, actor: Actor, view_x: int) -> None:
        """Draw what somebody brings from behind himself, to send it off."""
        rolls, come = actor.move.rolls, min(actor.t, BROUGHT)
        if rolls:
            at = (AHEAD + BEHIND) * come // BROUGHT - BEHIND
            x = actor.x // PX - view_x + actor.face * at
            tag = "roll" if come < BROUGHT else "idle"
            cut = self._sheets.get(rolls.kind).frame(
                tag, world.tick * TICK_MS, flipped=actor.face < 0
            )
            _put(strip, cut, x, FLOOR - floor_at(world.plan, actor.x))

    def _draw_prop(
        self, strip: pygame.Surface, world: World, prop: Prop, *, broken: bool, view_x: int
    ) -> None:
        x = prop.x // PX - view_x
        if -60 < x < 380:
            tag = f"{prop.piece}_broken" if broken else prop.piece
            cut = self._sheets.get("props").frame(tag, world.tick * TICK_MS)
            foot = FLOOR if prop.piece in HANGING else FOOT
            _put(strip, cut, x, foot - floor_at(world.plan, prop.x))


def _put(strip: pygame.Surface, cut: Cut, x: int, y: int) -> None:
    strip.blit(cut.surface, (x + cut.dx, y + cut.dy))
