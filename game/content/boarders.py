"""The boarders: dockers who come over the rail of a coach, with anchor chains. Tuned by bots."""

from game.content.reactions import foe_reactions, lean_and_riposte, table
from game.sim.actor import FOES, Attack, Kind, Phase
from game.sim.gaits import Walk
from game.sim.moves import Move, Strike, Window
from game.sim.units import PX

# The chain goes round a guard, over who ducks, and past who stands close to the man.
LASH = Move(
    "lash",
    46,
    4,
    40,
    strike=Strike(80, 20, stun=18, knock=16, stop=6, guard="all", least=56),
    armour=Window(0, 50),
)

BOARDER = Kind(
    "boarder",
    FOES,
    76,
    table(
        *foe_reactions(),
        Move("thrown", rest=10, flies=True, fallen=True, immune=True),
        Move("teeter", rest=30, helpless=True),
        Move(
            "punch", 32, 3, 22, strike=Strike(32, 14, height="mid"), lead=512, armour=Window(0, 35)
        ),
        LASH,
        *lean_and_riposte(),
    ),
    gait=Walk(320, 240),
    brain="brawler",
    phases=(Phase(100, (Attack("punch", 0, 58), Attack("lash", 68, 86))),),
    follow=("punch", "riposte"),
    rest=24,
    far=44,
    score=400,
    unhurt=30,
    edge=16 * PX,
)
