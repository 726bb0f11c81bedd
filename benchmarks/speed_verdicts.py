"""Are the speed verdicts right? False time limits, and slow solutions accepted, over the bank.

    .venv/bin/python benchmarks/speed_verdicts.py [SLUG ...] [--trials N] [--load half|own|none]
                                                  [--log FILE]

A trial is one race of one example of the bank: the reference and the files under
`submissions/accepted` must be accepted, those under `submissions/time_limit_exceeded` must not.
One trial in four goes to the second kind, where there are any. With `--load half` (the default)
every other block of trials runs while as many processes as there are cores are busy; `own` and
`none` leave the machine as it is, and file the trials as loaded or as quiet. With `--log` every
trial is written down, and a run that was stopped goes on where it was.
"""

import argparse
import contextlib
import itertools
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median

from prep.bank.package import load_problem
from prep.core.judgement import JudgeOptions
from prep.core.problem import Problem
from prep.core.verdict import Verdict
from prep.judge.host import WarmJudge

BANK = Path(__file__).parents[1] / "problems"
RACE = JudgeOptions(tiers=("efficiency",))
BLOCK = 16
FALSE_LIMITS_GOAL = 0.001
SLOW_ACCEPTED_GOAL = 0.01
_BUSY = "while True: pass"


@dataclass(frozen=True)
class Example:
    """One file of the bank, and whether its verdict must be accepted."""

    slug: str
    name: str
    source: Path
    fast: bool


@dataclass(frozen=True)
class Trial:
    """How one race went; ``ratio`` is CPU time over the reference's, ``limit`` the largest allowed.

    A race that was cut off has the ratio at which it was.
    """

    slug: str
    name: str
    fast: bool
    loaded: bool
    verdict: str
    ratio: float | None
    limit: float | None
    seconds: float

    @property
    def wrong(self) -> bool:
        """True if a fast example was refused, or a slow one accepted."""
        return (self.verdict == Verdict.ACCEPTED.value) is not self.fast


def examples_of(folder: Path) -> list[Example]:
    """The examples of a package with a verdict on their speed."""
    slug, submissions = folder.name, folder / "submissions"
    fast = [folder / "reference.py", *sorted(submissions.glob("accepted/*.py"))]
    slow = sorted(submissions.glob("time_limit_exceeded/*.py"))
    return [
        *(Example(slug, path.stem, path, True) for path in fast),
        *(Example(slug, path.stem, path, False) for path in slow),
    ]


def blocks_of(folder: Path, trials: int) -> list[list[Example]]:
    """The trials of one problem in blocks, its examples in turns, a quarter of them slow ones."""
    examples = examples_of(folder)
    slow = itertools.cycle([example for example in examples if not example.fast])
    fast = itertools.cycle([example for example in examples if example.fast])
    has_slow = any(not example.fast for example in examples)
    chosen = [next(slow if has_slow and index % 4 == 3 else fast) for index in range(trials)]
    return [chosen[start : start + BLOCK] for start in range(0, trials, BLOCK)]


