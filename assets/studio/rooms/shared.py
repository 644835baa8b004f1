"""What all rooms share: their palette, the dither's table, and the masks of lamps."""

from __future__ import annotations

from pathlib import Path

from assets.studio.rooms.lamps import lamp_sheet
from assets.studio.rooms.palette import gimp_palette
from assets.studio.rooms.screen import threshold_tables
from assets.studio.rooms.tileset import save_picture


def bake(root: Path) -> list[Path]:
    """Write palette, screen and lamps below root (assets); return their paths."""
    palette = root / "palettes" / "rooms.gpl"
    palette.parent.mkdir(parents=True, exist_ok=True)
    palette.write_text(gimp_palette("Rooms"), encoding="utf-8", newline="\n")
    screen = threshold_tables().reshape(1024, 1024)
    return [
        palette,
        save_picture(root / "tilesets" / "rooms-screen.png", screen),
        save_picture(root / "tilesets" / "lamps.png", lamp_sheet()),
    ]
