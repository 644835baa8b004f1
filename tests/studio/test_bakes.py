"""The studio as a program: what can be baked, what need not be, and what is told about it."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("numpy", reason="the studio extra is not installed")
pytest.importorskip("soundfile", reason="the studio extra is not installed")
pytest.importorskip("PIL", reason="the studio extra is not installed")

import numpy as np
import soundfile
from PIL import Image

from assets.studio import bake as baking
from assets.studio import kept, registry
from assets.studio.compare import difference
from assets.studio.palette import ASSETS
from assets.studio.registry import bakes, chosen
from assets.studio.roster import ROSTER
from game.faults import BadInputError

PLAIN = '''"""A bake of one file."""

from pathlib import Path


def bake(root: Path) -> list[Path]:
    path = root / "NAME.txt"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("WORD", encoding="utf-8")
    return [path]
'''


def names(*wanted: str) -> list[str]:
    return [bake.name for bake in chosen(wanted)]


# ---- finding ----


def test_a_bake_is_named_by_its_place() -> None:
    assert {"cast/danko", "rooms/bathhouse", "rooms/shared", "faces", "music/theme"} <= set(names())


def test_a_name_means_itself_or_all_of_its_folder() -> None:
    assert names("danko") == names("cast/danko") == ["cast/danko"]
    assert set(names("cast")) == {name for name in names() if name.startswith("cast/")}
    assert names("bathhouse") == ["rooms/bathhouse", "music/bathhouse"]


def test_a_name_that_means_nothing_is_told_with_all_that_do() -> None:
    with pytest.raises(BadInputError, match=r"Nothing called 'danco' .* cast/danko"):
        chosen(["danco"])


def test_what_reads_the_results_of_others_comes_after_them() -> None:
    order = names()
    assert order.index("markers/pictures") > order.index("cast/danko")


def test_every_sheet_of_the_roster_is_written_by_a_bake_of_the_cast() -> None:
    sources = (registry.STUDIO / "cast").glob("*.py")
    text = "".join(path.read_text(encoding="utf-8") for path in sources)
    written = set(re.findall(r'CastSheet\(\s*"(\w+)"', text))
    assert set(ROSTER) <= written


# ---- comparing ----


def saved(path: Path, pixels: list[list[int]], palette: tuple[int, ...]) -> Path:
    picture = Image.fromarray(np.array(pixels, np.uint8))
    picture.putpalette(list(palette))
    picture.save(path, compress_level=1 if path.stem == "a" else 9)
    return path


def test_pictures_are_compared_by_pixels_and_palette_not_by_packing(tmp_path: Path) -> None:
    plain = [[0, 1] * 40] * 40
    a = saved(tmp_path / "a.png", plain, (1, 2, 3, 4, 5, 6))
    b = saved(tmp_path / "b.png", plain, (1, 2, 3, 4, 5, 6))
    assert a.read_bytes() != b.read_bytes()
    assert difference(a, b) == ""
    other = saved(tmp_path / "c.png", [[1, 1] * 40, *plain[1:]], (1, 2, 3, 4, 5, 6))
    assert difference(a, other) == "40 pixels are not as its sources make them"
    dyed = saved(tmp_path / "d.png", plain, (1, 2, 3, 4, 5, 7))
    assert "another palette" in difference(a, dyed)


@pytest.mark.parametrize(("off", "heard"), [(0.0001, False), (0.01, True)])
def test_sound_may_be_as_far_off_as_the_tolerance(
    tmp_path: Path, off: float, *, heard: bool
) -> None:
    tone = 0.4 * np.sin(np.arange(4000) / 9)
    for name, shift in (("a", 0.0), ("b", off)):
        soundfile.write(tmp_path / f"{name}.wav", tone + shift, 44100, subtype="FLOAT")
        (tmp_path / f"{name}.wav").rename(tmp_path / f"{name}.ogg")
    assert bool(difference(tmp_path / "a.ogg", tmp_path / "b.ogg")) is heard


def test_what_is_not_there_is_missing(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text("b", encoding="utf-8")
    assert difference(tmp_path / "a.txt", tmp_path / "b.txt") == "missing"


# ---- baking only what has changed ----


@pytest.fixture
def small_studio(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A studio of one bake, in a project of its own, with a cache of its own."""
    studio = tmp_path / "assets" / "studio"
    (studio / "cast").mkdir(parents=True)
    for folder in (studio.parent, studio, studio / "cast"):
        (folder / "__init__.py").write_text("", encoding="utf-8")
    assets = studio.parent
    for module in (registry, kept, baking):
        monkeypatch.setattr(module, "ASSETS", assets)
    monkeypatch.setattr(registry, "STUDIO", studio)
    monkeypatch.setattr(kept, "STUDIO", studio)
    monkeypatch.setattr(kept, "CODE", tmp_path)
    monkeypatch.setattr(kept, "user_cache_path", lambda _name: tmp_path / "cache")
    kept._imports.cache_clear()
    return studio


def write(studio: Path, name: str, word: str) -> None:
    source = PLAIN.replace("NAME", name).replace("WORD", word)
    (studio / "cast" / f"{name}.py").write_text(source, encoding="utf-8")


