"""Watch: a level in the making is played, and what is saved of it is on screen at once."""

from dataclasses import fields, replace
from pathlib import Path

from game.faults import BadInputError
from game.resources import level_name
from game.screens.beginning import FADE_MS, begin, begun, people_play, seed
from game.screens.fault_panel import draw_faults
from game.screens.kit import Kit
from game.screens.level_files import LevelFiles, Reading, told
from game.screens.play import Play
from game.screens.stack import BACK, EVERYTHING, STAY, Change, Presses, Stack
from game.session import Session, Start
from game.sim.cues import Music
from game.sim.stage import StagePlan
from game.sim.units import PX, VIEW
from game.sim.world import World
from game.view.bare import bare_room
from game.view.frame import Frame
from game.view.inks import GOLD, INK

HELD_DUCK = -10.0  # decibels
NOTE_AT = 160, 118
DECORATION = ("places",)  # of a plan: numbers and names of objects, which no rule knows


class Watched:
    """Plays a level and follows its files; the screens of the play stand on its own stack.

    While the window does not listen the stage waits in plain view, for its designer is at work.
    """

    def __init__(self, kit: Kit, path: Path, difficulty: str) -> None:
        self._kit = kit
        self._difficulty = difficulty
        self._held = False
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
        """Hold the stage when the window no longer listens."""
        if isinstance(self._stack.top, Play):
            self._hold(on=True)
        return STAY

    def tick(self, presses: Presses) -> Change:
        """Take up what has been saved, and play a tick."""
        if self._level.look() and self._level.reading:
            self._take_up(self._level.reading)
        if self._held:
            if presses:
                self._hold(on=False)
            return STAY
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

    def _hold(self, *, on: bool) -> None:
        self._held = on
        self._kit.devices.release()
        self._kit.mixer.duck(HELD_DUCK if on else 0)

    # ---- what has been saved -------------------------------------------------------------------
    def _take_up(self, reading: Reading) -> None:
        """Go on in the new room; where the rules have changed, anew from where the players are."""
        play = self._play
        if play is None or play not in self._stack or play.world.stage.outcome:
            self._begin(reading)
        elif same_rules(play.world.plan, reading.plan):
            play.refit(reading.room)
        else:
            self._go_on(play.world, reading)

    def _begin(self, reading: Reading) -> None:
        """Begin where the command line said."""
        try:
            self._put(self._fresh(reading))
        except (
            BadInputError
        ) as fault:  # the place to begin from: the level has been mended only now
            self._level.faults = told(fault)

    def _fresh(self, reading: Reading) -> Play:
        self._seed = seed(self._kit)
        start = self._start(reading, self._kit.launch.at)
        self._play = begin(self._kit, start, reading.room, self._again)
        return self._play

    def _again(self) -> Play:
        """Begin another try, of the level as it is now."""
        reading = self._level.reading
        if reading is None:
            raise ValueError("a play needs a level that was read")
        return self._fresh(reading)

    def _go_on(self, before: World, reading: Reading) -> None:
        start = self._start(reading, f"{before.front // PX}px")
        world = begun(self._kit, start).world
        stand_as(world, before)
        session = Session(replace(start, opening=world))
        self._play = people_play(self._kit, session, reading.room, self._again)
        if not any(isinstance(cue.deed, Music) for cue in reading.plan.cues):
            self._kit.mixer.stop_music(FADE_MS)
        self._put(self._play)

    def _start(self, reading: Reading, at: str) -> Start:
        name = level_name(self._level.path)
        return Start(reading.plan, self._seed, difficulty=self._difficulty, level=name, at=at)

    def _put(self, play: Play) -> None:
        """Let a play be all there is; in two steps, for in one it would fade in."""
        self._stack.change(Change(drop=EVERYTHING))
        self._stack.change(Change(add=play))


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
    """Tell whether two plans play alike: only what is looked at may differ."""
    names = [field.name for field in fields(StagePlan) if field.name not in DECORATION]
    return all(getattr(one, name) == getattr(other, name) for name in names)


def stand_as(world: World, before: World) -> None:
    """Put players and view where they were in another world, as far as the level reaches."""
    stage, most = world.stage, max(0, world.plan.width - VIEW)
    stage.view = min(max(before.stage.view, 0), most)
    for player, other in zip(world.players, before.players, strict=True):
        edge = player.kind.edge
        player.x = min(max(other.x, stage.view + edge), stage.view + VIEW - edge)
        player.face = other.face
