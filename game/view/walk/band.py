"""One row of the picture of a walk: a piece of the level, and below it the player's way there.

Below a place is what came about there, the later the lower. Behind the way lies what the view
showed; a box is a fight, for which the view was held.
"""

import pygame

from game.sim.units import PX, TICKS, VIEW
from game.testing.walk import Walk, clock
from game.testing.walker import Fight
from game.view.inks import CLEAR, GREY, INK
from game.view.sheets import Sheet
from game.view.type import Type
from game.view.walk.labels import labels_of, shelve
from game.view.walk.marks import (
    BAD,
    BEATEN,
    FAINT,
    FOUND,
    FULL,
    GOOD,
    HALF,
    HARM,
    LITTLE,
    PLAIN,
    SHOWN,
    draw_box,
    draw_cross,
    draw_disc,
    draw_tick,
)
from game.view.walk.rows import Row

SECOND, SLOW, FAIR = 4, 12, 600  # px down: least and most a second, and wished for in all
STRIP = 132  # px of the level's height
SIDE, RIM = 40, 16  # px left of a row for the time, and round everything
LINE = 9  # px from one line of small words to the next
SCALE = 13  # px for the scale below the strip
LEAST_CHART = 72  # px
SHELF = 106  # px from the strip's top on which things to find lie
GRID = 10 * TICKS
SPAN = VIEW // PX
ENDS = {"clear": "out", "dead": "died here", "timeout": "time over", "stuck": "stuck here",
        "endless": "not through"}  # fmt: skip


