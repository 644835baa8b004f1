"""What this room adds to the materials; names are unique, and other rooms may use them."""

from assets.studio.rooms.material import Material

MATERIALS: dict[str, Material] = {
    "snow": Material("a2aacc", 0.04),
    "blue snow": Material("6a74a0"),
    "trodden": Material("8088ae"),
    "bark": Material("a8a098", 0.05),
    "bark black": Material("262028"),
    "dim bark": Material("6c6880"),
    "twig": Material("30282e"),
    "fir": Material("28443e"),
    "log bark": Material("5a4232"),
    "log cut": Material("a07c52"),
    "grey board": Material("5e5a5c", 0.05),
    "carving": Material("8c9c9c", 0.1),
    "lorry green": Material("44583c", 0.25),
    "tyre": Material("24242c", 0.1),
    "black ice": Material("2e4660", 0.8),
    "frozen cloth": Material("9c9cb0", 0.15),
    "felt": Material("4a4450"),
    "old brick": Material("5e3a34"),
    "carrot": Material("c8723c"),
    "crow": Material("262436", 0.5),
    "near bark": Material("403c44", 0.2),
    # glowing: exact colours of the palette
    "warm pane": Material("f0cc6c", glows=True),
    "warm pane low": Material("d09c3e", glows=True),
    "warm pane dim": Material("9c6c26", glows=True),
    "lamp shade": Material("66421a", glows=True),
    "candle": Material("f8b048", glows=True),
}
