"""What a designer drags into a map: tilesets of markers, and a template of every class."""

from collections.abc import Iterator
from pathlib import Path

from game.content.kinds import KINDS
from game.levels.classes import CLASSES
from game.levels.things import Names, game_names
from game.levels.tiled.markers import PICTURES, Marker, markers, picture_size
from game.levels.tiled.types import choices, enumeration, tiled_text, tiled_type
from game.levels.vocabulary import members
from game.levels.xml_tree import read_xml

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
# Points stand on the middle of their foot; areas grow from their upper left corner.
ALIGNMENTS = {"markers": "bottom", "areas": "topleft"}


class Piece:
    """A marker as a tile: its tileset, its number there, its size in pixels."""

    def __init__(self, marker: Marker, number: int, root: Path) -> None:
        self.marker = marker
        self.set = set_of(marker)
        self.number = number
        self.width, self.height = picture_size(root / PICTURES / f"{marker.name}.png")


def set_of(marker: Marker) -> str:
    """Return the name of the tileset that holds a marker."""
    return "areas" if marker.of.traits.shape == "rectangle" else "markers"


def pieces(root: Path) -> list[Piece]:
    """Return every marker as a tile of the tilesets below a root."""
    listed = markers(game_names(KINDS))
    numbers: dict[str, int] = {}
    for name in ALIGNMENTS:
        numbers |= _numbers(root / f"levels/tilesets/{name}.tsx", name, listed)
    return [Piece(marker, numbers[marker.name], root) for marker in listed]


def _numbers(path: Path, name: str, listed: list[Marker]) -> dict[str, int]:
    """Return the number of each tile of a tileset; maps name tiles by it, so it stays for good."""
    kept = dict(_kept(path)) if path.is_file() else {}
    following = max(kept.values(), default=-1) + 1
    for marker in listed:
        if set_of(marker) == name and marker.name not in kept:
            kept[marker.name] = following
            following += 1
    return kept


def _kept(path: Path) -> Iterator[tuple[str, int]]:
    for tile in read_xml(path, "tileset").all("tile"):
        image = tile.first("image")
        if image:
            yield Path(image.get("source")).stem, tile.whole("id")


def tileset_text(name: str, listed: list[Piece]) -> str:
    """Return the text of a tileset of markers."""
    names = game_names(KINDS)
    own = sorted((piece for piece in listed if piece.set == name), key=lambda piece: piece.number)
    side = f'tilewidth="{max(p.width for p in own)}" tileheight="{max(p.height for p in own)}"'
    rest = f'tilecount="{len(own)}" columns="0" objectalignment="{ALIGNMENTS[name]}"'
    lines = [
        f'<tileset version="1.10" tiledversion="1.10.2" name="{name}" {side} {rest}>',
        ' <grid orientation="orthogonal" width="1" height="1"/>',
    ]
    for piece in own:
        lines += [f' <tile id="{piece.number}" type="{piece.marker.of.__name__}">']
        lines += _properties(piece.marker, names)
        source = f"../../{PICTURES}/{piece.marker.name}.png"
        lines += [
            f'  <image width="{piece.width}" height="{piece.height}" source="{source}"/>',
            " </tile>",
        ]
    return HEAD + "\n".join([*lines, "</tileset>"]) + "\n"


def _properties(marker: Marker, names: Names) -> list[str]:
    """Return every field of a class with its default: Tiled before 1.10 shows only what is written.

    What has to be found out, a name that is still empty, is left to the designer.
    """
    lines = []
    of: type = marker.of
    for member in members(of):
        value = marker.given.get(member.name, tiled_text(member.default))
        rule = member.rule
        if value or not (rule.among or rule.needed):
            kind = f'type="{tiled_type(member)}"'
            if choices(rule, names):
                kind = f'propertytype="{enumeration(of, member)}"'
            lines.append(f'   <property name="{member.name}" {kind} value="{value}"/>')
    return ["  <properties>", *sorted(lines), "  </properties>"] if lines else []


def template_text(piece: Piece) -> str:
    """Return the text of a template: an object that shows a tile, which says the rest."""
    return (
        f"{HEAD}<template>\n"
        f' <tileset firstgid="1" source="../tilesets/{piece.set}.tsx"/>\n'
        f' <object type="{piece.marker.of.__name__}" gid="{piece.number + 1}"'
        f' width="{piece.width}" height="{piece.height}"/>\n'
        "</template>\n"
    )


def piece_texts(root: Path) -> dict[Path, str]:
    """Return the text of both tilesets and of every template by its place below a root.

    A class whose pictures differ has a template for each, and one by its own name for the default.
    """
    listed = pieces(root)
    folder = root / "levels/tilesets"
    texts = {folder / f"{name}.tsx": tileset_text(name, listed) for name in ALIGNMENTS}
    first = {piece.marker.of.__name__: piece for piece in reversed(listed)}
    named = {piece.marker.name: piece for piece in listed}
    for name, piece in sorted({**named, **{name: first[name] for name in CLASSES}}.items()):
        texts[root / f"levels/templates/{name}.tx"] = template_text(piece)
    return texts
