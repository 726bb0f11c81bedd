"""Who may see what is enumerated; stability cases use whole numbers, so that scores are exact."""

import random
from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.judge.suite import wrong

pytestmark = pytest.mark.filterwarnings("ignore::RuntimeWarning")


def arrays(rng, lead, queries, keys, width, note):
    """q, k and v of ordinary size."""
    generator = np.random.default_rng(rng.randrange(10**6))
    shapes = ((queries, width), (keys, width), (keys, note))
    return [np.round(generator.normal(0, 1.5, (*lead, *shape)), 3) for shape in shapes]


def mask(rng, lead, keys, share):
    return np.array([rng.random() < share for _ in range(int(np.prod(lead)) * keys)]).reshape(
        *lead, keys
    )


def random_case(rng, longest=5):
    lead = rng.choice([(), (), (1,), (3,), (2, 2), (1, 3)])
    queries, keys = rng.randint(1, longest), rng.randint(1, longest)
    q, k, v = arrays(rng, lead, queries, keys, rng.randint(1, 5), rng.randint(1, 4))
    hidden = rng.choice([None, mask(rng, lead, keys, 0.7), mask(rng, lead, keys, 0.3)])
    return q, k, v, rng.random() < 0.5, hidden


def corpus(rng):
    """Small arrays of every kind, and some of middle length."""
    for _ in range(150):
        yield random_case(rng)
    for _ in range(4):
        yield random_case(rng, 20)


def test_frozen_corpus(frozen):
    frozen()


@pytest.mark.deep
@pytest.mark.parametrize("causal", [False, True])
def test_every_mask_of_up_to_four_keys(agree, causal):
    rng = random.Random(1)
    agree.all(
        (*arrays(rng, (), queries, keys, 3, 2), causal, np.array(seen))
        for queries in range(1, 5)
        for keys in range(1, 5)
        for seen in product((False, True), repeat=keys)
    )


@pytest.mark.deep
@pytest.mark.parametrize("causal", [False, True])
def test_every_length_of_queries_and_keys(agree, causal):
    rng = random.Random(2)
    agree.all(
        (*arrays(rng, (), queries, keys, 2, 2), causal, None)
        for queries in range(1, 9)
        for keys in range(1, 9)
    )


def test_one_query_and_one_key(agree):
    agree(np.array([[2.0, -1.0]]), np.array([[0.5, 3.0]]), np.array([[7.0, 8.0, 9.0]]), False, None)


def test_causal_and_mask_left_out(agree):
    agree(*arrays(random.Random(3), (), 3, 4, 2, 2))
    agree(*arrays(random.Random(4), (2,), 3, 4, 2, 2), True)


def test_equal_keys_give_the_mean(agree, solution):
    q, k, v = arrays(random.Random(5), (), 3, 4, 2, 5)
    k[:] = k[0]
    actual = solution(q.copy(), k.copy(), v.copy(), False, None)
    agree.judge_answer([q, k, v, False, None], actual, np.tile(v.mean(axis=0), (3, 1)))


@pytest.mark.parametrize("width", [1, 2, 3, 4, 16, 64])
def test_every_width(agree, width):
    agree(*arrays(random.Random(width), (), 3, 5, width, 2), False, None)


def test_all_sizes_equal(agree):
    rng = random.Random(6)
    agree(*arrays(rng, (2, 2), 2, 2, 2, 2), False, None)
    agree(*arrays(rng, (3,), 3, 3, 3, 3), True, mask(rng, (3,), 3, 0.6))


def test_leading_axes(agree):
    rng = random.Random(7)
    for lead in ((), (1,), (4,), (1, 1), (2, 3), (4, 2)):
        agree(*arrays(rng, lead, 3, 4, 2, 5), False, mask(rng, lead, 4, 0.7))
        agree(*arrays(rng, lead, 4, 3, 5, 2), True, mask(rng, lead, 3, 0.7))


def test_empty_batch(agree):
    for lead in ((0,), (0, 3), (2, 0)):
        agree(*arrays(random.Random(8), lead, 3, 4, 2, 5), True, np.zeros((*lead, 4), dtype=bool))
        agree(*arrays(random.Random(8), lead, 3, 4, 2, 5), False, None)


def test_scores_too_large_for_exp(agree):
    q = np.array([[1000.0, 500.0, -300.0, 7.0], [-1000.0, 0.0, 2.0, 2.0]])
    k = np.array([[900.0, -20.0, 1.0, 0.0], [-900.0, 6.0, 8.0, 10.0], [899.0, -20.0, 1.0, 0.0]])
    v = np.array([[1.0, 2.0], [-3.0, 4.0], [50.0, 60.0]])
    for causal, hidden in product((False, True), (None, np.array([False, True, True]))):
        agree(q, k, v, causal, hidden)


def test_rows_of_different_scale(agree):
    q = np.array([[1000.0], [1.0], [-1000.0], [0.0]])
    k = np.array([[800.0], [801.0], [799.0]])
    agree(q, k, np.array([[1.0], [10.0], [100.0]]), False, None)
    agree(q, k, np.array([[1.0], [10.0], [100.0]]), True, None)


