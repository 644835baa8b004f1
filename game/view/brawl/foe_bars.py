"""Whose energy the panel shows besides the player's: one foe, two bosses at once, or a duel."""

from collections.abc import Callable, Iterable, Mapping, Sequence

import pygame

from game.sim.actor import FOES, Actor
from game.sim.duels import Duel, outlasted
from game.sim.events import Event
from game.sim.world import World
from game.view.actors import struck
from game.view.inks import GOLD, INK, STONE, TEAL
from game.view.pictures import Pictures
from game.view.type import Type

SHOWN = 240  # ticks after the last blow
LAG = 24  # ticks before lost energy leaves the bar
LEAVES = 40  # ticks in which a whole bar would
MEETINGS = ("hit", "armoured", "guarded", "parry")
BETWEEN = 4  # px between the bars of two
MARK, MARK_HIGH, MARKS = 9, 4, 12  # px: width and height of a phase's mark, from one to the next
Boxes = Mapping[str, pygame.Rect]


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


class FoeBars:
    """Draws the right part of the panel of a brawl."""

    def __init__(
        self, pictures: Pictures, type_: Type, words: Callable[[str], str], boxes: Boxes
    ) -> None:
        self._pictures = pictures
        self._type = type_
        self._words = words
        self._boxes = boxes
        self._foes: list[Actor] = []  # at most two
        self._trails: dict[int, Trail] = {}
        self._since = 0  # tick on which they were last met

    def observe(self, world: World, events: Iterable[Event]) -> None:
        """Follow a tick: who is shown, and the trails of lost energy."""
        self._choose(world, events)
        for foe in self._foes:
            self._trails[foe.id].follow(max(0, foe.energy))

    def draw(self, panel: pygame.Surface, world: World) -> None:
        """Draw who is shown."""
        if isinstance(world.plan.task, Duel) and self._foes:
            self._draw_duel(panel, world, world.plan.task)
        elif len(self._foes) > 1:
            for place, foe in enumerate(self._foes):
                self._draw_half(panel, foe, place)
        elif self._foes:
            self._draw_one(panel, self._foes[0])

    # ---- who -----------------------------------------------------------------------------------
    def _choose(self, world: World, events: Iterable[Event]) -> None:
        bosses = [foe for foe in world.foes if foe.kind.boss]
        if bosses:
            self._show(world, bosses[:2])
        for event in events:
            if not bosses and event.name in MEETINGS and not world.plan.lanes:
                foe = _other(world, event)
                if foe:
                    self._show(world, [foe])
            elif event.name in ("continue", "part"):
                self._foes = []
        if world.tick - self._since > SHOWN:
            self._foes = []

    def _show(self, world: World, foes: Sequence[Actor]) -> None:
        if [foe.id for foe in foes] != [foe.id for foe in self._foes]:
            before, self._trails = self._trails, {}
            for foe in foes:
                trail = self._trails[foe.id] = before.get(foe.id) or Trail(foe.most)
                trail.follow(max(0, foe.energy))
        self._foes, self._since = list(foes), world.tick

    # ---- how -----------------------------------------------------------------------------------
    def _draw_one(self, panel: pygame.Surface, foe: Actor) -> None:
        box = self._boxes
        name = self._words(f"name.{foe.kind.name}")
        self._type.text.draw(panel, name, box["foe_name"].topleft, TEAL[4], shadow=INK)
        self._draw_energy(panel, foe, box["foe_energy"])
        if foe.kind.boss:
            _draw_phases(panel, foe, box["foe_note"].topleft)

    def _draw_half(self, panel: pygame.Surface, foe: Actor, place: int) -> None:
        """Draw one of two: half a bar under a short name."""
        box = self._boxes
        half = (box["foe_energy"].width - BETWEEN) // 2
        across = place * (half + BETWEEN)
        name = self._words(f"short.{foe.kind.name}")
        x, y = box["foe_name"].topleft
        self._type.small.draw(panel, name, (x + across, y + 3), TEAL[4])
        bar = box["foe_energy"].move(across, 0)
        bar.width = half
        self._draw_energy(panel, foe, bar)
        if place:
            panel.fill(INK, (bar.left - BETWEEN, bar.top - 1, BETWEEN, bar.height + 2))
        _draw_phases(panel, foe, box["foe_note"].move(across, 0).topleft)

    def _draw_energy(self, panel: pygame.Surface, foe: Actor, bar: pygame.Rect) -> None:
        parts = foe.energy, self._trails[foe.id].value, foe.most
        draw_bar(panel, self._pictures, bar, "bar_foe_energy", parts)

    def _draw_duel(self, panel: pygame.Surface, world: World, task: Duel) -> None:
        """Draw a mark for each of his tells and one for the last shot: energy decides nothing."""
        box, state = self._boxes, world.stage.task
        name = self._words(f"name.{self._foes[0].kind.name}")
        self._type.text.draw(panel, name, box["foe_name"].topleft, TEAL[4], shadow=INK)
        bar, done = box["foe_energy"], outlasted(task, state) if state else 0
        panel.fill(INK, bar)
        width = bar.width // (task.rounds + 1)
        for place in range(task.rounds + 1):
            mark = pygame.Rect(bar.left + place * width, bar.top, width - 2, bar.height)
            last = place == task.rounds
            pygame.draw.rect(panel, GOLD[3] if last else TEAL[3], mark, 1)
            if place < done:
                panel.fill(GOLD[4] if last else TEAL[4], mark.inflate(-2, -2))
        self._type.small.draw(panel, self._words("hud.draw"), box["foe_note"].topleft, GOLD[4])


def draw_bar(
    panel: pygame.Surface,
    pictures: Pictures,
    box: pygame.Rect,
    name: str,
    parts: tuple[int, int, int],
) -> None:
    """Draw (value, trailing value, most) into a box."""
    value, trail, most = parts
    width = -(-box.w * max(0, value) // most)
    lost = -(-box.w * max(0, trail) // most)
    if lost > width:
        panel.blit(pictures.get("bar_lost"), box, (0, 0, lost, box.h))
    panel.blit(pictures.get(name), box, (0, 0, width, box.h))


def _draw_phases(panel: pygame.Surface, foe: Actor, place: tuple[int, int]) -> None:
    for number in range(len(foe.kind.phases)):
        done = number < foe.phase or foe.energy <= 0
        mark = place[0] + number * MARKS, place[1] + 2, MARK, MARK_HIGH
        panel.fill(STONE[1] if done else TEAL[3], mark)


def _other(world: World, event: Event) -> Actor | None:
    """Return the foe of a blow, whether he took it or gave it."""
    actor = struck(world, event)
    if actor and actor.kind.team != FOES:
        actor = world.actor(actor.by)
    return actor if actor and actor.kind.team == FOES else None
