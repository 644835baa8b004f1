"""The few shapes that the pictures are made of, as lines of SVG. Lengths are px of the page."""

from collections.abc import Iterable
from html import escape

WIDE = 860  # of every picture
LEFT = 170  # where the data begin: before it stand difficulty and bot
SPAN = 510  # of the data; behind it stand the numbers


def picture(high: float, name: str, shapes: Iterable[str]) -> str:
    """Return a whole picture with its name for those who cannot see it."""
    head = f'<svg viewBox="0 0 {WIDE} {high:.0f}" role="img" aria-label="{escape(name)}">'
    return "\n".join([head, *shapes, "</svg>"])


def box(place: tuple[float, float], size: tuple[float, float], sort: str, tip: str = "") -> str:
    """Return a rectangle by its left upper corner; `sort` is a class of the page's style."""
    (x, y), (wide, high) = place, size
    ends = f"><title>{escape(tip)}</title></rect>" if tip else "/>"
    rect = f'<rect x="{x:.1f}" y="{y:.1f}" width="{wide:.1f}" height="{high:.1f}"'
    return f'{rect} class="{sort}"{ends}'


def line(start: tuple[float, float], end: tuple[float, float], sort: str = "axis") -> str:
    """Return a straight line."""
    (x, y), (x2, y2) = start, end
    return f'<line x1="{x:.1f}" y1="{y:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" class="{sort}"/>'


def text(place: tuple[float, float], words: str, sort: str = "") -> str:
    """Return words; the classes `end` and `mid` say which part of them stands at the place."""
    x, y = place
    return f'<text x="{x:.1f}" y="{y:.1f}" class="{sort}">{escape(words)}</text>'


def steps(most: float) -> list[float]:
    """Return round numbers from 0 to `most` or a little less, four to eight of them."""
    size = 1.0
    while most / size > 8:
        size *= 10
    while most / size < 1:
        size /= 10
    for part in (0.2, 0.25, 0.5, 1, 2):
        if most / (size * part) <= 8:
            size *= part
            break
    return [size * count for count in range(int(most / size + 1e-9) + 1)]
