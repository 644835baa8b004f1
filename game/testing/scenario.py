"""Scenarios: a few men, a few presses, an expectation. Limits are ticks, and every wait has one.

    s = stage()
    bather = s.place("bather", 45)
    s.press("strike").until(told("hit", "bather", "jab"), within=10)

What `watch` names must hold on every tick of every scenario. A failure tells the tick, the last
inputs, what the condition read, everybody near, and shows the strip as a line of text.
"""

from collections.abc import Collection, Sequence
from typing import Self

from game.faults import BadInputError
from game.session import Session, Start
from game.sim.acting import begin_foe
from game.sim.actor import Actor
from game.sim.command import BUTTONS, Command
from game.sim.doors import knock
from game.sim.events import Event
from game.sim.slots import take_slot
from game.sim.units import PX
from game.sim.world import World
from game.testing.bots import Bot
from game.testing.conditions import Condition, fits
from game.testing.heavy import Doubles
from game.testing.report import failure
from game.testing.scene import Scene
from game.testing.tripwires import STEPPING, global_chance
from game.testing.watch import faults, without_numbers

NOT_YET = 1_000_000  # ticks of rest: a placed foe does not attack by himself
__tracebackhide__ = True  # a failure points at the line of the test
Inputs = Sequence[tuple[Command, ...]]


class ScenarioError(AssertionError):
    """What a scenario found wrong, in a sentence, and all that is known about it.

    name: tells this failure from others, without numbers. by: the call that waited or looked, and
    for how many ticks.
    """

    def __init__(
        self,
        what: str,
        scenario: "Scenario",
        report: str,
        name: str = "",
        by: tuple[str, int] = ("", 0),
    ) -> None:
        self.what = what
        self.scenario = scenario
        self.name = name or without_numbers(what)
        self.by, self.waited = by
        super().__init__(report)


class ScriptOverError(Exception):
    """A test that is tried again with other presses goes on for longer than it did at first."""


