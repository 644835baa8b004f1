"""The page of classes: what each object may say, with pictures, bounds and the maps that use it."""

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote

from game.content.kinds import KINDS
from game.content.words import word
from game.levels.brawl_classes import Bystander
from game.levels.classes import CLASSES, Foe, Stage, Thing
from game.levels.read import read_faulty
from game.levels.scenery import LAYERS, Scenery, TileLayer
from game.levels.things import Names, game_names
from game.levels.tiled.markers import PICTURES, Marker, markers
from game.levels.tiled.types import choices
from game.levels.tilemap import Colour
from game.levels.vocabulary import Member, members
from game.resources import data_root
from game.sim.actor import FOES, PLAYERS
from game.sim.gaits import Drive, Ride
from game.writing import check_place, neighbour

TITLE = "# Classes of objects"
_SMALL = 80  # px
_TYPES = {
    str: "text",
    int: "whole number",
    float: "number",
    bool: "true or false",
    Colour: "colour",
    Path: "file",
}
_SHAPES = {
    "point": "A point: the middle of its picture's foot",
    "rectangle": "An area: drag its edges",
    "any": "A point, or a rectangle drawn by hand",
}
_AMONG = {
    "foes": "a [kind of foe](#kinds-of-foes)",
    "players": "a kind of player",
    "innocents": "a [kind of bystander](#kinds-of-bystanders)",
    "others": "a [kind of foe](#kinds-of-foes), or [one on a road](#kinds-on-roads)",
    "words": "a key of `game/content/words_en.py`",
}
_RIVALS = {
    "runner": "flees, and drives round what is in his way",
    "pacer": "keeps abreast, at a pace that changes",
    "rammer": "makes for the mark, and comes across",
}
_LAYERS = {
    "far": "what lies beyond everything; slow (parallax 0.4 in the bathhouse)",
    "back": "rooms behind arches and windows (0.8)",
    "wall": "walls and floor of the strip",
    "props": "what stands before the wall",
    "play": "objects of the classes above, and nothing else",
    "near": "what passes in front of the fighters",
}


def write_page(out: Path | None) -> int:
    """Write the page to a file, or print it; its links start from the file's folder, or from here.

    Raise BadInputError if there is something else in the file's place.
    """
    if out is None:
        print(page_text(data_root(), Path.cwd(), maps=True), end="")
        return 0
    check_place(out, "page of classes", lambda old: old.startswith(TITLE.encode()))
    text = page_text(data_root(), out.resolve().parent, maps=True)
    with neighbour(out) as part:
        part.write_text(text, encoding="utf-8", newline="\n")
    print(out)
    return 0


def page_text(root: Path, folder: Path, *, maps: bool) -> str:
    """Return the page in Markdown, with links to files below a root as seen from a folder.

    maps: also how often each map uses a class, which changes with every stroke of a designer.
    """
    page = _Page(root, folder, maps=maps)
    return "\n".join([page.head(), *map(page.section, CLASSES.values()), page.kinds(), page.rest()])


