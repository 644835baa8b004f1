"""Sprite sheets: an indexed picture and JSON in the array format of Aseprite, cut on demand."""

import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pygame

from game.faults import BadInputError
from game.resources import asset
from game.view.frame import indexed
from game.view.palette import Colour, look_table

TICK_MS = 1000 / 60
LARGEST = 256  # px: no frame is larger
REAR = 14, 72  # px: where the hindmost end of a frame is looked for: width, height from the top
FIST = 5  # px: half of one


class Box(NamedTuple):
    """Where a frame is in the picture, and its corner as seen from the pivot."""

    x: int
    y: int
    w: int
    h: int
    dx: int
    dy: int


class Tag(NamedTuple):
    """An animation: frame numbers in playing order, and the ms at which each ends."""

    frames: tuple[int, ...]
    ends: tuple[int, ...]
    once: bool

    def at(self, ms: float) -> int:
        """Return the frame at a time; what plays once stays on its last frame."""
        length = self.ends[-1]
        if ms >= length:
            if self.once:
                return self.frames[-1]
            ms %= length
        for frame, end in zip(self.frames, self.ends, strict=True):
            if ms < end:
                return frame
        return self.frames[-1]

    def part(self, tick: int, length: int) -> int:
        """Return the frame when the whole is stretched over so many ticks."""
        return self.at((tick + 0.5) * self.ends[-1] / max(1, length))


class Cut(NamedTuple):
    """A frame ready to draw, and its corner as seen from the pivot."""

    surface: pygame.Surface
    dx: int
    dy: int


class Sheet:
    """One sheet: its tags, and its frames by (number, flipped, look), cut once each."""

    def __init__(self, name: str, palette: Sequence[Colour]) -> None:
        path = asset(f"sprites/{name}.json")
        try:
            data = json.loads(path.read_text("utf-8"))
            picture = pygame.image.load(path.with_name(data["meta"]["image"]))
            self.tags = _tags(data)
            self._boxes = _boxes(data)
        except (ValueError, KeyError, IndexError, OSError, pygame.error) as fault:
            raise BadInputError(f"not a sprite sheet ({fault!r}); bake it anew", path) from fault
        _check(path, picture, self._boxes)
        self._picture = picture
        self._palette = palette
        self._cuts: dict[tuple[int, bool, str], Cut] = {}
        self._screens: dict[tuple[int, bool], pygame.Mask] = {}
        self._ends: dict[tuple[int, bool], tuple[int, int]] = {}

    def cut(self, number: int, *, flipped: bool = False, look: str = "none") -> Cut:
        """Return a frame; sheets face right, a flipped frame faces left."""
        key = (number, flipped, look)
        cut = self._cuts.get(key)
        if cut is None:
            cut = self._cuts[key] = self._make(*key)
        return cut

    def screen(self, number: int, *, flipped: bool = False) -> pygame.Mask:
        """Return every other pixel of a frame as a mask, its corner that of the cut."""
        key = (number, flipped)
        mask = self._screens.get(key)
        if mask is None:
            mask = pygame.mask.from_surface(self.cut(number, flipped=flipped).surface)
            mask = self._screens[key] = mask.overlap_mask(_chequers(), (0, 0))
        return mask

    def hind(self, number: int, *, flipped: bool = False) -> tuple[int, int]:
        """Return the hindmost end of a frame as seen from the pivot: a fist that is drawn back."""
        key = (number, flipped)
        end = self._ends.get(key)
        if end is None:
            end = self._ends[key] = _hind(self.cut(number, flipped=flipped), flipped=flipped)
        return end

    def frame(self, tag: str, ms: float, *, flipped: bool = False) -> Cut:
        """Return the frame of a tag at a time."""
        return self.cut(self.tags[tag].at(ms), flipped=flipped)

    def _make(self, number: int, flipped: bool, look: str) -> Cut:
        box = self._boxes[number]
        part = self._picture.subsurface(box[:4])
        pixels = pygame.image.tobytes(part, "P").translate(look_table(look))
        surface = pygame.image.frombytes(pixels, part.get_size(), "P")
        if flipped:
            surface = pygame.transform.flip(surface, True, False)
        return Cut(
            indexed(surface, self._palette), 1 - box.dx - box.w if flipped else box.dx, box.dy
        )


def _hind(cut: Cut, *, flipped: bool) -> tuple[int, int]:
    """Find the top of what is hindmost in the upper part of a frame."""
    width, height = cut.surface.get_size()
    upper = pygame.mask.from_surface(cut.surface.subsurface((0, 0, width, min(height, REAR[1]))))
    body = _bounds(upper)
    left = body.right - REAR[0] if flipped else body.left
    part = pygame.mask.Mask((REAR[0], REAR[1]))
    part.draw(upper, (-left, 0))
    return cut.dx + left + REAR[0] // 2, cut.dy + _bounds(part).top + FIST


def _bounds(mask: pygame.Mask) -> pygame.Rect:
    first, *others = mask.get_bounding_rects() or [mask.get_rect()]
    return first.unionall(others)


@cache
def _chequers() -> pygame.Mask:
    """Return every other pixel of a square larger than any frame."""
    mask = pygame.Mask((LARGEST, LARGEST))
    for y in range(LARGEST):
        for x in range(y % 2, LARGEST, 2):
            mask.set_at((x, y))
    return mask


def _check(path: Path, picture: pygame.Surface, boxes: Sequence[Box]) -> None:
    if picture.get_bitsize() != 8:
        raise BadInputError("its picture is not indexed (8 bits a pixel); bake it anew", path)
    whole = picture.get_rect()
    if not all(whole.contains(box[:4]) for box in boxes):
        raise BadInputError("a frame lies outside its picture; bake it anew", path)


def _boxes(data: Mapping[str, Any]) -> list[Box]:
    slices = {entry["name"]: entry["keys"][0] for entry in data["meta"]["slices"]}
    pivot = slices["pivot"]["pivot"]
    boxes = []
    for frame in data["frames"]:
        place, source = frame["frame"], frame["spriteSourceSize"]
        corner = source["x"] - pivot["x"], source["y"] - pivot["y"]
        boxes.append(Box(place["x"], place["y"], place["w"], place["h"], *corner))
    return boxes


def _tags(data: Mapping[str, Any]) -> dict[str, Tag]:
    durations = [int(frame["duration"]) for frame in data["frames"]]
    return {entry["name"]: _tag(entry, durations) for entry in data["meta"]["frameTags"]}


def _tag(entry: Mapping[str, Any], durations: Sequence[int]) -> Tag:
    frames = list(range(entry["from"], entry["to"] + 1))
    if entry["direction"] == "reverse":
        frames.reverse()
    elif entry["direction"] == "pingpong":
        frames += frames[-2:0:-1]
    ends, total = [], 0
    for frame in frames:
        total += durations[frame]
        ends.append(total)
    return Tag(tuple(frames), tuple(ends), once=entry.get("repeat") == "1")
