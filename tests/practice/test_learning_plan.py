"""The plan keeps what it is given, takes off what was done today, and owes nothing."""

from datetime import date, timedelta

import pytest
from fakes import FakeBank, FakeClock, Row, make_services
from samples import make_answer

from prep.core.errors import PrepError
from prep.core.topic import Round, Track
from prep.practice.learning_plan import week_of

QUANT = Track(
    "quant",
    "Quant",
    "",
    {"probability": 0.5, "stack": 0.2, "mental-maths": 0.3},
    (Round("drill", "Quick questions", 15), Round("coding", "Coding", 45)),
)
ROWS = [
    Row("dice", "Dice", "drill", 3, 2, ("probability",)),
    Row("min-stack", "Min stack", "coding", 3, 20, ("stack",)),
]
FIRST_OF_APRIL = date(2026, 4, 1)


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def services(clock):
    return make_services(bank=FakeBank(rows=ROWS, tracks=(QUANT,)), clock=clock)


def test_a_plan_fills_the_days_with_topics_that_have_exercises(services):
    plan = services.planning.make(FIRST_OF_APRIL, QUANT, [60])
    assert [day.day for day in plan.days][:2] == [date(2026, 3, 1), date(2026, 3, 2)]
    assert plan.days[-1].day == date(2026, 3, 31)
    assert {block.topic for day in plan.days for block in day.blocks} <= {"probability", "stack"}
    assert all(sum(block.minutes for block in day.blocks) <= 60 for day in plan.days)
    assert plan.uncovered == pytest.approx(0.3)
    assert plan.titles["stack"] == "Stacks"


def test_the_last_weeks_hold_mock_rounds_of_the_loop(services):
    plan = services.planning.make(FIRST_OF_APRIL, QUANT, [60])
    rounds = [plan.mock(day).title for day in plan.days if day.mock_round is not None]
    assert rounds == ["Quick questions", "Coding", "Quick questions"]
    assert plan.mock(plan.days[0]) is None


def test_what_is_given_is_kept_and_what_is_not_comes_from_there(services):
    services.planning.make(FIRST_OF_APRIL, QUANT, [30, 30, 30, 30, 30, 120, 0])
    assert services.settings.get("interview_date") == "2026-04-01"
    assert services.settings.get("track") == "quant"
    assert services.settings.get("minutes_a_day") == [30, 30, 30, 30, 30, 120, 0]
    again = services.planning.make()
    assert (again.interview, again.track, again.minutes[5]) == (FIRST_OF_APRIL, QUANT, 120)
    assert again.days[0].minutes == 0  # a Sunday
    services.planning.make(minutes=[45])
    assert services.settings.get("minutes_a_day") == 45


def test_a_plan_that_cannot_be_made_keeps_nothing(services):
    for day, minutes, words in (
        (date(2026, 3, 1), [30], "not after today"),
        (date(2025, 3, 1), [30], "not after today"),
        (FIRST_OF_APRIL, [0], "any time"),
        (FIRST_OF_APRIL, [30, 40], "not 1 or 7"),
        (FIRST_OF_APRIL, [9999], "between 0 and 600"),
        (None, [30], "No interview date"),
    ):
        with pytest.raises(PrepError, match=words):
            services.planning.make(day, QUANT, minutes)
    assert services.settings.all() == {}


def test_what_was_done_today_is_taken_off_today(services, clock):
    before = services.planning.make(FIRST_OF_APRIL, QUANT, [60])
    for number in range(10):
        answer = make_answer(drill_id=f"d{number}", topic="stack", at=clock.wall, seconds=120.0)
        services.stores.answers.add(answer)
    after = services.planning.make()
    assert (before.days[0].minutes, after.days[0].minutes) == (60, 40)
    assert after.done_today == 20
    assert after.days[1].minutes == 60


def test_a_missed_week_is_not_owed(services, clock):
    services.planning.make(FIRST_OF_APRIL, QUANT, [60])
    clock.forward(7 * 86_400)
    later = services.planning.make()
    assert later.days[0].day == date(2026, 3, 8)
    assert {day.minutes for day in later.days} == {60}


def test_due_reviews_take_their_share_of_a_day(services, clock):
    for row in ROWS:
        services.stores.answers.add(
            make_answer(drill_id=row.slug, topic=row.topics[0], at=clock.wall, correct=False)
        )
    plan = services.planning.make(FIRST_OF_APRIL, QUANT, [60])
    assert sum(day.review_minutes for day in plan.days) == 22
    assert max(day.review_minutes for day in plan.days) <= 24


def test_a_week_has_one_number_or_seven():
    assert week_of([20]) == (20,) * 7
    assert week_of([1, 2, 3, 4, 5, 6, 7]) == (1, 2, 3, 4, 5, 6, 7)


def test_a_new_date_counts_for_the_cards_at_once(services, clock):
    for _ in range(6):
        answer = make_answer(
            drill_id="dice", topic="probability", at=clock.wall, seconds=5.0, target_seconds=20.0
        )
        services.stores.answers.add(answer)
        clock.forward(9 * 86_400)
    soon = clock.wall.date() + timedelta(days=40)
    first = services.planning.make(soon, QUANT, [60])
    assert services.planning.make().days == first.days
    assert any(day.review_minutes for day in first.days), "half the days left are not exceeded"
