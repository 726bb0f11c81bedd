"""How far a misconception must keep from the truth, in each form."""

from fractions import Fraction

import pytest

from prep.drills.answer import (
    PROBABILITY,
    Answer,
    choice,
    decimal,
    estimate,
    fraction,
    integer,
    interval,
    percent,
)
from prep.drills.apart import apart


@pytest.mark.parametrize(
    ("wrong", "form", "truth", "is_apart"),
    [
        (Fraction(104, 200), PROBABILITY, Fraction(1, 2), False),
        (Fraction(106, 200), PROBABILITY, Fraction(1, 2), True),
        (1.09, fraction(digits=2), 1.0, False),
        (1.11, fraction(digits=2), 1.0, True),
        (1.05, decimal(rtol=0.03), 1.0, False),
        (1.07, decimal(rtol=0.03), 1.0, True),
        (2.09, decimal(atol=0.05), 2.0, False),
        (2.11, decimal(atol=0.05), 2.0, True),
        (Fraction(13), integer(), Fraction(12), True),
        (Fraction(1001), integer(), Fraction(1000), False),
        (0.9, percent(), 0.009, False),
        (0.0051, percent(), 0.5, False),
        (0.6, percent(), 0.5, True),
        ("down", choice("up", "down"), "up", True),
        ("up", choice("up", "down"), "up", False),
        ((0.0, 1.0), interval(), (0.01, 1.01), False),
        ((0.0, 1.2), interval(), (0.0, 1.0), True),
        (14.0, estimate(1.5), 10.0, False),
        (16.0, estimate(1.5), 10.0, True),
        (3.0, estimate(3.0), 10.0, True),
        (4.0, estimate(3.0), 10.0, False),
        (-1.0, estimate(3.0), 10.0, True),
    ],
)
def test_apart(wrong, form, truth, is_apart):
    assert apart(wrong, Answer(form, truth), gap=0.05) is is_apart
