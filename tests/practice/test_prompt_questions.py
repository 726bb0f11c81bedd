"""Typed questions to written ones, typed numbers to marks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from toy_prompts import CLARIFICATIONS, ESTIMATES

from prep.core.errors import PrepError
from prep.practice.prompt_questions import mark_estimate, offers


def numbers(text):
    return [one.number for one in offers(text, CLARIFICATIONS)]


def test_cues_and_words_of_the_written_question_match():
    assert numbers("what happens to the legacy rules?") == [2]
    assert numbers("how late do labels arrive?") == [1]
    assert numbers("price of declining wrongly") == [0]
    assert numbers("which colour is the logo?") == []
    assert numbers("what is the weather like today, and what does it do there?") == []


def test_the_most_alike_comes_first():
    assert numbers("does the cost of a false decline depend on the label delay")[0] == 0
    assert numbers("label delay, and the cost")[0] == 1


@given(st.text())
def test_whatever_is_typed_only_written_questions_are_offered(text):
    found = offers(text, CLARIFICATIONS)
    assert len({one.number for one in found}) == len(found)
    assert all(CLARIFICATIONS[one.number].question == one.question for one in found)


@pytest.mark.parametrize(
    ("text", "correct"),
    [("77,760", True), ("8e4", True), ("65000", True), ("100000", False), ("900*86400/1000", True)],
)
def test_a_number_is_right_within_the_factor(text, correct):
    assert mark_estimate(text, ESTIMATES[0]).correct is correct


def test_beyond_the_factor_credit_falls():
    near, far = mark_estimate("100000", ESTIMATES[0]), mark_estimate("900000", ESTIMATES[0])
    assert 1 > near.credit > far.credit == 0


def test_passing_is_wrong_and_nonsense_is_refused():
    passed = mark_estimate("?", ESTIMATES[0])
    assert (passed.correct, passed.read_as) == (False, None)
    with pytest.raises(PrepError):
        mark_estimate("lots", ESTIMATES[0])
