"""The defects that tests put into the small level: one a case, with all that is to be told."""

from typing import NamedTuple


class Defect(NamedTuple):
    """What is replaced by what in a file of the level, and what is then told.

    at: where the fault is: "" in the line of what is replaced, or in the line of this text, or None
    for anywhere. told: the code, the number of the object, the property.
    """

    name: str
    old: str
    new: str
    at: str | None
    words: str
    told: str
    file: str = "hall.tmx"


WAVE_OF_FOE = '<property name="kind" propertytype="Foe.kind" value="bather"/>\n    '
LOCK = '<object id="4" type="Lock" x="400" y="0" width="320" height="132">'
SAY = '<object id="7" type="Say" x="850" y="20">'
POINT = '<point/>\n  </object>\n  <object id="8"'
MUSIC = '<object id="8"'
FOE = '<object id="5"'
WALL = '<layer id="1" name="wall" width="60" height="9">'
CAST = '<property name="cast" value="4 3"/>'
TELL = '<property name="tell" type="int" value="48"/>'
KEY = '<property name="words" value="hint.move"/>'
TITLE = '<property name="title" value="stage.bathhouse"/>'
OWN = '<property name="english" value="{}"/><property name="russian" value="{}"/>'
SECOND = """<object id="32" type="Wave" x="9" y="9"/>
  <object id="31" type="Lock" x="{}" y="0" width="320" height="132"><properties>
   <property name="wave" type="object" value="32"/></properties></object>"""
FOES = """<object id="33" type="Foe" x="9" y="9"><properties>
   <property name="wave" type="object" value="32"/></properties></object>"""
CROWD = "".join(
    f'<object id="{number}" type="Foe" x="690" y="80"><properties><property name="wave" '
    'type="object" value="3"/></properties></object>'
    for number in range(50, 55)
)
PROPERTY = "<properties><property {}/></properties>"

