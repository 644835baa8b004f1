"""What happened in a tick, for those who draw, sound, count or learn. Never read by the rules."""

from typing import NamedTuple


class Event(NamedTuple):
    """One thing that happened.

    name: what happened ("hit", "parry", "wave", ...); x: where, in subpixels of the level; who: the
    kind it happened to; what: move, effect, item or word; amount: damage, number or actor id.
    """

    name: str
    x: int
    who: str = ""
    what: str = ""
    amount: int = 0
