"""Sparks, splashes, steam and stones: started by events, drawn over the bodies, gone by themselves.

What has a state in the world (hazards, thrown things, things to pick up) is drawn from that state.
"""

import random
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import pygame

from game.sim.events import Event
from game.sim.ground import floor_at
from game.sim.hazards import HARM, TELL, Hazard, HazardState
from game.sim.shots import Shot
from game.sim.units import PX, VIEW
from game.sim.world import World
from game.view.actors import FLOOR, struck
from game.view.brawl.sheets import Sheets, tag_of
from game.view.palette import Colour
from game.view.roof import raised
from game.view.sheets import TICK_MS, Cut, Sheet

FACE, CHEST, BELLY = 55, 68, 88  # px from the top of the strip
HEIGHTS = {
    **dict.fromkeys(("jab", "cross", "hook", "elbow", "punch", "second", "headbutt", "butt"), FACE),
    **dict.fromkeys(("uppercut", "backhand", "counter", "riposte", "lash", "girder"), FACE + 6),
    **dict.fromkeys(("dig", "pummel", "rush", "iron", "gut", "club"), BELLY),
    **dict.fromkeys(("fire", "fire_magnum", "shoot", "salvo", "again", "sleeve"), FACE + 4),
    **dict.fromkeys(("snap", "stab", "birch"), FACE + 6),
}
SPARKS = {
    **dict.fromkeys(("jab", "cross", "pummel", "punch", "second", "dig"), "spark_light"),
    **dict.fromkeys(("uppercut", "heat", "haymaker", "shovel", "rush", "iron"), "spark_heavy"),
    **dict.fromkeys(("throw", "masonry", "lash", "girder", "birch", "slam", "club"), "spark_heavy"),
    **dict.fromkeys(("fire_magnum", "barrier", "trolley", "last"), "spark_heavy"),
}
SMASHES = {
    "bottle": "bottle_break",
    "coal": "coal_burst",
    "snowball": "snow_burst",
    "boulder": "ice_shards",
    "syringe": "glass_burst_small",
    "tray": "spark_light",
    "knife": "spark_light",
    "leg": "splinters",
}
# Tags that other sheets have.
ELSEWHERE = {
    "snow_burst": "weather",
    "snow_puff": "weather",
    "ice_shards": "glass",
    "glass_burst_small": "glass",
    "splinters": "gunfire",
}
WADES_EVERY, SCUFF = 10, 8  # ticks from one kick of snow to the next; px over the edge
TOWARDS = 16  # px from a body's middle to the side it was struck from
SHOT_FROM, SHOT_TO, SHOT_RISE = 52, 70, 46  # px: height of the hand, of the body met, of the arc
SHELF = 116
FALLING = 16  # ticks in which the stones come down, at the end of their tell
SHADOWS = ("shadow_small", "shadow_medium", "shadow_large")
STEAM_EVERY = 5  # ticks
HAZE_EVERY, HAZE_TOP, HAZE_PACE = 6, 84, 4  # ticks; px: below the faces; slower than a puff
RIPPLE_TICKS = 180


class Show(NamedTuple):
    """What an event looks like: a tag, its height, and how far ahead of whom it happened to."""

    tag: str
    y: int
    ahead: int = 0


SHOWS = {
    "guarded": (Show("spark_guard", CHEST, TOWARDS),),
    "parry": (Show("parry", FACE + 8, TOWARDS),),
    "caught": (Show("catch", CHEST),),
    "splash": (Show("splash_big", FLOOR),),
    "crash": (Show("masonry_crash", FLOOR),),
    "heat": (Show("heat_burst", CHEST),),
    "pickup": (Show("pickup", SHELF - 12),),
    "wall": (Show("wall_dust", CHEST), Show("spark_medium", CHEST)),
    "bowled": (Show("spark_medium", CHEST),),
    "fall": (Show("floor_dust", FLOOR),),
    "fell": (Show("wall_dust", CHEST),),
    "scoop": (
        Show("snow_puff", FLOOR - SCUFF, -TOWARDS),
        Show("snow_puff", FLOOR - SCUFF, TOWARDS),
    ),
    "tumble": (Show("floor_dust", FLOOR),),
    "startled": (Show("sweat", FACE - 8),),
}


class Puff(NamedTuple):
    """One effect: where (level pixels, strip pixels), since when, how long, and its speed."""

    tag: str
    x: float
    y: float
    born: int
    life: int
    flipped: bool = False
    vx: float = 0.0
    vy: float = 0.0
    pace: int = 1  # so many times slower than its tag


