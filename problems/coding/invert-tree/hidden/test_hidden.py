"""All small shapes, then large ones; a tree here is [value, left, right] until written out."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st


def level_order(root):
    """The plain form: level by level, None for a missing child, no None at the end."""
    nodes, values = [root], []
    for node in nodes:
        values.append(node and node[0])
        nodes += node[1:] if node else []
    while values and values[-1] is None:
        values.pop()
    return values


def shapes(size):
    """Every binary tree of ``size`` nodes, all values 0."""
    if size == 0:
        yield None
    for left in range(size):
        for one, other in product(shapes(left), shapes(size - 1 - left)):
            yield [0, one, other]


def labelled(plain, values):
    """The plain form with new values for its nodes, in level order."""
    supply = iter(values)
    return [None if value is None else next(supply) for value in plain]


def grown(values, choices):
    """A tree grown node by node: each choice takes one of the free hooks."""
    root = [values[0], None, None]
    hooks = [(root, 1), (root, 2)]
    for value, choice in zip(values[1:], choices, strict=False):
        node, side = hooks.pop(choice % len(hooks))
        node[side] = [value, None, None]
        hooks += [(node[side], 1), (node[side], 2)]
    return level_order(root)


def random_tree(rng, size, spread):
    values = [rng.randint(-spread, spread) for _ in range(size)]
    return grown(values, [rng.randrange(size) for _ in range(size)])


def chain(size, sides):
    """One node a level; ``sides`` says in turn on which hook the next one hangs."""
    root = node = [0, None, None]
    for depth in range(1, size):
        side = 1 if sides[depth % len(sides)] == "left" else 2
        node[side] = [depth, None, None]
        node = node[side]
    return level_order(root)


def corpus(rng):
    """Random trees of up to 15 nodes with few and many different values, and larger ones."""
    for size in range(1, 16):
        for spread in (0, 1, 100):
            for _ in range(3):
                yield (random_tree(rng, size, spread),)
    for size in (31, 50, 64, 80, 100, 100):
        yield (random_tree(rng, size, 100),)


def test_frozen_corpus(frozen):
    frozen()


@pytest.mark.deep
def test_every_shape_of_up_to_six_nodes(agree):
    agree.all(
        (labelled(level_order(shape), range(1, 7)),) for size in range(7) for shape in shapes(size)
    )


@pytest.mark.deep
def test_every_tree_of_up_to_three_nodes(agree):
    agree.all(
        (labelled(level_order(shape), values),)
        for size in range(4)
        for shape in shapes(size)
        for values in product((0, 1, -1), repeat=size)
    )


def test_empty_tree(agree):
    agree([])


def test_one_node(agree):
    agree([7])
    agree([0])


def test_one_child_only(agree):
    agree([1, 2])
    agree([1, None, 2])


def test_equal_values_in_another_shape(agree):
    agree([5, 5, 5, 5, None, None, 5, None, 5])
    agree([0, 0, None, 0, 0])


def test_search_tree(agree):
    agree([8, 4, 12, 2, 6, 10, 14, 1, 3, 5, 7])


def test_full_tree(agree):
    agree(list(range(1, 64)))


def test_values_at_the_limits(agree):
    agree([-100, 100, 0, None, -100, 100])


@pytest.mark.deep
def test_every_number(agree):
    """Whatever number somebody puts aside as a mark hangs here, on a hook alone and in a pair."""
    agree.all((list(range(first, min(first + 41, 101))),) for first in range(-100, 101, 41))
    agree.all((chain_of(range(first, min(first + 50, 101))),) for first in range(-100, 101, 50))


def chain_of(values):
    """These values one below the other, on the right hooks."""
    return [part for value in values for part in (None, value)][1:]


@pytest.mark.deep
def test_chains_of_a_hundred(agree):
    agree(chain(100, ["left"]))
    agree(chain(100, ["right"]))
    agree(chain(100, ["left", "right"]))
    agree(chain(100, ["left", "left", "right"]))


def test_full_tree_with_an_unfinished_level(agree):
    agree(list(range(-50, 50)))


def test_a_second_call_starts_afresh(agree):
    agree([1, 2, 3])
    agree([1, None, 3, 4])
    agree([])
    agree([1, 2, 3])


@pytest.mark.deep
@given(st.lists(st.integers(-3, 3), min_size=1, max_size=20), st.lists(st.integers(0, 40)))
def test_any_tree(agree, values, choices):
    agree(grown(values, choices))


@pytest.mark.deep
@given(st.integers(50, 100), st.randoms(use_true_random=False))
def test_any_large_tree(agree, size, rng):
    agree(random_tree(rng, size, 100))


def largest(size, rng):
    return (random_tree(rng, size, 100),)


def deepest(size, _):
    return (chain(size, ["left", "right"]),)


@pytest.mark.efficiency
def test_largest_tree(race):
    race(largest, size=100)


@pytest.mark.efficiency
def test_deepest_tree(race):
    race(deepest, size=100)
