"""What every screen uses: frame, type, pictures, sound, input, options, words."""

import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from game.audio.mixer import Mixer, Volumes
from game.content.words import word
from game.input.devices import Devices
from game.options import Options, save_options
from game.sim.command import BUTTONS
from game.view.frame import Frame
from game.view.inks import GOLD, STONE
from game.view.pictures import Pictures
from game.view.text import keycap
from game.view.type import Type

TEXT, QUIET, CHOSEN = STONE[5], STONE[3], GOLD[4]


@dataclass(frozen=True)
class Launch:
    """What the command line asks of the window; None leaves the choice to the options."""

    level: Path | None = None
    seed: int | None = None
    difficulty: str | None = None
    record: Path | None = None  # write a tape of the first play
    tape: Path | None = None  # play this tape back
    at: str = ""  # a place of the level to begin from
    watch: bool = False  # show at once what is saved of the level
    safe: bool = False  # nothing harms the players
    scale: int | None = None  # size of the window, times 320 x 180
    fullscreen: bool = False

    @property
    def trying(self) -> bool:
        """Whether a level is only tried out: its points are no record."""
        return self.safe or self.watch or bool(self.at)


@dataclass
class Kit:
    """Made once by the app and handed to every screen."""

    launch: Launch
    options: Options
    options_path: Path
    devices: Devices
    mixer: Mixer
    frame: Frame
    type: Type = field(init=False)
    pictures: Pictures = field(init=False)
    window_changed: bool = True  # asks the app to apply scale and full screen

    def __post_init__(self) -> None:
        self.type = Type(self.frame.palette)
        self.pictures = Pictures(self.frame.palette)

    @property
    def difficulty(self) -> str:
        """The difficulty that stages begin with."""
        return self.launch.difficulty or self.options.difficulty

    def word(self, key: str) -> str:
        """Return the words of a key in the player's language."""
        return word(key, self.options.language)

    def sound(self, name: str) -> None:
        """Play a sound of the menus."""
        self.mixer.play(name)

    def apply(self) -> None:
        """Make changed options count, and keep them."""
        options = self.options
        self.mixer.set_volumes(Volumes(options.master, options.music, options.effects))
        self.frame.flashes = options.flashes
        self.window_changed = True
        self.remember()

    def remember(self) -> None:
        """Keep the options, and how far the player has come."""
        self.keep(lambda: save_options(self.options, self.options_path))

    def keep(self, save: Callable[[], None]) -> None:
        """Write a file of the player's; one that cannot be written is told, and play goes on."""
        try:
            save()
        except OSError as fault:
            place = fault.filename or self.options_path.parent
            words = f"cannot be written ({fault.strerror}); make the folder writable"
            print(f"redheat: {place}: {words}", file=sys.stderr)

    def restore(self) -> None:
        """Give the frame its own colours back after a stage."""
        self.frame.use(())
        self.pictures.adopt(self.frame.palette)

    def fill(self, words: str, **values: object) -> str:
        """Put values, and then keys or buttons, as last used, for {STRIKE} and the like."""
        for name, value in values.items():
            words = words.replace(f"{{{name}}}", str(value))
        own = "pad1" if self.devices.pad_last else "keyboard1"
        for action in BUTTONS:
            mark = f"{{{action.upper()}}}"
            if mark in words:
                words = words.replace(mark, keycap(self.devices.bindings.shown(own, action)))
        return words
