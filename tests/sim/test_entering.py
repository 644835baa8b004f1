"""Beginning at a named place: the same whichever way the stage is walked."""

import pytest

from game.faults import BadInputError
from game.session import Start
from game.sim.cues import Cue, Music, Say, Signal, When
from game.sim.hazards import Hazard
from game.sim.moves import Strike
from game.sim.stage import Checkpoint, Entry, StagePlan, Wave
from game.sim.units import GAP, PX, VIEW
from game.sim.witnesses import Witness
from game.sim.world import World
from game.testing.arena import arena
from game.testing.conditions import told
from game.testing.scenario import Scenario
from game.testing.stages import Stages

WIDTH = 2000  # px; the stage is walked from 80 px to 1900
AHEAD = {1: "right", -1: "left"}
BOTH_WAYS = pytest.mark.parametrize("direction", [1, -1])


def there(way: int, direction: int) -> int:
    """Return the place so many px along, in subpixels of a level walked that way."""
    return (way if direction > 0 else WIDTH - way) * PX


def lock(met: int, direction: int, width: int = 320) -> Wave:
    """Return a wave of one bather whose lock begins so many px along."""
    ends = sorted((there(met, direction), there(met + width, direction)))
    return Wave(ends[0], ends[1], (Entry("bather", direction, 0),), f"at {met}")


def road(direction: int, *cues: Cue, begin: int = 0, **more: object) -> StagePlan:
    """Waves 400 to 720 px and 1200 to 1520 px along; the place "here" is `begin` px along."""
    room = {
        "width": WIDTH * PX,
        "direction": direction,
        "starts": (there(80, direction),),
        "exit": there(1900, direction),
        "waves": (lock(400, direction), lock(1200, direction)),
        "cues": cues,
        "places": {"here": there(begin, direction)},
    }
    return arena(**{**room, **more})


def begun(direction: int, begin: int, *cues: Cue, players: int = 1, **more: object) -> World:
    plan = road(direction, *cues, begin=begin, **more)
    return Start(plan, players=players, at="here").world()


def ahead(stage: Stages, direction: int, begin: int, *cues: Cue, **more: object) -> Scenario:
    return stage(road(direction, *cues, begin=begin, **more), at="here")


# ---- the wave that is next ---------------------------------------------------------------------
@BOTH_WAYS
@pytest.mark.parametrize(("begin", "upcoming"), [
    (80, 0), (399, 0), (400, 0), (560, 0), (720, 0), (721, 1), (1199, 1), (1200, 1), (1520, 1),
    (1521, 2), (1900, 2),
])  # fmt: skip
def test_who_begins_in_a_lock_begins_with_its_wave_and_who_is_beyond_it_with_the_next(
    direction: int, begin: int, upcoming: int
) -> None:
    world = begun(direction, begin)
    assert world.stage.wave == upcoming - 1
    assert not world.stage.fighting


@BOTH_WAYS
def test_where_two_locks_touch_the_second_is_next(direction: int) -> None:
    waves = (lock(400, direction), lock(720, direction))
    assert begun(direction, 719, waves=waves).stage.wave == -1
    assert begun(direction, 720, waves=waves).stage.wave == 0


@BOTH_WAYS
@pytest.mark.parametrize(("begin", "name"), [
    (100, "at 400"), (560, "at 400"), (720, "at 400"), (721, "at 1200"), (1500, "at 1200"),
])  # fmt: skip
def test_walking_on_meets_the_wave_that_is_next_and_no_other(
    stage: Stages, direction: int, begin: int, name: str
) -> None:
    s = ahead(stage, direction, begin)
    s.hold(AHEAD[direction], ticks=0).until(told("wave"), within=450)
    assert s.count("wave", "", name) == 1
    s.until(told("enter", "bather"), within=3)


@BOTH_WAYS
def test_with_all_waves_behind_only_the_exit_is_left(stage: Stages, direction: int) -> None:
    s = ahead(stage, direction, 1600)
    s.never(told("wave"), "a wave that is behind has come")
    s.hold(AHEAD[direction], ticks=250)
    assert s.session.outcome == "clear"