class Scenario:
    """A session played by hand, one tick after the other.

    script: held buttons to play whatever the test presses, tick by tick, and then nothing, for
    `most` ticks in all: how a failure is tried again with fewer presses. heavy: prove on every tick
    that nothing is hidden.
    """

    def __init__(
        self, start: Start, script: Inputs | None = None, most: int = 0, *, heavy: bool = False
    ) -> None:
        self.session = Session(start)
        self.held: list[Command] = [0] * start.players
        self.events: list[Event] = []  # all so far
        self.forbidden: list[tuple[Condition, str]] = []
        self.script = script
        self.most = most
        self.opening: World | None = None  # as it was when it was last arranged by hand
        self.since = 0  # ticks played before the opening
        self.begun: set[tuple[str, str]] = set()  # moves seen: (kind, move)
        self.left = self.world.sections()  # as the last tick left it
        self._scene = Scene(self.world)
        self._doubles = Doubles() if heavy else None

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
        named("kind", kind, self.world.plan.kinds)
        known = self.world.plan.kinds[kind]
        foe = self.world.spawn(known, self.danko.x + self.danko.face * ahead * PX)
        foe.brain = ""
        foe.face = -self.danko.face if ahead > 0 else self.danko.face
        foe.cool = NOT_YET
        return foe

    def wake(self, foe: Actor) -> Self:
        """Let a placed foe think for himself."""
        foe.brain = foe.kind.brain
        foe.cool = 0
        return self

    def begin(self, foe: Actor, move: str) -> Self:
        """Let a placed foe begin an attack now, with a slot; he rests long after it."""
        named(f"move of a {foe.kind.name}", move, foe.kind.moves)
        self.wake(foe)
        foe.cool = NOT_YET
        if not take_slot(self.world, foe):
            raise self.fail(f"there is no slot for {foe.kind.name} {foe.id}")
        begin_foe(self.world, foe, move)
        return self

    def knock(self, kind: str, door: str = "") -> Self:
        """Let somebody be about to come out of a door, by its name; without one, of the first."""
        named("kind", kind, self.world.plan.kinds)
        names = [doorway.name for doorway in self.world.plan.doors]
        if not names:
            raise BadInputError("there are no doors in this stage; open one that has some")
        if door:
            named("door", door, names)
        knock(self.world, names.index(door) if door else 0, kind)
        return self

    # ---- buttons -------------------------------------------------------------------------------
    def press(self, *buttons: str, slot: int = 0) -> Self:
        """Hold buttons for one tick besides those held anyway, then let them go."""
        named("slot", slot, range(len(self.held)))
        before = self.held[slot]
        self.held[slot] |= bits(buttons)
        self.wait(1)
        self.held[slot] = before
        return self

    def tap(self, button: str, times: int, slot: int = 0) -> Self:
        """Press so often, with a tick between."""
        for turn in range(times):
            if turn:
                self.wait(1)
            self.press(button, slot=slot)
        return self

    def hold(self, *buttons: str, ticks: int, slot: int = 0) -> Self:
        """Hold buttons for so many ticks; they stay held until released."""
        named("slot", slot, range(len(self.held)))
        self.held[slot] |= bits(buttons)
        return self.wait(ticks)

    def fire(self, ticks: int, slot: int = 0) -> Self:
        """Hold FIRE for so many ticks besides what is held, then let go: what is raised fires."""
        before = self.held[slot]
        self.hold("fire", ticks=ticks, slot=slot)
        self.held[slot] = before
        return self.wait(1)

    def release(self, slot: int = 0) -> Self:
        """Let go of everything."""
        self.held[slot] = 0
        return self

    # ---- time ----------------------------------------------------------------------------------
    def wait(self, ticks: int) -> Self:
        """Let so many ticks pass."""
        self._run(ticks)
        return self

    def until(self, condition: Condition, within: int) -> Self:
        """Let ticks pass until the condition holds; fail if it does not within so many."""
        if not self._run(within, until=condition):
            raise self.fail(f"did not come about within {within} ticks", by=("until", within))
        return self

    def play(self, bot: Bot, ticks: int, until: Condition | None = None) -> Self:
        """Let a bot press the first player's buttons: for so long, to the end, or until then."""
        self._run(ticks, until, bot)
        return self.release()

    def step(self) -> None:
        """Play one tick with the buttons held."""
        self._run(1)

    # ---- what must be --------------------------------------------------------------------------
    def never(self, condition: Condition, why: str = "what must never be has come about") -> Self:
        """Fail with this reason on the first tick, from now on, on which the condition holds."""
        self.forbidden.append((condition, why))
        return self

    def check(self, condition: Condition, why: str = "is not so") -> Self:
        """Fail with this reason if the condition does not hold now."""
        if not self._holds(condition):
            raise self.fail(why, by=("check", 0))
        return self

    def count(self, name: str, who: str = "", what: str = "") -> int:
        """Return how many such events have been told so far; empty words fit any."""
        return sum(fits(event, name, who, what) for event in self.events)

    def fail(self, what: str, name: str = "", by: tuple[str, int] = ("", 0)) -> ScenarioError:
        """Return a failure that tells all that is known about this moment."""
        report = failure(what, self.world, self.session.inputs, self._scene.read)
        return ScenarioError(what, self, report, name, by)

    # ---- a tick --------------------------------------------------------------------------------
    def _run(self, ticks: int, until: Condition | None = None, bot: Bot | None = None) -> bool:
        """Play ticks; tell whether the condition came about. A bot stops with the stage."""
        if ticks < 0 or (until and not ticks):
            raise BadInputError(f"{ticks} ticks cannot be waited; give a number above 0")
        self._look_for_hands()
        chance = global_chance()
        try:
            found = self._play(ticks, until, bot)
        finally:
            self.left = self.world.sections()
        if global_chance() != chance:
            raise self.fail("the global random module was used; use the world's streams")
        return found

    def _play(self, ticks: int, until: Condition | None, bot: Bot | None) -> bool:
        for _ in range(ticks):
            if bot and self.session.outcome:
                break
            if bot:
                self.held[0] = bot.act(self.world, self.danko)
            self._step()
            if until and self._holds(until):
                return True
        return False

    def _step(self) -> None:
        held = self._pressed()
        before = self.world.copy() if self._doubles else None
        with STEPPING:
            told = self.session.step(held)
        self.events += told
        self._scene = Scene(self.world)
        self.begun.update((actor.kind.name, actor.move.name) for actor in self.world.actors)
        for what in faults(self.world):
            raise self.fail(what)
        if self._doubles and before:
            for what in self._doubles.compare(before, self.world, held):
                raise self.fail(what)
        for number, (condition, why) in enumerate(self.forbidden):
            if self._holds(condition):
                raise self.fail(why, forbidden_name(number, why))

    def _pressed(self) -> tuple[Command, ...]:
        if self.script is None:
            return tuple(self.held)
        tick = len(self.session.inputs)
        if tick >= self.most:
            raise ScriptOverError
        return self.script[tick] if tick < len(self.script) else (0,) * len(self.held)

    def _holds(self, condition: Condition) -> bool:
        self._scene = Scene(self.world)
        return bool(condition(self._scene))

    def _look_for_hands(self) -> None:
        """If the test has arranged the world by hand, what follows is played from here."""
        if self.world.sections() != self.left:
            self.opening, self.since = self.world.copy(), len(self.session.inputs)
            if self._doubles:
                self._doubles.forget()


def forbidden_name(number: int, why: str) -> str:
    """Return the name of the failure of this `never`: several may give the same reason."""
    return f"never {number}: {without_numbers(why)}"


def named(what: str, name: object, known: Collection[object]) -> None:
    """Refuse a name that is not known, and tell those that are."""
    if name not in known:
        raise BadInputError(
            f"there is no {what} {name!r}; choose one of {', '.join(map(str, known))}"
        )


def bits(buttons: Sequence[str]) -> Command:
    """Return the buttons of these names as held bits."""
    held = 0
    for button in buttons:
        named("button", button, BUTTONS)
        held |= 1 << BUTTONS.index(button)
    return held
