"""The roof of our coach at the scale of the brawl, and what passes it.

Before the fighters: pane1 to pane3 (46 px each, side by side, their foot on the strip's lower
edge), roof_back and roof_front at the ends; paneN_up when the passengers look up. Behind them:
viktor0 to viktor2, gunmen for his windows, hatch, cooler. Over all: girder and its shadow.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from assets.studio.paint.canvas import (
    Bits,
    Indices,
    clear,
    grid,
    lay,
    noise,
    ramp,
    shade,
    veil,
)
from assets.studio.paint.tags import Placed, Tag, strips
from assets.studio.palette import CLEAR, INK
from assets.studio.sheet import write_sheet
from assets.studio.vehicles import window_men
from assets.studio.vehicles.coach import Coach, coach
from assets.studio.vehicles.picture import Look, draw

PANE = 46  # px from pillar to pillar
HIGH = 44  # px from the rail's top to the strip's lower edge
SHOULDER, GLASS = 14, 23  # rows at which roof edge and windows begin
ZOOM = 2.3  # of Viktor's coach alongside
RAIL = ("ink", "grey:7", "grey:5", "grey:3", "ink")
EDGE = ("ink", "grey:6", "grey:7", "grey:5", "grey:5", "grey:4", "grey:3", "grey:1", "ink")
HAIR = ("brown:1", "ink", "gold:1", "grey:5", "brown:2", "red:1")
COATS = ("navy:1-3", "red:0-2", "olive:1-3", "grey:1-4", "neon:0-2", "stone:1-4")


def _rail(pixels: Indices, post: int | None) -> None:
    """Paint the luggage rail along the top, with a post down to the roof."""
    for row, colour in enumerate(RAIL):
        pixels[row] = ramp(colour)[0]
    if post is not None:
        pixels[5:SHOULDER, post : post + 4] = INK
        pixels[5:SHOULDER, post + 1] = ramp("grey:5")[0]
        pixels[5:SHOULDER, post + 2] = ramp("grey:2")[0]
        pixels[SHOULDER - 2 : SHOULDER, post - 1 : post + 5] = ramp("grey:3")[0]
        pixels[SHOULDER - 3, post - 1 : post + 5] = INK


def _edge(pixels: Indices) -> None:
    for row, colour in enumerate(EDGE):
        pixels[SHOULDER + row] = ramp(colour)[0]


def _inside(wide: int, seed: int) -> Indices:
    """Paint the lit inside: racks and lamps above, far windows on the night, the seats' tops."""
    high = HIGH - GLASS
    ys, xs = grid(high, wide)
    grain = noise(high, wide, 9, seed) - 0.5
    pixels = shade(0.72 - 0.55 * ys / high + 0.14 * grain, ramp("brown:1-2,gold:1-3"), 0.6)
    lay(pixels, shade(0.9 + 0 * ys, ramp("gold:3-4"), 0.2), (ys > 3) & (ys < 5.5) & (xs % 15 < 10))
    rack = (ys > 6) & (ys < 8)
    pixels[rack] = ramp("brown:1")[0]
    far = (ys > 9) & (ys < 16) & (np.abs((xs + 7) % 23 - 11) < 8)
    lay(pixels, shade(0.2 + 0.5 * (ys - 9) / 8 + grain, ramp("navy:0-2,neon:1"), 0.7), far)
    seats = (ys > 15) & (np.abs((xs + seed * 5) % 23 - 11) < 8)
    lay(pixels, shade(0.85 - (ys - 15) / 7, ramp("brown:0,red:0-2"), 0.4), seats)
    pixels[(ys > 14) & (ys <= 16) & seats] = ramp("stone:4")[0]
    pixels[:2] = ramp("brown:0")[0]
    return pixels


def _passenger(pixels: Indices, x: float, y: float, who: int, *, up: bool) -> None:
    """Paint a head and shoulders; looking up, the face is turned and the mouth is open."""
    ys, xs = grid(*pixels.shape)
    u, v = xs - x, ys - y
    chest = (np.abs(u + 0.5) < 8.5 - np.clip(9 - v, 0, 5)) & (v > 4)
    lay(pixels, shade(0.75 - (v - 4) / 14 + u / 26, ramp(COATS[who % 6]), 0.4), chest)
    neck = (np.abs(u) < 2.2) & (v > 3) & (v < 7)
    pixels[neck] = ramp("skin:2")[0]
    head: Bits = (u / 4.7) ** 2 + (v / 5.6) ** 2 < 1
    ring = ((u / 5.7) ** 2 + (v / 6.6) ** 2 < 1) & ~head
    pixels[ring] = INK
    tone = "skin:0-3" if who % 4 == 2 else "skin:2-5"
    lay(pixels, shade(0.62 + u / 12 - v / 16, ramp(tone), 0.3), head)
    hair = head & ((v < -2.6 + 0.5 * u) | (u < -1.8)) if not up else head & (u < -2.2 + 0.2 * v)
    pixels[hair] = ramp(HAIR[who % 6])[0]
    cx, cy = round(x), round(y)
    if up:
        for dx, dy in ((0, -2), (3, -2)):
            pixels[cy + dy, cx + dx] = INK
            pixels[cy + dy - 1, cx + dx] = ramp("grey:7")[0]
        pixels[cy + 1 : cy + 4, cx + 1 : cx + 3] = ramp("red:0")[0]
    else:
        pixels[cy, cx + 2] = INK
        pixels[cy - 1, cx + 1 : cx + 4] = ramp("skin:0")[0]
        pixels[cy + 3, cx + 2 : cx + 4] = ramp("skin:1")[0]


