"""One against one: a man begins his blow once, and Danko has one answer to it.

The answer is given no sooner than 12 ticks after the tell shows; the moment is tried early, right
and late. `WON`: the man lost energy and Danko at most a fifth of the blow. `SAFE`: Danko only kept
out of harm.
"""

from typing import NamedTuple

from game.sim.actor import Actor, Kind
from game.sim.command import DOWN, FIRE, HEAVY, LEFT, RIGHT, STRIKE, UP, Command
from game.sim.moves import Move
from game.sim.units import PX, VIEW
from game.sim.world import World
from game.testing.arena import arena
from game.testing.scenario import NOT_YET
from game.testing.sight import Threat, threats
from game.testing.stages import Stages

LAG = 12
OFF = (-2, 0, 2)  # ticks early or late
HARMED, SAFE, WON = "harmed", "safe", "won"
ANSWERS = (
    "stand", "jab", "headbutt", "guard", "parry", "duck", "uppercut", "sway", "throw back",
    "close in",
)  # fmt: skip
NEAR, FAR = 60, 200  # px
OPENERS = {"jab": (52, STRIKE), "close in": (52, STRIKE), "headbutt": (44, HEAVY)}  # px, button


class Question(NamedTuple):
    """A blow, told from so far away; the answers that win, those that only keep out of harm.

    chance: answers of which the moment decides whether they keep out of harm; none of them wins.
    """

    kind: str
    move: str
    phase: int
    apart: int
    wins: str
    keeps: str = ""
    chance: str = ""


class Answer:
    """One answer to one blow; then, if the man is open, one blow more."""

    def __init__(self, how: str, off: int) -> None:
        self.how = how
        self.off = off
        self.done = False
        self.queue: list[Command] = []
        self.last: Command = 0

    def act(self, world: World, player: Actor) -> Command:
        command = self.queue.pop(0) if self.queue else self._think(world, player)
        if command & self.last & (STRIKE | HEAVY | FIRE):
            command &= ~(STRIKE | HEAVY | FIRE)
        self.last = command
        return command

    def _think(self, world: World, player: Actor) -> Command:
        if player.move.name == "hold":
            return STRIKE
        if player.move.name not in ("stand", "duck", "guard", "jab", "cross"):
            return 0
        foe = next(iter(world.foes), None)
        if foe is None:
            return 0
        near = threats(world, player, LAG)
        is_open = self._is_open(world, foe, player)
        if self.how == "stand":
            return 0
        if player.pilot and player.pilot.item:
            return FIRE
        if (near and not is_open) or (not self.done and self.how in (*OPENERS, "uppercut")):
            return self._answer(foe, player, near)
        if is_open and (self.how not in ("duck", "guard") or foe.t < foe.start + 14):
            return STRIKE if _apart(foe, player) < 54 else _to(foe, player)
        return 0

    def _is_open(self, world: World, foe: Actor, player: Actor) -> bool:
        blow = foe.move.strike or foe.move.toss or foe.move.rolls
        over = bool(blow) and foe.t >= foe.start + foe.move.active
        shown = foe.move.name in ("dizzy", "hurt", "reload") or over
        from_afar = self.how == "throw back" and _apart(foe, player) > 90
        return shown and not world.shots and not from_afar

    def _answer(self, foe: Actor, player: Actor, near: list[Threat]) -> Command:
        eta = near[0].eta + self.off if near else 99
        if self.how in OPENERS:
            return self._open(foe, player)
        if self.how == "guard" and eta <= 16:
            return UP
        if self.how in ("parry", "throw back") and eta <= 5:
            return UP
        if self.how == "duck" and eta <= 9:
            return DOWN
        if self.how == "uppercut" and eta <= 13:
            return DOWN | (STRIKE if eta <= 9 else 0)
        if self.how == "sway" and not self.done and eta <= 8:
            return self._sway(foe, player)
        return 0

    def _open(self, foe: Actor, player: Actor) -> Command:
        reach, button = OPENERS[self.how]
        if self.how != "close in" and foe.t < LAG:
            return 0
        if _apart(foe, player) > reach:
            return _to(foe, player)
        self.done = True
        return button

    def _sway(self, foe: Actor, player: Actor) -> Command:
        self.done = True
        away = _to(foe, player) ^ (LEFT | RIGHT)
        self.queue = [0, away, 0, 0, 0, 0, 0, 0, 0 if foe.move.rushes else STRIKE]
        return away


def _apart(foe: Actor, player: Actor) -> int:
    return abs(foe.x - player.x) // PX


def _to(foe: Actor, player: Actor) -> Command:
    return RIGHT if foe.x > player.x else LEFT


def exchange(stage: Stages, question: Question, answer: Answer) -> str:
    """Play one blow and its answer; return what came of it."""
    s = stage(arena(width=VIEW, starts=(84 * PX,)))
    foe = s.place(question.kind, question.apart)
    foe.phase = question.phase
    if foe.kind.covers and not foe.phase:
        s.place(foe.kind.covers, 196)  # far away, and asleep: else this one is alone
    s.begin(foe, question.move)
    blow = costs(foe.kind, foe.move)
    for _ in range(190 if question.apart == FAR else 130):
        foe.cool = NOT_YET  # one blow only
        s.play(answer, 1)
    assert s.danko.pilot
    if s.danko.pilot.taken * 5 > blow:
        return HARMED
    return WON if foe.energy < foe.most else SAFE


def costs(kind: Kind, move: Move) -> int:
    """Return the energy that a blow costs, or the blow that a stance goes over into."""
    for what in (move.strike, move.toss, move.rolls):
        if what:
            return what.damage
    return 0 if move.then == "stand" else costs(kind, kind.moves[move.then])


def check(stage: Stages, question: Question, answer: str) -> None:
    """See that an answer given early, right and late does what the table says of it."""
    results = [exchange(stage, question, Answer(answer, off)) for off in OFF]
    word = answer.replace(" ", "_")
    if word in question.chance.split():
        assert WON not in results
        return
    known = WON if word in question.wins.split() else SAFE
    expected = known if known == WON or word in question.keeps.split() else HARMED
    assert results == [expected] * len(OFF), results
