from collections.abc import Callable
from functools import partial

import pygame
import pytest

from game.view.frame import PANEL, Frame
from game.view.inks import GOLD, INK
from game.view.pictures import Pictures, layout
from game.view.ruler import (
    GREEN,
    WELL,
    Clocks,
    draw_damage,
    draw_gap,
    draw_held,
    draw_long_ruler,
    draw_rams,
    draw_rounds,
    draw_ruler,
    draw_tug,
)
from game.view.sheets import Sheet
from game.view.signs import draw_sign
from game.view.type import Type

Draw = Callable[[pygame.Surface], None]


@pytest.fixture(scope="module")
def frame() -> Frame:
    return Frame()


@pytest.fixture(scope="module")
def pictures(frame: Frame) -> Pictures:
    return Pictures(frame.palette)


@pytest.fixture(scope="module")
def type_(frame: Frame) -> Type:
    return Type(frame.palette)


def drawn(frame: Frame, draw: Draw) -> pygame.Surface:
    panel = frame.surface.subsurface(PANEL)
    panel.fill(INK)
    draw(panel)
    return panel.copy()


def bounds(before: pygame.Surface, after: pygame.Surface) -> pygame.Rect:
    changed = [
        (x, y)
        for x in range(before.get_width())
        for y in range(before.get_height())
        if before.get_at_mapped((x, y)) != after.get_at_mapped((x, y))
    ]
    left, top = min(x for x, _ in changed), min(y for _, y in changed)
    return pygame.Rect(
        left,
        top,
        max(x for x, _ in changed) - left + 1,
        max(y for _, y in changed) - top + 1,
    )


def columns(panel: pygame.Surface, rows: range) -> list[int]:
    return [
        x
        for x in range(WELL.left, WELL.right - 13)
        if any(panel.get_at_mapped((x, y)) != INK for y in rows)
    ]


ABOVE, BELOW = range(23, 28), range(33, 38)


def test_the_coach_moves_above_the_ruler_and_the_engine_below(
    frame: Frame, pictures: Pictures
) -> None:
    noses = []
    for clocks in (Clocks(300, 100, 170), Clocks(600, 100, 170), Clocks(600, 400, 170)):
        panel = drawn(frame, partial(draw_ruler, pictures=pictures, clocks=clocks))
        noses.append((columns(panel, ABOVE)[-1], columns(panel, BELOW)[-1]))
    assert noses[0][0] < noses[1][0] == noses[2][0]
    assert noses[0][1] == noses[1][1] < noses[2][1]


def test_the_ruler_keeps_to_its_well(frame: Frame, pictures: Pictures) -> None:
    empty = drawn(frame, lambda _: None)
    for clocks in (Clocks(0, 0, 170), Clocks(1000, 1000, 170), Clocks(1400, -200, 170)):
        panel = drawn(frame, partial(draw_ruler, pictures=pictures, clocks=clocks))
        assert WELL.contains(bounds(empty, panel))


def test_the_bracket_is_as_wide_as_late_and_solid_when_he_is_in_it(
    frame: Frame, pictures: Pictures
) -> None:
    def green(clocks: Clocks) -> int:
        panel = drawn(frame, lambda p: draw_ruler(p, pictures, clocks))
        return sum(panel.get_at_mapped((x, 29)) == GREEN for x in range(WELL.left, WELL.right))

    narrow, wide = green(Clocks(700, 650, 100)), green(Clocks(700, 650, 300))
    assert wide > 2 * narrow
    assert green(Clocks(700, 100, 300)) == 2


def test_the_long_ruler_is_longer_and_leaves_the_windows_of_the_far_coach_free(
    frame: Frame, pictures: Pictures, type_: Type
) -> None:
    strip = frame.strip
    strip.fill(20)
    before = strip.copy()
    for ways in ((0, 0), (500, 300), (1000, 1000)):
        draw_long_ruler(strip, pictures, type_.text, Clocks(*ways, 170), "ТЕПЕРЬ ДВОЕ ЧАСОВ")
    box = bounds(before, strip)
    assert box.w > 2 * WELL.w
    assert box.bottom <= 40  # the far coach: its roof from 28 on, its windows from 42
    assert box.left >= 0
    assert box.right <= 320


WORDS = [("VIKTOR", "GAP 0212 M"), ("ВИКТОР", "ОТРЫВ 0212 М"), ("ВИКТОР", "ДО ПОЕЗДА 12,4 С")]


