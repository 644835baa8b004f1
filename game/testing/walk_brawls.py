"""What a walk has found where there is more than fists: witnesses, props, doors, bystanders."""

from collections import Counter
from collections.abc import Iterator

from game.testing.walk import Walk, clock


def brawl_lines(walk: Walk) -> Iterator[tuple[str, str]]:
    """Yield the questions of a brawl, and their answers; nothing of what the level has not."""
    plan, told = walk.plan, walk.best.diary.told
    if plan.witnesses:
        yield "witnesses", _witnesses(walk)
    if plan.props:
        yield "props", _props(walk)
    secrets = sum(prop.secret for prop in plan.props)
    if secrets:
        yield "secrets", f"{_secrets(walk)} of {secrets} found"
    things = [pickup.item for pickup in plan.pickups] + [prop.holds for prop in plan.props]
    if "token" in things:
        yield "tokens", f"{told['token']} of {things.count('token')} taken"
    if plan.doors:
        yield "doors", f"{told['slam']} slammed on who came, of {told['handle']} handles that moved"
    if any(plan.kinds[kind].innocent for kind, _, _ in plan.actors):
        yield "bystanders", _bystanders(walk)


def _witnesses(walk: Walk) -> str:
    witnesses, ticks = walk.plan.witnesses, walk.best.diary.witnesses
    met = len(ticks) - len(walk.missed("witnesses"))
    parts = [f"{one.kind} {clock(at)}" for one, at in zip(witnesses, ticks, strict=True) if at]
    return _told(f"{met} of {len(ticks)} reached", parts)


def _props(walk: Walk) -> str:
    """What is not broken is no fault: a fight may break it, or nobody."""
    props, ticks = walk.plan.props, walk.best.diary.props
    broken = Counter(prop.piece for prop, at in zip(props, ticks, strict=True) if at)
    parts = [f"{number} {piece}" for piece, number in broken.items()]
    return _told(f"{sum(broken.values())} of {len(props)} broken", parts)


def _secrets(walk: Walk) -> int:
    pairs = zip(walk.plan.props, walk.best.diary.props, strict=True)
    return sum(prop.secret and at > 0 for prop, at in pairs)


def _bystanders(walk: Walk) -> str:
    harmed = walk.best.diary.harmed
    parts = [f"{one.what} {clock(one.tick)} at {one.x} px" for one in harmed]
    return _told(f"{len(harmed)} harmed", parts) if harmed else "nobody harmed"


def _told(words: str, parts: list[str]) -> str:
    return f"{words}: {', '.join(parts)}" if parts else words
