"""A failure written as a test that is ready to paste."""

import ast
import inspect
import textwrap
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


def source_of_never(condition: object, why: str) -> str:
    """Return the call of `never` in the test that forbids this, if its lines hold only that one."""
    lost = f"# forbid here what the test forbids: {why}"
    try:
        source = textwrap.dedent(inspect.getsource(condition)).strip()  # type: ignore[arg-type]
        calls = [node for node in ast.walk(ast.parse(source)) if _is_never(node)]
    except (OSError, TypeError, SyntaxError):
        return lost
    return f"s.{called(calls[0])}" if len(calls) == 1 else lost


def _is_never(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and called(node).startswith("never(")


def called(call: ast.AST) -> str:
    """Return the source of a call of a method without what it is called of; else nothing."""
    if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute)):
        return ""
    arguments = [*call.args, *call.keywords]
    return f"{call.func.attr}({', '.join(map(ast.unparse, arguments))})"


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
    first = "".join(_hold(*other) for other in others)
    last = f".hold({_names(command, slot)}, ticks={ticks})"
    if ticks == 1 and not others:
        return f".press({_names(command, slot)})"
    return first + last + "".join(f".release({at or ''})" for at, _ in pressed)


def holding(held: tuple[Command, ...]) -> str:
    """Return the calls after which this is held, and no tick has passed."""
    return "".join(_hold(slot, command) for slot, command in enumerate(held) if command)


def _hold(slot: int, command: Command) -> str:
    return f".hold({_names(command, slot)}, ticks=0)"


def _names(command: Command, slot: int) -> str:
    named = ", ".join(f'"{name}"' for name in button_names(command))
    return f"{named}, slot={slot}" if slot else named
