"""What this room adds to the materials; names are unique, and other rooms may use them."""

from assets.studio.rooms.material import Material

MATERIALS: dict[str, Material] = {
    "gravel": Material("645c5a"),
    "cinder": Material("3e3838"),
    "sleeper": Material("4a3c34"),
    "rail head": Material("a8b0b4", 0.9),
    "rail web": Material("5c3e30", 0.1),
    "oxide": Material("7c3e30", 0.08),
    "oxide dark": Material("5a2c26", 0.05),
    "egg yellow": Material("96784a", 0.1),
    "hopper grey": Material("565c62", 0.15),
    "tank black": Material("3c444e", 0.5),
    "stencil": Material("b8b4a4"),
    "faded": Material("8a7a70"),
    "concrete": Material("7a746c"),
    "shed": Material("5c5048"),
    "shed dark": Material("463e3c"),
    "safety": Material("b08038", 0.1),
    "fence wire": Material("6c7278", 0.3),
    "coach silver": Material("7e8896", 0.2),
    "canvas": Material("6a5c44"),
    "coat": Material("4a4640"),
    "puddle": Material("6a5c74", 0.9),
    "straw": Material("8e7e52"),
    "near steel": Material("34343c", 0.35),
    "near weed": Material("3c3830", 0.1),
    # glowing: exact colours of the palette
    "stop lamp": Material("d84820", glows=True),
    "clear lamp": Material("7ce0d8", glows=True),
    "caution lamp": Material("f8b048", glows=True),
    "stove light": Material("f0cc6c", glows=True),
    "stove dim": Material("d09c3e", glows=True),
}
