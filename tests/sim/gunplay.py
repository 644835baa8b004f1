"""Plans and kinds for tests of firearms: small ones, so that tuning breaks none of them."""

from dataclasses import replace

from game.content.danko import DANKO_SUIT
from game.content.kinds import KINDS
from game.content.reactions import boss_reactions, foe_reactions, table
from game.sim.actor import FOES, Actor, Attack, Kind, Phase
from game.sim.events import Event
from game.sim.moves import Move, Strike
from game.sim.pilot import Pilot
from game.sim.stage import StagePlan
from game.sim.units import PX
from game.testing.arena import arena
from game.testing.scenario import Scenario

START = 240  # px of the level at which the arena's Danko stands; the view begins 80 px before

_SHOT = Strike(400, 14, stun=16, knock=10, stop=6, guard="all", line=True)
MARKSMAN = Kind(
    "marksman",
    FOES,
    60,
    table(
        *foe_reactions(),
        Move("shoot", 54, 1, 40, strike=_SHOT),
        Move("body", 54, 1, 40, strike=replace(_SHOT, height="mid")),
        Move("punch", 34, 3, 22, strike=Strike(32, 7)),
        Move("swing", 48, 5, 34, strike=Strike(42, 18, height="mid", guard="half")),
        Move("reload", rest=90),
    ),
    brain="brawler",
    phases=(Phase(100, (Attack("shoot", 70, 300),)),),
    far=150,
    cover=True,
)
CHIEF = replace(
    MARKSMAN,
    name="chief",
    boss=True,
    cover=False,
    moves={
        **MARKSMAN.moves,
        **table(*boss_reactions(), Move("shrug", rest=12), Move("roar", rest=60, immune=True)),
    },
)
FAKE = Kind(
    "fake",
    FOES,
    40,
    table(
        *foe_reactions(),
        Move("disguised", free=True, disguised=True),
        Move("reveal", rest=36),
        Move("stab", 32, 5, 30, strike=Strike(30, 11, height="mid"), lead=512),
    ),
    brain="brawler",
    first="disguised",
    phases=(Phase(100, (Attack("stab", 0, 78), Attack("disguised", 79, 300))),),
    rest=30,
)
OWN = {kind.name: kind for kind in (MARKSMAN, CHIEF, FAKE)}


def armed(weapon: str = "pistol", **changes: object) -> StagePlan:
    """Return the arena with a weapon in Danko's hand."""
    plan = {"pilot": DANKO_SUIT.name, "kinds": {**KINDS, **OWN}, "weapon": weapon, **changes}
    return arena(**plan)


def pilot_of(s: Scenario, slot: int = 0) -> Pilot:
    pilot = s.world.players[slot].pilot
    assert pilot
    return pilot


def told_all(s: Scenario, name: str) -> list[Event]:
    """Return every event of a name so far."""
    return [event for event in s.events if event.name == name]


def at(actor: Actor) -> int:
    """Return where a body is, px of the level."""
    return actor.x // PX
