"""Devices: keyboard and pads, held and tapped, as one command a tick for each player.

A tap that begins and ends between two samples still counts for one tick. Menus read `presses`:
names of what was pressed since the last call, whatever the device: left, right, up, down, choose,
back, start, pause.
"""

import contextlib
from string import ascii_lowercase

import pygame
from pygame._sdl2 import controller

from game.input.bindings import Bindings
from game.sim.command import DOWN, HEAVY, LEFT, RIGHT, START, STRIKE, UP, Command

AXIS_ON, AXIS_OFF = 18000, 12000  # of 32767: a stick counts from the first to the second
KEY_PRESSES = {
    pygame.K_LEFT: "left",
    pygame.K_RIGHT: "right",
    pygame.K_UP: "up",
    pygame.K_DOWN: "down",
    pygame.K_RETURN: "choose",
    pygame.K_KP_ENTER: "choose",
    pygame.K_SPACE: "choose",
    pygame.K_ESCAPE: "back pause",
    pygame.K_BACKSPACE: "back",
}
SPARE_PRESSES = {f"key:{pygame.K_p}": "pause"}  # of keys that mean nothing else
PAD_PRESSES = {"a": "choose", "b": "back", "back": "back pause"}
COMMAND_PRESSES = (
    (LEFT, "left"),
    (RIGHT, "right"),
    (UP, "up"),
    (DOWN, "down"),
    (STRIKE, "choose"),
    (HEAVY, "back"),
    (START, "start"),
)
BUTTON_NAMES = {
    pygame.CONTROLLER_BUTTON_A: "a",
    pygame.CONTROLLER_BUTTON_B: "b",
    pygame.CONTROLLER_BUTTON_X: "x",
    pygame.CONTROLLER_BUTTON_Y: "y",
    pygame.CONTROLLER_BUTTON_LEFTSHOULDER: "l",
    pygame.CONTROLLER_BUTTON_RIGHTSHOULDER: "r",
    pygame.CONTROLLER_BUTTON_BACK: "back",
    pygame.CONTROLLER_BUTTON_START: "start",
    pygame.CONTROLLER_BUTTON_DPAD_LEFT: "dp_left",
    pygame.CONTROLLER_BUTTON_DPAD_RIGHT: "dp_right",
    pygame.CONTROLLER_BUTTON_DPAD_UP: "dp_up",
    pygame.CONTROLLER_BUTTON_DPAD_DOWN: "dp_down",
}
AXES = {
    pygame.CONTROLLER_AXIS_LEFTX: ("stick_left", "stick_right"),
    pygame.CONTROLLER_AXIS_LEFTY: ("stick_up", "stick_down"),
}
LETTERS = {getattr(pygame, f"KSCAN_{letter.upper()}"): ord(letter) for letter in ascii_lowercase}
ASCII, SPECIAL = 128, 1 << 30  # codes below the first are Latin, from the second keys like arrows
Source = tuple[int, str]  # (slot of the pad, or 0 for the keyboard; "key:97" or "pad:a")


