"""Numbers and counts as prompts show them."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.drills import decimal, percent
from prep.drills.reading import read
from prep.drills.wording import count, in_words, listed, ordinal, per_cent, ratio, rounded, shown


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (shown(Fraction(5, 18)), "5/18 ≈ 0.278"),
        (shown(Fraction(3, 8)), "3/8 = 0.375"),
        (shown(Fraction(7)), "7"),
        (shown(0.13534), "0.135"),
        (ratio(20, 216), "20/216 = 5/54 ≈ 0.0926"),
        (ratio(5, 32), "5/32 ≈ 0.156"),
        (rounded(1234567.0), "1230000"),
        (rounded(0.000123456), "0.000123"),
        (rounded(1.44e22), "1.44 x 10^22"),
        (rounded(-0.0000123456), "-1.23 x 10^-5"),
        (shown(Fraction(10**22)), "1 x 10^22"),
        (shown(Fraction(118264581564861424)), "118264581564861424 ≈ 1.18 x 10^17"),
        (shown(Fraction(10**23, 3)), f"{10**23}/3 ≈ 3.33 x 10^22"),
        (per_cent(Fraction(1, 8)), "12.5%"),
        (count(3, "fair die", "fair dice"), "three fair dice"),
        (count(1, "card"), "one card"),
        (count(12, "card"), "12 cards"),
        (in_words(4), "four"),
        (in_words(40), "40"),
        (listed("abc"), "a, b and c"),
        (listed(["only"]), "only"),
        (listed([1, 2], "or"), "1 or 2"),
    ],
)
def test_wording(text, wanted):
    assert text == wanted


def test_ordinals():
    assert [ordinal(n) for n in (1, 2, 3, 4, 11, 12, 13, 21, 112)] == [
        "1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "112th",
    ]  # fmt: skip


@given(st.floats(1e-300, 1e300), st.integers(2, 8))
def test_a_rounded_number_can_be_typed_back(value, digits):
    typed = read(rounded(value, digits), decimal(digits)).number
    assert float(typed) == pytest.approx(value, rel=10.0 ** (1 - digits))


@pytest.mark.parametrize(
    ("points", "words"), [(1, "1 percentage point."), (2, "2 percentage points.")]
)
def test_one_percentage_point_is_one(points, words):
    assert percent(points=points).request.endswith(words)
