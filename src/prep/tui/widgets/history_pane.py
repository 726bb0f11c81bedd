"""Past submissions to one problem, newest first."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from prep.core.submission import SubmissionSummary
from prep.tui.wording import ago, clock, verdict_mark


class HistoryPane(Vertical):
    """A list to choose a submission from, or words when there is none."""

    DEFAULT_CSS = """
    HistoryPane OptionList { border: none; background: $background; height: 1fr; padding: 0; }
    HistoryPane OptionList:focus { border: none; background-tint: $foreground 0%; }
    HistoryPane .note { color: $muted; height: auto; margin: 0 0 1 0; }
    """

    @dataclass
    class Chosen(Message):
        """Enter on a submission."""

        submission_id: str

    def __init__(self, id: str) -> None:
        super().__init__(id=id, classes="pane")

    def compose(self) -> ComposeResult:
        """Words, then the list."""
        yield Static("", classes="note", markup=False)
        yield OptionList(id="submissions")

    def on_mount(self) -> None:
        """Name the pane."""
        self.border_title = "4 History"

    def show(self, submissions: Sequence[SubmissionSummary], now: datetime) -> None:
        """Replace the list."""
        options = self.query_one(OptionList)
        options.clear_options()
        options.add_options(Option(_line(one, now), id=one.id) for one in submissions)
        options.highlighted = 0 if submissions else None
        note = "Enter opens one · u undoes the last attempt"
        self.query_one(".note", Static).update(
            note if submissions else "Nothing submitted yet. Ctrl+S submits what is in the editor."
        )

    @on(OptionList.OptionSelected)
    def _choose(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        if event.option_id is not None:
            self.post_message(self.Chosen(event.option_id))


def _line(submission: SubmissionSummary, now: datetime) -> Content:
    glyph, colour = verdict_mark(submission.verdict)
    facts = [f"{submission.passed}/{submission.total}", ago(submission.at, now)]
    if submission.active_seconds is not None:
        facts.insert(1, clock(submission.active_seconds))
    text = Content.assemble(
        (f"{glyph} {submission.verdict.title}", colour), (f"  {' · '.join(facts)}", "$muted")
    )
    return (
        Content.assemble(text.stylize("strike dim"), ("  undone", ""))
        if submission.undone
        else text
    )
