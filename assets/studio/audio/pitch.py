"""Names of notes and chords."""

import re

STEPS = {"c": 0, "d": 2, "e": 4, "f": 5, "g": 7, "a": 9, "b": 11}
SHIFTS = {None: 0, "#": 1, "##": 2, "b": -1, "bb": -2}
QUALITIES = {
    "": (0, 4, 7),
    "m": (0, 3, 7),
    "5": (0, 7),
    "7": (0, 4, 7, 10),
    "m7": (0, 3, 7, 10),
    "maj7": (0, 4, 7, 11),
    "sus4": (0, 5, 7),
    "dim": (0, 3, 6),
    "dim7": (0, 3, 6, 9),
    "6": (0, 4, 7, 9),
    "m6": (0, 3, 7, 9),
    "7b9": (0, 4, 7, 10, 1),
    "add9": (0, 4, 7, 2),
    "m9": (0, 3, 7, 2),
}
NOTE = re.compile(r"([a-g])(##|bb(?=\d)|#|b(?=\d))?(\d)$")
CHORD = re.compile(r"([A-G][b#]?)([^/]*)(?:/([A-G][b#]?))?$")
NAMES = ("C", "Db", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B")


def midi(text: str) -> int:
    """'c#4' -> 61."""
    found = NOTE.match(text)
    if not found:
        raise ValueError(f"{text!r} is no note; write one like d4, f#4 or bb3")
    step, shift, octave = found.groups()
    return 12 * (int(octave) + 1) + STEPS[step] + SHIFTS[shift]


def pitch_class(text: str) -> int:
    """'Bb' -> 10."""
    return (STEPS[text[0].lower()] + SHIFTS[text[1:] or None]) % 12


def chord(text: str) -> tuple[frozenset[int], int]:
    """'Gm/Bb' -> pitch classes of the chord, pitch class of the bass."""
    found = CHORD.match(text)
    if not found or found[2] not in QUALITIES:
        raise ValueError(f"{text!r} is no chord; write one like Dm, F/A or {', '.join(QUALITIES)}")
    base = pitch_class(found[1])
    tones = frozenset((base + step) % 12 for step in QUALITIES[found[2]])
    return tones, pitch_class(found[3]) if found[3] else base
