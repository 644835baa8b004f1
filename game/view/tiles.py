"""The room of a level: read from its map, lit once, drawn as strips.

Layers are found by their names, wherever groups hold them; those of one name are one layer, but
that far layers may slide at several speeds, each before those above it in the file.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pygame

from game.levels.classes import Light
from game.levels.faults import LevelError
from game.levels.read import read_map
from game.levels.things import Names, read_level

from .cutting import Cutter
from .lighting import LAMPS_SIZE, SCREEN_SIZE, Ambient, Lamp, Lighting
from .onward import Onward
from .palette import read_gpl
from .room import HEIGHT, Parts, Room, Slab, Span
from .standing import standing, tiles_used
from .steps import done
from .streets import NARROW, Lay, streets_along
from .tile_pictures import CUT, SOLID, Placed, load_grey, load_picture

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.levels.classes import Stage
    from game.levels.things import Level
    from game.levels.tilemap import Layer, MapObject, Properties, TileMap, TileUse

    from .lighting import Colour
    from .standing import Standing
    from .steps import Steps
    from .streets import Street
    from .tile_pictures import Picture

VIEW = 320
COLOURS = 64
LAYERS = ("far", "back", "wall", "props", "near")
MOST_SIDE = 4096  # px of an object's picture
MOST_WIDTH = 1 << 17  # px of a level
UNTINTED = (255, 255, 255, 255)


def load_room(path: Path) -> Room:
    """Read a map's pictures and lights and light them; raise LevelError for what is wrong.

    Where its stage goes on in other scenery, that is left to be lit from the room on.
    """
    return done(_steps(path, 0))


def _steps(path: Path, first: int) -> Steps[Room]:
    """Light the room of a map, the part of that number of its stage."""
    try:
        return (yield from _room(_level(path), first))
    except (ValueError, TypeError, OSError, pygame.error) as fault:
        message = f"the room cannot be drawn ({fault}); redheat check may tell more"
        raise LevelError(message, path) from fault


def _room(level: Level, first: int) -> Steps[Room]:
    shown = level if level.stage.scenery == Path() else _level(level.stage.scenery)
    shared, onward = _run(level, first)
    yield
    stage, palette = shown.stage, _file(shown, shown.stage.palette, "palette")
    figures, colours = _palette(palette.with_name("figures.gpl")), _palette(palette)
    lighting = _lighting(_file(shown, stage.screen, "screen"), stage, figures + colours)
    yield
    lamps: dict[str, list[Lamp]] = {"wall": [], "back": []}
    for thing in shown.things:
        if isinstance(thing.what, Light):
            lamps[thing.what.layer].append(_lamp(thing.what, thing.at))
    streets, begins = streets_along(shared, shown)
    scene = _Scene(shown.map, streets)
    yield from scene.read()
    slabs = []
    for number, layers in enumerate(scene.fars()):
        span, things = scene.laid("far", layers)
        ground = CUT if number else SOLID
        slabs.append((yield from Slab.painted(lighting, span, things, ground)))
    for name, layers in (("back", scene.named("back")), ("wall", scene.named("wall", "props"))):
        wet = replace(lighting, wet=_wet_line(layers, name))
        yield
        laid = scene.laid(name, layers)
        yield
        slabs.append((yield from Slab.lit(wet, *laid, lamps[name])))
    laid = scene.laid("near", scene.named("near"))
    near = yield from Slab.pieces(lighting, *laid, lamps["wall"])
    parts = Parts(begins, first, onward)
    return Room(tuple(colours), slabs, near, lamps["wall"], parts, streets)


def _run(level: Level, first: int) -> tuple[list[Level], Onward | None]:
    """Return the parts from a level on that share its scenery, and what is shown after them."""
    shared: list[Level] = []
    for part, each in enumerate(_parts(level), first):
        if _scenery(each) != _scenery(level):
            path = each.map.path
            return shared, Onward(part, _steps(path, part))
        shared.append(each)
    return shared, None


def _scenery(level: Level) -> Path:
    own = level.stage.scenery
    return (level.map.path if own == Path() else own).resolve()


def _parts(level: Level) -> Iterator[Level]:
    """Yield a level and those in which its stage goes on."""
    yield level
    met = {level.map.path}
    while level.stage.then != Path() and level.stage.then not in met:
        met.add(level.stage.then)
        level = _level(level.stage.then)
        yield level


def _level(path: Path) -> Level:
    return read_level(read_map(path), Names())[0]  # its faults are for those who play it


class _Scene:
    """The layers of a map that are drawn, and the streets that show them."""

    def __init__(self, tilemap: TileMap, streets: list[Street]) -> None:
        self.map = tilemap
        self.layers = [each for each in tilemap.layers if each.visible and each.name in LAYERS]
        self._streets = streets

    def read(self) -> Steps[None]:
        """Read the pictures of its tiles, one at a time, and cut them."""
        uses = list(tiles_used(self.map, self.layers))
        for path in dict.fromkeys(path for use in uses for path in _pictures(use)):
            yield
            load_picture(path)
        yield
        self._cutter = Cutter(uses)
        yield

    def named(self, *names: str) -> list[Layer]:
        """Return the layers of some names, one name after the other."""
        return [layer for name in names for layer in self.layers if layer.name == name]

    def fars(self) -> list[list[Layer]]:
        """Return the far layers by their speeds; one, if empty, to cover the view."""
        fars = self.named("far")
        speeds = dict.fromkeys(layer.parallax[0] for layer in fars) or {1.0: None}
        return [[layer for layer in fars if layer.parallax[0] == speed] for speed in speeds]

    def laid(self, name: str, layers: list[Layer]) -> tuple[Span, list[Placed]]:
        """Return what stands in layers that are drawn as one, and where a view sees it."""
        span = _span(self.map, layers, name)
        things = [thing for layer in layers for thing in self._placed(layer, span.width)]
        return span._replace(lays=self._lays(span, things, name)), things

    def _placed(self, layer: Layer, width: int) -> Iterator[Placed]:
        for stood in standing(self.map, layer):
            yield _piece(self._cutter, layer, stood)
        yield from _backdrop(layer, width)

    def _lays(self, span: Span, things: list[Placed], name: str) -> tuple[Lay, ...]:
        """Return what the streets show of a layer.

        A far one moves so little that a stretch of it would be narrower than the view: then it goes
        on by itself, from its left end to where its last picture ends.
        """
        lays = tuple(
            Lay(span.behind(x), round(span.behind(left)), span.factor * (right - left))
            for x, left, right, _ in self._streets
        )
        if name != "far" or all(lay.period >= NARROW for lay in lays):
            return lays
        end = max((thing.at[0] + thing.frames[0].size[0] for thing in things), default=0)
        return (Lay(0.0, 0, min(max(end, 1), span.width)),)


# ---- what the map says


def _file(level: Level, path: Path, name: str) -> Path:
    if path == Path():
        message = f"the map lacks the property '{name}' (a file): add it"
        raise LevelError(message, level.map.path, level.map.line)
    return path


def _palette(path: Path) -> list[Colour]:
    try:
        colours = read_gpl(path)
    except OSError:
        raise LevelError("the palette is missing; bake the room again", path) from None
    if len(colours) != COLOURS:
        raise LevelError(f"the palette has {len(colours)} colours; give it {COLOURS}", path)
    return colours


def _lighting(screen: Path, stage: Stage, colours: list[Colour]) -> Lighting:
    frame = colours + [(0, 0, 0)] * (256 - len(colours))
    above, below = stage.ambient_above, stage.ambient_below
    return Lighting(
        lamps=load_grey(screen.with_name("lamps.png"), LAMPS_SIZE),
        table=bytes(load_grey(screen, SCREEN_SIZE).get_buffer().raw),
        palette=frame,
        ambient=Ambient(above[:3], below[:3], stage.ambient_power),
    )


def _span(tilemap: TileMap, layers: list[Layer], name: str) -> Span:
    """How a layer moves with the view, and how wide it must be."""
    width = tilemap.width * tilemap.tile_width
    if width > MOST_WIDTH:
        raise ValueError(f"the map is {width} px wide, more than {MOST_WIDTH}")
    factor = next((layer.parallax[0] for layer in layers if layer.name == name), 1.0)
    shift = (1 - factor) * (tilemap.parallax_origin[0] - VIEW / 2)
    reach = max(0, width - VIEW) * factor + shift + VIEW
    return Span(factor, shift, (int(reach) + 3) // 2 * 2)


def _wet_line(layers: list[Layer], name: str) -> int | None:
    """The layer's property wet_line: below it the floor mirrors what stands above."""
    for layer in layers:
        if layer.name == name and "wet_line" in layer.properties:
            return max(1, _number(layer.properties, "wet_line", 0))  # or there is nothing to mirror
    return None


