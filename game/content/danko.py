"""Danko: fists, head and feet in the right place. Numbers tuned in play by bots.

In the baths he is as he is, in the snow he wears a coat; in Chicago he wears a suit and knows how
to use a firearm. His partners do as he does.
"""

from dataclasses import replace

from game.content.reactions import table
from game.sim.actor import PLAYERS, Kind
from game.sim.command import DOWN, FIRE, HEAVY, LEFT, RIGHT, STRIKE, UP
from game.sim.firearms import Firearm
from game.sim.gaits import Walk
from game.sim.moves import Cancel, Move, Strike, Thrust, Window
from game.sim.units import PX

HEAT = Cancel("heat", press=STRIKE | HEAVY, heat=True)
THROW_BACK = Cancel("throwback", press=FIRE, item=True)
HEADBUTT = Cancel("headbutt", press=HEAVY, chord=True)
ELBOW = Cancel("elbow", press=STRIKE, without=DOWN, away=True, chord=True)
JAB = Cancel("jab", press=STRIKE, without=DOWN, chord=True)
SWAY = Cancel("sway", sway=True)
GUARD = Cancel("guard", hold=UP)
DUCK = Cancel("duck", hold=DOWN, without=UP)
ATTACKS = (HEAT, THROW_BACK, HEADBUTT, ELBOW, JAB)


def _out_after(tick: int) -> tuple[Cancel, ...]:
    """Jab and cross end early into guard, duck or sway."""
    return tuple(cancel._replace(first=tick) for cancel in (SWAY, GUARD, DUCK))


MOVES = table(
    Move("stand", free=True, walks=True, cancels=(*ATTACKS, SWAY, GUARD, DUCK)),
    Move(
        "jab",
        4,
        3,
        8,
        strike=Strike(34, 4, knock=5),
        cancels=(
            Cancel("headbutt", press=HEAVY, first=5, landed=True),
            Cancel("cross", press=STRIKE, first=5, landed=True),
            *_out_after(10),
        ),
    ),
    Move(
        "cross",
        5,
        3,
        9,
        strike=Strike(36, 4, stun=14, knock=5),
        cancels=(
            Cancel("headbutt", press=HEAVY, first=6, landed=True),
            Cancel("hook", press=STRIKE, first=6, landed=True),
            *_out_after(11),
        ),
    ),
    Move("hook", 8, 4, 18, strike=Strike(36, 7, effect="down", stop=6)),
    Move(
        "headbutt",
        10,
        4,
        20,
        strike=Strike(26, 7, effect="dizzy", stun=22, dizzy=48, knock=4, stop=6, breaks=True),
        armour=Window(4, 13),
        armour_hits=1,
        obvious=True,
    ),
    Move(
        "uppercut",
        5,
        7,
        19,
        strike=Strike(30, 10, height="low", effect="launch", stop=9),
        low=Window(0, 7),
        obvious=True,
    ),
    Move("elbow", 5, 3, 12, strike=Strike(32, 5, stun=16, knock=16, behind=True), obvious=True),
    Move(
        "counter",
        4,
        4,
        12,
        strike=Strike(
            50, 9, height="mid", effect="dizzy", stun=22, dizzy=36, knock=8, stop=6, breaks=True
        ),
        thrusts=(Thrust(1, 8, 512),),
        obvious=True,
    ),
    Move(
        "duck",
        free=True,
        faces=True,
        low=Window(3, 100_000),
        cancels=(
            HEAT,
            THROW_BACK,
            HEADBUTT,
            Cancel("uppercut", press=STRIKE, first=3, chord=True),
            SWAY,
            GUARD,
            Cancel("stand", first=4, without=DOWN),
        ),
    ),
    Move(
        "guard",
        free=True,
        faces=True,
        guard=Window(2, 100_000),
        parry=Window(2, 8),
        again=24,
        cancels=(*ATTACKS, SWAY, DUCK, Cancel("stand", first=4, without=UP)),
    ),
    Move("block", rest=8, guard=Window(0, 100_000)),
    Move(
        "sway",
        rest=16,
        safe=Window(2, 12),
        again=48,
        thrusts=(Thrust(1, 8, -384),),
        cancels=(Cancel("counter", press=STRIKE, first=8),),
    ),
    Move(
        "hold",
        holds=True,
        cancels=(
            Cancel("pummel", press=STRIKE, first=4, limit=3),
            Cancel("butt", press=HEAVY, first=4),
            Cancel("throw", press=LEFT, first=4, buffer=4, turn=True),
            Cancel("throw", press=RIGHT, first=4, buffer=4, turn=True),
        ),
    ),
    Move("pummel", 3, 1, 8, then="hold", holds=True, hands="pummel", damage=3),
    Move("butt", 6, 1, 12, hands="butt", damage=8),
    Move("throw", 6, 1, 8, hands="throw", damage=16, immune=True),
    Move("throwback", 7, 1, 12, hands="throwback"),
    Move(
        "heat",
        6,
        10,
        24,
        immune=True,
        strike=Strike(60, 24, height="mid", effect="down", stop=9, breaks=True, many=True),
    ),
    Move("hurt", rest=12, helpless=True),
    Move("air", rest=14, flies=True, fallen=True, immune=True, helpless=True),
    Move("down", rest=24, fallen=True, immune=True, helpless=True),
    Move("rise", rest=12, fallen=True, immune=True, helpless=True),
    Move("dead", fallen=True, immune=True),
    Move("seized", helpless=True),
)

