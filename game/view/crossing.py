"""The crossing of the race: tracks across the road, gates and lamps, and the engine that comes.

Everything is a function of where the crossing is in the strip, of the ticks left until the train,
and of the tick. `x` is the column at which the middle of the tracks meets the far lane.
"""

import math
from collections.abc import Iterable, Sequence

import pygame

from game.view.palette import Colour
from game.view.road.kit import Kit, between, eased

BELLS, BEAM, LIGHT, LAST = 720, 480, 240, 48  # ticks left at which each begins
FAR_LANE, SLOPE = 85, 2.34  # row; px to the left in each row of the tracks
FAR_KERB, NEAR_KERB = 71, 130
SIZES = (0.42, 0.5, 0.6, 0.7, 0.82, 0.96, 1.1, 1.3, 1.5)  # of the engine's pictures, in order
CAMERA = 187  # ticks: the engine is half as large when it is so far off
FOOT = 37  # px from the lamp down to the rails, at size 1
STOPS = 93  # row of the engine's foot as it strikes
GATE_FAR, GATE_NEAR, CROSSBUCK = -12, 24, 46  # columns from x
LAMPS = ((-11, -43), (8, -43))  # of the crossbuck
BLINK = 16  # ticks
OFF = 400  # px from the strip at which nothing is drawn any more

RUNS = 560  # ticks left at which the engine turns away from the houses
PASSES = ((1800, 0.3), (1350, 0.38), (950, 0.48), (0, 0.6))  # from so many ticks on, its size
TRAIN = ("box", "tank", "hopper", "box", "box", "tank", "hopper")
ENGINE_LONG, WAGON_LONG = 208, 124  # px at size 1
HOUSES = 64  # row on which it runs behind them
WAY = 3300  # ticks of the whole race


