"""Every move of every foe: when its blow lands on who stands there, what it costs, what it does.

The numbers are those of the game as it is meant to play. Whoever tunes a blow changes them here
with it.
"""

from typing import NamedTuple

import pytest

from game.content.kinds import KINDS
from game.sim.actor import Actor
from game.sim.units import PX
from game.testing.arena import arena
from game.testing.conditions import lands_in, told
from game.testing.scenario import Scenario
from game.testing.stages import Stages

BATHERS = ("bather", "bather2", "bather3")
SMALL = (*BATHERS, "charger", "thrower", "thrower_snow", "gunman", "doorman", "brakeman")
FOES_ALL = [name for name, kind in KINDS.items() if kind.brain == "brawler"]
LEANING = [name for name in FOES_ALL if "lean" in KINDS[name].moves]


class Blow(NamedTuple):
    """The tick on which it lands, what it costs, what it makes of Danko, ticks until he is free."""

    kind: str
    move: str
    lands: int
    damage: int
    effect: str
    recovery: int


BLOWS = (
    *(Blow(kind, "punch", 34, 7, "hurt", 25) for kind in SMALL),
    *(Blow(kind, "dig", 32, 7, "hurt", 27) for kind in SMALL),
    *(Blow(kind, "second", 24, 7, "hurt", 27) for kind in BATHERS),
    *(Blow(kind, "riposte", 16, 8, "hurt", 23) for kind in LEANING),
    Blow("bruiser", "haymaker", 48, 18, "air", 39),
    Blow("carrier", "backhand", 36, 12, "hurt", 30),
    Blow("carrier", "shovel", 50, 20, "air", 50),
)
# Of the other stages' foes the tables of their kinds say it; here it is seen that they keep to it.
LATER = (
    *("boxer snap", "knifeman stab", "knifeman gut", "giant backhand", "giant slam"),
    *("giant slam_wild", "giant birch", "orderly punch", "nurse stab", "assassin slash"),
    *("assassin kick", "assassin stab", "pegleg jab", "pegleg club", "hitman punch"),
    *("hitman backhand", "hitman2 stab", "hitman2 gut", "brakeman wrench", "viktor punch"),
    *("viktor second", "viktor backhand", "viktor stab"),
)


def known(kind: str, name: str) -> Blow:
    move = KINDS[kind].moves[name]
    assert move.strike
    effect = "air" if move.strike.effect == "down" else "hurt"
    return Blow(kind, name, move.start, move.strike.damage, effect, move.active + move.rest)


def rush_of(kind: str) -> tuple[str, str, int, int]:
    blow = known(kind, "rush")
    return kind, "rush", blow.damage, blow.lands


def thrown(kind: str, name: str) -> tuple[str, str, str, int, int]:
    move = KINDS[kind].moves[name]
    assert move.toss
    return kind, name, move.toss.shot, move.start, move.toss.damage


EVERY_FOE = pytest.mark.parametrize("kind", FOES_ALL)
UNGUARDED = [name for name in FOES_ALL if not KINDS[name].moves["stand"].guard]
EVERY_MAN = pytest.mark.parametrize("kind", [k for k in FOES_ALL if not KINDS[k].boss])


def placed(s: Scenario, kind: str, ahead: int) -> Actor:
    """Put a foe there who is in his last phase already: he opens no other one."""
    foe = s.place(kind, ahead)
    foe.phase = max(0, len(foe.kind.phases) - 1)
    return foe


def struck(stage: Stages, kind: str, move: str, ahead: int) -> tuple[Scenario, Actor]:
    """A foe has begun a blow."""
    s = stage()
    foe = placed(s, kind, ahead)
    s.begin(foe, move)
    return s, foe


# ---- blows -------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "blow",
    [*BLOWS, *(known(*each.split()) for each in LATER)],
    ids=lambda blow: f"{blow.kind} {blow.move}",
)
def test_a_blow_lands_on_its_tick_costs_what_it_costs_and_leaves_him_open(
    stage: Stages, blow: Blow
) -> None:
    kind, move, lands, damage, effect, recovery = blow
    s, foe = struck(stage, kind, move, 44)
    s.until(told("hit", "danko", move), within=60)
    assert s.world.tick == lands
    assert s.danko.energy == 100 - damage
    assert s.danko.move.name == effect
    s.until(lambda _: not foe.frozen and not foe.stop, within=12)
    s.until(lambda _: foe.move.free, within=recovery)
    assert s.world.tick - lands >= recovery
    assert s.count("hit") == 1


@pytest.mark.parametrize(("kind", "move", "reach"), [
    *((kind, "punch", 52) for kind in SMALL if kind not in ("doorman", "gunman")),
    ("doorman", "punch", 70), ("gunman", "punch", 54),
    ("bruiser", "haymaker", 62), ("carrier", "shovel", 66), ("carrier", "backhand", 58),
    ("giant", "birch", 104), ("pegleg", "club", 80),
])  # fmt: skip
def test_a_blow_reaches_so_far_and_no_farther(
    stage: Stages, kind: str, move: str, reach: int
) -> None:
    for apart, hits in ((reach, 1), (reach + 1, 0)):
        s, foe = struck(stage, kind, move, 44)
        s.until(lands_in(foe, 1), within=60)
        foe.x = s.danko.x + apart * PX
        s.wait(1)
        assert s.count("hit", "danko", move) == hits


