"""Gardens with gains behind losses, in every small shape; a tree here is [value, left, right]."""

import random
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

LEAST, MOST = -1_000, 1_000


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


def chain(values, turns):
    """One node a level; each turn, 1 for left and 2 for right, leads on to the next."""
    root = node = [values[0], None, None]
    for value, side in zip(values[1:], turns, strict=True):
        node[side] = [value, None, None]
        node = node[side]
    return level_order(root)


def random_garden(rng, size, low, high):
    values = [rng.randint(low, high) for _ in range(size)]
    return grown(values, [rng.randrange(9_999) for _ in range(size)])


def corpus(rng):
    """Gardens of up to 40 pavilions: mixed, mostly losses, only losses, few different ratings."""
    for size in [1, 2, 3, 4, 5, 6, 8, 12] * 13:
        low, high = rng.choice([(-9, 9), (-9, 3), (-9, -1), (-2, 2), (0, 5), (LEAST, MOST)])
        yield (random_garden(rng, size, low, high),)
    for size in [7, 10, 15, 25, 40] * 12:
        yield (random_garden(rng, size, *rng.choice([(-10, 10), (-12, 5), (LEAST, MOST)])),)
    for size in [4, 9, 16] * 5:
        values = [rng.randint(-6, 6) for _ in range(size)]
        yield (chain(values, [rng.choice([1, 2]) for _ in values[1:]]),)


def test_frozen_corpus(frozen):
    frozen()


@pytest.mark.deep
def test_every_small_garden_of_three_ratings(agree):
    agree.all(
        (labelled(level_order(shape), ratings),)
        for size in (1, 2, 3, 4)
        for shape in shapes(size)
        for ratings in product((-2, 1, 3), repeat=size)
    )


@pytest.mark.deep
def test_every_shape_of_five_with_two_ratings(agree):
    agree.all(
        (labelled(level_order(shape), ratings),)
        for shape in shapes(5)
        for ratings in product((-1, 2), repeat=5)
    )


@pytest.mark.deep
def test_a_loss_at_every_place_of_every_shape(agree):
    """Ratings that make every subset of pavilions have a sum of its own."""
    powers = (1, 2, 4, 8, 16, 32)
    agree.all(
        (labelled(level_order(shape), [*powers[:place], -loss, *powers[place + 1 :]]),)
        for shape in shapes(6)
        for place in range(6)
        for loss in (3, 20)
    )


def test_one_pavilion(agree):
    for rating in (0, 5, -5, LEAST, MOST):
        agree([rating])


def test_two_pavilions(agree):
    for one, other in product((-3, -1, 0, 2), repeat=2):
        agree([one, other])
        agree([one, None, other])


def test_all_ratings_negative(agree):
    agree([-3, -2, -1])
    agree([-1, -2, -3])
    agree([-5, -4, -9, -3, -8])
    agree([LEAST, LEAST, LEAST])
    agree([LEAST, None, -999])


def test_ratings_of_zero(agree):
    agree([0, 0, 0])
    agree([-1, 0, -1])
    agree([0, -1, -1])
    agree([-2, 0, None, -3])
    agree([0, 5, 0, None, 4])


def test_best_walk_bends_below_the_entrance(agree):
    agree([-9, 6, 5, 3, 1])
    agree([1, -20, 2, 9, 8])
    agree([5, -100, 4, None, 20, None, None, 10, 15])


def test_a_bent_walk_does_not_go_on(agree):
    agree([10, 2, 10, None, None, 20, 1])
    agree([1, 2, 3, 4, 5, 6, 7])
    agree([4, 3, None, 5, 6, 9, None, None, 9])


def test_a_loss_worth_crossing(agree):
    agree([2, 7, -3, None, 4, 8])
    agree([-1, 10, 10])
    agree([-20, 10, 10])
    agree([-10, 10, 10])
    agree([10, -3, None, None, 5, -1, None, 2])


def test_a_loss_at_the_end_is_left_out(agree):
    agree([10, -3, 8, None, None, -1, -2])
    agree([5, 4, -1, -7, None, None, 1])
    agree([3, -1, -2])


def test_gains_on_one_side_only(agree):
    agree([1, 2, None, 3, None, 4])
    agree([1, None, 2, None, 3, None, 4])
    agree([1, None, 2, 3, None, None, 4])
    agree([-1, 2, None, -3, None, 4])


def test_two_walks_of_equal_value(agree):
    agree([0, 5, 5])
    agree([-10, 5, 5])
    agree([-5, 5, 5, 5, 5, 5, 5])


def test_ratings_at_the_limits(agree):
    agree([MOST, LEAST, MOST])
    agree([LEAST, MOST, MOST])
    agree([MOST, LEAST, None, MOST])
    agree([MOST] * 31)
    agree([LEAST] * 31)


def test_a_second_call_starts_afresh(agree):
    agree([9, 9, 9])
    agree([-3])
    agree([1, 2, -3])
    agree([1, 2, -3])


@pytest.mark.deep
def test_medium_gardens(agree):
    rng = random.Random(13)
    for size in (50, 100, 200, 300):
        for low, high in ((-10, 10), (-30, 10), (-5, 40), (LEAST, MOST), (LEAST, -1)):
            agree(random_garden(rng, size, low, high))


@pytest.mark.deep
def test_longest_paths(agree):
    rng = random.Random(14)
    ratings = [rng.choice([-7, -3, 2, 8]) for _ in range(10_000)]
    for turns in ([1] * 9_999, [rng.choice([1, 2]) for _ in range(9_999)]):
        agree(chain(ratings, turns))
    agree(chain([MOST] * 10_000, [1, 2] * 4_999 + [1]))
    agree(chain([LEAST] * 9_999 + [LEAST + 1], [2] * 9_999))


@pytest.mark.deep
def test_largest_garden(agree):
    agree(random_garden(random.Random(15), 10_000, LEAST, MOST))


@pytest.mark.deep
@given(
    st.lists(st.integers(-6, 6), min_size=1, max_size=14),
    st.lists(st.integers(0, 50), min_size=14, max_size=14),
)
def test_any_small_garden(agree, ratings, choices):
    agree(grown(ratings, choices))


@pytest.mark.deep
@given(
    st.lists(st.integers(LEAST, MOST), min_size=20, max_size=60),
    st.randoms(use_true_random=False),
)
def test_any_larger_garden(agree, ratings, rng):
    agree(grown(ratings, [rng.randrange(999) for _ in ratings]))


def long_path(size, rng):
    """One long winding path of small gains and losses, so that every stretch matters."""
    ratings = [rng.randint(-90, 100) for _ in range(size)]
    return (chain(ratings, [rng.choice([1, 2]) for _ in range(size - 1)]),)


@pytest.mark.efficiency
def test_long_path(race):
    race(long_path, size=10_000)
