"""A tape comes back as it was written, and what is no whole tape is refused in a sentence."""

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from zlib import crc32

import pytest

from game.cli import main
from game.faults import BadInputError
from game.replay.tape import Tape, TapeError, record
from game.replay.tape_file import MOST_TICKS, load, save, to_text
from game.resources import level
from game.session import Session, Start
from game.testing.players import BOTS

TICKS = 200
LEVEL = "levels/bathhouse.tmx"


@pytest.fixture(scope="module")
def tape() -> Tape:
    session = Session(Start.of(level(LEVEL), seed=5, players=2, difficulty="hard"))
    bots = [BOTS["careful"](5), BOTS["random"](6)]
    for _ in range(TICKS):
        players = zip(bots, session.world.players, strict=True)
        session.step(tuple(bot.act(session.world, player) for bot, player in players))
    return record(session)


def checked(lines: list[str]) -> str:
    """Give a changed tape a check that fits it, so that only the change itself is wrong."""
    body = "\n".join(lines[:-1]) + "\n"
    try:
        end = json.loads(lines[-1])
    except (ValueError, RecursionError):
        return body + lines[-1] + "\n"
    if isinstance(end, dict):
        end["check"] = f"{crc32(body.encode()):08x}"
    return body + json.dumps(end) + "\n"


def test_a_tape_comes_back_as_it_was(tape: Tape, tmp_path: Path) -> None:
    path = tmp_path / "a.tape"
    save(tape, path)
    assert load(path) == tape
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.tape"]
    assert path.read_bytes() == to_text(tape).encode()


