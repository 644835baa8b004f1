"""A score as it is played: voices with notes, chords, bars."""

from dataclasses import dataclass, field
from functools import cached_property


@dataclass
class Note:
    start: float  # beats from the beginning
    beats: float
    pitches: tuple[int, ...]  # MIDI numbers; empty for a drum
    drum: str
    level: float
    marks: str = ""
    slide_from: int | None = None
    take: int = 0  # which of the few ways of sounding it a repeated note gets

    @property
    def end(self) -> float:
        return self.start + self.beats


@dataclass
class Voice:
    name: str
    instrument: str
    layer: str
    settings: dict[str, float]
    notes: list[Note] = field(default_factory=list)

    @property
    def is_kit(self) -> bool:
        return self.instrument == "kit"

    @property
    def is_pitched(self) -> bool:
        return self.instrument not in ("kit", "steam")

    def at(self, beat: float) -> Note | None:
        """Find the note that sounds at a beat."""
        inside = (n for n in self.notes if n.start - 1e-6 <= beat < n.end - 1e-6)
        return next(inside, None)


@dataclass
class Chord:
    start: float
    beats: float
    name: str
    tones: frozenset[int]  # pitch classes
    bass: int

    @property
    def end(self) -> float:
        return self.start + self.beats


@dataclass
class Score:
    head: dict[str, str]
    voices: dict[str, Voice]
    chords: list[Chord]
    bars: list[tuple[str, int]]  # section and number inside it, from 0, of every bar
    loop_bar: int | None  # where it returns to; none: a sting

    @cached_property
    def metre(self) -> int:
        return int(self.head.get("metre", 4))

    @property
    def beats(self) -> int:
        return len(self.bars) * self.metre

    @cached_property
    def seconds_a_beat(self) -> float:
        return 60 / float(self.head["tempo"])

    @property
    def layers(self) -> tuple[str, ...]:
        """Files the score is rendered to."""
        named = {voice.layer for voice in self.voices.values()}
        return ("calm", "pressure") if named == {"calm", "pressure"} else ("all",)

    def place(self, beat: float) -> str:
        """Say a beat in words: section and bar."""
        section, number = self.bars[min(int(beat // self.metre), len(self.bars) - 1)]
        return f"section {section}, bar {number + 1}"
