"""The roof of our coach: Viktor's alongside, rail and windows before the waists, what passes over.

Bodies stand higher here than on a floor, behind the rail; `footing` and `lean` tell where.
"""

import math
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import pygame

from game.sim.actor import Actor
from game.sim.events import Event
from game.sim.falling import is_over
from game.sim.hazards import HARM, REST, TELL, Hazard, HazardState, front_of, shift_of
from game.sim.units import PX, VIEW
from game.sim.world import World
from game.view.frame import STRIP
from game.view.palette import Colour
from game.view.sheets import TICK_MS, Sheet
from game.view.signs import draw_sign

RAISED = 16  # px by which bodies stand higher than on a floor
RAIL = 88  # y of the rail
FOOT = STRIP.height
BACK, PANES, FRONT = 1, (31, 77, 123, 169, 215), 261  # x of the parts of our roof
ON_ROOF = (("cooler", 92), ("hatch", 232))  # tag and x
ROOF_LINE = 101  # y of what stands on the roof
ALONGSIDE = (338, 164)  # where the nose of Viktor's coach stands, on its wheel line
DRIFTS, DRIFT_TICKS, SWAY = 7, 210, 200  # px to either side, ticks and ms of a turn
DENTED = "viktor1"
BEAM_LOW = 44  # y to which a girder reaches: over who ducks
SHADOW = 75  # px to either side
LEANS = 2  # px
SIGN = 54  # row at which a sign stands
CLIMBS = 44  # px over which somebody climbs in
DROP = 6  # ticks that divide the square of those since somebody went over an edge
LOOK_UP = 50  # ticks for which the passengers look up after a fall
LADDERS = {-1: 18, 1: 302}  # x of the boarders' ladder by its side


class Beam(NamedTuple):
    """A thing that passes over everyone, and its state."""

    hazard: Hazard
    state: HazardState


class RoofView:
    """Draws what belongs to a roof, behind the bodies and before them."""

    def __init__(self, palette: Sequence[Colour]) -> None:
        self._roof = Sheet("roof", palette)
        self._coach = Sheet("alongside", palette)
        self._signs = Sheet("road_signs", palette)
        self._scared_until = 0

    def observe(self, world: World, events: Iterable[Event]) -> None:
        """Note what makes the passengers look up."""
        if any(event.name in ("fall", "fell") for event in events):
            self._scared_until = world.tick + LOOK_UP

    def draw_behind(self, strip: pygame.Surface, world: World) -> None:
        """Draw Viktor's coach, what stands on our roof, and the shadow of a girder."""
        side = math.sin(world.tick * math.tau / DRIFT_TICKS)
        x, y = ALONGSIDE[0] + round(DRIFTS * side), ALONGSIDE[1]
        self._put(strip, self._coach, DENTED, (x, y), world.tick)
        for tag, x in ON_ROOF:
            self._put(strip, self._roof, tag, (x + lean(world), ROOF_LINE), world.tick)
        self._draw_shadows(strip, world)

    def draw_front(self, strip: pygame.Surface, world: World) -> None:
        """Draw rail, roof edge and windows, the boarders' ladder, and a girder over all."""
        leans = lean(world)
        scared = world.tick < self._scared_until or bool(_coming(world))
        for number, x in enumerate(PANES):
            tag = f"pane{number % 3 + 1}" + ("_up" if scared else "")
            self._put(strip, self._roof, tag, (x + leans, FOOT), world.tick)
        self._put(strip, self._roof, "roof_back", (BACK + leans, FOOT), world.tick)
        self._put(strip, self._roof, "roof_front", (FRONT + leans, FOOT), world.tick)
        for side in _climbed(world):
            hooks = self._roof.cut(self._roof.tags["hooks"].frames[-1])
            strip.blit(hooks.surface, (LADDERS[side] + hooks.dx, RAIL + hooks.dy))
        edge = strip.get_clip()
        strip.set_clip(edge.clip((0, RAIL, STRIP.width, FOOT - RAIL)))
        self._draw_shadows(strip, world)
        strip.set_clip(edge)
        for beam in _passing(world):
            self._draw_beam(strip, world, beam)
        self._draw_signs(strip, world)

    def _draw_signs(self, strip: pygame.Surface, world: World) -> None:
        """Say at the edge, as on the road, what is about to concern everyone: duck, or which way.

        The arrow points to where they will be carried.
        """
        for hazard, state in zip(world.plan.hazards, world.stage.hazards, strict=True):
            if hazard.everywhere and state.phase == TELL:
                way = "right" if shift_of(hazard, state) > 0 else "left"
                icon = "girder" if hazard.passes else way
                draw_sign(strip, self._signs, icon, SIGN, state.tick)

    def _draw_shadows(self, strip: pygame.Surface, world: World) -> None:
        """A shadow runs before the girder, once from right to left."""
        for hazard, state in _passing(world):
            if state.phase == TELL:
                way = STRIP.width + 2 * SHADOW
                x = STRIP.width + SHADOW - way * state.tick // hazard.tell
                self._put(strip, self._roof, "girder_shadow", (x, FOOT), world.tick)

    def _draw_beam(self, strip: pygame.Surface, world: World, beam: Beam) -> None:
        if beam.state.phase == HARM:
            front = front_of(world.stage.view, beam.hazard, beam.state.tick) - world.stage.view
            self._put(strip, self._roof, "girder", (front // PX, BEAM_LOW), world.tick)

    def _put(
        self, strip: pygame.Surface, sheet: Sheet, tag: str, place: tuple[int, int], tick: int
    ) -> None:
        cut = sheet.frame(tag, tick * TICK_MS)
        strip.blit(cut.surface, (place[0] + cut.dx, place[1] + cut.dy))


def raised(world: World) -> int:
    """Return how much higher than on a floor everything stands, px."""
    return RAISED if world.plan.edges == "drop" else 0


def footing(world: World, actor: Actor) -> int:
    """Return how much lower than on a floor a body stands: higher on a roof, lower at its edges."""
    if world.plan.edges != "drop":
        return 0
    if is_over(actor):
        return actor.t * actor.t // DROP - RAISED
    if not actor.entering:
        return -RAISED
    at = actor.x - world.stage.view
    within = at if actor.entering < 0 else VIEW - at
    return max(0, min(CLIMBS, (actor.kind.edge - within) // PX)) - RAISED


def lean(world: World) -> int:
    """Return how far everyone's weight has shifted before a lurch or brake, px, right positive.

    First away from where it will carry them, then with it.
    """
    for hazard, state in zip(world.plan.hazards, world.stage.hazards, strict=True):
        if hazard.shift and state.phase != REST:
            way = 1 if shift_of(hazard, state) > 0 else -1
            if state.phase == HARM:
                return way * LEANS
            return -way * min(LEANS, 1 + state.tick * LEANS // hazard.tell)
    return 0


def _passing(world: World) -> list[Beam]:
    """Return what is about to pass over everyone, or does."""
    known = zip(world.plan.hazards, world.stage.hazards, strict=True)
    return [Beam(hazard, state) for hazard, state in known if hazard.passes and state.phase]


def _coming(world: World) -> list[Hazard]:
    """Return what concerns everyone now."""
    known = zip(world.plan.hazards, world.stage.hazards, strict=True)
    return [hazard for hazard, state in known if hazard.everywhere and state.phase]


def _climbed(world: World) -> list[int]:
    """Return the sides over which somebody climbs in."""
    return list(dict.fromkeys(a.entering for a in world.actors if a.entering in LADDERS))
