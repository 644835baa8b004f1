"""Rules of chases: what there is to do, the rival, who is carried, and the clock of a crossing."""

from collections.abc import Iterator, Mapping

from game.levels import lane_classes
from game.levels.brawl_classes import Duel
from game.levels.classes import Actor, Lurch
from game.levels.faults import Fault
from game.levels.lint.maps import Rule, of_map
from game.levels.things import Level, Placed
from game.sim.actor import FOES, Kind
from game.sim.gaits import Drive
from game.sim.rivals import SWING, SWING_EVERY, SWING_FIRST
from game.sim.units import PX

RAM = "ram"  # the move of who drives that takes speed from a rival
TASKS = (
    lane_classes.Catch,
    lane_classes.Rams,
    lane_classes.Squeeze,
    lane_classes.Tyre,
    lane_classes.Crossing,
)


def _tasks(level: Level, _: Mapping[str, Kind]) -> Iterator[Fault]:
    """A map asks one thing; two of one class are told elsewhere."""
    tasks = [thing for thing in level.things if isinstance(thing.what, (*TASKS, Duel))]
    for other in tasks[1:]:
        first = type(tasks[0].what)
        if type(other.what) is not first:
            message = f"the map has a {first.__name__} too; delete one, or give it its own map"
            yield other.fault(message, "RH383")


def _rivals(level: Level, kinds: Mapping[str, Kind]) -> Iterator[Fault]:
    """Whom a task is about must be somebody against the players who drives."""
    rivals = [name for name, kind in kinds.items() if _is_rival(kind)]
    for task in level.things:
        about = level.by_id.get(task.what.rival) if isinstance(task.what, TASKS) else None
        if about is None or task.doubts("rival") or about.doubts("kind"):
            continue
        kind = kinds.get(about.what.kind) if isinstance(about.what, Actor) else None
        if kind and not _is_rival(kind):
            message = (
                f"rival is a {kind.name!r}, who does not race; let it be an Actor of the kind "
            )
            yield task.fault(f"{message}{' or '.join(rivals)}", "RH384", "rival")


def _is_rival(kind: Kind) -> bool:
    return kind.team == FOES and isinstance(kind.gait, Drive)


def _carried(level: Level, kinds: Mapping[str, Kind]) -> Iterator[Fault]:
    for actor in level.all(Actor):
        carrier = level.by_id.get(actor.what.on)
        if carrier is None or actor.doubts("on") or carrier.doubts("kind"):
            continue
        kind = kinds.get(carrier.what.kind) if isinstance(carrier.what, Actor) else None
        if kind and not isinstance(kind.gait, Drive):
            message = f"it is on a {kind.name!r}, which carries nobody; choose one who drives"
            yield actor.fault(message, "RH385", "on")


def _second(level: Level, kinds: Mapping[str, Kind]) -> Iterator[Fault]:
    """The second rides along where the first drives, or where he has the wheel himself."""
    pilot, second = kinds.get(level.stage.pilot), kinds.get(level.stage.second)
    if pilot is None or {"pilot", "second"} & set(level.unread):
        return
    drives, aboard = isinstance(pilot.gait, Drive), second is not None and second.aboard
    has_wheel = drives or bool(level.all(Lurch)) or bool(level.all(lane_classes.Lane))
    if second and aboard and not has_wheel:
        message = f"second is {second.name!r}, who rides along, but {pilot.name!r} does not drive"
        yield of_map(level, f"{message}; choose another", "RH386", "second")
    elif drives and not aboard and "Lane" not in level.meant:
        riders = [name for name, kind in kinds.items() if kind.aboard]
        if riders:
            message = f"{pilot.name!r} drives, so the second player must ride with him; let second "
            yield of_map(level, f"{message}be {' or '.join(riders)}", "RH386", "second")


def _beats(level: Level, _: Mapping[str, Kind]) -> Iterator[Fault]:
    for beat in level.all(lane_classes.Beat):
        if not beat.at.name:
            yield beat.fault("it has no name; name it after what it asks", "RH379")


# ---- the crossing ------------------------------------------------------------------------------
def _crossings(level: Level, kinds: Mapping[str, Kind]) -> Iterator[Fault]:
    """The train must come after the rival, and who does all well must hold him up enough."""
    for crossing in level.sound(lane_classes.Crossing)[:1]:
        what, rival = crossing.what, _rival(level, crossing, kinds)
        pilot = kinds.get(level.stage.pilot)
        if rival is None or pilot is None or crossing.doubts("rival", "train", "late"):
            continue
        actor, kind, gait = rival
        distance = (crossing.at.middle - actor.at.middle) * PX * level.direction
        if distance <= 0:
            message = f"it lies behind the rival {actor.called}; move it ahead"
            yield crossing.fault(message, "RH389")
            continue
        alone = _arrives(distance, gait, {})
        if alone >= what.train:
            message = (
                f"he is there after {alone} ticks, and the train comes after {what.train}; let it "
                "come later, or move this nearer"
            )
            yield crossing.fault(message, "RH389", "train")
            continue
        least = what.train - _arrives(distance, gait, _losses(pilot, kind, what.train))
        if least > what.late:
            message = (
                f"even he who rams and dodges whenever he can leaves him {least} ticks ahead of "
                f"the train, and late is {what.late}; raise it, or let the train come sooner"
            )
            yield crossing.fault(message, "RH390", "late")


def _rival(
    level: Level, task: Placed[lane_classes.Crossing], kinds: Mapping[str, Kind]
) -> tuple[Placed[Actor], Kind, Drive] | None:
    for actor in level.sound(Actor):
        kind = kinds.get(actor.what.kind)
        if actor.at.id == task.what.rival and kind and isinstance(kind.gait, Drive):
            return actor, kind, kind.gait
    return None


def _losses(pilot: Kind, rival: Kind, until: int) -> dict[int, int]:
    """Return what a rival loses on which tick to one who never lets a chance go by."""
    ram, swing = pilot.moves.get(RAM), rival.moves.get(SWING)
    lost: dict[int, int] = {}
    if ram and ram.strike:
        every = max([1, *(each.every for each in pilot.moves["stand"].cancels if each.into == RAM)])
        lost |= dict.fromkeys(range(0, until, every), ram.strike.shed)
    for tick in range(SWING_FIRST, until, SWING_EVERY) if swing else ():
        lost[tick] = lost.get(tick, 0) + (swing.miss if swing else 0)
    return lost


def _arrives(distance: float, gait: Drive, lost: Mapping[int, int]) -> int:
    """Return the tick on which a rival has come so far (subpixels)."""
    x, speed, tick = 0, gait.cruise, 0
    while x < distance:
        speed = max(gait.least, min(gait.cruise, speed + gait.gain) - lost.get(tick, 0))
        x += speed
        tick += 1
    return tick


CHASE_RULES: tuple[Rule, ...] = (
    _tasks,
    _rivals,
    _carried,
    _second,
    _beats,
    _crossings,
)
