"""The `redheat` command, one verb a function. Nothing heavy is imported before a verb needs it."""

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from io import TextIOWrapper
from pathlib import Path

from game import __version__
from game.faults import BadInputError
from game.workshop import DIFFICULTIES, add_workshop

BATHHOUSE = "levels/bathhouse.tmx"
BENCH_GROUPS = ("waves", "state", "levels", "watch", "frames", "start", "sweep")
BOTS = (
    "random", "masher", "casual", "careful", "perfect", "only:jab", "only:chain", "only:headbutt",
    "only:throw", "only:uppercut", "only:elbow", "only:counter", "only:sway", "only:duck",
    "only:guard", "only:parry", "only:fire", "only:heat",
)  # fmt: skip


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command; return its exit code: 0 well, 1 found something, 2 bad input."""
    words = list(sys.argv[1:] if argv is None else argv)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a terminal of few letters still shows all words
            stream.reconfigure(errors="backslashreplace")
    options = _parser().parse_args(words or ["play"])
    try:
        code = int(options.verb(options))
        sys.stdout.flush()
    except BadInputError as fault:
        print(f"redheat: {fault}", file=sys.stderr)
        return 2
    except BrokenPipeError:  # the reader of our output has gone
        sys.stderr.close()
        return 0
    except OSError as fault:
        if fault.filename:
            raise
        return _unheard(fault)
    except KeyboardInterrupt:
        return 130
    return code


def _unheard(fault: OSError) -> int:
    """Tell that what we print finds no room, and do not try again at the end."""
    with suppress(OSError):
        sys.stdout.close()
    print(f"redheat: the output cannot be written ({fault.strerror}); send it elsewhere",
          file=sys.stderr)  # fmt: skip
    return 2


def _whole(least: int, most: int) -> Callable[[str], int]:
    """Return a converter for a whole number within bounds, for argparse."""

    def number(text: str) -> int:
        value = int(text)
        if not least <= value <= most:
            raise argparse.ArgumentTypeError(f"{value} is not between {least} and {most}")
        return value

    number.__name__ = "whole number"
    return number


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="redheat", description="Red Heat, an original, unofficial brawler. Alone: play."
    )
    parser.add_argument("--version", action="version", version=f"redheat {__version__}")
    verbs = parser.add_subparsers(required=True, metavar="VERB")
    _add_play(verbs.add_parser("play", help="play in a window"))
    _add_run(verbs.add_parser("run", help="let a bot play a stage without a window"))
    tape = verbs.add_parser(
        "tape", help="play, verify, film, bless or shrink tapes"
    ).add_subparsers(required=True)
    shown = tape.add_parser("play", help="watch a tape in a window")
    shown.add_argument("tape", type=Path)
    shown.set_defaults(verb=_tape_play)
    checked = tape.add_parser("verify", help="play tapes without a window and compare")
    checked.add_argument("tapes", type=Path, nargs="+")
    checked.set_defaults(verb=_tape_verify)
    blessed = tape.add_parser("bless", help="accept what tapes do now, and record it anew")
    blessed.add_argument("tapes", type=Path, nargs="+")
    blessed.add_argument(
        "--ending", action="store_true", help="also where the outcome has become another"
    )
    blessed.set_defaults(verb=_tape_bless)
    _add_shrink(tape.add_parser("shrink", help="find the fewest presses that fail in the same way"))
    _add_video(tape.add_parser("video", help="write a tape's film: .png, .webp, .gif or .mp4"))
    _add_sweep(verbs.add_parser("sweep", help="let bots play many runs; a table and pictures"))
    _add_bench(verbs.add_parser("bench", help="measure speed, frames, start-up and memory"))
    add_workshop(verbs, _whole)
    return parser


def _add_play(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "level", nargs="?", help="a level; without one the title screen comes first"
    )
    parser.add_argument(
        "--from", dest="at", default="", metavar="PLACE",
        help="begin at an object: its name or number; or at a distance: 1200px",
    )  # fmt: skip
    parser.add_argument("--watch", action="store_true", help="show what is saved in Tiled at once")
    parser.add_argument("--safe", action="store_true", help="nothing harms the players")
    parser.add_argument("--seed", type=_whole(0, 2**31 - 1))
    parser.add_argument("--difficulty", choices=DIFFICULTIES)
    parser.add_argument(
        "--record", type=Path, metavar="FILE", help="write a tape of what is played"
    )
    parser.add_argument("--scale", type=_whole(1, 12), help="window size, times 320x180")
    parser.add_argument("--fullscreen", action="store_true")
    parser.set_defaults(verb=_play)


def _add_run(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("level", nargs="?", default=BATHHOUSE)
    parser.add_argument(
        "--from",
        dest="at",
        default="",
        metavar="PLACE",
        help="begin at an object: its name or number; or at a distance: 1200px",
    )
    parser.add_argument("--bot", choices=BOTS, default="careful")
    parser.add_argument("--seed", type=_whole(0, 2**31 - 1), default=1)
    parser.add_argument("--difficulty", choices=DIFFICULTIES, default="normal")
    parser.add_argument("--players", type=_whole(1, 2), default=1)
    parser.add_argument("--ticks", type=_whole(1, 60 * 60 * 60), default=60 * 60 * 20)
    parser.add_argument("--record", type=Path, metavar="FILE", help="write a tape of the run")
    parser.add_argument("--json", action="store_true", help="one object on the last line")
    parser.set_defaults(verb=_run)


def _add_video(parser: argparse.ArgumentParser) -> None:
    tick, shown = _whole(1, 60 * 60 * 60), parser.add_mutually_exclusive_group()
    parser.add_argument("tape", type=Path)
    parser.add_argument("--out", type=Path, metavar="FILE", help="else beside the tape, as .png")
    shown.add_argument("--from", dest="first", type=tick, metavar="TICK", help="where to begin")
    shown.add_argument("--last", type=tick, metavar="TICKS", help="show only the end")
    parser.add_argument("--ticks", type=tick, metavar="N", help="how many to show")
    parser.add_argument("--scale", type=_whole(1, 4), default=1, help="size, times 320x180")
    parser.add_argument("--fps", type=int, choices=(60, 30), help="60; of a .gif 30")
    parser.add_argument("--still", action="store_true", help="one picture, of the last tick shown")
    parser.set_defaults(verb=_tape_video)


def _add_shrink(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("tape", type=Path)
    parser.add_argument(
        "--out", type=Path, metavar="FILE", help="the smaller tape (NAME-shrunk.tape)"
    )
    parser.add_argument(
        "--until",
        default="",
        metavar="EVENT",
        help="keep this event instead of a failure: NAME, NAME:WHO or NAME:WHO:WHAT",
    )
    parser.add_argument("--seconds", type=_whole(1, 3600), default=60, help="at most (60)")
    parser.set_defaults(verb=_tape_shrink)


def _add_bench(parser: argparse.ArgumentParser) -> None:
    groups = ", ".join(BENCH_GROUPS)
    parser.add_argument(
        "--only", choices=BENCH_GROUPS, nargs="+", metavar="GROUP", help=f"some of: {groups}"
    )
    parser.add_argument("--rounds", type=_whole(1, 99), default=9, help="samples of each; 9")
    parser.add_argument("--save", type=Path, metavar="FILE", help="keep the run")
    parser.add_argument("--against", type=Path, metavar="FILE", help="compare with a kept run")
    parser.add_argument("--json", action="store_true", help="one object on the last line")
    parser.set_defaults(verb=_bench)


def _add_sweep(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--stages", default="bathhouse", help="names or .tmx files, commas between")
    parser.add_argument("--difficulties", default=",".join(DIFFICULTIES))
    parser.add_argument(
        "--bots", default="random,masher,careful,perfect", help=f"of {', '.join(BOTS)}"
    )
    parser.add_argument("--seeds", type=_whole(1, 1_000_000), default=200, help="how many of each")
    parser.add_argument("--first-seed", type=_whole(0, 2**31 - 1_000_001), default=0)
    parser.add_argument("--players", type=_whole(1, 2), default=1)
    parser.add_argument("--ticks", type=_whole(1, 60 * 60 * 60), default=60 * 60 * 20)
    parser.add_argument(
        "--first", action="store_true", help="first attempts: each map alone, with one life"
    )
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--jobs", type=_whole(1, 1024), help="processes; one for each core")
    where.add_argument("--cluster", metavar="ADDRESS", help="play on a Dask cluster instead")
    parser.add_argument("--out", type=Path, default=Path("sweep-results"), metavar="FOLDER")
    parser.set_defaults(verb=_sweep)


def _play(options: argparse.Namespace) -> int:
    from game.app import Launch, run
    from game.replay.tape_file import check_tape_place
    from game.resources import level

    _check_try(options)
    if options.record:
        check_tape_place(options.record)
    return run(
        Launch(
            level=level(options.level) if options.level else None,
            at=options.at,
            watch=options.watch,
            safe=options.safe,
            seed=options.seed,
            difficulty=options.difficulty,
            record=options.record,
            scale=options.scale,
            fullscreen=options.fullscreen,
        )
    )


def _check_try(options: argparse.Namespace) -> None:
    """Refuse what a designer's try cannot be."""
    wishes = {"--from": options.at, "--watch": options.watch, "--safe": options.safe}
    given = [name for name, value in wishes.items() if value]
    if given and not options.level:
        raise BadInputError(f"{given[0]} needs a level; write redheat play LEVEL {given[0]}")
    for name in ("--watch", "--safe"):
        if options.record and wishes[name]:
            raise BadInputError(
                f"{name} and --record exclude each other: a tape is of one level, played by its"
                " rules; leave one of them out"
            )


