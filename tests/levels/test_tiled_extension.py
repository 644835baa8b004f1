"""The extension for Tiled: in Node with a stand-in for Tiled, and in Tiled itself."""

import json
import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from game import cli
from game.resources import data_root

EXTENSION = data_root() / "levels/extensions"
STAND_IN = Path(__file__).with_name("tiled_stand_in.mjs")
MAP = "/game/levels/a.tmx"
FAULT = {
    "code": "RH031", "message": "kind is 'brusier'", "path": MAP, "line": 12, "map": MAP,
    "object": 7, "name": "", "class": "Foe", "layer": "play", "x": 1.0, "y": 2.0,
    "property": "kind",
}  # fmt: skip

NODE = shutil.which("node") or ""
TILED = shutil.which("tiled") or ""
in_node = pytest.mark.skipif(not NODE, reason="needs Node")


def answer(*faults: dict[str, Any], err: str = "", looks: int = 0) -> dict[str, Any]:
    """Return what a check answers; `looks`: how often Tiled looks before it has ended."""
    out = json.dumps({"version": 1, "maps": [MAP], "faults": faults})
    code = 1 if faults else 0
    return {"out": out, "err": err, "code": code, "looks": looks, "seen": False}


def wave_map() -> dict[str, Any]:
    """Return a map with a Wave (1), foes of it (7, 8), of another (9), and of none (10).

    The eighth lies in a group and has its class from its tile, in the words of Tiled 1.8.
    """

    def one(number: int, wave: int, **has: object) -> dict[str, Any]:
        return {"id": number, "x": number, "y": 5, "properties": {"wave": {"id": wave}}} | has

    def layer(name: str, *objects: dict[str, Any]) -> dict[str, Any]:
        return {"name": name, "isObjectLayer": True, "objects": objects}

    foe, eighth = {"className": "Foe"}, one(8, 1, tile={"type": "Foe"})
    men = [one(7, 1, **foe), one(9, 2, **foe), one(10, 0, **foe)]
    play = layer("play", one(1, 0, className="Wave"), *men)
    group = {"name": "group", "isGroupLayer": True, "layers": [layer("inner", eighth)]}
    return {"fileName": MAP, "layers": [play, {"name": "wall"}, group]}


