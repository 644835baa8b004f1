"""Films hold the pictures they were given, at the times they were meant for."""

import os
import sys
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from weakref import WeakSet

import pygame
import pytest
from PIL import Image

from game.cli import main
from game.faults import BadInputError
from game.replay.tape import record
from game.replay.tape_file import save
from game.resources import asset
from game.session import Session, Start
from game.testing.arena import arena
from game.view import film
from game.view.film import WRITERS, Shape, check_film, check_film_place, write_film, write_still
from game.view.frame import FLASH, SIZE
from game.view.palette import CREAM, frame_palette, mix, read_gpl

PALETTE = frame_palette(
    read_gpl(asset("palettes/figures.gpl")), read_gpl(asset("palettes/rooms.gpl"))
)
MP4_MARK = b"\0\0\0\x20ftypisom"


def pictures(number: int, *, flash: int = 0) -> Iterator[pygame.Surface]:
    """Give pictures in which a bar goes over a pattern; the first few in a flash."""
    for place in range(number):
        picture = pygame.Surface(SIZE, depth=8)
        part = 0.4 * (flash - place) / FLASH if place < flash else 0
        picture.set_palette(mix(PALETTE, CREAM, part))
        for x in range(0, 320, 4):
            picture.fill(x * 7 % 128, (x, 0, 4, 180))
        picture.fill(40, (place * 5, 30, 40, 90))
        yield picture


def rgb(picture: pygame.Surface) -> bytes:
    return pygame.image.tobytes(picture, "RGB")


def written(path: Path, number: int, fps: int = 60, scale: int = 1) -> Path:
    check_film(path, number, scale, fps)
    write_film(path, pictures(number), Shape(scale, fps, PALETTE))
    return path


def frames(path: Path) -> tuple[list[bytes], list[float]]:
    """Return the pictures that a film shows, and for how many ms each."""
    with Image.open(path) as image:
        seen, times = [], []
        for number in range(getattr(image, "n_frames", 1)):
            image.seek(number)
            seen.append(image.convert("RGB").tobytes())
            times.append(image.info.get("duration", 0))
    return seen, times


@pytest.mark.parametrize(
    ("name", "fps"), [("a.png", 60), ("a.png", 30), ("a.webp", 60), ("a.webp", 30), ("a.gif", 30)]
)
def test_a_film_shows_every_picture_as_it_is(name: str, fps: int, tmp_path: Path) -> None:
    seen, times = frames(written(tmp_path / name, 12, fps))
    assert seen == [rgb(picture) for picture in pictures(12)]
    assert sum(times) == pytest.approx(12 * 1000 / fps)
    assert max(times) - min(times) <= 10, "one picture stays much longer than another"


@pytest.mark.parametrize("fps", [60, 30])
def test_the_times_of_a_png_are_exact(fps: int, tmp_path: Path) -> None:
    data = written(tmp_path / "a.png", 3, fps).read_bytes()
    controls = [part[20:24] for part in data.split(b"fcTL")[1:]]
    delays = [Fraction(*(int.from_bytes(c[i : i + 2], "big") for i in (0, 2))) for c in controls]
    assert delays == [Fraction(1, fps)] * 3


def test_a_picture_that_does_not_change_is_kept_and_costs_next_to_nothing(tmp_path: Path) -> None:
    one, many = tmp_path / "one.png", tmp_path / "many.png"
    picture = next(pictures(1))
    write_film(one, iter([picture]), Shape(1, 60, PALETTE))
    write_film(many, iter([picture] * 50), Shape(1, 60, PALETTE))
    assert len(frames(many)[0]) == 50
    assert many.stat().st_size < one.stat().st_size + 50 * 90


def test_a_png_keeps_no_picture_in_memory(tmp_path: Path) -> None:
    alive: WeakSet[pygame.Surface] = WeakSet()
    most = 0

    def given() -> Iterator[pygame.Surface]:
        nonlocal most
        for picture in pictures(30):
            alive.add(picture)
            most = max(most, len(alive))
            yield picture

    write_film(tmp_path / "a.png", given(), Shape(1, 60, PALETTE))
    assert most <= 3


@pytest.mark.parametrize("name", ["a.png", "a.webp", "a.gif"])
def test_at_a_scale_every_pixel_is_a_square(name: str, tmp_path: Path) -> None:
    seen, _ = frames(written(tmp_path / name, 2, 30, scale=3))
    for picture, large in zip(pictures(2), seen, strict=True):
        assert large == rgb(pygame.transform.scale_by(picture, 3))