class Effects:
    """Everything short-lived in the strip; its chance is its own, never the simulation's."""

    def __init__(self, palette: Sequence[Colour], seed: int | None = None) -> None:
        self.sheet = Sheet("effects", palette)
        self._shots = Sheet("shots", palette)
        self._items = Sheet("items", palette)
        self.others = Sheets(palette)
        self._hazards = Sheet("hazards", palette)
        self._chance = random.Random(seed)
        self._puffs: list[Puff] = []

    def observe(self, world: World, events: Iterable[Event]) -> None:
        """Start what a tick's events look like, and forget what has passed."""
        self._puffs = [p for p in self._puffs if world.tick - p.born < p.life]
        for event in events:
            self._start(world, event)
        for hazard, state in zip(world.plan.hazards, world.stage.hazards, strict=True):
            if hazard.kind == "vent" and state.phase and world.tick % STEAM_EVERY == 0:
                self._steam(world, hazard, state.phase)
        if world.tick % HAZE_EVERY == 0 and _hall_is_full(world):
            self._haze(world)
        if world.plan.drifts:
            self._scuff(world)

    def draw_under(self, strip: pygame.Surface, world: World, view_x: int) -> None:
        """Draw what is behind the bodies: things to pick up, and shadows of what will fall."""
        stage = world.stage
        for pickup, taken in zip(world.plan.pickups, stage.taken, strict=True):
            if not taken:
                tag = tag_of(self._items, pickup.item, world.plan.weapon)
                cut = self._items.frame(tag, world.tick * TICK_MS)
                y = SHELF - floor_at(world.plan, pickup.x)
                _draw(strip, cut, (pickup.x // PX - view_x, y))

    def draw_over(self, strip: pygame.Surface, world: World, view_x: int) -> None:
        """Draw what is before the bodies."""
        for shot in world.shots:
            if shot.t >= 0:
                cut = self._shots.frame(shot.kind, shot.t * TICK_MS, flipped=shot.v < 0)
                y = shot_height(shot) - floor_at(world.plan, shot.x)
                _draw(strip, cut, (shot.x // PX - view_x, y))
        for hazard, state in zip(world.plan.hazards, world.stage.hazards, strict=True):
            self._draw_hazard(strip, hazard, state, hazard.x // PX - view_x)
        for puff in self._puffs:
            self._draw_puff(strip, puff, world.tick, view_x)

    # ---- starting ------------------------------------------------------------------------------
    def _start(self, world: World, event: Event) -> None:
        x = event.x / PX
        for show in SHOWS.get(event.name, ()):
            ahead = show.ahead and show.ahead * _front(world, event)
            self._add(world, show.tag, x + ahead, show.y)
        if event.name in ("hit", "armoured"):
            self._start_blow(world, event)
        elif event.name == "splash":
            self._puffs.append(Puff("ripples", x, FLOOR - 6, world.tick, RIPPLE_TICKS))
        elif event.name == "smash":
            tag = SMASHES.get(event.what, "wall_dust")
            self._add(world, tag, x, SHOT_TO if event.amount else SHELF)

    def _start_blow(self, world: World, event: Event) -> None:
        side = _side(world, event)
        x = event.x / PX + side * TOWARDS
        y = _height(world, event)
        tag = SPARKS.get(event.what, "spark_medium")
        self._add(
            world, "spark_armour" if event.name == "armoured" else tag, x, y, flipped=side < 0
        )
        if event.name == "hit":
            self._add(world, "sweat", event.x / PX, y, flipped=side > 0)

    def _steam(self, world: World, hazard: Hazard, phase: int) -> None:
        """Puffs drift up from a vent, few as it tells, many as it blows."""
        chance = self._chance
        if chance.random() > (0.3 if phase == TELL else 0.8):
            return
        tag = f"steam_puff{chance.randint(1, 3)}"
        x = (hazard.x + chance.uniform(-1, 1) * hazard.half) / PX
        y = FLOOR - 10 if phase == TELL else chance.uniform(10, FLOOR)
        self._add(world, tag, x, y, vx=chance.uniform(-0.3, 0.3), vy=-chance.uniform(0.2, 0.8))

    def _haze(self, world: World) -> None:
        """Slow drifts along the whole strip, low enough to leave the faces free."""
        chance = self._chance
        tag = f"steam_puff{chance.randint(1, 3)}"
        x = world.stage.view / PX + chance.uniform(-20, 340)
        y, life = chance.uniform(HAZE_TOP, FLOOR), HAZE_PACE * 30
        drift = chance.uniform(-0.4, 0.4)
        self._puffs.append(Puff(tag, x, y, world.tick, life, drift < 0, drift, -0.05, HAZE_PACE))

    def _scuff(self, world: World) -> None:
        """Whoever wades kicks it up, each at his own time."""
        for actor in world.actors:
            if not actor.vx or (world.tick + actor.id * 3) % WADES_EVERY:
                continue
            for drift in world.plan.drifts:
                if drift.left < actor.x < drift.right:
                    tag = "snow_puff" if drift.item == "snowball" else "dust"
                    x = actor.x / PX + actor.face * SCUFF
                    self._add(world, tag, x, FLOOR - SCUFF, flipped=actor.face < 0)

    def _sheet_of(self, tag: str) -> Sheet:
        name = ELSEWHERE.get(tag)
        return self.others.get(name) if name else self.sheet

    def _add(
        self, world: World, tag: str, x: float, y: float, *, flipped: bool = False, **speed: float
    ) -> None:
        tags = self._sheet_of(tag).tags
        if tag in tags:
            life = round(tags[tag].ends[-1] / TICK_MS)
            drift = speed.get("vx", 0.0), speed.get("vy", 0.0)
            up = raised(world) + floor_at(world.plan, round(x * PX))
            self._puffs.append(Puff(tag, x, y - up, world.tick, life, flipped, *drift))

    # ---- drawing -------------------------------------------------------------------------------
    def _draw_puff(self, strip: pygame.Surface, puff: Puff, tick: int, view_x: int) -> None:
        age = tick - puff.born
        x, y = puff.x + puff.vx * age - view_x, puff.y + puff.vy * age
        cut = self._sheet_of(puff.tag).frame(
            puff.tag, age * TICK_MS // puff.pace, flipped=puff.flipped
        )
        _draw(strip, cut, (round(x), round(y)))

    def _draw_hazard(
        self, strip: pygame.Surface, hazard: Hazard, state: HazardState, x: int
    ) -> None:
        if not -64 < x < 384 or state.phase not in (TELL, HARM):
            return
        if hazard.kind == "vent":
            self._draw_vent(strip, hazard, state, x)
        elif hazard.kind == "masonry" and state.phase == TELL:
            self._draw_stones(strip, hazard, state, x)

    def _draw_vent(self, strip: pygame.Surface, hazard: Hazard, state: HazardState, x: int) -> None:
        ms = state.tick * TICK_MS
        if state.phase == TELL:
            cut = self.sheet.frame("vent_tell", ms)
        elif ms < self.sheet.tags["vent_blast:start"].ends[-1]:
            cut = self.sheet.frame("vent_blast:start", ms)
        else:
            end = self.sheet.tags["vent_blast:end"].ends[-1]
            left = (hazard.harm - state.tick) * TICK_MS
            tag, at = ("vent_blast", ms) if left > end else ("vent_blast:end", end - left)
            cut = self.sheet.frame(tag, at)
        _draw(strip, cut, (x, FLOOR))

    def _draw_stones(
        self, strip: pygame.Surface, hazard: Hazard, state: HazardState, x: int
    ) -> None:
        """A shadow that grows, dust from the vault, and at the end the stones themselves."""
        size = SHADOWS[min(2, state.tick * 3 // max(1, hazard.tell))]
        _draw(strip, self._hazards.frame(size, 0), (x, FLOOR - 8))
        _draw(strip, self.sheet.frame("dust", state.tick * TICK_MS), (x, 0))
        fallen = state.tick - hazard.tell + FALLING
        if fallen > 0:
            y = FLOOR * fallen * fallen // (FALLING * FALLING)
            _draw(strip, self.sheet.frame("masonry", state.tick * TICK_MS), (x, y))


def shot_height(shot: Shot) -> int:
    """Return how far below the top of the strip a thrown thing is."""
    part = min(1.0, max(0.0, shot.t / shot.flight))
    return round(SHOT_FROM + (SHOT_TO - SHOT_FROM) * part - SHOT_RISE * 4 * part * (1 - part))


def _height(world: World, event: Event) -> int:
    """Return the row of a blow; a shot that ducking does not answer goes in at the waist."""
    actor = struck(world, event)
    author = world.actor(actor.by) if actor else None
    move = author.kind.moves.get(event.what) if author else None
    strike = move.strike if move else None
    if strike and strike.line and strike.height != "high":
        return BELLY
    return HEIGHTS.get(event.what, CHEST)


def _hall_is_full(world: World) -> bool:
    """Tell whether steam that waited for a signal has been let loose where the view is."""
    stage = world.stage
    return any(
        hazard.kind == "vent"
        and hazard.signal in stage.signals
        and stage.view <= hazard.x < stage.view + VIEW
        for hazard in world.plan.hazards
    )


def _front(world: World, event: Event) -> int:
    """Return the side that whom it happened to faces."""
    actor = struck(world, event)
    return actor.face if actor else 1


def _side(world: World, event: Event) -> int:
    """Return the side of a body that a blow came from: that of the nearest attacker."""
    actor = struck(world, event)
    author = world.actor(actor.by) if actor else None
    return 1 if actor and author and author.x > actor.x else -1


def _draw(strip: pygame.Surface, cut: Cut, place: tuple[int, int]) -> None:
    strip.blit(cut.surface, (place[0] + cut.dx, place[1] + cut.dy))
