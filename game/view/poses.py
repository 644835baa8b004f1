"""Which frame of its sheet a body shows: found from its move and the tick in it, nothing else.

A blow has three tags, MOVE:start, MOVE:active and MOVE:recovery; any other move has one with its
own name. What a sheet lacks is shown by the nearest move that it has.
"""

from collections.abc import Mapping

from game.sim.actor import Actor
from game.sim.units import PX
from game.view.sheets import TICK_MS, Tag

# Nearest moves to a missing one, best first; the last resort is to stand.
NEAR = {
    "cross": ("jab",),
    "hook": ("cross", "jab"),
    "counter": ("hook", "jab"),
    "elbow": ("hook", "jab"),
    "uppercut": ("hook", "jab"),
    "pummel": ("jab",),
    "butt": ("headbutt",),
    "headbutt": ("hook", "jab"),
    "throw": ("hook",),
    "throwback": ("hook", "jab"),
    "carry_walk": ("walk",),
    "carry_coal_walk": ("carry_walk", "walk"),
    "heat": ("hook", "jab"),
    "second": ("punch",),
    "dig": ("punch",),
    "riposte": ("punch", "haymaker", "shovel"),
    "haymaker": ("punch",),
    "lash": ("haymaker", "punch"),
    "teeter": ("dizzy", "hurt"),
    "rush": ("punch",),
    "toss": ("punch",),
    "coals": ("toss", "punch"),
    "shovel": ("haymaker", "punch"),
    "backhand": ("shovel", "punch"),
    "iron": ("rush", "shovel", "punch"),
    "lean": ("sway", "hurt"),
    "shrug": ("roar", "idle"),
    "furnace": ("roar", "idle"),
    "block": ("guard",),
    "dizzy": ("hurt",),
    "gripped": ("dizzy", "hurt"),
    "hold": ("guard",),
    "thrown": ("air", "hurt"),
    "air": ("hurt",),
    "down": ("dead", "air", "hurt"),
    "dead": ("down", "air", "hurt"),
    "rise": ("duck", "down", "hurt"),
    "duck": ("guard",),
    "back": ("walk",),
    "wade": ("walk",),
    "cover": ("idle",),
    "disguised_walk": ("disguised",),
    "disguised": ("idle",),
    "reveal": ("taunt", "idle"),
    "seized": ("gripped", "dizzy", "hurt"),
    "slammed": ("dizzy", "hurt"),
    "emerge": ("walk",),
    "flee": ("walk",),
    "uproot": ("roar", "idle"),
    "birch": ("slam", "punch"),
    "slam": ("shovel", "punch"),
    "shove": ("haymaker", "punch"),
    "fire_magnum": ("fire",),
    "last": ("shoot",),
    "dry": ("guard",),
}
CARRIED = {"bottle": "carry", "coal": "carry_coal", "snowball": "carry", "leg": "carry_leg"}
DRAWN = 8  # ticks in which a firearm is raised
STRIDE_MS = 11  # ms of the walk for each pixel walked, so that no shoulder slides
Tags = Mapping[str, Tag]


def frame_of(tags: Tags, actor: Actor, stance: str = "") -> int:
    """Return the number of the frame that a body shows now; stance: where he is makes him so."""
    move = actor.move
    if move.name == "stand" or move.disguised:
        return _standing(tags, actor, stance)
    if move.aims:
        if move.name in tags:
            return tags[move.name].at(actor.t * TICK_MS)
        return tag_of(tags, move.aims, "start").part(min(actor.t, DRAWN - 1), DRAWN)
    if move.strike or move.hands or move.toss or move.rolls:
        return _striking(tags, actor)
    tag = tag_of(tags, move.name, "")
    if tag.once and actor.ends:
        return tag.part(actor.t, actor.ends)
    return tag.at(actor.t * TICK_MS)


def _standing(tags: Tags, actor: Actor, stance: str) -> int:
    """Walking is told by the velocity; each body breathes at its own time."""
    item = CARRIED.get(actor.pilot.item, "carry") if actor.pilot and actor.pilot.item else ""
    item = "disguised" if actor.move.disguised else item
    if actor.vx:
        way = stance or ("walk" if actor.vx * actor.face > 0 else "back")
        return tag_of(tags, f"{item}_walk" if item else way, "").at(abs(actor.x) / PX * STRIDE_MS)
    still = stance if stance != "wade" else ""
    still = still or ("guard" if actor.move.guard else "idle")
    return tag_of(tags, item or still, "").at((actor.t + actor.id * 17) * TICK_MS)


def _striking(tags: Tags, actor: Actor) -> int:
    move, t = actor.move, actor.t
    blow = actor.start + move.active
    if t < actor.start:
        phase, begin, length = "start", 0, actor.start
    elif t < blow:
        phase, begin, length = "active", actor.start, move.active
    else:
        phase, begin, length = "recovery", blow, actor.ends - blow
    item = actor.pilot.item if move.hands == "throwback" and actor.pilot else ""
    own = f"{move.name}_{item}"
    tag = tag_of(tags, own if f"{own}:{phase}" in tags else move.name, phase)
    return tag.part(t - begin, length) if tag.once else tag.at((t - begin) * TICK_MS)


def tag_of(tags: Tags, name: str, phase: str) -> Tag:
    """Return the tag of a move, or of the nearest move that the sheet has."""
    varied = name.partition("_")[0]  # slam_wild is a slam
    for candidate in (name, *NEAR.get(name, ()), varied, *NEAR.get(varied, ())):
        tag = tags.get(f"{candidate}:{phase}") if phase else tags.get(candidate)
        tag = tag or tags.get(candidate) or tags.get(f"{candidate}:active")
        if tag:
            return tag
    return tags["idle"]
