"""Watch: a level in the making is played, and what is saved of it is on screen at once."""

from dataclasses import fields, replace
from pathlib import Path

from game.faults import BadInputError
from game.levels.faults import LevelError
from game.resources import level_name
from game.screens.beginning import FADE_MS, begun, people_play, seed
from game.screens.fault_panel import draw_faults
from game.screens.kit import Kit
from game.screens.level_files import LevelFiles, Reading, told
from game.screens.play import Play
from game.screens.stack import BACK, EVERYTHING, STAY, Change, Presses, Stack
from game.session import Session, Start
from game.sim.cues import Music
from game.sim.entering import enter
from game.sim.parts import finish_part
from game.sim.stage import StagePlan
from game.sim.units import PX, VIEW
from game.sim.world import World
from game.view.bare import bare_room
from game.view.frame import Frame
from game.view.inks import GOLD, INK

HELD_DUCK = -10.0  # decibels
NOTE_AT = 160, 118
DECORATION = ("places",)  # of a plan: numbers and names of objects, which no rule knows
FOLLOWS = ("then",)  # of a plan: the next part, which has rules of its own


class Watched:
    """Plays a level and follows its files; the screens of the play stand on its own stack.

    While the window does not listen the stage waits in plain view, for its designer is at work.
    """

    def __init__(self, kit: Kit, path: Path, difficulty: str) -> None:
        self._kit = kit
        self._difficulty = difficulty
        self._away = False  # the designer is at another window, and has pressed nothing since
        self._seed = 0  # of the play
        self._play: Play | None = None
        self._stack = Stack(Unplayable(kit))
        self._level = LevelFiles(path)
        if self._level.reading:
            self._begin(self._level.reading)

    @property
    def reading(self) -> Reading | None:
        """The level as it is played."""
        return self._level.reading

    def show(self) -> None:
        """Nothing to begin."""

    def lose_focus(self) -> Change:
        """Hold the stage, this one or that of the next save, until a button is pressed."""
        self._away = True
        self._hush()
        return STAY

    def tick(self, presses: Presses) -> Change:
        """Take up what has been saved, and play a tick."""
        try:
            return self._tick(presses)
        except LevelError as fault:  # of the room of a part that follows: it stays bare
            self._level.faults = told(fault)
            return STAY

    def _tick(self, presses: Presses) -> Change:
        if self._level.look() and self._level.reading:
            self._take_up(self._level.reading)
        if self._held:
            if presses:
                self._away = False
                self._hush()
            return STAY
        self._away = self._away and not presses
        self._stack.tick(presses)
        return STAY if self._stack.top else BACK

    def draw(self, frame: Frame) -> None:
        """Draw what is played, and what is to be said about it."""
        self._stack.draw(frame)
        kit = self._kit
        if self._level.faults:
            draw_faults(kit, frame, self._level.faults, playing=self._play is not None)
        if self._held:
            words = kit.fill(kit.word("watch.held"), button="{STRIKE}")
            kit.type.text.draw(frame.strip, words, NOTE_AT, GOLD[4], outline=INK, align="centre")

    @property
    def _held(self) -> bool:
        """Whether the stage waits in plain view; a menu waits anyway."""
        return self._away and isinstance(self._stack.top, Play)

    def _hush(self) -> None:
        """Lower the sound of a stage that is held, raise it again when it goes on."""
        if isinstance(self._stack.top, Play):
            self._kit.devices.release()
            self._kit.mixer.duck(HELD_DUCK if self._away else 0)

    # ---- what has been saved -------------------------------------------------------------------
    def _take_up(self, reading: Reading) -> None:
        """Go on in the new room; where the rules have changed, anew from where the players are."""
        play, top = self._play, self._stack.top
        self._away = self._away or not isinstance(top, Play | Unplayable)  # a menu: so it waits
        if play is None or play not in self._stack or play.world.stage.outcome:
            self._begin(reading)
        elif same_rules(play.world.first, reading.plan):
            play.refit(reading.room)
        else:
            self._go_on(play.world, reading)

    def _begin(self, reading: Reading) -> None:
        self._put(self._fresh(reading))

    def _fresh(self, reading: Reading) -> Play:
        """Begin where the command line said; where that place is gone, say so, and at the start."""
        self._seed = seed(self._kit)
        start = self._start(reading)
        try:
            session = begun(self._kit, replace(start, at=self._kit.launch.at))
        except BadInputError as fault:
            self._level.faults = told(fault)
            session = begun(self._kit, start)
        self._kit.mixer.stop_music(FADE_MS)
        self._play = people_play(self._kit, session, reading.room, self._again)
        return self._play

    def _again(self) -> Play:
        """Begin another try, of the level as it is now."""
        reading = self._level.reading
        if reading is None:
            raise ValueError("a play needs a level that was read")
        return self._fresh(reading)

    def _go_on(self, before: World, reading: Reading) -> None:
        start = self._start(reading)
        world = begun(self._kit, start).world
        while world.plan.then and world.passage.part < before.passage.part:
            finish_part(world)
        if world.plan.name == before.plan.name:
            enter(world, reached(before, world.plan))
            stand_as(world, before)
        session = Session(replace(start, opening=world))
        self._play = people_play(self._kit, session, reading.room, self._again)
        if not any(isinstance(cue.deed, Music) for cue in world.plan.cues):
            self._kit.mixer.stop_music(FADE_MS)
        self._put(self._play)

    def _start(self, reading: Reading) -> Start:
        name = level_name(self._level.path)
        return Start(reading.plan, self._seed, difficulty=self._difficulty, level=name)

    def _put(self, play: Play) -> None:
        """Let a play be all there is; in two steps, for in one it would fade in."""
        self._stack.change(Change(drop=EVERYTHING))
        self._stack.change(Change(add=play))
        self._hush()


class Unplayable:
    """A bare room: what is played while a level has never been without faults."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._room = bare_room()
        self._room.adopt(kit.frame.palette)

    def show(self) -> None:
        """Be silent."""
        self._kit.mixer.stop_music(FADE_MS)

    def tick(self, presses: Presses) -> Change:
        """Wait; Escape leaves."""
        return BACK if presses & {"back", "pause"} else STAY

    def draw(self, frame: Frame) -> None:
        """Draw the room."""
        frame.clear()
        self._room.draw_behind(frame.strip, 0, 0)


def same_rules(one: StagePlan, other: StagePlan) -> bool:
    """Tell whether two plans play alike, part by part: only what is looked at may differ."""
    names = [field.name for field in fields(StagePlan) if field.name not in DECORATION + FOLLOWS]
    if any(getattr(one, name) != getattr(other, name) for name in names):
        return False
    if one.then is None or other.then is None:
        return one.then is other.then
    return same_rules(one.then, other.then)


def reached(before: World, plan: StagePlan) -> int:
    """Return how far the players have come in another plan, subpixels.

    Where they stand; but a wave that they have won, if it is the same there, lies behind.
    """
    stage, x = before.stage, before.front
    won = before.plan.waves[stage.wave] if stage.wave >= 0 and not stage.fighting else None
    if won not in plan.waves:
        return x
    return max(x, won.right + PX) if plan.direction > 0 else min(x, won.left - PX)


def stand_as(world: World, before: World) -> None:
    """Put players and view where they were in another world, as far as the level reaches."""
    stage, most = world.stage, max(0, world.plan.width - VIEW)
    stage.view = min(max(before.stage.view, 0), most)
    for player, other in zip(world.players, before.players, strict=True):
        edge = player.kind.edge
        player.x = min(max(other.x, stage.view + edge), stage.view + VIEW - edge)
        player.face = other.face
