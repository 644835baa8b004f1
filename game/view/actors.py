"""Bodies: drawn from their sheets with light, arcs, hit-stop, and what makes a tell plain."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple, Protocol

import pygame

from game.sim.actor import FOES, PLAYERS, Actor, Kind
from game.sim.events import Event
from game.sim.ground import floor_at
from game.sim.lines import in_cover
from game.sim.units import PX
from game.sim.world import World
from game.view.brawl.doors import opening
from game.view.brawl.muzzles import Muzzles
from game.view.brawl.snow import sunk
from game.view.palette import Colour
from game.view.poses import frame_of
from game.view.roof import footing, lean
from game.view.sheets import TICK_MS, Sheet

FLOOR = 132  # the strip's lower edge, where waists are cut
HIGH_FALL, HIGH_LAUNCH, LAUNCH_TICKS = 12, 28, 24  # px that a body rises; a launch is longer
TELL_FLASH = 4  # ticks at the beginning of a tell in which the attacker is bright
TELL_FLASH_EVERY = 16
GLINT_BEFORE, GLINT_TICKS = 14, 12  # ticks before the blow, and how long it shows
GLINT_EDGE = 8  # px from the strip's edge, so that it is seen when the hand is not
BLINK = 4
FADE_OUT = 18  # last ticks of the dead, in which they blink away
SINK = 7  # px a tick into water
EMBERS = 58  # px by which the flames of a full HEAT meter stay lower than those of the blow
MARGIN = 160  # px round a kept strip: bodies reach beyond it
SHAKES = ("hurt", "dizzy", "air", "gripped", "block", "guard", "thrown")
FLOURISHES = {"parry": "parry", "caught": "caught", "slid": "slide"}
HELD = ("win", "hurt_mid")  # shown to the end of the move
LOW_BLOWS = ("dig", "pummel", "rush", "iron", "vent", "counter", "riposte")


class Lights(Protocol):
    """What tells the light at a place."""

    def rim_at(self, x: int) -> str:
        """Return none, warm or cold at a level x in pixels."""


class Kept:
    """A copy of the strip with a margin, of which parts can be drawn again through a mask."""

    def __init__(self, palette: Sequence[Colour]) -> None:
        self._picture = pygame.Surface((320 + 2 * MARGIN, FLOOR + 2 * MARGIN), depth=8)
        self._picture.set_palette(palette)
        self._whole = self._picture.get_rect()

    def keep(self, strip: pygame.Surface) -> None:
        """Copy the strip."""
        self._picture.blit(strip, (MARGIN, MARGIN))

    def draw(self, strip: pygame.Surface, mask: pygame.Mask, place: pygame.Rect) -> None:
        """Draw the part of the copy at a place again through a mask of its size."""
        part = place.move(MARGIN, MARGIN)
        if self._whole.contains(part):
            picture = self._picture.subsurface(part)
            mask.to_surface(strip, setsurface=picture, unsetcolor=None, dest=place)


class Flourish(NamedTuple):
    """A tag that a body shows instead of its move's own, for as long as that move goes on."""

    tag: str
    move: str
    born: int  # tick


class Seen(NamedTuple):
    """How a body is seen: sheet and frame, its look, and its pivot in the strip."""

    sheet: Sheet
    number: int
    look: str
    place: tuple[int, int]


