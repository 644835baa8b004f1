"""What arms and legs wear: names of materials that an outfit has added to the model."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Sleeve:
    """The cloth of an arm; `loose` is the air under it, in units.

    A `short` sleeve ends above the elbow. `cuff` is a band at the wrist, `glove` clothes the hand.
    """

    cloth: str
    loose: float = 1.6
    cuff: str = ""
    glove: str = ""
    short: bool = False


@dataclass(frozen=True)
class Legwear:
    """What clothes a leg from the hip down; skin leaves it bare.

    `near_shin` clothes the near shin and foot where that leg differs. A `skirt` is one cloth round
    both thighs.
    """

    thigh: str = "skin"
    shin: str = "skin"
    shoe: str = "skin"
    near_shin: str = ""
    skirt: bool = False
