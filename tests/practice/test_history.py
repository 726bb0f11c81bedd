"""Looking back, and taking back."""

import pytest
from fakes import FakeClock, make_services

from prep.core.errors import PrepError


@pytest.fixture
def services():
    return make_services(clock=FakeClock())


def test_every_submission_can_be_read_again(services):
    session = services.coding.open("two-sum")
    first, second = session.submit("wrong"), session.submit("right")
    listed = services.history.submissions("two-sum")
    assert [one.id for one in listed] == [second.submission.id, first.submission.id]
    assert services.history.submission(first.submission.id) == first.submission


def test_an_unknown_submission_or_attempt_is_said(services):
    with pytest.raises(PrepError, match="no submission"):
        services.history.submission("nonsense")
    for change in (services.history.undo, services.history.redo):
        with pytest.raises(PrepError, match="no attempt"):
            change("nonsense")


def test_an_undone_attempt_counts_for_nothing_and_stays_readable(services):
    submitted = services.coding.open("two-sum").submit("right")
    services.history.undo(submitted.attempt.id)
    assert services.history.last_attempt("two-sum") is None
    assert services.stores.evidence() == []
    (summary,) = services.history.submissions("two-sum")
    assert summary.undone
    assert services.history.submission(summary.id).source == "right"
    services.history.redo(submitted.attempt.id)
    assert services.history.last_attempt("two-sum") == submitted.attempt
