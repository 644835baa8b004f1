"""Episodes on a Dask cluster: whole episodes as tasks, rows as they come (extra `cluster`).

An episode depends on nothing but its job, so the scheduler plays those of a lost worker again.
"""

import asyncio
import logging
from collections.abc import Generator
from importlib import import_module
from typing import Any

from game.faults import BadInputError
from game.testing.sweep.episode import Row, run
from game.testing.sweep.order import Order

PATIENCE = 5  # seconds for the scheduler to answer, and then for a worker to be there
AHEAD = 3  # episodes given out for each thread: one played, the others ready


def on_cluster(order: Order, address: str) -> Generator[Row, None, None]:
    """Play everything on the cluster at an address; yield rows as they come."""
    dask = _dask()
    client = _client(dask, address)
    try:
        played = dask.as_completed(loop=client.loop)
        _give(order, client, played)
        for future in played:
            row: Row = future.result()
            order.back(row)
            _give(order, client, played)
            yield row
    except dask.scheduler.KilledWorker as fault:
        raise BadInputError(f"an episode has cost several workers their lives: {fault}") from None
    except (dask.client.FutureCancelledError, OSError):
        message = "has gone; what was played is kept, and the same command goes on"
        raise BadInputError(message, address) from None
    except ModuleNotFoundError as fault:
        message = f"its workers lack the game ({fault}); install redheat there"
        raise BadInputError(message, address) from None
    finally:
        client.close(timeout=PATIENCE)


def _dask() -> Any:  # noqa: ANN401 - distributed is typed in part only
    """Return the package, or tell how to get it."""
    try:
        return import_module("distributed")
    except ImportError:
        raise BadInputError("--cluster needs Dask; pip install 'redheat[cluster]'") from None


def _client(dask: Any, address: str) -> Any:  # noqa: ANN401 - as above
    """Return a client of a cluster that answers and has a worker."""
    logging.getLogger("distributed").setLevel(logging.CRITICAL)  # we say it in one sentence
    try:
        asyncio.run(_knock(dask, address))
        client = dask.Client(address, timeout=PATIENCE, set_as_default=False)
    except Exception as fault:  # noqa: BLE001 - what is no scheduler may answer anything
        raise BadInputError(f"no Dask scheduler answers here ({fault})", address) from None
    try:
        client.wait_for_workers(1, timeout=PATIENCE)
    except TimeoutError:
        client.close(timeout=PATIENCE)
        raise BadInputError("the cluster has no worker; start one", address) from None
    return client


async def _knock(dask: Any, address: str) -> None:  # noqa: ANN401 - as above
    """Connect once by ourselves: a client that fails to would go on trying as the program ends."""
    secrets = dask.Security().get_connection_args("client")
    knock = dask.comm.connect(address, timeout=PATIENCE, **secrets)
    comm = await asyncio.wait_for(knock, PATIENCE + 1)
    await comm.close()


def _give(order: Order, client: Any, played: Any) -> None:  # noqa: ANN401 - as above
    """Hand out episodes until each thread of the cluster has enough."""
    most = max(AHEAD * sum(client.nthreads().values()), 1)
    while played.count() < most and (job := order.next()):
        played.add(client.submit(run, job))
