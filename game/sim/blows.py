"""What a blow does to whom it meets: dodge, guard, parry, armour, and then pain."""

from typing import TYPE_CHECKING

from game.sim.actor import FOES, PLAYERS, Actor
from game.sim.moves import Move, Strike
from game.sim.score import add_points
from game.sim.slots import give_slot, rest
from game.sim.units import PX

if TYPE_CHECKING:
    from game.sim.world import World

GRIT_SPAN = 60  # ticks within which blows add up to a fall
JUGGLE, LIFT = 3, 6  # blows on a body in the air, and ticks for which each keeps it there
FLIGHT, LAUNCH, LAUNCH_DAMAGE = 26, 448, 6  # of a launch: ticks, subpixels a tick, to others
PARRIED = 36  # ticks an attacker sways
STOP_CAP, STOP_SPAN = 14, 30  # at most so much hit-stop in so many ticks
FULL = 100  # the HEAT meter
SHOVE, SHOVED = 84 * PX, 16  # how far, and ticks he staggers
BLOCK, STAGGER = 8, 20  # ticks lost behind a guard to a light blow, to a heavy one
SHRUG = 30  # ticks a boss is untouchable after a shrug, the shrug itself included
RETREAT = 60  # ticks for which one who has shrugged makes for his cover instead of striking back


def spared(actor: Actor) -> bool:
    """Tell whether nothing at all can touch this body."""
    return actor.unhurt > 0 or actor.move.immune


def concerns(attacker: Actor, victim: Actor) -> bool:
    """Tell whether a blow may meet a body: who plays meets foes and innocents, foes who plays."""
    if attacker.kind.team == FOES:
        return victim.kind.team == PLAYERS
    return victim.kind.team == FOES or victim.kind.innocent


def touchable(actor: Actor, strike: Strike) -> bool:
    """Tell whether a blow can meet this body at all; a blow that cannot is not spent."""
    move = actor.move
    if spared(actor) or actor.entering or actor.juggle >= JUGGLE:
        return False
    if actor.kind.mercy and actor.helpless > actor.kind.mercy:
        return False
    if strike.height != "high":
        return True
    if move.rushes and not strike.line and actor.t >= actor.start - 6:
        return False
    return not ducks(actor)


def ducks(actor: Actor) -> bool:
    """Tell whether high blows and thrown things pass over."""
    low = actor.move.low
    return low is not None and low.covers(actor.t)


def sways(actor: Actor) -> bool:
    """Tell whether a blow meets only where he was."""
    safe = actor.move.safe
    return safe is not None and actor.fresh and safe.covers(actor.t)


def parries(actor: Actor) -> bool:
    """Tell whether the guard has only just been raised."""
    parry = actor.move.parry
    return parry is not None and actor.fresh and parry.covers(actor.t)


def meet(world: "World", attacker: Actor, victim: Actor, strike: Strike) -> None:
    """Let a blow meet a body that it can touch."""
    attacker.spent = (*attacker.spent, victim.id)
    side = -attacker.face if strike.behind else attacker.face
    swayed = not strike.sure and _sways_clear(world, attacker, victim)
    if swayed or _guards(world, attacker, victim, strike):
        return
    name = attacker.move.name
    victim.by = attacker.id
    freeze(world, strike.stop, attacker, victim)
    if _soaks(world, victim, strike, name):
        return
    attacker.landed = True
    _count_variety(attacker, name)
    if strike.effect != "grab":
        _feel(world, victim, strike, name, side)


def suffer(world: "World", victim: Actor, strike: Strike, name: str, side: int) -> None:
    """Let something that is nobody's move meet a body: a thrown thing, a hazard."""
    if touchable(victim, strike) and not (victim.move.fallen or victim.kind.innocent):
        victim.by = -1
        freeze(world, strike.stop, victim)
        _feel(world, victim, strike, name, side)


def _sways_clear(world: "World", attacker: Actor, victim: Actor) -> bool:
    if not sways(victim):
        return False
    if attacker.move.rushes:  # he is past, and goes on into the wall
        attacker.spent = ()
        attacker.x = victim.x + attacker.face * 30 * PX
    world.tell("dodged", victim.x, victim.kind.name, attacker.move.name)
    return True


