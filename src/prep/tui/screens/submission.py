"""One past submission: its text, its verdict, and the reference beside it once that is open."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.widgets import Footer, Static

from prep.core.submission import Submission
from prep.tui.screens.base import PrepScreen, TopBar
from prep.tui.verdict_text import judgement_text
from prep.tui.widgets.editor import CodeEditor


class SubmissionScreen(PrepScreen[str]):
    """Answers with the source if the person wants it back in the editor."""

    CSS_PATH = "submission.tcss"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-normal")]  # noqa: RUF012 - Textual's own declaration
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("c", "compare", "Compare with the reference", id="submission.compare"),
        Binding("y", "take", "Take this text", id="submission.take"),
        Binding("escape,q", "back", "Back", id="screen.back"),
    ]

    def __init__(self, submission: Submission, reference: str | None) -> None:
        super().__init__()
        self._submission, self._reference = submission, reference

    def compose(self) -> ComposeResult:
        """Source left; right the verdict, or the reference."""
        at = self._submission.at.astimezone()
        yield TopBar(f"prep › Submission of {at:%d %b %Y, %H:%M}")
        with Horizontal():
            with Vertical(classes="pane", id="source-pane"):
                yield CodeEditor(self._submission.source, id="source")
            with VerticalScroll(classes="pane", id="verdict-pane"):
                yield Static(judgement_text(self._submission.judgement))
            with Vertical(classes="pane", id="reference-pane"):
                yield CodeEditor(self._reference or "", id="reference")
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """Nothing can be edited here."""
        for editor in self.query(CodeEditor):
            editor.read_only = True
        self.query_one("#source-pane").border_title = "As submitted"
        self.query_one("#verdict-pane").border_title = "Verdict"
        self.query_one("#reference-pane").border_title = "Reference"
        self.query_one("#source").focus()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """No comparing before the solution is open."""
        del parameters
        return action != "compare" or self._reference is not None

    def action_compare(self) -> None:
        """Verdict or reference on the right."""
        self.toggle_class("-comparing")

    def action_take(self) -> None:
        """This text again."""
        self.dismiss(self._submission.source)

    def action_back(self) -> None:
        """Nothing taken."""
        self.dismiss(None)