def tiled(*steps: tuple[Any, ...], **scenario: object) -> dict[str, Any]:
    """Let the stand-in take the steps; return what the extension told Tiled to do."""
    given: dict[str, Any] = {
        "extension": EXTENSION.as_posix(),
        "files": ["/game/levels/redheat.tiled-project"],
        "programs": {"redheat": [answer()]},
        "map": wave_map(),
        "steps": [*steps, ("idle",)],
    } | scenario
    done = subprocess.run(
        [NODE, STAND_IN], input=json.dumps(given), timeout=30,
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    result: dict[str, Any] = json.loads(done.stdout)
    return result


def faults_of(*answers: dict[str, Any]) -> dict[str, Any]:
    """Return programs: `redheat`, whose checks answer so, in order."""
    return {"redheat": list(answers)}


@in_node
@pytest.mark.parametrize("looks", [0, 3])
def test_a_saved_map_is_checked_and_each_fault_is_an_issue(looks: int) -> None:
    told = tiled(("save",), programs=faults_of(answer(FAULT, looks=looks)))["told"]
    assert told == [
        ["start", "redheat", "check", "--json", MAP],
        ["error", "a.tmx: object 7 (Foe) in layer play: kind is 'brusier' [RH031]"],
    ]


@in_node
def test_a_check_whose_end_tiled_saw_first_is_still_read() -> None:
    seen = answer(FAULT) | {"seen": True}
    assert tiled(("save",), programs=faults_of(seen))["told"][1][0] == "error"


@in_node
def test_a_double_click_on_an_issue_shows_the_object() -> None:
    steps = [("save",), ("idle",), ("activate", 0)]
    result = tiled(*steps, programs=faults_of(answer(FAULT)))
    assert (result["selected"], result["layer"]) == ([7], "play")
    assert result["told"][-2:] == [["open", MAP], ["centre", 7, 5]]


@in_node
def test_an_object_is_shown_also_where_the_fault_lies_in_its_tileset() -> None:
    fault = FAULT | {"object": 8, "path": "/game/levels/tilesets/markers.tsx"}
    result = tiled(("save",), ("idle",), ("activate", 0), programs=faults_of(answer(fault)))
    assert (result["selected"], result["layer"]) == ([8], "inner")
    assert result["told"][1][1].startswith("a.tmx: object 8")


@in_node
def test_a_fault_of_a_layer_turns_to_the_layer_and_one_of_a_tileset_opens_it() -> None:
    layer = FAULT | {"object": None, "layer": "wall"}
    tileset = FAULT | {"object": None, "path": "/game/levels/tilesets/a.tsx"}
    steps = [("save",), ("idle",), ("activate", 0), ("activate", 1)]
    result = tiled(*steps, programs=faults_of(answer(layer, tileset)))
    assert result["told"][2] == [
        "error", "a.tsx:12 (used by a.tmx): kind is 'brusier' [RH031]",
    ]  # fmt: skip
    assert result["layer"] == "wall"
    assert result["told"][-1] == ["open", "/game/levels/tilesets/a.tsx"]


@in_node
def test_a_layer_is_found_in_its_group() -> None:
    steps = [("save",), ("idle",), ("activate", 0)]
    fault = FAULT | {"object": None, "layer": "inner"}
    assert tiled(*steps, programs=faults_of(answer(fault)))["layer"] == "inner"


@in_node
def test_the_same_fault_keeps_its_text_when_lines_move() -> None:
    moved = answer(FAULT | {"line": 99, "x": 44.0})
    steps = [("save",), ("idle",), ("save",)]
    told = tiled(*steps, programs=faults_of(answer(FAULT), moved))["told"]
    texts = [what[1] for what in told if what[0] == "error"]
    assert len(texts) == 2
    assert texts[0] == texts[1]


@in_node
def test_what_was_repaired_is_told_as_such() -> None:
    steps = [("save",), ("idle",), ("save",), ("idle",), ("activate", 0)]
    told = tiled(*steps, programs=faults_of(answer(FAULT), answer()))["told"]
    logged = [what[1] for what in told if what[0] == "log"]
    assert logged[0] == "a.tmx: faults: 0, repaired: 1"
    assert logged[1].startswith("Repaired since: a.tmx: object 7")


@in_node
@pytest.mark.parametrize("wrong", [{"out": ""}, {"code": 2}])
def test_a_check_that_could_not_run_says_why(wrong: dict[str, Any]) -> None:
    broken = answer(err="redheat: no such map\n") | wrong
    told = tiled(("save",), programs=faults_of(broken))["told"]
    assert told[1:] == [["warn", "redheat: no such map"]]


@in_node
def test_a_check_that_does_not_end_is_ended() -> None:
    told = tiled(("save",), programs=faults_of(answer(looks=10_000)))["told"]
    assert [what[0] for what in told] == ["start", "kill", "warn"]


@in_node
def test_a_saved_tileset_checks_the_open_maps() -> None:
    assert tiled(("saveTileset",))["told"] == [["start", "redheat", "check", "--json", MAP]]


@in_node
def test_the_venv_of_the_game_serves_where_path_has_no_redheat() -> None:
    own = "/game/.venv/bin/redheat"
    files = ["/game/levels/redheat.tiled-project", own]
    told = tiled(("save",), files=files, programs={own: [answer()]})["told"]
    assert told == [["start", own, "check", "--json", MAP]]


@in_node
def test_without_the_game_one_line_is_logged_once() -> None:
    told = tiled(("save",), ("save",), programs={})["told"]
    assert [what[0] for what in told] == ["log"]
    assert "make setup" in told[0][1]


@in_node
def test_maps_of_other_projects_are_left_alone() -> None:
    assert tiled(("save",), files=[])["told"] == []


@in_node
@pytest.mark.parametrize(("x", "place"), [(123.6, "124px"), (-80, "0px"), (9000, "1599px")])
def test_a_click_saves_and_plays_from_there(x: float, place: str) -> None:
    told = tiled(("click", x))["told"]
    assert told[0] == ["trigger", "Save"]
    words = next(what for what in told if what[:3] == ["start", "redheat", "play"])[2:]
    options = cli._parser().parse_args(words)
    assert (options.level, options.at, options.watch) == (MAP, place, True)


@in_node
def test_a_second_click_ends_the_game_of_the_first_and_complains_only_of_its_own() -> None:
    ended = answer(err="") | {"code": 15}
    broken = answer(err="redheat: cannot be played") | {"code": 2}
    programs = faults_of(answer(), ended, broken)
    told = tiled(("click", 100), ("click", 200), programs=programs)["told"]
    assert ["terminate"] in told
    assert [what for what in told if what[0] == "error"] == [["error", "redheat: cannot be played"]]


@in_node
def test_the_view_is_played_from_its_middle() -> None:
    told = tiled(("trigger", "RedHeatPlayView"))["told"]
    assert ["start", "redheat", "play", MAP, "--watch", "--from", "500px"] in told


@in_node
@pytest.mark.parametrize("chosen", [1, 8])
def test_all_foes_of_a_wave_are_selected_from_it_or_from_one_of_them(chosen: int) -> None:
    result = tiled(("select", chosen), ("trigger", "RedHeatSelectFoes"))
    assert result["selected"] == [7, 8]


@in_node
def test_what_is_selected_with_a_wave_is_put_into_it() -> None:
    steps = [("select", 1, 9), ("trigger", "RedHeatPutIntoWave"), ("trigger", "RedHeatSelectFoes")]
    assert tiled(*steps)["selected"] == [7, 9, 8]


@in_node
@pytest.mark.parametrize("action", ["RedHeatPutIntoWave", "RedHeatSelectFoes"])
def test_without_a_wave_it_is_said_what_to_select(action: str) -> None:
    told = tiled(("select", 10), ("trigger", action))["told"]
    assert [what[0] for what in told] == ["log"]


DRIVER = """
/* Drives the test from within Tiled: change the map, save it, play it, leave. */
tiled.assetOpened.connect((map) => {
    map.setProperty("par", 777);
    tiled.trigger("Save");
    tiled.trigger("RedHeatPlayView");
    tiled.trigger("RedHeatSelectFoes");
    tiled.trigger("RedHeatPutIntoWave");
    const leave = Date.now() + 1000;
    const look = () => (Date.now() < leave ? Qt.callLater(look) : tiled.trigger("Quit"));
    look();
});
"""


def program(path: Path, log: Path) -> None:
    """Write a stand-in for `redheat` that logs its arguments."""
    path.write_text(
        f"#!{sys.executable}\n"
        f"import json, sys\n"
        f"with open({str(log)!r}, 'a') as log:\n"
        f"    log.write(json.dumps(sys.argv[1:]) + '\\n')\n"
        f"print('{{\"faults\": []}}')\n",
        encoding="utf-8",
    )
    path.chmod(path.stat().st_mode | stat.S_IXUSR)


@pytest.mark.long
@pytest.mark.skipif(not TILED, reason="needs Tiled")
@pytest.mark.skipif(sys.platform != "linux", reason="knows only where Tiled on Linux keeps things")
def test_tiled_itself_loads_the_extension_and_checks_what_it_saves(tmp_path: Path) -> None:
    levels, home, log = tmp_path / "with blank/levels", tmp_path / "home", tmp_path / "log"
    shutil.copytree(data_root() / "levels", levels)
    shutil.copytree(data_root() / "assets/tilesets", tmp_path / "with blank/assets/tilesets")
    (levels / "extensions/driver.mjs").write_text(DRIVER, encoding="utf-8")
    project = levels / "redheat.tiled-project"
    session = {"project": project.name, "openFiles": ["bathhouse.tmx"]}
    project.with_suffix(".tiled-session").write_text(json.dumps(session), encoding="utf-8")
    settings = home / ".config/mapeditor.org/tiled.conf"
    settings.parent.mkdir(parents=True)
    settings.write_text(f"[Scripting]\nEnabledProjects={project}\n", encoding="utf-8")
    (tmp_path / "bin").mkdir()
    program(tmp_path / "bin/redheat", log)
    around = os.environ | {
        "HOME": str(home), "XDG_CONFIG_HOME": str(home / ".config"),
        "XDG_RUNTIME_DIR": str(home), "QT_QPA_PLATFORM": "offscreen",
        "PATH": f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}",
    }  # fmt: skip
    command = [TILED, "--new-instance", "--disable-opengl", str(project)]
    subprocess.run(command, env=around, timeout=60, check=True, capture_output=True)
    started = sorted(json.loads(line) for line in log.read_text(encoding="utf-8").splitlines())
    level = str(levels / "bathhouse.tmx")
    assert started[0] == ["check", "--json", level]
    assert started[1][:4] == ["play", level, "--watch", "--from"]