def _run(options: argparse.Namespace) -> int:
    from game.replay.tape import record
    from game.replay.tape_file import check_tape_place, save
    from game.resources import level
    from game.session import Start
    from game.testing.headless import run

    if options.record:
        check_tape_place(options.record)
    start = Start.of(
        level(options.level),
        seed=options.seed,
        players=options.players,
        difficulty=options.difficulty,
        at=options.at,
    )
    session, result = run(start, options.bot, options.ticks)
    if options.record:
        save(record(session), options.record)
    if options.json:
        print(json.dumps(result.as_dict()))
    else:
        for key, value in result.as_dict().items():
            print(f"{key:17}{value}")
    return 0


def _tape_play(options: argparse.Namespace) -> int:
    from game.app import Launch, run

    return run(Launch(tape=options.tape))


def _tape_verify(options: argparse.Namespace) -> int:
    from game.replay.tape_file import load
    from game.replay.verify import verify

    code = 0
    for path in options.tapes:
        try:
            verdict = verify(load(path))
        except BadInputError as fault:
            place = "" if fault.path else f"{path}: "
            print(f"redheat: {place}{fault}", file=sys.stderr)
            code = 2
            continue
        print(f"{path}: {verdict.word}" + (f": {verdict.detail}" if verdict.detail else ""))
        code = max(code, 0 if verdict.good else 1)
    return code


