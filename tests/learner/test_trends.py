"""Trend, pace, the practice map, the streak and recurring mistakes."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.core.drill_answer import HourTotal, Mistake
from prep.core.snapshot import DaySnapshot
from prep.core.topic import Topic
from prep.learner.evidence import Evidence
from prep.learner.mastery import Ability, Mastery
from prep.learner.question import Question
from prep.learner.tree import TopicTree
from prep.learner.trends import (
    day_snapshot,
    pace,
    practice_by_day,
    practice_map,
    recurring,
    streak,
    trend,
)

TODAY = date(2026, 3, 18)  # a Wednesday
NOON = datetime(2026, 3, 18, 12, tzinfo=UTC)


def days_ago(*numbers):
    return [TODAY - timedelta(days=number) for number in numbers]


@pytest.mark.parametrize(
    ("mean", "sd", "word"),
    [(1.5, 0.3, "improved"), (0.2, 0.5, "no clear change"), (-1.5, 0.3, "slipped")],
)
def test_a_change_is_named_only_when_it_is_likely(mean, sd, word):
    then = DaySnapshot(TODAY - timedelta(days=30), "heaps", 0.0, 0.4, 1)
    told = trend(then, Ability(mean, sd, 9.0))
    assert (told.word, told.since) == (word, then.day)
    assert told.change == pytest.approx(mean)


def test_a_day_keeps_every_topic_with_evidence_and_its_inner_topics():
    mastery = Mastery(TopicTree([Topic("r", "R"), Topic("a", "A", "r"), Topic("b", "B", "r")]))
    mastery.learn(Evidence(NOON, Question("i", (("a", 1.0),), 3.0), 1.0, 1.0, True))
    rows = day_snapshot(mastery, TODAY, NOON)
    assert [row.topic for row in rows] == ["r", "a"]
    assert rows[1].mean == mastery.ability("a", NOON).mean


def test_pace_is_the_median_share_of_the_limit():
    assert pace([60, 90, 600], [120, 120, 120]) == 0.75
    assert pace([60, 90], [120, None]) == 0.5
    assert pace([60], [None]) is None
    assert pace([], []) is None


def test_an_hour_belongs_to_its_local_study_day():
    night = datetime(2026, 3, 18, 2, tzinfo=UTC)
    hours = [
        HourTotal(NOON, 3, 2, 60.0),
        HourTotal(NOON + timedelta(hours=1), 4, 4, 60.0),
        HourTotal(night, 1, 1, 9.0),
    ]
    assert practice_by_day(hours, ZoneInfo("Europe/Berlin")) == {
        TODAY: 7,
        TODAY - timedelta(days=1): 1,
    }


def test_the_map_has_twelve_weeks_and_no_future():
    rows = practice_map({TODAY: 5, TODAY - timedelta(days=79): 2}, TODAY)
    assert len(rows) == 12
    assert all(monday.weekday() == 0 for monday, _ in rows)
    assert rows[-1] == (date(2026, 3, 16), (0, 0, 5, None, None, None, None))
    assert sum(count or 0 for _, counts in rows for count in counts) == 7


@pytest.mark.parametrize(
    ("practised", "days", "free"),
    [
        ((), 0, True),
        ((0,), 1, True),
        ((1, 2, 3), 3, True),
        ((0, 1, 3, 4), 4, False),
        ((2, 3), 2, False),
        ((3, 4), 0, True),
        ((0, 2, 4), 2, False),
        ((0, 2, 4, 5), 2, False),
        ((0, 2, 3, 4, 5, 6, 7, 9), 8, False),
        ((0, 1, 2, 3, 4, 5, 6, 7, 9), 9, True),
    ],
)
def test_one_missed_day_in_seven_is_free(practised, days, free):
    told = streak(days_ago(*practised), TODAY)
    assert (told.days, told.free_day_left) == (days, free)


def test_the_longest_streak_is_remembered():
    told = streak(days_ago(0, 1, 20, 21, 22, 23), TODAY)
    assert (told.days, told.longest) == (2, 4)


@given(st.sets(st.integers(0, 40)))
def test_practising_today_never_shortens_a_streak(numbers):
    before = streak(days_ago(*(numbers - {0})), TODAY)
    after = streak(days_ago(*numbers, 0), TODAY)
    assert after.days >= before.days
    assert 1 <= after.days <= after.longest


def test_mistakes_recur_when_met_twice_and_lately():
    def mistake(tag, times, days=1):
        return Mistake("dice", tag, times, NOON - timedelta(days=days))

    found = recurring(
        [mistake("once", 1), mistake("twice", 2), mistake("often", 5), mistake("old", 9, 90)], NOON
    )
    assert [m.misconception for m in found] == ["often", "twice"]
