"""Who is blamed for a value that many objects share: the object that lacks one, or its template."""

from pathlib import Path

import pytest
from level_samples import WORDS, change, copy_hall

from game.content.kinds import KINDS
from game.levels.faults import Fault
from game.levels.lint.examine import examine

MARKER = ' <tile id="4" type="{kind}"><properties>{properties}</properties></tile>\n</tileset>\n'


@pytest.fixture
def hall(tmp_path: Path) -> Path:
    return copy_hall(tmp_path)


def told(hall: Path) -> list[tuple[str, int | None, str, int | None]]:
    """Return file, line, code and object of each fault."""
    _, faults = examine(hall, KINDS, WORDS)
    return [(*place(fault), fault.code, number(fault)) for fault in faults]


def place(fault: Fault) -> tuple[str, int | None]:
    return fault.path.name, fault.line


def number(fault: Fault) -> int | None:
    return fault.subject.id if fault.subject else None


def add(hall: Path, *objects: str) -> list[int]:
    """Add objects to play; return the line of each."""
    end = '  <object id="15"'
    first = change(hall, end, "".join(f"  {each}\n" for each in objects) + end)
    return list(range(first, first + len(objects)))


def marker(hall: Path, kind: str, properties: str) -> int:
    """Let tile 4 of the tileset `tiles` be a marker; return its line."""
    new = MARKER.format(kind=kind, properties=properties)
    return change(hall, "</tileset>\n", new, "tiles.tsx")


def placed(number: int, x: int) -> str:
    """Return an object that shows tile 4."""
    return f'<object id="{number}" gid="5" x="{x}" y="100" width="16" height="16"/>'


def test_markers_that_lack_something_are_blamed_one_by_one(hall: Path) -> None:
    marker(hall, "Foe", '<property name="wave" type="object" value="0"/>')
    first, second = add(hall, placed(70, 500), placed(71, 520))
    assert told(hall) == [
        ("hall.tmx", first, "RH220", 70),
        ("hall.tmx", second, "RH220", 71),
    ]


def test_a_rule_that_a_marker_breaks_where_it_stands_is_told_of_the_object(hall: Path) -> None:
    marker(hall, "Vent", '<property name="tell" type="int" value="48"/>')
    wide = placed(70, 500).replace('width="16"', 'width="200"')
    (line,) = add(hall, wide)
    assert told(hall) == [("hall.tmx", line, "RH331", 70)]


def test_the_same_of_a_tileset_that_is_embedded_in_the_map(hall: Path) -> None:
    tileset = hall.with_name("tiles.tsx").read_text("utf-8").split("\n", 1)[1]
    new = MARKER.format(kind="Foe", properties='<property name="wave" type="object" value="0"/>')
    tileset = tileset.replace("</tileset>\n", new).replace("<tileset ", '<tileset firstgid="1" ')
    change(hall, ' <tileset firstgid="1" source="tiles.tsx"/>\n', tileset)
    first, second = add(hall, placed(70, 500), placed(71, 520))
    assert told(hall) == [
        ("hall.tmx", first, "RH220", 70),
        ("hall.tmx", second, "RH220", 71),
    ]


@pytest.mark.parametrize(
    ("kind", "given", "code"),
    [
        ("Foe", '<property name="kind" value="barber"/>', "RH217"),
        ("Foe", '<property name="aftre" value="1"/>', "RH214"),
        ("Vent", '<property name="tell" type="int" value="5"/>', "RH216"),
        ("Vent", '<property name="tell" value="60"/>', "RH215"),
        ("Vent", '<property name="tell" type="int" value="soon"/>', "RH009"),
    ],
)
def test_a_value_that_is_wrong_in_itself_is_told_once_where_it_stands(
    hall: Path, kind: str, given: str, code: str
) -> None:
    wave = '<property name="wave" type="object" value="3"/>'
    line = marker(hall, kind, wave + given)
    add(hall, placed(70, 500), placed(71, 520))
    assert told(hall) == [("tiles.tsx", line, code, None)]


def test_words_that_are_wrong_in_themselves_are_told_in_the_template(hall: Path) -> None:
    words = '<property name="english" value="Бей"/><property name="russian" value="Бей"/>'
    template = f'<template><object type="Say"><properties>{words}</properties></object></template>'
    hall.with_name("Say.tx").write_text(template, "utf-8")
    add(hall, *(f'<object id="{n}" template="Say.tx" x="{n * 10}" y="9"/>' for n in (70, 71)))
    assert told(hall) == [("Say.tx", 1, "RH338", None)]


def test_a_shadow_that_is_wrong_in_itself_is_told_at_the_tile(hall: Path) -> None:
    line = marker(hall, "", '<property name="cast" value="down"/>')
    pieces = placed(70, 500) + placed(71, 520)
    change(hall, '  <object id="40"', pieces + '  <object id="40"')
    assert told(hall) == [("tiles.tsx", line, "RH221", None)]


def test_a_class_that_is_none_is_told_once_in_its_template(hall: Path) -> None:
    template = '<template><object type="Feo" width="16" height="16"/></template>'
    hall.with_name("Feo.tx").write_text(template, "utf-8")
    add(hall, *(f'<object id="{n}" template="Feo.tx" x="{n}" y="9"/>' for n in (70, 71)))
    assert told(hall) == [("Feo.tx", 1, "RH206", None)]


def test_a_class_that_is_none_is_told_of_a_tileset_that_only_a_template_uses(hall: Path) -> None:
    hall.with_name("more.tsx").write_text(
        '<tileset name="more" tilewidth="8" tileheight="8" tilecount="1" columns="1">\n'
        '<image source="tiles.png"/>\n<tile id="0" type="Feo"/>\n</tileset>',
        "utf-8",
    )
    hall.with_name("more.tx").write_text(
        '<template><tileset firstgid="1" source="more.tsx"/>'
        '<object gid="1" width="8" height="8"/></template>',
        "utf-8",
    )
    add(hall, '<object id="70" template="more.tx" x="500" y="90"/>')
    assert told(hall) == [("more.tsx", 3, "RH206", None)]


def test_a_template_without_a_sound_size_is_told_once_and_nothing_of_its_copies(
    hall: Path,
) -> None:
    template = '<template><object type="Pool" width="-16" height="16"/></template>'
    hall.with_name("Pool.tx").write_text(template, "utf-8")
    add(hall, *(f'<object id="{n}" template="Pool.tx" x="{n}" y="9"/>' for n in (70, 71)))
    assert told(hall) == [("Pool.tx", 1, "RH203", None)]
