"""`redheat check`: all faults of all maps in one run, in words, JSON and SARIF."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any, Literal
from urllib.parse import unquote

import pytest
from level_samples import HERE, change, copy_hall

from game.cli import main
from game.levels.lint.check import check
from game.levels.lint.codes import CODES

Capture = pytest.CaptureFixture[str]
ROOT = HERE.parents[1]


@pytest.fixture
def hall(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The small level, with pictures, seen from its folder."""
    hall = copy_hall(tmp_path)
    pictures = "".join(
        f'<property name="{name}" type="file" value="tiles.png"/>' for name in ("palette", "screen")
    )
    change(hall, '<property name="title"', pictures + '<property name="title"')
    monkeypatch.chdir(tmp_path)
    return hall


def spoil(hall: Path, name: str = "spoilt.tmx") -> Path:
    """Write a copy of the level with two faults of its own."""
    path = hall.with_name(name)
    path.write_text(hall.read_text(encoding="utf-8"), encoding="utf-8")
    change(path, 'value="bather"', 'value="barber"', name)
    change(path, 'type="Say" x="850"', 'type="Say" x="1850"', name)
    return path


# ---- in words


def test_a_good_map(hall: Path, capsys: Capture) -> None:
    assert check([hall.name], "text") == 0
    assert capsys.readouterr() == ("hall.tmx: no faults\n", "")


def test_the_maps_of_the_game_are_good_and_are_those_that_are_checked(capsys: Capture) -> None:
    assert main(["check"]) == 0
    assert "no faults" in capsys.readouterr().out


def test_each_fault_is_a_line_by_file_and_line_and_a_count_ends_it(
    hall: Path, capsys: Capture
) -> None:
    spoil(hall)
    assert check(["spoilt.tmx", "hall.tmx"], "text") == 1
    first, second, last = capsys.readouterr().out.splitlines()
    assert first == (
        "spoilt.tmx:41: object 5 (690, 80) in layer play (Foe): kind is 'barber'; did you mean "
        "'boarder' or 'bather' or 'charger'? [RH217]"
    )
    assert second == (
        "spoilt.tmx:53: object 7 (1850, 20) in layer play (Say): it lies outside the map of "
        "960 x 144 px; move it in [RH307]"
    )
    assert last == "2 maps: 2 faults"


def test_a_file_that_several_maps_share_is_told_once(hall: Path, capsys: Capture) -> None:
    for name in ("one.tmx", "two.tmx", "three.tmx"):
        hall.with_name(name).write_bytes(hall.read_bytes())
    change(hall, 'tileid="3"', 'tileid="33"', "tiles.tsx")
    change(hall, 'value="bruiser"', 'value="brusier"', "thug.tx")
    assert check(["one.tmx", str(hall.with_name("two.tmx")), "three.tmx"], "text") == 1
    first, second, last = capsys.readouterr().out.splitlines()
    assert first.startswith("thug.tx:7: kind is 'brusier'; did you mean 'bruiser'?")
    assert second.startswith("tiles.tsx:13: tile 2 of tileset 'tiles' is animated with tile 33")
    assert last == "3 maps: 2 faults"


def test_a_missing_map_is_told_and_the_others_are_checked(hall: Path, capsys: Capture) -> None:
    spoil(hall)
    assert check(["none.tmx", "spoilt.tmx"], "text") == 2
    out, err = capsys.readouterr()
    assert err == "redheat: none.tmx: there is no such level; give the path of a .tmx file\n"
    assert out.splitlines()[-1] == "spoilt.tmx: 2 faults"