class Band:
    """One row: labels, a piece of the level, a scale of px, and the way below."""

    def __init__(self, walk: Walk, row: Row, type_: Type) -> None:
        self.walk = walk
        self.row = row
        self.type = type_
        self.diary = walk.best.diary
        self.shelves = shelve(
            type_.small, [each for each in labels_of(walk) if self._has(each.x)], row
        )
        self.lane = max(len(self.shelves), 1) * LINE + 5
        self.second = min(max(FAIR * TICKS // walk.best.ticks, SECOND), SLOW)
        tall = (row.last - row.first) * self.second // TICKS + 20
        self.chart = max(tall, LEAST_CHART) if row.last else 24
        self.height = self.lane + STRIP + SCALE + self.chart
        self.top = 0  # of the chart in the picture
        self.taken: list[pygame.Rect] = []  # by marks and words
        self.points: list[tuple[int, int]] = []  # of the way

    def draw(
        self,
        ink: pygame.Surface,
        top: int,
        level: pygame.Surface,
        picture: pygame.Surface,
        items: Sheet,
    ) -> None:
        """Draw the row from y `top` on: words and lines into `ink`, the level into `picture`."""
        strip = pygame.Rect(SIDE, top + self.lane, self.row.right - self.row.left, STRIP)
        self.top = strip.bottom + SCALE
        ink.fill(CLEAR, strip)
        picture.blit(level, strip, (self.row.left, 0, *strip.size))
        self._things(ink, items, strip)
        self._words(ink, strip.top)
        self._scale(ink, strip.bottom)
        if not self.row.last:
            self.type.text.draw(ink, "Nobody came here.", (SIDE, self.top + 6), BAD)
            return
        self._ground(ink)
        self._times(ink)
        self._finds(ink)
        self._way(ink)
        self._marks(ink)
        self._ends(ink)

    def _has(self, x: int) -> bool:
        return self.row.left <= x < self.row.right

    def _x(self, x: int) -> int:
        """Return where a place of the level is in the picture, within the row."""
        return SIDE + min(max(x, self.row.left), self.row.right - 1) - self.row.left

    def _y(self, tick: int) -> int:
        """Return where a tick is in the picture, within the row."""
        tick = min(max(tick, self.row.first), self.row.last)
        return self.top + 4 + (tick - self.row.first) * self.second // TICKS

    # ---- above -------------------------------------------------------------------------------
    def _things(self, ink: pygame.Surface, items: Sheet, strip: pygame.Rect) -> None:
        missed = self.walk.missed("pickups")
        for number, pickup in enumerate(self.walk.plan.pickups):
            x = pickup.x // PX
            if not self._has(x):
                continue
            cut = items.frame(pickup.item, 0)
            ink.blit(cut.surface, (self._x(x) + cut.dx, strip.top + SHELF + cut.dy))
            if number in missed and (self.walk.won or self.diary.passed(pickup.x)):
                draw_cross(ink, (self._x(x), strip.top + SHELF - 10), 7, HARM, 3)

    def _words(self, ink: pygame.Surface, below: int) -> None:
        placed = [
            (SIDE + left, below - 4 - (shelf + 1) * LINE, label)
            for shelf, labels in enumerate(self.shelves)
            for left, label in labels
        ]
        for _, y, label in placed:
            ink.fill(label.ink, (self._x(label.x), y + LINE - 1, 1, below - y - LINE + 1))
        for left, y, label in placed:
            self.type.small.draw(ink, label.words, (left, y), label.ink, outline=INK)

    def _scale(self, ink: pygame.Surface, y: int) -> None:
        first = -(-self.row.left // 100) * 100
        self.type.small.draw(ink, "px", (SIDE - 6, y + 4), FAINT, align="right")
        for x in range(first, self.row.right, 100):
            at = self._x(x)
            ink.fill(FAINT, (at, y, 1, 3))
            wide = self.type.small.width(str(x)) // 2
            middle = min(max(at, SIDE + wide), self._x(self.row.right) - wide)
            self.type.small.draw(ink, str(x), (middle, y + 4), FAINT, align="centre")

    # ---- behind ------------------------------------------------------------------------------
    def _ground(self, ink: pygame.Surface) -> None:
        """The view as it went, and the fights as boxes with their words beside."""
        left, right = SIDE, self._x(self.row.right) + 1
        for y in range(self._y(self.row.first), self._y(self.row.last) + 1):
            tick = self.row.first + (y - self._y(self.row.first)) * TICKS // self.second
            view = self.diary.way[min(tick, self.row.last) - 1].view - self.row.left + SIDE
            begin, end = max(view, left), min(view + SPAN, right)
            if begin < end:
                ink.fill(SHOWN, (begin, y, end - begin, 1))
        for fight in self.diary.fights:
            view = self.diary.way[fight.began - 1].view
            if self.row.left <= view + SPAN // 2 < self.row.right:
                self._fight(ink, fight, view)

    def _fight(self, ink: pygame.Surface, fight: Fight, view: int) -> None:
        top, bottom = self._y(fight.began), self._y(fight.ended or self.walk.best.ticks)
        left, right = self._x(view), self._x(view + SPAN - 1) + 1
        box = pygame.Rect(left, top, right - left, bottom - top + 1)
        draw_box(ink, box)
        self._fight_words(ink, fight, box)

    def _fight_words(self, ink: pygame.Surface, fight: Fight, box: pygame.Rect) -> None:
        """Write on the side that lies behind him, which is empty; at the edge on the other."""
        seconds = f"{((fight.ended or self.walk.best.ticks) - fight.began) / TICKS:.0f} s"
        hits = {0: "guarded", 1: "1 hit"}.get(fight.hits, f"{fight.hits} hits")
        cost = f"-{fight.lost} energy, {hits}" if fight.lost else "unhurt"
        lines = (
            (self.type.text, self.walk.name_of(fight.wave), PLAIN),
            (self.type.small, seconds, FAINT) if fight.ended
            else (self.type.small, f"{seconds}, NOT OPENED", BAD),
            (self.type.small, cost, BAD if fight.lost else FAINT),
        )  # fmt: skip
        wide = max(face.width(words) for face, words, _ in lines) + 7
        left_fits, right_fits = box.left - wide > SIDE, box.right + wide < ink.get_width()
        right = right_fits and (self.walk.plan.direction < 0 or not left_fits)
        x = box.right + 7 if right else box.left - 7
        y = box.top - 1
        for face, words, colour in lines:
            face.draw(ink, words, (x, y), colour, outline=INK, align="left" if right else "right")
            y += face.line + 1

    def _times(self, ink: pygame.Surface) -> None:
        right = self._x(self.row.right)
        for tick in range(-(-self.row.first // GRID) * GRID, self.row.last + 1, GRID):
            y = self._y(tick)
            for x in range(SIDE, right, 4):
                ink.set_at((x, y), GREY[2])
            self.type.small.draw(ink, clock(tick), (SIDE - 6, y - 4), FAINT, align="right")

    def _finds(self, ink: pygame.Surface) -> None:
        """A dotted line from each thing on the way down to when it was met."""
        plan, missed = self.walk.plan, self.walk.missed("pickups")
        for number, pickup in enumerate(plan.pickups):
            tick = self.diary.pickups[number]
            if tick or number in missed:
                self._plumb(ink, pickup.x // PX, tick, FOUND if tick else HARM)
        for point, tick in zip(plan.checkpoints, self.diary.checkpoints, strict=True):
            self._plumb(ink, point.x // PX, tick, GOOD if tick else HARM)

    def _plumb(self, ink: pygame.Surface, x: int, tick: int, colour: int) -> None:
        if not self._has(x):
            return
        at, end = self._x(x), self._y(tick or self.row.last)
        for y in range(self.top, end, 3):
            ink.set_at((at, y), colour)
        if tick:
            draw_tick(ink, (at, end), colour)
        else:
            draw_cross(ink, (at, end), 3, colour)

    # ---- the way -----------------------------------------------------------------------------
    def _way(self, ink: pygame.Surface) -> None:
        steps = self.diary.way[self.row.first - 1 : self.row.last]
        most = self.walk.best.session.world.players[0].most
        for tick, step in enumerate(steps, self.row.first):
            at = self._x(step.x), self._y(tick)
            if self.points and at != self.points[-1] and self._has(step.x):
                quarter = step.energy * 4 // most
                colour = LITTLE if quarter < 1 else HALF if quarter < 2 else FULL
                pygame.draw.line(ink, colour, self.points[-1], at, 2)
            self.points.append(at)

    def _marks(self, ink: pygame.Surface) -> None:
        for foe in self.diary.beaten:
            if self._here(foe.x, foe.tick):
                draw_cross(ink, (self._x(foe.x), self._y(foe.tick)), 2, BEATEN)
        losses = [loss for loss in self.diary.losses if self._here(loss.x, loss.tick)]
        for loss in losses:
            at = self._x(loss.x), self._y(loss.tick)
            radius = 2 if loss.guarded else min(3 + loss.amount // 8, 6)
            draw_disc(ink, at, radius)
            self.taken.append(pygame.Rect(at[0] - radius, at[1] - radius, radius * 2, radius * 2))
        for loss in losses:
            if not loss.guarded:
                self._beside(ink, f"-{loss.amount}", self._x(loss.x), self._y(loss.tick))
        for life in self.diary.lives:
            if self._here(life.x, life.tick):
                x, y = self._x(life.x), self._y(life.tick)
                draw_cross(ink, (x, y), 7, HARM, 3)
                self._beside(ink, "life lost", x, y)
        harmed = [harm._replace(what=f"{harm.what} harmed") for harm in self.diary.harmed]
        for mark in (*self.diary.bumps, *harmed):
            if self._here(mark.x, mark.tick):
                x, y = self._x(mark.x), self._y(mark.tick)
                draw_cross(ink, (x, y), 4, HARM, 2)
                self._beside(ink, mark.what, x, y)

    def _here(self, x: int, tick: int) -> bool:
        return self._has(x) and self.row.first <= tick <= self.row.last

    def _beside(self, ink: pygame.Surface, words: str, x: int, y: int) -> None:
        """Write beside a mark, where least of the way is covered and nothing else is written."""
        wide = self.type.small.width(words)
        sides = [(dx, dy) for dy in (-4, 4, -12) for dx in (9, -9 - wide)]
        places = [pygame.Rect(x + dx, y + dy, wide, 8) for dx, dy in sides]
        free = [p for p in places if p.left >= SIDE and p.collidelist(self.taken) < 0]
        if free:
            place = min(free, key=lambda p: sum(map(p.collidepoint, self.points)))
            self.type.small.draw(ink, words, place.topleft, BAD, outline=INK)
            self.taken.append(place.inflate(2, 0))

    def _ends(self, ink: pygame.Surface) -> None:
        """Say where the way goes on, or how it ended."""
        best, last = self.walk.best, self.row.last
        step = self.diary.way[last - 1]
        words, colour = ENDS[best.ending], BAD
        if last < best.ticks:
            words, colour = "goes on below", FAINT
        elif best.won:
            done = "done" if self.walk.plan.task else "out"
            words, colour = f"{done} at {clock(best.ticks)}", GOOD
        x, y = self._x(step.x), self._y(last)
        wide = self.type.text.width(words) // 2
        middle = min(max(x, SIDE + wide), self._x(self.row.right) - wide)
        self.type.text.draw(ink, words, (middle, y + 3), colour, outline=INK, align="centre")
