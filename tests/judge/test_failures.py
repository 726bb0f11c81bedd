"""What is shown of a failing case: whole if it is small, and never a long time in the making."""

import ast
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.judge.trusted.failures import TEXT_CAP, cut, literal

leaves = st.none() | st.booleans() | st.integers() | st.text(max_size=5)
values = st.recursive(
    leaves,
    lambda inner: st.lists(inner) | st.tuples(inner, inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


@given(values)
def test_a_literal_reads_back_as_the_value(value: Any) -> None:
    assert ast.literal_eval(literal(value)) == value


@given(values, st.integers(0, 5))
def test_a_bounded_literal_is_a_literal_of_a_beginning(value: Any, most: int) -> None:
    ast.literal_eval(literal(value, most))


@pytest.mark.parametrize("shape", [(4,), (2, 3), (2, 0, 3), ()])
def test_arrays_are_shown_as_nested_lists(shape: tuple[int, ...]) -> None:
    array = np.arange(int(np.prod(shape))).reshape(shape)
    assert ast.literal_eval(literal(array, TEXT_CAP)) == array.tolist()


ENDLESS: list[Any] = [
    [0] * 3_000_000,
    np.zeros(60_000_000, dtype=np.int8),
    np.zeros((1, 60_000_000), dtype=np.int8),
    np.zeros((60_000_000, 1), dtype=np.int8),
    np.zeros((300, 200_000), dtype=np.int8),
    "x" * 60_000_000,
    [[["y" * 60_000_000]]],
    dict.fromkeys(range(1_000_000), "z"),
]


@pytest.mark.parametrize("value", ENDLESS, ids=lambda value: f"{type(value).__name__}-{len(value)}")
def test_of_something_huge_only_a_beginning_is_unfolded(value: Any) -> None:
    text = literal(value, TEXT_CAP)
    assert TEXT_CAP < len(text) < 20 * TEXT_CAP**2
    shown, was_cut = cut(text)
    assert was_cut
    assert len(shown) == TEXT_CAP
    assert text.startswith(shown.removesuffix(" ..."))