def test_a_bake_is_up_to_date_until_its_source_or_its_result_changes(small_studio: Path) -> None:
    write(small_studio, "boxer", "one")
    (bake,) = bakes()
    assert not kept.up_to_date(bake)
    result = small_studio.parent / "boxer.txt"
    result.write_text("one", encoding="utf-8")
    kept.remember(bake, [result], kept.sources(bake))
    assert kept.up_to_date(bake)
    result.write_text("touched up by hand", encoding="utf-8")
    assert not kept.up_to_date(bake)
    result.write_text("one", encoding="utf-8")
    assert kept.up_to_date(bake)
    write(small_studio, "boxer", "two")
    assert not kept.up_to_date(bake)


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("from assets.studio import shared", "assets/studio/shared.py"),
        ("import assets.studio.shared", "assets/studio/shared.py"),
        ("from game.kinds import KINDS", "game/kinds.py"),
    ],
)
def test_a_bake_hangs_on_what_it_imports(small_studio: Path, line: str, place: str) -> None:
    write(small_studio, "boxer", "one")
    path = small_studio / "cast" / "boxer.py"
    shared = small_studio.parents[1] / place
    shared.parent.mkdir(exist_ok=True)
    shared.write_text("SIZE = 1\n", encoding="utf-8")
    text = path.read_text(encoding="utf-8")
    path.write_text(f"{line}\n{text}", encoding="utf-8")
    bake = next(b for b in bakes() if b.name == "cast/boxer")
    result = small_studio.parent / "boxer.txt"
    result.write_text("one", encoding="utf-8")
    kept.remember(bake, [result], kept.sources(bake))
    assert kept.up_to_date(bake)
    shared.write_text("SIZE = 2\n", encoding="utf-8")
    assert not kept.up_to_date(bake)


def test_a_bake_hangs_on_the_texts_of_the_folders_it_imports_from(small_studio: Path) -> None:
    write(small_studio, "boxer", "one")
    path = small_studio / "cast" / "boxer.py"
    (small_studio / "shared.py").write_text("", encoding="utf-8")
    text = path.read_text(encoding="utf-8")
    path.write_text(f"from assets.studio import shared\n{text}", encoding="utf-8")
    bake = next(b for b in bakes() if b.name == "cast/boxer")
    result = small_studio.parent / "boxer.txt"
    result.write_text("one", encoding="utf-8")
    kept.remember(bake, [result], kept.sources(bake))
    (small_studio / "faces").mkdir()
    (small_studio / "faces" / "letters.txt").write_text("A", encoding="utf-8")
    assert kept.up_to_date(bake)
    (small_studio / "cast" / "names.txt").write_text("Ivan", encoding="utf-8")
    assert not kept.up_to_date(bake)


def test_what_is_edited_during_its_bake_is_baked_again(
    small_studio: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(small_studio, "boxer", "one")
    (bake,) = bakes()

    def run(_bake: registry.Bake) -> list[Path]:
        write(small_studio, "boxer", "two")
        result = small_studio.parent / "boxer.txt"
        result.write_text("one", encoding="utf-8")
        return [result]

    monkeypatch.setattr(baking, "run", run)
    monkeypatch.setattr(baking, "_on_all_cores", map)
    baking.bake_all([bake], anew=False)
    assert not kept.up_to_date(bake)


# ---- the command ----


def command(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "assets.studio", *words],
        cwd=ASSETS.parent,
        env={**os.environ, "PYTHONHASHSEED": "7"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_what_is_kept_is_what_the_sources_make() -> None:
    told = command("bake", "--check", "faces", "title/logo", "cast/charger")
    assert (told.returncode, told.stdout) == (0, "")
    assert "[3/3]" in told.stderr


def test_a_name_misspelt_ends_with_2_and_a_sentence() -> None:
    told = command("bake", "danco")
    assert told.returncode == 2
    assert told.stderr.startswith("Nothing called 'danco' to bake;")


YARD = "levels/starters/yard.tmx"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("contact-sheet", "nobody", "-o", "OUT"), "nobody.json: no such sheet; bake it first."),
        (("contact-sheet", "../pictures/map", "-o", "OUT"), "map.json: is no sheet of animations"),
        (("contact-sheet", "boxer", "-o", "OUT/none/x.png"), "x.png: cannot be written (No such"),
        (("contact-sheet", "boxer", "-o", "OUT", "--tags", "zz"), "boxer has no tags that begin"),
        (("strips", YARD, "-o", "OUT/none/x.png"), "x.png: cannot be written (No such file"),
        (("strips", YARD, "-o", "OUT", "--with", "nobody"), "no sheet is called 'nobody'; name"),
        (("strips", YARD, "-o", "OUT", "--with", "sedan"), "sedan cannot stand in a strip"),
    ],
)
def test_what_cannot_be_shown_ends_with_2_and_a_sentence(
    tmp_path: Path, words: tuple[str, ...], sentence: str
) -> None:
    told = command(*(word.replace("OUT", str(tmp_path)) for word in words))
    assert told.returncode == 2
    assert sentence in told.stderr
    assert told.stderr.count("\n") == 1


def test_a_fault_in_a_bake_is_told_with_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = "from assets.studio.palette import ramp\n\ndef bake(root):\n    ramp('silver:1')\n"
    (tmp_path / "spoilt.py").write_text(source, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(BadInputError, match=r"cast/spoilt: .*figures.gpl: no colours 'silver:1'"):
        baking.run(registry.Bake("cast/spoilt", "spoilt"), tmp_path)


def test_help_needs_nothing_heavy() -> None:
    code = "import sys, assets.studio.__main__; sys.exit('numpy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ASSETS.parent, check=False)
    assert done.returncode == 0


def test_without_the_studio_extra_its_tests_are_skipped_and_the_others_found() -> None:
    code = (
        "import sys, pytest;"
        "sys.modules.update(dict.fromkeys(('numba', 'soundfile', 'mutagen')));"
        "sys.exit(pytest.main(['--collect-only', '-q', '-p', 'no:cacheprovider', 'tests/studio']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ASSETS.parent, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
    assert "test_seen.py" in done.stdout
