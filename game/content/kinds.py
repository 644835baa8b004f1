"""Every kind by name: what a level's objects may name."""

from game.content.bathers import BATHER, BATHER2, BATHER3, BRUISER, CHARGER, THROWER
from game.content.carrier import CARRIER
from game.content.danko import DANKO
from game.sim.actor import Kind

KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (DANKO, BATHER, BATHER2, BATHER3, BRUISER, CHARGER, THROWER, CARRIER)
}
