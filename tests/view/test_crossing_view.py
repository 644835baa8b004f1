import pygame
import pytest

from game.view.crossing import BEAM, BELLS, CROSSBUCK, LIGHT, Crossing, lamp_at
from game.view.frame import Frame
from game.view.inks import GREY

X = 260


@pytest.fixture(scope="module")
def frame() -> Frame:
    return Frame()


@pytest.fixture(scope="module")
def crossing(frame: Frame) -> Crossing:
    return Crossing(frame.palette, 1)


def scene(crossing: Crossing, frame: Frame, x: int, left: int, t: int = 0) -> bytes:
    frame.strip.fill(GREY[2])
    crossing.draw_ground(frame.strip, x)
    crossing.draw_behind(frame.strip, x, left, t)
    crossing.draw_before(frame.strip, x, left, t)
    return pygame.image.tobytes(frame.strip, "P")


def light_on_the_coaches(crossing: Crossing, frame: Frame, left: int) -> int:
    frame.strip.fill(GREY[2])
    crossing.draw_before(frame.strip, X, left, 0)
    place = pygame.Rect(X - 150, 50, 130, 60)
    pixels = pygame.image.tobytes(frame.strip.subsurface(place), "P")
    return sum(sum(frame.palette[pixel]) for pixel in pixels)


def test_the_lamp_comes_from_the_upper_right() -> None:
    places = [lamp_at(X, left) for left in range(BEAM, -1, -24)]
    columns = [x for x, _ in places]
    assert columns == sorted(columns, reverse=True)
    assert places[0][0] > X + 20
    assert all(0 < y < 70 for _, y in places)


def test_the_engine_grows_until_it_is_there(crossing: Crossing, frame: Frame) -> None:
    def size(left: int) -> int:
        frame.strip.fill(GREY[2])
        crossing.draw_behind(frame.strip, X, BELLS + 1, 0)
        bare = pygame.image.tobytes(frame.strip, "P")
        frame.strip.fill(GREY[2])
        crossing.draw_behind(frame.strip, X, left, 23)
        drawn = pygame.image.tobytes(frame.strip, "P")
        return sum(a != b for a, b in zip(bare, drawn, strict=True))

    sizes = [size(left) for left in (400, 240, 120, 0)]
    assert sizes == sorted(set(sizes))


def test_the_coaches_are_lit_from_four_seconds_on(crossing: Crossing, frame: Frame) -> None:
    dark = light_on_the_coaches(crossing, frame, BELLS + 1)
    assert light_on_the_coaches(crossing, frame, BEAM + 1) == pytest.approx(dark, rel=0.05)
    lit = [light_on_the_coaches(crossing, frame, left) for left in (LIGHT - 60, 60, 0)]
    assert dark * 1.1 < lit[0] < lit[-1]


def test_the_lamps_of_the_crossing_take_turns_once_the_bells_ring(
    crossing: Crossing, frame: Frame
) -> None:
    def lamps(left: int, t: int) -> bytes:
        scene(crossing, frame, 200, left, t)
        box = pygame.Rect(200 + CROSSBUCK - 17, 74, 32, 28)
        return pygame.image.tobytes(frame.strip.subsurface(box), "P")

    quiet = [lamps(BELLS + 10, t) for t in range(0, 64, 16)]
    ringing = [lamps(BEAM + 60, t) for t in range(0, 64, 16)]
    assert len(set(quiet)) == 1
    assert ringing[0] == ringing[2] != ringing[1] == ringing[3]


def test_the_gates_close_as_the_bells_begin(crossing: Crossing, frame: Frame) -> None:
    drawn = [scene(crossing, frame, X, BELLS - gone) for gone in (-1, 4, 20, 30, 60)]
    assert len(set(drawn)) == 5


def test_a_broken_gate_is_drawn_broken(crossing: Crossing, frame: Frame) -> None:
    drawn = []
    for broken in (False, True):
        frame.strip.fill(GREY[2])
        crossing.draw_before(frame.strip, X, BEAM + 10, 0, broken=broken)
        drawn.append(pygame.image.tobytes(frame.strip, "P"))
    assert drawn[0] != drawn[1]


def test_nothing_is_drawn_of_a_crossing_far_off(crossing: Crossing, frame: Frame) -> None:
    assert set(scene(crossing, frame, 1200, 200)) == {GREY[2]}


def test_the_running_train_is_seen_through_the_gaps_alone(crossing: Crossing, frame: Frame) -> None:
    gaps = [pygame.Rect(30, 10, 60, 56), pygame.Rect(180, 0, 50, 60)]
    frame.strip.fill(GREY[2])
    crossing.draw_running(frame.strip, 1200, 3, gaps)
    changed = [
        (x, y)
        for x in range(320)
        for y in range(132)
        if frame.strip.get_at_mapped((x, y)) != GREY[2]
    ]
    assert changed
    assert all(any(gap.collidepoint(place) for gap in gaps) for place in changed)


def test_the_train_is_nearer_at_each_gap(crossing: Crossing, frame: Frame) -> None:
    heights = []
    for left in (2400, 1500, 1100, 700):
        frame.strip.fill(GREY[2])
        crossing.draw_running(frame.strip, left, 0, [frame.strip.get_rect()])
        rows = [
            y
            for y in range(70)
            if any(frame.strip.get_at_mapped((x, y)) != GREY[2] for x in range(60))
        ]
        heights.append(len(rows))
    assert heights == sorted(set(heights))
