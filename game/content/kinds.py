"""Every kind by name: what a level's objects may name."""

from game.content.bathers import BATHER, BATHER2, BATHER3, BRUISER, CHARGER, THROWER
from game.content.boarders import BOARDER
from game.content.bystanders import BYSTANDERS
from game.content.carrier import CARRIER
from game.content.danko import DANKO, DANKO_COAT, DANKO_SUIT, RIDZIK, YURI
from game.content.hospital import ASSASSIN, GUNMAN, NURSE, ORDERLY
from game.content.hotel import DOORMAN, HITMAN, HITMAN2, PEGLEG
from game.content.snow import BOXER, GIANT, GRAPPLER, KNIFEMAN, THROWER_SNOW
from game.content.vehicles import VEHICLES
from game.content.yard import BRAKEMAN, VIKTOR, VIKTOR_TORN
from game.sim.actor import Kind

KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        *(DANKO, BATHER, BATHER2, BATHER3, BRUISER, CHARGER, THROWER, CARRIER),
        *(DANKO_SUIT, BOARDER),
        *(DANKO_COAT, YURI, RIDZIK),
        *BYSTANDERS,
        *(THROWER_SNOW, BOXER, GRAPPLER, KNIFEMAN, GIANT),
        *(GUNMAN, ORDERLY, NURSE, ASSASSIN),
        *(DOORMAN, PEGLEG, HITMAN, HITMAN2),
        *(BRAKEMAN, VIKTOR, VIKTOR_TORN),
        *VEHICLES,
    )
}
