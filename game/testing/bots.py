"""Players made of rules. A bot sees what a person sees and answers with the same commands.

A bot sees places, moves, and the tick of a tell once it is `lag` ticks old; a slip is a blow not
answered at all. `Bot.act` is called once a tick and returns the buttons held.
"""

from dataclasses import dataclass
from typing import Protocol

from game.sim.actor import Actor
from game.sim.command import DOWN, FIRE, HEAVY, LEFT, RIGHT, STRIKE, UP, Command
from game.sim.streams import Stream
from game.sim.units import PX
from game.sim.world import World
from game.testing.gunplay import hold_or_fire, is_duel, may_draw, reply, told_in_a_duel
from game.testing.sight import Threat, coming, dangers, open_foes, seen, threats

PRESSES = STRIKE | HEAVY | FIRE
LEAD = {"guard": 5, "duck": 9, "sway": 8, "upper": 13, "low": 14, "brace": 16, "stop": 17}
ARMOURED = ("bruiser", "carrier")


class Bot(Protocol):
    """One player made of rules."""

    def act(self, world: World, player: Actor) -> Command:
        """Return the buttons held on the next tick."""


@dataclass(frozen=True)
class Skill:
    """lag: ticks before a tell is seen; slip: one blow in so many is missed; jitter: ticks off."""

    lag: int
    slip: int
    jitter: int
    holds_back: bool  # does not start a long blow when something is coming
    sharp: bool = True  # knows somebody in disguise, and slams doors


class Careful:
    """Reads tells, gives the answer that fits, and strikes when nothing is on its way."""

    def __init__(self, seed: int, skill: Skill) -> None:
        self.chance = Stream(seed, 7)
        self.skill = skill
        self.queue: list[Command] = []
        self.last: Command = 0
        self.plans: dict[tuple[int, int], tuple[bool, int]] = {}

    def act(self, world: World, player: Actor) -> Command:
        """Return the buttons held on the next tick; only to aim is a press held over."""
        command = self.queue.pop(0) if self.queue else self._think(world, player)
        if not self.queue and command & self.last & PRESSES and not player.move.aims:
            command &= ~PRESSES
        self.last = command
        return command

    def _think(self, world: World, player: Actor) -> Command:
        if is_duel(world):
            return self._stand_a_duel(world, player)
        if player.move.name == "hold":
            return self._with_a_man_in_hand(world, player)
        if player.move.name == "seized":
            return 0 if self.last else STRIKE
        if player.move.aims:
            return hold_or_fire(world, player)
        near = threats(world, player, self.skill.lag)
        self._plan(near)
        for threat in near:
            slips, late = self.plans[threat.key]
            answer = self._answer(player, threat, late)
            if not slips and answer is not None:
                return answer
        soon = min((t.eta for t in near if not self.plans[t.key][0]), default=99)
        clear = self._door(world, player, soon) or dangers(world, player, self.skill.lag)
        if clear:
            return clear
        return self._attack(world, player, soon)

    def _plan(self, near: list[Threat]) -> None:
        if len(self.plans) > 200:
            self.plans.clear()
        for threat in near:
            if threat.key not in self.plans:
                slips = bool(self.skill.slip) and self.chance.below(self.skill.slip) == 0
                late = self.chance.below(2 * self.skill.jitter + 1) - self.skill.jitter
                self.plans[threat.key] = (slips, late)

    def _answer(self, player: Actor, threat: Threat, late: int) -> Command | None:
        how = threat.how
        lead = 8 if threat.rushes and how == "sway" else LEAD[how]
        if threat.eta > lead + late:
            return None
        if how == "guard":
            waits = player.move.name == "guard" and player.t > 10 and threat.eta > 4
            return 0 if waits else UP
        if how in ("duck", "low"):
            return DOWN
        if how == "brace":
            return UP
        if how == "stop" and threat.eta > 7:
            faced = (threat.x - player.x) * player.face > 0
            return HEAVY if faced and player.move.free else None
        if player.move.name not in ("stand", "duck", "guard", "jab", "cross"):
            return None
        if how == "upper":
            return DOWN | (STRIKE if threat.eta <= 9 else 0)
        return self._sway(player, threat)

    def _sway(self, player: Actor, threat: Threat) -> Command:
        side = 1 if threat.x > player.x else -1
        toward, away = (RIGHT, LEFT) if side > 0 else (LEFT, RIGHT)
        if player.face != side:
            away = toward
        counter = 0 if threat.rushes else STRIKE
        self.queue = [0, away, 0, 0, 0, 0, 0, 0, counter]
        return away

    def _stand_a_duel(self, world: World, player: Actor) -> Command:
        told = told_in_a_duel(world, self.skill.lag)
        if told is None:
            return 0
        self._plan([told])
        slips, late = self.plans[told.key]
        return 0 if slips else reply(world, player, told, late)

    def _door(self, world: World, player: Actor, soon: int) -> Command:
        """Slam a door on who is about to come out of it, if there is time to."""
        x = coming(world, player, self.skill.lag) if self.skill.sharp else 0
        if not x or soon < 16 or not player.move.free:
            return 0
        side = 1 if x > player.x else -1
        if side != player.face:
            return RIGHT if side > 0 else LEFT
        return HEAVY

    def _with_a_man_in_hand(self, world: World, player: Actor) -> Command:
        """Throw him at the side where most of the others are."""
        if player.uses < 2 and not threats(world, player, self.skill.lag):
            return STRIKE if world.tick % 2 else 0
        others = [f for f in self._seen(world.foes) if f.id != player.mate and not f.move.fallen]
        right = sum(1 if f.x > player.x else -1 for f in others)
        way = RIGHT if right > 0 or (right == 0 and player.face > 0) else LEFT
        return 0 if self.last & way else way

    def _attack(self, world: World, player: Actor, soon: int) -> Command:
        move = player.move.name
        if move in ("jab", "cross"):
            wait = (36 if move == "cross" else 16) if self.skill.holds_back else 6
            return STRIKE if player.landed and soon > wait else 0
        if move not in ("stand", "duck", "guard"):
            return 0
        mark = self._mark(world, player)
        if mark is None:
            return walk_on(world, player)
        if player.pilot and player.pilot.item:
            return FIRE
        return self._strike_at(world, player, mark, soon)

    def _mark(self, world: World, player: Actor) -> Actor | None:
        def nearness(foe: Actor) -> int:
            return abs(foe.x - player.x) - (30 * PX if foe.move.name == "dizzy" else 0)

        return min(self._seen(open_foes(world)), key=nearness, default=None)

    def _seen(self, foes: list[Actor]) -> list[Actor]:
        """Return those whom the bot knows for foes."""
        return [f for f in foes if self.skill.sharp or not f.move.disguised]

    def _strike_at(self, world: World, player: Actor, mark: Actor, soon: int) -> Command:
        d = mark.x - player.x
        dist, side, to = abs(d) // PX, 1 if d > 0 else -1, RIGHT if d > 0 else LEFT
        near = [f for f in self._seen(world.foes) if abs(f.x - player.x) < 76 * PX]
        crowd = sum(not f.move.fallen for f in near)
        hot = player.pilot is not None and player.pilot.heat >= 100
        if hot and (crowd >= 2 or (mark.kind.boss and dist < 70)) and soon > 5:
            return STRIKE | HEAVY
        dizzy = mark.move.name == "dizzy"
        if side != player.face:
            behind = dist < 50 and soon > 8 and not dizzy and self.last & to
            return to | STRIKE if behind else to
        if dizzy and not mark.kind.boss:
            return to
        if mark.move.rushes:
            return 0
        if may_draw(world, player, mark, soon):
            return FIRE
        guarded = mark.guarding and mark.kind.moves["stand"].guard
        heavy = (mark.kind.name in ARMOURED or guarded) and not dizzy
        if dist > (44 if heavy else 52):
            return to if soon > 4 else 0
        return self._blow(mark, soon) if heavy else self._light(soon)

    def _light(self, soon: int) -> Command:
        return STRIKE if soon > (14 if self.skill.holds_back else 6) else 0

    def _blow(self, mark: Actor, soon: int) -> Command:
        """Against armour: the headbutt, early in a tell; jabs when nothing is on its way."""
        careful = self.skill.holds_back
        if seen(mark, self.skill.lag):
            early = mark.start - mark.t > 14 and soon > 13
            return HEAVY if early and not mark.kind.boss else 0
        if mark.kind.boss:
            return STRIKE if soon > (14 if careful else 8) else 0
        return HEAVY if soon > (34 if careful else 14) else 0