@pytest.mark.parametrize(("kind", "move", "damage", "lands"), [
    ("charger", "rush", 15, 42), ("carrier", "iron", 18, 54),
    *(rush_of(kind) for kind in ("giant", "hitman2")),
])  # fmt: skip
def test_a_rush_is_shown_then_runs_and_fells_who_stands_in_its_way(
    stage: Stages, kind: str, move: str, damage: int, lands: int
) -> None:
    s, foe = struck(stage, kind, move, 150)
    began = foe.x
    s.wait(lands - 1)
    assert foe.x == began
    s.wait(2)
    assert foe.x < began
    s.until(told("hit", "danko", move), within=60)
    assert began - foe.x > 80 * PX
    assert s.danko.energy == 100 - damage
    assert s.danko.move.name == "air"


@pytest.mark.parametrize(("kind", "move", "lands"), [
    ("charger", "rush", 44), ("carrier", "iron", 56),
    *((kind, "rush", rush_of(kind)[3] + 2) for kind in ("giant", "hitman2")),
])  # fmt: skip
def test_a_rush_harms_from_its_first_steps(stage: Stages, kind: str, move: str, lands: int) -> None:
    s, _ = struck(stage, kind, move, 36)
    s.until(told("hit", "danko", move), within=60)
    assert s.world.tick == lands


@pytest.mark.parametrize(("kind", "move", "thing", "leaves", "damage"), [
    ("thrower", "toss", "bottle", 36, 7), ("carrier", "coals", "coal", 44, 9),
    *(thrown(*each.split()) for each in (
        "thrower_snow toss", "giant boulder", "nurse toss", "assassin toss", "doorman toss",
        "hitman2 toss", "hitman2 toss_two",
    )),
])  # fmt: skip
def test_a_throw_is_shown_and_the_thing_harms_who_stays(
    stage: Stages, kind: str, move: str, thing: str, leaves: int, damage: int
) -> None:
    s, _ = struck(stage, kind, move, 150)
    s.until(told("shot", kind), within=60)
    assert s.world.tick == leaves
    assert s.world.shots[0].kind == thing
    s.until(told("hit", "danko", thing), within=60)
    assert s.danko.energy == 100 - damage


@pytest.mark.parametrize("kind", [name for name in SMALL if name != "brakeman"])
def test_every_small_man_meets_who_stays_low_with_the_dig(stage: Stages, kind: str) -> None:
    s = stage()
    s.wake(s.place(kind, 50))
    s.never(told("begin", kind, "punch"), "he strikes over who stays low")
    s.hold("down", ticks=0).until(told("hit", "danko", "dig"), within=90)


@pytest.mark.parametrize("kind", LEANING)
def test_whoever_is_small_leans_out_of_the_third_and_answers(stage: Stages, kind: str) -> None:
    s = stage()
    s.press("heavy").wait(40).press("heavy").wait(40)
    foe = s.place(kind, 48)
    s.wake(foe)
    foe.cool = 60
    before = foe.x
    s.press("heavy")
    assert foe.move.name == "lean"
    s.wait(12)
    assert foe.move.name == "lean"
    assert foe.x - before >= 16 * PX
    s.until(told("begin", kind, "riposte"), within=3)
    s.until(told("hit", "danko", "riposte"), within=40)
    assert s.danko.energy == 100 - 8
    assert foe.energy == foe.most


@pytest.mark.parametrize("kind", BATHERS)
def test_the_second_of_a_bather_lands_on_who_has_not_moved(stage: Stages, kind: str) -> None:
    seconds = 0
    for seed in range(12):
        s = stage(seed=seed)
        s.begin(s.place(kind, 44), "punch")
        s.until(told("hit", "danko", "punch"), within=40)
        s.wait(70)
        followed = s.count("begin", kind, "second")
        assert s.count("hit", "danko", "second") == followed
        assert s.danko.energy == 100 - 7 - 7 * followed
        seconds += followed
    assert 0 < seconds < 12


# ---- what is done to them ----------------------------------------------------------------------
@pytest.mark.parametrize(("kind", "blow", "move"), [
    *((kind, "jab", "hurt") for kind in UNGUARDED),
    *((kind, "headbutt", "dizzy") for kind in FOES_ALL),
])  # fmt: skip
def test_every_foe_staggers_from_a_jab_and_sways_from_a_headbutt(
    stage: Stages, kind: str, blow: str, move: str
) -> None:
    s = stage()
    foe = placed(s, kind, 40)
    s.press("strike" if blow == "jab" else "heavy")
    s.until(told("hit", kind, blow), within=14)
    expected = "hurt" if foe.kind.boss else move
    assert foe.move.name == expected
    assert foe.hurt
    s.until(lambda _: foe.move.name == "stand", within=60)
    assert s.count("fall", kind) == 0


