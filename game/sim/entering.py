"""Beginning a stage elsewhere than at its start: what lies behind has been done.

Whoever begins within a wave's lock begins with that wave. Ways are subpixels from the start on,
whichever way the stage is walked.
"""

from typing import TYPE_CHECKING

from game.sim.cues import Music, Signal, When
from game.sim.directing import AHEAD, line_up
from game.sim.duels import Duel, stand
from game.sim.stage import StagePlan, Wave
from game.sim.units import VIEW

if TYPE_CHECKING:
    from game.sim.world import World


def enter(world: "World", x: int) -> None:
    """Put the players at x (subpixels of the level), waves and cues behind them over and done."""
    plan, stage = world.plan, world.stage
    if plan.lanes:
        _enter_lanes(world, x)
        return
    if isinstance(plan.task, Duel):  # nobody gets past the rival to where he is to stand
        x = min(x * plan.direction, stand(plan, plan.task) * plan.direction) * plan.direction
    way = _way(plan, x)
    stage.wave = _upcoming(plan, way) - 1
    follow = x - (AHEAD if plan.direction < 0 else VIEW - AHEAD)
    stage.view = min(max(follow, _view_from(world)), _view_to(world))
    line_up(world, x)
    for number, point in enumerate(plan.checkpoints):
        if way > _way(plan, point.x):
            stage.checkpoint = number
    _do_what_is_behind(world, way)
    world.saved = stage.copy()


def _enter_lanes(world: "World", x: int) -> None:
    """Move everybody on lanes along together; what has been dealt by then is gone."""
    moved = x - world.players[0].x
    for actor in world.actors:
        actor.x += moved
    stage = world.stage
    stage.view += moved
    if stage.deals:
        dealt = sum(deal.at < x for deal in world.plan.deals)
        beat = sum(beat.x < x for beat in world.plan.beats) - 1
        stage.deals = stage.deals._replace(dealt=dealt, beat=beat)
    _do_what_is_behind(world, _way(world.plan, x))
    world.saved = stage.copy()


def _way(plan: StagePlan, x: int) -> int:
    return (x - plan.starts[0]) * plan.direction


def _ends(plan: StagePlan, wave: Wave) -> tuple[int, int]:
    """Return the ways at which a wave's lock is met and left."""
    one, other = _way(plan, wave.left), _way(plan, wave.right)
    return min(one, other), max(one, other)


def _upcoming(plan: StagePlan, way: int) -> int:
    """Return the number of the wave that is met next."""
    upcoming = 0
    for number, wave in enumerate(plan.waves):
        met, left = _ends(plan, wave)
        if way > left:
            upcoming = number + 1
        elif way >= met:
            upcoming = number
    return upcoming


def _view_from(world: "World") -> int:
    """Return what the left edge of the view must not be less than."""
    plan, upcoming = world.plan, world.stage.wave + 1
    met = plan.direction < 0 and upcoming < len(plan.waves)
    return plan.waves[upcoming].left if met else 0


def _view_to(world: "World") -> int:
    """Return what the left edge of the view must not be more than."""
    plan, upcoming = world.plan, world.stage.wave + 1
    met = plan.direction > 0 and upcoming < len(plan.waves)
    return plan.waves[upcoming].right - VIEW if met else plan.width - VIEW


# ---- cues --------------------------------------------------------------------------------------
def _do_what_is_behind(world: "World", way: int) -> None:
    """Mark the cues behind as fired: their signals are there, and the last music is still to play.

    So are the signals of witnesses who have been passed. A signal may put other cues behind, so
    they are looked at until no more are given.
    """
    cues, stage, witnesses = world.plan.cues, world.stage, world.plan.witnesses
    stage.reached = tuple(way > _way(world.plan, one.x) for one in witnesses)
    told = [one.signal for one in witnesses if one.signal and way > _way(world.plan, one.x)]
    while True:
        behind = [place for place, cue in enumerate(cues) if _is_behind(world, cue.when, way)]
        deeds = [cues[place].deed for place in behind]
        signals = [deed.name for deed in deeds if isinstance(deed, Signal)]
        given = dict.fromkeys((*told, *signals))
        if tuple(given) == stage.signals:
            break
        stage.signals = tuple(given)
    music = [place for place in behind if isinstance(cues[place].deed, Music)]
    last = max(music, key=lambda place: (_way_of(world.plan, cues[place].when), place), default=-1)
    stage.fired = tuple(place in behind and place != last for place in range(len(cues)))


def _is_behind(world: "World", when: When, way: int) -> bool:
    """Tell whether all that a cue waits for lies behind; time begins anew."""
    plan, stage = world.plan, world.stage
    if when == When(after=when.after):
        return way > 0 and not when.after
    return (
        (when.x is None or way > _way(plan, when.x))
        and (when.wave is None or when.wave <= stage.wave)
        and (when.won is None or when.won <= stage.wave)
        and (not when.signal or when.signal in stage.signals)
    )


def _way_of(plan: StagePlan, when: When) -> int:
    """Return how far along its place or its waves a cue is."""
    ways = [0 if when.x is None else _way(plan, when.x)]
    ways += [_ends(plan, plan.waves[when.wave])[0]] if when.wave is not None else []
    ways += [_ends(plan, plan.waves[when.won])[1]] if when.won is not None else []
    return max(ways)
