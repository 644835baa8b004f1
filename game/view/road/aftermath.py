"""The last two shots of the crash: the wagons come down, and what is left burns."""

import math

import pygame

from game.view.road.kit import Kit, between, eased, fallen

BLAZES = ((140, 116), (168, 126), (198, 120), (230, 128), (252, 116))
FLAMES = ((148, 61, 7), (206, 65, 0))  # x, foot behind the coach, ticks ahead
COLUMNS = ((140, 70, 0), (186, 60, 19), (236, 68, 37))  # x, foot, ticks ahead of the others
ARRIVES = 46, 120  # ticks in which the two men come up
DANKO, RIDZIK = 62, 122
GLANCE, SHRUG = 196, 168


def draw_wagons(kit: Kit, strip: pygame.Surface, t: int) -> None:
    """One climbs, one rolls on its side, one comes down on both; then all of it is dust."""
    kit.put(strip, "railway/night", (0, 0))
    kit.light.pool(strip, (160, 116), (190, 70), "fire", 0.24 + 0.5 * eased(t, 40, 80))
    if t > 62:
        kit.play(strip, "smoke/smoke_black", (162, 122), t)
    drop = fallen(t, 34, 76)
    kit.put(strip, "crash/box_falls", between((430, 10), (250, 116), drop), min(2, int(3 * drop)))
    rise = eased(t, -6, 52)
    kit.put(strip, "crash/box_rears", between((250, 134), (76, 124), rise), min(2, int(3 * rise)))
    roll = eased(t, 0, 70)
    kit.put(strip, "crash/tank_rolls", between((400, 124), (170, 129), roll), min(2, int(3 * roll)))
    spill = eased(t, 70, 112)
    kit.put(
        strip, "crash/flat_spills", between((420, 138), (300, 137), spill), min(2, int(3 * spill))
    )
    for x, y, born in ((126, 126, 20), (232, 116, 64), (176, 128, 50), (290, 128, 92)):
        kit.play(strip, "smoke/dust_low", (x, y), t - born)
        kit.play(strip, "smoke/dust_low", (x - 30, y + 2), t - born - 6)
        kit.spray(strip, "sparks", (x, y), t - born, (3.2, 3.0))
    kit.play(strip, "blasts/fireball", (110, 108), t - 40)
    kit.play(strip, "blasts/explosion_medium", (222, 100), t - 68)
    kit.play(strip, "blasts/explosion_small", (152, 108), t - 92)
    if 26 < t < 74:
        kit.play(strip, "road/sparks_shower", (122, 126), t)
    for x, y, born in ((122, 128, 58), (214, 126, 78), (146, 131, 96)):
        if t > born:
            kit.play(strip, "railway/fire_small", (x, y), t + born)
            kit.light.pool(strip, (x, y - 6), (34, 26), "fire", 0.6 * eased(t, born, born + 20))
    kit.spray(strip, "embers", (180, 124), t - 50, (1.6, 0.8))
    kit.rain(strip, t)


def draw_smoke(kit: Kit, strip: pygame.Surface, t: int) -> None:
    """The coach burns before the engine's lamp; two men come up, and one of them shrugs."""
    kit.put(strip, "railway/night", (0, 0))
    flicker = 0.9 + 0.1 * math.sin(t * 0.61) * math.sin(t * 0.23 + 1)
    kit.light.pool(strip, (192, 96), (176, 66), "fire", 0.55 * flicker)
    lamp = 281, 56
    for x, foot, ahead in COLUMNS:
        kit.play(strip, "smoke/smoke_black", (x, foot), t // 2 + ahead)
    for x, foot, ahead in FLAMES:
        kit.play(strip, "blasts/flames", (x, foot), t + ahead)
    kit.put(strip, "crash/engine_dark", lamp)
    kit.put(strip, "crash/coach_wreck", (178, 115))
    kit.light.cone(strip, lamp, (30, 16), 46, 0.62 * flicker)
    kit.light.pool(strip, lamp, (16, 14), "lamp", flicker)
    kit.light.pool(strip, (250, 76), (70, 50), "fire", 0.35 * flicker)
    for number, (x, y) in enumerate(BLAZES):
        kit.play(strip, "railway/fire_small", (x, y), t + 11 * number)
        kit.light.pool(strip, (x, y - 8), (26, 22), "fire", 0.5 * flicker)
    kit.spray(strip, "embers", (196, 112), t % 360, (1.5, 0.8))
    kit.rain(strip, t)
    _come(kit, strip, t)


def _come(kit: Kit, strip: pygame.Surface, t: int) -> None:
    """The men walk in from the left, the taller last; they stand, one looks round, one shrugs."""
    start, end = ARRIVES
    step = abs(math.sin(t * 0.16)) * 2
    shrug = 0 if t < SHRUG else min(3, 1 + (t - SHRUG) // 12)
    if t >= SHRUG + 36:
        shrug = 2 + t // 15 % 2
    glance = t // 15 % 2 if t < GLANCE else 2 if t < GLANCE + 15 else 3
    for name, x, cel, late in (
        ("ridzik_shrugs", RIDZIK, shrug, 0),
        ("danko_watches", DANKO, glance, 16),
    ):
        way = min(1.0, max(0.0, (t - start - late) / (end - start - late)))
        if t >= start + late:
            bob = step if way < 1 else 0
            kit.put(strip, f"crash/{name}", (x - 190 * (1 - way), 132 + bob), cel)
