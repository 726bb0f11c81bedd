"""Chains, nests and near misses, shuffled; every small set of stretches is tried in all orders."""

import random
from itertools import combinations_with_replacement, permutations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

LAST = 10_000


def dives(*stretches):
    """Fresh lists, since a solution may change them."""
    return [list(stretch) for stretch in stretches]


def chain(rng, start, links):
    """Stretches of which each begins within the one before, or where it ends, or one mark later."""
    made, reach = [], start
    for _ in range(links):
        begin = max(0, reach + rng.choice([-2, -1, 0, 0, 1]))
        made.append([begin, begin + rng.randint(0, 4)])
        reach = max(reach, made[-1][1])
    return made


def nest(rng, start, depth):
    """A long stretch with shorter ones inside it."""
    length = 4 * depth
    inner = [sorted(rng.randint(start, start + length) for _ in range(2)) for _ in range(depth)]
    return [[start, start + length], *inner]


def shuffled(rng, stretches):
    return rng.sample(stretches, len(stretches))


def corpus(rng):
    """Random short stretches, chains with and without gaps, nests; some in order, most shuffled."""
    for size in [1, 2, 3, 4, 5, 7, 9] * 10:
        marks = rng.choice([5, 12, 30, 110])
        made = [sorted(rng.randint(0, marks) for _ in range(2)) for _ in range(size)]
        yield (made,)
    for _ in range(60):
        made = chain(rng, rng.randint(0, 9), rng.randint(2, 8))
        made += nest(rng, rng.randint(0, 60), rng.randint(1, 4)) if rng.random() < 0.5 else []
        yield (rng.choice([sorted(made), shuffled(rng, made), shuffled(rng, made)]),)
    for _ in range(20):
        made = [[mark, mark + rng.randint(0, 3)] for mark in rng.sample(range(0, 300, 3), 20)]
        yield (made,)


def test_frozen_corpus(frozen):
    frozen()


@pytest.mark.deep
def test_every_pair_and_triple_of_stretches(agree):
    stretches = list(combinations_with_replacement(range(5), 2))
    agree.all(([list(one), list(other)],) for one, other in product(stretches, repeat=2))
    agree.all((dives(*three),) for three in product(stretches[::2], repeat=3))


@pytest.mark.deep
def test_every_order_of_five(agree):
    agree.all((dives(*five),) for five in permutations([(0, 9), (1, 2), (9, 9), (10, 12), (4, 5)]))
    agree.all((dives(*five),) for five in permutations([(1, 3), (3, 4), (4, 8), (6, 7), (9, 11)]))


def test_one_stretch(agree):
    agree([[3, 8]])
    agree([[0, 0]])
    agree([[0, LAST]])


def test_touching_stretches(agree):
    agree([[2, 5], [5, 9]])
    agree([[5, 9], [2, 5]])
    agree([[1, 2], [2, 3], [3, 4], [4, 5]])


def test_neighbouring_metres_do_not_touch(agree):
    agree([[2, 5], [6, 9]])
    agree([[6, 9], [2, 5]])
    agree([[0, 0], [1, 1], [2, 2]])


def test_a_stretch_within_another(agree):
    agree([[1, 10], [2, 3]])
    agree([[2, 3], [1, 10]])
    agree([[1, 10], [2, 3], [5, 12]])
    agree([[0, 9], [1, 2], [4, 5], [8, 8], [10, 10]])


def test_the_same_start_or_end(agree):
    agree([[1, 4], [1, 9], [1, 1], [1, 6]])
    agree([[3, 9], [1, 9], [9, 9], [8, 9]])


def test_equal_stretches(agree):
    agree([[4, 6], [4, 6], [4, 6]])
    agree([[7, 7], [7, 7]])


def test_a_long_one_joins_many(agree):
    agree([[1, 2], [4, 5], [7, 8], [10, 11], [0, 20]])
    agree([[1, 2], [4, 5], [7, 8], [10, 11], [2, 10]])
    agree([[0, 1], [10, 11], [5, 6], [1, 5]])


def test_metre_zero(agree):
    agree([[0, 0], [0, 3]])
    agree([[5, 6], [0, 2]])
    agree([[0, 0], [2, 2]])


def test_one_two_and_three_figures(agree):
    agree([[9, 10], [100, 101], [10, 12], [2, 3]])
    agree([[99, 100], [1000, 1001], [100, 999]])


def test_at_the_limits(agree):
    agree([[LAST, LAST], [0, LAST - 1]])
    agree([[LAST, LAST], [0, LAST]])
    agree([[0, 1], [LAST - 1, LAST]])


def test_a_second_call_starts_afresh(agree):
    agree([[1, 5], [7, 9]])
    agree([[5, 7]])
    agree([[20, 30], [0, 2]])


@pytest.mark.deep
def test_medium_surveys(agree):
    rng = random.Random(17)
    for size, longest in ((60, 5), (100, 40), (200, 60), (300, 2)):
        starts = [rng.randint(0, 9_000) for _ in range(size)]
        agree([[start, start + rng.randint(0, longest)] for start in starts])
    parts = [chain(rng, 60 * part, 12) + nest(rng, 60 * part + 40, 3) for part in range(12)]
    for _ in range(4):
        agree(shuffled(rng, [stretch for part in parts for stretch in part]))


@pytest.mark.deep
def test_one_long_chain(agree):
    links = [[mark, mark + 1] for mark in range(1_000)]
    agree(links)
    agree(links[::-1])
    agree(links[::2] + links[1::2])
    agree(links[:500] + links[501:])


@pytest.mark.deep
def test_longest_surveys(agree):
    """As many dives as there can be: all joined, all equal, all apart, one that joins them all."""
    rng = random.Random(31)
    links = [[mark, mark + 1] for mark in range(LAST)]
    points = [[mark, mark] for mark in range(1, LAST)]
    rng.shuffle(links)
    rng.shuffle(points)
    agree(links)
    agree([[5, 8] for _ in range(LAST)])
    agree(points)
    agree([*points, [0, LAST]])


@pytest.mark.deep
@given(
    st.lists(st.tuples(st.integers(0, 20), st.integers(0, 6)), min_size=1, max_size=10),
)
def test_any_few_stretches(agree, stretches):
    agree([[start, start + length] for start, length in stretches])


@pytest.mark.deep
@given(st.sets(st.integers(0, 40), min_size=2, max_size=20), st.randoms(use_true_random=False))
def test_disjoint_stretches_cut_in_pieces(agree, marks, rng):
    """Pieces of disjoint stretches, cut at one mark or with a gap, in any order."""
    ends = sorted(marks)
    made = []
    for start, end in zip(ends[::2], ends[1::2], strict=False):
        cut = rng.randint(start, end)
        made += [[start, cut], [min(end, cut + rng.randint(0, 1)), end]]
    agree(shuffled(rng, made))


def many_short_stretches(size, rng):
    """Thousands of stretches stay apart, and each was photographed about three times."""
    made = []
    for _ in range(size):
        start = 3 * rng.randrange(LAST // 3)
        made.append([start, start + rng.randint(0, 1)])
    return (made,)


@pytest.mark.efficiency
def test_many_short_stretches(race):
    race(many_short_stretches, size=10_000)
