"""Whatever can be in a hand has words in both languages: the panel shows them."""

import pytest

from game.content.kinds import KINDS
from game.content.words import LANGUAGES
from game.sim.actor import FOES

CAUGHT = sorted({
    move.toss.shot
    for kind in KINDS.values() if kind.team == FOES
    for move in kind.moves.values() if move.toss
})  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("thing", [*CAUGHT, "snowball"])
def test_what_is_caught_or_scooped_up_has_a_name(language: str, thing: str) -> None:
    assert LANGUAGES[language][f"item.{thing}"]
