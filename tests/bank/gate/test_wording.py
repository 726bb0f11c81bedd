"""Likeness of texts, and what counts as one sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.bank.gate.wording import content_words, is_one_sentence, likeness, too_alike

words = st.frozensets(st.text("abc", min_size=1, max_size=2))


@given(words, words)
def test_likeness_is_symmetric_and_bounded(one, other):
    assert 0 <= likeness(one, other) <= 1
    assert likeness(one, other) == likeness(other, one)


@given(words)
def test_a_text_is_like_itself(one):
    assert likeness(one, one) == (1 if one else 0)


def test_small_words_and_case_do_not_count():
    assert content_words("What is The Kernel trick?") == {"kernel", "trick"}


def test_pairs_that_ask_the_same_are_found():
    texts = [("a", "Why scale the scores?"), ("b", "Scale scores: why?"), ("c", "Why not mean?")]
    assert [(one, other) for one, other, _ in too_alike(texts)] == [("a", "b")]


@pytest.mark.parametrize("text", ["One claim.", "It costs 0.5 s, e.g. here (see above)."])
def test_one_sentence(text):
    assert is_one_sentence(text)


@pytest.mark.parametrize("text", ["No end", "One claim. Another one.", "Is it? Yes."])
def test_not_one_sentence(text):
    assert not is_one_sentence(text)
