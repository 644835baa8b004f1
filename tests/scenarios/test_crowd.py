"""A crowd takes turns: slots, courtesy, the ring, walking past."""

from dataclasses import replace

import pytest

from game.content.difficulty import DIFFICULTIES
from game.content.kinds import KINDS
from game.sim.actor import FOES, PLAYERS, Actor, Attack, Phase
from game.sim.brains import may_attack
from game.sim.stage import Entry, StagePlan, Wave
from game.sim.units import PX, VIEW
from game.testing.arena import arena
from game.testing.conditions import told
from game.testing.players import BOTS
from game.testing.scene import Scene
from game.testing.stages import Stages

KINDS_ABOUT = ("bather", "bruiser", "thrower", "charger", "bather2", "bather3", "bruiser")


def crowded() -> StagePlan:
    """Many men of many kinds, from both sides, as soon as there is room for them."""
    entries = tuple(Entry(KINDS_ABOUT[n % 7], 1 if n % 2 else -1, 30 * n) for n in range(28))
    return arena(waves=(Wave(160 * PX, 480 * PX, entries),), exit=300 * PX)


def attacking(actor: Actor) -> bool:
    """In a blow that has not yet gone by."""
    move = actor.move
    return bool(move.strike or move.toss) and actor.t < actor.start + move.active


@pytest.mark.parametrize("difficulty", DIFFICULTIES)
@pytest.mark.parametrize("bot", ["random", "careful"])
def test_never_more_attack_than_there_are_slots(stage: Stages, difficulty: str, bot: str) -> None:
    slots = DIFFICULTIES[difficulty].slots

    def too_many(world: Scene) -> bool:
        return sum(attacking(foe) for foe in world.foes) > slots

    s = stage(crowded(), seed=3, difficulty=difficulty)
    s.never(too_many, "more attack than there are slots")
    s.never(lambda w: any(attacking(f) and f.slot < 0 for f in w.foes), "he attacks without a slot")
    s.play(BOTS[bot](5), 3000)
    begun = [event for event in s.events if event.name == "begin" and event.who != "danko"]
    assert len(begun) > 10


@pytest.mark.parametrize("difficulty", DIFFICULTIES)
def test_a_slot_rests_before_it_is_free_again(stage: Stages, difficulty: str) -> None:
    rules = DIFFICULTIES[difficulty]
    s = stage(crowded(), seed=4, difficulty=difficulty)
    freed = [-rules.slot_rest] * rules.slots
    bot, taken = BOTS["careful"](5), 0
    for _ in range(3000):
        before = [who for who, _ in s.world.slots]
        s.play(bot, 1)
        for slot, (who, _) in enumerate(s.world.slots):
            if before[slot] >= 0 and who != before[slot]:
                freed[slot] = s.world.tick
            if who >= 0 and who != before[slot]:
                taken += 1
                assert s.world.tick - freed[slot] >= rules.slot_rest
    assert taken > 10


@pytest.mark.parametrize("bot", ["masher", "random", "careful"])
def test_nobody_begins_an_attack_on_a_man_who_is_down_or_from_outside(
    stage: Stages, bot: str
) -> None:
    s = stage(crowded(), seed=6)
    mind, seen = BOTS[bot](6), 0
    for _ in range(3000):
        was_down = s.danko.move.fallen or s.danko.unhurt > 1
        s.play(mind, 1)
        for event in s.world.events:
            kind = s.world.plan.kinds.get(event.who)
            if event.name != "begin" or kind is None or kind.team != FOES:
                continue
            move = kind.moves[event.what]
            if move.strike or move.toss:
                seen += 1
                still_down = s.danko.move.fallen or s.danko.unhurt
                assert not (was_down and still_down), event
                assert 0 < event.x - s.world.stage.view < VIEW, event
    assert seen > 10


def test_who_has_waited_longest_goes_first(stage: Stages) -> None:
    s = stage(difficulty="easy")
    fresh, patient = s.place("bather", 60), s.place("bather", 70)
    for foe, cool in ((fresh, -5), (patient, -20)):
        s.wake(foe)
        foe.cool = cool
    s.until(lambda w: any(foe.slot >= 0 for foe in w.foes), within=4)
    assert patient.slot == 0
    assert fresh.slot == -1


def test_those_without_a_slot_keep_their_distance(stage: Stages) -> None:
    s = stage(difficulty="easy")
    bather = s.place("bather", 50)
    s.wake(bather)
    s.world.slots = [(-1, 10_000)]  # not free for a long time
    s.wait(120)
    assert 76 * PX <= bather.x - s.danko.x <= (84 + 20 + 8) * PX


def test_a_slot_without_a_blow_is_lost_after_150_ticks(stage: Stages) -> None:
    s = stage(difficulty="easy")
    bather = s.place("bather", 100)
    s.wake(bather)
    s.until(lambda _: bather.slot >= 0, within=10)
    for _ in range(152):
        bather.x = s.danko.x + 100 * PX  # he never gets near
        s.step()
    assert bather.slot == -1
    assert bather.cool > 0


def test_when_all_stand_on_one_side_one_walks_past(stage: Stages) -> None:
    s = stage()
    s.danko.x += 80 * PX
    foes = [s.place("bather", ahead) for ahead in (84, 96, 108)]
    for foe in foes:
        s.wake(foe)
        foe.cool = 5000
    s.until(lambda w: any(f.x < w.danko.x for f in w.foes), within=300)


