"""Does the judge stay small? Thousands of submissions, eight judges at once, and killed processes.

    .venv/bin/python benchmarks/judge_soak.py [--submissions 2000] [--judges 8] [--slug two-sum]

Submissions are right, wrong, crashing, hanging and hoarding ones in turn. The table shows resident
memory of the judge's long-lived processes (host, zygotes, suite), how many processes and
descriptors there are, and files in the temporary folder, at the start, after each tenth and at the
end. Then the same with several judges side by side, and what happens when a part is killed. The
exit code is 1 if anything grew that should not have.
"""

import argparse
import os
import signal
import sys
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from prep.bank.package import load_problem
from prep.core.judgement import JudgeOptions
from prep.core.problem import Problem
from prep.core.verdict import Verdict
from prep.judge.host import WarmJudge

BANK = Path(__file__).parents[1] / "problems"
OPTIONS = JudgeOptions(tiers=("sample", "correctness"), call_seconds=0.1)
GROWTH_KB = 4096
"""Memory may move by this much between a tenth of the way and the end."""
WRONG = "\n\nclass Solution:\n    pass\n\n\ndef {name}(*arguments):\n    {body}\n"
BODIES = {
    Verdict.WRONG_ANSWER: "return 'no answer'",
    Verdict.RUNTIME_ERROR: "raise ValueError('x' * 5000)",
    Verdict.TIME_LIMIT_EXCEEDED: "\n    while True: pass",
    Verdict.MEMORY_LIMIT_EXCEEDED: "return bytearray(1 << 40)",
}


@dataclass(frozen=True)
class Footprint:
    """What the judge takes at one moment."""

    resident_kb: int
    processes: int
    descriptors: int
    files: int

    def row(self, label: str) -> str:
        """One line of the table."""
        return (
            f"{label:>16s}{self.resident_kb:>14,d}{self.processes:>12d}"
            f"{self.descriptors:>14d}{self.files:>8d}"
        )


HEADER = (
    f"{'submissions':>16s}{'resident kB':>14s}{'processes':>12s}{'descriptors':>14s}{'files':>8s}"
)


def sources(problem: Problem) -> list[tuple[Verdict, str]]:
    """A round of submissions with the verdict that each must get; most are right."""
    name = problem.entry.function
    made = [(Verdict.ACCEPTED, problem.reference)] * 12
    for verdict, body in BODIES.items():
        made.append((verdict, WRONG.format(name=name, body=body)))
    return made


def parents() -> dict[int, int]:
    """Parent of every live process."""
    found = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if fields[0] != "Z":
                found[int(entry.name)] = int(fields[1])
    return found


def below(top: int) -> set[int]:
    """Live processes below ``top``."""
    table = parents()
    found: set[int] = set()
    frontier = {top}
    while frontier:
        frontier = {pid for pid, parent in table.items() if parent in frontier} - found
        found |= frontier
    return found


def resident_kb(pid: int) -> int:
    """Resident memory of a process; 0 when it is gone."""
    try:
        return (
            int(Path(f"/proc/{pid}/statm").read_text().split()[1])
            * os.sysconf("SC_PAGE_SIZE")
            // 1024
        )
    except OSError:
        return 0


def descriptors(pid: int) -> int:
    """Open descriptors of a process; 0 when it is gone."""
    try:
        return len(os.listdir(f"/proc/{pid}/fd"))
    except OSError:
        return 0


def footprint(long_lived: set[int], others: set[int]) -> Footprint:
    """The present state; processes that only serve one submission are counted, not weighed.

    ``others`` were there before the judge (a test session may have another one).
    """
    return Footprint(
        sum(resident_kb(pid) for pid in long_lived),
        len(below(os.getpid()) - others),
        sum(descriptors(pid) for pid in long_lived),
        len(os.listdir(tempfile.gettempdir())),
    )


def long_lived(judge: WarmJudge) -> set[int]:
    """The host, the zygotes and the suite processes: everything but children and workers."""
    assert judge._processes is not None
    table = parents()
    zygotes = {judge._processes.solution.pid, judge._processes.trusted.pid}
    return {os.getpid()} | zygotes | {pid for pid, parent in table.items() if parent in zygotes}


