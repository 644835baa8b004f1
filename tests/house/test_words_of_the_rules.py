"""The rules know no stage: no word in them is about one place, one person or one vehicle.

What a stage has is content, and comes to the rules as data. Kinds of hazards are the rules' own.
"""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted((ROOT / "game/sim").glob("*.py"))
STAGES = """
    danko viktor ridzik gunman bather bruiser thrower charger boarder
    moscow chicago bathhouse laundry hospital hotel yard alley avenue city street highway
    oven steam bench bottle coal mallet
    bus coach car cab taxi sedan van truck lorry pickup motorcycle tow ambulance police cart dust
    vehicle traffic road lorries tyre bumper engine locomotive train rail railway station wagon
    gate bell beam milk cone trench ramp smoke snow roof tunnel bridge
"""
WORDS = frozenset(STAGES.split())
TAKEN = {"pickup", "pickups"}  # what lies about to be taken is a word of the rules
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")  # of a sentence, or a part of an identifier


def words(text: str) -> list[tuple[int, str]]:
    """Return every word of a source and the parts of its identifiers, with their lines."""
    return [
        (number, word.lower())
        for number, line in enumerate(text.splitlines(), 1)
        for word in _WORD.findall(line)
    ]


def foreign(text: str) -> list[str]:
    """Return what only a stage may speak of, in the singular or with an s or es."""
    return [
        f"line {number}: {word}"
        for number, word in words(text)
        if word not in TAKEN and {word, word.removesuffix("s"), word.removesuffix("es")} & WORDS
    ]


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_no_word_of_the_rules_is_about_a_stage(path: Path) -> None:
    assert foreign(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("line", [
    "def nearest_bus(world):", "class CoachDoor:", "RAILS = 3", "x = 1  # past the two taxis",
    '"""Danko begins here."""', 'world.tell("train_bell", 0)',
])  # fmt: skip
def test_a_word_of_a_stage_is_found_wherever_it_stands(line: str) -> None:
    assert foreign(line)


@pytest.mark.parametrize("line", [
    "carried = velocity", "gait.brake", '"girder", "lurch", "masonry", "vent"', "busy = Pickup()",
    "training = trailing",
])  # fmt: skip
def test_a_word_that_only_begins_or_ends_like_one_is_not(line: str) -> None:
    assert foreign(line) == []