def plan(folders: Sequence[Path], trials: int) -> list[tuple[bool, list[Example]]]:
    """Blocks of trials, and whether each is a loaded one; the same for the same arguments.

    A block keeps to one problem, whose suite is then open; every problem meets both conditions.
    """
    each = -(-trials // len(folders))
    rounds = itertools.zip_longest(*(blocks_of(folder, each) for folder in folders))
    return [
        ((turn + place) % 2 == 1, block)
        for turn, blocks in enumerate(rounds)
        for place, block in enumerate(blocks)
        if block
    ]


@contextlib.contextmanager
def busy(processes: int) -> Iterator[None]:
    """Keep ``processes`` processes busy meanwhile."""
    started = [subprocess.Popen([sys.executable, "-c", _BUSY]) for _ in range(processes)]
    try:
        yield
    finally:
        for process in started:
            process.kill()
            process.wait()


def race(judge: WarmJudge, problem: Problem, example: Example, loaded: bool) -> Trial:
    """One trial."""
    started = time.perf_counter()
    judgement = judge.judge(problem, example.source.read_text(encoding="utf-8"), RACE)
    seconds = time.perf_counter() - started
    if judgement.verdict is Verdict.JUDGE_ERROR:
        raise SystemExit(f"{example.slug}/{example.name}: {judgement.message}")
    return Trial(
        example.slug,
        example.name,
        example.fast,
        loaded,
        judgement.verdict.value,
        judgement.cpu_ratio,
        judgement.cpu_limit,
        seconds,
    )


def read_log(path: Path | None) -> list[Trial]:
    """The trials of a run that was stopped."""
    if path is None or not path.exists():
        return []
    return [Trial(**json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines()]


def run(folders: Sequence[Path], arguments: argparse.Namespace) -> list[Trial]:
    """Every trial of the plan, block by block."""
    problems = {folder.name: load_problem(folder) for folder in folders}
    done = read_log(arguments.log)
    blocks = plan(folders, arguments.trials)
    total, ahead = sum(len(block) for _, block in blocks), len(done)
    with WarmJudge() as judge, contextlib.ExitStack() as files:
        log = files.enter_context(arguments.log.open("a")) if arguments.log else None
        for turn_is_loaded, block in blocks:
            left, ahead = block[ahead:], max(0, ahead - len(block))
            own = arguments.load == "half" and turn_is_loaded
            loaded = own or arguments.load == "own"
            with busy((os.cpu_count() or 1) if own and left else 0):
                for example in left:
                    trial = race(judge, problems[example.slug], example, loaded)
                    done.append(trial)
                    if log is not None:
                        print(json.dumps(asdict(trial)), file=log, flush=True)
            print(f"\r{len(done)} of {total} trials", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    return done


def share(trials: Sequence[Trial]) -> str:
    """How many verdicts were wrong."""
    wrong = sum(trial.wrong for trial in trials)
    return f"{wrong} of {len(trials)}" if trials else "-"


def worst(trials: Sequence[Trial], *, fast: bool) -> tuple[float, float, str] | None:
    """(median ratio, most extreme ratio, name) of the example nearest to the limit."""
    by_name: dict[str, list[float]] = {}
    for trial in trials:
        if trial.fast is fast and trial.ratio is not None:
            by_name.setdefault(trial.name, []).append(trial.ratio)
    if not by_name:
        return None
    pick = max if fast else min
    name = pick(by_name, key=lambda each: median(by_name[each]))
    extreme = pick(ratio for ratios in by_name.values() for ratio in ratios)
    return median(by_name[name]), extreme, name


def side(trials: Sequence[Trial], limit: float, *, fast: bool) -> str:
    """The example nearest to the limit on one side: median, worst, and the room it leaves."""
    found = worst(trials, fast=fast)
    if found is None or not found[0]:
        return f"{'-':>26s}"
    room = limit / found[0] if fast else found[0] / limit
    return f"{found[0]:9.2f}{found[1]:9.2f}{room:7.1f}x"


def show_problem(slug: str, trials: Sequence[Trial]) -> None:
    """One line: the limit, and what lies nearest to it on either side."""
    limit = next((trial.limit for trial in trials if trial.limit), None)
    if limit is None:
        print(f"{slug:26s} nothing was measured")
        return
    verdicts = [share([trial for trial in trials if trial.fast is fast]) for fast in (True, False)]
    print(
        f"{slug:26s}{limit:7g}{side(trials, limit, fast=True)}{side(trials, limit, fast=False)}"
        f"{verdicts[0]:>12s}{verdicts[1]:>12s}"
    )


def show_rate(trials: Sequence[Trial], what: str, goal: float) -> bool:
    """Wrong verdicts of one kind, quiet and loaded; True if the goal is reached."""
    parts = [share([t for t in trials if t.loaded is loaded]) for loaded in (False, True)]
    wrong, count = sum(trial.wrong for trial in trials), max(1, len(trials))
    # Rule of three (Hanley and Lippman-Hand 1983): none in n trials bounds the rate below 3 / n.
    bound = "" if wrong else f", below {3 / count:.2%} at 95 %"
    rate = f"{wrong / count:.2%}{bound} (goal: under {goal:.1%})"
    print(f"{what}: quiet {parts[0]}, loaded {parts[1]}; {rate}")
    return wrong / count < goal


def show(trials: Sequence[Trial]) -> bool:
    """The tables; True if the goals are reached."""
    sides = f"{'slowest accepted':>26s}{'fastest too slow':>26s}{'wrong verdicts':>24s}"
    columns = f"{'median':>9s}{'worst':>9s}{'room':>8s}" * 2
    print(f"\n{'':33s}{sides}\n{'problem':26s}{'limit':>7s}{columns}{'accepted':>12s}{'slow':>12s}")
    for slug in sorted({trial.slug for trial in trials}):
        show_problem(slug, [trial for trial in trials if trial.slug == slug])
    print("\na race that was cut off counts as twice the limit, so that room is at least 2.0x")
    fast = [trial for trial in trials if trial.fast]
    slow = [trial for trial in trials if not trial.fast]
    right = show_rate(fast, "false time limits on accepted examples", FALSE_LIMITS_GOAL)
    caught = show_rate(slow, "slow examples accepted", SLOW_ACCEPTED_GOAL)
    for trial in trials:
        if trial.wrong:
            condition = "loaded" if trial.loaded else "quiet"
            print(f"  {trial.slug}/{trial.name}: {trial.verdict}, {trial.ratio}x, {condition}")
    return right and caught


def main() -> int:
    """Run the trials and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("slugs", nargs="*")
    parser.add_argument("--trials", type=int, default=4000)
    parser.add_argument("--load", choices=("half", "own", "none"), default="half")
    parser.add_argument("--log", type=Path)
    arguments = parser.parse_args()
    folders = [
        path.parent
        for path in sorted(BANK.glob("*/*/problem.toml"))
        if not arguments.slugs or path.parent.name in arguments.slugs
    ]
    started = time.perf_counter()
    trials = run(folders, arguments)
    minutes = (time.perf_counter() - started) / 60
    reached = show(trials)
    print(f"{len(trials)} trials, {minutes:.1f} minutes")
    return 0 if reached else 1


if __name__ == "__main__":
    raise SystemExit(main())
