"""Who fights in the hospital: gunmen, orderlies with trolleys, the nurse in disguise; the boss."""

from game.content.blows import heavy, small_blows
from game.content.reactions import boss_reactions, foe_reactions, lean_and_riposte, table
from game.sim.actor import FOES, Attack, Kind, Phase
from game.sim.gaits import Walk
from game.sim.moves import Height, Move, Roll, Strike, Toss, Window
from game.sim.units import PX

SIGHT = 400  # px that a shot goes: farther than the view
SHOT = 11  # energy that a shot costs


def shot(height: Height = "high", damage: int = SHOT) -> Strike:
    """Return a shot: it comes through a guard, and high it passes over who is low."""
    return Strike(SIGHT, damage, height, stun=16, knock=10, stop=6, guard="all", line=True)


def pistol(rest: int, damage: int = SHOT) -> tuple[Move, Move]:
    """Return a shot at the head, and the loading that follows the last one."""
    return Move("shoot", 54, 1, 40, strike=shot(damage=damage)), Move("reload", rest=rest)


GUNMAN = Kind(
    "gunman",
    FOES,
    18,
    table(*foe_reactions(), *pistol(90), *small_blows(34, 42)),
    gait=Walk(280, 210),
    brain="brawler",
    phases=(Phase(100, (Attack("shoot", 70, 300), Attack("punch", 0, 54))),),
    instead=("punch", "dig"),
    rest=110,
    far=150,
    score=500,
    cover=True,
    stock=3,
)

# The trolley comes second: without one he must come near.
ORDERLY = Kind(
    "orderly",
    FOES,
    40,
    table(
        *foe_reactions(),
        Move("shove", 48, 1, 36, rolls=Roll("trolley", 12, 1024)),
        Move("punch", 50, 5, 34, strike=heavy(38, 7), lead=448, armour=Window(0, 55)),
        *lean_and_riposte(),
    ),
    gait=Walk(240, 180),
    brain="brawler",
    phases=(Phase(100, (Attack("punch", 0, 62), Attack("shove", 90, 280))),),
    rest=56,
    far=120,
    score=500,
    stock=2,
)

DISGUISED = Move("disguised", free=True, disguised=True)
REVEAL = Move("reveal", rest=36)
NEEDLE = Strike(48, 22, stun=18, knock=8, stop=6, guard="all")

NURSE = Kind(
    "nurse",
    FOES,
    24,
    table(
        *foe_reactions(),
        DISGUISED,
        REVEAL,
        Move("stab", 31, 5, 30, strike=NEEDLE, lead=640, armour=Window(22, 35)),
        Move("toss", 36, 1, 30, toss=Toss("syringe", 7)),
    ),
    gait=Walk(300, 225),
    brain="brawler",
    phases=(Phase(100, (Attack("toss", 90, 280), Attack("stab", 0, 70))),),
    rest=50,
    far=96,
    score=600,
    first="disguised",
)

# ---- the nurse whom nobody knows ---------------------------------------------------------------
TOSS = Attack("toss", 80, 280)
SLASH = Attack("slash", 0, 68)
KICK = Attack("kick", 0, 76)

ASSASSIN = Kind(
    "assassin",
    FOES,
    280,
    table(
        *boss_reactions(),
        Move("toss", 36, 1, 24, toss=Toss("syringe", 8, count=2)),
        Move("slash", 36, 4, 22, strike=Strike(42, 18, stun=16, knock=10), armour=Window(0, 40)),
        Move("kick", 42, 5, 30, strike=heavy(44, 22), lead=768, armour=Window(0, 47)),
        Move("stab", 36, 5, 30, strike=NEEDLE, lead=768, armour=Window(10, 40)),
        Move("shoot", 48, 1, 28, strike=shot("mid", 20)),
        Move("reload", rest=80),
        DISGUISED,
        Move("reveal", rest=24, then="stab"),
        Move("change", rest=60, immune=True, then="disguised"),
        Move("shrug", rest=18, immune=True),
        Move("roar", rest=60, immune=True),
    ),
    gait=Walk(320, 240),
    brain="brawler",
    phases=(
        Phase(100, (TOSS, SLASH, KICK)),
        Phase(
            66,
            (Attack("stab", 0, 76), Attack("change", 0, 300), TOSS),
            "change",
            "disguise",
            (("nurse_real", -1), ("nurse_real2", 1), ("nurse_real", 1)),
        ),
        Phase(33, (Attack("shoot", 70, 300), SLASH, KICK), "roar", "dark"),
    ),
    rest=12,
    far=110,
    score=7000,
    boss=True,
    grit=3,
    edge=40 * PX,
    stock=4,
)
