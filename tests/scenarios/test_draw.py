"""The draw: three tells with one answer each, and then whoever fires at the right moment."""

import pytest

from game.content.yard import WOUND
from game.sim.actor import Actor
from game.sim.command import DOWN, FIRE, LEFT, UP, Command
from game.sim.duels import TELLS, Duel
from game.sim.units import PX
from game.sim.world import World
from game.testing.arena import arena
from game.testing.conditions import lands_in, told
from game.testing.scenario import Scenario
from game.testing.stages import Stages

DRAW = Duel("viktor_torn")
WORDS = {"duck": ("down",), "guard": ("up",), "parry": ("up",), "nothing": ()}
WHEN = {"duck": 9, "guard": 12, "parry": 4, "nothing": 1, "sway": 7}  # ticks before the blow


class Duellist:
    """Answers every tell rightly, unless told otherwise; in the end fires at this tick of his."""

    def __init__(self, fires: int = 28, *, wrongly: bool = False) -> None:
        self.fires = fires
        self.wrongly = wrongly

    def act(self, world: World, player: Actor) -> Command:
        rival = world.rival
        if rival is None:
            return 0
        until = rival.start - rival.t
        name = rival.move.name
        if name == "last":
            return FIRE if player.move.name == "stand" or rival.t < self.fires else 0
        if name not in TELLS or until <= 0 or self.wrongly:
            return 0
        if name == "shoot":
            return LEFT if until <= 7 and world.tick % 4 < 2 else 0
        return {"sleeve": DOWN, "stab": UP}[name] if until <= 10 else 0


def draw(
    stage: Stages, seed: int = 1, players: int = 1, difficulty: str = "normal", rounds: int = 3
) -> Scenario:
    """Two face each other, their weapons down."""
    plan = arena(
        pilot="danko_suit",
        second="ridzik",
        weapon="magnum",
        task=DRAW._replace(rounds=rounds),
        actors=(("viktor_torn", 380 * PX, 0),),
    )
    return stage(plan, seed=seed, players=players, difficulty=difficulty)


def rival_of(s: Scenario) -> Actor:
    rival = s.world.rival
    assert rival
    return rival


def is_slow(s: Scenario) -> bool:
    return s.world.slow


def ask(s: Scenario, move: str, done: int = 0) -> Actor:
    """Let the rival begin this next, with so many tells behind them."""
    state = s.world.stage.task
    assert state
    s.world.stage.task = state._replace(stage="called", told=move, done=done)
    s.until(told("begin", "viktor_torn", move), within=3)
    return rival_of(s)


def reply(s: Scenario, rival: Actor, answer: str) -> None:
    """Answer the tell that he has begun, and let it pass."""
    s.until(lands_in(rival, WHEN[answer]), within=120)
    if answer == "sway":
        s.tap("left", 2)
    else:
        s.hold(*WORDS[answer], ticks=0)
    s.until(told("active", "viktor_torn"), within=60)
    s.wait(12)
    s.release()


# ---- the tells ---------------------------------------------------------------------------------
@pytest.mark.parametrize("answer", ["nothing", "duck", "guard", "parry", "sway"])
@pytest.mark.parametrize(("tell", "right"), [
    ("sleeve", ("duck",)), ("shoot", ("sway",)), ("stab", ("guard", "parry")),
])  # fmt: skip
def test_every_tell_has_one_answer(
    stage: Stages, tell: str, right: tuple[str, ...], answer: str
) -> None:
    s = draw(stage)
    reply(s, ask(s, tell), answer)
    lost = s.danko.most - s.danko.energy
    if answer in right:
        assert lost <= WOUND // 10  # what comes through a guard
    else:
        assert lost == WOUND
    s.until(lambda w: w.stage.task and w.stage.task.done == 1, within=240)
    assert s.count("answered", "viktor_torn", tell) == (answer in right)


