"""Which answer fits which question: the men of the baths and of the coach.

How a question is asked, and what the answers do, is told in `answering`. The tables of the other
stages' foes stand with their tests; here it is seen that no attack is missing from all of them.
"""

import pytest
from answering import ANSWERS, FAR, NEAR, Question, check
from test_hospital_foes import QUESTIONS as HOSPITAL
from test_hotel_foes import QUESTIONS as HOTEL
from test_snow_foes import QUESTIONS as SNOW
from test_yard_foes import QUESTIONS as YARD

from game.content.kinds import KINDS
from game.testing.stages import Stages

SMALL = ("bather", "bather2", "bather3", "charger", "thrower")
PUNCH = "jab guard parry duck sway throw_back close_in"
QUESTIONS = (
    *(Question(kind, "punch", 0, 62, PUNCH) for kind in SMALL),
    Question("bruiser", "haymaker", 0, NEAR, "headbutt sway"),
    Question("charger", "rush", 0, FAR, "uppercut sway"),
    Question("thrower", "toss", 0, FAR, "jab headbutt parry throw_back close_in", "guard duck"),
    Question("carrier", "shovel", 0, NEAR, "headbutt sway"),
    Question(
        "carrier", "backhand", 0, 44, "jab headbutt guard parry duck sway throw_back close_in"
    ),
    Question("carrier", "coals", 0, FAR, "jab headbutt parry throw_back close_in", "duck"),
    Question("carrier", "iron", 1, FAR, "uppercut sway"),
    Question("boarder", "punch", 0, 44, "headbutt guard parry sway throw_back"),
    Question("boarder", "lash", 0, 80, "jab headbutt sway close_in", "duck"),
)
# What is no blow, and what answers nothing but a trolley: with their own tests.
OTHERS = {("assassin", "change"), ("pegleg", "hop"), ("orderly", "shove")}


@pytest.mark.parametrize("answer", ANSWERS)
@pytest.mark.parametrize("question", QUESTIONS, ids=lambda q: f"{q.kind} {q.move}")
def test_an_answer(stage: Stages, question: Question, answer: str) -> None:
    check(stage, question, answer)


def test_every_attack_of_every_foe_is_asked() -> None:
    attacks = {
        (kind.name, attack.move)
        for kind in KINDS.values()
        for phase in kind.phases
        for attack in phase.attacks
    }
    asked = {question[:2] for question in (*QUESTIONS, *SNOW, *HOSPITAL, *HOTEL, *YARD)}
    assert attacks == asked | OTHERS
