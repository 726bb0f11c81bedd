"""Values to store: each call gives another one; any field may be given."""

from datetime import timedelta
from itertools import count
from typing import Any

from fakes import NOON, make_judgement

from prep.core.attempt import Attempt, Outcome, Source
from prep.core.drill_answer import DrillAnswer
from prep.core.review import Review
from prep.core.session import Event, EventKind, Session, Stamp
from prep.core.submission import Submission
from prep.core.verdict import Verdict

_numbers = count(1)


def make_attempt(**changes: Any) -> Attempt:
    fields: dict[str, Any] = {
        "id": f"attempt-{next(_numbers)}",
        "item_id": "two-sum",
        "item_version": "v1",
        "topics": (("arrays-hashing", 0.75), ("sorting-selection", 0.25)),
        "kind": "coding",
        "difficulty": 2,
        "opened_at": NOON,
        "finished_at": NOON + timedelta(minutes=20),
        "active_seconds": 900.25,
        "limit_seconds": 1200.0,
        "outcome": Outcome.SOLVED,
        "source": Source.HIDDEN_TESTS,
        "hints": 1,
        "hint_total": 4,
        "submits": 2,
        "edited": True,
        "first_verdict": "wrong_answer",
        "passed_share": 1.0,
        "p_before": 0.37,
    }
    return Attempt(**{**fields, **changes})


def make_answer(**changes: Any) -> DrillAnswer:
    fields: dict[str, Any] = {
        "id": f"answer-{next(_numbers)}",
        "drill_id": "dice-sum",
        "seed": 41,
        "level": 2,
        "topic": "probability",
        "at": NOON,
        "text": "3/8",
        "reading": "3/8 = 0.375",
        "correct": True,
        "credit": 1.0,
        "seconds": 21.5,
        "confidence": 0.8,
        "p_before": 0.6,
    }
    return DrillAnswer(**{**fields, **changes})


def make_submission(verdict: Verdict = Verdict.WRONG_ANSWER, **changes: Any) -> Submission:
    fields: dict[str, Any] = {
        "id": f"submission-{next(_numbers)}",
        "problem": "two-sum",
        "session_id": None,
        "at": NOON,
        "source": "def two_sum(nums, target):\n    return 'λ'\n",
        "judgement": make_judgement(verdict),
        "active_seconds": 61.5,
    }
    return Submission(**{**fields, **changes})


def make_review(**changes: Any) -> Review:
    fields: dict[str, Any] = {
        "id": f"review-{next(_numbers)}",
        "item_id": "two-sum",
        "kind": "coding",
        "rating": 3,
        "proposed": 3,
        "at": NOON,
    }
    return Review(**{**fields, **changes})


def make_session(**changes: Any) -> Session:
    fields: dict[str, Any] = {
        "id": f"session-{next(_numbers)}",
        "kind": "coding",
        "item_id": "two-sum",
        "target_seconds": 1200.0,
        "options": {"interview": True},
    }
    return Session(**{**fields, **changes})


def make_event(kind: EventKind, seconds: float = 0.0, **data: Any) -> Event:
    stamp = Stamp(NOON + timedelta(seconds=seconds), 100.1 + seconds, "boot-1")
    return Event(kind, stamp, data)
