from pathlib import Path

import pytest

from game.content.words import KEYS, LANGUAGES, word
from game.faults import BadInputError
from game.options import Options, load_options, save_options
from game.screens.kit import Kit


def test_what_is_saved_is_read_back(tmp_path: Path) -> None:
    path = tmp_path / "new" / "redheat.toml"
    options = Options("ru", "hard", 3, 2, 1, shake=False, best={'a "b".normal': 5, "c.easy": 6})
    options.ranks, options.reached, options.all_stages = {"c.easy": "B"}, "hotel", True
    save_options(options, path)
    assert load_options(path) == options


def test_options_that_cannot_be_put_in_place_leave_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "redheat.toml"
    path.mkdir()
    with pytest.raises(OSError, match=r"redheat\.toml"):
        save_options(Options(), path)
    assert list(tmp_path.iterdir()) == [path]


def test_without_a_file_there_are_defaults(tmp_path: Path) -> None:
    assert load_options(tmp_path / "none.toml").difficulty == "normal"


def test_options_of_another_version_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "redheat.toml"
    path.write_text("vibration = 7\nmusic = 4\n")
    assert load_options(path).music == 4


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("music = 4\nmusic = 5\n", "line 2"),
        ("music = 'loud'\n", "music should look like 7"),
        ("music = 11\n", "music is a number from 0 to 10"),
        ("shake = 1\n", "shake should look like true"),
        ("language = 'xx'\n", "language is one of en, ru"),
        ("[best]\nbathhouse = 'many'\n", "holds whole numbers"),
        ("[ranks]\n'bathhouse.easy' = 'X'\n", r"\[ranks\] holds ranks: S, A, B, C, D"),
        ("ranks = 'S'\n", "ranks should look like {}"),
        ("campaign = 3\n", 'campaign should look like "bathhouse"'),
        ("reached = true\n", 'reached should look like "bathhouse"'),
        ("campaign_score = -1\n", "campaign_score is a number from 0 to 999999999"),
        ("all_stages = 1\n", "all_stages should look like false"),
    ],
)
def test_options_that_make_no_sense_are_refused_and_left_alone(
    tmp_path: Path, text: str, words: str
) -> None:
    path = tmp_path / "redheat.toml"
    path.write_text(text)
    with pytest.raises(BadInputError, match=words) as fault:
        load_options(path)
    assert str(path) in str(fault.value)
    assert path.read_text() == text


def test_every_key_has_words_in_every_language() -> None:
    for name, table in LANGUAGES.items():
        assert set(table) == KEYS, name
        assert all(table.values())


def test_buttons_are_named_alike_in_every_language() -> None:
    for key in KEYS:
        marks = {
            lang: sorted(m.split("}")[0] for m in table[key].split("{")[1:])
            for lang, table in LANGUAGES.items()
        }
        assert len({tuple(found) for found in marks.values()}) == 1, (key, marks)


def test_a_key_without_words_is_shown_as_it_is() -> None:
    assert word("no.such.key", "en") == "no.such.key"
    assert word("menu.play", "xx") == "Play"


def test_choices_that_cannot_be_kept_are_told_and_count(
    kit: Kit, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = tmp_path / "a file where the folder should be"
    place.write_text("")
    kit.options_path = place / "redheat.toml"
    kit.options.flashes = False
    kit.apply()
    assert not kit.frame.flashes
    said = capsys.readouterr().err
    assert str(place) in said
    assert "make the folder writable" in said
