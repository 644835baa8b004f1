"""Course: where a body is across the lanes, whether it has been announced, what carries it.

Lanes are numbers, 0 the farthest. A body's x is its front; it covers `length` behind that. While it
changes lanes it holds the old one for some ticks and the new one from some tick on.
"""

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from game.sim.actor import Actor
    from game.sim.gaits import Gait

# What a body does to who drives into it: "lane" shuts its lane, "line" the line between its lane
# and the next, "leap" shuts its lane to all who are not fast enough to fly over it.
Bars = Literal["", "lane", "line", "leap"]


class Course:
    """The place of one body across the lanes."""

    def __init__(self, lane: int, length: int, speed: int = 0) -> None:
        self.lane = lane
        self.to = lane  # the lane it changes to; `lane` when it is settled
        self.t = 0  # tick of the change
        self.length = length  # subpixels
        self.speed = speed  # of one carried along, subpixels a tick; 0: its gait's
        self.said = -1  # tick on which it was announced
        self.gone = False  # knocked aside: it bars nothing any more
        self.mount = -1  # id of the body that carries it
        self.offset = 0  # from that body's front, subpixels

    @property
    def settled(self) -> bool:
        """Whether it keeps its lane."""
        return self.to == self.lane

    def copy(self) -> "Course":
        """Return an equal course."""
        twin = Course.__new__(Course)
        twin.__dict__.update(self.__dict__)
        return twin

    def state(self) -> tuple[object, ...]:
        """Everything that a digest covers, in a fixed order."""
        return tuple(self.__dict__.values())


def holds(course: Course, gait: "Gait", lane: int) -> bool:
    """Tell whether a body holds a lane now: in a change it may hold both."""
    if course.to == course.lane:
        return lane == course.lane
    if lane == course.lane:
        return course.t < gait.leaves
    return lane == course.to and course.t >= gait.enters


def change(actor: "Actor", step: int, open_lanes: tuple[int, ...]) -> bool:
    """Begin a change to the lane `step` farther down; tell whether there is such a lane."""
    course = actor.course
    if course is None or not course.settled or course.lane + step not in open_lanes:
        return False
    course.to, course.t = course.lane + step, -1  # this tick is its tick 0
    return True


def go_across(actor: "Actor", gait: "Gait", lanes: tuple[int, ...]) -> bool:
    """Let a change go on for a tick, and set y; tell whether it ended on this one."""
    course = actor.course
    if course is None:
        return False
    ended = False
    if course.to != course.lane:
        course.t += 1
        if course.t >= gait.change:
            course.lane, ended = course.to, True
    old, new = lanes[course.lane], lanes[course.to]
    actor.y = old + (new - old) * course.t // gait.change if course.to != course.lane else old
    return ended


def tail(actor: "Actor") -> int:
    """Return where a body ends, subpixels."""
    return actor.x - actor.course.length if actor.course else actor.x


def beside(one: "Actor", other: "Actor", reach: int) -> bool:
    """Tell whether two are settled in neighbouring lanes with their fronts level within reach."""
    mine, theirs = one.course, other.course
    if mine is None or theirs is None or not (mine.settled and theirs.settled):
        return False
    return abs(mine.lane - theirs.lane) == 1 and abs(other.x - one.x) <= reach
