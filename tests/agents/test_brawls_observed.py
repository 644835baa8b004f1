"""Brawls are told as a player sees them: aim, cover, doors, wheels, walls, drifts, a duel."""

from pathlib import Path
from typing import Any

import gymnasium
import pytest
from gymnasium.utils.env_checker import check_env
from policies import bot_for

from game.agents import fields
from game.agents.fields import PARTS
from game.agents.stage import StageEnv
from game.agents.typed import observe, space
from game.resources import data_root
from game.sim.barriers import Barrier, walls
from game.sim.doors import Doorway
from game.sim.duels import Duel
from game.sim.ground import Drift, Slope
from game.sim.lines import Cover
from game.sim.props import Prop
from game.sim.stage import StagePlan
from game.sim.units import PX
from game.sim.witnesses import Witness
from game.testing.arena import arena
from game.testing.conditions import told
from game.testing.scenario import Scenario
from game.testing.stages import Stages

STAGES = sorted(path.stem for path in (data_root() / "levels").glob("*.tmx"))
Seen = dict[str, Any]


def look(s: Scenario, slot: int = 0) -> Seen:
    seen = observe(s.world, s.world.players[slot], 0)
    assert space().contains(seen)
    return seen


def row(seen: Seen, part: str, number: int = 0) -> dict[str, int]:
    """Return a row by the names of its columns."""
    cells = seen[part][number] if PARTS[part][0] else seen[part]
    names = [column.name for column in PARTS[part][1]]
    return dict(zip(names, map(int, cells), strict=True))


def named(names: tuple[str, ...], seen: Seen, part: str, column: str, number: int = 0) -> str:
    return names[row(seen, part, number)[column]]


def armed(**changes: object) -> StagePlan:
    return arena(pilot="danko_suit", weapon="pistol", **changes)


# ---- every stage ---------------------------------------------------------------------------------
@pytest.mark.parametrize("name", STAGES)
def test_gymnasiums_check_passes_on_every_stage(name: str) -> None:
    check_env(gymnasium.make("redheat/Level-v0", level=f"levels/{name}.tmx").unwrapped)


@pytest.mark.parametrize("bot", ["careful", "masher"])
@pytest.mark.parametrize("name", STAGES)
def test_every_stage_is_told_within_the_space(name: str, bot: str) -> None:
    env = StageEnv(level=f"levels/{name}.tmx", difficulty="hard", continues=True)
    env.reset(seed=3)
    act = bot_for(bot, 3)
    for tick in range(1800):
        seen, _, over, _, _ = env.step(act(env.world, env.world.players[0]))
        if tick % 6 == 0:
            assert seen in env.observation_space
        if over:
            break


@pytest.mark.parametrize("name", STAGES)
def test_every_stage_has_pictures(name: str) -> None:
    env = StageEnv(level=f"levels/{name}.tmx", observation="pixels", frame_skip=6)
    env.reset(seed=3)
    act = bot_for("careful", 3)
    frames = {env.step(act(env.world, env.world.players[0]))[0].tobytes() for _ in range(40)}
    assert len(frames) > 20


def test_the_tables_name_what_the_maps_may_hold() -> None:
    assert {"leg", "snowball", "rounds", "token", "knife", "pool"} <= set(fields.THING_NAMES)
    assert fields.WEAPON_NAMES == ("", "pistol", "magnum")
    assert "trolley" in fields.ROLLER_NAMES
    assert {path.stem for path in Path("levels").glob("*.tmx")} == set(STAGES)


# ---- firearms ------------------------------------------------------------------------------------
def test_the_weapon_its_rounds_and_what_a_shot_would_meet_are_told(stage: Stages) -> None:
    s = stage(armed()).hold("fire", ticks=12)
    own = row(look(s), "own")
    assert (fields.WEAPON_NAMES[own["weapon"]], own["rounds"], own["aim"]) == ("pistol", 6, 1)
    s.place("gunman", 150)
    assert row(look(s.wait(1)), "own")["aim"] == 2
    s.place("patient", 90)
    assert row(look(s.wait(1)), "own")["aim"] == 3
    assert row(look(s.release().wait(8)), "own")["rounds"] == 5
    assert row(look(s.wait(60)), "own")["aim"] == 0


