"""A question as it is put, and what an answer to it was worth, as plain values for a front end."""

from collections.abc import Callable
from dataclasses import dataclass

from prep.core.drill_answer import DrillAnswer
from prep.drills.contract import expected
from prep.drills.drill import Drill, Instance
from prep.drills.grading import Grade, grade

PASS_MARK = "?"
"""Typed instead of an answer: I do not know."""

Forecast = Callable[[str], float | None]
"""The chance of a right answer to a drill, from before it is given; None where nobody foretells."""


@dataclass(frozen=True)
class Question:
    """What is asked, without what would give it away.

    ``number`` counts from 1; ``reason`` says why a review brings it back.
    """

    number: int
    drill: str
    title: str
    topic: str
    level: int
    seed: int
    prompt: str
    choices: tuple[str, ...]
    target_seconds: float
    reason: str = ""


@dataclass(frozen=True)
class Feedback:
    """What an answer was worth. ``read_as`` is None for a question that was passed.

    ``mistakes`` are the sentences that say what it would have been the answer to; ``steps`` is the
    worked explanation.
    """

    record: DrillAnswer
    expected: str
    mistakes: tuple[str, ...]
    steps: tuple[str, ...]

    @property
    def correct(self) -> bool:
        """Whether the answer was right."""
        return self.record.correct

    @property
    def read_as(self) -> str | None:
        """How the answer was understood."""
        return self.record.reading


def question_of(drill: Drill, instance: Instance, number: int, reason: str = "") -> Question:
    """An instance as it is put before a person."""
    return Question(
        number=number,
        drill=drill.id,
        title=drill.title,
        topic=drill.topics[0],
        level=instance.level,
        seed=instance.seed,
        prompt=instance.prompt,
        choices=instance.answer.form.choices,
        target_seconds=instance.target_seconds,
        reason=reason,
    )


def marked(text: str, instance: Instance, *, strict: bool) -> Grade:
    """The grade of a typed answer; passing is wrong. Raises PrepError if it cannot be read."""
    if text.strip() == PASS_MARK:
        return Grade(False, 0.0, "")
    return grade(text, instance.answer, instance.misconceptions, strict=strict)


def feedback_of(record: DrillAnswer, marks: Grade, instance: Instance) -> Feedback:
    """What a person is told about an answer."""
    return Feedback(
        record,
        expected(instance.answer),
        tuple(diagnosis.message for diagnosis in marks.diagnoses),
        instance.steps,
    )
