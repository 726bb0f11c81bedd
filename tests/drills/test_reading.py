"""How an answer was written is seen, and echoed."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prep.drills.answer import PROBABILITY, choice, interval
from prep.drills.arithmetic import AnswerError
from prep.drills.reading import Written, read

SIDES = choice("up", "down", "unbiased")

PLAIN = {
    "0.375": (Written.DECIMAL, 3, 3),
    ".0375": (Written.DECIMAL, 4, 3),
    "0.50": (Written.DECIMAL, 2, 2),
    "37.5%": (Written.PER_CENT, 3, 3),
    "12": (Written.WHOLE, 0, 2),
    "1,200": (Written.WHOLE, 0, 4),
    "1.23e-4": (Written.DECIMAL, 6, 3),
    "1.23 x 10^-4": (Written.DECIMAL, 6, 3),
    "-0,25": (Written.DECIMAL, 2, 2),
    "3/8": (Written.EXPRESSION, None, None),
    "1 - 0.3": (Written.EXPRESSION, None, None),
}


@pytest.mark.parametrize("text", PLAIN)
def test_digits_shown(text):
    reading = read(text, PROBABILITY)
    assert (reading.written, reading.places, reading.digits) == PLAIN[text]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1 in 8", Fraction(1, 8)),
        ("3 out of 1,000", Fraction(3, 1000)),
        ("3 1/2", Fraction(7, 2)),
        ("-3 1/2", Fraction(-7, 2)),
    ],
)
def test_words_between_numbers(text, value):
    assert read(text, PROBABILITY).value == value


@pytest.mark.parametrize(
    "text",
    [
        "[0.42, 0.58]", "[0.42,0.58]", "(0.42; 0.58)", "0.42 to 0.58", "from 42% to 58%",
        "0.5 ± 0.08", "0.5 +/- 0.08", "0.5+-0.08", "0.42 - 0.58", "0.42..0.58", "0.42, 0.58",
        "[0.58, 0.42]",
    ],
)  # fmt: skip
def test_intervals(text):
    assert read(text, interval()).value == (Fraction(42, 100), Fraction(58, 100))


def test_thousands_in_an_interval():
    assert read("[1,000; 2,000]", interval()).value == (1000, 2000)


@pytest.mark.parametrize(
    ("text", "echo"),
    [
        ("3/8", "3/8 = 0.375"),
        ("1-(5/6)^4", "671/1296 ≈ 0.51774691"),
        ("37.5%", "37.5% = 0.375"),
        ("0,375", "0.375"),
        ("1,000", "1000"),
        ("170!", "7.2574156 x 10^306"),
    ],
)
def test_the_echo(text, echo):
    assert read(text, PROBABILITY).describe() == echo


@pytest.mark.parametrize("text", ["up", "UP", " Up. ", "u p".replace(" ", "")])
def test_choices(text):
    assert read(text, SIDES).value == "up"


def test_a_beginning_is_enough_when_unmistakable():
    assert read("d", SIDES).value == "down"
    with pytest.raises(AnswerError, match="none of the choices"):
        read("u", SIDES)


@pytest.mark.parametrize(
    "text", ["[0.1, 0.2]", "0.5 ± 0.1", "1 in 0", "3 1/0", "1 in", "2^1030*2^1000"]
)
def test_not_one_number(text):
    with pytest.raises(AnswerError):
        read(text, PROBABILITY)


def test_one_number_is_not_an_interval():
    with pytest.raises(AnswerError, match="interval"):
        read("5", interval())


FORMS = st.sampled_from([PROBABILITY, interval(), SIDES])
BITS = st.sampled_from(
    ("[", "]", "(", ")", ",", ";", " to ", "±", "+-", " in ", "..", "%", "1/2", "3 1/2", "0.5",
     "1,000", "from", "-", "1e300", "170!", "²", "u", "e", "  ", "10^-3", "x")
)  # fmt: skip
TYPED = st.text(max_size=60) | st.lists(BITS, max_size=14).map("".join)


@settings(max_examples=1_500, deadline=None, derandomize=True)
@given(TYPED, FORMS)
def test_anything_typed_is_read_or_refused(text, form):
    try:
        echo = read(text, form).describe()
    except AnswerError:
        return
    assert 0 < len(echo) < 80


@given(st.fractions(max_denominator=10**6))
def test_a_fraction_written_out_comes_back(fraction):
    assert read(str(fraction), PROBABILITY).value == fraction


@given(
    st.decimals(allow_nan=False, allow_infinity=False, min_value=-1000, max_value=1000, places=4)
)
def test_a_decimal_comes_back_with_its_places(number):
    reading = read(f"{number:f}", PROBABILITY)
    assert reading.value == Fraction(number)
    assert reading.places == 4
