"""The coding screen: statement, editor, verdict, history, notes, around one live session.

Guards three decisions. What is typed is in the database half a second later, so a killed
terminal costs at most that. Judging happens in a thread that speaks only by messages, so typing
never waits. And the session decides what is allowed (running in an interview, seeing the
solution); the screen asks it and shows its answer.
"""

from contextlib import suppress
from dataclasses import dataclass
from time import monotonic
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.message import Message
from textual.timer import Timer
from textual.widgets import Footer
from textual.worker import get_current_worker

from prep.core.errors import PrepError
from prep.core.judgement import Progress, RunReport
from prep.core.verdict import Verdict
from prep.practice.coding_session import CodingSession
from prep.practice.submitting import Submitted
from prep.tui.screens.base import TopBar
from prep.tui.screens.case import CaseScreen
from prep.tui.screens.coding_exhibit import CodingExhibit
from prep.tui.screens.confirm import ConfirmScreen
from prep.tui.screens.explained import ExplainedWork
from prep.tui.screens.outside import OutsideEditing
from prep.tui.screens.panes import NARROW, PANES, PaneLayout
from prep.tui.screens.past import PastWork
from prep.tui.screens.rated import RatedWork
from prep.tui.style_hints import style_hints
from prep.tui.widgets.code_pane import CodePane
from prep.tui.widgets.history_pane import HistoryPane
from prep.tui.widgets.notes_pane import NotesPane
from prep.tui.widgets.pane_tabs import PaneTabs
from prep.tui.widgets.problem_pane import ProblemPane, solution_document
from prep.tui.widgets.verdict_pane import VerdictPane
from prep.tui.wording import clock, timer_text

_DRAFT_SECONDS = 0.4
_TICK_SECONDS = 15.0
_WORTH_REMARKS = (Verdict.ACCEPTED, Verdict.WRONG_ANSWER, Verdict.TIME_LIMIT_EXCEEDED)


