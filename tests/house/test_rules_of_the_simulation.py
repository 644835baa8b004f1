"""What would make two machines play differently does not stand in the simulation's source."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted((ROOT / "game/sim").glob("*.py"))
MODULES = {"collections", "dataclasses", "heapq", "itertools", "marshal", "typing", "zlib", "game"}


def found(path: Path) -> list[str]:
    """Return what does not belong into this file, with its lines."""
    wrong = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            wrong += [alias.name for alias in node.names if _outside(alias.name)]
        elif isinstance(node, ast.ImportFrom) and _outside(node.module or ""):
            wrong.append(node.module or "")
        elif isinstance(node, ast.Constant) and isinstance(node.value, float):
            wrong.append(f"line {node.lineno}: a float")
        elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div):
            wrong.append(f"line {node.lineno}: a true division")
        elif isinstance(node, ast.Set | ast.SetComp):
            wrong.append(f"line {node.lineno}: a set, whose order is chance")
        elif isinstance(node, ast.Name) and node.id in {"set", "hash", "id", "open", "print"}:
            wrong.append(f"line {node.lineno}: {node.id}")
    return wrong


def _outside(module: str) -> bool:
    """Only a few modules of the standard library, and the simulation itself."""
    ours = module.startswith("game.") and not module.startswith("game.sim")
    return ours or module.split(".", maxsplit=1)[0] not in MODULES


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_whole_numbers_and_nothing_from_outside(path: Path) -> None:
    assert found(path) == []


def test_the_check_finds_what_it_looks_for(tmp_path: Path) -> None:
    path = tmp_path / "bad.py"
    path.write_text(
        "import random\nfrom time import time\nfrom game.view import x\n"
        "a = 1.5\nb = a / 2\nc = {1, 2}\nd = set()\ne = {n for n in ()}\n"
    )
    assert len(found(path)) == 8
