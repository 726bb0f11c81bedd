"""The rating of a solved problem's review, below its verdict: proposed, and corrected with 1 to 4.

Guards one decision: the keys rate only in the verdict pane. Everywhere else digits choose panes or
are typed.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import on
from textual.content import Content
from textual.message import Message

from prep.practice.learning import ReviewOutcome
from prep.tui.rating_words import RATINGS, came_back
from prep.tui.screens.base import PrepScreen
from prep.tui.widgets.verdict_pane import VerdictPane

if TYPE_CHECKING:
    from prep.practice.coding_session import CodingSession
    from prep.practice.submitting import Submitted


class RatedWork(PrepScreen[None]):
    """A screen with a ``session`` and a verdict pane: shows what came of an accepted submission."""

    session: "CodingSession"
    _told: "tuple[Submitted, tuple[str, ...]] | None" = None
    _review: ReviewOutcome | None = None

    @dataclass
    class Rated(Message):
        """The review of the problem after this try; None if it has none."""

        review: ReviewOutcome | None

    def _after(self, submitted: "Submitted") -> Content | None:
        raise NotImplementedError

    def show_verdict(self, submitted: "Submitted", hints: tuple[str, ...] = ()) -> None:
        """The judgement with what it means."""
        self._told = (submitted, hints)
        pane = self.query_one(VerdictPane)
        pane.rates = self._review is not None and self._review.correctable
        pane.show_judgement(submitted.judgement, self._after(submitted), hints)

    def rating_line(self) -> Content:
        """What the rating is, on a line of its own; empty before it is known."""
        review = self._review
        if review is None:
            return Content("")
        own = review.rating != review.proposed
        proposed = f" (proposed {RATINGS[review.proposed]})" if own else ""
        keys = "   in this pane 1 to 4 corrects it" if review.correctable else ""
        return Content.assemble(f"\nReview: {came_back(review)}{proposed}", (keys, "$muted"))

    @on(Rated)
    def _take_rating(self, message: Rated) -> None:
        self._review = message.review
        if self._told is not None:
            self.show_verdict(*self._told)

    @on(VerdictPane.Corrected)
    def _correct(self, message: VerdictPane.Corrected) -> None:
        slug = self.session.problem.slug
        review = self.attempt(lambda: self.services.learning.correct(slug, message.rating))
        if review is not None:
            self.post_message(self.Rated(review))
