"""The chase: our coach, the rival's, what drives and stands in the way. Numbers tuned by bots.

Lengths are those of the pictures, 12 px to a metre. Speeds are subpixels a tick.
"""

from dataclasses import replace

from game.content.reactions import table
from game.sim.actor import FOES, NOBODY, PLAYERS, Kind
from game.sim.command import HEAVY, STRIKE
from game.sim.course import Bars
from game.sim.gaits import Drive, Ride
from game.sim.gun import GunKind
from game.sim.moves import Cancel, Move, Strike, Window
from game.sim.units import PX

LENGTH = 144 * PX  # of a coach
REACH = 72  # px within which two coaches are level
DRIVE = Drive(wake=192)
HOT = replace(DRIVE, full=1600, gain=24)
HEAT = Cancel("heat", press=STRIKE | HEAVY, heat=True)
RAM = Cancel("ram", press=STRIKE, chord=True, every=120)
HORN = Cancel("horn", press=HEAVY, chord=True, every=600)
DOOR = 26 * PX  # where the partner leans out, behind the front

COACH = Kind(
    "coach",
    PLAYERS,
    100,
    table(
        Move("stand", walks=True, cancels=(HEAT, RAM, HORN)),
        Move(
            "ram",
            6,
            1,
            8,
            walks=True,
            strike=Strike(REACH, 0, beside=True, shed=288, recoil=96, stop=6),
        ),
        Move("horn", 1, 0, 12, walks=True, hails=200),
        Move("heat", rest=120, walks=True, gait=HOT, ploughs=64),
        Move("crash", rest=90, flies=True),
        Move("scrape", rest=30, flies=True),
        Move("dazed", rest=30, flies=True),
        Move("leap", rest=60, flies=True, immune=True, then="land"),
        Move("land", rest=10, walks=True),
        Move("locked", immune=True),
    ),
    gait=DRIVE,
    length=LENGTH,
    crash="crash",
    scrape="scrape",
    leap="leap",
    leap_speed=1152,
    gun=GunKind(door=DOOR),
    solid=False,
)

PARTNER = Kind(
    "ridzik_aboard",
    PLAYERS,
    100,
    table(Move("stand"), Move("locked", immune=True)),
    gait=Ride(),
    gun=GunKind(door=DOOR),
    solid=False,
    aboard=True,
)

_RIVAL = Kind(
    "rival",
    FOES,
    100,
    table(
        Move("stand", free=True, walks=True),
    ),
    gait=Drive(full=1344, cruise=1152, gain=12),
    brain="runner",
    length=LENGTH,
    solid=False,
)
RIVAL_ABREAST = replace(
    _RIVAL, name="rival_abreast", gait=Drive(full=1500, cruise=1216, gain=4), brain="pacer",
    paces=(1120, 1216, 1312), rest=90,
)  # fmt: skip
RIVAL_PINNED = replace(
    _RIVAL, name="rival_pinned", gait=Drive(full=1500, cruise=1216, gain=6), brain="pacer",
    paces=(1024, 1184, 1344), rest=90,
)  # fmt: skip
RIVAL_BRAKING = replace(
    _RIVAL, name="rival_braking", gait=Drive(full=1500, cruise=1216, gain=8, brake=16),
    brain="pacer", paces=(832, 1024, 1216), rest=110, leash=230 * PX,
)  # fmt: skip
RIVAL_RAMMING = replace(
    _RIVAL,
    name="rival_ramming",
    moves={
        **_RIVAL.moves,
        "locked": Move("locked", immune=True),
        "swing": Move(
            "swing",
            42,
            1,
            24,
            walks=True,
            strike=Strike(REACH, 0, beside=True, stop=6, daze="dazed"),
            armour=Window(18, 42),
            miss=432,
        ),
    },
    gait=Drive(full=1216, cruise=1216, gain=3),
    brain="rammer",
    rest=160,
)

_GUNMAN = Kind(
    "gunman_window",
    FOES,
    1,
    table(
        Move("stand", free=True),
        Move("shoot", 42, 1, 30, strike=Strike(56, 6, beside=True, stop=0)),
        Move("hurt", rest=240, immune=True),
    ),
    gait=Ride(),
    brain="window",
    rest=90,
    solid=False,
)
GUNMAN_SCREENED = replace(
    _GUNMAN,
    name="gunman_screened",
    moves={name: move for name, move in _GUNMAN.moves.items() if name != "hurt"},
    screened=True,
)


def _traffic(name: str, length: int, sign: str = "car") -> Kind:
    return Kind(
        name,
        NOBODY,
        1,
        table(Move("stand", walks=True)),
        gait=Ride(),
        length=length * PX,
        bars="lane",
        sign=sign,
        yields=True,
        solid=False,
    )


def _standing(name: str, length: int, bars: Bars, sign: str) -> Kind:
    kind = _traffic(name, length, sign)
    return replace(kind, bars=bars, yields=False)


TRAFFIC = (
    _traffic("sedan", 68),
    _traffic("taxi", 68),
    _traffic("pickup", 74),
    _traffic("motorcycle", 36),
    _traffic("police", 70),
    _traffic("van", 92, "van"),
    _traffic("tow", 92, "van"),
    _traffic("ambulance", 82, "van"),
    _traffic("milk_truck", 82, "van"),
    _traffic("dust_cart", 97, "van"),
)
STANDING = (
    _standing("works", 300, "lane", "cone"),
    _standing("pillars", 1500, "line", "column"),
    _standing("ramp", 160, "leap", "ramp"),
    _standing("trench", 160, "lane", "cross"),
)

VEHICLES: tuple[Kind, ...] = (
    COACH,
    PARTNER,
    _RIVAL,
    RIVAL_ABREAST,
    RIVAL_PINNED,
    RIVAL_BRAKING,
    RIVAL_RAMMING,
    _GUNMAN,
    GUNMAN_SCREENED,
    *TRAFFIC,
    *STANDING,
)
