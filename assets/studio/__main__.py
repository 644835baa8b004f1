"""Command line of the studio: bake assets, or look at a character's animations."""

import argparse
import sys
from pathlib import Path

from assets.studio.bake import BakeError, bake_all
from assets.studio.palette import PaletteError


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m assets.studio", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    bake = commands.add_parser("bake", help="rebuild assets from their sources")
    bake.add_argument("names", nargs="*", metavar="NAME", help="what to bake; all if left out")
    bake.add_argument("--check", action="store_true", help="compare with the files instead")
    contact = commands.add_parser("contact-sheet", help="show all animations of a sheet")
    contact.add_argument("name", metavar="NAME", help="a sheet in assets/sprites")
    contact.add_argument("-o", "--output", type=Path, required=True, metavar="PNG")
    contact.add_argument("--tags", default="", help="only tags that begin with this")
    return parser.parse_args()


def main() -> int:
    options = _arguments()
    try:
        if options.command == "bake":
            faults = bake_all(options.names, check=options.check)
            print("\n".join(faults), file=sys.stderr, end="\n" if faults else "")
            return 1 if faults else 0
        from assets.studio.contact import contact_sheet

        contact_sheet(options.name, options.output, options.tags)
    except (BakeError, PaletteError) as fault:
        print(fault, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
