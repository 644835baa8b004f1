"""Long episodes come first, so that the cores finish together."""

from sweep_samples import job, row

from game.testing.sweep.order import Order


def names(order: Order, count: int) -> list[tuple[str, int]]:
    out = []
    for _ in range(count):
        job = order.next()
        assert job is not None
        out.append((job.key.bot, job.key.seed))
    return out


def test_one_of_each_group_first_and_then_the_longest() -> None:
    bots = ("masher", "random", "careful")
    order = Order(job(seed, bot) for bot in bots for seed in range(3))
    assert names(order, 3) == [("masher", 0), ("random", 0), ("careful", 0)]
    for bot, ticks in (("masher", 100), ("random", 900), ("careful", 500)):
        order.back(row(0, bot, ticks=ticks))
    assert [bot for bot, _ in names(order, 6)] == ["random"] * 2 + ["careful"] * 2 + ["masher"] * 2
    assert order.next() is None


def test_rows_of_an_earlier_sweep_teach_it() -> None:
    order = Order(job(seed, bot) for bot in ("masher", "random") for seed in range(1, 3))
    order.learn(row(0, "masher", ticks=10))
    order.learn(row(0, "random", ticks=90))
    assert [bot for bot, _ in names(order, 4)] == ["random", "random", "masher", "masher"]


def test_ticks_left_follow_from_those_played() -> None:
    order = Order(job(seed, bot) for bot in ("masher", "random") for seed in range(3))
    assert order.ticks_left() == 0
    order.back(row(0, "masher", ticks=100))
    assert order.ticks_left() == 5 * 100
    order.back(row(0, "random", ticks=300))
    assert order.ticks_left() == 2 * 100 + 2 * 300
    for seed in (1, 2):
        order.back(row(seed, "masher", ticks=100))
        order.back(row(seed, "random", ticks=300))
    assert order.ticks_left() == 0
