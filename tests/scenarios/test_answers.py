"""One against one: which answer fits which question.

Each man begins his blow once. Danko has one answer, given no sooner than 12 ticks after the tell
shows; the moment is tried early, right and late. `WON`: the man lost energy and Danko at most a
fifth of the blow. `SAFE`: Danko only kept out of harm.
"""

import pytest

from game.content.kinds import KINDS
from game.sim.actor import Actor
from game.sim.command import DOWN, FIRE, HEAVY, LEFT, RIGHT, STRIKE, UP, Command
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
SMALL = ("bather", "bather2", "bather3", "charger", "thrower")
PUNCH = ("punch", 0, 62, "jab guard parry duck sway throw_back close_in", "")
# (kind, move, phase, px away, the answers that win, those that only keep out of harm)
QUESTIONS = (
    *((kind, *PUNCH) for kind in SMALL),
    ("bruiser", "haymaker", 0, NEAR, "headbutt sway", ""),
    ("charger", "rush", 0, FAR, "uppercut sway", ""),
    ("thrower", "toss", 0, FAR, "jab headbutt parry throw_back close_in", "guard duck"),
    ("carrier", "shovel", 0, NEAR, "headbutt sway", ""),
    ("carrier", "backhand", 0, 44, "jab headbutt guard parry duck sway throw_back close_in", ""),
    ("carrier", "coals", 0, FAR, "jab headbutt parry throw_back close_in", "duck"),
    ("carrier", "iron", 1, FAR, "uppercut sway", ""),
    ("boarder", "punch", 0, 44, "headbutt guard parry sway throw_back", ""),
    ("boarder", "lash", 0, 80, "jab headbutt sway close_in", "duck"),
)
OPENERS = {"jab": (52, STRIKE), "close in": (52, STRIKE), "headbutt": (44, HEAVY)}  # px, button


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
        foe = world.foes[0]
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
        over = bool(foe.move.strike or foe.move.toss) and foe.t >= foe.start + foe.move.active
        shown = foe.move.name in ("dizzy", "hurt") or over
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


def exchange(stage: Stages, kind: str, move: str, phase: int, apart: int, answer: Answer) -> str:
    s = stage(arena(width=VIEW, starts=(84 * PX,)))
    foe = s.place(kind, apart)
    foe.phase = phase
    s.begin(foe, move)
    attack = foe.move
    blow = attack.strike.damage if attack.strike else attack.toss.damage if attack.toss else 0
    for _ in range(190 if apart == FAR else 110):
        foe.cool = NOT_YET  # one blow only
        s.play(answer, 1)
    assert s.danko.pilot
    if s.danko.pilot.taken * 5 > blow:
        return HARMED
    return WON if foe.energy < foe.most else SAFE


@pytest.mark.parametrize("answer", ANSWERS)
@pytest.mark.parametrize("question", QUESTIONS, ids=lambda q: f"{q[0]} {q[1]}")
def test_an_answer(
    stage: Stages, question: tuple[str, str, int, int, str, str], answer: str
) -> None:
    kind, move, phase, apart, wins, keeps = question
    word = answer.replace(" ", "_")
    expected = WON if word in wins.split() else SAFE if word in keeps.split() else HARMED
    found = [exchange(stage, kind, move, phase, apart, Answer(answer, off)) for off in OFF]
    assert found == [expected] * len(OFF)


def test_every_attack_of_every_foe_is_asked() -> None:
    attacks = {
        (kind.name, attack.move)
        for kind in KINDS.values()
        for phase in kind.phases
        for attack in phase.attacks
    }
    assert attacks == {question[:2] for question in QUESTIONS}
