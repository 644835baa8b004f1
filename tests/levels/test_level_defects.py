"""One defect a case: what is spoilt, and the sentence and line that a designer is told."""

from pathlib import Path

import pytest
from level_samples import WORDS, change, copy_hall

from game.content.kinds import KINDS
from game.levels.faults import Fault, LevelError
from game.levels.load import load_plan

WAVE_OF_FOE = '<property name="kind" propertytype="Foe.kind" value="bather"/>\n    '
LOCK = '<object id="4" type="Lock" x="400" y="0" width="320" height="132">'
SAY = '<object id="7" type="Say" x="850" y="20">'
POINT = '<point/>\n  </object>\n  <object id="8"'
MUSIC = '<object id="8"'
FOE = '<object id="5"'

# (name, what is replaced, by what, where the fault is: "" there, or this text, or None; words)
CASES = [
    # ---- the map as a file
    ("cut", "</map>", "", None, "not whole XML"),
    ("not XML", "<?xml", "<xml", None, "not whole XML"),
    ("control character", 'name="start"', 'name="\x01"', "", "not whole XML"),
    ("doctype", "<map ", '<!DOCTYPE map [<!ENTITY a "b">]>\n<map ', "", "has a DOCTYPE"),
    ("unknown entity", 'name="start"', 'name="&lol;"', "", "not whole XML"),
    ("another file", "<map ", '<tileset name="x"/><map ', "", "not whole XML"),
    ("orientation", "orthogonal", "isometric", "", "the map is isometric; make it orthogonal"),
    ("no width", ' width="60" height="9" tilew', ' height="9" tilew', "", "<map> has no width"),
    ("width in words", 'width="60" height="9" tilew', 'width="sixty" height="9" tilew', "",
     "'sixty'"),
    ("absurd width", 'width="60" height="9" tilew', 'width="99999999" height="9" tilew', "",
     "the most"),
    ("no height", 'width="60" height="9" tilew', 'width="60" height="0" tilew', "",
     "make it larger"),
    ("negative", 'width="60" height="9" tilew', 'width="-60" height="9" tilew', "",
     "make it larger"),
    ("no tile width", 'tilewidth="16" tileh', 'tilewidth="0" tileh', "",
     "tilewidth of the map is 0"),
    ("other tiles", 'tilewidth="16" tileh', 'tilewidth="8" tileh', "", "make them 16 x 16"),
    ("other version", '<map version="1.10"', '<map version="3.0"', "", "not a map of format 1"),
    ("no version", '<map version="1.10"', "<map", "", "not a map of format 1"),
    ("layer misspelt", 'name="play"', 'name="plaid"', None, "move it to 'play'"),
    ("odd number", 'parallaxoriginx="160"', 'parallaxoriginx="inf"', "", "give a number"),
    # ---- layers and tiles
    ("layer width", 'name="wall" width="60"', 'name="wall" width="50"', "",
     "width of the layer is 50"),
    ("no data", '<data encoding="csv">', '<date encoding="csv">', None, "not whole XML"),
    ("too few tiles", "\n2,0,0", "\n2,0", "<data", "539 tiles where 540 belong"),
    ("not a tile", "\n2,0,0", "\n2,zero,0", "<data", "'zero' among the tiles"),
    ("negative tile", "\n2,0,0", "\n2,-1,0", "<data", "'-1' among the tiles"),
    ("tile too large", "\n2,0,0", "\n2,9999999999,0", "<data", "does not fit 32 bits"),
    ("tile beyond its set", "\n2,0,0", "\n2,0,11", "<layer",
     "tile 11 at column 2, row 0 is in no tileset"),
    ("encoding", 'encoding="csv"', 'encoding="hex"', "", "encoded as 'hex'; choose CSV"),
    ("base64", 'encoding="csv"', 'encoding="base64"', "", "not base64"),
    ("zstd", '"csv">', '"base64" compression="zstd">', "", "choose CSV as the tile layer"),
    ("opacity", '<layer id="1"', '<layer id="1" opacity="much"', "",
     "opacity of <layer> is 'much'"),
    ("tint", '<layer id="1"', '<layer id="1" tintcolor="#12"', "", "'#12' is not a colour"),
    # ---- other files
    ("no such tileset", "tiles.tsx", "tile.tsx", "",
     "'tile.tsx' is missing; did you mean 'tiles.tsx'"),
    ("no such folder", '"tiles.tsx"', '"sets/tiles.tsx"', "", "no such folder"),
    ("case", '"tiles.tsx"', '"Tiles.tsx"', "", "differs in case from the file 'tiles.tsx'"),
    ("backslash", '"tiles.tsx"', '".\\tiles.tsx"', "", "has a backslash; write './tiles.tsx'"),
    ("absolute", '"tiles.tsx"', '"/etc/passwd"', "", "not a relative path"),
    ("drive", '"tiles.tsx"', '"C:/tiles.tsx"', "", "not a relative path"),
    ("address", '"tiles.tsx"', '"https://x.org/t.tsx"', "", "not a relative path"),
    ("escaping", '"tiles.tsx"', '"../../../../etc/passwd"', "", "outside levels and assets"),
    ("folder", '"tiles.tsx"', '"folder.tsx"', "", "is not a file"),
    ("empty source", '"tiles.tsx"', '""', "", "names no file"),
    ("a map as tileset", '"tiles.tsx"', '"road.tmx"', "", "begins with <map>, not <tileset>"),
    ("first id", 'firstgid="9"', 'firstgid="1"', "", "tileset begins at tile 1"),
    ("no template", '"thug.tx"', '"thugs.tx"', "", "did you mean 'thug.tx'"),
    # ---- objects
    ("no id", '<object id="7"', "<object", "", "<object> has no id"),
    ("place", 'x="850"', 'x="nan"', "", "x of <object> is 'nan'"),
    ("size", 'width="128"', 'width="-128"', "", "make it a positive size"),
    ("tile of an object", ' gid="9"', ' gid="99"', "", "shows tile 99"),
    ("polygon", POINT, '<polygon points="1;2"/></object><object id="8"', "",
     "'1;2' is not a point"),
    ("same id", '<object id="7"', '<object id="5"', "", "has the id of the object in line"),
    ("unknown class", 'type="Vent"', 'type="Vnet"', "",
     "has the class 'Vnet'; did you mean 'Vent'?"),
    ("strange class", 'type="Vent"', 'type="Quux"', "", "choose one of Actor, Checkpoint"),
    ("no class", 'type="Vent"', 'type=""', "", "has no class"),
    ("rotated", 'width="128" height', 'rotation="45" width="128" height', "", "it is rotated"),
    ("text", POINT, '<text>hi</text></object><object id="8"', SAY, "it is a text; draw a point"),
    ("outside", 'x="850" y="20"', 'x="1850" y="20"', "", "outside the map of 960 x 144 px"),
    ("above", 'x="850" y="20"', 'x="850" y="-20"', "", "outside the map"),
    ("point for a pool", 'width="128" height="132"', "", "", "it has no size; draw a rectangle"),
    # ---- properties
    ("unknown property", '"refill"', '"refil"', "", "no property 'refil'; did you mean 'refill'?"),
    ("twice", '<property name="gives"', '<property name="when" value="x"/><property name="gives"',
     'value="won"',
     "'when' is there twice"),
    ("type of Tiled", 'name="tell" type="int"', 'name="tell" type="integer"', "",
     "Tiled's types are"),
    ("wrong type", 'name="tell" type="int"', 'name="tell" type="float"', "",
     "should be a whole number"),
    ("not a number", 'value="48"', 'value="long"', "", "'long'; give a whole number"),
    ("too short a tell", 'value="48"', 'value="12"', "", "tell is 12; it must be 30 to 240 ticks"),
    ("too large", 'value="50"', 'value="500"', "", "refill is 500; it must be 0 to 100 energy"),
    ("not a flag", 'type="bool" value="true"', 'type="bool" value="yes"', "",
     "write true or false"),
    ("not a colour", "#ffffcc88", "blue", "", "'blue' is not a colour"),
    ("not a choice", 'value="pie"', 'value="pies"', "", "item is 'pies'; did you mean 'pie'?"),
    ("unknown kind", 'value="bather"', 'value="barber"', "",
     "kind is 'barber'; did you mean 'bather'"),
    ("a hero as foe", 'value="bather"', 'value="danko"', "", "kind is 'danko'"),
    ("unknown words", "hint.move", "hint.moove", "", "did you mean 'hint.move'?"),
    ("unknown track", '"bathhouse"', '"bathouse"', "", "track is 'bathouse'; did you mean"),
    ("no words", '<property name="words" value="hint.move"/>', "", SAY, "words is not set"),
    ("map property", '"limit"', '"limits"', "", "no property 'limits'; did you mean 'limit'?"),
    ("direction", 'value="left"', 'value="up"', "", "direction is 'up'"),
    ("title", "stage.bathhouse", "stage.bath", "", "did you mean 'stage.bathhouse'?"),
    # ---- references and rules of the game
    ("no wave", WAVE_OF_FOE + '<property name="wave" type="object" value="3"/>', "", FOE,
     "wave is not set"),
    ("wrong class", WAVE_OF_FOE + '<property name="wave" type="object" value="3"',
     '<property name="wave" type="object" value="12"', FOE, "points to object 12, a Pool"),
    ("gone", WAVE_OF_FOE + '<property name="wave" type="object" value="3"',
     '<property name="wave" type="object" value="77"', FOE, "points to object 77, not there"),
    ("nothing", WAVE_OF_FOE + '<property name="wave" type="object" value="3"',
     '<property name="wave" type="object" value="0"', FOE, "points to nothing; choose a Wave"),
    ("reference as number", WAVE_OF_FOE + '<property name="wave" type="object"',
     '<property name="wave" type="int"', "", "should be an object (Wave)"),
    ("no start", 'type="PlayerStart"', 'type="Exit"', "<map ", "has no PlayerStart; place one"),
    ("two starts", SAY, '<object id="30" type="PlayerStart" x="9" y="9"><point/></object>' + SAY, 0,
     "at most 1 PlayerStart"),
    ("exit out of reach", 'type="Exit" x="64"', 'type="Exit" x="24"', "", "between 60 and 900 px"),
    ("pickup out of reach", 'type="Pickup" x="260"', 'type="Pickup" x="940"', "",
     "between 36 and 924 px"),
    ("exit behind", 'type="Exit" x="64"', 'type="Exit" x="950"', "", "it lies behind the start"),
    ("lock too narrow", 'width="320"', 'width="300"', "", "300 px wide; make it at least 320"),
    ("lock twice", LOCK, LOCK.replace('"4"', '"31"').replace('">', '"><properties><property '
     'name="wave" type="object" value="3"/></properties></object>' + LOCK), "",
     "it overlaps the Lock"),
    ("wave without foes", SAY, '<object id="32" type="Wave" x="9" y="9"/>' + SAY, "",
     "has no foes"),
    ("cue without wave", 'value="start"', 'value="begun"', MUSIC, "no wave is named"),
    ("cue without signal", 'value="start"', 'value="signal"', MUSIC, "no signal is named"),
    ("signal nobody gives", 'value="steam"/>\n    <property name="tell"',
     'value="stem"/>\n    <property name="tell"', '<object id="10"',
     "nothing gives the signal 'stem'"),
    ("lanes", SAY, '<object id="33" type="Lane" x="9" y="9"><properties><property name="index" '
     'type="int" value="1"/></properties></object>' + SAY, "", "number the lanes from 0 on"),
]  # fmt: skip


