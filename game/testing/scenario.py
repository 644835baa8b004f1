"""Scenarios: a few men, a few presses, an expectation. Limits are ticks, and every wait has one.

    s = Scenario()
    bather = s.place("bather", 45)
    s.press("strike").until(told("hit", "bather", "jab"), within=10)

Some things are watched on every tick of every scenario; see `_watch`. A failure tells the tick, the
last inputs, everybody's state, and shows the strip as a line of text.
"""

from collections.abc import Callable
from dataclasses import replace
from itertools import groupby
from typing import Self

from game.content.kinds import KINDS
from game.session import Session, Start
from game.sim.acting import begin_foe
from game.sim.actor import Actor
from game.sim.command import BUTTONS, Command
from game.sim.directing import ALIVE
from game.sim.events import Event
from game.sim.slots import take_slot
from game.sim.stage import StagePlan
from game.sim.units import PX, VIEW
from game.sim.world import World
from game.testing.bots import Bot

Condition = Callable[[World], bool]
NOT_YET = 1_000_000  # ticks of rest: a placed foe does not attack by himself
SHOWN = 90  # ticks of input told on a failure
CELL = 4 * PX  # of the strip to a character


def arena(**changes: object) -> StagePlan:
    """Return a room of 640 px without waves or an exit in reach; Danko faces right, 80 px in."""
    room = StagePlan(
        "arena", "Arena", 640 * PX, 1, "danko", KINDS, starts=(240 * PX,), exit=700 * PX
    )
    return replace(room, **changes)  # type: ignore[arg-type]  # any field of the plan


def told(name: str, who: str = "", what: str = "") -> Condition:
    """Return a condition: this tick tells such an event; empty words fit any."""
    return lambda world: any(_fits(event, name, who, what) for event in world.events)


def lands_in(foe: Actor, ticks: int) -> Condition:
    """Return a condition: this foe's blow becomes active within so many ticks."""
    return lambda world: foe in world.actors and foe.start - foe.t <= ticks


def _fits(event: Event, name: str, who: str, what: str) -> bool:
    return event.name == name and who in ("", event.who) and what in ("", event.what)


