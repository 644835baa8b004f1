"""Command line of the studio: bake assets, or look at a character's animations."""

import argparse
import sys
from pathlib import Path

from assets.studio.bake import bake_all, check_all
from assets.studio.registry import bakes, chosen
from game.faults import BadInputError

FIGURES = "danko,bather,bruiser,charger,carrier"


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m assets.studio", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    bake = commands.add_parser("bake", help="rebuild assets from their sources")
    bake.add_argument(
        "names", nargs="*", metavar="NAME", help="as listed, or a folder of them; all if left out"
    )
    bake.add_argument("--check", action="store_true", help="compare with the files instead")
    bake.add_argument("--anew", action="store_true", help="also what has not changed")
    commands.add_parser("list", help="name all that can be baked")
    contact = commands.add_parser("contact-sheet", help="show all animations of a sheet")
    contact.add_argument("name", metavar="NAME", help="a sheet in assets/sprites")
    contact.add_argument("-o", "--output", type=Path, required=True, metavar="PNG")
    contact.add_argument("--tags", default="", help="only tags that begin with this")
    row = commands.add_parser("strips", help="show a level in its light, with figures in it")
    row.add_argument("level", type=Path, metavar="TMX")
    row.add_argument("-o", "--output", type=Path, required=True, metavar="PNG")
    row.add_argument("--with", dest="figures", default=FIGURES, help="sheets, parted by commas")
    return parser.parse_args()


def main() -> int:
    options = _arguments()
    try:
        if options.command == "list":
            print("\n".join(bake.name for bake in bakes()))
            return 0
        if options.command == "bake":
            return _bake(options)
        if options.command == "strips":
            from assets.studio.strips import strips

            strips(options.level, options.output, options.figures.split(","))
            return 0
        from assets.studio.contact import contact_sheet

        contact_sheet(options.name, options.output, options.tags)
    except BadInputError as fault:
        print(fault, file=sys.stderr)
        return 2
    except OSError as fault:
        place = f"{fault.filename}: " if fault.filename else ""
        why = fault.strerror or fault
        print(f"{place}{why}; see to the place, or free it.", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    return 0


def _bake(options: argparse.Namespace) -> int:
    picked = chosen(options.names)
    if not options.check:
        bake_all(picked, anew=options.anew)
        return 0
    faults = check_all(picked)
    print("\n".join(faults), end="\n" if faults else "")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
