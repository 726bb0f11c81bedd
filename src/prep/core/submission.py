"""A submission: code that was handed in, and what the judge said of it."""

from dataclasses import dataclass
from datetime import datetime

from prep.core.judgement import Judgement
from prep.core.verdict import Verdict


@dataclass(frozen=True)
class SubmissionSummary:
    """One line of the list of past submissions.

    ``active_seconds`` is the time worked until it was handed in, None outside a timed session.
    ``undone`` says that the attempt it belongs to was taken back.
    """

    id: str
    problem: str
    at: datetime
    verdict: Verdict
    passed: int
    total: int
    active_seconds: float | None
    undone: bool = False


@dataclass(frozen=True)
class Submission:
    """The whole of it: source and judgement, as they were. Never edited."""

    id: str
    problem: str
    session_id: str | None
    at: datetime
    source: str
    judgement: Judgement
    active_seconds: float | None = None
    undone: bool = False


@dataclass(frozen=True)
class ProblemRecord:
    """What the submissions to one problem amount to; undone ones are left out."""

    problem: str
    submissions: int
    accepted: int
    last_verdict: Verdict
    last_at: datetime
