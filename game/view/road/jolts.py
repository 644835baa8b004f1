"""How hard what happens on the road shakes the strip, 0 to 1."""

from collections.abc import Iterable

from game.sim.events import Event
from game.sim.world import World
from game.view.road.scenes import scene_of

HITS = {
    "crash": 0.85,
    "scrape": 0.55,
    "ram": 0.5,
    "swing": 0.7,
    "bounce": 0.6,
    "shoot": 0.25,
    "hit": 0.9,
}
OTHERS = {"land": 0.6, "locked": 0.7, "mark": 0.4}
ASIDE = 0.4  # a body thrown aside by one who goes on
SCENES = {
    ("brakes", 18): 0.3,
    ("impact", 0): 0.9,
    ("torn", 8): 0.5,
    ("wagons", 20): 0.3,
    ("wagons", 66): 0.7,
}


def jolt(world: World, events: Iterable[Event]) -> float:
    """Return the hardest jolt of a tick."""
    scene = scene_of(world)
    hardest = SCENES.get(scene, 0.0) if scene else 0.0
    for event in events:
        if event.name == "hit" or (event.name, event.what) == ("failed", "hit"):
            hardest = max(hardest, HITS.get(event.what, 0.0))
        elif event.name == "aside" and event.what != "crash":
            hardest = max(hardest, ASIDE)
        else:
            hardest = max(hardest, OTHERS.get(event.name, 0.0))
    return hardest
