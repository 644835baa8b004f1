"""The commands that Tiled offers on a map of this project, with their keys.

Tiled itself puts quotes around what it fills in (`%mapfile`, `%objectid`): a second pair here would
undo them, and break a path with a blank in two. `redheat` is looked for on the PATH that Tiled was
started with; where it is not, Tiled says that the command failed to start.
"""


def _command(name: str, shortcut: str, arguments: str) -> dict[str, object]:
    """Return a command as Tiled's project file has it: the map is saved first, the output shown."""
    return {
        "arguments": arguments,
        "command": "redheat",
        "enabled": True,
        "name": name,
        "saveBeforeExecute": True,
        "shortcut": shortcut,
        "showOutput": True,
        "workingDirectory": "%projectpath",
    }


COMMANDS: list[dict[str, object]] = [
    _command("Play this map", "F5", "play %mapfile"),
    _command("Play from the selected object", "Shift+F5", "play %mapfile --from %objectid"),
    _command("Play, and show what is saved", "Ctrl+F5", "play %mapfile --watch"),
    _command("Check this map", "F6", "check %mapfile"),
]
