"""Sessions over design and talk prompts: begin, go on, grade, grade again.

How a front end drives one:

    session = services.prompting.open("card-fraud")   # or resume(session_id), after any kill
    session.look()           # once a second: puts a twist that is due; gives step and clock
    session.tick(), session.touch(), session.pause(), session.resume()     # as everywhere
    session.step.phase       # clarify frame sketch estimate defend grade | prepare speak defend ...
    session.pages, session.page(name), session.write(name, text)           # notepad, as typed
    session.ask(text) -> offers, session.pick(offer.number) -> the written answer
    session.estimate, session.reckon(text) -> EstimateMark                 # "?" passes
    session.twists           # news so far; each opens a page "twist 1", "twist 2"
    session.probe, session.rung                                            # in "defend"
    session.go_on()          # next step; puts outstanding twists before the middle is left
    grading = session.grading()                                            # from "grade" on
    grading.points, grading.next_point, grading.grade(point, 0..4), grading.score
    session.write("next time", text); session.finish()                     # ends, tells the learner
    session.stop() | session.leave()                                       # end early | wait
    session.answer() -> PromptAnswer                                       # everything, to read

Later: `Prompting.grading(session_id, grader)` (``self``, ``again`` for the blind second look, or a
partner's name) gives a `RubricGrading`: grade points, then `settle()`; `agreement()` once complete.

The decision guarded here: a prompt has at most one open session outside of interviews, and opening
it again goes on with it.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache

from prep.core.errors import PrepError
from prep.core.prompt import PHASES, Probe, Prompt
from prep.core.rubric import AGAIN, SELF, Agreement, Grading, RubricScore, agreement, score
from prep.core.session import EventKind, Session, SessionState, Status, fold
from prep.practice.drill_choice import SEEDS
from prep.practice.ports import Bank, CatalogueRow, Clock, Stores
from prep.practice.prompt_answer import PromptAnswer, answer_of, has_reached, rubric_version
from prep.practice.prompt_follow_ups import plan_twists
from prep.practice.prompt_grading import GradingTable, RubricGrading
from prep.practice.prompt_place import Step, step_of, steps_of
from prep.practice.prompt_session import PromptSession, PromptTable
from prep.practice.recorder import Recorder

KINDS = frozenset(PHASES)
"""The kinds of prompts."""

LOOK_AGAIN = timedelta(days=7)
"""After this one sees an answer with other eyes: the blind second grading is offered."""

STALE_AFTER = timedelta(days=14)
"""A session left for this long is over; its answer stays and can be graded."""

_LOOKED_BACK = 10_000


@dataclass(frozen=True)
class OpenPrompt:
    """A session one can go on with."""

    session_id: str
    slug: str
    title: str
    step: Step
    interview: bool


@dataclass(frozen=True)
class PromptRecord:
    """One answer of the past. ``score`` is one's own, None until it is graded whole.

    ``agreements`` holds the agreement with it by grader, for complete gradings only.
    """

    session_id: str
    slug: str
    title: str
    kind: str
    at: datetime
    score: RubricScore | None
    agreements: Mapping[str, Agreement]


@dataclass(frozen=True)
class PromptRow:
    """A prompt in the chooser: its row, how often it was answered, and the last own grade."""

    row: CatalogueRow
    answers: int
    last_at: datetime | None
    last_total: float | None


def _untold(_row: CatalogueRow) -> float | None:
    return None


def _nothing(_prompt: Prompt) -> Sequence[Probe]:
    return ()


@dataclass(frozen=True)
class Prompting:
    """The prompt sessions of a person; ``new_seed`` gives a number below a bound."""

    bank: Bank
    stores: Stores
    clock: Clock
    new_id: Callable[[], str]
    new_seed: Callable[[int], int]
    foretell: Callable[[CatalogueRow], float | None] = _untold
    own_probes: Callable[[Prompt], Sequence[Probe]] = _nothing

    # Sessions --------------------------------------------------------------------------

    def open(
        self,
        slug: str,
        *,
        seed: int | None = None,
        interview: bool = False,
        minutes: float | None = None,
    ) -> PromptSession:
        """Go on with the open session of a prompt, or begin one.

        ``seed`` fixes twists and follow-up questions. An ``interview`` has a clock that runs on
        and no grading step; ``minutes`` is what it has for the answer. Options count only for a
        session that begins. Raises PrepError for an unknown prompt.
        """
        prompt = self.bank.prompt(slug)
        for session in self.stores.sessions.open(slug):
            if session.kind in KINDS and bool(session.options.get("interview")) == interview:
                return self._again(session, prompt)
        return self._begin(prompt, seed, interview, minutes)

    def resume(self, session_id: str) -> PromptSession:
        """Go on with an open session; raises PrepError if it is over."""
        session = self._session(session_id)
        found = self._again(session, self._prompt(session))
        if found.ended:
            raise PrepError("This session is over.", "prep session grade grades its answer.")
        return found

    def waiting(self) -> list[OpenPrompt]:
        """What was begun and can be gone on with, the newest first; gone prompts left out."""
        titles = {row.slug: row.title for row in self.rows()}
        sessions = [one for one in self.stores.sessions.open() if one.kind in KINDS]
        sessions = [one for one in sessions if not self._end_if_stale(one)]
        return [self._open(one, titles[one.item_id]) for one in sessions if one.item_id in titles]

    # Answers and grades ----------------------------------------------------------------

    def look(self, session_id: str) -> PromptAnswer:
        """An answer to read, over or not; raises PrepError if there is none."""
        session = self._session(session_id)
        return answer_of(session, self._state(session), self._prompt(session))

    def grading(self, session_id: str, grader: str = SELF) -> RubricGrading:
        """Grade an answer, or go on with it, as ``grader``.

        Raises PrepError before the answer is over, and for a second look before the first.
        """
        session = self._session(session_id)
        prompt, state = self._prompt(session), self._state(session)
        if state.status is not Status.ENDED and not has_reached(state, "grade"):
            raise PrepError("This answer is not over.", "prep session resume goes on with it.")
        if grader == AGAIN and self._complete(session_id, SELF, prompt) is None:
            raise PrepError("There is no first grading to look at again.", "Grade it first.")
        table = GradingTable(self.stores, self.clock, self.new_id)
        return RubricGrading(session, answer_of(session, state, prompt), grader, table)

    def look_again(self) -> list[PromptRecord]:
        """Answers graded a week ago or longer and not looked at again, the oldest first."""
        before = self.clock.now().wall - LOOK_AGAIN
        twice = {one.session_id for one in self.stores.rubric_grades.by(AGAIN) if one.complete}
        due = [
            one
            for one in self.stores.rubric_grades.by(SELF)
            if one.session_id not in twice
            and one.complete
            and one.last_at is not None
            and one.last_at <= before
        ]
        if not due:
            return []
        records = {one.session_id: one for one in self.history()}
        found = (records.get(one.session_id) for one in due)
        return [one for one in found if one is not None and one.score is not None]

    def history(self, slug: str | None = None) -> list[PromptRecord]:
        """The answers that are over, of one prompt or of all, the newest first."""
        rows = {row.slug: row for row in self.rows() if slug in (None, row.slug)}
        recent = self.stores.sessions.recent(_LOOKED_BACK)
        sessions = [one for one in recent if one.kind in KINDS and one.item_id in rows]
        prompt_of = cache(self.bank.prompt)
        found = (self._record(one, rows, prompt_of) for one in sessions)
        return [one for one in found if one is not None]

    # The bank --------------------------------------------------------------------------

    def rows(self) -> list[CatalogueRow]:
        """All prompts there are."""
        return [row for row in self.bank.catalogue() if row.kind in KINDS]

    def chooser(self, kind: str | None = None) -> list[PromptRow]:
        """The prompts of a kind, or all, with how they stand."""
        records: dict[str, list[PromptRecord]] = {}
        for one in self.history():
            records.setdefault(one.slug, []).append(one)
        rows = [row for row in self.rows() if kind in (None, row.kind)]
        return [_row(row, records.get(row.slug, [])) for row in rows]

    # Inside ----------------------------------------------------------------------------

    def _begin(
        self, prompt: Prompt, seed: int | None, interview: bool, minutes: float | None
    ) -> PromptSession:
        chosen = self.new_seed(SEEDS) if seed is None else seed
        total = prompt.total_minutes - (prompt.minutes.get("grade", 0.0) if interview else 0.0)
        scale = 1.0 if minutes is None else minutes / total
        options = {
            "seed": chosen,
            "scale": scale,
            "interview": interview,
            "rubric": rubric_version(prompt),
            "twists": [one.data() for one in plan_twists(prompt, chosen, scale)],
            "p_before": self._forecast(prompt.slug),
        }
        seconds = 60 * total * scale
        session = Session(self.new_id(), prompt.kind, prompt.slug, seconds, options)
        with self.stores.together():
            recorder = Recorder.begin(session, "", self.stores, self.clock)
            recorder.record(EventKind.PHASE, name=steps_of(prompt)[0].name)
        return PromptSession(prompt, recorder, self._table(), resumed=False)

    def _again(self, session: Session, prompt: Prompt) -> PromptSession:
        recorder = Recorder.again(session, self.stores, self.clock)
        found = PromptSession(prompt, recorder, self._table(), resumed=True)
        if not found.ended:
            found.come_back()
        return found

    def _end_if_stale(self, session: Session) -> bool:
        recorder = Recorder.again(session, self.stores, self.clock)
        last = recorder.state.last
        if last is None or self.clock.now().wall - last.wall < STALE_AFTER:
            return False
        recorder.record(EventKind.RESUME)  # the time away is not part of it
        recorder.record(EventKind.END, outcome="stopped")
        return True

    def _table(self) -> PromptTable:
        return PromptTable(self.stores, self.clock, self.new_id, self.own_probes)

    def _forecast(self, slug: str) -> float | None:
        row = next((row for row in self.rows() if row.slug == slug), None)
        return None if row is None else self.foretell(row)

    def _session(self, session_id: str) -> Session:
        session = self.stores.sessions.get(session_id)
        if session is None or session.kind not in KINDS:
            raise PrepError(
                f"There is no answer '{session_id}'.", "prep session list shows them all."
            )
        return session

    def _prompt(self, session: Session) -> Prompt:
        assert session.item_id is not None, "a session over a prompt names it"
        return self.bank.prompt(session.item_id)

    def _state(self, session: Session) -> SessionState:
        return fold(self.stores.sessions.events(session.id))

    def _open(self, session: Session, title: str) -> OpenPrompt:
        prompt = self._prompt(session)
        step = step_of(self._state(session), prompt)
        interview = bool(session.options.get("interview"))
        return OpenPrompt(session.id, prompt.slug, title, step, interview)

    def _complete(self, session_id: str, grader: str, prompt: Prompt) -> Grading | None:
        """A grader's grades by the rubric as it is now, once they are complete."""
        kept = self.stores.rubric_grades.of(session_id)
        version = rubric_version(prompt)
        fits = (o for o in kept if o.complete and (o.grader, o.rubric) == (grader, version))
        return next(fits, None)

    def _record(
        self,
        session: Session,
        rows: Mapping[str, CatalogueRow],
        prompt_of: Callable[[str], Prompt],
    ) -> PromptRecord | None:
        state = self._state(session)
        if state.status is not Status.ENDED or state.started_at is None:
            return None
        assert session.item_id is not None, "it was found by its item"
        prompt = prompt_of(session.item_id)
        first = self._complete(session.id, SELF, prompt)
        graders = [one.grader for one in self.stores.rubric_grades.of(session.id)]
        others = {name: self._complete(session.id, name, prompt) for name in graders}
        return PromptRecord(
            session_id=session.id,
            slug=prompt.slug,
            title=rows[prompt.slug].title,
            kind=prompt.kind,
            at=state.started_at,
            score=None if first is None else score(prompt, first.grades),
            agreements={
                name: agreement(first.grades, other.grades)
                for name, other in others.items()
                if first is not None and other is not None and name != SELF
            },
        )


def _row(row: CatalogueRow, records: Sequence[PromptRecord]) -> PromptRow:
    totals = [one.score.total for one in records if one.score is not None]
    return PromptRow(
        row, len(records), records[0].at if records else None, totals[0] if totals else None
    )
