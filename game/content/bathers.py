"""The men of the baths: bathers, the bruiser, the charger, the thrower. Tuned by bots."""

from game.content.blows import heavy, small_blows
from game.content.reactions import foe_reactions, lean_and_riposte, table
from game.sim.actor import FOES, Attack, Kind, Phase
from game.sim.gaits import Walk
from game.sim.moves import Move, Strike, Thrust, Toss, Window

LOW_INSTEAD = ("punch", "dig")


def _bather(name: str, energy: int = 24, forward: int = 300) -> Kind:
    return Kind(
        name,
        FOES,
        energy,
        table(
            *foe_reactions(),
            *small_blows(),
            Move("second", 24, 3, 24, strike=Strike(34, 7, stun=14, knock=8), lead=384),
            *lean_and_riposte(),
        ),
        gait=Walk(forward, forward * 3 // 4),
        brain="brawler",
        phases=(Phase(100, (Attack("punch", 0, 64),)),),
        instead=LOW_INSTEAD,
        follow=("punch", "second"),
        rest=34,
        far=84,
        score=200,
    )


BATHER = _bather("bather")
BATHER2 = _bather("bather2")
BATHER3 = _bather("bather3", 28, 280)

BRUISER = Kind(
    "bruiser",
    FOES,
    48,
    table(
        *foe_reactions(),
        Move("haymaker", 48, 5, 34, strike=heavy(42, 18), lead=384, armour=Window(0, 53)),
        *lean_and_riposte(),
    ),
    gait=Walk(220, 165),
    brain="brawler",
    phases=(Phase(100, (Attack("haymaker", 0, 64),)),),
    rest=50,
    far=80,
    score=500,
)

CHARGER = Kind(
    "charger",
    FOES,
    32,
    table(
        *foe_reactions(),
        Move(
            "rush",
            42,
            110,
            30,
            strike=heavy(4, 15),
            thrusts=(Thrust(42, 151, 1024),),
            rushes=True,
            armour=Window(0, 152),
        ),
        *small_blows(),
        *lean_and_riposte(),
    ),
    gait=Walk(320, 240),
    brain="brawler",
    phases=(Phase(100, (Attack("rush", 90, 260), Attack("punch", 0, 54))),),
    instead=LOW_INSTEAD,
    rest=60,
    far=130,
    score=400,
)

THROWER = Kind(
    "thrower",
    FOES,
    18,
    table(
        *foe_reactions(),
        Move("toss", 36, 1, 30, toss=Toss("bottle", 7)),
        *small_blows(),
        *lean_and_riposte(),
    ),
    gait=Walk(300, 225),
    brain="brawler",
    phases=(Phase(100, (Attack("toss", 90, 280), Attack("punch", 0, 54))),),
    instead=LOW_INSTEAD,
    rest=70,
    far=150,
    score=300,
)