# ---- where the players stand -------------------------------------------------------------------
@BOTH_WAYS
@pytest.mark.parametrize("begin", range(0, WIDTH + 1, 50))
def test_the_players_stand_in_the_view_behind_one_another_and_nothing_pushes_them(
    stage: Stages, direction: int, begin: int
) -> None:
    s = stage(road(direction, begin=begin, pickups=()), at="here", players=2)
    first, second = s.world.players
    places = first.x, second.x
    room = range(first.kind.edge, VIEW - first.kind.edge + 1)
    assert all(place - s.world.stage.view in room for place in places)
    assert abs(first.x - there(begin, direction)) <= first.kind.edge + GAP
    s.wait(1)
    assert (first.x, second.x) == places
    assert (first.x - second.x) * direction == GAP


@BOTH_WAYS
@pytest.mark.parametrize(("begin", "seen"), [(1000, 128), (1200, 128), (1400, 200)])
def test_the_view_lies_as_if_he_had_walked_there(direction: int, begin: int, seen: int) -> None:
    """Three fifths of it ahead; at a lock not beyond where it is held."""
    world = begun(direction, begin)
    behind = world.stage.view if direction > 0 else world.stage.view + VIEW
    assert (world.players[0].x - behind) * direction == seen * PX


@BOTH_WAYS
def test_a_stage_begun_elsewhere_has_had_no_ticks_and_harmed_nobody(direction: int) -> None:
    world = begun(direction, 1000)
    assert world.tick == 0
    assert world.foes == []
    assert world.players[0].energy == 100
    assert world.players[0].face == direction


# ---- cues behind and ahead ---------------------------------------------------------------------
HINT = Say("hint", 60)


@BOTH_WAYS
@pytest.mark.parametrize("behind", ["start", "place", "begun", "won", "signal"])
def test_words_behind_are_not_said_again(stage: Stages, direction: int, behind: str) -> None:
    when = {
        "start": When(),
        "place": When(x=there(900, direction)),
        "begun": When(wave=0),
        "won": When(won=0),
        "signal": When(signal="steam"),
    }[behind]
    first = Cue(when, HINT)
    s = ahead(stage, direction, 1000, first, Cue(When(won=0), Signal("steam")))
    s.wait(60)
    assert s.count("say") == 0


@BOTH_WAYS
@pytest.mark.parametrize(("when", "within"), [
    (When(wave=1), 250), (When(signal="later"), 20), (When(after=30), 30),
])  # fmt: skip
def test_words_ahead_are_said_in_their_time(
    stage: Stages, direction: int, when: When, within: int
) -> None:
    s = ahead(stage, direction, 1000, Cue(when, HINT), Cue(When(after=20), Signal("later")))
    s.wait(1)
    assert s.count("say") == 0
    s.hold(AHEAD[direction], ticks=0).until(told("say", "", "hint"), within=within)


@BOTH_WAYS
def test_words_at_the_very_place_are_said(stage: Stages, direction: int) -> None:
    s = ahead(stage, direction, 1000, Cue(When(x=there(1000, direction)), HINT))
    s.until(told("say", "", "hint"), within=1)


@BOTH_WAYS
def test_a_cue_that_is_only_half_behind_waits_for_the_other_half(
    stage: Stages, direction: int
) -> None:
    both = When(x=there(900, direction), wave=1)
    s = ahead(stage, direction, 1000, Cue(both, HINT))
    s.wait(30)
    assert s.count("say") == 0
    s.hold(AHEAD[direction], ticks=0).until(told("say", "", "hint"), within=250)
    assert s.world.stage.wave == 1


@BOTH_WAYS
def test_signals_given_behind_are_there_once_each_and_are_not_told(
    stage: Stages, direction: int
) -> None:
    place = When(x=there(200, direction))
    steam = (Cue(place, Signal("steam")), Cue(When(won=0), Signal("steam")))
    later = Cue(When(won=1), Signal("later"))
    vent = Hazard("vent", there(1000, direction), 14 * PX, 5, 60, 48, 40, Strike(0, 5), "steam")
    chain = Cue(When(signal="steam"), Signal("lamps out"))
    s = ahead(stage, direction, 1000, chain, *steam, later, hazards=(vent,))
    assert sorted(s.world.stage.signals) == ["lamps out", "steam"]
    s.never(told("signal"), "a signal that is behind was given again")
    s.until(told("tell", "", "vent"), within=5)


