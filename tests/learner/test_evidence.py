"""The table of what an attempt is worth, and its laws."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from samples import make_answer, make_attempt

from prep.core.attempt import Outcome, Source
from prep.learner.evidence import Facts, evidence_of, time_factor, weigh

CLEAN = Facts(solved=True, seconds=600, limit_seconds=1200, hint_total=3)


@pytest.mark.parametrize(
    ("facts", "outcome", "weight"),
    [
        (CLEAN, 1.0, 1.0),
        (Facts(solved=True, seconds=2400, limit_seconds=1200), 0.5, 1.0),
        (Facts(solved=True, seconds=9999, limit_seconds=1200), 0.5, 1.0),
        (Facts(solved=True, hints=3, hint_total=3), 0.4, 1.0),
        (Facts(solved=True, hints=1, hint_total=3), 0.8, 1.0),
        (Facts(solved=True, seconds=2400, limit_seconds=1200, hints=1, hint_total=3), 0.4, 1.0),
        (Facts(solved=False, too_slow=True), 0.7, 1.0),
        (Facts(solved=True, failed_submits=2), 0.8, 1.0),
        (Facts(solved=False, passed_share=0.8), 0.32, 1.0),
        (Facts(solved=False), 0.0, 1.0),
        (Facts(solved=True, saw_solution=True), 0.0, 1.0),
        (Facts(solved=False, credit=0.5), 0.5, 1.0),
        (Facts(solved=False, self_grade=0.75), 0.75, 0.5),
        (Facts(solved=True, self_grade=0.5, check=True), 1.25 / 1.5, 1.0),
        (Facts(solved=False, self_grade=1.0, check=False), 0.5 / 1.5, 1.0),
        (Facts(solved=False, seconds=30, limit_seconds=1200, tried=False), 0.0, 0.0),
        (Facts(solved=False, seconds=100, limit_seconds=1200, tried=False), 0.0, 1.0),
        (Facts(solved=False, abandoned=True), 0.0, 0.0),
    ],
)
def test_the_table(facts, outcome, weight):
    assert weigh(facts) == (pytest.approx(outcome), weight)


facts = st.builds(
    Facts,
    solved=st.booleans(),
    seconds=st.floats(0, 1e5),
    limit_seconds=st.floats(1, 1e4),
    hints=st.integers(0, 5),
    hint_total=st.just(5),
    too_slow=st.booleans(),
    failed_submits=st.integers(0, 9),
    passed_share=st.floats(0, 1),
)


@given(facts)
def test_nothing_is_worth_more_than_a_clean_solve(one):
    outcome, weight = weigh(one)
    assert 0 <= outcome <= 1
    assert 0 <= weight <= 1


@given(facts, st.integers(0, 5), st.integers(0, 5))
def test_more_hints_are_never_worth_more(one, few, many):
    few, many = sorted((few, many))
    with_hints = lambda hints: weigh(  # noqa: E731
        Facts(one.solved, one.seconds, one.limit_seconds, hints, 5, too_slow=one.too_slow)
    )[0]
    assert with_hints(many) <= with_hints(few)


@given(st.floats(0, 1e5), st.floats(0, 1e5), st.floats(1, 1e4))
def test_more_time_is_never_worth_more(a, b, limit):
    assert time_factor(max(a, b), limit) <= time_factor(min(a, b), limit) <= 1


def test_an_attempt_becomes_evidence():
    attempt = make_attempt(submits=1, hints=0)
    evidence = evidence_of(attempt)
    assert evidence.at == attempt.finished_at
    assert evidence.question.item == "two-sum"
    assert evidence.question.topics == attempt.topics
    assert (evidence.outcome, evidence.weight, evidence.correct) == (1.0, 1.0, True)


def test_a_first_submit_that_failed_costs_a_little():
    clean = evidence_of(make_attempt(submits=1)).outcome
    assert evidence_of(make_attempt(submits=2)).outcome == pytest.approx(0.9 * clean)


def test_a_shown_solution_counts_as_not_solved():
    evidence = evidence_of(make_attempt(saw_solution=True))
    assert (evidence.outcome, evidence.correct) == (0.0, False)


def test_a_graded_talk_counts_half():
    talk = make_attempt(
        kind="talk", outcome=Outcome.GRADED, source=Source.SELF_GRADED, self_grade=0.7
    )
    evidence = evidence_of(talk)
    assert (evidence.outcome, evidence.weight, evidence.correct) == (0.7, 0.5, True)


def test_an_abandoned_attempt_is_no_evidence():
    assert evidence_of(make_attempt(outcome=Outcome.ABANDONED)).weight == 0


def test_a_drill_is_a_template_and_a_choice_may_be_guessed():
    answer = make_answer(choices=4, kind="drill")
    question = evidence_of(answer).question
    assert question.template
    assert question.guess == 0.25
    assert question.topics == ((answer.topic, 1.0),)
    assert not evidence_of(make_answer(kind="concept")).question.template


def test_partial_credit_is_kept():
    evidence = evidence_of(make_answer(correct=False, credit=0.5))
    assert (evidence.outcome, evidence.correct) == (0.5, False)


def test_evidence_holds_the_moment_it_was_finished():
    attempt = make_attempt()
    assert evidence_of(attempt).at - attempt.opened_at == timedelta(minutes=20)


def test_ticks_of_a_concept_question_weigh_less_than_a_drill_and_a_check_makes_them_whole():
    said = {"kind": "concept", "credit": 0.75, "ticks": (True, True, True, False)}
    alone = evidence_of(make_answer(**said))
    checked = evidence_of(make_answer(**said, check_text="16", check_correct=True))
    assert (alone.outcome, alone.weight) == (0.75, 0.5)
    assert (checked.outcome, checked.weight) == (pytest.approx(1.375 / 1.5), 1.0)
    assert not alone.question.template
