"""The line-up of a session: what is new or went wrong first, topics apart, shares kept."""

from collections import Counter
from datetime import timedelta
from random import Random

from fakes import NOON, Row
from hypothesis import given
from hypothesis import strategies as st
from samples import make_answer

from prep.practice.concept_choice import Candidate, candidates, line_up


def rows(*topics: str) -> list[Row]:
    return [Row(f"q{n}", f"Q{n}", "concept", 2, 2, (topic,)) for n, topic in enumerate(topics)]


def test_what_is_new_or_went_wrong_is_likelier_than_what_is_known():
    old = NOON - timedelta(days=3)
    latest = {
        "q1": make_answer(at=old, correct=False),
        "q2": make_answer(at=old, correct=True),
        "q3": make_answer(at=NOON, correct=False),
    }
    pool = candidates(rows("a", "a", "a", "a"), latest, None, NOON)
    weights = [one.weight for one in pool]
    assert weights == sorted(weights, reverse=True)
    assert len(set(weights)) == 4


def test_a_topic_keeps_its_share_of_a_track_however_many_questions_it_has():
    pool = candidates(rows("a", "a", "a", "b", "c"), {}, {"a": 0.5, "b": 0.5}, NOON)
    shares = Counter()
    for one in pool:
        shares[one.topic] += one.weight
    assert shares["a"] == shares["b"]
    assert shares["c"] == 0
    assert "q4" not in line_up(pool, 10, Random(1))


def test_first_places_follow_the_weights():
    pool = [Candidate("often", "a", 3.0), Candidate("rarely", "a", 1.0)]
    first = Counter(line_up(pool, 1, Random(seed))[0] for seed in range(2000))
    assert 0.72 < first["often"] / 2000 < 0.78  # 3/4, four standard deviations


pools = st.lists(st.sampled_from("abc"), max_size=12)


@given(pools, st.integers(1, 12), st.integers(0, 99))
def test_a_line_up_has_each_question_once_and_topics_apart(topics, count, seed):
    pool = [Candidate(f"q{n}", topic, 1.0) for n, topic in enumerate(topics)]
    line = line_up(pool, count, Random(seed))
    assert len(line) == len(set(line)) == min(count, len(pool))
    assert line == line_up(pool, count, Random(seed))
    by_id = {one.id: one.topic for one in pool}
    order = [by_id[id] for id in line]
    repeats = [n for n in range(1, len(order)) if order[n] == order[n - 1]]
    # Once a topic is repeated there is nothing else left to ask.
    assert (
        all(order[n] == order[repeats[0]] for n in range(repeats[0], len(order))) if repeats else 1
    )
