"""Heads for scenes: each speaker blinks, talks, and has one mood; a coloured lamp behind him.

Tags are NAME, NAME:talk and NAME:MOOD. The pivot is the middle of the lower edge.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np

from assets.studio.figures.character import Character, pose_figure
from assets.studio.figures.draw import rendered
from assets.studio.figures.head import Face, Mouth
from assets.studio.figures.pose import Pose
from assets.studio.figures.render import Light, Pixels, View
from assets.studio.heads.people import SPEAKERS, Speaker
from assets.studio.palette import CLEAR, RIM_OFFSET, figure_palette, ramp
from assets.studio.sheet import Cel, Strip, write_sheet

WIDTH, HEIGHT, SCALE = 64, 72, 1.7  # pixels, pixels, pixels a unit
LEFT, ABOVE = -19.5, 29.5  # units from the chin: the picture's left and upper edges
BUST = Pose(
    near=(8, 4, 27),
    far=(6, 4, -26),
    lean=2,
    yaw=38,
    near_pole=(-1, -0.2, 0.5),
    far_pole=(-1, -0.2, -0.5),
    empty=True,
)
OPEN_MS, BLINK_MS, TALK_MS, MOOD_MS = 2600, 120, 110, 1000
TALK: tuple[tuple[Mouth, float], ...] = (("set", 0.0), ("open", -4.0), ("snarl", 1.5))
MOODS: dict[str, tuple[float, Mouth]] = {  # how angry the brow is, and the mouth
    "angry": (1.1, "snarl"),
    "smile": (-0.1, "smile"),
    "worried": (-1.1, "frown"),
}
LAMP = Light(key=(0.5, 0.6, 0.62), ambient=0.05, power=0.82, rim_power=0.7)


def _brightness(pixels: Pixels) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    """Return how light each pixel's colour is, 0..1."""
    flat = np.array(figure_palette().flat(), float).reshape(-1, 3)
    light = np.zeros(256)
    light[: len(flat)] = flat @ (0.30, 0.59, 0.11) / 255
    return np.asarray(light[pixels])


def portrait(speaker: Speaker, face: Face, nod: float = 0.0) -> Pixels:
    """Return one head with that face, its edge coloured by the lamp behind."""
    look: Character = replace(speaker.look, face=face)
    model = pose_figure(look, replace(BUST, nod=nod)).model
    x, y, _ = model.origin  # the chin: the head was put on last
    left, top = float(x) + LEFT / speaker.small, float(y) + ABOVE + speaker.tall
    light = replace(LAMP, lift=look.lift)
    pixels, _ = rendered(model, View(left, top, WIDTH, HEIGHT, SCALE * speaker.small), light)
    rim = (pixels >= RIM_OFFSET) & (pixels != CLEAR)
    pixels[rim] -= RIM_OFFSET
    steps = np.array(ramp(speaker.rim), np.uint8)
    level = np.clip(0.2 + _brightness(pixels), 0, 0.999)
    pixels[rim] = steps[(level[rim] * len(steps)).astype(int)]
    return pixels


def _strips(name: str, speaker: Speaker) -> Iterator[tuple[str, Strip]]:
    plain = speaker.look.face

    def cel(face: Face, ms: int, nod: float = 0.0) -> Cel:
        return Cel(portrait(speaker, face, nod), (WIDTH // 2, HEIGHT), ms)

    shut = replace(plain, eye=0.2, lidded=0.2 if plain.eye > 1 else 1.0)  # painted lids are thick
    yield name, Strip((cel(plain, OPEN_MS), cel(shut, BLINK_MS)))
    yield (
        f"{name}:talk",
        Strip(tuple(cel(replace(plain, mouth=m), TALK_MS, nod) for m, nod in TALK)),
    )
    angry, mouth = MOODS[speaker.mood]
    moved = replace(plain, angry=angry, mouth=mouth)
    yield f"{name}:{speaker.mood}", Strip((cel(moved, MOOD_MS),))


def bake(root: Path) -> list[Path]:
    strips = {tag: s for name, who in SPEAKERS.items() for tag, s in _strips(name, who)}
    return write_sheet(root / "sprites", "heads", strips)
