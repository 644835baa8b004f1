"""What the scores have in common: keys, paces, sounds, the motif, the form."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("numpy", reason="the studio extra is not installed")

from assets.studio.audio import notation

if TYPE_CHECKING:
    from assets.studio.audio.score import Note, Score

FOLDER = Path(__file__).parents[2] / "assets" / "music"
LIST = (FOLDER / "README.md").read_text(encoding="utf-8")
STAGES = ("bathhouse", "snow", "hospital", "hotel", "chase", "yard")  # in the order of play
PIECES = (*STAGES, "final")
APART = 12  # beats a minute between neighbours
MOTIF = (3, 7, -2, -1, -2, -5, 7)  # semitones: d f c, bb a g d, a
MAJOR = (4, 7, -2, -2, -2, -5, 7)

OWN = {  # instruments and drums that no other stage has
    "snow": {"glass", "breath", "w", "e", "j"},
    "hospital": {"dry", "tremolo", "i", "u"},
    "hotel": {"upright", "vibes", "mute", "r", "y", "b", "f"},
    "yard": {"reed", "p", "g"},
}
OPEN = {  # where the motif is sung as it is: section -> voice
    "snow": ("B", "horns"),
    "hospital": ("C", "horns"),
    "hotel": ("A2", "horns"),
    "chase": ("A2", "brass"),
    "yard": ("B", "horns"),
    "final": ("D", "brass"),
    "bonus": ("B", "lead"),
    "scene_calm": ("A", "clar"),
    "scene_grave": ("B", "cello"),
    "ending": ("D", "brass"),
}
HIDDEN = {  # section, voice, and the notes that begin it, as steps from the first
    "snow": ("C", "vox", (0, -4, -11, -9, -7, -5, 0, -7)),  # upside down
    "hospital": ("A", "dry", (0, -7, -2, 0, 1, 3, -4, -7)),  # backwards
    "hotel": ("D", "walk", (0, 3, 10, 8, 7, 5, 0, 7)),
    "chase": ("A2", "bass", (0, 3, 10, 8, 7, 5, 0, 7)),
    "final": ("A", "low", (0, 3, 9, 8, 7, 6, 0, 6)),  # its fifths are tritones
    "bonus": ("C", "dry", (0, 3, 10, 8, 7, 5, 0, 7)),  # in half a bar
    "scene_calm": ("B", "horns", (0, 4, 11, 9, 7, 5, 0, 7)),  # a note a bar
    "scene_grave": ("A", "bell", (0, 3, 10, 8, 7, 5, 0, 7)),  # tolled
    "ending": ("C", "vibes", (0, 3, 10, 8, 7, 5, 0, 7)),  # a watch
}


def score(name: str) -> Score:
    return notation.read(FOLDER / f"{name}.txt")


def of_section(piece: Score, section: str, voice: str) -> list[Note]:
    """Notes of a voice in the bars of one section."""
    bars = [i for i, (name, _) in enumerate(piece.bars) if name == section]
    first, last = bars[0] * piece.metre, (bars[-1] + 1) * piece.metre
    return [note for note in piece.voices[voice].notes if first <= note.start < last]


def sounds(piece: Score) -> set[str]:
    """Instruments a score uses, and the letters of its drums."""
    drums = {note.drum for voice in piece.voices.values() for note in voice.notes if note.drum}
    return {voice.instrument for voice in piece.voices.values() if voice.notes} | drums


# ---- next to each other ----


def test_every_stage_has_its_own_key() -> None:
    keys = [score(name).head["key"] for name in STAGES]
    assert len(set(keys)) == len(keys)
    assert all(key.endswith("m") for key in keys)


@pytest.mark.parametrize(("one", "other"), [*pairwise(STAGES), ("yard", "final")])
def test_neighbours_differ_in_pace(one: str, other: str) -> None:
    assert abs(float(score(one).head["tempo"]) - float(score(other).head["tempo"])) >= APART


@pytest.mark.parametrize("name", STAGES)
def test_a_stage_differs_in_pace_from_its_boss(name: str) -> None:
    boss = "final" if name == "yard" else "boss"
    assert abs(float(score(name).head["tempo"]) - float(score(boss).head["tempo"])) >= APART


@pytest.mark.parametrize("name", OWN)
def test_a_stage_has_sounds_nobody_else_has(name: str) -> None:
    assert OWN[name] <= sounds(score(name))
    for other in STAGES:
        if other != name:
            assert not OWN[name] & sounds(score(other)), other


# ---- the motif ----


@pytest.mark.parametrize("name", OPEN)
def test_the_motif_is_sung_in_the_open(name: str) -> None:
    section, voice = OPEN[name]
    tops = [max(note.pitches) for note in of_section(score(name), section, voice)]
    steps = [b - a for a, b in pairwise(tops)]
    assert any(tuple(steps[i : i + 7]) in (MOTIF, MAJOR) for i in range(len(steps)))


@pytest.mark.parametrize("name", HIDDEN)
def test_the_motif_is_hidden_once_more(name: str) -> None:
    section, voice, wanted = HIDDEN[name]
    notes = of_section(score(name), section, voice)[: len(wanted)]
    first = notes[0].pitches[0]
    assert tuple((n.pitches[0] - first) % 12 for n in notes) == tuple(s % 12 for s in wanted)


def test_the_bass_of_the_yard_needs_eight_bars_for_the_motif() -> None:
    piece = score("yard")
    for section in ("A", "D"):
        first = [n for n in of_section(piece, section, "bass") if n.start % piece.metre == 0]
        steps = [(b.pitches[0] - a.pitches[0]) % 12 for a, b in pairwise(first)]
        assert steps == [step % 12 for step in MOTIF]


# ---- form ----


@pytest.mark.parametrize("name", [name for name in PIECES if name != "bathhouse"])
def test_one_section_rests_its_drums_or_its_bass(name: str) -> None:
    piece = score(name)
    ground = piece.head["ground"]
    kits = [v.name for v in piece.voices.values() if v.is_kit and v.layer == "calm"]
    sections = set(piece.head["form"].split()) - {"intro"}
    assert len(sections) >= 3
    assert any(
        not of_section(piece, section, ground)
        or sum(len(of_section(piece, section, kit)) for kit in kits) <= len("ssttmmLL")
        for section in sections
    )


@pytest.mark.parametrize("name", PIECES)
def test_a_tune_has_one_highest_note(name: str) -> None:
    """The last section is the climax: its tune touches its highest note once."""
    piece = score(name)
    last = piece.head["form"].split()[-1]
    tunes = (of_section(piece, last, voice) for voice in piece.head["melody"].split())
    tops = [max(note.pitches) for note in next(tune for tune in tunes if tune)]
    assert tops.count(max(tops)) == 1


@pytest.mark.parametrize("name", PIECES)
def test_pressure_adds_no_harmony(name: str) -> None:
    """Strings and stabs of the pressure layer keep to the chord, but for passing notes."""
    piece = score(name)
    for voice in piece.voices.values():
        if voice.layer == "pressure" and not voice.is_kit:
            inside = sum(
                pitch % 12 in chord.tones | {chord.bass}
                for note in voice.notes
                for chord in [next(c for c in reversed(piece.chords) if c.start <= note.start)]
                for pitch in note.pitches
            )
            assert inside >= 0.7 * sum(len(note.pitches) for note in voice.notes), voice.name


# ---- the list of them ----


@pytest.mark.parametrize("name", sorted(path.stem for path in FOLDER.glob("*.txt")))
def test_the_list_tells_title_pace_and_form(name: str) -> None:
    piece, form = score(name), dict[str, int]()
    for section, _ in piece.bars:
        form[section] = form.get(section, 0) + 1
    row = next(line for line in LIST.splitlines() if line.startswith(f"| {name} |"))
    _, title, pace, told, _ = row.strip("| ").split(" | ")
    sections = ", ".join(f"{section} {bars}" for section, bars in form.items())
    assert title == piece.head["title"]
    assert piece.head["tempo"] in re.split("[, ]+", pace)
    assert told.partition(";")[0] in (sections, f"{len(piece.bars)} bars")
    assert told.endswith("calm and pressure") == (len(piece.layers) == 2)
