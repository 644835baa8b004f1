"""What need not be baked again: a record of sources and results, in the user's cache folder.

A bake is up to date while its module, all it imports of the studio and of the game, the texts
beside the studio's, the palettes and what it reads are as they were, and the files it wrote are as
it left them.
"""

import ast
import hashlib
import json
import os
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from platformdirs import user_cache_path

from assets.studio.palette import ASSETS
from assets.studio.registry import Bake

CODE = ASSETS.parent
STUDIO = CODE / "assets" / "studio"
OURS = ("assets", "game")  # whose imports are followed


def up_to_date(bake: Bake) -> bool:
    """Tell whether baking would change nothing."""
    try:
        kept = json.loads(_record(bake).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    if kept.get("sources") != sources(bake):
        return False
    files: dict[str, str] = kept.get("files", {})
    return bool(files) and all(_digest([CODE / name]) == was for name, was in files.items())


def remember(bake: Bake, wrote: Iterable[Path], made_from: str) -> None:
    """Record what a bake has written, and the sources as they were before it began."""
    names = [path.relative_to(CODE) for path in wrote]
    files = {name.as_posix(): _digest([CODE / name]) for name in names}
    path = _record(bake)
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(f".{os.getpid()}")
    part.write_text(json.dumps({"sources": made_from, "files": files}), encoding="utf-8")
    part.replace(path)


def _record(bake: Bake) -> Path:
    checkout = hashlib.sha256(str(CODE).encode()).hexdigest()[:16]
    folder = user_cache_path("redheat") / "bakes" / checkout
    return folder / f"{bake.name.replace('/', '.')}.json"


def sources(bake: Bake) -> str:
    """Return a digest of all that a bake is made from."""
    modules = sorted(_closure(bake.module))
    folders = {module.parent for module in modules if STUDIO in module.parent.parents}
    texts = {text for folder in folders for text in folder.rglob("*.txt")}
    palettes = (ASSETS / "palettes").glob("*.gpl")
    read = [path for pattern in bake.reads for path in ASSETS.glob(pattern)]
    return _digest([*modules, *sorted(texts), *sorted(palettes), *sorted(read)])


def _digest(paths: Iterable[Path]) -> str:
    found = hashlib.sha256()
    for path in paths:
        found.update(path.relative_to(CODE).as_posix().encode())
        found.update(path.read_bytes() if path.is_file() else b"missing")
    return found.hexdigest()


def _closure(module: str) -> set[Path]:
    """Return the files of a module and of all that it imports of ours."""
    found: set[Path] = set()
    open_: list[str] = [module]
    while open_:
        path = _file(open_.pop())
        if path and path not in found:
            found.add(path)
            open_ += _imports(path)
    return found


def _file(module: str) -> Path | None:
    base = CODE.joinpath(*module.split("."))
    for path in (base.with_suffix(".py"), base / "__init__.py"):
        if path.is_file():
            return path
    return None


@cache
def _imports(path: Path) -> tuple[str, ...]:
    return tuple(_imported(ast.parse(path.read_text(encoding="utf-8"))))


def _imported(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and _ours(node.module):
            yield node.module
            yield from (f"{node.module}.{name.name}" for name in node.names)
        elif isinstance(node, ast.Import):
            yield from (name.name for name in node.names if _ours(name.name))


def _ours(module: str) -> bool:
    return module.partition(".")[0] in OURS
