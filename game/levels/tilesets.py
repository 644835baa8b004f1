"""Tilesets, in a file of their own or inside a map."""

from pathlib import Path

from game.levels.faults import LevelError
from game.levels.files import Files
from game.levels.properties import read_properties
from game.levels.tilemap import Frame, Picture, Tile, Tileset
from game.levels.xml_tree import Element

MOST_TILES = 100_000
MOST_PIXELS = 16_384  # of a side of a tile or a picture
MOST_MILLISECONDS = 3_600_000
_OF_NUMBERS = ("RH008", "RH009", "RH011")  # after these nobody knows which tiles there are
# Where in a tile object's box its position lies: shares of width and height.
ALIGNMENTS = {
    "unspecified": (0.0, 1.0),
    "bottomleft": (0.0, 1.0),
    "bottom": (0.5, 1.0),
    "bottomright": (1.0, 1.0),
    "left": (0.0, 0.5),
    "center": (0.5, 0.5),
    "right": (1.0, 0.5),
    "topleft": (0.0, 0.0),
    "top": (0.5, 0.0),
    "topright": (1.0, 0.0),
}


class TilesetShelf:
    """Read each tileset file once."""

    def __init__(self, files: Files) -> None:
        self.files = files
        self._read: dict[Path, Tileset] = {}

    def get(self, element: Element) -> Tileset:
        """Return the tileset that a <tileset> element of a map or template is or names."""
        source = element.attributes.get("source")
        if source is None:
            return _read_tileset(element, self.files)
        path = self.files.find(element, source)
        if path is None:
            return unread_tileset(element)
        if path not in self._read:
            self._read[path] = self._open(element, path)
        return self._read[path]

    def _open(self, element: Element, path: Path) -> Tileset:
        try:
            root = self.files.parse(path, "tileset", element.faults)
            return _read_tileset(root, self.files)
        except LevelError as error:
            element.faults += error.faults
            return unread_tileset(element)


def unread_tileset(element: Element) -> Tileset:
    """Return what stands for a tileset that cannot be read: its tiles are told of no more."""
    return Tileset(
        name=element.get("name"),
        path=element.path,
        line=element.line,
        tile_width=1,
        tile_height=1,
        tile_count=0,
        columns=0,
        margin=0,
        spacing=0,
        offset=(0.0, 0.0),
        alignment="unspecified",
        picture=None,
        tiles={},
        properties={},
        whole=False,
    )


def _read_tileset(element: Element, files: Files) -> Tileset:
    before = len(element.faults)
    image = element.first("image")
    shift = element.first("tileoffset")
    tileset = Tileset(
        name=element.get("name"),
        path=element.path,
        line=element.line,
        tile_width=element.size("tilewidth", MOST_PIXELS, least=1),
        tile_height=element.size("tileheight", MOST_PIXELS, least=1),
        tile_count=element.size("tilecount", MOST_TILES, 0),
        columns=element.size("columns", MOST_TILES, 0),
        margin=element.size("margin", MOST_PIXELS, 0),
        spacing=element.size("spacing", MOST_PIXELS, 0),
        offset=(shift.number("x"), shift.number("y")) if shift else (0.0, 0.0),
        alignment=_alignment(element),
        picture=_read_picture(image, files) if image else None,
        tiles=_read_tiles(element, files),
        properties=read_properties(element, files),
        label=element.get("class") or element.get("type"),
    )
    if any(fault.code in _OF_NUMBERS and not fault.member for fault in element.faults[before:]):
        return tileset._replace(whole=False)
    _check_frames(element, tileset)
    return tileset


def _alignment(element: Element) -> str:
    alignment = element.get("objectalignment", "unspecified")
    if alignment in ALIGNMENTS:
        return alignment
    element.tell(f"objectalignment is {alignment[:40]!r}; choose it again in Tiled", "RH145")
    return "unspecified"


def _read_picture(image: Element, files: Files) -> Picture:
    """Return a picture; the empty path stands for one that is not there."""
    width = image.size("width", MOST_PIXELS, 0)
    height = image.size("height", MOST_PIXELS, 0)
    source = image.needed("source")
    found = files.find(image, source) if source else None
    check_key_colour(image)
    return Picture(found or Path(), 0, 0, width, height)


def check_key_colour(image: Element) -> None:
    """Tell of a colour that only Tiled would not draw: pictures say themselves what is clear."""
    if image.get("trans"):
        message = "the picture has a transparent colour; erase it in the picture, not in Tiled"
        image.tell(message, "RH146")


def _read_tiles(element: Element, files: Files) -> dict[int, Tile]:
    tiles: dict[int, Tile] = {}
    for part in element.all("tile"):
        before = len(part.faults)
        number = part.size("id", MOST_TILES)
        if len(part.faults) > before:
            number = -1 - len(tiles)  # nobody's, so that the rest of it can be read
        elif number in tiles:
            part.tell(f"tile {number} is there twice; delete one", "RH142")
            continue
        tiles[number] = Tile(
            number,
            part.get("type") or part.get("class"),
            read_properties(part, files, shared=True),
            _tile_picture(part, files),
            _read_frames(part),
            part.line,
            _natural_size(part),
        )
    return tiles


def _natural_size(part: Element) -> tuple[int, int]:
    """Return the size of a tile with a picture of its own, which stretched objects refer to."""
    image = part.first("image")
    if image is None:
        return 0, 0
    width, height = (image.size(side, MOST_PIXELS, 0) for side in ("width", "height"))
    return part.size("width", MOST_PIXELS, width), part.size("height", MOST_PIXELS, height)


def _tile_picture(part: Element, files: Files) -> Picture | None:
    """Return a tile's own picture, or the part of it that the tile names.

    The size that stands at the <image> is what the file had when Tiled looked: it may have grown.
    """
    image = part.first("image")
    if image is None:
        return None
    return Picture(
        _read_picture(image, files).path,
        left=part.size("x", MOST_PIXELS, 0),
        top=part.size("y", MOST_PIXELS, 0),
        width=part.size("width", MOST_PIXELS, 0),
        height=part.size("height", MOST_PIXELS, 0),
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
    for part in element.all("tile"):
        for animation in part.all("animation"):
            for frame in animation.all("frame"):
                number = frame.size("tileid", MOST_TILES)
                if not tileset.has(number):
                    frame.tell(
                        f"tile {part.get('id')} of tileset {tileset.name!r} is animated with tile "
                        f"{number}, which is not there; choose another",
                        "RH143",
                    )
