"""Personal notes on a problem, kept as they are typed."""

from dataclasses import dataclass

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.message import Message
from textual.timer import Timer
from textual.widgets import TextArea

_DELAY = 0.5  # seconds of typing that a crash may cost


class NotesPane(Vertical):
    """A plain text box; ``Written`` follows half a second after the first unsaved key."""

    DEFAULT_CSS = """
    NotesPane TextArea { border: none; background: $background; padding: 0; }
    NotesPane TextArea:focus { border: none; }
    """

    @dataclass
    class Written(Message):
        """The text to keep."""

        text: str

    def __init__(self, text: str, id: str) -> None:
        super().__init__(id=id, classes="pane")
        self._text = text
        self._pending: Timer | None = None

    def compose(self) -> ComposeResult:
        """The box."""
        yield TextArea(
            self._text,
            id="note",
            placeholder="Your notes on this problem: the idea, the trap, what to say aloud.",
        )

    def on_mount(self) -> None:
        """Name the pane."""
        self.border_title = "5 Notes"

    @on(TextArea.Changed)
    def _typed(self, event: TextArea.Changed) -> None:
        event.stop()
        if self._pending is None and event.text_area.text != self._text:
            self._pending = self.set_timer(_DELAY, self.flush)

    def flush(self) -> None:
        """Hand over what was typed."""
        self._pending = None
        text = self.query_one(TextArea).text
        if text != self._text:
            self._text = text
            self.post_message(self.Written(text))

    @property
    def unsaved(self) -> str | None:
        """Text not handed over yet, for a screen that is going away."""
        text = self.query_one(TextArea).text
        return text if text != self._text else None
