"""The world as a value: copies, digests, streams; and what is counted at the end."""

from collections.abc import Callable

import pytest

from game.content.kinds import KINDS
from game.session import Start
from game.sim.acting import SLOW
from game.sim.pilot import Pilot
from game.sim.score import add_points, rank
from game.sim.shots import launch
from game.sim.stage import Entry, StagePlan, Wave
from game.sim.streams import Stream
from game.sim.units import PX
from game.sim.world import World
from game.testing.arena import arena
from game.testing.players import BOTS
from game.testing.stages import Stages


def brawl() -> StagePlan:
    """One wave in which everything happens: blows, shots, a boss."""
    kinds = ("bather", "thrower", "charger", "carrier", "bruiser")
    entries = tuple(Entry(kind, 1 - n % 2 * 2, 20 * n) for n, kind in enumerate(kinds))
    return arena(waves=(Wave(160 * PX, 480 * PX, entries),))


@pytest.mark.parametrize("ticks", [0, 240, 700])
def test_a_copy_plays_on_as_the_original_does_and_leaves_it_alone(
    stage: Stages, ticks: int
) -> None:
    s = stage(brawl(), seed=3, players=2).play(BOTS["random"](3), ticks)
    before = s.world.sections()
    twin = s.world.copy()
    assert twin.digest() == s.world.digest()
    commands = [(1 << (n * 7 // 5) % 7, 1 << (n // 3) % 7) for n in range(300)]
    for command in commands:
        twin.step(command)
    assert s.world.sections() == before
    for command in commands:
        s.session.step(command)
    assert twin.sections() == s.world.sections()
    assert [p.id for p in twin.players] == [p.id for p in s.world.players]


def test_a_copy_of_a_copy_shares_nothing_that_changes(stage: Stages) -> None:
    world = stage(brawl(), seed=3).play(BOTS["random"](3), 300).world
    digest = world.digest()
    twin = world.copy()
    for actor in twin.actors:
        actor.energy -= 1
        if actor.pilot:
            actor.pilot.pressed[0] = 7
            actor.pilot.last_begun["guard"] = 7
    for shot in twin.shots:
        shot.x += 1
    twin.stage.wave += 1
    twin.slots[0] = (99, 99)
    twin.stops.append((1, 1))
    twin.waves_stream.below(3)
    twin.brains_stream.below(3)
    assert world.digest() == digest


CHANGES: dict[str, Callable[[World], object]] = {
    "clock": lambda world: world.slots.__setitem__(0, (77, 77)),
    "streams": lambda world: world.brains_stream.below(2),
    "stage": lambda world: setattr(world.stage, "view", world.stage.view + 1),
    "players": lambda world: setattr(world.players[0].pilot, "heat", 99),
    "others": lambda world: setattr(world.foes[0], "energy", 1),
    "shots": lambda world: setattr(world.shots[0], "x", 1),
}


def test_every_section_of_the_digest_sees_its_part_and_no_other(stage: Stages) -> None:
    world = stage(brawl(), seed=3).play(BOTS["careful"](3), 200).world
    launch(world, world.foes[0], "bottle", 0, 46)
    names = list(world.sections())
    assert names == list(CHANGES)
    for name, change in CHANGES.items():
        twin = world.copy()
        change(twin)
        then, now = world.digest(), twin.digest()
        differ = [at for at in range(len(names)) if then[at * 8 :][:8] != now[at * 8 :][:8]]
        assert [names[at] for at in differ] == [name]


def test_the_digest_sees_what_a_continue_would_go_back_to() -> None:
    world = Start(brawl()).world()
    twin = world.copy()
    twin.saved = world.stage.copy()
    twin.saved.wave += 1
    assert twin.digest() != world.digest()


def test_other_seeds_play_otherwise_and_the_same_the_same(stage: Stages) -> None:
    digests = [
        stage(brawl(), seed=seed).play(BOTS["careful"](1), 600).world.digest() for seed in (1, 1, 2)
    ]
    assert digests[0] == digests[1]
    assert digests[1] != digests[2]


def test_a_stream_gives_the_same_numbers_and_its_purposes_differ() -> None:
    one, two, other = Stream(5, 1), Stream(5, 1), Stream(5, 2)
    numbers = [one.below(100) for _ in range(50)]
    assert numbers == [two.below(100) for _ in range(50)]
    assert numbers != [other.below(100) for _ in range(50)]
    assert all(0 <= number < 100 for number in numbers)
    twin = one.copy()
    assert [one.below(9) for _ in range(9)] == [twin.below(9) for _ in range(9)]


def test_points_are_damage_times_variety_times_chain() -> None:
    pilot = Pilot(0, 3)
    add_points(pilot, 10, "jab", 4)
    assert pilot.score == 4 * 10 * 1 * (4 + 1) // 8
    before = pilot.score
    add_points(pilot, 100, "cross", 4)
    assert pilot.score - before == 4 * 10 * 2 * (4 + 2) // 8
    before = pilot.score
    add_points(pilot, 191, "cross", 4)
    assert pilot.score - before == 4 * 10 * 2 * (4 + 1) // 8
    assert pilot.best_chain == 2


def ranked(taken: int = 0, over: int = 0, parries: int = 0, continues: int = 0) -> int:
    """Return the place of a rank, 0 for the best, `over` so many ticks beyond par."""
    pilot = Pilot(0, 3)
    pilot.taken, pilot.parries = taken, parries
    return "SABCD".index(rank(pilot, 5000 + over, 5000, continues))


def test_the_rank_goes_down_with_harm_time_and_continues_and_up_with_parries() -> None:
    assert ranked() == 0
    for worse in ("taken", "over", "continues"):
        places = [ranked(**{worse: amount}) for amount in (0, 1, 3, 100, 300, 600, 10_000, 40_000)]
        assert places == sorted(places)
        assert places[-1] == 4
    tried = [ranked(taken=300, parries=parries) for parries in range(0, 1000, 20)]
    assert tried == sorted(tried, reverse=True)
    assert tried[0] > tried[-1] == 0
    assert ranked(over=-3000) == 0
    assert ranked(taken=300, over=-3000) == ranked(taken=300)


def test_one_press_answers_once_and_waits_no_longer_than_its_buffer() -> None:
    pilot = Pilot(0, 3)
    pilot.listen(16, 100)
    assert pilot.wants(16, 108, 8)
    assert not pilot.wants(16, 109, 8)
    pilot.listen(16, 101)  # still held: no new press
    assert pilot.pressed[4] == 100
    pilot.use(16)
    assert not pilot.wants(16, 101, 8)


def test_actors_there_from_the_start_stand_where_the_plan_says() -> None:
    plan = arena(actors=(("bather", 300 * PX, 7),))
    world = Start(plan).world()
    assert [(a.kind.name, a.x, a.y) for a in world.actors[1:]] == [("bather", 300 * PX, 7)]


def test_kinds_name_their_moves() -> None:
    for kind in KINDS.values():
        named = [c.into for move in kind.moves.values() for c in move.cancels]
        named += [move.then for move in kind.moves.values()]
        named += [attack.move for phase in kind.phases for attack in phase.attacks]
        named += [phase.opening for phase in kind.phases if phase.opening]
        named += [name for name in (*kind.instead, *kind.follow) if name]
        assert set(named) <= set(kind.moves)
        assert all(name == move.name for name, move in kind.moves.items())
        assert kind.brain != "brawler" or kind.phases


def test_foes_tells_are_as_long_as_the_design_asks() -> None:
    for kind in KINDS.values():
        for move in kind.moves.values():
            if kind.brain and (move.strike or move.toss) and move.name != "riposte":
                heavy = kind.boss or (move.strike and move.strike.guard == "half")
                shows = move.start * (SLOW if kind.brain == "duellist" else 1)
                assert shows >= (36 if heavy else 24), (kind.name, move.name)
                assert move.start <= 72
