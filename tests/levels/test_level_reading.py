"""The reader: every way in which Tiled may write the same thing."""

import base64
import gzip
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from level_samples import change, copy_hall

from game.levels import xml_tree
from game.levels.faults import LevelError
from game.levels.read import read_map
from game.levels.tilemap import FLIP_X, Colour, MapObject, TileMap, find_tile

MAP = (
    '<map version="1.10" orientation="orthogonal" width="3" height="2" tilewidth="16" '
    'tileheight="16"{more}>{body}</map>'
)
IDS = (1, 2, 3, 0, FLIP_X | 2, 0xFFFFFFFF)
RAW = struct.pack("<6I", *IDS)


@pytest.fixture
def hall(tmp_path: Path) -> Path:
    return copy_hall(tmp_path)


@pytest.fixture
def read(hall: Path) -> Callable[..., TileMap]:
    """Read a small map written out in the test."""

    def write_and_read(body: str, more: str = "") -> TileMap:
        path = hall.with_name("small.tmx")
        path.write_text(MAP.format(body=body, more=more), encoding="utf-8")
        return read_map(path)

    return write_and_read


def one(tilemap: TileMap) -> MapObject:
    (thing,) = tilemap.objects
    return thing


def csv(ids: tuple[int, ...]) -> str:
    return ",".join(map(str, ids))


def b64(data: bytes) -> str:
    return base64.b64encode(data).decode()


@pytest.mark.parametrize(
    "data",
    [
        f'<data encoding="csv">\n{csv(IDS[:3])},\n{csv(IDS[3:])}\n</data>',
        f'<data encoding="base64">\n   {b64(RAW)}\n  </data>',
        f'<data encoding="base64" compression="zlib">{b64(zlib.compress(RAW))}</data>',
        f'<data encoding="base64" compression="gzip">{b64(gzip.compress(RAW))}</data>',
        "<data>" + "".join(f'<tile gid="{gid}"/>' for gid in IDS) + "</data>",
    ],
    ids=["csv", "base64", "zlib", "gzip", "xml"],
)
def test_all_encodings_say_the_same(read: Callable[..., TileMap], data: str) -> None:
    tilemap = read(f'<layer id="1" name="wall" width="3" height="2">{data}</layer>')
    assert tilemap.layers[0].cells == IDS


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b64(zlib.compress(RAW)[:-6]), "cut short"),
        (b64(RAW), "not zlib"),
        (b64(zlib.compress(RAW[:-4])), "5 tiles where 6 belong"),
        (b64(zlib.compress(bytes(10**8))), "bytes of tiles, not whole"),
        (b64(zlib.compress(RAW[:-1])), "23 bytes of tiles"),
        ("\u0436", "not base64"),
    ],
    ids=["cut", "plain", "short", "bomb", "odd", "cyrillic"],
)
def test_spoilt_compression_is_told(read: Callable[..., TileMap], data: str, words: str) -> None:
    with pytest.raises(LevelError, match=words):
        read(f'<layer id="1"><data encoding="base64" compression="zlib">{data}</data></layer>')


def test_chunks_become_one_block_and_objects_move_with_it(read: Callable[..., TileMap]) -> None:
    chunks = (
        '<chunk x="-2" y="0" width="2" height="2">1,2,3,4</chunk>'
        '<chunk x="0" y="1" width="2" height="2">5,6,7,8</chunk>'
    )
    tilemap = read(
        f'<group><layer id="1"><data encoding="csv">{chunks}</data></layer></group>'
        '<objectgroup id="2"><object id="1" x="-32" y="16"/></objectgroup>',
        ' infinite="1"',
    )
    assert (tilemap.width, tilemap.height) == (4, 3)
    assert tilemap.layers[0].cells == (1, 2, 0, 0, 3, 4, 5, 6, 0, 0, 7, 8)
    assert (one(tilemap).x, one(tilemap).y) == (0, 16)


