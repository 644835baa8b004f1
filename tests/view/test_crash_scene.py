from itertools import pairwise

import pygame
import pytest

from game.content.crossing import SCENES
from game.view.crash import SHOTS, CrashScene
from game.view.frame import Frame
from game.view.road.light import Light

BRIGHT = 600  # the sum of a colour's three parts, from which on it is cream or white
MOST = 0.25  # of the strip


@pytest.fixture(scope="module")
def frame() -> Frame:
    return Frame()


@pytest.fixture(scope="module")
def scene(frame: Frame) -> CrashScene:
    return CrashScene(frame.palette, 1)


def picture(scene: CrashScene, frame: Frame, beat: str, t: int) -> bytes:
    scene.draw(frame.strip, beat, t)
    return pygame.image.tobytes(frame.strip, "P")


def test_the_beats_are_the_six_key_frames_in_their_order() -> None:
    assert [beat for beat, _ in SCENES] == ["beam", "brakes", "impact", "torn", "wagons", "smoke"]
    assert 660 <= sum(ticks for _, ticks in SCENES) <= 740


@pytest.mark.parametrize(("beat", "ticks"), SCENES)
def test_no_frame_is_more_than_a_quarter_white(
    scene: CrashScene, frame: Frame, beat: str, ticks: int
) -> None:
    bright = [bytes([n]) for n, colour in enumerate(frame.palette) if sum(colour) > BRIGHT]
    for t in range(0, ticks, 2):
        pixels = picture(scene, frame, beat, t)
        assert sum(map(pixels.count, bright)) < MOST * len(pixels), t


def test_the_star_is_seen_once_and_is_under_a_quarter_of_the_strip(
    frame: Frame, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = CrashScene(frame.palette, 1)
    seen: list[tuple[str, str, int]] = []
    play = type(scene._kit).play

    def watch(
        kit: object, strip: pygame.Surface, name: str, at: object, age: int, **how: bool
    ) -> None:
        seen.append((beat, name, age))
        play(kit, strip, name, at, age, **how)  # type: ignore[arg-type]

    monkeypatch.setattr(type(scene._kit), "play", watch)
    for beat, ticks in SCENES:
        for t in range(0, ticks, 3):
            scene.draw(frame.strip, beat, t)
    assert {shown for shown, name, _ in seen if name == "road/impact"} == {"impact"}
    ages = [age for _, name, age in seen if name == "road/impact"]
    assert ages == sorted(set(ages))
    sheet = scene._kit.sheet("road")
    for number in sheet.tags["impact"].frames:
        star = pygame.mask.from_surface(sheet.cut(number).surface)
        assert star.count() < MOST * frame.strip.get_width() * frame.strip.get_height()


@pytest.mark.parametrize(("beat", "ticks"), SCENES)
def test_a_shot_moves(scene: CrashScene, frame: Frame, beat: str, ticks: int) -> None:
    frames = [picture(scene, frame, beat, t) for t in range(0, ticks, 4)]
    moved = [before != after for before, after in pairwise(frames)]
    assert sum(moved) > 0.9 * len(moved)


def test_all_stands_still_on_the_star(scene: CrashScene, frame: Frame) -> None:
    frames = {picture(scene, frame, "impact", t) for t in range(4)}
    assert len(frames) == 1


def test_the_same_seed_draws_the_same_sparks(frame: Frame) -> None:
    one, same, other = (CrashScene(frame.palette, seed) for seed in (3, 3, 4))
    drawn = [picture(scene, frame, "torn", 30) for scene in (one, same, other)]
    assert drawn[0] == drawn[1]
    assert drawn[0] != drawn[2]


def test_nothing_of_what_was_in_the_strip_is_left(scene: CrashScene, frame: Frame) -> None:
    for beat in SHOTS:
        frame.strip.fill(0)
        clean = picture(scene, frame, beat, 20)
        frame.strip.fill(7)
        assert picture(scene, frame, beat, 20) == clean


def test_two_men_come_up_in_the_last_shot_and_one_shrugs(scene: CrashScene, frame: Frame) -> None:
    left = pygame.Rect(0, 60, 150, 72)

    def men(t: int) -> bytes:
        scene.draw(frame.strip, "smoke", t)
        return pygame.image.tobytes(frame.strip.subsurface(left), "P")

    ink = [men(t).count(0) for t in (20, 140)]
    assert ink[1] > 3 * ink[0]


def test_light_brightens_what_it_falls_on_and_nothing_else(frame: Frame) -> None:
    light, strip = Light(frame.palette), frame.strip
    grey = 20
    strip.fill(grey)
    light.pool(strip, (100, 60), (20, 16), "lamp", 0.8)
    assert strip.get_at_mapped((200, 60)) == grey
    lit = frame.palette[strip.get_at_mapped((100, 60))]
    assert sum(lit) > sum(frame.palette[grey]) + 60


def test_light_keeps_within_the_clip(frame: Frame) -> None:
    light, strip = Light(frame.palette), frame.strip
    strip.fill(20)
    strip.set_clip(pygame.Rect(0, 0, 100, 132))
    light.cone(strip, (40, 60), (200, 60), 30, 1.0)
    strip.set_clip(None)
    assert strip.get_at_mapped((60, 60)) != 20
    assert all(strip.get_at_mapped((x, 60)) == 20 for x in range(100, 200))


def test_a_veil_darkens_the_whole_strip(frame: Frame) -> None:
    light, strip = Light(frame.palette), frame.strip
    strip.fill(22)
    light.veil(strip, 0.5)
    for place in ((0, 0), (319, 131)):
        assert sum(frame.palette[strip.get_at_mapped(place)]) < sum(frame.palette[22])
