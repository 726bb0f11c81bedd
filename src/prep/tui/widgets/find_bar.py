"""One line under the editor to search it."""

from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.message import Message
from textual.widgets import Input, Static


class FindBar(Horizontal):
    """Finds while one types; Enter goes on, Up goes back, Esc closes."""

    DEFAULT_CSS = """
    FindBar { display: none; height: 1; dock: bottom; background: $panel; }
    FindBar.-open { display: block; }
    FindBar .label { width: 6; padding: 0 1 0 0; color: $muted; }
    FindBar Input { width: 1fr; border: none; height: 1; padding: 0; background: $panel; }
    FindBar Input:focus { border: none; }
    FindBar .count { width: 12; text-align: right; color: $muted; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,down", "search(1)", "Next match", show=False, priority=True),
        Binding("up", "search(-1)", "Previous match", show=False, priority=True),
        Binding("escape", "close", "Close search", show=False, priority=True),
    ]

    @dataclass
    class Wanted(Message):
        """Look for ``needle``; ``step`` 0 while it is typed, 1 next, -1 previous."""

        needle: str
        step: int

    class Closed(Message):
        """Esc: back to the text."""

    def compose(self) -> ComposeResult:
        """Label, needle, count."""
        yield Static(" find ", classes="label")
        yield Input(id="needle")
        yield Static("", classes="count")

    @property
    def needle(self) -> str:
        """What is searched for."""
        return self.query_one(Input).value

    def open(self, needle: str = "") -> None:
        """Show the bar, with the selected word if there is one."""
        self.add_class("-open")
        box = self.query_one(Input)
        if needle and "\n" not in needle:
            box.value = needle
        box.focus()
        box.action_select_all()

    def found(self, number: int, total: int) -> None:
        """Say which match is selected."""
        words = f"{number} of {total} " if total else "no match " if self.needle else ""
        self.query_one(".count", Static).update(words)

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(self.Wanted(event.value, 0))

    def action_search(self, step: int) -> None:
        """Go to the next or previous match."""
        self.post_message(self.Wanted(self.needle, step))

    def action_close(self) -> None:
        """Hide, and give the keys back."""
        self.remove_class("-open")
        self.post_message(self.Closed())
