"""Faults of finished music and sounds, by numbers."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from assets.studio.audio import effects, loudness, mixdown, ogg
from assets.studio.audio.effects import TRIM
from assets.studio.audio.score import Score, Voice
from assets.studio.audio.waves import RATE, Wave

CLICK = 2.0
LEAD = 3.0  # dB of the tune over every other row of its section
GROUPS_APART = 1.26, 1.25  # a third in pitch, a quarter in length
BLOCK = RATE // 10  # samples, what the ear adds up
THIRDS = 100 * 2 ** (np.arange(22) / 3)  # Hz, from 100 to 12,800


@dataclass(frozen=True)
class Measures:
    """One file: seconds, LUFS, dB, and parts of the spectrum in dB of the whole."""

    seconds: float
    loudness: float
    softest: float  # of three seconds
    loudest: float
    peak: float
    low: float
    middle: float
    high: float
    quietest: float  # half second
    sides: float  # left against right
    mono: float  # lost by summing
    seam: tuple[float, float]  # step and bend; a click is over 2
    loops: bool

    def line(self) -> str:
        seam = f", seam {self.seam[0]:.2f} {self.seam[1]:.2f}" if self.loops else ""
        return (
            f"{self.seconds:.1f} s, {self.loudness:.1f} LUFS (3 s: {self.softest:.0f} to "
            f"{self.loudest:.0f}), peak {self.peak:.1f}, low {self.low:.1f} middle "
            f"{self.middle:.1f} high {self.high:.1f}, quietest {self.quietest:.0f}, sides "
            f"{self.sides:+.1f}, mono {self.mono:+.1f}{seam}"
        )


def measure(sound: Wave, tags: dict[str, str]) -> Measures:
    """Measure a piece of music (2, n)."""
    start, length = int(tags.get("LOOPSTART", 0)), int(tags.get("LOOPLENGTH", 0))
    short = loudness.lufs(loudness.blocks(sound, 3.0, 1.0))
    low, middle, high = balance(sound)
    left, right = np.mean(sound**2, axis=1)
    return Measures(
        sound.shape[1] / RATE,
        loudness.integrated(sound),
        float(short.min()),
        float(short.max()),
        loudness.true_peak(sound),
        low,
        middle,
        high,
        _quietest(sound),
        float(10 * np.log10(left / right)),
        float(10 * np.log10(np.mean(sound.mean(axis=0) ** 2) / np.mean(sound**2))),
        _seam(sound, start, length) if length else (0.0, 0.0),
        bool(length),
    )


def faults(m: Measures, *, calm: bool = False, edge: bool = False) -> Iterator[str]:
    """What is wrong with a piece; `calm` is the calm layer alone, `edge` the pressure layer."""
    if edge:
        if max(m.seam) >= CLICK:
            yield f"the seam clicks: {m.seam[0]:.2f}, {m.seam[1]:.2f}"
        return
    checks = (
        (abs(m.loudness + 20) <= 1, f"{m.loudness:.1f} LUFS, not -20 +-1"),
        (m.peak < -1, f"true peak {m.peak:.1f} dB"),
        (-8 <= m.low <= -3, f"low band {m.low:.1f} dB, not -8 to -3"),
        (-4 <= m.middle <= -1, f"middle band {m.middle:.1f} dB, not -4 to -1"),
        ((-19 if calm else -16) <= m.high <= -10, f"high band {m.high:.1f} dB, not -16 to -10"),
        (abs(m.sides) <= 1, f"left and right differ by {m.sides:+.1f} dB"),
        (m.mono > -1.5, f"mono sum loses {-m.mono:.1f} dB"),
        (not m.loops or m.quietest > -50, f"a half second at {m.quietest:.0f} dB"),
        (not m.loops or m.loudest - m.softest >= 4, "three-second loudness moves under 4 LU"),
        (max(m.seam) < CLICK, f"the seam clicks: {m.seam[0]:.2f}, {m.seam[1]:.2f}"),
    )
    yield from (text for good, text in checks if not good)


def balance(sound: Wave) -> tuple[float, float, float]:
    """Energy below 250 Hz, to 2500 Hz and above, in dB of the whole."""
    power = np.abs(np.fft.rfft(sound.mean(axis=0))) ** 2
    hz = np.fft.rfftfreq(sound.shape[1], 1 / RATE)
    parts = [float(power[(hz >= a) & (hz < b)].sum()) for a, b in ((20, 250), (250, 2500))]
    parts.append(float(power[hz >= 2500].sum()))
    low, middle, high = (float(10 * np.log10(part / sum(parts) + 1e-12)) for part in parts)
    return low, middle, high


def _seam(sound: Wave, start: int, length: int) -> tuple[float, float]:
    """Step and change of step at the loop point, over the 99th percentile around it."""
    joined = np.concatenate([sound[:, : start + length], sound[:, start : start + 4096]], axis=1)
    at = start + length - 1
    near = slice(at - 2000, at + 2000)
    steps, bends = np.abs(np.diff(joined, axis=1)), np.abs(np.diff(joined, 2, axis=1))
    step = steps[:, at].max() / np.percentile(steps[:, near], 99)
    bend = bends[:, at - 2 : at + 2].max() / np.percentile(bends[:, near], 99)
    return float(step), float(bend)


def _quietest(sound: Wave, seconds: float = 0.5) -> float:
    step = int(seconds * RATE)
    power = [np.mean(sound[:, i : i + step] ** 2) for i in range(0, sound.shape[1] - step, step)]
    return float(10 * np.log10(min(power, default=0) + 1e-12))


def rows(score: Score) -> dict[str, dict[str, float]]:
    """K-weighted loudness of every row in every section, in LUFS."""
    out: dict[str, dict[str, float]] = {}
    for voice in score.voices.values():
        for section, level in row(score, mixdown.voice_alone(score, voice)).items():
            out.setdefault(section, {})[voice.name] = level
    return out


def row(score: Score, sound: Wave) -> dict[str, float]:
    """K-weighted loudness of one row in every section, in LUFS."""
    spans: dict[str, tuple[int, int]] = {}
    for index, (section, _) in enumerate(score.bars):
        first, _ = spans.get(section, (index, index))
        spans[section] = (first, index + 1)
    weighed, out = loudness.weighted(sound), dict[str, float]()
    for section, (first, last) in spans.items():
        a, b = (mixdown.frames(score, bar * score.metre) for bar in (first, last))
        power = float(np.sum(np.mean(weighed[:, a:b] ** 2, axis=1)))
        out[section] = float(loudness.lufs(power))
    return out


def hidden_tunes(score: Score, table: dict[str, dict[str, float]]) -> Iterator[str]:
    """Sections in which another row is too near the tune; its doublings and the bass may be.

    Where the low brass leads by as much, its riff is the tune.
    """
    tune = score.head["melody"].split()
    for section, levels in table.items():
        name = max(tune, key=lambda row: levels[row])
        low = (levels[row] for row in levels if score.voices[row].instrument == "low")
        riff = max(low, default=-np.inf)
        if riff > levels[name] + LEAD:
            continue
        for other, level in levels.items():
            voice = score.voices[other]
            exempt = other in tune or other in score.head.get("doubling", "").split()
            if exempt or _is_bass(voice) or levels[name] < -60:
                continue
            if level > levels[name] - LEAD:
                apart = levels[name] - level
                yield f"section {section}: {other} is only {apart:.1f} dB under {name}"


def _is_bass(voice: Voice) -> bool:
    pitches = [pitch for note in voice.notes for pitch in note.pitches]
    low = bool(pitches) and max(pitches) < 55
    return low or voice.instrument in ("bass", "low", "timpani")


@dataclass(frozen=True)
class EffectMeasures:
    """One variant of an effect: seconds, dB, Hz, and shares of its peak."""

    seconds: float
    peak: float
    centroid: float
    power: float
    loudness: float  # of the loudest tenth of a second, in LUFS
    begin: float  # the first sample against the peak
    end: float  # the last two milliseconds
    offset: float  # the mean

    @property
    def clean(self) -> bool:
        return self.end < 0.02


def measure_effect(path: Path, variants: int) -> list[EffectMeasures]:
    """Measure every variant of an effect's file."""
    return [_one(sound) for sound in cut(path, variants)]