def test_a_line_of_aim_on_you_is_told_until_the_shot(stage: Stages) -> None:
    s = stage(armed(covers=(Cover(260 * PX, 290 * PX),)))
    gunman = s.place("gunman", 150)
    assert row(look(s), "near")["aim"] == 0
    s.begin(gunman, "shoot").wait(4)
    near = row(look(s), "near")
    assert (near["aim"], near["on_you"], near["cover"]) == (2, 1, 0)
    assert near["tell"] == gunman.start - gunman.t > 0
    s.until(told("shot_fired", "gunman"), within=80)
    near = row(look(s), "near")
    assert (near["aim"], near["on_you"]) == (0, 0)


def test_who_is_small_behind_cover_is_told(stage: Stages) -> None:
    s = stage(armed(covers=(Cover(230 * PX, 250 * PX), Cover(380 * PX, 400 * PX))))
    s.place("gunman", 150)
    seen = look(s)
    assert (row(seen, "own")["cover"], row(seen, "near")["cover"]) == (0, 1)
    assert row(look(s.hold("down", ticks=9)), "own")["cover"] == 1
    places = [row(seen, "places", number) for number in range(3)]
    assert [fields.PLACE_NAMES[place["place"]] for place in places] == ["cover", "cover", ""]
    assert [(place["dx"], place["half"]) for place in places[:2]] == [(0, 10), (150, 10)]


# ---- doors, wheels, walls ------------------------------------------------------------------------
def test_a_handle_that_moves_is_told_with_the_ticks_until_the_door_opens(stage: Stages) -> None:
    s = stage(arena(doors=(Doorway(280 * PX, 20 * PX, name="ward 3"),)))
    assert row(look(s), "doors") == {"dx": 40, "half": 20, "phase": 0, "left": 0}
    s.knock("bather").wait(10)
    door = row(look(s), "doors")
    assert (fields.DOOR_PHASES[door["phase"]], door["left"]) == ("handle", 38)
    assert named(fields.KIND_NAMES, look(s), "near", "kind") == ""
    s.wait(38)
    assert named(fields.DOOR_PHASES, look(s), "doors", "phase") == "open"
    assert named(fields.KIND_NAMES, look(s), "near", "kind") == "bather"


def test_a_door_that_was_slammed_is_told(stage: Stages) -> None:
    s = stage(arena(doors=(Doorway(280 * PX, 20 * PX),))).knock("bather").wait(20)
    s.press("heavy").until(told("slam"), within=20)
    assert named(fields.DOOR_PHASES, look(s), "doors", "phase") == "slammed"


def test_what_is_on_wheels_is_told_whoever_sent_it(stage: Stages) -> None:
    s = stage(arena(rollers=(("trolley", 276 * PX), ("trolley", 900 * PX))))
    trolley = row(look(s), "rollers")
    assert fields.ROLLER_NAMES[trolley["roller"]] == "trolley"
    assert (trolley["dx"], trolley["vx"], trolley["ours"]) == (36, 0, 0)
    assert row(look(s), "rollers", 1)["roller"] == 0
    s.press("heavy").until(told("roll"), within=20)
    trolley = row(look(s), "rollers")
    assert (trolley["vx"] > 0, trolley["ours"]) == (True, 1)


