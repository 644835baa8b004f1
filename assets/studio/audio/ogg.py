"""OGG Vorbis files with our own comments, the same bytes every time on one machine."""

from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import soundfile
from mutagen.ogg import OggPage
from mutagen.oggvorbis import OggVorbis

from assets.studio.audio.waves import RATE, Wave
from game.faults import BadInputError

Page: Any = OggPage  # mutagen carries no types
Comments: Any = OggVorbis

SERIAL = 1989
BLOCK = 8192  # frames handed over at once; libsndfile overflows its stack on a whole piece


def write(path: Path, sound: Wave, tags: dict[str, str], quality: float) -> Path:
    """Write samples (channels, n) at a quality of 0 to 1."""
    raw = BytesIO()
    with soundfile.SoundFile(
        raw,
        "w",
        RATE,
        sound.shape[0],
        format="OGG",
        subtype="VORBIS",
        compression_level=1 - quality,
    ) as out:
        frames = sound.T.astype(np.float32)
        for start in range(0, len(frames), BLOCK):
            out.write(frames[start : start + BLOCK])
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(_signed(_tagged(raw, tags)))
    return path


def _tagged(raw: BytesIO, tags: dict[str, str]) -> BytesIO:
    raw.seek(0)
    comments = Comments(raw)
    comments.delete(raw)
    comments.update(tags)
    raw.seek(0)
    comments.save(raw, padding=lambda _: 0)
    raw.seek(0)
    return raw


def _signed(raw: BytesIO) -> bytes:
    """Replace the stream's random serial number by ours."""
    out, size = [], len(raw.getvalue())
    while raw.tell() < size:
        page = Page(raw)
        page.serial = SERIAL
        out.append(page.write())
    return b"".join(out)


def read(path: Path) -> tuple[Wave, dict[str, str]]:
    """Decode a file -> samples (channels, n), comments."""
    if not path.is_file():
        raise BadInputError("there is no such sound; bake it first.", path)
    try:
        samples, rate = soundfile.read(path, always_2d=True)
    except soundfile.LibsndfileError as fault:
        raise BadInputError(f"is no sound ({fault.error_string}) bake it again.", path) from fault
    if rate != RATE:
        raise BadInputError(f"is sampled at {rate} Hz, not {RATE}; bake it again.", path)
    return np.asarray(samples.T, np.float64), read_tags(path)


def read_tags(path: Path) -> dict[str, str]:
    return {key.upper(): values[0] for key, values in Comments(path).items()}
