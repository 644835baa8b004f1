"""Glyph sources: what is read, what is refused, and that a bake equals what is committed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

pytest.importorskip("numpy", reason="the studio extra is not installed")
pytest.importorskip("PIL", reason="the studio extra is not installed")

from assets.studio.faces import faces
from assets.studio.faces.kerning import pairs
from assets.studio.palette import ASSETS
from game.faults import BadInputError

if TYPE_CHECKING:
    from pathlib import Path

SOURCE = """face tiny
cell 4
line 4
baseline 3
space 2

block 0
A   .  T
##  -  ###
##  -  .#.
##  #  .#.

block 0
\\ue001
#

same А=A
"""


def write(folder: Path, text: str) -> Path:
    path = folder / "tiny.txt"
    path.write_text(text, "utf-8")
    return path


def test_a_source_is_read(tmp_path: Path) -> None:
    source = faces.read_source(write(tmp_path, SOURCE))
    assert source.name == "tiny"
    assert source.glyphs["T"].shape == (4, 3)
    assert int(source.glyphs["A"].sum()) == 6
    assert source.glyphs["А"] is source.glyphs["A"]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("##  -  ###", "##  ###", "2 columns for 3 characters"),
        ("cell 4", "cell 2", "taller than the cell"),
        ("same А=A", "same А=Q", "'Q'"),
    ],
)
def test_a_fault_is_told_with_its_file(tmp_path: Path, old: str, new: str, told: str) -> None:
    path = write(tmp_path, SOURCE.replace(old, new))
    with pytest.raises(BadInputError, match=told) as fault:
        faces.read_source(path)
    assert str(path) in str(fault.value)


def test_a_stop_moves_under_a_bar(tmp_path: Path) -> None:
    tall = SOURCE.replace("cell 4", "cell 6").replace("  ###\n", "  #####\n" + "##  -  ..#..\n" * 2)
    source = faces.read_source(write(tmp_path, tall.replace(".#.\n", "..#..\n")))
    assert pairs(source.glyphs, "").get("T.", 0) < 0


@pytest.mark.parametrize("name", faces.FACES)
def test_a_bake_equals_what_is_committed(tmp_path: Path, name: str) -> None:
    for made in faces.bake_face(name, tmp_path):
        assert made.read_bytes() == (ASSETS / "fonts" / made.name).read_bytes()


@pytest.mark.parametrize("name", faces.FACES)
def test_a_face_has_all_of_latin_1_and_the_cyrillic_of_the_slavs(name: str) -> None:
    latin = {chr(code) for code in (*range(0x20, 0x7F), *range(0xA0, 0x100)) if code != 0xAD}
    cyrillic = {chr(code) for code in range(0x400, 0x460)} | set("Ґґ")
    _, table = faces._pack(faces.read_source(faces.SOURCES / f"{name}.txt"))
    assert latin | cyrillic <= set(table)
