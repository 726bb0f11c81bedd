"""Trees in order and the same with one number moved; here a tree is [value, left, right]."""

import random
from itertools import pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

LEAST, MOST = -(2**31), 2**31 - 1


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


def grown(size, choices):
    """A tree grown node by node: each choice takes one of the free hooks."""
    root = [0, None, None]
    hooks = [(root, 1), (root, 2)]
    for choice in choices[: size - 1]:
        node, side = hooks.pop(choice % len(hooks))
        node[side] = [0, None, None]
        hooks += [(node[side], 1), (node[side], 2)]
    return root


def chain(turns):
    """One node a level: each turn, 1 for left and 2 for right, leads on to the next."""
    root = node = [0, None, None]
    for side in turns:
        node[side] = [0, None, None]
        node = node[side]
    return root


def in_order(root):
    """The nodes from left to right, without recursion."""
    nodes, above, node = [], [], root
    while above or node:
        while node:
            above.append(node)
            node = node[1]
        node = above.pop()
        nodes.append(node)
        node = node[2]
    return nodes


def filled(root, numbers):
    """The plain form with these numbers from left to right."""
    for node, number in zip(in_order(root), numbers, strict=True):
        node[0] = number
    return level_order(root)


def rising(rng, size, spread):
    return sorted(rng.sample(range(-spread, spread + 1), size))


def disturbed(rng, numbers):
    """The same numbers with two swapped, one repeated, or one moved a little."""
    numbers = list(numbers)
    one, other = rng.sample(range(len(numbers)), 2)
    kind = rng.randrange(3)
    if kind == 0:
        numbers[one], numbers[other] = numbers[other], numbers[one]
    elif kind == 1:
        place = rng.randrange(len(numbers) - 1)
        numbers[place] = numbers[place + 1]
    else:
        numbers[one] = numbers[other] + rng.choice([-1, 0, 1])
    return numbers


def corpus(rng):
    """Trees of up to 30 nodes, in order and disturbed by one number."""
    for size in [1, 2, 3, 4, 5, 7, 9, 12] * 8:
        tree = grown(size, [rng.randrange(99) for _ in range(size)])
        yield (filled(tree, rising(rng, size, rng.choice([size, 50]))),)
    for size in [2, 3, 4, 5, 7, 9, 12, 30] * 14:
        tree = grown(size, [rng.randrange(99) for _ in range(size)])
        yield (filled(tree, disturbed(rng, rising(rng, size, 2 * size))),)


def test_frozen_corpus(frozen):
    frozen()


@pytest.mark.deep
def test_every_small_tree_of_three_numbers(agree):
    agree.all(
        (filled(shape, numbers),)
        for size in (1, 2, 3, 4)
        for shape in shapes(size)
        for numbers in product((-1, 0, 1), repeat=size)
        if size < 4 or sum(one >= other for one, other in pairwise(numbers)) < 2
    )


@pytest.mark.deep
def test_every_shape_with_one_number_out_of_order(agree):
    """Five nodes: the numbers 1 to 5 in order, with one replaced by any from 0 to 6."""
    agree.all(
        (filled(shape, [*range(1, place), number, *range(place + 1, 6)]),)
        for shape in shapes(5)
        for place in range(1, 6)
        for number in range(7)
    )


def test_one_node(agree):
    for number in (0, 7, -7, LEAST, MOST):
        agree([number])


def test_two_nodes(agree):
    agree([2, 1])
    agree([2, 3])
    agree([2, None, 1])
    agree([2, None, 3])


def test_equal_numbers(agree):
    agree([2, 2])
    agree([2, None, 2])
    agree([0, 0])
    agree([0, None, 0])
    agree([5, 3, 8, 2, 5])
    agree([5, 3, 8, None, None, 5])


def test_wrong_only_against_a_distant_junction(agree):
    agree([50, 20, 80, None, 55])
    agree([50, 20, 80, None, None, 45])
    agree([50, 20, 80, 10, 30, 70, 90, None, None, 25, 60])
    agree([50, 20, 80, 10, 30, 70, 90, None, None, None, None, 40])
    agree([8, 4, 12, 2, 6, 10, 14, 1, 3, 5, 9])
    agree([8, 4, 12, 2, 6, 10, 14, 1, 3, 5, 7, 7])


