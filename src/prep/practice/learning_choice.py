"""What could be done now, for the learner to rank: due reviews, weak topics and new material.

The decision guarded here: this is the one place that decides what is next. Home, `prep next`, the
review mode of the drills, the plan and whatever comes later ask `Learning`, which asks this.
"""

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from prep.core.prompt import PHASES
from prep.core.topic import Topic, Track
from prep.learner.choose import Candidate, Chooser, Suggestion
from prep.learner.question import Question, equal_shares
from prep.learner.readiness import TopicState, state_of
from prep.learner.schedule import (
    DAILY_CAP,
    RECALL_MINUTES,
    RECURRING,
    Card,
    before_interview,
    form_of,
    retrievability,
    spread,
    start_of,
    study_day,
)
from prep.practice.learning_state import LearnerState
from prep.practice.ports import CatalogueRow

TEMPLATES = frozenset({"drill"})
"""Kinds whose items are new numbers every time: practised at any time, not only when due."""

REPEATABLE = TEMPLATES | {"concept"}
PROBLEMS = frozenset({"coding", "ml-coding"})
"""Kinds of which a firm card is reviewed by recalling plan and complexity."""

PROMPTS = frozenset(PHASES)
"""Kinds that are answered in phases and graded by oneself."""

Weights = Mapping[str, float]
"""Shares of leaf topics; they sum to 1."""


@dataclass(frozen=True, slots=True)
class NextItem:
    """Something worth doing now.

    ``form`` is ``new``, ``practise`` (seen before, not due), ``review`` (due: to be done again) or
    ``recall`` (a due problem whose card is firm: plan and complexity, two minutes). ``gain`` is the
    expected rise of readiness (0 to 1), ``reason`` one line.
    """

    kind: str
    slug: str
    title: str
    minutes: int
    form: str
    gain: float
    reason: str


@dataclass(frozen=True, slots=True)
class DueDrill:
    """A drill to be reviewed with a new seed, and the misconception that recurs in it, if any."""

    slug: str
    recall: float
    misconception: str | None


@dataclass(frozen=True, slots=True)
class Sorts:
    """What a quick session mixes: items whose review is due, when each was tried last (those that
    never were are missing), and the weak leaves of the track, or else those that are unclear."""

    due: frozenset[str]
    last: Mapping[str, datetime]
    weak: frozenset[str]


@dataclass(frozen=True)
class Moment:
    """The state at a time, with the person's interview date (None, or not before today)."""

    state: LearnerState
    at: datetime
    interview: date | None = None

    @property
    def today(self) -> date:
        """The local study day."""
        return study_day(self.at, self.state.zone)

    def capped(self, card: Card) -> Card:
        """The card with its interval capped for the interview."""
        return card if self.interview is None else before_interview(card, self.interview)

    def cards(self) -> list[Card]:
        """Every card, capped."""
        return [self.capped(card) for card in self.state.book.cards()]

    def due(self) -> dict[str, float]:
        """Today's share of the due items with their chance of recall, most faded first."""
        cards = {card.id: card for card in self.cards()}
        cap = max(0, DAILY_CAP - self._reviewed_today())
        (_, ids), *_ = spread(cards.values(), self.at, self.state.zone, 1, cap)
        return {item: retrievability(cards[item], self.at) or 0.0 for item in ids}

    def schedule(self, days: int) -> list[tuple[date, tuple[str, ...]]]:
        """The items reviewed today and on the days after it, a backlog spread over them."""
        today = tuple(self.due())
        later = (card for card in self.cards() if card.id not in today)
        tomorrow = start_of(self.today + timedelta(days=1), self.state.zone)
        return [(self.today, today), *spread(later, tomorrow, self.state.zone, days - 1)]

    def _reviewed_today(self) -> int:
        """Reviews done since the study day began; first sights are none."""
        zone, today = self.state.zone, self.today
        return sum(
            one.before is not None and study_day(one.card.last_review, zone) == today
            for one in self.state.rated.values()
        )


def weights_of(track: Track | None, tracks: Sequence[Track], topics: Iterable[Topic]) -> Weights:
    """A track's weights; without a track all tracks count alike, and without any all leaves do."""
    if track is not None:
        return track.weights
    if tracks:
        named = dict.fromkeys(topic for one in tracks for topic in one.weights)
        return {t: sum(one.weights.get(t, 0.0) for one in tracks) / len(tracks) for t in named}
    topics = tuple(topics)
    parents = {topic.parent for topic in topics}
    leaves = [topic.id for topic in topics if topic.id not in parents]
    return {leaf: 1 / len(leaves) for leaf in leaves}


def best_next(
    moment: Moment,
    rows: Iterable[CatalogueRow],
    weights: Weights,
    *,
    elsewhere: Container[str] = (),
    minutes: float | None = None,
    limit: int = 5,
) -> list[NextItem]:
    """The best item, then the best of every other sort of work, then the rest, best first.

    Worth per minute alone would fill the list with the shortest sort: a question of two minutes
    beats every problem of twenty. ``elsewhere`` holds problems solved elsewhere.
    """
    due = moment.due()
    by_slug = {row.slug: row for row in rows if _is_time(moment.state, row, due, elsewhere)}
    thinned = thin(by_slug.values(), moment.state, limit)
    found = [_candidate(moment.state, row, due.get(row.slug)) for row in thinned]
    chooser = Chooser(moment.state.mastery, weights, moment.at, moment.state.recent)
    ranked = _varied(chooser, found, minutes, limit)
    return [_next_item(one, by_slug[one.candidate.slug].title, moment.state) for one in ranked]


