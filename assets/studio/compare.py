"""How far a file is from the one that was made again.

Pictures must be equal in every pixel, palette and size, not in how they are packed. Sound may be
-60 dB off, since another numpy may round otherwise. Anything else must be equal to the byte.
"""

from pathlib import Path

SOUND_TOLERANCE = 0.001  # of full scale: -60 dB


def difference(kept: Path, made: Path) -> str:
    """Say how the file that is kept differs from the one made now; nothing if it does not."""
    if not kept.is_file():
        return "missing"
    if kept.read_bytes() == made.read_bytes():
        return ""
    if made.suffix == ".png":
        return _picture(kept, made)
    if made.suffix == ".ogg":
        return _sound(kept, made)
    return "not what its sources make"


def _picture(kept: Path, made: Path) -> str:
    import numpy as np
    from PIL import Image

    with Image.open(kept) as old, Image.open(made) as new:
        if old.mode != new.mode or old.size != new.size:
            return f"is {old.mode} {old.size}, its sources make {new.mode} {new.size}"
        if old.getpalette() != new.getpalette() or old.info != new.info:
            return "has another palette than its sources give it"
        unlike = np.asarray(old) != np.asarray(new)
    pixels = int(unlike.reshape(*unlike.shape[:2], -1).any(-1).sum())
    return f"{pixels} pixels are not as its sources make them" if pixels else ""


def _sound(kept: Path, made: Path) -> str:
    import numpy as np
    import soundfile

    old, _ = soundfile.read(kept)
    new, _ = soundfile.read(made)
    if old.shape != new.shape:
        return f"is {len(old)} samples long, its sources make {len(new)}"
    off = float(np.abs(old - new).max(initial=0))
    return f"is up to {off:.4f} off what its sources make" if off > SOUND_TOLERANCE else ""
