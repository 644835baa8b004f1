"""A score to samples: voices, echo, hall, loop, final level.

With an introduction the file holds introduction, body and the first bars of the body again, and
the loop begins after those bars, so that every tail rings over the seam. Without one the end's
tail is folded over the beginning and the whole file loops: layers stay equal to the sample.
"""

from dataclasses import dataclass, replace

import numpy as np

from assets.studio.audio import loudness
from assets.studio.audio.instruments import play
from assets.studio.audio.score import Note, Score, Voice
from assets.studio.audio.waves import RATE, Wave, band, decibels

TAIL = 6.0  # seconds the last notes and the hall may ring
TARGET = -20.0  # LUFS; calm alone is SPREAD under it, both layers together SPREAD over it
SPREAD = 0.7
POSTROLL = 2  # bars of the second round kept after an introduction
HALL = 1.5  # seconds


@dataclass(frozen=True)
class Piece:
    """A finished file: samples (2, n), and the loop in samples (length 0: a sting)."""

    sound: Wave
    loop_start: int
    loop_length: int

    @property
    def tags(self) -> dict[str, str]:
        if not self.loop_length:
            return {}
        return {"LOOPSTART": str(self.loop_start), "LOOPLENGTH": str(self.loop_length)}


def render(score: Score) -> dict[str, Piece]:
    """All layers of a score at their final level, by name."""
    parts = {layer: _looped(score, _mix(score, layer)) for layer in score.layers}
    gains = _balance({name: part.sound for name, part in parts.items()})
    return {
        name: replace(part, sound=_soft(part.sound * gains[name])) for name, part in parts.items()
    }


def frames(score: Score, beats: float) -> int:
    return round(beats * score.seconds_a_beat * RATE)


def voice_alone(score: Score, voice: Voice) -> Wave:
    """One voice, dry, panned and at its gain -> (2, n)."""
    out = np.zeros((2, frames(score, _length(score)) + int(TAIL * RATE)))
    made: dict[tuple[object, ...], Wave] = {}
    for note in _played(score, voice):
        key = (note.pitches, note.drum, note.beats, note.level, note.marks, note.slide_from)
        sound = made.get((*key, note.take))
        if sound is None:
            sound = play(voice.instrument, note, note.beats * score.seconds_a_beat)
            made[(*key, note.take)] = sound
        at = frames(score, note.start)
        end = min(out.shape[1], at + sound.shape[1])
        out[:, at:end] += sound[:, : end - at]
    pan, gain = voice.settings.get("pan", 0), decibels(voice.settings.get("gain", 0))
    out[0] *= gain * min(1, 1 - pan)
    out[1] *= gain * min(1, 1 + pan)
    return out


def _length(score: Score) -> float:
    """Beats that are played: the form, and the second round's first bars."""
    return score.beats + (POSTROLL * score.metre if score.loop_bar else 0)


def _played(score: Score, voice: Voice) -> list[Note]:
    if not score.loop_bar:
        return voice.notes
    first = score.loop_bar * score.metre
    again = [n for n in voice.notes if first <= n.start < first + POSTROLL * score.metre]
    return voice.notes + [replace(n, start=n.start + score.beats - first) for n in again]


def _mix(score: Score, layer: str) -> Wave:
    size = frames(score, _length(score)) + int(TAIL * RATE)
    dry, echo, hall = (np.zeros((2, size)) for _ in range(3))
    for voice in score.voices.values():
        if layer in ("all", voice.layer):
            sound = voice_alone(score, voice)
            dry += sound
            echo += sound * voice.settings.get("echo", 0)
            hall += sound * voice.settings.get("hall", 0)
    return dry + _echo(score, echo) + _hall(hall)


def _echo(score: Score, send: Wave) -> Wave:
    """Ping-pong, in sixteenths."""
    delay, feedback = (float(x) for x in score.head.get("echo", "3 .4").split())
    step = frames(score, delay / 4)
    out = np.zeros_like(send)
    for n in range(1, 7):
        turned = send[::-1] if n % 2 else send
        out[:, n * step :] += turned[:, : -n * step] * feedback**n
    return out


def _hall(send: Wave) -> Wave:
    """Play into a room, a noise that dies away; in blocks, to spare memory."""
    rng = np.random.default_rng(5)
    t = np.arange(int(HALL * RATE)) / RATE
    shape = np.exp(-t * 6.9 / HALL) * np.clip((t - 0.012) / 0.02, 0, 1)
    size = 1 << 18
    block = size - len(t)
    out = np.zeros((2, send.shape[1] + size))
    for side in range(2):
        room = np.fft.rfft(band(rng.standard_normal(len(t)), 180, 4200, 1) * shape, size)
        for start in range(0, send.shape[1], block):
            part = np.fft.rfft(send[side, start : start + block], size)
            out[side, start : start + size] += np.fft.irfft(part * room, size)
    return out[:, : send.shape[1]] * 0.02


def _looped(score: Score, sound: Wave) -> Piece:
    if score.loop_bar is None:
        return Piece(_trimmed(sound), 0, 0)
    if score.loop_bar:
        start = frames(score, (score.loop_bar + POSTROLL) * score.metre)
        length = frames(score, score.beats - score.loop_bar * score.metre)
        return Piece(sound[:, : start + length], start, length)
    end = frames(score, score.beats)
    out = sound[:, :end].copy()
    for start in range(end, sound.shape[1], end):
        part = sound[:, start : start + end]
        out[:, : part.shape[1]] += part
    return Piece(out, 0, end)


def _trimmed(sound: Wave, floor: float = -66) -> Wave:
    """Cut off a sting's silent end and fade the last 50 ms."""
    loud = np.flatnonzero(np.abs(sound).max(axis=0) > np.abs(sound).max() * decibels(floor))
    out = sound[:, : loud[-1] + 1]
    out[:, -RATE // 20 :] *= np.linspace(1, 0, RATE // 20)
    return out


def _balance(parts: dict[str, Wave]) -> dict[str, float]:
    """Factors: calm a little under the target, both layers together a little over it."""
    if len(parts) == 1:
        ((name, part),) = parts.items()
        return {name: decibels(TARGET - loudness.integrated(part))}
    calm = decibels(TARGET - SPREAD - loudness.integrated(parts["calm"]))
    low, high = 0.0, 8.0
    quiet, edge = loudness.weighted(parts["calm"]) * calm, loudness.weighted(parts["pressure"])
    for _ in range(12):
        middle = (low + high) / 2
        both = loudness.gated(loudness.block_powers(quiet + edge * middle))
        low, high = (middle, high) if both < TARGET + SPREAD else (low, middle)
    return {"calm": calm, "pressure": low}


def _soft(sound: Wave, knee: float = 0.55, top: float = 0.82) -> Wave:
    """Leave everything under the knee alone and bend the rest under the top."""
    size = np.abs(sound)
    bent = knee + (top - knee) * np.tanh((size - knee) / (top - knee))
    return np.asarray(np.sign(sound) * np.where(size > knee, bent, size), np.float64)
