"""Who shoots from where: the partner in the door, and those in the rival's windows."""

import pytest
from lanes import LEAST, chased, keep_level, rival_of
from lanes import told as all_told

from game.sim.acting import begin_foe
from game.sim.actor import Actor
from game.sim.command import FIRE
from game.sim.gunnery import choose
from game.sim.slots import take_slot
from game.sim.stage import StagePlan
from game.sim.tasks import Keep, Match
from game.sim.units import PX
from game.testing.conditions import told
from game.testing.scenario import Scenario
from game.testing.stages import Stages

DOOR = 26  # px behind the front of the coach
MARK = 120 + 30  # px his front is ahead when his mark is where a shot must find it
NEVER = 99_999
TASK = Keep("rival_pinned", ticks=NEVER, limit=NEVER)


def windows(*places: int, kind: str = "gunman_window", **more: object) -> StagePlan:
    """Return a road with a rival level with us and gunmen so many px behind our door."""
    mounts = tuple((kind, "rival_pinned", (DOOR + place) * PX) for place in places or (0,))
    return chased(TASK, mounts=mounts, **{"shut": (), **more})  # type: ignore[arg-type]


def squeeze(stage: Stages, *places: int, kind: str = "gunman_window", players: int = 1) -> Scenario:
    """Begin beside them; they stay down until they are told to rise."""
    s = stage(windows(*places, kind=kind), players=players)
    for gunman in gunmen(s):
        gunman.cool = NEVER
    return s


def gunmen(s: Scenario) -> list[Actor]:
    return [a for a in s.world.actors if a.course and a.course.mount >= 0]


def rise(s: Scenario, gunman: Actor, t: int = 0) -> Actor:
    """Let somebody show himself; he has done so for t ticks."""
    assert take_slot(s.world, gunman)
    begin_foe(s.world, gunman, "shoot")
    gunman.t = t
    return gunman


def shots(s: Scenario) -> list[str]:
    return [event.what for event in all_told(s, "fire")]


# ---- the partner's shot ------------------------------------------------------------------------
def test_he_leans_out_for_ten_ticks_and_then_fires_one_round(stage: Stages) -> None:
    s = squeeze(stage).press("fire")
    assert s.count("aim", "coach") == 1
    keep_level(s, 9)
    assert s.count("fire") == 0
    keep_level(s, 1)
    assert s.count("fire") == 1
    assert s.danko.gun
    assert s.danko.gun.rounds == 5


@pytest.mark.parametrize(
    ("t", "target"), [(11, "air"), (12, "window"), (42, "window"), (72, "window")]
)
def test_a_gunman_is_open_from_the_twelfth_tick_of_his_rise(
    stage: Stages, t: int, target: str
) -> None:
    s = squeeze(stage)
    (gunman,) = gunmen(s)
    s.press("fire")
    keep_level(s, 9)
    rise(s, gunman, t - 1)
    keep_level(s, 1)
    assert shots(s) == [target]
    assert (gunman.move.name == "hurt") == (target == "window")


@pytest.mark.parametrize(("place", "target"), [
    (119, "window"), (-119, "window"), (121, "air"), (-121, "air"),
])  # fmt: skip
def test_he_reaches_120_px_from_the_door(stage: Stages, place: int, target: str) -> None:
    s = squeeze(stage, place)
    rise(s, gunmen(s)[0], 20)
    keep_level(s, 1)
    assert choose(s.world, s.danko)[0] == target


def test_he_takes_the_nearest(stage: Stages) -> None:
    s = squeeze(stage, 60, -20)
    far, near = gunmen(s)
    rise(s, far, 20)
    rise(s, near, 20)
    keep_level(s, 1)
    assert choose(s.world, s.danko) == ("window", near)


def test_a_hit_pays_and_the_gunman_stays_down_for_four_seconds(stage: Stages) -> None:
    s = squeeze(stage)
    gunman = rise(s, gunmen(s)[0], 12)
    s.press("fire")
    keep_level(s, 10)
    assert all_told(s, "shotdown")[0].amount == gunman.id
    assert s.danko.pilot
    assert s.danko.pilot.heat == 8
    assert s.danko.pilot.score > 0
    keep_level(s, 239)
    assert gunman.move.name == "hurt"
    assert gunman.move.immune
    keep_level(s, 2)
    assert gunman.move.name == "stand"
    assert s.danko.energy == s.danko.most


def test_who_has_been_shot_down_blocks_nobodys_turn(stage: Stages) -> None:
    s = squeeze(stage, 0, 30, 60)
    for turn in range(6):
        gunman = rise(s, gunmen(s)[turn % 3], 12)
        s.press("fire")
        keep_level(s, 10)
        assert gunman.move.name == "hurt"
        assert gunman.slot == -1
        keep_level(s, 120)
        gunman.begin("stand")