def test_a_wall_is_told_from_its_warning_until_it_is_gone(stage: Stages) -> None:
    path = Barrier(300 * PX, 460 * PX, 1, 80 * PX, 10, 900, 72, 100)
    s = stage(arena(barriers=(path,)))
    assert row(look(s), "walls")["phase"] == 0
    phases = []
    for _ in range(400):
        wall = row(look(s.wait(1)), "walls")
        phases.append(fields.WALL_PHASES[wall["phase"]])
        barred = [((left + right) // 2 // PX, (right - left) // 2 // PX)
                  for left, right in walls(s.world)]  # fmt: skip
        assert ([(wall["wall"] + 240, wall["wide"])] if wall["wide"] else []) == [
            span for span in barred if span[1]
        ]
        if phases[-1] == "tell":
            assert (wall["dx"], wall["half"], wall["side"]) == (140, 80, 1)
            assert wall["left"] == 72 - phases.count("tell") + 1
    assert list(dict.fromkeys(phases)) == ["rest", "tell", "rolls in", "stands", "rolls back"]


# ---- places --------------------------------------------------------------------------------------
def test_a_drift_is_told_with_what_is_left_in_it(stage: Stages) -> None:
    s = stage(arena(drifts=(Drift(200 * PX, 300 * PX, "snowball", 3),)))
    assert row(look(s), "places")["count"] == 3
    s.hold("down", ticks=20)
    seen = look(s)
    assert row(seen, "places")["count"] == 2
    assert named(fields.THING_NAMES, seen, "own", "item") == "snowball"


def test_what_breaks_is_told_until_it_is_broken_and_then_what_fell_out(stage: Stages) -> None:
    s = stage(arena(props=(Prop(276 * PX, 10 * PX, "crate", "pie", 30),)))
    assert named(fields.PLACE_NAMES, look(s), "places", "place") == "prop"
    s.press("heavy").until(told("shatter"), within=20)
    seen = look(s)
    assert row(seen, "places")["place"] == 0
    assert named(fields.THING_NAMES, seen, "ground", "thing") == "pie"


def test_a_witness_is_told_until_he_is_reached(stage: Stages) -> None:
    s = stage(arena(witnesses=(Witness(300 * PX, "patient"),)))
    assert named(fields.PLACE_NAMES, look(s), "places", "place") == "witness"
    s.hold("right", ticks=1).until(told("witness"), within=40)
    assert row(look(s), "places")["place"] == 0


def test_how_high_the_floor_is_is_told_of_oneself_and_of_others(stage: Stages) -> None:
    s = stage(arena(floors=(Slope(320 * PX, 360 * PX, 0, 20), Slope(360 * PX, 640 * PX, 20, 20))))
    s.place("bather", 160)
    seen = look(s)
    assert (row(seen, "own")["y"], row(seen, "near")["dy"]) == (0, 20)
    s.danko.x = 380 * PX
    seen = look(s.wait(1))
    assert (row(seen, "own")["y"], row(seen, "near")["dy"]) == (20, 0)


def test_it_is_told_when_it_is_dark(stage: Stages) -> None:
    s = stage(arena(darks=((0, 640 * PX, "fuse"),)))
    assert row(look(s), "stage")["dark"] == 0
    s.world.signal("fuse")
    assert row(look(s.wait(1)), "stage")["dark"] == 1


# ---- the duel ------------------------------------------------------------------------------------
def test_in_a_duel_it_is_told_when_time_is_stretched_and_when_a_shot_counts(stage: Stages) -> None:
    s = stage(arena(
        pilot="danko_suit",
        weapon="magnum",
        task=Duel("viktor_torn", rounds=1),
        actors=(("viktor_torn", 380 * PX, 0),),
    ), seed=2)  # fmt: skip
    act = bot_for("perfect", 2)
    slow, opened = set(), False
    for _ in range(4000):
        seen = look(s)
        slow.add((row(seen, "stage")["slow"], s.world.slow))
        opened = bool(row(seen, "near")["open"])
        s.held = [sum(int(bit) << place for place, bit in enumerate(act(s.world, s.danko)))]
        s.wait(1)
        if s.count("drawn"):
            break
    assert opened
    assert slow == {(0, False), (1, True)}
