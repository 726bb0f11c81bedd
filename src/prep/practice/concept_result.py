"""What a session of concept questions amounts to: the card at the end."""

from collections.abc import Sequence
from dataclasses import dataclass

from prep.practice.concept_questions import Feedback
from prep.practice.concept_settings import ConceptSettings

WEAKEST = 3


@dataclass(frozen=True)
class ConceptResult:
    """The card. ``seconds`` is the session's active time, ``complete`` that nothing was left."""

    settings: ConceptSettings
    answers: tuple[Feedback, ...]
    seconds: float
    complete: bool

    @property
    def answered(self) -> int:
        """How many questions were answered."""
        return len(self.answers)

    @property
    def right(self) -> int:
        """How many of them were right."""
        return sum(one.record.correct for one in self.answers)

    @property
    def share(self) -> float | None:
        """The mean share of points said; None without an answer."""
        credits = [one.record.credit for one in self.answers]
        return sum(credits) / len(credits) if credits else None

    @property
    def checks(self) -> tuple[int, int]:
        """Machine checks that were right, and how many there were."""
        marks = [one.record.check_correct for one in self.answers]
        return marks.count(True), len(marks) - marks.count(None)

    @property
    def over_time(self) -> int:
        """How many answers took longer than they should."""
        return sum(
            one.record.target_seconds is not None and one.record.seconds > one.record.target_seconds
            for one in self.answers
        )

    @property
    def weakest(self) -> Sequence[Feedback]:
        """The three with the smallest share of points, of those where something was missed."""
        lacking = [one for one in self.answers if one.missed or not one.record.correct]
        return sorted(lacking, key=lambda one: one.record.credit)[:WEAKEST]
