"""Every material by name: what all rooms share, and what each adds."""

from assets.studio.rooms.chase import materials as chase
from assets.studio.rooms.hospital import materials as hospital
from assets.studio.rooms.hotel import materials as hotel
from assets.studio.rooms.material import Material
from assets.studio.rooms.snow import materials as snow
from assets.studio.rooms.yard import materials as yard

HOLE = "hole"  # cuts through everything below it: an arch or a window shows the layer behind

SHARED: dict[str, Material] = {
    "clear": Material("000000"),
    HOLE: Material("10141a"),
    # walls
    "plaster": Material("77705f"),
    "ochre": Material("96805a"),
    "glaze": Material("4e8a84", 0.35),
    "glaze2": Material("2c5a60", 0.5),
    "cream": Material("a8a48c", 0.25),
    "white": Material("aab0a4", 0.4),
    "gilt": Material("b08038", 0.6),
    "marble": Material("8e7c6a", 0.25),
    "stone": Material("7a6654", 0.05),
    "wet": Material("36505a", 0.6),
    "brick": Material("7c4a38"),
    "mortar": Material("6e6252"),
    "soot": Material("2c2422"),
    "plank": Material("7a5636", 0.08),
    "plank2": Material("5c3e28", 0.05),
    "door": Material("4e5a48", 0.12),
    "green": Material("42644c", 0.35),
    "tar": Material("463c34", 0.1),
    "whitewash": Material("8a887c"),
    "glass": Material("38545c", 0.6),
    # things
    "iron": Material("3a3e46", 0.4),
    "steel": Material("78868e", 0.5),
    "rust": Material("7a4a30", 0.1),
    "copper": Material("94603c", 0.5),
    "enamel": Material("b4b8ac", 0.5),
    "paint": Material("8c3024", 0.25),
    "navy": Material("36506c", 0.2),
    "towel": Material("c0b6a4"),
    "linen": Material("9ca09a"),
    "leaf": Material("5c7048"),
    "paper": Material("c0b490"),
    "ink": Material("241c20"),
    "skin": Material("90644e", 0.1),
    "skin2": Material("825644", 0.1),
    "hair": Material("3a2a20"),
    "grey hair": Material("807870"),
    "ice": Material("a8c0c8", 0.4),
    "water": Material("2c6a70", 0.7),
    "ember flat": Material("b06c34", 0.3),
    "aqua glass": Material("5aa0a0", 0.5),
    "near": Material("38302e", 0.3),
    # what shines by itself keeps the nearest colour of the palette
    "globe": Material("fff2bc", glows=True),
    "globe edge": Material("f0cc6c", glows=True),
    "tube": Material("eef4ec", glows=True),
    "ember": Material("f8b048", glows=True),
    "coal": Material("f08030", glows=True),
    "coal dim": Material("d84820", glows=True),
    "ash": Material("701414", glows=True),
    "rim light": Material("7ce0d8", glows=True),
    "night": Material("222c44", glows=True),
}
MATERIALS = (
    SHARED
    | snow.MATERIALS
    | hospital.MATERIALS
    | hotel.MATERIALS
    | chase.MATERIALS
    | yard.MATERIALS
)

NAMES = tuple(MATERIALS)
CODE_OF = {name: i for i, name in enumerate(NAMES)}