def _shine(pixels: Indices, offset: int) -> None:
    """Lay the street's slanting reflections on a pane."""
    ys, xs = grid(*pixels.shape)
    slant = (xs + ys + offset) % 62
    for low, high in ((0.0, 6.0), (9.0, 11.0)):
        band = (slant >= low) & (slant < high) & ((xs + ys).astype(int) % 2 == 0)
        pixels[band] = ramp("teal:3")[0]
    pixels[(slant >= 0) & (slant < 1)] = ramp("teal:4")[0]


def _pane(number: int, *, up: bool, sway: int) -> Placed:
    """Paint a bay of the coach: rail, roof edge and a window with its passengers."""
    pixels = clear(HIGH, PANE)
    _rail(pixels, 20)
    _edge(pixels)
    if number != 2:
        pixels[SHOULDER + 3 : SHOULDER + 5, 32:37] = ramp("gold:3")[0]
        pixels[SHOULDER + 3, 32:35] = ramp("gold:4")[0]
    window = _inside(PANE, number)
    seats = {1: ((12, 0), (35, 1)), 2: ((24, 2),), 3: ((11, 3), (33, 4))}[number]
    for x, who in seats:
        _passenger(window, x + sway, 14 + who % 2 - 2 * up, who + number, up=up)
    _shine(window, 20 * number)
    pixels[GLASS:] = window
    pixels[GLASS:, :3] = INK
    pixels[GLASS:, 1] = ramp("grey:1")[0]
    pixels[GLASS, :] = INK
    return Placed(pixels, (0, HIGH))


def _back() -> Placed:
    """Paint the coach's rear end: the rail comes down, a steel corner, a tail lamp."""
    wide = 30
    pixels = clear(HIGH, wide)
    _rail(pixels, None)
    _edge(pixels)
    ys, xs = grid(HIGH, wide)
    body = ys > GLASS - 1
    light = 0.85 - 0.55 * (1 - xs / wide) - 0.012 * (ys - GLASS)
    lay(pixels, shade(light, ramp("grey:1-6"), 0.5), body)
    pixels[(ys > GLASS - 1) & (np.floor(ys) % 6 == 0)] = ramp("grey:2")[0]
    lamp = (np.abs(xs - 7) < 3) & (ys > 30) & (ys < 40)
    lay(pixels, shade(0.9 - (ys - 30) / 14, ramp("red:1-4"), 0.3), lamp)
    corner = (xs < 3 + np.clip(GLASS - ys, 0, 9) * 0.5) & (ys > SHOULDER - 1)
    pixels[corner] = CLEAR
    pixels[:5, :5] = CLEAR
    rail = (np.abs(np.hypot(xs - 14, ys - 14) - 11.6) < 2.4) & (xs < 14) & (ys < 14)
    lay(pixels, shade(1 - ys / 16, ramp("grey:3-7"), 0.2), rail)
    pixels[:5, 4:10] = np.where(rail[:5, 4:10], pixels[:5, 4:10], CLEAR)
    outline_ = _rim(pixels)
    pixels[outline_] = INK
    return Placed(pixels, (0, HIGH))


def _rim(pixels: Indices) -> Bits:
    """Return the outermost set pixels, for a dark line that does not make a picture larger."""
    solid = np.pad(pixels != CLEAR, 1)
    whole = solid[:-2, 1:-1] & solid[2:, 1:-1] & solid[1:-1, :-2]
    whole[-1] |= solid[-2, 1:-1]
    return np.asarray((pixels != CLEAR) & ~whole)


