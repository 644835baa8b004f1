"""Those who must not come to harm: staff, patients, guests."""

from game.content.reactions import table
from game.sim.actor import NOBODY, Kind
from game.sim.gaits import Walk
from game.sim.moves import Move, Window

MOVES = table(
    Move("stand", free=True),
    Move("talk", rest=120),
    Move("cower", rest=150, low=Window(6, 100_000)),  # a shot meets who has only just heard it
    Move("flee", free=True),
    Move("hurt", rest=20, then="down", helpless=True),
    Move("down", rest=180, fallen=True, immune=True, helpless=True),
    Move("rise", rest=30, fallen=True, immune=True),
    Move("dead", fallen=True, immune=True),
)
NAMES = "nurse_real nurse_real2 doctor doctor2 patient patient2 guest guest2 guest3"
BYSTANDERS = tuple(
    Kind(
        name,
        NOBODY,
        10,
        MOVES,
        gait=Walk(128, 128),
        brain="bystander",
        solid=False,
        innocent=True,
    )
    for name in NAMES.split()
)
