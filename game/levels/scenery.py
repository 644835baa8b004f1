"""What layers may be called, and what scenery and tile layers may say of themselves."""

from typing import Annotated

from game.levels.vocabulary import Rule, declared

LAYERS = ("far", "back", "wall", "props", "play", "near")  # from behind
PLAY = "play"


@declared
class Scenery:
    """A tile object without a class, elsewhere than in play."""

    cast: Annotated[
        str, Rule('where its shadow falls, "x y" in pixels; "true" is the usual place')
    ] = ""
    dark: Annotated[float, Rule("how dark its shadow is", "", 0, 1)] = 0.5
    state: Annotated[int, Rule("the one frame of its tile that it shows", "", 0, 255)] = 0
    signal: Annotated[str, Rule("after it the frame after `state` is shown")] = ""


@declared
class TileLayer:
    """A layer of tiles."""

    wet_line: Annotated[int, Rule("the y from which its floor mirrors", "px", 1, 132)] = 0


@declared
class Plain:
    """A layer of objects or a picture, or a tileset: nothing is known of it."""
