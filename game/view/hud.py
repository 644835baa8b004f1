"""The title line and the panel: who, how much, how far. Everything is told by shape as well."""

from collections.abc import Callable, Iterable, Sequence

import pygame

from game.sim.actor import FOES, Actor
from game.sim.events import Event
from game.sim.tasks import Deadline
from game.sim.world import World
from game.view.actors import struck
from game.view.frame import PANEL, Frame
from game.view.inks import GOLD, INK, RED, STONE, TEAL
from game.view.pictures import Pictures, layout
from game.view.road.panel import RoadPanel
from game.view.type import Type

FOE_SHOWN = 240  # ticks after the last blow
LAG = 24  # ticks before lost energy leaves the bar
LEAVES = 40  # ticks in which a whole bar would
FULL = 100
MEETINGS = ("hit", "armoured", "guarded", "parry")
LIFE = 11  # px from one to the next
ABOARD = 48  # column of the panel right of the name
LOW = 25  # energy at which the bar blinks
Words = Callable[[str], str]


class Trail:
    """The lost part of a bar: it waits, then follows."""

    def __init__(self, most: int) -> None:
        self.value = 0
        self._step = max(1, most // LEAVES)
        self._last = 0
        self._wait = 0

    def follow(self, value: int) -> None:
        """Let a tick pass with the bar at this value."""
        if value < self._last:
            self._wait = LAG
        self._last = value
        if value >= self.value:
            self.value = value
        elif self._wait:
            self._wait -= 1
        else:
            self.value = max(value, self.value - self._step)


class Hud:
    """What is drawn around the strip."""

    def __init__(self, pictures: Pictures, type_: Type, words: Words) -> None:
        self._pictures = pictures
        self._type = type_
        self._words = words
        self._boxes = layout("panel")
        self._road = RoadPanel(pictures, type_, words)
        self._own, self._theirs = Trail(FULL), Trail(FULL)
        self._foe: Actor | None = None
        self._foe_tick = 0
        self._shown_score = 0

    def observe(self, world: World, events: Iterable[Event]) -> None:
        """Follow a tick: trailing bars, whose bar is shown, the counting score."""
        player = world.players[0]
        self._own.follow(max(0, player.energy))
        self._choose_foe(world, events)
        if self._foe:
            self._theirs.follow(max(0, self._foe.energy))
        score = player.pilot.score if player.pilot else 0
        self._shown_score = min(score, self._shown_score - (self._shown_score - score) // 8)

    def draw(self, frame: Frame, world: World) -> None:
        """Draw title line and panel."""
        surface = frame.surface
        surface.blit(self._pictures.get("line"), (0, 0))
        face = self._type.small
        face.draw(surface, self._words(world.plan.title), (8, 1), STONE[5])
        score = f"{self._words('hud.score')} {self._shown_score:07}"
        face.draw(surface, score, (312, 1), GOLD[4], align="right")
        panel = surface.subsurface(PANEL)
        panel.blit(self._pictures.get("panel"), (0, 0))
        self._draw_player(panel, world)
        self._draw_logo(panel, world.progress)
        if world.plan.lanes:
            self._road.draw(panel, world)
        elif self._foe:
            self._draw_foe(panel, self._foe)

    # ---- parts ---------------------------------------------------------------------------------
    def _choose_foe(self, world: World, events: Iterable[Event]) -> None:
        boss = next((a for a in world.foes if a.kind.boss), None)
        if boss:
            self._show_foe(world, boss)
        for event in events:
            if not boss and event.name in MEETINGS and not world.plan.lanes:
                foe = _other(world, event)
                if foe:
                    self._show_foe(world, foe)
            elif event.name in ("continue", "part"):
                self._foe = None
        if world.tick - self._foe_tick > FOE_SHOWN:
            self._foe = None

    def _show_foe(self, world: World, foe: Actor) -> None:
        if foe is not self._foe:
            self._theirs = Trail(foe.most)
            self._theirs.follow(foe.most)
        self._foe, self._foe_tick = foe, world.tick

    def _draw_player(self, panel: pygame.Surface, world: World) -> None:
        player = world.players[0]
        box = self._boxes
        name = self._words(f"name.{player.kind.name}")
        self._type.text.draw(panel, name, box["name"].topleft, GOLD[4], shadow=INK)
        low = 0 < player.energy <= LOW and world.tick // 12 % 2
        bar = "bar_lost" if low else "bar_energy"
        self._bar(panel, box["energy"], bar, (player.energy, self._own.value, player.most))
        if player.pilot is None:
            return
        full = player.pilot.heat >= 100
        if full and world.tick // 8 % 2:
            self._bar(panel, box["heat"], "bar_heat_full", (1, 1, 1))
        else:
            self._bar(panel, box["heat"], "bar_heat", (player.pilot.heat, 0, 100))
        self._draw_lives(panel, player.pilot.lives, world)
        if player.pilot.item:
            item = self._words(f"item.{player.pilot.item}")
            self._type.small.draw(panel, item, box["item"].topleft, TEAL[4])
        if not full and world.plan.lanes:
            self._draw_aboard(panel, world)
        if full:
            word, place = self._words("hud.heat"), box["name"].topright
            self._type.text.draw(panel, word, place, RED[4], shadow=INK, align="right")

    def _draw_lives(self, panel: pygame.Surface, lives: int, world: World) -> None:
        """Draw the lives; where the clocks of a race take their place, how many, by the name."""
        left, top = self._boxes["lives"].topleft
        if isinstance(world.plan.task, Deadline):
            top = self._boxes["name"].y
            panel.blit(self._pictures.get("life"), (ABOARD, top + 1))
            words, column = f"×{max(0, lives)}", ABOARD + LIFE
            self._type.text.draw(panel, words, (column, top), GOLD[4], shadow=INK)
            return
        for place in range(max(lives, world.rules.lives)):
            name = "life" if place < lives else "life_lost"
            panel.blit(self._pictures.get(name), (left + place * LIFE, top))

    def _draw_aboard(self, panel: pygame.Surface, world: World) -> None:
        """Draw the coach, and the name of who rides along as the second player."""
        box = self._boxes["name"]
        if isinstance(world.plan.task, Deadline):
            return
        self._road.draw_damage(panel, world, (ABOARD, box.y - 1))
        if len(world.players) > 1:
            name = self._words(f"name.{world.players[1].kind.name}")
            self._type.small.draw(panel, name, (box.right, box.y + 3), TEAL[4], align="right")

    def _draw_foe(self, panel: pygame.Surface, foe: Actor) -> None:
        box = self._boxes
        name = self._words(f"name.{foe.kind.name}")
        self._type.text.draw(panel, name, box["foe_name"].topleft, TEAL[4], shadow=INK)
        parts = (foe.energy, self._theirs.value, foe.most)
        self._bar(panel, box["foe_energy"], "bar_foe_energy", parts)
        if foe.kind.boss:
            for place in range(len(foe.kind.phases)):
                done = place < foe.phase or foe.energy <= 0
                mark = pygame.Rect(box["foe_note"].x + place * 12, box["foe_note"].y + 2, 9, 4)
                panel.fill(STONE[1] if done else TEAL[3], mark)

    def _draw_logo(self, panel: pygame.Surface, progress: int) -> None:
        """The logo fills from the left as the stage runs out."""
        box = self._boxes["logo"]
        panel.blit(self._pictures.get("logo_empty"), box)
        width = box.w * progress // 1000
        panel.blit(self._pictures.get("logo_full"), box, (0, 0, width, box.h))

    def _bar(
        self, panel: pygame.Surface, box: pygame.Rect, name: str, parts: Sequence[int]
    ) -> None:
        """Draw (value, trailing value, most) into a box."""
        value, trail, most = parts
        width = -(-box.w * max(0, value) // most)
        lost = -(-box.w * max(0, trail) // most)
        if lost > width:
            panel.blit(self._pictures.get("bar_lost"), box, (0, 0, lost, box.h))
        panel.blit(self._pictures.get(name), box, (0, 0, width, box.h))


def _other(world: World, event: Event) -> Actor | None:
    """Return the foe of a blow, whether he took it or gave it."""
    actor = struck(world, event)
    if actor and actor.kind.team != FOES:
        actor = world.actor(actor.by)
    return actor if actor and actor.kind.team == FOES else None
