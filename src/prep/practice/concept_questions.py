"""A concept question as it is put, and what an answer was worth, as plain values."""

from dataclasses import dataclass
from enum import Enum

from prep.core.concept import Concept
from prep.core.drill_answer import DrillAnswer
from prep.learner.schedule import propose_spoken
from prep.practice.concept_checks import CheckGrade

PASSING_SHARE = 0.6
"""Without a machine check, an answer with this share of the points is right."""

LAYPERSON_SECONDS = 60
LAYPERSON_REQUEST = "Explain this to somebody from outside the field, in a minute:"
LAYPERSON_MARKS = (
    "No word was left unexplained that somebody from outside the field would not know.",
    "There was a picture or a comparison from everyday life.",
    "The picture leads to the right conclusion, and nothing in it is false.",
    "It said why anybody should care.",
)
"""What such an explanation is graded by, whatever it explains."""


class Stage(Enum):
    """Where a question stands; the value is the text in the log."""

    ASKED = "asked"
    """One thinks, speaks or types; the clock of the question runs."""
    CHECK = "check"
    POINTS = "points"
    """The points are open and wait for ticks and a rating."""


@dataclass(frozen=True)
class Question:
    """What is asked. ``number`` counts from 1, of ``total`` lined up (None: until time is up)."""

    number: int
    total: int | None
    id: str
    title: str
    topic: str
    level: int
    text: str
    target_seconds: float
    layperson: bool = False


@dataclass(frozen=True)
class Feedback:
    """One answered question: its record, what was asked, and the rating that followed from it."""

    record: DrillAnswer
    concept: Concept
    marks: tuple[str, ...]
    check: CheckGrade | None
    proposed: int

    @property
    def rating(self) -> int:
        """The rating that holds, 1 to 4."""
        return self.record.self_rating or self.proposed

    @property
    def missed(self) -> tuple[str, ...]:
        """The points that were not said."""
        ticks = self.record.ticks or ()
        return tuple(one for one, said in zip(self.marks, ticks, strict=True) if not said)


def question_of(
    concept: Concept, number: int, total: int | None, *, layperson: bool = False
) -> Question:
    """A concept as it is put before a person."""
    request = f"{LAYPERSON_REQUEST}\n\n" if layperson else ""
    return Question(
        number=number,
        total=total,
        id=concept.id,
        title=concept.title,
        topic=concept.topics[0],
        level=concept.level,
        text=f"{request}{concept.question}",
        target_seconds=LAYPERSON_SECONDS if layperson else concept.seconds,
        layperson=layperson,
    )


def marks_of(concept: Concept, *, layperson: bool) -> tuple[str, ...]:
    """The sentences that are ticked."""
    return LAYPERSON_MARKS if layperson else concept.points


def credit_of(ticks: tuple[bool, ...]) -> float:
    """The share of the points that were said."""
    return sum(ticks) / len(ticks)


def is_right(credit: float, check: bool | None) -> bool:
    """The machine's word where there is one, else the share of points."""
    return credit >= PASSING_SHARE if check is None else check


def proposed_rating(ticks: tuple[bool, ...], check: bool | None, *, seen_before: bool) -> int:
    """The rating from 1 to 4 that follows from the ticks and the check."""
    return int(propose_spoken(credit_of(ticks), check, seen_before))
