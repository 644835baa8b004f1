"""Play: a session, its picture and its sound, tick by tick."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from game.audio.loops import heard
from game.audio.needs import of_plan
from game.audio.sounds import CAPTIONS, caption, cues, tells
from game.replay.tape import record
from game.replay.tape_file import save
from game.screens.carry_on import draw_countdown
from game.screens.drivers import Driver
from game.screens.help import is_offered
from game.screens.journey import ALONE, Journey
from game.screens.kit import Kit
from game.screens.pause import Pause
from game.screens.result import Lost, Result
from game.screens.stack import BACK, STAY, Change, Presses, Screen
from game.session import Session
from game.sim.cues import Music
from game.sim.events import Event
from game.sim.units import TICKS
from game.sim.world import World
from game.view.frame import Frame
from game.view.inks import GOLD, INK
from game.view.room import Room
from game.view.stage import StageView

CROWD = 3  # foes alive at which the music presses
LOW = 25  # energy at which it presses too, and the heart is heard
OFFER_TICKS = 300
HALF = 450  # of a task's thousand, from which it presses
BOSS_DUCK, BOSS_DUCK_MS = -6.0, 900
SAFE_AT = (4, 121)
AFTERGLOW = 200  # ticks between the end of a stage and its result
ENDINGS = {"clear": "victory", "lost": "gameover"}


class Play:
    """One stage being played, by whoever drives it."""

    def __init__(
        self,
        kit: Kit,
        session: Session,
        view: StageView,
        driver: Driver,
        again: Callable[[], "Play"],
        journey: Journey = ALONE,
    ) -> None:
        self._kit = kit
        self._session = session
        self._view = view
        self._driver = driver
        self._again = again
        self._journey = journey
        self._wishes = 0  # of the pause, as bits of a command
        self._after = 0  # ticks since the stage ended
        self._epilogue: World | None = None  # a copy that goes on after the end, to be looked at
        self._low_since: int | None = None  # tick from which the heart beats
        view.preload(session.world)
        self._track = self._saved_track = _first_track(session.world)
        kit.mixer.preload(of_plan(session.world.plan), self._track or None)

    @property
    def world(self) -> World:
        """The world being played, to be read only."""
        return self._session.world

    def show(self) -> None:
        """Go on, with the buttons as they are now."""
        self._kit.devices.release()
        self._view.shake.on = self._kit.options.shake
        self._kit.mixer.duck(0)

    def refit(self, room: Room) -> None:
        """Go on in another room."""
        self._view.refit(room, self.world)

    def lose_focus(self) -> Change:
        """Pause when the window no longer listens."""
        return STAY if self._driver.note or self._after else self._paused()

    def tick(self, presses: Presses) -> Change:
        """Play one tick."""
        if self._driver.note and presses:
            return self._left()
        world = self.world
        if presses & {"pause", "start"} and not world.stage.countdown and not self._after:
            self._kit.sound("pause")
            return self._paused()
        if "pause" in presses and self._session.outcome == "clear":
            self._after = AFTERGLOW  # seen enough; what has been won is kept
        elif "pause" in presses:
            return self._left()
        if self._session.outcome:
            return self._ended()
        commands = self._driver.commands(world)
        if commands is None:
            return STAY if self._driver.stays else self._left()
        self._sense(self._session.step((commands[0] | self._wishes, *commands[1:])))
        self._wishes = 0
        if not world.stage.fighting:
            self._view.prepare()
        return STAY

    def keep_tape(self) -> None:
        """Write the tape that was asked for, of the first play only."""
        launch = self._kit.launch
        if launch.record and not self._driver.note:
            self._kit.launch = replace(launch, record=None)
            save(record(self._session), launch.record)

    def draw(self, frame: Frame) -> None:
        """Draw the stage, and what lies over it."""
        self._view.draw(self._epilogue or self.world)
        if self._driver.note:
            face, words = self._kit.type.text, self._kit.word(self._driver.note)
            face.draw(frame.strip, words, (160, 116), GOLD[4], outline=INK, align="centre")
            return
        if self._kit.launch.safe:
            self._kit.type.small.draw(
                frame.strip, self._kit.word("safe.sign"), SAFE_AT, GOLD[3], outline=INK
            )
        if self.world.stage.countdown > 1:
            draw_countdown(self._kit, frame, self.world)

    # ---- what follows --------------------------------------------------------------------------
    def _paused(self) -> Change:
        return Change(
            add=Pause(self._kit, self, self.world, self._wish, self._restarted, self._left)
        )

    def _wish(self, bit: int) -> None:
        """Ask for an assist with the next command."""
        self._wishes ^= bit

    def _restarted(self) -> Change:
        self.keep_tape()
        return Change(drop=2, add=self._again())

    def _left(self) -> Change:
        self.keep_tape()
        self._kit.mixer.stop_sounds()
        return BACK

    def _ended(self) -> Change:
        self._after += 1
        if self._after < AFTERGLOW and self._session.outcome == "clear":
            self._play_on()
            return STAY
        self.keep_tape()
        if self._driver.note:
            return BACK
        last: Screen
        if self._session.outcome == "clear":
            last = Result(self._kit, self._session, self._journey.cleared(self._session))
        else:
            last = Lost(self._kit, lambda: Change(drop=1, add=self._again()))
        return Change(drop=1, add=last)

    def _play_on(self) -> None:
        """Let bodies come to rest and the victor raise his fists, off the record."""
        world = self._epilogue = self._epilogue or self.world.copy()
        self._view.observe(world, world.step((0,) * len(world.players)))

    # ---- picture and sound ---------------------------------------------------------------------
    def _sense(self, events: tuple[Event, ...]) -> None:
        world, mixer = self.world, self._kit.mixer
        self._view.observe(world, (*events, *_offers(world, events)))
        for event in events:
            if event.name == "part":
                self._journey.part(event.what)
        told = cues(events, world.stage.view)
        mixer.play_cues(told)
        mixer.hum(heard(world))
        self._show(caption(told))
        self._beat()
        if tells(events):
            mixer.duck(BOSS_DUCK, BOSS_DUCK_MS)
        mixer.pressure(_presses(world))
        self._follow_music(events)

    def _show(self, words: str) -> None:
        """Show the caption of what was heard, if any and if that is wanted."""
        if self._kit.options.captions and words:
            self._view.notices.caption(self.world, words)

    def _beat(self) -> None:
        """Once a second: the heart while energy is low, the seconds in which one may continue."""
        world, mixer = self.world, self._kit.mixer
        left = world.stage.countdown
        if left and left % TICKS == 0:
            mixer.play("countdown")
        if not 0 < world.players[0].energy < LOW:
            self._low_since = None
            return
        if self._low_since is None:
            self._low_since = world.tick
            self._show(CAPTIONS["heartbeat"])
        if (world.tick - self._low_since) % TICKS == 0:
            mixer.play("heartbeat")

    def _follow_music(self, events: Iterable[Event]) -> None:
        """Play what the stage asks for; whoever continues hears what played at the checkpoint."""
        play = self._kit.mixer.play_music
        for event in events:
            if event.name == "music":
                self._track = event.what
                play(event.what)
            elif event.name == "checkpoint":
                self._saved_track = self._track
            elif event.name == "continue" and self._saved_track:
                self._track = self._saved_track
                play(self._track)
            elif event.name in ENDINGS:
                play(ENDINGS[event.name])


def _offers(world: World, events: Iterable[Event]) -> Iterator[Event]:
    """Yield words that name the help to be had, as a part begins anew that was lost often."""
    if is_offered(world) and any(event.name == "again" for event in events):
        yield Event("say", world.front, "", "help.offer", OFFER_TICKS)


def _first_track(world: World) -> str:
    """Return the first music that a stage asks for, or nothing."""
    deeds = (cue.deed for cue in world.plan.cues)
    return next((deed.track for deed in deeds if isinstance(deed, Music)), "")


def _presses(world: World) -> bool:
    """Tell whether it presses: many alive, two attacking, little energy left, a task half done."""
    if world.plan.task:
        return world.progress >= HALF
    attacking = sum(holder >= 0 for holder, _ in world.slots)
    tired = world.stage.fighting and world.players[0].energy < LOW
    return len(world.foes) >= CROWD or attacking > 1 or tired
