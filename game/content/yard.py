"""Who fights in the rail yard: brakemen; Viktor behind the wreck and before it; the draw."""

from dataclasses import replace

from game.content.blows import small_blows
from game.content.hospital import SIGHT, pistol
from game.content.reactions import boss_reactions, foe_reactions, lean_and_riposte, table
from game.content.snow import KNIFEMAN, slower
from game.sim.actor import FOES, Attack, Kind, Phase
from game.sim.gaits import Walk
from game.sim.moves import Height, Move, Strike, Thrust, Window
from game.sim.units import PX

BRAKEMAN = Kind(
    "brakeman",
    FOES,
    44,
    table(
        *foe_reactions(),
        Move(
            "wrench",
            42,
            4,
            30,
            strike=Strike(56, 14, height="mid", stun=18, knock=16, stop=6, guard="half"),
            lead=512,
            armour=Window(20, 46),
        ),
        *small_blows(),
        *lean_and_riposte(),
    ),
    gait=Walk(270, 200),
    brain="brawler",
    phases=(Phase(100, (Attack("wrench", 0, 74), Attack("punch", 0, 56))),),
    instead=("punch", "dig"),
    rest=44,
    far=86,
    score=500,
)

# ---- Viktor ------------------------------------------------------------------------------------
PUNCH = Attack("punch", 0, 58)

VIKTOR = Kind(
    "viktor",
    FOES,
    360,
    table(
        *boss_reactions(),
        *pistol(100, 14),
        Move("punch", 36, 3, 22, strike=Strike(50, 9), lead=512, armour=Window(28, 39)),
        Move("second", 36, 3, 26, strike=Strike(36, 9, stun=14, knock=8), lead=384),
        Move(
            "backhand", 36, 4, 26, strike=Strike(40, 12, stun=16, knock=14), armour=Window(24, 40)
        ),
        slower(KNIFEMAN.moves["stab"]),
        Move("shrug", rest=18, immune=True),
        Move("roar", rest=60, immune=True),
    ),
    gait=Walk(300, 225),
    brain="brawler",
    phases=(
        Phase(100, (Attack("shoot", 60, 300), PUNCH)),
        Phase(
            60,
            (
                Attack("shoot", 110, 300),
                Attack("backhand", 0, 58),
                PUNCH,
                Attack("stab", 40, 80),
            ),
            "roar",
            "open",
            (("gunman", -1), ("knifeman", 1)),
        ),
    ),
    follow=("punch", "second"),
    rest=40,
    far=140,
    score=8000,
    boss=True,
    edge=40 * PX,
    cover=True,
    stock=4,
)

# ---- the draw ----------------------------------------------------------------------------------
WOUND = 33  # energy that a wrong answer costs


def _line(height: Height) -> Strike:
    return Strike(
        SIGHT, WOUND, height, effect="down", stop=9, guard="all", line=True, sure=height == "high"
    )


CERTAIN = replace(_line("mid"), sure=True)


# Each of the three has one answer: duck, sway, guard. Nothing helps against the last but to fire;
# and nothing touches him but that shot, of which the duel judges itself.
DRAW = table(
    *boss_reactions(),
    Move("sleeve", 30, 1, 44, strike=_line("high")),
    Move("shoot", 30, 1, 44, strike=_line("mid")),
    Move(
        "stab",
        30,
        5,
        40,
        strike=Strike(60, WOUND, height="mid", effect="down", stop=9, sure=True),
        thrusts=(Thrust(18, 30, 1408),),
    ),
    Move("feint", rest=22),
    Move("last", 40, 1, 50, strike=CERTAIN, exposed=Window(24, 36)),
    Move("aside", rest=14, then="late", thrusts=(Thrust(1, 7, -512),)),
    Move("late", 24, 1, 50, strike=CERTAIN),
    Move("shrug", rest=18),
)

VIKTOR_TORN = Kind(
    "viktor_torn",
    FOES,
    100,
    {name: replace(move, immune=True) for name, move in DRAW.items()},
    gait=Walk(300, 300),
    brain="duellist",
    score=10_000,
    boss=True,
    edge=40 * PX,
)
