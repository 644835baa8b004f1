"""Run bakes by name, into the assets or beside them for comparison."""

import importlib
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from assets.studio.palette import ASSETS
from assets.studio.registry import BAKES


class BakeError(Exception):
    """A bake cannot be run; the message says which and what to do."""


def bake(name: str, root: Path = ASSETS) -> list[Path]:
    """Bake one name below root; return the paths written."""
    if name not in BAKES:
        raise BakeError(f"Nothing called {name!r} to bake; choose from {', '.join(BAKES)}.")
    module, _, function = BAKES[name].partition(":")
    try:
        baker = getattr(importlib.import_module(module), function)
    except ModuleNotFoundError as missing:
        raise BakeError(f"{name}: {missing}; install the studio extra, see README.") from missing
    return sorted(baker(root))


def differences(name: str) -> list[str]:
    """Bake one name aside; return a sentence for each file that is not as committed."""
    faults: list[str] = []
    with TemporaryDirectory() as folder:
        for made in bake(name, Path(folder)):
            kept = ASSETS / made.relative_to(folder)
            if not kept.exists():
                faults.append(f"{kept}: missing; run `python -m assets.studio bake {name}`.")
            elif kept.read_bytes() != made.read_bytes():
                faults.append(f"{kept}: not what its sources make; bake {name} again.")
    return faults


def bake_all(names: Sequence[str], *, check: bool) -> list[str]:
    """Bake or check the names given, or all; return the faults found."""
    faults: list[str] = []
    for name in names or BAKES:
        if check:
            faults += differences(name)
            continue
        for path in bake(name):
            print(path.relative_to(ASSETS.parent))
    return faults
