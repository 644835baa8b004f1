"""A stage plan as plain values, for tapes of stages that no level file holds."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from game.content.kinds import KINDS
from game.sim import (
    barriers,
    cues,
    dealing,
    doors,
    duels,
    ground,
    hazards,
    lines,
    moves,
    props,
    stage,
    tasks,
    tug,
    witnesses,
)
from game.sim.stage import StagePlan

PARTS: dict[str, type[Any]] = {
    part.__name__: part
    for part in (
        stage.Wave, stage.Entry, stage.Pickup, stage.Pool, stage.Checkpoint, stage.Scroll,
        cues.Cue, cues.When, cues.Say, cues.Music, cues.Signal, hazards.Hazard, moves.Strike,
        dealing.Deal, dealing.Beat, tug.Tug, tasks.Catch, tasks.Blows, tasks.Keep, tasks.Match,
        tasks.Deadline, duels.Duel, cues.Goal, cues.Scene, doors.Doorway, ground.Drift,
        ground.Slope, lines.Cover, props.Prop, barriers.Barrier, witnesses.Witness,
    )
}  # fmt: skip


class PlanError(ValueError):
    """A plan that cannot be written, or plain values that are no plan."""


def plan_to_plain(plan: StagePlan) -> dict[str, Any]:
    """Return a plan as plain values; raise PlanError if it has kinds of its own."""
    if any(KINDS.get(name) is not kind for name, kind in plan.kinds.items()):
        message = f"the stage {plan.name} has kinds that only the code knows"
        raise PlanError(message)
    names = [field.name for field in fields(plan) if field.name != "kinds"]
    return {name: _plain(getattr(plan, name)) for name in names}


def _plain(value: Any) -> Any:  # noqa: ANN401 - any part of a plan
    name = type(value).__name__
    if isinstance(value, StagePlan):
        return {"part": name, **plan_to_plain(value)}
    if name in PARTS:
        names = [f.name for f in fields(value)] if is_dataclass(value) else value._fields
        return {"part": name, **{each: _plain(getattr(value, each)) for each in names}}
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return dict(value) if isinstance(value, Mapping) else value


def plan_from_plain(data: Mapping[str, Any]) -> StagePlan:
    """Return the plan that `plan_to_plain` told of; raise PlanError if there is none."""
    try:
        return StagePlan(**{name: _whole(value) for name, value in data.items()}, kinds=KINDS)
    except (TypeError, KeyError) as fault:
        message = f"this is no plan of a stage: {fault}"
        raise PlanError(message) from fault


def _whole(value: Any) -> Any:  # noqa: ANN401 - any part of a plan
    if isinstance(value, list):
        return tuple(_whole(each) for each in value)
    if isinstance(value, dict) and "part" in value:
        given = {name: _whole(each) for name, each in value.items() if name != "part"}
        if value["part"] == StagePlan.__name__:
            return StagePlan(**given, kinds=KINDS)
        return PARTS[value["part"]](**given)
    return value
