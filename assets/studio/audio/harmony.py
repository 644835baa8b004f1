"""Faults of a score as music: chords, bass, parallels, density, fills."""

from collections.abc import Iterator
from dataclasses import dataclass

from assets.studio.audio.pitch import NAMES
from assets.studio.audio.score import Chord, Note, Score

LEAST_FIT = 0.6
MOST_VOICES = 9
FEWEST, MOST = 15, 110  # notes a bar
LEAST_LOOP = 60.0  # seconds


@dataclass(frozen=True)
class Bar:
    """How full one bar is."""

    notes: int
    voices: int  # most pitched rows at once


def faults(score: Score) -> list[str]:
    """All that is wrong with a score, each in a sentence."""
    return [*_harmony(score), *_parallels(score), *_form(score)]


def fit(score: Score, chord: Chord) -> float:
    """Share of the pitched sound under a chord that belongs to it."""
    inside = total = 0.0
    for voice in score.voices.values():
        if not voice.is_pitched:
            continue
        for note in voice.notes:
            shared = min(note.end, chord.end) - max(note.start, chord.start)
            if shared > 0:
                weight = shared * note.level
                total += weight * len(note.pitches)
                inside += weight * sum(p % 12 in chord.tones | {chord.bass} for p in note.pitches)
    return inside / total if total else 1.0


def chart(score: Score) -> list[str]:
    """Chord names of every bar with their fit; a line for four bars."""
    lines: list[str] = []
    for index, (section, number) in enumerate(score.bars):
        here = [c for c in score.chords if int(c.start // score.metre) == index]
        if number % 4 == 0:
            lines.append(f"{section:>6} {number + 1:2} |")
        names = " ".join(c.name for c in here)
        lines[-1] += f" {names:<10} {min((fit(score, c) for c in here), default=1):4.0%} |"
    return lines


def density(score: Score) -> list[Bar]:
    """How full every bar is."""
    out = []
    for index in range(len(score.bars)):
        first, last = index * score.metre, (index + 1) * score.metre
        notes = sum(first <= n.start < last for v in score.voices.values() for n in v.notes)
        most = max(_sounding(score, first + step / 4) for step in range(score.metre * 4))
        out.append(Bar(notes, most))
    return out


def _sounding(score: Score, beat: float) -> int:
    pitched = (voice for voice in score.voices.values() if not voice.is_kit)
    return sum(voice.at(beat) is not None for voice in pitched)


def _harmony(score: Score) -> Iterator[str]:
    ground = score.voices[score.head["ground"]]
    for chord in score.chords:
        share = fit(score, chord)
        if share < LEAST_FIT:
            yield f"{score.place(chord.start)}: {share:.0%} of the notes fit {chord.name}"
        note = ground.at(chord.start)
        if note and note.pitches[0] % 12 != chord.bass:
            stood = NAMES[note.pitches[0] % 12]
            yield f"{score.place(chord.start)}: {chord.name} stands on {stood}"


def _top(score: Score, beat: float) -> Note | None:
    """Find the melody: the first of its voices that sounds."""
    notes = (score.voices[name].at(beat) for name in score.head["melody"].split())
    return next((note for note in notes if note), None)


def _parallels(score: Score) -> Iterator[str]:
    """Fifths and octaves in a row between melody and ground, on the beats both move."""
    ground = score.voices[score.head["ground"]]
    before: tuple[int, int] | None = None
    for beat in range(score.beats):
        upper, lower = _top(score, beat), ground.at(beat)
        now = (max(upper.pitches), min(lower.pitches)) if upper and lower else None
        if now and before and _parallel(before, now):
            kind = "octaves" if (now[0] - now[1]) % 12 == 0 else "fifths"
            yield f"{score.place(beat)}, beat {beat % score.metre + 1}: parallel {kind}"
        before = now


def _parallel(before: tuple[int, int], now: tuple[int, int]) -> bool:
    gap = (now[0] - now[1]) % 12
    up, down = now[0] - before[0], now[1] - before[1]
    return gap in (0, 7) and gap == (before[0] - before[1]) % 12 and up * down > 0


def _form(score: Score) -> Iterator[str]:
    for index, bar in enumerate(density(score)):
        place = score.place(index * score.metre)
        if bar.voices > MOST_VOICES:
            yield f"{place}: {bar.voices} pitched rows sound at once, {MOST_VOICES} may"
        if score.loop_bar is not None and not FEWEST <= bar.notes <= MOST:
            yield f"{place}: {bar.notes} notes; {FEWEST} to {MOST} are wanted"
    if score.loop_bar is not None:
        bars = len(score.bars) - score.loop_bar
        seconds = bars * score.metre * score.seconds_a_beat
        if seconds < LEAST_LOOP:
            yield f"the loop lasts {seconds:.1f} s, {LEAST_LOOP:.0f} are wanted"
