"""What is simulated does not depend on how often, or whether, a picture is drawn.

A map is begun where the stage goes on in the next one soon, so that a part is followed by another.
"""

import pygame
import pytest

from game.pace import Pace
from game.resources import level
from game.session import Session, Start
from game.testing.players import BOTS
from game.view.frame import Frame
from game.view.stage import StageView
from game.view.tiles import load_room
from game.view.type import Type

TICKS = 900
MAPS = {  # and the parts that are played through
    "levels/bathhouse.tmx": 0,
    "levels/chase.tmx": 0,
    "levels/chase/alongside.tmx": 1,
    "levels/chase/door.tmx": 1,
}


@pytest.fixture(scope="module", params=MAPS)
def played(request: pytest.FixtureRequest) -> Session:
    """Fifteen seconds of a careful bot, without a window."""
    start = Start.of(level(request.param), seed=4)
    session, bot = Session(start), BOTS["careful"](4)
    for _ in range(TICKS):
        session.step((bot.act(session.world, session.world.players[0]),))
    assert session.world.passage.part == MAPS[request.param]
    return session


@pytest.mark.parametrize("rate", [30, 60, 144])
def test_same_digest_at_every_frame_rate(played: Session, rate: int) -> None:
    pygame.display.init()
    window = pygame.display.set_mode((640, 360))
    frame = Frame()
    view = StageView(
        frame, load_room(level(played.start.level)), Type(frame.palette), lambda key: key
    )
    session = Session(played.start)
    pace, now, frames = Pace(0.0), 0.0, 0
    while session.world.tick < TICKS:
        frames += 1
        now = frames / rate
        for _ in range(min(pace.ticks(now), TICKS - session.world.tick)):
            held = played.inputs[session.world.tick]
            view.observe(session.world, session.step(held))
        view.draw(session.world)
        frame.show(window)
    assert session.digests == played.digests
    assert abs(frames - TICKS * rate / 60) <= 2