class Masher:
    """Walks to the nearest and mashes STRIKE, sometimes HEAVY; answers nothing."""

    def __init__(self, seed: int, heavy_in: int = 10) -> None:
        self.chance = Stream(seed, 7)
        self.heavy_in = heavy_in

    def act(self, world: World, player: Actor) -> Command:
        """Return the buttons held on the next tick."""
        if is_duel(world):
            return 0 if world.tick % 7 else FIRE
        mark = min(
            (f for f in world.foes if not (f.move.fallen or f.move.disguised)),
            key=lambda f: abs(f.x - player.x),
            default=None,
        )
        if mark is None:
            return walk_on(world, player)
        to = RIGHT if mark.x > player.x else LEFT
        if player.move.name == "hold":
            return to if world.tick % 2 else 0
        if abs(mark.x - player.x) > 50 * PX or (mark.x > player.x) != (player.face > 0):
            return to
        if world.tick % 7:
            return 0
        return HEAVY if self.chance.below(self.heavy_in) == 0 else STRIKE


class Random:
    """Holds a button picked anew every six ticks."""

    def __init__(self, seed: int) -> None:
        self.chance = Stream(seed, 7)
        self.held: Command = 0

    def act(self, world: World, player: Actor) -> Command:
        """Return the buttons held on the next tick."""
        del player
        if world.tick % 6 == 0:
            self.held = 1 << self.chance.below(7) if self.chance.below(4) else 0
        return self.held


def walk_on(world: World, player: Actor) -> Command:
    """Go the way of the stage; while locked in, stand in the middle."""
    if not world.stage.fighting:
        return RIGHT if world.plan.direction > 0 else LEFT
    at = (player.x - world.stage.view) // PX
    return RIGHT if at < 140 else LEFT if at > 180 else 0


SKILLS = {
    "casual": Skill(24, 3, 7, holds_back=False, sharp=False),
    "careful": Skill(15, 10, 2, holds_back=True),
    "perfect": Skill(6, 0, 0, holds_back=True),
}
