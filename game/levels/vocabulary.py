"""How the vocabulary of levels is declared: a class with typed fields, each with its rule."""

from dataclasses import Field, dataclass, fields
from functools import cache
from typing import (
    Any,
    Literal,
    NamedTuple,
    TypeAlias,
    TypeVar,
    dataclass_transform,
    get_type_hints,
)

_T = TypeVar("_T")


@dataclass_transform(eq_default=False, frozen_default=True, kw_only_default=True)
def declared(of: type[_T]) -> type[_T]:
    """Make a class of the vocabulary out of its fields."""
    return dataclass(frozen=True, kw_only=True, eq=False)(of)


class Traits(NamedTuple):
    """What holds for every object of a class."""

    shape: Literal["point", "rectangle", "any"]
    colour: str  # in Tiled, #AARRGGBB
    least: int = 0  # so many a level
    most: int = 0  # 0: any number
    size: tuple[int, int] = (0, 0)  # of the template's rectangle, px
    shows: str = ""  # field whose every value has a picture in Tiled


class Rule(NamedTuple):
    """What a field means and may hold."""

    help: str
    unit: str = ""
    low: float = 0
    high: float = 0
    choices: tuple[str, ...] = ()
    among: Literal["", "foes", "players", "others", "innocents", "scenes", "words", "tracks"] = (
        ""  # names that the content knows
    )
    target: str = ""  # class that a reference must point to
    needed: bool = False


Choice: TypeAlias = str
Reference: TypeAlias = int  # id of an object; 0: none


def time(meaning: str, low: int = 0, high: int = 3600) -> Rule:
    """Return the rule of a time."""
    return Rule(meaning, "ticks", low, high)


class Member(NamedTuple):
    """A field of a class: its name, type, default and rule."""

    name: str
    type: type
    default: Any
    rule: Rule


@cache
def members(of: type) -> tuple[Member, ...]:
    """Return the fields of a class in the order in which they are declared."""
    hints = get_type_hints(of, include_extras=True)
    return tuple(_member(field, hints[field.name]) for field in fields(of))


def _member(field: "Field[Any]", hint: Any) -> Member:  # noqa: ANN401 - an Annotated has no type
    return Member(field.name, hint.__origin__, field.default, hint.__metadata__[0])