class Scenario:
    """A session played by hand, one tick after the other."""

    def __init__(
        self,
        plan: StagePlan | None = None,
        seed: int = 1,
        difficulty: str = "normal",
        players: int = 1,
    ) -> None:
        self.session = Session(Start(plan or arena(), seed, players, difficulty))
        self.held: list[Command] = [0] * players
        self.events: list[Event] = []  # all so far
        self.forbidden: list[tuple[Condition, str]] = []

    @property
    def world(self) -> World:
        """The world as it is now."""
        return self.session.world

    @property
    def danko(self) -> Actor:
        """The first player's body."""
        return self.world.players[0]

    # ---- people --------------------------------------------------------------------------------
    def place(self, kind: str, ahead: int) -> Actor:
        """Put a foe so many px before Danko, or behind him. He stands until begun or woken."""
        known = self.world.plan.kinds[kind]
        foe = self.world.spawn(known, self.danko.x + self.danko.face * ahead * PX)
        foe.kind = replace(known, brain="")
        foe.face = -self.danko.face if ahead > 0 else self.danko.face
        foe.cool = NOT_YET
        return foe

    def wake(self, foe: Actor) -> Self:
        """Let a placed foe think for himself."""
        foe.kind = self.world.plan.kinds[foe.kind.name]
        foe.cool = 0
        return self

    def begin(self, foe: Actor, move: str) -> Self:
        """Let a placed foe begin an attack now, with a slot; he rests long after it."""
        self.wake(foe)
        foe.cool = NOT_YET
        if not take_slot(self.world, foe):
            raise self.fail(f"there is no slot for {foe.kind.name} {foe.id}")
        begin_foe(self.world, foe, move)
        return self

    # ---- buttons -------------------------------------------------------------------------------
    def press(self, *buttons: str, slot: int = 0) -> Self:
        """Hold buttons for one tick besides those held anyway, then let them go."""
        before = self.held[slot]
        self.held[slot] |= _bits(buttons)
        self.step()
        self.held[slot] = before
        return self

    def tap(self, button: str, times: int, slot: int = 0) -> Self:
        """Press so often, with a tick between."""
        for turn in range(times):
            if turn:
                self.step()
            self.press(button, slot=slot)
        return self

    def hold(self, *buttons: str, ticks: int, slot: int = 0) -> Self:
        """Hold buttons for so many ticks; they stay held until released."""
        self.held[slot] |= _bits(buttons)
        return self.wait(ticks)

    def release(self, slot: int = 0) -> Self:
        """Let go of everything."""
        self.held[slot] = 0
        return self

    # ---- time ----------------------------------------------------------------------------------
    def wait(self, ticks: int) -> Self:
        """Let so many ticks pass."""
        for _ in range(ticks):
            self.step()
        return self

    def until(self, condition: Condition, within: int) -> Self:
        """Let ticks pass until the condition holds; fail if it does not within so many."""
        for _ in range(within):
            self.step()
            if condition(self.world):
                return self
        raise self.fail(f"did not come about within {within} ticks")

    def play(self, bot: Bot, ticks: int) -> Self:
        """Let a bot press the first player's buttons for so many ticks, or to the stage's end."""
        for _ in range(ticks):
            if self.session.outcome:
                break
            self.held[0] = bot.act(self.world, self.danko)
            self.step()
        return self.release()

    def never(self, condition: Condition, why: str) -> Self:
        """Fail with this reason on the first tick, from now on, on which the condition holds."""
        self.forbidden.append((condition, why))
        return self

    def step(self) -> None:
        """Play one tick with the buttons held."""
        self.events += self.session.step(tuple(self.held))
        self._watch()
        for condition, why in self.forbidden:
            if condition(self.world):
                raise self.fail(why)

    def count(self, name: str, who: str = "", what: str = "") -> int:
        """Return how many such events have been told so far; empty words fit any."""
        return sum(_fits(event, name, who, what) for event in self.events)

    # ---- what is wrong -------------------------------------------------------------------------
    def _watch(self) -> None:
        """Hold for every scenario: bounds, energy, holds, how many are alive, attack slots."""
        world = self.world
        for player in world.players:
            if not 0 <= player.x - world.stage.view <= VIEW:
                raise self.fail(f"player {player.id} is out of the view")
        for actor in world.actors:
            self._watch_actor(actor)
        if len(world.foes) > ALIVE:
            raise self.fail(f"more than {ALIVE} foes are alive")
        given = sorted((who, slot) for slot, (who, _) in enumerate(world.slots) if who >= 0)
        if given != sorted((a.id, a.slot) for a in world.actors if a.slot >= 0):
            raise self.fail("attack slots and those who hold them do not agree")

    def _watch_actor(self, actor: Actor) -> None:
        who = f"{actor.kind.name} {actor.id}"
        if actor.energy > actor.most:
            raise self.fail(f"{who} has more energy than he may")
        if actor.energy <= 0 and actor.move.free:
            raise self.fail(f"{who} has no energy left and stands")
        mate = self.world.actor(actor.mate) if actor.mate >= 0 else None
        if (mate.mate if mate else -1) != (actor.id if actor.mate >= 0 else -1):
            raise self.fail(f"{who} holds, or is held by, somebody who does not know it")
        if actor.move.name == "gripped" and not mate:
            raise self.fail(f"{who} is held by nobody")

    def fail(self, what: str) -> AssertionError:
        """Return an error that tells the tick, the last inputs, everybody, and shows the strip."""
        lines = [f"tick {self.world.tick}: {what}", f"inputs: {self._inputs()}", strip(self.world)]
        return AssertionError("\n".join([*lines, *map(self._describe, self.world.actors)]))

    def _inputs(self) -> str:
        runs = groupby(self.session.inputs[-SHOWN:])
        return ", ".join(f"{len(list(run))} {_names(held)}" for held, run in runs) or "none"

    def _describe(self, actor: Actor) -> str:
        at = (actor.x - self.world.stage.view) // PX
        phase = f"{actor.move.name} {actor.t}/{actor.ends or '-'}"
        energy = f"energy {actor.energy}/{actor.most}"
        return f"  {actor.kind.name} {actor.id} at {at} px: {phase}, {energy}, slot {actor.slot}"


def strip(world: World) -> str:
    """Return the view as a line of text: each body's first letter, and > or < where it faces."""
    cells = ["."] * (VIEW // CELL)
    for actor in reversed(world.actors):
        at = (actor.x - world.stage.view) // CELL
        if 0 <= at < len(cells):
            cells[at] = actor.kind.name[0].upper() if actor.pilot else actor.kind.name[0]
            look = at + actor.face
            if 0 <= look < len(cells) and cells[look] == ".":
                cells[look] = ">" if actor.face > 0 else "<"
    return "|" + "".join(cells) + "|"


def _bits(buttons: tuple[str, ...]) -> Command:
    bits = 0
    for button in buttons:
        bits |= 1 << BUTTONS.index(button)
    return bits


def _names(held: tuple[Command, ...]) -> str:
    columns = (
        "+".join(name for place, name in enumerate(BUTTONS) if command >> place & 1) or "nothing"
        for command in held
    )
    return " and ".join(columns)
