"""The checks that judge: examples, reference, starter, and every file under submissions/.

Decision guarded here: a submission must get the very verdict of its folder. A judge that failed
says nothing about a package, so that is a fault of its own kind.
"""

import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from prep.bank.gate.ports import Judge
from prep.bank.gate.report import Fault, Outcome
from prep.bank.package import read_text
from prep.core.judgement import Judgement, JudgeOptions
from prep.core.problem import Problem
from prep.core.verdict import Verdict

ACCEPTED_SECONDS = 5.0
OTHER_SECONDS = 10.0
"""Wall time one judgement may take on cores of its own: of a right solution, of any other."""

SPIN_SECONDS = 0.05
"""CPU time spent to find out whether the cores are shared just now."""

FILED_UNDER = frozenset({verdict.value for verdict in Verdict} - {Verdict.JUDGE_ERROR.value})
"""The folders that example submissions may lie in."""

COMPLETE = JudgeOptions()
AGAIN = "Run the check again; if it fails again, prep doctor says what the judge lacks."


@dataclass
class Trials:
    """Judges the sources of one problem and keeps the judgements of those that came out right.

    ``right`` maps the folder of a verdict to the judgements that were asked for under it.
    """

    problem: Problem
    judge: Judge
    right: dict[Verdict, list[Judgement]] = field(default_factory=dict)
    count: int = 0

    def examples(self) -> Iterator[Fault]:
        """What the statement prints is what the reference gives."""
        report = self.judge.run(self.problem, self.problem.reference, ())
        if report.verdict is Verdict.JUDGE_ERROR:
            yield judge_fault("examples", report.message)
        elif not report.cases and report.message:
            yield Fault("examples", f"the reference does not run: {report.message}")
        for case in report.cases:
            if case.verdict is not Verdict.ACCEPTED:
                said = f"the statement says {case.expected}, the reference {case.actual}"
                yield Fault("examples", f"{case.input}: {said}. {case.message}".rstrip())

    def reference(self) -> Iterator[Fault]:
        """The reference is accepted, within the time a person may be kept waiting."""
        yield from self._expect("reference.py", self.problem.reference, Verdict.ACCEPTED)

    def starter(self) -> Iterator[Fault]:
        """The starter loads, runs, and is wrong."""
        judgement = self._judge(self.problem.starter)
        if judgement.verdict is Verdict.JUDGE_ERROR:
            yield judge_fault("starter.py", judgement.message)
        elif judgement.verdict is not Verdict.WRONG_ANSWER:
            yield Fault(
                "starter.py",
                f"gets {judgement.verdict.title.lower()}: {_said(judgement)}",
                "A starter loads, raises nothing and returns the wrong thing.",
            )

    def submissions(self) -> Iterator[Fault]:
        """Every example file gets the verdict it is filed under."""
        for path in submission_files(self.problem.folder):
            name = f"{path.parent.name}/{path.name}"
            yield from self._expect(name, read_text(path), Verdict(path.parent.name))

    def _expect(self, name: str, source: str, wanted: Verdict) -> Iterator[Fault]:
        # Shrinking a failure makes it nicer to read and slower to find; the verdict is the same.
        hurry = JudgeOptions(stop_at_first_failure=wanted is not Verdict.ACCEPTED)
        judgement = self._judge(source, hurry)
        if judgement.verdict is Verdict.JUDGE_ERROR:
            yield judge_fault(name, judgement.message)
        elif judgement.verdict is not wanted:
            found = judgement.verdict.title.lower()
            yield Fault(name, f"gets {found}, not {wanted.title.lower()}: {_said(judgement)}")
        else:
            self.right.setdefault(wanted, []).append(judgement)
            yield from self._in_time(name, source, judgement, hurry)

    def _in_time(
        self, name: str, source: str, judgement: Judgement, options: JudgeOptions
    ) -> Iterator[Fault]:
        """A wait is only real if it is there twice, and if it is not others' work."""
        accepted = judgement.verdict is Verdict.ACCEPTED
        budget = ACCEPTED_SECONDS if accepted else OTHER_SECONDS
        if judgement.seconds <= budget or judgement.seconds / crowding() <= budget:
            return
        again = self.judge.judge(self.problem, source, options).seconds
        seconds = min(judgement.seconds, again) / crowding()
        if seconds > budget:
            yield Fault(
                name,
                f"takes {seconds:.1f} s to judge, beyond the budget of {budget:g} s.",
                "Smaller or fewer cases in the slowest tier.",
            )

    def _judge(self, source: str, options: JudgeOptions = COMPLETE) -> Judgement:
        self.count += 1
        return self.judge.judge(self.problem, source, options)


def crowding() -> float:
    """Wall time over CPU time of a short piece of work: above 1 when others share the cores."""
    wall, cpu = time.perf_counter(), time.thread_time()
    while time.thread_time() - cpu < SPIN_SECONDS:
        pass
    return max(1.0, (time.perf_counter() - wall) / (time.thread_time() - cpu))


def submission_files(package: Path) -> list[Path]:
    """The example submissions of a package, by verdict and name."""
    files = sorted((package / "submissions").glob("*/*.py"))
    return [path for path in files if path.parent.name in FILED_UNDER]


def judge_fault(check: str, message: str) -> Fault:
    """The judge failed while it worked on ``check``."""
    return Fault(check, f"the judge failed: {message}", AGAIN, Outcome.JUDGE_FAILED)


def _said(judgement: Judgement) -> str:
    """What the judgement says of its first failing case, in a line."""
    failure = judgement.failure
    if failure is None:
        return judgement.message or judgement.verdict.explanation
    seen = f"expected {_cut(failure.expected)}, got {_cut(failure.actual)}"
    return f"{failure.tier}, {failure.case}: {failure.message}; on {_cut(failure.input)} {seen}"


def _cut(text: str, most: int = 120) -> str:
    return text if len(text) <= most else f"{text[:most]}..."
