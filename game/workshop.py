"""The verbs of `redheat` for those who make levels: new, check, walk, preview, docs, tiled."""

import argparse
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

DIFFICULTIES = ("easy", "normal", "hard")

Number = Callable[[int, int], Callable[[str], int]]


def add_workshop(verbs: "argparse._SubParsersAction[Any]", whole: Number) -> None:
    """Add the verbs; `whole` makes a converter for a whole number within bounds."""
    _add_new(verbs.add_parser("new", help="make a level that plays at once"), whole)
    _add_check(verbs.add_parser("check", help="tell every fault of levels"))
    _add_walk(verbs.add_parser("walk", help="let a bot find out whether a level can be won"), whole)
    _add_preview(verbs.add_parser("preview", help="draw a whole level as one picture"))
    _add_docs(verbs.add_parser("docs", help="write the page of all classes of objects"))
    tiled = verbs.add_parser("tiled", help="write what Tiled is to know").add_subparsers(
        required=True
    )
    _add_copy(tiled.add_parser("copy", help="copy the project, to make levels of one's own in"))
    _add_sync(tiled.add_parser("sync", help="write project, templates and page from the classes"))


def _add_new(parser: argparse.ArgumentParser, whole: Number) -> None:
    parser.add_argument("name", help="of the level: small letters, figures and hyphens")
    parser.add_argument("--room", default="bathhouse", help="a map of levels/starters (bathhouse)")
    parser.add_argument("--strips", type=whole(1, 60), default=4, help="how many views long (4)")
    parser.add_argument(
        "--direction", choices=("left", "right"), default="right", help="the way it is walked"
    )
    parser.add_argument("--title", metavar="ENGLISH", help="its title; else made of the name")
    parser.add_argument("--title-ru", metavar="RUSSIAN", help="its title in Russian")
    parser.set_defaults(verb=_new)


def _add_check(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("maps", nargs="*", help="levels or folders; without one all in levels/")
    form = parser.add_mutually_exclusive_group()
    form.add_argument(
        "--json", dest="form", action="store_const", const="json", help="for programs"
    )
    form.add_argument(
        "--sarif", dest="form", action="store_const", const="sarif", help="for code hosts"
    )
    parser.set_defaults(verb=_check, form="text")


def _add_walk(parser: argparse.ArgumentParser, whole: Number) -> None:
    parser.add_argument("level")
    parser.add_argument("--seed", type=whole(0, 2**31 - 1), default=1)
    parser.add_argument("--difficulty", choices=DIFFICULTIES, default="normal")
    parser.add_argument(
        "--out", type=Path, metavar="FOLDER", help="for NAME-walk.png and NAME-walk.tape; else here"
    )
    parser.set_defaults(verb=_walk)


def _add_preview(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("level")
    parser.add_argument(
        "-o",
        "--out",
        type=Path,
        metavar="PNG",
        help="else NAME.png, NAME-flat.png, NAME-objects.png or NAME-flat-objects.png, here",
    )
    parser.add_argument("--flat", action="store_true", help="tiles as Tiled draws them, unlit")
    parser.add_argument("--objects", action="store_true", help="with what stands in play")
    parser.set_defaults(verb=_preview)


def _add_docs(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("-o", "--out", type=Path, metavar="FILE", help="else it is printed")
    parser.set_defaults(verb=_docs)


def _add_copy(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, help="a new one")
    parser.set_defaults(verb=_copy)


def _add_sync(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--check", action="store_true", help="write nothing, name what is stale")
    parser.set_defaults(verb=_sync)


def _new(options: argparse.Namespace) -> int:
    from game.levels.new import make

    path = make(
        options.name,
        strips=options.strips,
        direction=options.direction,
        title=(options.title or "", options.title_ru or ""),
        room=options.room,
    )
    shown = Path(os.path.relpath(path)).as_posix() if path.is_relative_to(Path.cwd()) else path
    print(f"{shown}: made; play it with: redheat play {shown} --watch")
    return 0


def _check(options: argparse.Namespace) -> int:
    from game.levels.lint.check import check

    return check(options.maps, options.form)


def _walk(options: argparse.Namespace) -> int:
    from game.resources import level
    from game.view.walk.verb import walk

    folder = options.out or Path()
    return walk(level(options.level), options.seed, options.difficulty, folder)


def _preview(options: argparse.Namespace) -> int:
    from game.resources import level
    from game.view.preview import preview

    path = level(options.level)
    name = "-".join([path.stem, *["flat"] * options.flat, *["objects"] * options.objects])
    out = options.out or Path(f"{name}.png")
    print(preview(path, out, flat=options.flat, objects=options.objects))
    return 0


def _docs(options: argparse.Namespace) -> int:
    from game.levels.page import write_page

    return write_page(options.out)


def _copy(options: argparse.Namespace) -> int:
    from game.levels.home import copy_project

    copy_project(options.folder)
    print(f"{options.folder}: copied; call redheat from there, and open levels/ in Tiled")
    return 0


def _sync(options: argparse.Namespace) -> int:
    from game.levels.tiled.project import sync

    return sync(check=options.check)
