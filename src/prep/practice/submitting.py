"""Submit a solution: one path for every front end.

The decision guarded here: a failing judge counts for nothing, and everything a verdict changes
(submission, event, attempt, own case) is written whole or not at all.
"""

from collections.abc import Callable
from dataclasses import dataclass

from prep.core.attempt import Attempt
from prep.core.judgement import Judgement, JudgeOptions
from prep.core.own_case import OwnCase
from prep.core.problem import Problem
from prep.core.session import EventKind, Stamp, Status
from prep.core.submission import Submission
from prep.core.verdict import Verdict
from prep.practice.attempts import attempt_of, outcome_of, passed_share, right_but_slow
from prep.practice.own_cases import OwnCases
from prep.practice.ports import Clock, Judge, OnProgress, Stores
from prep.practice.recorder import Recorder


@dataclass(frozen=True)
class Submitted:
    """What came of a submission; ``attempt`` only if it ended its session."""

    judgement: Judgement
    submission: Submission | None = None
    attempt: Attempt | None = None
    saved_case: OwnCase | None = None


@dataclass(frozen=True)
class SubmitSolution:
    """Judge a source within a session, and remember what came of it."""

    judge: Judge
    stores: Stores
    own_cases: OwnCases
    clock: Clock
    new_id: Callable[[], str]

    def __call__(
        self,
        recorder: Recorder,
        problem: Problem,
        source: str,
        on_progress: OnProgress | None = None,
    ) -> Submitted:
        """Blocking; the verdict judge_error leaves no trace."""
        pressed = self.clock.now()
        seconds = recorder.now().active_seconds
        judgement = self.judge.judge(problem, source, JudgeOptions(), on_progress)
        if judgement.verdict is Verdict.JUDGE_ERROR:
            return Submitted(judgement)
        timed = recorder.session.options.get("timed", True)
        submission = Submission(
            id=self.new_id(),
            problem=problem.slug,
            session_id=recorder.session.id,
            at=pressed.wall,
            source=source,
            judgement=judgement,
            active_seconds=seconds if timed else None,
        )
        with recorder.whole():
            self.stores.submissions.add(submission)
            saved = self._keep_failure(problem, judgement)
            attempt = self._record(recorder, problem, submission, seconds, pressed)
        return Submitted(judgement, submission, attempt, saved)

    def _keep_failure(self, problem: Problem, judgement: Judgement) -> OwnCase | None:
        if judgement.failure is None:
            return None
        return self.own_cases.keep_failure(problem, judgement.failure)

    def _record(
        self,
        recorder: Recorder,
        problem: Problem,
        submission: Submission,
        seconds: float,
        pressed: Stamp,
    ) -> Attempt | None:
        """The event of a submission; an accepted one ends its session."""
        recorder.catch_up()
        if recorder.state.status is Status.ENDED:
            return None
        judgement = submission.judgement
        recorder.record(
            EventKind.SUBMIT,
            verdict=judgement.verdict.value,
            passed_share=passed_share(judgement),
            right_but_slow=right_but_slow(judgement),
            active_seconds=seconds,
            submission=submission.id,
        )
        if judgement.verdict is not Verdict.ACCEPTED:
            return None
        return finish(recorder, problem, self.stores, self.new_id(), pressed)


def finish(
    recorder: Recorder, problem: Problem, stores: Stores, attempt_id: str, finished: Stamp
) -> Attempt | None:
    """End a session and write its attempt; None if it was over already."""
    with recorder.whole():
        recorder.catch_up()
        if recorder.state.status is Status.ENDED:
            return None
        outcome = outcome_of(recorder.now(), recorder.session.target_seconds)
        recorder.record(EventKind.END, outcome=outcome.value)
        attempt = attempt_of(recorder.session, recorder.state, problem, finished, attempt_id)
        stores.attempts.add(attempt)
        return attempt
