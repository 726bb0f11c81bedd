"""Choices: only from the pool, never the same drill twice in a row, and the same from one seed."""

from collections import Counter
from itertools import pairwise
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from prep.practice.drill_choice import (
    LastTry,
    Rung,
    chance_of,
    distance,
    for_ladder,
    for_sprint,
    for_topic,
    next_level,
)
from prep.practice.drill_ladder import Ladder, Rating

pools = st.lists(
    st.builds(
        Rung,
        drill=st.sampled_from("abcdefgh"),
        topic=st.sampled_from(["probability", "bayes"]),
        level=st.integers(1, 3),
        difficulty=st.integers(1, 5),
        target_seconds=st.just(20.0),
    ),
    min_size=1,
    max_size=20,
    unique_by=lambda rung: (rung.drill, rung.level),
)
seeds = st.integers(0, 10**6)


def walk(choose, answers: int = 12) -> list:
    asked, found = [], []
    for _ in range(answers):
        asking = choose(asked)
        asked.append(asking.drill)
        found.append(asking)
    return found


@given(pools, seeds)
def test_a_sprint_asks_from_the_pool_and_nothing_twice_in_a_row(pool, seed):
    chance = Random(seed)
    found = walk(lambda asked: for_sprint(pool, asked, chance))
    assert {(one.drill, one.level) for one in found} <= {(r.drill, r.level) for r in pool}
    if len({rung.drill for rung in pool}) > 1:
        assert all(one.drill != other.drill for one, other in pairwise(found))


@given(pools, seeds, st.floats(-3, 3))
def test_a_ladder_asks_one_of_the_nearest_rested_items(pool, seed, theta):
    ladder = Ladder({topic: Rating(theta, 20) for topic in ("probability", "bayes")})
    asking = for_ladder(pool, ladder, [], Random(seed))
    by_distance = sorted(distance(rung, ladder) for rung in pool)
    (chosen,) = (r for r in pool if (r.drill, r.level) == (asking.drill, asking.level))
    assert distance(chosen, ladder) <= by_distance[min(3, len(pool) - 1)]


@given(pools, seeds)
def test_topic_practice_asks_every_drill_before_any_comes_again(pool, seed):
    chance = Random(seed)
    drills = {rung.drill for rung in pool}
    found = walk(lambda asked: for_topic(pool, {}, asked, None, chance), 2 * len(drills))
    assert set(Counter(one.drill for one in found).values()) == {2}
    firsts = {rung.drill: rung.level for rung in sorted(pool, key=lambda rung: -rung.level)}
    assert all(one.level == firsts[one.drill] for one in found)


@given(pools, seeds, st.integers(0, 50))
def test_the_same_seed_number_and_answers_give_the_same_question(pool, seed, number):
    one = for_sprint(pool, ["a"], chance_of(seed, number))
    assert one == for_sprint(pool, ["a"], chance_of(seed, number))


def test_a_given_level_is_kept_to():
    pool = [Rung("a", "t", 2, 3, 20.0)]
    assert for_topic(pool, {}, [], 2, Random(0)).level == 2


@given(st.lists(st.integers(1, 5), min_size=1, unique=True).map(sorted), st.booleans())
def test_levels_go_up_after_right_and_down_after_wrong(levels, correct):
    assert next_level(levels, None) == levels[0]
    for level in levels:
        after = next_level(levels, LastTry(level, correct))
        assert after in levels
        assert (after >= level) if correct else (after <= level)
        assert abs(levels.index(after) - levels.index(level)) <= 1


def test_a_level_that_is_gone_leads_to_the_nearest_one():
    assert next_level([1, 2], LastTry(3, True)) == 2
    assert next_level([2, 3], LastTry(1, False)) == 2
