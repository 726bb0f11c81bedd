"""What was done on a problem before: past submissions, and taking back a mistaken attempt."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType

from prep.tui.screens.base import PrepScreen
from prep.tui.screens.confirm import ConfirmScreen
from prep.tui.screens.submission import SubmissionScreen
from prep.tui.widgets.history_pane import HistoryPane

if TYPE_CHECKING:
    from prep.practice.coding_session import CodingSession


class PastWork(PrepScreen[None]):
    """Gives a screen with a ``session`` and a history pane the ways to look back."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("u", "undo_attempt", "Undo the last attempt", show=False, id="coding.undo_attempt"),
    ]
    session: "CodingSession"

    def take_text(self, text: str) -> None:
        """The screen puts a text into its editor."""
        raise NotImplementedError

    def show_history(self) -> None:
        """Read the past submissions again."""
        slug = self.session.problem.slug
        submissions = self.attempt(lambda: self.services.history.submissions(slug))
        self.query_one(HistoryPane).show(submissions or (), datetime.now(UTC))

    @on(HistoryPane.Chosen)
    def _open_submission(self, message: HistoryPane.Chosen) -> None:
        wanted = message.submission_id
        submission = self.attempt(lambda: self.services.history.submission(wanted))
        if submission is None:
            return
        reference = self.session.reference() if self.session.can_see_solution else None
        self.app.push_screen(SubmissionScreen(submission, reference), self._take_back)

    def _take_back(self, source: str | None) -> None:
        if source is not None:
            self.take_text(source)

    def action_undo_attempt(self) -> None:
        """Take back an attempt that was a mistake; nothing is deleted."""
        attempt = self.services.history.last_attempt(self.session.problem.slug)
        if attempt is None:
            self.notify("There is no attempt to undo.", timeout=3)
            return
        question = ConfirmScreen(
            "Undo the last attempt?",
            "It and its submissions will count for nothing. They stay readable in the history.",
            "undo it",
        )

        def undo(sure: bool | None) -> None:
            if sure:
                self.attempt(lambda: self.services.history.undo(attempt.id))
                self.show_history()

        self.app.push_screen(question, undo)
