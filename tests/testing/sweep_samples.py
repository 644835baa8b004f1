"""Rows and folders that the tests of the sweep share."""

from pathlib import Path

from game.testing.sweep.episode import Job, Key, Row, level_hash, rules, start_of
from game.testing.sweep.table import Ground, Terms

HALL = (Path(__file__).parents[1] / "levels" / "hall.tmx").as_posix()
GROUND = Ground(HALL, "0" * 16, 3200, -1, 3080, 72, 100, ((2600, 2920), (2250, 2570)))


def terms(**changes: object) -> Terms:
    return Terms(**{"players": 1, "ticks": 2000, "stages": {"hall": GROUND}, **changes})  # type: ignore[arg-type]


def row(seed: int = 0, bot: str = "careful", **changes: object) -> Row:
    usual = Row(
        *("hall", "normal", bot, seed, "clear", 3600, 900, 60, 40, 3, 0, 2, 7, 2, 0),
        unhurt=(2,),
        harm=((2700, 30), (2301, 10)),
        digest="0123456789abcdef",
    )
    return usual._replace(**changes)  # type: ignore[arg-type]  # any field of the row


def job(seed: int = 0, bot: str = "careful", ticks: int = 300, stage: str = "hall") -> Job:
    return Job(Key(stage, "normal", bot, seed), HALL, level_hash(start_of(HALL)), rules(), 1, ticks)