def test_a_map_that_cannot_be_read_is_told_and_is_no_fault(
    hall: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read_bytes(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", read_bytes)
    assert check([hall.name], "text") == 2
    words = "the file cannot be read (Permission denied); check its name"
    assert capsys.readouterr() == ("", f"redheat: hall.tmx: {words}\n")


@pytest.mark.parametrize("name", ["tiles.tsx", "thug.tx"])
def test_another_kind_of_file_cannot_be_checked(hall: Path, name: str, capsys: Capture) -> None:
    assert check([hall.name, name], "text") == 2
    out, err = capsys.readouterr()
    assert out == "hall.tmx: no faults\n"
    assert err.startswith(f"redheat: {name}: the file begins with <t")
    assert err.endswith(", not <map>; name the right file\n")


def test_a_folder_means_all_maps_below_and_each_map_counts_once(
    hall: Path, capsys: Capture
) -> None:
    spoil(hall)
    for name in ("road.tmx", "ring.tmx", "avenue.tmx", "ward.tmx"):
        hall.with_name(name).unlink()
    (hall.parent / "below").mkdir()
    copy_hall(hall.parent / "below")
    assert check([".", "hall.tmx", str(hall), "below/hall.tmx"], "text") == 1
    assert "7 maps: " in capsys.readouterr().out.splitlines()[-1]


def test_a_folder_without_maps_is_told(hall: Path, capsys: Capture) -> None:
    (hall.parent / "bare" / "folder.tmx").mkdir(parents=True)
    assert check(["bare/folder.tmx"], "text") == 2
    (hall.parent / "bare" / "folder.tmx").rmdir()
    assert check(["bare"], "text") == 2
    for line, name in zip(
        capsys.readouterr().err.splitlines(), ("bare/folder.tmx", "bare"), strict=True
    ):
        assert line.startswith(f"redheat: {name}: there is no such level; give")


def test_whatever_a_file_is_called_its_fault_is_one_line(hall: Path, capsys: Capture) -> None:
    spoil(hall, "a\nb.tmx")
    assert check(["a\nb.tmx"], "text") == 1
    lines = capsys.readouterr().out.splitlines()
    assert [line.partition(":")[0] for line in lines] == [r"a\nb.tmx"] * 3


def test_what_is_no_map_is_a_fault(hall: Path, capsys: Capture) -> None:
    hall.write_text("<map", encoding="utf-8")
    assert check(["hall.tmx"], "text") == 1
    assert capsys.readouterr().out.startswith("hall.tmx:1: the file is not whole XML (")


# ---- for programs


def as_json(capsys: Capture) -> Any:  # noqa: ANN401 - JSON
    return json.loads(capsys.readouterr().out)


@pytest.mark.parametrize("form", ["json", "sarif"])
def test_what_programs_read_is_ascii_whatever_a_terminal_can_write(
    hall: Path, form: Literal["json", "sarif"], capsys: Capture
) -> None:
    change(hall, 'name="geyser"', 'name="гейзер"')
    change(hall, '"tell" type="int" value="48"', '"tell" type="int" value="4"')
    assert check(["hall.tmx"], form) == 1
    out = capsys.readouterr().out
    assert out.isascii()
    assert "гейзер" in str(json.loads(out))


def test_json_of_a_fault_of_an_object(hall: Path, capsys: Capture) -> None:
    spoil(hall)
    assert main(["check", "--json", "hall.tmx", "spoilt.tmx"]) == 1
    found = as_json(capsys)
    assert (found["version"], found["maps"]) == (1, ["hall.tmx", "spoilt.tmx"])
    assert found["faults"][0] == {
        "code": "RH217",
        "message": "kind is 'barber'; did you mean 'boarder' or 'bather' or 'charger'?",
        "path": "spoilt.tmx",
        "line": 41,
        "map": "spoilt.tmx",
        "object": 5,
        "name": "",
        "class": "Foe",
        "layer": "play",
        "x": 690.0,
        "y": 80.0,
        "property": "kind",
    }


def test_json_of_a_fault_of_another_file_names_the_map_that_was_checked(
    hall: Path, capsys: Capture
) -> None:
    change(hall, 'tileid="3"', 'tileid="33"', "tiles.tsx")
    assert check([str(hall)], "json") == 1
    (fault,) = as_json(capsys)["faults"]
    assert (fault["path"], fault["map"]) == (str(hall.with_name("tiles.tsx")), str(hall))
    assert fault["object"] is fault["x"] is None


@pytest.mark.parametrize(("old", "new"), [
    ("\n2,0,0", "\n2,0,99"),
    ("\n2,0,0", "\n2,0,7"),
    ("\n2,0,0", "\n2,zero,0"),
    ('<layer id="1"', '<layer id="1" opacity="much"'),
    ('<layer id="1"', '<layer id="1" class="Wall"'),
    ('height="9">\n  <d', 'height="9"><properties><property name="wet"/></properties>\n  <d'),
], ids=["no tile", "a marker", "no number", "attribute", "class", "property"])  # fmt: skip
def test_json_of_a_fault_of_a_layer_names_the_layer(
    hall: Path, old: str, new: str, capsys: Capture
) -> None:
    change(hall, old, new)
    assert check([hall.name], "json") == 1
    (fault,) = as_json(capsys)["faults"]
    assert (fault["layer"], fault["object"]) == ("wall", None)


def test_json_of_a_fault_of_a_group_and_of_a_layer_in_it(hall: Path, capsys: Capture) -> None:
    group = '<group id="8" name="all" opacity="?">\n<layer id="1" tintcolor="?"'
    change(hall, '<layer id="1"', group)
    change(hall, "</layer>", "</layer></group>")
    assert check([hall.name], "json") == 1
    assert [fault["layer"] for fault in as_json(capsys)["faults"]] == ["all", "wall"]


def test_json_without_faults_and_without_maps(hall: Path, capsys: Capture) -> None:
    assert check([hall.name], "json") == 0
    assert as_json(capsys) == {"version": 1, "maps": ["hall.tmx"], "faults": []}
    assert check(["none.tmx"], "json") == 2
    assert as_json(capsys) == {"version": 1, "maps": [], "faults": []}


def test_sarif_has_what_its_schema_requires(hall: Path, capsys: Capture) -> None:
    spoil(hall, "my spoilt.tmx")
    assert main(["check", "--sarif", "my spoilt.tmx"]) == 1
    log = as_json(capsys)
    assert log["version"] == "2.1.0"
    assert log["$schema"].endswith("sarif-2.1.0.json")
    (run,) = log["runs"]
    driver = run["tool"]["driver"]
    assert driver["name"]
    assert [rule["id"] for rule in driver["rules"]] == list(CODES)
    assert all(rule["shortDescription"]["text"] for rule in driver["rules"])
    assert all(rule["help"]["text"] for rule in driver["rules"])
    assert len(run["results"]) == 2
    for result in run["results"]:
        assert driver["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] == "error"
        assert result["message"]["text"].startswith("object ")
        (location,) = result["locations"]
        place = location["physicalLocation"]
        assert place["artifactLocation"]["uri"] == "my%20spoilt.tmx"
        assert place["region"]["startLine"] > 1
    assert run["results"][0]["properties"] == {
        "property": "kind", "id": 5, "name": "", "kind": "Foe", "layer": "play", "x": 690, "y": 80,
    }  # fmt: skip


def test_sarif_of_a_file_that_lies_elsewhere_has_its_whole_address(
    hall: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoil(hall)
    (hall.parent / "below").mkdir()
    monkeypatch.chdir(hall.parent / "below")
    assert check(["../spoilt.tmx"], "sarif") == 1
    result = as_json(capsys)["runs"][0]["results"][0]
    uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri.startswith("file:///")
    assert Path(unquote(uri.removeprefix("file://"))).samefile(hall.with_name("spoilt.tmx"))


def test_sarif_of_a_fault_without_a_line(hall: Path, capsys: Capture) -> None:
    change(hall, "</map>", "<!-- " + "x" * (17 << 20) + " --></map>")
    assert check(["hall.tmx"], "sarif") == 1
    (result,) = as_json(capsys)["runs"][0]["results"]
    assert "region" not in result["locations"][0]["physicalLocation"]
    assert (result["ruleId"], result["properties"]) == ("RH003", {})


def test_it_starts_without_anything_heavy() -> None:
    code = (
        "import sys; from game.cli import main; main(['check']);"
        "sys.exit(bool({'pygame', 'pytmx', 'numpy', 'PIL'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, cwd=ROOT).returncode == 0
