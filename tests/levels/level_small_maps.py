"""Maps of 3 x 2 tiles that are wrong in one way and have nothing else to go wrong."""

PLAY_LAYER = '<objectgroup id="1" name="play"/>'
LAYER = '<layer id="1" name="wall" width="3" height="2"><data {}>{}</data></layer>'
CHUNK = '<chunk x="{}" y="0" width="1" height="1">1</chunk>'

# (name, the whole body of a map of 3 x 2 tiles, more attributes of it; words, what is told)
SMALL = [
    ("no layers", "", "", "the map has no layer 'play'", "RH120"),
    ("narrow", PLAY_LAYER, "", "the map is 3 tiles wide; make it at least 20", "RH302"),
    ("low", PLAY_LAYER, "", "the map is 2 tiles high; make it 9", "RH303"),
    ("no data", '<layer id="1" name="wall"/>', "", "layer 'wall' has no tile data", "RH109"),
    ("compression", LAYER.format('encoding="base64" compression="lz4"', "AAAA"), "",
     "tile data is compressed with 'lz4'; in the map's properties choose CSV", "RH111"),
    ("not zlib", LAYER.format('encoding="base64" compression="zlib"', "AAAA"), "",
     "tile data is not zlib", "RH112"),
    ("half a tile", LAYER.format('encoding="base64"', "AAAA"), "", "3 bytes of tiles", "RH113"),
    ("too few in XML", LAYER.format("", '<tile gid="1"/>'), "", "1 tiles where 6 belong", "RH113"),
    ("far away", LAYER.format('encoding="csv"', CHUNK.format(9999999)), ' infinite="1"',
     "a chunk lies at 9999999, 0", "RH107"),
    ("wide apart", LAYER.format('encoding="csv"', CHUNK.format(0) + CHUNK.format(900_000)),
     ' infinite="1"', "<map> has 900001 x 1 tiles; the most is 10000 a side", "RH104"),
    ("a template that is bare",
     '<objectgroup id="1" name="play"><object id="1" template="bare.tx"/></objectgroup>', "",
     "the template holds no object", "RH201"),
    ("in another place", ('<tileset firstgid="1" source="sets/a.tsx"/><tileset firstgid="9" '
     'source="../b.tsx"/>'), "", "the map lies outside levels/, so its tilesets", "RH138"),
]  # fmt: skip