@pytest.mark.parametrize(
    ("chunk", "words"),
    [
        ('x="0" y="0" width="0" height="2"', "width of <chunk> is 0"),
        ('x="9999999" y="0" width="2" height="2"', "a chunk lies at"),
        ('x="0" y="0" width="5000" height="5000"', "the most is"),
        ('x="0" width="2" height="2"', "<chunk> has no y"),
    ],
)
def test_spoilt_chunks_are_told(read: Callable[..., TileMap], chunk: str, words: str) -> None:
    layer = f'<layer id="1"><data encoding="csv"><chunk {chunk}>1,2,3,4</chunk></data></layer>'
    with pytest.raises(LevelError, match=words):
        read(layer, ' infinite="1"')


def test_chunks_far_apart_are_refused_before_a_block_is_made(read: Callable[..., TileMap]) -> None:
    far = "".join(f'<chunk x="{x}" y="0" width="1" height="1">1</chunk>' for x in (0, 900_000))
    with pytest.raises(LevelError, match="the most is"):
        read(f'<layer id="1"><data encoding="csv">{far}</data></layer>', ' infinite="1"')


def test_an_infinite_map_without_tiles_is_told(read: Callable[..., TileMap]) -> None:
    with pytest.raises(LevelError, match="infinite and empty"):
        read("", ' infinite="1"')


def test_a_transparent_colour_of_a_layer_is_told(read: Callable[..., TileMap]) -> None:
    with pytest.raises(LevelError, match=r"has a transparent colour; erase it in the picture"):
        read('<imagelayer id="1"><image trans="#ff00ff" source="tiles.png"/></imagelayer>')


def test_a_layer_without_data_is_told(read: Callable[..., TileMap]) -> None:
    with pytest.raises(LevelError, match="layer 'wall' has no tile data"):
        read('<layer id="1" name="wall"/>')


def test_groups_pass_on_what_they_say(read: Callable[..., TileMap]) -> None:
    tilemap = read(
        '<objectgroup id="1" name="before"/>'
        '<group offsetx="8" offsety="0.5" opacity="0.5" parallaxx="0.5" visible="0" '
        'tintcolor="#ff7300">'
        '<group offsetx="2"><objectgroup id="2" name="in" offsetx="1" opacity="0.5" '
        'parallaxx="0.5" '
        'parallaxy="2" tintcolor="#80ff7300"/></group></group>'
        '<imagelayer id="3" name="sky" repeatx="1"><image source="tiles.png"/></imagelayer>'
        '<imagelayer id="4" name="bare"/>'
    )
    assert [layer.name for layer in tilemap.layers] == ["before", "in", "sky", "bare"]
    inner, sky, bare = tilemap.layers[1:]
    assert (inner.offset, inner.opacity, inner.parallax) == ((11, 0.5), 0.25, (0.25, 2))
    assert inner.tint == Colour(255, 52, 0, 128), "115 * 115 / 255 is 51.86"
    assert not inner.visible
    assert sky.picture
    assert sky.picture.path.name == "tiles.png"
    assert (sky.repeat, sky.visible) == ((True, False), True)
    assert bare.picture is None


def test_groups_cannot_be_nested_without_end(read: Callable[..., TileMap]) -> None:
    with pytest.raises(LevelError, match="nests them deeper"):
        read("<group>" * 100 + "</group>" * 100)


def test_properties_of_every_type(read: Callable[..., TileMap]) -> None:
    tilemap = read("""<properties>
      <property name="s" value="&lt;a&gt;"/>
      <property name="long">two
lines</property>
      <property name="i" type="int" value="-3"/>
      <property name="f" type="float" value="1e-3"/>
      <property name="b" type="bool" value="true"/>
      <property name="c" type="color" value="#80010203"/>
      <property name="none" type="color" value=""/>
      <property name="file" type="file" value="thug.tx"/>
      <property name="nofile" type="file" value=""/>
      <property name="o" type="object" value="7"/>
      <property name="k" type="class" propertytype="Pair">
       <properties><property name="x" type="int" value="1"/></properties>
      </property>
      <property name="l" type="list"><item type="int" value="4"/><item value="five"/></property>
     </properties>""")
    values = {name: each.value for name, each in tilemap.properties.items()}
    assert values["s"] == "<a>"
    assert values["long"] == "two\nlines"
    assert (values["i"], values["f"], values["b"], values["o"]) == (-3, 0.001, True, 7)
    assert values["c"] == Colour(1, 2, 3, 128)
    assert values["none"] == Colour(0, 0, 0, 0)
    assert isinstance(values["file"], Path)
    assert values["nofile"] == ""
    assert isinstance(values["k"], dict)
    assert values["k"]["x"].value == 1
    assert isinstance(values["l"], list)
    assert [each.value for each in values["l"]] == [4, "five"]
    assert tilemap.properties["i"].line == 5


