"""Tiled's own programs, for tests that compare with it."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

needs_rasteriser = pytest.mark.skipif(
    not shutil.which("tmxrasterizer"), reason="Tiled's tmxrasterizer is not installed"
)
needs_tiled = pytest.mark.skipif(not shutil.which("tiled"), reason="Tiled is not installed")


def rasterise(path: Path, out: Path, *hidden: str) -> None:
    """Let Tiled draw a map; smoothing would blur what is stretched, which pixel art never is."""
    hide = [word for name in hidden for word in ("--hide-layer", name)]
    _run(out.parent, "tmxrasterizer", "--no-smoothing", *hide, str(path), str(out))


def export(path: Path, out: Path) -> None:
    """Let Tiled resolve a map: tilesets embedded, templates detached, classes with all members."""
    _run(
        out.parent,
        "tiled",
        "--export-map",
        "--embed-tilesets",
        "--detach-templates",
        "--resolve-types-and-properties",
        str(path),
        str(out),
    )


def version() -> str:
    """Return what Tiled calls itself, for messages."""
    return _run(Path.cwd(), "tmxrasterizer", "--version").strip()


def _run(home: Path, *words: str) -> str:
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(home)}
    done = subprocess.run(
        words, env=environ, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
