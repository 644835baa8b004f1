"""The small good level of these tests, copied to be spoilt."""

import shutil
from pathlib import Path

HERE = Path(__file__).parent
WORDS = ("stage.bathhouse", "hint.move")


def copy_hall(folder: Path) -> Path:
    """Copy the level and all that it uses; return the place of the map."""
    for source in HERE.iterdir():
        if source.suffix in {".tmx", ".tsx", ".tx", ".png"}:
            shutil.copy(source, folder)
    (folder / "folder.tsx").mkdir()
    return folder / "hall.tmx"


def change(hall: Path, old: str, new: str, name: str = "hall.tmx") -> int:
    """Replace a piece of text in one of the files; return the line it stood on."""
    path = hall.with_name(name)
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1