def _tape_bless(options: argparse.Namespace) -> int:
    from game.replay.bless import bless, changed
    from game.replay.tape_file import load, save

    code = 0
    for path in options.tapes:
        old = load(path)
        new = bless(old)
        told = "; ".join(changed(old, new)) or "ends as before"
        if new.end.outcome != old.end.outcome and not options.ending:
            print(f"{path}: not blessed: {told}; --ending accepts another outcome")
            code = 1
        else:
            save(new, path)
            print(f"{path}: blessed: {told}")
    return code


def _tape_shrink(options: argparse.Namespace) -> int:
    from game.replay.tape_file import check_tape_place, save
    from game.testing.ready import Around, ready_test
    from game.testing.tape_shrink import shrink_tape

    out = options.out or options.tape.with_name(f"{options.tape.stem}-shrunk.tape")
    check_tape_place(out)
    if out.exists() and out.samefile(options.tape):
        raise BadInputError("is the tape itself; choose another place with --out", out)
    tape, found, told = shrink_tape(options.tape, options.until, options.seconds)
    save(tape, out)
    print(f"{out}: {told}")
    told_at_last = ", ".join(f'"{word}"' for word in options.until.split(":"))
    after = [f"s.check(told({told_at_last}))"] if options.until else []
    around = Around(after=after)
    print(ready_test("shrunk", found.start, out.as_posix(), found.inputs, around))
    return 0


def _sweep(options: argparse.Namespace) -> int:
    from game.testing.sweep.run import Wish, sweep

    return sweep(
        Wish(
            options.stages,
            options.difficulties,
            options.bots,
            range(options.first_seed, options.first_seed + options.seeds),
            options.players,
            options.ticks,
            options.out,
            options.jobs or 0,
            options.cluster or "",
            options.first,
        )
    )


def _tape_video(options: argparse.Namespace) -> int:
    from game.view.tape_film import Order, order_film

    out = options.out or options.tape.with_suffix(".png")
    order = Order(options.first, options.ticks, options.last, options.fps, options.scale)
    print(order_film(options.tape, out, order, still=options.still))
    return 0


def _bench(options: argparse.Namespace) -> int:
    from game.testing.bench.order import Order, bench

    wanted = options.only or ()
    return bench(Order(wanted, options.rounds, options.save, options.against, options.json))