class CodingScreen(OutsideEditing, PastWork, ExplainedWork, RatedWork, CodingExhibit, PaneLayout):
    """One problem, being worked on."""

    CSS_PATH = "coding.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f5", "run", "Run", priority=True, id="coding.run"),
        Binding("ctrl+s", "submit", "Submit", priority=True, id="coding.submit"),
        Binding("f2", "hint", "Hint", priority=True, id="coding.hint"),
        Binding("f6", "next_pane", "Next pane", priority=True, id="coding.next_pane"),
        Binding("f7", "add_case", "Add a case", show=False, priority=True, id="coding.add_case"),
        Binding("f9", "pause", "Pause the timer", show=False, priority=True, id="coding.pause"),
        Binding("e", "outside", "Edit in $EDITOR", show=False, id="coding.outside"),
        Binding("g", "solution", "Solution", show=False, id="coding.solution"),
        Binding("r", "reset", "Back to the starter", show=False, id="coding.reset"),
        Binding("t", "hide_timer", "Hide the timer", show=False, id="coding.hide_timer"),
        Binding("b", "favourite", "Mark as favourite", show=False, id="coding.favourite"),
    ]

    @dataclass
    class Progressed(Message):
        """A tier started or ended."""

        step: Progress

    @dataclass
    class Judged(Message):
        """A submission has its verdict."""

        submitted: Submitted

    @dataclass
    class Ran(Message):
        """The visible cases were run."""

        report: RunReport

    @dataclass
    class Failed(Message):
        """It could not be done, and why."""

        error: PrepError

    @dataclass
    class Remarked(Message):
        """Remarks on the style of the submission that was just judged."""

        submitted: Submitted
        hints: tuple[str, ...]

    def __init__(self, session: CodingSession) -> None:
        super().__init__()
        self.session = session
        self._busy = False
        self._unsaved: Timer | None = None
        self._unsaved_since = 0.0
        self._timer_hidden = False
        self._solution_shown = False

    # Layout ---------------------------------------------------------------------------------

    def compose(self) -> ComposeResult:
        """Left what is read, right what is worked on; under 100 columns one pane at a time."""
        session, slug = self.session, self.session.problem.slug
        yield TopBar(f"prep › {'Interview' if session.interview else session.problem.title}")
        yield PaneTabs(PANES)
        with Horizontal(id="panes"):
            with Vertical(id="left"):
                yield ProblemPane(session.problem, blind=session.interview, id="problem")
                yield HistoryPane(id="history")
                yield NotesPane(self.services.personal.note(slug), id="notes")
            with Vertical(id="work"):
                yield CodePane(session.text, assisted=not session.interview, id="code")
                yield VerdictPane(session.interview, id="verdict")
        yield Footer(show_command_palette=False)

    async def on_mount(self) -> None:
        """Start the clocks, show what was revealed before, warm the judge."""
        self._left_pane("problem")
        self.action_pane(
            "problem" if self.size.width < NARROW and not self.session.resumed else "code"
        )
        self.set_interval(1.0, self._show_time)
        self.set_interval(_TICK_SECONDS, lambda: self.attempt(self.session.tick))
        self._show_time()
        self.show_history()
        for number, hint in enumerate(self.session.hints_shown, start=1):
            await self._add_hint(number, hint)
        await self.show_spoken()
        self.call_after_refresh(self._warm_judge)

    @work(thread=True, group="warm")
    def _warm_judge(self) -> None:
        with suppress(PrepError):  # a submission will say what is wrong with the judge
            self.services.judge.open(self.session.problem)

    def take_text(self, text: str) -> None:
        """Put another text into the editor; undo brings back the one before."""
        self._code.replace_all(text)
        self.action_pane("code")

    @property
    def _code(self) -> CodePane:
        return self.query_one(CodePane)

    @property
    def _verdict(self) -> VerdictPane:
        return self.query_one(VerdictPane)

    # Time and typing ------------------------------------------------------------------------

    def _show_time(self) -> None:
        text = Content("") if self._timer_hidden else timer_text(self.session.timer())
        self.query_one(TopBar).show(text)

    def touched(self) -> None:
        """A key or the mouse: the person is here."""
        self.attempt(self.session.touch)

    @on(CodePane.Typed)
    def _typed(self) -> None:
        now = monotonic()
        if self._unsaved is None:
            self._unsaved = self.set_timer(_DRAFT_SECONDS, self._save_draft)
            self._unsaved_since = now
        elif now - self._unsaved_since > _DRAFT_SECONDS:  # keys come so fast that timers starve
            self._save_draft()

    def _save_draft(self) -> None:
        if self._unsaved is not None:
            self._unsaved.stop()
            self._unsaved = None
        self.attempt(lambda: self.session.save_draft(self._code.text))

    @on(NotesPane.Written)
    def _write_note(self, message: NotesPane.Written) -> None:
        slug = self.session.problem.slug
        self.attempt(lambda: self.services.personal.write_note(slug, message.text))

    def action_pause(self) -> None:
        """Stop the clock, or let it run again; in an interview it runs."""
        paused = self.session.timer().paused
        self.attempt(self.session.resume if paused else self.session.pause)
        self._show_time()

    def action_hide_timer(self) -> None:
        """Some people work better without seeing it."""
        self._timer_hidden = not self._timer_hidden
        self._show_time()

    def put_away(self) -> None:
        """Nothing typed is lost, nobody keeps judging, the clock stands."""
        if self._busy:
            self.services.judge.cancel()
        self.stop_watching()
        self._save_draft()
        note = self.query_one(NotesPane).unsaved
        if note is not None:
            self._write_note(NotesPane.Written(note))
        self.attempt(self.session.leave)

    def on_unmount(self) -> None:
        """However the screen ends, no file of ours is left in the temporary folder."""
        self.stop_watching()

    # Judging --------------------------------------------------------------------------------

    def action_run(self) -> None:
        """The examples and the own cases."""
        if self.session.interview:
            self.notify("In an interview there is no run: reason, then Ctrl+S submits.", timeout=4)
        elif self._begin():
            self._run(self._code.text)

    def action_submit(self) -> None:
        """Save and hand in."""
        if self._begin():
            self._submit(self._code.text)

    def _begin(self) -> bool:
        if self._busy:
            self.notify("Still judging. Esc outside the editor cancels.", timeout=3)
            return False
        self._save_draft()
        self._busy = True
        self._verdict.begin()
        if self.has_class("-narrow"):
            self.action_pane("verdict")
        return True

    @work(thread=True, group="judge")
    def _submit(self, source: str) -> None:
        def on_progress(step: Progress) -> None:
            self.post_message(self.Progressed(step))

        try:
            submitted = self.session.submit(source, on_progress)
        except PrepError as error:
            self._answer(self.Failed(error))
            return
        self._answer(self.Judged(submitted))
        if submitted.judgement.verdict is Verdict.ACCEPTED:
            self._answer(self.Rated(self.services.learning.reviewed(self.session.problem.slug)))
        if submitted.judgement.verdict in _WORTH_REMARKS:
            self._answer(self.Remarked(submitted, style_hints(source)))

    @work(thread=True, group="judge")
    def _run(self, source: str) -> None:
        try:
            self._answer(self.Ran(self.session.run(source)))
        except PrepError as error:
            self._answer(self.Failed(error))

    def _answer(self, message: Message) -> None:
        """Speak only while somebody listens: a thread can be outdated, not stopped."""
        if not get_current_worker().is_cancelled:
            self.post_message(message)

    @on(Progressed)
    def _show_progress(self, message: Progressed) -> None:
        self._verdict.progress(message.step)

    @on(Judged)
    def _show_judged(self, message: Judged) -> None:
        self._busy = False
        submitted = message.submitted
        self.show_verdict(submitted)
        self.show_history()
        self._show_time()

    @on(Remarked)
    def _show_remarks(self, message: Remarked) -> None:
        judgement = message.submitted.judgement
        if message.hints and self._verdict.judgement is judgement:
            self.show_verdict(message.submitted, message.hints)

    def _after(self, submitted: Submitted) -> Content | None:
        """What the verdict means for this session."""
        if submitted.judgement.verdict is Verdict.ACCEPTED:
            time = clock(self.session.timer().active_seconds)
            return Content.assemble(
                (f"Solved in {time}.", "bold"),
                ("  g: editorial and reference   F4: explain it", "$muted"),
                self.rating_line(),
            )
        if submitted.saved_case is not None and not self.session.interview:
            return Content.styled("Saved to your cases: F5 runs it.", "$muted")
        return None

    @on(Ran)
    def _show_ran(self, message: Ran) -> None:
        self._busy = False
        self._verdict.show_run(message.report)

    @on(Failed)
    def _show_failed(self, message: Failed) -> None:
        self._busy = False
        self._verdict.show_error(message.error)

    def action_back(self) -> None:
        """While something is judged, Esc stops that; else it leaves, saved."""
        if self._busy:
            self.services.judge.cancel()
        else:
            super().action_back()

    # Help, solution, starting again ---------------------------------------------------------

    async def action_hint(self) -> None:
        """Reveal the next hint; the session counts it."""
        try:
            hint = self.session.reveal_hint()
        except PrepError as error:
            self.notify(str(error), timeout=4)
            return
        await self._add_hint(len(self.session.hints_shown), hint)
        self._left_pane("problem")
        if self.has_class("-narrow"):
            self.action_pane("problem")

    async def _add_hint(self, number: int, hint: str) -> None:
        title = f"Hint {number} of {self.session.hint_total}"
        await self.query_one(ProblemPane).add_section(title, hint)

    async def action_solution(self) -> None:
        """Editorial and reference: free once solved, at a price before."""
        if self.session.can_see_solution:
            await self._show_solution()
            return
        question = ConfirmScreen(
            "Give up on this one?",
            "The attempt ends and counts as not solved; the editorial and the reference open. "
            "Your text is kept.",
            "give up and show the solution",
        )
        self.app.push_screen(question, self._give_up)

    async def _give_up(self, sure: bool | None) -> None:
        if sure:
            self._save_draft()
            self.attempt(self.session.give_up)
            if self.session.can_see_solution:
                await self._show_solution()

    async def _show_solution(self) -> None:
        self.action_pane("problem")
        if self._solution_shown:
            self.query_one(ProblemPane).scroll_end(animate=False)
            return
        self._solution_shown = True
        text = solution_document(
            self.session.problem, self.session.editorial(), self.session.reference()
        )
        await self.query_one(ProblemPane).add_section("Solution", text)

    def action_reset(self) -> None:
        """The starter again, after asking."""
        question = ConfirmScreen(
            "Back to the starter?",
            "Your text is kept and undo (Ctrl+Z) brings it back; submissions stay in the history.",
            "start again",
        )
        self.app.push_screen(question, self._reset)

    def _reset(self, sure: bool | None) -> None:
        if sure:
            self._save_draft()
            starter = self.attempt(self.session.reset)
            if starter is not None:
                self.take_text(starter)

    # Cases, marks ------------------------------------------------------------------

    def action_add_case(self) -> None:
        """A test case by hand."""
        if self.session.interview:
            self.notify("In an interview there is no run, so cases would not help.", timeout=4)
        else:
            self.app.push_screen(CaseScreen(self.session.problem))

    def action_favourite(self) -> None:
        """Set or take the star."""
        personal, slug = self.services.personal, self.session.problem.slug
        marked = not personal.favourite(slug)
        personal.set_favourite(slug, marked)
        self.notify("Marked as favourite." if marked else "No favourite any more.", timeout=2)
