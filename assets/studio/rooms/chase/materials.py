"""What this room adds to the materials; names are unique, and other rooms may use them."""

from assets.studio.rooms.material import Material

MATERIALS: dict[str, Material] = {
    "asphalt": Material("50516a", 0.3),
    "asphalt dark": Material("3a3b54", 0.6),
    "lane paint": Material("b0a890", 0.15),
    "pavement": Material("68646c", 0.12),
    "kerb": Material("8a8480", 0.2),
    "tan brick": Material("86684a"),
    "maroon brick": Material("6a3c36"),
    "awning": Material("9c3428", 0.05),
    "bridge paint": Material("7a4038", 0.2),
    "river": Material("2c3654", 0.7),
    "near street": Material("1c1c26", 0.3),
}