OTHER_FILES = [
    # (name, file, what is replaced, by what, where, words)
    ("cut tileset", "tiles.tsx", "</tileset>", "", None, "not whole XML"),
    ("doctype", "tiles.tsx", "<tileset ", "<!DOCTYPE x><tileset ", "", "has a DOCTYPE"),
    ("tile size", "tiles.tsx", 'tilewidth="16"', 'tilewidth="0"', "",
     "tilewidth of the tileset is 0"),
    ("tile count", "tiles.tsx", 'tilecount="8"', 'tilecount="999999999"', "",
     "it must be 0 to 100000"),
    ("tile twice", "tiles.tsx", 'tile id="2"', 'tile id="1"', "", "tile 1 is there twice"),
    ("frame", "tiles.tsx", 'tileid="3"', 'tileid="8"', "<tileset", "animated with tile 8"),
    ("picture", "tiles.tsx", "tiles.png", "tilse.png", "", "did you mean 'tiles.png'?"),
    ("picture outside", "tiles.tsx", "tiles.png", "../../../x.png", "",
     "outside levels and assets"),
    ("cut template", "thug.tx", "</template>", "", None, "not whole XML"),
    ("empty template", "thug.tx", "object", "objekt", None, "not whole XML"),
    ("no object", "thug.tx", "<template>", "<template/><!--", None, "not whole XML"),
    ("template in template", "thug.tx", "<object ", '<object template="thug.tx" ', "", "detach it"),
    ("tile of a template", "thug.tx", 'gid="6"', 'gid="5"', "", "shows tile 5"),
    ("property", "thug.tx", '"after"', '"aftre"', "", "no property 'aftre'; did you mean 'after'"),
    ("bounds", "thug.tx", 'value="bruiser"', 'value="brusier"', "", "did you mean 'bruiser'"),
]  # fmt: skip


