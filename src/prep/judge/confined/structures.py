"""Linked lists, trees and graph nodes: plain data on the wire, nodes for the solution.

Everything here is iterative, so a chain of 100,000 nodes costs no recursion, and every walk is
capped, so a cyclic or endless answer becomes an error instead of a hang.

Plain forms (DESIGN, "What a solution may look like"):
    linked-list   list of values                     [1, 2, 3]
    cyclic-list   [values, index the tail points to or -1]
    random-list   list of [value, index of random or None]
    tree          level order with None for a missing child, trailing None dropped
    graph         adjacency by value, node i (1-based) is entry i - 1
"""

from collections import deque
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

NODE_CAP = 1_000_000


class UnreturnableError(Exception):
    """The solution returned something that cannot be read back as the declared type."""


class ListNode:
    """A node of a singly linked list, as LeetCode defines it."""

    def __init__(self, val: Any = 0, next: Any = None) -> None:
        self.val = val
        self.next = next


class TreeNode:
    """A node of a binary tree, as LeetCode defines it."""

    def __init__(self, val: Any = 0, left: Any = None, right: Any = None) -> None:
        self.val = val
        self.left = left
        self.right = right


class RandomNode:
    """The ``Node`` of LeetCode 138: a list node with a random pointer."""

    def __init__(self, x: Any = 0, next: Any = None, random: Any = None) -> None:
        self.val = x
        self.next = next
        self.random = random


class GraphNode:
    """The ``Node`` of LeetCode 133: a value and its neighbours."""

    def __init__(self, val: Any = 0, neighbors: Any = None) -> None:
        self.val = val
        self.neighbors = neighbors if neighbors is not None else []


class Interval:
    """The ``Interval`` of the meeting-room problems."""

    def __init__(self, start: Any = 0, end: Any = 0) -> None:
        self.start = start
        self.end = end


def build_linked_list(values: Sequence[Any]) -> ListNode | None:
    """The head of a list of ``values``, or None when there are none."""
    head: ListNode | None = None
    for value in reversed(values):
        head = ListNode(value, head)
    return head


def build_cyclic_list(plain: Sequence[Any]) -> ListNode | None:
    """The head of ``[values, position]``: the tail points back to the node at ``position``."""
    values, position = plain
    nodes = [ListNode(value) for value in values]
    for node, following in pairwise(nodes):
        node.next = following
    if nodes and position >= 0:
        nodes[-1].next = nodes[position]
    return nodes[0] if nodes else None


def build_random_list(plain: Sequence[Sequence[Any]]) -> RandomNode | None:
    """The head of a list of ``[value, random index or None]``."""
    nodes = [RandomNode(value) for value, _ in plain]
    for node, following in pairwise(nodes):
        node.next = following
    for node, (_, index) in zip(nodes, plain, strict=True):
        node.random = None if index is None else nodes[index]
    return nodes[0] if nodes else None


def build_tree(values: Sequence[Any]) -> TreeNode | None:
    """The root of a tree in level order; None marks a missing child."""
    if not values or values[0] is None:
        return None
    root = TreeNode(values[0])
    waiting = deque([root])
    rest = iter(values[1:])
    while waiting:
        node = waiting.popleft()
        for side in ("left", "right"):
            value = next(rest, None)
            if value is not None:
                child = TreeNode(value)
                setattr(node, side, child)
                waiting.append(child)
    return root


def build_graph(adjacency: Sequence[Sequence[int]]) -> GraphNode | None:
    """Node 1 of an undirected graph given by 1-based neighbour lists, or None when empty."""
    nodes = [GraphNode(index + 1) for index in range(len(adjacency))]
    for node, neighbours in zip(nodes, adjacency, strict=True):
        node.neighbors = [nodes[neighbour - 1] for neighbour in neighbours]
    return nodes[0] if nodes else None


def _chain(head: Any) -> tuple[list[Any], int]:
    """The nodes of a list in order, and the index the tail points back to (-1: none)."""
    nodes: list[Any] = []
    seen: dict[int, int] = {}
    while head is not None:
        if id(head) in seen:
            return nodes, seen[id(head)]
        if len(nodes) >= NODE_CAP:
            raise UnreturnableError(f"the returned list has more than {NODE_CAP:,} nodes")
        seen[id(head)] = len(nodes)
        nodes.append(head)
        head = head.next
    return nodes, -1


