"""Things thrown and picked up: bottle, coal, tea in its holder, pie, medal, cartridges, a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from assets.studio.effects import finds, thrown
from assets.studio.effects.fire import coal_flight
from assets.studio.paint.canvas import Bits, Indices, clear, grid, lay, put, ramp, shade
from assets.studio.paint.field import banded, edged, glint
from assets.studio.paint.shapes import stamp
from assets.studio.paint.tags import Placed, Tag, centred
from assets.studio.palette import CLEAR

if TYPE_CHECKING:
    from collections.abc import Iterator

KEY = {
    "k": "ink",
    "w": "grey:7",
    "S": "grey:6",
    "s": "grey:5",
    "m": "grey:4",
    "n": "grey:3",
    "d": "grey:2",
    "t": "gold:2",
    "T": "gold:1",
    "r": "skin:2",
    "R": "skin:1",
    "y": "gold:3",
    "Y": "gold:4",
    "b": "brown:3",
    "B": "brown:2",
    "l": "brown:4",
    "c": "skin:5",
    "C": "skin:6",
    "o": "skin:4",
    "e": "red:3",
    "E": "red:2",
    "x": "red:1",
    "g": "olive:3",
    "p": "teal:5",
}
TEA = """
..kkkkkkkkkkk.....
.kwppppppppwwk....
.kptttttttttwk....
.kptyyytttrTpkkkk.
.kstyytttrrTskmSk.
.ksTttttrrRTsk.km.
.kmkmkmkmkmkmk.ks.
.kSsmSsmSsmSdk.km.
.ksSkyYyTkmsdk.ks.
.kSkyYYytTksdkkmk.
.kskyYytTTkmdksmk.
.kSkkyttTkksdkkk..
.ksSskkkksmndk....
.kmSsmSsmSsndk....
..kmsmsmsmsnk.....
..kkkkkkkkkkk.....
.kSwSsssmmmnndk...
..kkkkkkkkkkkk....
"""
PIE = """
......kkkkkkkk......
....kkoccCcoobkk....
...kccCCccoooblbk...
..kcCCcocoobooblbk..
.koCccbcooblooblbBk.
.kccoobcoblloblbbBk.
kocooobboblobblbbBBk
kooobooblbolbbbBBBBk
kbolbbolbblbbbBBBBRk
.kbblbbbbbbbBBBBRRk.
..kkBBBBBBBBBRRRkk..
.kwwkkkkkkkkkkkkSsk.
kwSSSsssssssssmmmnnk
.kkmmmmmmnnnnnnddkk.
...kkkkkkkkkkkkkk...
"""
MEDAL = """
.kkkkkkkkkkkk.
.keeEwSseExxk.
.keeEwSseExxk.
..keEwSseExk..
..keEwSseExk..
...kEwSseEk...
....kwSsek....
.....kmnk.....
....kkyTkk....
..kkyYYytTkk..
.kyYYyyyttTTk.
.kYYykkkkttTk.
kyYykyYytktTTk
kYyykYYyTkttTk
kYyykyytTkttTk
kyyykttTTktTTk
.kyytkkkkttTk.
.kyytttttTTTk.
..kktTTTTTkk..
....kkkkkk....
"""


def _picture(rows: str) -> Indices:
    return stamp(rows, KEY)


def _bottle_parts(size: int, turn: float) -> tuple[Bits, Bits, Bits, Bits]:
    """Return body, label, neck foil and the glass's lit strip, turned about the middle."""
    ys, xs = grid(size, size)
    x, y = xs - size / 2, ys - size / 2
    u = x * np.cos(turn) + y * np.sin(turn)
    v = y * np.cos(turn) - x * np.sin(turn)
    shoulder = np.clip((-2.0 - v) / 4.0, 0, 1)
    half = 4.4 * (1 - shoulder) + 1.7 * shoulder
    body = (np.abs(u) < half) & (v > -12) & (v < 11)
    label = body & (v > 0.5) & (v < 7.5)
    foil = body & (v < -9)
    lit = body & (u > -half + 0.8) & (u < -half + 2.3)
    return body, label, foil, lit


