"""What hums on follows the world: speed, distance, pedals, the clock; and on foot nothing does."""

from dataclasses import replace

import pytest

from game.audio.loops import (
    AT_CROSSING,
    COACH,
    ENGINE,
    FULL,
    ON_LANES,
    ON_ROOF,
    RIVAL,
    Bands,
    Hum,
    engine,
    fading,
    heard,
)
from game.audio.needs import of_plan
from game.audio.sounds import SOUNDS, cues
from game.content.difficulty import DIFFICULTIES
from game.content.kinds import KINDS
from game.content.vehicles import STANDING, TRAFFIC
from game.sim.command import DOWN, LEFT, RIGHT, STRIKE, UP
from game.sim.dealing import Beat, Deal
from game.sim.stage import Scroll, StagePlan
from game.sim.tasks import Catch, Deadline, Task
from game.sim.tug import Tug, begin_tug
from game.sim.units import PX
from game.sim.world import World

LANES = (85 * PX, 104 * PX, 124 * PX)
START = 2000 * PX
BELL, CLOCK = 720, 3300
OURS, HIS = ({name for _, name in bands} for bands in (COACH, RIVAL))


def street(task: Task | None = None, *, lanes: bool = True, drift: int = 0) -> World:
    """A straight street with our coach on it, and a rival level with us if there is a task."""
    plan = StagePlan(
        name="street",
        title="",
        width=100_000 * PX,
        direction=1,
        pilot="coach" if lanes else "danko_suit",
        kinds=KINDS,
        starts=(START,),
        exit=0,
        scroll=Scroll("lead") if lanes else Scroll(),
        lanes=LANES if lanes else (),
        lane=1,
        actors=((task.rival, START, LANES[0]),) if task else (),
        task=task,
        drift=drift,
    )
    return World(plan, DIFFICULTIES["normal"], 1)


def at_speed(speed: int, world: World | None = None) -> dict[str, Hum]:
    world = world or street()
    world.players[0].vx = speed
    return heard(world)


def with_body(kind: str, away: int, lane: int = 1) -> World:
    world = street()
    world.place(world.spawn(KINDS[kind], START + away * PX), lane, KINDS[kind].length)
    return world


def rival_at(away: int, speed: int = 1200) -> dict[str, Hum]:
    world = street(Catch("rival"))
    rival = world.rival
    assert rival is not None
    rival.x, rival.vx = START + away * PX, speed
    return {name: hum for name, hum in heard(world).items() if name in HIS}


def crossing(left: int) -> World:
    """A race that has so many ticks left on its clock."""
    task = Deadline("rival_ramming", 90_000 * PX, clock=CLOCK, tolls=((BELL, "bell", ""),))
    world = street(task)
    world.tick = CLOCK - left
    return world


# ---- engines -----------------------------------------------------------------------------------
@pytest.mark.parametrize("bands", [COACH, RIVAL])
def test_an_engine_is_as_loud_at_every_speed(bands: Bands) -> None:
    for speed in range(0, 2000, 7):
        power = sum(volume * volume for volume in engine(bands, speed, 60).values())
        assert power == pytest.approx(3600, rel=0.06), speed


@pytest.mark.parametrize("bands", [COACH, RIVAL])
def test_at_the_speed_of_a_loop_it_sounds_alone(bands: Bands) -> None:
    for speed, name in bands:
        assert engine(bands, speed) == {name: FULL}


def test_beyond_its_speeds_an_engine_idles_or_roars() -> None:
    assert engine(COACH, -5) == {"coach_idle_loop": FULL}
    assert engine(COACH, 9999) == {"coach_top_loop": FULL}


def test_between_two_speeds_the_nearer_loop_is_louder() -> None:
    volumes = engine(COACH, 1250)
    assert volumes["coach_run_loop"] > volumes["coach_full_loop"] > 0
    assert len(volumes) == 2


def test_a_tick_of_throttle_moves_no_loop_by_much() -> None:
    """The last steps into silence are the steepest of an equal power."""
    for speed in range(384, 1600, 12):
        before, after = engine(COACH, speed, ENGINE), engine(COACH, speed + 12, ENGINE)
        for _, name in COACH:
            assert abs(before.get(name, 0) - after.get(name, 0)) <= ENGINE * 26 // 100


# ---- what is heard -----------------------------------------------------------------------------
def test_on_foot_nothing_hums() -> None:
    assert heard(street(lanes=False)) == {}


def test_our_engine_follows_our_speed() -> None:
    slow, fast = at_speed(704), at_speed(1408)
    assert OURS & set(slow) == {"coach_loop"}
    assert OURS & set(fast) == {"coach_full_loop"}
    assert fast["coach_full_loop"].volume == ENGINE


def test_tyres_hiss_more_the_faster_they_turn() -> None:
    volumes = [at_speed(speed)["tyres_loop"].volume for speed in (640, 1216, 1408, 1600)]
    assert volumes == sorted(set(volumes))
    assert "tyres_loop" not in at_speed(0)


def test_brakes_squeal_only_while_they_bite() -> None:
    world = street()
    pilot = world.players[0].pilot
    assert pilot is not None
    assert "squeal_loop" not in at_speed(1216, world)
    pilot.held = LEFT
    assert "squeal_loop" in at_speed(1216, world)
    assert "squeal_loop" not in at_speed(640, world)
    world.players[0].begin("crash")
    assert "squeal_loop" not in at_speed(1216, world)


