"""What is installed is what was written: the wheel holds the game, its levels and its assets."""

import json
import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "-q",
        "--no-deps",
        "-w",
        str(folder),
        str(ROOT),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode and "hatchling" in done.stderr:
        pytest.skip("the build backend cannot be fetched here")
    assert done.returncode == 0, done.stderr
    return next(folder.glob("redheat-*.whl"))


@pytest.mark.long
def test_wheel_holds_levels_and_assets_but_no_studio(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert "game/_data/levels/bathhouse.tmx" in names
    assert "game/_data/assets/sprites/danko.png" in names
    assert not [name for name in names if "studio" in name]


@pytest.mark.long
def test_installed_command_plays_a_stage_from_another_folder(wheel: Path, tmp_path: Path) -> None:
    venv.create(tmp_path / "env", system_site_packages=True, with_pip=True)
    python = tmp_path / "env" / ("Scripts" if os.name == "nt" else "bin") / "python"
    install = [str(python), "-m", "pip", "install", "-q", "--no-deps", str(wheel)]
    subprocess.run(install, check=True, capture_output=True)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    play = [str(python), "-m", "game", "run", "--ticks", "120", "--json"]
    done = subprocess.run(play, cwd=elsewhere, capture_output=True, text=True, check=True)
    assert json.loads(done.stdout.splitlines()[-1])["outcome"] == "timeout"