def faults_of(path: Path) -> tuple[Fault, ...]:
    with pytest.raises(LevelError) as caught:
        load_plan(path, KINDS, WORDS)
    return caught.value.faults


def check(path: Path, at: str | None, line: int, words: str) -> None:
    told = [fault for fault in faults_of(path.parent / "hall.tmx") if words in fault.message]
    assert told
    if at is not None and told[0].path == path:
        text = path.read_text(encoding="utf-8")
        assert told[0].line == (text[: text.index(at)].count("\n") + 1 if at else line)
    assert str(told[0]).startswith(f"{told[0].path}:")
    assert "\n" not in str(told[0])


@pytest.fixture
def hall(tmp_path: Path) -> Path:
    return copy_hall(tmp_path)


@pytest.mark.parametrize("case", CASES, ids=[case[0] for case in CASES])
def test_a_defect_of_a_map_is_told(hall: Path, case: tuple[str, str, str, str | None, str]) -> None:
    _, old, new, at, words = case
    line = change(hall, old, new)
    check(hall, at, line, words)


@pytest.mark.parametrize("case", OTHER_FILES, ids=[case[0] for case in OTHER_FILES])
def test_a_defect_of_a_file_it_uses_is_told(
    hall: Path, case: tuple[str, str, str, str, str | None, str]
) -> None:
    _, name, old, new, at, words = case
    line = change(hall, old, new, name)
    check(hall.with_name(name), at, line, words)
