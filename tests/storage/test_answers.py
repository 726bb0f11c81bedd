"""Drill answers, and totals that always agree with them."""

from collections import Counter
from datetime import timedelta

import pytest
from fakes import NOON, memory_records
from hypothesis import given, settings
from hypothesis import strategies as st
from samples import make_answer

from prep.core.drill_answer import Foresight, HourTotal, Mistake, TopicTotal


@pytest.mark.parametrize(
    "answer",
    [
        make_answer(),
        make_answer(reading=None, correct=False, credit=0.0, misconception="replacement"),
        make_answer(kind="concept", confidence=None, p_before=None, choices=4, seed=2**63 - 1),
        make_answer(target_seconds=30.0, mode="ladder"),
        make_answer(kind="concept", ticks=(True, False, True), self_rating=2),
        make_answer(kind="concept", ticks=(False,), check_text="O(n)", check_correct=False),
    ],
    ids=["right", "mistaken", "concept", "ladder", "ticked", "checked"],
)
def test_an_answer_comes_back_as_it_was(records, answer):
    records.answers.add(answer)
    assert records.answers.get(answer.id) == answer


def test_recent_answers_may_be_of_a_topic_or_a_drill(records):
    one, two = make_answer(), make_answer(drill_id="coin-runs")
    three = make_answer(topic="bayes")
    for answer in (one, two, three):
        records.answers.add(answer)
    assert records.answers.recent(2) == [three, two]
    assert records.answers.recent(9, topic="probability") == [two, one]
    assert records.answers.recent(9, drill="dice-sum") == [three, one]
    assert records.answers.recent(9, topic="probability", drill="dice-sum") == [one]


def test_recent_answers_may_be_of_a_mode(records):
    one, two = make_answer(mode="ladder"), make_answer(mode="sprint")
    for answer in (one, two, make_answer()):
        records.answers.add(answer)
    assert records.answers.recent(9, mode="ladder") == [one]


def test_the_latest_answer_of_every_drill(records):
    assert records.answers.latest() == {}
    first, second = make_answer(), make_answer(correct=False, credit=0.0)
    other, slip = make_answer(drill_id="coin-runs"), make_answer(drill_id="urn")
    for answer in (first, other, second, slip):
        records.answers.add(answer)
    records.answers.set_undone(slip.id, NOON)
    assert records.answers.latest() == {"dice-sum": second, "coin-runs": other}


def test_foresight_groups_by_stated_confidence(records):
    for confidence, correct in ((0.8, True), (0.8, False), (0.55, True), (None, True)):
        records.answers.add(make_answer(confidence=confidence, correct=correct))
    undone = make_answer(confidence=0.8)
    records.answers.add(undone)
    records.answers.set_undone(undone.id, NOON)
    assert records.answers.foresight() == [Foresight(0.55, 1, 1), Foresight(0.8, 2, 1)]


def test_totals_per_topic(records):
    later = NOON + timedelta(hours=30)
    records.answers.add(make_answer())
    records.answers.add(make_answer(correct=False, credit=0.5, at=later))
    records.answers.add(make_answer(topic="bayes"))
    assert records.answers.totals() == [
        TopicTotal("bayes", 1, 1, 1.0, NOON),
        TopicTotal("probability", 2, 1, 1.5, later),
    ]


def test_hours_begin_at_the_hour_asked_for(records):
    for minutes in (-5, 5, 59, 61):
        records.answers.add(make_answer(at=NOON + timedelta(minutes=minutes), seconds=10.0))
    assert records.answers.hours(NOON + timedelta(minutes=30)) == [
        HourTotal(NOON, 2, 2, 20.0),
        HourTotal(NOON + timedelta(hours=1), 1, 1, 10.0),
    ]


def test_mistakes_are_counted_per_drill(records):
    for _ in range(2):
        records.answers.add(make_answer(correct=False, credit=0.0, misconception="order"))
    undone = make_answer(correct=False, credit=0.0, misconception="complement")
    records.answers.add(undone)
    records.answers.set_undone(undone.id, NOON)
    assert records.answers.mistakes(5) == [Mistake("dice-sum", "order", 2, NOON)]


def test_an_undone_answer_leaves_every_total_until_it_is_redone(records):
    kept, slip = make_answer(), make_answer(correct=False, credit=0.25)
    records.answers.add(kept)
    records.answers.add(slip)
    before = records.answers.totals(), records.answers.hours(NOON)
    records.answers.set_undone(slip.id, NOON)
    records.answers.set_undone(slip.id, NOON + timedelta(seconds=5))
    assert records.answers.totals() == [TopicTotal("probability", 1, 1, 1.0, NOON)]
    assert records.answers.recent(9) == [kept]
    assert records.answers.get(slip.id) == slip
    records.answers.set_undone(slip.id, None)
    assert (records.answers.totals(), records.answers.hours(NOON)) == before


def test_a_topic_whose_answers_are_all_undone_has_no_total(records):
    answer = make_answer()
    records.answers.add(answer)
    records.answers.set_undone(answer.id, NOON)
    assert records.answers.totals() == []
    assert records.answers.hours(NOON) == []


steps = st.lists(
    st.tuples(
        st.sampled_from(["bayes", "graphs"]),
        st.booleans(),
        st.integers(0, 200),
        st.sampled_from(["kept", "undone", "redone"]),
        st.sampled_from(["drill", "drill", "concept"]),
    ),
    max_size=12,
)


@settings(max_examples=40)
@given(steps)
def test_totals_are_those_of_the_answers_that_count(history):
    with memory_records() as records:
        counting = []
        for topic, correct, minutes, fate, kind in history:
            at = NOON + timedelta(minutes=minutes)
            answer = make_answer(
                topic=topic, correct=correct, credit=float(correct), at=at, kind=kind
            )
            records.answers.add(answer)
            if fate != "kept":
                records.answers.set_undone(answer.id, NOON)
            if fate == "redone":
                records.answers.set_undone(answer.id, None)
            if fate != "undone" and kind == "drill":
                counting.append(answer)
        answers = Counter(answer.topic for answer in counting)
        correct_ones = Counter(answer.topic for answer in counting if answer.correct)
        totals = records.answers.totals()
        assert {total.topic: total.answers for total in totals} == answers
        assert {total.topic: total.correct for total in totals if total.correct} == correct_ones
        assert sum(hour.answers for hour in records.answers.hours(NOON)) == len(counting)
