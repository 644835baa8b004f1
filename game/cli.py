"""The `redheat` command, one verb a function. Nothing heavy is imported before a verb needs it."""

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from game import __version__
from game.faults import BadInputError

BATHHOUSE = "levels/bathhouse.tmx"
DIFFICULTIES = ("easy", "normal", "hard")
BOTS = ("random", "masher", "casual", "careful", "perfect")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command; return its exit code: 0 well, 1 found something, 2 bad input."""
    words = list(sys.argv[1:] if argv is None else argv)
    options = _parser().parse_args(words or ["play"])
    try:
        return int(options.verb(options))
    except BadInputError as fault:
        print(f"redheat: {fault}", file=sys.stderr)
        return 2
    except BrokenPipeError:  # the reader of our output has gone
        sys.stderr.close()
        return 0
    except KeyboardInterrupt:
        return 130


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
    tape = verbs.add_parser("tape", help="play or verify a tape").add_subparsers(required=True)
    shown = tape.add_parser("play", help="watch a tape in a window")
    shown.add_argument("tape", type=Path)
    shown.set_defaults(verb=_tape_play)
    checked = tape.add_parser("verify", help="play tapes without a window and compare")
    checked.add_argument("tapes", type=Path, nargs="+")
    checked.set_defaults(verb=_tape_verify)
    bench = verbs.add_parser("bench", help="measure speed, frames, start-up and memory")
    bench.add_argument("--json", action="store_true", help="one object on the last line")
    bench.set_defaults(verb=_bench)
    return parser


def _add_play(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "level", nargs="?", help="a level; without one the title screen comes first"
    )
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
    parser.add_argument("--bot", choices=BOTS, default="careful")
    parser.add_argument("--seed", type=_whole(0, 2**31 - 1), default=1)
    parser.add_argument("--difficulty", choices=DIFFICULTIES, default="normal")
    parser.add_argument("--players", type=_whole(1, 2), default=1)
    parser.add_argument("--ticks", type=_whole(1, 60 * 60 * 60), default=60 * 60 * 20)
    parser.add_argument("--record", type=Path, metavar="FILE", help="write a tape of the run")
    parser.add_argument("--json", action="store_true", help="one object on the last line")
    parser.set_defaults(verb=_run)


def _play(options: argparse.Namespace) -> int:
    from game.app import Launch, run
    from game.replay.tape import check_place
    from game.resources import level

    if options.record:
        check_place(options.record)
    return run(
        Launch(
            level=level(options.level) if options.level else None,
            seed=options.seed,
            difficulty=options.difficulty,
            record=options.record,
            scale=options.scale,
            fullscreen=options.fullscreen,
        )
    )


def _run(options: argparse.Namespace) -> int:
    from game.levels.load import content_hash, load_plan
    from game.replay.tape import check_place, record, save
    from game.resources import level, level_name
    from game.session import Start
    from game.testing.headless import run

    if options.record:
        check_place(options.record)
    path = level(options.level)
    start = Start(
        load_plan(path),
        options.seed,
        options.players,
        options.difficulty,
        level_name(path),
        content_hash(path),
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
    from game.replay.tape import load
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


def _bench(options: argparse.Namespace) -> int:
    from game.testing.bench import measure

    figures = measure()
    for name, (value, unit) in figures.items():
        print(f"{name:44}{value:>12,.3f} {unit}")
    if options.json:
        print(json.dumps({name: value for name, (value, _) in figures.items()}))
    return 0