def cut(path: Path, variants: int) -> list[Wave]:
    """Decode an effect and cut it into its variants, as the game does."""
    sound, _ = ogg.read(path)
    slot = sound.shape[1] // variants
    return [sound[0, i * slot : (i + 1) * slot - TRIM] for i in range(variants)]


def _one(sound: Wave) -> EffectMeasures:
    peak = float(np.abs(sound).max())
    loud = np.flatnonzero(np.abs(sound) > peak * 0.003)
    body = sound[: loud[-1] + 1]
    power = np.abs(np.fft.rfft(body)) ** 2
    hz = np.fft.rfftfreq(len(body), 1 / RATE)
    return EffectMeasures(
        len(body) / RATE,
        float(20 * np.log10(peak)),
        float((power * hz).sum() / power.sum()),
        float(10 * np.log10(np.mean(body**2))),
        effects.loudness_of(sound),
        float(abs(sound[0]) / peak),
        float(np.abs(sound[-int(0.002 * RATE) :]).max() / peak),
        float(abs(body.mean()) / peak),
    )


def measure_loop(path: Path) -> tuple[float, float]:
    """Step and bend at the seam of an effect without an end."""
    sound, _ = ogg.read(path)
    return _seam(sound, 0, sound.shape[1] - int((effects.AFTER + effects.GAP) * RATE))


def thirds(sound: Wave, step: int = BLOCK // 4) -> Wave:
    """Levels of a mono sound in thirds of an octave, in dB -> (blocks, thirds)."""
    padded = np.pad(sound, (0, BLOCK))
    blocks = np.lib.stride_tricks.sliding_window_view(padded, BLOCK)[::step]
    power = np.abs(np.fft.rfft(blocks * np.hanning(BLOCK))) ** 2 * (16 / 3 / BLOCK**2)
    edges = np.searchsorted(np.fft.rfftfreq(BLOCK, 1 / RATE), THIRDS)
    return np.asarray(10 * np.log10(np.add.reduceat(power, edges, axis=1)[:, :-1] + 1e-12))


def stands_out(sound: Wave, music: Wave) -> float:
    """Tell by how many dB a sound rises over music (in thirds), in the three best at once."""
    return float(np.sort(thirds(sound) - music, axis=1)[:, -3:].mean(axis=1).max())


def too_alike(tells: dict[str, tuple[float, float]]) -> Iterator[str]:
    """Tells (name -> Hz, seconds) within a third in pitch and also a quarter in length."""
    names = list(tells)
    for i, one in enumerate(names):
        for other in names[i + 1 :]:
            apart = [max(a / b, b / a) for a, b in zip(tells[one], tells[other], strict=True)]
            if apart[0] < GROUPS_APART[0] and apart[1] < GROUPS_APART[1]:
                yield f"{one} and {other} are alike: pitch {apart[0]:.2f}, length {apart[1]:.2f}"
