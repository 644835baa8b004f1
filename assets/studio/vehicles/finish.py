"""Painters shared by vehicles: what is seen through glass, ribs of metal, and damage."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from assets.studio.figures.space import Array
from assets.studio.vehicles.model import Painter
from assets.studio.vehicles.skin import INDEX, Bits, Skin, chance

FAR_SIDE = -12.0  # z of a cabin's far wall
HEAD = 13.4  # pixels of a seated head above the floor


@dataclass(frozen=True)
class Cabin:
    """A lit inside behind glass: seats, heads, far windows, a strip of lamps.

    `sway` in pixels moves the heads; `panes` is the pitch of side windows that may be starred.
    """

    seed: int = 1
    pitch: float = 9.0
    floor: float = 20.0
    ceiling: float = 41.0
    light: float = 0.6
    people: float = 0.6
    damage: int = 0
    panes: float = 19.0
    first_pane: float = -62.5
    sway: float = 0.0
    seats: float = 8.0  # z of the near seats


def cabin(c: Cabin) -> Painter:
    """Paint the side window of a cabin."""

    def paint(skin: Skin, on: Bits) -> None:
        near, far = skin.beyond(on, c.seats, 2), skin.beyond(on, FAR_SIDE, 2)
        glass = skin.place[on]
        material, value = _inside(c, near[:, 0], near[:, 1], far)
        _reflect(c, glass, material, value)
        if c.damage:
            _star(c, glass, material, value)
        skin.material[on], skin.value[on] = material, value

    return paint


def screen_glass(c: Cabin, forward: bool) -> Painter:
    """Paint the windscreen or rear window of a cabin."""

    def paint(skin: Skin, on: Bits) -> None:
        if not on.any():
            return
        sign = 1 if forward else -1
        front = float(np.median(skin.place[on, 0]))
        near, far = skin.beyond(on, front - 5 * sign, 0), skin.beyond(on, front - 40 * sign, 0)
        material, value = _inside(c, near[:, 2], near[:, 1], far[:, [2, 1, 0]])
        skin.material[on], skin.value[on] = material, value

    return paint


def _inside(c: Cabin, u: Array, y: Array, far: Array) -> tuple[Array, Array]:
    """Return what is seen at u, y of the seats' plane before the far wall."""
    back = chance(np.floor((far[:, 0] + 4) / 19), c.seed + 2)
    rise = np.clip((y - c.floor) / (c.ceiling - c.floor), 0, 1)
    value = c.light * (0.28 + 0.72 * rise) * (0.72 + 0.4 * back)
    material = np.full(len(u), INDEX["inside"])
    pane = (far[:, 0] + 4) % 19
    frame = (pane < 1.6) | (far[:, 1] < c.floor + 9)
    value[frame] *= 0.8
    lamps = (np.abs(far[:, 1] - c.ceiling + 5.4) < 0.9) & (far[:, 0] % 12 < 9)
    value[lamps] = c.light + 0.34
    seat = np.floor(u / c.pitch)
    middle = (seat + 0.5) * c.pitch
    top = c.floor + 12 + 0.4 * (chance(seat, c.seed + 1) > 0.5)
    back_rest = (np.abs(u - middle + 2.4) < 1.5) & (y < top)
    material[back_rest], value[back_rest] = INDEX["rust"], 0.34
    piping = back_rest & (y > top - 1.2)
    value[piping] = 0.7
    taken = chance(seat, c.seed) < c.people
    _people(c, u - middle, y, seat, material, value, taken)
    return material, value


