"""Begin and go on with sessions of concept questions, and how the questions stand.

The decision guarded here: opening settings for which a session is open goes on with that session,
so a killed one resumes at the question, and the step, where it was.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from prep.core.concept import Concept
from prep.core.drill_answer import DrillAnswer
from prep.core.errors import PrepError
from prep.core.session import Session, fold
from prep.core.topic import Topic, Track
from prep.practice.concept_choice import candidates, line_up
from prep.practice.concept_session import KIND, ConceptSession, ConceptTable
from prep.practice.concept_settings import ConceptSettings
from prep.practice.drill_choice import SEEDS, chance_of
from prep.practice.ports import Bank, CatalogueRow, Clock, Stores
from prep.practice.recorder import Recorder
from prep.practice.stale_sessions import end_stale, open_sessions
from prep.practice.topic_names import named_topic, with_below


@dataclass(frozen=True)
class OpenConcepts:
    """A session one can go on with; ``total`` is None where only the clock ends it."""

    session_id: str
    settings: ConceptSettings
    title: str
    answered: int
    total: int | None


@dataclass(frozen=True)
class Standing:
    """How the questions of a topic or track stand.

    ``right`` counts those whose last answer was right, ``due`` those whose review is due today.
    """

    id: str
    title: str
    questions: int
    answered: int = 0
    right: int = 0
    due: int = 0
    last_at: datetime | None = None


@dataclass(frozen=True)
class Concepts:
    """The concept questions of a person; ``due`` gives the ids whose review is due, and
    ``new_seed`` a number below a bound."""

    bank: Bank
    stores: Stores
    clock: Clock
    new_id: Callable[[], str]
    new_seed: Callable[[int], int]
    due_items: Callable[[], Sequence[str]] = tuple
    foretell: Callable[[CatalogueRow], float | None] = lambda _row: None

    # Sessions --------------------------------------------------------------------------

    def open(self, settings: ConceptSettings) -> ConceptSession:
        """Go on with the open session of these settings, or begin one.

        Raises PrepError when there is nothing to ask: an unknown topic, nothing due.
        """
        settings = self.named(settings)
        end_stale(self.stores, self.clock, KIND)
        for session in open_sessions(self.stores, KIND, settings.key):
            if settings.seed in (None, session.options.get("seed")):
                return self._again(session)
        return self._begin(settings)

    def resume(self, session_id: str) -> ConceptSession:
        """Go on with one of `open_sessions`; raises PrepError if it is over."""
        for session in open_sessions(self.stores, KIND):
            if session.id == session_id:
                return self._again(session)
        raise PrepError("This session is over.", "Begin another one.")

    def open_sessions(self) -> list[OpenConcepts]:
        """What was begun and can be gone on with, the newest first."""
        end_stale(self.stores, self.clock, KIND)
        return [self._described(session) for session in open_sessions(self.stores, KIND)]

    # What is known -----------------------------------------------------------------------

    def topics(self) -> list[Standing]:
        """The topics that are home to a question, in the order of the tree."""
        homes: dict[str, list[CatalogueRow]] = {}
        for row in self._rows():
            homes.setdefault(row.topics[0], []).append(row)
        latest, due = self.stores.answers.latest(), frozenset(self.due_items())
        return [
            _standing(topic, homes[topic.id], latest, due)
            for topic in self.bank.topics()
            if topic.id in homes
        ]

    def tracks(self) -> list[Standing]:
        """The tracks, each with the questions on topics that it asks for."""
        latest, due = self.stores.answers.latest(), frozenset(self.due_items())
        rows = self._rows()
        return [
            _standing(track, [row for row in rows if _asked_for(row, track)], latest, due)
            for track in self.bank.tracks
        ]

    def due(self) -> list[str]:
        """The ids a review would ask now, the most faded first."""
        known = {row.slug for row in self._rows()}
        return [id for id in self.due_items() if id in known]

    def concept(self, id: str) -> Concept:
        """One question, whole; raises PrepError if there is none of that name."""
        return self.bank.concept(id)

    def title_of(self, settings: ConceptSettings) -> str:
        """The question, topic or track of a session in words."""
        if settings.question is not None:
            rows = (row.title for row in self._rows() if row.slug == settings.question)
            return next(rows, settings.question)
        titles = {topic.id: topic.title for topic in self.bank.topics()}
        titles |= {track.id: track.title for track in self.bank.tracks}
        named = [titles.get(id, id) for id in (settings.topic, settings.track) if id is not None]
        return ", ".join(named) or "all topics"

    # Beginning ---------------------------------------------------------------------------

    def _begin(self, settings: ConceptSettings) -> ConceptSession:
        queue = self._line_up(settings)
        if settings.seed is None:
            settings = replace(settings, seed=self.new_seed(SEEDS))
        options = {**settings.options(), "queue": queue}
        session = Session(self.new_id(), KIND, settings.key, settings.limit_seconds, options)
        recorder = Recorder.begin(session, "", self.stores, self.clock)
        return ConceptSession(settings, recorder, self._table(), queue, resumed=False)

    def _again(self, session: Session) -> ConceptSession:
        settings = ConceptSettings.of(session.options)
        recorder = Recorder.again(session, self.stores, self.clock)
        queue = session.options["queue"]
        found = ConceptSession(settings, recorder, self._table(), queue, resumed=True)
        found.come_back()
        return found

    def _table(self) -> ConceptTable:
        return ConceptTable(self.stores, self.clock, self.new_id, self.bank.concept, self._forecast)

    def _line_up(self, settings: ConceptSettings) -> list[str]:
        """The questions in order; the same for the same seed, which knows nothing of the past."""
        if settings.question is not None:
            return [settings.question]
        rows = self._rows_of(settings)
        if settings.review:
            return self._due_of(rows)[: settings.most]
        latest = {} if settings.seed is not None else self.stores.answers.latest()
        seed = self.new_seed(SEEDS) if settings.seed is None else settings.seed
        pool = candidates(rows, latest, self._weights(settings), self.clock.now().wall)
        queue = line_up(pool, settings.most, chance_of(seed, 0))
        if not queue:
            raise PrepError("There is no concept question for these settings.", self._elsewhere())
        return queue

    def _due_of(self, rows: Iterable[CatalogueRow]) -> list[str]:
        wanted = {row.slug for row in rows}
        due = [id for id in self.due() if id in wanted]
        if not due:
            raise PrepError("No concept question is due for review.", "Try a sprint of ten.")
        return due

    def _weights(self, settings: ConceptSettings) -> dict[str, float] | None:
        return None if settings.track is None else self._track(settings.track).weights

    def _forecast(self, id: str) -> float | None:
        row = next((row for row in self._rows() if row.slug == id), None)
        return None if row is None else self.foretell(row)

    # Names -------------------------------------------------------------------------------

    def named(self, settings: ConceptSettings) -> ConceptSettings:
        """The settings with names as the bank has them; PrepError for unknown ones."""
        if settings.question is not None:
            settings = replace(settings, question=self.bank.concept(settings.question).id)
        if settings.topic is not None:
            homes = [topic.id for topic in self.topics()]
            topic = named_topic(settings.topic, self.bank.topics(), homes)
            settings = replace(settings, topic=topic.id)
        if settings.track is not None:
            settings = replace(settings, track=self._track(settings.track).id)
        return settings

    def _track(self, name: str) -> Track:
        """A track by its id or title."""
        wanted = name.strip().lower()
        for track in self.bank.tracks:
            if wanted in (track.id, track.title.lower()):
                return track
        from difflib import get_close_matches

        ids = [track.id for track in self.bank.tracks]
        near = get_close_matches(wanted, ids, 3) or [id for id in ids if wanted and wanted in id]
        hint = f"Did you mean {' or '.join(near[:3])}?" if near else f"Tracks: {', '.join(ids)}."
        raise PrepError(f"There is no track '{name}'.", hint)

    def _elsewhere(self) -> str:
        homes = [topic.id for topic in self.topics()]
        return f"Topics with questions: {', '.join(homes)}." if homes else "The bank has none."

    def _rows(self) -> list[CatalogueRow]:
        return [row for row in self.bank.catalogue() if row.kind == KIND]

    def _rows_of(self, settings: ConceptSettings) -> list[CatalogueRow]:
        """The questions of a topic and of all below it, and of a track."""
        rows = self._rows()
        if settings.topic is not None:
            wanted = with_below(settings.topic, self.bank.topics())
            rows = [row for row in rows if not wanted.isdisjoint(row.topics)]
        if settings.track is not None:
            track = self._track(settings.track)
            rows = [row for row in rows if _asked_for(row, track)]
        return rows

    def _described(self, session: Session) -> OpenConcepts:
        settings = ConceptSettings.of(session.options)
        answers = len(fold(self.stores.sessions.events(session.id)).answers)
        total = len(session.options["queue"]) if settings.minutes is None else None
        return OpenConcepts(session.id, settings, self.title_of(settings), answers, total)


def _asked_for(row: CatalogueRow, track: Track) -> bool:
    return any(track.weights.get(topic, 0.0) > 0 for topic in row.topics)


def _standing(
    scope: Topic | Track,
    rows: Sequence[CatalogueRow],
    latest: Mapping[str, DrillAnswer],
    due: frozenset[str],
) -> Standing:
    answers = [latest[row.slug] for row in rows if row.slug in latest]
    return Standing(
        scope.id,
        scope.title,
        len(rows),
        len(answers),
        sum(one.correct for one in answers),
        sum(row.slug in due for row in rows),
        max((one.at for one in answers), default=None),
    )
