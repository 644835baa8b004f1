"""Rules of what is read and seen beside the play: words in both languages, and scenery."""

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple, TypeAlias

from game.levels import classes
from game.levels.faults import Fault
from game.levels.lint.maps import Rule, of_map
from game.levels.scenery import PLAY
from game.levels.things import Level, Placed, suggest
from game.levels.tilemap import MapObject
from game.resources import data_root
from game.sim.actor import Kind
from game.sim.command import BUTTONS

MOST_LETTERS = 400  # even of the narrowest not so many fit
LINES, WIDTH = 3, 288  # of words on the strip, px
TITLE_WIDTH = 200  # px beside the score
HEIGHT = 132  # px of the strip in view
CAP_WIDTH = 40  # px: what the name of a key takes, with its cap; the longest are about as long

_CYRILLIC, _LATIN = re.compile(r"[Ѐ-ӿ]"), re.compile(r"[A-Za-z]")
_BUTTON = re.compile(r"\{([^{}]*)\}")
_CAST = re.compile(r"true|false|-?[0-9]{1,3} -?[0-9]{1,3}", re.ASCII | re.IGNORECASE)


class Room(NamedTuple):
    """What words have to fit into: a face of assets/fonts, lines, and their width in pixels."""

    face: str
    lines: int
    width: int


class Words(NamedTuple):
    """A key of the game's words, or own ones: who says them, and the property of the key."""

    who: str
    name: str
    key: str
    english: str
    russian: str


_Wrong: TypeAlias = tuple[str, str, str]  # what is wrong, the code, and the property
STRIP, TITLE = Room("text", LINES, WIDTH), Room("small", 1, TITLE_WIDTH)


@cache
def _advances(face: str) -> dict[str, int]:
    """Return how wide each letter of a face is, in pixels."""
    text = (data_root() / f"assets/fonts/{face}.json").read_text(encoding="utf-8")
    return {letter: glyph[6] for letter, glyph in json.loads(text)["glyphs"].items()}


def _said(level: Level, _: Mapping[str, Kind]) -> Iterator[Fault]:
    for say in level.all(classes.Say):
        if not say.doubts("words", "english", "russian"):
            words = Words("it", "words", say.what.words, say.what.english, say.what.russian)
            for found in _wrong_words(words):
                yield say.fault(*found)
            for found in _wrong_texts(words, STRIP):
                yield say.fault_of_value(*found)


def _titled(level: Level, _: Mapping[str, Kind]) -> Iterator[Fault]:
    own = level.stage
    if not {"title", "english", "russian"} & set(level.unread):
        words = Words("the map", "title", own.title, own.english, own.russian)
        for found in (*_wrong_words(words), *_wrong_texts(words, TITLE)):
            yield of_map(level, *found)


def wrong_title(english: str, russian: str) -> str:
    """Return what is wrong with the title of a map, if anything is."""
    found = _wrong_texts(Words("the map", "title", "", english, russian), TITLE)
    return next((message for message, _, _ in found), "")


def _wrong_words(words: Words) -> Iterator[_Wrong]:
    """Yield what is wrong with the choice of words."""
    who, name, key, english, russian = words
    if key and (english or russian):
        message = f"{who} has a key and words of its own; delete {name}, or english and russian"
        yield message, "RH335", name
    elif not key and not english and not russian:
        message = f"{who} has no {name}; give english and russian, or a key in {name}"
        yield message, "RH336", ""
    elif not key and not (english and russian):
        given, lacking = ("english", "russian") if english else ("russian", "english")
        yield f"{who} has no {lacking} words; write them in {lacking}", "RH337", given


def _wrong_texts(words: Words, room: Room) -> Iterator[_Wrong]:
    """Yield what is wrong with the words of one language in itself."""
    for language, text in (("english", words.english), ("russian", words.russian)):
        for message, code in _wrong_text(text, language, room):
            yield f"{language} {message}", code, language


