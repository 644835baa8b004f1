"""What is simulated does not depend on how often, or whether, a picture is drawn."""

import pygame
import pytest

from game.levels.load import load_plan
from game.pace import Pace
from game.resources import level
from game.session import Session, Start
from game.sim.stage import StagePlan
from game.testing.players import BOTS
from game.view.frame import Frame
from game.view.stage import StageView
from game.view.tiles import load_room
from game.view.type import Type

TICKS = 900
MAP = "levels/bathhouse.tmx"


@pytest.fixture(scope="module")
def plan() -> StagePlan:
    return load_plan(level(MAP))


@pytest.fixture(scope="module")
def played(plan: StagePlan) -> Session:
    """Fifteen seconds of a careful bot, without a window."""
    session, bot = Session(Start(plan, seed=4)), BOTS["careful"](4)
    for _ in range(TICKS):
        session.step((bot.act(session.world, session.world.players[0]),))
    return session


@pytest.mark.parametrize("rate", [30, 60, 144])
def test_same_digest_at_every_frame_rate(played: Session, rate: int) -> None:
    pygame.display.init()
    window = pygame.display.set_mode((640, 360))
    frame = Frame()
    view = StageView(frame, load_room(level(MAP)), Type(frame.palette), lambda key: key)
    session = Session(Start(played.start.plan, seed=4))
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
