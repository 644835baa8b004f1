"""A stage in parts: going on, beginning anew, lives, continues, what is carried along."""

import json

import pytest
from lanes import CRUISE, NOSE, car, chased, drive, keep_level, put, rival_of, road, signs
from lanes import told as all_told

from game.replay.state import from_plain, to_plain
from game.sim.command import EARLY, SKIP, STEADY, STEER
from game.sim.cues import Cue, Music, Say, When
from game.sim.parts import REFILL
from game.sim.stage import Entry, StagePlan, Wave
from game.sim.tasks import Blows, Catch, Keep
from game.sim.units import PX, VIEW
from game.testing.arena import arena
from game.testing.conditions import told
from game.testing.scenario import Scenario
from game.testing.stages import Stages

BATHER = Entry("bather", 1, 0)
NEVER = 99_999


def short(name: str = "first", **more: object) -> StagePlan:
    """Return a part that is lost, and told so, on its third tick."""
    return chased(Catch("rival", limit=3), ahead=3000, **{"name": name, **more})  # type: ignore[arg-type]


def roof(*spare: Entry, **more: object) -> StagePlan:
    """Return a part on foot: one wave at once, and those who are owed."""
    wave = Wave(160 * PX, 160 * PX + VIEW, (BATHER,), "roof", spare=spare)
    plan = {"waves": (wave,), "pilot": "danko_suit", "second": "ridzik_aboard", "name": "roof"}
    return arena(**{"exit": 200 * PX, **plan, **more})


def wish(s: Scenario, bit: int) -> Scenario:
    s.held[0] = bit
    s.step()
    return s.release()


def lose(s: Scenario) -> Scenario:
    """Lose the part once."""
    return s.until(told("failed"), within=10).wait(150)


# ---- going on ----------------------------------------------------------------------------------
def test_a_part_that_is_done_is_followed_by_the_next_and_the_last_ends_the_stage(
    stage: Stages,
) -> None:
    last = road(name="third", task=Keep("rival", ticks=1), actors=(("rival", NOSE, 85 * PX),))
    plan = chased(Keep("rival_pinned", ticks=5), then=roof(then=last))
    s = stage(plan).until(told("part", "", "roof"), within=10)
    assert all_told(s, "part")[0].amount == s.world.passage.part == 1
    assert s.danko.kind.name == "danko_suit"
    assert s.danko.course is None
    s.until(told("wave", "", "roof"), within=10).until(told("enter"), within=60)
    s.world.foes[0].energy = 0
    s.world.foes[0].begin("air", 1)
    s.until(told("part", "", "third"), within=200)
    assert s.count("won") == 1
    assert s.danko.kind.name == "coach"
    assert s.world.rival
    s.wait(3)
    assert s.session.outcome == "clear"
    assert [event.amount for event in all_told(s, "part")] == [1, 2]


def test_a_part_has_its_own_clock_view_bodies_and_road(stage: Stages) -> None:
    after = chased(Keep("rival_pinned", ticks=NEVER), car(0, 1), name="next", lane=0)
    s = stage(chased(Keep("rival_pinned", ticks=40), then=after))
    put(s, "works", 500, 2)
    ids = {actor.id for actor in s.world.actors}
    s.until(told("part"), within=60)
    assert s.world.since == 0
    assert s.world.tick == 40
    assert (s.danko.x, s.danko.vx) == (NOSE, CRUISE)
    assert not ids & {actor.id for actor in s.world.actors}
    s.wait(2)
    assert signs(s.world) == [("sedan", 1)]
    assert s.danko.x - s.world.stage.view == 130 * PX
    assert s.world.since == 2


@pytest.mark.parametrize(("energy", "after"), [(17, 17 + REFILL), (90, 100)])
def test_energy_with_some_of_it_back_heat_score_and_lives_go_along(
    stage: Stages, energy: int, after: int
) -> None:
    s = stage(chased(Keep("rival_pinned", ticks=1), then=roof(then=road())))
    assert s.danko.pilot
    s.danko.energy, s.danko.pilot.heat = energy, 64
    s.danko.pilot.score, s.danko.pilot.lives = 1234, 2
    s.wait(3)
    assert s.world.plan.name == "roof"
    assert s.danko.energy == after
    pilot = s.danko.pilot
    paid = all_told(s, "bonus")[0].amount
    assert (pilot.heat, pilot.score, pilot.lives) == (64, 1234 + paid, 2)


