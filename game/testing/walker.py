"""One try of a level: a bot that fights by the rules and collects, and a diary of what it met."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from game.session import Session, Start
from game.sim.actor import Actor
from game.sim.command import HEAVY, LEFT, RIGHT, Command
from game.sim.directing import REACH
from game.sim.events import Event
from game.sim.stage import StagePlan
from game.sim.units import PX, TICKS, VIEW
from game.sim.world import World
from game.testing.bots import SKILLS, Bot, Careful
from game.testing.sight import dangers

PATIENCE = 60 * TICKS  # without news and without a step forward: stuck
SEEK = 15 * TICKS  # for one thing
LONGEST = 20 * 60 * TICKS
AT_ARMS_LENGTH = 30 * PX  # from the edge of a thing that a headbutt breaks
# What makes a try go on; a vent that blows into an empty room is no news.
NEWS = (
    "wave", "won", "enter", "dead", "hurt", "pickup", "checkpoint", "phase", "say", "music",
    "signal", "life", "again", "beat", "count", "mark", "locked", "scene", "witness", "shatter",
    "slam", "unmasked", "goal", "shown", "answered", "drawn",
)  # fmt: skip
BUMPS = ("crash", "scrape", "bounce", "swing")  # what happens to who drives

Ending = Literal["clear", "dead", "timeout", "stuck", "endless"]


class Goal(NamedTuple):
    """Something to have: where it is, its half width (subpixels), whether it is to be broken."""

    x: int
    half: int = 0
    breaks: bool = False


class Collector:
    """Fights with a skill; while nobody is there it goes to each thing in view before it goes on.

    It takes up what lies there, breaks what breaks, and comes to who must be reached. What lies
    before the exit comes first: who passes that has no more time. What cannot be had within a
    while, because steam bars the way to it, is left.
    """

    def __init__(self, seed: int, skill: str) -> None:
        self.fighter = Careful(seed, SKILLS[skill])
        self.over: tuple[Goal, ...] = ()  # that were stood over, or left
        self.sought = 0  # ticks for which the same one has been

    def act(self, world: World, player: Actor) -> Command:
        """Return the buttons held on the next tick."""
        goal = None if world.foes or world.shots else self._goal(world, player)
        busy = self.fighter.queue or dangers(world, player, self.fighter.skill.lag)
        pressed = self.fighter.last & HEAVY
        command = self.fighter.act(world, player)
        if goal is None or busy or not player.move.free:
            return command
        ahead = (goal.x - player.x) * player.face
        if goal.breaks and 0 < ahead < goal.half + AT_ARMS_LENGTH:
            self.fighter.last = 0 if pressed or _in_the_way(world, player) else HEAVY
            return self.fighter.last
        return RIGHT if goal.x > player.x else LEFT

    def _goal(self, world: World, player: Actor) -> Goal | None:
        """Return the next thing that a hand in this view can still reach."""
        plan, view = world.plan, world.stage.view
        hand = player.kind.edge - REACH

        def nearness(goal: Goal) -> tuple[bool, int]:
            return (goal.x - plan.exit) * plan.direction > 0, abs(goal.x - player.x)

        there = [
            goal
            for goal in goals(world)
            if goal not in self.over and view + hand < goal.x < view + VIEW - hand
        ]
        goal = min(there, key=nearness, default=None)
        if goal is None:
            return None
        self.sought += 1
        if (touches(player, goal.x) and not goal.breaks) or self.sought > SEEK:
            self.over, self.sought = (*self.over, goal), 0
        return goal


def goals(world: World) -> Iterator[Goal]:
    """Yield what there is to have: all pickups, and what is not yet broken or reached."""
    plan, stage = world.plan, world.stage
    yield from (Goal(pickup.x) for pickup in plan.pickups)
    yield from (Goal(x) for _, x, _ in stage.dropped)
    for prop, broken in zip(plan.props, stage.broken, strict=True):
        if not broken:
            yield Goal(prop.x, prop.half, breaks=True)
    for witness, reached in zip(plan.witnesses, stage.reached, strict=True):
        if not reached:
            yield Goal(witness.x)


def _in_the_way(world: World, player: Actor) -> bool:
    """Tell whether a blow would meet somebody whom it does not concern."""
    return any(
        actor.kind.innocent and -30 * PX < (actor.x - player.x) * player.face < 90 * PX
        for actor in world.actors
    )


def touches(player: Actor, x: int) -> bool:
    """Tell whether a thing at x would be taken, if it is of use."""
    return abs(player.x - x) <= REACH and player.move.free


class Step(NamedTuple):
    """Where the player and the left edge of the view were after a tick, px, and his energy."""

    x: int
    view: int
    energy: int


class Loss(NamedTuple):
    """Energy lost: on which tick, where (px), how much, to what; guarded: through the guard."""

    tick: int
    x: int
    amount: int
    what: str
    guarded: bool


class Mark(NamedTuple):
    """Something that came about on a tick at x (px): who or what it was."""

    tick: int
    x: int
    what: str = ""


@dataclass
class Fight:
    """A wave from when the view stopped until it was free again; ended 0: it never was."""

    wave: int
    began: int
    ended: int = 0
    lost: int = 0  # energy
    hits: int = 0  # not counting what came through the guard
    beaten: int = 0


@dataclass
class Diary:
    """What a try met. Of pickups, checkpoints, cues and the like: the first tick, or 0.

    A pickup is reached when the player has stood over it; taken says whether it was of use.
    """

    plan: StagePlan
    way: list[Step] = field(default_factory=list)  # one a tick
    fights: list[Fight] = field(default_factory=list)
    losses: list[Loss] = field(default_factory=list)
    lives: list[Mark] = field(default_factory=list)  # where each was lost
    beaten: list[Mark] = field(default_factory=list)
    pickups: list[int] = field(default_factory=list)
    taken: tuple[bool, ...] = ()
    checkpoints: list[int] = field(default_factory=list)
    cues: list[int] = field(default_factory=list)
    hazards: list[int] = field(default_factory=list)
    beats: list[int] = field(default_factory=list)
    witnesses: list[int] = field(default_factory=list)
    props: list[int] = field(default_factory=list)  # broken
    harmed: list[Mark] = field(default_factory=list)  # whom it does not concern
    told: Counter[str] = field(default_factory=Counter)  # how often what is only counted came
    bumps: list[Mark] = field(default_factory=list)  # of who drives: crashes and the like
    losses_of_part: list[Mark] = field(default_factory=list)  # why what is asked was not done
    counts: int = 0  # what the task has counted up to, since it began
    furthest: int = 0  # subpixels, counted the way of the stage
    ahead: int = 0  # the same, since it began or began anew
    news: int = 0  # tick of the last

    def __post_init__(self) -> None:
        self.pickups = [0] * len(self.plan.pickups)
        self.checkpoints = [0] * len(self.plan.checkpoints)
        self.cues = [0] * len(self.plan.cues)
        self.hazards = [0] * len(self.plan.hazards)
        self.beats = [0] * len(self.plan.beats)
        self.witnesses = [0] * len(self.plan.witnesses)
        self.props = [0] * len(self.plan.props)
        self.furthest = self.ahead = -self.plan.width

    def note(self, world: World, events: tuple[Event, ...]) -> None:
        """Take down a tick; of one on which the stage goes on elsewhere only what was told."""
        if world.plan is self.plan:
            self._note_place(world)
        elif self.way:
            self.way.append(self.way[-1])
        for event in events:
            self._note_event(world.tick, event, events)
        if any(event.name in NEWS for event in events):
            self.news = world.tick

    def _note_place(self, world: World) -> None:
        player, tick, before = world.players[0], world.tick, self.ahead
        self.way.append(Step(player.x // PX, world.stage.view // PX, max(0, player.energy)))
        self.ahead = max(self.ahead, player.x * self.plan.direction)
        self.furthest = max(self.furthest, self.ahead)
        for place, pickup in enumerate(self.plan.pickups):
            if not self.pickups[place] and (world.stage.taken[place] or touches(player, pickup.x)):
                self.pickups[place] = self.news = tick
        stage = world.stage
        self.taken = stage.taken
        for done, ticks in (
            (stage.fired, self.cues),
            (stage.reached, self.witnesses),
            (stage.broken, self.props),
        ):
            for place, one in enumerate(done):
                if one and not ticks[place]:
                    ticks[place] = tick
        if self.ahead // PX > before // PX:
            self.news = tick

    def _note_event(self, tick: int, event: Event, events: tuple[Event, ...]) -> None:
        fight = self.fights[-1] if self.fights and not self.fights[-1].ended else None
        match event.name:
            case "wave":
                self.fights.append(Fight(event.amount, tick))
            case "won" if fight:
                fight.ended = tick
            case "hurt" if event.who == self.plan.pilot:
                guarded = any(told.name == "guarded" for told in events)
                self.losses.append(Loss(tick, event.x // PX, event.amount, event.what, guarded))
                if fight:
                    fight.lost += event.amount
                    fight.hits += not guarded
            case "dead":
                self.beaten.append(Mark(tick, event.x // PX, event.who))
                if fight:
                    fight.beaten += 1
            case "life":
                self.lives.append(Mark(tick, event.x // PX))
            case "checkpoint":
                self.checkpoints[event.amount] = tick
            case "tell":
                self.hazards[event.amount] = self.hazards[event.amount] or tick
            case _:
                self._note_more(tick, event)

    def _note_more(self, tick: int, event: Event) -> None:
        x = event.x // PX
        match event.name:
            case "beat":
                self.beats[event.amount] = self.beats[event.amount] or tick
            case "hit" if event.what in BUMPS and event.who == self.plan.pilot:
                self.bumps.append(Mark(tick, x, event.what))
            case "innocent":
                self.harmed.append(Mark(tick, x, event.who))
            case "handle" | "slam":
                self.told[event.name] += 1
            case "pickup":
                self.told[event.what] += 1
            case "failed":
                self.losses_of_part.append(Mark(tick, x, event.what))
            case "count" | "mark":
                self.counts = event.amount
            case "again":
                self.ahead, self.counts = -self.plan.width, 0

    def passed(self, x: int) -> bool:
        """Tell whether the player has been as far as x (subpixels)."""
        return self.furthest >= x * self.plan.direction


@dataclass
class Try:
    """A bot's run through a level, to its end or until nothing came of it any more."""

    bot: str
    session: Session
    diary: Diary
    ending: Ending

    @property
    def won(self) -> bool:
        """Whether the exit was reached, or what is asked was done."""
        return self.ending == "clear"

    @property
    def seed(self) -> int:
        """Return the seed of the level's chance and of the bot's."""
        return self.session.start.seed

    @property
    def ticks(self) -> int:
        """Return how long it was played."""
        return self.session.world.tick


def attempt(start: Start, name: str, bot: Bot, watch: Callable[[Try], None]) -> Try:
    """Let a bot play a level once, and not the one it goes on in.

    watch: called as each wave and each beat begins.
    """
    session = Session(start)
    world = session.world
    one = Try(name, session, Diary(start.plan), "endless")
    while world.tick < LONGEST:
        events = session.step((bot.act(world, world.players[0]),))
        one.diary.note(world, events)
        told = {event.name for event in events}
        if told & {"wave", "beat"}:
            watch(one)
        if "part" in told:
            one.ending = "clear"
            break
        if world.stage.outcome or "lost" in told or _are_dead(world):
            one.ending = world.stage.outcome or "dead"
            break
        if world.tick - one.diary.news > PATIENCE:
            one.ending = "stuck"
            break
    return one


def _are_dead(world: World) -> bool:
    return all(player.move.name == "dead" for player in world.players)
