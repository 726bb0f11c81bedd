"""Call scripts on meters; medians of integers end in .0 or .5, so answers are compared exactly."""

from itertools import product
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

NEW = ["MedianFinder"]
LIMIT = 10**5


def asked_each_time(readings, times=1):
    """The median is asked for after every reading, ``times`` in a row."""
    question = [["findMedian"]] * times
    return [NEW, *(call for reading in readings for call in (["addNum", reading], *question))]


def asked_at_the_end(readings):
    return [NEW, *(["addNum", reading] for reading in readings), ["findMedian"], ["findMedian"]]


def asked_now_and_then(readings, rng):
    script = [NEW]
    for reading in readings:
        script.append(["addNum", reading])
        script += [["findMedian"]] * rng.choice([0, 0, 1, 2])
    return [*script, ["findMedian"]]


def orders(rng, size, spread):
    """Readings in the orders that unbalance halves: runs up and down, in and out, in blocks."""
    rising = sorted(rng.randint(-spread, spread) for _ in range(size))
    shuffled = rng.sample(rising, size)
    inwards = [rising[i // 2] if i % 2 else rising[-1 - i // 2] for i in range(size)]
    cut = rng.randrange(size)
    return [rising, rising[::-1], shuffled, inwards, inwards[::-1], rising[cut:] + rising[:cut]]


def corpus(rng):
    """Every order of readings, with many ties or with none, asked in different rhythms."""
    for size in [2, 3, 4, 5, 8, 13, 20, 33]:
        for spread in (1, 4, 1000):
            for readings in orders(rng, size, spread):
                yield asked_now_and_then(readings, rng)
    for readings in orders(rng, 12, LIMIT):
        yield asked_each_time([LIMIT, *readings, -LIMIT, LIMIT, -LIMIT])


def test_frozen_corpus(frozen):
    frozen()


@pytest.mark.deep
def test_every_short_stream(agree):
    agree.all(asked_each_time(readings) for readings in product((-3, 0, 1), repeat=5))
    agree.all(asked_each_time(readings) for readings in product((-1, 2, 5, 6), repeat=4))


@pytest.mark.deep
def test_every_short_stream_asked_at_the_end(agree):
    agree.all(
        asked_at_the_end(readings)
        for size in range(1, 5)
        for readings in product((-2, -1, 0, 3), repeat=size)
    )


def test_one_reading(agree):
    agree(asked_each_time([7]))
    agree(asked_each_time([0]))


def test_two_readings_with_a_half_between(agree):
    agree(asked_each_time([2, 5]))
    agree(asked_each_time([-2, -5]))
    agree(asked_each_time([0, -1]))
    agree(asked_each_time([0, 1]))


def test_questions_change_nothing(agree):
    agree(asked_each_time([5, 3, 8, 1, 9, 2], times=4))


def test_equal_readings_each_count(agree):
    agree(asked_each_time([4, 4, 4, 1, 9, 9, 9, 9, 4]))
    agree(asked_each_time([0, 0, 0, 0]))


def test_hundreds_of_equal_readings(agree):
    """As many as a counter of seven, eight or ten bits takes for none."""
    for count in (128, 256, 1_024):
        agree(asked_at_the_end([5] * count + [7]))
        agree(asked_at_the_end([-2] * count + [5] * count + [5]))


def test_all_below_then_all_above(agree):
    agree(asked_each_time([*range(-1, -20, -1), *range(1, 40)]))


def test_values_at_the_limits(agree):
    agree(asked_each_time([LIMIT, LIMIT, -LIMIT, LIMIT - 1, -LIMIT, 1 - LIMIT]))
    agree(asked_each_time([-LIMIT, 1 - LIMIT]))


def test_two_meters_at_once(agree):
    agree(
        [
            NEW,
            NEW,
            ["addNum@0", 10],
            ["addNum@1", -4],
            ["findMedian@0"],
            ["findMedian@1"],
            ["addNum@0", 20],
            ["addNum@1", -5],
            ["addNum@1", 30],
            ["findMedian@0"],
            ["findMedian@1"],
        ]
    )


@pytest.mark.deep
def test_as_many_readings_as_one_meter_gets(agree):
    """The outermost readings come late, so a memory with room for fewer misses them."""
    agree(asked_at_the_end([*range(-9_999, 0), *range(19_999)]))


@pytest.mark.deep
@pytest.mark.parametrize("spread", [2, 40, LIMIT])
def test_a_long_stream_in_any_order(agree, spread):
    agree.all(asked_each_time(readings) for readings in orders(Random(spread), 260, spread))


READINGS = st.lists(
    st.one_of(st.integers(-4, 4), st.integers(-LIMIT, LIMIT)), min_size=1, max_size=60
)


@pytest.mark.deep
@given(READINGS, st.integers(0, 2))
def test_any_stream(agree, readings, times):
    agree([*asked_each_time(readings, times), ["findMedian"]])


@pytest.mark.deep
@given(st.integers(100, 300), st.sampled_from([5, 300, LIMIT]), st.integers(0, 10**6))
def test_a_drifting_stream(agree, size, spread, seed):
    """The level moves away and comes back, so readings pile up on one side, then on the other."""
    rng = Random(seed)
    turn = rng.randrange(1, size)
    drift = [min(step, abs(2 * turn - step)) for step in range(size)]
    readings = [
        max(-LIMIT, min(LIMIT, 3 * level + rng.randint(-spread, spread))) for level in drift
    ]
    agree(asked_each_time(readings))


def steady_stream(size, rng):
    """A question after every reading."""
    return asked_each_time([rng.randint(-LIMIT, LIMIT) for _ in range(size // 2)])


@pytest.mark.efficiency
def test_steady_stream(race):
    race(steady_stream, size=30_000)
