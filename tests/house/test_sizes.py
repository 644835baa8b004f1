"""Functions and files stay small. Tables of content may be long."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PARTS = ("game", "assets/studio")
MOST_LINES, MOST_OF_A_FUNCTION, P90, MEDIAN = 400, 60, 25, 8
TABLES = ("game/content/",)


def sources(part: str) -> Iterator[Path]:
    for path in sorted((ROOT / part).rglob("*.py")):
        if not path.relative_to(ROOT).as_posix().startswith(TABLES):
            yield path


def functions(part: str) -> Iterator[tuple[int, str]]:
    """Every function's length in lines, decorators left out, with where it stands."""
    for path in sources(part):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef):
                place = f"{path.relative_to(ROOT)}:{node.lineno} {node.name}"
                yield (node.end_lineno or node.lineno) - node.lineno + 1, place


@pytest.mark.parametrize("part", PARTS)
def test_no_file_is_longer_than_400_lines(part: str) -> None:
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in sources(part)}
    assert lengths
    assert not {path: length for path, length in lengths.items() if length > MOST_LINES}


@pytest.mark.parametrize("part", PARTS)
def test_no_function_is_longer_than_60_lines(part: str) -> None:
    assert not [place for length, place in functions(part) if length > MOST_OF_A_FUNCTION]


@pytest.mark.parametrize("part", PARTS)
def test_most_functions_are_short(part: str) -> None:
    lengths = sorted(length for length, _ in functions(part))
    assert lengths[len(lengths) * 9 // 10] <= P90
    if part == "game":
        assert lengths[len(lengths) // 2] <= MEDIAN
