"""The names and numbers of the panes, in one row."""

from dataclasses import dataclass

from textual import events
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

_GAP = 3


def label_of(pane: str, panes: tuple[str, ...]) -> str:
    """``4 History``: the number is the key."""
    return f"{panes.index(pane) + 1} {pane.capitalize()}"


class PaneTabs(Static):
    """``1 Problem   2 Code   3 Verdict``, the front one underlined; a click chooses."""

    DEFAULT_CSS = "PaneTabs { height: 1; padding: 0 1; dock: top; margin: 1 0 0 0; }"

    @dataclass
    class Chosen(Message):
        """A click on a name."""

        pane: str

    def __init__(self, panes: tuple[str, ...]) -> None:
        super().__init__()
        self._labels = {pane: label_of(pane, panes) for pane in panes}

    def mark(self, front: str) -> None:
        """Show which pane is in front."""
        names = (
            Content.styled(label, "bold underline" if pane == front else "$muted")
            for pane, label in self._labels.items()
        )
        self.update(Content(" " * _GAP).join(names))

    def on_click(self, event: events.Click) -> None:
        """Find the name under the pointer."""
        left = 1
        for pane, label in self._labels.items():
            if left <= event.x < left + len(label):
                self.post_message(self.Chosen(pane))
            left += len(label) + _GAP
