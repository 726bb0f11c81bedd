"""Threads with ties, gaps and emptiness: all small families of threads, then wide and long ones."""

import random
from itertools import combinations_with_replacement, permutations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

LIMIT = 10_000


def thread(rng, length, spread):
    return sorted(rng.randint(-spread, spread) for _ in range(length))


def dealt(rng, count, beads, spread):
    """Beads dealt out to threads at random, so that neighbours in size sit on different ones."""
    threads = [[] for _ in range(count)]
    for size in thread(rng, beads, spread):
        rng.choice(threads).append(size)
    return threads


def corpus(rng):
    """None to nine threads with many ties, some of them empty; a few with many threads."""
    for count in [1, 2, 3, 4, 5, 7, 9] * 16:
        spread = rng.choice([0, 1, 3, 20, LIMIT])
        yield ([thread(rng, rng.choice([0, 1, 1, 2, 3, 6]), spread) for _ in range(count)],)
    for count in [2, 3, 5, 8] * 10:
        yield (dealt(rng, count, rng.randint(0, 20), rng.choice([2, 9, 99])),)
    for count in [16, 17, 31, 33, 50]:
        yield ([thread(rng, rng.randint(0, 2), 30) for _ in range(count)],)


def test_frozen_corpus(frozen):
    frozen()


def test_no_threads_or_no_beads(agree):
    agree([])
    agree([[]])
    agree([[], []])
    agree([[], [], []])


def test_one_thread(agree):
    agree([[0]])
    agree([[1, 2, 2, 5]])
    agree([[-3, -3, -3]])


def test_empty_threads_among_others(agree):
    agree([[], [1]])
    agree([[1], []])
    agree([[], [1, 4], [], [2], []])
    agree([[], [], [3], []])


def test_zero_is_a_size(agree):
    agree([[0], [0]])
    agree([[0, 0, 1], [-1, 0]])
    agree([[0], [], [-2, 0]])


def test_equal_sizes(agree):
    agree([[5, 5], [5], [5, 5, 5]])
    agree([[1, 2, 3], [1, 2, 3], [1, 2, 3]])
    agree([[1, 1, 2], [1, 2, 2]])
    agree([[4], [4]])


def test_threads_one_behind_the_other(agree):
    agree([[1, 2], [3, 4], [5, 6]])
    agree([[5, 6], [3, 4], [1, 2]])
    agree([[3, 4], [1, 2]])
    agree([[1, 9], [2, 8], [3, 7], [4, 6], [5]])


def test_one_long_and_many_short(agree):
    agree([list(range(0, 60, 2)), [1], [], [31], [59], [-1], [60]])
    agree([[7], list(range(15)), [7], [7, 7]])


def test_odd_and_even_numbers_of_threads(agree):
    for count in range(1, 18):
        agree([[place, 20 - place] for place in range(min(count, 11))] + [[9]] * (count - 11))


def test_sizes_at_the_limits(agree):
    agree([[LIMIT], [-LIMIT]])
    agree([[-LIMIT, LIMIT], [-LIMIT, 0, LIMIT], [LIMIT]])


def test_one_two_and_three_figures(agree):
    agree([[9, 10], [2, 100], [-10, -9]])


def test_a_second_call_starts_afresh(agree):
    agree([[1, 2], [3]])
    agree([])
    agree([[4], [0]])


@pytest.mark.deep
def test_every_three_short_threads(agree):
    short = [
        list(sizes)
        for length in range(3)
        for sizes in combinations_with_replacement((0, 1), length)
    ]
    agree.all((list(three),) for three in product(short, repeat=3))
    long = [list(sizes) for sizes in combinations_with_replacement((-1, 0, 2), 3)]
    agree.all((list(two),) for two in product(long, repeat=2))


@pytest.mark.deep
def test_every_order_of_threads(agree):
    agree.all((list(order),) for order in permutations([[], [3], [1, 4], [2, 2], [0, 9]]))


@pytest.mark.deep
def test_medium_families(agree):
    rng = random.Random(19)
    for count, beads in ((2, 300), (10, 300), (100, 300), (300, 300), (300, 40)):
        for spread in (3, 100, LIMIT):
            agree(dealt(rng, count, beads, spread))


@pytest.mark.deep
def test_widest_family(agree):
    """As many threads as there are beads, in falling order."""
    agree([[size] for size in range(5_000, -5_000, -1)])
    agree([[]] * 9_999 + [[1, 2]])


@pytest.mark.deep
def test_longest_threads(agree):
    rng = random.Random(20)
    agree([thread(rng, 500, spread) for spread in (5, 100, LIMIT, LIMIT, 0)])
    agree([list(range(first, first + 500)) for first in range(0, 10_000, 500)])


@pytest.mark.deep
@pytest.mark.parametrize("length", [1, 25, 64, 128, 129, 256, 257, 500])
def test_hundreds_and_thousands_of_equal_beads(agree, length):
    threads = LIMIT // 500
    agree([[-3] * length for _ in range(threads)])
    agree([[-LIMIT] * length, [0] * length, [0], [LIMIT] * length])


@pytest.mark.deep
@given(st.lists(st.lists(st.integers(-4, 4), max_size=5).map(sorted), max_size=7))
def test_any_small_family(agree, lists):
    agree(lists)


@pytest.mark.deep
@given(st.lists(st.integers(-LIMIT, LIMIT), max_size=40), st.data())
def test_any_beads_dealt_out(agree, sizes, data):
    count = data.draw(st.integers(1, 12))
    places = data.draw(
        st.lists(st.integers(0, count - 1), min_size=len(sizes), max_size=len(sizes))
    )
    threads = [[] for _ in range(count)]
    for size, place in zip(sorted(sizes), places, strict=True):
        threads[place].append(size)
    agree(threads)


def many_short_threads(size, rng):
    """One bead on each thread, and hardly any smaller than those before: each walk is long."""
    threads = [[place + rng.randint(-9, 9)] for place in range(-size // 2, size // 2)]
    return (threads,)


@pytest.mark.efficiency
def test_many_short_threads(race):
    race(many_short_threads, size=9_900)