class Crossing:
    """Draws the crossing: `draw_ground` and `draw_behind` before the vehicles, then the rest."""

    def __init__(self, palette: Sequence[Colour], seed: int = 0) -> None:
        self._kit = Kit(palette, seed)

    def preload(self) -> None:
        """Read and make what is slow to make, so that no frame waits for it."""
        scratch = self._kit.scratch()
        for left in range(BEAM, -1, -40):
            self.draw_behind(scratch, 260, left, 0)
            self.draw_before(scratch, 260, left, 0)
        self.draw_running(scratch, WAY, 0, [scratch.get_rect()])

    def draw_running(
        self, strip: pygame.Surface, left: int, t: int, gaps: Iterable[pygame.Rect]
    ) -> None:
        """Draw the train as it runs level behind the houses, seen through the gaps alone."""
        if left <= RUNS:
            return
        cel = next(n for n, (since, _) in enumerate(PASSES) if left > since)
        size = PASSES[cel][1]
        nose = 96 + 190 * (WAY - left) / WAY + 6 * math.sin(t / 40)
        old = strip.get_clip()
        for gap in gaps:
            strip.set_clip(gap.clip(old))
            self._draw_train(strip, (nose, HOUSES + cel), cel, size, t)
        strip.set_clip(old)

    def draw_ground(self, strip: pygame.Surface, x: int) -> None:
        """Draw the tracks across the road."""
        if -OFF < x < OFF + 320:
            self._kit.put(strip, "railway/track", (x, FAR_LANE))

    def draw_behind(
        self, strip: pygame.Surface, x: int, left: int, t: int, *, past: int = 0
    ) -> None:
        """Draw what is behind the vehicles: the far gate, and the engine as it comes.

        past: px that it has gone on since it struck.
        """
        if not -OFF < x < OFF + 320:
            return
        self._draw_gate(strip, (x + GATE_FAR, FAR_KERB), left, t, broken=False)
        if left <= BEAM:
            size = _size(left)
            cel = max(n for n, given in enumerate(SIZES) if given <= size + 0.01)
            lamp = lamp_at(x, left, past)
            self._kit.play(
                strip, "smoke/puff_dark", (lamp[0] + 16 * size, lamp[1] - 26 * size), t % 24
            )
            self._kit.put(strip, "railway/engine_comes", lamp, cel)

    def draw_before(
        self,
        strip: pygame.Surface,
        x: int,
        left: int,
        t: int,
        *,
        past: int = 0,
        broken: bool = False,
    ) -> None:
        """Draw what is before the vehicles: the engine's light on them, gate, crossbuck, lamps."""
        if not -OFF < x < OFF + 320:
            return
        if left <= BEAM:
            self._draw_light(strip, x - past, left, t)
        self._draw_gate(strip, (x + GATE_NEAR, NEAR_KERB), left, t, broken=broken)
        foot = x + CROSSBUCK, NEAR_KERB
        if left > BELLS:
            self._kit.put(strip, "works/crossbuck", foot)
            return
        side = t // BLINK % 2
        self._kit.put(strip, "works/crossbuck_on", foot, side)
        lamp = foot[0] + LAMPS[side][0], foot[1] + LAMPS[side][1]
        self._kit.light.pool(strip, lamp, (24, 20), "alarm", 0.8)
        self._kit.put(strip, "works/lamp_glow", lamp, 1)

    # ---- parts ---------------------------------------------------------------------------------
    def _draw_train(
        self, strip: pygame.Surface, nose: tuple[float, float], cel: int, size: float, t: int
    ) -> None:
        column = nose[0] - ENGINE_LONG * size
        for wagon in TRAIN:
            self._kit.put(strip, f"railway/{wagon}_passes{cel}", (column, nose[1]))
            column -= WAGON_LONG * size
        self._kit.play(strip, f"railway/engine_passes{cel}", nose, t)
        lamp = nose[0] - 17 * size, nose[1] - 36 * size
        self._kit.light.cone(strip, lamp, (lamp[0] + 150, lamp[1] + 10), 14, 0.4)
        self._kit.light.pool(strip, lamp, (8, 7), "lamp", 0.8)

    def _draw_gate(
        self, strip: pygame.Surface, foot: tuple[int, int], left: int, t: int, *, broken: bool
    ) -> None:
        closing = BELLS - left
        frames = len(self._kit.sheet("works").tags["gate_closing"].frames)
        if broken:
            self._kit.play(strip, "works/gate_broken", foot, t)
        elif closing < 0:
            self._kit.put(strip, "works/gate_up", foot)
        elif closing // 8 < frames:
            self._kit.put(strip, "works/gate_closing", foot, closing // 8)
        else:
            self._kit.play(strip, "works/gate_down", foot, t)

    def _draw_light(self, strip: pygame.Surface, x: int, left: int, t: int) -> None:
        """Sweep the street with the beam, then hold it on the coaches, the more the nearer."""
        light, lamp = self._kit.light, lamp_at(x, left)
        gone, near = eased(left, BEAM, LIGHT), 1 - left / LIGHT
        sweep = between((x + 60, 150), (x - 230, 128), 0.5 - 0.5 * math.cos(gone * math.pi * 1.5))
        held = (lamp[0] - 230, 104)
        aim = between(sweep, held, eased(LIGHT + 40 - left, 0, 40))
        power = 0.4 + 0.2 * gone if left > LIGHT else 0.55 + 0.2 * near
        light.cone(strip, lamp, aim, 40 + 36 * gone, power)
        if left <= LIGHT:
            light.pool(strip, (x - 62, 84), (104, 42), "lamp", 0.1 + 0.22 * near)
            light.pool(strip, (lamp[0] - 14, lamp[1] + 8), (40, 26), "lamp", 0.6 + 0.4 * near)
        light.pool(strip, lamp, (16, 14), "lamp", power)
        if left <= LIGHT:
            self._kit.put(strip, "road/lamp_star", lamp, t // 4 if left > LAST else 1)


def lamp_at(x: int, left: int, past: int = 0) -> tuple[float, float]:
    """Return where the engine's lamp is in the strip; past: px that it went on, level with us."""
    size = _size(left)
    foot = FAR_KERB - 1 + (STOPS - FAR_KERB + 1) * (size - SIZES[0]) / (SIZES[-1] - SIZES[0])
    return x - past + (FAR_LANE - foot) * SLOPE - 3 * size, foot - FOOT * size


def _size(left: int) -> float:
    return max(SIZES[0], SIZES[-1] * CAMERA / (max(0, left) + CAMERA))
