"""The room's 64 colours: ramps that share their ends, dark to light."""

import numpy as np

from assets.studio.rooms.noise import Array, Bytes

ROOM_BASE = 64  # the room's colours are entries 64 to 127 of the frame's palette

RAMPS: dict[str, str] = {
    "cold": "0a0a10 141a24 202c38 32424e 4a5e68 6c828a 96aaaa c4d2cc eef4ec",
    "teal": "12262c 1a3c42 2a5658 386866 4e8078 7a9c90 9cc0b4",
    "sage": "2e3a36 464f49 66695a 8e8e78",
    "stone": "1e1514 322a29 483c37 625448 7e6e5a 9a8468 baa27e d6c49c",
    "brick": "2c1512 42261f 5c3527 7e4a38 9c6248 bc8460 d8a880",
    "wood": "2e1e16 4a3222 6a4a30 886440 a68254",
    "dusk": "201f34 353558 4f4d74",
    "lamp": "3a2410 66421a 9c6c26 d09c3e f0cc6c fff2bc",
    "fire": "3a0810 701414 a82818 d84820 f08030 f8b048",
    "green": "20362a 32503c 4e7056 7c9878",
    "night": "222c44",
    "glow": "8c3e22 a85630 c8723c",
    "aqua": "7ce0d8",
}
# Loud colours mix inside their own ramp only: they are there at full or not at all.
LOUD = {"a82818", "d84820", "f08030", "f8b048", "7ce0d8"}

HEXES = [c for ramp in RAMPS.values() for c in ramp.split()]
RAMP_OF = [name for name, ramp in RAMPS.items() for _ in ramp.split()]
COLOURS: Bytes = np.array([[int(c[i : i + 2], 16) for i in (0, 2, 4)] for c in HEXES], np.uint8)


def nearest(colours: Array) -> Bytes:
    """The palette's entry closest to each colour, (n, 3) of 0..255 -> (n,)."""
    gap = (colours[:, None].astype(np.float32) - COLOURS[None].astype(np.float32)) ** 2
    out: Bytes = (gap * np.array((3, 5, 2), np.float32)).sum(-1).argmin(1).astype(np.uint8)
    return out


def gimp_palette(name: str) -> str:
    """The ramps as a GIMP palette file, with each colour's ramp and step as its name."""
    lines = ["GIMP Palette", f"Name: {name}", "Columns: 8", "#"]
    for ramp, hexes in RAMPS.items():
        for step, text in enumerate(hexes.split()):
            r, g, b = (int(text[i : i + 2], 16) for i in (0, 2, 4))
            lines.append(f"{r:3d} {g:3d} {b:3d}\t{ramp} {step}")
    return "\n".join(lines) + "\n"