def _people(
    c: Cabin, u: Array, y: Array, seat: Array, material: Array, value: Array, taken: Bits
) -> None:
    tall = c.floor + HEAD + (chance(seat, c.seed + 7) - 0.5) * 2
    lean = u - 0.6 - c.sway * (0.4 + chance(seat, c.seed + 4))
    up = y - tall
    skull = taken & (np.hypot(lean, up / 1.2) < 2.0)
    slope = np.clip((-2.4 - up) * 2.2, 0, 2.7)
    chest = taken & (np.abs(lean + 0.4) < 0.8 + slope) & (up < -1.6)
    coat = np.array([INDEX[n] for n in ("cloth", "dark", "maroon", "dark", "olive")])
    pick = np.floor(chance(seat, c.seed + 9) * 5).astype(int)
    material[chest], value[chest] = coat[pick[chest]], 0.2
    collar = chest & (up > -3.2) & (lean > 0.1)
    material[collar], value[collar] = INDEX["white"], 0.6
    hair = np.array([INDEX[n] for n in ("dark", "rust", "dark", "iron", "wood")])
    pick = np.floor(chance(seat, c.seed + 6) * 5).astype(int)
    material[skull], value[skull] = hair[pick[skull]], 0.24
    face = skull & (lean > -0.3) & (up < 1.1)
    material[face] = INDEX["skin"]
    value[face] = 0.66 - 0.2 * (chance(seat[face], c.seed + 3) > 0.7)
    features = face & (
        (np.hypot(lean - 1.1, up - 0.2) < 0.36) | (np.hypot(lean - 1.5, up + 1.2) < 0.3)
    )
    material[features], value[features] = INDEX["dark"], 0.2
    lit = chest & (up > -4.6) & (lean > 1.6)
    value[lit] = 0.5


def _reflect(c: Cabin, glass: Array, material: Array, value: Array) -> None:
    """Lay slanting reflections of the street on panes, and a tint along their top."""
    slant = ((glass[:, 0] + glass[:, 2] * 0.6) * 0.6 - glass[:, 1] * 0.9) % 38
    shine = ((slant < 2.4) | ((slant > 4.4) & (slant < 5.4))) & (material == INDEX["inside"])
    material[shine] = INDEX["glass"]
    value[shine] = np.where(glass[shine, 1] > c.floor + 13, 0.62, 0.4)
    tint = (glass[:, 1] > c.ceiling - 3.2) & (value < c.light + 0.2)
    value[tint] *= 0.55


def _star(c: Cabin, glass: Array, material: Array, value: Array) -> None:
    """Star some panes with cracks, and knock some out."""
    pane = np.floor((glass[:, 0] - c.first_pane) / c.panes)
    luck = chance(pane, c.seed + 5)
    x = (glass[:, 0] - c.first_pane) % c.panes - c.panes * 0.55
    y = glass[:, 1] - (c.floor + 12.5)
    away, angle = np.hypot(x, y), np.arctan2(y, x)
    bent = angle + 0.3 * np.sin(2 * angle + luck * 31)
    ray = np.abs(np.sin(bent * 2.5 + luck * 9)) * away < 1.1
    web = (np.abs(away - 3.2) < 0.35) & (np.sin(2 * angle + luck * 17) > 0.5)
    hit = luck < 0.25 + 0.25 * c.damage
    cracked = hit & ((ray & (away < 6.5 + 2.5 * np.sin(3 * angle + luck * 23))) | web)
    material[cracked], value[cracked] = INDEX["glass"], 0.95
    hole = hit & (away < 1.2)
    material[hole], value[hole] = INDEX["dark"], 0.1
    jagged = 5.6 + 1.5 * np.sin(angle * 3 + luck * 20) + 1.3 * np.sin(angle * 8 + luck * 41)
    gone = (luck < 0.33 * (c.damage - 1)) & (away < jagged)
    rim = gone & (away > jagged - 0.9)
    material[gone], value[gone] = INDEX["dark"], 0.1
    material[rim], value[rim] = INDEX["glass"], 0.85


def car_glass(heads: Sequence[tuple[float, float]], belt: float) -> Painter:
    """Paint dark glass: sky above, a driver's head and shoulders, the wheel, a reflection."""

    def paint(skin: Skin, on: Bits) -> None:
        glass = skin.place[on]
        value = 0.2 + 0.2 * np.clip((glass[:, 1] - belt) / 7, 0, 1)
        material = np.full(len(glass), INDEX["glass"])
        far = skin.beyond(on, -10.0, 2)
        through = (far[:, 1] > belt + 1.5) & (far[:, 1] < belt + 5.4)
        material[through], value[through] = INDEX["night"], 0.62
        near = skin.beyond(on, 1.0, 2)
        for x, y in heads:
            u, v = near[:, 0] - x, near[:, 1] - y
            head = np.hypot(u, v / 1.2) < 2.1
            chest = np.hypot((u + 0.4) / 1.8, (v + 5) / 1.5) < 2.3
            rest = (np.abs(u + 3.6) < 1.1) & (v < 0.6)
            material[rest | chest | head] = INDEX["dark"]
            value[rest | chest | head] = 0.22
            face = head & (u > 0.2)
            material[face], value[face] = INDEX["skin"], 0.5
        slant = (glass[:, 0] * 0.7 - glass[:, 1]) % 30
        shine = slant < 2.2
        material[shine], value[shine] = INDEX["glass"], 0.72
        edge = glass[:, 1] > belt + 6.6
        value[edge] = np.maximum(value[edge], 0.5)
        skin.material[on], skin.value[on] = material, value

    return paint