class Devices:
    """What every player holds."""

    def __init__(self, bindings: Bindings) -> None:
        self.pad_last = False  # the last press was on a pad: words name its buttons
        self._catching = False
        self._caught = ""
        self._unplugged = False
        self.bind(bindings)
        self._held: set[Source] = set()
        self._tapped: set[Source] = set()
        self._presses: list[str] = []
        self._pads: dict[int, tuple[int, controller.Controller]] = {}  # by instance: slot, pad

    def bind(self, bindings: Bindings) -> None:
        """Take other bindings."""
        self.bindings = bindings
        self._sets = {name: bindings.commands(name) for name in bindings.sets}

    def feed(self, event: pygame.event.Event) -> None:
        """Take an event of keyboard or pad."""
        kind = event.type
        if kind == pygame.KEYDOWN:
            self._down((0, f"key:{_code(event)}"), KEY_PRESSES.get(event.key, ""))
        elif kind == pygame.KEYUP:
            self._up((0, f"key:{_code(event)}"))
        elif kind in (pygame.CONTROLLERBUTTONDOWN, pygame.CONTROLLERBUTTONUP):
            self._pad_button(event)
        elif kind == pygame.CONTROLLERAXISMOTION:
            self._pad_axis(event)
        elif kind == pygame.CONTROLLERDEVICEADDED:
            self._add_pad(event.device_index)
        elif kind == pygame.CONTROLLERDEVICEREMOVED:
            self._drop_pad(event.instance_id)

    def sample(self, players: int = 1) -> tuple[Command, ...]:
        """Return one command for each player and forget the taps."""
        commands = [0] * players
        for slot, source in self._held | self._tapped:
            for player, command in self._meaning(slot, source):
                commands[player if player < players else 0] |= command
        self._tapped.clear()
        return tuple(commands)

    def presses(self) -> frozenset[str]:
        """Return what was pressed since the last call, in the words of menus."""
        pressed = frozenset(self._presses)
        self._presses.clear()
        return pressed

    def release(self) -> None:
        """Let go of everything: the window no longer listens."""
        self._held.clear()
        self._tapped.clear()
        self._presses.clear()

    def unplugged(self) -> bool:
        """Tell once that the pad in use has gone."""
        gone, self._unplugged = self._unplugged, False
        return gone

    def catch(self) -> None:
        """Keep the next key or button from doing anything, to be asked for by `caught`."""
        self._catching, self._caught = True, ""

    def caught(self) -> str:
        """Return the source that was caught, such as key:97 or pad:a, or nothing yet."""
        return self._caught

    def _meaning(self, slot: int, source: str) -> list[tuple[int, Command]]:
        """Return (player, command) pairs; with one player every device is his."""
        if source.startswith("pad:"):
            return [(slot % 2, self._sets[f"pad{slot % 2 + 1}"].get(source, 0))]
        return [(player, self._sets[f"keyboard{player + 1}"].get(source, 0)) for player in (0, 1)]

    def _down(self, source: Source, presses: str) -> None:
        if self._catching:
            self._catching, self._caught = False, source[1]
            return
        self.pad_last = source[1].startswith("pad:")
        self._held.add(source)
        self._tapped.add(source)
        commands = 0
        for _, command in self._meaning(*source):
            commands |= command
        if not commands:
            presses = presses or SPARE_PRESSES.get(source[1], "")
        meant = [name for bit, name in COMMAND_PRESSES if commands & bit]
        if presses:  # of a key with a fixed part in menus, only START adds to it
            meant = [*presses.split(), *(name for name in meant if name == "start")]
        self._presses += meant

    def _up(self, source: Source) -> None:
        self._held.discard(source)

    # ---- pads ----------------------------------------------------------------------------------
    def open_pads(self) -> None:
        """Begin to listen to the pads; those plugged in already announce themselves as added."""
        controller.init()

    def _add_pad(self, index: int) -> None:
        with contextlib.suppress(pygame.error):
            pad = controller.Controller(index)
            number = pad.as_joystick().get_instance_id()
            taken = {slot for slot, _ in self._pads.values()}
            slot = next(n for n in range(len(taken) + 1) if n not in taken)
            self._pads.setdefault(number, (slot, pad))

    def _drop_pad(self, number: int) -> None:
        slot, _ = self._pads.pop(number, (-1, None))
        self._unplugged |= slot >= 0 and self.pad_last
        self._held = {s for s in self._held if s[0] != slot or s[1].startswith("key:")}

    def _pad_button(self, event: pygame.event.Event) -> None:
        name = BUTTON_NAMES.get(event.button)
        slot, _ = self._pads.get(event.instance_id, (0, None))
        if name is None:
            return
        if event.type == pygame.CONTROLLERBUTTONDOWN:
            self._down((slot, f"pad:{name}"), PAD_PRESSES.get(name, ""))
        else:
            self._up((slot, f"pad:{name}"))

    def _pad_axis(self, event: pygame.event.Event) -> None:
        slot, _ = self._pads.get(event.instance_id, (0, None))
        for name, value in zip(AXES.get(event.axis, ()), (-event.value, event.value), strict=False):
            source = (slot, f"pad:{name}")
            if value > AXIS_ON and source not in self._held:
                self._down(source, "")
            elif value < AXIS_OFF:
                self._up(source)


def _code(event: pygame.event.Event) -> int:
    """Return a key's code; a letter of another alphabet counts as the Latin one on that key."""
    code: int = event.key
    return LETTERS.get(event.scancode, code) if ASCII <= code < SPECIAL else code
