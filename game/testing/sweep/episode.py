"""One episode: a bot plays a stage from the start to the end, and one row says how it went.

A `Job` and a `Row` are plain values, so that they travel to another process or machine.
"""

from dataclasses import dataclass, field, replace
from functools import cache
from hashlib import sha256
from typing import NamedTuple

from game import __version__, resources
from game.faults import BadInputError
from game.session import Session, Start
from game.sim.events import Event
from game.sim.stage import StagePlan
from game.sim.units import PX
from game.testing.headless import play

SOURCES = (
    *("sim/*.py", "content/*.py", "levels/*.py", "session.py"),
    *("testing/players.py", "testing/bots.py", "testing/drivers.py", "testing/sight.py"),
    *("testing/gunplay.py", "testing/spammers.py"),
    *("testing/headless.py", "testing/sweep/episode.py"),
)  # all that a row depends on, below the package


class Key(NamedTuple):
    """What tells one row of a table from the others."""

    stage: str
    difficulty: str
    bot: str
    seed: int


class Job(NamedTuple):
    """One episode to be played: its key, the exact level and rules, and the limits."""

    key: Key
    level: str  # as `resources.level` understands it
    level_hash: str
    rules: str
    players: int
    ticks: int
    first: bool = False  # the map alone, at the first life


class Row(NamedTuple):
    """How one episode went. With two players all but `best_chain` are sums over both.

    `energy` is what is left at the end and `energy_lost` what was lost in all. `ended_in` is the
    wave last begun, from 1, unless the stage was cleared; 0 is before the first, or cleared.
    `unhurt` lists the waves won without losing energy in them, `harm` each loss as (px of the
    level, energy), in the order it happened. Where a stage goes on in another map, waves and px
    are counted on from those of the maps before.
    """

    stage: str
    difficulty: str
    bot: str
    seed: int
    outcome: str
    ticks: int
    score: int
    energy: int
    energy_lost: int
    lives: int
    continues: int
    parries: int
    best_chain: int
    waves_won: int
    ended_in: int
    unhurt: tuple[int, ...]
    harm: tuple[tuple[int, int], ...]
    digest: str

    @property
    def key(self) -> Key:
        """The key of the row."""
        return Key(*self[:4])


def run(job: Job) -> Row:
    """Play an episode; raise BadInputError where game or level are not those of the job."""
    if job.rules != rules():
        message = f"a worker has another game ({__version__}, rules {rules()}) than the sweep"
        raise BadInputError(f"{message} ({job.rules}); install the same one for all")
    start = start_of(job.level)
    if job.level_hash != level_hash(start):
        raise BadInputError("is not the level of the sweep; copy it to every worker", job.level)
    key = job.key
    start = replace(
        start, seed=key.seed, difficulty=key.difficulty, players=job.players, first=job.first
    )
    session = Session(start)
    notes = _Notes(start.plan)
    for events in play(session, job.key.bot, job.ticks):
        for event in events:
            notes.take(event)
    return _row(job.key, session, notes)


@cache
def start_of(name: str) -> Start:
    """Return a start of a level, read once in each process; raise BadInputError if it is broken."""
    try:
        return Start.of(resources.level(name))
    except BadInputError as fault:  # of a kind that survives the way to another process
        raise BadInputError(str(fault)) from None


def level_hash(start: Start) -> str:
    """Return 16 hexadecimal digits for all files of a level."""
    return sha256(repr(sorted(start.files.items())).encode()).hexdigest()[:16]


@cache
def rules() -> str:
    """Return 16 hexadecimal digits for the source of rules and bots.

    While they are being tuned the version number stays the same.
    """
    digest = sha256()
    for pattern in SOURCES:
        for file in sorted(resources.PACKAGE.glob(pattern)):
            data = file.read_bytes().replace(b"\r\n", b"\n")
            digest.update(f"{file.name} {len(data)}\n".encode())
            digest.update(data)
    return digest.hexdigest()[:16]


@dataclass
class _Notes:
    """What the events of a run tell that its end does not."""

    plan: StagePlan  # of the map being played
    px: int = 0  # of the maps before
    waves: int = 0  # the same
    harm: list[tuple[int, int]] = field(default_factory=list)
    unhurt: list[int] = field(default_factory=list)
    hurt: bool = False  # in the wave being fought

    def take(self, event: Event) -> None:
        """Note one event."""
        if event.name == "hurt" and event.who in (self.plan.pilot, self.plan.second):
            self.harm.append((self.px + event.x // PX, event.amount))
            self.hurt = True
        elif event.name == "wave":
            self.hurt = False
        elif event.name == "won" and not self.hurt:
            self.unhurt.append(self.waves + event.amount + 1)
        elif event.name == "part" and self.plan.then:
            self.px += self.plan.width // PX
            self.waves += len(self.plan.waves)
            self.plan = self.plan.then


def _row(key: Key, session: Session, notes: _Notes) -> Row:
    world = session.world
    stage = world.stage
    pilots = [player.pilot for player in world.players if player.pilot]
    return Row(
        *key,
        outcome=session.outcome or "timeout",
        ticks=world.tick,
        score=sum(pilot.score for pilot in pilots),
        energy=sum(max(0, player.energy) for player in world.players),
        energy_lost=sum(pilot.taken for pilot in pilots),
        lives=sum(pilot.lives for pilot in pilots),
        continues=stage.continues,
        parries=sum(pilot.parries for pilot in pilots),
        best_chain=max(pilot.best_chain for pilot in pilots),
        waves_won=notes.waves + stage.wave + (0 if stage.fighting else 1),
        ended_in=0 if session.outcome == "clear" else notes.waves + stage.wave + 1,
        unhurt=tuple(notes.unhurt),
        harm=tuple(notes.harm),
        digest=session.digest(),
    )
