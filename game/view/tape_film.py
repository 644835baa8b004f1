"""What a tape shows: its film, a still, and the proof that showing it changes nothing."""

from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import NamedTuple

import pygame

from game.faults import BadInputError
from game.replay.tape import Tape, TapeError
from game.replay.tape_file import load
from game.replay.verify import level_of, replay, verify
from game.sim.units import TICKS
from game.view.film import SLOW, Shape, check_film, check_film_place, write_film, write_still
from game.view.projector import Projector, play_drawn, ticks_shown


class Order(NamedTuple):
    """What is wanted of a tape, as the command takes it; None leaves it to what is usual."""

    first: int | None = None  # tick
    number: int | None = None  # of ticks
    last: int | None = None  # ticks before the end
    fps: int | None = None
    scale: int = 1


def order_film(tape_path: Path, out: Path, order: Order, *, still: bool) -> str:
    """Write a film or a still of a tape; return a line that says what was written.

    A tape that plays otherwise than it was recorded is shown as it plays now, and told of.
    """
    tape = load(tape_path)
    ticks = _chosen(ticks_of(tape), order, tape_path)
    if still:
        still_of(tape, out, ticks[-1], order.scale)
        return f"{out}: tick {ticks[-1]}{_doubt(tape)}"
    fps = order.fps or (SLOW if out.suffix.lower() == ".gif" else TICKS)
    film_tape(tape, out, ticks, fps, order.scale)
    number = len(ticks_shown(ticks[0], ticks[-1], fps))
    shown = f"ticks {ticks[0]} to {ticks[-1]}, {number} pictures, {number / fps:.1f} s"
    return f"{out}: {shown}, {out.stat().st_size / 1000:.0f} kB{_doubt(tape)}"


def _doubt(tape: Tape) -> str:
    verdict = verify(tape)
    return "" if verdict.good else f"; {verdict.word}: {verdict.detail}"


def _chosen(ticks: range, order: Order, tape_path: Path) -> range:
    """Return those of a tape's ticks that are wanted."""
    if order.last:
        ticks = ticks[-order.last :]
    if order.first is not None:
        if order.first not in ticks:
            message = (
                f"the tape has ticks {ticks[0]} to {ticks[-1]}; {order.first} is not among them"
            )
            raise BadInputError(message, tape_path)
        ticks = ticks[ticks.index(order.first) :]
    return ticks[: order.number]


def ticks_of(tape: Tape) -> range:
    """Return the ticks that a tape plays, as the world counts them."""
    if not tape.inputs:
        raise BadInputError("the tape plays no tick; record it again")
    return range(tape.end.ticks - len(tape.inputs) + 1, tape.end.ticks + 1)


def film_tape(
    tape: Tape,
    path: Path,
    ticks: range,
    fps: int = TICKS,
    scale: int = 1,
    still: Path | None = None,
) -> str:
    """Write the film of these ticks, and its last picture as a still if there is a place for one.

    Return the digest of the world that the last picture shows. Raise BadInputError for what cannot
    be written or played.
    """
    wanted = ticks_shown(ticks[0], ticks[-1], fps)
    check_film(path, len(wanted), scale, fps)
    if still:
        check_still(still)
    sessions = replay(tape)
    session = next(sessions)
    projector, last = Projector(room_of(tape)), Last()
    pictures = last.of(projector.pictures(chain([session], sessions), wanted))
    write_film(path, pictures, Shape(scale, fps, projector.palette))
    if still and last.picture:
        write_still(still, last.picture, scale)
    return session.digest()


def still_of(tape: Tape, path: Path, tick: int, scale: int = 1) -> None:
    """Write the picture of one tick."""
    check_still(path)
    pictures = Projector(room_of(tape)).pictures(replay(tape), range(tick, tick + 1))
    write_still(path, next(pictures), scale)


def check_still(path: Path) -> None:
    """Refuse a place that cannot take a still."""
    if path.suffix.lower() != ".png":
        raise BadInputError("a still is .png; give it such a name", path)
    check_film_place(path)


def digests(tape: Tape, rate: int) -> tuple[str, list[str]]:
    """Play a tape, drawn `rate` times a second or not at all (0).

    Return the digest of its end and those of every sixtieth tick: the same at every rate.
    """
    ticks_of(tape)
    sessions = replay(tape)
    session = next(sessions)
    if rate:
        play_drawn(chain([session], sessions), room_of(tape), rate)
    for _ in sessions:
        pass
    return session.digest(), session.digests


def room_of(tape: Tape) -> Path | None:
    """Return the map of the level that a tape was played on, where there is one."""
    try:
        return level_of(tape) if tape.header.level else None
    except TapeError:
        return None


class Last:
    """Keeps the last of the pictures that pass."""

    def __init__(self) -> None:
        self.picture: pygame.Surface | None = None

    def of(self, pictures: Iterator[pygame.Surface]) -> Iterator[pygame.Surface]:
        """Pass pictures on."""
        for self.picture in pictures:
            yield self.picture
