"""The first four shots of the crash: the beam, the brakes, the impact, the coach torn round."""

import math

import pygame

from game.view.inks import BROWN, INK
from game.view.road.kit import Kit, between, eased

RAIL_TOP = 111  # row of the rail in the close view
DECK = 99  # row of the engine's foot there
WHEELS = (104, 210, 316)  # columns of its wheels
LOCKED = 18  # tick at which they lock
STAR = 4  # ticks for which the picture stands still on the star


def draw_beam(kit: Kit, strip: pygame.Surface, t: int) -> None:
    """The coach slides onto the rails; the engine comes, and its lamp finds the coach."""
    kit.put(strip, "railway/night", (0, 0))
    kit.put(strip, "railway/track_far", (0, 0))
    come = min(1.0, t / 88)
    foot = 76 + 13 * come * come
    size = 0.42 + 0.68 * come
    lamp = 292 - 78 * (foot - 70) / 62 - 4, foot - 36 * size
    kit.play(strip, "smoke/puff_dark", (lamp[0] + 22, lamp[1] - 22), t % 24)
    kit.put(strip, "railway/engine_comes", lamp, round(6 * come))
    found = eased(t, 20, 66)
    place = 118 - 58 * (1 - eased(t, 0, 60)), 131
    kit.put(strip, "crash/coach_beam", place)
    kit.play(strip, "road/tyre_smoke", (place[0] - 60, 130), t if t < 44 else -1)
    kit.light.veil(strip, 0.2)
    aim = between((250, 140), (-30, 96), found)
    kit.light.cone(strip, lamp, aim, 50 + 66 * found, 0.35 + 0.6 * found)
    kit.light.pool(strip, (place[0] + 72, 92), (70, 52), "lamp", 0.5 * found)
    kit.light.pool(strip, lamp, (26, 22), "lamp", 0.5 + 0.5 * found)
    if t > 10:
        kit.put(strip, "road/lamp_star", lamp, t // 4 if t < 88 else 1)
    kit.rain(strip, t)


def draw_brakes(kit: Kit, strip: pygame.Surface, t: int) -> None:
    """Close by: the shoes close, the wheels lock and slide, fire runs along the rail."""
    shift = t % 320
    for column in (shift - 320, shift):
        kit.put(strip, "railway/night", (column, 0))
    kit.light.veil(strip, 0.25)
    run = 15 * t - (0.06 * t * t)
    for tile in range(6):
        kit.put(strip, "railway/ballast", (tile * 64 + run % 64 - 64, RAIL_TOP - 1))
    judder = (t * 7 // 3) % 2 if t > LOCKED else 0
    left = 46 * (1 - eased(t, 0, 20)) - 3 * (1 - eased(t, LOCKED, 50))
    strip.fill(INK, (64 + round(left), 52, 320, 46))
    cel = t // 2 if t < LOCKED else 1
    for column in WHEELS:
        kit.put(strip, "crash/wheel", (column + left, RAIL_TOP + 1), cel)
    kit.put(strip, "crash/frame", (160 + left, DECK - judder), flipped=True)
    if t < LOCKED + 24:
        kit.play(strip, "road/speed_lines", (318, -24), t, flipped=True)
    hot = eased(t, LOCKED - 4, LOCKED + 22)
    for number, column in enumerate(WHEELS):
        at = column + left, RAIL_TOP - 2
        flicker = 0.8 + 0.2 * math.sin(t * 1.7 + number * 2)
        kit.light.pool(strip, (at[0] + 8, at[1] - 6), (54, 36), "fire", 0.8 * hot * flicker)
        kit.play(
            strip, "road/sparks_back", at, (t + 3 * number) if t >= LOCKED else -1, flipped=True
        )
        kit.spray(strip, "sparks", at, (t - LOCKED) % 56 if t >= LOCKED else -1, (1.2, 2.2))
    strip.fill(BROWN[0], (0, 131, 320, 1))


def draw_impact(kit: Kit, strip: pygame.Surface, t: int) -> None:
    """The star for a moment in which all stands still, then glass, steel, and the push."""
    kit.put(strip, "railway/night", (0, 0))
    kit.put(strip, "railway/track_hit", (0, 0))
    push = 34 * eased(t, STAR, 44)
    turn = 0 if t < STAR + 4 else 1 if t < 24 else 2
    met = 168 - push, 86
    kit.put(strip, "crash/coach_hit", (94 - push, 126 + turn), turn)
    kit.put(strip, "crash/engine_hit", (206 - push, 48), min(1, t // STAR))
    lamp = 206 - push, 48
    kit.light.cone(strip, lamp, (20 - push, 70), 58, 0.5 - 0.2 * eased(t, STAR, 44))
    kit.light.pool(strip, met, (96, 66), "fire", 0.8 - 0.4 * eased(t, STAR, 40))
    kit.play(strip, "blasts/shockwave", (met[0], 122), t - STAR)
    kit.play(strip, "blasts/debris", (met[0] - 8, 92), t - STAR)
    for born, x, y in ((STAR, -50, 62), (STAR + 5, -86, 66), (STAR + 10, -118, 66)):
        kit.play(strip, "glass/glass_burst", (met[0] + x, y), t - born)
    kit.play(strip, "road/impact", met, t)
    if t >= STAR + 8:
        kit.play(strip, "road/sparks_shower", (met[0] - 6, 118), t)
    kit.spray(strip, "glass", met, t - STAR, (3.6, 3.0))
    kit.spray(strip, "sparks", met, t - STAR, (4.0, 3.4))
    kit.rain(strip, t // STAR * STAR if t < STAR else t)


def draw_torn(kit: Kit, strip: pygame.Surface, t: int) -> None:
    """The engine's nose lifts the front half; the rear one is left on the road."""
    kit.put(strip, "railway/night", (0, 0))
    kit.put(strip, "railway/track_hit", (0, 0))
    gone = eased(t, 0, 84)
    cel = min(2, t // 20)
    lamp = 186 - 14 * gone, 46
    rear = 76 - 13 * gone, 124 + 6 * gone
    front = 140 + 4 * gone, 116 - 10 * gone
    gap = 106 - 4 * gone, 92 + 8 * gone
    if t > 30:
        kit.play(strip, "smoke/smoke_black", (gap[0] - 4, 118), t)
    kit.put(strip, "crash/coach_rear", rear, cel)
    kit.put(strip, "crash/engine_hit", lamp, 1)
    kit.put(strip, "crash/coach_front", front, cel)
    kit.play(strip, "blasts/explosion_medium", gap, t - 8)
    kit.play(strip, "blasts/fireball", (gap[0] - 16, gap[1] - 6), t - 40)
    if t > 46:
        kit.play(strip, "railway/fire_small", (gap[0] - 4, 124), t)
        kit.play(strip, "railway/fire_small", (gap[0] + 22, 128), t + 9)
    fading = 0.5 + 0.3 * math.sin(t * 0.9) if t < 60 else 0.35
    kit.light.cone(strip, lamp, (lamp[0] - 200, 10), 36, fading)
    burst = eased(t, 6, 12) - 0.5 * eased(t, 20, 80)
    kit.light.pool(strip, gap, (110, 70), "fire", burst)
    kit.play(strip, "road/sparks_shower", (lamp[0] - 20, 124), t if t < 84 else -1)
    kit.play(strip, "glass/glass_burst", (rear[0] + 8, 84), t - 4)
    kit.play(strip, "glass/glass_burst", (front[0] - 4, 74), t - 14)
    kit.spray(strip, "glass", gap, t - 4, (3.4, 3.2))
    kit.spray(strip, "sparks", (gap[0], 122), t - 8, (3.6, 3.4))
    _roll_tyre(kit, strip, t - 18)
    kit.rain(strip, t)


def _roll_tyre(kit: Kit, strip: pygame.Surface, t: int) -> None:
    """A wheel comes off, bounces towards us, and rolls out of the picture."""
    if t < 0:
        return
    x = 128 + 2.9 * t
    hop = abs(math.sin(t * 0.11)) * max(0.0, 30 - 0.5 * t)
    kit.put(strip, "railway/tyre", (x, 116 + min(20, t // 3) - hop), t // 3)
