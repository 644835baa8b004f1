"""Sheets of the larger effects: blasts, gunfire, glass, weather, road, flotsam."""

from __future__ import annotations

from pathlib import Path

from assets.studio.effects import explosion, glass, muzzle, road, smoke, snow, wreck
from assets.studio.paint.tags import Tag, strips
from assets.studio.sheet import write_sheet


def sheets() -> dict[str, list[Tag]]:
    """Return the tags of every sheet by sheet name."""
    return {
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