# (name, what is replaced, by what, where; words, what is told)
HALL: list[tuple[str, str, str, str | None, str, str]] = [
    # ---- the map as a file
    ("cut", "</map>", "", None, "not whole XML", "RH004"),
    ("not XML", "<?xml", "<xml", None, "not whole XML", "RH004"),
    ("control character", 'name="start"', 'name="\x01"', "", "not whole XML", "RH004"),
    ("doctype", "<map ", '<!DOCTYPE map [<!ENTITY a "b">]>\n<map ', "", "has a DOCTYPE", "RH005"),
    ("unknown entity", 'name="start"', 'name="&lol;"', "", "not whole XML", "RH004"),
    ("another file", "<map ", '<tileset name="x"/><map ', "", "not whole XML", "RH004"),
    ("orientation", "orthogonal", "isometric", "", "the map is 'isometric'; make it orthogonal",
     "RH102"),
    ("no width", ' width="60" height="9" tilew', ' height="9" tilew', "", "<map> has no width",
     "RH008"),
    ("width in words", 'width="60" height="9" tilew', 'width="sixty" height="9" tilew', "",
     "'sixty'", "RH009"),
    ("absurd width", 'width="60" height="9" tilew', 'width="99999999" height="9" tilew', "",
     "width of <map> is 99999999; it must be 1 to 10000", "RH011"),
    ("no height", 'width="60" height="9" tilew', 'width="60" height="0" tilew', "",
     "height of <map> is 0; it must be 1", "RH011"),
    ("negative", 'width="60" height="9" tilew', 'width="-60" height="9" tilew', "",
     "width of <map> is -60; it must be 1", "RH011"),
    ("no tile width", 'tilewidth="16" tileh', 'tilewidth="0" tileh', "",
     "tilewidth of <map> is 0; it must be 1", "RH011"),
    ("other tiles", 'tilewidth="16" tileh', 'tilewidth="8" tileh', "", "make them 16 x 16",
     "RH301"),
    ("other version", '<map version="1.10"', '<map version="3.0"', "", "not a map of format 1",
     "RH101"),
    ("no version", '<map version="1.10"', "<map", "", "not a map of format 1", "RH101"),
    ("layer misspelt", 'name="play"', 'name="plaid"', "", "not drawn; did you mean 'play'?",
     "RH119"),
    ("odd number", 'parallaxoriginx="160"', 'parallaxoriginx="inf"', "", "give a number", "RH010"),
    # ---- layers and tiles
    ("layer width", 'name="wall" width="60"', 'name="wall" width="50"', "",
     "width of the layer is 50", "RH108"),
    ("no data", '<data encoding="csv">', '<date encoding="csv">', None, "not whole XML", "RH004"),
    ("too few tiles", "\n2,0,0", "\n2,0", "<data", "539 tiles where 540 belong", "RH113"),
    ("not a tile", "\n2,0,0", "\n2,zero,0", "<data", "'zero' among the tiles", "RH114"),
    ("negative tile", "\n2,0,0", "\n2,-1,0", "<data", "'-1' among the tiles", "RH114"),
    ("tile too large", "\n2,0,0", "\n2,9999999999,0", "<data", "does not fit 32 bits", "RH115"),
    ("tile beyond its set", "\n2,0,0", "\n2,0,11", "<layer",
     "tile 11 at column 2, row 0 is in no tileset", "RH116"),
    ("encoding", 'encoding="csv"', 'encoding="hex"', "", "encoded as 'hex'; choose CSV", "RH110"),
    ("base64", 'encoding="csv"', 'encoding="base64"', "", "not base64", "RH112"),
        ("opacity", '<layer id="1"', '<layer id="1" opacity="much"', "",
     "opacity of <layer> is 'much'", "RH010"),
    ("tint", '<layer id="1"', '<layer id="1" tintcolor="#12"', "", "'#12' is not a colour",
     "RH117"),
    # ---- other files
    ("no such tileset", "tiles.tsx", "tile.tsx", "",
     "'tile.tsx' is missing; did you mean 'tiles.tsx'", "RH135"),
    ("no such folder", '"tiles.tsx"', '"sets/tile.tsx"', "", "no such folder; put it", "RH135"),
    ("in another folder", '"tiles.tsx"', '"sets/tiles.tsx"', "", "; it is at 'tiles.tsx'", "RH135"),
    ("above", '"tiles.tsx"', '"../../../tiles.tsx"', "", "and assets; it is at 'tiles.tsx'",
     "RH134"),
    ("of the game", '"tiles.tsx"', '"markers.tsx"', "", "levels/tilesets/markers.tsx'", "RH135"),
    ("another kind of file", '"tiles.tsx"', '"hall.tsx"', "", "put it there or name", "RH135"),
    ("case", '"tiles.tsx"', '"Tiles.tsx"', "", "differs in case from the file 'tiles.tsx'",
     "RH136"),
    ("backslash", '"tiles.tsx"', '".\\tiles.tsx"', "", "has a backslash; write './tiles.tsx'",
     "RH132"),
    ("absolute", '"tiles.tsx"', '"/etc/passwd"', "", "not a relative path", "RH133"),
    ("drive", '"tiles.tsx"', '"C:/tiles.tsx"', "", "not a relative path", "RH133"),
    ("address", '"tiles.tsx"', '"https://x.org/t.tsx"', "", "not a relative path", "RH133"),
    ("escaping", '"tiles.tsx"', '"../../../../etc/passwd"', "", "outside levels and assets",
     "RH134"),
    ("folder", '"tiles.tsx"', '"folder.tsx"', "", "is not a file", "RH137"),
    ("empty source", '"tiles.tsx"', '""', "", "names no file", "RH131"),
    ("a map as tileset", '"tiles.tsx"', '"road.tmx"', "", "begins with <map>, not <tileset>",
     "RH007"),
    ("first id", 'firstgid="9"', 'firstgid="1"', "", "tileset begins at tile 1", "RH141"),
    ("no template", '"thug.tx"', '"thugs.tx"', "", "did you mean 'thug.tx'", "RH135 6"),
    # ---- objects
    ("no id", '<object id="7"', "<object", "", "<object> has no id", "RH008 0"),
    ("place", 'x="850"', 'x="nan"', "", "x of <object> is 'nan'", "RH010 7"),
    ("size", 'width="128"', 'width="-128"', "", "make it a positive size", "RH203 12"),
    ("tile of an object", ' gid="9"', ' gid="99"', "", "shows tile 99", "RH204 40"),
    ("polygon", POINT, '<polygon points="1;2"/></object><object id="8"', "",
     "'1;2' is not a point", "RH205 7"),
    ("same id", '<object id="7"', '<object id="5"', "", "has the id of the object in line",
     "RH306 5"),
    ("unknown class", 'type="Vent"', 'type="Vnet"', "",
     "has the class 'Vnet'; did you mean 'Vent'?", "RH206 10"),
    ("strange class", 'type="Vent"', 'type="Quux"', "", "choose one of Actor, Beat, Brake",
     "RH206 10"),
    ("no class", 'type="Vent"', 'type=""', "", "has no class", "RH207 10"),
    ("rotated", 'width="128" height', 'rotation="45" width="128" height', "", "it is rotated",
     "RH308 12"),
    ("text", POINT, '<text>hi</text></object><object id="8"', SAY, "it is a text; draw a point",
     "RH310 7"),
    ("outside", 'x="850" y="20"', 'x="1850" y="20"', "", "outside the map of 960 x 144 px",
     "RH307 7"),
    ("above", 'x="850" y="20"', 'x="850" y="-20"', "", "outside the map", "RH307 7"),
    ("point for a pool", 'width="128" height="132"', "", "", "it has no size; draw a rectangle",
     "RH309 12"),
    # ---- properties
    ("unknown property", '"refill"', '"refil"', "", "no property 'refil'; did you mean 'refill'?",
     "RH214 13 refil"),
    ("twice", 'value="won"/>', 'value="won"/><property name="when" value="won"/>', "",
     "'when' is there twice", "RH211 9 when"),
    ("type of Tiled", 'name="tell" type="int"', 'name="tell" type="integer"', "",
     "Tiled's types are", "RH212 10 tell"),
    ("wrong type", 'name="tell" type="int"', 'name="tell" type="float"', "",
     "should be a whole number", "RH215 10 tell"),
    ("not a number", 'value="48"', 'value="long"', "", "'long'; give a whole number",
     "RH009 10 tell"),
    ("too short a tell", 'value="48"', 'value="12"', "", "tell is 12; it must be 30 to 240 ticks",
     "RH216 10 tell"),
    ("too large", 'value="50"', 'value="500"', "", "refill is 500; it must be 0 to 100 energy",
     "RH216 13 refill"),
    ("not a flag", 'type="bool" value="true"', 'type="bool" value="yes"', "",
     "write true or false", "RH213 11 once"),
    ("not a colour", "#ffffcc88", "blue", "", "'blue' is not a colour", "RH117 15 color"),
    ("not a choice", 'value="pie"', 'value="pies"', "", "item is 'pies'; did you mean 'pie'?",
     "RH217 14 item"),
    ("unknown kind", 'value="bather"', 'value="barber"', "",
     "kind is 'barber'; did you mean 'boarder' or 'bather'", "RH217 5 kind"),
    ("a hero as foe", 'value="bather"', 'value="danko"', "", "kind is 'danko'", "RH217 5 kind"),
    ("unknown words", "hint.move", "hint.moove", "", "did you mean 'hint.move'?", "RH217 7 words"),
    ("unknown track", '"bathhouse"', '"bathouse"', "", "track is 'bathouse'; did you mean",
     "RH217 8 track"),
    ("no words", '<property name="words" value="hint.move"/>', "", SAY, "it has no words",
     "RH336 7"),
    ("map property", '"limit"', '"limits"', "", "no property 'limits'; did you mean 'limit'?",
     "RH214 limits"),
    ("direction", 'value="left"', 'value="up"', "", "direction is 'up'", "RH217 direction"),
    ("title", "stage.bathhouse", "stage.bath", "", "did you mean 'stage.bathhouse'?",
     "RH217 title"),
    # ---- references and rules of the game
    ("no wave", WAVE_OF_FOE + '<property name="wave" type="object" value="3"/>', "", FOE,
     "wave is not set", "RH218 5 wave"),
    ("wrong class", WAVE_OF_FOE + '<property name="wave" type="object" value="3"',
     '<property name="wave" type="object" value="12"', "", "points to object 12, a Pool",
     "RH219 5 wave"),
    ("gone", WAVE_OF_FOE + '<property name="wave" type="object" value="3"',
     '<property name="wave" type="object" value="77"', "", "points to object 77, not there",
     "RH220 5 wave"),
    ("nothing", WAVE_OF_FOE + '<property name="wave" type="object" value="3"',
     '<property name="wave" type="object" value="0"', "", "points to nothing; choose a Wave",
     "RH220 5 wave"),
    ("lock of no wave", 'name="wave" type="object" value="3"/>', ('name="wave" type="object" '
     'value="77"/>'), "", "points to object 77, not there; choose a Wave", "RH220 4 wave"),
    ("reference as number", WAVE_OF_FOE + '<property name="wave" type="object"',
     '<property name="wave" type="int"', "", "should be an object (Wave)", "RH215 5 wave"),
    ("no start", 'type="PlayerStart"', 'type="Checkpoint"', "<map ",
     "has no PlayerStart; place one", "RH304"),
    ("two starts", SAY, '<object id="30" type="PlayerStart" x="99" y="9"/>' + SAY, "",
     "at most 1 PlayerStart", "RH305 30"),
    ("exit out of reach", 'type="Exit" x="64"', 'type="Exit" x="24"', "", "between 60 and 900 px",
     "RH313 2"),
    ("pickup out of reach", 'type="Pickup" x="260"', 'type="Pickup" x="940"', "",
     "between 36 and 924 px", "RH313 14"),
    ("exit behind", 'type="Exit" x="64"', 'type="Exit" x="950"', "", "it lies behind the start",
     "RH311 2"),
    ("lock too narrow", 'width="320"', 'width="300"', "", "300 px wide; make it 320, as wide as",
     "RH318 4"),
    ("lock too wide", 'width="320"', 'width="320.5"', "", "it is 320.5 px wide; make it 320",
     "RH318 4"),
    ("locks overlap", LOCK, SECOND.format(500) + FOES + LOCK, LOCK,
     "it overlaps the Lock (object 31);", "RH319 4"),
    ("in another fight", FOE + ' type="Foe" x="690"', SECOND.format(40) + FOES + FOE
     + ' type="Foe" x="100"', None,
     "stands in the Lock of the wave (object 32), but comes with the wave 'first' (object 3);",
     "RH344 5 wave"),
    ("crowd", FOE, CROWD + FOE, FOE, "more than 5 foes of this wave come within 300 ticks",
     "RH317 5 after"),
    ("wave without foes", LOCK, SECOND.format(40) + LOCK, "", "has no foes", "RH314 32"),
    ("wave without anything", SAY, '<object id="32" type="Wave" x="9" y="9"/>' + SAY, "",
     "neither a Lock nor a Foe names it", "RH315 32"),
    ("cue without wave", 'value="start"', 'value="begun"', "", "no wave is named", "RH326 8 when"),
    ("cue without signal", 'value="start"', 'value="signal"', "", "no signal is named",
     "RH327 8 when"),
    ("signal nobody gives", 'value="steam"/>\n    <property name="tell"',
     'value="stem"/>\n    <property name="tell"', "",
     "nothing gives the signal 'stem'; write 'steam', or add a Signal", "RH334 10 signal"),
    ("a passenger of nobody", TITLE, TITLE + '<property name="second" value="ridzik_aboard"/>', "",
     "who rides along, but 'danko' does not drive; choose another", "RH386 second"),
    # ---- layers
    ("a marker as a tile", "\n2,0,0", "\n2,0,7", WALL,
     "column 2, row 0 is the marker of Foe; place it as an object", "RH124"),
    ("image layer", '<layer id="1"', '<imagelayer id="9" name="far"/><layer id="1"', "",
     "layer 'far' has no picture", "RH118"),
    ("a layer of one's own", 'name="props"', 'name="details"', "",
     "layer 'details' is not drawn; choose one of", "RH119"),
    ("tiles in play", 'name="wall"', 'name="play"', "", "this one holds tiles", "RH121"),
    ("class of the map", "<map ", '<map class="Level" ', "",
     "the map has the class 'Level', which means nothing", "RH206"),
    ("class of a layer", '<layer id="1"', '<layer id="1" class="Wall"', "",
     "layer 'wall' has the class 'Wall', which means nothing", "RH206"),
    ("order", 'name="props"', 'name="back"', "", "layer 'back' lies before 'wall'", "RH122"),
    ("play shifted", 'name="play"', 'name="play" offsetx="8"', "", "is shifted", "RH123"),
    ("play in parallax", 'name="play"', 'name="play" parallaxx="0.5"', "", "its parallax to 1",
     "RH123"),
    ("property of a layer", WALL, WALL + PROPERTY.format('name="wetline" type="int" value="90"'),
     "", "no property 'wetline'; did you mean 'wet_line'?", "RH214 wetline"),
    ("wet line", WALL, WALL + PROPERTY.format('name="wet_line" type="int" value="500"'), "",
     "wet_line is 500; it must be 1 to 132 px", "RH216 wet_line"),
    ("property of objects", '<objectgroup id="2" name="props">',
     '<objectgroup id="2" name="props">' + PROPERTY.format('name="wet_line" value="90"'), "",
     "there is no property 'wet_line'; there are none", "RH214 wet_line"),
    ("infinite and empty", 'infinite="0"', 'infinite="1"', "<map ", "infinite and empty", "RH106"),
    # ---- scenery
    ("shadow", 'value="4 3"', 'value="4,3"', "", "cast is '4,3'; write \"x y\"", "RH221 40 cast"),
    ("shadow as a number", 'name="cast"', 'name="cast" type="int"', "", "give a whole number",
     "RH009 40 cast"),
    ("how dark", CAST, CAST + '<property name="dark" type="float" value="7"/>', "",
     "dark is 7; it must be 0 to 1", "RH216 40 dark"),
    ("signal of scenery", CAST, CAST + '<property name="state" type="int" value="0"/>'
     '<property name="signal" value="stem"/>', "", "nothing gives the signal 'stem'",
     "RH334 40 signal"),
    ("no state", CAST, CAST + '<property name="signal" value="steam"/>', "",
     "shows no state of its own", "RH222 40 signal"),
    ("state", CAST, CAST + '<property name="state" type="int" value="1"/>', "",
     "state is 1, but its tile has 1 frames", "RH223 40 state"),
    ("property of scenery", '"cast"', '"casts"', "", "did you mean 'cast'?", "RH214 40 casts"),
    ("above the strip", 'x="300" y="100"', 'x="300" y="-16"', "", "outside the strip of 132 px",
     "RH210 40"),
    ("below the strip", 'x="300" y="100"', 'x="300" y="148"', "", "outside the strip of 132 px",
     "RH210 40"),
    ("neither tile nor class", '<object id="40" name="bench" gid="9"', '<object id="40"', "",
     "it is no tile and has no class", "RH209 40"),
    ("in another layer", '<object id="40"', ('<object id="41" type="Light" x="9" y="9"/>'
     '<object id="40"'), "", "it lies in the layer 'props'; move it to 'play'", "RH208 41"),
    # ---- the way
    ("a start in a wall", 'type="PlayerStart" x="900"', 'type="PlayerStart" x="940"', "",
     "it stands in a wall; move it to between 60 and 900 px", "RH312 1"),
    ("partner", SAY, '<object id="30" type="PartnerStart" x="600" y="9"><point/></object>' + SAY,
     "", "out of the first view; move it to between 640 and 960 px", "RH323 30"),
    ("checkpoint in a lock", 'type="Checkpoint" x="380"', 'type="Checkpoint" x="410"', "",
     "it lies in the Lock (object 4)", "RH322 13"),
    ("checkpoint behind", 'type="Checkpoint" x="380"', 'type="Checkpoint" x="930"', "",
     "it lies behind the start", "RH324 13"),
    ("checkpoint beyond", 'type="Checkpoint" x="380"', 'type="Checkpoint" x="50"', "",
     "it lies beyond the exit", "RH325 13"),
    ("cue behind", 'type="Say" x="850"', 'type="Say" x="930"', "", "it lies behind the start",
     "RH324 7"),
    ("cue beyond", 'type="Say" x="850"', 'type="Say" x="20"', "", "it lies beyond the exit",
     "RH325 7"),
    ("lock behind", 'type="PlayerStart" x="900"', 'type="PlayerStart" x="600"', LOCK,
     "it lies behind the first view", "RH320 4"),
    # ---- what harms
    ("harm without rest", TELL, TELL + '<property name="lasts" type="int" value="200"/>', "",
     "it harms for 200 ticks and rests for 180", "RH330 10 lasts"),
    ("too short for its width", 'width="60" height="20"', 'width="160" height="20"', "",
     "tell is 54, too short to get out of 160 px; give it 83", "RH331 11 tell"),
    ("harm at the start", SAY, '<object id="30" type="Vent" x="890" y="9"><point/></object>' + SAY,
     "", "it harms who has just come in", "RH332 30"),
    ("harm at the edge", 'type="Vent" x="330"', 'type="Vent" x="8"', "",
     "never wholly in view when it could run, so it never does; move it to between 14 and 946 px",
     "RH333 10"),
    ("harm out of its wave", 'type="Masonry" x="520"', 'type="Masonry" x="300"', "",
     "move it to between 430 and 690 px", "RH333 11"),
    ("harm wider than the view", 'width="60" height="20"', 'width="330" height="20"', "",
     "it is 330 px wide, wider than the view", "RH333 11"),
    # ---- waves, cues, the clock
    ("wave without lock", '<property name="wave" type="object" value="3"/>', "", LOCK,
     "wave is not set", "RH218 4 wave"),
    ("wave of no lock", SAY, '<object id="32" type="Wave" x="9" y="9"/><object id="34" type="Foe" '
     'x="9" y="9">' + PROPERTY.format('name="wave" type="object" value="32"') + "</object>" + SAY,
     "", "no Lock names it", "RH315 32"),
    ("two locks for a wave", SAY, '<object id="34" type="Lock" x="0" y="0" width="320" '
     'height="132">' + PROPERTY.format('name="wave" type="object" value="3"') + "</object>" + SAY,
     "", "the Lock (object 4) has this wave too", "RH316 34 wave"),
    ("view that stands", SAY, '<object id="34" type="Scroll" x="9" y="9">'
     + PROPERTY.format('name="mode" value="forced"') + "</object>" + SAY, "", "its speed is 0",
     "RH321 34 speed"),
    ("par beyond the limit", '<property name="limit"', ('<property name="par" type="int" '
     'value="20000"/><property name="limit"'), "", "par is 20000 ticks, but the limit is 18000",
     "RH343 par"),
    ("a signal that waits for itself", 'value="won"/>', ('value="signal"/><property name="signal" '
     'value="steam"/>'), "", "waits for the signal 'steam', which comes only after its own 'steam'",
     "RH328 9 signal"),
    # ---- words
    ("key and words", KEY, KEY + '<property name="english" value="Go on."/>', "",
     "it has a key and words of its own", "RH335 7 words"),
    ("only English", KEY, '<property name="english" value="Go on."/>', "",
     "it has no russian words", "RH337 7 english"),
    ("only Russian", KEY, '<property name="russian" value="Иди."/>', "", "it has no english words",
     "RH337 7 russian"),
    ("Russian as English", KEY, OWN.format("Иди дальше.", "Иди дальше."), "",
     "english has Russian letters", "RH338 7 english"),
    ("English as Russian", KEY, OWN.format("Go on.", "Go on."), "",
     "russian has no Russian letters",
     "RH338 7 russian"),
    ("unknown button", KEY, OWN.format("Press {STRKE}.", "Иди."), "",
     "names the button {STRKE}; did you mean 'STRIKE' or", "RH339 7 english"),
    ("unknown letter", KEY, OWN.format("Go on ☂", "Иди."), "", "has '☂', which the game cannot",
     "RH341 7 english"),
    ("too many words", KEY, OWN.format("Go on and on. " * 16, "Иди."), "",
     "takes 5 lines where there is room for 3 of 288 px; say less", "RH342 7 english"),
    ("a long title", TITLE, OWN.format("The Bathhouse of the Seven Very Hot Furnaces", "Баня"), "",
     "english takes 2 lines where there is room for 200 px", "RH342 english"),
    ("no title", TITLE, "", "<map ", "the map has no title; give english and russian", "RH336"),
    ("a title in one language", TITLE, '<property name="russian" value="Баня"/>', "",
     "the map has no english words", "RH337 russian"),
]  # fmt: skip
