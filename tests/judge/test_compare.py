"""Right answers in other clothes are right; wrong ones are wrong for a stated reason."""

from typing import Any

import numpy as np
import pytest

from prep.core.problem import Compare
from prep.judge.suite.compare import complaint, script_complaint

EXACT, ANY, NESTED = Compare("exact"), Compare("any_order"), Compare("nested_any_order")
CLOSE = Compare("close", relative=1e-9, absolute=1e-12)


def verdict(actual: Any, expected: Any, compare: Compare, declared: str) -> str | None:
    return complaint([], actual, expected, compare, declared, None)


@pytest.mark.parametrize(
    ("actual", "expected", "compare", "declared"),
    [
        (3, 3, EXACT, "int"),
        (True, 1, EXACT, "int"),
        (np.int64(3), 3, EXACT, "int"),
        (1, True, EXACT, "bool"),
        (np.bool_(False), False, EXACT, "bool"),
        (2, 2.0, EXACT, "float"),
        (np.float64(2.5), 2.5, EXACT, "float"),
        ((1, 2), [1, 2], EXACT, "list[int]"),
        (np.array([1, 2]), [1, 2], EXACT, "list[int]"),
        ([(1, 2), (3,)], [[1, 2], [3]], EXACT, "list[list[int]]"),
        ([2, 1], [1, 2], ANY, "list[int]"),
        ({1, 2}, [1, 2], ANY, "list[int]"),
        ([[2, 1], [3]], [[3], [2, 1]], ANY, "list[list[int]]"),
        ([["b", "a"], ["c"]], [["c"], ["a", "b"]], NESTED, "list[list[str]]"),
        (np.array([1.0, 2.0 + 1e-12]), np.array([1.0, 2.0]), CLOSE, "array[float64]"),
        (np.array([np.nan, np.inf]), np.array([np.nan, np.inf]), CLOSE, "array[float64]"),
        (1.5, np.float64(1.5), CLOSE, "array[float64]"),
        (1.0 + 1e-12, 1.0, CLOSE, "float"),
        ((np.ones(2), 3), (np.ones(2), 3), CLOSE, "tuple"),
        ([([np.int64(3)], 0.5)], [([3], 0.5)], CLOSE, "list[tuple]"),
        ((np.eye(2), np.ones(1)), ([[1.0, 0.0], [0.0, 1.0]], [1.0]), CLOSE, "tuple"),
    ],
    ids=repr,
)
def test_right(actual: Any, expected: Any, compare: Compare, declared: str) -> None:
    assert verdict(actual, expected, compare, declared) is None


@pytest.mark.parametrize(
    ("actual", "expected", "compare", "declared", "says"),
    [
        (2.0, 2, EXACT, "int", "integer"),
        ("3", 3, EXACT, "int", "integer"),
        (None, 3, EXACT, "int", "return"),
        (2, True, EXACT, "bool", "True or False"),
        ([1.0], [1], EXACT, "list[int]", "integer"),
        ([1, 2, 2], [1, 2], EXACT, "list[int]", "2 items"),
        ([2, 1], [1, 2], EXACT, "list[int]", "wrong"),
        ([1, 1], [1], ANY, "list[int]", "too often"),
        ([1], [1, 2], ANY, "list[int]", "lacks"),
        ([1, 2, 3], [1, 2], ANY, "list[int]", "do not belong"),
        ([[1, 2]], [[2, 1]], ANY, "list[list[int]]", "wrong items"),
        ([["a", "a"]], [["a"]], NESTED, "list[list[str]]", "wrong items"),
        ("abc", [1], ANY, "list[int]", "list"),
        ([1.0, 2.0], np.array([1.0, 2.0]), CLOSE, "array[float64]", "numpy array"),
        (np.array([[1.0]]), np.array([1.0]), CLOSE, "array[float64]", "shape"),
        (1.0, np.array([1.0]), CLOSE, "array[float64]", "shape (1,)"),
        (2.0, np.float64(1.0), CLOSE, "array[float64]", "tolerance"),
        (np.array([1]), np.array([1.0]), CLOSE, "array[float64]", "dtype"),
        (np.array([1.0, np.nan]), np.array([1.0, 2.0]), CLOSE, "array[float64]", "nan"),
        (np.array([1.0, 2.1]), np.array([1.0, 2.0]), CLOSE, "array[float64]", "index (1,)"),
        (1.1, 1.0, CLOSE, "float", "tolerance"),
        ((np.ones(2), 4), (np.ones(2), 3), CLOSE, "tuple", "wrong"),
        ((np.eye(2),), ([1.0, 1.0],), CLOSE, "tuple", "shape"),
        ([([np.int64(2)], 0.5)], [([3], 0.5)], CLOSE, "list[tuple]", "wrong"),
        ([([np.float64(3)], 0.5)], [([3], 0.5)], CLOSE, "list[tuple]", "wrong"),
    ],
    ids=repr,
)
def test_wrong(actual: Any, expected: Any, compare: Compare, declared: str, says: str) -> None:
    found = verdict(actual, expected, compare, declared)
    assert found is not None
    assert says in found


def test_a_call_script_names_the_first_wrong_operation() -> None:
    operations = [["Stack"], ["push", 3], ["top"], ["top"]]
    returns = {"push": "none", "top": "int"}
    assert script_complaint(operations, [None, 9, 3, 3], [None, None, 3, 3], EXACT, returns) is None
    found = script_complaint(operations, [None, None, 3, 4], [None, None, 3, 3], EXACT, returns)
    assert found is not None
    assert found[0] == 3


def test_a_checker_decides_alone() -> None:
    def check(arguments: Any, actual: Any, expected: Any) -> str | None:
        return None if sorted(actual) == sorted(expected) else f"no order of {arguments}"

    compare = Compare("checker")
    assert complaint([5], [2, 1], [1, 2], compare, "list[int]", check) is None
    assert complaint([5], [2, 2], [1, 2], compare, "list[int]", check) == "no order of [5]"


LARGE = [
    [0] * 50_000,
    tuple([0] * 50_000),
    np.zeros(50_000, dtype=np.int8),
    np.zeros((1, 50_000), dtype=bool),
    [[0] * 50_000],
    [np.zeros((200, 300))],
    {0: [0] * 50_000},
]


@pytest.mark.parametrize("kind", ["exact", "any_order", "nested_any_order", "close"])
@pytest.mark.parametrize("actual", LARGE, ids=lambda value: type(value).__name__)
def test_an_answer_that_is_far_too_large_is_not_looked_into(kind: str, actual: object) -> None:
    found = complaint([], actual, [1, 2, 3], Compare(kind), "list[int]", None)
    assert found in ("the answer holds far more than was asked for", "expected 3 items, got 50000")


def test_a_checker_sees_answers_of_another_size_but_not_of_any_size() -> None:
    def check(_arguments: object, actual: list[int], _expected: object) -> str | None:
        return None if set(actual) == {0} else "something else"

    compare = Compare("checker")
    assert complaint([], [0] * 50_000, [0], compare, "list[int]", check) is None
    assert complaint([], [0] * 500_000, [0], compare, "list[int]", check) is not None


@pytest.mark.parametrize("size", [9_000, 30_000])
def test_long_right_answers_are_right(size: int) -> None:
    expected = [[each, each] for each in range(size)]
    for actual in (list(expected), [tuple(pair) for pair in expected], np.array(expected)):
        assert complaint([], actual, expected, Compare("exact"), "list[list[int]]", None) is None
