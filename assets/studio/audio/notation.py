"""Scores as text.

One line a voice, bars between |, and a bar is cut into as many equal cells as are written in it:
`d4 _ _ f4 c5 _ _ _` is a dotted quarter, an eighth and a half.

    title  Red Heat March            head: one word, then its value
    tempo  116                       quarters a minute; metre 4 if not said
    form   intro A A2 B C A3         sections in order
    loop   A                         where it returns to; left out: a sting
    melody brass vox                 the outer voices that the checks compare: the first that sounds
    ground low
    echo   3 .42                     in sixteenths, and how much returns
    voice  brass brass gain=0 pan=-.12 hall=.5 echo=.3 layer=pressure

    section A
    chords | Dm F/A          | Gm Gm/Bb           |     opens a block of bars
    brass  | (f) d4! _ _ f4 c5! _ _ _ | % |             % is the bar before again

Cells: `d4` a note, `_` holds, `.` rests, `d4'` short, `d4!` accent, `d4?` soft, `~d4` slides from
the note before, `a3+d4` together, `a1:` rolls, `[d4 e4]` two in one slot, `*4` the bar's chord as
an arpeggio from octave 4, `(p)` `(p-ff)` level and swell. A kit bar is one letter a cell (see
`drums`), a capital is an accent. A voice left out of a block rests. `;` begins a remark.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from assets.studio.audio import pitch
from assets.studio.audio.drums import DRUMS
from assets.studio.audio.instruments import NAMES
from assets.studio.audio.score import Chord, Note, Score, Voice
from assets.studio.text import read_text
from game.faults import BadInputError

LEVELS = {"pp": 0.26, "p": 0.38, "mp": 0.52, "mf": 0.68, "f": 0.84, "ff": 1.0}
HEAD = ("title", "tempo", "form", "melody", "ground")
MAY = ("key", "metre", "loop", "doubling", "echo")  # in the head, but need not be
NUMBERS = {"tempo": 1, "metre": 1, "echo": 2}
SETTINGS = ("gain", "pan", "hall", "echo")
LAYERS = ("calm", "pressure")
CELL = re.compile(r"\[|\]|\([^)]*\)|[^\s\[\]()]+")
DYNAMIC = re.compile(r"\([^)]*\)")
TAKES = 4

Group = list["str | Group"]
Cell = tuple[float, float, str]  # start and length in parts of the bar, text
Bar = tuple[str, int]  # text, line
EMPTY: Bar = (".", 0)


def cells(text: str, *, kit: bool) -> list[Cell]:
    """Cut one bar into cells; a dynamic mark has no length."""
    if not kit:
        return _spread(_nest(CELL.findall(text)), 0.0, 1.0)
    out: list[Cell] = [(0.0, 0.0, mark) for mark in DYNAMIC.findall(text)]
    grid = re.sub(r"\s", "", DYNAMIC.sub("", text))
    return out + [(i / len(grid), 1 / len(grid), cell) for i, cell in enumerate(grid)]


def _nest(words: list[str]) -> Group:
    stack: list[Group] = [[]]
    for cell in words:
        if cell == "[":
            stack.append([])
        elif cell == "]":
            if len(stack) == 1:
                raise ValueError("a ] without its [")
            group = stack.pop()
            stack[-1].append(group)
        else:
            stack[-1].append(cell)
    if len(stack) != 1:
        raise ValueError("a [ without its ]")
    return stack[0]


def _spread(items: Group, start: float, length: float) -> list[Cell]:
    slots = sum(not (isinstance(item, str) and item.startswith("(")) for item in items)
    step = length / max(slots, 1)
    out: list[Cell] = []
    for item in items:
        if isinstance(item, list):
            out += _spread(item, start, step)
        elif item.startswith("("):
            out.append((start, 0.0, item))
            continue
        else:
            out.append((start, step, item))
        start += step
    return out


@dataclass
class _Ramp:
    begin: float
    end: float
    low: float
    high: float

    def at(self, beat: float) -> float:
        return self.low + (self.high - self.low) * (beat - self.begin) / (self.end - self.begin)


@dataclass
class _Writer:
    """Turns the cells of one voice into notes, carrying level, slide and ties over bar lines."""

    voice: Voice
    metre: int
    chord_at: Callable[[float], Chord]
    level: float = LEVELS["mf"]
    ramp: _Ramp | None = None
    last: int | None = None
    sounding: Note | None = None

    def bar(self, text: str, at: float) -> None:
        for start, length, cell in cells(text, kit=self.voice.is_kit):
            self._cell(cell, at + start * self.metre, length * self.metre)
        if self.ramp:
            self.level, self.ramp = self.ramp.high, None

    def _cell(self, cell: str, start: float, beats: float) -> None:
        if cell.startswith("("):
            self._dynamic(cell[1:-1], start)
        elif cell == "_":
            if self.sounding is None:
                raise ValueError("a _ has no note to hold; write . for a rest")
            self.sounding.beats += beats
        elif cell == ".":
            self.sounding = None
        else:
            self.sounding = self._struck(cell, start, beats)
            self.voice.notes.append(self.sounding)

    def _dynamic(self, text: str, start: float) -> None:
        first, _, second = text.partition("-")
        for name in (first, second or first):
            if name not in LEVELS:
                raise ValueError(f"{name!r} is no level; use {', '.join(LEVELS)}")
        self.level, self.ramp = LEVELS[first], None
        if second:
            end = (start // self.metre + 1) * self.metre
            self.ramp = _Ramp(start, end, LEVELS[first], LEVELS[second])

    def _struck(self, cell: str, start: float, beats: float) -> Note:
        level = self.ramp.at(start) if self.ramp else self.level
        take = len(self.voice.notes) % TAKES
        if self.voice.is_kit:
            if cell.lower() not in DRUMS:
                raise ValueError(f"{cell!r} is no drum; use {' '.join(DRUMS)}")
            level *= 1.25 if cell.isupper() else 0.8
            return Note(start, beats, (), cell.lower(), level, take=take)
        body = cell.lstrip("~").rstrip("'!?:")
        marks = cell.replace(body, "")
        pitches = self._pitches(body, start)
        slide = self.last if "~" in marks else None
        self.last = pitches[-1]
        level *= 1.25 if "!" in marks else 0.7 if "?" in marks else 1.0
        return Note(start, beats, pitches, "", level, marks, slide, take)

    def _pitches(self, body: str, start: float) -> tuple[int, ...]:
        if not body.startswith("*"):
            return tuple(pitch.midi(part) for part in body.split("+"))
        low = 12 * (int(body[1:] or 4) + 1)
        return tuple(sorted(low + tone for tone in self.chord_at(start).tones))


@dataclass
class _Section:
    rows: dict[str, list[Bar]] = field(default_factory=dict)
    block: int = 0  # the bar at which the present block of lines begins

    def add(self, row: str, texts: list[str], line: int) -> None:
        """Append the bars of one line; a chords line opens a block, a voice left out rests."""
        done = self.rows.setdefault(row, [])
        if row == "chords":
            self.block = len(done)
        elif "chords" not in self.rows:
            raise ValueError("a block of bars begins with its chords line")
        done += [EMPTY] * (self.block - len(done))
        for text in texts:
            if text == "%" and not done:
                raise ValueError("a % has no bar before it")
            done.append(done[-1] if text == "%" else (text, line))
        wanted = len(self.rows["chords"]) - self.block
        if len(done) - self.block != wanted:
            raise ValueError(f"{row} has {len(texts)} bars, the chords above it have {wanted}")


@dataclass
class _Draft:
    """What a file says, line by line."""

    head: dict[str, str] = field(default_factory=dict)
    voices: dict[str, Voice] = field(default_factory=dict)
    sections: dict[str, _Section] = field(default_factory=dict)

    def line(self, text: str, number: int) -> None:
        word, _, rest = text.partition(" ")
        if "|" in text:
            self._bars(text, number)
        elif word == "voice":
            voice = _voice(rest)
            self.voices[voice.name] = voice
        elif word == "section":
            self.sections[rest.strip()] = _Section()
        else:
            self.head[word] = _head(word, rest.strip())

    def _bars(self, text: str, number: int) -> None:
        row, _, bars = text.partition("|")
        name = row.strip()
        if not self.sections:
            raise ValueError("bars before the first section line")
        if name != "chords" and name not in self.voices:
            raise ValueError(f"{name!r} is no voice; voices are {', '.join(self.voices)}")
        section = list(self.sections.values())[-1]
        section.add(name, [bar.strip() for bar in bars.rstrip("| ").split("|")], number)


def _head(word: str, value: str) -> str:
    """Return what a line of the head says, or refuse it."""
    if word not in (*HEAD, *MAY):
        known = ", ".join((*HEAD, *MAY))
        raise ValueError(f"{word!r} begins no line of a score; use voice, section, {known}")
    if word in NUMBERS:
        found = [int(part) if word == "metre" else float(part) for part in value.split()]
        if len(found) != NUMBERS[word] or min(found) <= 0:
            raise ValueError(f"{word} needs {NUMBERS[word]} numbers over 0, not {value!r}")
    return value


def _voice(text: str) -> Voice:
    words = text.split()
    if len(words) < 2 or not all("=" in word for word in words[2:]):
        raise ValueError("a voice needs a name, an instrument and settings like gain=-3")
    if words[1] not in NAMES:
        raise ValueError(f"instrument {words[1]!r} is unknown; use {', '.join(NAMES)}")
    settings = dict(word.split("=", 1) for word in words[2:])
    layer = settings.pop("layer", "calm")
    if layer not in LAYERS:
        raise ValueError(f"layer {layer!r} is unknown; use {', '.join(LAYERS)}")
    for key in settings:
        if key not in SETTINGS:
            raise ValueError(f"{key!r} is no setting; use {', '.join(SETTINGS)}, layer")
    return Voice(words[0], words[1], layer, {key: float(v) for key, v in settings.items()})


def read(path: Path) -> Score:
    """Read a score file; a fault raises BadInputError with file and line."""
    draft = _Draft()
    for number, raw in enumerate(read_text(path).splitlines(), 1):
        text = raw.split(";")[0].rstrip()
        try:
            if text:
                draft.line(text, number)
        except ValueError as fault:
            raise BadInputError(f"{fault}.", path, number) from fault
    _check_head(path, draft)
    return _assembled(path, draft)


def _check_head(path: Path, draft: _Draft) -> None:
    for word in HEAD:
        if word not in draft.head:
            raise BadInputError(f"the head has no {word!r} line; write one.", path, 1)
    form = draft.head["form"].split()
    for name in [*form, *draft.head.get("loop", "").split()]:
        if name not in draft.sections:
            raise BadInputError(f"section {name!r} is named in the head but not written.", path, 1)
        if not draft.sections[name].rows:
            raise BadInputError(f"section {name!r} has no bars; write some.", path, 1)
        if name not in form:
            raise BadInputError(
                f"the loop returns to {name!r}, which the form leaves out.", path, 1
            )
    if not form:
        raise BadInputError("the form names no section; name one.", path, 1)
    for name in [*draft.head["melody"].split(), draft.head["ground"]]:
        if name not in draft.voices:
            raise BadInputError(f"voice {name!r} is named in the head but not declared.", path, 1)
        if draft.voices[name].is_kit:
            raise BadInputError(f"voice {name!r} has no pitch; name another in the head.", path, 1)


def _assembled(path: Path, draft: _Draft) -> Score:
    bars = [
        (name, number)
        for name in draft.head["form"].split()
        for number in range(len(draft.sections[name].rows["chords"]))
    ]
    loop = draft.head.get("loop")
    score = Score(draft.head, draft.voices, [], bars, bars.index((loop, 0)) if loop else None)
    writers: dict[str, Callable[[str, float], None]] = {
        "chords": lambda text, at: _add_chords(score, text, at)
    }
    for name, voice in score.voices.items():
        writers[name] = _Writer(voice, score.metre, lambda beat: _chord_at(score, beat)).bar
    for row, write in writers.items():
        for index, (section, number) in enumerate(bars):
            text, line = dict(enumerate(draft.sections[section].rows.get(row, []))).get(
                number, EMPTY
            )
            try:
                write(text, index * score.metre)
            except ValueError as fault:
                raise BadInputError(f"{row}: {fault}.", path, line) from fault
    return score


def _add_chords(score: Score, text: str, at: float) -> None:
    for start, length, cell in cells(text, kit=False):
        if cell == "_":
            if not score.chords:
                raise ValueError("a _ has no chord to hold")
            score.chords[-1].beats += length * score.metre
            continue
        tones, bass = pitch.chord(cell)
        begin = at + start * score.metre
        score.chords.append(Chord(begin, length * score.metre, cell, tones, bass))


def _chord_at(score: Score, beat: float) -> Chord:
    return [chord for chord in score.chords if chord.start <= beat + 1e-6][-1]
