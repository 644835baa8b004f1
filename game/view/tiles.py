"""The room of a level: read from its map, lit once, drawn as strips.

This is the only place that knows pytmx. It is fed a tree without what it cannot read (see
design/levels.md) and cuts the pictures; layers are found by their names.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import pygame

from game.levels.faults import LevelError

from .lighting import Ambient, Lamp, Lighting
from .palette import read_gpl
from .room import Room, Slab, Span
from .tile_pictures import Picture, Placed, load_grey, load_picture

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from .lighting import Colour

VIEW = 320
COLOURS = 64
LAYERS = ("far", "back", "wall", "props", "near")
# What a damaged map, tileset or picture makes pytmx, pygame and the reading below raise.
BROKEN = (ValueError, TypeError, AttributeError, KeyError, IndexError, OSError, pygame.error)


def load_room(path: Path) -> Room:
    """Read a map's pictures and lights and light them."""
    try:
        return _room(path)
    except BROKEN as fault:
        message = f"the room cannot be drawn ({fault}); check its pictures, lights and tilesets"
        raise LevelError(message, path) from fault


def _room(path: Path) -> Room:
    tree = _parse(path)
    facts = _properties(tree)
    figures = _palette(_file(path, facts, "palette").with_name("figures.gpl"))
    colours = _palette(_file(path, facts, "palette"))
    frame = [(0, 0, 0)] * 256
    frame[: len(figures)] = figures
    frame[64 : 64 + len(colours)] = colours
    screen = _file(path, facts, "screen")
    lighting = Lighting(
        lamps=load_grey(screen.with_name("lamps.png")),
        table=bytes(load_grey(screen).get_buffer().raw),
        palette=frame,
        ambient=Ambient(
            _colour(facts.get("ambient_above", "#7ca4ac")),
            _colour(facts.get("ambient_below", "#344c54")),
            float(facts.get("ambient_power", 0.7)),
        ),
    )
    lamps = list(_lamps(tree))
    placed = _placed(path, tree)
    return _light(tree, lighting, placed, lamps, tuple(colours))


def _light(
    tree: ET.Element,
    lighting: Lighting,
    placed: dict[str, list[Placed]],
    lamps: list[tuple[str, Lamp]],
    colours: tuple[Colour, ...],
) -> Room:
    width = int(tree.get("width", 0)) * int(tree.get("tilewidth", 16))
    spans = {name: _span(tree, name, width) for name in LAYERS}
    by_layer: dict[str, list[Lamp]] = {"wall": [], "back": []}
    for name, lamp in lamps:
        by_layer["back" if name == "back" else "wall"].append(lamp)
    placed["wall"] = placed["wall"] + placed["props"]
    slabs = [Slab.painted(lighting, spans["far"], placed["far"])]
    for name in ("back", "wall"):
        wet = replace(lighting, wet=_wet_line(tree, name))
        slabs.append(Slab.lit(wet, spans[name], placed[name], by_layer[name]))
    near = Slab.pieces(lighting, spans["near"], placed["near"], by_layer["wall"])
    return Room(colours, slabs, near, by_layer["wall"])


# ---- the map


def _parse(path: Path) -> ET.Element:
    try:
        return ET.parse(path).getroot()  # noqa: S314 - a designer's own file
    except FileNotFoundError:
        raise LevelError("there is no such map", path) from None
    except ET.ParseError as fault:
        raise LevelError(f"this is not a map: {fault.msg}", path, fault.position[0]) from None


def _properties(node: ET.Element) -> dict[str, str]:
    listed = node.findall("properties/property")
    return {p.get("name", ""): p.get("value") or p.text or "" for p in listed}


def _file(path: Path, facts: Mapping[str, str], name: str) -> Path:
    if not facts.get(name):
        raise LevelError(f"the map lacks the property '{name}' (a file): add it", path)
    return path.parent / facts[name]


def _colour(text: str) -> Colour:
    """Tiled writes #rrggbb or #aarrggbb."""
    digits = text.lstrip("#")[-6:]
    return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)


def _palette(path: Path) -> list[Colour]:
    try:
        colours = read_gpl(path)
    except OSError:
        raise LevelError("the palette is missing; bake the room again", path) from None
    if len(colours) != COLOURS:
        raise LevelError(f"the palette has {len(colours)} colours; give it {COLOURS}", path)
    return colours


