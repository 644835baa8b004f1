"""The page of pictures: one file of HTML with its style and drawings in it, no scripts."""

from collections.abc import Sequence
from html import escape
from itertools import groupby

from game.testing.sweep import charts
from game.testing.sweep.counts import HEADS, TEXTS, Group, figures
from game.testing.sweep.table import Ground, Terms

STYLE = """
:root { color-scheme: light dark; --paper: #fbfaf7; --ink: #1f1d1a; --soft: #6b665e;
  --faint: #e4e0d7; --won: #2f7f8f; --lost: #cf8a3c; --harm: #b23a2a; --lock: #cfc8ba; }
@media (prefers-color-scheme: dark) { :root { --paper: #191715; --ink: #ece7de; --soft: #a69f93;
  --faint: #37332e; --won: #3f94a5; --lost: #b0702a; --harm: #df5e4a; --lock: #57504633; } }
body { margin: 2rem auto; padding: 0 1rem; max-width: 60rem; background: var(--paper);
  color: var(--ink); font: 15px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; } h2 { margin-top: 3rem; } h3 { margin: 2rem 0 .2rem; }
p { margin: .2rem 0 .6rem; color: var(--soft); max-width: 46rem; }
svg { width: 100%; height: auto; }
svg text { font: 12px system-ui, sans-serif; fill: var(--ink); }
svg .strong { font-weight: 600; } svg .soft { fill: var(--soft); } svg .small { font-size: 10px; }
svg .end { text-anchor: end; } svg .mid { text-anchor: middle; }
.won { fill: var(--won); } .lost { fill: var(--lost); } .harm { fill: var(--harm); }
.lock { fill: var(--lock); stroke: var(--soft); stroke-width: .6; } .cell { fill: var(--faint); }
.grid { stroke: var(--faint); } .axis { stroke: var(--soft); stroke-width: .6; }
.whisker { stroke: var(--ink); stroke-width: 1; } .median { stroke: var(--ink); stroke-width: 2; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: 13px; }
th, td { padding: .15rem .6rem; text-align: right; border-bottom: 1px solid var(--faint); }
th { color: var(--soft); font-weight: 400; } .word { text-align: left; }
.key { display: inline-block; width: .8em; height: .8em; margin-right: .3em; }
.key.won { background: var(--won); } .key.lost { background: var(--lost); }
"""
KEY = '<span class="key won"></span>cleared &nbsp; <span class="key lost"></span>stopped'
ABOUT_TABLE = """Minutes, energy left and lives are medians of the runs cleared; energy lost is the
mean of all runs. The last column is the wave most often passed without losing energy, and in how
many of the runs."""
ABOUT_RATE = "Runs cleared of runs played. The whisker is Wilson's 95 % interval."
ABOUT_TIME = f"""{KEY}. The box holds the middle half, the line reaches from the shortest to the
longest; what lasts beyond the scale ends at its edge. The numbers are medians."""
ABOUT_ENERGY = "At the exit, of the runs cleared. Columns are scaled to the highest of their row."
ABOUT_HARM = f"""Energy lost on every {charts.PLACE} px, as the level lies from left to right.
Columns are scaled to the highest of their row. Below: where the view stays for each wave."""
ABOUT_END = f"{KEY}. A cell is filled by its share of the row's runs."


def page(groups: Sequence[Group], terms: Terms) -> str:
    """Return the page for all groups of a table."""
    runs = sum(len(group.rows) for group in groups)
    who = "2 players" if terms.players > 1 else "1 player"
    parts = [
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width">',
        f"<title>Red Heat: {runs} runs</title>\n<style>{STYLE}</style>\n</head>\n<body>",
        f"<h1>Red Heat: {runs} runs</h1>",
        _about(f"Version {terms.game}, rules {terms.rules}; {who}; at most {terms.ticks} ticks."),
    ]
    for stage, some in groupby(groups, key=lambda group: group.stage):
        parts += _stage(list(some), terms.stages[stage], terms.players)
    return "\n".join([*parts, "</body>\n</html>\n"])


def _stage(groups: Sequence[Group], ground: Ground, players: int) -> list[str]:
    pictures = (
        ("Clear rate", ABOUT_RATE, charts.clear_rate(groups)),
        ("Time", ABOUT_TIME, charts.time_taken(groups)),
        ("Energy left", ABOUT_ENERGY, charts.energy_left(groups, ground, players)),
        ("Harm along the level", ABOUT_HARM, charts.harm(groups, ground)),
        ("In which wave runs ended", ABOUT_END, charts.ended_in(groups, ground)),
    )
    out = [f"<h2>{escape(groups[0].stage)}</h2>", _about(escape(f"{ground.level}, {ground.hash}"))]
    out += [_table(groups), _about(ABOUT_TABLE)]
    for name, about, picture in pictures:
        out += [f"<h3>{name}</h3>", _about(about), picture]
    return out


def _about(words: str) -> str:
    return f"<p>{words}</p>"


def _table(groups: Sequence[Group]) -> str:
    lines = [_cells("th", HEADS), *(_cells("td", figures(group)) for group in groups)]
    return '<div class="scroll"><table>\n' + "\n".join(lines) + "\n</table></div>"


def _cells(tag: str, cells: Sequence[str]) -> str:
    out = (
        f"<{tag}{' class=word' if place in TEXTS else ''}>{escape(cell)}</{tag}>"
        for place, cell in enumerate(cells)
    )
    return f"<tr>{''.join(out)}</tr>"