def _front() -> Placed:
    """Paint the coach's front end: the roof's curve, the windscreen's side, the mirror."""
    wide = 58
    pixels = clear(HIGH, wide)
    _rail(pixels, 12)
    pixels[:5, 34:] = CLEAR
    _edge(pixels)
    ys, xs = grid(HIGH, wide)
    nose = 44 + 10 * np.sin(np.clip((ys - SHOULDER) / 30, 0, 1) * 1.5)
    edge = np.clip((ys - SHOULDER) / 9, 0, 1)
    window = _inside(wide, 5)
    _passenger(window, 28, 13, 9, up=False)
    _shine(window, 40)
    pixels[GLASS:] = window
    pillar = (ys > GLASS) & ((np.abs(xs - 9) < 5) | (np.abs(xs - nose + 6) < 2.5))
    lay(pixels, shade(0.4 + 0.4 * (1 - xs / wide), ramp("grey:2-6"), 0.4), pillar)
    screen = (ys > GLASS) & (xs > nose - 4)
    lay(pixels, shade(0.3 + 0.5 * (ys - GLASS) / 20, ramp("teal:0-3"), 0.6), screen)
    pixels[GLASS, :] = INK
    pixels[GLASS:, 3:5] = INK
    pixels[(ys > SHOULDER - 1) & (xs > nose - 6 + 6 * edge)] = CLEAR
    bend = (np.abs(np.hypot(xs - 34, ys - 12) - 9.6) < 2.2) & (xs > 34) & (ys < 13)
    lay(pixels, shade(1 - ys / 16, ramp("grey:3-7"), 0.2), bend)
    pixels[_rim(np.asarray(pixels[:, ::-1]))[:, ::-1]] = INK
    mirror = (np.abs(xs - 55) < 2.6) & (ys > 24) & (ys < 36)
    lay(pixels, shade(0.8 - (ys - 24) / 16, ramp("grey:1-5"), 0.3), mirror)
    pixels[22:24, 46:55] = INK
    return Placed(pixels, (0, HIGH))


