"""When an item comes back: FSRS cards, ratings proposed from what happened, caps and forecasts.

Cards are per item for problems and rubrics, per template for drills. The decisions guarded here: no
learning steps (a failed problem comes back tomorrow, not in ten minutes), no fuzz from a global
random source, only the first outcome of a day counts, and a first sight is never rated easy.
"""

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import IntEnum
from functools import cache

import fsrs

from prep.core.drill_answer import DrillAnswer, Mistake
from prep.core.review import Review
from prep.learner.evidence import Facts

DESIRED_RETENTION = 0.85
LONGEST_DAYS = 120
DAY_STARTS = time(4)
FINAL_DAYS = 10
DAILY_CAP = 12
RECURRING = 2
FIRM_DAYS = 21.0
RECALL_MINUTES = 2
_JITTER = 0.05
_JITTER_DAYS = 3.0
_HARD_TIME = 1.5
_HARD_SUBMITS = 4
_EASY_TIME = 0.5
_HARD_HINTS = 0.5
_HALF_CREDIT = 0.5


class Rating(IntEnum):
    """How a review went; the number is the key a person presses to correct it."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


@dataclass(frozen=True, slots=True)
class Card:
    """What the scheduler knows of an item.

    ``stability`` is the days until recall falls to 90 %, ``difficulty`` 1 to 10; times are UTC.
    """

    id: str
    stability: float
    difficulty: float
    due: datetime
    last_review: datetime
    reviews: int
    lapses: int


def propose(facts: Facts, seen_before: bool) -> Rating:
    """The rating that follows from what happened; the person may correct it the same day."""
    if facts.self_grade is not None:
        return _rating_of_grade(facts.self_grade, seen_before)
    if not facts.solved or facts.saw_solution or facts.too_slow:
        return Rating.AGAIN
    pace = _pace(facts)
    hinted = facts.hints / max(1, facts.hint_total)
    if hinted > _HARD_HINTS or pace > _HARD_TIME or facts.failed_submits >= _HARD_SUBMITS:
        return Rating.HARD
    clean = facts.hints == 0 and facts.failed_submits == 0 and pace < _EASY_TIME
    return Rating.EASY if clean and seen_before else Rating.GOOD


def propose_drill(answer: DrillAnswer, seen_before: bool) -> Rating:
    """The rating of an answer to a drill or a concept question.

    Wrong is again; half the credit, or over the target time, is hard; else good. Under half the
    target is easy, but never at first sight. Where points were ticked, they decide.
    """
    if answer.ticks is not None:
        return propose_spoken(answer.credit, answer.check_correct, seen_before)
    pace = answer.seconds / answer.target_seconds if answer.target_seconds else 1.0
    if not answer.correct:
        return Rating.HARD if answer.credit >= _HALF_CREDIT else Rating.AGAIN
    if pace > 1:
        return Rating.HARD
    return Rating.EASY if pace < _EASY_TIME and seen_before else Rating.GOOD


def propose_spoken(credit: float, check: bool | None, seen_before: bool) -> Rating:
    """The rating of an answer spoken aloud, from the share of points in it.

    Who failed the machine check beside it (None: there was none) did not get beyond hard.
    """
    rating = _rating_of_grade(credit, seen_before)
    return min(rating, Rating.HARD) if check is False else rating


def _pace(facts: Facts) -> float:
    """Share of the limit used; 1 when there is no clock."""
    if facts.seconds is None or not facts.limit_seconds:
        return 1.0
    return facts.seconds / facts.limit_seconds


def _rating_of_grade(grade: float, seen_before: bool) -> Rating:
    """A rubric's share of points, or a recall graded by the person."""
    if grade < 0.4:
        return Rating.AGAIN
    if grade < 0.65:
        return Rating.HARD
    return Rating.EASY if grade >= 0.95 and seen_before else Rating.GOOD


def study_day(at: datetime, zone: tzinfo) -> date:
    """The local day an instant belongs to; a day starts at 04:00."""
    local = at.astimezone(zone)
    return local.date() if local.time() >= DAY_STARTS else local.date() - timedelta(days=1)


def start_of(day: date, zone: tzinfo) -> datetime:
    """The instant (UTC) a local study day starts."""
    return datetime.combine(day, DAY_STARTS, zone).astimezone(UTC)


def review(
    card: Card | None, id: str, rating: Rating, at: datetime, interview: date | None = None
) -> Card:
    """The card after a rating at an aware time; ``card`` is None on first sight.

    A time before the last review counts as the time of the last. With an interview date no
    interval is longer than half the days that are left, so every card that is kept up comes back
    in the last ten days.
    """
    at = at.astimezone(UTC)
    if card is not None:
        at = max(at, card.last_review)
    after, _ = _scheduler().review_card(_plain(card, at), fsrs.Rating(rating), at)
    assert after.stability is not None, "FSRS leaves no reviewed card without stability"
    assert after.difficulty is not None, "FSRS leaves no reviewed card without difficulty"
    reviews = card.reviews + 1 if card else 1
    days = _jittered((after.due - at) / timedelta(days=1), id, reviews)
    if interview is not None:
        days = _capped(days, at, interview)
    lapsed = rating is Rating.AGAIN and card is not None
    return Card(
        id=id,
        stability=after.stability,
        difficulty=after.difficulty,
        due=at + timedelta(days=days),
        last_review=at,
        reviews=reviews,
        lapses=(card.lapses if card else 0) + lapsed,
    )


