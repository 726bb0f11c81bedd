"""`prep run`: the samples, the candidate's own cases, and the tests in the candidate's file.

Nothing hidden is used; the reference answers own cases in a confined worker of its own, because a
hand-made case may lie outside the constraints and keep it busy for ever.
"""

import time
from collections.abc import Sequence
from typing import Any

from prep.core.judgement import Case, CaseReport, Frame, Isolation, RunReport
from prep.core.verdict import Verdict
from prep.judge.suite.agreement import Agreement
from prep.judge.suite.mismatch import Mismatch
from prep.judge.suite.outcomes import CandidateError
from prep.judge.trusted.callee import ConfinedCallee, RunOver
from prep.judge.trusted.collected import Suite
from prep.judge.trusted.failures import TEXT_CAP, cut, literal, message_of, verdict_of
from prep.judge.trusted.untrusted import checked_error, printable
from prep.judge.trusted.workers import Nursery, Worker

_OWN_TESTS_CAP = 500


class ReferenceFailed(Exception):
    """The reference has no answer to a hand-made case."""


class Running:
    """One run of a file on visible cases."""

    def __init__(
        self, suite: Suite, nursery: Nursery, worker: Worker, source: str, isolation: Isolation
    ) -> None:
        problem = suite.problem
        self._suite = suite
        self._isolation = isolation
        seconds = problem.limits.call_seconds
        self._solution = ConfinedCallee(problem, source, nursery, seconds, worker)
        self._reference = ConfinedCallee(problem, problem.reference, nursery, seconds)
        self._agree = Agreement(problem, self._solution, suite.reference, suite.check)

    def run(self, cases: Sequence[Case]) -> RunReport:
        """Samples first, then ``cases``, then the file's own tests."""
        started = time.perf_counter()
        samples = [
            Case(f"sample {index + 1}", arguments, expected, has_expected=True)
            for index, (arguments, expected) in enumerate(self._suite.samples)
        ]
        try:
            self._solution.load(main=True)
        except (CandidateError, RunOver) as error:
            return self._not_loaded(error, time.perf_counter() - started)
        printed = self._solution.last_output()
        reports = [self._one(case) for case in [*samples, *cases]]
        own = self._own_tests()
        verdicts = [report.verdict for report in (*reports, *own)]
        verdict = next((v for v in verdicts if v is not Verdict.ACCEPTED), Verdict.ACCEPTED)
        seconds = time.perf_counter() - started
        return RunReport(
            verdict, tuple(reports), tuple(own), self._isolation, seconds, stdout=cut(printed)[0]
        )

    def close(self) -> None:
        """End the workers."""
        self._solution.close()
        self._reference.close()

    def _not_loaded(self, error: CandidateError | RunOver, seconds: float) -> RunReport:
        frames = error.frames if isinstance(error, CandidateError) else ()
        return RunReport(
            verdict_of(error),
            (),
            (),
            self._isolation,
            seconds,
            message=message_of(error),
            traceback=tuple(Frame(*frame) for frame in frames),
            stdout=cut(self._solution.last_output())[0],
        )

    def _one(self, case: Case) -> CaseReport:
        started = time.perf_counter()
        try:
            expected = case.expected if case.has_expected else self.expected(case.arguments)
        except ReferenceFailed as failed:
            return self._report(case, None, None, failed, started, verdict=Verdict.JUDGE_ERROR)
        actual, error = self._ask(case.arguments)
        found = error or self._mismatch(case.arguments, actual, expected)
        return self._report(case, expected, actual, found, started)

    def _ask(self, arguments: list[Any]) -> tuple[Any, BaseException | None]:
        try:
            if not self._solution.worker.alive:
                self._solution.fresh()
        except RunOver:
            self._solution.fresh()
        try:
            outcome = next(self._solution.stream([arguments]))
        except RunOver as over:
            return None, over
        return outcome.value, outcome.error

    def _mismatch(self, arguments: list[Any], actual: Any, expected: Any) -> Mismatch | None:
        found = self._agree.complaint(arguments, actual, expected)
        if found is None:
            return None
        return Mismatch(found, input=arguments, expected=expected, actual=actual)

    def expected(self, arguments: list[Any]) -> Any:
        """The reference's answer; raises ReferenceFailed for a case it cannot take."""
        try:
            self._reference.fresh()
            outcome = next(self._reference.stream([arguments]))
        except (RunOver, CandidateError) as error:
            raise ReferenceFailed(_outside(error)) from None
        if outcome.error is not None:
            raise ReferenceFailed(_outside(outcome.error))
        return outcome.value

    def _own_tests(self) -> list[CaseReport]:
        try:
            results = self._solution.ask_tests()
        except (RunOver, CandidateError) as error:
            return [CaseReport("own tests", verdict_of(error), "", "", "", message_of(error))]
        reports = []
        for item in results[:_OWN_TESTS_CAP]:
            if type(item) is list and len(item) == 2 and type(item[0]) is str:
                reports.append(_own_test(printable(item[0][:200]), item[1], self._solution))
        return reports

    def _report(
        self,
        case: Case,
        expected: Any,
        actual: Any,
        error: BaseException | None,
        started: float,
        verdict: Verdict | None = None,
    ) -> CaseReport:
        found = verdict or (Verdict.ACCEPTED if error is None else verdict_of(error))
        no_answer = error is not None and not isinstance(error, Mismatch)
        frames = error.frames if isinstance(error, CandidateError) else ()
        return CaseReport(
            name=case.name,
            verdict=found,
            input=cut(literal(_as_input(case.arguments, self._suite.problem.is_script)))[0],
            expected=cut(literal(expected))[0],
            actual="" if no_answer else cut(literal(actual, TEXT_CAP))[0],
            message="" if error is None else message_of(error),
            stdout=cut(self._solution.last_output())[0],
            traceback=tuple(Frame(*frame) for frame in frames),
            seconds=time.perf_counter() - started,
        )


def _as_input(arguments: list[Any], is_script: bool) -> Any:
    return arguments if is_script else tuple(arguments)


def _outside(error: BaseException) -> str:
    return f"The reference has no answer to this case; is it inside the constraints? ({error})"


def _own_test(name: str, description: Any, solution: ConfinedCallee) -> CaseReport:
    if type(description) is not dict:
        return CaseReport(name, Verdict.ACCEPTED, "", "", "")
    description = checked_error(description)
    kind, message = description["type"], description["message"]
    failed = kind in ("AssertionError", "Failed")
    return CaseReport(
        name=name,
        verdict=Verdict.WRONG_ANSWER if failed else Verdict.RUNTIME_ERROR,
        input="",
        expected="",
        actual="",
        message=f"{kind}: {message}"[:2000] if message else kind[:100],
        traceback=tuple(Frame(*frame) for frame in description["frames"]),
        stdout=cut(solution.last_output())[0],
    )
