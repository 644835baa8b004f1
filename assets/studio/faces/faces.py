r"""The two pixel faces: text grids in `glyphs/` to an atlas and a table of metrics.

A source names the face's numbers, then gives glyphs in blocks. `block ROW` tells the cell row of
the first grid row; then a line of characters, then grid rows with one column a character: `#` is
set, `.` is clear, `-` is an empty row. After the blocks, `same` makes one glyph look like another,
`upper` and `lower` set accents on letters, and `small` lets small letters be capitals.
`\uXXXX` names a character by its number; a line beginning with `; ` is a comment.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from PIL import Image

from assets.studio.faces.kerning import Grid, pairs
from assets.studio.text import read_text
from game.faults import BadInputError

SOURCES = Path(__file__).with_name("glyphs")
FACES = ("text", "small")
ATLAS_WIDTH = 256
LOWER_ACCENT_DROP = 2  # rows: the accents of small letters hang this much lower
CEDILLA = "\ue007"
MISSING = "□"


@dataclass
class Source:
    """A face as drawn: numbers by name, and a cell-high boolean grid for every character."""

    name: str
    numbers: dict[str, int] = field(default_factory=dict)
    tabular: str = ""
    glyphs: dict[str, Grid] = field(default_factory=dict)


def _unescape(line: str) -> str:
    return re.sub(r"\\u([0-9a-f]{4})", lambda code: chr(int(code[1], 16)), line)


def _grid(rows: list[str], first: int, cell: int) -> Grid:
    width = max(len(row) for row in rows)
    grid = np.zeros((cell, width), bool)
    for y, row in enumerate(rows):
        for x, mark in enumerate(row):
            grid[first + y, x] = mark == "#"
    return grid


def _read_block(lines: list[str], first: int, cell: int) -> dict[str, Grid]:
    """Return the glyphs of one block; `lines` are its header and its grid rows."""
    heads = lines[0].split()
    columns: list[list[str]] = [[] for _ in heads]
    for line in lines[1:]:
        words = line.split()
        if len(words) != len(heads):
            raise ValueError(f"row {line!r} has {len(words)} columns for {len(heads)} characters")
        for column, word in zip(columns, words, strict=True):
            column.append(word)
    if first + len(lines) - 1 > cell:
        raise ValueError(f"the block of {heads[0]!r} is taller than the cell of {cell} rows")
    clean = [["" if row == "-" else row for row in column] for column in columns]
    return {head: _grid(rows, first, cell) for head, rows in zip(heads, clean, strict=True)}


def _accented(base: Grid, accent: Grid, drop: int) -> Grid:
    """Set an accent over the middle of a letter, `drop` rows lower than it is drawn."""
    shifted = np.roll(accent, drop, axis=0)
    width = max(base.shape[1], accent.shape[1])
    result = np.zeros((base.shape[0], width), bool)
    for part in (base, shifted):
        left = (width - part.shape[1]) // 2
        result[:, left : left + part.shape[1]] |= part
    return result


def _compose(source: Source, verb: str, words: list[str]) -> None:
    for word in words:
        made, parts = word.split("=")
        base = source.glyphs[parts[0]]
        if verb == "same":
            source.glyphs[made] = base
            continue
        low = verb == "lower" and parts[1] != CEDILLA
        accent = source.glyphs[parts[1]]
        source.glyphs[made] = _accented(base, accent, LOWER_ACCENT_DROP if low else 0)


def _share_capitals(glyphs: dict[str, Grid]) -> None:
    for capital in [c for c in glyphs if len(c.lower()) == 1 and c.lower() not in glyphs]:
        glyphs[capital.lower()] = glyphs[capital]


def read_source(path: Path) -> Source:
    """Read a glyph source."""
    source = Source(path.stem)
    paragraphs = read_text(path).split("\n\n")
    for paragraph in paragraphs:
        lines = [_unescape(t) for t in paragraph.splitlines() if t and not t.startswith("; ")]
        if not lines:
            continue
        try:
            _read_paragraph(source, lines)
        except (ValueError, KeyError, IndexError) as fault:
            raise BadInputError(f"near {lines[0]!r}: {fault}; mend the grid.", path) from fault
    return source


def _read_paragraph(source: Source, lines: list[str]) -> None:
    verb, *words = lines[0].split()
    if verb == "block":
        first = int(words[0])
        source.glyphs |= _read_block(lines[1:], first, source.numbers["cell"])
        return
    for line in lines:
        verb, *words = line.split()
        if verb == "face":
            source.name = words[0]
        elif verb == "tabular":
            source.tabular = words[0]
        elif verb in ("same", "upper", "lower"):
            _compose(source, verb, words)
        elif verb == "small":
            _share_capitals(source.glyphs)
        else:
            source.numbers[verb] = int(words[0])


def _ink(grid: Grid) -> tuple[int, int, int, int]:
    """Return the box (x, y, w, h) that holds every set pixel."""
    rows, columns = np.flatnonzero(grid.any(1)), np.flatnonzero(grid.any(0))
    if not len(rows):
        return 0, 0, 0, 0
    x, y = int(columns[0]), int(rows[0])
    return x, y, int(columns[-1]) - x + 1, int(rows[-1]) - y + 1


def _pack(source: Source) -> tuple[Grid, dict[str, list[int]]]:
    """Lay the glyphs on shelves: the atlas, and x, y, w, h, dx, dy, advance of each character."""
    cell, top = source.numbers["cell"], source.numbers.get("top", 0)
    digits = [source.glyphs[c].shape[1] for c in source.tabular]
    atlas = np.zeros((cell * 64, ATLAS_WIDTH), bool)
    table: dict[str, list[int]] = {" ": [0, 0, 0, 0, 0, 0, source.numbers["space"]]}
    table["\u00a0"] = table[" "]
    placed: dict[bytes, tuple[int, int]] = {}
    left, shelf = 0, 0
    for char, grid in source.glyphs.items():
        x, y, w, h = _ink(grid)
        cut = grid[y : y + h, x : x + w]
        key = cut.tobytes() + bytes((w, h))
        if key not in placed:
            if left + w > ATLAS_WIDTH:
                left, shelf = 0, shelf + cell
            atlas[shelf : shelf + h, left : left + w] = cut
            placed[key] = left, shelf
            left += w
        wide = max(digits) if char in source.tabular else grid.shape[1]
        inset = x + (wide - grid.shape[1]) // 2
        table[char] = [*placed[key], w, h, inset, y - top, wide + 1]
    return atlas[: shelf + cell], table


def _write_picture(atlas: Grid, path: Path) -> None:
    picture = Image.fromarray(atlas.astype(np.uint8))
    picture.putpalette([0, 0, 0, 255, 255, 255])
    picture.save(path, optimize=True, bits=1)


def bake_face(name: str, out: Path) -> list[Path]:
    """Bake one face into `out`: NAME.png and NAME.json."""
    source = read_source(SOURCES / f"{name}.txt")
    atlas, table = _pack(source)
    picture, metrics = out / f"{name}.png", out / f"{name}.json"
    out.mkdir(parents=True, exist_ok=True)
    _write_picture(atlas, picture)
    top = source.numbers.get("top", 0)
    face = {
        "name": source.name,
        "image": picture.name,
        "line": source.numbers["line"],
        "baseline": source.numbers["baseline"] - top,
        "missing": MISSING,
        "glyphs": table,
        "kerning": pairs(source.glyphs, source.tabular),
    }
    metrics.write_text(json.dumps(face, ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8")
    return [picture, metrics]


def bake(root: Path) -> list[Path]:
    """Bake every face below `root`/fonts."""
    return [path for name in FACES for path in bake_face(name, root / "fonts")]
