"""Grading an answer point by point: at once, blind a week later, or by a partner.

The decisions guarded here: a grade is written down the moment it is given; whoever grades sees
nobody else's grades before the last point has one; and the learner hears of a self-grade once.
"""

from collections.abc import Callable
from dataclasses import dataclass

from prep.core.attempt import Attempt, Outcome, Source
from prep.core.errors import PrepError
from prep.core.prompt import MOST, RubricPoint
from prep.core.review import Review
from prep.core.rubric import (
    AGAIN,
    SELF,
    Agreement,
    Found,
    Grading,
    RubricScore,
    agreement,
    score,
    words_found,
)
from prep.core.session import Session
from prep.learner.evidence import Facts
from prep.learner.schedule import propose
from prep.practice.ports import Clock, Stores
from prep.practice.prompt_answer import PromptAnswer, rubric_version


@dataclass(frozen=True)
class GradingTable:
    """What every grading works with."""

    stores: Stores
    clock: Clock
    new_id: Callable[[], str]


class RubricGrading:
    """One grader and one answer; made by `Prompting.grading`. Goes on where it was left."""

    def __init__(
        self, session: Session, answer: PromptAnswer, grader: str, table: GradingTable
    ) -> None:
        self.answer = answer
        self.grader = grader
        self._session = session
        self._table = table
        self._grading = self._begun()

    @property
    def points(self) -> tuple[RubricPoint, ...]:
        """The lines of the rubric, in order."""
        return self.answer.prompt.points

    @property
    def blind(self) -> bool:
        """Whether the first grades and what was concluded from them stay hidden."""
        return self.grader != SELF

    @property
    def grades(self) -> tuple[int | None, ...]:
        """What was given so far, point by point."""
        return self._grading.grades

    @property
    def complete(self) -> bool:
        """Whether every point has its grade."""
        return self._grading.complete

    @property
    def next_point(self) -> int | None:
        """The first point without a grade."""
        return self.grades.index(None) if not self.complete else None

    @property
    def score(self) -> RubricScore:
        """What the grades amount to so far."""
        return score(self.answer.prompt, self.grades)

    def found(self, point: int, text: str) -> list[Found]:
        """Where the cue words of a point stand in a text; a help to look, never a grade."""
        return words_found(text, self.points[point].cues)

    def grade(self, point: int, grade: int) -> None:
        """Grade a point, from 0, with 0 to 4; raises PrepError for what does not exist."""
        at = self._table.clock.now().wall
        try:
            grading = self._grading.put(point, grade, at)
        except IndexError:
            raise PrepError("There is no such point.", f"They go to {len(self.points)}.") from None
        except ValueError:
            raise PrepError(f"{grade} is no grade.", f"They go from 0 to {MOST}.") from None
        self._table.stores.rubric_grades.put(self._session.id, self.grader, point, grade, at)
        self._grading = grading

    def agreement(self) -> Agreement | None:
        """How a later or another's grading agrees with the first; None before it is complete."""
        first = self._of(SELF)
        if not self.blind or not self.complete or first is None:
            return None
        return agreement(first.grades, self.grades)

    def settle(self) -> None:
        """Tell the learner of a complete grading: oneself's at once, and one's second look.

        May be called again; the learner hears of it once. Raises PrepError while points are open.
        """
        if not self.complete:
            left = self.grades.count(None)
            raise PrepError(f"{left} of {len(self.points)} points are not graded yet.")
        if self.grader == SELF:
            self._add_attempt()
        elif self.grader == AGAIN:
            self._add_review()

    # Inside ----------------------------------------------------------------------------

    def _of(self, grader: str) -> Grading | None:
        """What a grader gave by the rubric as it is now."""
        kept = self._table.stores.rubric_grades.of(self._session.id)
        version = rubric_version(self.answer.prompt)
        fits = (one for one in kept if (one.grader, one.rubric) == (grader, version))
        return next(fits, None)

    def _begun(self) -> Grading:
        kept = self._of(self.grader)
        if kept is not None:
            return kept
        grading = Grading(
            session_id=self._session.id,
            grader=self.grader,
            item_id=self.answer.prompt.slug,
            rubric=rubric_version(self.answer.prompt),
            begun_at=self._table.clock.now().wall,
            grades=(None,) * len(self.points),
        )
        self._table.stores.rubric_grades.begin(grading)
        return grading

    def _add_attempt(self) -> None:
        stores, prompt = self._table.stores, self.answer.prompt
        earlier = stores.attempts.recent(_LOOKED_BACK, prompt.slug)
        if any(one.session_id == self._session.id for one in earlier):
            return
        topics = tuple((topic, 1 / len(prompt.topics)) for topic in prompt.topics)
        attempt = Attempt(
            id=self._table.new_id(),
            item_id=prompt.slug,
            item_version=rubric_version(prompt),
            topics=topics,
            kind=prompt.kind,
            difficulty=prompt.difficulty,
            opened_at=self.answer.started_at,
            finished_at=self._table.clock.now().wall,
            active_seconds=self.answer.seconds,
            limit_seconds=self._session.target_seconds,
            outcome=Outcome.GRADED,
            source=Source.SELF_GRADED,
            edited=True,
            self_grade=self.score.total,
            p_before=self._session.options.get("p_before"),
            session_id=self._session.id,
        )
        stores.attempts.add(attempt)

    def _add_review(self) -> None:
        """A second look at one's answer is a recall of it, rated by the new grade."""
        stores, id = self._table.stores, f"again-{self._session.id}"
        prompt = self.answer.prompt
        if any(one.id == id for one in stores.reviews.of(prompt.slug)):
            return
        rating = int(propose(Facts(solved=False, self_grade=self.score.total), True))
        at = self._table.clock.now().wall
        stores.reviews.add(Review(id, prompt.slug, prompt.kind, rating, rating, at))


_LOOKED_BACK = 1000
