"""The cards of all items, rated from what happened and corrected by hand.

The decisions guarded here: a rating needs no record of its own, it follows from the attempt or
answer that counted first on its day; and only what counted last may be corrected, so a correction
never reaches back into history.
"""

from dataclasses import dataclass
from datetime import datetime, tzinfo

from prep.core.attempt import Attempt
from prep.core.drill_answer import DrillAnswer
from prep.core.review import Review
from prep.learner.evidence import facts_of
from prep.learner.schedule import (
    Card,
    Rating,
    counts_today,
    propose,
    propose_drill,
    review,
)

Record = Attempt | DrillAnswer | Review


@dataclass(frozen=True, slots=True)
class Rated:
    """An item's card, the outcome that counted last, and the card as it was before that.

    ``record`` is the id of the attempt, answer or recall; ``rating`` what holds, ``proposed`` what
    followed from what happened.
    """

    card: Card
    before: Card | None
    record: str
    kind: str
    rating: Rating
    proposed: Rating


class CardBook:
    """Cards by item; call `take` for every record that is evidence, in order of arrival."""

    def __init__(self, zone: tzinfo) -> None:
        self.zone = zone
        self.rated: dict[str, Rated] = {}

    def take(self, record: Record) -> None:
        """Take in the next record of the log."""
        if isinstance(record, Review):
            self._rate_by_hand(record)
        else:
            self._rate(record)

    def cards(self) -> list[Card]:
        """Every card, in the order in which the items were first met."""
        return [rated.card for rated in self.rated.values()]

    def _rate(self, record: Attempt | DrillAnswer) -> None:
        item = item_of(record)
        if isinstance(record, DrillAnswer):
            proposed, at = propose_drill(record, item in self.rated), record.at
            rating = Rating(record.self_rating) if record.self_rating else proposed
        else:
            proposed, at = propose(facts_of(record), item in self.rated), record.finished_at
            rating = proposed
        self._review(item, record.kind, record.id, at, rating, proposed)

    def _rate_by_hand(self, given: Review) -> None:
        """A recall the person graded, or a correction of what counted last."""
        rating, proposed = Rating(given.rating), Rating(given.proposed)
        known = self.rated.get(given.item_id)
        if given.corrects is None:
            self._review(given.item_id, given.kind, given.id, given.at, rating, proposed)
        elif known is not None and known.record == given.corrects:
            card = review(known.before, given.item_id, rating, known.card.last_review)
            self.rated[given.item_id] = Rated(
                card, known.before, known.record, known.kind, rating, known.proposed
            )

    def _review(
        self, item: str, kind: str, record: str, at: datetime, rating: Rating, proposed: Rating
    ) -> None:
        known = self.rated.get(item)
        before = known.card if known else None
        if counts_today(before, at, self.zone):
            card = review(before, item, rating, at)
            self.rated[item] = Rated(card, before, record, kind, rating, proposed)


def item_of(record: Record) -> str:
    """The item a record is about."""
    return record.drill_id if isinstance(record, DrillAnswer) else record.item_id


def seconds_of(record: Attempt | DrillAnswer) -> float | None:
    """Active seconds; None when nobody timed the try."""
    return record.seconds if isinstance(record, DrillAnswer) else record.active_seconds
