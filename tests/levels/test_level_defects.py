"""One defect a case: what is spoilt, and the sentence, the line and the code that are told."""

import re
from pathlib import Path

import pytest
from level_brawl_defects import BRAWLS
from level_defects import HALL, Defect
from level_file_defects import OTHER_FILES
from level_lane_defects import ROADS
from level_samples import WORDS, change, copy_hall
from level_small_maps import SMALL
from level_street_defects import STREETS

from game.content.kinds import KINDS
from game.levels import xml_tree
from game.levels.faults import GENERAL, Fault, LevelError
from game.levels.lint.check import check
from game.levels.lint.codes import CODES
from game.levels.load import load_plan

GAME = Path(__file__).parents[2] / "game"
SOURCES = [*sorted((GAME / "levels").rglob("*.py")), *sorted((GAME / "testing").glob("walk*.py"))]
DEFECTS = [
    *(Defect(*case) for case in (*HALL, *STREETS)),
    *(
        Defect(name, old, new, at, words, told, file)
        for name, file, old, new, at, words, told in OTHER_FILES
    ),
]
TWO = {"lock behind"}  # these cannot be had without another defect
MAP = (
    '<map version="1.10" orientation="orthogonal" width="3" height="2" tilewidth="16" '
    'tileheight="16"{more}>{body}</map>'
)


def faults_of(path: Path) -> tuple[Fault, ...]:
    with pytest.raises(LevelError) as caught:
        load_plan(path, KINDS, WORDS)
    return caught.value.faults


def told(fault: Fault) -> str:
    """Return the code of a fault, the number of its object, and its property."""
    number = str(fault.subject.id) if fault.subject else ""
    return " ".join(filter(None, [fault.code, number, fault.member]))


@pytest.fixture
def hall(tmp_path: Path) -> Path:
    return copy_hall(tmp_path)


@pytest.mark.parametrize("defect", DEFECTS, ids=[f"{d.file}: {d.name}" for d in DEFECTS])
def test_a_defect_is_told_with_its_place_and_nothing_else_is(hall: Path, defect: Defect) -> None:
    path = hall.with_name(defect.file)
    line = change(hall, defect.old, defect.new, defect.file)
    faults = faults_of(hall)
    (fault,) = [fault for fault in faults if defect.words in fault.message]
    assert told(fault) == defect.told
    if defect.at is not None and fault.path == path:
        text = path.read_text(encoding="utf-8")
        at = defect.at
        assert fault.line == (text[: text.index(at)].count("\n") + 1 if at else line)
    assert str(fault).startswith(f"{fault.path}:")
    assert "\n" not in str(fault)
    assert len(faults) == 1 or defect.name in TWO, "one cause, one fault"


@pytest.mark.parametrize("case", SMALL, ids=[case[0] for case in SMALL])
def test_a_defect_of_a_small_map_is_told(hall: Path, case: tuple[str, str, str, str, str]) -> None:
    _, body, more, words, code = case
    path = hall.with_name("small.tmx")
    path.write_text(MAP.format(body=body, more=more), encoding="utf-8")
    hall.with_name("bare.tx").write_text("<template/>", encoding="utf-8")
    (fault,) = [fault for fault in faults_of(path) if words in fault.message]
    assert told(fault) == code


def test_a_file_that_cannot_be_read_or_is_huge_is_told(
    hall: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert [told(fault) for fault in faults_of(hall.with_name("none.tmx"))] == ["RH002"]
    monkeypatch.setattr(xml_tree, "MOST_ELEMENTS", 20)
    assert [told(fault) for fault in faults_of(hall)] == ["RH006"]
    monkeypatch.setattr(xml_tree, "MOST_BYTES", 200)
    assert [told(fault) for fault in faults_of(hall)] == ["RH003"]


def test_a_map_that_cannot_be_drawn_is_told_by_check(
    hall: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change(hall, WORDS[0], "stage.bathhouse")
    assert check([str(hall)], "text") == 1
    out = capsys.readouterr().out
    assert f"{hall}:2: the map has no palette" in out
    assert f"{hall}:2: the map has no screen" in out
    assert "[RH350]" in out


def test_every_code_of_the_table_is_used_and_told_in_a_case() -> None:
    used = {code for path in SOURCES for code in _codes(path)}
    assert used == set(CODES)
    cases = {defect.told.split()[0] for defect in DEFECTS} | {case[-1] for case in SMALL}
    cases |= {case[-1].split()[0] for case in (*ROADS, *BRAWLS)}
    elsewhere = {"RH002", "RH003", "RH006", "RH350", GENERAL}  # the tests above; view's own
    elsewhere |= {"RH371", "RH381", "RH391"}  # the tests of lanes
    elsewhere |= {code for code in CODES if code.startswith("RH4")}  # the tests of walks
    assert cases | elsewhere == set(CODES)
    assert cases & elsewhere == set()


def _codes(path: Path) -> list[str]:
    source = path.read_text(encoding="utf-8")
    return [] if path.name == "codes.py" else re.findall(r'"(RH[0-9]{3})"', source)


def test_codes_are_in_order_and_say_what_they_mean() -> None:
    assert list(CODES) == sorted(CODES)
    for title, advice in CODES.values():
        assert title[0].isupper()
        assert not title.endswith(".")
        assert advice.endswith(".")
    assert len({code.title for code in CODES.values()}) == len(CODES)


def test_all_defects_at_once_are_all_told(hall: Path) -> None:
    """Each spoils something else; one that hid another would be missed."""
    names = [
        "layer width", "order", "shadow", "no template", "unknown class",
        "too large", "not a choice", "unknown track",
        "unknown words", "map property", "direction", "lock too narrow", "cue without wave",
        "rotated", "frame", "alignment", "tile twice", "no id",
    ]  # fmt: skip
    spoilt = [defect for defect in DEFECTS if defect.name in names]
    assert len(spoilt) == len(names)
    for defect in spoilt:
        path = hall.with_name(defect.file)
        text = path.read_text(encoding="utf-8")
        if defect.old in text:
            path.write_text(text.replace(defect.old, defect.new, 1), encoding="utf-8")
    messages = [str(fault) for fault in faults_of(hall)]
    lost = [defect.name for defect in spoilt if not any(defect.words in m for m in messages)]
    assert not lost, lost
