"""Tilesets, in a file of their own or inside a map."""

from game.levels.files import Files
from game.levels.properties import read_properties
from game.levels.tilemap import Frame, Picture, Tile, Tileset
from game.levels.xml_tree import Element, read_xml

MOST_TILES = 100_000
MOST_PIXELS = 16_384  # of a side of a tile or a picture
MOST_MILLISECONDS = 3_600_000


class TilesetShelf:
    """Read each tileset file once."""

    def __init__(self, files: Files) -> None:
        self.files = files
        self._read: dict[object, Tileset] = {}

    def get(self, element: Element) -> Tileset:
        """Return the tileset that a <tileset> element of a map or template is or names."""
        source = element.attributes.get("source")
        if source is None:
            return _read_tileset(element, self.files)
        path = self.files.find_text(element, source)
        if path not in self._read:
            self._read[path] = _read_tileset(read_xml(path, "tileset"), self.files)
        return self._read[path]


def _read_tileset(element: Element, files: Files) -> Tileset:
    image = element.first("image")
    tiles = _read_tiles(element, files)
    shift = element.first("tileoffset")
    tileset = Tileset(
        name=element.get("name"),
        path=element.path,
        line=element.line,
        tile_width=_side(element, "tilewidth"),
        tile_height=_side(element, "tileheight"),
        tile_count=element.size("tilecount", MOST_TILES, 0),
        columns=element.size("columns", MOST_TILES, 0),
        margin=element.size("margin", MOST_PIXELS, 0),
        spacing=element.size("spacing", MOST_PIXELS, 0),
        offset=(shift.number("x"), shift.number("y")) if shift else (0.0, 0.0),
        alignment=element.get("objectalignment", "unspecified"),
        picture=_read_picture(image, files) if image else None,
        tiles=tiles,
        properties=read_properties(element, files),
    )
    _check_frames(element, tileset)
    return tileset


def _side(element: Element, name: str) -> int:
    value = element.size(name, MOST_PIXELS)
    if not value:
        raise element.fault(f"{name} of the tileset is 0; give its tiles a size")
    return value


def _read_picture(image: Element, files: Files) -> Picture:
    width = image.size("width", MOST_PIXELS, 0)
    height = image.size("height", MOST_PIXELS, 0)
    return Picture(files.find(image, image.needed("source")), 0, 0, width, height)


def _read_tiles(element: Element, files: Files) -> dict[int, Tile]:
    tiles: dict[int, Tile] = {}
    for part in element.all("tile"):
        number = part.size("id", MOST_TILES)
        if number in tiles:
            raise part.fault(f"tile {number} is there twice; delete one")
        tiles[number] = Tile(
            number,
            part.get("type") or part.get("class"),
            read_properties(part, files),
            _tile_picture(part, files),
            _read_frames(part),
        )
    return tiles


def _tile_picture(part: Element, files: Files) -> Picture | None:
    image = part.first("image")
    if image is None:
        return None
    picture = _read_picture(image, files)
    return picture._replace(
        left=part.size("x", MOST_PIXELS, 0),
        top=part.size("y", MOST_PIXELS, 0),
        width=part.size("width", MOST_PIXELS, picture.width),
        height=part.size("height", MOST_PIXELS, picture.height),
    )


def _read_frames(part: Element) -> tuple[Frame, ...]:
    animation = part.first("animation")
    if animation is None:
        return ()
    return tuple(
        Frame(frame.size("tileid", MOST_TILES), frame.size("duration", MOST_MILLISECONDS))
        for frame in animation.all("frame")
    )


def _check_frames(element: Element, tileset: Tileset) -> None:
    for tile in tileset.tiles.values():
        for frame in tile.frames:
            if not tileset.has(frame.tile):
                raise element.fault(
                    f"tile {tile.id} of tileset {tileset.name!r} is animated with tile "
                    f"{frame.tile}, which is not there; choose another"
                )
