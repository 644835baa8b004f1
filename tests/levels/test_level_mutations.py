"""Whatever happens to a file: a plan, or a LevelError in whole sentences."""

from pathlib import Path
from random import Random

import pytest
from level_samples import WORDS, copy_hall

from game.content.kinds import KINDS
from game.levels.faults import LevelError
from game.levels.load import load_plan

ROUNDS = 60


def spoil(data: bytes, chance: Random) -> bytes:
    """Cut, swap, double or change a few bytes, or exchange two words between quotes."""
    where, length = chance.randrange(len(data)), chance.randrange(1, 40)
    match chance.randrange(6):
        case 0:
            return data[:where]
        case 1:
            return data[:where] + data[where + length :]
        case 2:
            return data[:where] + data[where : where + length] * 3 + data[where + length :]
        case 3:
            return data[:where] + bytes([chance.randrange(256)]) + data[where + 1 :]
        case 4:
            return data[:where] + chance.randbytes(length) + data[where + length :]
        case _:
            words = data.split(b'"')
            one, two = (chance.randrange(len(words) // 2) * 2 + 1 for _ in range(2))
            words[one], words[two] = words[two], words[one]
            return b'"'.join(words)


@pytest.fixture
def hall(tmp_path: Path) -> Path:
    return copy_hall(tmp_path)


def faults_of(path: Path) -> list[str]:
    try:
        load_plan(path, KINDS, WORDS)
    except LevelError as error:
        return [fault.message for fault in error.faults]
    return []


@pytest.mark.parametrize("name", ["hall.tmx", "tiles.tsx", "pieces.tsx", "thug.tx"])
def test_a_spoilt_file_is_told_and_never_breaks(hall: Path, name: str) -> None:
    path = hall.with_name(name)
    whole = path.read_bytes()
    chance = Random(name)
    for _ in range(ROUNDS):
        path.write_bytes(spoil(whole, chance))
        assert all(";" in message for message in faults_of(hall))