def test_a_property_needs_a_name(read: Callable[..., TileMap]) -> None:
    with pytest.raises(LevelError, match="<property> has no name"):
        read('<properties><property value="1"/></properties>')


@pytest.mark.parametrize(
    ("inside", "shape"),
    [
        ("<point/>", "point"),
        ("<ellipse/>", "ellipse"),
        ("<capsule/>", "capsule"),
        ('<polygon points="0,0 8,0 8,-4.5"/>', "polygon"),
        ('<polyline points="0,0 8,8"/>', "polyline"),
        ("<text>hello</text>", "text"),
        ("", "rectangle"),
    ],
)
def test_shapes(read: Callable[..., TileMap], inside: str, shape: str) -> None:
    thing = one(
        read(f'<objectgroup id="1"><object id="1" x="4" y="8">{inside}</object></objectgroup>')
    )
    assert thing.shape == shape
    assert thing.text == ("hello" if shape == "text" else "")
    assert thing.points == {
        "polygon": ((0, 0), (8, 0), (8, -4.5)),
        "polyline": ((0, 0), (8, 8)),
    }.get(shape, ())


@pytest.mark.parametrize("spelling", ["type", "class"])
def test_both_spellings_of_class(read: Callable[..., TileMap], spelling: str) -> None:
    thing = one(read(f'<objectgroup id="1"><object id="1" {spelling}="Wave"/></objectgroup>'))
    assert thing.kind == "Wave"


def test_a_tile_object_stands_on_its_position(read: Callable[..., TileMap]) -> None:
    thing = one(
        read(
            '<tileset firstgid="1" source="tiles.tsx"/><objectgroup id="1">'
            f'<object id="1" gid="{7 | FLIP_X}" x="10" y="40" width="16" height="32"/>'
            "</objectgroup>"
        )
    )
    assert (thing.left, thing.top, thing.right, thing.bottom) == (10, 8, 26, 40)
    assert thing.tile
    assert (thing.tile.id, thing.tile.flips) == (6, FLIP_X)
    assert thing.kind == "Foe"  # the tile's own class
    assert thing.properties["side"].value == "left"


def test_an_unaligned_set_and_a_centred_one(read: Callable[..., TileMap]) -> None:
    thing = one(
        read(
            '<tileset firstgid="1" source="pieces.tsx"/><objectgroup id="1">'
            '<object id="1" gid="1" x="32" y="16" width="64" height="32"/></objectgroup>'
        )
    )
    assert (thing.left, thing.top, thing.middle) == (0, 0, 32)


def test_a_template_is_laid_under_its_object(hall: Path) -> None:
    tilemap = read_map(hall)
    late = next(thing for thing in tilemap.objects if thing.id == 6)
    assert (late.kind, late.name, late.shape, late.line) == ("Foe", "late", "tile", 46)
    assert late.tile
    assert late.tile.tileset.name == "pieces"  # of the template's own file
    assert (late.width, late.height, late.left, late.top) == (16, 32, 412, 64)
    assert late.properties["after"].value == 190  # its own
    assert late.properties["kind"].value == "bruiser"  # the template's
    assert [path.name for path in tilemap.files] == [
        "hall.tmx",
        "tiles.tsx",
        "pieces.tsx",
        "thug.tx",
    ]


