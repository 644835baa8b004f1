"""The same sweep on a Dask cluster of two worker processes."""

import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from distributed import LocalCluster
from sweep_samples import HALL, job

from game.cli import main
from game.faults import BadInputError
from game.testing.sweep import cluster as cluster_of_ours
from game.testing.sweep.cluster import on_cluster
from game.testing.sweep.order import Order

pytestmark = pytest.mark.long  # a cluster takes seconds to begin and to end


@pytest.fixture
def cluster() -> Iterator[LocalCluster]:
    with LocalCluster(  # type: ignore[no-untyped-call]  # distributed is typed in part only
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None
    ) as local:
        yield local


def sweep(folder: Path, *words: str) -> bytes:
    usual = ["--stages", HALL, "--bots", "masher,careful", "--seeds", "8", "--ticks", "2000"]
    assert main(["sweep", *usual, "--out", str(folder), *words]) == 0
    return (folder / "table.csv").read_bytes()


def test_the_same_table_as_processes(tmp_path: Path, cluster: LocalCluster) -> None:
    here = sweep(tmp_path / "here", "--jobs", "1")
    there = sweep(tmp_path / "there", "--cluster", cluster.scheduler_address)
    assert here == there


@pytest.mark.skipif(sys.platform == "win32", reason="processes are killed otherwise there")
def test_a_worker_killed_in_the_middle_loses_nothing(tmp_path: Path, cluster: LocalCluster) -> None:
    long = ("--seeds", "30")
    here = sweep(tmp_path / "here", "--jobs", "2", *long)
    table = tmp_path / "there" / "table.csv"
    killed: list[int] = []

    def kill() -> None:
        while not (table.exists() and (rows := table.read_bytes().count(b"\n") - 1) >= 5):
            time.sleep(0.005)
        os.kill(cluster.workers[0].pid, signal.SIGKILL)
        killed.append(rows)

    killer = threading.Thread(target=kill, daemon=True)
    killer.start()
    there = sweep(tmp_path / "there", "--cluster", cluster.scheduler_address, *long)
    killer.join(timeout=10)
    assert there == here
    assert killed[0] < there.count(b"\n") - 20  # it was in the middle


def test_a_cluster_without_workers_is_told(
    cluster: LocalCluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    cluster.scale(0)  # type: ignore[no-untyped-call]  # as above
    monkeypatch.setattr(cluster_of_ours, "PATIENCE", 1)
    with pytest.raises(BadInputError, match="has no worker"):
        next(on_cluster(Order([job()]), cluster.scheduler_address))


def test_a_cluster_that_goes_away_is_told(cluster: LocalCluster) -> None:
    rows = on_cluster(
        Order([job(seed, ticks=4000) for seed in range(60)]), cluster.scheduler_address
    )
    next(rows)
    cluster.close()
    with pytest.raises(BadInputError, match="what was played is kept"):
        list(rows)


def test_a_fault_of_an_episode_is_told(cluster: LocalCluster) -> None:
    strange = job()._replace(rules="f" * 16)
    with pytest.raises(BadInputError, match="a worker has another game"):
        list(on_cluster(Order([strange]), cluster.scheduler_address))
