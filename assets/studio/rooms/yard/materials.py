"""Materials that only this room has; names are unique over all rooms."""

from assets.studio.rooms.material import Material

MATERIALS: dict[str, Material] = {}
