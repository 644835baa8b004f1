"""Who fights in the hotel: men behind doors, the man with a wooden leg, and the two who go last."""

from game.content.blows import small_blows
from game.content.hospital import shot
from game.content.reactions import boss_reactions, foe_reactions, lean_and_riposte, table
from game.content.snow import KNIFEMAN, slower
from game.sim.actor import FOES, Attack, Kind, Phase
from game.sim.gaits import Walk
from game.sim.moves import Move, Strike, Thrust, Toss, Window
from game.sim.units import PX

DOORMAN = Kind(
    "doorman",
    FOES,
    28,
    table(
        *foe_reactions(),
        Move("emerge", rest=24),
        Move("slammed", rest=90, helpless=True),
        Move("toss", 36, 1, 30, toss=Toss("tray", 7)),
        *small_blows(50, 48),
        *lean_and_riposte(),
    ),
    gait=Walk(300, 225),
    brain="brawler",
    phases=(Phase(100, (Attack("punch", 0, 64), Attack("toss", 110, 280))),),
    instead=("punch", "dig"),
    rest=46,
    far=96,
    score=400,
)

# Thrown, he comes down on his wooden leg: from then on it is a club, and he hops.
PEGLEG = Kind(
    "pegleg",
    FOES,
    60,
    table(
        *foe_reactions(),
        Move("jab", 30, 3, 22, strike=Strike(52, 8), lead=512, armour=Window(22, 33)),
        Move(
            "club",
            44,
            5,
            36,
            strike=Strike(60, 16, height="mid", effect="down", stop=9, guard="half"),
            armour=Window(0, 49),
        ),
        Move("hop", rest=26, thrusts=(Thrust(6, 17, 768),)),
        *lean_and_riposte(),
    ),
    gait=Walk(220, 165),
    brain="brawler",
    phases=(
        Phase(100, (Attack("jab", 0, 60),)),
        Phase(100, (Attack("club", 0, 84), Attack("hop", 100, 260))),
    ),
    rest=48,
    far=84,
    score=800,
    unmasked=1,
    drops="leg",
)

# ---- the two -----------------------------------------------------------------------------------
SHOT = shot()
SHOOT = Attack("shoot", 90, 300)
BACKHAND = Attack("backhand", 0, 58)
LONELY = 100  # per cent of his energy: he who is left alone changes whatever he has

HITMAN = Kind(
    "hitman",
    FOES,
    138,
    table(
        *boss_reactions(),
        Move("shoot", 58, 1, 40, strike=SHOT),
        Move("reload", rest=80),
        Move("salvo", 48, 1, 7, then="again", strike=SHOT),
        Move("again", 36, 1, 44, strike=SHOT),
        Move("punch", 36, 3, 24, strike=Strike(34, 9), lead=512, armour=Window(28, 39)),
        Move(
            "backhand", 36, 4, 26, strike=Strike(48, 12, stun=16, knock=14), armour=Window(24, 40)
        ),
        Move("shrug", rest=18, immune=True),
        Move("call", rest=60, immune=True),
    ),
    gait=Walk(260, 195),
    brain="brawler",
    phases=(
        Phase(100, (SHOOT, Attack("punch", 0, 60), BACKHAND)),
        Phase(LONELY, (Attack("salvo", 90, 300), BACKHAND), "call", "alone", alone=True),
    ),
    rest=72,
    far=150,
    score=5000,
    boss=True,
    edge=40 * PX,
    covers="hitman2",
    stock=6,
)

HITMAN2 = Kind(
    "hitman2",
    FOES,
    138,
    table(
        *boss_reactions(),
        *(slower(KNIFEMAN.moves[name]) for name in ("stab", "gut")),
        Move(
            "rush",
            46,
            110,
            40,
            strike=Strike(6, 16, height="mid", effect="down", stop=9, guard="half"),
            thrusts=(Thrust(46, 155, 1152),),
            rushes=True,
            armour=Window(0, 156),
        ),
        Move("toss", 38, 1, 32, toss=Toss("knife", 10)),
        Move("toss_two", 38, 1, 36, toss=Toss("knife", 10, count=2)),
        Move("shrug", rest=18, immune=True),
        Move("call", rest=60, immune=True),
    ),
    gait=Walk(330, 250),
    brain="brawler",
    phases=(
        Phase(
            100,
            (
                Attack("stab", 0, 78),
                Attack("gut", 0, 78),
                Attack("rush", 150, 280),
                Attack("toss", 110, 280),
            ),
        ),
        Phase(
            LONELY,
            (Attack("rush", 80, 280), Attack("toss_two", 120, 280), Attack("gut", 0, 78)),
            "call",
            "alone",
            alone=True,
        ),
    ),
    rest=44,
    far=96,
    score=5000,
    boss=True,
    edge=40 * PX,
    covers="hitman",
)
