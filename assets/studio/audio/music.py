"""Bake a score of assets/music to an OGG, a layered one to two."""

from pathlib import Path

from assets.studio.audio import mixdown, notation, ogg
from assets.studio.palette import ASSETS

SCORES = ASSETS / "music"
QUALITY = 0.2


def bake(root: Path, name: str) -> list[Path]:
    """Render the score called name to root/music; return the files written."""
    return bake_score(SCORES / f"{name}.txt", root / "music")


def bake_score(path: Path, folder: Path) -> list[Path]:
    """Render one score to NAME.ogg, or to NAME-calm.ogg and NAME-pressure.ogg."""
    score = notation.read(path)
    out = []
    for layer, piece in mixdown.render(score).items():
        name = path.stem if layer == "all" else f"{path.stem}-{layer}"
        tags = {"TITLE": score.head["title"], **piece.tags}
        out.append(ogg.write(folder / f"{name}.ogg", piece.sound, tags, QUALITY))
    return out
