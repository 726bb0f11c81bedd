"""A problem that is watched: what others see of it, and what an interviewer says beside it."""

from functools import cached_property
from typing import TYPE_CHECKING

from prep.core.watched import View
from prep.practice.watching import Watched, WatchedCoding, pushed
from prep.tui.audience import Exhibit
from prep.tui.screens.base import PrepScreen
from prep.tui.widgets.code_pane import CodePane
from prep.tui.widgets.interviewer_pane import InterviewerPane
from prep.tui.widgets.verdict_pane import VerdictPane
from prep.tui.wording import clock, timer_text

if TYPE_CHECKING:
    from prep.practice.coding_session import CodingSession
    from prep.practice.mock_interviewer import Line


class CodingExhibit(PrepScreen[None]):
    """Gives a screen with a ``session``, a code pane and a verdict pane something to show."""

    session: "CodingSession"

    @cached_property
    def watched(self) -> Watched:
        """The session as an interviewer reaches it."""
        return WatchedCoding(self.session)

    def exhibit(self) -> Exhibit:
        """What stands in the editor now, which is newer than what is saved."""
        return Exhibit(self._view(), timer_text(self.session.timer()).plain, self.watched)

    def _view(self) -> View:
        pane, problem = self.query_one(CodePane), self.session.problem
        return View(
            title="Interview" if self.session.interview else problem.title,
            task=problem.statement,
            text=pane.text,
            row=pane.editor.cursor_location[0],
            said=tuple(f"{clock(line.at)} {line.text}" for line in self.spoken()),
            verdict=self._verdict_words(),
        )

    def _verdict_words(self) -> str:
        judgement = self.query_one(VerdictPane).judgement
        if judgement is None:
            return ""
        return f"{judgement.verdict.title}, {judgement.passed} of {judgement.total} cases"

    def spoken(self) -> "list[Line]":
        """What stands in the side pane."""
        return pushed(self.session.state)

    def hear(self, question: str) -> None:
        """A question has come; the pane for it comes with the first."""
        self.run_worker(self.show_spoken(), group="spoken")
        self.notify(question, title="Interviewer", timeout=8, markup=False)

    async def show_spoken(self) -> None:
        """The questions so far, if there are any; those from before a kill too."""
        lines = self.spoken()
        if not lines:
            return
        panes = self.query(InterviewerPane)
        if not panes:
            await self.query_one("#left").mount(InterviewerPane())
        self.query_one(InterviewerPane).show(lines)
