"""The sheets of what a brawl shows besides bodies: each is read once, and shared."""

from collections.abc import Iterable, Iterator, Sequence

from game.sim.cues import Scene
from game.sim.stage import StagePlan
from game.view.palette import Colour
from game.view.sheets import Sheet


class Sheets:
    """Sheets by name, read when first asked for."""

    def __init__(self, palette: Sequence[Colour]) -> None:
        self._palette = palette
        self._kept: dict[str, Sheet] = {}

    def get(self, name: str) -> Sheet:
        """Return a sheet; the same one every time."""
        if name not in self._kept:
            self._kept[name] = Sheet(name, self._palette)
        return self._kept[name]


def tag_of(items: Sheet, item: str, weapon: str) -> str:
    """Return the tag of a thing that lies about: rounds are those of the weapon carried."""
    own = f"{item}_{weapon}"
    return own if own in items.tags else item


def sheets_of(plan: StagePlan, kinds: Iterable[str]) -> Iterator[str]:
    """Yield the names of the sheets that a part may ask for, with these kinds in it."""
    moves = [move for kind in kinds for move in plan.kinds[kind].moves.values()]
    if plan.weapon or any(move.strike and move.strike.line for move in moves):
        yield "gunfire"
    if plan.doors:
        yield "doors"
    if plan.barriers:
        yield "shunted"
    if plan.drifts:
        yield from ("weather", "shots")
    if plan.props:
        yield from ("props", "items", "glass", "gunfire")
    if any(isinstance(cue.deed, Scene) for cue in plan.cues):
        yield "happenings"
    yield from (witness.kind for witness in plan.witnesses)
    yield from (kind for kind, _ in plan.rollers)
    yield from (move.rolls.kind for move in moves if move.rolls)
