"""Prove drill files from a shell: ``python -m prep.drills.proof FILE...``."""

import argparse
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from prep.core.errors import PrepError
from prep.drills.answer import Value
from prep.drills.contract import expected
from prep.drills.drill import Drill
from prep.drills.proof.files import drill_files, freeze, prove_files
from prep.drills.proof.prove import SEEDS
from prep.drills.source import load_drills
from prep.drills.wording import shown


def main(arguments: list[str] | None = None) -> int:
    """Exit code 0 when everything is proved, 1 when not, 2 for wrong usage or a broken file."""
    options = _parser().parse_args(arguments)
    files = [path for folder in options.files for path in drill_files(folder)]
    try:
        if options.freeze:
            return _freeze(files)
        if options.show:
            return _show(files, options)
        return _prove(files, options)
    except PrepError as error:
        print(error, file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m prep.drills.proof", description=__doc__)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--only", nargs="+", metavar="ID", help="prove these drills only")
    parser.add_argument("--seeds", type=int, default=len(SEEDS), help="seeds per level")
    parser.add_argument("--fresh", type=int, default=0, metavar="RUN", help="other seeds")
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--show", type=int, metavar="N", help="print N instances per level instead")
    parser.add_argument("--freeze", action="store_true", help="write the golden files instead")
    return parser


def _freeze(files: list[Path]) -> int:
    for path in files:
        print(f"wrote {freeze(path)}")
    return 0


def _prove(files: list[Path], options: argparse.Namespace) -> int:
    first = options.fresh * 1000
    started = time.perf_counter()
    with ProcessPoolExecutor(options.workers) as executor:
        report = prove_files(
            files,
            range(first, first + options.seeds),
            executor=executor,
            clock=time.process_time,
            run=options.fresh,
            only=options.only or (),
        )
    for line in report.lines():
        print(line)
    print(f"{time.perf_counter() - started:.1f} s")
    return 0 if report.ok else 1


def _show(files: list[Path], options: argparse.Namespace) -> int:
    for drill in (drill for path in files for drill in load_drills(path)):
        if options.only and drill.id not in options.only:
            continue
        for level in drill.levels:
            for seed in range(options.show):
                _print_instance(drill, seed, level)
    return 0


def _print_instance(drill: Drill, seed: int, level: int) -> None:
    instance = drill.instance(seed, level)
    print(f"\n== {drill.id} seed {seed} level {level} ({instance.target_seconds:g} s)")
    print(instance.prompt)
    print(f"-> {expected(instance.answer)}")
    for step in instance.steps:
        print(f"   {step}")
    for m in instance.misconceptions:
        print(f"   ! {m.tag} [{_shown(m.value)}] {m.message}")


def _shown(value: Value) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(shown, value))
    return value if isinstance(value, str) else shown(value)


if __name__ == "__main__":
    sys.exit(main())
