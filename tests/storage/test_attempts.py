"""Attempt events come back as they were, and may be taken back."""

from dataclasses import replace

import pytest
from fakes import NOON
from samples import make_attempt, make_event, make_session, make_submission

from prep.core.attempt import Outcome, Source
from prep.core.session import EventKind


@pytest.mark.parametrize(
    "attempt",
    [
        make_attempt(),
        make_attempt(active_seconds=None, limit_seconds=None, first_verdict=None, p_before=None),
        make_attempt(outcome=Outcome.GRADED, source=Source.SELF_GRADED, self_grade=0.625),
        make_attempt(saw_solution=True, outcome=Outcome.GAVE_UP, edited=False),
    ],
    ids=["all", "untimed", "graded", "gave up"],
)
def test_an_attempt_comes_back_as_it_was(records, attempt):
    records.attempts.add(attempt)
    assert records.attempts.get(attempt.id) == attempt


def test_there_is_no_attempt_of_an_unknown_id(records):
    assert records.attempts.get("nonsense") is None
    assert not records.attempts.is_undone("nonsense")


def test_the_newest_come_first_and_may_be_of_one_item(records):
    first, other, last = make_attempt(), make_attempt(item_id="lru-cache"), make_attempt()
    for attempt in (first, other, last):
        records.attempts.add(attempt)
    assert records.attempts.recent(2) == [last, other]
    assert records.attempts.recent(9, "two-sum") == [last, first]


def test_best_seconds_are_of_own_timed_solves_only(records):
    for changes in (
        {"active_seconds": 500.0},
        {"active_seconds": 400.5},
        {"active_seconds": 10.0, "saw_solution": True},
        {"active_seconds": 20.0, "outcome": Outcome.FAILED},
        {"active_seconds": None},
        {"item_id": "lru-cache", "outcome": Outcome.FAILED},
    ):
        records.attempts.add(make_attempt(**changes))
    assert records.attempts.best_seconds() == {"two-sum": 400.5, "lru-cache": None}


def test_an_undone_attempt_counts_for_nothing_until_it_is_redone(records):
    attempt = make_attempt()
    records.attempts.add(attempt)
    records.attempts.set_undone(attempt.id, NOON)
    assert records.attempts.is_undone(attempt.id)
    assert records.attempts.get(attempt.id) == attempt
    assert records.attempts.recent(9) == []
    assert records.attempts.best_seconds() == {}
    records.attempts.set_undone(attempt.id, None)
    assert records.attempts.recent(9) == [attempt]


def test_undoing_takes_the_submissions_of_the_session_along(records):
    session = make_session()
    records.sessions.add(session, make_event(EventKind.START))
    ours, another = make_submission(session_id=session.id), make_submission()
    for submission in (ours, another):
        records.submissions.add(submission)
    attempt = make_attempt(session_id=session.id)
    records.attempts.add(attempt)
    records.attempts.set_undone(attempt.id, NOON)
    assert records.submissions.get(ours.id) == replace(ours, undone=True)
    assert records.submissions.get(another.id) == another


def test_undoing_an_attempt_without_a_session_touches_no_submission(records):
    submission, attempt = make_submission(), make_attempt()
    records.submissions.add(submission)
    records.attempts.add(attempt)
    records.attempts.set_undone(attempt.id, NOON)
    assert records.submissions.get(submission.id) == submission
