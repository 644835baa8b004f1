"""The page of classes tells everything of the vocabulary, and its links lead somewhere."""

import re
import shutil
from pathlib import Path
from urllib.parse import unquote

import pytest

from game.faults import BadInputError
from game.levels.classes import CLASSES, Stage
from game.levels.page import TITLE, page_text, write_page
from game.levels.scenery import LAYERS, Scenery, TileLayer
from game.levels.vocabulary import members
from game.resources import data_root

ROOT = data_root()
LINK = re.compile(r'\]\(([^)]+)\)|src="([^"]+)"')


def section(page: str, name: str) -> str:
    return page.partition(f"\n## {name}\n")[2].partition("\n## ")[0]


def links(page: str) -> list[str]:
    return [unquote(one or two) for one, two in LINK.findall(page)]


def test_every_field_is_told_under_its_class() -> None:
    page = page_text(ROOT, ROOT / "docs", maps=False)
    rest = {"The map": Stage, "Scenery": Scenery, "Layers": TileLayer}
    every: dict[str, type] = {**CLASSES, **rest}
    for name, of in every.items():
        told = section(page, name)
        assert " ".join((of.__doc__ or "").split()) in told
        for member in members(of):
            assert f"| `{member.name}` |" in told
            assert member.rule.help in told


def test_what_a_field_may_hold() -> None:
    page = page_text(ROOT, ROOT / "docs", maps=False)
    foe = section(page, "Foe")
    assert "| `wave` | object |  | a [Wave](#wave); **needed** | the wave he comes with |" in foe
    assert "| `side` | text | `right` | `left`, `right`, `door` | the side he comes from |" in foe
    after = "| `after` | whole number, ticks | `0` | 0 to 3600 | how long after the wave began"
    assert after in foe
    assert "| `color` | colour | `#ffd090` |  | of the lamp |" in section(page, "Light")
    assert "| `bruiser` | Bruiser |" in section(page, "Kinds of foes")


def test_every_layer_is_told_from_behind() -> None:
    told = section(page_text(ROOT, ROOT / "docs", maps=False), "Layers")
    assert tuple(re.findall(r"^\| `(\w+)` \| [a-z]", told, re.MULTILINE))[: len(LAYERS)] == LAYERS


def test_every_link_leads_to_a_file_or_a_heading() -> None:
    page = page_text(ROOT, ROOT / "docs", maps=True)
    headings = {
        line.lower().replace(" ", "-") for line in re.findall(r"^## (.+)$", page, re.MULTILINE)
    }
    found = links(page)
    assert len(found) > 2 * len(CLASSES)
    for link in found:
        if link.startswith("#"):
            assert link[1:] in headings
        else:
            assert (ROOT / "docs" / link).is_file(), link


def test_maps_and_how_often_they_use_a_class(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "levels/tilesets", tmp_path / "levels/tilesets")
    point = '<object id="{}" type="Checkpoint" x="9" y="9"><point/></object>'
    objects = f'<objectgroup id="1" name="play">{point.format(1)}{point.format(2)}</objectgroup>'
    size = 'width="20" height="9" tilewidth="16" tileheight="16"'
    head = f'<map version="1.10" orientation="orthogonal" {size}>'
    (tmp_path / "levels/my hall.tmx").write_text(f"{head}{objects}</map>", encoding="utf-8")
    (tmp_path / "levels/torn.tmx").write_text(f"{head}{objects}", encoding="utf-8")
    page = page_text(tmp_path, tmp_path, maps=True)
    assert "Used in [my hall](levels/my%20hall.tmx) (2)." in section(page, "Checkpoint")
    assert "Used in no map yet." in section(page, "Exit")
    page = page_text(tmp_path, tmp_path, maps=False)
    assert "Used in" not in page  # or every new map would make the committed page stale


def test_the_page_is_printed_with_links_from_here(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT / "levels")
    assert write_page(None) == 0
    printed = capsys.readouterr().out
    assert printed.startswith(f"{TITLE}\n")
    assert "(templates/Foe.tx)" in printed


def test_the_page_is_written_with_links_from_its_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for _ in range(2):  # the second time over the first
        assert write_page(Path("page.md")) == 0
    found = [link for link in links(Path("page.md").read_text(encoding="utf-8")) if link[0] != "#"]
    assert found
    assert all((tmp_path / link).is_file() for link in found)


def test_another_file_is_not_written_over(tmp_path: Path) -> None:
    other = tmp_path / "notes.md"
    other.write_text("mine", encoding="utf-8")
    with pytest.raises(BadInputError, match="is no page of classes"):
        write_page(other)
    assert other.read_text(encoding="utf-8") == "mine"
