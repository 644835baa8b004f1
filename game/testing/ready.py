"""A failure written as a test that is ready to paste."""

from collections.abc import Sequence
from itertools import groupby

from game.session import Start
from game.sim.command import Command
from game.testing.report import button_names

PER_LINE = 88  # characters, about


def ready_test(
    name: str, start: Start, tape: str, inputs: Sequence[tuple[Command, ...]], around: "Around"
) -> str:
    """Return the source of a test; tape: where play begins if the test arranged it by hand."""
    lines = [f"def test_{name}(stage: Stages) -> None:", f"    s = stage({_opened(start, tape)})"]
    lines += [f"    {line}" for line in around.before]
    lines += [f"    {line}" for line in _presses(inputs)]
    lines += [f"    {line}" for line in around.after]
    return "\n".join(lines)


class Around:
    """What stands before and after the presses: what is watched, and what is then asserted."""

    def __init__(self, before: Sequence[str] = (), after: Sequence[str] = ()) -> None:
        self.before = before
        self.after = after


def _opened(start: Start, tape: str) -> str:
    if not start.level or start.opening:
        return f'"{tape}"'
    asked = [f'"{start.level}"', f"seed={start.seed}"]
    if start.difficulty != "normal":
        asked.append(f'difficulty="{start.difficulty}"')
    if start.players != 1:
        asked.append(f"players={start.players}")
    if start.at:
        asked.append(f'at="{start.at}"')
    return ", ".join(asked)


def _presses(inputs: Sequence[tuple[Command, ...]]) -> list[str]:
    """Return the calls that press this, as many to a line as fit."""
    lines: list[str] = []
    for held, run in groupby(inputs):
        call = _call(held, len(list(run)))
        if lines and len(lines[-1]) + len(call) < PER_LINE:
            lines[-1] += call
        else:
            lines.append(f"s{call}")
    return lines


def _call(held: tuple[Command, ...], ticks: int) -> str:
    pressed = [(slot, command) for slot, command in enumerate(held) if command]
    if not pressed:
        return f".wait({ticks})"
    *others, (slot, command) = pressed
    first = "".join(f".hold({_names(other, at)}, ticks=0)" for at, other in others)
    last = f".hold({_names(command, slot)}, ticks={ticks})"
    if ticks == 1 and not others:
        return f".press({_names(command, slot)})"
    return first + last + "".join(f".release({at or ''})" for at, _ in pressed)


def _names(command: Command, slot: int) -> str:
    named = ", ".join(f'"{name}"' for name in button_names(command))
    return f"{named}, slot={slot}" if slot else named