def test_in_the_air_there_is_only_wind() -> None:
    world = street(Catch("rival"))
    world.players[0].begin("leap")
    assert set(heard(world)) == {"wind_loop"}


def test_the_rival_grows_louder_as_he_comes_nearer() -> None:
    volumes = [max((h.volume for h in rival_at(gap).values()), default=0) for gap in (2000, 900, 0)]
    assert volumes[0] == 0 < volumes[1] < volumes[2]


def test_the_rival_is_heard_from_where_he_is() -> None:
    pans = [next(iter(rival_at(away).values())).pan for away in (-240, -80, 0, 80, 240)]
    assert pans == [-FULL, -50, 0, 50, FULL]


def test_the_rival_has_an_engine_of_his_own() -> None:
    assert not OURS & HIS
    assert set(rival_at(0, 768)) == {"rival_low_loop"}


def test_a_police_car_is_heard_from_afar_until_it_is_knocked_aside() -> None:
    far, near = (heard(with_body("police", away))["siren_loop"] for away in (700, 200))
    assert 0 < far.volume < near.volume
    assert far.pan == FULL
    world = with_body("police", 200)
    course = world.actors[-1].course
    assert course is not None
    course.gone = True
    assert "siren_loop" not in heard(world)
    assert "siren_loop" not in heard(with_body("sedan", 200))


def test_a_row_of_columns_has_the_railway_above_it() -> None:
    under = heard(with_body("pillars", 700))["rails_loop"].volume
    before = heard(with_body("pillars", 1700))["rails_loop"].volume
    assert under > before > 0
    assert "rails_loop" not in heard(with_body("pillars", 2500))


# ---- the crossing ------------------------------------------------------------------------------
def test_the_train_comes_nearer_by_the_clock() -> None:
    volumes = [heard(crossing(ticks)).get("engine_loop", Hum(0)).volume for ticks in (1300, 700, 9)]
    assert volumes[0] == 0 < volumes[1] < volumes[2]


def test_the_bells_ring_from_their_toll_on() -> None:
    assert "crossing_loop" not in heard(crossing(BELL + 1))
    assert "crossing_loop" in heard(crossing(BELL))
    assert "crossing_loop" in heard(crossing(5))


def test_in_the_hold_the_pedals_turn_our_engine_and_his_shoves_turn_his() -> None:
    world = crossing(400)
    state, pilot = world.stage.task, world.players[0].pilot
    assert state is not None
    assert pilot is not None
    world.lock(START)
    tug = begin_tug(Tug(), 400)
    world.stage.task = state._replace(stage="hold", tug=tug)
    assert {"coach_idle_loop", "rival_low_loop"} <= set(heard(world))
    pilot.held = RIGHT
    world.stage.task = state._replace(stage="hold", tug=tug._replace(shove=30, sign=1))
    assert {"coach_run_loop", "rival_high_loop"} <= set(heard(world))


def test_after_the_crash_there_is_fire_and_no_train() -> None:
    world = crossing(1)
    state = world.stage.task
    assert state is not None
    world.stage.task = state._replace(stage="scene")
    assert "fire_loop" in heard(world)
    assert not {"engine_loop", "crossing_loop"} & set(heard(world))


# ---- the roof ----------------------------------------------------------------------------------
def test_on_the_roof_the_wind_is_louder_than_the_engine_below() -> None:
    loops = heard(street(lanes=False, drift=1216))
    engines = [hum.volume for name, hum in loops.items() if name in OURS | HIS]
    assert engines
    assert loops["wind_loop"].volume > max(engines)


# ---- the tables --------------------------------------------------------------------------------
def test_all_that_can_hum_is_a_loop_and_known_beforehand() -> None:
    assert all(SOUNDS[name].loops for name in (*ON_LANES, *ON_ROOF, *AT_CROSSING))
    found = {*rival_at(0), *heard(crossing(100)), *at_speed(1300), *heard(with_body("police", 9))}
    assert found <= {*ON_LANES, *AT_CROSSING}
    assert set(heard(street(lanes=False, drift=900))) <= set(ON_ROOF)


def test_hearing_changes_nothing() -> None:
    world = crossing(300)
    before = world.digest()
    heard(world)
    assert world.digest() == before


def test_far_things_fade_to_nothing() -> None:
    assert [fading(40, away, 100) for away in (0, 50, 100, 300)] == [40, 10, 0, 0]


# ---- a drive -----------------------------------------------------------------------------------
def test_a_drive_meets_no_sound_that_was_not_decoded_beforehand() -> None:
    kinds = [kind.name for kind in (*TRAFFIC, *STANDING)]
    deals = tuple(
        Deal(START + place * 400 * PX, kind, place % 3, ahead=330 * PX, speed=640)
        for place, kind in enumerate(kinds * 2)
    )
    plan = replace(
        street(Catch("rival")).plan,
        actors=(("rival", START + 3000 * PX, LANES[0]),),
        deals=deals,
        beats=(Beat(START, "pillars"),),
    )
    ready, world, met = set(of_plan(plan)), World(plan, DIFFICULTIES["normal"], 1), set()
    for tick in range(1500):
        press = (UP, DOWN, LEFT, STRIKE)[tick // 50 % 4] if tick % 50 < 12 else 0
        events = world.step((press or RIGHT,))
        met |= {cue.sound for cue in cues(events, world.stage.view)} | set(heard(world))
    assert {"el_train", "horn_mid", "crash_light", "squeal_loop", "siren_loop"} <= met
    assert met <= ready
