"""Scores, agreement and words found: worked examples, and laws by hypothesis."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from toy_prompts import make_prompt

from prep.core.rubric import (
    GRADE_WORDS,
    Found,
    Grading,
    agreement,
    cues_in,
    score,
    weighted_kappa,
    words_found,
)

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
GRADES = st.integers(0, 4)
PROMPT = make_prompt()
MAYBE = st.lists(st.none() | GRADES, min_size=len(PROMPT.points), max_size=len(PROMPT.points))


def from_counts(pairs: Sequence[tuple[int, int]]) -> float:
    """The definition with its table of shares, written out."""
    count = len(pairs)
    rows = [sum(one == i for one, _ in pairs) / count for i in range(5)]
    columns = [sum(other == j for _, other in pairs) / count for j in range(5)]
    cells = [(i, j) for i in range(5) for j in range(5)]
    seen = sum((i - j) ** 2 * sum(pair == (i, j) for pair in pairs) / count for i, j in cells)
    expected = sum((i - j) ** 2 * rows[i] * columns[j] for i, j in cells)
    return 1 - seen / expected


def test_dimensions_are_means_of_their_points_and_double_ones_count_twice():
    # The toy rubric: D1, D1, D2 (double), D4.
    found = score(PROMPT, (4, 1, 4, 0))
    assert found.dimensions == {"D1": 2.5, "D2": 4, "D4": 0}
    assert found.total == pytest.approx((2.5 + 2 * 4 + 0) / 16)
    assert (found.graded, found.points) == (4, 4)


def test_what_was_not_graded_is_left_out():
    assert score(PROMPT, (None,) * 4).total is None
    found = score(PROMPT, (None, 3, None, None))
    assert (found.dimensions, found.total, found.graded) == ({"D1": 3}, 0.75, 1)


@given(MAYBE)
def test_a_total_lies_between_nothing_and_everything(grades):
    total = score(PROMPT, grades).total
    assert (total is None) == (set(grades) == {None})
    assert total is None or 0 <= total <= 1


@given(st.lists(GRADES, min_size=4, max_size=4), st.integers(0, 3))
def test_a_better_point_never_lowers_the_total(grades, place):
    better = [*grades]
    better[place] = min(4, better[place] + 1)
    assert score(PROMPT, better).total >= score(PROMPT, grades).total


def test_every_grade_has_its_word():
    assert len(GRADE_WORDS) == 5


def test_a_grading_is_complete_once_every_point_is_graded():
    grading = Grading("s", "self", "fraud", "v1", NOON, (None, None))
    half = grading.put(1, 4, NOON)
    assert not half.complete
    whole = half.put(0, 0, NOON + timedelta(minutes=1))
    assert whole.complete
    assert (whole.grades, whole.last_at) == ((0, 4), NOON + timedelta(minutes=1))
    with pytest.raises(ValueError, match="no grade"):
        grading.put(0, 5, NOON)
    with pytest.raises(IndexError):
        grading.put(2, 1, NOON)


def test_kappa_of_a_worked_example():
    # Squares: 1 over the 4 pairs; over the 16 crossed pairs 29 + 21 + 9 + 9.
    pairs = [(0, 0), (4, 4), (2, 3), (2, 2)]
    assert weighted_kappa(pairs) == pytest.approx(from_counts(pairs))
    assert weighted_kappa(pairs) == pytest.approx(1 - (1 / 4) / (68 / 16))


@given(st.lists(st.tuples(GRADES, GRADES), min_size=1))
def test_kappa_is_its_definition_and_is_symmetric(pairs):
    found = weighted_kappa(pairs)
    if found is None:
        assert len({grade for pair in pairs for grade in pair}) == 1
        return
    assert found == pytest.approx(from_counts(pairs))
    assert found == pytest.approx(weighted_kappa([(two, one) for one, two in pairs]))
    assert found <= 1


@given(st.lists(GRADES, min_size=2).filter(lambda grades: len(set(grades)) > 1))
def test_who_grades_alike_agrees_perfectly(grades):
    same = agreement(grades, grades)
    assert (same.kappa, same.same, same.words) == (1, len(grades), "almost perfect")


def test_agreement_is_told_over_points_that_both_graded():
    found = agreement((4, None, 2, 0), (3, 1, None, 0))
    assert (found.points, found.same) == (2, 1)
    nothing = agreement((None,), (3,))
    assert (nothing.kappa, nothing.words) == (None, "cannot be told")
    assert agreement((0, 4), (4, 0)).words == "poor"


def test_words_are_found_where_they_begin_a_word_whatever_their_case():
    text = "Calibration by isotonic regression; miscalibrated at 60 ms, not 6."
    found = words_found(text, ("calibrat", "6", "not"))
    assert [text[one.start : one.end] for one in found] == ["Calibrat", "not", "6"]
    assert cues_in(text, ("isotonic", "6", "60 ms", "platt")) == ("isotonic", "6", "60 ms")


def test_found_words_that_overlap_are_one_stretch():
    assert words_found("false decline", ("false decline", "decline", "false")) == [Found(0, 13)]
    assert words_found("second\n factor", ("second factor",)) == [Found(0, 14)]


@given(st.text(), st.lists(st.text(min_size=1).filter(str.strip)))
def test_stretches_lie_apart_in_order_within_the_text(text, cues):
    found = words_found(text, [cue.strip() for cue in cues])
    edges = [edge for one in found for edge in (one.start, one.end)]
    assert edges == sorted(set(edges))
    assert all(0 <= edge <= len(text) for edge in edges)