DANKO = Kind(
    "danko",
    PLAYERS,
    100,
    MOVES,
    gait=Walk(384, 288),
    grit=3,
    fall=(640, 14),
    lie=(24, 0),
    unhurt=45,
    mercy=36,
    edge=60 * PX,
)

# At the edge of a roof: he sways there, and grabs the rail at a press.
TEETER = Move(
    "teeter",
    rest=24,
    helpless=True,
    cancels=tuple(Cancel("stand", press=button, first=8) for button in (STRIKE, HEAVY)),
)

# ---- firearms ----------------------------------------------------------------------------------
# From where he stands or guards. A press of UP or DOWN, or a sway, puts the weapon away again: held
# from before, they do not.
DRAW = (
    Cancel("draw", press=FIRE, arm="pistol", rounds=True),
    Cancel("draw_magnum", press=FIRE, arm="magnum", rounds=True),
    Cancel("dry", press=FIRE, arm="any"),
)
PUT_AWAY = (
    SWAY,
    Cancel("guard", press=UP, buffer=0),
    Cancel("duck", press=DOWN, buffer=0, without=UP),
)


def _armed(name: str) -> Move:
    """Return a move with the firearm among what he may do, after the throw of what he carries."""
    move = MOVES[name]
    at = move.cancels.index(THROW_BACK) + 1
    return replace(move, cancels=(*move.cancels[:at], *DRAW, *move.cancels[at:]))


# A shot goes round a guard and over who is low. The large one goes through everything but cover.
SHOT = Strike(300, 14, stun=16, knock=10, stop=6, guard="all", line=True)
LARGE_SHOT = Strike(
    300,
    26,
    effect="down",
    stun=16,
    knock=16,
    stop=9,
    guard="all",
    breaks=True,
    many=True,
    line=True,
)
SHOOTING = table(
    _armed("stand"),
    _armed("guard"),
    Move("draw", aims="fire", cancels=(*PUT_AWAY, Cancel("fire", without=FIRE, first=8))),
    Move("fire", 1, 1, 14, strike=SHOT, spends=True, loud=36),
    Move(
        "draw_magnum",
        aims="fire_magnum",
        cancels=(*PUT_AWAY, Cancel("fire_magnum", without=FIRE, first=14)),
    ),
    Move("fire_magnum", 2, 1, 26, strike=LARGE_SHOT, spends=True, loud=60),
    Move("dry", rest=14, cancels=_out_after(6)),
)
DANKO_SUIT = replace(
    DANKO,
    name="danko_suit",
    moves={**MOVES, **table(TEETER), **SHOOTING},
    arms=(Firearm("pistol"), Firearm("magnum")),
)
RIDZIK = replace(DANKO_SUIT, name="ridzik")
DANKO_COAT = replace(DANKO, name="danko_coat")
YURI = replace(DANKO, name="yuri")
