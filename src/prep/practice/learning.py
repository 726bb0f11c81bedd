"""The learner at work: what is next, what is due, what a rating does, what is foretold.

The decision guarded here: every front end asks the same object, so home, the command line, the
drills and the plan can never disagree about what is next.
"""

from collections.abc import Callable, Container, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, tzinfo

from prep.core.errors import PrepError
from prep.core.problem import Problem
from prep.core.review import Review
from prep.core.topic import Track
from prep.learner.question import Question
from prep.learner.schedule import Rating, counts_today, study_day
from prep.practice.learning_cache import LearnerCache
from prep.practice.learning_cards import Rated
from prep.practice.learning_choice import (
    DueDrill,
    Moment,
    NextItem,
    Sorts,
    Weights,
    best_next,
    due_drills,
    question_of,
    sorts_of,
    weights_of,
)
from prep.practice.library import SOLVED_ELSEWHERE
from prep.practice.ports import Bank, CatalogueRow, Clock, Stores


@dataclass(frozen=True)
class ReviewOutcome:
    """What an item's last outcome of a day did to its card.

    ``rating`` holds (1 again, 2 hard, 3 good, 4 easy), ``proposed`` is what followed from what
    happened; ``due`` is the local day it comes back, ``days`` how far that is from its review.
    ``correctable`` until the day is over.
    """

    item: str
    kind: str
    rating: int
    proposed: int
    due: date
    days: int
    correctable: bool


