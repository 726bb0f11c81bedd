"""A question with two answers, for what cannot be taken back lightly."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.widgets import Static

from prep.tui.screens.base import Card


class ConfirmScreen(Card[bool]):
    """Yes on ``y``; Esc, ``n`` and nothing else mean no."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("y", "answer(True)", "Yes", id="confirm.yes"),
        Binding("n", "answer(False)", "No", id="confirm.no"),
    ]

    def __init__(self, title: str, consequence: str, yes: str) -> None:
        super().__init__()
        self._title, self._consequence, self._yes = title, consequence, yes

    def compose(self) -> ComposeResult:
        """The consequence, then the two keys."""
        with Vertical(classes="card") as card:
            card.border_title = self._title
            yield Static(self._consequence, markup=False)
            yield Static("")
            yield Static(
                f"[bold $text-accent]y[/]  {self._yes}     [bold $text-accent]n[/]  no, back"
            )

    def action_answer(self, yes: bool) -> None:
        """Tell the caller."""
        self.dismiss(yes)