def _lamp(light: Light, at: MapObject) -> Lamp:
    """A rectangle is a bar or a panel; a point and a template's picture have no size."""
    w, h = (0.0, 0.0) if at.tile else (at.width / 2, at.height / 2)
    return Lamp(
        x=round(at.middle),
        y=round(at.y + h),
        half=(int(w), int(h)),
        radius=light.radius,
        colour=light.color[:3],
        power=light.power,
        z=light.z,
        halo=light.halo,
        flicker=light.flicker,
    )


# ---- what stands in it


def _pictures(use: TileUse) -> Iterator[Path]:
    """Give the files that a tile's picture is in, and those of its frames."""
    tiles = use.tileset.tiles
    frames = tiles[use.id].frames if use.id in tiles else ()
    known = [tiles[each] for each in (use.id, *(frame.tile for frame in frames)) if each in tiles]
    for picture in (use.tileset.picture, *(each.picture for each in known)):
        if picture:
            yield picture.path


def _piece(cutter: Cutter, layer: Layer, stood: Standing) -> Placed:
    frames, ends = cutter.frames(stood.use)
    if layer.opacity < 1 or layer.tint != UNTINTED:
        frames = tuple(_dyed(frame, layer) for frame in frames)
    if stood.thing is None:
        return Placed(frames, ends, _corner(stood, frames[0].size[1]), None, 0)
    if stood.size:
        size = (_side(stood.size[0]), _side(stood.size[1]))
        frames = tuple(frame.resized(size) for frame in frames)
    facts = stood.thing.properties
    return Placed(
        frames,
        ends,
        _corner(stood, frames[0].size[1]),
        _offset(_text(facts, "cast")),
        _share(facts, "dark", 0.5),
        min(max(0, _number(facts, "state", 0)), len(frames) - 1) if "state" in facts else None,
        _text(facts, "signal"),
    )