def _span(tree: ET.Element, name: str, width: int) -> Span:
    """How a layer moves with the view, and how wide it must be."""
    layer = next((n for n in tree if n.get("name") == name), None)
    factor = float(layer.get("parallaxx", 1)) if layer is not None else 1.0
    origin = float(tree.get("parallaxoriginx", 0))
    shift = (1 - factor) * (origin - VIEW / 2)
    reach = max(0, width - VIEW) * factor + shift + VIEW
    return Span(factor, shift, (int(reach) + 3) // 2 * 2)


def _wet_line(tree: ET.Element, name: str) -> int | None:
    """The layer's property wet_line: below it the floor mirrors what stands above."""
    layer = next((n for n in tree if n.get("name") == name), None)
    text = _properties(layer).get("wet_line") if layer is not None else None
    return int(text) if text else None


def _lamps(tree: ET.Element) -> Iterator[tuple[str, Lamp]]:
    for node in tree.iter("object"):
        template = Path(node.get("template", "")).stem
        if "Light" not in (node.get("type"), node.get("class"), template):
            continue
        facts = _properties(node)
        w, h = float(node.get("width", 0)) / 2, float(node.get("height", 0)) / 2
        yield (
            facts.get("layer", "wall"),
            Lamp(
                x=round(float(node.get("x", 0)) + w),
                y=round(float(node.get("y", 0)) + h),
                half=(int(w), int(h)),
                radius=int(float(facts.get("radius", 96))),
                colour=_colour(facts.get("color", "#ffd090")),
                power=float(facts.get("power", 1)),
                z=float(facts.get("z", 25)),
                halo=float(facts.get("halo", 0)),
                flicker=facts.get("flicker", "steady"),
            ),
        )


# ---- pictures, by pytmx


def _placed(path: Path, tree: ET.Element) -> dict[str, list[Placed]]:
    placed: dict[str, list[Placed]] = {name: [] for name in LAYERS}
    cut = _cut_pictures(path, tree)
    flags = {gid: flag for pairs in cut.gidmap.values() for gid, flag in pairs}
    for layer in cut.layers:
        if hasattr(layer, "data"):
            placed[layer.name] += _tiles(layer, cut.images)
        else:
            placed[layer.name] += [_piece(o, cut, flags) for o in layer if o.gid]
    return placed


def _cut_pictures(path: Path, tree: ET.Element) -> Any:  # noqa: ANN401 - pytmx has no types
    """Let pytmx read the five drawn layers of a tree stripped of what it trips over."""
    from pytmx import TiledMap  # here, because it takes 50 ms to import

    bare = ET.Element(tree.tag, tree.attrib)
    for node in tree:
        if node.tag == "tileset" or node.get("name") in LAYERS:
            bare.append(node)
    loaded: dict[str, Picture] = {}

    def loader(name: str, _key: object, **_: object) -> Callable[..., Picture]:
        if name not in loaded:
            loaded[name] = load_picture(Path(name))
        return lambda rect=None, flags=None: _cell(loaded[name], rect, flags)

    cut = TiledMap(image_loader=loader, allow_duplicate_names=True)
    cut.filename = str(path)
    try:
        cut.parse_xml(bare)
    except LevelError:
        raise
    except Exception as fault:
        raise LevelError(f"the map cannot be drawn: {fault}", path) from fault
    return cut


def _cell(whole: Picture, rect: tuple[int, int, int, int] | None, flags: Any) -> Picture:  # noqa: ANN401
    if rect is None:
        return whole
    tile = whole.cut(pygame.Rect(rect))
    return tile.mirrored() if flags and flags.flipped_horizontally else tile


def _tiles(layer: Any, images: list[Picture]) -> Iterator[Placed]:  # noqa: ANN401
    for row, line in enumerate(layer.data):
        for column, gid in enumerate(line):
            if gid:
                yield Placed((images[gid],), (), (column * 16, row * 16), None, 0)


def _piece(thing: Any, cut: Any, flags: Mapping[int, Any]) -> Placed:  # noqa: ANN401
    """A tile object; pytmx loses the flip of pictures from a collection, so it is done here."""
    facts = cut.tile_properties.get(thing.gid) or {}
    shown = facts.get("frames") or []
    frames = [cut.images[f.gid] for f in shown] or [cut.images[thing.gid]]
    if flags[thing.gid].flipped_horizontally:
        frames = [frame.mirrored() for frame in frames]
    ends: list[int] = []
    for frame in shown:
        ends.append((ends[-1] if ends else 0) + max(1, round(frame.duration * 60 / 1000)))
    at = (round(thing.x), round(thing.y + thing.height) - frames[0].size[1])
    offset = _offset(str(thing.properties.get("cast", "")))
    state = thing.properties.get("state")
    return Placed(
        tuple(frames),
        tuple(ends),
        at,
        offset,
        dark=float(thing.properties.get("dark", 0.5)),
        state=None if state is None else min(max(0, int(state)), len(frames) - 1),
        signal=str(thing.properties.get("signal", "")),
    )


def _offset(cast: str) -> tuple[int, int] | None:
    """Read where a shadow falls: "true" for the usual place, or "x y" in pixels."""
    if cast.lower() in ("", "false"):
        return None
    if cast.lower() == "true":
        return 4, 3
    x, y = cast.split()
    return int(x), int(y)
