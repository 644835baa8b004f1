"""Scores: what is read, refused and made; the measures, and the commands that show them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("numpy", reason="the studio extra is not installed")
pytest.importorskip("soundfile", reason="the studio extra is not installed")
pytest.importorskip("mutagen", reason="the studio extra is not installed")
pytest.importorskip("PIL", reason="the studio extra is not installed")

import numpy as np
import soundfile
from PIL import Image

from assets.studio.audio import __main__ as command
from assets.studio.audio import (
    harmony,
    instruments,
    loudness,
    mixdown,
    music,
    notation,
    ogg,
    pictures,
)
from assets.studio.audio.waves import RATE
from game.audio.music import TRACKS
from game.faults import BadInputError

if TYPE_CHECKING:
    from assets.studio.audio.waves import Wave

ASSETS = Path(__file__).parents[2] / "assets"
SCORES = sorted((ASSETS / "music").glob("*.txt"))
TABLE = ASSETS / "sounds" / "effects.txt"

HEAD = """title Trial
tempo 120
form S
melody lead
ground bass
voice lead lead gain=0
voice bass bass gain=0
voice kit kit
section S
"""
PLAIN = HEAD + "chords | Dm | A |\nlead | d4 f4 a4 _ | e4 . c#4' . |\nbass | d2 | a1 |\n"


def score_of(folder: Path, text: str) -> Path:
    path = folder / "trial.txt"
    path.write_text(text, "utf-8")
    return path


# ---- notation ----


def test_a_bar_is_cut_into_equal_cells(tmp_path: Path) -> None:
    score = notation.read(score_of(tmp_path, PLAIN))
    lead = score.voices["lead"].notes
    assert [(n.start, n.beats, n.pitches) for n in lead] == [
        (0, 1, (62,)),
        (1, 1, (65,)),
        (2, 2, (69,)),
        (4, 1, (64,)),
        (6, 1, (61,)),
    ]


def test_marks_groups_ties_and_levels(tmp_path: Path) -> None:
    text = HEAD + "chords | Dm | % |\nlead | (p-f) d4 [e4 f4] ~g4 _ | _ a3+c4! *5 . |\n"
    lead = notation.read(score_of(tmp_path, text)).voices["lead"].notes
    assert [n.beats for n in lead] == [1, 0.5, 0.5, 3, 1, 1]
    assert lead[3].slide_from == 65
    assert lead[4].pitches == (57, 60)
    assert lead[5].pitches == (74, 77, 81)
    assert lead[0].level < lead[1].level < lead[2].level


@pytest.mark.parametrize(
    ("row", "complaint"),
    [
        ("lead | h4 | d4 |", "lead: 'h4' is no note"),
        ("lead | _ | d4 |", "no note to hold"),
        ("lead | d4 |", "lead has 1 bars, the chords above it have 2"),
        ("flute | d4 | d4 |", "'flute' is no voice"),
        ("lead | [d4 | d4 |", "a \\[ without its \\]"),
        ("lead | d4] | d4 |", "a \\] without its \\["),
        ("lead | (loud) d4 | d4 |", "'loud' is no level"),
        ("lead | % | d4 |", "a % has no bar before it"),
        ("kit | q... | k... |", "'q' is no drum"),
        ("chords | H | Dm |", "'H' is no chord"),
        ("chords | Dm13 | Dm |", "'Dm13' is no chord"),
        ("voice solo", "a voice needs a name"),
        ("voice solo tuba", "instrument 'tuba' is unknown"),
        ("voice solo lead gain=loud", "could not convert"),
        ("voice solo lead gian=-3", "'gian' is no setting"),
        ("voice solo lead layer=presure", "layer 'presure' is unknown"),
        ("tmepo 120", "'tmepo' begins no line of a score"),
        ("tempo fast", "could not convert"),
        ("tempo 0", "tempo needs 1 numbers over 0"),
        ("metre 3.5", "invalid literal"),
        ("echo 3", "echo needs 2 numbers over 0"),
    ],
)
def test_a_mistake_is_told_with_its_line(tmp_path: Path, row: str, complaint: str) -> None:
    with pytest.raises(BadInputError, match=complaint) as told:
        notation.read(score_of(tmp_path, HEAD + "chords | Dm | A |\n" + row + "\n"))
    assert "trial.txt:11: " in str(told.value)


@pytest.mark.parametrize("word", ["title", "tempo", "form", "melody", "ground"])
def test_a_head_must_be_whole(tmp_path: Path, word: str) -> None:
    text = "\n".join(line for line in PLAIN.splitlines() if not line.startswith(word))
    with pytest.raises(BadInputError, match=f"no '{word}' line"):
        notation.read(score_of(tmp_path, text))


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("form S", "form", ":1: the form names no section"),
        ("form S", "form T", ":1: section 'T' is named in the head but not written"),
        ("form S", "form S\nloop T\nsection T", ":1: section 'T' has no bars"),
        (
            "section S",
            "loop T\nsection T\nchords | Dm |\nsection S",
            ":1: the loop returns to 'T', which the form leaves out",
        ),
        ("ground bass", "ground kit", ":1: voice 'kit' has no pitch"),
        ("melody lead", "melody solo", ":1: voice 'solo' is named in the head but not declared"),
        ("| Dm |", "| _ |", ":10: chords: a _ has no chord to hold"),
    ],
)
def test_a_score_that_cannot_be_played_is_told(
    tmp_path: Path, old: str, new: str, complaint: str
) -> None:
    with pytest.raises(BadInputError, match=complaint):
        notation.read(score_of(tmp_path, PLAIN.replace(old, new, 1)))


# ---- harmony ----


def test_parallel_fifths_are_found(tmp_path: Path) -> None:
    text = HEAD + "chords | C Dm | Em |\nlead | g4 _ a4 _ | b4 |\nbass | c2 _ d2 _ | e2 |\n"
    found = harmony.faults(notation.read(score_of(tmp_path, text)))
    assert found == [
        "section S, bar 1, beat 3: parallel fifths",
        "section S, bar 2, beat 1: parallel fifths",
    ]


def test_a_wrong_bass_and_foreign_notes_are_found(tmp_path: Path) -> None:
    text = HEAD + "chords | Dm | A |\nlead | eb4 | a4 |\nbass | f2 | a1 |\n"
    found = harmony.faults(notation.read(score_of(tmp_path, text)))
    assert found == [
        "section S, bar 1: 50% of the notes fit Dm",
        "section S, bar 1: Dm stands on F",
    ]


# ---- rendering ----


def test_the_same_score_gives_the_same_bytes(tmp_path: Path) -> None:
    path = score_of(tmp_path, PLAIN)
    (first,) = music.bake_score(path, tmp_path)
    before = first.read_bytes()
    (again,) = music.bake_score(path, tmp_path)
    assert again.read_bytes() == before


def test_a_loop_without_introduction_is_whole(tmp_path: Path) -> None:
    piece = mixdown.render(notation.read(score_of(tmp_path, "loop S\n" + PLAIN)))["all"]
    assert (piece.loop_start, piece.loop_length) == (0, 4 * RATE)
    assert piece.sound.shape == (2, 4 * RATE)


def test_layers_are_equal_to_the_sample(tmp_path: Path) -> None:
    text = ("loop S\n" + PLAIN).replace("voice bass bass gain=0", "voice bass bass layer=pressure")
    parts = mixdown.render(notation.read(score_of(tmp_path, text)))
    assert parts["calm"].sound.shape == parts["pressure"].sound.shape


def test_tags_and_sound_come_back(tmp_path: Path) -> None:
    sound = np.sin(np.arange(RATE) / 20)[None] * 0.5
    path = ogg.write(tmp_path / "a.ogg", sound, {"LOOPSTART": "12"}, 0.4)
    decoded, tags = ogg.read(path)
    assert tags == {"LOOPSTART": "12"}
    assert decoded.shape == sound.shape
    assert 10 * np.log10(np.mean((decoded - sound) ** 2) / np.mean(sound**2)) < -20


def test_loudness_of_a_known_tone() -> None:
    """A 997 Hz sine at full scale on both sides has 0 LUFS, by the standard's own example."""
    tone: Wave = np.sin(2 * np.pi * 997 * np.arange(5 * RATE) / RATE)
    assert loudness.integrated(np.vstack([tone, tone])) == pytest.approx(0, abs=0.1)


