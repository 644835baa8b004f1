"""Tables of animations, and the sheets baked from them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from assets.studio.figures.character import Character
from assets.studio.figures.draw import Smear, draw
from assets.studio.figures.pose import Pose
from assets.studio.sheet import Cel, Strip, write_sheet

Frame = tuple[Pose, int] | tuple[Pose, int, Smear]  # pose, milliseconds, smear behind it


@dataclass(frozen=True)
class Animation:
    """The frames of one tag; made by `loop` or `once`."""

    frames: tuple[Frame, ...]
    repeats: bool = True


Animations = Mapping[str, Animation]


def loop(*frames: Frame) -> Animation:
    """Play again and again at the frames' own durations."""
    return Animation(frames)


def once(*frames: Frame) -> Animation:
    """Stretch over the phase it shows, the frames in proportion to their durations."""
    return Animation(frames, repeats=False)


@dataclass(frozen=True)
class CastSheet:
    """One sheet to bake: a look and the animations it plays."""

    name: str
    look: Character
    animations: Animations = field(default_factory=dict)


def _strip(look: Character, animation: Animation) -> Strip:
    cels = []
    for pose, ms, *smear in animation.frames:
        drawing = draw(look, pose, *smear)
        cels.append(Cel(drawing.pixels, drawing.pivot, ms))
    return Strip(tuple(cels), animation.repeats)


def bake_sheets(root: Path, *sheets: CastSheet) -> list[Path]:
    """Bake sheets into root/sprites; return what was written."""
    written: list[Path] = []
    for sheet in sheets:
        strips = {tag: _strip(sheet.look, a) for tag, a in sheet.animations.items()}
        written += write_sheet(root / "sprites", sheet.name, strips)
    return written
