"""Begin, go on with, and tidy up coding sessions.

The decision guarded here: a problem has at most one open session. Opening it again goes on with
it, the time away not counted; after an attempt the next session begins from the starter, and the
older text is kept.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta

from prep.core.attempt import Attempt
from prep.core.errors import PrepError
from prep.core.judgement import Judgement, JudgeOptions, RunReport
from prep.core.problem import Problem
from prep.core.session import Session, fold
from prep.practice.coding_session import CodingSession, Desk
from prep.practice.ports import Bank, OnProgress
from prep.practice.recorder import Recorder
from prep.practice.submitting import Submitted, finish

CODING_KINDS = frozenset({"coding", "ml-coding"})
STALE_AFTER = timedelta(days=3)
"""A session untouched for this long is over: nobody goes on with it."""

AFTERMATH = timedelta(hours=1)
"""A file handed in this soon after an attempt is no new attempt."""


@dataclass(frozen=True)
class OpenSession:
    """A session one can go on with; ``remaining_seconds`` is None without a target.

    An ``interview`` is not to be listed by its title, which may give the method away.
    """

    session_id: str
    slug: str
    title: str
    active_seconds: float
    remaining_seconds: float | None
    text_changed: bool
    interview: bool = False


def _untold(_problem: Problem) -> float | None:
    return None


@dataclass(frozen=True)
class Coding:
    """The coding sessions of a person."""

    bank: Bank
    desk: Desk
    foretell: Callable[[Problem], float | None] = _untold
    """The chance of solving a problem, asked before it is begun."""

    def open(
        self,
        slug: str,
        *,
        target_minutes: float | None = None,
        interview: bool = False,
        outside: bool = False,
        p_before: float | None = None,
    ) -> CodingSession:
        """Go on with the open session of a problem, or begin one.

        ``target_minutes`` defaults to the problem's own; 0 means none. ``outside`` says that the
        text is written in another editor. Options count only for a session that begins.
        """
        problem = self._problem(slug)
        session = self._joined(problem)
        if session is not None:
            session.come_back()
        else:
            target = problem.minutes if target_minutes is None else target_minutes
            options = {"interview": interview, "p_before": p_before}
            session = self._begin(problem, target * 60 or None, options)
        if outside:
            session.hand_out()
        return session

    def submit_file(
        self, slug: str, source: str, on_progress: OnProgress | None = None
    ) -> Submitted:
        """Submit from the command line: in the open session, or in one that nobody times."""
        problem = self._problem(slug)
        session = (
            self._joined(problem)
            or self._just_over(problem)
            or self._begin(problem, None, {"timed": False})
        )
        submitted = session.submit(source, on_progress)
        if not session.timer().ended:
            session.hand_out()
        return submitted

    def judge_only(
        self, slug: str, source: str, on_progress: OnProgress | None = None
    ) -> Judgement:
        """Judge and leave no trace."""
        return self.desk.judge.judge(self._problem(slug), source, JudgeOptions(), on_progress)

    def run_file(self, slug: str, source: str) -> RunReport:
        """Run the samples and own cases from the command line; an open session takes note."""
        problem = self._problem(slug)
        session = self._joined(problem)
        if session is not None and not session.interview:
            report = session.run(source)
            session.hand_out()
            return report
        return self.desk.judge.run(problem, source, self.desk.submit.own_cases.cases(problem))

    def open_sessions(self) -> list[OpenSession]:
        """What one can go on with, the newest first; problems that are gone are left out."""
        titles = {row.slug: row.title for row in self.bank.catalogue()}
        found = (self._described(session, titles) for session in self._open())
        return [one for one in found if one is not None]

    def end_stale(self) -> list[Attempt]:
        """Close the sessions nobody went on with for days; what was tried in them counts."""
        attempts = []
        for session in self._open():
            attempt = self._end_if_stale(session)
            if attempt is not None:
                attempts.append(attempt)
        return attempts

    def _problem(self, slug: str) -> Problem:
        problem = self.bank.problem(slug)
        if problem.kind not in CODING_KINDS:
            raise PrepError(
                f"{slug} is not a coding problem.", f"prep show {slug} says what it is."
            )
        return problem

    def _open(self) -> list[Session]:
        sessions = self.desk.stores.sessions.open()
        return [session for session in sessions if session.kind in CODING_KINDS]

    def _joined(self, problem: Problem) -> CodingSession | None:
        """The open session of a problem, if there is one."""
        stores = self.desk.stores
        for session in stores.sessions.open(problem.slug):
            if session.kind in CODING_KINDS:
                recorder = Recorder.again(session, stores, self.desk.clock)
                return CodingSession(problem, recorder, self.desk, resumed=True)
        return None

    def _just_over(self, problem: Problem) -> CodingSession | None:
        """The session that ended a moment ago: what is handed in now only improves on it."""
        stores = self.desk.stores
        last = next(iter(stores.attempts.recent(1, problem.slug)), None)
        if last is None or self.desk.clock.now().wall - last.finished_at > AFTERMATH:
            return None
        session = stores.sessions.get(last.session_id) if last.session_id else None
        if session is None:
            return None
        recorder = Recorder.again(session, stores, self.desk.clock)
        return CodingSession(problem, recorder, self.desk, resumed=True)

    def _begin(
        self, problem: Problem, target_seconds: float | None, options: Mapping[str, object]
    ) -> CodingSession:
        stores = self.desk.stores
        draft = stores.drafts.get(problem.slug)
        again = bool(stores.attempts.recent(1, problem.slug))
        text = problem.starter if draft is None or again else draft.text
        plan = {key: value for key, value in options.items() if value not in (None, False)}
        if "p_before" not in plan and (chance := self.foretell(problem)) is not None:
            plan["p_before"] = chance
        if options.get("timed") is False:
            plan["timed"] = False
        session = Session(self.desk.new_id(), problem.kind, problem.slug, target_seconds, plan)
        recorder = Recorder.begin(session, text, stores, self.desk.clock)
        set_aside = draft if draft is not None and draft.text != text else None
        return CodingSession(problem, recorder, self.desk, resumed=False, set_aside=set_aside)

    def _described(self, session: Session, titles: dict[str, str]) -> OpenSession | None:
        slug = session.item_id
        if slug is None or slug not in titles:
            return None
        state = fold(self.desk.stores.sessions.events(session.id))
        if not state.touched:
            return None
        interview = bool(session.options.get("interview"))
        seconds = state.running_seconds if interview else state.active_seconds
        target = session.target_seconds
        remaining = None if target is None else target - seconds
        return OpenSession(
            session.id, slug, titles[slug], seconds, remaining, state.edited, interview
        )

    def _end_if_stale(self, session: Session) -> Attempt | None:
        stores, clock = self.desk.stores, self.desk.clock
        recorder = Recorder.again(session, stores, clock)
        last = recorder.state.last
        if last is None or clock.now().wall - last.wall < STALE_AFTER:
            return None
        if not recorder.state.touched or session.item_id is None:
            stores.sessions.discard(session.id)
            return None
        try:
            problem = self.bank.problem(session.item_id)
        except PrepError:
            return None
        return finish(recorder, problem, stores, self.desk.new_id(), last)
