"""Which sheet and which part of it a body on lanes shows: found from the body alone."""

from collections.abc import Iterator

from game.sim.actor import Actor
from game.sim.stage import StagePlan
from game.sim.units import PX

COACHES = {"coach": "coach"}
RIVAL, RIVALS = "rival", "coach2"
PAINTS = {"sedan": 3, "pickup": 3, "van": 3, "motorcycle": 3}
TRAFFIC = (*PAINTS, "taxi", "police", "tow", "ambulance", "milk_truck", "dust_cart")
STANDING = ("works", "pillars", "ramp", "trench")
PARTS = (
    "works",
    "road",
    "gunfire",
    "glass",
    "weather",
    "road_signs",
    "el_train",
    "smoke",
    "blasts",
)
TURN = (5, 7, 11)  # ticks of a change up to which it is turned out, straight, turned back
ROLL = 2.95, 2.2  # px to a cel of a wheel: of a coach, of anything else
HARM = 3  # crashes to a state of damage
WORST = 2
DAMAGED = {"rival_pinned": 1, "rival_braking": 1, "rival_ramming": 1}
SINCE_RAMMED = 2  # blows after which the rival shows them


def sheet_of(kind: str, number: int = 0) -> str:
    """Return the sheet of a body of a kind, in the paint that its number has; or nothing."""
    if kind in COACHES:
        return COACHES[kind]
    if kind.startswith(RIVAL):
        return RIVALS
    if kind in STANDING:
        return "works"
    if kind not in TRAFFIC:
        return ""
    paint = number % PAINTS.get(kind, 1)
    return f"{kind}{paint + 1}" if paint else kind


def sheets_of(plan: StagePlan) -> Iterator[str]:
    """Yield every sheet that a part on lanes may show."""
    yield from PARTS
    names = (plan.pilot, *(kind for kind, _, _ in plan.actors), *(deal.kind for deal in plan.deals))
    for name in dict.fromkeys(names):
        for paint in range(PAINTS.get(name, 1)):
            sheet = sheet_of(name, paint)
            if sheet:
                yield sheet


def coach_tag(actor: Actor, harm: int, *, slowing: bool, swerve: str = "") -> tuple[str, int]:
    """Return tag and cel of a coach; swerve: the tag that something else than a change asks for."""
    course, rolled = actor.course, _rolled(actor, ROLL[0])
    if swerve:
        return f"{swerve}{harm}", 0
    if course and not course.settled and course.t <= TURN[-1]:
        way = "down" if course.to > course.lane else "up"
        return f"turn_{way}{harm}", next(n for n, last in enumerate(TURN) if course.t <= last)
    return f"{'brake' if slowing else 'roll'}{harm}", rolled


def car_tag(actor: Actor) -> tuple[str, int]:
    """Return tag and cel of what drifts."""
    course = actor.course
    if course and not course.settled:
        gait = actor.kind.gait
        way = "down" if course.to > course.lane else "up"
        return f"swerve_{way}", min(2, course.t * 3 // gait.change)
    if course and course.speed and not actor.vx:
        return "brake", 0
    return "roll", _rolled(actor, ROLL[1])


def harm_of(actor: Actor, crashes: int, blows: int) -> int:
    """Return how damaged a coach is, 0 to 2: ours by its crashes, the rival's by what he took."""
    if actor.pilot:
        return min(WORST, crashes // HARM)
    return min(WORST, DAMAGED.get(actor.kind.name, 0) + blows // SINCE_RAMMED)


def _rolled(actor: Actor, px: float) -> int:
    """Return the cel of a wheel by how far it has rolled, so that it never slides."""
    return int(actor.x / PX / px)
