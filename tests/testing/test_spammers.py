"""Players who know one move use that one."""

import pytest

from game.resources import level
from game.session import Session, Start
from game.testing.headless import play
from game.testing.spammers import ROUTINES

BEGUN = {
    "jab": {"jab"},
    "chain": {"jab", "cross", "hook"},
    "headbutt": {"headbutt"},
    "throw": {"headbutt", "throw"},
    "uppercut": {"duck", "uppercut"},
    "elbow": {"elbow"},
    "counter": {"sway", "counter"},
    "sway": {"sway"},
    "duck": {"duck"},
    "guard": {"guard"},
    "parry": {"guard"},
    "fire": {"draw_magnum", "fire_magnum", "dry"},
    "heat": {"jab", "cross", "hook", "heat"},
}

ARMED = {"fire": "hotel"}  # where there is something to fire


@pytest.mark.parametrize("move", ROUTINES)
def test_a_player_who_knows_one_move(move: str) -> None:
    session = Session(Start.of(level(ARMED.get(move, "bathhouse")), difficulty="easy"))
    who = session.world.plan.pilot
    begun: dict[str, int] = {}
    for events in play(session, f"only:{move}", 6000):
        for event in events:
            if event.name == "begin" and event.who == who and event.what != "rise":
                begun[event.what] = begun.get(event.what, 0) + 1
    assert all(begun.get(name, 0) > 0 for name in BEGUN[move])
    others = sum(count for name, count in begun.items() if name not in BEGUN[move])
    assert others * 50 <= sum(begun.values())  # a press may come too late for what it was meant for
    assert sum(begun.values()) > 10
