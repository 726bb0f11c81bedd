"""The forms of a solution, as signatures."""

import pytest

from prep.cli.signatures import forms, type_shown
from prep.core.problem import EntryPoint, Method, Parameter


def test_a_function_has_two_forms():
    entry = EntryPoint(
        form="function",
        function="merge_lists",
        method="mergeLists",
        parameters=(Parameter("lists", "list[linked-list]"),),
        returns="linked-list",
    )
    assert list(forms(entry)) == [
        "def merge_lists(lists: list[ListNode | None]) -> ListNode | None",
        "class Solution: def mergeLists(self, lists: list[ListNode | None]) -> ListNode | None",
    ]


def test_an_answer_in_place_returns_nothing():
    entry = EntryPoint(
        form="function",
        function="rotate",
        method="rotate",
        parameters=(Parameter("grid", "list[list[int]]"),),
        in_place=0,
    )
    assert next(forms(entry)) == "def rotate(grid: list[list[int]]) -> None"


def test_a_design_problem_lists_its_methods():
    entry = EntryPoint(
        form="class",
        class_names=("MinStack",),
        methods=(Method("push", (Parameter("val", "int"),), "none"), Method("top", (), "int")),
    )
    assert list(forms(entry)) == ["class MinStack: push(val: int) -> None; top() -> int"]


def test_a_round_trip_passes_text():
    entry = EntryPoint(
        form="class",
        class_names=("Codec",),
        parameters=(Parameter("root", "tree"),),
        returns="tree",
        round_trip=("serialize", "deserialize"),
    )
    assert list(forms(entry)) == [
        "class Codec: serialize(root: TreeNode | None) -> str; "
        "deserialize(text: str) -> TreeNode | None"
    ]


@pytest.mark.parametrize(
    ("kind", "shown"),
    [("array[float64]", "np.ndarray[float64]"), ("array", "np.ndarray"), ("int", "int")],
)
def test_other_types(kind, shown):
    assert type_shown(kind) == shown
