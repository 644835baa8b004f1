"""Sheets of small sprites: effects of the brawl and of the street, shots, items, shadows."""

from __future__ import annotations

from pathlib import Path

from assets.studio.effects import (
    explosion,
    fire,
    glass,
    muzzle,
    road,
    smoke,
    snow,
    sparks,
    stone,
    things,
    water,
    wreck,
)
from assets.studio.paint.tags import Tag, strips
from assets.studio.sheet import write_sheet

SHADOWS = {"shadow_small": 24, "shadow_medium": 36, "shadow_large": 48}  # px wide


def _shadows() -> list[Tag]:
    return [Tag(name, [stone.shadow(wide)], (100,)) for name, wide in SHADOWS.items()]


def sheets() -> dict[str, list[Tag]]:
    """Return the tags of every sheet by sheet name."""
    return {
        "effects": [*sparks.tags(), *water.tags(), *stone.tags(), *fire.tags()],
        "shots": things.shots(),
        "items": things.items(),
        "hazards": _shadows(),
        "blasts": explosion.tags(),
        "smoke": smoke.tags(),
        "gunfire": muzzle.tags(),
        "glass": glass.tags(),
        "weather": snow.tags(),
        "road": road.tags(),
        "flotsam": wreck.tags(),
    }


def bake(root: Path) -> list[Path]:
    """Bake the sheets below `root`/sprites."""
    written = []
    for name, tags in sheets().items():
        written += write_sheet(root / "sprites", name, strips(tags))
    return written