def _guards(world: "World", attacker: Actor, victim: Actor, strike: Strike) -> bool:
    faced = (attacker.x - victim.x) * victim.face > 0
    if not faced or not victim.guarding or strike.breaks or strike.guard == "all":
        return False
    light = strike.guard == "tenth"
    if light and parries(victim):
        _parry(world, attacker, victim)
        return True
    amount = scaled(world, strike.damage)
    hurt(world, victim, max(1, amount // 10) if light else amount // 2, attacker.move.name)
    world.tell("guarded", victim.x, victim.kind.name, attacker.move.name, amount)
    victim.begin("block", BLOCK if light else STAGGER)
    victim.slide = attacker.face * (8 if light else 24) * PX
    if victim.energy <= 0:
        knock_down(world, victim, attacker.face * victim.kind.fall[0])
    return True


def _parry(world: "World", attacker: Actor, victim: Actor) -> None:
    give_slot(world, attacker)
    rest(world, attacker)
    attacker.begin("dizzy", PARRIED)
    freeze(world, 6, attacker, victim)
    warm(world, victim, "parry", 18)
    if victim.pilot:
        victim.pilot.parries += 1
        add_points(victim.pilot, world.tick, "parry", 10)
    world.tell("parry", victim.x, victim.kind.name, attacker.kind.name)


def _soaks(world: "World", victim: Actor, strike: Strike, name: str) -> bool:
    """Armour: the blow costs energy and stops nothing."""
    move = victim.move
    if not armoured(victim, move) or strike.breaks:
        return False
    if move.rushes and strike.height == "low":  # it meets a lowered head
        return False
    if move.armour_hits:
        if victim.soaked >= move.armour_hits or strike.effect != "hurt":
            return False
        victim.soaked += 1
        amount = strike.damage
    else:
        amount = max(1, strike.damage // 2)
    amount = scaled(world, amount) if victim.kind.team == PLAYERS else amount
    world.tell("armoured", victim.x, victim.kind.name, name, amount)
    hurt(world, victim, amount, name)
    if victim.energy <= 0:
        knock_down(world, victim, -victim.face * 384)
    return True


def armoured(victim: Actor, move: Move) -> bool:
    """Windows of a scaled tell are counted from the blow; one that begins at 0 covers all of it."""
    if not move.armour:
        return False
    at = victim.t - victim.start + move.start
    return at <= move.armour.last and (at >= move.armour.first or not move.armour.first)


def _count_variety(attacker: Actor, name: str) -> None:
    pilot = attacker.pilot
    if pilot and pilot.row_name != name:
        pilot.row_name = ""


def _feel(world: "World", victim: Actor, strike: Strike, name: str, side: int) -> None:
    amount = scaled(world, strike.damage) if victim.kind.team == PLAYERS else strike.damage
    world.tell("hit", victim.x, victim.kind.name, name, amount)
    hurt(world, victim, amount, name)
    victim.grit = victim.grit + 1 if world.tick - victim.grit_tick < GRIT_SPAN else 1
    victim.grit_tick = world.tick
    let_go(world, victim)
    if victim.move.name == "air":
        victim.juggle += 1
        victim.t = max(0, victim.t - LIFT)
    elif victim.kind.boss:
        _boss_feels(world, victim, name, side)
    else:
        _man_feels(world, victim, strike, side)


def _man_feels(world: "World", victim: Actor, strike: Strike, side: int) -> None:
    give_slot(world, victim)
    kind = victim.kind
    if strike.effect == "launch":
        victim.juggle = 1
        knock_down(world, victim, side * LAUNCH, FLIGHT)
        victim.flying = LAUNCH_DAMAGE
    elif strike.effect == "down" or victim.grit >= kind.grit or victim.energy <= 0:
        knock_down(world, victim, side * kind.fall[0])
    elif strike.effect == "dizzy" and not victim.stunned:
        victim.begin("dizzy", strike.dizzy)
        victim.slide = side * strike.knock * PX
    else:
        victim.begin("hurt", strike.stun)
        victim.slide = side * strike.knock * PX


def _boss_feels(world: "World", victim: Actor, name: str, side: int) -> None:
    if victim.energy <= 0:
        knock_down(world, victim, side * 256)
    elif victim.grit >= victim.kind.grit:
        victim.grit = 0
        give_slot(world, victim)
        victim.begin("shrug")
        victim.unhurt = SHRUG
        victim.cool = RETREAT if victim.kind.cover and not victim.phase else 0
        _shove(world, victim, -side)
        world.tell("flinch", victim.x, victim.kind.name, name, SHRUG)
    else:
        flinch(world, victim, 20)


def _shove(world: "World", boss: Actor, side: int) -> None:
    """Shaking a man off throws him back: the boss's long attacks need room."""
    author = world.actor(boss.by) if boss.by >= 0 else None
    if author and abs(author.x - boss.x) <= SHOVE:
        author.begin("hurt", SHOVED)
        author.slide = side * SHOVE


def flinch(world: "World", victim: Actor, ticks: int) -> None:
    """Stagger a boss; one who sways already goes on swaying for at least a moment."""
    give_slot(world, victim)
    if victim.stunned:
        victim.begin("dizzy", max(12, victim.ends - victim.t))
    else:
        victim.begin("hurt", ticks)


def knock_down(world: "World", actor: Actor, vx: int, ticks: int = 0) -> None:
    """Send a body through the air at vx subpixels a tick, for its kind's time or `ticks`."""
    let_go(world, actor)
    give_slot(world, actor)
    actor.begin("air", ticks or actor.kind.fall[1])
    actor.vx, actor.flying, actor.bowled, actor.slide = vx, 0, (actor.id,), 0
    actor.cool = max(actor.cool, 20)
    if actor.pilot:
        actor.pilot.item = ""


def let_go(world: "World", actor: Actor) -> None:
    """End a hold from either side."""
    mate = world.actor(actor.mate) if actor.mate >= 0 else None
    actor.mate = -1
    if mate is not None:
        mate.mate = -1
        if mate.move.name in ("gripped", "seized"):
            mate.begin("stand")
            mate.cool = max(mate.cool, 20)


def scaled(world: "World", damage: int) -> int:
    """Return what a blow costs a player at this difficulty."""
    return damage * world.rules.damage // 100


def hurt(world: "World", victim: Actor, amount: int, name: str) -> None:
    """Take energy. A player loses as much HEAT; who did it to a foe gains HEAT and points."""
    if victim.pilot and not world.rules.damage:
        return  # a safe try: water, walls and a guard cost nothing either
    victim.energy -= amount
    world.tell("hurt", victim.x, victim.kind.name, name, amount)
    if victim.pilot:
        victim.pilot.taken += amount
        victim.pilot.heat = max(0, victim.pilot.heat - amount)
        return
    author = world.actor(victim.by) if victim.by >= 0 else None
    if victim.kind.team == FOES and author and author.pilot:
        warm(world, author, name, 4)
        add_points(author.pilot, world.tick, name, amount)


def warm(world: "World", actor: Actor, name: str, amount: int) -> None:
    """Fill the HEAT meter; repeating one attack pays a third."""
    pilot = actor.pilot
    if pilot is None:
        return
    before = pilot.heat
    pilot.heat = min(FULL, pilot.heat + (amount if name != pilot.last_blow else amount // 3))
    pilot.last_blow, pilot.heat_tick = name, world.tick
    if before < FULL <= pilot.heat:
        world.tell("heat_full", actor.x, actor.kind.name)


def freeze(world: "World", ticks: int, *actors: Actor) -> None:
    """Hit-stop for those who meet, within the cap, so that a crowd never stops the game."""
    recent = [(t, n) for t, n in world.stops if world.tick - t < STOP_SPAN]
    ticks = max(0, min(ticks, STOP_CAP - sum(n for _, n in recent)))
    world.stops = [*recent, (world.tick, ticks)]
    for actor in actors:
        actor.stop = max(actor.stop, ticks)  # one blow may meet many