def test_their_turns_go_on_for_ever_whatever_is_fired(stage: Stages) -> None:
    s = stage(windows(0, 40, 80))
    for second in range(60):
        s.press(*["fire"] * (second % 2))
        keep_level(s, 59, -10)
        s.danko.energy = s.danko.most
    late = [event for event in s.events[len(s.events) // 2 :] if event.name == "begin"]
    assert len({event.amount for event in late}) == 3


# ---- somebody innocent in the line -------------------------------------------------------------
def test_a_window_with_a_passenger_in_the_line_is_never_fired_at(stage: Stages) -> None:
    s = squeeze(stage, kind="gunman_screened")
    gunman = rise(s, gunmen(s)[0], 12)
    s.press("fire")
    keep_level(s, 10)
    assert shots(s) == ["barred"]
    assert s.danko.gun
    assert s.danko.gun.rounds == 6
    assert gunman.move.name == "shoot"
    s.press("fire")  # nothing has to be reloaded
    assert s.count("aim") == 2


def test_one_who_is_open_is_taken_before_one_who_is_screened(stage: Stages) -> None:
    plan = chased(TASK, mounts=(
        ("gunman_screened", "rival_pinned", DOOR * PX),
        ("gunman_window", "rival_pinned", (DOOR + 50) * PX),
    ))  # fmt: skip
    s = stage(plan)
    screened, clear = gunmen(s)
    rise(s, screened, 20)
    rise(s, clear, 20)
    keep_level(s, 1)
    assert choose(s.world, s.danko) == ("window", clear)


# ---- into the air ------------------------------------------------------------------------------
def test_a_shot_into_the_air_keeps_heads_down_for_sixty_ticks(stage: Stages) -> None:
    s = squeeze(stage, 0, 40)
    rising, waiting = gunmen(s)
    waiting.cool = 15
    s.press("fire")
    keep_level(s, 9)
    rise(s, rising, 5)
    keep_level(s, 1)
    assert shots(s) == ["air"]
    assert (rising.move.name, rising.slot) == ("stand", -1)
    fired = s.world.tick
    rising.cool = min(rising.cool, 60)
    s.until(told("begin", "gunman_window"), within=100)
    assert s.world.tick - fired >= 60


def test_it_stops_no_shot_that_is_on_its_way(stage: Stages) -> None:
    s = squeeze(stage, -DOOR)
    rise(s, gunmen(s)[0], 41)
    keep_level(s, 1)
    assert s.count("hit", "coach", "shoot") == 1


# ---- six rounds --------------------------------------------------------------------------------
def test_after_six_rounds_ninety_ticks_go_to_reloading(stage: Stages) -> None:
    s = squeeze(stage)
    for _ in range(6):
        s.press("fire")
        keep_level(s, 11)
    assert s.count("fire") == 6
    assert s.count("reload") == 1
    reloaded = s.world.tick - 1
    s.press("fire")
    keep_level(s, 60)
    assert s.count("aim") == 6
    s.until(told("loaded"), within=90)
    assert s.world.tick - reloaded == 90
    assert s.danko.gun
    assert s.danko.gun.rounds == 6
    s.wait(20).press("fire").wait(10)
    assert s.count("fire") == 7


# ---- by himself --------------------------------------------------------------------------------
def test_alone_he_fires_unasked_at_one_chance_in_two_at_who_is_long_exposed(
    stage: Stages,
) -> None:
    s = squeeze(stage)
    (gunman,) = gunmen(s)
    for _ in range(211):
        if gunman.move.name != "shoot":
            rise(s, gunman, 25)
        gunman.t = 25
        keep_level(s, 1)
    assert shots(s).count("window") == len(shots(s)) == 5  # a chance each 20 ticks


def test_he_fires_unasked_at_nobody_who_has_only_just_risen(stage: Stages) -> None:
    s = squeeze(stage)
    gunman = rise(s, gunmen(s)[0], 0)
    for _ in range(200):
        gunman.t = min(gunman.t, 15)
        keep_level(s, 1)
    assert shots(s) == []


# ---- their shots -------------------------------------------------------------------------------
def test_a_gunman_shoots_at_tick_42_at_who_is_beside_his_window(stage: Stages) -> None:
    s = squeeze(stage, -DOOR)
    rise(s, gunmen(s)[0])
    keep_level(s, 41)
    assert s.danko.energy == s.danko.most
    keep_level(s, 1)
    assert s.danko.energy == s.danko.most - 6
    keep_level(s, 60)
    assert s.count("hit", "coach", "shoot") == 1
    assert s.danko.move.name == "stand"


@pytest.mark.parametrize(("dx", "hits"), [(55, 1), (-55, 1), (58, 0), (-58, 0)])
def test_he_misses_who_is_not_level_with_the_window(stage: Stages, dx: int, hits: int) -> None:
    s = squeeze(stage, -DOOR)
    rise(s, gunmen(s)[0], 40)
    keep_level(s, 3, dx)
    assert s.count("hit", "coach", "shoot") == hits


def test_he_misses_who_has_left_the_lane_or_is_leaving_it(stage: Stages) -> None:
    s = squeeze(stage, -DOOR)
    (gunman,) = gunmen(s)
    s.press("down")
    rise(s, gunman, 41)
    keep_level(s, 1)
    keep_level(s, 40)
    rise(s, gunman, 41) if gunman.slot < 0 else None
    keep_level(s, 80)
    assert s.count("hit", "coach") == 0


def test_who_is_shot_first_does_not_shoot(stage: Stages) -> None:
    s = squeeze(stage, -DOOR)
    rise(s, gunmen(s)[0], 25)
    s.press("fire")
    keep_level(s, 80)
    assert s.count("shotdown") == 1
    assert s.count("hit", "coach") == 0


def test_they_rise_only_for_who_is_abreast_and_no_more_at_once_than_attack(stage: Stages) -> None:
    s = stage(windows(0, 20, 40, 60))
    keep_level(s, 300, 400)
    assert s.count("begin", "gunman_window") == 0
    most = 0
    for _ in range(400):
        keep_level(s, 1)
        most = max(most, sum(a.move.name == "shoot" for a in gunmen(s)))
    assert most == s.world.rules.slots == 2


def test_they_go_where_their_coach_goes(stage: Stages) -> None:
    s = squeeze(stage, 10)
    rival, gunman = rival_of(s), gunmen(s)[0]
    for button in ("left", "right"):
        s.hold(button, ticks=30).release()
        assert rival.x - gunman.x == (DOOR + 10) * PX
        assert (gunman.y, gunman.vx) == (rival.y, rival.vx)


# ---- two players -------------------------------------------------------------------------------
def test_of_two_players_the_second_has_the_gun_and_the_first_has_none(stage: Stages) -> None:
    s = squeeze(stage, players=2)
    rise(s, gunmen(s)[0], 20)
    second = s.world.players[1]
    assert s.danko.gun is None
    assert second.gun
    s.press("fire")
    keep_level(s, 12)
    assert shots(s) == []
    s.press("fire", slot=1)
    keep_level(s, 10)
    assert [event.who for event in all_told(s, "fire")] == [second.kind.name]
    assert second.gun.rounds == 5


def test_with_a_second_player_nobody_fires_by_himself(stage: Stages) -> None:
    s = squeeze(stage, players=2)
    gunman = rise(s, gunmen(s)[0])
    for _ in range(120):
        gunman.t = 30
        keep_level(s, 1)
    assert shots(s) == []


def test_the_second_rides_along_and_nothing_meets_him(stage: Stages) -> None:
    s = squeeze(stage, -DOOR, players=2)
    second = s.world.players[1]
    rise(s, gunmen(s)[0], 41)
    keep_level(s, 1)
    assert s.count("hit", "coach", "shoot") == 1
    s.hold("down", "left", "strike", ticks=60, slot=1)
    assert (second.x, second.y) == (s.danko.x, s.danko.y)
    assert second.energy == second.most
    assert s.danko.y == s.world.plan.lanes[1]
    assert s.danko.vx > LEAST
    assert {name for who, name in s.begun if who == second.kind.name} == {"stand"}


# ---- the order of targets ----------------------------------------------------------------------
def test_who_shows_himself_comes_before_the_mark(stage: Stages) -> None:
    mounts = (("gunman_window", "rival_braking", (MARK + DOOR) * PX),)
    s = stage(chased(Match("rival_braking"), mounts=mounts))
    gunman = gunmen(s)[0]
    gunman.cool = NEVER
    keep_level(s, 1, MARK)
    assert choose(s.world, s.danko)[0] == "mark"
    rise(s, gunman, 20)
    keep_level(s, 1, MARK)
    assert choose(s.world, s.danko) == ("window", gunman)


@pytest.mark.heavy
@pytest.mark.parametrize("players", [1, 2])
def test_a_fight_from_window_to_window_hides_nothing(stage: Stages, players: int) -> None:
    s = stage(windows(0, 40, 80), players=players)
    for n in range(300):
        s.held[-1] = FIRE if n % 37 == 0 else 0
        s.step()
    assert s.count("begin", "gunman_window") > 0
