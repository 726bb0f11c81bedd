"""One submission, tier by tier: the verdict is drawn here, from plain values alone."""

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from prep.core.judgement import (
    Failure,
    Isolation,
    Judgement,
    JudgeOptions,
    Progress,
    TierResult,
    worst_first,
)
from prep.core.problem import Problem
from prep.core.verdict import Verdict
from prep.judge.suite.agreement import Agreement
from prep.judge.suite.direct import DirectCallee
from prep.judge.suite.fixtures import Bench
from prep.judge.suite.mismatch import Mismatch
from prep.judge.suite.outcomes import CandidateError, Outcome
from prep.judge.trusted.callee import RIGHT, ConfinedCallee, RunOver
from prep.judge.trusted.collected import PREPARED, Suite
from prep.judge.trusted.failures import Seen, describe, verdict_of
from prep.judge.trusted.foresight import Call
from prep.judge.trusted.race import Measurement, RaceTrack, require_reference
from prep.judge.trusted.recording import Group, readable
from prep.judge.trusted.tier import Tier
from prep.judge.trusted.workers import JudgeBroken, Nursery, Worker

TIER_SECONDS = 10.0
SHRINK_SECONDS = 0.6
_EXPECTED_CAP = 20_000


class EnoughShrinking(BaseException):
    """Hypothesis has had its time to make a failing case smaller."""


