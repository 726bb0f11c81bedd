"""The plan up to an interview."""

from datetime import UTC, date, datetime, timedelta

import pytest

from prep.core.errors import PrepError
from prep.core.topic import Topic
from prep.learner.evidence import Evidence
from prep.learner.mastery import Mastery
from prep.learner.plan import LEAST_BLOCK, REVIEW_SHARE, Availability, Goal, plan
from prep.learner.question import Question
from prep.learner.tree import TopicTree

TODAY = date(2026, 3, 2)  # a Monday
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
TREE = TopicTree([Topic(t, t.title()) for t in ("heaps", "graphs", "drills", "other")])
WEIGHTS = {"heaps": 0.5, "graphs": 0.2, "drills": 0.3}
MINUTES = {"heaps": 30.0, "graphs": 30.0, "drills": 3.0}
WEEKDAYS = Availability((60, 60, 60, 60, 60, 120, 0))


def made(days=28, mastery=None, reviews=None, today=TODAY, **fields):
    goal = Goal(
        WEIGHTS, TODAY + timedelta(days=days), fields.pop("availability", WEEKDAYS), **fields
    )
    return plan(mastery or Mastery(TREE), goal, NOON, today, reviews or {}, MINUTES)


def minutes_by_topic(days):
    given = {}
    for day in days:
        for block in day.blocks:
            given[block.topic] = given.get(block.topic, 0) + block.minutes
    return given


def test_every_day_is_planned_and_none_is_overfull():
    days = made(reviews={TODAY + timedelta(days=n): 25.0 for n in range(28)}, rounds=(45, 30))
    assert [day.day for day in days] == [TODAY + timedelta(days=n) for n in range(28)]
    for day in days:
        mock = (45, 30)[day.mock_round] if day.mock_round is not None else 0
        assert day.minutes == WEEKDAYS.on(day.day)
        assert mock + day.review_minutes + sum(b.minutes for b in day.blocks) <= day.minutes


def test_a_day_without_time_holds_nothing():
    for day in made(reviews={TODAY: 100.0}):
        if day.day.weekday() == 6:
            assert (day.minutes, day.review_minutes, day.blocks) == (0, 0, ())


def test_a_day_off_is_kept_free():
    off = TODAY + timedelta(days=2)
    days = made(availability=Availability(WEEKDAYS.minutes, frozenset({off})))
    assert next(day for day in days if day.day == off).blocks == ()


def test_only_topics_of_the_track_and_the_heaviest_most():
    given = minutes_by_topic(made())
    assert set(given) == set(WEIGHTS)
    assert given["heaps"] > given["graphs"]


def test_what_was_done_changes_the_plan():
    done = Mastery(TREE)
    for number in range(40):
        at = NOON - timedelta(days=1)
        done.learn(Evidence(at, Question(f"i{number}", (("heaps", 1.0),), 3.0), 1.0, 1.0, True))
    assert minutes_by_topic(made(mastery=done)).get("heaps", 0) < minutes_by_topic(made())["heaps"]


def test_a_block_is_long_enough_to_get_into_a_topic():
    short = [block.minutes for day in made() for block in day.blocks if block.topic == "drills"]
    assert len(short) > 5
    cut = [minutes for minutes in short if minutes < LEAST_BLOCK]
    assert len(cut) <= len(made()), "only the end of a day may be shorter"
    assert max(short) >= 12


def test_what_was_practised_today_is_taken_off_today_alone():
    goal = Goal(WEIGHTS, TODAY + timedelta(days=28), WEEKDAYS)
    days = plan(Mastery(TREE), goal, NOON, TODAY, {}, MINUTES, spent=45)
    assert [day.minutes for day in days[:2]] == [15, 60]
    done = plan(Mastery(TREE), goal, NOON, TODAY, {}, MINUTES, spent=90)
    assert (done[0].minutes, done[0].blocks) == (0, ())


def test_a_missed_week_is_absorbed_without_longer_days():
    backlog = {TODAY + timedelta(days=7): 150.0}
    for day in made(today=TODAY + timedelta(days=7), reviews=backlog):
        assert day.day >= TODAY + timedelta(days=7)
        assert day.review_minutes <= REVIEW_SHARE * day.minutes
    reviewed = sum(d.review_minutes for d in made(today=TODAY + timedelta(days=7), reviews=backlog))
    assert reviewed == pytest.approx(150, abs=3)


def test_mocks_come_weekly_at_the_end_on_long_days_and_never_the_day_before():
    days = made(rounds=(45, 30))
    mocks = [day for day in days if day.mock_round is not None]
    assert [day.mock_round for day in mocks] == [0, 1, 0]
    assert all(day.day.weekday() == 5 for day in mocks)
    assert days[-1].mock_round is None
    assert made(days=28)[-1].mock_round is None


def test_a_mock_that_fits_no_day_is_not_planned():
    assert all(day.mock_round is None for day in made(rounds=(200,)))


def test_the_same_facts_give_the_same_plan():
    assert made(rounds=(45,)) == made(rounds=(45,))


@pytest.mark.parametrize("days", [0, -3, 400])
def test_a_date_that_is_no_goal_is_refused(days):
    with pytest.raises(PrepError):
        made(days=days)


def test_no_time_at_all_is_refused():
    with pytest.raises(PrepError, match="No day"):
        made(availability=Availability((0,) * 7))
