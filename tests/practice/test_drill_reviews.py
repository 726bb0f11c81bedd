"""What a review asks: the schedule first, then mistakes that recur."""

from dataclasses import dataclass
from datetime import timedelta

from fakes import NOON, memory_records
from samples import make_answer

from prep.practice.drill_reviews import DrillReviews, DueDrill, mistaken


@dataclass(frozen=True)
class Scheduled:
    slug: str


def fill(records, *answers):
    for drill, correct, misconception in answers:
        records.answers.add(
            make_answer(drill_id=drill, correct=correct, misconception=misconception)
        )


def test_due_drills_come_before_recurring_mistakes_and_nothing_twice():
    with memory_records() as records:
        fill(
            records,
            ("urn", False, "order"),
            ("urn", False, "order"),
            ("dice", False, "sum"),
            ("dice", False, "sum"),
            ("dice", False, "sum"),
            ("coin", True, None),
        )
        reviews = DrillReviews(records.answers, lambda: [Scheduled("coin"), Scheduled("urn")])
        assert reviews.due() == [
            DueDrill("coin", "due", 2),
            DueDrill("urn", "the same mistake 2 times", 2),
            DueDrill("dice", "the same mistake 3 times", 2),
        ]


def test_a_mistake_that_was_mended_or_made_once_does_not_recur():
    with memory_records() as records:
        fill(records, ("urn", False, "order"), ("urn", False, "order"), ("urn", True, None))
        fill(records, ("dice", False, "sum"), ("coin", False, None))
        assert DrillReviews(records.answers).due() == []


def test_of_equal_mistakes_the_oldest_comes_first_and_other_kinds_are_left_alone():
    with memory_records() as records:
        for minutes, drill, kind in (
            (9, "urn", "drill"),
            (3, "dice", "drill"),
            (1, "c", "concept"),
        ):
            for extra in (0, 1):
                at = NOON + timedelta(minutes=minutes + extra)
                wrong = make_answer(
                    drill_id=drill, kind=kind, correct=False, misconception="order", at=at
                )
                records.answers.add(wrong)
        latest, mistakes = records.answers.latest(), records.answers.mistakes(9)
        assert [one.drill for one in mistaken(latest, mistakes)] == ["dice", "urn"]
