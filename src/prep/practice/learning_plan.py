"""A plan by day up to the interview: made anew each time from what is true today.

What was practised today is taken off today's minutes; what was missed is not owed.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from prep.core.errors import PrepError
from prep.core.topic import Round, Track
from prep.learner.plan import Availability, Goal, PlanDay, plan
from prep.learner.schedule import RECALL_MINUTES, form_of
from prep.practice.learning import Learning
from prep.practice.learning_choice import PROBLEMS, Moment
from prep.practice.progress import minutes_by_topic
from prep.practice.progress_days import DayWork, practised_days

DEFAULT_MINUTES_A_DAY = 30
MOST_MINUTES = 600
_WEEK = 7


@dataclass(frozen=True, slots=True)
class StudyPlan:
    """Days from today to the one before the interview.

    ``minutes`` are those of each weekday, Monday first, ``done_today`` what was practised today,
    ``uncovered`` the share of the track that the bank has no exercise for. ``titles`` name topics.
    """

    track: Track | None
    interview: date
    minutes: tuple[int, ...]
    done_today: int
    uncovered: float
    days: tuple[PlanDay, ...]
    titles: dict[str, str]

    def mock(self, day: PlanDay) -> Round | None:
        """The round of the loop to be rehearsed on a day."""
        if day.mock_round is None or self.track is None:
            return None
        return self.track.rounds[day.mock_round]


@dataclass(frozen=True)
class Planning:
    """Make the plan, and keep what it was made from."""

    learning: Learning

    def make(
        self,
        interview: date | None = None,
        track: Track | None = None,
        minutes: Sequence[int] | None = None,
    ) -> StudyPlan:
        """A plan; what is given is kept in the settings, what is not comes from there.

        ``minutes`` is one number for every day or seven, Monday first. Raises PrepError without an
        interview date, with one that is not after today, or when no day has any time; nothing is
        kept then.
        """
        wanted = interview or self._kept_date()
        week = week_of(minutes if minutes is not None else self._kept_minutes())
        chosen = track or self.learning.track()
        made = self._made(wanted, chosen, week)
        settings = self.learning.stores.settings
        if interview is not None:
            settings.put("interview_date", interview.isoformat())
        if track is not None:
            settings.put("track", track.id)
        if minutes is not None:
            settings.put("minutes_a_day", list(minutes) if len(minutes) > 1 else minutes[0])
        return made

    def _kept_date(self) -> date:
        kept = self.learning.stores.settings.get("interview_date")
        if not kept:
            raise PrepError("No interview date is set.", "prep plan --date 2027-03-15 sets one.")
        return date.fromisoformat(kept)

    def _kept_minutes(self) -> Sequence[int]:
        kept = self.learning.stores.settings.get("minutes_a_day", DEFAULT_MINUTES_A_DAY)
        return kept if isinstance(kept, list) else [kept]

    def _made(self, interview: date, track: Track | None, week: tuple[int, ...]) -> StudyPlan:
        rows = self.learning.bank.catalogue()
        item_minutes = minutes_by_topic(rows)
        weights = self.learning.weights(track)
        covered = {topic: weight for topic, weight in weights.items() if topic in item_minutes}
        rounds = tuple(one.minutes for one in track.rounds) if track else ()
        goal = Goal(covered, interview, _availability(week), rounds)
        by_slug = {row.slug: row.minutes for row in rows}
        with self.learning.moment() as now:
            moment = replace(now, interview=interview)  # the kept date may be another one
            today = moment.today
            spent = round(practised_days(moment.state).get(today, DayWork()).seconds / 60)
            reviews = _review_minutes(moment, (interview - today).days, by_slug)
            mastery = moment.state.mastery
            days = plan(mastery, goal, moment.at, today, reviews, item_minutes, spent)
            titles = {topic: mastery.tree.title(topic) for topic in covered}
        uncovered = max(0.0, 1 - sum(covered.values()))
        return StudyPlan(track, interview, week, spent, uncovered, tuple(days), titles)


def week_of(minutes: Sequence[int]) -> tuple[int, ...]:
    """Seven numbers from one or seven. Raises PrepError for other counts, or absurd numbers."""
    if len(minutes) not in (1, _WEEK):
        raise PrepError(
            f"{len(minutes)} numbers of minutes are given, not 1 or 7.",
            "One for every day, or seven from Monday to Sunday: 30,30,30,30,30,120,0.",
        )
    if not all(0 <= number <= MOST_MINUTES for number in minutes):
        raise PrepError(f"Minutes a day lie between 0 and {MOST_MINUTES}.")
    return tuple(minutes) * (_WEEK // len(minutes))


def _availability(week: tuple[int, ...]) -> Availability:
    monday, tuesday, wednesday, thursday, friday, saturday, sunday = week
    return Availability((monday, tuesday, wednesday, thursday, friday, saturday, sunday))


def _review_minutes(moment: Moment, days: int, minutes: dict[str, int]) -> dict[date, float]:
    """Minutes of reviews by the day they are served; items that are gone take none."""
    rated = moment.state.rated

    def of(item: str) -> float:
        if item not in minutes:
            return 0.0
        firm = rated[item].kind in PROBLEMS and form_of(rated[item].card) == "recall"
        return RECALL_MINUTES if firm else minutes[item]

    return {day: sum(map(of, items)) for day, items in moment.schedule(max(1, days))}


__all__ = ["PlanDay", "Planning", "StudyPlan", "week_of"]
