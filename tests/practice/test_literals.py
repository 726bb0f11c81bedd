"""Literals typed or pasted by a person; nothing is ever evaluated."""

import math
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.practice.literals import LiteralError, call_literals, fits, literal

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3)
    ),
    max_leaves=8,
)


@given(values)
def test_what_python_prints_is_read_back(value):
    assert literal(repr(value)) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("[1, null, 2]", [1, None, 2]),
        ("[true, false]", [True, False]),
        ("-inf", -math.inf),
        ("+3", 3),
        ("np.array([[1.5, 2]], dtype=float)", [[1.5, 2]]),
        ("array([1])", [1]),
        ("  [\n 1,\n 2,\n]\n", [1, 2]),
        ("{1, 2}", {1, 2}),
        ("'λ'", "λ"),
        (r"'\d'", "\\d"),
    ],
)
def test_more_than_python_is_understood(text, value):
    assert literal(text) == value


def test_nan_is_a_number():
    assert math.isnan(literal("nan"))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[1, 2",
        "__import__('os').system('true')",
        "open('x')",
        "x",
        "1 + 1",
        "[n for n in range(9)]",
        "-'a'",
        "-True",
        "...",
        "{**{}}",
        "{[1]: 2}",
        "{[1]}",
        "f'{1}'",
        "1\x00",
        "--1",
        "-" * 900 + "1",
        "-" * 100_000 + "1",
        "1" + "+1" * 3000,
        "a" + ".a" * 3000,
        "0x" + "f" * 5000,
        "9" * 5000,
        "[" * 5000,
        "(" * 300 + ")" * 300,
    ],
)
def test_anything_else_is_refused_with_a_reason(text):
    with pytest.raises(LiteralError, match=r"\w"):
        literal(text)


@given(st.text(max_size=40))
def test_any_text_is_read_or_refused(text):
    """Never another exception, and what is read can be printed and read again."""
    with suppress(LiteralError):
        assert repr(literal(repr(literal(text)))) == repr(literal(text))
    with suppress(LiteralError):
        values, named = call_literals(text)
        assert type(values) is list
        assert type(named) is dict


def test_values_one_after_another():
    assert call_literals("[2, 7], 9") == ([[2, 7], 9], {})


def test_values_with_their_names():
    assert call_literals("nums = [2, 7], target = 9") == ([], {"nums": [2, 7], "target": 9})


@pytest.mark.parametrize("text", ["1) + g(2", "1), f(2", "**{'a': 1}", "*[1]"])
def test_a_text_cannot_leave_its_brackets(text):
    with pytest.raises(LiteralError):
        call_literals(text)


@pytest.mark.parametrize(
    ("kind", "good", "bad"),
    [
        ("int", 3, True),
        ("int", -1, 1.0),
        ("float", 2, "2"),
        ("bool", True, 1),
        ("str", "a", ["a"]),
        ("none", None, 0),
        ("tuple", (1,), [1]),
        ("dict", {}, []),
        ("list", [1, "a"], (1, "a")),
        ("list[int]", [], [1, None]),
        ("list[list[str]]", [["a"], []], [["a"], [1]]),
        ("array[float64]", [[1.0]], "1.0"),
        ("linked-list", [1, 2], None),
        ("list[linked-list]", [[1], []], [1]),
        ("cyclic-list", [[1, 2], 1], [[1, 2], 2]),
        ("cyclic-list", [[], -1], [[1], -2]),
        ("random-list", [[7, None], [13, 0]], [[7, 1]]),
        ("tree", [1, None, 2], [None, 1]),
        ("tree", [], 0),
        ("graph", [[2], [1]], [[2]]),
    ],
)
def test_types_tell_good_from_bad(kind, good, bad):
    assert fits(good, kind)
    assert not fits(bad, kind)


def test_any_fits_everything():
    assert fits(object(), "any")
