"""Players at a wheel, made of rules. A driver sees what is announced, tells, and the rival.

He looks ahead as far as his skill, acts on what has been known for `lag` ticks, and lets one
decision in so many slip.
"""

from collections import deque
from dataclasses import dataclass

from game.sim.actor import Actor
from game.sim.command import DOWN, FIRE, HEAVY, LEFT, RIGHT, STRIKE, UP, Command
from game.sim.course import beside
from game.sim.gunnery import OPEN_FROM
from game.sim.lookahead import driver_of, spells, things_ahead, way_through
from game.sim.moves import Move
from game.sim.streams import Stream
from game.sim.tasks import Blows, Deadline, Keep, Match
from game.sim.tug import shown
from game.sim.units import NEVER, PX
from game.sim.world import World

PAD = 3  # ticks kept clear before and after each contact
NEXT = 4  # ticks from one decision to the next
LEVEL = 24 * PX  # nearer to level than this the pedals rest
SAFE = 70  # ticks for which the lane beside the rival must be clear to go back there
SETTLED = 60  # p of the hold from which the pedals answer without a shove
RAM_EVERY, RAM_REACH = 120, 72 * PX


@dataclass(frozen=True)
class Wits:
    """How good a driver is.

    lag: ticks before he knows; ahead: ticks he looks; slip: one decision in so many is missed;
    let_go: ticks before the end of a hold at which he lets go.
    """

    lag: int
    ahead: int
    slip: int
    let_go: int


