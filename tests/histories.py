"""Made-up histories for tests of the learner: short ones drawn by hypothesis, long by a seed."""

import random
from datetime import datetime, timedelta

from fakes import NOON
from hypothesis import strategies as st
from samples import make_answer, make_attempt, make_review

from prep.core.attempt import Outcome
from prep.practice.ports import Stores

DRILLS = {"dice-sum": "probability", "runs": "stack", "cards": "arrays-hashing"}
OUTCOMES = (Outcome.SOLVED, Outcome.FAILED, Outcome.GAVE_UP, Outcome.ABANDONED, Outcome.TOO_SLOW)

steps = st.tuples(
    st.sampled_from(["answer", "answer", "attempt", "recall", "correct", "undo", "look"]),
    st.integers(0, 2),
    st.integers(1, 4),
    st.integers(-5, 60),
)
"""What happens next: its kind, which item, a rating or outcome, and hours that pass before it."""


def live(stores: Stores, happened: list[tuple[str, int, int, int]], look) -> datetime:
    """Write a history step by step; ``look`` is called wherever it says so. The last moment."""
    at, last = NOON, {}
    for kind, which, rating, hours in happened:
        at += timedelta(hours=hours)
        item = ("two-sum", "min-stack", "three-sum")[which]
        drill = sorted(DRILLS)[which]
        if kind == "answer":
            correct = rating > 2
            answer = make_answer(
                drill_id=drill,
                topic=DRILLS[drill],
                at=at,
                correct=correct,
                credit=float(correct),
                misconception=None if correct else f"tag-{rating}",
                target_seconds=20.0 * rating,
            )
            stores.answers.add(answer)
            last["answer"] = answer.id
        elif kind == "attempt":
            outcome = OUTCOMES[rating]
            stores.attempts.add(make_attempt(item_id=item, finished_at=at, outcome=outcome))
        elif kind == "recall":
            stores.reviews.add(make_review(item_id=item, at=at, rating=rating))
        elif kind == "correct" and "answer" in last:
            review = make_review(
                item_id=stores.answers.get(last["answer"]).drill_id,
                kind="drill",
                at=at,
                rating=rating,
                corrects=last["answer"],
            )
            stores.reviews.add(review)
        elif kind == "undo" and "answer" in last:
            stores.answers.set_undone(last["answer"], at)
        elif kind == "look":
            look()
    return at


def practise(stores: Stores, answers: int, days: float, seed: int = 1, until=NOON) -> None:
    """Answers spread over the days before ``until``, right more often as time goes by."""
    rng = random.Random(seed)
    with stores.together():
        for number in range(answers):
            drill = rng.choice(sorted(DRILLS))
            correct = rng.random() < 0.4 + 0.4 * number / answers
            stores.answers.add(
                make_answer(
                    drill_id=drill,
                    topic=DRILLS[drill],
                    at=until - timedelta(days=days * (1 - number / answers)),
                    correct=correct,
                    credit=float(correct),
                    seconds=rng.uniform(5, 60),
                    target_seconds=40.0,
                    misconception=None if correct else f"tag-{rng.randrange(2)}",
                    p_before=round(rng.uniform(0.3, 0.9), 2),
                    confidence=round(rng.uniform(0.5, 0.99), 2),
                )
            )
