"""The coal carrier, boss of the baths: coals from his tongs, the hot iron, the furnace door."""

from game.content.blows import heavy
from game.content.reactions import boss_reactions, table
from game.sim.actor import FOES, Attack, Kind, Phase
from game.sim.gaits import Walk
from game.sim.moves import Move, Strike, Thrust, Toss, Window
from game.sim.units import PX

SWING = Attack("shovel", 0, 68)
BACKHAND = Attack("backhand", 0, 56)

CARRIER = Kind(
    "carrier",
    FOES,
    280,
    table(
        *boss_reactions(),
        Move(
            "shovel",
            50,
            6,
            44,
            strike=heavy(46, 20),
            lead=512,
            armour=Window(0, 56),
        ),
        Move(
            "backhand", 36, 4, 26, strike=Strike(38, 12, stun=16, knock=14), armour=Window(24, 40)
        ),
        Move("coals", 44, 1, 36, toss=Toss("coal", 9, count=2)),
        Move(
            "iron",
            54,
            110,
            40,
            strike=heavy(6, 18),
            thrusts=(Thrust(54, 163, 1152),),
            rushes=True,
            armour=Window(0, 164),
        ),
        Move("shrug", rest=18, immune=True),
        Move("roar", rest=60, immune=True),
        Move("furnace", rest=60, immune=True),
    ),
    gait=Walk(260, 195),
    brain="brawler",
    phases=(
        Phase(100, (Attack("coals", 80, 280), SWING, BACKHAND)),
        Phase(66, (Attack("iron", 90, 280), SWING, BACKHAND), "roar", "iron"),
        Phase(
            33,
            (Attack("coals", 80, 280), Attack("iron", 90, 280), SWING),
            "furnace",
            "furnace",
            (("bather", -1),),
        ),
    ),
    rest=34,
    far=90,
    score=5000,
    boss=True,
    edge=84 * PX,
)
