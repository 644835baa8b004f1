"""A walk where there is more than fists: what breaks, who is reached, doors, bystanders."""

from dataclasses import replace
from pathlib import Path

from walk_samples import spoil, walked

from game.levels.lint.codes import CODES
from game.session import Start
from game.sim.doors import Doorway
from game.sim.props import Prop
from game.sim.stage import Entry, StagePlan, Wave
from game.sim.units import PX, VIEW
from game.sim.witnesses import Witness
from game.testing.arena import arena
from game.testing.walk_report import walk_faults, walk_lines
from game.testing.walker import Collector, Mark, Try, attempt

BEYOND = 1200 * PX  # the exit lies at 900 px
WITNESS = """  <object id="30" name="ward 7" type="Room" x="200" y="0" width="200" height="132">
   <properties>
    <property name="kind" value="ward"/>
   </properties>
  </object>
  <object id="31" name="old man" type="Witness" x="240" y="100">
   <properties>
    <property name="ward" type="object" value="30"/>
   </properties>
   <point/>
  </object>
"""
LAST = '  <object id="12"'


def room(**changes: object) -> StagePlan:
    return arena(**{"exit": 560 * PX, **changes})


def played(plan: StagePlan) -> Try:
    return attempt(Start(plan), "careful", Collector(1, "careful"), lambda _: None)


# ---- the bot that collects -----------------------------------------------------------------------
def test_it_breaks_what_breaks_and_takes_what_falls_out() -> None:
    props = (
        Prop(300 * PX, 10 * PX, "crate", "medal", 100),
        Prop(210 * PX, 8 * PX, "barrel", "token", 1, secret=True),
    )
    one = played(room(props=props))
    assert one.won
    assert all(one.diary.props)
    assert (one.diary.told["medal"], one.diary.told["token"]) == (1, 1)


def test_it_comes_to_who_must_be_reached_though_he_lies_behind() -> None:
    one = played(room(witnesses=(Witness(204 * PX, "patient"),)))
    assert one.won
    assert one.diary.witnesses[0]
    assert min(step.x for step in one.diary.way) < 240


def test_it_strikes_nothing_through_somebody_whom_it_does_not_concern() -> None:
    plan = room(
        props=(Prop(300 * PX, 10 * PX, "crate"),),
        actors=tuple(("patient", x * PX, 0) for x in (290, 310)),
    )
    one = played(plan)
    assert one.won
    assert one.diary.harmed == []


def test_doors_and_harm_are_noted() -> None:
    doors = (Doorway(260 * PX, 20 * PX, name="ward 3"),)
    waves = (Wave(160 * PX, 160 * PX + VIEW, (Entry("bather", 1, 30, door=0),)),)
    one = played(room(doors=doors, waves=waves))
    assert one.won
    assert (one.diary.told["handle"], one.diary.told["slam"]) == (1, 1)


# ---- the report ----------------------------------------------------------------------------------
def test_what_was_found_is_counted(tmp_path: Path) -> None:
    def furnish(plan: StagePlan) -> StagePlan:
        props = (
            Prop(200 * PX, 10 * PX, "crate", "token", 1, secret=True),
            Prop(250 * PX, 10 * PX, "crate"),
            Prop(1100 * PX, 10 * PX, "lamp", secret=True),
        )
        return replace(plan, props=props, actors=(("patient", 330 * PX, 0),))

    walk = walked(spoil(tmp_path, (LAST, WITNESS + LAST)), furnish)
    assert walk_faults(walk) == []
    told = "\n".join(walk_lines(walk))
    for line in (
        "witnesses    1 of 1 reached: patient 0:0",
        "props        2 of 3 broken: 2 crate",
        "secrets      1 of 2 found",
        "tokens       1 of 1 taken",
        "bystanders   nobody harmed",
    ):
        assert line in told
    walk.best.diary.harmed.append(Mark(90, 333, "patient"))
    assert "bystanders   1 harmed: patient 0:01 at 333 px" in "\n".join(walk_lines(walk))


def test_a_level_of_fists_alone_is_not_asked_about_the_rest() -> None:
    told = "\n".join(walk_lines(walked()))
    for name in ("witnesses", "props", "secrets", "tokens", "doors", "bystanders"):
        assert f"  {name} " not in told


def test_a_witness_beyond_the_exit_is_told_with_line_object_and_code(tmp_path: Path) -> None:
    def away(plan: StagePlan) -> StagePlan:
        return replace(plan, witnesses=(plan.witnesses[0]._replace(x=BEYOND),))

    path = spoil(tmp_path, (LAST, WITNESS + LAST))
    (fault,) = walk_faults(walked(path, away))
    assert str(fault).startswith(
        f"{path}:57: object 31 'old man' (240, 100) in layer play (Witness)"
    )
    assert "nobody reached him: the stage is over at the Exit, 900 px" in fault.message
    assert fault.code == "RH408"
    assert fault.code in CODES
