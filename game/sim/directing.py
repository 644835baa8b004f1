"""The direct phase: the view, waves, phases of bosses, cues, pickups, checkpoints, the end."""

from typing import TYPE_CHECKING

from game.sim.actor import Actor, Phase
from game.sim.command import START
from game.sim.cues import fire_cues
from game.sim.dealing import deal
from game.sim.doors import behind, knock, run_doors
from game.sim.falling import revive
from game.sim.firearms import arm
from game.sim.ground import scoop
from game.sim.items import take
from game.sim.parts import COUNTDOWN, begin_anew, finish_part, lose_part, pay_life
from game.sim.slots import give_slot
from game.sim.stage import Entry
from game.sim.tasks import DONE, pay, run_task
from game.sim.units import GAP, PX, VIEW
from game.sim.witnesses import reach_witnesses

if TYPE_CHECKING:
    from game.sim.world import World

OUTSIDE = 24 * PX  # how far beyond the edge they start
REACH = 24 * PX  # of a hand that picks up
AHEAD = VIEW * 3 // 5  # of the view lies ahead of the players while it follows
CATCH_UP = 2 * PX  # the view goes at most so much faster than they do: no jump after a wave
ROAR = 60  # ticks of the opening of a boss's phase
MARGIN = 40 * PX  # players who continue stand so far from the edges at least


def direct(world: "World") -> None:
    """Move the stage on by a tick."""
    stage = world.stage
    if stage.countdown:
        _count_down(world)
        return
    _scroll(world)
    deal(world)
    if _part_is_over(world):
        return
    run_doors(world)
    _run_wave(world)
    for actor in world.actors:
        if actor.kind.boss and actor.phase + 1 < len(actor.kind.phases):
            _next_phase(world, actor)
    fire_cues(world)
    _pick_up(world)
    scoop(world)
    reach_witnesses(world)
    _mark_checkpoint(world)
    _judge(world)


# ---- view --------------------------------------------------------------------------------------
def _scroll(world: "World") -> None:
    stage, plan = world.stage, world.plan
    least, most = 0, plan.width - VIEW
    if plan.scroll.mode == "lead":
        stage.view = world.front - plan.scroll.stand
        return
    if plan.scroll.mode == "forced":
        stage.view = min(max(stage.view + plan.scroll.speed * plan.direction, least), most)
        return
    if stage.fighting:
        return
    pace = CATCH_UP + max(abs(player.vx) for player in world.standing)
    follow = world.front - (AHEAD if plan.direction < 0 else VIEW - AHEAD)
    upcoming = stage.wave + 1
    if plan.direction < 0:
        if upcoming < len(plan.waves):
            least = plan.waves[upcoming].left
        stage.view = max(min(stage.view, follow), stage.view - pace, least)
    else:
        if upcoming < len(plan.waves):
            most = plan.waves[upcoming].right - VIEW
        stage.view = min(max(stage.view, follow), stage.view + pace, most)


# ---- waves -------------------------------------------------------------------------------------
def _run_wave(world: "World") -> None:
    stage = world.stage
    if not stage.fighting:
        _meet_wave(world)
        return
    stage.wave_tick += 1
    alive = len(world.foes) + behind(world)
    queue, most = stage.queue, world.plan.waves[stage.wave].alive
    early = not alive and len(queue) < len(_comers(world))  # the first keeps his time
    if queue and alive < most and (stage.wave_tick >= queue[0].after or early):
        stage.queue = queue[1:]
        _send_in(world, queue[0])
    elif not queue and not alive:
        stage.fighting = False
        world.tell("won", world.front, "", "", stage.wave)
        world.tell("go", world.front)


def _meet_wave(world: "World") -> None:
    """Begin the next wave once the view has come to where it stays."""
    stage, plan = world.stage, world.plan
    upcoming = stage.wave + 1
    if upcoming >= len(plan.waves):
        return
    wave = plan.waves[upcoming]
    there = stage.view <= wave.left if plan.direction < 0 else stage.view + VIEW >= wave.right
    if there:
        stage.wave, stage.fighting, stage.wave_tick = upcoming, True, 0
        stage.queue = _comers(world)
        _share_slots(world, wave.slots or world.rules.slots)
        world.tell("lock", world.front)
        world.tell("wave", world.front, "", wave.name, upcoming)


def _comers(world: "World") -> tuple[Entry, ...]:
    """Return all who come in the present wave by themselves."""
    wave = world.plan.waves[world.stage.wave]
    return (*wave.entries, *wave.spare[: world.passage.owed])


def _share_slots(world: "World", number: int) -> None:
    """Let so many attack at once; where that is another number, nobody holds a slot any more."""
    if number != len(world.slots):
        world.slots = [(-1, 0)] * number
        for actor in world.actors:
            actor.slot = -1


def _send_in(world: "World", entry: Entry) -> None:
    stage = world.stage
    if entry.door >= 0:
        knock(world, entry.door, entry.kind)
        return
    x = stage.view - OUTSIDE if entry.side < 0 else stage.view + VIEW + OUTSIDE
    actor = world.spawn(world.plan.kinds[entry.kind], x)
    actor.entering = entry.side
    actor.face = -entry.side
    actor.cool = 20 + world.waves_stream.below(40)
    side = "left" if entry.side < 0 else "right"
    world.tell("enter", x, entry.kind, side, actor.id)


