"""Call scripts on desks: all short ones up to renaming of keys, and longer ones full of reuse."""

from collections import OrderedDict
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st


def desk(capacity, *operations):
    """A script on one new desk; a pair is a put, a bare number a get."""
    calls = [["put", *call] if isinstance(call, tuple) else ["get", call] for call in operations]
    return [["LRUCache", capacity], *calls]


def walks(length, keys):
    """Every sequence of that many puts and gets in which new keys appear as 0, 1, 2, ...

    Values count up from 0, so that each is known apart. A first get of each new key, which
    asks for a key never stored, is part of it.
    """
    unfinished = [((), 0)]
    for step in range(length):
        unfinished = [
            ((*calls, call), max(known, key + 1))
            for calls, known in unfinished
            for key in range(min(known + 1, keys))
            for call in ((key, step), key)
        ]
    return [calls for calls, _ in unfinished]


def random_walk(rng, length, keys, reading):
    """Puts and gets of few keys; values repeat now and then and are often 0."""
    return [
        rng.choice(keys) if rng.random() < reading else (rng.choice(keys), rng.randint(0, 6))
        for _ in range(length)
    ]


def corpus(rng):
    """Key sets a little larger than the desk, so that hits, misses and evictions all happen."""
    for capacity in [1, 2, 3, 4, 5] * 30:
        keys = rng.sample(range(12), capacity + rng.randint(1, 3))
        calls = random_walk(rng, rng.choice([8, 14, 25]), keys, rng.choice([0.3, 0.5, 0.7]))
        yield desk(capacity, *calls, *keys)
    for _ in range(20):
        keys = [0, 1, 9_999, 10_000, *rng.sample(range(2, 9_999), 6)]
        calls = random_walk(rng, 60, keys, 0.5)
        yield desk(rng.randint(6, 9), *calls, (10_000, 100_000), *keys)


def test_frozen_corpus(frozen):
    frozen()


@pytest.mark.deep
def test_every_short_walk(agree):
    """Afterwards every key is asked for, so that the contents are seen whole."""
    agree.all(desk(capacity, *calls, 0, 1, 2) for capacity in (1, 2) for calls in walks(4, keys=3))


@pytest.mark.deep
def test_every_way_to_use_three_charts_before_a_fourth(agree):
    """Puts 0, 1, 2 on a desk for three, any three calls, then two evictions."""
    start = ((0, 10), (1, 11), (2, 12))
    calls = [*((key, 20 + key) for key in range(3)), *range(3), 9]
    agree.all(
        desk(3, *start, first, second, third, (3, 30), (4, 40), *range(5))
        for first in calls
        for second in calls
        for third in calls
    )


def test_nothing_stored_yet(agree):
    agree(desk(1, 0))
    agree(desk(3, 5, 10_000, 0))


def test_room_for_one(agree):
    agree(desk(1, (2, 1), 2, (3, 2), 2, 3, (3, 4), 3, (2, 5), 3, 2))


def test_key_zero_and_value_zero(agree):
    agree(desk(2, (0, 0), 0, (1, 0), 1, 0, (2, 7), 1, 0, 2))


def test_the_outermost_keys_do_not_meet(agree):
    agree(desk(2, (0, 1), 10_000, (10_000, 2), 0, 10_000, 9_999, 1))


def test_reading_counts_as_use(agree):
    agree(desk(3, (1, 1), (2, 2), (3, 3), 1, (4, 4), 2, 1, 3, 4))


def test_writing_again_counts_as_use_and_sends_nothing_away(agree):
    agree(desk(2, (1, 1), (2, 2), (1, 10), 2, 1, (2, 20), (1, 30), (3, 3), 2, 1, 3))


def test_writing_the_same_value_again_counts_as_use(agree):
    agree(desk(2, (1, 5), (2, 5), (1, 5), (3, 5), 1, 2, 3))


def test_a_missing_chart_is_not_remembered(agree):
    agree(desk(2, (1, 1), (2, 2), 3, 3, 4, 1, 2, (5, 5), 3, 1, 2, 5))


def test_an_evicted_chart_comes_back(agree):
    agree(desk(2, (1, 1), (2, 2), (3, 3), 1, (1, 9), 2, 1, 3, (2, 8), 3, 1, 2))


def test_newest_and_oldest_used_in_turn(agree):
    agree(desk(3, (1, 1), (2, 2), (3, 3), 3, 3, 1, 1, 3, 1, (4, 4), 2, 3, 1, 4))


def test_many_uses_of_one_chart_do_not_protect_it_for_ever(agree):
    agree(desk(2, (1, 1), *[1] * 300, (2, 2), (3, 3), 1, 2, 3))


def test_two_desks_at_once(agree):
    agree(
        [
            ["LRUCache", 1],
            ["LRUCache", 2],
            ["put@0", 1, 5],
            ["put@1", 1, 6],
            ["put@1", 2, 7],
            ["get@0", 1],
            ["get@1", 1],
            ["put@0", 3, 8],
            ["get@1", 3],
            ["get@1", 2],
            ["get@0", 1],
            ["get@0", 3],
        ]
    )


@pytest.mark.deep
def test_full_turnover_of_a_wide_desk(agree):
    """Every chart leaves once, after a hundred readings have shuffled the order."""
    filled = [(key, key + 1) for key in range(150)]
    readings = [(key * 67) % 150 for key in range(100)]
    fresh = [call for key in range(150, 300) for call in ((key, 7), (key * 31) % 300)]
    agree(desk(150, *filled, *readings, *fresh, *range(300)))


CALLS = st.lists(
    st.one_of(st.integers(0, 8), st.tuples(st.integers(0, 8), st.integers(0, 5))), max_size=60
)


@pytest.mark.deep
@given(st.integers(1, 6), CALLS)
def test_any_calls(agree, capacity, calls):
    agree(desk(capacity, *calls, *range(9)))


@pytest.mark.deep
@given(st.integers(20, 80), st.integers(0, 10**6))
def test_a_medium_desk(agree, capacity, seed):
    """Four in five calls reuse a chart that is likely to lie there."""
    keys = range(capacity + capacity // 4 + 1)
    agree(desk(capacity, *random_walk(Random(seed), 6 * capacity, keys, 0.5), *keys))


def busy_desk(size, rng):
    """A full desk: charts that lie there are read all over, every eighth call brings a new one."""
    capacity = size // 10
    lying = OrderedDict.fromkeys(range(capacity))
    calls = [(key, rng.randint(0, 100_000)) for key in lying]
    for step in range(size - capacity):
        newcomer = step % 8 == 0
        key = rng.randrange(10_001)
        while (key in lying) == newcomer:
            key = rng.randrange(10_001)
        calls.append((key, step) if newcomer else key)
        lying[key] = None
        lying.move_to_end(key)
        if newcomer:
            lying.popitem(last=False)
    return desk(capacity, *calls)


@pytest.mark.efficiency
def test_busy_desk(race):
    race(busy_desk, size=30_000)
