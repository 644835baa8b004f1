"""Who fights in the snow: throwers of snowballs, boxers, grapplers, men with knives; the giant."""

from dataclasses import replace

from game.content.bathers import THROWER
from game.content.blows import heavy
from game.content.reactions import boss_reactions, foe_reactions, lean_and_riposte, table
from game.sim.actor import FOES, Attack, Kind, Phase
from game.sim.gaits import Walk
from game.sim.moves import Move, Strike, Thrust, Toss, Window
from game.sim.units import PX

THROWER_SNOW = replace(
    THROWER,
    name="thrower_snow",
    moves={
        **THROWER.moves,
        **table(Move("toss", 36, 1, 30, toss=Toss("snowball", 7)), *lean_and_riposte(38)),
    },
    cover=True,
)

# His guard is up whenever he stands; what it stops, he answers.
BOXER = Kind(
    "boxer",
    FOES,
    34,
    {
        **table(*foe_reactions()),
        **table(
            Move("stand", free=True, guard=Window(0, 100_000)),
            Move("block", rest=8, guard=Window(0, 100_000)),
            Move(
                "snap",
                32,
                3,
                18,
                strike=Strike(36, 8, stun=14, knock=8),
                lead=512,
                armour=Window(24, 35),
            ),
            *lean_and_riposte(),
        ),
    },
    gait=Walk(300, 225),
    brain="brawler",
    phases=(Phase(100, (Attack("snap", 0, 68),)),),
    rest=36,
    far=70,
    score=500,
)

# He holds his man and strikes him; it is the hold that passes into the blow and back.
GRAPPLER = Kind(
    "grappler",
    FOES,
    34,
    table(
        *foe_reactions(),
        Move("seize", 34, 4, 34, strike=Strike(42, 0, "mid", "grab", guard="all"), lead=512),
        Move("hold", rest=10, then="pummel", holds=True),
        Move("pummel", 7, 1, then="hold", holds=True, hands="pummel", damage=3),
        *lean_and_riposte(),
    ),
    gait=Walk(280, 210),
    brain="brawler",
    phases=(Phase(100, (Attack("seize", 0, 56),)),),
    rest=50,
    far=76,
    score=500,
)

READY = 14  # ticks for which his stance tells which of the two it will be

KNIFEMAN = Kind(
    "knifeman",
    FOES,
    24,
    table(
        *foe_reactions(),
        Move("ready_high", rest=READY, then="stab"),
        Move("ready_low", rest=READY, then="gut"),
        Move(
            "stab",
            24,
            5,
            30,
            strike=Strike(57, 11, stun=16, knock=8, stop=6, guard="all"),
            lead=512,
            armour=Window(0, 28),
        ),
        Move(
            "gut",
            24,
            5,
            30,
            strike=Strike(52, 11, height="mid", stun=16, knock=8, stop=6),
            lead=512,
            armour=Window(0, 28),
        ),
        *lean_and_riposte(),
    ),
    gait=Walk(340, 255),
    brain="brawler",
    phases=(Phase(100, (Attack("ready_high", 40, 78), Attack("ready_low", 40, 78))),),
    rest=44,
    far=96,
    score=500,
)


def slower(lunge: Move) -> Move:
    """Return a lunge as a boss does it: no stance tells of it before, so that it shows longer."""
    return replace(lunge, start=36, armour=Window(18, 40))


# ---- the giant ---------------------------------------------------------------------------------
HUG = Attack("seize", 0, 60)
BACKHAND = Attack("backhand", 0, 58)
# Long enough to be caught when it has met nobody: who was met lies on the floor meanwhile.
OPEN = 60

GIANT = Kind(
    "giant",
    FOES,
    290,
    table(
        *boss_reactions(),
        Move("seize", 46, 5, 40, strike=Strike(34, 0, "mid", "grab", guard="all"), lead=512),
        Move("hold", 13, 1, then="hold", holds=True, hands="pummel", damage=5),
        Move(
            "backhand", 36, 4, 28, strike=Strike(66, 12, stun=16, knock=14), armour=Window(24, 40)
        ),
        Move("slam", 52, 6, 44, strike=heavy(44, 17), lead=512, armour=Window(0, 58)),
        Move("slam_wild", 42, 6, OPEN, strike=heavy(44, 16), lead=640, armour=Window(0, 48)),
        Move(
            "birch",
            58,
            8,
            50,
            strike=Strike(84, 22, effect="down", stop=9, guard="all", least=44, many=True),
            armour=Window(0, 66),
        ),
        Move("boulder", 44, 1, 40, toss=Toss("boulder", 14)),
        Move(
            "rush",
            50,
            110,
            OPEN,
            strike=heavy(6, 18),
            thrusts=(Thrust(50, 159, 1152),),
            rushes=True,
            armour=Window(0, 160),
        ),
        Move("shrug", rest=18, immune=True),
        Move("roar", rest=60, immune=True),
        Move("uproot", rest=60, immune=True),
    ),
    gait=Walk(240, 180),
    brain="brawler",
    phases=(
        Phase(100, (HUG, BACKHAND, Attack("slam", 0, 66))),
        Phase(
            66,
            (Attack("birch", 48, 100), Attack("boulder", 110, 280), BACKHAND),
            "uproot",
            "birch",
            (("thrower_snow", -1),),
        ),
        Phase(
            33,
            (Attack("rush", 90, 280), Attack("slam_wild", 0, 68), BACKHAND),
            "roar",
            "reckless",
            (("grappler", -1),),
        ),
    ),
    rest=36,
    far=92,
    score=6000,
    boss=True,
    edge=84 * PX,
    wades=True,
)
