"""Things that break: under a heavy blow, a thrown body or a shot; some hold something."""

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from game.sim.actor import Actor
    from game.sim.world import World

PAYS = 100  # points for a thing broken


class Prop(NamedTuple):
    """A thing that breaks: its middle and half its width, subpixels; its look, what it holds."""

    x: int
    half: int
    piece: str
    holds: str = ""
    amount: int = 0
    secret: bool = False


def break_props(world: "World", striker: "Actor", left: int, right: int) -> None:
    """Break what stands between left and right (subpixels)."""
    for place, prop in enumerate(world.plan.props):
        within = prop.x - prop.half <= right and left <= prop.x + prop.half
        if within and not world.stage.broken[place]:
            _break(world, place, prop)
            if striker.pilot:
                striker.pilot.score += PAYS


def _break(world: "World", place: int, prop: Prop) -> None:
    stage = world.stage
    stage.broken = (*stage.broken[:place], True, *stage.broken[place + 1 :])
    world.tell("shatter", prop.x, "", prop.piece, place)
    if prop.holds:
        stage.dropped = (*stage.dropped, (prop.holds, prop.x, prop.amount))
    if prop.secret:
        world.tell("secret", prop.x, "", prop.piece, place)
