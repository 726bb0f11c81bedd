"""A judge that gives each source the verdict it is told to."""

# ruff: noqa: ARG002 - a fake takes whatever it is given

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from fakes import ISOLATION

from prep.bank.gate.trials import submission_files
from prep.core.judgement import Case, CaseReport, Judgement, JudgeOptions, RunReport, TierResult
from prep.core.problem import Problem
from prep.core.verdict import Verdict

ACCEPTED = Verdict.ACCEPTED


def judgement(
    verdict: Verdict = ACCEPTED,
    *,
    ratio: float | None = 1.0,
    limit: float | None = 12.0,
    seconds: float = 0.1,
    message: str = "",
) -> Judgement:
    tier = TierResult("correctness", verdict, 10, 10, seconds)
    return Judgement(
        verdict,
        (tier,),
        None,
        ISOLATION,
        seconds,
        cpu_ratio=ratio,
        cpu_limit=limit,
        message=message,
    )


@dataclass
class ToldJudge:
    """``say`` gives the judgement of a source; every request is kept in ``asked``."""

    say: Callable[[str], Judgement]
    cases: tuple[CaseReport, ...] = ()
    run_verdict: Verdict = ACCEPTED
    message: str = ""
    asked: list[tuple[str, JudgeOptions]] = field(default_factory=list)
    opened: list[str] = field(default_factory=list)

    def open(self, problem: Problem) -> None:
        self.opened.append(problem.slug)

    def judge(
        self, problem: Problem, source: str, options: JudgeOptions | None = None
    ) -> Judgement:
        self.asked.append((source, options or JudgeOptions()))
        return self.say(source)

    def run(self, problem: Problem, source: str, cases: Sequence[Case]) -> RunReport:
        return RunReport(self.run_verdict, self.cases, (), ISOLATION, 0.1, message=self.message)


def honest(package: Path, **exceptions: Judgement) -> Callable[[str], Judgement]:
    """The right judgement of every file of a package; wrong for any other source.

    ``exceptions`` are keyed by the stem of a file.
    """
    known: dict[str, Judgement] = {}
    for path in [*package.glob("*.py"), *submission_files(package)]:
        folder = path.parent.name
        verdicts = {"reference": ACCEPTED, "starter": Verdict.WRONG_ANSWER}
        verdict = verdicts.get(path.stem) or Verdict(folder)
        ratio = 48.0 if verdict is Verdict.TIME_LIMIT_EXCEEDED else 2.0
        known[path.read_text(errors="replace")] = exceptions.get(
            path.stem, judgement(verdict, ratio=ratio)
        )
    return lambda source: known.get(source, judgement(Verdict.WRONG_ANSWER))