def _varied(
    chooser: Chooser, found: Sequence[Candidate], minutes: float | None, limit: int
) -> list[Suggestion]:
    """The chooser's ranking with the best of each sort of work before the second best of any."""
    ranked = chooser.rank(found, minutes, limit)
    if not ranked:
        return []
    sorts: dict[str, list[Candidate]] = {}
    for one in found:
        sorts.setdefault(_sort_of_work(one.kind), []).append(one)
    sorts.pop(_sort_of_work(ranked[0].candidate.kind))
    others = [best for each in sorts.values() for best in chooser.rank(each, minutes, 1)]
    # What only the person grades comes last: its worth is the least certain.
    others.sort(key=lambda best: (best.candidate.kind in PROMPTS, -best.gain_per_minute))
    ahead = {best.candidate.slug for best in others}
    rest = [one for one in ranked[1:] if one.candidate.slug not in ahead]
    return [ranked[0], *others, *rest][:limit]


def _sort_of_work(kind: str) -> str:
    """Problems are one sort, open prompts another; every other kind is a sort of its own."""
    if kind in PROBLEMS:
        return "problem"
    return "prompt" if kind in PROMPTS else kind


def sorts_of(moment: Moment, weights: Weights) -> Sorts:
    """Everything by its sort, as it is now."""
    mastery = moment.state.mastery
    states = {
        leaf: state_of(mastery.ability(leaf, moment.at)) for leaf, share in weights.items() if share
    }
    weak = frozenset(leaf for leaf, state in states.items() if state is TopicState.WEAK)
    unclear = frozenset(leaf for leaf, state in states.items() if state is TopicState.UNCLEAR)
    last = {slug: rated.card.last_review for slug, rated in moment.state.rated.items()}
    return Sorts(frozenset(moment.due()), last, weak or unclear)


def due_drills(
    moment: Moment, rows: Iterable[CatalogueRow], topics: Container[str] | None = None
) -> list[DueDrill]:
    """Drills whose review is due today: those with recurring mistakes first, then the most faded.

    ``topics`` keeps to drills on these leaves; None is all.
    """
    due = moment.due()
    drills = (row for row in rows if row.kind in TEMPLATES)
    wanted = {row.slug for row in drills if topics is None or any(t in topics for t in row.topics)}
    worst = _worst_mistakes(moment.state)
    line = [DueDrill(s, due[s], worst.get(s, (0, None))[1]) for s in due if s in wanted]
    return sorted(line, key=lambda one: -worst.get(one.slug, (0, None))[0])


def _worst_mistakes(state: LearnerState) -> dict[str, tuple[int, str]]:
    """By drill: how often mistakes were met in it that recur, and the most frequent one."""
    found: dict[str, tuple[int, str]] = {}
    most: dict[str, int] = {}
    for (drill, tag), (times, _) in state.mistakes.items():
        if times >= RECURRING:
            total, named = found.get(drill, (0, tag))
            found[drill] = (total + times, tag if times > most.get(drill, 0) else named)
            most[drill] = max(times, most.get(drill, 0))
    return found


def question_of(row: CatalogueRow) -> Question:
    """What the model is asked about an item; a drill stands for its first topic."""
    template = row.kind in TEMPLATES
    topics = tuple(row.topics[:1]) if row.kind in REPEATABLE else tuple(row.topics)
    return Question(row.slug, equal_shares(topics), float(row.difficulty), template=template)


def thin(rows: Iterable[CatalogueRow], state: LearnerState, limit: int) -> Iterator[CatalogueRow]:
    """Rows without those that cannot be chosen: of items that are new and alike, ``limit`` do.

    Alike are items of one kind, length, difficulty and topics: their worth is the same.
    """
    met: Counter[object] = Counter()
    for row in rows:
        if row.slug not in state.rated:
            key = (row.kind, row.minutes, row.difficulty, tuple(row.topics))
            met[key] += 1
            if met[key] > limit:
                continue
        yield row


def _is_time(
    state: LearnerState, row: CatalogueRow, due: Container[str], elsewhere: Container[str]
) -> bool:
    """Whether an item is due, new, or of a kind that is practised at any time."""
    if row.kind in REPEATABLE or row.slug in due:
        return True
    return row.slug not in state.rated and row.slug not in elsewhere


def _candidate(state: LearnerState, row: CatalogueRow, recall: float | None) -> Candidate:
    minutes = RECALL_MINUTES if _is_recalled(state, row.slug, row.kind, recall) else row.minutes
    last, correct = state.last_try(row.slug)
    return Candidate(row.kind, row.slug, question_of(row), max(1, minutes), recall, last, correct)


def _is_recalled(state: LearnerState, slug: str, kind: str, recall: float | None) -> bool:
    if recall is None or kind not in PROBLEMS:
        return False
    return form_of(state.rated[slug].card) == "recall"


def _next_item(suggestion: Suggestion, title: str, state: LearnerState) -> NextItem:
    one = suggestion.candidate
    if one.recall is None:
        form = "practise" if one.slug in state.rated else "new"
    else:
        firm = _is_recalled(state, one.slug, one.kind, one.recall)
        form = "recall" if firm else "review"
    return NextItem(
        one.kind, one.slug, title, round(one.minutes), form, suggestion.gain, suggestion.reason
    )