def test_the_end_tells_the_score_of_the_whole_stage(stage: Stages) -> None:
    s = stage(chased(Keep("rival_pinned", ticks=2)))
    assert s.danko.pilot
    s.danko.pilot.score = 777
    s.wait(2)
    assert all_told(s, "clear")[0].amount == 777 + all_told(s, "bonus")[0].amount


@pytest.mark.parametrize(("ticks", "points"), [(2, 1500 + 1798 // 2), (100, 1500 + 1700 // 2)])
def test_a_task_done_pays_and_the_time_left_for_it_pays_more(
    stage: Stages, ticks: int, points: int
) -> None:
    s = stage(chased(Keep("rival_pinned", ticks=ticks, limit=1800)))
    s.wait(ticks)
    assert [event.amount for event in all_told(s, "bonus")] == [points]


# ---- losing ------------------------------------------------------------------------------------
def test_a_part_that_has_failed_costs_a_life_and_is_begun_anew(stage: Stages) -> None:
    s = stage(short(then=road()))
    assert s.danko.pilot
    s.danko.energy, s.danko.pilot.heat = 40, 50
    put(s, "works", 500, 2)
    lose(s)
    assert [event.amount for event in all_told(s, "life")] == [2]
    assert all_told(s, "again")[0].what == "first"
    assert s.world.passage.part == 0
    assert s.world.passage.losses == 1
    assert (s.world.since, s.danko.x, s.danko.energy) == (0, NOSE, s.danko.most)
    assert s.danko.pilot.heat == 50
    assert signs(s.world) == []


def test_a_later_part_is_begun_anew_where_it_began(stage: Stages) -> None:
    s = lose(stage(chased(Keep("rival_pinned", ticks=3), then=short("second"))))
    assert s.world.plan.name == "second"
    assert (s.world.passage.part, s.world.passage.losses) == (1, 1)
    assert s.world.since == 0


def test_another_try_is_another_road(stage: Stages) -> None:
    rows = [car(0, 0, row=row + 1, ahead=600 + 90 * row) for row in range(8)]
    plan = chased(Keep("rival_pinned", limit=3), *rows, ahead=3000, lane=1, shut=())
    s = stage(plan).wait(1)
    first = signs(s.world)
    lose(s).wait(1)
    assert len(first) == 8
    assert sorted(kind for kind, _ in signs(s.world)) == sorted(kind for kind, _ in first)
    assert signs(s.world) != first


def test_music_plays_on_and_words_are_said_again(stage: Stages) -> None:
    cues = (Cue(When(), Music("chase")), Cue(When(), Say("hint")))
    s = lose(stage(short(cues=cues))).wait(2)
    assert s.count("music") == 1
    assert s.count("say") == 2


def test_without_lives_a_countdown_begins_and_nobody_drives_out_of_the_view(
    stage: Stages,
) -> None:
    s = stage(short())
    for _ in range(3):
        lose(s)
    assert [event.amount for event in all_told(s, "life")] == [2, 1, 0]
    assert s.count("again") == 2
    assert s.count("lost") == 1
    assert s.world.stage.countdown == 600
    place = s.danko.x
    s.hold("right", ticks=599)
    assert s.danko.x == place
    assert s.session.outcome == ""
    s.wait(1)
    assert s.session.outcome == "dead"


def test_start_begins_the_part_anew_with_all_lives_and_no_score(stage: Stages) -> None:
    s = stage(chased(Keep("rival_pinned", ticks=3), then=short("second")))
    assert s.danko.pilot
    s.danko.pilot.score, s.danko.pilot.lives = 500, 1
    lose(s).wait(30).press("start")
    assert s.count("continue") == 1
    assert s.world.plan.name == "second"
    assert s.world.stage.countdown == 0
    assert s.world.stage.continues == 1
    assert (s.danko.pilot.lives, s.danko.pilot.score) == (s.world.rules.lives, 0)
    assert (s.danko.x, s.danko.move.name, s.danko.energy) == (NOSE, "stand", s.danko.most)
    s.wait(1)
    assert s.danko.vx == CRUISE


def test_when_the_continues_are_used_up_the_stage_is_over_at_once(stage: Stages) -> None:
    s = stage(short(), difficulty="hard")
    assert s.danko.pilot
    for tries in (0, 1):
        assert s.world.stage.continues == tries
        s.danko.pilot.lives = 1
        lose(s).press("start")
    s.wait(1)
    assert s.session.outcome == "dead"
    assert s.count("continue") == 1


def test_a_part_on_foot_is_continued_too_and_on_wheels_after_it(stage: Stages) -> None:
    s = stage(chased(Keep("rival_pinned", ticks=1), then=roof())).wait(3)
    assert s.danko.pilot
    s.danko.pilot.lives, s.danko.energy = 1, 0
    s.danko.begin("down", 1)
    s.until(told("lost"), within=20).wait(5).press("start")
    assert s.world.plan.name == "roof"
    assert s.danko.pilot.lives == s.world.rules.lives
    assert s.danko.energy == s.danko.most


# ---- two players -------------------------------------------------------------------------------
def test_a_failure_costs_both_a_life_and_none_has_less_than_none(stage: Stages) -> None:
    s = stage(short(), players=2)
    for player, lives in zip(s.world.players, (1, 2), strict=True):
        assert player.pilot
        player.pilot.lives = lives
    lose(s)
    assert [event.amount for event in all_told(s, "life")] == [0, 1]
    assert s.count("again") == 1
    lose(s)
    assert [event.amount for event in all_told(s, "life")] == [0, 1, 0]
    assert s.count("lost") == 1


def test_the_second_rides_along_through_every_part(stage: Stages) -> None:
    s = stage(chased(Keep("rival_pinned", ticks=5), then=roof(then=road())), players=2).wait(6)
    assert [player.kind.name for player in s.world.players] == ["danko_suit", "ridzik_aboard"]
    assert all(player.pilot for player in s.world.players)
    assert [player.pilot.slot for player in s.world.players if player.pilot] == [0, 1]


def test_with_somebody_aboard_the_part_is_lost_all_the_same_when_the_first_is_dead(
    stage: Stages,
) -> None:
    s = stage(roof(), players=2).wait(2)
    assert s.danko.pilot
    s.danko.pilot.lives, s.danko.energy = 1, 0
    s.danko.begin("down", 1)
    s.until(told("lost"), within=30)


# ---- what is owed ------------------------------------------------------------------------------
@pytest.mark.parametrize(("landed", "foes"), [(4, 1), (3, 2), (1, 4), (0, 5)])
def test_each_ram_that_was_missing_is_one_boarder_more(
    stage: Stages, landed: int, foes: int
) -> None:
    plan = chased(Blows("rival_abreast", "ram", 4, limit=20), then=roof(*[BATHER] * 4))
    s = stage(plan).wait(1)
    assert s.world.stage.task
    s.world.stage.task = s.world.stage.task._replace(done=landed)
    s.until(told("wave"), within=40)
    assert len(s.world.stage.queue) == foes


def test_who_begins_the_roof_anew_still_owes(stage: Stages) -> None:
    plan = chased(Blows("rival_abreast", "ram", 4, limit=3), then=roof(*[BATHER] * 4))
    s = stage(plan).until(told("wave"), within=40)
    assert s.world.passage.owed == 4
    assert s.danko.pilot
    s.danko.pilot.lives, s.danko.energy = 1, 0
    s.danko.begin("down", 1)
    s.until(told("lost"), within=30).press("start").until(told("wave"), within=60)
    assert len(s.world.stage.queue) == 5


# ---- wishes ------------------------------------------------------------------------------------
def test_a_wish_goes_on_in_the_next_part_and_is_counted(stage: Stages) -> None:
    s = stage(short(then=short("second", then=None)))
    wish(lose(s), SKIP)
    assert s.world.plan.name == "second"
    assert (s.world.passage.skipped, s.world.passage.losses) == (1, 0)
    wish(s, SKIP)
    assert s.session.outcome == "clear"
    assert s.world.passage.skipped == 2


def test_assists_last_through_losses(stage: Stages) -> None:
    s = wish(wish(stage(short()), EARLY), STEADY)
    assert lose(s).world.passage.assists == EARLY | STEADY


# ---- as a value --------------------------------------------------------------------------------
def story() -> StagePlan:
    """Return three parts in which most of it happens."""
    rows = [car(100 + 300 * n, n % 3, row=n + 1) for n in range(4)]
    last = chased(Keep("rival_pinned", ticks=NEVER), *rows, name="last", mounts=(
        ("gunman_window", "rival_pinned", 26 * PX), ("gunman_screened", "rival_pinned", 60 * PX),
    ))  # fmt: skip
    rams = Blows("rival_abreast", "ram", 2, 90)
    return chased(rams, *rows, then=roof(BATHER, then=last))


def played(s: Scenario, ticks: int) -> Scenario:
    buttons = ("strike", "down", "right", "up", "fire", "heavy", "left")
    for n in range(ticks):
        s.press(buttons[n * 5 % 7]) if n % 3 else s.wait(1)
        if s.world.plan.name == "roof" and s.world.since > 40:
            wish(s, SKIP)
    return s


@pytest.mark.heavy
@pytest.mark.parametrize("players", [1, 2])
def test_a_stage_in_parts_hides_nothing(stage: Stages, players: int) -> None:
    s = wish(stage(story(), players=players), STEER)
    assert played(s, 300).world.plan.name == "last"


@pytest.mark.parametrize("ticks", [60, 110, 260])
def test_a_world_in_any_part_plays_on_as_its_copy_and_as_its_text_do(
    stage: Stages, ticks: int
) -> None:
    s = played(stage(story(), seed=5), ticks)
    text = json.dumps(to_plain(s.world))
    loaded = from_plain(s.session.start.plan, s.world.rules, json.loads(text))
    twin = s.world.copy()
    assert loaded.plan is twin.plan is s.world.plan
    for n in range(150):
        command = (1 << n * 5 % 7,)
        s.session.step(command)
        loaded.step(command)
        twin.step(command)
    assert loaded.sections() == twin.sections() == s.world.sections()


def test_a_copy_shares_nothing_that_changes_on_lanes(stage: Stages) -> None:
    s = stage(chased(Keep("rival_pinned")))
    digest = s.wait(5).world.digest()
    twin = s.world.copy()
    course, gun = twin.players[0].course, twin.players[0].gun
    assert course
    assert gun
    course.lane, gun.rounds = 2, 1
    twin.stage.task = None
    twin.passage = twin.passage._replace(part=4)
    assert s.world.digest() == digest


def test_the_digest_sees_lanes_guns_tasks_deals_and_parts(stage: Stages) -> None:
    s = stage(chased(Keep("rival_pinned"), car(0, 2), shut=())).wait(3)
    digests = [s.world.digest()]
    for field in ("course", "gun", "task", "deals", "passage"):
        twin = s.world.copy()
        first = twin.players[0]
        if field == "course" and first.course:
            first.course.t = 5
        elif field == "gun" and first.gun:
            first.gun.turn += 1
        elif field == "task" and twin.stage.task:
            twin.stage.task = twin.stage.task._replace(ticks=3)
        elif field == "deals" and twin.stage.deals:
            twin.stage.deals = twin.stage.deals._replace(dealt=9)
        else:
            twin.passage = twin.passage._replace(losses=1)
        digests.append(twin.digest())
    assert len(dict.fromkeys(digests)) == len(digests)


def test_nothing_of_it_is_in_the_digest_of_a_brawl(stage: Stages) -> None:
    s = stage(roof(second="")).wait(3)
    assert "passage" not in s.world.sections()
    assert "rollers" not in s.world.sections()


def test_a_rival_is_found_by_the_name_of_his_kind(stage: Stages) -> None:
    s = stage(chased(Keep("rival_pinned"), ahead=30))
    keep_level(s, 1, 30)
    assert rival_of(s).kind.name == "rival_pinned"
    assert drive(stage).wait(1).world.rival is None
