"""What this room adds to the materials; names are unique, and other rooms may use them."""

from assets.studio.rooms.material import Material

MATERIALS: dict[str, Material] = {
    # walls and floors
    "hall plaster": Material("9a7a54"),
    "damask": Material("72493f"),
    "damask dim": Material("66413a"),
    "stripe": Material("8c6a50"),
    "stripe dim": Material("7c5e48"),
    "room paper": Material("747060"),
    "sprig": Material("8a6450"),
    "walnut": Material("70482c", 0.2),
    "walnut dark": Material("4c301f", 0.15),
    "tile black": Material("40362f", 0.45),
    "tile cream": Material("84745a", 0.4),
    "carpet": Material("742e26"),
    "carpet gold": Material("98723e"),
    "carpet dark": Material("4e201c"),
    "boards": Material("684c32", 0.1),
    "boards dark": Material("4c3624", 0.1),
    # things
    "mahogany": Material("6c4030", 0.3),
    "mahogany dark": Material("48291f", 0.25),
    "oxblood": Material("6e382c", 0.35),
    "brass": Material("aa7a3e", 0.65),
    "brass dark": Material("6e5028", 0.5),
    "bakelite": Material("262022", 0.45),
    "porcelain": Material("b0ac9c", 0.5),
    "banker green": Material("36604a", 0.4),
    "coat tan": Material("8a6c44"),
    "suit grey": Material("5a5e68"),
    "bed linen": Material("b2a68c"),
    "bed shade": Material("80765f"),
    "warm near": Material("1e1613", 0.35),
    # what shines by itself
    "neon": Material("d84820", glows=True),
    "neon heart": Material("f08030", glows=True),
    "neon deep": Material("a82818", glows=True),
    "neon off": Material("701414", glows=True),
    "dusk": Material("201f34", glows=True),
    "dusk blue": Material("353558", glows=True),
    "dusk violet": Material("4f4d74", glows=True),
    "pane green": Material("4e8078", glows=True),
    "pane sky": Material("6c828a", glows=True),
    "shade glow": Material("d09c3e", glows=True),
}
