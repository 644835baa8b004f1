"""Bake the sounds: every effect of assets/sounds/effects.txt to an OGG of its name."""

from pathlib import Path

from assets.studio.audio import effects, ogg
from assets.studio.palette import ASSETS

READS = ("sounds/effects.txt",)
TABLE = ASSETS / "sounds" / "effects.txt"
QUALITY = 0.2
LOOPED = 0.6  # less, and coding parts the two ends of a smooth wind


def bake(root: Path) -> list[Path]:
    """Make all effects in root/sounds; return the files written."""
    return [
        ogg.write(
            root / "sounds" / f"{name}.ogg",
            effects.slots(effect),
            {"TITLE": name, "VARIANTS": str(effect.variants)},
            LOOPED if effect.loops else QUALITY,
        )
        for name, effect in effects.read(TABLE).items()
    ]