class _Page:
    """What every section needs: where things lie, the names of the game, who uses what."""

    def __init__(self, root: Path, folder: Path, *, maps: bool) -> None:
        self.root = root
        self.folder = folder
        self.names: Names = game_names(KINDS)
        self.markers = markers(self.names)
        self.uses = dict(_uses(root)) if maps else None

    def head(self) -> str:
        rows = [
            (self.small(self.of(of)[0]), f"[{name}](#{name.lower()})", _sentence(of))
            for name, of in CLASSES.items()
        ]
        project = self.link("levels/redheat.tiled-project", "the project")
        intro = (
            f"Open {project} in Tiled and drag templates into the layer `play`. Every field below "
            "stands in Tiled's properties; one that is not set has its default. Times are ticks, "
            "60 a second; distances are pixels.\n\n"
            "Declared in `game/levels/classes.py`, and in `brawl_classes.py` and `lane_classes.py` "
            "beside it; `redheat tiled sync` writes this page anew, `redheat docs` also tells "
            "which maps use a class, and how often.\n"
        )
        return f"{TITLE}\n\n{intro}\n{_table(('', 'class', 'is'), rows)}"

    def section(self, of: type[Thing]) -> str:
        """Return the part of the page about one class."""
        own = self.of(of)
        pictures = " ".join(map(self.picture, own))
        facts = [_SHAPES[of.traits.shape], _many(of), self.templates(own)]
        if self.uses is not None:
            facts.append(self.used(of.__name__, self.uses))
        lines = [f"## {of.__name__}", pictures, _sentence(of), f"{'. '.join(facts)}."]
        return "\n\n".join([*lines, self.fields(of)])

    def kinds(self) -> str:
        """Return the tables of foes, of bystanders, and of what there is on roads."""
        shown = {marker.given["kind"]: marker for marker in self.of(Foe)}
        rows = [
            (
                self.picture(shown[name]),
                f"`{name}`",
                word(f"name.{name}", "en"),
                str(KINDS[name].energy),
                "boss" if KINDS[name].boss else "",
            )
            for name in shown
        ]
        foes = _table(("", "kind", "name", "energy", ""), rows)
        innocents = [
            (self.picture(marker), f"`{marker.given['kind']}`")
            for marker in self.of(Bystander)
            if marker.given
        ]
        others = _table(("", "kind"), innocents)
        roads = _table(("kind", "is"), _on_roads())
        bystanders = f"## Kinds of bystanders\n\n{others}"
        return f"## Kinds of foes\n\n{foes}\n{bystanders}\n## Kinds on roads\n\n{roads}"

    def rest(self) -> str:
        """Return what is to be said of the map itself, its scenery and its layers."""
        layers = _table(("layer", "holds"), [(f"`{name}`", _LAYERS[name]) for name in LAYERS])
        parts = [
            f"## The map\n\n{self.own(Stage)}",
            f"## Scenery\n\n{self.own(Scenery)}",
            f"## Layers\n\nFrom behind; tiles and objects may share a name.\n\n{layers}",
            self.own(TileLayer),
        ]
        return "\n".join(parts)

    def own(self, of: type) -> str:
        """Return what a part of the map is, and its fields."""
        return f"{_sentence(of)}\n\n{self.fields(of)}"

    def of(self, of: type[Thing]) -> list[Marker]:
        return [marker for marker in self.markers if marker.of is of]

    def picture(self, marker: Marker) -> str:
        return f"!{self.link(f'{PICTURES}/{marker.name}.png', marker.name)}"

    def small(self, marker: Marker) -> str:
        """Return a picture that fits in a table: an area is as wide as the view."""
        if marker.of.traits.shape != "rectangle":
            return self.picture(marker)
        seen = self.seen(f"{PICTURES}/{marker.name}.png")
        return f'<img src="{seen}" alt="{marker.name}" width="{_SMALL}">'

    def link(self, place: str, text: str) -> str:
        return f"[{text}]({self.seen(place)})"

    def seen(self, place: str) -> str:
        """Return the way from the page to a place below the root."""
        try:
            return quote(os.path.relpath(self.root / place, self.folder).replace(os.sep, "/"))
        except ValueError:  # Windows: no way leads from one drive to another
            return (self.root / place).as_uri()

    def templates(self, own: list[Marker]) -> str:
        names = dict.fromkeys((own[0].of.__name__, *(marker.name for marker in own)))
        links = [self.link(f"levels/templates/{name}.tx", name) for name in names]
        return f"Template{'s' if len(links) > 1 else ''}: {', '.join(links)}"

    def used(self, name: str, uses: Mapping[str, Counter[str]]) -> str:
        """Tell which maps use a class, and how often."""
        told = [
            f"{self.link(place, Path(place).stem)} ({count[name]})"
            for place, count in uses.items()
            if count[name]
        ]
        return f"Used in {', '.join(told)}" if told else "Used in no map yet"

    def fields(self, of: type) -> str:
        rows = [
            (f"`{each.name}`", _type(each), _default(each), self.range(each), each.rule.help)
            for each in members(of)
        ]
        heads = ("field", "type", "default", "may be", "means")
        return _table(heads, rows) if rows else "It has no fields of its own.\n"

    def range(self, member: Member) -> str:
        """Tell what a field may hold."""
        rule = member.rule
        told = []
        if rule.target:
            told.append(f"a [{rule.target}](#{rule.target.lower()})")
        elif rule.among in ("tracks", "scenes"):
            told.append(", ".join(f"`{name}`" for name in self.names.known[rule.among] or ()))
        elif rule.among:
            told.append(_AMONG[rule.among])
        elif rule.choices:
            told.append(", ".join(f"`{value}`" for value in choices(rule, self.names)))
        elif rule.high:
            told.append(f"{rule.low:g} to {rule.high:g}")
        if rule.needed:
            told.append("**needed**")
        return "; ".join(filter(None, told))


def _uses(root: Path) -> Iterator[tuple[str, Counter[str]]]:
    """Yield the place of each map and how many objects of each class it has.

    A map may be at work; what is wrong with it, `redheat check` tells.
    """
    for path in sorted((root / "levels").glob("*.tmx")):
        tilemap, _ = read_faulty(path)
        if tilemap:
            count = Counter(thing.kind for thing in tilemap.objects)
            yield path.relative_to(root).as_posix(), count


def _on_roads() -> Iterator[tuple[str, str]]:
    """Yield what there is for players and Actors on roads; Traffic has its own kinds."""
    for name, kind in KINDS.items():
        if kind.team == PLAYERS and isinstance(kind.gait, Drive):
            yield f"`{name}`", "what the first player drives: a `pilot`"
        elif kind.aboard:
            yield f"`{name}`", "who rides along with him: a `second`"
        elif kind.team == FOES and isinstance(kind.gait, Drive):
            yield f"`{name}`", f"a `rival`: {_RIVALS[kind.brain]}"
        elif kind.team == FOES and isinstance(kind.gait, Ride):
            yield f"`{name}`", "`on` a rival"


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [heads, ("---",) * len(heads), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def _sentence(of: type) -> str:
    return " ".join((of.__doc__ or "").split())


def _many(of: type[Thing]) -> str:
    least, most = of.traits.least, of.traits.most
    if not most:
        return f"At least {least} in a map" if least else "As many as you like"
    return "Exactly one in a map" if least == most == 1 else f"At most {most} in a map"


def _type(member: Member) -> str:
    kind = "object" if member.rule.target else _TYPES[member.type]
    return f"{kind}, {member.rule.unit}" if member.rule.unit else kind


def _default(member: Member) -> str:
    value: Any = member.default
    if isinstance(value, Colour):
        return f"`#{value.red:02x}{value.green:02x}{value.blue:02x}`"
    if value in ("", Path()) or member.rule.target:
        return ""
    return f"`{str(value).lower()}`"
