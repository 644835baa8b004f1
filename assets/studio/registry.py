"""What the studio can bake, found by where it lies, so that a new file needs no entry anywhere.

A module below `assets/studio` with a top-level `bake(root)` is a bake named by its place:
`cast/boxer`; `rooms/hotel` for `rooms/hotel/room.py`. `bake(root)` takes the assets folder, writes
below it and returns the paths it wrote. Each score of `assets/music` is a bake too: `music/theme`.

A module may say what else it reads, as patterns below assets: `READS = ("sprites/*",)`. Such a
bake runs after the others, and again when what it reads has changed.
"""

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from assets.studio.palette import ASSETS
from game.faults import BadInputError

STUDIO = Path(__file__).parent
SCORES = "music"
MUSIC = "assets.studio.audio.music"


@dataclass(frozen=True)
class Bake:
    """A name, the module with `bake(root)`, what it is given besides, and what it reads."""

    name: str
    module: str
    given: tuple[str, ...] = ()
    reads: tuple[str, ...] = ()


def bakes() -> list[Bake]:
    """Return all bakes, those that read other files after those that do not."""
    found = [*_modules(), *_scores()]
    return sorted(found, key=lambda each: (bool(each.reads), each.name))


def _modules() -> Iterator[Bake]:
    for path in STUDIO.rglob("*.py"):
        place = path.relative_to(STUDIO).with_suffix("")
        module = ".".join(("assets", "studio", *place.parts))
        text = path.read_text(encoding="utf-8")
        if module != MUSIC and "\ndef bake(root: Path) -> list[Path]:" in text:
            folder = place.name in ("room", place.parent.name)
            name = (place.parent if folder else place).as_posix()
            yield Bake(name, module, reads=_reads(text))


def _reads(source: str) -> tuple[str, ...]:
    """Return the literal given to READS; the module itself is not imported for it."""
    for node in ast.parse(source).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "READS":
            return tuple(ast.literal_eval(node.value))
    return ()


def _scores() -> Iterator[Bake]:
    for path in (ASSETS / SCORES).glob("*.txt"):
        yield Bake(f"music/{path.stem}", MUSIC, (path.stem,), (f"{SCORES}/{path.name}",))


def chosen(names: Sequence[str]) -> list[Bake]:
    """Return the bakes that names mean: `cast/boxer`, `boxer`, or all of a folder: `cast`."""
    every = bakes()
    if not names:
        return every
    picked: list[Bake] = []
    for name in names:
        wanted = name.strip("/")
        matches = [b for b in every if f"/{b.name}/".find(f"/{wanted}/") >= 0]
        if not matches:
            listed = ", ".join(bake.name for bake in every)
            raise BadInputError(f"Nothing called {name!r} to bake; choose from {listed}.")
        picked += [match for match in matches if match not in picked]
    return [bake for bake in every if bake in picked]