def test_members_of_classes_are_merged_one_by_one(hall: Path, read: Callable[..., TileMap]) -> None:
    pair = '<property name="pair" type="class"><properties>{}</properties></property>'
    both = '<property name="x" type="int" value="1"/><property name="y" type="int" value="2"/>'
    change(hall, "<properties>", "<properties>" + pair.format(both), "thug.tx")
    own = pair.format('<property name="y" type="int" value="5"/>')
    thing = one(
        read(
            '<objectgroup id="1"><object id="1" template="thug.tx" x="0" y="0">'
            f"<properties>{own}</properties></object></objectgroup>"
        )
    )
    value = thing.properties["pair"].value
    assert isinstance(value, dict)
    assert {name: member.value for name, member in value.items()} == {"x": 1, "y": 5}
    assert hall.exists()


def test_a_template_without_an_object(hall: Path, read: Callable[..., TileMap]) -> None:
    hall.with_name("bare.tx").write_text("<template></template>", encoding="utf-8")
    with pytest.raises(LevelError, match="holds no object"):
        read('<objectgroup id="1"><object id="1" template="bare.tx" x="0" y="0"/></objectgroup>')


def test_tilesets_atlas_and_collection(hall: Path) -> None:
    tilemap = read_map(hall)
    atlas, pieces = (tileset for _, tileset in tilemap.tilesets)
    assert (atlas.tile_count, atlas.columns, atlas.offset) == (8, 4, (0, 2))
    assert [frame.tile for frame in atlas.tiles[2].frames] == [2, 3]
    assert (atlas.has(7), atlas.has(8)) == (True, False)
    assert [pieces.has(tile) for tile in (0, 1, 5, 6)] == [True, False, True, False]
    assert pieces.tiles[5].picture
    assert pieces.tiles[5].picture[1:] == (16, 0, 16, 32)
    assert find_tile(tilemap.tilesets, 0) is None
    assert find_tile(tilemap.tilesets, 9) == (pieces, 0, 0)


def test_a_tileset_inside_the_map(read: Callable[..., TileMap]) -> None:
    tilemap = read(
        '<tileset firstgid="1" name="own" tilewidth="16" tileheight="16" tilecount="8" columns="4">'
        '<image source="tiles.png"/></tileset>'
    )
    assert tilemap.tilesets[0][1].name == "own"


def test_the_game_s_assets_may_be_used_from_anywhere(read: Callable[..., TileMap]) -> None:
    with pytest.raises(LevelError, match="outside levels and assets"):
        read('<imagelayer id="1"><image source="../../../../etc/hosts"/></imagelayer>')


def test_a_link_does_not_lead_out(hall: Path, read: Callable[..., TileMap]) -> None:
    hall.with_name("link.png").symlink_to("/etc/hostname")
    with pytest.raises(LevelError, match="outside levels and assets"):
        read('<imagelayer id="1"><image source="link.png"/></imagelayer>')


def test_odd_names_are_told(hall: Path, read: Callable[..., TileMap]) -> None:
    hall.with_name("loop.png").symlink_to("loop.png")
    for name in ("loop.png", "x" * 300, "x/" * 100 + "y", "\u200b.png", "~root/x.png", "."):
        with pytest.raises(LevelError, match=r"small\.tmx:1: '"):
            read(f'<imagelayer id="1"><image source="{name}"/></imagelayer>')


def test_a_map_in_a_folder_named_levels_uses_the_assets_beside_it(hall: Path) -> None:
    levels, assets = hall.parent / "levels", hall.parent / "assets"
    levels.mkdir()
    assets.mkdir()
    (assets / "sky.png").write_bytes(b"")
    path = levels / "own.tmx"
    layer = '<imagelayer id="1"><image source="../assets/sky.png"/></imagelayer>'
    path.write_text(MAP.format(body=layer, more=""), encoding="utf-8")
    picture = read_map(path).layers[0].picture
    assert picture
    assert picture.path == assets / "sky.png"


def test_too_many_elements_are_refused(
    read: Callable[..., TileMap], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(xml_tree, "MOST_ELEMENTS", 20)
    with pytest.raises(LevelError, match="more than 20 elements"):
        read('<objectgroup id="1">' + '<object id="1"/>' * 30 + "</objectgroup>")


def test_a_declared_encoding_names_no_codec(hall: Path) -> None:
    text = hall.read_text(encoding="utf-8")
    hall.write_text(text.replace('encoding="UTF-8"', 'encoding="rot13"', 1), encoding="utf-8")
    assert read_map(hall).width == 60
