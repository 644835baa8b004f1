"""What happens behind the fight, drawn at a place of the level.

What a tag called NAME:before shows comes first, in place; then NAME goes its way. The pivot is the
place, at the strip's lower edge.
"""

from __future__ import annotations

from pathlib import Path

from assets.studio.effects import crawls_out, key_thief
from assets.studio.paint.tags import Tag, strips
from assets.studio.sheet import write_sheet


def tags() -> list[Tag]:
    return [*key_thief.tags(), *crawls_out.tags()]


def bake(root: Path) -> list[Path]:
    return write_sheet(root / "sprites", "happenings", strips(tags()))
