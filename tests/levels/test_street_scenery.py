"""A map with Streets and one whose scenery is another map's: what of that is a fault."""

from pathlib import Path

from level_samples import WORDS, change, copy_hall

from game.content.kinds import KINDS
from game.levels.lint.check import check
from game.levels.lint.examine import examine

SAY = '<object id="7" type="Say" x="850" y="20">'
TITLE = '<property name="title" value="stage.bathhouse"/>'
SCENERY = '<property name="scenery" type="file" value="{}"/>'
STRETCH = '<object id="60" name="mill" type="Stretch" x="0" y="0" width="400" height="132"/>'
STREET = (
    '<object id="{}" type="Street" x="{}" y="9"><properties><property name="shows" value="{}"/>'
    "</properties><point/></object>"
)


def told(path: Path) -> list[str]:
    return [str(fault) for fault in examine(path, KINDS, WORDS)[1]]


def borrowing(folder: Path) -> tuple[Path, Path]:
    """Two maps: hall.tmx, which shows the scenery of other.tmx."""
    hall = copy_hall(folder)
    other = hall.with_name("other.tmx")
    other.write_text(hall.read_text(encoding="utf-8"), encoding="utf-8")
    change(hall, TITLE, TITLE + SCENERY.format("other.tmx"))
    return hall, other


def test_streets_may_show_a_stretch_again_from_anywhere(tmp_path: Path) -> None:
    hall = copy_hall(tmp_path)
    streets = STREET.format(61, 0, "mill") + STREET.format(62, 500, "mill")
    change(hall, SAY, STRETCH + streets + SAY)
    assert told(hall) == []


def test_streets_show_stretches_of_the_map_that_is_their_scenery(tmp_path: Path) -> None:
    hall, other = borrowing(tmp_path)
    change(other, SAY, STRETCH + SAY, other.name)
    change(hall, SAY, STREET.format(61, 0, "mill") + SAY)
    assert told(hall) == []
    change(hall, 'value="mill"', 'value="kiln"')
    (fault,) = told(hall)
    assert "shows is 'kiln'; choose one of mill" in fault


def test_own_stretches_do_not_count_beside_the_scenery(tmp_path: Path) -> None:
    hall, _ = borrowing(tmp_path)
    change(hall, SAY, STRETCH + STREET.format(61, 0, "mill") + SAY)
    (fault,) = told(hall)
    assert "it shows nothing: other.tmx has no Stretch" in fault


def test_scenery_is_not_handed_on(tmp_path: Path) -> None:
    hall, other = borrowing(tmp_path)
    change(other, TITLE, TITLE + SCENERY.format("road.tmx"), other.name)
    (fault,) = told(hall)
    assert "scenery is 'other.tmx', which itself shows 'road.tmx'; name that one" in fault


def test_who_borrows_scenery_needs_no_palette(tmp_path: Path) -> None:
    hall, other = borrowing(tmp_path)
    for path in (hall, other):
        change(path, WORDS[0], "stage.bathhouse", path.name)
    assert check([str(hall)], "text") == 0
    assert check([str(other)], "text") == 1
