"""What a session amounts to once it is over: its outcome, and the attempt event to remember.

The table of outcomes is read in order; the first line that fits holds. Whether an outcome is
evidence, and how much, is for the learner to say.
"""

from hashlib import sha256

from prep.core.attempt import Attempt, Outcome, Source
from prep.core.judgement import Judgement
from prep.core.problem import Problem
from prep.core.session import Session, SessionState, Stamp
from prep.core.verdict import Verdict

EARLY_SHARE = 0.05
"""Giving up within this share of the target, without an edit, says nothing about ability."""


def outcome_of(state: SessionState, limit_seconds: float | None) -> Outcome:
    """How a session ended, from its events alone."""
    verdicts = [submit.verdict for submit in state.submits]
    early = limit_seconds is None or state.active_seconds < EARLY_SHARE * limit_seconds
    worked = state.edited or bool(verdicts)
    table = [
        (Outcome.SOLVED, Verdict.ACCEPTED.value in verdicts and not state.saw_solution),
        (Outcome.ABANDONED, not worked and (early or not state.saw_solution)),
        (Outcome.GAVE_UP, state.saw_solution),
        (Outcome.TOO_SLOW, any(submit.right_but_slow for submit in state.submits)),
        (Outcome.FAILED, True),
    ]
    return next(outcome for outcome, fits in table if fits)


def attempt_of(
    session: Session, state: SessionState, problem: Problem, finished: Stamp, attempt_id: str
) -> Attempt:
    """The event that a finished session leaves behind."""
    assert state.started_at is not None
    outcome = outcome_of(state, session.target_seconds)
    first = state.submits[0].verdict if state.submits else None
    return Attempt(
        id=attempt_id,
        item_id=problem.slug,
        item_version=version_of(problem),
        topics=tuple(problem.topics.items()),
        kind=problem.kind,
        difficulty=problem.difficulty,
        opened_at=state.started_at,
        finished_at=finished.wall,
        active_seconds=_seconds_worked(session, state, outcome),
        limit_seconds=session.target_seconds,
        outcome=outcome,
        source=Source.HIDDEN_TESTS,
        hints=min(state.hints, len(problem.hints)),
        hint_total=len(problem.hints),
        submits=len(state.submits),
        edited=state.edited,
        saw_solution=state.saw_solution,
        first_verdict=first,
        passed_share=max((submit.passed_share for submit in state.submits), default=0.0),
        p_before=session.options.get("p_before"),
        session_id=session.id,
    )


def _seconds_worked(session: Session, state: SessionState, outcome: Outcome) -> float | None:
    """Active time until the accepted submission, or until the end; None if nobody timed it."""
    if not session.options.get("timed", True):
        return None
    if outcome is not Outcome.SOLVED:
        return state.active_seconds
    return next(s.active_seconds for s in state.submits if s.verdict == Verdict.ACCEPTED.value)


def version_of(problem: Problem) -> str:
    """A short name for what the problem asks and how it is answered at this time."""
    return sha256(f"{problem.statement}\0{problem.reference}".encode()).hexdigest()[:12]


def passed_share(judgement: Judgement) -> float:
    """The share of cases passed, of those that were judged."""
    return judgement.passed / judgement.total if judgement.total else 0.0


def right_but_slow(judgement: Judgement) -> bool:
    """True if every answer was right and only the time was not."""
    slow = [tier for tier in judgement.tiers if tier.verdict is not Verdict.ACCEPTED]
    return (
        judgement.verdict is Verdict.TIME_LIMIT_EXCEEDED
        and bool(slow)
        and all(tier.name == "efficiency" for tier in slow)
    )
