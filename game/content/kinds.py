"""Every kind by name: what a level's objects may name."""

from game.content.bathers import BATHER, BATHER2, BATHER3, BRUISER, CHARGER, THROWER
from game.content.boarders import BOARDER
from game.content.carrier import CARRIER
from game.content.danko import DANKO, DANKO_SUIT
from game.content.vehicles import VEHICLES
from game.sim.actor import Kind

KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        *(DANKO, BATHER, BATHER2, BATHER3, BRUISER, CHARGER, THROWER, CARRIER),
        *(DANKO_SUIT, BOARDER),
        *VEHICLES,
    )
}