def test_a_tape_holds_what_it_was_played_from(tape: Tape) -> None:
    header = tape.header
    assert (header.level, header.seed, header.players) == (LEVEL, 5, 2)
    assert (header.difficulty, header.at) == ("hard", "")
    assert header.files["bathhouse.tmx"] != header.files["tilesets/bathhouse.tsx"]
    assert (len(tape.inputs), len(tape.digests)) == (TICKS, TICKS // 60)
    assert tape.end.ticks == TICKS


def test_line_ends_of_another_system_do_no_harm(tape: Tape, tmp_path: Path) -> None:
    path = tmp_path / "a.tape"
    path.write_bytes(to_text(tape).replace("\n", "\r\n").encode())
    assert load(path) == tape


def test_a_place_that_cannot_be_written_is_told(tape: Tape, tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match="choose another place"):
        save(tape, tmp_path / "nowhere" / "a.tape")
    assert list(tmp_path.iterdir()) == []


# ---- defects ---------------------------------------------------------------------------------
Change = Callable[[list[str]], list[str]]


def line(at: int, text: str) -> Change:
    """Replace one line; places before 0 count from the end."""

    def change(lines: list[str]) -> list[str]:
        place = at % len(lines)
        return [*lines[:place], text, *lines[place + 1 :]]

    return change


def field(at: int, **values: object) -> Change:
    """Change fields of the header (line 0) or of the end (line -1)."""

    def change(lines: list[str]) -> list[str]:
        data = json.loads(lines[at])
        data.update({key.replace("_", " "): value for key, value in values.items()})
        return line(at, json.dumps(data))(lines)

    return change


def without(key: str) -> Change:
    def change(lines: list[str]) -> list[str]:
        data = json.loads(lines[0])
        del data[key]
        return line(0, json.dumps(data))(lines)

    return change


def before_inputs(*more: str) -> Change:
    """Put lines between the header and the inputs."""
    return lambda lines: [lines[0], *more, *lines[1:]]


def digest_line(lines: list[str]) -> int:
    return lines.index("digests") + 1


# (name, change, what the sentence says, its line; None: the last one)
DEFECTS: tuple[tuple[str, Change, str, int | None], ...] = (
    ("no header", lambda lines: lines[1:], "no JSON", 1),
    ("header is a list", line(0, "[1, 2]"), "no JSON object", 1),
    ("header nested deeply", line(0, "[" * 100_000), "no JSON", 1),
    ("other format", field(0, redheat_tape=1), "format 2", 1),
    ("no format", without("redheat tape"), "format 2", 1),
    ("no level", without("level"), "'level' must be text", 1),
    ("level is a number", field(0, level=7), "'level' must be text", 1),
    ("level of two lines", field(0, level="a\nb"), "'level' must be text of one line", 1),
    ("NUL in the level", field(0, level="a\0b"), "'level' must be text of one line", 1),
    ("version no terminal can show", field(0, game="\ud800"), "'game' must be text", 1),
    ("files in a list", field(0, files=["a"]), "'files' must be names and digests", 1),
    ("files are numbers", field(0, files={"a": 7}), "'files' must be names and digests", 1),
    ("no place to begin", without("at"), "'at' must be text", 1),
    ("seed in words", field(0, seed="five"), "'seed' must be a whole number", 1),
    ("seed is a fraction", field(0, seed=1.5), "'seed' must be a whole number", 1),
    ("players is a flag", field(0, players=True), "'players' must be a whole number", 1),
    ("no players", field(0, players=0), "players must be 1 or 2", 1),
    ("a thousand players", field(0, players=1000), "players must be 1 or 2", 1),
    ("unknown difficulty", field(0, difficulty="brutal"), "there are easy, normal, hard", 1),
    ("other buttons", field(0, buttons=["left"]), "the buttons must be left, right", 1),
    ("no inputs", line(1, "input"), "the word 'inputs'", 2),
    ("count in words", line(2, "ten 00 00"), "a count and the held buttons", 3),
    ("empty line", line(2, ""), "a count and the held buttons", 3),
    ("negative count", line(2, "-5 00 00"), "2 pair(s) of hexadecimal digits", 3),
    ("count of nil", line(2, "0 00 00"), "2 pair(s) of hexadecimal digits", 3),
    ("one column short", line(2, "5 00"), "2 pair(s) of hexadecimal digits", 3),
    ("no such button", line(2, "5 2000 00"), "2 pair(s) of hexadecimal digits", 3),
    ("buttons in words", line(2, "5 up 00"), "a count and the held buttons", 3),
    ("NUL bytes", line(2, "5 \0\0 00"), "a count and the held buttons", 3),
    ("huge count", line(2, f"{MOST_TICKS + 1} 00 00"), "longer than an hour", 3),
    ("absurd count", line(2, "9" * 5000 + " 00 00"), "a count and the held buttons", 3),
    ("a run too many", line(2, "9999 00 00"), "do not belong together", None),
    ("opening that is no JSON", before_inputs("opening", "{"), "no JSON", 3),
    ("opening without a tick", before_inputs("opening", '{"stage": 1}'), "'tick' must be", 3),
    ("plan that is a list", before_inputs("plan", "[]"), "no JSON object", 3),
    (
        "opening before the plan",
        before_inputs("opening", '{"tick": 0}', "plan", "{}"),
        "'inputs'",
        4,
    ),
    ("end that is no object", line(-1, "7"), "cut short", None),
    ("end nested deeply", line(-1, "[" * 100_000), "cut short", None),
    ("other number of ticks", field(-1, ticks=TICKS + 1), "do not belong together", None),
    ("score in words", field(-1, score="many"), "'score' must be a whole number", None),
    ("outcome is nothing", field(-1, outcome=None), "'outcome' must be text", None),
)


@pytest.mark.parametrize("defect", DEFECTS, ids=lambda defect: defect[0])
def test_a_defective_tape_is_refused(
    tape: Tape,
    defect: tuple[str, Change, str, int | None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    _, change, says, at = defect
    lines = change(to_text(tape).splitlines())
    path = tmp_path / "bad.tape"
    path.write_text(checked(lines), encoding="utf-8")
    refused(path, says, at or len(lines), monkeypatch, capsys)


def refused(
    path: Path,
    says: str,
    at: int,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Hold: TapeError with place; the command says it in one line, ends with 2, writes nothing."""
    with pytest.raises(TapeError) as caught:
        load(path)
    assert says in str(caught.value)
    assert str(caught.value).startswith(f"{path}:{at}: " if at else f"{path}: ")
    monkeypatch.chdir(path.parent)
    before = sorted(path.parent.rglob("*"))
    assert main(["tape", "verify", str(path)]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err == f"redheat: {caught.value}\n"
    assert sorted(path.parent.rglob("*")) == before


@pytest.mark.parametrize("part", [0, 1, 30, 400, 700, -1, -30, -200])
def test_a_tape_cut_short_anywhere_is_refused(tape: Tape, tmp_path: Path, part: int) -> None:
    text = to_text(tape).rstrip("\n")
    path = tmp_path / "cut.tape"
    path.write_text(text[:part], encoding="utf-8")
    with pytest.raises(TapeError, match=r"cut\.tape:\d+: "):
        load(path)


def test_a_scrambled_tape_is_refused_with_its_last_line(
    tape: Tape,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    lines = to_text(tape).splitlines()
    lines[2], lines[3] = lines[3], lines[2]
    path = tmp_path / "scrambled.tape"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    refused(path, "has been changed", len(lines), monkeypatch, capsys)


def test_digests_of_other_ticks_are_refused(tape: Tape, tmp_path: Path) -> None:
    lines = to_text(tape).splitlines()
    place = digest_line(lines)
    lines[place] = lines[place].replace("60 ", "61 ", 1)
    path = tmp_path / "bad.tape"
    path.write_text(checked(lines), encoding="utf-8")
    with pytest.raises(TapeError, match=f":{place + 1}: the digest of tick 60 was expected"):
        load(path)


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n\xff\xfe", bytes(range(256)) * 40])
def test_what_is_no_text_is_refused(
    data: bytes,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = tmp_path / "picture.tape"
    path.write_bytes(data)
    refused(path, "it is no text", 0, monkeypatch, capsys)


@pytest.mark.parametrize("kind", ["missing", "folder", "loop", "locked"])
def test_a_file_that_cannot_be_read_is_told(
    kind: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = tmp_path / "a.tape"
    if kind == "folder":
        path.mkdir()
    elif kind == "loop":
        path.symlink_to(path)
    elif kind == "locked":
        path.write_text("x")
        path.chmod(0)
        if os.access(path, os.R_OK):
            pytest.skip("this user may read everything")
    refused(path, "cannot be read", 0, monkeypatch, capsys)


@pytest.mark.parametrize("name", ["nowhere.tmx", "a" * 5000, "/", ""])
def test_a_level_that_is_not_there_is_told_in_a_sentence(
    tape: Tape, name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.tape"
    path.write_text(checked(field(0, level=name)(to_text(tape).splitlines())), encoding="utf-8")
    assert main(["tape", "verify", str(path)]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("redheat: ")
    assert f"{path}: the tape was played on {name}, which is not here" in err


def test_a_level_with_faults_is_told(
    tape: Tape, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "bad.tmx"
    shutil.copy(level(LEVEL), bad)
    bad.write_text(bad.read_text(encoding="utf-8")[:2000], encoding="utf-8")
    path = tmp_path / "a.tape"
    path.write_text(checked(field(0, level=str(bad))(to_text(tape).splitlines())), encoding="utf-8")
    assert main(["tape", "verify", str(path)]) == 2
    assert str(bad) in capsys.readouterr().err


def test_a_fault_tells_its_place() -> None:
    assert str(BadInputError("is wrong", "a", 3)) == "a:3: is wrong"
    assert str(BadInputError("is wrong", "a")) == "a: is wrong"
    assert str(BadInputError("is wrong")) == "is wrong"
