"""Values as text, bit for bit: what two processes compare.

A value becomes leaves, each with its path, its form and its exact content, so that the first leaf
that differs says where. Floats are told exactly, arrays by their bytes and type, dicts in order;
a set has no order, so its members are told sorted.
"""

from collections.abc import Mapping
from typing import Any, NamedTuple

import numpy as np


class Leaf(NamedTuple):
    """One plain value: where, of what type (and for an array its shape), and its content."""

    path: str
    form: str
    content: str


class Difference(NamedTuple):
    """Where two values differ first, and how each reads there."""

    path: str
    first: str
    second: str


def leaves(path: str, value: Any) -> list[Leaf]:  # noqa: ANN401 - whatever an environment returns
    """Return the leaves of a value; raise TypeError for what has no bits to compare."""
    if isinstance(value, np.ndarray | np.generic) and value.dtype.hasobject:
        value = value.tolist()
    if isinstance(value, np.ndarray):
        form = f"array {value.dtype.str} {value.shape}"
        return [Leaf(path, form, value.tobytes().hex())]
    if isinstance(value, np.generic):
        return [Leaf(path, f"scalar {value.dtype.str} ()", value.tobytes().hex())]
    name = type(value).__name__
    if isinstance(value, Mapping):
        return [Leaf(path, name, str(len(value))), *_of_mapping(path, value)]
    if isinstance(value, list | tuple):
        parts = (leaf for n, part in enumerate(value) for leaf in leaves(f"{path}[{n}]", part))
        return [Leaf(path, name, str(len(value))), *parts]
    if isinstance(value, set | frozenset):
        members = sorted(str([leaf[1:] for leaf in leaves("", member)]) for member in value)
        return [Leaf(path, name, "; ".join(members))]
    return [Leaf(path, name, _plain(path, value))]


def _of_mapping(path: str, value: Mapping[Any, Any]) -> list[Leaf]:
    out = []
    for place, (key, part) in enumerate(value.items()):
        if not isinstance(key, str):
            out += leaves(f"{path} key {place}", key)
        out += leaves(f"{path}.{key}", part)
    return out


def _plain(path: str, value: object) -> str:
    if isinstance(value, float):
        return value.hex()
    if isinstance(value, complex):
        return f"{value.real.hex()} {value.imag.hex()}"
    if value is None or isinstance(value, bool | int | str | bytes):
        return repr(value)
    message = f"{path} is a {type(value).__name__}, which cannot be compared; return plain values"
    raise TypeError(message)


def difference(first: list[Leaf], second: list[Leaf]) -> Difference | None:
    """Return where two lists of leaves differ first, or None if they are equal bit for bit.

    Every container tells its length before its members: lists of other lengths differ before
    either ends.
    """
    for one, other in zip(first, second, strict=False):
        if one != other:
            return _differing(one, other)
    return None


def _differing(one: Leaf, other: Leaf) -> Difference:
    if one.path != other.path:
        return Difference(one.path, f"{one.path} comes here", f"{other.path} comes here")
    if one.form != other.form or not one.form.startswith(("array", "scalar")):
        return Difference(one.path, _shown(one), _shown(other))
    here, there = _array(one), _array(other)
    place = next(p for p in np.ndindex(here.shape) if here[p].tobytes() != there[p].tobytes())
    index = f"[{', '.join(map(str, place))}]" if place else ""
    return Difference(f"{one.path}{index}", repr(here[place].item()), repr(there[place].item()))


def _array(leaf: Leaf) -> np.ndarray[Any, np.dtype[Any]]:
    _, dtype, shape = leaf.form.split(" ", 2)
    sizes = [int(size) for size in shape.strip("()").split(",") if size.strip()]
    return np.frombuffer(bytes.fromhex(leaf.content), np.dtype(dtype)).reshape(sizes)


def _shown(leaf: Leaf) -> str:
    if leaf.form.startswith("array"):
        return leaf.form
    if leaf.form.startswith("scalar"):
        return f"{leaf.form} {_array(leaf).item()!r}"
    if leaf.form == "float":
        return repr(float.fromhex(leaf.content))
    return f"{leaf.form} {leaf.content}"
