"""One coding session as a screen sees it: text, timer, runs, submissions, hints, the end."""

from collections.abc import Callable
from dataclasses import dataclass

from prep.core.attempt import Attempt
from prep.core.draft import Draft, KeptDraft
from prep.core.errors import PrepError
from prep.core.judgement import RunReport
from prep.core.problem import Problem
from prep.core.session import EventKind
from prep.practice.live_session import LiveSession
from prep.practice.ports import Clock, Judge, OnProgress, Stores
from prep.practice.recorder import Recorder
from prep.practice.submitting import SubmitSolution, Submitted, finish


@dataclass(frozen=True)
class Desk:
    """What every coding session works with."""

    stores: Stores
    judge: Judge
    clock: Clock
    submit: SubmitSolution
    new_id: Callable[[], str]


class CodingSession(LiveSession):
    """A session on one problem; made by `Coding.open`. Any thread may call it."""

    def __init__(
        self,
        problem: Problem,
        recorder: Recorder,
        desk: Desk,
        *,
        resumed: bool,
        set_aside: Draft | None = None,
    ) -> None:
        """``set_aside`` is an older text that is kept once this session's own is first saved."""
        super().__init__(recorder, resumed=resumed)
        self.problem = problem
        self._desk = desk
        self._set_aside = set_aside
        self._text_after: str | None = None

    @property
    def text(self) -> str:
        """The newest text that was saved, also after the end."""
        return self.state.text if self._text_after is None else self._text_after

    @property
    def interview(self) -> bool:
        """True if running is not allowed before submitting, as in some interviews."""
        return bool(self._recorder.session.options.get("interview"))

    # Time ------------------------------------------------------------------------------

    @property
    def runs_on(self) -> bool:
        """An interviewer's clock runs on."""
        return self.interview

    # Text ------------------------------------------------------------------------------

    def save_draft(self, text: str) -> None:
        """Keep the text as typed; costs nothing if it has not changed."""
        if text == self.text:
            return
        with self._recorder.whole():
            self._keep_set_aside()
            self._desk.stores.drafts.save(self._draft(text))
            if not self.ended:
                self._recorder.record_text(text)
        if self.ended:
            self._text_after = text

    def reset(self) -> str:
        """Back to the starter; the text until now is kept."""
        text = self.text
        with self._recorder.whole():
            if text != self.problem.starter:
                self._keep(self._draft(text), "reset")
            self.save_draft(self.problem.starter)
        return self.problem.starter

    def kept_drafts(self) -> list[KeptDraft]:
        """Older texts of this problem, the newest first."""
        return self._desk.stores.drafts.kept(self.problem.slug)

    def check(
        self, key: str, value: float | None, number: int | None = None, by: str = "candidate"
    ) -> None:
        """Grade a line of the checklist; None takes the grade away. A problem is round 0."""
        self._recorder.record(EventKind.NOTE, check=key, value=value, round=number or 0, by=by)

    def _draft(self, text: str) -> Draft:
        return Draft(self.problem.slug, text, self._desk.clock.now().wall)

    def _keep(self, draft: Draft, reason: str) -> None:
        self._desk.stores.drafts.keep(KeptDraft(draft.problem, draft.text, draft.at, reason))

    def _keep_set_aside(self) -> None:
        if self._set_aside is not None:
            self._keep(self._set_aside, "new_session")
            self._set_aside = None

    # Judging ---------------------------------------------------------------------------

    def run(self, source: str) -> RunReport:
        """The samples and own cases; raises PrepError in interview mode."""
        if self.interview:
            raise PrepError(
                "There is no run in interview mode.",
                "Walk through an example by hand, then submit.",
            )
        self.save_draft(source)
        cases = self._desk.submit.own_cases.cases(self.problem)
        report = self._desk.judge.run(self.problem, source, cases)
        self._recorder.record(EventKind.RUN, verdict=report.verdict.value)
        return report

    def submit(self, source: str, on_progress: OnProgress | None = None) -> Submitted:
        """The full judgement; blocking. An accepted submission ends the session."""
        self.save_draft(source)
        return self._desk.submit(self._recorder, self.problem, source, on_progress)

    # Help ------------------------------------------------------------------------------

    @property
    def hint_total(self) -> int:
        """How many hints there are."""
        return len(self.problem.hints)

    @property
    def hints_shown(self) -> tuple[str, ...]:
        """The hints shown in this session."""
        return self.problem.hints[: self.state.hints]

    def reveal_hint(self) -> str:
        """The next hint, counted; raises PrepError when all were shown or the session is over."""
        number = self.state.hints + 1
        if number > self.hint_total:
            raise PrepError("There is no further hint.", "The editorial shows the whole way.")
        if self.ended:
            raise PrepError("This session is over.", "The editorial is open now.")
        with self._recorder.whole():
            self._recorder.record(EventKind.HINT, number=number)
            at = self._desk.clock.now().wall
            self._desk.stores.hints.add(self.problem.slug, number, at, self.session_id)
        return self.problem.hints[number - 1]

    @property
    def can_see_solution(self) -> bool:
        """True once this session is over, or if the problem was solved before."""
        return self.ended or self._desk.stores.submissions.solved(self.problem.slug)

    def editorial(self) -> str:
        """How to find the solution; reading it in a running session counts as having seen it."""
        self._show_solution()
        return self.problem.editorial

    def reference(self) -> str:
        """The reference solution, under the same rule."""
        self._show_solution()
        return self.problem.reference

    def _show_solution(self) -> None:
        if not self.can_see_solution:
            raise PrepError(
                "The solution opens once you have solved the problem or given up.",
                "A hint may be enough.",
            )
        if not self.ended and not self.state.saw_solution:
            self._recorder.record(EventKind.SOLUTION)

    # The end ---------------------------------------------------------------------------

    def give_up(self) -> Attempt | None:
        """End the session with the solution seen; None if it was over already."""
        with self._recorder.whole():
            if not self.ended:
                self._recorder.record(EventKind.SOLUTION)
            return self._finish()

    def end(self) -> Attempt | None:
        """Stop without a solution; None, and no trace, if nothing was tried."""
        if not self.ended and not self.state.touched:
            self._desk.stores.sessions.discard(self.session_id)
            return None
        return self._finish()

    def leave(self) -> None:
        """Close the screen: the session waits, or is forgotten if nothing was done in it."""
        if self.ended:
            return
        if not self.state.touched and not self.state.saw_solution:
            self._desk.stores.sessions.discard(self.session_id)
        elif self.runs_on:
            self.tick()
        else:
            self.pause()

    def _finish(self) -> Attempt | None:
        desk = self._desk
        return finish(self._recorder, self.problem, desk.stores, desk.new_id(), desk.clock.now())