@EVERY_FOE
def test_every_foe_sways_36_ticks_from_a_parry_and_then_stands(stage: Stages, kind: str) -> None:
    s = stage()
    foe = placed(s, kind, 60)
    foe.begin("dizzy")
    s.wait(35)
    assert foe.stunned
    assert foe.hurt
    s.wait(1)
    assert foe.move.name == "stand"


@EVERY_FOE
def test_every_foe_who_is_felled_flies_lies_gets_up_and_stands(stage: Stages, kind: str) -> None:
    s = stage()
    foe = placed(s, kind, 60)
    foe.begin("air")
    foe.vx = 384
    s.wait(10)
    assert foe.x - s.danko.x == 60 * PX + 10 * 384
    assert foe.hurt
    seen = ["air"] * 10
    for _ in range(200):
        s.wait(1)
        seen.append(foe.move.name)
    ticks = {move: seen.count(move) for move in ("air", "down", "rise")}
    least, more = foe.kind.lie
    assert ticks["air"] == 15  # and the tick on which he began
    assert least <= ticks["down"] <= least + more
    assert ticks["rise"] == 14
    assert list(dict.fromkeys(seen)) == ["air", "down", "rise", "stand"]


@EVERY_FOE
def test_a_felled_foe_is_struck_in_the_air_and_not_lying_rising_or_dead(
    stage: Stages, kind: str
) -> None:
    for move, hits in (("air", 1), ("down", 0), ("rise", 0), ("dead", 0)):
        s = stage()
        foe = placed(s, kind, 44)
        foe.begin(move, 60)
        s.press("strike").wait(12)
        assert s.count("hit", kind, "jab") == hits, move


@EVERY_FOE
def test_every_foe_without_energy_falls_dies_and_is_gone(stage: Stages, kind: str) -> None:
    s = stage()
    foe = placed(s, kind, 40)
    foe.energy = 1
    s.press("heavy").until(told("hit", kind, "headbutt"), within=14)
    assert foe.move.name == "air"
    s.until(told("dead", kind), within=60)
    assert foe.move.name == "dead"
    assert s.world.foes == []
    s.until(lambda w: len(w.actors) == 1, within=60)
    assert s.danko.pilot
    assert s.danko.pilot.score > foe.kind.score


@EVERY_MAN
def test_a_man_in_a_hold_is_thrown_flies_untouched_and_falls(stage: Stages, kind: str) -> None:
    s = stage()
    s.danko.x -= 15 * PX
    foe = s.place(kind, 46)
    foe.begin("dizzy", 48)
    s.hold("right", ticks=1).until(told("grab", "danko", kind), within=12)
    s.release()
    s.wait(5)
    assert (foe.move.name, foe.x - s.danko.x) == ("gripped", 30 * PX)
    other = s.place("bather", -44)
    s.wait(20)
    assert foe.move.name == "gripped"
    assert foe.hurt
    assert other.energy == other.most
    s.press("right").until(told("throw", "danko", kind), within=8)
    assert foe.energy == foe.most - 16
    s.until(lambda _: foe.move.name == "thrown", within=3)
    began, before = s.world.tick - foe.t, foe.x
    s.wait(6)
    assert foe.x - before == 6 * 1280
    s.until(lambda _: foe.move.name == "down", within=24)
    assert s.world.tick - began == foe.kind.moves["thrown"].rest


@EVERY_MAN
def test_a_held_man_is_not_struck_by_the_other_player(stage: Stages, kind: str) -> None:
    s = stage(arena(starts=(240 * PX, 310 * PX)), players=2)
    first, second = s.world.players
    foe = s.place(kind, 30)
    foe.begin("gripped")
    first.begin("hold")
    first.grip, first.mate, foe.mate = 60, foe.id, first.id
    s.wait(2)
    assert second.face == -1
    s.press("strike", slot=1).wait(12)
    assert s.count("hit") == 0
    assert foe.energy == foe.most


# ---- the boss alone ----------------------------------------------------------------------------
@pytest.mark.parametrize(("move", "ticks"), [("shrug", 18), ("roar", 60), ("furnace", 60)])
def test_what_a_boss_does_between_his_blows_cannot_be_struck(
    stage: Stages, move: str, ticks: int
) -> None:
    s = stage()
    carrier = s.place("carrier", 44)
    carrier.begin(move)
    for _ in range(ticks // 18):
        s.press("strike").wait(17)
    assert carrier.energy == carrier.most
    s.wait(ticks % 18)
    assert carrier.move.name == "stand"
    s.press("strike").until(told("hit", "carrier", "jab"), within=20)


@pytest.mark.parametrize("kind", [name for name in FOES_ALL if KINDS[name].boss])
def test_every_boss_shrugs_off_so_many_blows_in_a_row(stage: Stages, kind: str) -> None:
    s = stage()
    boss = placed(s, kind, 40)
    for blow in range(boss.kind.grit):
        assert s.count("flinch", kind) == 0, blow
        boss.x = s.danko.x + 40 * PX
        s.danko.begin("jab")
        s.until(told("hit", kind, "jab"), within=8)
    s.wait(1)
    assert boss.move.name == "shrug"
    assert boss.move.immune
    s.until(lambda _: boss.move.free, within=30)