def _side(length: float) -> int:
    if length > MOST_SIDE:
        raise ValueError(f"an object is {length:.0f} px long, more than {MOST_SIDE}")
    return max(1, round(length))


def _dyed(picture: Picture, layer: Layer) -> Picture:
    return picture.tinted(layer.tint).faded(layer.opacity)


def _corner(stood: Standing, height: int) -> tuple[int, int]:
    return round(stood.left), round(stood.bottom) - height


def _backdrop(layer: Layer, width: int) -> Iterator[Placed]:
    """An image layer's picture, again and again where it repeats."""
    if not layer.picture:
        return
    picture = _dyed(load_picture(layer.picture.path), layer)
    (w, h), (left, top) = picture.size, (round(layer.offset[0]), round(layer.offset[1]))
    across, down = layer.repeat
    for y in range(top % h - h, HEIGHT, h) if down else (top,):
        for x in range(left % w - w, width, w) if across else (left,):
            yield Placed((picture,), (), (x, y), None, 0)


def _text(facts: Properties, name: str) -> str:
    return str(facts[name].value) if name in facts else ""


def _number(facts: Properties, name: str, usual: int) -> int:
    return int(_share(facts, name, usual))


def _share(facts: Properties, name: str, usual: float) -> float:
    return float(_text(facts, name) or usual)


def _offset(cast: str) -> tuple[int, int] | None:
    """Read where a shadow falls: "true" for the usual place, or "x y" in pixels."""
    if cast.lower() in ("", "false"):
        return None
    if cast.lower() == "true":
        return 4, 3
    x, y = cast.split()
    return int(x), int(y)
