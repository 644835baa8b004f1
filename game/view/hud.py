"""The title line and the panel: who, how much, how far. Everything is told by shape as well."""

from collections.abc import Callable, Iterable

import pygame

from game.sim.actor import Actor
from game.sim.events import Event
from game.sim.tasks import Deadline
from game.sim.world import World
from game.view.brawl.foe_bars import FoeBars, Trail, draw_bar
from game.view.frame import PANEL, Frame
from game.view.inks import GOLD, INK, RED, STONE, TEAL
from game.view.pictures import Pictures, layout
from game.view.road.panel import RoadPanel
from game.view.type import Type

FULL = 100
LIFE = 11  # px from one to the next
ABOARD = 48  # column of the panel right of the name
ROUND = 7  # px from one to the next
LOW = 25  # energy at which the bar blinks
Words = Callable[[str], str]


class Hud:
    """What is drawn around the strip."""

    def __init__(self, pictures: Pictures, type_: Type, words: Words) -> None:
        self._pictures = pictures
        self._type = type_
        self._words = words
        self._boxes = layout("panel")
        self._road = RoadPanel(pictures, type_, words)
        self._own = Trail(FULL)
        self._foes = FoeBars(pictures, type_, words, self._boxes)
        self._shown_score = 0

    def observe(self, world: World, events: Iterable[Event]) -> None:
        """Follow a tick: trailing bars, whose bar is shown, the counting score."""
        player = world.players[0]
        self._own.follow(max(0, player.energy))
        self._foes.observe(world, events)
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
        else:
            self._foes.draw(panel, world)

    # ---- parts ---------------------------------------------------------------------------------
    def _draw_player(self, panel: pygame.Surface, world: World) -> None:
        player = world.players[0]
        box = self._boxes
        name = self._words(f"name.{player.kind.name}")
        self._type.text.draw(panel, name, box["name"].topleft, GOLD[4], shadow=INK)
        low = 0 < player.energy <= LOW and world.tick // 12 % 2
        bar = "bar_lost" if low else "bar_energy"
        draw_bar(
            panel, self._pictures, box["energy"], bar, (player.energy, self._own.value, player.most)
        )
        if player.pilot is None:
            return
        full = player.pilot.heat >= 100
        if full and world.tick // 8 % 2:
            draw_bar(panel, self._pictures, box["heat"], "bar_heat_full", (1, 1, 1))
        else:
            draw_bar(panel, self._pictures, box["heat"], "bar_heat", (player.pilot.heat, 0, 100))
        self._draw_lives(panel, player.pilot.lives, world)
        if player.pilot.item:
            self._draw_item(panel, self._words(f"item.{player.pilot.item}"))
        else:
            self._draw_rounds(panel, player)
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

    def _draw_item(self, panel: pygame.Surface, words: str) -> None:
        """Draw what is in the hand; a long name begins farther to the left."""
        box, face = self._boxes["item"], self._type.small
        x = min(box.x, box.right - face.width(words))
        face.draw(panel, words, (x, box.y), TEAL[4])

    def _draw_rounds(self, panel: pygame.Surface, player: Actor) -> None:
        """Draw the rounds of the firearm that is carried, and those that are spent."""
        pilot = player.pilot
        if pilot is None or not pilot.weapon:
            return
        holds = next(arm.rounds for arm in player.kind.arms if arm.name == pilot.weapon)
        for place in range(holds):
            name = (
                f"round_{pilot.weapon}" if place < pilot.rounds else f"round_{pilot.weapon}_spent"
            )
            picture = self._pictures.get(name)
            panel.blit(picture, self._boxes["item"].move(place * ROUND, -1))

    def _draw_aboard(self, panel: pygame.Surface, world: World) -> None:
        """Draw the coach, and the name of who rides along as the second player."""
        box = self._boxes["name"]
        if isinstance(world.plan.task, Deadline):
            return
        self._road.draw_damage(panel, world, (ABOARD, box.y - 1))
        if len(world.players) > 1:
            name = self._words(f"name.{world.players[1].kind.name}")
            self._type.small.draw(panel, name, (box.right, box.y + 3), TEAL[4], align="right")

    def _draw_logo(self, panel: pygame.Surface, progress: int) -> None:
        """The logo fills from the left as the stage runs out."""
        box = self._boxes["logo"]
        panel.blit(self._pictures.get("logo_empty"), box)
        width = box.w * progress // 1000
        panel.blit(self._pictures.get("logo_full"), box, (0, 0, width, box.h))