class Driver:
    """Drives by `way_through`, rams, dodges, holds and lets go."""

    def __init__(self, seed: int, wits: Wits) -> None:
        self.chance = Stream(seed, 9)
        self.wits = wits
        self.wait = 0
        self.last: Command = 0
        self.past: deque[tuple[int, int]] = deque([(0, 0)] * (wits.lag + 1), wits.lag + 1)

    def act(self, world: World, player: Actor) -> Command:
        """Return the buttons held on the next tick; a press is an edge, so none is held over."""
        command = self._think(world, player)
        command &= ~(self.last & (UP | DOWN | STRIKE | HEAVY | FIRE)) | LEFT | RIGHT
        self.last = command
        return command

    def _think(self, world: World, player: Actor) -> Command:
        state = world.stage.task
        if player.kind.aboard:
            return self._fire(world, player)
        if state and state.tug and state.stage == "hold":
            return self._hold(world)
        steer = self._steer(world, player)
        return steer | self._pedals(world, player, steer) | self._blow(world, player)

    # ---- the road ------------------------------------------------------------------------------
    def _steer(self, world: World, player: Actor) -> Command:
        course = player.course
        self.wait -= 1
        if course is None or not course.settled or not player.move.walks or self.wait > 0:
            return 0
        tell = self._tell(world)
        if tell is not None:
            return self._dodge(world, player)
        things = things_ahead(world, self.wits.lag)
        lanes, ahead = world.plan.open_lanes, self.wits.ahead
        way = way_through(things, player, lanes, ahead, PAD)
        if way is None:
            way = way_through(things, player, lanes, ahead // 2)
        if way is None:
            return LEFT | HEAVY
        if way == 0:
            way = self._homewards(world, player)
        self.wait = NEXT
        if way and self._slips():
            self.wait = self.wits.lag + 8
            return 0
        return UP if way < 0 else DOWN if way > 0 else 0

    def _slips(self) -> bool:
        return bool(self.wits.slip) and self.chance.below(self.wits.slip) == 0

    def _homewards(self, world: World, player: Actor) -> int:
        """Return the step towards the lane beside the rival, when that is clear for a while."""
        rival, course = world.rival, player.course
        wanted = isinstance(world.plan.task, Blows | Keep | Match | Deadline)
        if not wanted or rival is None or rival.course is None or course is None:
            return 0
        home = rival.course.lane + 1
        if course.lane == home:
            return 0
        step = 1 if home > course.lane else -1
        things = things_ahead(world, self.wits.lag)
        spans, _ = spells(things, driver_of(player), len(world.plan.lanes), self.wits.ahead)
        return 0 if any(first < SAFE for first, _ in spans[course.lane + step]) else step

    def _tell(self, world: World) -> Actor | None:
        """Return a rival whose coming across has been seen."""
        rival = world.rival
        if rival and rival.move.miss and self.wits.lag <= rival.t < rival.start:
            return rival
        return None

    def _dodge(self, world: World, player: Actor) -> Command:
        rival = world.rival
        if rival is None or not beside(player, rival, RAM_REACH):
            return 0
        self.wait = NEXT
        if self.wits.slip and self.chance.below(self.wits.slip * 4) == 0:
            return STRIKE
        return DOWN

    def _pedals(self, world: World, player: Actor, steer: Command) -> Command:
        """Full throttle; level with a rival beside; as fast as one whose mark is in sight."""
        rival, task = world.rival, world.plan.task
        if steer & LEFT:
            return 0
        if rival is None or not isinstance(task, Blows | Keep | Match | Deadline):
            return RIGHT
        dx = rival.x - player.x - (task.mark + task.ahead if isinstance(task, Match) else 0)
        if isinstance(task, Match) or abs(dx) <= LEVEL:
            wish = rival.vx + max(-300, min(300, dx // 60))
            return RIGHT if player.vx < wish - 12 else LEFT if player.vx > wish + 24 else 0
        return LEFT if dx < 0 else RIGHT

    def _blow(self, world: World, player: Actor) -> Command:
        """Ram when level, unless he is braced; HEAT where it is full; shoot who shows himself."""
        pilot, rival, task = player.pilot, world.rival, world.plan.task
        if pilot is None or not player.move.walks:
            return 0
        if isinstance(task, Blows | Deadline) and rival and self._tell(world) is None:
            braced = rival.move.miss and rival.t < rival.start and rival.t >= self.wits.lag
            ready = world.tick - pilot.last_begun.get("ram", NEVER) >= RAM_EVERY
            if ready and not braced and beside(player, rival, RAM_REACH - 8 * PX):
                return STRIKE
        return self._fire(world, player)

    def _fire(self, world: World, player: Actor) -> Command:
        gun, task, state = player.gun, world.plan.task, world.stage.task
        if gun is None or gun.wait or gun.aim:
            return 0
        if isinstance(task, Match) and state and state.ticks >= task.ticks:
            return FIRE
        shown_long = max(self.wits.lag, OPEN_FROM)
        up = [a for a in world.foes if a.course and a.course.mount >= 0 and _shows(a.move)]
        return FIRE if any(shown_long <= a.t < a.start for a in up) else 0

    # ---- the hold ------------------------------------------------------------------------------
    def _hold(self, world: World) -> Command:
        """Push against a shove, then settle; let go in the last moment."""
        task, state = world.plan.task, world.stage.task
        if not isinstance(task, Deadline) or state is None or state.tug is None:
            return 0
        self.past.append((state.tug.p, shown(task.tug, state.tug)))
        p, force = self.past[0]
        off = DOWN if state.tug.left <= self.wits.let_go else 0
        if force > 0 or p > SETTLED:
            return LEFT | off
        return (RIGHT if force < 0 or p < -SETTLED else 0) | off


def _shows(move: Move) -> bool:
    return move.strike is not None


class Thumbs:
    """A masher at a wheel: full throttle, a change whenever the thumb twitches, all buttons."""

    def __init__(self, seed: int) -> None:
        self.chance = Stream(seed, 9)
        self.wait = 0
        self.pedal: Command = RIGHT

    def act(self, world: World, player: Actor) -> Command:
        """Return the buttons held on the next tick."""
        state = world.stage.task
        if state and state.stage == "hold":
            if self.chance.below(14) == 0:
                self.pedal = (LEFT, 0, RIGHT)[self.chance.below(3)]
            return self.pedal | (DOWN if self.chance.below(40) == 0 else 0)
        self.wait -= 1
        steer: Command = 0
        if self.wait <= 0:
            self.wait = 16 + self.chance.below(50)
            steer = (UP, 0, DOWN)[self.chance.below(3)]
        return RIGHT | steer | (0 if self.chance.below(12) else STRIKE) | self._other(player)

    def _other(self, player: Actor) -> Command:
        del player
        return FIRE if self.chance.below(24) == 0 else 0


WITS = {
    "casual": Wits(28, 80, 3, 20),
    "careful": Wits(15, 150, 30, 30),
    "perfect": Wits(6, 150, 0, 40),
}