def replay(
    reviews: Iterable[Review], zone: tzinfo = UTC, interview: date | None = None
) -> dict[str, Card]:
    """All cards from a log of reviews in its order; the first review of a card on a day counts.

    A correction stands in for the review it corrects, so it reaches everything that came after.
    """
    cards: dict[str, Card] = {}
    for one in _corrected(reviews):
        card = cards.get(one.item_id)
        if counts_today(card, one.at, zone):
            rating = Rating(one.rating)
            cards[one.item_id] = review(card, one.item_id, rating, one.at, interview)
    return cards


def _corrected(reviews: Iterable[Review]) -> Iterable[Review]:
    """The reviews with every correction put in the place of what it corrects."""
    standing: dict[str, Review] = {}
    place: dict[str, str] = {}
    for one in reviews:
        corrected = place.get(one.corrects) if one.corrects is not None else None
        place[one.id] = corrected or one.id
        if corrected is None:
            standing[one.id] = one
        else:
            standing[corrected] = replace(standing[corrected], rating=one.rating)
    return standing.values()


def counts_today(card: Card | None, at: datetime, zone: tzinfo) -> bool:
    """Whether a review now would be the card's first on this study day."""
    return card is None or study_day(at, zone) > study_day(card.last_review, zone)


def retrievability(card: Card | None, at: datetime) -> float | None:
    """The chance of recall now; None for an item never reviewed (which is not 0)."""
    if card is None:
        return None
    return float(_scheduler().get_card_retrievability(_plain(card, at), at.astimezone(UTC)))


def form_of(card: Card) -> str:
    """How a problem is reviewed: ``solve`` it again, or ``recall`` plan and complexity.

    Recalling takes two minutes where solving takes half an hour, but it shows less: it is for
    cards that are firm.
    """
    return "recall" if card.stability >= FIRM_DAYS else "solve"


def due_cards(cards: Iterable[Card], at: datetime, zone: tzinfo) -> list[Card]:
    """Cards due before the next local 04:00, the most faded first."""
    end = start_of(study_day(at, zone) + timedelta(days=1), zone)
    due = [card for card in cards if card.due < end]
    return sorted(due, key=lambda card: (retrievability(card, at) or 0.0, card.id))


def spread(
    cards: Iterable[Card], at: datetime, zone: tzinfo, days: int, cap: int = DAILY_CAP
) -> list[tuple[date, tuple[str, ...]]]:
    """Which cards on which of the next ``days`` days, at most ``cap`` a day.

    A backlog is not served in one day: what does not fit moves on, the most faded first in line,
    so a missed week costs some days of a full load and no more.
    """
    today = study_day(at, zone)
    waiting = sorted(cards, key=lambda card: (card.due, card.id))
    line: list[Card] = []
    plan = []
    for ahead in range(days):
        day = today + timedelta(days=ahead)
        end = start_of(day + timedelta(days=1), zone)
        while waiting and waiting[0].due < end:
            line.append(waiting.pop(0))
        line.sort(key=lambda card: (retrievability(card, end) or 0.0, card.id))
        served, line = line[:cap], line[cap:]
        plan.append((day, tuple(card.id for card in served)))
    return plan


def forecast(
    cards: Iterable[Card], at: datetime, zone: tzinfo, days: int
) -> list[tuple[date, int]]:
    """How many cards fall due on each of the next ``days`` days; the overdue count for today."""
    today = study_day(at, zone)
    load = [0] * days
    for card in cards:
        ahead = max(0, (study_day(card.due, zone) - today).days)
        if ahead < days:
            load[ahead] += 1
    return [(today + timedelta(days=ahead), count) for ahead, count in enumerate(load)]


def pick_template(due: Sequence[str], mistakes: Iterable[Mistake]) -> str | None:
    """Of the due drill templates, the one whose misconceptions recur most; ties by order of due."""
    counts: Counter[str] = Counter()
    for mistake in mistakes:
        counts[mistake.drill_id] += mistake.times if mistake.times >= RECURRING else 0
    return max(due, key=lambda template: counts[template], default=None)


def _jittered(days: float, card: str, reviews: int) -> float:
    """Whole days moved by up to 5 % and 3 days, by a hash, so that load spreads and replays."""
    digest = hashlib.blake2b(f"{card}\n{reviews}".encode(), digest_size=4).digest()
    unit = int.from_bytes(digest) / 2**31 - 1
    return max(1.0, days + unit * min(_JITTER * days, _JITTER_DAYS))


def before_interview(card: Card, interview: date) -> Card:
    """The card with its interval capped for an interview, as `review` does when it knows the date.

    The cap plays no part in stability or difficulty, so cards may be kept without it.
    """
    days = (card.due - card.last_review) / timedelta(days=1)
    capped = _capped(days, card.last_review, interview)
    return replace(card, due=card.last_review + timedelta(days=capped))


def _capped(days: float, at: datetime, interview: date) -> float:
    left = (datetime.combine(interview, DAY_STARTS, UTC) - at) / timedelta(days=1)
    return days if left <= FINAL_DAYS else min(days, left / 2)


def _plain(card: Card | None, at: datetime) -> fsrs.Card:
    """The card in the library's own type. Its id and due date play no part."""
    if card is None:
        return fsrs.Card(card_id=0, due=at)
    return fsrs.Card(
        card_id=0,
        state=fsrs.State.Review,
        stability=card.stability,
        difficulty=card.difficulty,
        due=card.due,
        last_review=card.last_review,
    )


@cache
def _scheduler() -> fsrs.Scheduler:
    return fsrs.Scheduler(
        learning_steps=(),
        relearning_steps=(),
        desired_retention=DESIRED_RETENTION,
        maximum_interval=LONGEST_DAYS,
        enable_fuzzing=False,
    )
