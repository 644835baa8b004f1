"""What a painted pixel is made of."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Material:
    """Flat colour (RGB text), gloss 0 (dull) to 1 (wet tile), and whether it shines by itself."""

    colour: str
    gloss: float = 0.0
    glows: bool = False

    @property
    def rgb(self) -> tuple[float, float, float]:
        r, g, b = (int(self.colour[i : i + 2], 16) / 255 for i in (0, 2, 4))
        return r, g, b
