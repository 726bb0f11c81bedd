"""An attempt holds only facts that can be true."""

from datetime import datetime, timedelta, timezone

import pytest
from fakes import NOON
from samples import make_attempt

from prep.core.attempt import Outcome


def test_a_plain_attempt_is_solved_and_is_evidence():
    assert make_attempt().solved
    assert make_attempt().is_evidence


def test_nothing_is_solved_after_the_solution_was_seen():
    assert not make_attempt(saw_solution=True).solved


def test_an_abandoned_attempt_is_no_evidence():
    assert not make_attempt(outcome=Outcome.ABANDONED).is_evidence


def test_an_untimed_attempt_has_no_seconds():
    assert make_attempt(active_seconds=None, limit_seconds=None).active_seconds is None


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"topics": (("a", 0.5),)}, "sum to 1"),
        ({"topics": ()}, "sum to 1"),
        ({"topics": (("a", 1.5), ("b", -0.5))}, "negative"),
        ({"difficulty": 0}, "difficulty"),
        ({"difficulty": 6}, "difficulty"),
        ({"opened_at": datetime(2026, 3, 1, 12)}, "UTC"),
        ({"finished_at": NOON.astimezone(timezone(timedelta(hours=1)))}, "UTC"),
        ({"active_seconds": -1.0}, "seconds"),
        ({"active_seconds": float("nan")}, "seconds"),
        ({"limit_seconds": float("inf")}, "seconds"),
        ({"passed_share": 1.2}, "shares"),
        ({"p_before": -0.1}, "shares"),
        ({"self_grade": 7.0}, "shares"),
        ({"submits": -1}, "negative"),
        ({"hints": 5}, "more hints"),
        ({"outcome": Outcome.GRADED}, "grade"),
    ],
)
def test_impossible_facts_are_refused_by_name(changes, words):
    with pytest.raises(ValueError, match=words):
        make_attempt(**changes)
