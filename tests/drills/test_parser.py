"""The grammar computes what a person means, and refuses the rest at once."""

import math
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prep.drills.arithmetic import AnswerError
from prep.drills.parser import evaluate

EXACT = {
    "3/8": Fraction(3, 8),
    ".375": Fraction(3, 8),
    "0,375": Fraction(3, 8),
    "37.5%": Fraction(3, 8),
    "37.5 per cent": Fraction(3, 8),
    "1-(5/6)^4": Fraction(671, 1296),
    "1-(5/6)**4": Fraction(671, 1296),
    "C(5,2)/2^5": Fraction(5, 16),
    "C(10,100)": 0,
    "C(100,2)": 4950,
    "5 choose 2": 10,
    "5C2": 10,
    "nCr(5, 2)": 10,
    "P(5,2)": 20,
    "5!": 120,
    "5!/(3!2!)": 10,
    "-2^2": -4,
    "2^-3": Fraction(1, 8),
    "2^3^2": 512,
    "2--3": 5,
    "1/2/4": Fraction(1, 8),
    "(1/2)(1/3)": Fraction(1, 6),
    "H(4)": Fraction(25, 12),
    "10⁻³": Fraction(1, 1000),
    "1.2e-3": Fraction(12, 10000),
    "1.2 x 10^-3": Fraction(12, 10000),
    "1.2×10⁻³": Fraction(12, 10000),
    "½": Fraction(1, 2),
    "2½": Fraction(5, 2),
    "-2½": Fraction(-5, 2),
    "−3/4": Fraction(-3, 4),
    "3⁄4": Fraction(3, 4),
    "$1,000": 1000,
    "1,234,567.5": Fraction(2469135, 2),
    "1 234": 1234,
    "1_000_000": 10**6,
    "1'000": 1000,
    "sqrt(9/4)": Fraction(3, 2),
    "≈ 0.5": Fraction(1, 2),
    "p = 0.3": Fraction(3, 10),
    "(-1)^999999999999": -1,
    "0^0": 1,
    "100% - 5%": Fraction(19, 20),
    "abs(-3)": 3,
    "5 %": Fraction(1, 20),
}

IRRATIONAL = {
    "e^-2": math.exp(-2),
    "exp(-3/2)": math.exp(-1.5),
    "sqrt(2)/2": math.sqrt(2) / 2,
    "√2/2": math.sqrt(2) / 2,
    "sqrt 2": math.sqrt(2),
    "2sqrt(3)": 2 * math.sqrt(3),
    "ln 2": math.log(2),
    "ln2": math.log(2),
    "log10(5)": math.log10(5),
    "π/4": math.pi / 4,
    "2pi": 2 * math.pi,
    "phi(1.96)": 0.9750021048517795,
    "Φ(-1.96)": 0.024997895148220435,
    "2^0.5": math.sqrt(2),
    "1-1/e": 1 - 1 / math.e,
    "5e": 5 * math.e,
}

REFUSED = {
    "9**9**9": "too large",
    "9^9^9": "too large",
    "10**3900000": "too large",
    "(10^600)^600": "too large",
    "2^2^2^2^2^2": "too large",
    "171!": "factorial",
    "(3!)!!": "double factorial",
    "3!!": "double factorial",
    "2.5!": "factorial",
    "(-1)!": "factorial",
    "170!*170!*170!": "too large",
    "C(1001, 3)": "whole numbers",
    "e^1000": "too large",
    "1e400": "too large",
    "1e99999999999999999999": "too large",
    "10^600*e": "too large",
    "1/0": "divides by zero",
    "0^-1": "divides by zero",
    "1/(e-e)": "divides by zero",
    "ln(0)": "not defined",
    "sqrt(-1)": "not defined",
    "(-8)^(1/3)": "root of a negative",
    "": "empty",
    "   ": "empty",
    "1+": "missing",
    "(1": "Expected",
    "1)": "Did not expect",
    "2 3": "Did not expect",
    "1:8": "Cannot read",
    "٣": "Cannot read",
    "__import__('os')": "Cannot read",
    "x.__class__": "Did not expect|Cannot read",
    "[i for i in range(9)]": "Cannot read",
    "lambda: 0": "Cannot read",
    "C(5)": "Expected",
    "C": "needs two numbers",
    "(" * 30 + "1" + ")" * 30: "nested",
    "-" * 60 + "1": "nested",
    "1+" * 70 + "1": "too many parts",
    "1" * 201: "at most 200",
    "9" * 190 + "^9": "too large",
    "nan": "Cannot read",
    "inf": "Cannot read",
}


@pytest.mark.parametrize("text", EXACT)
def test_stays_exact(text):
    value = evaluate(text)
    assert isinstance(value, Fraction)
    assert value == EXACT[text]


@pytest.mark.parametrize("text", IRRATIONAL)
def test_irrational(text):
    assert evaluate(text) == pytest.approx(IRRATIONAL[text], rel=1e-12)


@pytest.mark.parametrize("text", REFUSED)
def test_refused_with_a_reason(text):
    with pytest.raises(AnswerError, match=REFUSED[text]) as refusal:
        evaluate(text)
    assert refusal.value.hint


ALPHABET = "0123456789.,+-*/^()!%[]; eEpicCsqrtlnxhHPf√½¾²⁻−×±$_'"
PIECES = (
    "C(", "P(", "sqrt", "exp(", "ln", "choose", "e", "pi", "10", "999", "1e9", "!", "^", "**", "(",
    ")", "/", "-", "%", ",", ".", " ", "½", "⁻³", "H(", "phi(", "log2", "170!", "e^", "1000",
)  # fmt: skip
TYPED = (
    st.text(max_size=220)
    | st.text(alphabet=ALPHABET, max_size=80)
    | st.lists(st.sampled_from(PIECES), max_size=40).map("".join)
)


@settings(max_examples=6_000, deadline=None, derandomize=True)
@given(TYPED)
def test_anything_typed_gives_a_bounded_number_or_the_answer_error(text):
    try:
        value = evaluate(text)
    except AnswerError:
        return
    if isinstance(value, Fraction):
        assert max(value.numerator.bit_length(), value.denominator.bit_length()) <= 2048
    else:
        assert math.isfinite(value)


def as_python(node) -> str:
    return node if isinstance(node, str) else f"({as_python(node[0])}{node[1]}{as_python(node[2])})"


TREES = st.recursive(
    st.integers(0, 30).map(str),
    lambda inner: st.tuples(inner, st.sampled_from("+-*"), inner),
    max_leaves=8,
)


@given(TREES)
def test_agrees_with_python_on_sums_and_products(tree):
    text = as_python(tree)
    assert evaluate(text) == eval(text)  # of our own digits and operators


@given(
    st.lists(st.tuples(st.integers(1, 20), st.sampled_from("+-*/")), max_size=6),
    st.integers(1, 20),
)
def test_precedence_without_brackets_agrees_with_python(links, last):
    typed = "".join(f"{number}{sign}" for number, sign in links) + str(last)
    exactly = "".join(f"Fraction({number}){sign}" for number, sign in links) + str(last)
    assert evaluate(typed) == eval(exactly, {"Fraction": Fraction})
