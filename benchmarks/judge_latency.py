"""How quick is a verdict? Cold pytest against the warm judge, on the same suite, in one run.

    .venv/bin/python benchmarks/judge_latency.py [SLUG ...] [--repeats N]

Rows: a cold `pytest` process on the hidden suite with plugin autoload on and off, over the very
cases of the fast verdict (an even sample of the corpus, the tests of the quick tier) and over the
whole suite; the frozen corpus called directly in this process; the warm judge's fast verdict
(samples and correctness), and its full verdict. Columns are minimum and median
milliseconds, and the median ratio to the fast verdict. The full table closes with the median full
verdict over every problem asked for.
"""

import argparse
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from prep.bank.package import load_problem
from prep.core.judgement import JudgeOptions, Progress
from prep.core.problem import Problem
from prep.core.verdict import Verdict
from prep.judge.host import WarmJudge

BANK = Path(__file__).parents[1] / "problems"
FAST = JudgeOptions(tiers=("sample", "correctness"))


def timed(act: Callable[[], object], repeats: int) -> list[float]:
    """Milliseconds of ``repeats`` runs."""
    times = []
    for _ in range(repeats):
        started = time.perf_counter()
        act()
        times.append((time.perf_counter() - started) * 1e3)
    return times


def cold_pytest(problem: Problem, autoload: bool, *, whole: bool = False) -> None:
    """One cold pytest over the cases of the fast verdict (or the whole suite), by the reference."""
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent)}
    environment.pop("PYTEST_DISABLE_PLUGIN_AUTOLOAD", None)
    if not autoload:
        environment["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    command += ["-c", "/dev/null", f"--rootdir={BANK}", f"--confcutdir={BANK}"]
    command += ["--import-mode=importlib"]
    if not whole:
        command += ["-m", "not deep and not efficiency", "-p", "judge_quick_corpus"]
    command += [str(problem.folder / "hidden")]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode != 0 or " passed" not in done.stdout:
        raise SystemExit((done.stdout + done.stderr)[-2000:])


def direct_bodies(problem: Problem) -> Callable[[], None]:
    """The frozen corpus, replayed in this process without pytest or a wall."""
    from prep.judge.suite.plain import plain_bench

    return plain_bench(problem, problem.reference).frozen


def fast_verdict(judge: WarmJudge, problem: Problem) -> float:
    """Milliseconds from submit to the end of the correctness tier, child forked ahead."""
    started = time.perf_counter()
    seen: list[float] = []

    def progress(event: Progress) -> None:
        if event.tier == "correctness" and event.result is not None:
            seen.append((time.perf_counter() - started) * 1e3)

    judgement = judge.judge(problem, problem.reference, FAST, progress)
    if judgement.verdict is not Verdict.ACCEPTED:
        raise SystemExit(f"{problem.slug}: {judgement}")
    return seen[0]


def full_verdict(judge: WarmJudge, problem: Problem) -> None:
    """One submission through every tier."""
    judgement = judge.judge(problem, problem.reference)
    if judgement.verdict is not Verdict.ACCEPTED:
        raise SystemExit(f"{problem.slug}: {judgement}")


def measure(judge: WarmJudge, problem: Problem, repeats: int) -> dict[str, list[float]]:
    """Every row for one problem, interleaved so that each sees the same noise."""
    bodies = direct_bodies(problem)
    judge.open(problem)
    fast_verdict(judge, problem)
    rows: dict[str, list[float]] = {name: [] for name in ROWS}
    for _ in range(repeats):
        rows["cold pytest, autoload on"] += timed(lambda: cold_pytest(problem, True), 1)
        rows["cold pytest, autoload off"] += timed(lambda: cold_pytest(problem, False), 1)
        rows["cold pytest, whole suite"] += timed(
            lambda: cold_pytest(problem, False, whole=True), 1
        )
        rows["direct bodies (corpus)"] += timed(bodies, 1)
        for _ in range(3):
            # The next child is forked while a person reads; wait for it as a person would.
            time.sleep(0.15)
            rows["warm fast verdict"].append(fast_verdict(judge, problem))
        time.sleep(0.15)
        rows["warm full verdict"] += timed(lambda: full_verdict(judge, problem), 1)
    return rows


ROWS = (
    "cold pytest, autoload on",
    "cold pytest, autoload off",
    "cold pytest, whole suite",
    "direct bodies (corpus)",
    "warm fast verdict",
    "warm full verdict",
)


FAST_ROW = "warm fast verdict"


def show(title: str, rows: dict[str, list[float]]) -> None:
    """One table."""
    fast = statistics.median(rows["warm fast verdict"])
    print(f"\n{title}")
    print(f"{'':28s}{'min ms':>10s}{'median ms':>12s}{'x fast verdict':>16s}")
    for name, times in rows.items():
        middle = statistics.median(times)
        print(f"{name:28s}{min(times):10.1f}{middle:12.1f}{middle / fast:16.1f}")


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("slugs", nargs="*")
    parser.add_argument("--repeats", type=int, default=5)
    arguments = parser.parse_args()
    folders = sorted(path.parent for path in BANK.glob("*/*/problem.toml"))
    chosen = [f for f in folders if not arguments.slugs or f.name in arguments.slugs]
    together: dict[str, list[float]] = {name: [] for name in ROWS}
    fulls = []
    with WarmJudge() as judge:
        for folder in chosen:
            problem = load_problem(folder)
            rows = measure(judge, problem, arguments.repeats)
            fulls.append(statistics.median(rows["warm full verdict"]))
            for name in ROWS:
                together[name].append(statistics.median(rows[name]))
            if arguments.slugs:
                show(problem.slug, rows)
    show(f"medians over {len(chosen)} problems", together)
    for row in ROWS[1:3]:
        ratios = [c / f for c, f in zip(together[row], together[FAST_ROW], strict=True)]
        print(
            f"{row} / fast verdict, problem by problem: median {statistics.median(ratios):.0f}x, "
            f"least {min(ratios):.0f}x"
        )
    print(f"full verdict: median {statistics.median(fulls):.0f} ms, slowest {max(fulls):.0f} ms")


if __name__ == "__main__":
    main()
