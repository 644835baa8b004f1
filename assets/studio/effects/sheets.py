"""Four sheets of small sprites: effects, shots, items, hazards."""

from __future__ import annotations

from pathlib import Path

from assets.studio.effects import fire, sparks, stone, things, water
from assets.studio.paint.tags import Tag, strips
from assets.studio.sheet import write_sheet

SHADOWS = {"shadow_small": 24, "shadow_medium": 36, "shadow_large": 48}  # px wide


def _effects() -> list[Tag]:
    return [*sparks.tags(), *water.tags(), *stone.tags(), *fire.tags()]


def _hazards() -> list[Tag]:
    return [Tag(name, [stone.shadow(wide)], (100,)) for name, wide in SHADOWS.items()]


def sheets() -> dict[str, list[Tag]]:
    """Return the tags of every sheet by sheet name."""
    return {
        "effects": _effects(),
        "shots": things.shots(),
        "items": things.items(),
        "hazards": _hazards(),
    }


def bake(root: Path) -> list[Path]:
    """Bake the sheets below `root`/sprites."""
    written = []
    for name, tags in sheets().items():
        written += write_sheet(root / "sprites", name, strips(tags))
    return written
