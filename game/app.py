"""The window, the clock and the screen stack: the fixed-timestep loop and nothing else."""

import os
import sys
import time
from pathlib import Path

import pygame

from game.audio.mixer import Volumes, open_mixer
from game.faults import BadInputError
from game.input.bindings import FILE as BINDINGS_FILE
from game.input.bindings import load_bindings
from game.input.devices import Devices
from game.levels.faults import LevelError
from game.options import FILE, Options, config_folder, load_options
from game.pace import TICK, Pace
from game.replay.tape import Tape
from game.replay.tape_file import load as load_tape
from game.replay.verify import verify
from game.resources import asset, data_root
from game.screens.card import Card
from game.screens.kit import Kit, Launch
from game.screens.opening import check_place, from_tape, opened
from game.screens.play import Play
from game.screens.stack import Change, Stack
from game.screens.title import Title
from game.screens.watch import Watched
from game.view.frame import SIZE, Frame

__all__ = ["Launch", "loop", "run", "start", "time_to_picture"]

NO_DISPLAY = (
    "no display to open a window on; start it from a desktop session, or let a bot play without a"
    " window: redheat run"
)
UNSEEN = ("offscreen", "dummy")
WINDOW_SCALE = 4  # of a first window, where the desktop is large enough
CAPTION = "Red Heat"
FOCUS_PATIENCE = 20  # frames
UNATTENDED = Play | Watched | Card  # what would go on without a player
BADLY = 2  # exit code for bad input


def run(launch: Launch) -> int:
    """Open the window and play until the player leaves; return the exit code."""
    try:
        window, kit, stack = start(launch)
        try:
            loop(window, kit, stack)
        finally:
            _keep_tapes(stack)
        kit.mixer.close()
    except (BadInputError, LevelError) as fault:
        print(f"redheat: {fault}", file=sys.stderr)
        return BADLY
    finally:
        pygame.quit()
    return 0


def time_to_picture(level: Path | None = None) -> float:
    """Return the seconds until the first picture of the title or of a level; for measuring."""
    began = time.perf_counter()
    window, kit, stack = start(Launch(level=level))
    stack.tick(frozenset())
    stack.draw(kit.frame)
    window.show(kit.frame, kit.options.scale)
    return time.perf_counter() - began


class Window:
    """The window itself: its size, full screen, and what is shown in it."""

    def __init__(self, launch: Launch) -> None:
        os.environ.setdefault("SDL_VIDEO_X11_WMCLASS", "redheat")
        self._full = False
        wanted = os.environ.get("SDL_VIDEODRIVER", "")
        if sys.platform == "linux" and not (wanted or os.environ.get("WAYLAND_DISPLAY")):
            os.environ["SDL_VIDEODRIVER"] = "x11,kmsdrm"  # else libwayland complains on stderr
        try:
            pygame.display.init()
            if pygame.display.get_driver() == "x11":  # else SDL loads OpenGL: 90 MB, and slower
                os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
            scale = launch.scale or _largest(WINDOW_SCALE)
            self._size = SIZE[0] * scale, SIZE[1] * scale  # to have again after full screen
            self._window = pygame.Window(CAPTION, self._size, resizable=True)
            self._window.set_icon(pygame.image.load(asset("pictures/icon_32.png")))
            self._window.get_surface()
        except pygame.error as fault:
            raise BadInputError(f"{NO_DISPLAY} ({fault})") from fault
        if pygame.display.get_driver() in UNSEEN and wanted not in UNSEEN:
            raise BadInputError(NO_DISPLAY)
        pygame.mouse.set_visible(False)

    def follow(self, options: Options, frame: Frame) -> None:
        """Take up a changed size or full screen."""
        if options.fullscreen != self._full:
            self._full = options.fullscreen
            self._turn()
        frame.spoil()

    def _turn(self) -> None:
        """Fill the screen, or be a window again, of the size it had."""
        if self._full:
            self._size = self._window.size
            self._window.set_fullscreen(desktop=True)
        else:
            self._window.set_windowed()
            self._window.size = self._size

    def show(self, frame: Frame, most: int) -> None:
        """Draw the frame into the window."""
        frame.show(self._window.get_surface(), most)
        self._window.flip()