@BOTH_WAYS
def test_the_last_music_behind_plays_and_none_of_those_before_it(
    stage: Stages, direction: int
) -> None:
    """In the order of the way, not of the level's list."""
    boss = Cue(When(wave=1), Music("boss"))
    won = Cue(When(won=0), Music("quiet"))
    place = Cue(When(x=there(200, direction)), Music("march"))
    s = ahead(stage, direction, 1000, boss, won, place, Cue(When(), Music("first")))
    s.wait(1)
    assert [event.what for event in s.events if event.name == "music"] == ["quiet"]
    s.hold(AHEAD[direction], ticks=0).until(told("music", "", "boss"), within=250)
    assert s.count("music") == 2


# ---- checkpoints -------------------------------------------------------------------------------
@BOTH_WAYS
def test_a_checkpoint_behind_counts_but_gives_nothing(stage: Stages, direction: int) -> None:
    points = (Checkpoint(there(750, direction), 40), Checkpoint(there(1600, direction), 40))
    s = ahead(stage, direction, 1000, checkpoints=points)
    assert s.world.stage.checkpoint == 0
    s.danko.energy = 50
    s.wait(30)
    assert s.count("checkpoint") == 0
    assert s.danko.energy == 50


@BOTH_WAYS
def test_a_checkpoint_that_is_the_place_is_passed_at_once(stage: Stages, direction: int) -> None:
    points = (Checkpoint(there(1000, direction), 40),)
    s = ahead(stage, direction, 1000, checkpoints=points)
    assert s.world.stage.checkpoint == -1
    s.until(told("checkpoint"), within=1)


@BOTH_WAYS
@pytest.mark.parametrize("point", [750, 1600])
def test_a_continue_goes_back_no_farther_than_where_he_began(
    stage: Stages, direction: int, point: int
) -> None:
    points = (Checkpoint(there(point, direction), 0),)
    hint = Cue(When(won=0), HINT)
    s = ahead(stage, direction, 1000, hint, checkpoints=points)
    began = s.world.stage.view
    s.hold(AHEAD[direction], ticks=60).release()
    assert s.danko.pilot
    s.danko.pilot.lives, s.danko.energy = 1, 0
    s.danko.begin("air", 1)
    s.until(told("lost"), within=60)
    s.wait(2).press("start")
    now = s.world.stage
    assert (now.wave, now.fighting, now.continues, now.view) == (0, False, 1, began)
    assert 0 < s.danko.x - began < VIEW
    s.hold(AHEAD[direction], ticks=0).until(told("wave", "", "at 1200"), within=300)
    assert s.count("say") == 0


# ---- names -------------------------------------------------------------------------------------
def test_a_place_that_is_not_there_is_told_with_those_that_are() -> None:
    plan = road(1, places={"stove": 500 * PX, "door": 900 * PX})
    with pytest.raises(BadInputError) as caught:
        Start(plan, at="window").world()
    assert str(caught.value).startswith("arena: there is no place 'window'; give an object's")
    assert str(caught.value).endswith("or one of these names: door, stove")


def test_in_a_stage_without_places_none_is_known() -> None:
    with pytest.raises(BadInputError, match=r"no place 'door'; .* names: none"):
        Start(arena(), at="door", level="levels/arena.tmx").world()


def test_without_a_place_it_begins_at_its_start() -> None:
    plan = road(1, Cue(When(), HINT), begin=1000)
    assert Start(plan).world().players[0].x == 80 * PX
    assert Start(plan).world().stage.wave == -1


def test_the_same_place_and_seed_are_the_same_world() -> None:
    plan = road(1, begin=1000)
    worlds = [Start(plan, seed=seed, at="here").world().digest() for seed in (4, 4, 5)]
    assert worlds[0] == worlds[1] != worlds[2]
    assert worlds[0] != Start(plan, seed=4).world().digest()


@BOTH_WAYS
def test_a_witness_behind_has_been_reached_and_has_given_his_signal(direction: int) -> None:
    behind = Witness(there(600, direction), "patient", signal="he lives")
    far = Witness(there(1600, direction), "patient", signal="he too")
    world = begun(direction, 1000, witnesses=(behind, far))
    assert world.stage.reached == (True, False)
    assert world.stage.signals == ("he lives",)