@pytest.mark.parametrize(("name", "note"), WORDS)
def test_words_stay_in_the_right_part_of_the_panel(
    frame: Frame, pictures: Pictures, type_: Type, name: str, note: str
) -> None:
    room = pygame.Rect(210, 0, 108, 38)
    empty = drawn(frame, lambda _: None)
    draws: list[Draw] = [
        lambda p: draw_gap(p, pictures, type_, name, (700, note)),
        lambda p: draw_held(p, pictures, type_, note, 300),
    ]
    for draw in draws:
        assert room.contains(bounds(empty, drawn(frame, draw)))


@pytest.mark.parametrize("word", ["RAMS", "ТАРАНЫ", "УДАРЫ"])
def test_a_pip_is_filled_for_each_ram(
    frame: Frame, pictures: Pictures, type_: Type, word: str
) -> None:
    def gold(done: int) -> int:
        panel = drawn(frame, lambda p: draw_rams(p, pictures, type_, word, (done, 4)))
        return sum(panel.get_at_mapped((x, y)) == GOLD[3] for x in range(320) for y in range(38))

    counts = [gold(done) for done in range(5)]
    assert counts[0] == 0
    assert [count // counts[1] for count in counts] == [0, 1, 2, 3, 4]


def test_the_tug_moves_with_the_rival_and_stays_between_its_limits(
    frame: Frame, pictures: Pictures, type_: Type
) -> None:
    box = layout("panel")["foe_energy"]

    def mark(place: int) -> int:
        panel = drawn(frame, lambda p: draw_tug(p, pictures, type_, "HOLD", (place, "")))
        return next(x for x in range(320) if panel.get_at_mapped((x, box.y + 1)) == GOLD[4])

    places = [mark(place) for place in (-400, -256, 0, 256, 400)]
    assert places == sorted(places)
    assert places[0] == places[1] < places[2] < places[3] == places[4]
    assert box.left <= places[0] + 1
    assert places[-1] <= box.right


def test_the_two_shoves_differ_in_shape_however_turned(pictures: Pictures) -> None:
    ahead, back = pictures.get("shove_ahead"), pictures.get("shove_back")
    for turned in (back, pygame.transform.flip(back, True, False)):
        shapes = [pygame.mask.from_surface(picture) for picture in (ahead, turned)]
        common = shapes[0].overlap_area(shapes[1], (0, 0))
        assert common < 0.75 * max(shape.count() for shape in shapes)


def test_a_round_that_is_fired_is_shown_as_spent(frame: Frame, pictures: Pictures) -> None:
    full, less = (
        drawn(frame, partial(draw_rounds, pictures=pictures, at=(116, 26), left=left))
        for left in (6, 5)
    )
    assert bounds(full, less).left >= 116 + 5 * 8


def test_each_state_of_damage_looks_different(frame: Frame, pictures: Pictures) -> None:
    seen = set()
    for state in range(3):
        draw = partial(draw_damage, pictures=pictures, at=(10, 10), state=state)
        seen.add(pygame.image.tobytes(drawn(frame, draw), "P"))
    assert len(seen) == 3


# ---- signs


@pytest.fixture(scope="module")
def signs(frame: Frame) -> Sheet:
    return Sheet("road_signs", frame.palette)


def look(frame: Frame, signs: Sheet, age: int) -> bytes:
    frame.strip.fill(INK)
    draw_sign(frame.strip, signs, "cone", 104, age)
    return pygame.image.tobytes(frame.strip, "P")


def test_a_sign_blinks_twice_and_then_stays(frame: Frame, signs: Sheet) -> None:
    steady = look(frame, signs, 600)
    shown = [look(frame, signs, age) == steady for age in range(120)]
    ons = [age for age in range(120) if shown[age] and (age == 0 or not shown[age - 1])]
    assert len(ons) == 3
    assert all(shown[ons[-1] :])


def test_a_second_sign_of_a_lane_stands_farther_in(frame: Frame, signs: Sheet) -> None:
    frame.strip.fill(INK)
    draw_sign(frame.strip, signs, "cone", 104, 60, inwards=28)
    inner = frame.strip.copy()
    inner.scroll(28, 0)
    part = pygame.Rect(280, 80, 40, 40)
    look(frame, signs, 60)
    same = [pygame.image.tobytes(s.subsurface(part), "P") for s in (inner, frame.strip)]
    assert same[0] == same[1]


def test_a_sign_stands_at_the_right_edge_in_its_lane(frame: Frame, signs: Sheet) -> None:
    empty = frame.strip.copy()
    empty.fill(INK)
    for lane_y in (85, 104, 124):
        frame.strip.fill(INK)
        draw_sign(frame.strip, signs, "car", lane_y, 200)
        box = bounds(empty, frame.strip)
        assert box.right <= 320
        assert box.left > 280
        assert box.top < lane_y - 4 < box.bottom