def test_hidden_key_fits_best(agree):
    q, k = np.array([[1000.0]]), np.array([[1.0], [900.0], [1.001], [-900.0]])
    v = np.array([[1.0], [-1000.0], [3.0], [5.0]])
    for hidden in ([1, 0, 1, 1], [1, 0, 1, 0], [0, 0, 0, 1], [0, 1, 0, 0]):
        agree(q, k, v, False, np.array(hidden, dtype=bool))


def test_every_visible_score_very_low(agree):
    q, k = np.array([[-1000.0] * 4]), np.array([[1000.0] * 4, [999.0] * 4, [0.0] * 4])
    agree(q, k, np.array([[1.0], [2.0], [900.0]]), False, np.array([True, True, False]))


def test_queries_that_see_nothing(agree):
    rng = random.Random(9)
    q, k, v = arrays(rng, (3,), 2, 4, 2, 3)
    hidden = np.array([[False] * 4, [True] * 4, [False, False, False, True]])
    agree(q, k, v, False, hidden)
    agree(q, k, v, True, hidden)
    agree(q, k, v, False, np.zeros((3, 4), dtype=bool))
    agree(*arrays(rng, (), 6, 2, 3, 2), True, np.array([False, True]))


def test_arguments_are_left_alone(solution):
    rng = random.Random(10)
    q, k, v = arrays(rng, (2,), 3, 4, 2, 3)
    given = [q, k, v, True, np.array([[True, False, True, True], [False] * 4])]
    solution(*[part.copy() if hasattr(part, "copy") else part for part in given])
    for index in (0, 1, 2, 4):
        if not np.array_equal(solution.after[index], given[index]):
            wrong(
                "an argument was changed",
                input=given,
                expected=given[index],
                actual=solution.after[index],
            )


@pytest.mark.deep
def test_a_second_call_starts_afresh(agree):
    rng = random.Random(11)
    agree(*arrays(rng, (), 3, 3, 2, 2), True, None)
    agree(*arrays(rng, (), 3, 3, 2, 2), False, None)
    agree(*arrays(rng, (), 2, 4, 2, 2), True, np.array([True, True, False, True]))


@pytest.mark.parametrize("causal", [False, True])
def test_middle_length(agree, causal):
    rng = random.Random(12)
    agree(*arrays(rng, (2,), 50, 70, 8, 5), causal, mask(rng, (2,), 70, 0.5))


@pytest.mark.deep
@pytest.mark.parametrize(("queries", "keys"), [(256, 256), (256, 1), (1, 256), (200, 256)])
def test_as_many_queries_and_keys_as_there_can_be(agree, queries, keys):
    """Positions beyond a byte, and lengths that are no multiple of a block."""
    rng = random.Random(13)
    agree(*arrays(rng, (), queries, keys, 3, 2), True, None)
    agree(*arrays(rng, (2,), queries, keys, 3, 2), False, mask(rng, (2,), keys, 0.6))


@pytest.mark.deep
def test_the_largest_arrays(agree):
    rng = random.Random(14)
    agree(*arrays(rng, (2, 4), 256, 256, 64, 64), True, mask(rng, (2, 4), 256, 0.9))


@pytest.mark.deep
@given(st.integers(0, 10**6))
def test_any_arrays(agree, seed):
    agree(*random_case(random.Random(seed), 7))


@pytest.mark.deep
@given(st.integers(1, 5), st.integers(1, 6), st.integers(0, 10**6))
def test_the_future_does_not_matter(agree, solution, reference, queries, keys, seed):
    rng = random.Random(seed)
    q, k, v = arrays(rng, (), queries, keys, 2, 2)
    row = rng.randrange(queries)
    earlier = reference(q, k, v, True, None)[: row + 1]
    unseen = max(0, row + keys - queries + 1)
    k[unseen:] += 3
    v[unseen:] -= 40
    expected = np.concatenate([earlier, reference(q, k, v, True, None)[row + 1 :]])
    actual = solution(q.copy(), k.copy(), v.copy(), True, None)
    agree.judge_answer([q, k, v, True, None], actual, expected)


@pytest.mark.deep
@given(st.integers(2, 8), st.integers(0, 10**6))
def test_the_order_of_cards_does_not_matter(agree, solution, reference, keys, seed):
    rng = random.Random(seed)
    q, k, v = arrays(rng, (2,), 3, keys, 3, 2)
    hidden = mask(rng, (2,), keys, 0.7)
    order = rng.sample(range(keys), keys)
    expected = reference(q, k, v, False, hidden)
    case = [q, k[:, order], v[:, order], False, hidden[:, order]]
    agree.judge_answer(case, solution(*case), expected)


def four_drawers(size, rng):
    generator = np.random.default_rng(rng.randrange(10**6))
    q, k, v = (generator.normal(0, 1, (4, size, 64)) for _ in range(3))
    return q, k, v, False, generator.random((4, size)) < 0.95


@pytest.mark.efficiency
def test_four_drawers(race):
    race(four_drawers, size=128)