def test_in_order_however_deep(agree):
    agree([8, 4, 12, 2, 6, 10, 14, 1, 3, 5, 7, 9, 11, 13, 15])
    agree([50, 20, 80, None, 30, 60, None, 25, 40, 55, 70])


def test_zero_as_a_bound(agree):
    agree([0, -1, 1])
    agree([0, 1])
    agree([0, None, -1])
    agree([0, -5, None, None, 3])
    agree([0, None, 5, -3])
    agree([-2, None, 0, -1])


def test_negative_numbers(agree):
    agree([-5, -9, -1])
    agree([-5, -1, -9])
    agree([-1, None, -3])


def test_numbers_at_the_limits(agree):
    agree([LEAST, None, MOST])
    agree([MOST, LEAST])
    agree([MOST, MOST])
    agree([LEAST, None, LEAST])
    agree([0, LEAST, MOST])
    agree([0, MOST, LEAST])
    agree([MOST, MOST - 1])
    agree([MOST - 1, MOST])
    agree([LEAST + 1, None, LEAST])


def test_mirror_image(agree):
    agree([4, 6, 2, 7, 5, 3, 1])


def test_a_second_call_starts_afresh(agree):
    agree([5, 3, 8])
    agree([1])
    agree([4, 4])
    agree([2, 1, 3])


@pytest.mark.deep
def test_chains_with_a_fault_at_the_far_end(agree):
    """The fault shows only against one of the first junctions."""
    for turns in ([1] * 1_500, [2] * 1_500, [1, 2] * 750, [1] + [2] * 1_499, [2] + [1] * 1_499):
        tree = chain(turns)
        size = len(turns) + 1
        order = in_order(tree)
        agree(filled(tree, range(size)))
        last = max(range(size), key=lambda place: order[place][1:] == [None, None])
        for number in (-1, size):
            agree(filled(tree, [*range(last), number, *range(last + 1, size)]))


@pytest.mark.deep
def test_longest_chains(agree):
    for turns in ([1] * 9_999, [2] * 9_999):
        agree(filled(chain(turns), range(-5_000, 5_000)))


@pytest.mark.deep
def test_longest_chains_with_a_fault_at_the_far_end(agree):
    """The deepest number equals that of the root, and only the root objects."""
    numbers = list(range(-5_000, 5_000))
    agree(filled(chain([1] + [2] * 9_998), [*numbers[:-2], numbers[-1], numbers[-1]]))
    agree(filled(chain([2] + [1] * 9_998), [numbers[0], numbers[0], *numbers[2:]]))


@pytest.mark.deep
def test_medium_trees(agree):
    rng = random.Random(31)
    for size in (60, 100, 127, 200, 300):
        for _ in range(4):
            tree = grown(size, [rng.randrange(9_999) for _ in range(size)])
            numbers = rising(rng, size, 10**9)
            agree(filled(tree, numbers))
            agree(filled(tree, disturbed(rng, numbers)))


@pytest.mark.deep
@given(
    st.sets(st.integers(-40, 40), min_size=2, max_size=14),
    st.lists(st.integers(0, 50), min_size=13, max_size=13),
    st.randoms(use_true_random=False),
)
def test_any_tree_with_one_disturbance(agree, numbers, choices, rng):
    agree(filled(grown(len(numbers), choices), disturbed(rng, sorted(numbers))))


@pytest.mark.deep
@given(
    st.sets(st.integers(LEAST, MOST), min_size=1, max_size=14),
    st.lists(st.integers(0, 50), min_size=13, max_size=13),
)
def test_any_tree_in_order(agree, numbers, choices):
    agree(filled(grown(len(numbers), choices), sorted(numbers)))


def long_tunnel(size, rng):
    """A tunnel that turns this way and that, in order, with numbers of any size."""
    turns = [rng.choice([1, 2]) for _ in range(size - 1)]
    return (filled(chain(turns), rising(rng, size, MOST)),)


@pytest.mark.efficiency
def test_long_tunnel(race):
    race(long_tunnel, size=10_000)
