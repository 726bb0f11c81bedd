"""The judge's own life: it heals, it can be cancelled, it leaves nothing behind."""

import contextlib
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from prep.core.judgement import JudgeOptions
from prep.core.problem import Problem
from prep.core.verdict import Verdict
from prep.judge.host import WarmJudge

RIGHT = (
    "def two_sum(nums, target):\n"
    "    seen = {}\n"
    "    for i, v in enumerate(nums):\n"
    "        if target - v in seen:\n"
    "            return [seen[target - v], i]\n"
    "        seen[v] = i\n"
)
LOOP = "def two_sum(nums, target):\n    while True: pass\n"
FAST = JudgeOptions(tiers=("sample", "correctness"))
FindProblem = Callable[[str], Problem]

linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")


def descendants(of: int) -> set[int]:
    """Live processes below ``of``."""
    parents: dict[int, int] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if fields[0] != "Z":
                parents[int(entry.name)] = int(fields[1])
    found: set[int] = set()
    frontier = {of}
    while frontier:
        frontier = {pid for pid, parent in parents.items() if parent in frontier} - found
        found |= frontier
    return found


def wait_until_gone(pids: set[int]) -> set[int]:
    """Those of ``pids`` that do not end; waits on each by its pidfd."""
    left = set()
    for pid in pids:
        try:
            handle = os.pidfd_open(pid)
        except ProcessLookupError:
            continue
        import select

        if not select.select([handle], [], [], 20.0)[0]:
            left.add(pid)
        os.close(handle)
    return left


@linux_only
def test_close_ends_every_process(problem: FindProblem) -> None:
    with WarmJudge() as judge:
        assert judge.judge(problem("two-sum"), RIGHT, FAST).verdict is Verdict.ACCEPTED
        zygotes = {judge._processes.solution.pid, judge._processes.trusted.pid}
        below = zygotes.union(*map(descendants, zygotes))
        assert len(below) >= 4
    assert wait_until_gone(below) == set()


@linux_only
@pytest.mark.parametrize("victim", ["solution", "trusted"])
def test_a_killed_zygote_heals_by_itself(problem: FindProblem, victim: str) -> None:
    with WarmJudge() as judge:
        assert judge.judge(problem("two-sum"), RIGHT, FAST).verdict is Verdict.ACCEPTED
        process = getattr(judge._processes, victim)
        for pid in descendants(process.pid) | {process.pid}:
            with contextlib.suppress(ProcessLookupError):  # it may end with its parent
                os.kill(pid, signal.SIGKILL)
        process.wait()
        verdicts = [judge.judge(problem("two-sum"), RIGHT, FAST).verdict for _ in range(2)]
        assert verdicts[1] is Verdict.ACCEPTED
        assert verdicts[0] in (Verdict.ACCEPTED, Verdict.JUDGE_ERROR)


def test_a_judgement_can_be_cancelled_and_the_next_works(problem: FindProblem) -> None:
    with WarmJudge() as judge:
        judge.judge(problem("two-sum"), RIGHT, FAST)
        started = threading.Event()
        results = []
        thread = threading.Thread(
            target=lambda: results.append(
                judge.judge(problem("two-sum"), LOOP, FAST, lambda _: started.set())
            )
        )
        thread.start()
        assert started.wait(30)
        judge.cancel()
        thread.join(30)
        assert results[0].verdict is Verdict.JUDGE_ERROR
        assert judge.judge(problem("two-sum"), RIGHT, FAST).verdict is Verdict.ACCEPTED


HOST = """
import sys
from pathlib import Path
from prep.bank.package import load_problem
from prep.core.judgement import JudgeOptions
from prep.judge.host import WarmJudge
judge = WarmJudge()
problem = load_problem(Path(sys.argv[1]))
def say(event):
    print("judging", flush=True)
judge.judge(problem, sys.argv[2], JudgeOptions(), say)
"""


@linux_only
def test_a_host_killed_while_judging_leaves_no_process(problem: FindProblem) -> None:
    host = subprocess.Popen(
        [sys.executable, "-c", HOST, str(problem("two-sum").folder), LOOP], stdout=subprocess.PIPE
    )
    assert host.stdout is not None
    assert host.stdout.readline() == b"judging\n"
    below = descendants(host.pid)
    assert len(below) >= 5
    host.kill()
    host.wait()
    host.stdout.close()
    assert wait_until_gone(below) == set()


def test_a_missing_layer_fails_instead_of_being_skipped(
    problem: FindProblem, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PREP_REQUIRE_CONFINED", "1")
    with WarmJudge("none") as judge:
        judgement = judge.judge(problem("two-sum"), RIGHT, FAST)
    assert judgement.verdict is Verdict.JUDGE_ERROR
    assert "PREP_REQUIRE_CONFINED" in judgement.message


@pytest.mark.parametrize("level", ["middle", "none"])
def test_weaker_levels_judge_alike_and_say_what_they_are(
    problem: FindProblem, monkeypatch: pytest.MonkeyPatch, level: str
) -> None:
    monkeypatch.delenv("PREP_REQUIRE_CONFINED", raising=False)
    with WarmJudge(level) as judge:
        right = judge.judge(problem("two-sum"), RIGHT, FAST)
        wrong = judge.judge(problem("two-sum"), RIGHT.replace("seen[v] = i", "pass"), FAST)
    assert right.verdict is Verdict.ACCEPTED
    assert wrong.verdict is Verdict.WRONG_ANSWER
    assert right.isolation.level == level
    assert right.isolation.warning


def test_a_broken_suite_is_the_judges_fault(problem: FindProblem, tmp_path: Path) -> None:
    import shutil

    from prep.bank.package import load_problem

    package = tmp_path / "coding" / "two-sum"
    shutil.copytree(problem("two-sum").folder, package)
    (package / "hidden" / "test_hidden.py").write_text("import nothing_like_this\n")
    with WarmJudge() as judge:
        judgement = judge.judge(load_problem(package), RIGHT)
        assert judgement.verdict is Verdict.JUDGE_ERROR
        assert "nothing_like_this" in judgement.message
        assert judge.judge(problem("two-sum"), RIGHT, FAST).verdict is Verdict.ACCEPTED