class Judging:
    """Runs the tiers of one submission."""

    def __init__(
        self,
        suite: Suite,
        nursery: Nursery,
        worker: Worker,
        source: str,
        options: JudgeOptions,
        isolation: Isolation,
        progress: Callable[..., None],
        *,
        prepared: bool = False,
    ) -> None:
        problem = suite.problem
        self._suite = suite
        self._options = options
        self._isolation = isolation
        self._progress = progress
        self._ahead = prepared and options.tiers[: len(PREPARED)] == PREPARED
        self._tiers = [
            name for name in options.tiers if suite.groups.get(name) or suite.items.get(name)
        ]
        self._events: list[Progress] = []
        self._tier = Tier("load")
        self._item_name = ""
        self._streaming = False
        self._shrink_until: float | None = None
        seconds = options.call_seconds or problem.limits.call_seconds
        self.solution = ConfinedCallee(problem, source, nursery, seconds, worker)
        self.solution.watch = self._candidate_raised
        self._agree = _WatchedAgreement(
            problem, self.solution, suite.reference, suite.check, self._answer_is_wrong
        )
        self._racer = ConfinedCallee(problem, problem.reference, nursery, seconds)
        self._race = RaceTrack(problem, self.solution, self._racer, self._agree, suite.rounds)
        self._bench = Bench(
            problem, self.solution, suite.reference, self._agree, self._race, lambda: None
        )

    def run(self) -> Judgement:
        """Judge; never raises for anything the candidate does."""
        started = time.perf_counter()
        results: list[TierResult] = []
        failure: Failure | None = None
        message = ""
        try:
            error = self._load()
            if error is not None:
                return self._not_loaded(error, time.perf_counter() - started)
            for name in self._tiers:
                result, failure = self._run_tier(name)
                results.append(result)
                if result.verdict is not Verdict.ACCEPTED:
                    break
            verdict = worst_first([result.verdict for result in results])
        except JudgeBroken as broken:
            verdict, message = Verdict.JUDGE_ERROR, str(broken)
        return self._judgement(verdict, results, failure, message, time.perf_counter() - started)

    def close(self) -> None:
        """End the workers; after the answer has been sent, for nobody waits for this."""
        self.solution.close()
        self._racer.close()

    def _load(self) -> CandidateError | RunOver | None:
        try:
            self.solution.load(ahead=self._ahead)
        except (CandidateError, RunOver) as error:
            return error
        return None

    def _not_loaded(self, error: CandidateError | RunOver, seconds: float) -> Judgement:
        seen = describe(
            "load", "loading", None, error, None, self.solution.last_output(), known=False
        )
        result = TierResult("load", seen.verdict, 0, 1, seconds)
        return self._judgement(seen.verdict, [result], seen.failure, seen.failure.message, seconds)

    # Tiers -------------------------------------------------------------------------------

    def _run_tier(self, name: str) -> tuple[TierResult, Failure | None]:
        groups = self._suite.groups.get(name, [])
        items = self._suite.items.get(name, [])
        self._announce(Progress(name))
        tier = self._tier = Tier(name)
        if name == "efficiency":
            require_reference(self._racer)
        try:
            self._revive()
            self._run_groups(tier, groups)
            self._run_items(tier, items, self._suite.foreseen.get(name, ()))
        except RunOver as over:
            self._over(tier, over)
        result = tier.result(len(groups) + len(items))
        failure = tier.smallest.failure if tier.smallest is not None else None
        self._announce(Progress(name, result, failure))
        return result, failure

    def _announce(self, event: Progress) -> None:
        """Pass on what happens; the quick end of a tier waits for the beginning of the next.

        Every message wakes the host up, and takes a core from those who are at work.
        """
        self._events.append(event)
        accepted = event.result is not None and event.result.verdict is Verdict.ACCEPTED
        if accepted and event.tier == "sample" and event.tier != self._tiers[-1]:
            return
        self._progress(*self._events)
        self._events.clear()

    def _revive(self) -> None:
        """A budget for this tier, and a live worker."""
        self.solution.grant(TIER_SECONDS)

    def _over(self, tier: Tier, over: RunOver) -> None:
        tier.failed(self._describe(self._item_name or "case", self.solution.case, over))
        tier.over = True

    def _run_groups(self, tier: Tier, groups: Sequence[Group]) -> None:
        """Cases known ahead, many to a message; a group passes if all its cases do."""
        self._streaming = True
        try:
            self._run_messages(tier, groups)
        finally:
            self._streaming = False
        if tier.name == "deep" and not tier.over and tier.failed_item is not None:
            self._make_smaller(tier)

    def _run_messages(self, tier: Tier, groups: Sequence[Group]) -> None:
        for message in self._suite.messages[tier.name] if groups else ():
            stream = self.solution.stream(message.cases, message.packed, message.answers)
            for group in message.groups:
                self._run_group(tier, group, stream)
                if tier.over:
                    return

    def _make_smaller(self, tier: Tier) -> None:
        """Let hypothesis shrink what a recorded test found; the verdict stands already."""
        tier.over = True
        if self._options.stop_at_first_failure:
            return
        self._shrink_until = None
        self._suite.run_item(tier.failed_item, self._bench)

    def _run_group(self, tier: Tier, group: Group, stream: Iterator[Outcome]) -> None:
        self._item_name = group.name
        verdict = Verdict.ACCEPTED
        for case, expected in group.cases:
            outcome = next(stream)
            if outcome is RIGHT:
                continue
            error = outcome.error or self._mismatch(case, outcome.value, expected)
            if error is None:
                continue
            if verdict is Verdict.ACCEPTED:
                verdict = verdict_of(error)
            if tier.first is None or len(repr(case)) < tier.smallest_size:
                tier.noticed(self._describe(group.name, case, error, expected, known=True))
            if self._options.stop_at_first_failure or tier.is_tedious:
                tier.over = True
                break
        tier.verdicts.append(verdict)
        if verdict is not Verdict.ACCEPTED and tier.failed_item is None:
            tier.failed_item = group.item

    def _mismatch(self, case: list[Any], actual: Any, expected: Any) -> Mismatch | None:
        found = self._agree.complaint(case, actual, expected)
        if found is None:
            return None
        return Mismatch(found, input=case, expected=expected, actual=actual)

    def _run_items(self, tier: Tier, items: Iterable[Any], foreseen: Sequence[Call]) -> None:
        if tier.over:
            return
        if tier.name != "sample":
            # The first tier with tests: until here a prepared worker's replies are its cases.
            self.solution.foresee(foreseen)
        for item in items:
            if tier.over:
                return
            self._item_name = readable(item.name)
            self._shrink_until = None
            error = self._suite.run_item(item, self._bench)
            if error is None:
                tier.passed()
                continue
            self._item_failed(tier, error)
            tier.over = (
                tier.over or self._options.stop_at_first_failure or tier.name != "correctness"
            )

    def _item_failed(self, tier: Tier, error: BaseException) -> None:
        if isinstance(error, RunOver):
            self._over(tier, error)
            return
        if isinstance(error, EnoughShrinking):
            assert tier.first is not None
            tier.verdicts.append(tier.first.verdict)
            return
        verdict = verdict_of(error)
        if isinstance(error, JudgeBroken):
            raise error
        if verdict is Verdict.JUDGE_ERROR and tier.smallest is not None:
            # Hypothesis saw a failure that came and went: the solution is not a function.
            verdict = tier.smallest.verdict
            tier.verdicts.append(verdict)
            return
        if verdict is Verdict.JUDGE_ERROR:
            raise JudgeBroken(f"{self._item_name}: {type(error).__name__}: {error}") from error
        tier.failed(self._describe(self._item_name, self.solution.case, error))

    # What the bench reports while hypothesis is at work -------------------------------------

    def _candidate_raised(self, error: CandidateError, case: Any) -> None:
        # What fails in a stream is noticed by its group: there nothing is being shrunk.
        if self._tier.name == "deep" and not self._streaming:
            self._tier.noticed(self._describe(self._item_name, case, error))
            self._limit_shrinking()

    def _answer_is_wrong(self, mismatch: Mismatch) -> None:
        if self._tier.name == "deep":
            self._tier.noticed(self._describe(self._item_name, mismatch.input, mismatch))
            self._limit_shrinking()

    def _limit_shrinking(self) -> None:
        now = time.perf_counter()
        if self._options.stop_at_first_failure:
            raise EnoughShrinking
        if self._shrink_until is None:
            self._shrink_until = now + SHRINK_SECONDS
            assert self._tier.first is not None
            self._progress(Progress(self._tier.name, None, self._tier.first.failure))
        elif now > self._shrink_until:
            raise EnoughShrinking

    def _describe(
        self,
        name: str,
        case: Any,
        error: BaseException,
        expected: Any = None,
        *,
        known: bool = False,
    ) -> Seen:
        if not known and not isinstance(error, Mismatch) and self._tier.name != "efficiency":
            expected, known = self._expected(case)
        return describe(
            self._tier.name, name, case, error, expected, self.solution.last_output(), known=known
        )

    def _expected(self, case: Any) -> tuple[Any, bool]:
        """The reference's answer to a small failing case, if it has one."""
        if type(case) is not list or len(repr(case)) > _EXPECTED_CAP:
            return None, False
        try:
            return self._agree.expected(case), True
        # A suite may call with arguments that only it understands; then nothing is shown.
        except Exception:
            return None, False

    # Result ------------------------------------------------------------------------------

    def _judgement(
        self,
        verdict: Verdict,
        results: list[TierResult],
        failure: Failure | None,
        message: str,
        seconds: float,
    ) -> Judgement:
        slowest = max(
            (m for m in self._race.measurements if m.ratios), key=lambda m: m.ratio, default=None
        )
        return Judgement(
            verdict=verdict,
            tiers=tuple(results),
            failure=failure if verdict is not Verdict.ACCEPTED else None,
            isolation=self._isolation,
            seconds=seconds,
            message=message,
            **_speed(slowest),
        )


def _speed(measurement: Measurement | None) -> dict[str, Any]:
    if measurement is None:
        return {}
    return {
        "cpu_ratio": measurement.ratio,
        "cpu_ratio_interval": measurement.interval,
        "cpu_limit": measurement.limit,
        "growth": measurement.growth,
    }


class _WatchedAgreement(Agreement):
    """Tells of every mismatch before it is raised."""

    def __init__(
        self,
        problem: Problem,
        solution: ConfinedCallee,
        reference: DirectCallee,
        check: Any,
        tell: Callable[[Mismatch], None],
    ) -> None:
        super().__init__(problem, solution, reference, check)
        self._tell = tell

    def judge_answer(self, case: Sequence[Any], actual: Any, expected: Any) -> None:
        """As Agreement, with a word to the recorder first."""
        found = self.complaint(case, actual, expected)
        if found is not None:
            mismatch = Mismatch(found, input=case, expected=expected, actual=actual)
            self._tell(mismatch)
            raise mismatch
