"""The ends of the new closure fall before, on, in and behind the ends of the others."""

import random
from itertools import combinations, combinations_with_replacement

import pytest
from hypothesis import given
from hypothesis import strategies as st

LATEST = 100_000


def disjoint(rng, size, longest, widest):
    """Closures of 0 to ``longest`` minutes with gaps of 1 to ``widest``."""
    made, minute = [], rng.randint(0, widest)
    for _ in range(size):
        made.append([minute, minute + rng.randint(0, longest)])
        minute = made[-1][1] + rng.randint(1, widest)
    return made


def announced(rng, intervals):
    """A new closure with ends on, next to, or anywhere between the ends of the others."""
    minutes = [minute for closure in intervals for minute in closure] or [5]
    ends = [rng.choice(minutes) + rng.choice([-1, 0, 0, 1]) for _ in range(2)]
    if rng.random() < 0.3:
        ends[1] = ends[0] + rng.randint(0, 2)
    return sorted(max(0, end) for end in ends)


def corpus(rng):
    """Lists of up to twelve closures, dense and sparse, with new ones of every kind."""
    for size in [0, 1, 2, 3, 4, 5, 7, 12] * 16:
        made = disjoint(rng, size, rng.choice([0, 2, 9]), rng.choice([1, 3, 20]))
        yield made, announced(rng, made)
    for _ in range(20):
        made = disjoint(rng, rng.randint(2, 6), 9_000, 6_000)
        yield made, sorted(rng.randint(0, LATEST) for _ in range(2))


def test_frozen_corpus(frozen):
    frozen()


@pytest.mark.deep
def test_every_new_closure_among_few(agree):
    """Up to three closures on eight minutes, with every new one."""
    new_ones = list(combinations_with_replacement(range(8), 2))
    lists = [()]
    lists += [(one,) for one in combinations_with_replacement((1, 3, 6), 2)]
    lists += [
        ((a, b), (c, d))
        for a, c in combinations(range(1, 7), 2)
        for b in range(a, c)
        for d in {c, 6}
        if (a + b + c) % 2
    ]
    lists += [((0, 0), (2, 3), (5, 7)), ((1, 1), (3, 3), (5, 5)), ((0, 2), (3, 4), (6, 6))]
    agree.all(
        ([list(closure) for closure in closures], list(new))
        for closures in lists
        for new in new_ones
    )


def test_no_closures_yet(agree):
    agree([], [4, 9])
    agree([], [0, 0])


def test_before_all_others(agree):
    agree([[5, 8], [10, 12]], [1, 3])
    agree([[5, 8], [10, 12]], [0, 0])
    agree([[1, 1]], [0, 0])


def test_after_all_others(agree):
    agree([[5, 8], [10, 12]], [15, 20])
    agree([[5, 8], [10, 12]], [13, 13])
    agree([[0, 0]], [1, 1])


def test_between_two_others(agree):
    agree([[1, 2], [8, 9]], [4, 6])
    agree([[1, 2], [8, 9]], [3, 7])
    agree([[1, 2], [4, 5]], [3, 3])


def test_touches_one_side_or_both(agree):
    agree([[1, 3], [8, 9]], [3, 5])
    agree([[1, 3], [8, 9]], [5, 8])
    agree([[1, 3], [8, 9]], [3, 8])
    agree([[1, 3]], [3, 3])
    agree([[1, 3]], [0, 1])
    agree([[1, 3]], [1, 1])


def test_lies_within_one(agree):
    agree([[1, 9]], [3, 5])
    agree([[1, 9]], [1, 9])
    agree([[0, 1], [4, 20], [30, 31]], [5, 6])
    agree([[0, 1], [4, 20], [30, 31]], [4, 20])


def test_swallows_some_or_all(agree):
    agree([[2, 3], [5, 6], [8, 9]], [4, 7])
    agree([[2, 3], [5, 6], [8, 9]], [0, 20])
    agree([[2, 3], [5, 6], [8, 9]], [2, 9])
    agree([[2, 3], [5, 6], [8, 9], [20, 30]], [6, 21])


def test_reaches_further_than_the_last_it_meets(agree):
    agree([[2, 3], [5, 6]], [3, 10])
    agree([[2, 3], [5, 6]], [0, 5])
    agree([[2, 30], [40, 41]], [5, 10])


def test_single_minutes(agree):
    agree([[1, 1], [3, 3], [5, 5]], [2, 2])
    agree([[1, 1], [3, 3], [5, 5]], [3, 3])
    agree([[1, 1], [3, 3], [5, 5]], [1, 5])


def test_one_two_and_three_figures(agree):
    agree([[2, 3], [9, 10], [99, 100]], [20, 30])
    agree([[2, 3], [9, 10], [99, 100]], [10, 99])


def test_times_at_the_limits(agree):
    agree([[0, 0], [LATEST, LATEST]], [1, LATEST - 1])
    agree([[0, 0], [LATEST, LATEST]], [0, LATEST])
    agree([[1, LATEST]], [0, 0])
    agree([[0, LATEST - 1]], [LATEST, LATEST])


def test_a_second_call_starts_afresh(agree):
    agree([[1, 5]], [2, 8])
    agree([], [6, 7])
    agree([[1, 5]], [6, 7])


@pytest.mark.deep
def test_medium_lists(agree):
    rng = random.Random(21)
    for size in (60, 127, 128, 300):
        for longest, widest in ((0, 1), (5, 5), (100, 200)):
            made = disjoint(rng, size, longest, widest)
            for _ in range(3):
                agree(made, announced(rng, made))


@pytest.mark.deep
@pytest.mark.parametrize(
    "new",
    [[0, 1], [8, 9], [99_998, 99_999], [49_996, 50_003], [0, LATEST], [6, 99_993], [7, 99_992]],
)
def test_longest_list(agree, new):
    """In front, between, behind, all swallowed, and all but the outermost."""
    agree([[10 * place + 3, 10 * place + 6] for place in range(10_000)], new)


@pytest.mark.deep
@given(
    st.lists(st.tuples(st.integers(0, 4), st.integers(1, 4)), max_size=8),
    st.integers(0, 40),
    st.integers(0, 25),
)
def test_any_new_closure(agree, pieces, start, length):
    made, minute = [], 0
    for closed, opened in pieces:
        made.append([minute + opened, minute + opened + closed])
        minute = made[-1][1]
    agree(made, [start, start + length])


def long_list(size, rng):
    """The new closure swallows the second half but for the last one."""
    made = [
        [10 * place + rng.randint(0, 4), 10 * place + rng.randint(5, 9)] for place in range(size)
    ]
    return made, [made[size // 2][0] + 1, made[-1][0] - 1]


@pytest.mark.efficiency
def test_long_list(race):
    race(long_list, size=10_000)