def read_linked_list(head: Any) -> list[Any]:
    """The values of a list; a cycle is an error, not a hang."""
    nodes, back = _chain(head)
    if back >= 0:
        raise UnreturnableError(
            f"the returned list has a cycle: node {len(nodes) - 1} points back to node {back}"
        )
    return [node.val for node in nodes]


def read_cyclic_list(head: Any) -> list[Any]:
    """``[values, position]`` of a list that may end in a cycle."""
    nodes, back = _chain(head)
    return [[node.val for node in nodes], back]


def read_random_list(head: Any) -> list[list[Any]]:
    """``[value, random index]`` for every node; a random pointer out of the list reads as -1."""
    nodes, back = _chain(head)
    if back >= 0:
        raise UnreturnableError("the returned list has a cycle")
    index = {id(node): position for position, node in enumerate(nodes)}
    return [
        [node.val, None if node.random is None else index.get(id(node.random), -1)]
        for node in nodes
    ]


def read_tree(root: Any) -> list[Any]:
    """Level order with None for a missing child and no trailing None."""
    values: list[Any] = []
    waiting = deque([root])
    nodes = 0
    while waiting:
        node = waiting.popleft()
        if node is None:
            values.append(None)
            continue
        nodes += 1
        if nodes > NODE_CAP:
            raise UnreturnableError("the returned tree is endless or far too large")
        values.append(node.val)
        waiting.append(node.left)
        waiting.append(node.right)
    while values and values[-1] is None:
        values.pop()
    return values


def read_graph(node: Any) -> list[list[Any]]:
    """Adjacency by value of everything reachable from ``node``, in the order of node values.

    Neighbours are given by value. The node itself must be node 1, and two nodes of one value
    cannot come from a right clone of a graph whose values are unique: both are reported.
    """
    if node is None:
        return []
    if node.val != 1:
        raise UnreturnableError("the returned node is not the copy of the node that was given")
    found = {id(node): node}
    waiting = [node]
    while waiting:
        for neighbour in waiting.pop().neighbors:
            if id(neighbour) not in found:
                if len(found) >= NODE_CAP:
                    raise UnreturnableError("the returned graph is endless or far too large")
                found[id(neighbour)] = neighbour
                waiting.append(neighbour)
    nodes = sorted(found.values(), key=lambda each: each.val)
    if [each.val for each in nodes] != list(range(1, len(nodes) + 1)):
        raise UnreturnableError(
            f"the returned graph has nodes with the values {[each.val for each in nodes][:20]}"
        )
    return [[neighbour.val for neighbour in each.neighbors] for each in nodes]


def spoil_list(nodes: list[Any]) -> None:
    """Overwrite nodes of the input, so that an answer that still uses them shows it."""
    for node in nodes:
        node.val = "this is a node of the input, not of a copy"
        node.next = None
        if hasattr(node, "random"):
            node.random = None


def list_nodes(head: Any) -> list[Any]:
    """All nodes of an input list, to be spoilt after the call."""
    return _chain(head)[0]


def graph_nodes(node: Any) -> list[Any]:
    """All nodes of an input graph, to be spoilt after the call."""
    found = {} if node is None else {id(node): node}
    waiting = list(found.values())
    while waiting:
        for neighbour in waiting.pop().neighbors:
            if id(neighbour) not in found:
                found[id(neighbour)] = neighbour
                waiting.append(neighbour)
    return list(found.values())


def spoil_graph(nodes: list[Any]) -> None:
    """Overwrite nodes of the input, so that an answer that still uses them shows it."""
    for node in nodes:
        node.val = 0
        node.neighbors = []


BUILDERS: dict[str, Callable[[Any], Any]] = {
    "linked-list": build_linked_list,
    "cyclic-list": build_cyclic_list,
    "random-list": build_random_list,
    "tree": build_tree,
    "graph": build_graph,
}
READERS: dict[str, Callable[[Any], Any]] = {
    "linked-list": read_linked_list,
    "cyclic-list": read_cyclic_list,
    "random-list": read_random_list,
    "tree": read_tree,
    "graph": read_graph,
}
NODE_CLASSES: dict[str, type] = {"random-list": RandomNode, "graph": GraphNode}
