"""Markers and templates stand for what a bare point or rectangle would."""

from pathlib import Path

import pytest

from game.levels.classes import CLASSES
from game.levels.faults import LevelError
from game.levels.read import read_map
from game.levels.things import STEAM_HALF, STONES_HALF
from game.levels.tiled.markers import picture_size
from game.levels.tiled.pieces import piece_texts, pieces
from game.levels.tilemap import MapObject
from game.resources import data_root

ROOT = data_root()
TEMPLATES = sorted(path.stem for path in piece_texts(ROOT) if path.suffix == ".tx")
AREAS = [name for name, of in CLASSES.items() if of.traits.shape == "rectangle"]
POINTS = [name for name in TEMPLATES if name not in AREAS]
HEAD = (
    '<map version="1.10" orientation="orthogonal" width="40" height="9" tilewidth="16"'
    ' tileheight="16">'
)


@pytest.fixture(scope="module")
def levels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder of levels with all templates and tilesets as they are now given."""
    root = tmp_path_factory.mktemp("root")
    (root / "assets").symlink_to(ROOT / "assets", target_is_directory=True)
    for path, text in piece_texts(ROOT).items():
        copy = root / path.relative_to(ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(text, encoding="utf-8")
    return root / "levels"


def placed(levels: Path, element: str, tilesets: str = "") -> MapObject:
    """Return one object of the layer play."""
    path = levels / "one.tmx"
    group = f'<objectgroup id="1" name="play">{element}</objectgroup>'
    path.write_text(f"{HEAD}{tilesets}{group}</map>", encoding="utf-8")
    return read_map(path).objects[0]


def values(thing: MapObject) -> dict[str, object]:
    return {name: given.value for name, given in thing.properties.items()}


@pytest.mark.parametrize("name", POINTS)
def test_a_template_of_a_point_lies_where_the_point_would(levels: Path, name: str) -> None:
    thing = placed(levels, f'<object id="1" template="templates/{name}.tx" x="200" y="90"/>')
    assert (thing.kind, thing.middle, thing.y) == (name.partition("-")[0], 200, 90)
    assert thing.bottom == 90


@pytest.mark.parametrize("name", AREAS)
def test_a_template_of_an_area_grows_from_its_corner(levels: Path, name: str) -> None:
    thing = placed(levels, f'<object id="1" template="templates/{name}.tx" x="16" y="0"/>')
    assert (thing.left, thing.top, (thing.width, thing.height)) == (
        16,
        0,
        CLASSES[name].traits.size,
    )
    wide = f'<object id="1" template="templates/{name}.tx" x="16" y="0" width="400" height="132"/>'
    assert placed(levels, wide).right == 416


@pytest.mark.parametrize(("name", "half"), [("Vent", STEAM_HALF), ("Masonry", STONES_HALF)])
def test_a_hazard_is_as_wide_as_one_without_a_picture(levels: Path, name: str, half: int) -> None:
    thing = placed(levels, f'<object id="1" template="templates/{name}.tx" x="200" y="90"/>')
    assert thing.width / 2 == half


def test_the_picture_of_a_foe_says_who_he_is(levels: Path) -> None:
    thing = placed(levels, '<object id="1" template="templates/Foe-bruiser.tx" x="9" y="9"/>')
    assert values(thing)["kind"] == "bruiser"


def test_a_kind_given_by_hand_beats_that_of_the_picture(levels: Path) -> None:
    own = '<properties><property name="kind" value="charger"/></properties>'
    element = f'<object id="1" template="templates/Foe.tx" x="9" y="9">{own}</object>'
    assert values(placed(levels, element))["kind"] == "charger"


def test_a_tile_dragged_in_is_of_its_class(levels: Path) -> None:
    tile = next(each for each in pieces(ROOT) if each.marker.name == "Pickup-medal")
    thing = placed(
        levels,
        f'<object id="1" gid="{7 + tile.number}" x="50" y="90" width="16" height="21"/>',
        '<tileset firstgid="7" source="tilesets/markers.tsx"/>',
    )
    assert (thing.kind, thing.middle) == ("Pickup", 50)
    assert values(thing) == {"item": "medal", "amount": 0}


def test_every_class_has_a_template_of_its_name() -> None:
    assert set(CLASSES) <= set(TEMPLATES)


def test_no_two_tiles_of_a_set_have_one_number() -> None:
    numbers = [(each.set, each.number) for each in pieces(ROOT)]
    assert len(set(numbers)) == len(numbers)


def test_a_picture_that_is_missing_or_none_is_named(tmp_path: Path) -> None:
    with pytest.raises(LevelError, match=r"Foe\.png: cannot be read .*bake markers"):
        picture_size(tmp_path / "Foe.png")
    (tmp_path / "Foe.png").write_text("a drawing", encoding="utf-8")
    with pytest.raises(LevelError, match=r"Foe\.png: this is no PNG; run: .*bake markers"):
        picture_size(tmp_path / "Foe.png")
