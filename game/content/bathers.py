"""The men of the baths: bathers, the bruiser, the charger, the thrower. Tuned by bots."""

from game.content.reactions import foe_reactions, lean_and_riposte, table
from game.sim.actor import FOES, Attack, Kind, Phase
from game.sim.gaits import Walk
from game.sim.moves import Move, Strike, Thrust, Toss, Window


def punch() -> Move:
    """The small blow that every bather knows."""
    return Move("punch", 34, 3, 22, strike=Strike(32, 7), lead=512, armour=Window(26, 37))


def _bather(name: str, energy: int = 24, forward: int = 300) -> Kind:
    moves = table(
        *foe_reactions(),
        punch(),
        Move("second", 24, 3, 24, strike=Strike(34, 7, stun=14, knock=8), lead=384),
        Move(
            "dig",
            32,
            3,
            24,
            strike=Strike(30, 7, height="mid", stun=14, knock=8),
            lead=512,
            armour=Window(24, 35),
        ),
        *lean_and_riposte(),
    )
    return Kind(
        name,
        FOES,
        energy,
        moves,
        gait=Walk(forward, forward * 3 // 4),
        brain="brawler",
        phases=(Phase(100, (Attack("punch", 0, 64),)),),
        instead=("punch", "dig"),
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
        Move(
            "haymaker",
            48,
            5,
            34,
            strike=Strike(
                42, 18, height="mid", effect="down", stun=22, knock=30, stop=9, guard="half"
            ),
            lead=384,
            armour=Window(0, 53),
        ),
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
            strike=Strike(
                4, 15, height="mid", effect="down", stun=22, knock=30, stop=9, guard="half"
            ),
            thrusts=(Thrust(42, 151, 1024),),
            rushes=True,
            armour=Window(0, 152),
        ),
        punch(),
        Move(
            "dig",
            32,
            3,
            24,
            strike=Strike(30, 7, height="mid", stun=14, knock=8),
            lead=512,
            armour=Window(24, 35),
        ),
        *lean_and_riposte(),
    ),
    gait=Walk(320, 240),
    brain="brawler",
    phases=(Phase(100, (Attack("rush", 90, 260), Attack("punch", 0, 54))),),
    instead=("punch", "dig"),
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
        punch(),
        Move(
            "dig",
            32,
            3,
            24,
            strike=Strike(30, 7, height="mid", stun=14, knock=8),
            lead=512,
            armour=Window(24, 35),
        ),
        *lean_and_riposte(),
    ),
    gait=Walk(300, 225),
    brain="brawler",
    phases=(Phase(100, (Attack("toss", 90, 280), Attack("punch", 0, 54))),),
    instead=("punch", "dig"),
    rest=70,
    far=150,
    score=300,
)
