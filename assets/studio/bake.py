"""Run bakes on all cores: into the assets, or aside to compare with what is kept."""

import importlib
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from pathlib import Path
from shutil import rmtree
from tempfile import TemporaryDirectory

from assets.studio import kept
from assets.studio.compare import difference
from assets.studio.palette import ASSETS
from assets.studio.registry import Bake
from game.faults import BadInputError


def run(bake: Bake, root: Path = ASSETS) -> list[Path]:
    """Bake below root (an assets folder); return the paths written."""
    try:
        module = importlib.import_module(bake.module)
    except ModuleNotFoundError as missing:
        raise BadInputError(
            f"{bake.name}: {missing}; install the studio extra, see README."
        ) from None
    try:
        wrote: list[Path] = module.bake(root, *bake.given)
    except BadInputError as fault:
        raise BadInputError(f"{bake.name}: {fault}") from fault
    return sorted(wrote)


def bake_all(bakes: Sequence[Bake], *, anew: bool) -> None:
    """Bake what is not up to date, or all; tell on standard error how far it is."""
    for late in (False, True):  # what is read must be there first
        part = [bake for bake in bakes if bool(bake.reads) is late]
        due = [bake for bake in part if anew or not kept.up_to_date(bake)]
        # Taken before a worker imports anything: who edits during a bake has it baked again.
        made_from = {bake.name: kept.sources(bake) for bake in due}
        list(_on_all_cores(partial(_bake, made_from), due))
    _tell(f"{len(bakes)} up to date")


def check_all(bakes: Sequence[Bake]) -> list[str]:
    """Bake aside; return a sentence for each file that is not as its sources make it."""
    with TemporaryDirectory() as aside:
        found = _on_all_cores(partial(_differences, Path(aside)), bakes)
        return sorted(fault for faults in found for fault in faults)


def _bake(made_from: Mapping[str, str], bake: Bake) -> list[str]:
    kept.remember(bake, run(bake), made_from[bake.name])
    return []


def _differences(aside: Path, bake: Bake) -> list[str]:
    faults: list[str] = []
    base = aside / bake.name.replace("/", ".")  # not inside that of another, which goes away
    for made in run(bake, base / "assets"):
        place = made.relative_to(base)
        if fault := difference(ASSETS.parent / place, made):
            again = f"run `python -m assets.studio bake --anew {bake.name}`"
            faults.append(f"{place.as_posix()}: {fault}; {again}")
    rmtree(base)
    return faults


def _on_all_cores(work: Callable[[Bake], list[str]], bakes: Sequence[Bake]) -> Iterator[list[str]]:
    """Do work for each bake in a process of its own, one thread each; yield as they end."""
    if not bakes:
        return
    os.environ.setdefault("NUMBA_NUM_THREADS", "1")
    pool = ProcessPoolExecutor(min(len(bakes), os.cpu_count() or 1), initializer=_end_at_ctrl_c)
    try:
        running = {pool.submit(_timed, work, bake): bake for bake in bakes}
        for done, future in enumerate(as_completed(running), 1):
            found, seconds = future.result()
            _tell(f"[{done}/{len(bakes)}] {running[future].name} {seconds:.1f} s")
            yield found
    except BrokenProcessPool:
        raise BadInputError("a bake was ended from outside; free memory, bake again.") from None
    finally:
        pool.shutdown(cancel_futures=True)


def _end_at_ctrl_c() -> None:
    """Let a worker end at once and in silence: the one who asked for the bakes tells."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _timed(work: Callable[[Bake], list[str]], bake: Bake) -> tuple[list[str], float]:
    began = time.perf_counter()
    return work(bake), time.perf_counter() - began


def _tell(line: str) -> None:
    print(line, file=sys.stderr, flush=True)
