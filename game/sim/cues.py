"""What the stage does and when: a cue is a condition and a deed, fired once, in level order."""

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from game.sim.world import World


class When(NamedTuple):
    """All that is asked for must hold. x: a player has come so far (subpixels); waves by number."""

    x: int | None = None
    wave: int | None = None  # this wave has begun
    won: int | None = None  # this wave is beaten
    signal: str = ""
    after: int = 0  # ticks of the stage


class Say(NamedTuple):
    """Show words (a key of the word tables) for so many ticks."""

    words: str
    ticks: int = 240


class Music(NamedTuple):
    """Change the music."""

    track: str


class Signal(NamedTuple):
    """Tell the stage a name that hazards and other cues wait for."""

    name: str


class Goal(NamedTuple):
    """Change what is to be done: a key of the word tables."""

    words: str


class Scene(NamedTuple):
    """Show something that happens in the background: a piece goes `way` subpixels in `ticks`."""

    piece: str
    way: int
    ticks: int


Deed = Say | Music | Signal | Goal | Scene


class Cue(NamedTuple):
    """A condition and a deed."""

    when: When
    deed: Deed
    x: int = 0  # place of the cue


def fire_cues(world: "World") -> None:
    """Fire every cue whose condition holds for the first time."""
    fired, front = world.stage.fired, world.front
    for place, cue in enumerate(world.plan.cues):
        if not fired[place] and _holds(world, cue.when, front):
            world.stage.fired = (*fired[:place], True, *fired[place + 1 :])
            fired = world.stage.fired
            _do(world, place, cue)


def _holds(world: "World", when: When, front: int) -> bool:
    stage, plan = world.stage, world.plan
    if when.x is not None and (front - when.x) * plan.direction < 0:
        return False
    if when.wave is not None and stage.wave < when.wave:
        return False
    if when.won is not None and not (
        stage.wave > when.won or (stage.wave == when.won and not stage.fighting)
    ):
        return False
    if when.signal and when.signal not in stage.signals:
        return False
    return world.tick >= when.after


def goal_of(world: "World") -> str:
    """Return the key of the words for what is to be done now."""
    goal = world.plan.goal
    for cue, fired in zip(world.plan.cues, world.stage.fired, strict=True):
        if fired and isinstance(cue.deed, Goal):
            goal = cue.deed.words
    return goal


def _do(world: "World", place: int, cue: Cue) -> None:
    deed = cue.deed
    if isinstance(deed, Say):
        world.tell("say", world.front, "", deed.words, deed.ticks)
    elif isinstance(deed, Music):
        world.tell("music", world.front, "", deed.track)
    elif isinstance(deed, Signal):
        world.signal(deed.name)
    elif isinstance(deed, Goal):
        world.tell("goal", world.front, "", deed.words)
    else:
        world.tell("shown", cue.x, "", deed.piece, place)