class Focus:
    """Whether the player has turned to another window; a window that is made anew blinks only."""

    def __init__(self) -> None:
        self._away = FOCUS_PATIENCE  # as if away since long: a start without focus is no loss

    def lost(self, *, has_focus: bool) -> bool:
        """Take this frame's focus; tell once when it has been away too long."""
        self._away = 0 if has_focus else self._away + 1
        return self._away == FOCUS_PATIENCE


def _largest(most: int) -> int:
    """Return the largest scale, up to one, whose window leaves room on the desktop."""
    sizes = pygame.display.get_desktop_sizes()
    width, height = sizes[0] if sizes else SIZE
    return max(1, min(most, width // SIZE[0], (height - 60) // SIZE[1]))


def start(launch: Launch) -> tuple[Window, Kit, Stack]:
    """Open the window and what is to be seen in it first."""
    check_place(launch)
    window = Window(launch)
    kit = _kit(launch)
    return window, kit, _stack(kit)


def _kit(launch: Launch) -> Kit:
    folder = config_folder()
    options = load_options(folder / FILE)
    options.fullscreen = options.fullscreen or launch.fullscreen
    devices = Devices(load_bindings(folder / BINDINGS_FILE))
    devices.open_pads()
    volumes = Volumes(options.master, options.music, options.effects)
    mixer = open_mixer(volumes, data_root() / "assets")
    kit = Kit(launch, options, folder / FILE, devices, mixer, Frame())
    kit.frame.flashes = options.flashes
    return kit


def _stack(kit: Kit) -> Stack:
    launch = kit.launch
    stack = Stack(Title(kit))
    if launch.tape:
        stack.change(Change(add=from_tape(kit, _checked(launch.tape))))
    elif launch.level:
        stack.change(Change(add=opened(kit, launch.difficulty or kit.options.difficulty)))
    return stack


def _checked(path: Path) -> Tape:
    """Read a tape, and tell if it will not play as it was recorded."""
    tape = load_tape(path)
    verdict = verify(tape)
    if not verdict.good:
        print(f"redheat: {path}: {verdict.word}: {verdict.detail}", file=sys.stderr)
    return tape


def _keep_tapes(stack: Stack) -> None:
    """Write the tape of a play that was cut short by closing the window."""
    for screen in stack:
        if isinstance(screen, Play):
            screen.keep_tape()


def loop(window: Window, kit: Kit, stack: Stack) -> None:
    """Pump, play whole ticks, draw once; sleep until the next tick."""
    pace, focus = Pace(time.perf_counter()), Focus()
    while stack.top:
        if not _pump(kit):
            return
        away = focus.lost(has_focus=pygame.key.get_focused())
        if (away or kit.devices.unplugged()) and isinstance(stack.top, UNATTENDED):
            stack.change(stack.top.lose_focus())
        if kit.window_changed:
            kit.window_changed = False
            window.follow(kit.options, kit.frame)
        ticks = pace.ticks(time.perf_counter())
        for _ in range(ticks):
            kit.frame.tick()
            stack.tick(kit.devices.presses())
        if ticks:
            kit.mixer.update(ticks * TICK * 1000)
            stack.draw(kit.frame)
            window.show(kit.frame, kit.options.scale)
        time.sleep(max(0.0, pace.wait()))


def _pump(kit: Kit) -> bool:
    """Hand every event on; tell whether the window is still wanted."""
    for event in pygame.event.get():
        if event.type == pygame.QUIT:
            return False
        if event.type == pygame.WINDOWFOCUSLOST:
            kit.devices.release()
        elif event.type in (pygame.WINDOWSIZECHANGED, pygame.WINDOWEXPOSED):
            kit.frame.spoil()
        elif event.type == pygame.KEYDOWN and _toggles(event):
            kit.options.fullscreen = not kit.options.fullscreen
            kit.apply()
        else:
            kit.devices.feed(event)
    return True


def _toggles(event: pygame.event.Event) -> bool:
    """F11, or Alt and Return together, toggles full screen."""
    alt = bool(event.mod & pygame.KMOD_ALT)
    return event.key == pygame.K_F11 or (event.key == pygame.K_RETURN and alt)
