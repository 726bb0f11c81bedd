"""Begin and go on with drill sessions, and what is known of the topics they train.

The decision guarded here: opening settings for which a session is open goes on with that session,
so a killed sprint resumes where it was, with the time it had left.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from prep.core.drill_answer import TopicTotal
from prep.core.errors import PrepError
from prep.core.session import Session, fold
from prep.core.topic import Topic
from prep.drills.drill import Drill
from prep.practice.drill_choice import SEEDS, LastTry, Rung
from prep.practice.drill_ladder import SHORT_SECONDS, ladder_after
from prep.practice.drill_result import Best, SelfKnowledge, self_knowledge
from prep.practice.drill_reviews import DrillReviews, DueDrill
from prep.practice.drill_session import DrillSession, DrillTable
from prep.practice.drill_settings import DrillSettings, Mode
from prep.practice.drill_supply import Supply
from prep.practice.ports import Bank, CatalogueRow, Clock, Stores
from prep.practice.recorder import Recorder
from prep.practice.stale_sessions import end_stale, open_sessions
from prep.practice.topic_names import named_topic, with_below

KIND = "drill"
LADDER_ANSWERS = 1000
"""The ladder is the fold of this many of the last ladder answers."""

MENTAL_SECONDS = 10.0
"""Mental arithmetic takes the questions that are this quick, where there are any."""

_DUE_ASKED = 20


@dataclass(frozen=True)
class OpenDrill:
    """A drill session one can go on with; ``remaining_seconds`` is None without a clock."""

    session_id: str
    settings: DrillSettings
    title: str
    answered: int
    remaining_seconds: float | None


@dataclass(frozen=True)
class DrillTopic:
    """A leaf topic that has drills: how many, and what was answered in it so far."""

    id: str
    title: str
    drills: int
    answers: int = 0
    correct: int = 0
    last_at: datetime | None = None


@dataclass(frozen=True)
class Drilling:
    """The drill sessions of a person; ``new_seed`` gives a number below a bound."""

    bank: Bank
    stores: Stores
    clock: Clock
    new_id: Callable[[], str]
    reviews: DrillReviews
    new_seed: Callable[[int], int]
    foretell: Callable[[CatalogueRow], float | None] = lambda _row: None

    # Sessions --------------------------------------------------------------------------

    def open(self, settings: DrillSettings) -> DrillSession:
        """Go on with the open session of these settings, or begin one.

        Raises PrepError when there is nothing to ask: an unknown topic, nothing due.
        """
        settings = self.named(settings)
        self._end_stale()
        for session in self._open(settings.key):
            if settings.seed in (None, session.options.get("seed")):
                return self._again(session)
        return self._begin(settings)

    def resume(self, session_id: str) -> DrillSession:
        """Go on with one of `open_sessions`; raises PrepError if it is over."""
        for session in self._open():
            if session.id == session_id:
                return self._again(session)
        raise PrepError("This session is over.", "Begin another one.")

    def open_sessions(self) -> list[OpenDrill]:
        """What was begun and can be gone on with, the newest first."""
        self._end_stale()
        described = (self._described(session) for session in self._open())
        return [one for one in described if one.answered]

    # What is known -----------------------------------------------------------------------

    def topics(self) -> list[DrillTopic]:
        """The leaf topics that are home to a drill, in the order of the tree."""
        counts = Counter(row.topics[0] for row in self._rows())
        totals = {total.topic: total for total in self.stores.answers.totals()}
        homes = (topic for topic in self.bank.topics() if topic.id in counts)
        return [_topic_state(one, counts[one.id], totals.get(one.id)) for one in homes]

    def due(self, topic: str | None = None) -> list[DueDrill]:
        """What a review would ask now, the most urgent first."""
        known = {row.slug for row in self._rows_of(topic)}
        return [one for one in self.reviews.due() if one.drill in known]

    def self_knowledge(self) -> SelfKnowledge | None:
        """How stated confidence compares with what happened; None before the first."""
        return self_knowledge(self.stores.answers.foresight())

    def title_of(self, settings: DrillSettings) -> str:
        """The drill or topic of a session in words."""
        if settings.drill is not None:
            return next((r.title for r in self._rows() if r.slug == settings.drill), settings.drill)
        titles = {topic.id: topic.title for topic in self.bank.topics()}
        return titles.get(settings.topic or "", settings.topic or "all topics")

    # Beginning ---------------------------------------------------------------------------

    def _begin(self, settings: DrillSettings) -> DrillSession:
        if settings.seed is None:
            settings = replace(settings, seed=self.new_seed(SEEDS))
        queue = self._queue(settings)
        supply = self._supply(settings, queue, None)
        options = {**settings.options(), "queue": [[q.drill, q.reason, q.level] for q in queue]}
        session = Session(self.new_id(), KIND, settings.key, settings.limit_seconds, options)
        recorder = Recorder.begin(session, "", self.stores, self.clock)
        return self._session(settings, recorder, supply, resumed=False)

    def _again(self, session: Session) -> DrillSession:
        settings = DrillSettings.of(session.options)
        queue = tuple(DueDrill(*entry) for entry in session.options.get("queue", ()))
        supply = self._supply(settings, queue, session.id)
        recorder = Recorder.again(session, self.stores, self.clock)
        found = self._session(settings, recorder, supply, resumed=True)
        found.come_back()
        return found

    def _session(
        self, settings: DrillSettings, recorder: Recorder, supply: Supply, *, resumed: bool
    ) -> DrillSession:
        table = DrillTable(self.stores, self.clock, self.new_id, self.bank.drill, self._forecast)
        best = self._best(settings)
        return DrillSession(settings, recorder, table, supply, resumed=resumed, best=best)

    def _supply(
        self, settings: DrillSettings, queue: Sequence[DueDrill], session_id: str | None
    ) -> Supply:
        """What may be asked; answers of the session itself are not part of what was before it."""
        pool = tuple(self._pool(settings, queue))
        if settings.mode is Mode.LADDER:
            answers = self.stores.answers.recent(LADDER_ANSWERS, mode=Mode.LADDER.value)
            earlier = [one for one in reversed(answers) if one.session_id != session_id]
            return Supply(pool, ladder=ladder_after(earlier))
        latest = self.stores.answers.latest() if settings.mode is Mode.TOPIC else {}
        last = {drill: LastTry(one.level, one.correct) for drill, one in latest.items()}
        return Supply(pool, queue=tuple(queue), last=last)

    def _queue(self, settings: DrillSettings) -> tuple[DueDrill, ...]:
        if settings.mode is not Mode.REVIEW:
            return ()
        due = self.due(settings.topic)
        if not due:
            raise PrepError(
                "Nothing is due for review.",
                "What you answer wrongly comes back here; try a topic.",
            )
        return tuple(due[: settings.items or _DUE_ASKED])

    def _pool(self, settings: DrillSettings, queue: Sequence[DueDrill]) -> list[Rung]:
        if settings.mode is Mode.REVIEW:
            wanted = {one.drill for one in queue}
            return list(_rungs(self.bank.drill(r.slug) for r in self._rows() if r.slug in wanted))
        if settings.drill is not None:
            rungs = list(_rungs([self.bank.drill(settings.drill)]))
        else:
            rows = self._rows_of(settings.topic)
            rungs = list(_rungs(self.bank.drill(row.slug) for row in rows))
        if settings.level is not None:
            rungs = [rung for rung in rungs if rung.level == settings.level]
        if settings.mode is Mode.MENTAL:
            rungs = [rung for rung in rungs if rung.topic == settings.topic] or rungs
        rungs = _quick_enough(rungs, settings.mode)
        if not rungs:
            raise PrepError(
                "There is no drill for these settings.", "Another topic or level has some."
            )
        return rungs

    def _best(self, settings: DrillSettings) -> Best | None:
        """The best complete session under the same settings."""
        ends = self.stores.sessions.ends(settings.key)
        done = [end for _, end in ends if end.get("outcome") == "done"]
        bests = [Best(end["score"], end["seconds"]) for end in done]
        return max(bests, key=lambda best: (best.score, -best.seconds), default=None)

    def _forecast(self, drill: str) -> float | None:
        """The chance of a right answer, from before it is given."""
        row = next((row for row in self._rows() if row.slug == drill), None)
        return None if row is None else self.foretell(row)

    # Names -------------------------------------------------------------------------------

    def named(self, settings: DrillSettings) -> DrillSettings:
        """The settings settled, with names as the bank has them; PrepError for unknown ones."""
        settings = settings.settled()
        if settings.drill is not None:
            return replace(settings, drill=self.bank.drill(settings.drill).id)
        if settings.topic is not None:
            return replace(settings, topic=self._topic(settings.topic).id)
        return settings

    def _topic(self, name: str) -> Topic:
        """A topic by id or title that has drills at or below it."""
        return named_topic(name, self.bank.topics(), [topic.id for topic in self.topics()])

    def _rows(self) -> list[CatalogueRow]:
        return [row for row in self.bank.catalogue() if row.kind == KIND]

    def _rows_of(self, topic: str | None) -> list[CatalogueRow]:
        """The drills of a topic and of all below it, as their first topic or a further one."""
        if topic is None:
            return self._rows()
        wanted = with_below(topic, self.bank.topics())
        return [row for row in self._rows() if not wanted.isdisjoint(row.topics)]

    # Open sessions -----------------------------------------------------------------------

    def _open(self, key: str | None = None) -> list[Session]:
        return open_sessions(self.stores, KIND, key)

    def _described(self, session: Session) -> OpenDrill:
        settings = DrillSettings.of(session.options)
        state = fold(self.stores.sessions.events(session.id))
        limit = settings.limit_seconds
        remaining = None if limit is None else max(0.0, limit - state.active_seconds)
        title = self.title_of(settings)
        return OpenDrill(session.id, settings, title, len(state.answers), remaining)

    def _end_stale(self) -> None:
        """Close what nobody goes on with: left long ago, or never answered."""
        end_stale(self.stores, self.clock, KIND)


def _topic_state(topic: Topic, drills: int, total: TopicTotal | None) -> DrillTopic:
    if total is None:
        return DrillTopic(topic.id, topic.title, drills)
    return DrillTopic(topic.id, topic.title, drills, total.answers, total.correct, total.last_at)


def _rungs(drills: Iterable[Drill]) -> Iterator[Rung]:
    for drill in drills:
        for level in drill.levels:
            yield Rung(
                drill.id, drill.topics[0], level, drill.difficulty, drill.target_seconds(level)
            )


def _quick_enough(rungs: list[Rung], mode: Mode) -> list[Rung]:
    """Sprints ask what takes at most a minute, mental arithmetic what takes a few seconds."""
    if not mode.hurries:
        return rungs
    short = [rung for rung in rungs if rung.target_seconds <= SHORT_SECONDS]
    quick = [rung for rung in short if rung.target_seconds <= MENTAL_SECONDS]
    return quick if quick and mode is Mode.MENTAL else short
