"""Learning environments: `import game.agents` makes them known to Gymnasium.

    gymnasium.make("redheat/Bathhouse-v0")                     one for each stage
    gymnasium.make("redheat/Level-v0", level="my/level.tmx")   any map
    game.agents.pair.parallel_env(level="levels/bathhouse.tmx")  two agents, for PettingZoo

`stage.py` and `pair.py` are the environments, `fields.py` names what a typed observation holds,
`options.py` what may be chosen, and `determinism.py` proves that an environment - any, not only
ours - plays the same again. docs/agents.md shows them in use.
"""

import re
from pathlib import Path

from game.resources import data_root

try:
    import gymnasium
except ImportError:
    message = 'learning environments need Gymnasium; install it: pip install "redheat[ai]"'
    raise ImportError(message) from None

ENTRY = "game.agents.stage:StageEnv"


def stage_id(path: Path) -> str:
    """Return the id of a stage's environment: levels/gorky-park.tmx is redheat/GorkyPark-v0."""
    words = re.split(r"[^A-Za-z0-9]+", path.stem)
    return f"redheat/{''.join(word[:1].upper() + word[1:] for word in words)}-v0"


def _register() -> None:
    gymnasium.register("redheat/Level-v0", ENTRY)
    for path in sorted((data_root() / "levels").glob("*.tmx")):
        gymnasium.register(stage_id(path), ENTRY, kwargs={"level": f"levels/{path.name}"})


_register()