def ribs(
    material: str, period: float = 2.0, light: float = 0.7, dark: float = 0.36, up: bool = True
) -> Painter:
    """Paint flutes, louvres or corrugation: rows (or columns) light and dark by turns."""

    def paint(skin: Skin, on: Bits) -> None:
        along = np.floor(skin.place[on, 1 if up else 0]) % period
        skin.paint(on, material, np.where(along < period / 2, light, dark))

    return paint


def slats(material: str, period: float, light: float, dark: float, slant: float = 0.6) -> Painter:
    """Paint warning stripes that lean forward; gold on black or red on white by material."""

    def paint(skin: Skin, on: Bits) -> None:
        x, y = skin.place[on, 0], skin.place[on, 1]
        bright = (x - slant * y) % period < period / 2
        skin.paint(on, material, np.where(bright, light, dark))
        dim = np.flatnonzero(on)[~bright]
        if material == "yellow":
            skin.material[dim] = INDEX["dark"]

    return paint


def chevrons(period: float = 7.0) -> Painter:
    """Paint gold arrows that point up across a front."""

    def paint(skin: Skin, on: Bits) -> None:
        across, up = np.abs(skin.place[on, 2]), skin.place[on, 1]
        bright = (up + across) % period < period / 2
        skin.paint(on, "yellow", 0.78)
        dim = np.flatnonzero(on)[~bright]
        skin.material[dim], skin.value[dim] = INDEX["dark"], 0.2

    return paint


def scars(amount: int, seed: int = 3) -> Painter:
    """Scratch and dent what is painted: bright and dark scrapes, soot, waves in the sheet."""

    def paint(skin: Skin, on: Bits) -> None:
        x, y = skin.place[on, 0], skin.place[on, 1]
        which = np.flatnonzero(on)
        lit = np.isin(skin.material[on], [INDEX["inside"], INDEX["glass"], INDEX["rubber"]])
        dice = chance(np.floor(x / 7 + np.sin(y * 0.35) * 2), np.floor(y), seed)
        hit = which[(dice < 0.055 * amount) & ~lit]
        bright = chance(np.floor(skin.place[hit, 1]), seed) > 0.5
        skin.material[hit] = INDEX["roof"]
        skin.value[hit] = np.where(bright, 0.92, 0.12)
        soot = which[(chance(np.floor(x / 13), np.floor(y / 6), seed + 1) < 0.1 * amount) & ~lit]
        skin.value[soot] = np.where(np.isnan(skin.value[soot]), np.nan, skin.value[soot] * 0.7)
        wave = np.sin(x * 0.23 + seed) * np.sin(y * 0.31 + x * 0.07)
        skin.bump[on, 1] += 0.3 * amount * np.sin(x * 0.45 + seed) * wave
        skin.bump[on, 0] += 0.22 * amount * wave

    return paint


def burnt(seed: int, waist: float) -> Painter:
    """Blacken what lies above the waist, in tongues that reach down; scorch the edge to rust."""

    def paint(skin: Skin, on: Bits) -> None:
        x, y = skin.place[on, 0], skin.place[on, 1]
        wave = 0.7 * np.sin(x * 0.29 + seed) + 0.6 * np.sin(x * 0.71 + y * 0.1) + (y - waist) / 7
        which = np.flatnonzero(on)
        skin.value[which] = 0.75 * skin.value[which]
        black, brown = which[wave > 0], which[(wave <= 0) & (wave > -0.55)]
        skin.material[brown] = INDEX["rust"]
        hole = np.isin(skin.material[black], [INDEX["inside"], INDEX["glass"]])
        skin.material[black] = np.where(hole, INDEX["dark"], INDEX["iron"])
        ash = 0.1 + 0.34 * chance(np.floor(skin.place[black, 0] / 3), seed)
        skin.value[black] = np.where(hole, 0.06, ash)

    return paint
