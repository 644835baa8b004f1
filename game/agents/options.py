"""What may be chosen when an environment is made."""

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from game.agents.rewards import Reward, plain
from game.content.difficulty import DIFFICULTIES
from game.faults import BadInputError

OBSERVATIONS = ("typed", "pixels")
RENDER_MODES = ("rgb_array", "ansi")
TEN_MINUTES = 60 * 60 * 10  # ticks


@dataclass(frozen=True)
class Options:
    """What is played, what is seen, and how an action is carried out."""

    level: str  # the path of a map
    difficulty: str = "normal"  # easy, normal or hard
    observation: str = "typed"  # or pixels
    frame_skip: int = 1  # ticks that a step lasts
    sticky: float = 0.0  # chance on each tick that the buttons of the last one stay held instead
    limit: int = TEN_MINUTES  # ticks after which an episode is truncated
    at: str = ""  # a named place of the level to begin from; none is its start
    continues: bool = False  # go on from the checkpoint after the last life, while the rules let
    reward: Reward = plain
    render_mode: str | None = None  # rgb_array or ansi

    @classmethod
    def of(cls, given: Mapping[str, Any]) -> "Options":
        """Return options by name; raise BadInputError for a name or a value there is not."""
        known = [field.name for field in dataclasses.fields(cls)]
        for name in given:
            if name not in known:
                raise BadInputError(f"there is no option {name!r}; there are {', '.join(known)}")
        if "level" not in given:
            raise BadInputError("there is no level to play; give level= the path of a .tmx file")
        options = cls(**given)
        for name, (fits, wanted) in _RULES.items():
            if not fits(getattr(options, name)):
                raise BadInputError(f"{name} {getattr(options, name)!r} must be {wanted}")
        return options


def _whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 1


def _chance(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value < 1


_RULES: Mapping[str, tuple[Callable[[Any], bool], str]] = {
    "level": (lambda value: isinstance(value, str), "the path of a .tmx file as text"),
    "difficulty": (lambda value: value in DIFFICULTIES, f"one of {', '.join(DIFFICULTIES)}"),
    "observation": (lambda value: value in OBSERVATIONS, f"one of {', '.join(OBSERVATIONS)}"),
    "frame_skip": (_whole, "a whole number of ticks from 1"),
    "sticky": (_chance, "a chance from 0 to less than 1"),
    "limit": (_whole, "a whole number of ticks from 1"),
    "at": (lambda value: isinstance(value, str), "the name of a place in the level"),
    "continues": (lambda value: isinstance(value, bool), "True or False"),
    "reward": (callable, "a function of Deeds"),
    "render_mode": (
        lambda value: value is None or value in RENDER_MODES,
        f"None, {' or '.join(RENDER_MODES)}",
    ),
}
