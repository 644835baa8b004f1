"""Small rooms with doors, rollers, barriers, drifts, slopes and props; men to be met there."""

from collections.abc import Mapping
from dataclasses import replace

from game.content.kinds import KINDS
from game.content.reactions import table
from game.sim.actor import Actor, Kind
from game.sim.events import Event
from game.sim.moves import Move, Roll
from game.sim.stage import Entry, StagePlan, Wave
from game.sim.units import PX, VIEW
from game.testing.arena import arena
from game.testing.scenario import Scenario

NEVER = 99_999


def man(name: str, *moves: Move, of: str = "bather", **more: object) -> Kind:
    """Return a kind like another, with a name of his own and more moves."""
    known = KINDS[of]
    return replace(known, name=name, moves={**known.moves, **table(*moves)}, **more)  # type: ignore[arg-type]  # any field of the kind


PORTER = man("porter", Move("emerge", rest=24), Move("slammed", rest=90, helpless=True))
PUSHER = man("pusher", Move("shove", 44, 1, 36, rolls=Roll("trolley", 15, 1024)))
OURS = {kind.name: kind for kind in (PORTER, PUSHER)}


def room(*kinds: Kind, **changes: object) -> StagePlan:
    """Return the arena with these kinds as well. The view is 160 to 480 px; Danko stands at 240."""
    known: Mapping[str, Kind] = {**KINDS, **OURS, **{kind.name: kind for kind in kinds}}
    return arena(kinds=known, **changes)


def wave(*entries: Entry, **more: object) -> tuple[Wave, ...]:
    """Return one wave, fought in the first view."""
    return (Wave(160 * PX, 160 * PX + VIEW, entries, **more),)  # type: ignore[arg-type]


def events(s: Scenario, name: str) -> list[Event]:
    """Return all events of a name that have been told."""
    return [event for event in s.events if event.name == name]


def let_sway(foe: Actor) -> Actor:
    """Make a man sway for long."""
    foe.begin("dizzy", 600)
    return foe


def throw(s: Scenario, button: str = "right") -> Scenario:
    """Walk into the man before Danko, who sways, and throw him."""
    s.hold(button, ticks=1).until(lambda w: w.danko.move.name == "hold", within=60).release()
    s.wait(5).press(button)
    return s.until(lambda w: any(a.move.name == "thrown" for a in w.foes), within=12)


def goes_on_alike(s: Scenario, ticks: int = 150) -> None:
    """Prove that a copy of this moment plays on as the original, and shares nothing with it."""
    before = s.world.sections()
    twin = s.world.copy()
    assert twin.digest() == s.world.digest()
    commands = [1 << (n * 7 // 5) % 7 for n in range(ticks)]
    for command in commands:
        twin.step((command,))
    assert s.world.sections() == before
    for command in commands:
        s.held[0] = command
        s.step()
    s.release()
    assert twin.sections() == s.world.sections()
