"""Claims about one's own solution: held against what was measured, and against nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.core.explanation import Plan, check_cases, check_growth, measured_exponent

LINEAR = "grows like n^1.1 (reference n^1.0)"
TAGS = ("empty list", "one node", "two equal values", "negative values", "longest list")


def test_an_exponent_is_read_only_where_one_was_measured() -> None:
    assert measured_exponent(LINEAR) == 1.1
    assert measured_exponent("too quick to measure") is None
    assert measured_exponent(None) is None


@pytest.mark.parametrize(
    ("exponent", "growth", "agrees", "words"),
    [
        (1.0, LINEAR, True, "agrees"),
        (0.0, LINEAR, False, "faster than you said"),
        (2.0, LINEAR, False, "more slowly than you said"),
        (None, LINEAR, None, "compare it yourself"),
        (1.0, "too quick to measure", None, "could not measure"),
        (1.0, None, None, "could not measure"),
    ],
)
def test_a_claim_is_held_against_the_measured_growth(
    exponent: float | None, growth: str | None, agrees: bool | None, words: str
) -> None:
    found = check_growth("O(...)", exponent, growth)
    assert found.agrees is agrees
    assert words in found.words


def test_no_claim_is_no_fault_and_no_merit() -> None:
    assert check_growth(" ", None, LINEAR).agrees is None


def test_odd_cases_are_paired_by_their_words() -> None:
    found = check_cases(("no list at all", "single node", "duplicates", "unicode"), TAGS)
    assert found.covered == (
        ("no list at all", "empty list"),
        ("single node", "one node"),
        ("duplicates", "two equal values"),
    )
    assert found.missed == ("negative values", "longest list")
    assert found.beyond == ("unicode",)


@given(st.lists(st.sampled_from([*TAGS, "unicode", "one", "values", ""])))
def test_every_case_is_named_at_most_once_and_nothing_is_lost(claimed: list[str]) -> None:
    found = check_cases(claimed, TAGS)
    named = [tag for _, tag in found.covered]
    assert sorted([*named, *found.missed]) == sorted(TAGS)
    assert {claim for claim, _ in found.covered} | set(found.beyond) == set(claimed)


def test_a_plan_is_given_with_an_approach_and_a_time() -> None:
    assert not Plan(approach="hash what was seen").given
    assert not Plan(time="O(n)").given
    assert Plan(approach="hash what was seen", time="O(n)").given


def test_odd_cases_are_one_a_line_or_between_commas() -> None:
    assert Plan(odd="- empty\n* one node, two\n\n;").odd_cases == ("empty", "one node", "two")
