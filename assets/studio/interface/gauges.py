"""Parts of the panel for later stages: rounds, the coaches' gap, damage, captions, the partner.

They stand in the panel's wells or in their place; gauges.json tells sizes and where markers touch.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from assets.studio.interface.icons import BUTTONS, button, captions
from assets.studio.interface.panel import LIFE, SLOTS
from assets.studio.paint.canvas import (
    Indices,
    clear,
    grid,
    lay,
    noise,
    outline,
    ramp,
    save_all,
    shade,
)
from assets.studio.paint.shapes import polygons, stamp
from assets.studio.palette import CLEAR, INK

RULER_WIDE = 98
ROUND_KEY = {
    "k": "ink", "w": "gold:4", "y": "gold:3", "g": "gold:2", "G": "gold:1", "B": "gold:0",
    "c": "skin:3", "C": "skin:2", "x": "skin:1", "s": "grey:6", "m": "grey:4", "n": "grey:2",
}  # fmt: skip
PISTOL = """
..k..
.kck.
kcCxk
kcCxk
kwygk
kwyGk
kwyGk
kgGBk
kkkkk
"""
MAGNUM = """
..kkk..
.kcCxk.
kccCxxk
kccCxxk
kwyygGk
kwyygGk
kwyygGk
kwyygGk
kgGGGBk
kkkkkkk
"""
CASE_DARK = {"w": "grey:2", "y": "grey:1", "g": "grey:1", "G": "grey:0", "B": "grey:0",
             "c": "grey:1", "C": "grey:0", "x": "grey:0", "k": "ink"}  # fmt: skip
COACH = """
.kkkkkkkkkkkkkkkk.
kssssssssssssssssk
kmyykyykyykyykaaak
kmyykyykyykyykaaak
krrrrrrrrrrrrrrrrk
kmmmmmmmmmmmmmmmwk
kmmkkkmmmmmmkkmmmk
.kknnkkkkkkknnkkk.
..knnk.....knnk...
...kk.......kk....
"""
ENGINE = """
......kkkkkkkkkkk...
....kkooooooooooook.
kkkkeyyaaeyyyyyyyyok
kyyyeyyaaeyyyyyyyyyk
kweeeeeeeeeeeeeeeeek
kwyyyyyyyyyyyyyyyyyk
keeeeeeeeeeeeeeeeeek
.knnkknnkkkkknnkknnk
.knnkknnk...knnkknnk
..kk..kk.....kk..kk.
"""
VEHICLE_KEY = {
    "k": "ink", "s": "grey:6", "m": "grey:5", "y": "gold:3", "a": "teal:4", "w": "gold:4",
    "n": "grey:3", "o": "gold:2", "e": "olive:2",
}  # fmt: skip
CROSS = """
.kk.......kk.
kwwk.....kwwk
krwwk...kwwrk
.krwwk.kwwrk.
..krwwkwwrk..
...krwwwrk...
....kwwwk....
...kwwwwwk...
..kwwrkrwwk..
.kwwrk.krwwk.
kwwrk...krwwk
krrk.....krrk
.kk.......kk.
"""
STATE = """
.kkkkkkkkkkkkkkkkk.
kssssssssssssssssmk
kmaakaakaakaakaaadk
kmaakaakaakaakaaadk
kmmmmmmmmmmmmmmmmdk
krrrrrrrrrrrrrrrrdk
kmmmmmmmmmmmmmmmwdk
kmdkkkdmmmmdkkkdmdk
.kknnnkkkkkknnnkkk.
..knsnk....knsnk...
..knnnk....knnnk...
...kkk......kkk....
"""
DAMAGE = (
    (),
    ((3, 2, "k"), (4, 3, "w"), (9, 3, "k"), (10, 2, "w"), (6, 5, "k"), (7, 6, "d"), (12, 6, "k")),
    (
        (2, 2, "k"), (3, 2, "k"), (3, 3, "k"), (6, 2, "k"), (6, 3, "w"), (9, 2, "k"), (9, 3, "k"),
        (10, 3, "k"), (12, 2, "w"), (13, 3, "k"), (14, 2, "k"), (15, 3, "w"), (2, 6, "k"),
        (3, 5, "k"), (4, 6, "d"), (7, 5, "k"), (8, 6, "k"), (9, 5, "d"), (11, 6, "k"), (13, 5, "k"),
        (16, 6, "k"), (16, 5, "o"), (16, 4, "o"), (17, 3, "f"), (15, 1, "o"), (16, 0, "f"),
    ),
)  # fmt: skip


def ruler() -> Indices:
    """Return the gap's ruler, 98 x 12: metres as long and short marks, darker far from the end."""
    pixels = clear(12, RULER_WIDE)
    ys, xs = grid(12, RULER_WIDE)
    worn = noise(12, RULER_WIDE * 4, 4, 2)[:, ::4] - 0.5
    body = (ys > 3) & (ys < 11)
    value = 0.35 + 0.4 * xs / RULER_WIDE + 0.2 * worn - 0.15 * (ys - 7) / 6
    lay(pixels, shade(value, ramp("stone:1-5"), 0.6), body)
    pixels[3, :], pixels[10, :] = ramp("stone:5")[0], INK
    pixels[3:11, 0], pixels[3:11, -1] = INK, INK
    for mark in range(1, RULER_WIDE - 1, 4):
        tall = 5 if mark % 24 == 1 else 3 if mark % 12 == 1 else 2
        pixels[4 : 4 + tall, mark] = ramp("brown:1")[0]
    return pixels


