"""What Tiled runs at a key is something that the game understands."""

import shlex

import pytest

from game import cli
from game.faults import BadInputError
from game.levels.tiled.commands import COMMANDS
from game.resources import level
from game.session import Start

MAP = "/some where/levels/a.tmx"


def words(shortcut: str) -> list[str]:
    """Return what Tiled starts at a key: it puts quotes around what it fills in, then splits."""
    (arguments,) = (str(each["arguments"]) for each in COMMANDS if each["shortcut"] == shortcut)
    filled = arguments.replace("%mapfile", f'"{MAP}"').replace("%objectid", '"318"')
    return shlex.split(filled)


@pytest.mark.parametrize(
    ("shortcut", "at", "watch"),
    [("F5", "", False), ("Shift+F5", "318", False), ("Ctrl+F5", "", True)],
)
def test_the_keys_for_playing_play_the_map(shortcut: str, at: str, watch: bool) -> None:
    options = cli._parser().parse_args(words(shortcut))
    assert (options.level, options.at, options.watch) == (MAP, at, watch)
    assert options.verb is cli._play


def test_where_nothing_is_selected_the_player_is_told_so() -> None:
    """Tiled leaves what it cannot fill in as it is."""
    arguments = next(each["arguments"] for each in COMMANDS if each["shortcut"] == "Shift+F5")
    at = cli._parser().parse_args(str(arguments).split()).at
    with pytest.raises(
        BadInputError, match=r"bathhouse\.tmx: nothing is selected in Tiled; select"
    ):
        Start.of(level("bathhouse"), at=at).world()


def test_f6_checks_the_map() -> None:
    options = cli._parser().parse_args(words("F6"))
    assert (options.maps, options.form) == ([MAP], "text")


def test_each_key_is_given_once() -> None:
    keys = [each["shortcut"] for each in COMMANDS]
    assert len(set(keys)) == len(keys)


def test_a_map_is_saved_before_it_is_played() -> None:
    assert all(each["saveBeforeExecute"] for each in COMMANDS)
