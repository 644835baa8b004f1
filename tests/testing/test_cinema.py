"""What is drawn in the process of its own is of the play that was sent there."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from game.replay.tape import record
from game.replay.tape_file import save
from game.session import Session, Start
from game.testing.arena import arena
from game.testing.cinema import Cinema, CinemaError


@pytest.fixture(scope="module")
def cinema() -> Iterator[Cinema]:
    cinema = Cinema()
    yield cinema
    cinema.close()


def test_a_film_tells_how_the_tape_ended_there(cinema: Cinema, tmp_path: Path) -> None:
    session = Session(Start(arena(), seed=3))
    for _ in range(10):
        session.step((0,))
    path, clip, still = (tmp_path / name for name in ("a.tape", "clip.png", "last.png"))
    save(record(session), path)
    end = cinema.film(path, clip, still)
    assert end == session.digest() == cinema.digest(path, 60)
    assert clip.exists()
    assert still.exists()


def test_what_cannot_be_filmed_is_told(cinema: Cinema, tmp_path: Path) -> None:
    with pytest.raises(CinemaError, match="cannot be read"):
        cinema.film(tmp_path / "gone.tape", tmp_path / "clip.png", tmp_path / "last.png")