def test_a_wrong_answer_costs_what_the_difficulty_says(stage: Stages) -> None:
    for name, cost in (("easy", WOUND * 60 // 100), ("hard", WOUND * 142 // 100)):
        s = draw(stage, difficulty=name)
        reply(s, ask(s, "sleeve"), "nothing")
        assert s.danko.energy == s.danko.most - cost


@pytest.mark.parametrize("tell", TELLS)
def test_time_is_stretched_from_the_beginning_of_a_tell_to_its_blow(
    stage: Stages, tell: str
) -> None:
    s = draw(stage)
    assert not is_slow(s)
    rival = ask(s, tell)
    began = s.world.tick
    assert is_slow(s)
    s.until(told("active", "viktor_torn", tell), within=120)
    assert 3 * rival.start - 2 <= s.world.tick - began <= 3 * rival.start
    assert not is_slow(s)


def test_a_feint_does_not_stretch_time_and_is_followed_by_a_tell(stage: Stages) -> None:
    s = draw(stage)
    ask(s, "feint")
    assert not is_slow(s)
    s.until(lambda w: w.foes[0].move.name in TELLS, within=240)
    assert s.danko.energy == 100


def test_no_tell_comes_three_times_in_a_row_and_all_come(stage: Stages) -> None:
    s = draw(stage, rounds=40)
    s.play(Duellist(), 14_000)
    begun = [e.what for e in s.events if e.name == "begin" and e.who == "viktor_torn"]
    tells = [name for name in begun if name in TELLS]
    assert len(tells) >= 30
    assert {tells.count(name) > 4 for name in TELLS} == {True}
    assert 3 < begun.count("feint") < len(tells)
    for three in zip(begun, begun[1:], begun[2:], strict=False):
        assert len(set(three)) > 1, three


# ---- the end of it -----------------------------------------------------------------------------
def test_three_answers_and_a_shot_in_time_win_the_draw(stage: Stages) -> None:
    s = draw(stage)
    s.play(Duellist(), 2400)
    assert s.session.outcome == "clear"
    assert s.count("answered") == 3
    assert s.count("drawn", "viktor_torn") == 1
    assert s.count("dead", "viktor_torn") == 1
    assert s.danko.pilot
    assert s.danko.pilot.score >= 10_000 + 1500
    assert s.danko.energy >= s.danko.most - 3 * 3


@pytest.mark.parametrize(("at", "word"), [
    (16, "early"), (20, "early"), (24, "drawn"), (32, "drawn"), (36, "late"), (90, "late"),
])  # fmt: skip
def test_only_a_shot_while_he_shows_himself_meets_him(stage: Stages, at: int, word: str) -> None:
    s = draw(stage)
    ask(s, "last", 3)
    s.play(Duellist(at), 240)
    words = ("early", "late", "drawn")
    assert next(e.name for e in s.events if e.name in words) == word
    assert s.danko.energy == (100 if word == "drawn" else 100 - WOUND)


@pytest.mark.parametrize("button", ["up", "down", "left"])
def test_nothing_helps_against_the_last_but_to_fire(stage: Stages, button: str) -> None:
    s = draw(stage)
    rival = ask(s, "last", 3)
    s.until(lands_in(rival, 7), within=150)
    if button == "left":
        s.tap("left", 2)
    else:
        s.hold(button, ticks=0)
    s.until(told("hit", "danko_suit", "last"), within=40)
    assert s.danko.energy == 100 - WOUND


def test_after_a_shot_that_came_early_one_more_tell_is_asked_before_the_last(
    stage: Stages,
) -> None:
    s = draw(stage)
    ask(s, "last", 3)
    s.play(Duellist(18), 150)
    assert s.count("early") == 1
    assert s.count("hit", "danko_suit", "late") == 1
    s.play(Duellist(), 900)
    begun = [e.what for e in s.events if e.name == "begin" and e.who == "viktor_torn"]
    begun = [name for name in begun if name not in ("feint", "late")]
    assert begun[0] == begun[2] == "last"
    assert begun[1] in TELLS
    assert s.session.outcome == "clear"


# ---- the place ---------------------------------------------------------------------------------
def test_nobody_walks_and_who_has_swayed_comes_back_to_his_place(stage: Stages) -> None:
    s = draw(stage)
    s.wait(2)
    rival, place = rival_of(s), s.danko.x
    assert rival.x - place == DRAW.apart
    s.hold("right", ticks=30).release()
    assert s.danko.x == place
    s.tap("left", 2).wait(8)
    assert s.danko.x < place
    s.until(lambda w: w.danko.x == place, within=40)
    ask(s, "stab")
    s.hold("up", ticks=0).until(told("active", "viktor_torn"), within=120)
    assert rival.x - s.danko.x < DRAW.apart - 40 * PX
    s.release()
    s.until(lambda w: w.foes[0].x - w.danko.x == DRAW.apart, within=160)


def test_neither_blows_nor_shots_touch_him_between(stage: Stages) -> None:
    s = draw(stage)
    s.wait(2)
    rival, state = rival_of(s), s.world.stage.task
    assert state
    s.world.stage.task = state._replace(ticks=1000)  # he waits for longer than he ever does
    for _ in range(8):
        s.hold("fire", ticks=20).release().wait(32)
    assert s.count("shot_fired", "danko_suit") == 8
    assert s.danko.pilot
    assert s.danko.pilot.rounds == 6  # they are not counted here
    rival.x = s.danko.x + 40 * PX
    s.press("heavy").wait(20)
    assert rival.energy == rival.most
    assert s.count("hit", "viktor_torn") == 0


@pytest.mark.parametrize("move", ["hurt", "dizzy", "down", "rise", "shrug"])
def test_whatever_befalls_him_he_stands_again_and_goes_on(stage: Stages, move: str) -> None:
    s = draw(stage)
    rival_of(s).begin(move)
    s.until(lambda w: w.foes[0].move.name in TELLS, within=600)


def test_who_is_shot_down_loses_one_life_and_begins_the_draw_anew(stage: Stages) -> None:
    s = draw(stage)
    s.play(Duellist(wrongly=True), 1).until(told("failed"), within=1500)
    reasons = [event.what for event in s.events if event.name == "failed"]
    assert reasons == ["shot"]
    s.until(told("again"), within=160)
    assert s.danko.pilot
    assert s.danko.pilot.lives == 2
    assert s.count("life") == 1
    assert s.danko.energy == s.danko.most
    assert s.world.stage.task
    assert (s.world.stage.task.done, s.world.stage.task.stage) == (0, "")


def test_without_a_life_left_it_can_be_continued(stage: Stages) -> None:
    s = draw(stage)
    assert s.danko.pilot
    s.danko.pilot.lives = 1
    s.until(told("lost"), within=1600)
    assert s.world.stage.countdown > 0
    s.hold("start", ticks=0).until(told("continue"), within=4)
    assert s.danko.pilot.lives == 3


def test_how_far_the_draw_is_is_told_in_thousandths(stage: Stages) -> None:
    s = draw(stage)
    seen = []
    for _ in range(2400):
        s.play(Duellist(), 1)
        seen.append(s.world.progress)
        if s.session.outcome:
            break
    assert list(dict.fromkeys(seen)) == [0, 250, 500, 750, 1000]


def test_either_of_two_players_may_draw_first(stage: Stages) -> None:
    s = draw(stage, players=2)
    second = s.world.players[1]
    s.wait(2)
    assert second.x < s.danko.x
    rival = ask(s, "last", 3)
    s.hold("fire", ticks=0, slot=1).until(lambda _: rival.t >= 26, within=100)
    s.release(slot=1).until(told("drawn", "viktor_torn"), within=24)


def test_a_copy_of_the_world_in_the_middle_of_a_tell_goes_on_as_it_does(stage: Stages) -> None:
    s = draw(stage)
    ask(s, "sleeve")
    s.wait(20)
    twin = s.world.copy()
    for _ in range(400):
        s.wait(1)
        twin.step((0,))
    assert twin.digest() == s.world.digest()


def test_a_duel_that_is_begun_beyond_the_rival_is_begun_from_its_start(stage: Stages) -> None:
    s = stage("yard/draw", at="420px").play(Duellist(), 2400, until=lambda w: bool(w.stage.outcome))
    assert s.session.outcome == "clear"


def test_a_partner_who_is_out_stays_out_when_the_draw_is_begun_anew(stage: Stages) -> None:
    s = draw(stage, players=2)
    partner = s.world.players[1]
    assert partner.pilot
    partner.pilot.lives = 0
    partner.begin("dead")
    s.danko.energy = 0
    s.danko.begin("down", 1)
    s.until(told("again"), within=200).wait(1)
    assert s.world.players[1].move.name == "dead"
    assert s.danko.move.name != "dead"
