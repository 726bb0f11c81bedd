"""Examples of a statement in their three forms."""

import math

import pytest

from prep.bank.statement import read_literal, read_samples
from prep.core.errors import PrepError
from prep.core.problem import EntryPoint, Parameter

FUNCTION = EntryPoint(
    form="function", parameters=(Parameter("nums", "list[int]"), Parameter("k", "int"))
)
CLASS = EntryPoint(form="class", class_names=("MinStack",))
ROUND_TRIP = EntryPoint(form="class", class_names=("Codec",), round_trip=("encode", "decode"))


def samples(text, entry=FUNCTION):
    return [(sample.arguments, sample.expected) for sample in read_samples(text, entry)]


def test_a_function_call_and_its_answer():
    text = "Words.\n\n```python\n>>> f([1, -2], 3)\n[0, 1]\n```\nMore words."
    assert samples(text) == [([[1, -2], 3], [0, 1])]


def test_keyword_arguments_take_their_places():
    assert samples(">>> f(k=3, nums=[1])\n1\n") == [([[1], 3], 1)]


def test_a_gap_between_keyword_arguments_is_refused():
    with pytest.raises(PrepError, match="leave a gap"):
        samples(">>> f(k=3)\n1\n")


def test_arrays_are_read_as_lists_and_names_as_numbers():
    found = samples(">>> f(np.array([[1.0, np.inf]]), nan)\narray([0.5])\n")
    (arguments, expected), *_ = found
    assert arguments[0] == [[1.0, math.inf]]
    assert math.isnan(arguments[1])
    assert expected == [0.5]


def test_nothing_printed_is_none():
    assert samples(">>> f([], 0)\n\nText.") == [([[], 0], None)]


def test_a_script_keeps_one_result_an_operation():
    text = ">>> s = MinStack()\n>>> s.push(3)\n>>> s.getMin()\n3\n\n>>> s = MinStack()\n"
    assert samples(text, CLASS) == [
        ([["MinStack"], ["push", 3], ["getMin"]], [None, None, 3]),
        ([["MinStack"]], [None]),
    ]


def test_a_script_begins_with_a_construction():
    with pytest.raises(PrepError, match="must build an instance"):
        samples(">>> s.push(3)\n", CLASS)


def test_a_round_trip_takes_the_innermost_argument():
    text = ">>> c.decode(c.encode([1, None, 2]))\n[1, None, 2]\n"
    assert samples(text, ROUND_TRIP) == [([[1, None, 2]], [1, None, 2])]


@pytest.mark.parametrize("text", [">>> f(x)\n1\n", ">>> f([1)\n1\n", ">>> 3\n3\n"])
def test_what_is_no_literal_call_is_refused_with_the_form_to_use(text):
    with pytest.raises(PrepError, match="example cannot be read") as caught:
        samples(text)
    assert "literal" in caught.value.hint


def test_a_printed_literal_is_read_back():
    assert read_literal("([1, -2.5, None], 'a', array([1]))") == ([1, -2.5, None], "a", [1])
    with pytest.raises(ValueError, match="__import__"):
        read_literal("__import__('os')")
