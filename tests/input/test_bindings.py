from pathlib import Path

import pytest

from game.faults import BadInputError
from game.input.bindings import (
    ACTIONS,
    DEFAULTS,
    Bindings,
    bound,
    key_code,
    load_bindings,
    save_bindings,
)
from game.sim.command import STRIKE


def test_without_a_file_there_are_defaults_for_every_action(tmp_path: Path) -> None:
    bindings = load_bindings(tmp_path / "none.toml")
    for name in DEFAULTS:
        assert set(bindings.sets[name]) == set(ACTIONS)
        assert all(bindings.shown(name, action) for action in ACTIONS)


def test_every_default_key_exists_and_no_set_binds_one_twice() -> None:
    for name, table in DEFAULTS.items():
        sources = [source for sources in table.values() for source in sources]
        assert len(sources) == len(set(sources))
        if name.startswith("key"):
            assert all(key_code(source) for source in sources)


def test_a_file_changes_what_it_names_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "bindings.toml"
    path.write_text('[keyboard1]\nstrike = ["q", "SPACE"]\n[pad1]\nheavy = ["l"]\n')
    bindings = load_bindings(path)
    assert bindings.commands("keyboard1")[f"key:{key_code('q')}"] == STRIKE
    assert bindings.sets["keyboard1"]["left"] == DEFAULTS["keyboard1"]["left"]
    assert bindings.shown("pad1", "heavy") == "L"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[keyboard1\n", "line 1"),
        ("\x00", "bindings.toml"),
        ("\n[keybord1]\nstrike = []\n", ":2: there is no [keybord1]; did you mean keyboard1"),
        ("[keyboard1]\n\nstrik = ['z']\n", ":3: there is no action 'strik'; did you mean strike"),
        ("[keyboard1]\nstrike = 'z'\n", ':2: strike needs a list such as ["z"]'),
        ("[keyboard1]\nstrike = [3]\n", ':2: strike needs a list such as ["z"]'),
        ("[keyboard1]\nfire = ['SPCE']\n", ":2: there is no key 'SPCE'; did you mean SPACE"),
        ("[pad1]\nfire = ['bb']\n", ":2: there is no pad button 'bb'; did you mean b"),
        ("pad1 = 3\n", ":1: there is no [pad1]"),
    ],
)
def test_a_scrambled_file_is_refused_with_its_place_and_left_alone(
    tmp_path: Path, text: str, words: str
) -> None:
    path = tmp_path / "bindings.toml"
    path.write_text(text)
    with pytest.raises(BadInputError) as fault:
        load_bindings(path)
    assert str(path) in str(fault.value)
    assert words in str(fault.value)
    assert path.read_text() == text


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bindings.toml"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(BadInputError, match="mend the line, or delete"):
        load_bindings(path)


def test_what_is_bound_in_the_game_is_read_back(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "bindings.toml"
    changed = bound(Bindings(DEFAULTS), "keyboard1", "strike", "BACKSLASH")
    save_bindings(changed, path)
    assert load_bindings(path) == changed
    assert load_bindings(path).shown("keyboard1", "strike") == "BACKSLASH"


def test_bindings_that_cannot_be_put_in_place_leave_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "bindings.toml"
    path.mkdir()
    with pytest.raises(OSError, match=r"bindings\.toml"):
        save_bindings(Bindings(DEFAULTS), path)
    assert list(tmp_path.iterdir()) == [path]


def test_a_key_taken_from_another_action_is_exchanged() -> None:
    changed = bound(Bindings(DEFAULTS), "keyboard1", "strike", "x")
    assert changed.sets["keyboard1"]["strike"] == ("x",)
    assert changed.sets["keyboard1"]["heavy"] == ("z",)


def test_a_key_taken_from_the_other_keyboard_is_one_players_alone() -> None:
    changed = bound(Bindings(DEFAULTS), "keyboard1", "strike", "k")
    assert changed.sets["keyboard1"]["strike"] == ("k",)
    assert changed.sets["keyboard2"]["heavy"] == ()
    assert changed.shown("keyboard2", "heavy") == "-"
    assert changed.sets["keyboard1"]["heavy"] == ("x",)