class Bodies:
    """Draws every actor of a world; sheets are loaded when first seen."""

    def __init__(self, palette: Sequence[Colour], lights: Lights, effects: Sheet) -> None:
        self._palette = palette
        self._lights = lights
        self._effects = effects
        self._sheets: dict[str, Sheet] = {}
        self._flourishes: dict[int, Flourish] = {}
        self.muzzles = Muzzles(self._sheet)

    def observe(self, world: World, events: Iterable[Event]) -> None:
        """Note what a body shows for a moment: a parry, a catch, a blow to the belly, triumph."""
        for event in events:
            tag = FLOURISHES.get(event.name, "")
            if event.name == "hit" and event.what in LOW_BLOWS:
                tag = "hurt_mid"
            if event.name == "clear":
                for player in world.players:
                    self._flourishes[player.id] = Flourish("win", player.move.name, world.tick)
            actor = struck(world, event) if tag else None
            if actor:
                self._flourishes[actor.id] = Flourish(tag, actor.move.name, world.tick)

    def preload(self, kinds: Sequence[str]) -> None:
        """Read the sheets of these kinds, and make what is slow to make the first time."""
        for kind in kinds:
            self._sheet(kind).screen(0)

    def draw_others(self, strip: pygame.Surface, world: World, view_x: int) -> None:
        """Draw who does not play, the fallen first; not who has seized a player."""
        others = [a for a in world.actors if a.kind.team != PLAYERS and not _seizes(world, a)]
        others.sort(key=_depth)
        for player in world.players:
            self._draw_heat(strip, world, player, view_x)
        for actor in others:
            self._draw_one(strip, world, actor, view_x)

    def draw_players(self, strip: pygame.Surface, world: World, view_x: int) -> None:
        """Draw who plays, over all others but the arms of who has seized him."""
        for player in world.players:
            self._draw_one(strip, world, player, view_x)
        for actor in world.actors:
            if _seizes(world, actor):
                self._draw_one(strip, world, actor, view_x)

    def draw_signs(self, strip: pygame.Surface, world: World, view_x: int) -> None:
        """Draw over the bodies, and over the dark, what tells how it is with them."""
        for actor in world.actors:
            seen = self._seen(world, actor, view_x)
            if seen and _glints(actor):
                self._draw_glint(strip, actor, self._hand(world, actor, seen, view_x))
            if seen and actor.stunned:
                self._draw_stars(strip, world, actor, seen)

    def draw_through(self, strip: pygame.Surface, before: Kept, world: World, view_x: int) -> None:
        """Let bodies show through what stands before them: nothing may hide a tell.

        Every other pixel of a body is drawn again as it was `before` the near layer.
        """
        for actor in world.actors:
            seen = self._seen(world, actor, view_x)
            if seen:
                sheet, number, _, (x, floor) = seen
                cut = sheet.cut(number, flipped=actor.face < 0)
                mask = sheet.screen(number, flipped=actor.face < 0)
                place = pygame.Rect((x + cut.dx, floor + cut.dy), mask.get_size())
                before.draw(strip, mask, place)

    def _sheet(self, name: str) -> Sheet:
        if name not in self._sheets:
            self._sheets[name] = Sheet(name, self._palette)
        return self._sheets[name]

    def _draw_one(self, strip: pygame.Surface, world: World, actor: Actor, view_x: int) -> None:
        seen = self._seen(world, actor, view_x)
        if seen:
            sheet, number, look, (x, floor) = seen
            cut = sheet.cut(number, flipped=actor.face < 0, look=look)
            gap = opening(world, actor, view_x)
            if gap:
                strip.set_clip(gap)
            strip.blit(cut.surface, (x + cut.dx, floor + cut.dy))
            if gap:
                strip.set_clip(None)

    def _seen(self, world: World, actor: Actor, view_x: int) -> Seen | None:
        """Return how a body is seen; nothing for one that does not show now."""
        x = actor.x // PX - view_x
        if actor.kind.aboard or not -80 < x < 400 or _hidden(world, actor):
            return None
        sheet = self._sheet(actor.kind.name)
        x += lean(world)
        floor = FLOOR - _lift(actor) + _sunk(world, actor) + footing(world, actor)
        floor += sunk(world, actor) - floor_at(world.plan, actor.x)
        look = "bright" if _flashes(actor) else self._lights.rim_at(actor.x // PX)
        place = x + _shake(world, actor), floor
        return Seen(sheet, self._frame(sheet, world, actor), look, place)

    def _frame(self, sheet: Sheet, world: World, actor: Actor) -> int:
        flourish = self._flourishes.get(actor.id)
        if flourish and flourish.tag in sheet.tags:
            tag, since = sheet.tags[flourish.tag], (world.tick - flourish.born) * TICK_MS
            lasts = since < tag.ends[-1] or flourish.tag in HELD
            if actor.move.name == flourish.move and lasts:
                return tag.at(since)
            del self._flourishes[actor.id]
        return frame_of(sheet.tags, actor, _stance(world, actor))

    def _draw_heat(self, strip: pygame.Surface, world: World, actor: Actor, view_x: int) -> None:
        """Flames behind the body: low while the HEAT meter is full, high in the blow itself."""
        bursts = actor.move.name == "heat"
        if bursts or (actor.pilot is not None and actor.pilot.heat >= 100):
            aura = self._effects.frame("heat_aura", world.tick * TICK_MS)
            floor = FLOOR if bursts else FLOOR + EMBERS
            strip.blit(aura.surface, (actor.x // PX - view_x + aura.dx, floor + aura.dy))

    def _hand(self, world: World, actor: Actor, seen: Seen, view_x: int) -> tuple[int, int]:
        """Return where a blow comes from: a hand that is drawn back, or a weapon that aims."""
        if actor.move.strike and actor.move.strike.line:
            muzzle = self.muzzles.of(world, actor)
            return muzzle.x - view_x, muzzle.y
        hand = seen.sheet.hind(seen.number, flipped=actor.face < 0)
        return seen.place[0] + hand[0], seen.place[1] + hand[1]

    def _draw_glint(self, strip: pygame.Surface, actor: Actor, hand: tuple[int, int]) -> None:
        """The last warning before a blow, where it comes from."""
        since = actor.t - actor.start + GLINT_BEFORE
        glint = self._effects.frame("tell_glint", since * TICK_MS)
        x = min(max(hand[0], GLINT_EDGE), strip.get_width() - GLINT_EDGE)
        strip.blit(glint.surface, (x + glint.dx, hand[1] + glint.dy))

    def _draw_stars(self, strip: pygame.Surface, world: World, actor: Actor, seen: Seen) -> None:
        """Stars about a dizzy head."""
        stars = self._effects.frame("dizzy", world.tick * TICK_MS)
        top = seen.sheet.cut(seen.number, flipped=actor.face < 0).dy
        x, y = seen.place[0] + actor.face * 4, seen.place[1] + top + 2
        strip.blit(stars.surface, (x + stars.dx, y + stars.dy))


def struck(world: World, event: Event) -> Actor | None:
    """Return the actor that an event happened to."""
    for actor in world.actors:
        if actor.x == event.x and actor.kind.name == event.who:
            return actor
    return None


def _seizes(world: World, actor: Actor) -> bool:
    """Tell whether a foe holds a player: his arms go round him."""
    return any(p.move.name == "seized" and p.mate == actor.id for p in world.players)


def _depth(actor: Actor) -> tuple[bool, bool, int]:
    """The lying behind the standing, attackers in front."""
    return not actor.move.fallen, actor.slot >= 0, actor.id


def _hidden(world: World, actor: Actor) -> bool:
    if actor.move.name == "dead" and actor.kind.team == FOES:
        left = actor.ends - actor.t
        return left < FADE_OUT and left // 3 % 2 == 0
    if actor.move.name == "slammed" and actor.unhurt:
        return True  # the leaf is before him
    return bool(actor.unhurt and not actor.move.fallen and world.tick // BLINK % 2)


def _stance(world: World, actor: Actor) -> str:
    """Return how somebody stands or walks because of where he is."""
    at = actor.x
    if actor.vx and any(drift.left <= at <= drift.right for drift in world.plan.drifts):
        return "wade"
    return "cover" if actor.kind.cover and in_cover(world, actor) else ""


def _shake(world: World, actor: Actor) -> int:
    """Only who was struck trembles in a hit-stop."""
    if actor.stop and actor.move.name in SHAKES:
        return 1 if world.tick % 4 < 2 else -1
    return 0


def _lift(actor: Actor) -> int:
    """Return how high a body is in the air, pixels."""
    if actor.move.name not in ("air", "thrown") or not actor.ends:
        return 0
    high = HIGH_LAUNCH if actor.move.name == "air" and actor.ends >= LAUNCH_TICKS else HIGH_FALL
    t, length = min(actor.t, actor.ends), actor.ends
    return 4 * high * t * (length - t) // (length * length)


def _sunk(world: World, actor: Actor) -> int:
    """Return how deep a body has sunk into water, pixels."""
    if actor.move.name not in ("down", "dead"):
        return 0
    if not any(pool.left <= actor.x <= pool.right for pool in world.plan.pools):
        return 0
    return min(actor.t * SINK, FLOOR)


def _flashes(actor: Actor) -> bool:
    """A foe's tell begins with a flash, and a heavy one repeats it."""
    move = actor.move
    if actor.kind.team != FOES or actor.t >= actor.start:
        return False
    if not (move.strike or move.toss or move.rolls):
        return False
    heavy = move.strike is not None and move.strike.guard != "tenth"
    return actor.t < TELL_FLASH or (heavy and actor.t % TELL_FLASH_EVERY < TELL_FLASH // 2)


def _glints(actor: Actor) -> bool:
    move = actor.move
    tells = actor.kind.team == FOES and (move.strike or move.toss or move.rolls)
    begin = actor.start - GLINT_BEFORE
    return bool(tells) and begin <= actor.t < begin + GLINT_TICKS


def kinds_of(world: World) -> list[str]:
    """Return the names of all kinds that a stage may show."""
    plan = world.plan
    names = [name for name in (plan.pilot, plan.second) if name]
    names += [kind for kind, _, _ in plan.actors]
    for wave in plan.waves:
        names += [entry.kind for entry in (*wave.entries, *wave.spare)]
    kinds: list[Kind] = [plan.kinds[name] for name in dict.fromkeys(names)]
    called = [kind for boss in kinds for phase in boss.phases for kind, _ in phase.calls]
    seen = dict.fromkeys([*names, *called])
    return [name for name in seen if not plan.kinds[name].aboard]
