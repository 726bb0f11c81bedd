"""Right answers in any form, near misses with their credit, mistakes with their names."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prep.drills.answer import (
    PROBABILITY,
    Answer,
    Misconception,
    Quantity,
    choice,
    decimal,
    estimate,
    expression,
    fraction,
    integer,
    interval,
    percent,
)
from prep.drills.arithmetic import AnswerError
from prep.drills.grading import grade

FIVE_18THS = Answer(PROBABILITY, Fraction(5, 18))
STRICT_SUM = Misconception("strict", Fraction(1, 6), "You left out the bound itself.")
SAME_VALUE = Misconception("also-a-sixth", Fraction(1, 6), "You took one face of one die.")


def tags(text, answer, misconceptions=()):
    return [diagnosis.tag for diagnosis in grade(text, answer, misconceptions).diagnoses]


@pytest.mark.parametrize(
    "text",
    ["5/18", "10/36", "0.278", "0.277", ".2778", "0.27777", "27.8%", "27.7 %", "1 - 13/18",
     "5 in 18", "2.78e-1", "2.78 x 10^-1", "C(5,1)/18"],
)  # fmt: skip
def test_right_in_many_forms(text):
    verdict = grade(text, FIVE_18THS, (STRICT_SUM,))
    assert verdict.correct
    assert verdict.credit == 1.0


@pytest.mark.parametrize("text", ["0.279", "0.2767", "0.2779", "0", "1", "0.3", "278/1000"])
def test_wrong(text):
    verdict = grade(text, FIVE_18THS)
    assert not verdict.correct
    assert verdict.credit == 0.0


def test_one_digit_too_few_is_half_right_in_practice_only():
    assert grade("0.28", FIVE_18THS).credit == 0.5
    assert grade("28%", FIVE_18THS).credit == 0.5
    assert grade("0.28", FIVE_18THS, strict=True).credit == 0.0
    assert tags("0.28", FIVE_18THS) == ["too-few-digits"]


def test_a_cut_number_with_too_few_digits_earns_nothing():
    assert grade("0.27", FIVE_18THS).credit == 0.0


def test_a_whole_number_is_never_a_rounding_slip():
    assert grade("3", Answer(fraction(digits=2), Fraction(16, 5))).credit == 0.0


@pytest.mark.parametrize("text", ["1230000", "1,230,000", "1.23e6", "1234567", "1.23 x 10^6"])
def test_zeros_may_fill_up_a_large_number(text):
    assert grade(text, Answer(decimal(), 1234567.0)).correct


@pytest.mark.parametrize("text", ["1238000", "1200000", "1240000"])
def test_digits_shown_must_be_right(text):
    assert not grade(text, Answer(decimal(), 1234567.0)).correct


def test_coinciding_misconceptions_are_all_named():
    assert tags("1/6", FIVE_18THS, (STRICT_SUM, SAME_VALUE)) == ["strict", "also-a-sixth"]
    assert tags("0.167", FIVE_18THS, (STRICT_SUM, SAME_VALUE)) == ["strict", "also-a-sixth"]


def test_a_misconception_comes_before_a_missing_digit():
    near = Misconception("near", Fraction(28, 100), "So near.")
    verdict = grade("0.28", FIVE_18THS, (near,))
    assert verdict.credit == 0.0
    assert verdict.diagnoses[0].tag == "near"


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("13/18", "complement"),
        ("5/13", "odds-for-probability"),
        ("18/5", "reciprocal"),
        ("-5/18", "wrong-sign"),
        ("5/9", "factor-two"),
        ("5/36", "half"),
        ("2.78", "factor-ten"),
        ("0.0278", "tenth"),
    ],
)
def test_general_slips(text, tag):
    assert tags(text, FIVE_18THS) == [tag]


def test_a_dropped_sign_is_half_right_in_practice():
    verdict = grade("27.8", FIVE_18THS)
    assert (verdict.correct, verdict.credit) == (False, 0.5)
    assert verdict.diagnoses[0].tag == "dropped-per-cent"
    assert grade("27.8", FIVE_18THS, strict=True).credit == 0.0


def test_own_misconceptions_come_before_general_slips():
    own = Misconception("ruin", Fraction(13, 18), "That is ruin.")
    assert tags("13/18", FIVE_18THS, (own,)) == ["ruin"]


def test_sd_and_variance():
    assert tags("3", Answer(fraction(quantity=Quantity.VARIANCE), Fraction(9))) == [
        "sd-for-variance"
    ]
    assert tags("16", Answer(fraction(quantity=Quantity.SD), Fraction(4))) == ["variance-for-sd"]


def test_whole_numbers():
    twelve = Answer(integer(), Fraction(12))
    assert grade("12", twelve).correct
    assert grade("24/2", twelve).correct
    assert grade("12.0", twelve).correct
    assert tags("13", twelve) == ["off-by-one"]
    assert not grade("12.2", twelve).correct


def test_a_whole_number_within_a_stated_tolerance():
    size = Answer(integer(rtol=0.03), Fraction(9604))
    assert grade("9600", size).correct
    assert grade("9,850", size).correct
    assert not grade("10000", size).correct


@pytest.mark.parametrize("text", ["35", "35%", "0.35", "35.5", "34.5%", "7/20", "35 per cent"])
def test_a_share_in_per_cent(text):
    assert grade(text, Answer(percent(points=0.6), Fraction(35, 100))).correct


def test_a_wrong_share_in_per_cent():
    share = Answer(percent(points=0.6), Fraction(35, 100))
    assert tags("65", share) == ["complement"]
    assert tags("0.65", share) == ["complement"]
    assert grade("0.65", share).read_as == "0.65"
    assert grade("65", share).read_as == "65% = 0.65"
    assert grade("36", share).credit == 0.0
    assert tags("3500", share) == []  # a per cent question has no sign to drop


@pytest.mark.parametrize("text", ["e^-2", "exp(-2)", "1/e^2", "0.135", "0.1353", "13.5%"])
def test_an_expression(text):
    assert grade(text, Answer(expression(), 0.1353352832366127)).correct


def test_tolerance_in_the_unit_and_relative():
    assert grade("2.04", Answer(decimal(atol=0.05), 2.0)).correct
    assert not grade("2.06", Answer(decimal(atol=0.05), 2.0)).correct
    assert grade("204", Answer(decimal(rtol=0.02), 200.0)).correct
    assert not grade("205", Answer(decimal(rtol=0.02), 200.0)).correct


def test_zero_is_exact():
    zero = Answer(decimal(), Fraction(0))
    assert grade("0", zero).correct
    assert grade("0.000", zero).correct
    assert not grade("0.001", zero).correct


def test_intervals():
    truth = Answer(interval(rtol=0.025), (0.42, 0.58))
    too_wide = Misconception("two-sds", (0.34, 0.66), "Divide by sqrt(n).")
    assert grade("[0.42, 0.58]", truth).correct
    assert grade("0.5 ± 0.083", truth).correct
    assert not grade("0.5 ± 0.085", truth).correct
    assert tags("0.34 to 0.66", truth, (too_wide,)) == ["two-sds"]


def test_choices():
    truth = Answer(choice("up", "down", "unbiased"), "up")
    wrong = Misconception("sign-only", "down", "Two signs multiply.")
    assert grade("UP", truth).correct
    assert tags("down", truth, (wrong,)) == ["sign-only"]
    assert tags("unbiased", truth, (wrong,)) == []


@pytest.mark.parametrize(
    ("text", "credit"), [("400", 1.0), ("600", 1.0), ("267", 1.0), ("900", 0.0), ("100", 0.0)]
)
def test_estimates(text, credit):
    assert grade(text, Answer(estimate(1.5), 400.0)).credit == pytest.approx(credit)


def test_estimates_fall_in_the_logarithm():
    half_way = 400 * 2**1.5
    assert grade(f"{half_way}", Answer(estimate(2), 400.0)).credit == pytest.approx(0.5)
    assert grade("-400", Answer(estimate(2), 400.0)).credit == 0.0


def test_an_estimate_with_a_known_mistake():
    lost = Misconception("off-by-1000", 0.4, "kB, MB, GB: a step was lost.")
    verdict = grade("0.41", Answer(estimate(1.5), 400.0), (lost,))
    assert [d.tag for d in verdict.diagnoses] == ["off-by-1000"]


def test_unreadable_is_not_wrong():
    with pytest.raises(AnswerError):
        grade("9**9**9", FIVE_18THS)


PROPER = st.fractions(min_value=0, max_value=1, max_denominator=500).filter(lambda f: 0 < f < 1)


@given(PROPER, st.integers(3, 12))
def test_any_rounding_with_enough_digits_is_right(truth, digits):
    places = digits - 1 - int(f"{float(truth):e}".split("e")[1])
    assert grade(f"{float(truth):.{places}f}", Answer(PROBABILITY, truth)).correct


@given(PROPER, PROPER)
def test_a_fraction_is_right_only_if_equal(truth, typed):
    assert grade(f"{typed.numerator}/{typed.denominator}", Answer(PROBABILITY, truth)).correct is (
        typed == truth
    )


FORMS = [
    (PROBABILITY, Fraction(5, 18), Fraction(1, 6)),
    (decimal(rtol=0.02), 1234567.0, -1.0),
    (integer(), Fraction(12), Fraction(50, 3)),
    (percent(points=0.6), 0.35, 1.5),
    (interval(), (0.42, 0.58), (-1.0, 1.0)),
    (choice("up", "down"), "up", "down"),
    (expression(), 0.1353352832366127, 0.0),
    (estimate(2.0), 1e12, 1e-12),
]
PIECES = (
    "0.28", "1/3", "e^", "1e300", "1e-300", "170!", "-", "%", "[", "]", ",", ";", " to ", "±", "(",
    ")", "up", "²", "½", "0", "1", "9^", "in", " ", "x", "10^", "C(", "sqrt", "000", ".", "$", "∞",
)  # fmt: skip
TYPED = st.text(max_size=40) | st.lists(st.sampled_from(PIECES), max_size=12).map("".join)


@settings(max_examples=2_500, deadline=None, derandomize=True)
@given(TYPED, st.sampled_from(FORMS), st.booleans())
def test_anything_typed_is_graded_or_refused(text, asked, strict):
    form, truth, wrong = asked
    misconceptions = (Misconception("wrong", wrong, "Wrong."),)
    try:
        verdict = grade(text, Answer(form, truth), misconceptions, strict=strict)
    except AnswerError:
        return
    assert 0.0 <= verdict.credit <= 1.0
    assert not verdict.correct or verdict.credit == 1.0
