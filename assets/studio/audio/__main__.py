"""Look at scores and sounds.

python -m assets.studio.audio check SCORE... | --all [--chart] [--rows]
python -m assets.studio.audio roll SCORE -o PICTURE
python -m assets.studio.audio spectrogram SOUND -o PICTURE
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from assets.studio.audio import effects, harmony, measures, notation, ogg, pictures
from assets.studio.audio.score import Score
from game.faults import BadInputError

ASSETS = Path(__file__).parents[2]
SHORTEST, LONGEST = 0.02, 2.0  # seconds of an effect


def main() -> int:
    """Run one command; 1 if faults were found, 2 if the input cannot be read."""
    ask = argparse.ArgumentParser(prog="python -m assets.studio.audio", description=__doc__)
    ask.add_argument("command", choices=("check", "roll", "spectrogram"))
    ask.add_argument("files", nargs="*", type=Path)
    ask.add_argument("--all", action="store_true", help="every score, and the sounds")
    ask.add_argument("--chart", action="store_true", help="chords of every bar and their fit")
    ask.add_argument("--rows", action="store_true", help="loudness of every row in every section")
    ask.add_argument("-o", dest="out", type=Path, default=Path("out.png"))
    given = ask.parse_args()
    if not given.files and not (given.all and given.command == "check"):
        ask.error("name a file, or say check --all")
    if given.command != "check" and len(given.files) > 1:
        ask.error(f"{given.command} shows one file")
    try:
        if given.command == "check":
            return _check(given)
        print(pictures.save(given.out, _picture(given.command, given.files[0])))
    except BadInputError as fault:
        print(fault, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    return 0


def _picture(command: str, path: Path) -> pictures.Pixels:
    if command == "roll":
        return pictures.roll(notation.read(path))
    return pictures.spectrogram(ogg.read(path)[0].mean(axis=0))


def _check(given: argparse.Namespace) -> int:
    paths = sorted((ASSETS / "music").glob("*.txt")) if given.all else given.files
    found = 0
    for path in paths:
        score = notation.read(path)
        bars = harmony.density(score)
        print(
            f"{path.stem}: {len(score.bars)} bars, {score.beats * score.seconds_a_beat:.1f} s, "
            f"{min(b.notes for b in bars)} to {max(b.notes for b in bars)} notes a bar, "
            f"at most {max(b.voices for b in bars)} pitched rows"
        )
        if given.chart:
            print(*harmony.chart(score), sep="\n")
        table = measures.rows(score)
        if given.rows:
            _print_rows(table)
        found += _tell([*harmony.faults(score), *measures.hidden_tunes(score, table)])
        found += _tell(_sound_faults(path, score))
    if given.all:
        found += _tell(_effect_faults(ASSETS / "sounds"))
    return int(found > 0)


def _tell(faults: list[str]) -> int:
    print(*(f"  FAULT {fault}\n" for fault in faults), sep="", end="")
    return len(faults)


def _print_rows(table: dict[str, dict[str, float]]) -> None:
    for section, levels in table.items():
        heard = sorted(
            ((level, name) for name, level in levels.items() if level > -60), reverse=True
        )
        print(f"  {section}: " + ", ".join(f"{name} {level:.1f}" for level, name in heard))


def _sound_faults(path: Path, score: Score) -> list[str]:
    """Measure the files of a score, printing what is measured."""
    found: list[str] = []
    sounds = []
    for layer in score.layers:
        name = path.stem if layer == "all" else f"{path.stem}-{layer}"
        sound, tags = ogg.read(path.with_name(f"{name}.ogg"))
        sounds.append(sound)
        measured = measures.measure(sound, tags)
        print(f"  {name}: {measured.line()}")
        kind = {"calm": layer == "calm", "edge": layer == "pressure"}
        found += [f"{name}: {text}" for text in measures.faults(measured, **kind)]
    if len(sounds) == 2:
        if sounds[0].shape != sounds[1].shape:
            return [*found, f"{path.stem}: the layers differ in length"]
        both = measures.measure(sounds[0] + sounds[1], {"LOOPLENGTH": str(sounds[0].shape[1])})
        print(f"  {path.stem}, both layers: {both.line()}")
        found += [f"{path.stem}, both: {text}" for text in measures.faults(both)]
    return found


def _effect_faults(folder: Path) -> list[str]:
    """Measure every effect, printing what is measured."""
    found: list[str] = []
    tells: dict[str, tuple[float, float]] = {}
    for name, effect in effects.read(folder / "effects.txt").items():
        made = measures.measure_effect(folder / f"{name}.ogg", effect.variants)
        lengths, centres = [m.seconds for m in made], [m.centroid for m in made]
        print(
            f"{name:<14} {min(lengths):5.2f} to {max(lengths):4.2f} s  peak "
            f"{max(m.peak for m in made):6.1f}  centroid {min(centres):5.0f} to {max(centres):5.0f}"
            f"  power {sum(m.power for m in made) / len(made):6.1f}"
        )
        found += [f"{name}: {text}" for text in _faults_of(made)]
        if name.startswith("tell_") or name.endswith("_tell"):
            tells[name] = (sum(centres) / len(made), sum(lengths) / len(made))
    return found + list(measures.too_alike(tells))


def _faults_of(made: list[measures.EffectMeasures]) -> Iterator[str]:
    if max(m.peak for m in made) >= -3:
        yield "its decoded peak is over -3 dB"
    if not SHORTEST <= min(m.seconds for m in made) <= max(m.seconds for m in made) <= LONGEST:
        yield f"its length leaves {SHORTEST} to {LONGEST} s"
    if not all(m.clean for m in made):
        yield "its end clicks"


if __name__ == "__main__":
    sys.exit(main())
