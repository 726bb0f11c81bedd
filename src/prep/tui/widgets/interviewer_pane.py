"""The side pane in which the interviewer speaks: the newest line last, and in view."""

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from prep.practice.mock_interviewer import Line
from prep.tui.wording import clock


class InterviewerPane(VerticalScroll, can_focus=False):
    """Lines with their time."""

    DEFAULT_CSS = """
    InterviewerPane { height: auto; max-height: 40%; min-height: 4; border: round $border-blurred;
      padding: 0 1; border-title-color: $muted; scrollbar-size-vertical: 1; }
    """

    def __init__(self) -> None:
        super().__init__(id="interviewer")
        self._shown = 0

    def compose(self) -> ComposeResult:
        """One text."""
        yield Static(id="lines", markup=False)

    def on_mount(self) -> None:
        """Name the pane."""
        self.border_title = "Interviewer"

    def show(self, lines: Sequence[Line]) -> Sequence[Line]:
        """Show these; gives those that are new since last time."""
        fresh = lines[self._shown :]
        if fresh:
            self._shown = len(lines)
            self.query_one("#lines", Static).update(Content("\n").join(map(_line, lines)))
            self.call_after_refresh(self.scroll_end, animate=False)
        return fresh


def _line(line: Line) -> Content:
    who = "" if line.by == "interviewer" else f"({line.by}) "
    return Content.assemble((f"{clock(line.at)} ", "$muted"), who, line.text)