def _wrong_text(words: str, language: str, room: Room) -> Iterator[tuple[str, str]]:
    if len(words) > MOST_LETTERS:
        yield f"has {len(words)} letters; say less", "RH342"
        return
    plain = _BUTTON.sub("", words)
    known = [button.upper() for button in BUTTONS]
    for name in _BUTTON.findall(words):
        if name not in known:
            yield f"names the button {{{name}}}; {suggest(name, known)}", "RH339"
    if language == "english" and _CYRILLIC.search(plain):
        yield "has Russian letters; write it in English", "RH338"
    if language == "russian" and _LATIN.search(plain) and not _CYRILLIC.search(plain):
        yield "has no Russian letters; write it in Russian", "RH338"
    advances = _advances(room.face)
    strange = next((letter for letter in plain if letter not in advances and letter != "\n"), "")
    if strange:
        yield f"has {strange!r}, which the game cannot write; use another letter", "RH341"
    elif (count := _lines(words, advances, room.width)) > room.lines:
        size = f"{room.lines} of {room.width} px" if room.lines > 1 else f"{room.width} px"
        yield f"takes {count} lines where there is room for {size}; say less", "RH342"


def _lines(words: str, advances: Mapping[str, int], width: int) -> int:
    """Return how many lines words take; the face's kerning, a pixel here and there, is left out."""
    count = 0
    for paragraph in words.split("\n"):
        pen = 0
        count += 1
        for word in paragraph.split(" "):
            long = CAP_WIDTH * len(_BUTTON.findall(word))
            long += sum(advances[letter] for letter in _BUTTON.sub("", word))
            step = long + advances[" "] if pen else long
            count += pen > 0 and pen + step > width
            pen = long if pen + step > width else pen + step
            count += pen > width  # a word that is longer than a line
    return count


# ---- scenery -----------------------------------------------------------------------------------
def _scenery(level: Level, _: Mapping[str, Kind]) -> Iterator[Fault]:
    for thing in level.map.objects:
        if not thing.kind and thing.layer != PLAY and thing.sound and thing.properties:
            yield from _wrong_scenery(Placed(None, thing))


def _unseen(level: Level, _: Mapping[str, Kind]) -> Iterator[Fault]:
    for layer in level.map.layers:
        for thing in layer.objects:
            if layer.name != PLAY and layer.visible and _misses_strip(thing, layer.offset[1]):
                message = f"it is drawn outside the strip of {HEIGHT} px; move it in"
                yield Placed(None, thing).fault(message, "RH210")


def _misses_strip(thing: MapObject, down: float) -> bool:
    """Tell whether a piece lies wholly above or below what is in view; of others nobody knows."""
    if thing.tile is None or thing.kind or thing.rotation or not (thing.sound and thing.visible):
        return False
    down += thing.tile.tileset.offset[1]
    missed = thing.bottom + down <= 0 or thing.top + down >= HEIGHT
    return missed and thing.tile.tileset.whole


def _wrong_scenery(piece: Placed[None]) -> Iterator[Fault]:
    at = piece.at
    given = {name: each.value for name, each in at.properties.items() if each.kind}
    cast, state = given.get("cast", ""), given.get("state")
    if isinstance(cast, str) and cast and not _CAST.fullmatch(cast):
        message = f'cast is {cast[:20]!r}; write "x y" in pixels'
        yield piece.fault_of_value(message, "RH221", "cast")
    if given.get("signal") and "state" not in at.properties:
        message = "it waits for a signal, but shows no state of its own; give it a state"
        yield piece.fault(message, "RH222", "signal")
    frames = _frames(at)
    if isinstance(state, int) and frames and state >= frames:
        message = f"state is {state}, but its tile has {frames} frames; it must be below that"
        yield piece.fault_of_value(message, "RH223", "state")


def _frames(at: MapObject) -> int:
    """Return how many frames the tile of an object has; 0 if nobody can tell."""
    if at.tile is None or not at.tile.tileset.whole:
        return 0
    tile = at.tile.tileset.tiles.get(at.tile.id)
    return max(1, len(tile.frames)) if tile else 1


WORD_RULES: tuple[Rule, ...] = (_said, _titled, _scenery, _unseen)
