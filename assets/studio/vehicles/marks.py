"""Small pictures of the chase for the panel: two clocks' marks, the pips of a count, the shoves.

The two shoves differ in shape, not in colour alone: ahead is two full wedges, back a hollow arrow.
"""

from __future__ import annotations

from pathlib import Path

from assets.studio.paint.canvas import save_all
from assets.studio.paint.shapes import stamp

KEY = {
    "k": "ink", "s": "grey:6", "m": "grey:4", "d": "grey:2", "a": "gold:4", "r": "red:3",
    "g": "teal:3", "G": "teal:2", "y": "gold:3", "w": "grey:7", "b": "stone:2", "B": "stone:0",
}  # fmt: skip
RIVAL = """
.ssssssssss.
saakaakaakas
saakaakaakas
rrrrrrrrrrrr
mmmmmmmmmmmm
.dd......dd.
"""
ENGINE = """
....ggg.......
....gag.......
gggggGggggggg.
yyyyyyyyyyyyyw
GGGGGGGGGGGGGG
.dd.dd...dd.dd
"""
PIP = """
.kkkkkkkk.
kBBBBBBBBk
kBkkkkkkBk
kBBBBBBBBk
.kkkkkkkk.
"""
PIP_DONE = """
.kkkkkkkk.
kaaaaaaaak
kyyyyyyyyk
kyyyyyyyyk
.kkkkkkkk.
"""
AHEAD = """
kk...kk.....
kyk..kyk....
kyyk.kyyk...
kyyykkyyyk..
kyyyykyyyyk.
kyyykkyyyk..
kyyk.kyyk...
kyk..kyk....
kk...kk.....
"""
BACK = """
....sss.....
...ss.s.....
..ss..ssssss
.ss........s
ss.........s
.ss........s
..ss..ssssss
...ss.s.....
....sss.....
"""


def bake(root: Path) -> list[Path]:
    """Bake the pictures below `root`/pictures."""
    made = {
        "mark_rival": stamp(RIVAL, KEY),
        "mark_engine": stamp(ENGINE, KEY),
        "pip": stamp(PIP, KEY),
        "pip_done": stamp(PIP_DONE, KEY),
        "shove_ahead": stamp(AHEAD, KEY),
        "shove_back": stamp(BACK, KEY),
    }
    return save_all(root / "pictures", made)
