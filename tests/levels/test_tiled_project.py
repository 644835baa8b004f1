"""The files that Tiled reads are those that the vocabulary gives."""

import json
from pathlib import Path

import pytest

from game.levels import tiled_project
from game.levels.classes import CLASSES, Stage, members
from game.levels.tiled_project import PROJECT, project_text, templates
from game.levels.xml_tree import read_xml

EVERY: list[type] = [*CLASSES.values(), Stage]


def test_the_committed_files_are_fresh() -> None:
    for path, text in {PROJECT: project_text(), **templates()}.items():
        assert path.read_text(encoding="utf-8") == text, "run: python -m game.levels.tiled_project"


def test_no_template_is_left_over() -> None:
    assert sorted((PROJECT.parent / "templates").glob("*.tx")) == sorted(templates())


def test_every_class_and_field_is_in_the_project() -> None:
    types = {each["name"]: each for each in json.loads(project_text())["propertyTypes"]}
    for of in EVERY:
        listed = [member["name"] for member in types[of.__name__]["members"]]
        assert listed == [member.name for member in members(of)]
    assert types["Foe.side"]["values"] == ["left", "right"]
    assert "bruiser" in types["Foe.kind"]["values"]
    assert len({each["id"] for each in types.values()}) == len(types)


def test_every_class_and_field_is_explained() -> None:
    for of in EVERY:
        assert of.__doc__
        assert all(member.rule.help for member in members(of))


def test_writing_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "templates").mkdir()
    monkeypatch.setattr(tiled_project, "LEVELS", tmp_path)
    monkeypatch.setattr(tiled_project, "PROJECT", tmp_path / "redheat.tiled-project")
    tiled_project.main()
    lock = read_xml(tmp_path / "templates" / "Lock.tx", "template").first("object")
    assert lock
    assert lock.attributes == {"type": "Lock", "width": "320", "height": "132"}


def test_the_readme_names_every_class() -> None:
    text = (PROJECT.parent / "README.md").read_text(encoding="utf-8")
    assert [name for name in CLASSES if name not in text] == []