class Learning:
    """Use cases of the learner; any thread may call any of them."""

    def __init__(
        self,
        bank: Bank,
        stores: Stores,
        clock: Clock,
        zone: tzinfo,
        new_id: Callable[[], str],
    ) -> None:
        self.bank = bank
        self.stores = stores
        self.clock = clock
        self.zone = zone
        self._new_id = new_id
        self._cache = LearnerCache(stores, bank.topics, zone)

    # What a person set ----------------------------------------------------------------------

    def track(self, wanted: str | None = None) -> Track | None:
        """The track asked for, else the one that was chosen; None when none was, or it is gone.

        Raises PrepError for an asked-for track that does not exist.
        """
        name = wanted or self.stores.settings.get("track")
        found = next((track for track in self.bank.tracks if track.id == name), None)
        if wanted is not None and found is None:
            raise PrepError(f"There is no track '{wanted}'.", "prep list --json names tracks.")
        return found

    def weights(self, track: Track | None) -> Weights:
        """Shares of topics; without a track, those of all tracks together."""
        return weights_of(track, self.bank.tracks, self.bank.topics())

    def interview(self) -> date | None:
        """The interview's date while it is not over."""
        kept = self.stores.settings.get("interview_date")
        day = date.fromisoformat(kept) if kept else None
        return day if day is not None and day >= self.today() else None

    def today(self) -> date:
        """The local study day; it begins at 04:00."""
        return study_day(self.clock.now().wall, self.zone)

    # What is next ---------------------------------------------------------------------------

    @contextmanager
    def moment(self) -> Iterator[Moment]:
        """The state as it is now; other threads wait while it is held."""
        with self._cache.current() as state:
            yield Moment(state, self.clock.now().wall, self.interview())

    def next(
        self,
        *,
        minutes: float | None = None,
        track: Track | None = None,
        kinds: Container[str] | None = None,
        skip: Container[str] = (),
        limit: int = 5,
    ) -> list[NextItem]:
        """The most useful things to do now, best first.

        They fit into ``minutes`` each; ``kinds`` keeps to what a front end can open, ``skip``
        leaves out what is open already. Without a track the chosen one counts.
        """
        weights = self.weights(track or self.track())
        rows = [row for row in self.bank.catalogue() if _wanted(row, kinds, skip)]
        elsewhere = self.stores.marks.of(SOLVED_ELSEWHERE)
        with self.moment() as moment:
            return best_next(
                moment, rows, weights, elsewhere=elsewhere, minutes=minutes, limit=limit
            )

    def sorts(self) -> Sorts:
        """What is due, tried and weak for the chosen track: the sorts of a quick session."""
        with self.moment() as moment:
            return sorts_of(moment, self.weights(self.track()))

    def due_drills(self, topics: Container[str] | None = None) -> list[DueDrill]:
        """The drills due today, recurring mistakes first, then the most faded."""
        with self.moment() as moment:
            return due_drills(moment, self.bank.catalogue(), topics)

    def due_of(self, kind: str) -> list[str]:
        """The items of a kind whose review is due today, the most faded first."""
        with self.moment() as moment:
            return [item for item in moment.due() if moment.state.rated[item].kind == kind]

    # What is foretold -----------------------------------------------------------------------

    def foretell(self, question: Question) -> float | None:
        """The chance of a right answer now, before anybody knows; None if it would take long."""
        with self._cache.glimpse() as state:
            if state is None:
                return None
            return state.mastery.chance(question, self.clock.now().wall)

    def foretell_problem(self, problem: Problem) -> float | None:
        """`foretell` for a problem, with its own shares of topics."""
        topics = tuple(problem.topics.items())
        return self.foretell(Question(problem.slug, topics, float(problem.difficulty)))

    def foretell_item(self, row: CatalogueRow) -> float | None:
        """`foretell` for an item of the catalogue."""
        return self.foretell(question_of(row))

    # Ratings --------------------------------------------------------------------------------

    def reviewed(self, item: str) -> ReviewOutcome | None:
        """What the last outcome of an item did to its card; None if it has none."""
        with self.moment() as moment:
            return _outcome(moment, item)

    def correct(self, item: str, rating: int) -> ReviewOutcome:
        """Put the person's own rating (1 to 4) in the place of the proposed one, the same day.

        Raises PrepError when the item has no outcome of today, or the rating does not exist.
        """
        chosen = _rating(rating)
        with self.moment() as moment:
            rated = _rated_today(moment, item)
            self._add(item, rated.kind, chosen, rated.proposed, corrects=rated.record)
        return self._after(item)

    def recall(self, item: str, kind: str, rating: int) -> ReviewOutcome:
        """Take a recall of plan and complexity that the person graded 1 to 4.

        Raises PrepError when the item was done today already: only the first time counts.
        """
        chosen = _rating(rating)
        with self.moment() as moment:
            rated = moment.state.rated.get(item)
            card = rated.card if rated else None
            if not counts_today(card, moment.at, self.zone):
                raise PrepError("This was reviewed today.", "Only the first time of a day counts.")
            self._add(item, kind, chosen, chosen)
        return self._after(item)

    def _add(
        self, item: str, kind: str, rating: Rating, proposed: Rating, corrects: str | None = None
    ) -> None:
        at = self.clock.now().wall
        given = Review(self._new_id(), item, kind, int(rating), int(proposed), at, corrects)
        self.stores.reviews.add(given)

    def _after(self, item: str) -> ReviewOutcome:
        outcome = self.reviewed(item)
        assert outcome is not None, "an item that was just rated has a card"
        return outcome


def _wanted(row: CatalogueRow, kinds: Container[str] | None, skip: Container[str]) -> bool:
    return (kinds is None or row.kind in kinds) and row.slug not in skip


def _rating(number: int) -> Rating:
    try:
        return Rating(number)
    except ValueError:
        raise PrepError(f"{number} is no rating.", "1 again, 2 hard, 3 good, 4 easy.") from None


def _rated_today(moment: Moment, item: str) -> Rated:
    rated = moment.state.rated.get(item)
    if rated is None or not _is_today(moment, rated):
        raise PrepError("There is nothing of today to correct.", "A rating holds from tomorrow on.")
    return rated


def _is_today(moment: Moment, rated: Rated) -> bool:
    return study_day(rated.card.last_review, moment.state.zone) == moment.today


def _outcome(moment: Moment, item: str) -> ReviewOutcome | None:
    rated = moment.state.rated.get(item)
    if rated is None:
        return None
    card = moment.capped(rated.card)
    zone = moment.state.zone
    due, last = study_day(card.due, zone), study_day(card.last_review, zone)
    return ReviewOutcome(
        item=item,
        kind=rated.kind,
        rating=int(rated.rating),
        proposed=int(rated.proposed),
        due=due,
        days=(due - last).days,
        correctable=_is_today(moment, rated),
    )
