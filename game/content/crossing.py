"""The end of the chase: what the clock of the crossing tells, and the scenes of the crash."""

# (ticks left, event, what): the train's horn four times, the bell, its beam, the last blast.
TOLLS = (
    (1200, "horn_train", "long"),
    (720, "horn_train", "long"),
    (720, "bell", ""),
    (480, "beam", ""),
    (360, "horn_train", "toot"),
    (300, "gate", ""),
    (180, "horn_train", "last"),
)
# (name, ticks): six pictures, each held for a while with what moves in and out of it.
SCENES = (
    ("beam", 96),
    ("brakes", 80),
    ("impact", 44),
    ("torn", 100),
    ("wagons", 130),
    ("smoke", 270),
)
