"""All tiny sets of pairs, then planted orders and planted cycles; the checker decides."""

from itertools import chain, combinations
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st


def every_choice(num_courses, most):
    """All sets of at most ``most`` pairs, in a fixed order."""
    pairs = [[a, b] for a in range(num_courses) for b in range(num_courses) if a != b]
    sets = chain.from_iterable(combinations(pairs, size) for size in range(most + 1))
    return ((num_courses, [list(pair) for pair in chosen]) for chosen in sets)


def possible(rng, num_courses, count):
    """At most ``count`` pairs that respect a hidden order; many draws give nearly every pair."""
    order = rng.sample(range(num_courses), num_courses)
    pairs = set()
    for _ in range(count):
        first, then = sorted(rng.sample(range(num_courses), 2))
        pairs.add((order[then], order[first]))
    return shuffled(rng, pairs)


def shuffled(rng, pairs):
    pairs = sorted(pairs)
    return [list(pair) for pair in rng.sample(pairs, len(pairs))]


def with_cycle(rng, num_courses, count, length):
    """Pairs that respect an order, except for a cycle through ``length`` of the steps."""
    pairs = {tuple(pair) for pair in possible(rng, num_courses, count)}
    ring = rng.sample(range(num_courses), length)
    pairs.update(zip(ring, ring[1:] + ring[:1], strict=True))
    return shuffled(rng, pairs)


def corpus(rng):
    """Sparse and dense, possible and just impossible, with steps that no pair mentions."""
    for size in [3, 4, 5, 6, 8, 12] * 12:
        yield size, possible(rng, size, rng.choice([size // 2, size, 2 * size, size**3]))
    for size in [3, 4, 5, 6, 8, 12] * 8:
        count = rng.choice([0, size // 2, size, size**3])
        yield size, with_cycle(rng, size, count, rng.randint(2, min(size, 5)))
    for _ in range(8):
        yield 40, possible(rng, 40, 70)
        yield 40, with_cycle(rng, 40, 30, rng.randint(2, 20))


def test_frozen_corpus(frozen):
    frozen()


@pytest.mark.deep
@pytest.mark.parametrize(("num_courses", "most"), [(1, 0), (2, 2), (3, 6), (4, 3)])
def test_every_choice_of_pairs(agree, num_courses, most):
    agree.all(every_choice(num_courses, most))


def test_one_step(agree):
    agree(1, [])


def test_no_pairs(agree):
    agree(5, [])


def test_steps_in_no_pair(agree):
    agree(6, [[4, 2]])
    agree(5, [[0, 1]])
    agree(5, [[3, 0], [1, 3]])


def test_two_steps_wait_for_each_other(agree):
    agree(2, [[0, 1], [1, 0]])
    agree(5, [[3, 4], [4, 3]])


def test_several_ways_to_one_step(agree):
    """No cycle, although two paths meet."""
    agree(4, [[1, 0], [2, 0], [3, 1], [3, 2]])
    agree(4, [[2, 3], [1, 3], [0, 2], [0, 1]])
    agree(5, [[4, 0], [4, 1], [4, 2], [4, 3]])
    agree(3, [[1, 0], [2, 1], [2, 0]])


def test_a_short_and_a_long_way(agree):
    """The long way counts."""
    agree(5, [[4, 0], [1, 0], [2, 1], [3, 2], [4, 3]])
    agree(5, [[0, 4], [3, 4], [2, 3], [1, 2], [0, 1]])


def test_cycle_that_leads_nowhere(agree):
    agree(5, [[1, 0], [2, 1], [3, 2], [4, 3], [3, 4]])


def test_cycle_that_everything_waits_for(agree):
    agree(5, [[0, 1], [1, 0], [2, 1], [3, 2], [4, 3]])


def test_cycle_apart_from_the_rest(agree):
    agree(6, [[1, 0], [2, 1], [4, 3], [5, 4], [3, 5]])


def test_cycle_through_all(agree):
    agree(6, [[step, (step + 1) % 6] for step in range(6)])


def test_chains_in_both_directions(agree):
    agree(60, [[step, step + 1] for step in range(59)])
    agree(60, [[step + 1, step] for step in range(59)])
    agree(60, [[step + 1, step] for step in reversed(range(59))])
    agree(60, [[step, step + 1] for step in reversed(range(59))])


@pytest.mark.deep
def test_every_two_steps_are_in_a_pair(agree):
    """As many pairs as an order allows, and then one more."""
    pairs = [[a, b] for a in range(40) for b in range(a)]
    agree(40, pairs)
    agree(40, [[b, a] for a, b in pairs])
    agree(40, [*pairs, [17, 30]])


def test_every_pair_there_is(agree):
    agree(6, [[a, b] for a in range(6) for b in range(6) if a != b])


@pytest.mark.deep
def test_longest_chain(agree):
    """A recursion goes as deep as there are steps."""
    agree(2_000, [[step, step + 1] for step in range(1_999)])


@pytest.mark.deep
def test_one_step_before_or_after_many(agree):
    """Needs, and steps set free at once, in numbers where counters of few digits start again."""
    for count in (127, 128, 255, 256, 257, 1_024, 1_999):
        agree(count + 1, [[0, step] for step in range(1, count + 1)])
        agree(count + 1, [[step, count] for step in range(count)])


@pytest.mark.deep
def test_longest_cycle(agree):
    ring = [[step, (step + 1) % 2_000] for step in range(2_000)]
    agree(2_000, ring)
    agree(2_000, [*ring[:-1], [1_999, 500]])


def test_a_second_plan_starts_afresh(agree):
    agree(3, [[0, 1], [1, 2]])
    agree(3, [[2, 1], [1, 0]])
    agree(3, [])
    agree(2, [[0, 1], [1, 0]])
    agree(2, [[0, 1]])


@pytest.mark.deep
@pytest.mark.parametrize("seed", range(4))
def test_a_medium_plan(agree, seed):
    rng = Random(seed)
    agree(150, possible(rng, 150, 500))
    agree(150, with_cycle(rng, 150, 200, 2 + 20 * seed))


@pytest.mark.deep
@given(st.integers(2, 12), st.integers(0, 30), st.integers(0, 10**6))
def test_any_possible_plan(agree, num_courses, count, seed):
    agree(num_courses, possible(Random(seed), num_courses, count))


@pytest.mark.deep
@given(st.integers(2, 12), st.lists(st.tuples(st.integers(0, 11), st.integers(0, 11)), max_size=20))
def test_any_pairs(agree, num_courses, pairs):
    """Mostly impossible once there are many pairs."""
    different = dict.fromkeys((a % num_courses, b % num_courses) for a, b in pairs)
    agree(num_courses, [[a, b] for a, b in different if a != b])


def tangled_chain(size, rng):
    """Only one step is ready at any time, and numbers tell nothing about the order."""
    order = rng.sample(range(size), size)
    pairs = set(zip(order[1:], order, strict=False))
    while len(pairs) < 15 * size:
        first, then = sorted(rng.sample(range(size), 2))
        pairs.add((order[then], order[first]))
    return size, shuffled(rng, pairs)


@pytest.mark.efficiency
def test_tangled_chain(race):
    race(tangled_chain, size=2_000)
