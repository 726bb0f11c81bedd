"""Calibration and recurring mistakes; and the history item by item."""

from datetime import timedelta

import pytest
from fakes import FakeBank, FakeClock, Row, make_problem, make_services
from histories import practise
from samples import make_answer, make_attempt

from prep.core.attempt import Outcome
from prep.learner.schedule import Rating
from prep.practice.progress_insight import insight_page
from prep.practice.progress_items import history_of, tried_items


@pytest.fixture
def services():
    bank = FakeBank([make_problem()], [Row("dice-sum", "Two dice", "drill", 3, 1, ("stack",))])
    return make_services(bank=bank, clock=FakeClock())


def test_a_curve_waits_for_enough_answers(services):
    practise(services.stores, 20, 5)
    page = insight_page(services.learning)
    assert (page.confidence.curve, page.confidence.count, page.confidence.missing) == (None, 20, 30)
    practise(services.stores, 40, 5, seed=2)
    page = insight_page(services.learning)
    assert page.confidence.missing == page.forecast.missing == 0
    assert sum(point.count for point in page.confidence.curve.points) == 60
    assert page.forecast.curve.sentence


def test_mistakes_that_recur_lately_come_with_their_names(services):
    for days, tag in ((1, "swapped-terms"), (5, "swapped-terms"), (2, "once"), (90, "old")):
        at = services.clock.wall - timedelta(days=days)
        wrong = {"correct": False, "credit": 0.0, "misconception": tag}
        services.stores.answers.add(make_answer(at=at, **wrong))
    (mistake,) = insight_page(services.learning).mistakes
    assert (mistake.name, mistake.title, mistake.times) == ("swapped terms", "Two dice", 2)


def test_items_stand_in_the_order_they_were_tried(
    services,
):
    services.stores.answers.add(make_answer(at=services.clock.wall - timedelta(days=2)))
    services.stores.attempts.add(
        make_attempt(outcome=Outcome.FAILED, finished_at=services.clock.wall)
    )
    problem, drill = tried_items(services.learning)
    assert (problem.slug, problem.rating, problem.title) == (
        "two-sum", Rating.AGAIN, "Two parcels on one scale"
    )  # fmt: skip
    assert (drill.title, drill.reviews, drill.lapses) == ("Two dice", 1, 0)
    assert problem.due < drill.due


def test_the_history_of_an_item_is_newest_first_with_its_review(services):
    at = services.clock.wall
    services.stores.attempts.add(
        make_attempt(outcome=Outcome.FAILED, finished_at=at - timedelta(days=3), hints=2)
    )
    services.stores.attempts.add(make_attempt(finished_at=at))
    history = history_of(services.learning, "two-sum")
    assert [(one.word, one.well, one.hints) for one in history.tries] == [
        ("solved", True, 1), ("not solved", False, 2)
    ]  # fmt: skip
    assert history.review.correctable
    half = make_answer(correct=False, credit=0.5, misconception="half", at=at)
    services.stores.answers.add(half)
    (tried,) = history_of(services.learning, "dice-sum").tries
    assert (tried.word, tried.mistake, tried.seconds) == ("half right", "half", 21.5)


def test_an_item_never_tried_has_an_empty_history(services):
    history = history_of(services.learning, "two-sum")
    assert (history.tries, history.review, history.slug) == ((), None, "two-sum")