def test_a_still_is_the_picture(tmp_path: Path) -> None:
    picture = next(pictures(1))
    write_still(tmp_path / "a.png", picture, 1)
    assert frames(tmp_path / "a.png")[0] == [rgb(picture)]


@pytest.mark.parametrize("name", ["a.png", "a.gif"])
def test_a_flash_comes_out_bright_and_what_follows_as_it_is(name: str, tmp_path: Path) -> None:
    write_film(tmp_path / name, pictures(FLASH + 2, flash=FLASH), Shape(1, 30, PALETTE))
    seen, _ = frames(tmp_path / name)
    meant = [rgb(picture) for picture in pictures(FLASH + 2, flash=FLASH)]
    plain = [rgb(picture) for picture in pictures(FLASH + 2)]
    assert seen[FLASH:] == meant[FLASH:] == plain[FLASH:]
    off = [
        sum(abs(a - b) for a, b in zip(*two, strict=True)) for two in zip(seen, meant, strict=True)
    ]
    flat = [
        sum(abs(a - b) for a, b in zip(*two, strict=True)) for two in zip(plain, meant, strict=True)
    ]
    assert all(o < f / 3 for o, f in zip(off[: FLASH // 2], flat, strict=False))
    assert off[0] / len(meant[0]) < 6, "the nearest colours are far off"


def test_a_flash_is_exact_in_a_webp(tmp_path: Path) -> None:
    write_film(tmp_path / "a.webp", pictures(4, flash=4), Shape(1, 60, PALETTE))
    assert frames(tmp_path / "a.webp")[0] == [rgb(picture) for picture in pictures(4, flash=4)]


# ---- what cannot be written --------------------------------------------------------------------
def broken() -> Iterator[pygame.Surface]:
    yield from pictures(2)
    message = "the tape breaks off"
    raise BadInputError(message)


@pytest.mark.parametrize("name", ["a.png", "a.webp", "a.gif"])
def test_a_fault_leaves_what_was_there_and_no_half_film(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    before = written(path, 2, 30).read_bytes()
    with pytest.raises(BadInputError, match="breaks off"):
        write_film(path, broken(), Shape(1, 30, PALETTE))
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("name", ["a.tape", "a", "a.jpg", "a.PNG.txt"])
def test_a_name_that_says_no_kind_is_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match=r"a film is \.png, \.webp, \.gif, \.mp4"):
        check_film(tmp_path / name, 1, 1, 60)


def test_large_letters_say_it_too(tmp_path: Path) -> None:
    assert frames(written(tmp_path / "A.PNG", 2))[0]


def test_only_pictures_and_films_are_written_over(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    for begin in (b"", b"\x89PNG\r\n", b"GIF89a", b"RIFF1234", MP4_MARK):
        path.write_bytes(begin)
        check_film_place(path)
    path.write_text("a day's work")
    with pytest.raises(BadInputError, match="is there and is no picture or film"):
        check_film_place(path)


@pytest.mark.parametrize("name", [".", "nowhere/a.png", "x" * 3000 + ".png"])
def test_a_place_that_can_take_none_is_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match="choose another place"):
        check_film_place(tmp_path / name)


def test_a_gif_cannot_be_quick(tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match=r"a \.gif cannot show 60 a second; choose 30"):
        check_film(tmp_path / "a.gif", 1, 1, 60)


@pytest.mark.parametrize("kind", [".webp", ".gif"])
def test_what_would_not_fit_into_memory_is_refused(kind: str, tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match=r"do not fit into memory.*choose \.png"):
        check_film(tmp_path / f"a{kind}", 12_000, 1, 30)
    check_film(tmp_path / f"a{kind}", 180, 2, 30)
    check_film(tmp_path / "a.png", 12_000, 4, 30)


def test_without_pillow_a_png_is_written_and_others_say_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(film, "find_spec", lambda _: None)
    check_film(tmp_path / "a.png", 1, 1, 60)
    for kind in (".webp", ".gif"):
        with pytest.raises(BadInputError, match=r'pip install "redheat\[film\]"'):
            check_film(tmp_path / f"a{kind}", 1, 1, 30)


def test_without_ffmpeg_an_mp4_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(BadInputError, match=r"\.mp4 needs the program ffmpeg"):
        check_film(tmp_path / "a.mp4", 1, 1, 60)


@pytest.fixture
def ffmpeg(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program of that name which writes what it reads, or gives up."""
    folder = tmp_path / "bin"
    folder.mkdir()
    program = folder / "ffmpeg"
    program.write_text(
        f"#!{sys.executable}\nimport os, sys\n"
        "if 'GIVE_UP' in os.environ: sys.exit('no\\nno such encoder')\n"
        "open(sys.argv[-1], 'wb').write(sys.stdin.buffer.read())\n"
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder), prepend=os.pathsep)
    return program


@pytest.mark.skipif(sys.platform == "win32", reason="a script is no program there")
@pytest.mark.usefixtures("ffmpeg")
def test_an_mp4_is_handed_to_ffmpeg_picture_by_picture(tmp_path: Path) -> None:
    path = written(tmp_path / "a.mp4", 5, scale=2)
    assert len(path.read_bytes()) == 5 * 640 * 360 * 3


@pytest.mark.skipif(sys.platform == "win32", reason="a script is no program there")
@pytest.mark.usefixtures("ffmpeg")
def test_an_ffmpeg_that_gives_up_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIVE_UP", "1")
    with pytest.raises(BadInputError, match=r"a\.mp4: ffmpeg could not write it \(no such enc"):
        written(tmp_path / "a.mp4", 60)
    assert not list(tmp_path.glob("a.*"))


def test_every_kind_is_checked() -> None:
    assert set(WRITERS) == {".png", ".webp", ".gif", ".mp4"}


# ---- the command -------------------------------------------------------------------------------
@pytest.fixture(scope="module")
def tape(tmp_path_factory: pytest.TempPathFactory) -> Path:
    session = Session(Start(arena(), seed=2))
    for tick in range(40):
        session.step((16 if tick % 8 == 0 else 1,))
    path = tmp_path_factory.mktemp("tapes") / "walk.tape"
    save(record(session), path)
    return path


def told(capsys: pytest.CaptureFixture[str]) -> str:
    out, err = capsys.readouterr()
    return out + err


def test_the_film_of_a_tape_lies_beside_it(tape: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tape", "video", str(tape)]) == 0
    path = tape.with_suffix(".png")
    assert told(capsys).startswith(f"{path}: ticks 1 to 40, 40 pictures, 0.7 s, ")
    seen, times = frames(path)
    assert len(seen) == 40
    assert times == pytest.approx([1000 / 60] * 40)


@pytest.mark.parametrize(
    ("words", "number"),
    [
        (["--last", "10"], 10),
        (["--last", "1000"], 40),
        (["--from", "31"], 10),
        (["--from", "11", "--ticks", "5"], 5),
        (["--ticks", "7"], 7),
        (["--last", "10", "--fps", "30"], 5),
    ],
)
def test_a_part_of_a_tape(tape: Path, words: list[str], number: int, tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    assert main(["tape", "video", str(tape), "--out", str(path), *words]) == 0
    assert len(frames(path)[0]) == number


@pytest.mark.parametrize("scale", ["1", "2"])
def test_the_still_is_the_last_picture_of_the_film(tape: Path, scale: str, tmp_path: Path) -> None:
    film_path, still = tmp_path / "a.png", tmp_path / "b.png"
    words = ["tape", "video", str(tape), "--scale", scale, "--from", "9", "--ticks", "20", "--out"]
    assert main([*words, str(film_path)]) == 0
    assert main([*words, str(still), "--still"]) == 0
    assert frames(still)[0] == frames(film_path)[0][-1:]


def test_a_gif_is_slow_by_itself(tape: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.gif"
    assert main(["tape", "video", str(tape), "--out", str(path)]) == 0
    assert sum(frames(path)[1]) == pytest.approx(40 * 1000 / 60, abs=10)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--from", "41"], "has ticks 1 to 40; 41 is not among them"),
        (["--out", "nowhere/a.png"], "there is no such folder"),
        (["--out", "a.tape"], "a film is .png"),
        (["--out", "a.gif", "--still"], "a still is .png"),
        (["--out", "a.gif", "--fps", "60"], "choose 30"),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence(
    tape: Path, words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["tape", "video", str(tape), *words]) == 2
    err = told(capsys)
    assert said in err
    assert err.count("\n") == 1


def test_a_film_of_no_tape(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tape", "video", str(tmp_path / "gone.tape")]) == 2
    assert "cannot be read" in told(capsys)


@pytest.mark.parametrize(
    "words", [["--scale", "5"], ["--fps", "50"], ["--last", "0"], ["--from", "1", "--last", "2"]]
)
def test_words_it_does_not_take(tape: Path, words: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["tape", "video", str(tape), *words])
    assert ended.value.code == 2