def bracket(wide: int) -> Indices:
    """Return the bracket that shows how late is late enough; it hangs over the ruler."""
    pixels = clear(6, wide)
    pixels[1:3] = ramp("spark:1")[0]
    pixels[1:6, :2] = pixels[1:6, -2:] = ramp("spark:1")[0]
    return outline(np.pad(pixels, 1, constant_values=CLEAR), INK)


def pointer(colour: str) -> Indices:
    """Return the small arrow under a marker."""
    shape = polygons((7, 5), [(0.4, 0), (6.6, 0), (3.5, 4.6)])
    pixels = clear(5, 7)
    pixels[shape] = ramp(colour)[0]
    return outline(np.pad(pixels, 1, constant_values=CLEAR), INK)


def damage(state: int) -> Indices:
    """Return our coach in small: sound, dented, or in rags and smoking."""
    key = VEHICLE_KEY | {"r": "navy:3", "d": "grey:3", "a": "gold:3"}
    pixels = stamp(STATE, key)
    inks = {"k": INK, "w": ramp("teal:5")[0], "d": ramp("grey:2")[0]}
    inks |= {"o": ramp("red:3")[0], "f": ramp("gold:3")[0]}
    for x, y, ink in DAMAGE[state]:
        pixels[y, x] = inks[ink]
    return pixels


def partner_bar(slot: str, colours: str) -> Indices:
    """Return a full bar of the partner's: as ours, but blue, and notched instead of marked."""
    _, _, w, h = SLOTS[slot]
    ys, xs = grid(h, w)
    light = 0.95 - 1.15 * np.abs(ys / h - 0.3) + 0.12 * (xs / w - 0.5)
    pixels = shade(light, ramp(colours), 0.35)
    pixels[0, 11::12] = pixels[-1, 11::12] = INK
    return pixels


def dots(colour: str) -> Indices:
    """Return four dots of the line of sight, 16 px, to be laid end to end."""
    pixels = clear(3, 16)
    for x in range(0, 16, 4):
        pixels[:, x : x + 2] = INK
        pixels[1, x] = ramp(colour)[0]
    return pixels


def _rounds() -> dict[str, Indices]:
    dark = ROUND_KEY | CASE_DARK
    return {
        "round_pistol": stamp(PISTOL, ROUND_KEY),
        "round_pistol_spent": stamp(PISTOL, dark),
        "round_magnum": stamp(MAGNUM, ROUND_KEY),
        "round_magnum_spent": stamp(MAGNUM, dark),
    }


def _gap() -> dict[str, Indices]:
    ours, theirs = VEHICLE_KEY | {"r": "navy:3"}, VEHICLE_KEY | {"r": "red:3"}
    cross = stamp(CROSS, {"k": "ink", "w": "grey:6", "r": "red:2"})
    return {
        "gauge_ruler": ruler(),
        "gauge_coach": stamp(COACH, ours),
        "gauge_rival": stamp(COACH, theirs),
        "gauge_engine": stamp(ENGINE, VEHICLE_KEY)[:, ::-1].copy(),
        "gauge_cross": cross,
        **{f"gauge_bracket-{wide}": bracket(wide) for wide in (12, 18, 24, 32)},
        "gauge_pointer": pointer("gold:3"),
        "gauge_pointer_foe": pointer("red:3"),
    }


def _partner() -> dict[str, Indices]:
    skin = {"#": "ink", "d": "navy:1", "m": "navy:2", "l": "navy:4", "w": "grey:6"}
    return {
        "bar_partner_energy": partner_bar("energy", "navy:1-4"),
        "bar_partner_heat": partner_bar("heat", "teal:1-5"),
        "bar_partner_lost": partner_bar("energy", "grey:0-3"),
        "life_partner": stamp(LIFE, skin),
    }


def pictures() -> dict[str, Indices]:
    """Return the panel's parts by file name."""
    return {
        **_rounds(),
        **_gap(),
        **_partner(),
        **{f"damage-{state}": damage(state) for state in range(len(DAMAGE))},
        "sight_dots": dots("red:3"),
        "sight_dots_barred": dots("grey:5"),
        **{f"caption_{name}": picture for name, picture in captions().items()},
        **{f"button_{name}": button(name) for name in BUTTONS},
    }


def bake(root: Path) -> list[Path]:
    """Bake the panel's parts below `root`/pictures."""
    out = root / "pictures"
    told = out / "gauges.json"
    facts = {"ruler": (1, 4, RULER_WIDE - 2, 6), "coach_nose": (17, 9), "engine_nose": (19, 9)}
    written = save_all(out, pictures())
    told.write_text(json.dumps(facts, indent=1) + "\n", "utf-8")
    return [*written, told]
