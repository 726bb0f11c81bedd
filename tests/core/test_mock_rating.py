"""The rule of the rating: weights, hints, bands, and what is left out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.core.mock_rating import Band, Parts, band_of, total_of

SHARES = st.floats(0, 1)
MAYBE = st.none() | SHARES


@pytest.mark.parametrize(
    ("score", "band"),
    [
        (1.0, Band.STRONG_HIRE), (0.85, Band.STRONG_HIRE), (0.849, Band.HIRE), (0.7, Band.HIRE),
        (0.55, Band.LEAN_HIRE), (0.4, Band.LEAN_NO_HIRE), (0.39, Band.NO_HIRE), (0, Band.NO_HIRE),
    ],
)  # fmt: skip
def test_bands(score, band):
    assert band_of(score) is band


def test_a_score_is_weighed_as_the_rule_says():
    assert Parts(45, 1.0, 0.5, 0.0).score == pytest.approx(0.7 + 0.075)
    assert Parts(45, 1.0, 0.5, None).score == pytest.approx((0.7 + 0.075) / 0.85)
    assert Parts(45, 1.0, None, None, hints=2).score == pytest.approx(0.8)
    assert Parts(45, 0.1, None, None, hints=2).score == 0


def test_rounds_count_by_their_minutes_and_ungraded_ones_not_at_all():
    rounds = [Parts(45, 1.0, None, None), Parts(15, 0.6, None, None), Parts(90, None, 1.0, 1.0)]
    assert total_of(rounds) == (pytest.approx(0.9), Band.STRONG_HIRE)
    assert total_of(rounds[2:]) is None


def test_a_round_of_no_hire_caps_the_whole():
    assert total_of([Parts(90, 1.0, None, None), Parts(10, 0.0, None, None)])[1] is Band.LEAN_HIRE


@given(SHARES, MAYBE, MAYBE, st.integers(0, 5))
def test_a_score_is_a_share_and_hints_never_help(correct, speed, talk, hints):
    score = Parts(30, correct, speed, talk, hints).score
    assert 0 <= score <= 1 + 1e-9
    assert Parts(30, correct, speed, talk, hints + 1).score <= score


@given(SHARES, SHARES, MAYBE, MAYBE)
def test_more_correct_is_never_worse(one, other, speed, talk):
    low, high = sorted((one, other))
    assert Parts(1, low, speed, talk).score <= Parts(1, high, speed, talk).score + 1e-12
