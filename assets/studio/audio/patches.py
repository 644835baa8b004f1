"""The pitched instruments as numbers: spectra and how they move."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from assets.studio.audio.waves import Wave

Spectrum = Callable[[Wave, float], Wave]  # Hz of the harmonics, brightness 0 to 1 -> levels


@dataclass(frozen=True)
class Patch:
    """Times in seconds, `unison` in cents, `scoop` and vibrato depth in semitones."""

    spectrum: Spectrum
    attack: float = 0.012
    decay: float = 0.25
    sustain: float = 0.7
    release: float = 0.09
    bright: tuple[float, float, float] = (0.2, 1.0, 0.5)  # at the start, at the top, held
    vibrato: tuple[float, float, float] = (5.2, 0.0, 0.25)  # Hz, depth, delay
    unison: tuple[float, ...] = (0.0,)
    spread: float = 0.0  # how far apart the unison stands, 0 to 1
    scoop: float = 0.0  # below the note for the first 50 ms
    breath: float = 0.0
    arpeggio: bool = False
    bits: int = 0  # 8: the grain of a sampled instrument


def formants(*peaks: tuple[float, float, float]) -> Callable[[Wave], Wave]:
    """(Hz, width, level)... -> a curve over frequency."""

    def curve(hz: Wave) -> Wave:
        out = np.zeros_like(hz)
        for at, width, level in peaks:
            out += level * np.exp(-0.5 * ((hz - at) / width) ** 2)
        return out

    return curve


BODY = formants((620, 320, 1.0), (1250, 420, 0.75), (2400, 800, 0.3))
AH = formants((640, 110, 1.0), (1080, 130, 0.55), (2550, 280, 0.22), (3400, 400, 0.1))
OH = formants((430, 100, 1.0), (800, 120, 0.45), (2500, 300, 0.08))
MUTE = formants((760, 250, 1.0), (1700, 400, 0.12))
BELLOWS = formants((480, 240, 1.0), (1350, 450, 0.35))
BELLY = formants((110, 60, 0.6), (240, 120, 1.0), (700, 260, 0.4))


def _number(hz: Wave) -> Wave:
    out: Wave = hz / hz[0]
    return out


def brass(hz: Wave, bright: float) -> Wave:
    edge = 500 + 4800 * bright**1.3
    out: Wave = _number(hz) ** -0.55 * (0.35 + BODY(hz)) / (1 + (hz / edge) ** 4)
    return out


def low_brass(hz: Wave, bright: float) -> Wave:
    edge = 260 + 1900 * bright**1.3
    out: Wave = _number(hz) ** -0.6 * (0.5 + BODY(hz)) / (1 + (hz / edge) ** 3)
    return out


def choir(hz: Wave, bright: float) -> Wave:
    out: Wave = _number(hz) ** -0.35 * ((1 - bright) * OH(hz) + bright * AH(hz) + 0.02)
    return out


def saw(hz: Wave, bright: float) -> Wave:
    out: Wave = _number(hz) ** -1.0 / (1 + (hz / (300 + 5200 * bright**2)) ** 4)
    return out


def pulse(hz: Wave, bright: float) -> Wave:
    k = _number(hz)
    width = 0.12 + 0.36 * (1 - bright)
    out: Wave = np.abs(np.sin(np.pi * k * width)) / k / (1 + (hz / 7500) ** 4)
    return out


def strings(hz: Wave, bright: float) -> Wave:
    out: Wave = _number(hz) ** -0.9 * (0.5 + BODY(hz)) / (1 + (hz / (900 + 4200 * bright)) ** 4)
    return out


def muted(hz: Wave, bright: float) -> Wave:
    """A cup before a trumpet: little ground, one narrow vowel."""
    out: Wave = _number(hz) ** -0.25 * (0.12 + MUTE(hz)) / (1 + (hz / (1100 + 2000 * bright)) ** 4)
    return out


def reed(hz: Wave, bright: float) -> Wave:
    edge = 900 + 2800 * bright
    out: Wave = _number(hz) ** -0.6 * (0.4 + BELLOWS(hz)) / (1 + (hz / edge) ** 4)
    return out


def clarinet(hz: Wave, bright: float) -> Wave:
    """A stopped pipe: the even harmonics are nearly missing."""
    k = _number(hz)
    out: Wave = np.where(np.round(k) % 2 == 1, 1.0, 0.1) * k**-0.8
    out /= 1 + (hz / (650 + 2700 * bright)) ** 3
    return out


def upright(hz: Wave, bright: float) -> Wave:
    edge = 320 + 1500 * bright
    out: Wave = _number(hz) ** -0.8 * (0.3 + BELLY(hz)) / (1 + (hz / edge) ** 3)
    return out


def vibes(hz: Wave, bright: float) -> Wave:
    """A bar tuned to its fourth and tenth harmonic."""
    return _partials(hz, {1: 1.0, 4: 0.32 * bright, 10: 0.1 * bright**2})


def glass(hz: Wave, bright: float) -> Wave:
    return _partials(hz, {1: 1.0, 2: 0.16, 3: 0.4 * bright, 5: 0.26 * bright, 8: 0.14 * bright**2})


def _partials(hz: Wave, levels: dict[int, float]) -> Wave:
    k = np.round(_number(hz))
    out = np.zeros_like(hz)
    for number, level in levels.items():
        out += level * (k == number)
    return out


PATCHES = {
    "brass": Patch(
        brass,
        attack=0.028,
        decay=0.35,
        sustain=0.78,
        release=0.1,
        bright=(0.15, 0.95, 0.6),
        vibrato=(5.1, 0.16, 0.35),
        unison=(-5, 4),
        spread=0.15,
        scoop=0.5,
        breath=0.012,
        bits=8,
    ),
    "horns": Patch(
        brass,
        attack=0.045,
        decay=0.4,
        sustain=0.8,
        release=0.14,
        bright=(0.1, 0.55, 0.38),
        vibrato=(4.8, 0.1, 0.4),
        unison=(-6, 5),
        spread=0.3,
        scoop=0.3,
        breath=0.01,
        bits=8,
    ),
    "low": Patch(
        low_brass,
        attack=0.022,
        decay=0.3,
        sustain=0.75,
        release=0.08,
        bright=(0.25, 1.0, 0.55),
        vibrato=(5.0, 0.05, 0.5),
        unison=(-4, 4),
        spread=0.1,
        scoop=0.35,
        breath=0.01,
        bits=8,
    ),
    "choir": Patch(
        choir,
        attack=0.11,
        decay=0.6,
        sustain=0.85,
        release=0.3,
        bright=(0.25, 0.75, 0.6),
        vibrato=(5.3, 0.17, 0.2),
        unison=(-13, -5, 4, 12),
        spread=0.7,
        scoop=0.2,
        breath=0.02,
        bits=8,
    ),
    "hum": Patch(
        choir,
        attack=0.25,
        decay=0.6,
        sustain=0.9,
        release=0.45,
        bright=(0.0, 0.12, 0.08),
        vibrato=(4.7, 0.13, 0.3),
        unison=(-12, -4, 5, 11),
        spread=0.7,
        scoop=0.1,
        breath=0.015,
        bits=8,
    ),
    "bass": Patch(
        saw,
        attack=0.004,
        decay=0.16,
        sustain=0.45,
        release=0.05,
        bright=(0.85, 0.75, 0.22),
        unison=(-3, 3),
    ),
    "lead": Patch(
        pulse,
        attack=0.006,
        decay=0.3,
        sustain=0.72,
        bright=(0.5, 0.8, 0.3),
        vibrato=(5.8, 0.28, 0.18),
        unison=(-4, 4),
        spread=0.2,
    ),
    "arp": Patch(
        pulse,
        attack=0.003,
        decay=0.12,
        sustain=0.5,
        release=0.05,
        bright=(0.35, 0.3, 0.1),
        arpeggio=True,
    ),
    "strings": Patch(
        strings,
        attack=0.02,
        decay=0.12,
        sustain=0.55,
        release=0.08,
        bright=(0.6, 0.9, 0.45),
        vibrato=(5.5, 0.08, 0.3),
        unison=(-9, -3, 4, 8),
        spread=0.6,
    ),
    "tremolo": Patch(
        strings,
        attack=0.09,
        decay=0.5,
        sustain=0.85,
        release=0.3,
        bright=(0.1, 0.5, 0.35),
        vibrato=(12.5, 0.14, 0.0),  # too fast for a vibrato: it shivers
        unison=(-12, -5, 4, 11),
        spread=0.7,
        breath=0.006,
    ),
    "breath": Patch(
        choir,
        attack=0.08,
        decay=0.45,
        sustain=0.5,
        release=0.4,
        bright=(0.9, 0.5, 0.1),  # "ha" closing to "oh"
        vibrato=(4.9, 0.12, 0.3),
        unison=(-14, -5, 5, 13),
        spread=0.8,
        scoop=0.1,
        breath=0.16,
        bits=8,
    ),
    "glass": Patch(
        glass,
        attack=0.002,
        decay=0.5,
        sustain=0.0,
        release=0.5,
        bright=(1.0, 0.9, 0.1),
        unison=(-3, 3),
        spread=0.3,
        bits=8,
    ),
    "vibes": Patch(
        vibes,
        attack=0.003,
        decay=0.8,
        sustain=0.06,
        release=0.5,
        bright=(1.0, 0.8, 0.1),
        unison=(-7, 7),  # they beat as the motor of a vibraphone does
        spread=0.3,
        bits=8,
    ),
    "mute": Patch(
        muted,
        attack=0.022,
        decay=0.3,
        sustain=0.75,
        release=0.08,
        bright=(0.2, 0.9, 0.55),
        vibrato=(5.6, 0.14, 0.28),
        scoop=0.5,
        breath=0.015,
        bits=8,
    ),
    "clarinet": Patch(
        clarinet,
        attack=0.035,
        decay=0.4,
        sustain=0.85,
        release=0.09,
        bright=(0.2, 0.7, 0.45),
        vibrato=(4.6, 0.07, 0.45),
        scoop=0.15,
        breath=0.02,
        bits=8,
    ),
    "reed": Patch(
        reed,
        attack=0.045,
        decay=0.3,
        sustain=0.9,
        release=0.1,
        bright=(0.3, 0.7, 0.55),
        unison=(-10, 0, 9),
        spread=0.4,
        breath=0.012,
        bits=8,
    ),
    "upright": Patch(
        upright,
        attack=0.006,
        decay=0.32,
        sustain=0.16,
        release=0.07,
        bright=(1.0, 0.8, 0.1),
        scoop=0.25,
        breath=0.03,
        bits=8,
    ),
    "dry": Patch(
        pulse,
        attack=0.002,
        decay=0.1,
        sustain=0.22,
        release=0.03,
        bright=(0.9, 0.7, 0.2),
    ),
}
