"""Leaves, ancestors, and trees that are none."""

import tomllib
from pathlib import Path

import pytest

from prep.core.problem import KINDS
from prep.core.topic import Topic
from prep.learner.tree import TopicTree

PROBLEMS = Path(__file__).parents[2] / "problems"
SMALL = TopicTree(
    [
        Topic("coding", "Coding"),
        Topic("order", "Order", "coding"),
        Topic("heap", "Heap", "order"),
        Topic("stack", "Stack", "order"),
        Topic("talk", "Talk"),
    ]
)


def test_leaves_and_what_is_above_them():
    assert SMALL.leaves == ("heap", "stack", "talk")
    assert SMALL.groups["heap"] == ("order", "coding")
    assert SMALL.areas == {"heap": ("coding",), "stack": ("coding",), "talk": ()}


def test_leaves_below():
    assert SMALL.leaves_below("coding") == ("heap", "stack")
    assert SMALL.leaves_below("heap") == ("heap",)
    assert SMALL.leaves_below("nowhere") == ()


def test_a_topic_an_older_pack_knew_goes_by_its_id():
    assert SMALL.title("heap") == "Heap"
    assert SMALL.title("gone") == "gone"


def test_a_missing_parent_is_refused():
    with pytest.raises(ValueError, match="'order' does not exist"):
        TopicTree([Topic("heap", "Heap", "order")])


def test_a_circle_is_refused():
    with pytest.raises(ValueError, match="own ancestor"):
        TopicTree([Topic("a", "A", "b"), Topic("b", "B", "a"), Topic("c", "C", "a")])


def _tables(name):
    with (PROBLEMS / f"{name}s.toml").open("rb") as file:
        return tomllib.load(file)[name]


def test_every_track_weighs_leaves_of_the_tree_to_one():
    tree = TopicTree(Topic(t["id"], t["title"], t.get("parent")) for t in _tables("topic"))
    for track in _tables("track"):
        assert abs(sum(track["weights"].values()) - 1) < 1e-9, track["id"]
        assert min(track["weights"].values()) > 0
        assert set(track["weights"]) <= set(tree.leaves), track["id"]
        for one in track["rounds"]:
            assert one["kind"] in (*KINDS, "code-base")
            assert set(one.get("topics", ())) <= set(track["weights"]), one["title"]