def in_a_row(problem: Problem, count: int) -> bool:
    """Judge ``count`` submissions; True if every verdict was right and nothing grew."""
    rounds, wrong = sources(problem), Counter[str]()
    print(f"\n{count} submissions in a row\n{HEADER}")
    seen: list[Footprint] = []
    others = below(os.getpid())
    with WarmJudge() as judge:
        judge.judge(problem, problem.reference, OPTIONS)
        weighed = long_lived(judge)
        seen.append(footprint(weighed, others))
        print(seen[-1].row("0"))
        for index in range(1, count + 1):
            verdict, source = rounds[index % len(rounds)]
            got = judge.judge(problem, source, OPTIONS).verdict
            if got is not verdict:
                wrong[f"{got.value} instead of {verdict.value}"] += 1
            if index % max(1, count // 10) == 0:
                seen.append(footprint(weighed, others))
                print(seen[-1].row(str(index)), flush=True)
    seen.append(footprint({os.getpid()}, others))
    print(seen[-1].row("closed"))
    print(f"wrong verdicts: {dict(wrong) or 'none'}")
    return not wrong and flat(seen)


def flat(seen: list[Footprint]) -> bool:
    """Nothing grew between the first tenth and the end, and the closed judge left nothing."""
    early, last, closed = seen[1], seen[-2], seen[-1]
    return (
        last.resident_kb - early.resident_kb < GROWTH_KB
        and last.descriptors <= early.descriptors
        and last.processes <= early.processes + 4
        and closed.processes == 0
    )


def side_by_side(problem: Problem, judges: int, each: int) -> bool:
    """Several judges in threads of one process, as two preps (or a gate) would run."""
    rounds, failures = sources(problem), Counter[str]()

    def work() -> None:
        with WarmJudge() as judge:
            for index in range(each):
                verdict, source = rounds[index % len(rounds)]
                got = judge.judge(problem, source, OPTIONS).verdict
                if got is not verdict:
                    failures[f"{got.value} instead of {verdict.value}"] += 1

    others = below(os.getpid())
    started = time.perf_counter()
    threads = [threading.Thread(target=work) for _ in range(judges)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    seconds = time.perf_counter() - started
    left = len(below(os.getpid()) - others)
    print(f"\n{judges} judges at once, {each} submissions each: {seconds:.1f} s")
    print(f"wrong verdicts: {dict(failures) or 'none'}; processes left: {left}")
    return not failures and left == 0


def killed_parts(problem: Problem) -> bool:
    """Kill each kind of process while the judge waits; the next submission must be right."""
    healed = True
    print("\nkilled while waiting, then one submission")
    with WarmJudge() as judge:
        for part in ("solution zygote", "trusted zygote", "suite process", "test child", "worker"):
            judge.judge(problem, problem.reference, OPTIONS)
            time.sleep(0.3)  # until the next child and worker are forked ahead
            for pid in victims(judge, part):
                os.kill(pid, signal.SIGKILL)
            verdict = judge.judge(problem, problem.reference, OPTIONS).verdict
            healed = healed and verdict is Verdict.ACCEPTED
            print(f"{part:>18s}: {verdict.value}")
    return healed


def victims(judge: WarmJudge, part: str) -> set[int]:
    """The processes that ``part`` names."""
    assert judge._processes is not None
    solution, trusted = judge._processes.solution.pid, judge._processes.trusted.pid
    table = parents()

    def children(of: set[int]) -> set[int]:
        return {pid for pid, parent in table.items() if parent in of}

    suites = children({trusted})
    return {
        "solution zygote": {solution} | children({solution}),
        "trusted zygote": {trusted},
        "suite process": suites,
        "test child": children(suites),
        "worker": below(solution) - children({solution}),
    }[part]


def main() -> int:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--submissions", type=int, default=2000)
    parser.add_argument("--judges", type=int, default=8)
    parser.add_argument("--slug", default="two-sum")
    arguments = parser.parse_args()
    problem = load_problem(next(BANK.glob(f"*/{arguments.slug}")))
    sound = [
        in_a_row(problem, arguments.submissions),
        side_by_side(
            problem, arguments.judges, max(len(sources(problem)), arguments.submissions // 40)
        ),
        killed_parts(problem),
    ]
    print("\nflat" if all(sound) else "\nsomething grew, failed or was left behind")
    return 0 if all(sound) else 1


if __name__ == "__main__":
    sys.exit(main())
