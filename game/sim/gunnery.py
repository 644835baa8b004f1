"""Shots of a partner who rides along: whom he chooses, and what a shot does.

Nothing is left to chance: what is in the line is hit, and a line with somebody innocent in it is
never taken.
"""

from typing import TYPE_CHECKING, Literal

from game.sim.actor import FOES, Actor
from game.sim.blows import warm
from game.sim.command import FIRE
from game.sim.gun import Gun, GunKind
from game.sim.score import add_points
from game.sim.slots import give_slot
from game.sim.tasks import Match, hit_mark

if TYPE_CHECKING:
    from game.sim.world import World

Target = Literal["window", "barred", "mark", "air"]
OPEN_FROM = 12  # tick of his move from which somebody who shows himself can be hit
BY_HIMSELF, TAKES = 20, 2  # ticks exposed, and one chance in so many, at which he fires unasked
BUFFER = 8
FLINCH = 60  # ticks for which foes on foot begin nothing after a shot into the air
PAYS = 300


def shoot(world: "World") -> None:
    """Let every gun live a tick."""
    for actor in world.players:
        if actor.gun is not None and actor.kind.gun is not None:
            _handle(world, actor, actor.kind.gun, actor.gun)


def carrier_of(world: "World", actor: Actor) -> Actor:
    """Return the body from which somebody fires: his own, or the one that he rides on."""
    return world.players[0] if actor.kind.aboard else actor


def _handle(world: "World", actor: Actor, kind: GunKind, gun: Gun) -> None:
    if gun.wait:
        gun.wait -= 1
        if not gun.wait:
            gun.rounds = kind.rounds
            world.tell("loaded", actor.x, actor.kind.name, "", gun.rounds)
    elif gun.aim:
        gun.aim += 1
        if gun.aim > kind.lean:
            _fire(world, actor, kind, gun)
    elif _asked(world, actor, gun):
        gun.aim = 1
        world.tell("aim", actor.x, actor.kind.name)


def _asked(world: "World", actor: Actor, gun: Gun) -> bool:
    pilot = actor.pilot
    if pilot and pilot.wants(FIRE, world.tick, BUFFER):
        pilot.use(FIRE)
        return True
    if actor.kind.aboard or world.tick % BY_HIMSELF:
        return False
    if any(other.t >= BY_HIMSELF for other in _risen(world, actor)):
        gun.turn += 1
        return gun.turn % TAKES == 0
    return False


def choose(world: "World", actor: Actor) -> tuple[Target, Actor | None]:
    """Return what a shot fired now would be at."""
    risen = _risen(world, actor)
    for other in risen:
        if not other.kind.screened:
            return "window", other
    if risen:
        return "barred", risen[0]
    task, gun = world.plan.task, actor.kind.gun
    rival = world.rival
    if isinstance(task, Match) and rival and gun:
        line = carrier_of(world, actor).x + task.ahead
        if abs(rival.x - task.mark - line) <= gun.mark:
            return "mark", rival
    return "air", None


def _risen(world: "World", actor: Actor) -> list[Actor]:
    """Return those within reach who show themselves, nearest first."""
    gun = actor.kind.gun
    if gun is None:
        return []
    door = carrier_of(world, actor).x - gun.door
    found = [
        other
        for other in world.actors
        if other.course and other.course.mount >= 0 and other.kind.team == FOES
        and other.move.strike and other.t >= OPEN_FROM and abs(other.x - door) <= gun.reach
    ]  # fmt: skip
    return sorted(found, key=lambda other: abs(other.x - door))


def _fire(world: "World", actor: Actor, kind: GunKind, gun: Gun) -> None:
    target, whom = choose(world, actor)
    gun.aim = 0
    if target == "barred":
        world.tell("fire", actor.x, actor.kind.name, target)
        return
    gun.rounds -= 1
    hit = target == "window" or (target == "mark" and hit_mark(world))
    world.tell("fire", actor.x, actor.kind.name, target, int(hit))
    if gun.rounds == 0:
        gun.wait = kind.reload
        world.tell("reload", actor.x, actor.kind.name)
    if target == "window" and whom:
        _hit(world, actor, whom)
    elif target == "air":
        _startle(world, kind)


def _hit(world: "World", actor: Actor, whom: Actor) -> None:
    give_slot(world, whom)
    whom.begin("hurt")
    pilot = world.players[0].pilot if actor.kind.aboard else actor.pilot
    if pilot:
        add_points(pilot, world.tick, "fire", PAYS // 10)
    warm(world, world.players[0], "fire", 8)
    world.tell("shotdown", whom.x, whom.kind.name, "", whom.id)


def _startle(world: "World", kind: GunKind) -> None:
    """Heads go down, and nobody on foot begins anything for a moment."""
    for other in world.foes:
        if other.course and other.course.mount >= 0:
            if other.move.name == "stand" or other.t < other.start:
                give_slot(world, other)
                other.begin("stand")
                other.cool = max(other.cool, kind.keeps_down)
        elif other.course is None:
            other.cool = max(other.cool, FLINCH)


def rounds(world: "World") -> tuple[int, int]:
    """Return how many rounds are loaded, and of how many; (0, 0) where there is no gun."""
    for actor in world.players:
        if actor.gun is not None and actor.kind.gun is not None:
            return actor.gun.rounds, actor.kind.gun.rounds
    return 0, 0
