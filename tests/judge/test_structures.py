"""Plain data and nodes: building and reading back is the identity, and nothing hangs."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.judge.confined import calls
from prep.judge.confined import structures as s

numbers = st.integers(-100, 100)


@given(st.lists(numbers))
def test_linked_lists_round_trip(values: list[int]) -> None:
    assert s.read_linked_list(s.build_linked_list(values)) == values


@given(st.lists(numbers, min_size=1), st.data())
def test_cyclic_lists_round_trip(values: list[int], data: st.DataObject) -> None:
    position = data.draw(st.integers(-1, len(values) - 1))
    assert s.read_cyclic_list(s.build_cyclic_list([values, position])) == [values, position]


@given(st.lists(numbers), st.data())
def test_random_lists_round_trip(values: list[int], data: st.DataObject) -> None:
    index = st.none() | st.integers(0, max(0, len(values) - 1))
    plain = [[value, data.draw(index)] for value in values]
    assert s.read_random_list(s.build_random_list(plain)) == plain


@st.composite
def trees(draw: st.DrawFn) -> list[Any]:
    """Level order of a random tree, as LeetCode writes it."""
    values: list[Any] = [draw(numbers)]
    open_places = 2
    for _ in range(draw(st.integers(0, 25))):
        if open_places == 0:
            break
        open_places -= 1
        child = draw(st.none() | numbers)
        open_places += 2 if child is not None else 0
        values.append(child)
    while values and values[-1] is None:
        values.pop()
    return values


@given(trees())
def test_trees_round_trip(values: list[Any]) -> None:
    assert s.read_tree(s.build_tree(values)) == values


def test_the_empty_tree_is_none() -> None:
    assert s.build_tree([]) is None
    assert s.read_tree(None) == []


@given(st.integers(0, 8), st.data())
def test_graphs_round_trip(size: int, data: st.DataObject) -> None:
    """A path keeps it connected; more edges are drawn."""
    edges = {(i, i + 1) for i in range(1, size)}
    if size > 1:
        edges |= data.draw(
            st.sets(
                st.tuples(st.integers(1, size), st.integers(1, size)).filter(lambda e: e[0] < e[1])
            )
        )
    adjacency: list[list[int]] = [[] for _ in range(size)]
    for a, b in sorted(edges):
        adjacency[a - 1].append(b)
        adjacency[b - 1].append(a)
    assert s.read_graph(s.build_graph(adjacency)) == adjacency


def test_a_chain_of_100000_nodes_needs_no_recursion() -> None:
    values = list(range(100_000))
    assert s.read_linked_list(s.build_linked_list(values)) == values


def test_a_cycle_where_a_list_is_asked_is_reported() -> None:
    head = s.build_cyclic_list([[1, 2, 3], 1])
    with pytest.raises(s.UnreturnableError, match="cycle"):
        s.read_linked_list(head)


def test_an_endless_tree_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(s, "NODE_CAP", 1000)
    node = s.TreeNode(1)
    node.left = node
    with pytest.raises(s.UnreturnableError):
        s.read_tree(node)


def test_an_answer_that_shares_spoilt_nodes_no_longer_reads_right() -> None:
    head = s.build_random_list([[1, None], [2, 0]])
    s.spoil_list(s.list_nodes(head))
    assert s.read_random_list(head) != [[1, None], [2, 0]]


def test_a_list_of_arrays_is_built_from_nested_lists() -> None:
    """So an example of a statement may show the weights of several layers."""
    built = calls.build([[[1, 2]], np.zeros(3), [0.5]], "list[array[float64]]")
    assert [type(part) for part in built] == [np.ndarray] * 3
    assert [part.shape for part in built] == [(1, 2), (3,), (1,)]
    assert {part.dtype for part in built} == {np.dtype("float64")}