@pytest.mark.parametrize(("at", "crosses"), [(61, True), (60, False), (40, False)])
def test_nobody_walks_past_a_man_with_his_back_to_the_edge(
    stage: Stages, at: int, crosses: bool
) -> None:
    s = stage()
    s.danko.x = s.world.stage.view + at * PX
    for ahead in (84, 96, 108):
        foe = s.place("bather", ahead)
        s.wake(foe)
        foe.cool = 5000
    s.wait(300)
    assert any(foe.x < s.danko.x for foe in s.world.foes) == crosses


def test_who_is_too_near_to_strike_and_has_the_wall_behind_him_walks_past(stage: Stages) -> None:
    lunger = replace(KINDS["bather"], phases=(Phase(100, (Attack("punch", 40, 64),)),))
    s = stage(arena(kinds={**KINDS, "bather": lunger}))
    at = s.world.stage.view
    s.danko.x = at + 62 * PX
    foe = s.place("bather", 0)
    foe.x = at + 26 * PX
    s.wake(foe).until(lambda _: foe.slot >= 0 and foe.cross == 1, within=3)
    s.until(lambda _: not foe.cross, within=90)
    assert foe.x > s.danko.x + 44 * PX


@pytest.mark.parametrize(("at", "may"), [(7, False), (8, True), (312, True), (313, False)])
def test_nobody_attacks_from_the_very_edge(stage: Stages, at: int, may: bool) -> None:
    s = stage()
    bather = s.place("bather", 60)
    s.wait(1)
    bather.x = s.world.stage.view + at * PX
    assert may_attack(s.world, bather, s.danko) == may


@pytest.mark.parametrize(("apart", "least", "most"), [(44, 5, 15), (55, 5, 15), (56, 0, 0)])
def test_a_bather_follows_one_punch_in_three_with_a_second(
    stage: Stages, apart: int, least: int, most: int
) -> None:
    follows = 0
    for seed in range(30):
        s = stage(seed=seed)
        bather = s.place("bather", 44)
        s.begin(bather, "punch")
        for _ in range(66):
            s.danko.x = bather.x - apart * PX
            s.danko.begin("stand")
            s.step()
        follows += s.count("begin", "bather", "second")
    assert least <= follows <= most


def test_a_foe_hit_in_his_tell_loses_his_slot(stage: Stages) -> None:
    s = stage()
    bather = s.place("bather", 44)
    s.begin(bather, "punch").wait(5)
    s.press("strike").until(told("hit", "bather", "jab"), within=8)
    assert bather.slot == -1
    assert (-1, s.world.tick + 30) in s.world.slots


def test_the_fifth_blow_within_a_second_fells_anybody(stage: Stages) -> None:
    s = stage()
    bruiser = s.place("bruiser", 40)
    falls = []
    for _ in range(5):
        bruiser.x = s.danko.x + 44 * PX
        s.danko.begin("jab")
        s.until(told("hit", "bruiser", "jab"), within=8)
        falls.append(bruiser.move.name == "air")
    assert falls == [False] * 4 + [True]


def test_a_charger_who_meets_nobody_runs_into_the_wall(stage: Stages) -> None:
    s = stage()
    charger = s.place("charger", 100)
    s.begin(charger, "rush").until(lambda _: charger.t >= charger.start - 1, within=60)
    s.danko.x = charger.x + 60 * PX  # behind him now
    s.until(told("wall", "charger"), within=120)
    assert charger.stunned
    assert charger.slot == -1


def test_a_rush_that_meets_somebody_ends_in_recovery(stage: Stages) -> None:
    s = stage()
    charger = s.place("charger", 140)
    s.begin(charger, "rush").until(told("hit", "danko", "rush"), within=90)
    s.wait(10)
    assert charger.move.name == "rush"
    assert charger.t >= charger.start + charger.move.active


def test_foes_come_in_from_the_edge_and_are_no_danger_until_then(stage: Stages) -> None:
    wave = Wave(160 * PX, 480 * PX, (Entry("bather", 1, 0),))
    s = stage(arena(waves=(wave,)))
    s.until(told("enter", "bather", "right"), within=3)
    bather = s.world.foes[0]
    assert bather.x == s.world.stage.view + VIEW + 24 * PX
    s.until(lambda _: not bather.entering, within=90)
    assert bather.x <= s.world.stage.view + VIEW - 24 * PX
    assert s.count("begin", "bather") == 0


def test_who_still_comes_in_can_be_bowled_over_and_comes_in_all_the_same(stage: Stages) -> None:
    s = stage()
    at = s.world.stage.view
    newcomer = s.place("bather", 0)
    newcomer.x, newcomer.entering = at + 4 * PX, -1
    body = s.place("bather", 0)
    body.begin("thrown")
    body.x, body.vx, body.flying, body.by = at + 40 * PX, -1280, 8, s.danko.id
    s.until(told("bowled", "bather"), within=4)
    assert newcomer.most - newcomer.energy == 8
    s.wake(newcomer).until(lambda _: not newcomer.entering, within=200)
    assert newcomer.x >= at + newcomer.kind.edge


@pytest.mark.parametrize("seed", range(4))
def test_nobody_is_helpless_for_long_in_a_corner(stage: Stages, seed: int) -> None:
    s = stage(crowded(), seed=seed, difficulty="hard")
    s.danko.x = s.world.stage.view + 20 * PX

    def long_helpless(world: Scene) -> bool:
        return any(a.helpless > 100 for a in world.actors if a.kind.team == PLAYERS)

    s.never(long_helpless, "helpless for more than 100 ticks")
    s.play(BOTS["random"](seed), 2000)
