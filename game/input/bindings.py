"""Which key or pad button means what: the defaults, and the player's own file.

A source is "key:Z" (a name of pygame's K_ constants without K_) or "pad:x". The file bindings.toml
names actions of the four sets, each with a list of keys or buttons:

    [keyboard1]
    strike = ["z"]
    [pad1]
    heavy = ["y", "b"]
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

import pygame

from game.faults import BadInputError
from game.sim.command import BUTTONS, HEAVY, STRIKE, Command
from game.writing import beside

FILE = "bindings.toml"
ACTIONS: dict[str, Command] = {name: 1 << place for place, name in enumerate(BUTTONS)}
ACTIONS["heat"] = STRIKE | HEAVY  # both at once, for hands that cannot
PAD_BUTTONS = (
    *("a", "b", "x", "y", "l", "r", "back", "start"),
    *("dp_left", "dp_right", "dp_up", "dp_down"),
    *("stick_left", "stick_right", "stick_up", "stick_down"),
)
PAD = {
    "left": ("dp_left", "stick_left"),
    "right": ("dp_right", "stick_right"),
    "up": ("dp_up", "stick_up"),
    "down": ("dp_down", "stick_down"),
    "strike": ("x", "a"),
    "heavy": ("y",),
    "fire": ("b",),
    "start": ("start",),
    "heat": ("r",),
}
DEFAULTS: dict[str, dict[str, tuple[str, ...]]] = {
    "keyboard1": {
        "left": ("LEFT",),
        "right": ("RIGHT",),
        "up": ("UP",),
        "down": ("DOWN",),
        "strike": ("z",),
        "heavy": ("x",),
        "fire": ("c",),
        "start": ("RETURN",),
        "heat": ("v",),
    },
    "keyboard2": {
        "left": ("a",),
        "right": ("d",),
        "up": ("w",),
        "down": ("s",),
        "strike": ("j",),
        "heavy": ("k",),
        "fire": ("l",),
        "start": ("TAB",),
        "heat": ("i",),
    },
    "pad1": PAD,
    "pad2": PAD,
}

KEYBOARDS = ("keyboard1", "keyboard2")


@dataclass(frozen=True)
class Bindings:
    """`sets[name][action]`: the keys or buttons of an action."""

    sets: Mapping[str, Mapping[str, tuple[str, ...]]]

    def commands(self, name: str) -> dict[str, Command]:
        """Return what each source of one set means; keys are told by their codes."""
        table: dict[str, Command] = {}
        for action, sources in self.sets[name].items():
            for source in sources:
                key = f"key:{key_code(source)}" if name.startswith("key") else f"pad:{source}"
                table[key] = table.get(key, 0) | ACTIONS[action]
        return table

    def shown(self, name: str, action: str) -> str:
        """Return the first key or button of an action as the player knows it."""
        sources = self.sets[name].get(action, ())
        if not sources:
            return "-"
        first = sources[0]
        if not name.startswith("key"):
            return first.removeprefix("dp_").removeprefix("stick_").upper()
        arrows = {"LEFT": "←", "RIGHT": "→", "UP": "↑", "DOWN": "↓", "RETURN": "ENTER"}
        return arrows.get(first, first.upper().replace("_", " "))


def bound(bindings: Bindings, name: str, action: str, source: str) -> Bindings:
    """Return bindings in which an action of one set has this source alone.

    An action that had the source before takes over what this one had. An action of the other
    keyboard set loses it: both sets are one player's when he plays alone.
    """
    sets = dict(bindings.sets)
    if name in KEYBOARDS:
        other = next(keyboard for keyboard in KEYBOARDS if keyboard != name)
        sets[other] = {a: tuple(s for s in own if s != source) for a, own in sets[other].items()}
    table = dict(sets[name])
    old = table.get(action, ())
    for before, sources in table.items():
        if source in sources and before != action:
            table[before] = old
    table[action] = (source,)
    return Bindings({**sets, name: table})


def save_bindings(bindings: Bindings, path: Path) -> None:
    """Write all sets, whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lines: list[str] = []
    for name, table in bindings.sets.items():
        lines.append(f"[{name}]")
        for action, sources in table.items():
            names = ", ".join(f'"{source}"' for source in sources)
            lines.append(f"{action} = [{names}]")
        lines.append("")
    with beside(path) as part:
        part.write_text("\n".join(lines), "utf-8")


def key_code(name: str) -> int:
    """Return pygame's code of a key name, 0 if there is none."""
    for spelt in (name, name.lower(), name.upper()):
        code = getattr(pygame, f"K_{spelt}", 0)
        if isinstance(code, int) and code:
            return code
    return 0


def key_name(code: int) -> str:
    """Return the name of a key by pygame's code, empty for a key that has none."""
    return next((name for name in _key_names() if getattr(pygame, f"K_{name}") == code), "")


def load_bindings(path: Path) -> Bindings:
    """Return the defaults changed by the player's file, if there is one."""
    try:
        text = path.read_text("utf-8")
        data = tomllib.loads(text)
    except FileNotFoundError:
        return Bindings(DEFAULTS)
    except OSError as fault:
        raise BadInputError(f"cannot be read ({fault.strerror}); move it away", path) from fault
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as fault:
        message = f"{fault}; mend the line, or delete the file to have the defaults back"
        raise BadInputError(message, path) from fault
    return Bindings({**DEFAULTS, **_changed(data, path, text)})


def _changed(
    data: Mapping[str, object], path: Path, text: str
) -> dict[str, dict[str, tuple[str, ...]]]:
    changed = {}
    for name, table in data.items():
        if name not in DEFAULTS or not isinstance(table, dict):
            raise _fault(path, text, name, f"there is no [{name}]", tuple(DEFAULTS))
        keyboard = name.startswith("key")
        own = {a: _sources(path, text, a, s, keyboard=keyboard) for a, s in table.items()}
        changed[name] = {**DEFAULTS[name], **own}
    return changed


def _sources(
    path: Path, text: str, action: str, value: object, *, keyboard: bool
) -> tuple[str, ...]:
    if action not in ACTIONS:
        raise _fault(path, text, action, f"there is no action {action!r}", tuple(ACTIONS))
    if not isinstance(value, list) or not all(isinstance(source, str) for source in value):
        raise _fault(path, text, action, f'{action} needs a list such as ["z"]', ())
    for source in value:
        if keyboard and not key_code(source):
            raise _fault(path, text, source, f"there is no key {source!r}", _key_names())
        if not keyboard and source not in PAD_BUTTONS:
            raise _fault(path, text, source, f"there is no pad button {source!r}", PAD_BUTTONS)
    return tuple(value)


def _key_names() -> tuple[str, ...]:
    return tuple(name[2:] for name in dir(pygame) if name.startswith("K_"))


def _fault(path: Path, text: str, word: str, message: str, known: tuple[str, ...]) -> BadInputError:
    lines = text.splitlines()
    line = next((number for number, row in enumerate(lines, 1) if word in row), 1)
    near = get_close_matches(word, known, 3, 0.3)
    hint = f"; did you mean {', '.join(near)}?" if near else ""
    return BadInputError(f"{message}{hint}", path, line)
