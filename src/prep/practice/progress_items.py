"""Item by item: what was tried, how it went, and when it comes back."""

from dataclasses import dataclass
from datetime import date, datetime

from prep.core.attempt import Attempt, Outcome
from prep.core.drill_answer import DrillAnswer
from prep.learner.schedule import Rating, study_day
from prep.practice.learning import Learning, ReviewOutcome

OUTCOME_WORDS = {
    Outcome.SOLVED: "solved",
    Outcome.TOO_SLOW: "too slow",
    Outcome.FAILED: "not solved",
    Outcome.GAVE_UP: "gave up",
    Outcome.GRADED: "graded",
    Outcome.ABANDONED: "left",
}
TRIES_SHOWN = 50


@dataclass(frozen=True, slots=True)
class TriedItem:
    """An item with a card: reviews and lapses so far, the last rating, and when it is due."""

    slug: str
    title: str
    kind: str
    reviews: int
    lapses: int
    rating: Rating
    last: datetime
    due: date


@dataclass(frozen=True, slots=True)
class Try:
    """One attempt or answer: what came of it in a word, whether that is good, and how long."""

    at: datetime
    word: str
    well: bool
    seconds: float | None
    limit_seconds: float | None
    hints: int = 0
    mistake: str | None = None


@dataclass(frozen=True, slots=True)
class ItemHistory:
    """Everything done with one item, newest first, and its review."""

    slug: str
    title: str
    tries: tuple[Try, ...]
    review: ReviewOutcome | None


def tried_items(learning: Learning) -> list[TriedItem]:
    """Every item with a card, the latest first."""
    titles = {row.slug: row.title for row in learning.bank.catalogue()}
    with learning.moment() as moment:
        zone = moment.state.zone
        found = [
            TriedItem(
                slug=item,
                title=titles.get(item, item),
                kind=rated.kind,
                reviews=rated.card.reviews,
                lapses=rated.card.lapses,
                rating=rated.rating,
                last=rated.card.last_review,
                due=study_day(moment.capped(rated.card).due, zone),
            )
            for item, rated in moment.state.rated.items()
        ]
    return sorted(found, key=lambda one: (one.last, one.slug), reverse=True)


def history_of(learning: Learning, slug: str) -> ItemHistory:
    """One item; an item that was never tried has an empty history."""
    stores = learning.stores
    attempts = [_attempt(one) for one in stores.attempts.recent(TRIES_SHOWN, slug)]
    answers = [_answer(one) for one in stores.answers.recent(TRIES_SHOWN, drill=slug)]
    tries = sorted([*attempts, *answers], key=lambda one: one.at, reverse=True)
    title = next((row.title for row in learning.bank.catalogue() if row.slug == slug), slug)
    return ItemHistory(slug, title, tuple(tries), learning.reviewed(slug))


def _attempt(attempt: Attempt) -> Try:
    return Try(
        attempt.finished_at,
        OUTCOME_WORDS[attempt.outcome],
        attempt.solved,
        attempt.active_seconds,
        attempt.limit_seconds,
        attempt.hints,
    )


def _answer(answer: DrillAnswer) -> Try:
    half = 0 < answer.credit < 1 and not answer.correct
    return Try(
        answer.at,
        "right" if answer.correct else "half right" if half else "wrong",
        answer.correct,
        answer.seconds,
        answer.target_seconds,
        mistake=answer.misconception,
    )
