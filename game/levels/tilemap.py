"""What a Tiled map holds, as records. Distances are pixels of the map, y downwards."""

from bisect import bisect_right
from collections.abc import Sequence
from operator import itemgetter
from pathlib import Path
from typing import NamedTuple, TypeAlias

from game.levels.faults import Subject

FLIP_X, FLIP_Y, FLIP_DIAGONAL, FLIP_HEXAGON = 1 << 31, 1 << 30, 1 << 29, 1 << 28
FLIPS = FLIP_X | FLIP_Y | FLIP_DIAGONAL | FLIP_HEXAGON
UNREAD = ""  # the kind of a property whose fault has been told; its value means nothing


class Colour(NamedTuple):
    """Red, green, blue and opacity, 0 to 255 each."""

    red: int
    green: int
    blue: int
    alpha: int = 255


class Property(NamedTuple):
    """One custom property: Tiled's type for it, its value, and where it stands."""

    kind: str  # string, int, float, bool, color, file, object, class or list
    value: "Value"
    path: Path
    line: int
    shared: bool = False  # it stands in a template or at a tile, and many objects have it


Value: TypeAlias = "str | int | float | bool | Colour | Path | dict[str, Property] | list[Property]"
Properties: TypeAlias = dict[str, Property]


class Picture(NamedTuple):
    """A picture file and the part of it that counts; width and height 0 mean all of it."""

    path: Path
    left: int = 0
    top: int = 0
    width: int = 0
    height: int = 0


class Frame(NamedTuple):
    """One picture of an animated tile: a local tile id and its milliseconds."""

    tile: int
    duration: int


class Tile(NamedTuple):
    """What a tileset says about one of its tiles."""

    id: int
    kind: str
    properties: Properties
    picture: Picture | None = None
    frames: tuple[Frame, ...] = ()
    line: int = 0
    size: tuple[int, int] = (0, 0)  # px of its picture when Tiled looked; 0: the tileset's


class Tileset(NamedTuple):
    """A tileset: one atlas picture, or a collection with a picture for each tile."""

    name: str
    path: Path
    line: int
    tile_width: int
    tile_height: int
    tile_count: int
    columns: int
    margin: int
    spacing: int
    offset: tuple[float, float]
    alignment: str  # of tile objects: where in the tile their position lies
    picture: Picture | None
    tiles: dict[int, Tile]
    properties: Properties
    label: str = ""  # Tiled's class
    whole: bool = True  # otherwise its faults have been told, and any tile may be one of it

    def has(self, tile: int) -> bool:
        """Tell whether this local id is a tile of this set."""
        if not self.whole:
            return True
        return tile in self.tiles if self.picture is None else 0 <= tile < self.tile_count


class TileUse(NamedTuple):
    """A tile as it is placed: which one, and its flips (FLIP_ bits)."""

    tileset: Tileset
    id: int
    flips: int


# (first global id, tileset), ascending
Tilesets: TypeAlias = "Sequence[tuple[int, Tileset]]"


def find_tile(tilesets: Tilesets, gid: int) -> TileUse | None:
    """Return the tile that a global id (with flips) names, if there is one."""
    plain = gid & ~FLIPS
    place = bisect_right(tilesets, plain, key=itemgetter(0)) - 1
    if place < 0:
        return None
    first, tileset = tilesets[place]
    known = tileset.has(plain - first)
    return TileUse(tileset, plain - first, gid & FLIPS) if known else None


class MapObject(NamedTuple):
    """An object, its template merged in. left, top, width, height: its box before it is turned."""

    id: int
    name: str
    kind: str  # Tiled's class
    x: float
    y: float
    left: float
    top: float
    width: float
    height: float
    rotation: float  # degrees clockwise about (x, y)
    visible: bool
    shape: str  # rectangle, point, ellipse, capsule, polygon, polyline, text or tile
    points: tuple[tuple[float, float], ...]  # of a polygon or polyline, relative to (x, y)
    text: str
    tile: TileUse | None
    properties: Properties
    layer: str
    path: Path
    line: int
    kind_at: tuple[Path, int] | None = None  # file and line of its class, if its template gives it
    unread: tuple[str, ...] = ()  # properties in fault; "" stands for the object itself

    @property
    def sound(self) -> bool:
        """Whether its class, place and size could be read."""
        return "" not in self.unread

    @property
    def right(self) -> float:
        """The right edge of the box."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """The lower edge of the box."""
        return self.top + self.height

    @property
    def middle(self) -> float:
        """The x of the middle of the box."""
        return self.left + self.width / 2

    @property
    def subject(self) -> Subject:
        """What a fault says of it."""
        return Subject(self.id, self.name, self.kind, self.layer, self.x, self.y)


class Layer(NamedTuple):
    """A layer with what its groups pass on: offsets add; opacity, tint, parallax multiply."""

    id: int
    name: str
    kind: str  # tiles, objects or image
    line: int
    visible: bool
    opacity: float
    offset: tuple[float, float]
    parallax: tuple[float, float]
    tint: Colour
    properties: Properties
    cells: tuple[int, ...] = ()  # tile layer: global ids with flips, row by row, as wide as the map
    objects: tuple[MapObject, ...] = ()  # in the order of the file
    by_height: bool = False  # Tiled draws the objects by their y, else in the order of the file
    picture: Picture | None = None
    repeat: tuple[bool, bool] = (False, False)
    label: str = ""  # Tiled's class


class TileMap(NamedTuple):
    """A map. width and height are tiles; layers are in document order, groups taken apart."""

    path: Path
    line: int
    width: int
    height: int
    tile_width: int
    tile_height: int
    render_order: str  # in which Tiled draws cells: right-down, right-up, left-down or left-up
    parallax_origin: tuple[float, float]
    properties: Properties
    tilesets: Tilesets
    layers: tuple[Layer, ...]
    files: tuple[Path, ...]  # every text file it was read from
    whole: bool = True  # otherwise its size could not be read
    label: str = ""  # Tiled's class

    @property
    def objects(self) -> list[MapObject]:
        """All objects of all layers, in order."""
        return [thing for layer in self.layers for thing in layer.objects]

    @property
    def all_tilesets(self) -> list[Tileset]:
        """The map's tilesets, and those that its objects have from templates, each once."""
        used = [tileset for _, tileset in self.tilesets]
        used += [thing.tile.tileset for thing in self.objects if thing.tile]
        return list({(tileset.path, tileset.line): tileset for tileset in used}.values())
