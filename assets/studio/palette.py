"""Palettes in GIMP's text format, and ramps of colours picked from them by name."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from game.faults import BadInputError

ASSETS = Path(__file__).resolve().parents[1]
INK = 0
CLEAR = 255
RIM_OFFSET = 64  # index 64 + c: colour c on a rim lit from behind

Rgb = tuple[int, int, int]


@dataclass(frozen=True)
class Palette:
    """Colours in file order; the name of each is its ramp and step, as in `skin 3`."""

    path: Path
    colours: tuple[Rgb, ...]
    names: tuple[str, ...]

    def ramp(self, spec: str) -> tuple[int, ...]:
        """Return indices dark to light for a text such as `skin:1-5,gold:4` or `skin`."""
        found: list[int] = []
        for part in spec.split(","):
            name, _, steps = part.partition(":")
            first, _, last = steps.partition("-")
            whole = [i for i, n in enumerate(self.names) if n.rpartition(" ")[0] == name]
            picked = whole[int(first) : int(last or first) + 1] if steps else whole
            if not picked:
                raise BadInputError(f"no colours {part!r} here; see its names.", self.path)
            found += picked
        return tuple(found)

    def flat(self) -> list[int]:
        """Return red, green, blue of every colour in one list."""
        return [value for colour in self.colours for value in colour]


def read_palette(path: Path) -> Palette:
    colours: list[Rgb] = []
    names: list[str] = []
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError as fault:
        raise BadInputError(f"cannot be read ({fault.strerror}); restore it.", path) from fault
    for number, line in enumerate(lines[1:], 2):
        if not line.strip() or line.startswith(("#", "Name:", "Columns:")):
            continue
        fields = line.split(maxsplit=3)
        if len(fields) != 4 or not all(f.isdigit() and int(f) < 256 for f in fields[:3]):
            raise BadInputError("write `red green blue name`, each 0 to 255.", path, number)
        colours.append((int(fields[0]), int(fields[1]), int(fields[2])))
        names.append(fields[3])
    return Palette(path, tuple(colours), tuple(names))


@cache
def figure_palette() -> Palette:
    """Return the 64 colours of figures, panel and effects."""
    return read_palette(ASSETS / "palettes" / "figures.gpl")


def ramp(spec: str) -> tuple[int, ...]:
    """Return indices of the figures' palette: `ramp("skin:1-5")`."""
    return figure_palette().ramp(spec)