# ---- what the project ships ----


@pytest.mark.parametrize("path", SCORES, ids=lambda path: path.stem)
def test_a_score_is_without_fault(path: Path) -> None:
    assert harmony.faults(notation.read(path)) == []


@pytest.mark.parametrize("path", SCORES, ids=lambda path: path.stem)
def test_a_track_is_played_as_it_is_written(path: Path) -> None:
    score, track = notation.read(path), TRACKS[path.stem]
    assert track.beat == pytest.approx(score.seconds_a_beat * 1000)
    assert track.loops == (score.loop_bar is not None)
    assert track.layered == (len(score.layers) == 2)


def test_every_instrument_has_its_colour_in_the_roll() -> None:
    assert set(instruments.NAMES) <= set(pictures.COLOURS)


# ---- the command ----


def told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *words: str
) -> tuple[int, str, str]:
    """Run the command; return its code, and what it wrote to standard output and error."""
    monkeypatch.setattr("sys.argv", ["audio", *words])
    code = command.main()
    return code, *capsys.readouterr()


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("check", "OUT/none.txt"), "none.txt: cannot be read (No such file or directory); check"),
        (("check", "OUT/torn.txt"), "torn.txt:1: the head has no 'tempo' line; write one."),
        (("check", "OUT/sound.ogg"), "sound.ogg: is not text in UTF-8; save it as such."),
        (("check", "OUT/trial.txt"), "trial.ogg: there is no such sound; bake it first."),
        (("roll", "OUT/torn.txt", "-o", "OUT/a.png"), "torn.txt:1: the head has no 'tempo' line"),
        (("roll", "OUT/trial.txt", "-o", "OUT/none/a.png"), "a.png: cannot be written (No such"),
        (("spectrogram", "OUT/none.ogg", "-o", "OUT/a.png"), "none.ogg: there is no such sound"),
        (("spectrogram", "OUT/torn.txt", "-o", "OUT/a.png"), "torn.txt: is no sound (Format not"),
        (("spectrogram", "OUT/fast.wav", "-o", "OUT/a.png"), "is sampled at 48000 Hz, not 32000"),
    ],
)
def test_what_cannot_be_judged_or_shown_ends_with_2_and_a_sentence(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    words: tuple[str, ...],
    sentence: str,
) -> None:
    score_of(tmp_path, PLAIN)
    (tmp_path / "torn.txt").write_text("title Trial\n", "utf-8")
    (tmp_path / "sound.ogg").write_bytes((ASSETS / "sounds" / "jab.ogg").read_bytes())
    soundfile.write(tmp_path / "fast.wav", np.zeros(480), 48_000)
    words = tuple(word.replace("OUT", str(tmp_path)) for word in words)
    code, _, err = told(monkeypatch, capsys, *words)
    assert code == 2
    assert sentence in err
    assert err.count("\n") == 1


def test_a_faulty_piece_is_told_and_ends_with_1(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = score_of(tmp_path, PLAIN.replace("bass | d2", "bass | f2"))
    music.bake_score(path, tmp_path)
    code, out, _ = told(monkeypatch, capsys, "check", str(path), "--chart", "--rows")
    assert code == 1
    assert "FAULT section S, bar 1: Dm stands on F\n" in out


@pytest.mark.parametrize("words", [("roll", "theme.txt"), ("spectrogram", "jab.ogg")])
def test_a_picture_is_made_of_what_is_named(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    words: tuple[str, str],
) -> None:
    source = next(ASSETS.rglob(words[1]))
    output = tmp_path / "a.picture"
    assert told(monkeypatch, capsys, words[0], str(source), "-o", str(output))[0] == 0
    with Image.open(output) as picture:
        assert picture.format == "PNG"
        assert min(picture.size) > 100
