from unittest.mock import Mock

import pygame
import pytest

from game.input.bindings import DEFAULTS, Bindings, bound
from game.input.devices import AXIS_ON, Devices
from game.sim.command import DOWN, HEAVY, LEFT, RIGHT, START, STRIKE


def key(code: int, *, down: bool = True) -> pygame.event.Event:
    return pygame.event.Event(pygame.KEYDOWN if down else pygame.KEYUP, key=code, mod=0)


def pad(button: int, *, down: bool = True) -> pygame.event.Event:
    kind = pygame.CONTROLLERBUTTONDOWN if down else pygame.CONTROLLERBUTTONUP
    return pygame.event.Event(kind, button=button, instance_id=5)


@pytest.fixture
def devices() -> Devices:
    return Devices(Bindings(DEFAULTS))


def test_a_held_key_is_held_until_it_is_let_go(devices: Devices) -> None:
    devices.feed(key(pygame.K_LEFT))
    assert [devices.sample(), devices.sample()] == [(LEFT,), (LEFT,)]
    devices.feed(key(pygame.K_LEFT, down=False))
    assert devices.sample() == (0,)


def test_a_tap_shorter_than_a_tick_counts_once(devices: Devices) -> None:
    devices.feed(key(pygame.K_z))
    devices.feed(key(pygame.K_z, down=False))
    assert [devices.sample(), devices.sample()] == [(STRIKE,), (0,)]


def test_keys_add_up(devices: Devices) -> None:
    for code in (pygame.K_DOWN, pygame.K_z, pygame.K_RIGHT):
        devices.feed(key(code))
    assert devices.sample() == (DOWN | STRIKE | RIGHT,)


def test_one_key_does_what_two_do(devices: Devices) -> None:
    devices.feed(key(pygame.K_v))
    assert devices.sample() == (STRIKE | HEAVY,)


def test_alone_a_player_has_every_key(devices: Devices) -> None:
    devices.feed(key(pygame.K_j))
    assert devices.sample(1) == (STRIKE,)
    assert devices.sample(2) == (0, STRIKE)


def test_a_pad_plays_and_a_stick_has_a_dead_zone(devices: Devices) -> None:
    devices.feed(pad(pygame.CONTROLLER_BUTTON_Y))
    assert devices.sample() == (HEAVY,)
    devices.feed(pad(pygame.CONTROLLER_BUTTON_Y, down=False))
    axis = pygame.CONTROLLER_AXIS_LEFTX
    for value, expected in ((9000, 0), (-AXIS_ON - 1, LEFT), (-14000, LEFT), (-9000, 0)):
        motion = pygame.CONTROLLERAXISMOTION
        devices.feed(pygame.event.Event(motion, value=value, axis=axis, instance_id=5))
        devices.sample()
        assert devices.sample() == (expected,)


def test_an_unknown_pad_button_and_an_unplugged_pad_do_nothing(devices: Devices) -> None:
    devices.feed(pad(99))
    devices.feed(pygame.event.Event(pygame.CONTROLLERDEVICEREMOVED, instance_id=77))
    assert devices.sample() == (0,)


def test_lost_focus_lets_everything_go(devices: Devices) -> None:
    devices.feed(key(pygame.K_LEFT))
    devices.release()
    assert devices.sample() == (0,)
    assert devices.presses() == frozenset()


def test_presses_are_told_once_in_the_words_of_menus(devices: Devices) -> None:
    devices.feed(key(pygame.K_RETURN))
    devices.feed(key(pygame.K_DOWN))
    assert devices.presses() == {"choose", "start", "down"}
    assert devices.presses() == frozenset()


@pytest.mark.parametrize(
    ("event", "press"),
    [
        (key(pygame.K_ESCAPE), "pause"),
        (key(pygame.K_z), "choose"),
        (key(pygame.K_x), "back"),
        (pad(pygame.CONTROLLER_BUTTON_A), "choose"),
        (pad(pygame.CONTROLLER_BUTTON_B), "back"),
        (pad(pygame.CONTROLLER_BUTTON_START), "start"),
        (pad(pygame.CONTROLLER_BUTTON_DPAD_UP), "up"),
    ],
)
def test_every_menu_can_be_worked_by_keys_alone_and_by_a_pad_alone(
    devices: Devices, event: pygame.event.Event, press: str
) -> None:
    devices.feed(event)
    assert press in devices.presses()


def test_start_reaches_the_simulation(devices: Devices) -> None:
    devices.feed(key(pygame.K_RETURN))
    assert devices.sample() == (START,)


def test_a_caught_key_does_nothing_else(devices: Devices) -> None:
    devices.catch()
    devices.feed(key(pygame.K_z))
    assert devices.caught() == f"key:{pygame.K_z}"
    assert devices.sample() == (0,)
    assert devices.presses() == frozenset()
    devices.feed(key(pygame.K_z))
    assert devices.sample() == (STRIKE,)


def test_a_letter_of_another_alphabet_is_the_key_it_stands_on(devices: Devices) -> None:
    cyrillic = {"key": ord("я"), "scancode": pygame.KSCAN_Z, "mod": 0}
    devices.feed(pygame.event.Event(pygame.KEYDOWN, cyrillic))
    assert devices.sample() == (STRIKE,)
    devices.feed(pygame.event.Event(pygame.KEYUP, cyrillic))
    assert devices.sample() == (0,)


def test_a_key_that_fights_no_longer_pauses(devices: Devices) -> None:
    devices.feed(key(pygame.K_p))
    assert devices.presses() == {"pause"}
    mine = bound(bound(devices.bindings, "keyboard1", "fire", "p"), "keyboard1", "strike", "RETURN")
    devices.bind(mine)
    devices.feed(key(pygame.K_p))
    devices.feed(key(pygame.K_RETURN))
    assert devices.presses() == {"choose"}


def test_the_loss_of_the_pad_in_use_is_told_once(devices: Devices) -> None:
    devices._pads[5] = (0, Mock())
    gone = pygame.event.Event(pygame.CONTROLLERDEVICEREMOVED, instance_id=5)
    devices.feed(pad(pygame.CONTROLLER_BUTTON_X))
    devices.sample()
    devices.feed(gone)
    assert devices.sample() == (0,), "its buttons are let go"
    assert devices.unplugged()
    assert not devices.unplugged()
    devices.feed(gone)
    assert not devices.unplugged()


def test_words_follow_the_device_last_used(devices: Devices) -> None:
    devices.feed(pad(pygame.CONTROLLER_BUTTON_X))
    assert devices.pad_last
    devices.feed(key(pygame.K_z))
    assert not devices.pad_last