def bottle(turn: float) -> Indices:
    """Paint a dark green bottle with a pale label, turned by an angle."""
    size = 30
    body, label, foil, lit = _bottle_parts(size, turn)
    ys, xs = grid(size, size)
    light = np.clip(0.55 - (xs - size / 2 + 0.6 * (ys - size / 2)) / 22, 0, 1)
    pixels = shade(light, ramp("olive:1-3"), 0.3)
    pixels[lit] = ramp("olive:4")[0]
    lay(pixels, shade(light, ramp("stone:3-5"), 0.3), label)
    pixels[label & np.roll(label, 3, 0) & np.roll(label, -3, 0)] = ramp("red:2")[0]
    lay(pixels, shade(light, ramp("gold:1-3"), 0.3), foil)
    pixels[~body] = CLEAR
    return edged(pixels)


def _wisp(frame: int) -> Indices:
    """Paint the thin steam above a hot glass."""
    pixels = clear(14, 14)
    for y in range(14):
        for number, x in enumerate((4, 9)):
            sway = 1.6 * np.sin(y / 2.2 + frame * 2.1 + number)
            if (y + frame + number) % 3 and y < 13 - number * 2:
                pixels[y, round(x + sway)] = ramp("grey:6" if y > 6 else "grey:4")[0]
    return pixels


def _shown(thing: Indices, steam: bool) -> list[Placed]:
    """Return six frames of a thing that waits: it bobs a pixel, and a light runs over it."""
    high, wide, made = thing.shape[0] + 20, thing.shape[1] + 10, []
    for frame in range(6):
        pixels = clear(high, wide)
        lift = (0, 0, 1, 1, 1, 0)[frame]
        top = high - thing.shape[0] - 2 - lift
        put(pixels, thing, 5, top)
        if steam:
            put(pixels, _wisp(frame % 3), 5, top - 13)
        if frame >= 3:
            ray = (3, 7, 4)[frame - 3]
            spot = banded(glint(15, ray, 0.65), (0.0, 0.4), "gold:4,grey:7")
            put(pixels, spot, 2 + 3 * (frame - 3), top - 5)
        made.append(Placed(pixels, (wide // 2, high - 1)))
    return made


def shots() -> list[Tag]:
    """Return the sheet of thrown things, flying to the right."""
    turning = [centred(bottle(eighth * np.pi / 4)) for eighth in range(8)]
    return [
        Tag("bottle", turning, (50,), once=False),
        Tag("coal", coal_flight(), (67,), once=False),
        *thrown.tags(),
    ]


def items() -> list[Tag]:
    """Return the sheet of things to pick up; they stand on the pivot."""
    return [
        Tag("tea", _shown(_picture(TEA), steam=True), (133,), once=False),
        Tag("pie", _shown(_picture(PIE), steam=True), (133,), once=False),
        *(Tag(name, _shown(thing, steam=False), (133,), once=False) for name, thing in _dry()),
    ]


def _dry() -> Iterator[tuple[str, Indices]]:
    """Name what lies about and does not steam."""
    yield "bottle", _trimmed(bottle(0.0))
    yield "medal", _picture(MEDAL)
    yield "rounds", finds.rounds()
    yield "rounds_magnum", finds.magnum_rounds()
    yield "token", finds.token()
    for name, thing, turn in thrown.LYING:
        yield name, _trimmed(thrown.picture(thing, turn))


def _trimmed(pixels: Indices) -> Indices:
    """Return a thing without clear columns and rows beside it."""
    drawn = pixels != CLEAR
    rows, columns = np.flatnonzero(drawn.any(1)), np.flatnonzero(drawn.any(0))
    return pixels[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
