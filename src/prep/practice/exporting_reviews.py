"""The review log of the scheduler, in the columns that FSRS optimisers read.

``card_id`` numbers the items as they were first met, ``review_time`` is in milliseconds since
1970, ``review_rating`` is 1 to 4, ``review_state`` 0 at first sight and 2 later, and
``review_duration`` in milliseconds. What only we need stands behind: item, kind, the id of what was
rated, the proposed rating, the exact time.
"""

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, tzinfo
from typing import TextIO

from prep.core.review import Review
from prep.learner.evidence import evidence_of
from prep.practice.learning_cards import CardBook, Record, item_of, seconds_of

COLUMNS = (
    "card_id", "review_time", "review_rating", "review_state", "review_duration", "item", "kind",
    "review_id", "proposed", "at",
)  # fmt: skip
_NEW, _REVIEW = 0, 2
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Counted:
    """A rating that counted, and the seconds that what was rated took."""

    review: Review
    seconds: float | None


def counted_reviews(records: Iterable[Record], zone: tzinfo) -> list[Counted]:
    """The ratings behind the cards, in order: one a day and item, corrections put in place."""
    book = CardBook(zone)
    found: list[Counted] = []
    place: dict[str, int] = {}
    for record in records:
        if not isinstance(record, Review) and evidence_of(record).weight <= 0:
            continue
        item = item_of(record)
        before = book.rated.get(item)
        book.take(record)
        now = book.rated.get(item)
        if now is None or now is before:
            continue
        if before is not None and before.record == now.record:
            held = found[place[item]]
            changed = replace(held.review, rating=int(now.rating))
            found[place[item]] = replace(held, review=changed)
            continue
        place[item] = len(found)
        rating, proposed = int(now.rating), int(now.proposed)
        review = Review(now.record, item, now.kind, rating, proposed, now.card.last_review)
        seconds = None if isinstance(record, Review) else seconds_of(record)
        found.append(Counted(review, seconds))
    return found


def write_reviews(counted: Iterable[Counted], file: TextIO) -> int:
    """The header and one line a rating; how many ratings."""
    writer = csv.writer(file)
    writer.writerow(COLUMNS)
    numbers: dict[str, int] = {}
    count = 0
    for one in counted:
        review = one.review
        state = _REVIEW if review.item_id in numbers else _NEW
        card = numbers.setdefault(review.item_id, len(numbers) + 1)
        time = (review.at - _EPOCH) // timedelta(milliseconds=1)
        duration = "" if one.seconds is None else round(1000 * one.seconds)
        writer.writerow(
            (card, time, review.rating, state, duration, review.item_id, review.kind,
             review.id, review.proposed, review.at.isoformat())
        )  # fmt: skip
        count += 1
    return count


def read_reviews(file: TextIO) -> Iterator[Review]:
    """The ratings of a log that `write_reviews` wrote; raises ValueError with the line's number."""
    reader = csv.DictReader(file)
    if tuple(reader.fieldnames or ()) != COLUMNS:
        raise ValueError("line 1: these are not the columns of a review log")
    for row in reader:
        try:
            rating, proposed = int(row["review_rating"]), int(row["proposed"])
            if not (1 <= rating <= 4 and 1 <= proposed <= 4 and row["review_id"] and row["item"]):
                raise ValueError("a rating is 1 to 4, of an item, with an id")
            at = datetime.fromisoformat(row["at"]).astimezone(UTC)
            yield Review(row["review_id"], row["item"], row["kind"], rating, proposed, at)
        except (ValueError, TypeError) as error:
            raise ValueError(f"line {reader.line_num}: {error}") from error
