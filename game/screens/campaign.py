"""The campaign: its stages in their order, how far a player has come, and what is open to him."""

from pathlib import Path
from typing import NamedTuple

from game.options import FIRST, Options
from game.resources import data_root
from game.screens.kit import Kit
from game.session import Session


class Chapter(NamedTuple):
    """A stage, by the name of its map, its cards and its words.

    part_of: the stage whose map leads on into it, so that the campaign does not begin it itself.
    """

    name: str
    part_of: str = ""

    @property
    def map(self) -> Path:
        """The file of its map."""
        return data_root() / "levels" / f"{self.name}.tmx"

    @property
    def card(self) -> str:
        """The picture of its card; there is one with `_locked` after it, too."""
        return f"card_{self.name}"


CHAPTERS = (
    Chapter(FIRST),
    Chapter("snow", part_of=FIRST),
    Chapter("hospital"),
    Chapter("hotel"),
    Chapter("chase"),
    Chapter("yard"),
)
ORDER = {chapter.name: number for number, chapter in enumerate(CHAPTERS)}


def chapters() -> list[Chapter]:
    """Return the stages there are: those whose map is there. The first always is."""
    return [chapter for chapter in CHAPTERS if chapter.name == FIRST or chapter.map.is_file()]


def resumed(options: Options) -> Chapter:
    """Return the stage at which the campaign goes on."""
    return _leg(_number(options.campaign)) or CHAPTERS[0]


def beyond(chapter: Chapter) -> Chapter | None:
    """Return the stage that the campaign begins after one; None after the last."""
    return _leg(_number(chapter.name) + 1)


def is_open(options: Options, chapter: Chapter) -> bool:
    """Tell whether a stage may be chosen: reached, cleared in whatever way, or all are wanted."""
    cleared = any(key.startswith(f"{chapter.name}.") for key in options.best)
    near = _number(chapter.name) <= _number(options.reached)
    return near or cleared or options.all_stages


def reach(kit: Kit, name: str) -> None:
    """Remember a stage, or a part that is one, if no farther one has been reached."""
    if _number(name) > _number(kit.options.reached) and not kit.launch.trying:
        kit.options.reached = name
        kit.remember()


def restart(kit: Kit) -> None:
    """Let the campaign begin again from its first stage, without points."""
    kit.options.campaign, kit.options.campaign_score = FIRST, 0
    kit.remember()


def go_on(kit: Kit, chapter: Chapter, session: Session) -> Chapter | None:
    """Count the points of a stage that was cleared; return the next, at which play goes on."""
    follows, pilot = beyond(chapter), session.world.players[0].pilot
    if kit.launch.trying:
        return follows
    kit.options.campaign_score += pilot.score if pilot else 0
    if follows:
        kit.options.campaign = follows.name
        kit.remember()
    return follows


def _number(name: str) -> int:
    """Return the place of a stage; one that this version does not have counts as the first."""
    return ORDER.get(name, 0)


def _leg(number: int) -> Chapter | None:
    """Return the first stage from a place on that the campaign begins itself."""
    legs = [chapter for chapter in chapters() if not chapter.part_of]
    return next((leg for leg in legs if _number(leg.name) >= number), None)
