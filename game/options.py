"""Options, best scores and how far one has come: one small TOML file of the user's."""

import locale
import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path

from platformdirs import user_config_path

from game.faults import BadInputError
from game.writing import beside

FILE = "redheat.toml"
CHOICES = {"language": ("en", "ru"), "difficulty": ("easy", "normal", "hard")}
MEND = "mend it, or delete it to begin with the defaults"
BOUNDS = {
    "master": (0, 10),
    "music": (0, 10),
    "effects": (0, 10),
    "scale": (0, 8),
    "campaign_score": (0, 999_999_999),
}
RANKS = ("S", "A", "B", "C", "D")  # from the best
HOLDS = {"best": "whole numbers", "ranks": f"ranks: {', '.join(RANKS)}"}
FIRST = "bathhouse"  # stage of the campaign


@dataclass
class Options:
    """What a player has chosen."""

    language: str = "en"
    difficulty: str = "normal"
    master: int = 8  # volumes: 0 to 10
    music: int = 7
    effects: int = 8
    shake: bool = True
    flashes: bool = True
    captions: bool = False
    scale: int = 0  # the most that a frame is enlarged; 0: as much as the window takes
    fullscreen: bool = False
    all_stages: bool = False  # every stage may be chosen, reached or not
    reached: str = FIRST  # the farthest stage
    campaign: str = FIRST  # the stage it goes on at
    campaign_score: int = 0  # of its stages before that
    best: dict[str, int] = field(default_factory=dict)  # score by "stage.difficulty"
    ranks: dict[str, str] = field(default_factory=dict)  # the best, likewise


def config_folder() -> Path:
    """Return the folder of options and bindings."""
    return user_config_path("redheat", appauthor=False)


def first_options() -> Options:
    """Return the options of somebody who has never played, in the language of the system."""
    spoken = locale.getlocale()[0] or ""
    return Options(language="ru" if spoken.lower().startswith(("ru", "russian")) else "en")


def load_options(path: Path) -> Options:
    """Read the file; what is missing has its default."""
    options = first_options()
    try:
        data = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return options
    except OSError as fault:
        raise BadInputError(f"cannot be read ({fault.strerror})", path) from fault
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as fault:
        raise BadInputError(f"{fault}; {MEND}", path) from fault
    known = {entry.name: getattr(options, entry.name) for entry in fields(options)}
    for name, value in data.items():
        if name in known:
            setattr(options, name, _checked(path, name, value, known[name]))
    return options


def _checked(path: Path, name: str, value: object, default: object) -> object:
    if type(value) is not type(default):
        raise BadInputError(f"{name} should look like {_spelt(default)}; {MEND}", path)
    if name in CHOICES and value not in CHOICES[name]:
        raise BadInputError(f"{name} is one of {', '.join(CHOICES[name])}; {MEND}", path)
    low, high = BOUNDS.get(name, (0, 0))
    if high and isinstance(value, int) and not low <= value <= high:
        raise BadInputError(f"{name} is a number from {low} to {high}; {MEND}", path)
    if isinstance(value, dict) and not all(_suits(name, each) for each in value.values()):
        raise BadInputError(f"[{name}] holds {HOLDS[name]}; {MEND}", path)
    return value


def _suits(table: str, value: object) -> bool:
    return value in RANKS if table == "ranks" else type(value) is int


def save_options(options: Options, path: Path) -> None:
    """Write the file, whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with beside(path) as part:
        part.write_text(_written(asdict(options)), "utf-8")


def _written(data: Mapping[str, object]) -> str:
    plain = [f"{name} = {_spelt(v)}" for name, v in data.items() if not isinstance(v, dict)]
    tables = [
        "\n".join([f"\n[{name}]", *(f"{_spelt(key)} = {_spelt(v)}" for key, v in table.items())])
        for name, table in data.items()
        if isinstance(table, dict)
    ]
    return "\n".join([*plain, *tables]) + "\n"


def _spelt(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return str(value)