def _next_phase(world: "World", boss: Actor) -> None:
    phase = boss.kind.phases[boss.phase + 1]
    if boss.move.fallen or not _is_due(world, boss, phase):
        return
    boss.phase += 1
    give_slot(world, boss)
    boss.begin(phase.opening, ROAR)
    boss.vx = boss.slide = 0
    world.tell("phase", boss.x, boss.kind.name, phase.opening, boss.phase)
    world.tell("begin", boss.x, boss.kind.name, phase.opening, boss.id)
    if phase.signal:
        world.signal(phase.signal)
    calls = tuple(Entry(kind, side, 0) for kind, side in phase.calls)
    world.stage.queue = (*world.stage.queue, *calls)


def _is_due(world: "World", boss: Actor, phase: Phase) -> bool:
    if phase.alone:
        coming = [world.plan.kinds[entry.kind] for entry in world.stage.queue]
        there = [foe.kind for foe in world.foes if foe is not boss]
        return not any(kind.boss for kind in (*coming, *there))
    return boss.energy * 100 <= phase.below * boss.most


# ---- things to find ----------------------------------------------------------------------------
def _pick_up(world: "World") -> None:
    stage = world.stage
    for place, pickup in enumerate(world.plan.pickups):
        if stage.taken[place]:
            continue
        for player in world.players:
            near = abs(player.x - pickup.x) <= REACH
            if near and take(world, player, pickup.item, pickup.amount):
                stage.taken = (*stage.taken[:place], True, *stage.taken[place + 1 :])
                world.tell("pickup", pickup.x, player.kind.name, pickup.item, pickup.amount)
                break
    for thing in stage.dropped:
        item, x, amount = thing
        for player in world.players:
            if abs(player.x - x) <= REACH and take(world, player, item, amount):
                stage.dropped = tuple(other for other in stage.dropped if other is not thing)
                world.tell("pickup", x, player.kind.name, item, amount)
                break


def _mark_checkpoint(world: "World") -> None:
    stage, plan = world.stage, world.plan
    upcoming = stage.checkpoint + 1
    if upcoming >= len(plan.checkpoints) or stage.fighting:
        return
    point = plan.checkpoints[upcoming]
    if (world.front - point.x) * plan.direction >= 0:
        stage.checkpoint = upcoming
        for player in world.players:
            if player.move.name != "dead":
                player.energy = min(player.most, player.energy + point.refill)
        world.saved = stage.copy()
        world.tell("checkpoint", point.x, "", "", upcoming)


# ---- the end -----------------------------------------------------------------------------------
def _part_is_over(world: "World") -> bool:
    """See whether the part's task is done or has failed, and what follows."""
    if world.plan.task is None or world.stage.outcome:
        return False
    end = run_task(world)
    if end in (DONE, "away"):
        if end == DONE:
            pay(world)
        if end == "away" and not pay_life(world):
            lose_part(world)
        else:
            finish_part(world)
    elif end:
        lose_part(world)
    return bool(end)


def _judge(world: "World") -> None:
    stage, plan = world.stage, world.plan
    if stage.outcome or plan.task:
        return
    done = stage.wave + 1 >= len(plan.waves) and not stage.fighting
    if done and (world.front - plan.exit) * plan.direction >= 0:
        finish_part(world)
    elif all(player.move.name == "dead" for player in world.standing):
        world.tell("lost", world.front)
        stage.countdown = COUNTDOWN
        if world.rules.continues >= 0 and stage.continues >= world.rules.continues:
            stage.countdown = 1
    elif plan.limit and world.tick >= plan.limit:
        stage.outcome = "timeout"


def _count_down(world: "World") -> None:
    stage = world.stage
    stage.countdown -= 1
    wants = any(p.pilot and p.pilot.wants(START, world.tick, 0) for p in world.players)
    if stage.countdown == 0:
        stage.outcome = "dead"
    elif wants:
        (_start_over if world.plan.task else _go_on)(world)


def _start_over(world: "World") -> None:
    """Begin the part anew with all lives; the score is nil."""
    stage = world.stage
    stage.continues += 1
    for player in world.players:
        if player.pilot:
            player.pilot.lives, player.pilot.score = world.rules.lives, 0
    begin_anew(world)
    left = world.rules.continues - stage.continues if world.rules.continues >= 0 else -1
    world.tell("continue", world.front, world.players[0].kind.name, "", left)


def _go_on(world: "World") -> None:
    """Go back to the checkpoint: no foes, no shots, lives and energy full, the score nil."""
    used = world.stage.continues + 1
    saved = world.saved
    world.stage = saved.copy()
    world.stage.continues = used
    world.actors = [a for a in world.actors if a.pilot]
    world.shots = []
    world.place_people()
    world.place_rollers()
    world.slots = [(-1, 0)] * world.rules.slots
    at = saved.checkpoint
    place = world.plan.checkpoints[at].x if at >= 0 else world.plan.starts[0]
    line_up(world, place)
    for player in world.players:
        player.slide = 0
        if player.pilot:
            player.pilot.lives, player.pilot.score, player.pilot.item = world.rules.lives, 0, ""
            player.pilot.weapon = ""
            arm(world.plan, player)
        if not player.kind.aboard:
            revive(player)
    left = world.rules.continues - used if world.rules.continues >= 0 else -1
    world.tell("continue", world.front, world.players[0].kind.name, "", left)


def line_up(world: "World", x: int) -> None:
    """Put the first player at x and the others behind him, all where the view does not push."""
    view, back = world.stage.view, GAP * world.plan.direction
    margin = max(MARGIN, *(player.kind.edge for player in world.players))
    length = back * (len(world.players) - 1)
    first = min(max(x, view + margin + max(length, 0)), view + VIEW - margin + min(length, 0))
    for slot, player in enumerate(world.players):
        player.x = first - back * slot