def _lid(opened: float) -> Placed:
    """Paint a roof hatch, its lid lifted by a share; light comes out of it."""
    high, wide = 34, 52
    ys, xs = grid(high, wide)
    pixels = clear(high, wide)
    if opened > 0:
        glow = np.clip(1 - np.hypot((xs - 26) / 24, (ys - high) / 30), 0, 1) * opened
        lay(pixels, shade(glow, ramp("gold:1-4"), 0.8), veil(glow * 1.1))
    base = (ys > high - 8) & (np.abs(xs - 26) < 21)
    lay(pixels, shade(0.9 - (ys - high + 8) / 10, ramp("grey:1-6"), 0.4), base)
    line = high - 9 - opened * 1.1 * np.clip(xs - 6, 0, 40) * 0.5
    lid = (np.abs(ys - line) < 2.6) & (xs > 5) & (xs < 47)
    lay(pixels, shade(0.65 - (ys - line) / 6, ramp("grey:1-7"), 0.4), lid)
    for x in (10, 26, 42):
        pixels[high - 4 : high - 2, x] = INK
    return Placed(_inked(pixels), (wide // 2, high))


def _cooler() -> Placed:
    """Paint the cooler's hump: louvres, a bright shoulder, rust at the bolts."""
    high, wide = 26, 108
    ys, xs = grid(high, wide)
    inside = (np.abs(xs - wide / 2) < 52 - 6 * np.clip(1 - ys / 8, 0, 1)) & (ys > 1)
    light = 0.95 - 0.75 * np.clip((ys - 2) / high, 0, 1)
    pixels = shade(light, ramp("grey:1-5"), 0.5)
    slots = (ys > 12) & (ys < 22) & (np.floor(ys) % 3 == 0) & (xs % 34 > 6) & (xs % 34 < 29)
    pixels[slots] = ramp("grey:0")[0]
    pixels[(ys > 12) & (ys < 23) & (np.floor(ys) % 3 == 1) & (xs % 34 > 6) & (xs % 34 < 29)] = ramp(
        "grey:4"
    )[0]
    pixels[~inside] = CLEAR
    return Placed(_inked(pixels), (wide // 2, high))


def _inked(pixels: Indices) -> Indices:
    made = np.pad(pixels, ((1, 0), (1, 1)), constant_values=CLEAR)
    ring = np.pad(made != CLEAR, 1)
    near = ring[:-2, 1:-1] | ring[2:, 1:-1] | ring[1:-1, :-2] | ring[1:-1, 2:]
    made[near & (made == CLEAR)] = INK
    return made


def _hooks(frame: int) -> Placed:
    """Paint the boarders' ladder: two hooks that clap over the rail, its top rungs behind."""
    high, wide = 46, 44
    pixels = clear(high, wide)
    down = (0, 5, 9, 7)[frame]
    ys, xs = grid(high, wide)
    for x in (9, 33):
        pole = (np.abs(xs - x) < 2) & (ys > 6 + down) & (ys < high)
        lay(pixels, shade(0.8 - (xs - x + 2) / 6, ramp("grey:2-7"), 0.2), pole)
        away = np.hypot(xs - x - 5, ys - 7 - down)
        hook = (np.abs(away - 5) < 1.8) & (ys < 9 + down)
        lay(pixels, shade(0.9 - (ys - down) / 14, ramp("grey:3-7"), 0.2), hook)
        tip = (np.abs(xs - x - 10) < 1.8) & (ys >= 8 + down) & (ys < 14 + down)
        lay(pixels, shade(0.6 + 0 * ys, ramp("grey:3-6"), 0.2), tip)
    for y in (18, 30, 42):
        rung = (np.abs(ys - y - down) < 1.4) & (xs > 9) & (xs < 33)
        lay(pixels, shade(0.8 - (ys - y - down) / 4, ramp("grey:2-6"), 0.2), rung)
    return Placed(_inked(pixels), (22, 17))


def _girder(bell: int) -> Placed:
    """Paint the low bridge: a riveted beam with a hatched lip, and a lamp that warns."""
    high, wide = 52, 120
    ys, xs = grid(high, wide)
    grime = noise(high, wide, 6, 8) - 0.5
    light = 0.34 + 0.3 * grime + 0.22 * (xs < 14) - 0.1 * (xs > wide - 10)
    pixels = shade(light, ramp("ink,grey:0-3"), 0.7)
    for x in (0, 26, 52, 78, 104):
        rib = (xs > x) & (xs < x + 7)
        lay(pixels, shade(0.75 - (xs - x) / 10, ramp("grey:0-4"), 0.4), rib)
    for x in range(3, wide, 13):
        for y in (4, 10, 28, 34):
            pixels[y : y + 2, x : x + 2] = ramp("grey:4")[0]
            pixels[y + 2, x : x + 2] = INK
    lip = ys > high - 13
    stripes = ((xs - ys) % 16 < 8) & lip
    lay(pixels, shade(0.9 - (ys - high + 13) / 16, ramp("gold:0-3"), 0.5), stripes)
    pixels[lip & ~stripes] = ramp("grey:0")[0]
    pixels[(ys > high - 14) & (ys < high - 12)] = ramp("grey:4")[0]
    rust = (noise(high, wide, 5, 21) > 0.72) & ~lip
    lay(pixels, shade(0.5 + grime, ramp("brown:0-2"), 0.6), rust)
    lamp = np.hypot(xs - 8, ys - 22) < 5
    hot = ramp("red:3-4,gold:4" if bell else "red:0-1")
    lay(pixels, shade(1 - np.hypot(xs - 7, ys - 20) / 7, hot, 0.3), lamp)
    return Placed(_inked(pixels), (0, high + 1))


def _shadow() -> Placed:
    """A slanting band of shade that runs along the roof before the girder comes."""
    high, wide = 132, 150
    ys, xs = grid(high, wide)
    x = xs - wide / 2 - 30 + ys * 0.45
    dense = np.clip(1.15 - np.abs(x) / 44, 0, 1) * 0.72
    pixels = np.where(veil(dense), np.uint8(INK), np.uint8(CLEAR))
    return Placed(np.asarray(pixels), (wide // 2, high))


def _viktor() -> list[Tag]:
    """Draw his coach alongside, larger, at each state of damage, its passengers swaying."""
    made = []
    for damage in range(3):
        cels = []
        for sway in (0.0, 0.8):
            v = coach(Coach("red", 4, damage, sway=sway, people=0.8, light=0.62))
            cels.append(draw(v, Look(zoom=ZOOM, night=0.66)))
        made.append(Tag(f"viktor{damage}", cels, (200,), once=False))
    return made


def tags() -> list[Tag]:
    """Return the roof's sheet."""
    panes = []
    for n in (1, 2, 3):
        calm = [_pane(n, up=False, sway=sway) for sway in (0, 1)]
        scared = [_pane(n, up=True, sway=sway) for sway in (-1, 1)]
        panes += [Tag(f"pane{n}", calm, (300,), False), Tag(f"pane{n}_up", scared, (100,), False)]
    return [
        *panes,
        Tag("roof_back", [_back()], (100,), once=False),
        Tag("roof_front", [_front()], (100,), once=False),
        Tag("hatch", [_lid(0)], (100,), once=False),
        Tag("hatch_open", [_lid(share) for share in (0.3, 0.7, 1.0)], (83,)),
        Tag("cooler", [_cooler()], (100,), once=False),
        Tag("hooks", [_hooks(i) for i in range(4)], (67, 50, 50, 200)),
        Tag("girder", [_girder(i) for i in (0, 1)], (133,), once=False),
        Tag("girder_shadow", [_shadow()], (100,), once=False),
        *window_men.tags(),
    ]


def bake(root: Path) -> list[Path]:
    """Bake the roof's sheet, and Viktor's coach alongside, below `root`/sprites."""
    folder = root / "sprites"
    return [
        *write_sheet(folder, "roof", strips(tags())),
        *write_sheet(folder, "alongside", strips(_viktor())),
    ]
