"""The progress page: states before numbers, worth before means."""

from datetime import timedelta

import pytest
from fakes import FakeBank, FakeClock, Row, make_problem, make_services
from histories import DRILLS, practise
from samples import make_answer, make_attempt

from prep.core.topic import Track
from prep.learner.readiness import TopicState
from prep.practice.progress import Pace, minutes_by_topic, pace_of
from prep.practice.progress_days import DayWork, days_page

QUANT = Track("quant", "Quant", "", {"probability": 0.7, "stack": 0.2, "mental-maths": 0.1}, ())
CODER = Track("coder", "Coder", "", {"arrays-hashing": 1.0}, ())
ROWS = [Row(d, d.title(), "drill", 3, 2, (topic,)) for d, topic in sorted(DRILLS.items())]


@pytest.fixture
def services():
    bank = FakeBank([make_problem()], ROWS, tracks=(QUANT, CODER))
    made = make_services(bank=bank, clock=FakeClock())
    made.settings.put("track", "quant")
    return made


def by_topic(overview):
    return {line.view.topic: line for line in overview.topics}


def test_without_answers_there_are_states_and_no_numbers(services):
    overview = services.progress.overview()
    assert overview.track == QUANT
    assert {line.view.state for line in overview.topics} == {TopicState.UNTESTED}
    assert {line.view.mean for line in overview.topics} == {None}
    assert (overview.answers, overview.reviews_due, overview.streak.days) == (0, 0, 0)
    assert overview.readiness.covered == 0
    assert overview.readiness.low < overview.readiness.mean < overview.readiness.high


def test_topics_are_those_of_the_track_and_those_with_answers(services):
    assert set(by_topic(services.progress.overview())) == {
        "probability", "stack", "mental-maths", "algorithms", "statistics"
    }  # fmt: skip
    services.stores.attempts.add(make_attempt(topics=(("arrays-hashing", 1.0),)))
    assert "arrays-hashing" in by_topic(services.progress.overview())
    assert set(by_topic(services.progress.overview(CODER))) == {"arrays-hashing", "algorithms"}


def test_worth_decides_the_order_and_what_has_no_exercise_comes_last(services):
    practise(services.stores, 60, 30)
    lines = services.progress.overview().topics
    leaves = [line for line in lines if line.is_leaf and line.view.weight]
    assert [line.view.topic for line in leaves] == ["probability", "stack", "mental-maths"]
    assert leaves[-1].items == 0
    gains = [line.view.gain_per_hour for line in lines if line.items]
    assert gains == sorted(gains, reverse=True)


def test_an_inner_topic_counts_what_is_below_it(services):
    practise(services.stores, 60, 30)
    found = by_topic(services.progress.overview())
    inner, leaf = found["statistics"], found["probability"]
    assert (inner.depth, inner.is_leaf, leaf.depth, leaf.is_leaf) == (0, False, 1, True)
    assert inner.view.answers == leaf.view.answers > 0
    assert inner.view.weight == pytest.approx(0.8)
    assert inner.view.gain_per_hour == max(
        leaf.view.gain_per_hour, found["mental-maths"].view.gain_per_hour
    )
    assert inner.items == leaf.items == 1


def test_the_trend_compares_with_four_weeks_ago(services):
    for day in range(60):
        correct = day > 35
        for number in range(4):
            at = services.clock.wall - timedelta(days=60 - day, minutes=number)
            services.stores.answers.add(
                make_answer(
                    drill_id=f"d{number}", topic="stack", at=at, correct=correct,
                    credit=float(correct),
                )
            )  # fmt: skip
    line = by_topic(services.progress.overview())["stack"]
    assert line.trend.word == "improved"
    assert (services.clock.wall.date() - line.trend.since).days == 28
    course = services.progress.course("stack")
    assert 8 <= len(course) <= 10, "one point a week"
    assert course[-1].mean > course[3].mean
    assert all(point.low < point.mean < point.high for point in course)


def test_without_a_day_to_compare_with_there_is_no_trend(services):
    practise(services.stores, 20, 3)
    assert {line.trend for line in services.progress.overview().topics} == {None}


def test_pace_is_the_median_of_the_latest_against_the_older():
    assert pace_of([]) is None
    assert pace_of([0.5, 0.7, 0.9]) == Pace(0.7, None)
    assert pace_of([0.9] * 20 + [0.4] * 20) == Pace(0.4, 0.9)


def test_tracks_are_compared(services):
    for number in range(6):
        services.stores.attempts.add(
            make_attempt(item_id=f"p{number}", topics=(("arrays-hashing", 1.0),))
        )
    (first, ready), (second, less) = services.progress.tracks()
    assert (first, second) == (CODER, QUANT)
    assert ready.mean > less.mean


def test_minutes_of_an_item_by_topic():
    rows = [Row("a", "", "coding", 1, 10, ("x", "y")), Row("b", "", "coding", 1, 20, ("y",))]
    assert minutes_by_topic(rows) == {"x": 10, "y": 15}


def test_days_count_every_kind_of_work(services):
    services.stores.answers.add(make_answer(at=services.clock.wall, seconds=30.0))
    services.stores.attempts.add(make_attempt(finished_at=services.clock.wall))
    yesterday = services.clock.wall - timedelta(days=1)
    services.stores.answers.add(make_answer(drill_id="d", at=yesterday, seconds=12.0))
    days = days_page(services.learning)
    assert days.today == DayWork(2, 930.25)
    assert days.this_week == DayWork(3, 942.25)  # 2026-03-01 is a Sunday
    assert days.streak.days == 2
    assert len(days.weeks) == 12
    assert days.weeks[-1][1][-2:] == (1, 2)


def test_reviews_are_forecast_by_day(services):
    services.stores.answers.add(make_answer(at=services.clock.wall))
    due = services.learning.reviewed("dice-sum")
    reviews = dict(days_page(services.learning).reviews)
    assert reviews[due.due] == 1
    assert sum(reviews.values()) == 1
